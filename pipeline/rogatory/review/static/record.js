// The values beside the pages: chosen, confirmed, corrected by keys, mouse or touch; every change is kept at once.
"use strict";

const csrf = document.querySelector('meta[name="csrf"]').content;
const main = document.getElementById("content");
const panel = document.getElementById("panel");
const said = document.getElementById("said");
const [useDialog, conflictDialog, helpDialog] = ["use", "conflict", "help"].map((id) => document.getElementById(id));
const seen = new Set();
let unsent = new Set();
let sending = Promise.resolve();
let active = null;
let since = Date.now();
let opened = Date.now();
let busy = false;

const slots = () => [...panel.querySelectorAll(".slot[data-path]")];
const named = (path) => slots().find((slot) => slot.dataset.path === path);
const open = () => panel.querySelector("form.edit:not([hidden])");

async function send(method, path, body) {
  const answer = await fetch(`${Pages.base}/${path}`, {
    method, keepalive: method === "PUT", headers: { "content-type": "application/json", "x-csrf-token": csrf }, body: JSON.stringify(body ?? {}),
  });
  if (answer.status === 401) window.location.assign(`/login?next=${encodeURIComponent(window.location.pathname)}`);
  return answer;
}

let hush;
function say(text) {
  said.textContent = text;
  clearTimeout(hush);
  hush = setTimeout(() => { said.textContent = ""; }, 6000);
}

// what was on screen is told to the server before anything is confirmed on the strength of it
function noteSeen(path) {
  if (!path || seen.has(path)) return;
  seen.add(path);
  unsent.add(path);
  clearTimeout(noteSeen.timer);
  noteSeen.timer = setTimeout(tellSeen, 120);
}
function tellSeen() {
  if (!unsent.size) return sending;
  const paths = [...unsent];
  unsent = new Set();
  sending = sending.then(() => send("POST", "seen", { paths })).catch(() => paths.forEach((path) => unsent.add(path)));
  return sending;
}
const cards = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting && !target.dataset.boxes && target.classList.contains("active")) setTimeout(() => noteSeen(target.dataset.path), 250);
  }
}, { threshold: 0.5 });

function choose(slot, { quiet = false } = {}) {
  if (!slot) return;
  panel.querySelectorAll(".slot.active").forEach((other) => { other.classList.remove("active"); other.tabIndex = -1; });
  slot.classList.add("active");
  slot.tabIndex = 0;
  if (active !== slot.dataset.path) since = Date.now();
  active = slot.dataset.path;
  if (!quiet) slot.focus({ preventScroll: true });
  const list = panel.querySelector(".slots");
  const [view, box] = [list.getBoundingClientRect(), slot.getBoundingClientRect()];
  if (box.top < view.top + 30 || box.bottom > view.bottom - 30) list.scrollTop += box.top - view.top - view.height / 4;
  Pages.show(active);
  cards.unobserve(slot);
  cards.observe(slot);
}

function following(path, wanted, step = 1) {
  const all = slots();
  const from = all.findIndex((slot) => slot.dataset.path === path);
  const ahead = step > 0 ? [...all.slice(from + 1), ...all.slice(0, Math.max(0, from))] : all.slice(0, Math.max(0, from)).reverse();
  return ahead.find(wanted);
}
const asked = (slot) => "asked" in slot.dataset;

async function refresh(path, { onward = false } = {}) {
  const answer = await fetch(`/records/${main.dataset.record}/panel`);
  if (!answer.ok) return;
  const top = panel.querySelector(".slots")?.scrollTop ?? 0;
  panel.innerHTML = await answer.text();
  panel.querySelector(".slots").scrollTop = top;
  begin();
  const next = onward ? following(path, asked) : named(path);
  if (next) choose(next);
  else if (onward) { const button = document.getElementById("finish"); button?.focus(); active = path; Pages.show(""); }
  else choose(slots()[0]);
}

async function decide(wish, { onward = true } = {}) {
  if (busy) return;
  busy = true;
  try {
    await tellSeen();
    const answer = await send("POST", "decisions", { took_ms: Date.now() - since, ...wish });
    const body = await answer.json();
    if (answer.ok) await refresh(body.path, { onward });
    else if (answer.status === 409) { await refresh(body.path); showConflict(body); }
    else { say(body.message); if (body.code === "not_shown") seen.delete(wish.path); Pages.show(wish.path); }
  } catch {
    say(document.body.dataset.offline || "…");
  } finally {
    busy = false;
  }
}

function showConflict(body) {
  const text = (value) => (typeof value === "string" ? value : Object.values(value).flat().filter(Boolean).join(" · "));
  conflictDialog.querySelector("[data-yours]").textContent = text(body.yours);
  conflictDialog.querySelector("[data-theirs]").textContent = text(body.theirs);
  const by = conflictDialog.querySelector("[data-by]");
  by.textContent = by.dataset.by.replace("%", body.by);
  conflictDialog.showModal();
}

const headOf = (slot) => Number(slot?.dataset.head || 0);

