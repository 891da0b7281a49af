"""Who may do what at the site, and what nobody may: sessions, forms of other sites, other desks, odd addresses."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rogatory.office import Office
from rogatory.record import Record
from rogatory.review.passwords import hashed
from rogatory.review.rights import RIGHTS
from rogatory.review.security import HEADERS, Measure
from rogatory.review.visit import COOKIE
from rogatory.store.accounts import ROLES
from rogatory.store.site import open_site

ID = "a" * 16
PASSWORD = "correct horse battery"


def filled(path: str) -> str:
    return path.replace("{record_id}", ID).replace("{number}", "1").replace("{page}", "1").replace("{name}", "query")


def addresses(desk: Any) -> list[tuple[str, str]]:
    described = desk.client.get("/api/openapi.json").json()["paths"]
    api = [(method.upper(), path) for path, methods in described.items() for method in methods]
    pages = [
        ("GET", "/"),
        ("GET", "/figures"),
        ("POST", "/views"),
        ("POST", "/logout"),
        ("POST", "/language"),
        ("GET", "/records/{record_id}"),
        ("GET", "/records/{record_id}/panel"),
        ("GET", "/records/{record_id}/pages/{number}.png"),
        ("GET", "/records/{record_id}/original"),
        ("GET", "/records/{record_id}/print"),
        ("POST", "/records/{record_id}/print"),
        ("GET", "/records/{record_id}/letters/{name}"),
    ]
    return [(method, filled(path)) for method, path in [*api, *pages]]


def test_nothing_is_shown_to_somebody_who_is_not_logged_in(desk: Any) -> None:
    answers = {(m, a): desk.client.request(m, a).status_code for m, a in addresses(desk)}

    assert set(answers.values()) <= {303, 401, 403}
    assert {status for (method, _), status in answers.items() if method == "GET"} == {303, 401}


def test_whatever_changes_something_needs_the_word_of_the_session(desk: Any) -> None:
    client = desk.as_("supervisor")
    del client.headers["x-csrf-token"]

    statuses = {a: client.request(m, a, json={}).status_code for m, a in addresses(desk) if m != "GET"}
    assert set(statuses.values()) == {403}


def test_the_word_of_another_session_does_not_do(desk: Any) -> None:
    client = desk.as_("intake")
    client.headers["x-csrf-token"] = desk.as_("intake2").headers["x-csrf-token"]

    assert client.post("/views", data={"name": "x"}).status_code == 403


@pytest.mark.parametrize(
    ("name", "queue", "record"),
    [
        pytest.param("intake", "1 request", 200, id="intake"),
        pytest.param("here", "1 request", 200, id="caseworker of the desk"),
        pytest.param("elsewhere", "0 requests", 404, id="caseworker of another desk"),
        pytest.param("lawyer", "1 request", 200, id="lawyer"),
        pytest.param("supervisor", "1 request", 200, id="supervisor"),
        pytest.param("auditor", "Nothing to read here", 403, id="auditor"),
        pytest.param("ml_engineer", "Nothing to read here", 403, id="ML engineer"),
        pytest.param("administrator", "Nothing to read here", 403, id="administrator"),
    ],
)
def test_what_each_role_sees(desk: Any, name: str, queue: str, record: int) -> None:
    client = desk.as_(name)
    short = desk.as_("intake").get("/api/records").json()["records"][0]["id"]

    assert queue in client.get("/").text
    assert client.get(f"/records/{short}").status_code == record
    assert client.get(f"/api/records/{short}").status_code == record


def test_a_record_of_another_desk_is_as_if_absent_and_the_attempt_is_logged(desk: Any) -> None:
    short = desk.as_("intake").get("/api/records").json()["records"][0]["id"]
    client = desk.as_("elsewhere")

    other, none = client.get(f"/api/records/{short}"), client.get("/api/records/0000000000000000")
    assert (other.status_code, other.json()) == (none.status_code, none.json())
    assert desk.audit()[-1] == "denied"


def test_every_role_has_its_rights_written_down() -> None:
    assert set(RIGHTS) == set(ROLES)


def test_only_a_supervisor_gives_records_to_others(desk: Any) -> None:
    short = desk.as_("intake").get("/api/records").json()["records"][0]["id"]
    gift = {"act": "assign", "to": 1}

    answers = [
        desk.as_(n).post(f"/api/records/{short}/handlings", json=gift).status_code for n in ("lawyer", "supervisor")
    ]
    assert answers == [403, 200]


def test_figures_by_desk_are_for_those_who_answer_for_it(desk: Any) -> None:
    told = {name: "By desk" in desk.as_(name).get("/figures").text for name in ("intake", "supervisor", "auditor")}

    assert told == {"intake": False, "supervisor": True, "auditor": True}


def test_views_and_downloads_are_in_the_audit_trail(desk: Any) -> None:
    client = desk.as_("intake")
    short = client.get("/api/records").json()["records"][0]["id"]
    client.get(f"/records/{short}")
    download = client.get(f"/records/{short}/original")
    client.get(f"/records/{short}/print")

    assert desk.audit()[-3:] == ["viewed", "downloaded", "printed"]
    assert download.headers["content-disposition"].startswith("attachment")


# logging in


@pytest.fixture
def known(desk: Any) -> Any:
    with open_site(desk.out, Office()) as store:
        store.accounts.add("Ines", "intake", hashed(PASSWORD))
    return desk


def log_in(desk: Any, password: str = PASSWORD, **more: Any) -> Any:
    return desk.client.post("/login", data={"name": "Ines", "password": password}, **more)


def test_logging_in_gives_a_cookie_that_scripts_and_other_sites_do_not_get(known: Any) -> None:
    cookie = log_in(known).headers["set-cookie"].lower()

    assert cookie.startswith(COOKIE.lower())
    assert all(word in cookie for word in ("secure", "httponly", "samesite=lax", "path=/"))


def test_a_session_that_was_brought_along_is_not_taken_over(known: Any) -> None:
    known.client.cookies.set(COOKIE, "chosen by somebody else")
    log_in(known)

    fixed = known.as_("nobody")
    fixed.cookies.set(COOKIE, "chosen by somebody else")
    assert fixed.get("/").status_code == 303


def test_after_five_wrong_passwords_the_right_one_does_not_help(known: Any) -> None:
    wrong = [log_in(known, "wrong").status_code for _ in range(5)]

    assert (wrong, log_in(known).status_code) == ([401] * 5, 429)


def test_a_name_that_does_not_exist_is_told_like_a_wrong_password(known: Any) -> None:
    nobody = known.client.post("/login", data={"name": "Nobody", "password": "x"})

    assert (nobody.status_code, nobody.text) == (401, log_in(known, "wrong").text)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"origin": "https://elsewhere.example"}, id="another origin"),
        pytest.param({"sec-fetch-site": "cross-site"}, id="another site"),
    ],
)
def test_a_log_in_form_of_another_site_is_refused(known: Any, headers: dict[str, str]) -> None:
    assert log_in(known, headers=headers).status_code == 403


@pytest.mark.parametrize("following", ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "x"])
def test_a_log_in_leads_to_no_other_site(known: Any, following: str) -> None:
    answer = known.client.post("/login", data={"name": "Ines", "password": PASSWORD, "next": following})

    assert answer.headers["location"] == "/"


def test_logging_out_ends_the_session_on_both_sides(desk: Any) -> None:
    client = desk.as_("intake")
    token = client.cookies[COOKIE]
    client.post("/logout")
    client.cookies.set(COOKIE, token)

    assert client.get("/").status_code == 303


def test_a_short_password_is_not_taken() -> None:
    with pytest.raises(ValueError, match="12 to 256"):
        hashed("short")


# what comes with every answer


@pytest.mark.parametrize("path", ["/login", "/", "/api/records", "/static/site.css", "/nowhere"])
def test_every_answer_carries_the_headers(desk: Any, path: str) -> None:
    headers = desk.as_("intake").get(path).headers

    assert {name: headers.get(name) for name in HEADERS} == HEADERS


def test_pages_with_personal_data_are_stored_nowhere(desk: Any) -> None:
    client = desk.as_("intake")

    assert {client.get(path).headers["cache-control"] for path in ("/", "/api/records", f"/records/{ID}")} == {
        "no-store"
    }


def test_no_template_holds_script_or_style(desk: Any) -> None:
    folder = Path("pipeline/rogatory/review/templates")
    pages = [p for p in folder.glob("*.html") if p.name != "page.html"]  # that one is a file of its own, with a hash
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)

    assert len(pages) > 5
    assert not [
        word for word in ("style=", "<style", "onclick=", "onload=", "javascript:", "http:", "https:") if word in text
    ]
    assert all("src=" in script for script in text.split("<script")[1:])


@pytest.mark.parametrize("path", ["/", "/records/{}", "/records/{}/print", "/records/{}/letters/query"])
def test_a_name_that_is_a_script_is_only_a_name(
    desk: Any, filed: Callable[..., str], golden: Record, path: str
) -> None:
    script = "<script>alert(1)</script>"
    party = golden.parties[0].model_copy(update={"name": script})
    authority = golden.authorities[0].model_copy(update={"name": script})
    short = filed(desk.out, "b.pdf", parties=(party,), authorities=(authority,))

    page = desk.as_("intake").get(path.format(short)).text
    assert script not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    "path",
    [
        "/records/..%2f..%2fetc%2fpasswd",
        "/records/%00",
        "/records/{}/pages/0.png",
        "/records/{}/pages/-1.png",
        "/records/{}/pages/..%2f1.png",
        "/records/{}/letters/..%2fquery",
        "/static/..%2fapp.py",
        "/static/../app.py",
        "/api/records/{}/words/999999",
        "/api/records/' OR 1=1 --",
    ],
)
def test_odd_addresses_lead_nowhere(desk: Any, path: str) -> None:
    client = desk.as_("intake")
    short = client.get("/api/records").json()["records"][0]["id"]

    assert client.get(path.format(short)).status_code in (404, 422)


def test_what_is_searched_is_in_no_log(desk: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="rogatory"):
        desk.as_("intake").get("/?q=Jane+Doe")

    assert "GET / 200" in caplog.text
    assert "Jane" not in caplog.text


def test_who_asks_for_too_much_has_to_wait() -> None:
    measure = Measure()
    burst = [measure.allows("a", 0.0) for _ in range(1000)]

    assert (burst[0], burst[-1], measure.allows("b", 0.0), measure.allows("a", 5.0)) == (True, False, True, True)


def test_a_visit_that_sends_too_much_is_refused(desk: Any) -> None:
    assert desk.as_("intake").post("/views", data={"name": "x" * 300_000}).status_code == 413
