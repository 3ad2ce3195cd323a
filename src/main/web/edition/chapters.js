/* Chapters: an address that this page has not, such as one from before the text had chapters, leads to the page that has it. */
(() => {
  "use strict";

  const places = document.documentElement.dataset.places;

  function look() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (places && id && !document.getElementById(id)
        && !document.querySelector(`[data-cite="${CSS.escape(id)}"]`)) {
      globalThis.teipressPlaces = (told) => {
        const page = Object.keys(told).find((file) => told[file].includes(id));
        if (page) {
          location.replace(`${page}#${encodeURIComponent(id)}`);
        }
      };
      const script = document.createElement("script");
      script.src = places;
      document.head.append(script);
    }
  }

  window.addEventListener("hashchange", look);
  look();
})();
