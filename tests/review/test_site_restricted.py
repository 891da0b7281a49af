"""A restricted record is absent for all but those who are named, and masked words are masked wherever they stand."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rogatory.office import Office
from rogatory.record import Found, Record
from rogatory.store import open_store, write_views
from rogatory.store.masking import masked
from rogatory.store.site import open_site

SECRET = "secret file.pdf"


def number(desk: Any, name: str) -> int:
    with open_site(desk.out, Office()) as store:
        found = store.accounts.named(name)
    assert found is not None
    return found[0].id


@pytest.fixture
def short(desk: Any, filed: Callable[..., str], golden: Record) -> str:
    """A second record, about Zebulon, that exists for a lawyer and a caseworker of another desk."""
    party = golden.parties[0].model_copy(update={"name": "Zebulon Quastenflosser"})
    short = filed(desk.out, SECRET, parties=(party,))
    desk.as_("intake").get("/")
    named = [number(desk, "lawyer"), number(desk, "elsewhere")]
    answer = desk.as_("supervisor").put(f"/api/records/{short}/restriction", json={"to": named, "reason": "leak"})
    assert answer.status_code == 200
    return short


def test_it_is_listed_and_found_for_those_who_are_named_only(desk: Any, short: str) -> None:
    totals = {
        name: [desk.as_(name).get(f"/api/records{query}").json()["total"] for query in ("", "?q=Quastenflosser")]
        for name in ("intake", "here", "lawyer", "elsewhere", "supervisor")
    }

    assert totals == {"intake": [1, 0], "here": [1, 0], "lawyer": [2, 1], "elsewhere": [1, 1], "supervisor": [2, 1]}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/records/{}"),
        ("GET", "/records/{}/panel"),
        ("GET", "/records/{}/pages/1.png"),
        ("GET", "/records/{}/original"),
        ("GET", "/records/{}/print"),
        ("GET", "/records/{}/letters/query"),
        ("GET", "/records/{}/bundle"),
        ("GET", "/api/records/{}"),
        ("GET", "/api/records/{}/words/1"),
        ("GET", "/api/records/{}/slice?start=0&end=4"),
        ("POST", "/api/records/{}/open"),
        ("DELETE", "/api/records/{}/restriction"),
    ],
)
def test_it_is_as_if_absent_for_others_and_the_attempt_is_logged(desk: Any, short: str, method: str, path: str) -> None:
    client = desk.as_("intake")
    if method == "DELETE":
        with open_site(desk.out, Office()) as store:
            store.accounts.add("supervisor2", "supervisor", "hash")
            store.accounts.begin("session of supervisor2", number(desk, "supervisor2"))
        client = desk.as_("supervisor2")
    none = client.request(method, path.format("0" * 16))
    there = client.request(method, path.format(short))

    assert (there.status_code, there.text.replace(short, "")) == (404, none.text.replace("0" * 16, ""))
    assert desk.audit()[-1] == "denied"


def test_it_is_in_no_count_and_no_figure(desk: Any, short: str) -> None:
    page, figures = (desk.as_(name).get(path).text for name, path in (("intake", "/"), ("auditor", "/figures")))

    assert "1 request<" in page
    assert SECRET not in page + figures


def test_it_is_in_no_export_and_the_ledger_still_balances(desk: Any, short: str) -> None:
    with open_store(desk.out, program="test") as store:
        write_views(store)
    files = [path for path in desk.out.rglob("*") if path.suffix in (".jsonl", ".csv", ".json")]
    text = "".join(path.name + path.read_text(encoding="utf-8") for path in files)

    assert len(files) > 3
    assert not [word for word in (short, SECRET, "Quastenflosser", hashed(SECRET)) if word in text]
    assert json.loads((desk.out / "ledger.json").read_text())["balanced"] is True


def hashed(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def test_others_see_no_link_to_it(desk: Any, short: str) -> None:
    other = desk.as_("intake").get("/api/records").json()["records"][0]["id"]
    with open_site(desk.out, Office()) as store:
        a, b = (store.decided.case(name) for name in (other, short))
        assert a is not None
        assert b is not None
        store.connection.execute("DELETE FROM links")
        store.connection.execute("INSERT INTO links VALUES (?, ?, 'same_person', 'person', 'why')", (a.id, b.id))

    seen = {n: len(desk.as_(n).get(f"/api/records/{other}").json()["record"]["links"]) for n in ("intake", "lawyer")}
    assert seen == {"intake": 0, "lawyer": 1}


def test_only_who_may_restrict_does(desk: Any, short: str) -> None:
    mine = desk.as_("intake").get("/api/records").json()["records"][0]["id"]
    answers = {
        name: desk.as_(name).put(f"/api/records/{mine}/restriction", json={"to": [], "reason": "x"}).status_code
        for name in ("intake", "here", "auditor", "administrator", "supervisor")
    }

    assert answers == {"intake": 403, "here": 403, "auditor": 403, "administrator": 403, "supervisor": 200}


def test_a_restriction_that_is_lifted_shows_it_again(desk: Any, short: str) -> None:
    desk.as_("supervisor").delete(f"/api/records/{short}/restriction")

    assert desk.as_("intake").get(f"/api/records/{short}").status_code == 200
    assert "restriction_lifted" in desk.audit()


def test_it_is_given_to_nobody_who_may_not_see_it(desk: Any, short: str) -> None:
    gift = {"act": "assign", "to": number(desk, "intake"), "reason": "holiday"}
    answer = desk.as_("supervisor").post(f"/api/records/{short}/handlings", json=gift)

    assert (answer.status_code, answer.json()["code"]) == (422, "cannot_see")


# masking


def test_a_protected_person_is_masked_on_lists_and_in_print_until_opened_with_a_reason(
    desk: Any, filed: Callable[..., str], golden: Record
) -> None:
    address = Found[str](value="7 Quiet Lane", confidence=1.0, evidence=(), rule="test")
    child = golden.parties[0].model_copy(
        update={"name": "Wilhelmina Musterkind", "minor": True, "addresses": (address,), "roles": ("victim",)}
    )
    short = filed(desk.out, "statement of MUSTERKIND.pdf", parties=(child,))
    client = desk.as_("intake")
    lists = client.get("/").text + client.get("/api/records").text
    paper = client.get(f"/records/{short}/print").text
    opened = client.post(f"/records/{short}/print", data={"reason": "hearing"}).text

    assert not [word for word in ("usterkind", "MUSTERKIND", "Wilhelmina") if word in lists + paper]
    assert "7 Quiet Lane" not in paper
    assert "Wilhelmina Musterkind" in opened
    assert desk.audit()[-2:] == ["unmasked", "printed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Jane Doe was seen", "▒▒▒▒▒ was seen", id="as it is"),
        pytest.param("DOE, jane", "▒▒▒▒▒, ▒▒▒▒▒", id="in capitals and turned round"),
        pytest.param("Jane\n  Doe", "▒▒▒▒▒", id="over two lines"),
        pytest.param("does", "does", id="within another word"),
    ],
)
def test_words_are_masked_however_they_are_spelt(text: str, expected: str) -> None:
    assert masked(text, ("Jane Doe", "Jane", "Doe")) == expected


def test_a_restriction_outlives_a_restart(desk: Any, short: str, tmp_path: Path) -> None:
    with open_site(desk.out, Office()) as store:
        case = store.decided.case(short)
        assert case is not None
        named = store.records.restrictions.named(case.id)

    assert set(named) == {number(desk, name) for name in ("lawyer", "elsewhere", "supervisor")}
