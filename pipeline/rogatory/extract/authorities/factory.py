"""Registers the component `authorities` with spaCy."""

from spacy.language import Language

from rogatory.extract.authorities.component import Authorities


@Language.factory("authorities", default_config={"own": None})
def make_authorities(nlp: Language, name: str, own: str | None) -> Authorities:
    """Return the component; it reads the groups `states` and `identifiers`; `own` is the receiving office's State."""
    return Authorities(own)
