// A draft letter: kept while it is written, copied or printed, sent by nobody.
"use strict";

const csrf = document.querySelector('meta[name="csrf"]').content;
const main = document.getElementById("content");
const text = document.getElementById("letter");
const said = document.getElementById("said");
let timer;

function keep(content) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    try {
      const headers = { "content-type": "application/json", "x-csrf-token": csrf };
      const body = JSON.stringify({ path: main.dataset.path, content });
      const answer = await fetch(`/api/records/${main.dataset.record}/drafts`, { method: "PUT", headers, body });
      said.textContent = answer.ok ? "" : said.dataset.offline;
    } catch {
      said.textContent = said.dataset.offline;
    }
  }, 300);
}
text.addEventListener("input", () => keep(text.value));
document.querySelector("[data-copy]").addEventListener("click", async (event) => {
  await navigator.clipboard.writeText(text.value);
  said.textContent = event.target.dataset.done;
});
document.querySelector("[data-fresh]").addEventListener("click", () => {
  text.value = document.getElementById("fresh").value;
  keep("");
});
document.querySelector("[data-print]").addEventListener("click", () => window.print());
