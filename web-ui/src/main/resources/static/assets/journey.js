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

function ready() {
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
