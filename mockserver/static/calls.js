// Puts new calls on top of the list as they come, and the chosen one beside it. Without this, the same are links.
"use strict";
const ROOT = new URL("..", document.currentScript.src); // of the mock, or of the named world on it
const MOST = 500; // lines that the page keeps
const POLL = 2000; // milliseconds, where the server cannot stream
const [list, scroller, pill, chosen, live, pause, panes, search] = [
  "#calls", "#scroller", "#news", "#chosen", "#live", "#pause", ".panes", "#q",
].map((one) => document.querySelector(one));
const found = document.getElementById("found");
const seen = { edition: scroller.dataset.edition, after: scroller.dataset.last };
const suffix = search.defaultValue ? `?${new URLSearchParams({ q: search.defaultValue })}` : "";
let held = []; // calls that have come and are not shown yet
let source = null;
let timer = 0;
let paused = false;

function line([number, at, status, method, address, operation, who, took, error, fault]) {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  item.dataset.number = number;
  link.href = new URL(`calls/${number}${suffix}`, ROOT);
  const outcome = status === null || status >= 400 ? "bad" : "good";
  for (const [kind, text, tag] of [
    ["time", at, "span"],
    [`status ${outcome}`, status ?? "cut", "span"],
    ["method", method, "span"],
    ["address", address, "bdi"],
    ["error bad", error + (fault ? " (planned)" : ""), "bdi"],
    ["operation", operation, "span"],
    ["who", who, "bdi"],
    ["took", `${took} ms`, "span"],
  ]) {
    const part = document.createElement(tag);
    part.className = kind;
    part.textContent = text;
    link.append(part, " ");
  }
  item.append(link);
  return item;
}

const reading = () => scroller.scrollTop > 4 || panes.classList.contains("open") || list.contains(document.activeElement);

function show() {
  list.prepend(...held.map(line).reverse());
  held = [];
  pill.hidden = true;
  while (list.children.length > MOST) list.lastElementChild.remove();
  document.getElementById("no-calls").hidden = list.children.length > 0;
}

function take(news) {
  Object.assign(seen, { edition: news.edition, after: news.last });
  document.getElementById("count-calls").textContent = news.count.toLocaleString("en");
  if (found) found.textContent = (news.again ? 0 : Number(found.textContent)) + news.found;
  if (news.again) {
    list.replaceChildren();
    held = [];
  }
  held = held.concat(news.rows).slice(-MOST);
  if (!reading() || news.again) show();
  pill.hidden = held.length === 0;
  pill.textContent = `${held.length} new`;
}

function say(state) {
  live.hidden = pause.hidden = false;
  live.textContent = state;
  live.className = `state ${state}`;
}

const asked = (path) => new URL(`${path}?${new URLSearchParams({ ...seen, q: search.defaultValue })}`, ROOT);

function watch() {
  stop();
  if (paused || document.hidden) return;
  source = new EventSource(asked("calls/stream"));
  source.onopen = () => say("live");
  source.onmessage = (event) => take(JSON.parse(event.data));
  source.onerror = () => {
    const refused = source.readyState === EventSource.CLOSED; // it cannot stream
    stop();
    if (refused) poll();
    else {
      say("lost");
      timer = setTimeout(watch, POLL);
    }
  };
}

async function poll() {
  try {
    const answer = await fetch(asked("calls/new"), { credentials: "same-origin" });
    if (!answer.ok) throw new Error(answer.statusText);
    take(await answer.json());
    say("live");
  } catch {
    say("lost");
  }
  if (!paused && !document.hidden) timer = setTimeout(poll, POLL);
}

function stop() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

async function open(address, { remember = true, focus = false } = {}) {
  const url = new URL(address);
  const part = new URL(url);
  part.searchParams.set("part", "call");
  const answer = await fetch(part, { credentials: "same-origin" });
  if (!answer.ok) return void location.assign(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  chosen.replaceChildren(...page.body.childNodes);
  addCopyButtons(chosen);
  panes.classList.add("open");
  mark(url.pathname.split("/").pop());
  chosen.scrollTop = 0;
  if (remember) history.pushState(null, "", url);
  if (focus) chosen.querySelector(".tabs [aria-current]")?.focus();
}

function mark(number) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const link = list.querySelector(`[data-number="${number}"] a`);
  link?.setAttribute("aria-current", "true");
  link?.scrollIntoView({ block: "nearest" });
}

function close({ remember = true } = {}) {
  const link = list.querySelector("[aria-current]");
  panes.classList.remove("open");
  link?.removeAttribute("aria-current");
  link?.focus();
  chosen.replaceChildren("Choose a call.");
  if (remember) history.pushState(null, "", new URL(`calls${suffix}`, ROOT));
}

function step(by) {
  const current = list.querySelector("[aria-current]")?.closest("li");
  const next = current ? (by > 0 ? current.nextElementSibling : current.previousElementSibling) : list.firstElementChild;
  if (next) open(next.querySelector("a").href);
}

const inside = (address) => new RegExp(`^${ROOT.pathname}calls/\\d+$`).test(new URL(address).pathname);

document.addEventListener("click", (event) => {
  const link = event.target.closest("#calls a, #chosen .tabs a, #chosen .close");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.classList.contains("close")) close();
  else open(link.href, { focus: Boolean(link.closest(".tabs")) });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && panes.classList.contains("open")) return close();
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") search.focus();
  else return;
  event.preventDefault();
});
addEventListener("popstate", () => {
  if (inside(location.href)) open(location.href, { remember: false });
  else if (location.search === suffix) close({ remember: false });
  else location.reload();
});
pill.addEventListener("click", () => {
  show();
  scroller.scrollTop = 0;
});
pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = paused ? "Go on" : "Pause";
  watch();
  if (paused) say("paused");
});
if (scroller.dataset.live === "yes") {
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : watch()));
  watch();
}
