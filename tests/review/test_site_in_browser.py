"""The site in Chromium, over a database that `process` filled from samples: keys, dragging, conflicts, WCAG."""

import datetime as dt
import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from rogatory.cli import main
from rogatory.office import load_office
from rogatory.review.app import make_app
from rogatory.review.passwords import hashed
from rogatory.store.site import open_site

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (apt-get install chromium)")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MAIL = Path("corpora/inbox/mail")
OFFICE = Path("pipeline/rogatory/office/valdoria.toml")
PASSWORD = "correct horse battery"
SAMPLES = {
    "reminder": "*MX_*.pdf",
    "order": "*FR_DEE_Prenga.pdf",
    "arabic": "*TN_*.pdf",
    "team": "*NL_jit*.pdf",
}
TODAY = "2026-11-24"


@dataclass(frozen=True)
class Served:
    """A running site; `short` gives the id of a sample's record."""

    address: str
    out: Path
    ids: dict[str, str]

    def standing(self, sample: str) -> dict[str, Any]:
        with open_site(self.out, load_office(OFFICE)) as store:
            case = store.decided.case(self.ids[sample])
            assert case is not None
            view: dict[str, Any] = case.standing.record.model_dump(mode="json")
            return view

    def decisions(self, sample: str) -> list[tuple[str, str]]:
        with open_site(self.out, load_office(OFFICE)) as store:
            case = store.decided.case(self.ids[sample])
            assert case is not None
            return [(decision.verdict, decision.path) for decision in case.decisions]


@pytest.fixture(scope="session")
def processed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Read the samples once, and make two accounts."""
    out = tmp_path_factory.mktemp("site") / "out"
    files = {name: next(MAIL.rglob(pattern)) for name, pattern in SAMPLES.items()}
    settings = ["--settings", "corpora/inbox/rogatory.toml", "process", *map(str, files.values())]
    assert main([*settings, "--out", str(out), "--today", TODAY, "--quiet"]) == 0
    records = [json.loads(line) for line in (out / "records.jsonl").read_text().splitlines()]
    ids = {
        name: r["id"] for name, path in files.items() for r in records if Path(r["source"]["file"]).name == path.name
    }
    with open_site(out, load_office(OFFICE)) as store:
        for name in ("Ines", "Karl"):
            store.accounts.add(name, "intake", hashed(PASSWORD))
    return out, ids


@pytest.fixture
def served(processed: tuple[Path, dict[str, str]], tmp_path: Path) -> Iterator[Served]:
    """Serve a copy, so that each test decides in a fresh database."""
    out = tmp_path / "out"
    shutil.copytree(processed[0], out)
    day = load_office(OFFICE)
    app = make_app(out, day, today=lambda: dt.date.fromisoformat(TODAY))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", access_log=False, ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield Served(f"http://127.0.0.1:{port}", out, processed[1])
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def enter(chromium: Browser, served: Served) -> Iterator[Callable[..., Page]]:
    """Give a page on which somebody is logged in; it fails on any error of a script."""
    contexts, faults = [], []

    def entered(name: str = "Ines", **options: Any) -> Page:
        context = chromium.new_context(viewport={"width": 1280, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{served.address}/login")
        page.fill("#name", name)
        page.fill("#password", PASSWORD)
        page.click("button.main")
        page.wait_for_url(f"{served.address}/")
        return page

    yield entered
    for context in contexts:
        context.close()
    assert faults == []


def show(page: Page, served: Served, sample: str) -> Page:
    page.goto(f"{served.address}/records/{served.ids[sample]}")
    page.wait_for_selector(".slot.active")
    until(page, "document.querySelector('.sheet img').naturalWidth > 0")
    return page


def until(page: Page, holds: str) -> None:
    """Wait for a condition; the site's own policy forbids the usual way, which evaluates a string in the page."""
    for _ in range(300):
        if page.evaluate(holds):
            return
        time.sleep(0.05)
    raise AssertionError(f"this never came true: {holds}")


