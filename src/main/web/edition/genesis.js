/* How a text came about: the text as it stood after a stage, and what one hand wrote. */
(() => {
  "use strict";

  const main = document.querySelector("main");
  const tools = document.querySelector(".tools");
  const choices = tools ? tools.querySelectorAll("select[data-genesis]") : [];

  /** After a stage, what was written later is not there yet, and what was struck out later still stands. */
  function showStage(stage) {
    main.querySelectorAll("[data-stage]").forEach((part) => {
      const later = stage !== "" && Number(part.dataset.stage) > Number(stage);
      const struck = part.matches("del, .del");
      part.classList.toggle("not-yet", later && !struck);
      part.classList.toggle("still-there", later && struck);
    });
  }

  const shifts = [...main.querySelectorAll("[data-hand-from]")];
  const NO_HAND = ".notes, .apparatus, .say, .note-mark, .entry-mark, .line-number, .page-number, .part-number, [data-hand-from], [data-hand]";

  /** What a hand wrote from where it begins: until another one does, or to the end of the text or of the part that is the edition. */
  function written(hand) {
    return shifts.filter((shift) => shift.dataset.handFrom === hand).flatMap((shift) => {
      const whole = shift.closest("[data-type='edition']") || shift.closest(".text") || main;
      const next = shifts[shifts.indexOf(shift) + 1];
      const after = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      const ranges = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (after(shift, text) && (!next || after(text, next)) && !text.parentElement.closest(NO_HAND)) {
          const range = document.createRange();
          range.selectNodeContents(text);
          ranges.push(range);
        }
      }
      return ranges;
    });
  }

  function showHand(hand) {
    if (CSS.highlights && shifts.length > 0) {
      CSS.highlights.set("hand", new Highlight(...written(hand)));
    }
    main.querySelectorAll("[data-hand]").forEach((part) => part.classList.toggle("of-hand", hand !== "" && part.dataset.hand === hand));
  }

  choices.forEach((choice) => {
    choice.addEventListener("change", () => {
      (choice.dataset.genesis === "stage" ? showStage : showHand)(choice.value);
      document.dispatchEvent(new Event("edition:moved"));
    });
  });
  if (choices.length > 0) {
    tools.hidden = false;
  }
})();
