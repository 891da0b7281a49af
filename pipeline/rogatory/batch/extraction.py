"""The real extractor, made inside a worker: the pipeline with its model, composed into records."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from rogatory.compose import compose
from rogatory.extract.pipeline import load_pipeline
from rogatory.intake import Arrival
from rogatory.office import Office, load_office
from rogatory.reading.source import SourceText
from rogatory.record import Record


@dataclass(frozen=True, slots=True)
class Extraction:
    """A loaded pipeline, the office that judges, and the day from which urgency is assessed."""

    nlp: Language
    office: Office
    today: dt.date

    def __call__(self, source: SourceText, arrival: Arrival) -> tuple[Record, ...]:
        """Return one record for each request in the document."""
        return compose(source, arrival, nlp=self.nlp, office=self.office, today=self.today)


def make(*, model: str | None, office: str | None, today: str) -> Extraction:
    """Load the model folder and the office profile named by their paths; `today` is an ISO date.

    Raises:
        ModelError: If the model folder is not what its manifest says.
        SettingsError: If the office profile cannot be used.
    """
    profile = load_office(Path(office) if office else None)
    nlp = load_pipeline(Path(model) if model else None, profile)
    return Extraction(nlp, profile, dt.date.fromisoformat(today))
