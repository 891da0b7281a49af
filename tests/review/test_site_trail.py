"""Whatever somebody sees, fetches or changes at the site is in the audit trail, without what it says."""

from typing import Any

import pytest

from rogatory.office import Office
from rogatory.store.site import open_site
from rogatory.store.trail import exported, verify


def first_id(desk: Any) -> str:
    return str(desk.as_("intake").get("/api/records").json()["records"][0]["id"])


@pytest.mark.parametrize(
    ("method", "path", "sent", "act"),
    [
        pytest.param("GET", "/", None, "listed", id="the queue"),
        pytest.param("GET", "/?q=Jane", None, "searched", id="a search"),
        pytest.param("GET", "/api/records?q=Jane", None, "searched", id="a search of a program"),
        pytest.param("GET", "/records/{}", None, "viewed", id="the record"),
        pytest.param("GET", "/records/{}/panel", None, "viewed", id="its values alone"),
        pytest.param("GET", "/records/{}/pages/1.png", None, "viewed", id="a page alone"),
        pytest.param("GET", "/api/records/{}", None, "viewed", id="the record for a program"),
        pytest.param("GET", "/api/records/{}/words/1", None, "viewed", id="its words"),
        pytest.param("GET", "/api/records/{}/slice?start=0&end=4", None, "viewed", id="a passage"),
        pytest.param("GET", "/records/{}/letters/query", None, "letter_opened", id="a letter"),
        pytest.param("GET", "/records/{}/original", None, "downloaded", id="the original"),
        pytest.param("GET", "/records/{}/print", None, "printed", id="the printed record"),
        pytest.param("PUT", "/api/records/{}/drafts", {"path": "dated", "content": "x"}, "draft_kept", id="a draft"),
        pytest.param("POST", "/api/records/{}/handlings", {"act": "assign"}, "assign", id="taking it on"),
        pytest.param("GET", "/figures", None, "figures_viewed", id="the figures"),
    ],
)
def test_what_was_done_is_in_the_trail(desk: Any, method: str, path: str, sent: Any, act: str) -> None:
    short = first_id(desk)
    before = len(desk.audit())
    desk.as_("lawyer").request(method, path.format(short), json=sent)

    assert act in desk.audit()[before:]


def test_what_a_role_does_not_include_is_in_the_trail(desk: Any) -> None:
    desk.as_("auditor").get("/api/records")

    assert desk.audit()[-1] == "forbidden"


def test_a_page_that_is_open_is_one_view(desk: Any) -> None:
    short, client = first_id(desk), desk.as_("intake")
    client.get(f"/records/{short}")
    client.get(f"/records/{short}/panel")
    client.get(f"/api/records/{short}/words/1")

    assert desk.audit().count("viewed") == 1


def test_a_day_at_the_site_leaves_a_chain_that_holds_and_names_nobody(desk: Any, golden: Any) -> None:
    short, client = first_id(desk), desk.as_("intake")
    name = golden.parties[0].name
    client.get(f"/?q={name}")
    client.get(f"/records/{short}")
    client.put(f"/api/records/{short}/drafts", json={"path": "dated", "content": name})
    client.post("/views", data={"name": name, "query": f"q={name}"})
    client.post(f"/records/{short}/print", data={"reason": name})

    with open_site(desk.out, Office()) as store:
        told = b"".join(exported(store.connection)).decode()
        assert verify(store.connection) is None
    assert not [word for word in name.split() if word in told]
