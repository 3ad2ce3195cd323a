/* What readers set for themselves: size, colours, figures, numbers of lines. It holds on all pages of the site. */
(() => {
  "use strict";

  const root = document.documentElement;
  const KEY = "teipress";

  /* A browser may keep nothing, above all for pages on a disk: then it holds until the page is left. */
  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
      return {};
    }
  }

  function keep(name, value) {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), [name]: value }));
    } catch {
      // It holds on this page.
    }
  }

  function apply(name, value) {
    if (name === "size") {
      root.style.fontSize = value ? `${Number(value)}%` : "";
    } else if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
  }

  const wanted = kept();
  document.querySelectorAll(".reader [name]").forEach((choice) => {
    const value = String(wanted[choice.name] || "");
    const known = choice.localName === "select" ? [...choice.options].some((o) => o.value === value) : true;
    if (value && known) {
      apply(choice.name, value);
      choice.value = value;
      choice.checked = true;
    }
    choice.addEventListener("change", () => {
      const now = choice.type === "checkbox" ? (choice.checked ? "yes" : "") : choice.value;
      apply(choice.name, now);
      keep(choice.name, now);
      document.dispatchEvent(new Event("edition:moved"));
    });
  });

  const views = [...document.querySelectorAll(".views [data-view]")];
  const view = views.find((button) => button.dataset.view === wanted.view);
  if (view && view.getAttribute("aria-pressed") !== "true" && !location.hash) {
    view.click();
  }
  views.forEach((button) => button.addEventListener("click", () => keep("view", button.dataset.view)));

  /* Panels close when the reader turns to something else. */
  function closePanels(except) {
    document.querySelectorAll("details.panel[open]").forEach((panel) => {
      if (panel !== except) {
        panel.open = false;
      }
    });
  }
  document.addEventListener("click", (event) => closePanels(event.target.closest("details.panel")));
  document.addEventListener("keydown", (event) => {
    const panel = event.key === "Escape" && event.target.closest("details.panel[open]");
    if (panel) {
      panel.open = false;
      panel.querySelector("summary").focus();
    }
  });
})();
