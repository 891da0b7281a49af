"""Registers the component `offences` with spaCy."""

from spacy.language import Language

from rogatory.extract.offences.component import Offences


@Language.factory("offences")
def make_offences(nlp: Language, name: str) -> Offences:
    """Build the component; it has no settings."""
    return Offences()