function confirm(slot) {
  if ("guarded" in slot.dataset && !seen.has(slot.dataset.path)) {
    // its place comes up, and Enter works as soon as it has been there
    Pages.show(slot.dataset.path);
    if (!slot.dataset.boxes) noteSeen(slot.dataset.path);
    const tries = (confirm.waits = (confirm.waits || 0) + 1);
    setTimeout(() => { if (tries === confirm.waits && active === slot.dataset.path && seen.has(active)) confirm(named(active)); }, 450);
    return;
  }
  decide({ path: slot.dataset.path, verdict: "confirm", head: headOf(slot) });
}

// forms

function formOf(slot) {
  return [...slot.children].find((child) => child.matches("form.edit"));
}
// lists to choose from come once with the page; a form gets its own when it is opened
function furnish(select) {
  const chosen = new Set([...select.selectedOptions].map((option) => option.value));
  const list = document.querySelector(`template[data-list="${select.dataset.list}"]`).content.cloneNode(true);
  const strange = [...select.options].filter((option) => !list.querySelector(`option[value="${CSS.escape(option.value)}"]`));
  select.replaceChildren(...(chosen.size || select.multiple ? strange : [new Option("", "")]), list);
  [...select.options].forEach((option) => { option.selected = chosen.has(option.value); });
  delete select.dataset.list;
}
function openForm(form, draft) {
  panel.querySelectorAll("form.edit").forEach((other) => { other.hidden = other !== form; });
  form.hidden = false;
  form.querySelectorAll("select[data-list]").forEach(furnish);
  if (draft) restore(form, draft);
  const first = form.querySelector("input, textarea, select");
  first.focus();
  first.select?.();
}
function closeForm() {
  const form = open();
  if (!form) return;
  form.hidden = true;
  Pages.clear();
  if (active && named(active)) choose(named(active));
}
function content(form) {
  const given = {};
  for (const field of form.querySelectorAll("[name]")) {
    given[field.name] = field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
  }
  return given;
}
function restore(form, draft) {
  const kept = JSON.parse(draft);
  for (const field of form.querySelectorAll("[name]")) {
    const value = kept.given[field.name];
    if (value === undefined) continue;
    if (field.multiple) [...field.options].forEach((option) => { option.selected = value.includes(option.value); });
    else field.value = value;
  }
  if (kept.place) form.dataset.place = JSON.stringify(kept.place);
}
function pathOf(form) {
  return form.dataset.path || form.closest(".slot").dataset.path;
}
function placeOf(form) {
  return form.dataset.place ? JSON.parse(form.dataset.place) : null;
}
function keep(form) {
  clearTimeout(keep.timer);
  const draft = { path: pathOf(form), content: JSON.stringify({ given: content(form), place: placeOf(form) }) };
  keep.timer = setTimeout(() => send("PUT", "drafts", draft).catch(() => say("…")), 250);
}
function submit(form) {
  clearTimeout(keep.timer);
  const slot = form.dataset.path ? null : form.closest(".slot");
  decide({ path: pathOf(form), verdict: form.dataset.verdict, given: content(form), place: placeOf(form), head: headOf(slot) }, { onward: !form.dataset.path });
}

// words from the page

async function pick(start, end) {
  const answer = await fetch(`${Pages.base}/slice?start=${start}&end=${end}`);
  if (!answer.ok) return;
  const words = await answer.json();
  const form = open();
  if (form) fill(form, words, { start, end });
  else offer(words, { start, end });
}
function fill(form, words, place) {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const field = focused?.matches("input, textarea") ? focused : form.querySelector("textarea, input");
  const text = /date|dated/.test(field.name) ? words.day || words.text : words.text;
  field.value = text;
  form.dataset.place = JSON.stringify(place);
  field.focus();
  keep(form);
}
function offer(words, place) {
  useDialog.querySelector(".quote").textContent = words.text;
  const choices = useDialog.querySelector(".choices");
  choices.replaceChildren();
  const slot = active ? named(active) : null;
  const forms = [...panel.querySelectorAll("form.adding")].map((form) => ({ label: form.dataset.title, form }));
  if (slot && formOf(slot)) forms.unshift({ label: useDialog.dataset.value.replace("%", slot.querySelector(".label").textContent), form: formOf(slot) });
  for (const { label, form } of forms) {
    const button = document.createElement("button");
    button.textContent = label;
    button.addEventListener("click", () => { useDialog.close(); openForm(form); fill(form, words, place); });
    choices.append(button);
  }
  if (!forms.length) return;
  useDialog.showModal();
}

// acts

