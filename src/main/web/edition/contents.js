/* The contents: the division that is being read is marked; on narrow screens they start folded. */
(() => {
  "use strict";

  function followReading() {
    const links = new Map([...document.querySelectorAll(".toc a[href^='#']")].map((a) => [a.getAttribute("href").slice(1), a]));
    if (links.size === 0 || !("IntersectionObserver" in window)) {
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
        links.forEach((link) => link.removeAttribute("aria-current"));
        links.get(entry.target.id).setAttribute("aria-current", "location");
      });
    }, { rootMargin: "-10% 0px -80% 0px" });
    links.forEach((_, id) => {
      const section = document.getElementById(id);
      if (section) {
        observer.observe(section);
      }
    });
  }

  function foldContents() {
    const contents = document.querySelector(".toc details");
    const asInABook = document.documentElement.classList.contains("opening");
    if (contents && !asInABook && !window.matchMedia("(min-width: 64rem)").matches) {
      contents.open = false;
    }
    if (contents) {
      contents.classList.add("ready");
    }
  }

  foldContents();
  followReading();
})();
