"""OCR: which pages need it, how they are made ready, the engines that read them, and what they read."""
