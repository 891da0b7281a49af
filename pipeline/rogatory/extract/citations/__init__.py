"""Finds citations: penal provisions, treaties and statutes a request rests on, file numbers."""
