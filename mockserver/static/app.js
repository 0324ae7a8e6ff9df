// Keeps the journal up to date. Without this, the page does the same when it is reloaded.
"use strict";
const PAUSE = 2000; // milliseconds
const ROOT = new URL("..", document.currentScript.src); // of the mock, or of the named world on it

async function update() {
  const answer = await fetch(new URL("calls", ROOT), { credentials: "same-origin" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [now, fresh] = [document.getElementById("calls"), page.getElementById("calls")];
  if (!now || !fresh || now.contains(document.activeElement)) return; // somebody reads here: do not pull it away
  for (const open of now.querySelectorAll("li[id] details[open]")) {
    const same = fresh.querySelector(`#${CSS.escape(open.parentElement.id)} details`);
    if (same) same.open = true;
  }
  now.replaceWith(document.adoptNode(fresh));
}

async function watch() {
  if (!document.hidden) await update().catch(() => {});
  setTimeout(watch, PAUSE);
}

setTimeout(watch, PAUSE);
