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

  function showHand(hand) {
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
