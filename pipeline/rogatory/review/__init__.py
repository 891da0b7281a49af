"""Shows records to people: as lines for a terminal and as a page with the evidence drawn on it."""
