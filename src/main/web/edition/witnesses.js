/* The text of a witness: in each place of the apparatus its reading instead of the lemma. */
(() => {
  "use strict";

  const main = document.querySelector("main");

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
    document.dispatchEvent(new Event("edition:moved"));
  }

  document.querySelectorAll(".witness-choice select").forEach((select) => {
    select.addEventListener("change", () => readWitness(select.value));
  });
})();
