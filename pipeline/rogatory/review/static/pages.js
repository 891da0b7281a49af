// The pages of the document: marks of the values on them, what of it was on screen, and words to drag over.
"use strict";

const Pages = (() => {
  const pane = document.getElementById("pages");
  const base = `/api/records/${document.getElementById("content").dataset.record}`;
  const pages = new Map([...document.querySelectorAll(".page")].map((page) => [page.dataset.page, page]));
  const words = new Map();
  let onChosen = () => {};
  let onWords = () => {};
  let onSeen = () => {};

  const boxesOf = (text) => (text || "").trim().split(/\s+/).filter(Boolean).map((box) => {
    const [page, x0, top, x1, bottom] = box.split(",");
    return { page, x0: +x0, top: +top, x1: +x1, bottom: +bottom };
  });

  // Boxes are placed in per cent of the page, so that they fit at any size.
  function placed(box, className) {
    const page = pages.get(box.page);
    if (!page) return null;
    const [width, height] = [+page.dataset.width, +page.dataset.height];
    const mark = document.createElement("div");
    mark.className = className;
    mark.style.left = `${(100 * box.x0) / width}%`;
    mark.style.top = `${(100 * box.top) / height}%`;
    mark.style.width = `${(100 * (box.x1 - box.x0)) / width}%`;
    mark.style.height = `${(100 * (box.bottom - box.top)) / height}%`;
    page.querySelector(".marks").append(mark);
    return mark;
  }

  // A value counts as seen once a place of it has been on screen for a moment, on an image that has arrived.
  const LOOK_MS = 250;
  const waiting = new Map();
  function watch(entries) {
    for (const entry of entries) {
      clearTimeout(waiting.get(entry.target));
      if (entry.isIntersecting) waiting.set(entry.target, setTimeout(() => look(entry.target), LOOK_MS));
    }
  }
  function look(mark) {
    if (!mark.isConnected) return;
    const image = mark.closest(".sheet").querySelector("img");
    if (image.complete && image.naturalWidth) onSeen(mark.dataset.path);
    else image.addEventListener("load", () => { watcher.unobserve(mark); watcher.observe(mark); }, { once: true });
  }
  const watcher = new IntersectionObserver(watch, { root: pane, threshold: 0.6 });

  function draw(slots) {
    watcher.disconnect();
    document.querySelectorAll(".mark").forEach((mark) => mark.remove());
    const area = (b) => (b.x1 - b.x0) * (b.bottom - b.top);
    const all = slots.flatMap((slot) => boxesOf(slot.dataset.boxes).map((box) => ({ slot, box })));
    // the largest lie at the bottom, so that a name within a clause can still be clicked
    const drawn = new Set();
    for (const { slot, box } of all.sort((a, b) => area(b.box) - area(a.box))) {
      const where = Object.values(box).join();
      // several values may rest on the same words: one colour is enough
      const mark = placed(box, drawn.has(where) ? "mark same" : "mark");
      if (!mark) continue;
      drawn.add(where);
      mark.dataset.path = slot.dataset.path;
      mark.dataset.field = slot.dataset.field;
      watcher.observe(mark);
    }
  }

  let turn = 0;
  let last = "";
  // Lights up the places of a value and brings one into view; asked again, the next one.
  function show(path, { next = false, boxes = "" } = {}) {
    document.querySelectorAll(".mark.lit").forEach((mark) => mark.classList.remove("lit"));
    document.querySelectorAll(".mark.passing").forEach((mark) => mark.remove());
    let marks = path ? [...document.querySelectorAll(".mark")].filter((mark) => mark.dataset.path === path) : [];
    if (boxes) marks = boxesOf(boxes).map((box) => placed(box, "mark passing")).filter(Boolean);
    marks.forEach((mark) => mark.classList.add("lit"));
    turn = path === last && next ? turn + 1 : 0;
    last = path;
    if (!marks.length) return;
    marks.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const mark = marks[turn % marks.length];
    const [view, box] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
    if (box.top < view.top + 60 || box.bottom > view.bottom - 60) {
      pane.scrollTo({ top: pane.scrollTop + box.top - view.top - view.height / 3 });
    }
  }

  async function wordsOf(page) {
    if (!words.has(page)) {
      words.set(page, fetch(`${base}/words/${page}`).then((answer) => (answer.ok ? answer.json() : { words: [] })).then((body) => body.words));
    }
    return words.get(page);
  }

  // Drag over words, or tap the first and then the last.
  let drag = null;
  function at(page, event) {
    const area = page.querySelector(".marks").getBoundingClientRect();
    return { x: ((event.clientX - area.left) / area.width) * page.dataset.width, y: ((event.clientY - area.top) / area.height) * page.dataset.height };
  }
  function nearest(list, point) {
    const off = ([, , x0, top, x1, bottom]) => Math.max(0, x0 - point.x, point.x - x1) + 3 * Math.max(0, top - point.y, point.y - bottom);
    return list.reduce((best, word, n) => (best === -1 || off(word) < off(list[best]) ? n : best), -1);
  }
  function within(list, point) {
    return list.findIndex(([, , x0, top, x1, bottom]) => point.x >= x0 - 1 && point.x <= x1 + 1 && point.y >= top - 1 && point.y <= bottom + 1);
  }
  function paint(page, list, from, to) {
    clear();
    const [first, final] = from <= to ? [from, to] : [to, from];
    for (const [, , x0, top, x1, bottom] of list.slice(first, final + 1)) placed({ page: page.dataset.page, x0, top, x1, bottom }, "word");
    return [list[first][0], list[final][1]];
  }
  function clear() {
    document.querySelectorAll(".word").forEach((word) => word.remove());
  }

  async function press(event) {
    const page = event.target.closest(".page");
    if (!page || event.button || !event.target.closest(".marks")) return;
    const point = at(page, event);
    const pressed = { page, mark: event.target.closest(".mark"), moved: false, x: event.clientX, y: event.clientY, touch: event.pointerType === "touch" };
    const before = drag;
    drag = pressed;
    pressed.list = await wordsOf(page.dataset.page);
    pressed.from = within(pressed.list, point);
    if (pressed.from < 0) pressed.from = nearest(pressed.list, point);
    if (pressed.touch && before?.tapped && before.page === page) Object.assign(pressed, { from: before.from, extends: true });
  }
  function move(event) {
    if (!drag?.list?.length || drag.done || drag.touch) return;
    if (Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) < 5 && !drag.moved) return;
    drag.moved = true;
    drag.range = paint(drag.page, drag.list, drag.from, nearest(drag.list, at(drag.page, event)));
  }
  async function release(event) {
    const ended = drag;
    if (!ended || ended.done) return;
    const point = at(ended.page, event);
    ended.list = ended.list || (await wordsOf(ended.page.dataset.page));
    if (ended.moved && ended.range) onWords(...ended.range);
    else if (ended.extends) onWords(...paint(ended.page, ended.list, ended.from, nearest(ended.list, point)));
    else if (ended.mark && !ended.mark.classList.contains("passing")) onChosen(ended.mark.dataset.path);
    else if (within(ended.list, point) >= 0) {
      const range = paint(ended.page, ended.list, within(ended.list, point), within(ended.list, point));
      ended.tapped = true;
      if (!ended.touch) onWords(...range);
    }
    ended.done = true;
  }
  pane.addEventListener("pointerdown", press);
  pane.addEventListener("pointermove", move);
  window.addEventListener("pointerup", release);
  document.addEventListener("dragstart", (event) => event.preventDefault());

  return { draw, show, clear, base, listen(chosen, picked, seen) { onChosen = chosen; onWords = picked; onSeen = seen; } };
})();
