/*
 * Notes: beside their marks where there is room, each as near to its line as the one above it allows; else in a popover
 * at the foot of the screen. Without this script they stand at the ends of divisions.
 */
(() => {
  "use strict";

  const main = document.querySelector("main");
  const wide = window.matchMedia("(min-width: 78rem)");

  /* The margin is free for notes unless images stand there, or are about to. */
  function notesBeside() {
    const images = document.querySelector("aside.facsimiles") && document.documentElement.dataset.facsimile !== "closed";
    return wide.matches && !images && !document.documentElement.classList.contains("side-by-side");
  }

  function placeNotes() {
    const beside = notesBeside();
    main.classList.toggle("side-notes", beside);
    const notes = [...main.querySelectorAll(".notes > ol > li")];
    main.style.removeProperty("min-height");
    if (!beside || !column(notes)) {
      main.classList.remove("side-notes");
      notes.forEach((note) => note.style.removeProperty("top"));
    }
  }

  /* Sets the notes beside the text; false where they are so long that they would stand beside nothing. */
  function column(notes) {
    const origin = main.getBoundingClientRect().top;
    const wanted = notes
      .map((note) => ({ note, mark: document.getElementById("_ref-" + note.id) }))
      .map(({ note, mark }) => ({ note, top: top(mark, origin), height: note.offsetHeight }))
      .sort((a, b) => a.top - b.top);
    const text = main.offsetHeight;
    let free = 0;
    wanted.forEach(({ note, top: best, height }) => {
      const place = Math.max(best, free);
      note.style.top = `${place}px`;
      free = place + height + 10;
    });
    const fits = free <= text + window.innerHeight / 2;
    if (fits) {
      main.style.minHeight = `${free}px`;
    }
    return fits;
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
    const beside = main.classList.contains("side-notes") && mark.classList.contains("note-mark");
    if (note && !beside && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      openPopover(mark, note);
    }
  }

  placeNotes();
  document.addEventListener("click", onMark);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closePopover();
    }
  });
  document.addEventListener("edition:moved", placeNotes);
  wide.addEventListener("change", placeNotes);
  window.addEventListener("resize", placeNotes);
  window.addEventListener("load", placeNotes);
})();
