"""Registers the component `dates` with spaCy."""

from spacy.language import Language

from rogatory.extract.dates.component import Dates


@Language.factory("dates")
def make_dates(nlp: Language, name: str) -> Dates:
    """Build the component; it has no settings."""
    return Dates()
