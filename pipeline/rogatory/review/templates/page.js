"use strict";
const lit = [];
function light(key, from) {
  lit.splice(0).forEach((element) => element.classList.remove("lit"));
  const marked = document.querySelectorAll(`[data-e="${key}"]`);
  marked.forEach((element) => { element.classList.add("lit"); lit.push(element); });
  const wanted = from.classList.contains("box") ? ".entry" : ".box";
  const target = [...marked].find((element) => element.matches(wanted));
  if (target) target.scrollIntoView({ behavior: "smooth", block: "center" });
}
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("button");
  if (!chosen) return;
  light(chosen.closest("[data-e]").dataset.e, chosen);
});
