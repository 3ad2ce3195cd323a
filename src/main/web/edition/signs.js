/* What readers do with the signs: see two views side by side, copy words without signs, have signs explained by keyboard. */
(() => {
  "use strict";

  const root = document.documentElement;
  const main = document.querySelector("main");

  /** A button that is on or off, and what that changes. */
  function toggle(name, change) {
    const button = document.querySelector(`.tools [data-toggle="${name}"]`);
    if (button) {
      button.addEventListener("click", () => {
        const on = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(on));
        change(on);
      });
    }
  }

  /* Side by side: each block of the text twice, in the view on show and in another. */

  /* What is taken out of the flow, as the numbers in the margin, makes no block. */
  function isBlock(element) {
    const { display, position } = getComputedStyle(element);
    return !element.matches(".pb, .cb") && /^(block|list-item|grid)$/.test(display) && !/^(absolute|fixed)$/.test(position);
  }

  let left = "";
  let turn = 0;

  /** The innermost blocks of the text, one by one; returns whether there are any. */
  function* innermostBlocks(element) {
    let found = false;
    for (const child of element.children) {
      if (!child.matches(".notes, .apparatus, figure, table, nav")) {
        if (yield* innermostBlocks(child)) {
          found = true;
        } else if (isBlock(child)) {
          found = true;
          if (child.textContent.trim() !== "" && !child.querySelector("figure, table")) {
            yield child;
          }
        }
      }
    }
    return found;
  }

  function* blocksOfTheText() {
    for (const text of [...main.querySelectorAll(".text, .sourceDoc")].filter((t) => !t.parentElement.closest(".text, .sourceDoc"))) {
      yield* innermostBlocks(text);
    }
  }

  /** The content of a block as one view shows it, without what may stand on a page only once. */
  function copyOf(side, view) {
    const copy = side.cloneNode(true);
    copy.querySelectorAll("[data-views]").forEach((part) => {
      if (part.dataset.views.split(" ").includes(view)) {
        part.removeAttribute("data-views");
      } else {
        part.remove();
      }
    });
    copy.querySelectorAll(".note-mark, .entry-mark, .line-number, .page-number, .permalink").forEach((mark) => mark.remove());
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    return copy;
  }

  function join() {
    turn += 1;
    main.removeAttribute("aria-busy");
    main.querySelectorAll(".beside").forEach((block) => {
      block.classList.remove("beside");
      block.replaceChildren(...block.querySelector(":scope > .side").childNodes);
    });
    main.querySelectorAll(".side-heads").forEach((heads) => heads.remove());
  }

  function partBlock(block, right) {
    const side = document.createElement("span");
    side.className = "side";
    side.append(...block.childNodes);
    const copy = copyOf(side, right.dataset.view);
    copy.setAttribute("role", "group");
    copy.setAttribute("aria-label", right.textContent.trim());
    block.append(side, copy);
    block.classList.add("beside");
  }

  /* A long text is parted in turns too short to be felt. Blocks are looked for first and changed then: to ask for looks in between costs. */
  function work(blocks, right, mine) {
    if (mine !== turn) {
      return;
    }
    const end = performance.now() + 12;
    const found = [];
    let next = blocks.next();
    while (!next.done) {
      found.push(next.value);
      next = performance.now() < end && found.length < 80 ? blocks.next() : { done: true };
    }
    found.forEach((block) => partBlock(block, right));
    if (found.length > 0) {
      setTimeout(() => work(blocks, right, mine));
    } else {
      main.removeAttribute("aria-busy");
      document.dispatchEvent(new Event("edition:moved"));
    }
  }

  function part() {
    const names = [...document.querySelectorAll(".views [data-view]")];
    left = root.dataset.view;
    const other = left === "diplomatic" ? "edited" : "diplomatic";
    const right = names.find((b) => b.dataset.view === other) || names.find((b) => b.dataset.view !== left);
    const heads = document.createElement("p");
    heads.className = "side-heads";
    heads.append(...[names.find((b) => b.dataset.view === left), right].map((b) => Object.assign(document.createElement("span"),
      { textContent: b.textContent.trim() })));
    main.prepend(heads);
    main.setAttribute("aria-busy", "true");
    work(blocksOfTheText(), right, turn);
  }

  toggle("beside", (on) => {
    root.classList.toggle("side-by-side", on);
    join();
    if (on) {
      part();
    }
    document.dispatchEvent(new Event("edition:moved"));
  });
  document.addEventListener("edition:moved", () => {
    if (root.classList.contains("side-by-side") && root.dataset.view !== left) {
      join();
      part();
    }
  });

  /* Copying: the style sheet takes the signs away for the moment in which the text is read off the page. */

  let plain = false;
  toggle("plain", (on) => { plain = on; });
  document.addEventListener("copy", (event) => {
    const selection = document.getSelection();
    if (plain && event.clipboardData && selection.containsNode(main, true)) {
      root.classList.add("copying");
      event.clipboardData.setData("text/plain", String(selection));
      root.classList.remove("copying");
      event.preventDefault();
    }
  });

  /* Explaining: what a mouse shows by resting on a sign, the keyboard and the finger get too. */

  const tip = document.createElement("div");
  tip.className = "tip";
  tip.id = "_tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;

  function explain(element) {
    document.querySelectorAll("[aria-describedby='_tip']").forEach((old) => old.removeAttribute("aria-describedby"));
    tip.hidden = !element;
    if (element) {
      tip.textContent = element.title;
      document.body.append(tip);
      element.setAttribute("aria-describedby", "_tip");
      const box = element.getBoundingClientRect();
      tip.style.top = `${box.bottom + window.scrollY + 6}px`;
      tip.style.left = `${Math.max(8, Math.min(box.left, root.clientWidth - tip.offsetWidth - 8))}px`;
    }
  }

  toggle("explain", (on) => {
    root.classList.toggle("explaining", on);
    main.querySelectorAll("[title]:is([data-kind], [data-ana])").forEach((element) => {
      if (on) {
        element.tabIndex = 0;
      } else {
        element.removeAttribute("tabindex");
      }
    });
    explain(null);
  });
  main.addEventListener("focusin", (event) => {
    if (root.classList.contains("explaining")) {
      explain(event.target.closest("[title]:is([data-kind], [data-ana])"));
    }
  });
  main.addEventListener("focusout", () => explain(null));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      explain(null);
    }
  });
})();
