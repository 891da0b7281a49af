"""Puts the components together, in the one order in which they need each other."""

from pathlib import Path

import spacy
from spacy.language import Language

from rogatory.extract.authorities import factory as _authorities
from rogatory.extract.citations import factory as _citations
from rogatory.extract.dates import factory as _dates
from rogatory.extract.deadlines import factory as _deadlines
from rogatory.extract.identifiers import factory as _identifiers
from rogatory.extract.measures import factory as _measures
from rogatory.extract.offences import factory as _offences
from rogatory.extract.parties import factory as _parties
from rogatory.extract.people import factory as _people
from rogatory.extract.resolver import factory as _resolver
from rogatory.extract.states import factory as _states
from rogatory.extract.tagger import factory as _tagger
from rogatory.extract.tokens import Tokenizer
from rogatory.office import Office

# Importing a factory module registers its component with spaCy.
FACTORIES = (
    _states,
    _dates,
    _identifiers,
    _citations,
    _people,
    _authorities,
    _offences,
    _measures,
    _deadlines,
    _tagger,
    _resolver,
    _parties,
)


def load_pipeline(model: Path | None, office: Office) -> Language:
    """Return the pipeline; without a model folder the rules work alone.

    The office gives the names of its own State and the patterns of its own file numbers.

    Raises:
        ModelError: If the model folder is not what its manifest says.
    """
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    nlp.add_pipe("states", config={"own": _own_names(office)})
    for name in ("dates", "identifiers"):
        nlp.add_pipe(name)
    nlp.add_pipe("citations", config={"own_references": [*office.references.values()]})
    nlp.add_pipe("people")
    nlp.add_pipe("authorities", config={"own": office.state})
    for name in ("offences", "measures", "deadlines"):
        nlp.add_pipe(name)
    if model is not None:
        nlp.add_pipe("letter_tagger", name="tagger", config={"folder": str(model)})
    for name in ("resolver", "parties"):
        nlp.add_pipe(name)
    return nlp


def _own_names(office: Office) -> dict[str, dict[str, list[str]]]:
    if office.state is None:
        return {}
    told = {"name": office.identity.names, "adjective": office.identity.adjectives, "city": office.identity.capitals}
    return {office.state: {form: [w for words in by.values() for w in words] for form, by in told.items()}}
