// Everything works without this; with it, nothing typed is lost when the server or the session is, and pages stay fresh.
"use strict";

const trouble = () => document.getElementById("trouble");

function tell(text, link) {
  const box = trouble();
  box.textContent = text + " ";
  if (link) {
    const a = document.createElement("a");
    a.href = "/";
    a.target = "_blank";
    a.textContent = link;
    box.append(a);
  }
  box.hidden = false;
  box.scrollIntoView({ block: "nearest" });
}

const isSending = (event) => event.detail.requestConfig?.verb === "post";

document.addEventListener("htmx:sendError", (event) => {
  if (isSending(event)) tell(trouble().dataset.noAnswer);
});

document.addEventListener("htmx:responseError", (event) => {
  if (!isSending(event)) return;
  if (event.detail.xhr.status === 401) tell(trouble().dataset.signedOut, trouble().dataset.signIn);
  else tell(trouble().dataset.noAnswer);
});

document.addEventListener("htmx:beforeRequest", () => { if (trouble()) trouble().hidden = true; });

// A list that looks for news by itself waits while somebody is busy in it.
document.addEventListener("htmx:beforeSwap", (event) => {
  const target = event.detail.target;
  if (target.dataset?.live !== undefined
      && (target.contains(document.activeElement) || target.querySelector("details[open]"))) {
    event.detail.shouldSwap = false;
  }
});

// A long form keeps itself as a draft two seconds after the last word, and when its tab is left or closed.
const PAUSE = 2000;
const draftOf = (form) => form?.querySelector("[data-draft]");
let pause = 0;
let keeping = null;

function stopKeeping() {
  clearTimeout(pause);
  pause = 0;
  keeping?.abort();
}

function told(form, text, link) {
  const state = form.querySelector("[data-draft-state]");
  if (!state) return;
  state.textContent = text + (link ? " " : "");
  if (link) state.append(link);
}

function signInAgain(draft) {
  const link = document.createElement("a");
  link.href = "/";
  link.target = "_blank";
  link.textContent = draft.dataset.signIn;
  return link;
}

async function keep(form, leaving) {
  stopKeeping();
  const draft = draftOf(form);
  keeping = new AbortController();
  try {
    const answer = await fetch(draft.dataset.draft, {
      method: "POST",
      headers: { "X-Kept-By": "itself" },
      body: new URLSearchParams(new FormData(form)),
      keepalive: leaving,
      signal: keeping.signal,
    });
    if (answer.status === 401) told(form, draft.dataset.signedOut, signInAgain(draft));
    else told(form, answer.ok ? await answer.text() : draft.dataset.notKept);
  } catch (gone) {
    if (gone.name !== "AbortError") told(form, draft.dataset.notKept);
  }
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!draftOf(form)) return;
  clearTimeout(pause);
  pause = setTimeout(() => keep(form, false), PAUSE);
});

document.addEventListener("visibilitychange", () => {
  const form = draftOf(document)?.closest("form");
  if (document.visibilityState === "hidden" && pause && form) keep(form, true);
});

document.addEventListener("submit", stopKeeping);

// In a long form Enter in a line is a slip, not a wish to save.
document.addEventListener("keydown", (event) => {
  const line = event.target;
  if (event.key === "Enter" && line.tagName === "INPUT" && draftOf(line.form)) event.preventDefault();
});

// How long a session has lasted, for whoever looks for it; nobody is warned of anything.
function tick() {
  document.querySelectorAll("[data-since]").forEach((clock) => {
    const minutes = Math.floor((Date.now() - Date.parse(clock.dataset.since)) / 60000);
    clock.textContent = minutes >= 0 && minutes < 180 ? clock.dataset.minutes.replace("{0}", minutes) : "";
  });
}
setInterval(tick, 20000);

function ready() {
  tick();
  document.querySelectorAll("[data-draft-state]").forEach((state) => {
    state.closest("form").querySelectorAll("button[name=_keep]:not([hidden])").forEach((button) => button.remove());
  });
  const first = document.querySelector("[data-focus]");
  if (first) first.focus();
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.onclick = () => window.print();
  });
}

// After a page has been put in place of another, whoever listens or uses the keyboard starts at its beginning.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target === document.body || event.detail.boosted) {
    ready();
    if (!document.querySelector("[data-focus]")) document.getElementById("main")?.focus();
  }
});

document.addEventListener("DOMContentLoaded", ready);
