// Lets the mock's time tick in the bar. Without this, it is that of when the page was made.
"use strict";
const time = document.getElementById("time");

if (time && !("frozen" in time.dataset)) {
  const ahead = Number(time.dataset.unix) * 1000 - Date.now();
  setInterval(() => {
    time.textContent = new Date(Date.now() + ahead).toISOString().slice(0, 19).replace("T", " ");
  }, 1000);
}
