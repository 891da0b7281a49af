"""Finds every mention of a State, by name, adjective, demonym or city."""
