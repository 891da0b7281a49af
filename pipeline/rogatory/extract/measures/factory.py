"""Registers the component `measures` with spaCy."""

from spacy.language import Language

from rogatory.extract.measures.component import Measures


@Language.factory("measures")
def make_measures(nlp: Language, name: str) -> Measures:
    """Build the component; it has no settings."""
    return Measures()
