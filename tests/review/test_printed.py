from pathlib import Path

import pytest

from rogatory.record import Record
from rogatory.review.outline import outline
from rogatory.review.printed import printed
from rogatory.terminal import columns, isolated, printable, shortened, wrapped

GOLDEN = Path(__file__).parents[1] / "golden" / "record.json"


@pytest.fixture
def record() -> Record:
    return Record.model_validate_json(GOLDEN.read_bytes())


def line_with(text: str, words: str) -> str:
    return next(line for line in text.splitlines() if words in line)


@pytest.mark.parametrize("width", [pytest.param(width, id=f"{width} columns") for width in (60, 80, 100, 200)])
def test_no_line_is_wider_than_the_terminal(record: Record, width: int) -> None:
    assert [line for line in printed(record, width=width).splitlines() if columns(line) > width] == []


def test_begins_with_what_is_asked_by_whom_how_soon_and_where_it_goes(record: Record) -> None:
    head = printed(record, width=200).splitlines()[0]

    assert head == "Request for evidence (0.93) · DE → XV · U2 · evidence_desk (review)"


def test_a_deadline_shows_its_day_and_its_arithmetic(record: Record) -> None:
    text = printed(record, width=200)

    assert line_with(text, "response due").split()[2:] == ["2026-04-02", "firm,", "requested", "(0.96)"]
    assert "2 April 2026 is a holiday: act by 1 April 2026." in text


def test_a_deadline_names_the_measure_it_is_for(record: Record) -> None:
    assert "for bank_records: " in printed(record, width=200)


def test_the_channel_points_at_the_words_that_tell_it(record: Record) -> None:
    (channel,) = (e for section in outline(record) for e in section.entries if e.label == "channel")
    assert [evidence.text for evidence in channel.evidence] == ["Ministry of Justice of Valdoria"]


def test_says_what_is_missing_and_how_much_it_weighs(record: Record) -> None:
    lines = printed(record, width=200).splitlines()
    missing = lines.index("Missing or doubtful")

    assert lines[missing + 1].split(maxsplit=2)[:2] == ["C05", "absent"]
    assert lines[missing + 2].strip() == "hard requirement"


def test_a_right_to_left_name_keeps_its_direction_to_itself(record: Record) -> None:
    assert "\u2068جين دو\u2069" in line_with(printed(record, width=100), "written")


def test_the_tasks_name_measures_not_keys(record: Record) -> None:
    assert line_with(printed(record, width=100), "measure ").split()[-1] == "bank_records"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\x1b[31mb", "a\ufffd[31mb", id="escape sequence"),
        pytest.param("a\u202eb", "a\ufffdb", id="direction override"),
        pytest.param("a\nb\u00a0c", "a b c", id="white space"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="Persian joiner"),
    ],
)
def test_what_is_printed_cannot_move_the_terminal(text: str, expected: str) -> None:
    assert printable(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Jane", 4, id="Latin"),
        pytest.param("最高検察庁", 10, id="wide letters"),
        pytest.param("e\u0301", 1, id="combining accent"),
        pytest.param(isolated("جين"), 3, id="isolates take no room"),
    ],
)
def test_columns(text: str, expected: int) -> None:
    assert columns(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one two three", ["one two", "three"], id="at spaces"),
        pytest.param("onetwothree", ["onetwoth", "ree"], id="a word too long"),
        pytest.param("最高検察庁", ["最高検察", "庁"], id="wide letters"),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_wrapping_at_eight_columns(text: str, expected: list[str]) -> None:
    assert wrapped(text, 8) == expected


def test_a_long_name_keeps_both_ends() -> None:
    assert shortened("2026/03/letter of the court.pdf", 15) == "2026/03…urt.pdf"


def test_a_digital_signature_says_what_became_of_it(record: Record) -> None:
    text = printed(record, width=200)

    assert "digital" in line_with(text, "Dr. Sample")
    line = (
        "signed 2026-11-19 09:00 as claimed, intact, signer trusted, covers the whole file, issued by Sample authority"
    )
    assert line in text
