"""Trains the encoder and its heads; the only room that imports torch."""