def active(page: Page) -> str:
    return str(page.evaluate("document.activeElement.dataset.path || document.activeElement.id"))


def press_until_moved(page: Page, key: str) -> None:
    before = active(page)
    page.keyboard.press(key)
    until(page, f"(document.activeElement.dataset.path || document.activeElement.id) !== {json.dumps(before)}")
    until(page, "document.activeElement !== document.body")


def drag(page: Page, start: dict[str, float], end: dict[str, float]) -> None:
    """Drag from the middle of one word to the middle of another; both as boxes on the screen."""
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    for _ in range(150):  # the words of a page come after its picture; until then a move marks nothing
        page.mouse.move(start["x"] + start["width"] / 2 + 3, start["y"] + start["height"] / 2)
        page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=5)
        if page.locator(".word").count():
            break
        page.wait_for_timeout(100)
    page.wait_for_selector(".word")
    page.mouse.up()


def on_screen(page: Page, served: Served, sample: str, text: str) -> list[dict[str, float]]:
    """Return where the words of a passage on page 1 are on the screen."""
    with open_site(served.out, load_office(OFFICE)) as store:
        case = store.decided.case(served.ids[sample])
        assert case is not None
        source = store.worklist.source(case)
        assert source is not None
        start = source.text.index(text)
        rows = source.layout.rows(start, start + len(text))
        boxes = [[float(x) for x in source.layout.boxes[row]] for row in rows]
        width = source.pages[0].width
    sheet = page.locator(".sheet").first.bounding_box()
    assert sheet is not None
    scale = sheet["width"] / width
    return [
        {
            "x": sheet["x"] + x0 * scale,
            "y": sheet["y"] + y0 * scale,
            "width": (x1 - x0) * scale,
            "height": (y1 - y0) * scale,
        }
        for x0, y0, x1, y1 in boxes
    ]


def test_a_clean_request_is_finished_in_ten_keys(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "reminder")
    keys = 0
    while active(page) != "finish":
        press_until_moved(page, "Enter")
        keys += 1
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served.address}/")

    assert keys + 1 <= 10
    assert ("confirm", "request_type") in served.decisions("reminder")
    expect(page.locator("h1")).to_have_text("3 requests")


def test_tab_goes_to_the_next_doubtful_value_and_leaves_behind_the_last(
    served: Served, enter: Callable[..., Page]
) -> None:
    page = show(enter(), served, "reminder")
    asked = page.locator(".slot[data-asked]").count()
    for _ in range(asked - 1):
        press_until_moved(page, "Tab")
    last = active(page)
    page.keyboard.press("Tab")

    assert page.locator(f'.slot[data-path="{last}"]').get_attribute("data-asked") is not None
    assert active(page) != last


def test_dragging_over_words_corrects_a_value(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "team")
    page.locator('.slot[data-path="dated"]').click()
    page.keyboard.press("e")
    words = on_screen(page, served, "team", "14 March 1981")
    drag(page, words[0], words[-1])
    expect(page.locator("form.edit:visible textarea")).to_have_value("1981-03-14")
    page.keyboard.press("Enter")
    expect(page.locator('.slot[data-path="dated"].corrected')).to_be_visible()

    dated = served.standing("team")["dated"]
    assert (dated["value"], dated["evidence"][0]["text"], dated["evidence"][0]["by"]) == (
        "1981-03-14",
        "14 March 1981",
        "clerk",
    )


def test_words_of_the_page_become_a_value_that_was_missed(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "team")
    words = on_screen(page, served, "team", "Seaport Police")
    drag(page, words[0], words[-1])
    page.locator("#use .choices button", has_text="Parties").click()
    page.keyboard.press("Enter")
    expect(page.locator(".slot.added")).to_contain_text("Seaport Police")

    assert "Seaport Police" in [party["name"] for party in served.standing("team")["parties"]]


