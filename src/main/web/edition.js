/*
 * Comfort for the reader of a web edition: switching views, notes beside the text or in a popover, the current place in
 * the contents. Without this script the page shows everything in its first view, with the notes at the ends of divisions.
 */
(() => {
  "use strict";

  const root = document.documentElement;
  const main = document.querySelector("main");
  const facsimiles = document.querySelector(".facsimiles");
  const wide = window.matchMedia("(min-width: 78rem)");

  /* Views and source lines */

  function press(button, buttons) {
    buttons.forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
  }

  function showTools() {
    const tools = document.querySelector(".tools");
    if (!tools || !tools.querySelector("button, select")) {
      return;
    }
    const views = [...tools.querySelectorAll("[data-view]")];
    views.forEach((button) => button.addEventListener("click", () => {
      root.dataset.view = button.dataset.view;
      press(button, views);
      placeNotes();
    }));
    tools.querySelectorAll("[data-toggle='lines']").forEach((button) => button.addEventListener("click", () => {
      const flowing = root.classList.toggle("flowing");
      button.setAttribute("aria-pressed", String(!flowing));
      placeNotes();
    }));
    tools.querySelectorAll(".witness-choice select").forEach((select) => {
      select.addEventListener("change", () => readWitness(select.value));
    });
    tools.hidden = false;
  }

  /* The text of a witness: in each place of the apparatus its reading instead of the lemma. */

  /** What the text has between the beginning of an entry's place and the mark, in an element of its own. */
  function lemmaOf(place) {
    const known = place.querySelector(":scope > .lemma");
    if (known) {
      return known;
    }
    const lemma = document.createElement(place.localName);
    lemma.className = "lemma";
    lemma.append(...[...place.childNodes].filter((node) => !(node.classList && node.classList.contains("entry-mark"))));
    place.prepend(lemma);
    return lemma;
  }

  /** Puts the reading of a witness into one place, and its readings into the places within that. */
  function read(place, witness) {
    place.querySelectorAll(":scope > .reading").forEach((old) => old.remove());
    const entry = document.getElementById(place.dataset.entry);
    const reading = witness && entry && [...entry.querySelectorAll(".rdg[data-wit]")]
      .find((one) => one.dataset.wit.split(" ").includes(witness));
    const lemma = lemmaOf(place);
    lemma.hidden = Boolean(reading);
    if (reading) {
      const copy = document.createElement(place.localName);
      copy.className = "reading";
      copy.append(...reading.cloneNode(true).childNodes);
      copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
      copy.querySelectorAll("[data-entry]").forEach((inner) => read(inner, witness));
      lemma.after(copy);
    }
  }

  function readWitness(witness) {
    [...main.querySelectorAll("[data-entry]")].filter((place) => !place.closest(".apparatus, .notes, .reading"))
      .forEach((place) => read(place, witness));
    placeNotes();
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

  /* Notes: beside their marks where there is room, each as near to its line as the one above it allows. */

  /* The margin is free for notes unless images stand there. */
  function notesBeside() {
    return wide.matches && !facsimiles;
  }

  function placeNotes() {
    const beside = notesBeside();
    main.classList.toggle("side-notes", beside);
    const notes = [...main.querySelectorAll(".notes > ol > li")];
    if (!beside) {
      notes.forEach((note) => note.style.removeProperty("top"));
      main.style.removeProperty("min-height");
      return;
    }
    const origin = main.getBoundingClientRect().top;
    const wanted = notes
      .map((note) => ({ note, mark: document.getElementById("_ref-" + note.id) }))
      .map(({ note, mark }) => ({ note, top: top(mark, origin), height: note.offsetHeight }))
      .sort((a, b) => a.top - b.top);
    let free = 0;
    wanted.forEach(({ note, top: best, height }) => {
      const place = Math.max(best, free);
      note.style.top = `${place}px`;
      free = place + height + 10;
    });
    main.style.minHeight = `${free}px`;
  }

  /* The mark of a nested note stands in another note: that note's own mark says where. */
  function top(mark, origin) {
    if (!mark) {
      return 0;
    }
    const outer = mark.closest(".notes > ol > li");
    if (outer) {
      return top(document.getElementById("_ref-" + outer.id), origin) + 1;
    }
    const box = mark.getBoundingClientRect();
    return box.height === 0 && box.top === 0 ? 0 : box.top - origin - 4;
  }

  /* Where there is no room, a note opens at the foot of the screen. */

  let popover = null;
  let opener = null;

  function closePopover() {
    if (popover) {
      popover.remove();
      popover = null;
      opener.focus({ preventScroll: true });
    }
  }

  function openPopover(mark, note) {
    closePopover();
    opener = mark;
    popover = document.createElement("div");
    popover.className = "popover";
    popover.setAttribute("role", "dialog");
    popover.setAttribute("aria-label", mark.getAttribute("aria-label") || "");
    popover.tabIndex = -1;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", main.dataset.close || "Close");
    close.addEventListener("click", closePopover);
    const text = note.querySelector(".note-text").cloneNode(true);
    text.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    popover.append(close, text);
    document.body.append(popover);
    popover.focus({ preventScroll: true });
  }

  function onMark(event) {
    const mark = event.target.closest(".note-mark, .entry-mark");
    if (!mark) {
      if (popover && !popover.contains(event.target)) {
        closePopover();
      }
      return;
    }
    const note = document.getElementById(mark.getAttribute("href").slice(1));
    const beside = notesBeside() && mark.classList.contains("note-mark");
    if (note && !beside && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      openPopover(mark, note);
    }
  }

  /* A lemma and its entry, a zone and its line: pointing at one shows the other. */

  function light(id, on) {
    document.querySelectorAll(`#${CSS.escape(id)}, [data-entry="${CSS.escape(id)}"], [data-zone="${CSS.escape(id)}"]`)
      .forEach((element) => element.classList.toggle("highlight", on));
  }

  function onPoint(event) {
    const at = event.target.closest("[data-entry], .apparatus > ol > li, [data-zone]");
    if (at) {
      light(at.dataset.entry || at.dataset.zone || at.id, event.type === "pointerover");
    }
  }

  /* The address of what is pointed at: a paragraph, a verse, an item, a heading. */

  const anchor = document.createElement("a");
  anchor.className = "anchor";
  anchor.textContent = "¶";
  anchor.tabIndex = -1; // Those who use a keyboard have the addresses in the contents, the notes and the search.
  anchor.setAttribute("aria-hidden", "true");

  function offerAddress(event) {
    const block = event.target.closest("main :is(p, .p, .l, .ab, li, section)[id]");
    const place = block && block.localName === "section" ? block.querySelector(":scope > :is(h2, h3, h4, h5, h6, .head)") : block;
    if (place && place.contains(event.target) && !place.closest(".notes, .apparatus")) {
      anchor.href = `#${block.id}`;
      place.prepend(anchor);
    }
  }

  /* The division that is being read, in the contents. */

  function followReading() {
    const links = new Map([...document.querySelectorAll(".toc a")].map((a) => [a.getAttribute("href").slice(1), a]));
    if (links.size === 0 || !("IntersectionObserver" in window)) {
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
        links.forEach((link) => link.removeAttribute("aria-current"));
        links.get(entry.target.id).setAttribute("aria-current", "location");
      });
    }, { rootMargin: "-10% 0px -80% 0px" });
    links.forEach((_, id) => {
      const section = document.getElementById(id);
      if (section) {
        observer.observe(section);
      }
    });
  }

  /* Beside the text, the image of the page that is being read. */
  function followPages() {
    if (!facsimiles || !("IntersectionObserver" in window)) {
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      const page = entries.find((entry) => entry.isIntersecting);
      const image = page && document.getElementById(page.target.getAttribute("href").slice(1));
      if (image && wide.matches) {
        facsimiles.scrollTop = image.offsetTop - facsimiles.offsetTop;
      }
    }, { rootMargin: "-5% 0px -70% 0px" });
    main.querySelectorAll("a.page-number[href^='#']").forEach((link) => observer.observe(link));
  }

  /* On narrow screens the contents start folded. */
  function foldContents() {
    const contents = document.querySelector(".toc details");
    if (contents && !window.matchMedia("(min-width: 64rem)").matches) {
      contents.open = false;
    }
  }

  showTools();
  foldContents();
  placeNotes();
  followReading();
  followPages();
  document.addEventListener("click", onMark);
  document.addEventListener("pointerover", onPoint);
  document.addEventListener("pointerover", offerAddress);
  document.addEventListener("pointerout", onPoint);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closePopover();
    }
  });
  wide.addEventListener("change", placeNotes);
  window.addEventListener("resize", placeNotes);
  window.addEventListener("load", placeNotes);
  window.addEventListener("hashchange", showTarget);
  showTarget();
})();
