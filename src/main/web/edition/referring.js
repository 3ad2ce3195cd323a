/*
 * Entries of the apparatus that stand apart and say what they speak of, by its ends or by its line: that part of the text
 * becomes a place like those of entries that stand in the text. Without this script the entry's number leads to the place.
 */
(() => {
  "use strict";

  const byId = (id) => (id ? document.getElementById(id) : null);
  const isPoint = (element) => element.textContent === "";

  /** From one end to the other; the ends are points, or elements that belong to the passage. */
  function between(from, to) {
    const range = document.createRange();
    if (!to && !isPoint(from)) {
      range.selectNodeContents(from);
    } else if (to && (from === to || from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      range[isPoint(from) ? "setStartAfter" : "setStartBefore"](from);
      range[isPoint(to) ? "setEndBefore" : "setEndAfter"](to);
    }
    return range;
  }

  /** The pieces of text of a line: of the verse, or from the line's number to the next one. */
  function textOfLine(line) {
    const verse = line.closest(".l");
    const block = verse || line.closest("p, .p, .ab, .lg, section, main");
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts = [];
    let inside = Boolean(verse);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node === line) {
        inside = true;
      } else if (inside && !verse && node.localName === "br") {
        if (texts.length > 0) {
          break;
        }
      } else if (inside && node.nodeType === Node.TEXT_NODE && !node.parentElement.closest(".say, .line-number, .entry-mark, .note-mark")) {
        texts.push(node);
      }
    }
    return texts;
  }

  /** Where a line has the words of a lemma, if it has them once. */
  function within(line, words) {
    const texts = textOfLine(line);
    const whole = texts.map((text) => text.data).join("");
    const at = words === "" ? -1 : whole.indexOf(words);
    const range = document.createRange();
    if (at >= 0 && whole.indexOf(words, at + 1) < 0) {
      let before = 0;
      texts.forEach((text) => {
        if (at >= before && at < before + text.data.length) {
          range.setStart(text, at - before);
        }
        if (at + words.length > before && at + words.length <= before + text.data.length) {
          range.setEnd(text, at + words.length - before);
        }
        before += text.data.length;
      });
    }
    return range;
  }

  const APART = ".say, .line-number, .page-number, .entry-mark, .note-mark, .permalink, .notes, .apparatus, .listApp, [data-generated]";

  /** The words of a passage that begins or ends inside other elements or goes on in other blocks, piece by piece. */
  function pieces(range) {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (range.intersectsNode(text) && text.data.trim() !== "" && !text.parentElement.closest(APART)) {
        texts.push(text);
      }
    }
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return texts.map((text) => {
      const piece = document.createRange();
      piece.setStart(text, text === startContainer ? startOffset : 0);
      piece.setEnd(text, text === endContainer ? endOffset : text.length);
      return piece;
    }).filter((piece) => !piece.collapsed);
  }

  /** The passage in an element, or its first piece; the others are lit and left with it. */
  function surround(range, entry) {
    const made = () => Object.assign(document.createElement("span"), { className: "app referred" });
    const span = made();
    try {
      range.surroundContents(span);
    } catch {
      const [first, ...others] = pieces(range);
      if (!first) {
        return null;
      }
      others.reverse().forEach((piece) => { // From behind: what is before stays where it was counted.
        const part = made();
        part.dataset.entryPart = entry.id;
        piece.surroundContents(part);
      });
      first.surroundContents(span);
    }
    span.dataset.entry = entry.id;
    return span;
  }

  /** The passage becomes a place with a mark. */
  function place(range, entry) {
    const span = surround(range, entry);
    if (!span) {
      return;
    }
    const mark = document.createElement("a");
    mark.className = "entry-mark";
    mark.href = `#${entry.id}`;
    mark.id = `_ref-${entry.id}`;
    mark.textContent = "◦";
    mark.dataset.generated = "";
    mark.setAttribute("role", "doc-noteref");
    const back = wayBack(entry);
    mark.setAttribute("aria-label", `${entry.dataset.word} ${back.textContent.trim()}`);
    // What is not read aloud has nothing to go to.
    const silent = span.closest("[aria-hidden='true']");
    if (silent) {
      silent.after(mark);
    } else {
      span.append(mark);
    }
  }

  /** The number of an entry, or a mark instead of one, leads back to the very words. */
  function wayBack(entry) {
    const known = entry.querySelector(":scope > .number > a");
    const back = known || document.createElement("a");
    back.href = `#_ref-${entry.id}`;
    back.setAttribute("role", "doc-backlink");
    if (!known) {
      back.textContent = "◦";
      back.dataset.generated = "";
      back.setAttribute("aria-label", entry.dataset.word);
      entry.prepend(back, " ");
    }
    return back;
  }

  document.querySelectorAll(".app[data-from], .app[data-line]").forEach((entry) => {
    const lemma = entry.querySelector(":scope > .lem");
    const [from, to, line] = ["from", "to", "line"].map((name) => byId(entry.dataset[name]));
    const range = from ? between(from, to) : line && lemma ? within(line, lemma.textContent.trim()) : null;
    if (range && !range.collapsed && entry.id) {
      place(range, entry);
    }
  });
})();
