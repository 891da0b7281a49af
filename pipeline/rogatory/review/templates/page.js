"use strict";
let lit = [];
let last = null;
let turn = 0;
// Lights up a value and its boxes and brings the other side into view; the same value again goes on to its next box.
function light(key, chosen) {
  lit.forEach((element) => element.classList.remove("lit"));
  lit = [...document.querySelectorAll(`[data-e="${key}"]`)];
  lit.forEach((element) => element.classList.add("lit"));
  const wanted = chosen.classList.contains("box") ? ".entry" : ".box";
  const targets = lit.filter((element) => element.matches(wanted));
  turn = key === last ? turn + 1 : 0;
  last = key;
  if (targets.length) targets[turn % targets.length].scrollIntoView({ behavior: "smooth", block: "center" });
}
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("button");
  if (chosen) light(chosen.closest("[data-e]").dataset.e, chosen);
});
