// What pages have in common. Lets the mock's time tick in the bar: without this, it is that of when the page was made.
"use strict";
const time = document.getElementById("time");

if (time && !("frozen" in time.dataset)) {
  const ahead = Number(time.dataset.unix) * 1000 - Date.now();
  setInterval(() => {
    time.textContent = new Date(Date.now() + ahead).toISOString().slice(0, 19).replace("T", " ");
  }, 1000);
}

// On a phone the menu is wider than the screen: the line of this page is to be seen.
function showLineOf(menu) {
  const line = menu?.querySelector("[aria-current]");
  if (line) menu.scrollLeft += line.getBoundingClientRect().right - menu.getBoundingClientRect().right + line.offsetWidth;
}

showLineOf(document.querySelector(".menu"));

// Puts a button on what is there to be copied, also where it comes later. Without this, it can be marked and copied.
function addCopyButtons(root = document) {
  for (const one of root.querySelectorAll("[data-copy]:not([data-ready])")) {
    one.dataset.ready = "yes";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.className = one.matches("pre") ? "copy above" : "copy";
    button.addEventListener("click", async () => {
      const copied = navigator.clipboard?.writeText(one.textContent) ?? Promise.reject(); // only where the page is safe
      await copied.then(() => (button.textContent = "Copied"), () => getSelection().selectAllChildren(one));
    });
    if (one.matches("pre")) one.before(button);
    else one.after(button);
  }
}

addCopyButtons();
