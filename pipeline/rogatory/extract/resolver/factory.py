"""Registers the resolver with spaCy."""

from spacy.language import Language

from rogatory.extract.resolver.component import Resolver


@Language.factory("resolver")
def make_resolver(nlp: Language, name: str) -> Resolver:
    """Return the resolver; it has nothing to load."""
    del nlp, name
    return Resolver()
