"""Annotated letters: reading them, checking them, counting what they hold."""
