"""Registers the tagger with spaCy, under a name of its own, since spaCy has a tagger, too."""

from pathlib import Path

from spacy.language import Language

from rogatory.extract.tagger.component import Tagger
from rogatory.extract.tagger.network import Network


@Language.factory("letter_tagger", default_config={"folder": ""})
def make_tagger(nlp: Language, name: str, folder: str) -> Tagger:
    """Load the model folder.

    Raises:
        ModelError: If the folder is not what its manifest says.
    """
    del nlp, name
    return Tagger(Network(Path(folder)))
