"""What all visits to the site share: the output folder, the office, the clock, the templates."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from rogatory.office import Office
from rogatory.review.drawing import Drawer
from rogatory.store.site import SiteStore, open_site


@dataclass(frozen=True, slots=True)
class Site:
    """One running site; `today` is the office's day, `letters` a folder of the office's own letter templates."""

    out: Path
    office: Office
    drawer: Drawer
    today: Callable[[], dt.date]
    letters: Path | None
    pages: Environment

    @contextmanager
    def open(self) -> Iterator[SiteStore]:
        """Open the store for one visit."""
        with open_site(self.out, self.office) as store:
            yield store


def environment() -> Environment:
    """Return Jinja as the site uses it: everything escaped, nothing undefined passed over."""
    return Environment(
        loader=PackageLoader("rogatory.review"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
