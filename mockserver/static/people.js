// Narrows the list of people while somebody types a name. Without it, Enter shows those who come near.
"use strict";
const WAIT = 150; // milliseconds after a key
const ROOT = new URL("..", document.currentScript.src); // of the mock, or of the named world on it
const field = document.getElementById("username");
let latest = 0;
let height = 0; // of the whole list

const people = () => document.getElementById("people");

// What is below stays where it is, also while somebody is about to click it.
function keepHeight() {
  height ||= people().offsetHeight;
  people().style.minHeight = `${height}px`;
}

function narrow(text) {
  for (const one of people().querySelectorAll(".person")) {
    one.hidden = !one.textContent.toLowerCase().includes(text.toLowerCase());
  }
}

async function find(text, number) {
  const kind = people().querySelector("button") ? "button" : "radio";
  const answer = await fetch(new URL(`people/find?${new URLSearchParams({ as: kind, text })}`, ROOT));
  if (!answer.ok || number !== latest) return; // the pages may be locked, or somebody typed on
  const found = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("people");
  const chosen = people().querySelector("input:checked")?.value;
  people().replaceWith(document.adoptNode(found));
  keepHeight();
  for (const one of found.querySelectorAll("input")) one.checked = one.value === chosen;
}

field?.addEventListener("input", () => {
  const text = field.value.trim();
  const number = ++latest;
  keepHeight();
  narrow(text);
  setTimeout(() => number === latest && find(text, number).catch(() => {}), WAIT);
});

// What is typed goes before what is chosen: so who chooses has typed it.
document.addEventListener("change", ({ target }) => {
  if (target.name === "user" && field?.value) field.value = target.value;
});
