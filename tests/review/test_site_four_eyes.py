"""What one person alone cannot do: coercive measures, refusals and returns need a second one; who has what, and why."""

import io
import json
import threading
import zipfile
from typing import Any

import pytest

from rogatory.office import Office
from rogatory.store.site import open_site


class At:
    """One record, and what people do with it."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk
        self.short = desk.as_("intake").get("/api/records").json()["records"][0]["id"]

    def does(self, name: str, act: str, **more: Any) -> Any:
        return self.desk.as_(name).post(f"/api/records/{self.short}/handlings", json={"act": act, **more})

    def all_looked_at(self, name: str) -> None:
        client = self.desk.as_(name)
        record = client.get(f"/api/records/{self.short}").json()["record"]
        items = [f"{kind}/{item['key']}" for kind in ("parties", "measures", "deadlines") for item in record[kind]]
        client.post(f"/api/records/{self.short}/seen", json={"paths": ["request_type", *items]})
        for path in ("request_type", *items):
            wish = {"path": path, "verdict": "confirm", "head": 0}
            client.post(f"/api/records/{self.short}/decisions", json=wish)


@pytest.fixture
def at(desk: Any) -> At:
    return At(desk)


def test_a_coercive_measure_is_not_finished_by_one_person(at: At) -> None:
    at.all_looked_at("intake")
    asked = at.does("intake", "finish").json()
    approved = at.does("lawyer", "approve").json()

    assert (asked["finished"], asked["asked"]) == (False, "finish")
    assert (approved["finished"], approved["outcome"], approved["asked"]) == (True, "finish", None)


def test_one_person_cannot_decide_the_measure_away(at: At) -> None:
    at.all_looked_at("lawyer")
    given = {"path": "measures/m1", "verdict": "reject", "head": 5}
    client = at.desk.as_("lawyer")
    heads = [d["n"] for d in client.get(f"/api/records/{at.short}").json()["decisions"]]
    gone = client.post(f"/api/records/{at.short}/decisions", json=given | {"head": max(heads)})
    if gone.status_code == 409:
        measure = [d["n"] for d in client.get(f"/api/records/{at.short}").json()["decisions"] if "m1" in d["path"]]
        gone = client.post(f"/api/records/{at.short}/decisions", json=given | {"head": measure[-1]})

    assert gone.status_code == 200
    assert at.does("lawyer", "finish").json()["asked"] == "finish"


@pytest.mark.parametrize("outcome", ["refuse", "return"])
def test_a_refusal_or_return_needs_a_reason_and_a_second_person(at: At, outcome: str) -> None:
    bare = at.does("lawyer", outcome)
    asked = at.does("lawyer", outcome, reason="own national").json()
    approved = at.does("supervisor", "approve").json()

    assert (bare.status_code, bare.json()["code"]) == (422, "reason")
    assert (asked["finished"], approved["finished"], approved["outcome"]) == (False, True, outcome)


def test_nobody_approves_what_she_asked_for(at: At) -> None:
    at.does("supervisor", "refuse", reason="own national")
    own = at.does("supervisor", "approve")

    assert (own.status_code, own.json()["code"]) == (422, "second_person")
    assert at.desk.as_("lawyer").get(f"/api/records/{at.short}").json()["finished"] is False


def test_nobody_approves_what_she_asked_for_under_a_form_either(at: At) -> None:
    client = at.desk.as_("lawyer")
    form = {"csrf": client.headers["x-csrf-token"]}
    asked = client.post(f"/records/{at.short}/acts", data=form | {"act": "return", "reason": "misdirected"})
    own = client.post(f"/records/{at.short}/acts", data=form | {"act": "approve"})

    assert (asked.status_code, own.status_code) == (303, 422)
    assert "somebody else has to approve" in own.text


def test_intake_asks_but_does_not_approve(at: At) -> None:
    at.does("lawyer", "refuse", reason="own national")

    assert at.does("intake", "approve").status_code == 403


def test_what_waits_for_a_second_person_cannot_be_changed_meanwhile(at: At) -> None:
    at.does("lawyer", "refuse", reason="own national")
    wish = {"path": "dated", "verdict": "confirm", "head": 0}
    changed = at.desk.as_("intake").post(f"/api/records/{at.short}/decisions", json=wish)

    assert (changed.status_code, at.does("intake", "finish").json()["code"]) == (422, "already")


def test_an_objection_needs_a_reason_and_gives_the_record_back(at: At) -> None:
    at.does("lawyer", "refuse", reason="own national")
    bare = at.does("supervisor", "object").status_code
    back = at.does("supervisor", "object", reason="he is not").json()

    assert (bare, back["finished"], back["asked"]) == (422, False, None)
    assert at.does("supervisor", "approve").json()["code"] == "nothing_asked"


def test_what_waits_for_a_second_person_has_a_list_of_its_own(at: At) -> None:
    client = at.desk.as_("supervisor")
    before = client.get("/?asked=any").text
    at.does("lawyer", "refuse", reason="own national")

    assert ("0 requests" in before, "1 request<" in client.get("/?asked=any").text) == (True, True)


def test_two_who_approve_and_object_at_once_get_one_outcome(at: At) -> None:
    at.does("intake", "refuse", reason="own national")
    answers: list[int] = []
    people = [("lawyer", "approve"), ("supervisor", "object")]
    threads = [
        threading.Thread(target=lambda n=n, a=a: answers.append(at.does(n, a, reason="so").status_code))  # type: ignore[misc]  # bound at once
        for n, a in people
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers.count(200) == 1
    assert set(answers) <= {200, 409, 422}


def test_taking_over_from_somebody_needs_a_reason(at: At) -> None:
    at.does("intake", "assign")
    bare = at.does("lawyer", "assign")
    taken = at.does("lawyer", "assign", reason="she is ill").json()

    assert (bare.json()["code"], taken["assigned"] is not None) == ("reason", True)


def test_a_record_is_given_to_nobody_of_another_desk(at: At) -> None:
    with open_site(at.desk.out, Office()) as store:
        found = store.accounts.named("elsewhere")
    assert found is not None

    assert at.does("supervisor", "assign", to=found[0].id).json()["code"] == "cannot_see"


def test_the_record_page_offers_what_the_person_may_do(at: At) -> None:
    at.does("lawyer", "refuse", reason="own national")
    pages = {name: at.desk.as_(name).get(f"/records/{at.short}").text for name in ("lawyer", "supervisor", "intake")}

    assert {name: 'value="approve"' in page for name, page in pages.items()} == {
        "lawyer": False,
        "supervisor": True,
        "intake": False,
    }
    assert {name: 'action="/records/' + at.short + '/restriction"' in page for name, page in pages.items()} == {
        "lawyer": False,
        "supervisor": True,
        "intake": False,
    }


# the case as one file


def test_the_case_as_one_file_holds_the_original_the_record_the_decisions_and_its_custody(at: At) -> None:
    at.all_looked_at("intake")
    client = at.desk.as_("lawyer")
    answer = client.get(f"/records/{at.short}/bundle")
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    custody = json.loads(archive.read("custody.json"))

    assert archive.read(f"original/{at.short}.pdf") == b"a.pdf"
    assert json.loads(archive.read("record.json"))["id"] == at.short
    assert len(json.loads(archive.read("decisions.json"))) > 3
    assert (custody["document_is_as_received"], custody["audit_trail"]) == (True, "holds")
    assert [entry["act"] for entry in custody["entries"]][-1] == "bundled"
    assert answer.headers["content-disposition"].startswith("attachment")


@pytest.mark.parametrize("path", ["/records/{}/bundle", "/api/records/{}/bundle"])
def test_the_case_as_one_file_is_for_those_who_see_the_record(at: At, path: str) -> None:
    people = ("lawyer", "elsewhere", "auditor", "ml_engineer")

    assert [at.desk.as_(name).get(path.format(at.short)).status_code for name in people] == [200, 404, 403, 403]
