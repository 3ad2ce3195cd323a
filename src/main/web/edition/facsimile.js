/* Beside the text, the image of the page that is being read. */
(() => {
  "use strict";

  const main = document.querySelector("main");
  const facsimiles = document.querySelector(".facsimiles");
  const wide = window.matchMedia("(min-width: 78rem)");

  function followPages() {
    if (!facsimiles || !("IntersectionObserver" in window)) {
      return;
    }
    const observer = new IntersectionObserver((entries) => {
      const page = entries.find((entry) => entry.isIntersecting);
      const image = page && document.getElementById(page.target.getAttribute("href").slice(1));
      if (image && wide.matches) {
        facsimiles.scrollTop = image.offsetTop - facsimiles.offsetTop;
      }
    }, { rootMargin: "-5% 0px -70% 0px" });
    main.querySelectorAll("a.page-number[href^='#']").forEach((link) => observer.observe(link));
  }

  followPages();
})();
