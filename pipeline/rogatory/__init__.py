"""Reads requests for mutual legal assistance and turns each into a record."""
