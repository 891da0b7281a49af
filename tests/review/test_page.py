import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rogatory.record import Record
from rogatory.review.page import PageImage, page

GOLDEN = Path(__file__).parents[1] / "golden" / "record.json"


@pytest.fixture
def record() -> Record:
    return Record.model_validate_json(GOLDEN.read_bytes())


def drawn(record: Record) -> str:
    return page(record, [PageImage(1, 595.0, 842.0, b"\x89PNG")])


class Tags(HTMLParser):
    """Collects the start tags of a page and checks that they are closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_is_well_formed(record: Record) -> None:
    assert Tags(drawn(record)).open == []


def test_loads_nothing_from_outside(record: Record) -> None:
    html = drawn(record)
    sources = [attributes["src"] for _, attributes in Tags(html).tags if "src" in attributes]

    assert sources == ["data:image/png;base64,iVBORw=="]
    assert re.findall(r"https?:|url\(|@import|href=", html) == []


def test_the_policy_allows_only_the_script_it_carries(record: Record) -> None:
    html = drawn(record)
    script = html.partition("<script>")[2].partition("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    assert f"script-src 'sha256-{digest}'" in html


def test_each_value_with_a_place_has_its_box_and_each_box_its_value(record: Record) -> None:
    tags = Tags(drawn(record)).tags
    boxes = {attributes["data-e"] for tag, attributes in tags if tag == "button" and attributes["class"] == "box"}
    entries = {attributes["data-e"] for _, attributes in tags if attributes.get("class") == "entry"}
    buttons = sum(tag == "button" and attributes["class"] == "value" for tag, attributes in tags)

    assert (len(boxes), boxes <= entries) == (buttons, True)


def test_boxes_lie_where_the_record_says(record: Record) -> None:
    box = record.references[0].evidence[0].boxes[0]

    assert f"left:{100 * box.x0 / 595:.3f}%;top:{100 * box.top / 842:.3f}%" in drawn(record)


def test_nothing_from_the_letter_becomes_markup(record: Record) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    source = record.source.model_copy(update={"file": evil})
    parties = tuple(party.model_copy(update={"name": evil, "roles": (evil,)}) for party in record.parties)

    html = drawn(record.model_copy(update={"source": source, "parties": parties}))

    tags = Tags(html).tags
    assert [tag for tag, _ in tags].count("script") == 1
    assert [attributes for _, attributes in tags if "onerror" in attributes] == []
