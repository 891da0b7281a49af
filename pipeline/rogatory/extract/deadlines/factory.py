"""Registers the component `deadlines` with spaCy."""

from spacy.language import Language

from rogatory.extract.deadlines.component import Deadlines


@Language.factory("deadlines")
def make_deadlines(nlp: Language, name: str) -> Deadlines:
    """Build the component; it has no settings."""
    return Deadlines()
