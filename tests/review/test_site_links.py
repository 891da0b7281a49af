from collections.abc import Callable
from typing import Any


def test_a_record_shows_what_belongs_to_it_and_that_no_register_was_checked(
    desk: Any, filed: Callable[..., str]
) -> None:
    other = filed(desk.out, "b.pdf")
    first = desk.as_("intake").get("/api/records").json()["records"][0]["id"]

    shown = desk.as_("intake").get(f"/records/{first}").text

    assert "Belongs together" in shown
    assert other in shown
    assert "not checked" in shown