def test_a_passage_that_gave_no_value_can_be_used(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "order")
    page.locator(".passage", has_text="14 décembre 2026").click()
    page.locator("#use .choices button", has_text="Deadlines").click()
    expect(page.locator("form.adding:visible [name=date]")).to_have_value("2026-12-14")
    page.keyboard.press("Enter")
    expect(page.locator(".slot.added")).to_contain_text("2026-12-14")

    added = served.standing("order")["deadlines"][-1]
    assert (added["date"], added["act_by"], added["evidence"][0]["text"]) == (
        "2026-12-14",
        "2026-12-14",
        "14 décembre 2026",
    )


def test_a_rejected_value_comes_back_with_undo(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "team")
    party = page.locator(".slot[data-field=parties][data-guarded]").first
    path = party.get_attribute("data-path")
    party.click()
    page.keyboard.press("x")
    expect(page.locator(f'[data-path="{path}"]')).to_have_count(0)
    page.keyboard.press("u")
    expect(page.locator(f'.slot[data-path="{path}"]')).to_have_count(1)

    assert served.decisions("team") == [("reject", path), ("undo", path)]


def test_two_clerks_get_a_clear_conflict(served: Served, enter: Callable[..., Page]) -> None:
    first, second = show(enter("Ines"), served, "team"), show(enter("Karl"), served, "team")
    for page, day in ((first, "2026-11-06"), (second, "2026-11-07")):
        page.locator('.slot[data-path="dated"]').click()
        page.keyboard.press("e")
        page.fill("form.edit:visible textarea", day)
        page.keyboard.press("Enter")
        page.wait_for_selector(".slot.corrected")

    expect(second.locator("#conflict")).to_contain_text("2026-11-07")
    expect(second.locator("#conflict")).to_contain_text("Theirs, by Ines")
    assert served.standing("team")["dated"]["value"] == "2026-11-06"


def test_what_was_typed_outlives_a_closed_tab(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "team")
    page.locator('.slot[data-path="dated"]').click()
    page.keyboard.press("e")
    with page.expect_response("**/drafts"):
        page.fill("form.edit:visible textarea", "2026-11-0")
    again = page.context.new_page()
    page.close()
    show(again, served, "team")

    expect(again.locator("form.edit:visible textarea")).to_have_value("2026-11-0")


def test_a_clerk_sees_who_else_has_the_record_open(served: Served, enter: Callable[..., Page]) -> None:
    show(enter("Karl"), served, "team")
    page = show(enter("Ines"), served, "team")

    expect(page.locator(".others-open")).to_contain_text("Karl")


def test_arabic_is_shown_from_right_to_left(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "arabic")
    name = page.locator(".slot[data-field=parties] .value").first

    assert name.evaluate("element => getComputedStyle(element).direction") == "rtl"


def test_a_clicked_value_lights_up_on_the_page(served: Served, enter: Callable[..., Page]) -> None:
    page = show(enter(), served, "order")
    slot = page.locator(".slot[data-field=measures]").last
    slot.click()

    expect(page.locator(".mark.lit").first).to_be_in_viewport()


def test_nothing_is_loaded_from_elsewhere(served: Served, enter: Callable[..., Page]) -> None:
    page = enter()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    show(page, served, "order")

    assert len(asked) > 5
    assert {url for url in asked if not url.startswith(f"{served.address}/")} == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_keep_to_wcag(served: Served, enter: Callable[..., Page], scheme: str) -> None:
    page = enter(color_scheme=scheme)
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    record = f"/records/{served.ids['order']}"
    found = {}
    for address in ("/", "/figures", record, f"{record}/print", f"{record}/letters/query", "/records/none"):
        page.goto(f"{served.address}{address}")
        results = Axe().run(page, options=rules).response
        found[address] = [(v["id"], v["nodes"][0]["html"][:120]) for v in results["violations"]]

    assert {address: faults for address, faults in found.items() if faults} == {}


def test_the_form_to_log_in_keeps_to_wcag(served: Served, chromium: Browser) -> None:
    page = chromium.new_page()
    page.goto(f"{served.address}/login")

    assert Axe().run(page).response["violations"] == []
    page.close()
