/* The editions of a site by words of their titles, names and years: those that have all of them stay. Without this script all are there. */
(() => {
  "use strict";

  const box = document.querySelector(".find");
  const field = box.querySelector("input");
  const status = box.querySelector("[role='status']");
  const items = [...document.querySelectorAll(".editions > li")];
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  let texts = null;
  let waiting = 0;

  function sift() {
    texts ??= items.map((item) => fold(item.textContent));
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    items.forEach((item, i) => {
      const wanted = words.every((word) => texts[i].includes(word));
      count += wanted ? 1 : 0;
      if (item.hidden === wanted) {
        item.hidden = !wanted;
      }
    });
    status.textContent = words.length > 0 ? `${count} / ${items.length}` : "";
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(sift, 120);
  });
  box.hidden = false;
  if (field.value) { // What a browser kept when the reader came back.
    sift();
  }
})();
