"""Counts of a corpus, its shortfalls, and how near two corpora are."""

from pathlib import Path

from rogatory.corpus.letters import Letter, read_letter
from rogatory.corpus.overlap import nearest
from rogatory.corpus.stats import LEAST, shortfalls, stats_of

HEAD = """+++
language = "en"
hand = "T"
family = "T1"
looks = "letter"
about = ""
received = "2026-01-01"
type = "evidence"
requesting = "FR"
urgent = false
confidential = false
[parties.p1]
roles = ["witness"]
+++
"""
BODY = (
    'Please <m id="m1" code="take_statement" status="requested">hear <p id="p1">Ann Roe</p></m> about '
    '<off id="f1" cat="fraud,theft">the swindle</off>; we do not ask to '
    '<m id="m2" code="search_seizure" status="declined">search the rooms of <p id="p1">Roe</p></m>.\n'
)


def letter(folder: Path, name: str, body: str = BODY) -> Letter:
    path = folder / f"{name}.txt"
    path.write_text(HEAD + body)
    return read_letter(path)


def test_mentions_are_counted_by_role_code_category_and_status(tmp_path: Path) -> None:
    stats = stats_of([letter(tmp_path, "a")])
    assert stats.fields["role"] == {"witness": 2}
    assert stats.fields["measure"] == {"take_statement": 1, "search_seizure": 1}
    assert stats.fields["offence"] == {"fraud": 1, "theft": 1}
    assert stats.fields["measure not requested"] == {"not requested": 1}


def test_what_is_too_rare_is_named_values_never_seen_too(tmp_path: Path) -> None:
    found = shortfalls(stats_of([letter(tmp_path, "a")]), {"role": ("witness", "expert")})
    assert f"role witness: 2 of {LEAST['role']}" in found
    assert f"role expert: 0 of {LEAST['role']}" in found


def test_the_nearest_letter_is_the_one_with_the_same_words(tmp_path: Path) -> None:
    own = letter(tmp_path, "own")
    copy = letter(tmp_path, "copy", BODY.replace("Ann Roe", "Eve Poe"))
    other = letter(
        tmp_path, "other", "Nothing of the kind stands in this letter, which is about a boat in a harbour.\n"
    )
    found = nearest([own], [other, copy])
    assert found[0].other == "copy"
    assert 0 < found[0].share < 1


def test_a_letter_is_not_its_own_neighbour(tmp_path: Path) -> None:
    own = letter(tmp_path, "own")
    assert nearest([own], [own])[0].share == 0
