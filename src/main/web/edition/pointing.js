/* A lemma and its entry: pointing at one shows the other; and the address of what is pointed at. */
(() => {
  "use strict";

  function light(id, on) {
    document.querySelectorAll(`#${CSS.escape(id)}, [data-entry="${CSS.escape(id)}"], [data-entry-part="${CSS.escape(id)}"]`)
      .forEach((element) => element.classList.toggle("highlight", on));
  }

  function onPoint(event) {
    const at = event.target.closest("[data-entry], [data-entry-part], .apparatus > ol > li, li.app");
    if (at) {
      light(at.dataset.entry || at.dataset.entryPart || at.id, ["pointerover", "focusin"].includes(event.type));
    }
  }

  /* The address of what is pointed at: a paragraph, a verse, an item, a heading. */

  const anchor = document.createElement("a");
  anchor.className = "permalink";
  anchor.textContent = "¶";
  anchor.tabIndex = -1; // Those who use a keyboard have the addresses in the contents, the notes and the search.
  anchor.setAttribute("aria-hidden", "true");

  function offerAddress(event) {
    const block = event.target.closest("main :is(p, .p, .l, .ab, li, section)[id]");
    const place = block && block.localName === "section" ? block.querySelector(":scope > :is(h2, h3, h4, h5, h6, .head)") : block;
    if (place && place.contains(event.target) && !place.closest(".notes, .apparatus")) {
      anchor.href = `#${block.id}`;
      anchor.title = block.dataset.cite || "";
      place.prepend(anchor);
    }
  }

  document.addEventListener("pointerover", onPoint);
  document.addEventListener("pointerover", offerAddress);
  document.addEventListener("pointerout", onPoint);
  document.addEventListener("focusin", onPoint);
  document.addEventListener("focusout", onPoint);
})();
