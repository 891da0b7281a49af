"""Registers the component `identifiers` with spaCy."""

from spacy.language import Language

from rogatory.extract.identifiers.component import Identifiers


@Language.factory("identifiers")
def make_identifiers(nlp: Language, name: str) -> Identifiers:
    """Return the component."""
    return Identifiers()
