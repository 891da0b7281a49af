"""From the final spans of a document to the items of its record."""

from rogatory.extract.items.asked import measures, offences
from rogatory.extract.items.cited import legal_basis, references
from rogatory.extract.items.dated import dated
from rogatory.extract.items.offices import authorities
from rogatory.extract.items.things import objects

__all__ = ["authorities", "dated", "legal_basis", "measures", "objects", "offences", "references"]
