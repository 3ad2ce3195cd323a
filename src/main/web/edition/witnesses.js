/*
 * The texts of witnesses: one in place of the edition's, or several side by side with what differs marked; and which
 * entries of the apparatus are shown.
 */
(() => {
  "use strict";

  const main = document.querySelector("main");
  const OUTSIDE = ".apparatus, .listApp, .notes, .reading, .comparison";
  const BLOCKS = "div[data-entry], p, .p, .l, .ab, .head, h2, h3, h4, h5, h6, .speaker, .stage, ul, ol, dl, table, figure";

  function moved() {
    document.dispatchEvent(new Event("edition:moved"));
  }

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

  function readingOf(place, witness) {
    const entry = witness && document.getElementById(place.dataset.entry || place.dataset.entryPart);
    return entry && [...entry.querySelectorAll(".rdg[data-wit]")].find((one) => one.dataset.wit.split(" ").includes(witness));
  }

  function withoutAddresses(part) {
    part.removeAttribute("id");
    part.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    return part;
  }

  /** Puts the reading of a witness into one place, and its readings into the places within that. */
  function read(place, witness) {
    place.querySelectorAll(":scope > .reading").forEach((old) => old.remove());
    const reading = readingOf(place, witness);
    const lemma = lemmaOf(place);
    lemma.hidden = Boolean(reading);
    if (reading) {
      const copy = document.createElement(place.localName);
      copy.className = "reading";
      copy.append(...reading.cloneNode(true).childNodes);
      withoutAddresses(copy);
      copy.querySelectorAll("[data-entry]").forEach((inner) => read(inner, witness));
      lemma.after(copy);
    }
  }

  /** The reading of a passage in several pieces stands in the first of them; the others give way to it. */
  function giveWay(part, witness) {
    part.querySelectorAll("[data-entry-part]").forEach((piece) => { piece.hidden = Boolean(readingOf(piece, witness)); });
  }

  /** The places of the apparatus in a part of the text. */
  function places(part) {
    return [...part.querySelectorAll("[data-entry]")].filter((place) => !place.parentElement.closest(OUTSIDE));
  }

  function readWitness(witness) {
    places(main).forEach((place) => read(place, witness));
    giveWay(main, witness);
    moved();
  }

  /* Side by side */

  /** The largest blocks of the text, each of which is one row. */
  function rows() {
    const all = [...main.querySelectorAll(BLOCKS)].filter((block) => !block.closest(`${OUTSIDE}, [hidden], nav`));
    return all.filter((block) => !block.parentElement.closest(BLOCKS) && block.textContent.trim() !== "");
  }

  function inherited(block, name) {
    const holder = block.closest(`[${name}]`);
    return holder && holder.getAttribute(name);
  }

  /** A block as a witness has it. */
  function column(block, witness) {
    const cell = document.createElement("div");
    ["lang", "dir"].filter((name) => inherited(block, name)).forEach((name) => cell.setAttribute(name, inherited(block, name)));
    const copy = block.cloneNode(true);
    cell.append(copy);
    cell.querySelectorAll("[data-entry]").forEach((place) => {
      if (!place.parentElement.closest(".reading")) {
        read(place, witness);
      }
    });
    giveWay(cell, witness);
    withoutAddresses(copy);
    cell.querySelectorAll(".entry-mark, .note-mark, .permalink").forEach((mark) => mark.remove());
    return cell;
  }

  /** What a place shows, in one line. */
  function shown(place) {
    const copy = place.cloneNode(true);
    copy.querySelectorAll("[hidden], .say").forEach((hidden) => hidden.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  /** Marks the places in which the columns of a row do not agree; an empty one gets a word to mark. */
  function markDifferences(cells, omitted) {
    const all = cells.map((cell) => [...cell.querySelectorAll("[data-entry]")]
      .filter((place) => !place.parentElement.closest("[data-entry]")));
    all[0].forEach((_, i) => {
      const texts = all.map((column) => shown(column[i]));
      if (new Set(texts).size > 1) {
        all.forEach((column, c) => {
          column[i].classList.add("differs");
          if (texts[c] === "") {
            const word = document.createElement("span");
            word.className = "word";
            word.textContent = omitted;
            column[i].append(word);
          }
        });
      }
    });
    return cells.some((cell) => cell.querySelector(".differs"));
  }

  function compare(box, chosen) {
    main.querySelectorAll(":scope > .comparison").forEach((old) => old.remove());
    main.classList.toggle("comparing", chosen.length > 1);
    if (chosen.length > 1) {
      readWitness("");
      const table = document.createElement("div");
      table.className = "comparison";
      table.tabIndex = 0;
      table.setAttribute("role", "region");
      table.setAttribute("aria-label", box.querySelector("summary").textContent);
      table.style.setProperty("--columns", chosen.length);
      chosen.forEach((choice) => {
        const head = document.createElement("div");
        head.className = "witness";
        head.textContent = choice.parentElement.textContent;
        table.append(head);
      });
      rows().forEach((block) => {
        const cells = chosen.map((choice) => column(block, choice.value));
        const differ = markDifferences(cells, box.dataset.omitted);
        cells.forEach((cell) => cell.classList.toggle("same", !differ));
        table.append(...cells);
      });
      main.prepend(table);
    }
    moved();
  }

  /* Which entries are shown: those of a witness, those of a kind */

  function sift(box) {
    const [kind, witness] = ["kind", "witness"].map((name) => {
      const select = box.querySelector(`select[name="${name}"]`);
      return select ? select.value : "";
    });
    const has = (element, name, word) => (element.dataset[name] || "").split(" ").includes(word);
    document.querySelectorAll(".apparatus > ol > li, li.app").forEach((entry) => {
      const parts = [entry, ...entry.querySelectorAll(".rdg, .lem")];
      const wanted = (!kind || parts.some((part) => has(part, "type", kind) || has(part, "cause", kind)))
        && (!witness || parts.some((part) => part.matches(".rdg") && has(part, "wit", witness)));
      entry.hidden = !wanted;
      document.querySelectorAll(`[data-entry="${CSS.escape(entry.id)}"]`)
        .forEach((place) => place.classList.toggle("sifted", !wanted));
    });
    moved();
  }

  document.querySelectorAll(".witness-choice select").forEach((select) => {
    select.addEventListener("change", () => readWitness(select.value));
  });
  document.querySelectorAll(".variants").forEach((box) => {
    const choices = [...box.querySelectorAll("input[type='checkbox']")];
    choices.forEach((choice) => choice.addEventListener("change", () => compare(box, choices.filter((c) => c.checked))));
    box.querySelectorAll("select").forEach((select) => select.addEventListener("change", () => sift(box)));
  });
})();
