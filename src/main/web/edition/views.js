/* Views and source lines, switched in place. Whatever moves the text says so: the notes beside it are set again. */
(() => {
  "use strict";

  const root = document.documentElement;
  const tools = document.querySelector(".tools");

  function moved() {
    document.dispatchEvent(new Event("edition:moved"));
  }

  function show(button, buttons) {
    root.dataset.view = button.dataset.view;
    buttons.forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
    moved();
  }

  /* A link may lead to what the view on show leaves out: then a view that has it comes up. */
  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target && target.closest("[data-views]");
    if (part && !part.dataset.views.split(" ").includes(root.dataset.view)) {
      const button = document.querySelector(`.views [data-view="${part.dataset.views.split(" ")[0]}"]`);
      if (button) {
        button.click();
        target.scrollIntoView();
      }
    }
  }

  if (tools && tools.querySelector("button, select")) {
    const views = [...tools.querySelectorAll("[data-view]")];
    views.forEach((button) => button.addEventListener("click", () => show(button, views)));
    tools.querySelectorAll("[data-toggle='lines']").forEach((button) => button.addEventListener("click", () => {
      const flowing = root.classList.toggle("flowing");
      button.setAttribute("aria-pressed", String(!flowing));
      moved();
    }));
    tools.hidden = false;
  }
  /* The search leads to the view that has what it found. */
  const asked = new URLSearchParams(location.search).get("view");
  [...document.querySelectorAll(".tools .views [data-view]")].filter((button) => button.dataset.view === asked)
    .forEach((button) => button.click());
  window.addEventListener("hashchange", showTarget);
  showTarget();
})();
