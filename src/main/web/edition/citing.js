/* Taking words along: the reference of the edition by a button, and, where the reader wants it, with everything copied. */
(() => {
  "use strict";

  const reference = document.querySelector(".cite .reference, [data-reference]");
  const words = reference && (reference.dataset.reference || reference.textContent).replace(/\s+/g, " ").trim();

  /** The passage in which a selection begins: its number in the scheme of the edition, and its address. */
  function passage(node) {
    const at = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    const numbered = at && at.closest("[data-cite]");
    const addressed = at && at.closest("main [id]");
    const address = new URL(location.href);
    address.hash = addressed ? addressed.id : "";
    return [numbered ? numbered.dataset.cite : "", location.protocol.startsWith("http") ? address.href : ""].filter((t) => t);
  }

  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    const inText = selection.anchorNode && selection.anchorNode.parentElement.closest("main");
    if (document.documentElement.dataset.reference && words && inText && !selection.isCollapsed) {
      // Words without signs are there already, if the reader wants them so.
      const copied = event.defaultPrevented ? event.clipboardData.getData("text/plain") : selection.toString();
      event.clipboardData.setData("text/plain",
        `${copied}\n\n${[words, ...passage(selection.anchorNode)].join(" ")}`);
      event.preventDefault();
    }
  });

  const place = document.querySelector(".cite .formats");
  if (place && words && navigator.clipboard) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = place.dataset.copy;
    button.addEventListener("click", () => navigator.clipboard.writeText(words)
      .then(() => { button.textContent = place.dataset.copied; }, () => { button.hidden = true; }));
    place.append(button);
  }

  /* An address in the scheme of the edition, such as #2.14, leads to its passage. */
  function seek() {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const target = wanted && !document.getElementById(wanted) && document.querySelector(`[data-cite="${CSS.escape(wanted)}"]`);
    if (target) {
      target.scrollIntoView();
      target.classList.add("highlight");
    }
  }
  window.addEventListener("hashchange", seek);
  seek();
})();
