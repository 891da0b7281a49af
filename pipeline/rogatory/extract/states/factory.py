"""Registers the component `states` with spaCy."""

from spacy.language import Language

from rogatory.extract.states.component import States


@Language.factory("states", default_config={"own": {}})
def make_states(nlp: Language, name: str, own: dict[str, dict[str, list[str]]]) -> States:
    """Return the component; `own` adds the office's State: code -> form (`name`, `adjective`, `city`) -> words."""
    return States(own)
