"""Registers the component `citations` with spaCy."""

from spacy.language import Language

from rogatory.extract.citations.component import Citations


@Language.factory("citations", default_config={"own_references": []})
def make_citations(nlp: Language, name: str, own_references: list[str]) -> Citations:
    """Return the component; `own_references` are regular expressions of the office's own file numbers."""
    return Citations(own_references)
