// Lets the mock's time tick in the bar. Without this, it is that of when the page was made.
"use strict";
const time = document.getElementById("time");

if (time && !("frozen" in time.dataset)) {
  const ahead = Number(time.dataset.unix) * 1000 - Date.now();
  setInterval(() => {
    time.textContent = new Date(Date.now() + ahead).toISOString().slice(0, 19).replace("T", " ");
  }, 1000);
}

// Puts a button on what is there to be copied, also where it comes later. Without this, it can be marked and copied.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button.copy");
  if (!button) return;
  const text = button.nextElementSibling.dataset.copy || button.nextElementSibling.textContent;
  await navigator.clipboard.writeText(text).then(() => (button.textContent = "Copied"), () => (button.textContent = "Mark it and copy"));
});

function addCopyButtons(root = document) {
  for (const one of root.querySelectorAll("[data-copy]:not([data-ready])")) {
    one.dataset.ready = "yes";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    one.before(button);
  }
}

addCopyButtons();
