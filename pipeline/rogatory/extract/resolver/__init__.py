"""Chooses among what rules and network propose."""
