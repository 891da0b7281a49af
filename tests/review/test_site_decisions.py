"""Deciding at the site: what counts as seen, conflicts, forms, finishing, drafts, letters, languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from rogatory import domain
from rogatory.decisions import parsed
from rogatory.errors import NotAllowedError
from rogatory.office import Office
from rogatory.record import Deadline, Record
from rogatory.review.app import make_app
from rogatory.review.inputs import completed
from rogatory.review.texts import LANGUAGES, Texts, texts


class Clerk:
    """Somebody at work on the one record."""

    def __init__(self, desk: Any, name: str = "intake") -> None:
        self.client = desk.as_(name)
        self.short = self.client.get("/api/records").json()["records"][0]["id"]

    def get(self, path: str = "") -> Any:
        return self.client.get(f"/api/records/{self.short}{path}").json()

    def post(self, what: str, **body: Any) -> Any:
        return self.client.post(f"/api/records/{self.short}/{what}", json=body)

    def decide(self, path: str, verdict: str = "confirm", **more: Any) -> Any:
        return self.post("decisions", **{"path": path, "verdict": verdict, "head": 0, **more})

    def see_everything(self) -> None:
        record = self.get()["record"]
        items = [f"{name}/{item['key']}" for name in ("parties", "measures", "deadlines") for item in record[name]]
        self.post("seen", paths=["request_type", *items])

    def finish(self) -> Any:
        return self.post("handlings", act="finish")


@pytest.fixture
def clerk(desk: Any) -> Clerk:
    return Clerk(desk)


@pytest.mark.parametrize("path", ["request_type", "parties/p1", "parties/p1/roles", "measures/m1", "deadlines/d1"])
def test_what_was_not_on_screen_cannot_be_confirmed(clerk: Clerk, path: str) -> None:
    blind = clerk.decide(path)
    clerk.post("seen", paths=[path])

    assert (blind.status_code, blind.json()["code"], clerk.decide(path).status_code) == (422, "not_shown", 200)


def test_what_somebody_else_has_seen_does_not_count(desk: Any, clerk: Clerk) -> None:
    clerk.see_everything()

    assert Clerk(desk, "intake2").decide("request_type").status_code == 422


def test_a_plain_value_is_confirmed_with_one_act(clerk: Clerk) -> None:
    clerk.decide("dated")

    decision = clerk.get()["decisions"][0]
    assert (decision["verdict"], decision["was"], decision["became"]) == ("confirm", "2026-03-02", "2026-03-02")


def test_a_conflict_shows_both_values_and_writes_nothing(desk: Any, clerk: Clerk) -> None:
    clerk.decide("dated", "correct", given={"dated": "2026-03-09"})
    theirs = Clerk(desk, "intake2").decide("dated", "correct", given={"dated": "3 March 2026"})

    body = theirs.json()
    assert (theirs.status_code, body["yours"], body["theirs"], body["by"]) == (
        409,
        {"dated": "3 March 2026"},
        "2026-03-09",
        "intake",
    )
    assert clerk.get()["record"]["dated"]["value"] == "2026-03-09"


def test_undo_takes_back_ones_own_last_decision(clerk: Clerk) -> None:
    clerk.decide("dated", "correct", given={"dated": "2026-03-09"})
    clerk.decide("dated", "undo")

    record = clerk.get()
    assert record["record"]["dated"]["value"] == "2026-03-02"
    assert [d["verdict"] for d in record["decisions"]] == ["correct", "undo"]


def test_there_is_nothing_to_undo_of_somebody_else(desk: Any, clerk: Clerk) -> None:
    clerk.decide("dated")

    assert Clerk(desk, "intake2").decide("dated", "undo").json()["code"] == "nothing_to_undo"


@pytest.mark.parametrize(
    ("path", "verdict", "more", "code"),
    [
        pytest.param("request_type", "reject", {}, "cannot_reject", id="a record has a type"),
        pytest.param("source/file", "correct", {"given": {"file": "x"}}, "no_such_value", id="no value of the letter"),
        pytest.param("dated", "correct", {"given": {"dated": "soon"}}, "no_day", id="no day"),
        pytest.param("dated", "correct", {"given": {}}, "missing", id="nothing given"),
        pytest.param("parties", "add", {"given": {"name": " "}}, "missing", id="a party without a name"),
        pytest.param("parties/p1", "correct", {"given": {"kind": "planet"}}, "invalid", id="no kind of party"),
        pytest.param("parties/p99", "reject", {}, "cannot_reject", id="no such party"),
        pytest.param("measures/m1", "correct", {"given": {"code": "torture"}}, "no_choice", id="no such measure"),
        pytest.param(
            "route/desk", "correct", {"given": {"desk": "jit_desk"}}, "desk", id="another desk without reason"
        ),
    ],
)
def test_what_is_no_decision(clerk: Clerk, path: str, verdict: str, more: dict[str, Any], code: str) -> None:
    answer = clerk.decide(path, verdict, **more)

    assert (answer.status_code, answer.json()["code"]) == (422, code)


def test_a_party_that_was_missed_is_added(clerk: Clerk) -> None:
    clerk.decide("parties", "add", given={"name": "Ada Marrow", "kind": "person", "roles": ["witness"]})

    added = clerk.get()["record"]["parties"][-1]
    assert (added["name"], added["roles"], added["confidence"]) == ("Ada Marrow", ["witness"], 1)


def test_a_record_handed_to_another_desk_leaves_the_first(desk: Any, clerk: Clerk) -> None:
    clerk.decide("route/desk", "correct", given={"desk": "jit_desk"}, reason="a joint team is meant")

    assert clerk.get()["record"]["route"]["desk"] == "jit_desk"
    assert "1 request" in desk.as_("elsewhere").get("/").text


def test_triage_is_finished_only_when_all_was_looked_at(desk: Any, filed: Callable[..., str], golden: Record) -> None:
    plain = tuple(measure.model_copy(update={"coercive": False}) for measure in golden.measures)
    clerk = Clerk(desk)
    clerk.short = filed(desk.out, "plain.pdf", measures=plain)
    early = clerk.finish().json()
    clerk.see_everything()
    record = clerk.get()["record"]
    clerk.decide("request_type")
    for name in ("parties", "measures", "deadlines"):
        for item in record[name]:
            clerk.decide(f"{name}/{item['key']}")

    assert (early["code"], clerk.finish().json()["finished"]) == ("left", True)
    assert clerk.decide("dated").json()["code"] == "finished"
    assert clerk.post("handlings", act="reopen").json()["finished"] is False


def test_a_draft_is_kept_and_cleared_by_the_decision(clerk: Clerk) -> None:
    body = {"path": "dated", "content": '{"given": {"dated": "2026-0"}, "place": null}'}
    clerk.client.put(f"/api/records/{clerk.short}/drafts", json=body)
    before = clerk.client.get(f"/records/{clerk.short}").text
    clerk.decide("dated", "correct", given={"dated": "2026-03-05"})

    assert "2026-0&#34;" in before
    assert "2026-0&#34;" not in clerk.client.get(f"/records/{clerk.short}").text


def test_who_else_has_the_record_open_is_told(desk: Any, clerk: Clerk) -> None:
    Clerk(desk, "intake2").post("open")

    assert clerk.post("open").json() == {"others": ["intake2"]}
    assert "open: intake2" in clerk.client.get("/").text


def test_saved_filters_come_back_as_a_link(clerk: Clerk) -> None:
    clerk.client.post("/views", data={"name": "Urgent", "query": "level=U0"}, headers=clerk.client.headers)

    assert '<a href="?level=U0">Urgent</a>' in clerk.client.get("/").text


def test_minors_are_masked_on_the_list_and_in_print_until_asked_for(
    desk: Any, filed: Callable[..., str], golden: Record
) -> None:
    minor = golden.parties[0].model_copy(update={"name": "Mina Loewe", "minor": True, "evidence": ()})
    short = filed(desk.out, "b.pdf", parties=(minor,))
    client = desk.as_("intake")
    masked = client.get(f"/records/{short}/print").text
    opened = client.post(f"/records/{short}/print", data={"reason": "for the hearing"}).text

    assert "Mina" not in client.get("/?q=b.pdf").text + masked
    assert "Mina Loewe" in opened
    assert desk.audit()[-3:] == ["unmasked", "printed", "searched"]


# forms


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param("response_due", "2026-12-04", id="a Sunday, the Friday before"),
        pytest.param("hearing", "2026-12-04", id="a hearing, the working day before"),
    ],
)
def test_the_day_to_act_on_is_found_as_a_run_finds_it(kind: str, expected: str) -> None:
    made = completed(parsed("deadlines/new"), {"date": "6 December 2026", "kind": kind}, None, Office())

    assert (made["date"], made["act_by"], made["status"]) == ("2026-12-06", expected, "firm")
    assert expected in made["explanation"]


def test_a_part_of_a_day_is_no_deadline() -> None:
    with pytest.raises(NotAllowedError, match="no day"):
        completed(parsed("deadlines/new"), {"date": "2026-12"}, None, Office())


# letters


def test_the_query_asks_for_all_that_is_missing(clerk: Clerk) -> None:
    record = clerk.get()["record"]
    wanting = [c["id"] for c in record["completeness"] if c["status"] in ("absent", "partial", "unclear")]
    letter = clerk.client.get(f"/records/{clerk.short}/letters/query?language=fr").text

    assert wanting
    assert "demande de renseignements" in letter
    assert all(domain.checks()[check].label.split("(")[0][:20].replace("'", "&#39;") in letter for check in wanting)


@pytest.mark.parametrize(
    "template",
    [
        pytest.param("{{ nothing.there }}", id="a fact that does not exist"),
        pytest.param("{% if %}", id="no template"),
        pytest.param("{{ ''.__class__.__mro__[1].__subclasses__() }}", id="a way out of the template"),
    ],
)
def test_a_template_of_the_office_that_fails_is_told_and_replaced(desk: Any, tmp_path: Path, template: str) -> None:
    (tmp_path / "query.en.txt").write_text(template)
    desk.client.app.state.site = make_app(desk.out, Office(), letters_path=tmp_path).state.site
    clerk = Clerk(desk)

    letter = clerk.client.get(f"/records/{clerk.short}/letters/query?language=en").text
    assert "own template cannot be used" in letter
    assert "further information needed" in letter


def test_a_template_of_the_office_is_used(desk: Any, tmp_path: Path) -> None:
    (tmp_path / "query.en.txt").write_text("Dear {{ authority.name }}!")
    desk.client.app.state.site = make_app(desk.out, Office(), letters_path=tmp_path).state.site
    clerk = Clerk(desk)

    assert ">Dear " in clerk.client.get(f"/records/{clerk.short}/letters/query?language=en").text


# languages


def test_every_language_says_everything() -> None:
    said = {language: texts(language).said for language in LANGUAGES}

    assert {language: set(known) for language, known in said.items()} == {key: set(said["en"]) for key in LANGUAGES}
    blanks = {language: {name: sorted(_blanks(t)) for name, t in known.items()} for language, known in said.items()}
    assert blanks["fr"] == blanks["en"]


def _blanks(text: str) -> set[str]:
    return {piece.partition("}")[0] for piece in text.split("{")[1:]}


@pytest.mark.parametrize(
    "codes",
    [
        pytest.param(tuple(domain.measures()), id="measures"),
        pytest.param(tuple(domain.roles()), id="roles"),
        pytest.param(tuple(domain.authority_roles()), id="roles of authorities"),
        pytest.param(tuple(domain.routing().desks), id="desks"),
        pytest.param(get_args(Deadline.model_fields["kind"].annotation), id="kinds of deadline"),
        pytest.param(get_args(Deadline.model_fields["status"].annotation), id="status of a deadline"),
    ],
)
def test_closed_lists_are_spoken_in_french(codes: tuple[str, ...]) -> None:
    french: Texts = texts("fr")

    assert [code for code in codes if code not in french.words] == []


def test_the_site_is_read_in_the_language_that_was_chosen(clerk: Clerk) -> None:
    clerk.client.post("/language", data={"language": "fr"})

    page = clerk.client.get("/").text
    assert '<html lang="fr">' in page
    assert "1 demande" in page
