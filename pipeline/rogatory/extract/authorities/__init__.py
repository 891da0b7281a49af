"""Finds offices with their roles, and which State asks which."""
