// Ticks the steps off as the mock sees them. Without this, the page does the same when it is reloaded.
"use strict";
const ROOT = new URL("..", document.currentScript.src); // of the mock, or of the named world on it
const PAUSE = 1000; // milliseconds

async function look() {
  const answer = document.hidden ? null : await fetch(new URL("start/seen", ROOT)).catch(() => null);
  const seen = answer?.ok ? await answer.json() : {};
  for (const [name, yes] of Object.entries(seen)) {
    const step = document.getElementById(`step-${name}`);
    if (!step) return; // nothing is shown of it
    step.className = yes ? "passed" : "unreached";
    step.querySelector(".outcome").textContent = yes ? "seen" : "not yet";
  }
  if (!Object.values(seen).length || Object.values(seen).includes(false)) setTimeout(look, PAUSE);
}

look();
