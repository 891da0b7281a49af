"""Registers the parties component with spaCy."""

from spacy.language import Language

from rogatory.extract.parties.component import Parties


@Language.factory("parties")
def make_parties(nlp: Language, name: str) -> Parties:
    """Return the component; it has nothing to load."""
    del nlp, name
    return Parties()