const acts = {
  confirm,
  edit: (slot) => formOf(slot) && openForm(formOf(slot), slot.dataset.draft),
  reject: (slot) => slot.querySelector('[data-act="reject"]') && decide({ path: slot.dataset.path, verdict: "reject", head: headOf(slot) }),
  place: (slot) => Pages.show(slot.dataset.path, { next: true }),
  cancel: closeForm,
  add: (slot, button) => {
    const form = (button || slot).closest(".group").querySelector("form.adding");
    if (form) openForm(form, form.dataset.draft);
  },
};
const undo = () => decide({ path: active || "request_type", verdict: "undo", head: 0 }, { onward: false });
function takeOther(slot, n) {
  const other = slot.querySelectorAll(":scope > .more .other")[n - 1];
  if (!other) return;
  const name = formOf(slot)?.querySelector("[name]")?.name;
  if (name) decide({ path: slot.dataset.path, verdict: "correct", given: { [name]: other.dataset.code }, head: headOf(slot) });
}
async function handle(act, to) {
  const answer = await send("POST", "handlings", { act, to: to ?? null, took_ms: Date.now() - opened });
  const body = await answer.json();
  if (!answer.ok) { say(body.message); const next = following(active, asked); if (next) choose(next); return; }
  if (act === "finish") window.location.assign("/");
  else refresh(active || "request_type");
}

const letters = {
  e: acts.edit, x: acts.reject, o: acts.place, a: acts.add, u: undo, f: () => handle("finish"),
  g: () => window.location.assign("/"), "?": () => helpDialog.showModal(), "/": () => document.getElementById("search").focus(),
};

panel.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const form = event.target.closest("form");
  if (form) {
    if (event.key === "Escape") { event.preventDefault(); closeForm(); }
    if (event.key === "Enter" && form.matches(".edit") && event.target.matches("input, textarea, select") && !event.shiftKey) { event.preventDefault(); submit(form); }
    return;
  }
  const slot = event.target.closest(".slot[data-path]");
  const onButton = event.target.closest("button, a");
  if (event.key === "Tab" && slot && !onButton) {
    const next = following(slot.dataset.path, asked, event.shiftKey ? -1 : 1);
    const ahead = next && (event.shiftKey || slots().indexOf(next) > slots().indexOf(slot));
    if (ahead) { event.preventDefault(); choose(next); }
    return;
  }
  if (slot && !onButton && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const all = slots();
    choose(all[all.indexOf(slot) + (event.key === "ArrowDown" ? 1 : -1)]);
    return;
  }
  if (event.key === "Enter" && slot && !onButton) { event.preventDefault(); confirm(slot); return; }
  if (/^[1-3]$/.test(event.key) && slot) { takeOther(slot, Number(event.key)); return; }
  const act = letters[event.key] || letters[event.key.toLowerCase()];
  if (act) { event.preventDefault(); act(slot || named(active) || slots()[0]); }
});

panel.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const slot = event.target.closest(".slot[data-path]");
  if (button?.dataset.help !== undefined) return helpDialog.showModal();
  if (button?.dataset.handle) return handle(button.dataset.handle);
  if (button?.classList.contains("passage")) return usePassage(button);
  if (button?.classList.contains("other")) return takeOther(slot, [...slot.querySelectorAll(":scope > .more .other")].indexOf(button) + 1);
  if (button?.dataset.act) return acts[button.dataset.act](slot, button);
  const flag = event.target.closest("li[data-boxes]");
  if (flag?.dataset.boxes.trim()) return Pages.show("", { boxes: flag.dataset.boxes });
  if (slot && !event.target.closest("form")) choose(slot);
});
async function usePassage(button) {
  Pages.show("", { boxes: button.dataset.boxes });
  await pick(button.dataset.start, button.dataset.end);
}
panel.addEventListener("input", (event) => { const form = event.target.closest("form.edit"); if (form) keep(form); });
panel.addEventListener("submit", (event) => {
  if (event.target.matches(".act")) return;
  event.preventDefault();
  const form = event.target;
  if (form.matches(".edit")) submit(form);
  if (form.matches(".desk")) {
    const desk = { desk: form.elements.desk.value };
    decide({ path: "route/desk", verdict: "correct", given: desk, reason: form.elements.reason.value, head: Number(form.dataset.head || 0) }, { onward: false });
  }
  if (form.matches(".give")) handle("assign", Number(form.elements.to.value));
});
document.addEventListener("keydown", (event) => {
  // keys work again wherever the focus was lost to the page itself
  if (event.target !== document.body || event.key === "Tab" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (active && named(active)) { choose(named(active)); named(active).dispatchEvent(new KeyboardEvent("keydown", { key: event.key, bubbles: true })); }
});

// presence

async function sign() {
  try {
    const { others } = await (await send("POST", "open")).json();
    const note = panel.querySelector(".others-open");
    note.hidden = !others.length;
    note.textContent = others.length ? note.dataset.text.replace("%", others.join(", ")) : "";
  } catch { say("…"); }
}
setInterval(sign, 30000);
window.addEventListener("pagehide", () => { fetch(`${Pages.base}/left`, { method: "POST", keepalive: true, headers: { "x-csrf-token": csrf } }); });

function begin() {
  const all = [...panel.querySelectorAll(".slot[data-boxes]")].filter((slot) => slot.dataset.path);
  Pages.draw(all);
}
Pages.listen((path) => choose(named(path)), pick, noteSeen);
useDialog.addEventListener("close", Pages.clear);
begin();
const draft = panel.querySelector(".slot[data-draft]");
choose(draft || slots().find(asked) || slots()[0]);
if (draft && formOf(draft)) openForm(formOf(draft), draft.dataset.draft);
