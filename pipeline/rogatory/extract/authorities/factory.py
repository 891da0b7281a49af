"""Registers the component `authorities` with spaCy."""

from spacy.language import Language

from rogatory.extract.authorities.component import Authorities


@Language.factory("authorities")
def make_authorities(nlp: Language, name: str) -> Authorities:
    """Return the component; it reads the groups `states` and `identifiers`."""
    return Authorities()
