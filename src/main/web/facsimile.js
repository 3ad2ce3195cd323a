/*
 * The viewer of the images of a source, beside the text or, on a narrow screen, below it: it enlarges and moves, follows the
 * reading, and ties zones to the lines that they show. Made of the figures that stand in the page without a script; Leaflet
 * does the moving, and is fetched when the viewer first opens.
 */
(() => {
  "use strict";

  const root = document.documentElement;
  const main = document.querySelector("main");
  const pane = document.querySelector("aside.facsimiles");
  if (!pane) {
    return;
  }
  const [zoomIn, zoomOut, before, after, close, whole] = pane.dataset.words.split("|");
  const wide = window.matchMedia("(min-width: 78rem)");
  const figures = [...pane.querySelectorAll("figure.page")];
  const asked = new Set();
  let viewer = null;
  let current = -1;

  function element(name, className, text = "") {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function button(label, sign, onClick) {
    const made = element("button", "", sign);
    made.type = "button";
    made.title = label;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", onClick);
    return made;
  }

  /* The pages as they stand in the document */

  /** The space that the zones of a page are measured in: x, y, width, height. */
  function boxOf(figure) {
    const zones = figure.querySelector("svg.zones");
    if (zones) {
      return zones.getAttribute("viewBox").split(" ").map(Number);
    }
    const image = figure.querySelector(".page-image img");
    return [0, 0, Number(image.getAttribute("width")) || image.naturalWidth || 1000,
      Number(image.getAttribute("height")) || image.naturalHeight || 1400];
  }

  /** Points of the image in the words of Leaflet, which counts from below. */
  const at = (x, y) => [-y, x];

  function outlineOf(zone) {
    const shape = zone.firstElementChild;
    const number = (name) => Number(shape.getAttribute(name));
    return shape.localName === "polygon"
      ? window.L.polygon(shape.getAttribute("points").split(" ").map((p) => at(...p.split(",").map(Number))), { className: "zone" })
      : window.L.rectangle([at(number("x"), number("y")), at(number("x") + number("width"), number("y") + number("height"))],
        { className: "zone" });
  }

  /* The viewer */

  function fetchOnce(name, attributes) {
    return new Promise((done, failed) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.onload = done;
      made.onerror = () => failed(new Error(made.src || made.href));
      document.head.append(made);
    });
  }

  async function make() {
    await Promise.all([fetchOnce("link", { rel: "stylesheet", href: `${pane.dataset.viewer}leaflet.css` }),
      fetchOnce("script", { src: `${pane.dataset.viewer}leaflet.js` })]);
    const box = element("div", "viewer");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", pane.getAttribute("aria-label"));
    const bar = element("div", "viewer-bar");
    const name = element("span", "viewer-page");
    name.setAttribute("role", "status");
    bar.append(button(before, "‹", () => show(current - 1)), name, button(after, "›", () => show(current + 1)),
      button(whole, "⤢", () => fit()), button(close, "×", () => open(false)));
    bar.lastElementChild.classList.add("viewer-close");
    if (figures.length === 1) {
      bar.querySelectorAll("button:first-child, button:nth-child(3)").forEach((b) => b.remove());
    }
    figures[0].before(bar, box);
    const map = window.L.map(box, { crs: window.L.CRS.Simple, minZoom: -8, maxZoom: 4, zoomSnap: 0, zoomDelta: 0.7,
      wheelPxPerZoomLevel: 120, attributionControl: false, zoomControl: false,
      zoomAnimation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches });
    window.L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
    new ResizeObserver(() => {
      map.invalidateSize({ animate: false });
      if (viewer.untouched && viewer.bounds) {
        fit();
      }
    }).observe(box);
    ["zoomstart", "dragstart"].forEach((name) => map.on(name, () => {
      viewer.untouched = viewer.fitting;
    }));
    viewer = { map, box, bar, name, layers: window.L.layerGroup().addTo(map), zones: new Map(), bounds: null,
      untouched: true, fitting: false };
    pane.classList.add("viewing");
  }

  /** The whole page; it stays whole when the space changes, until the reader enlarges or moves it. */
  function fit() {
    viewer.fitting = true;
    viewer.map.fitBounds(viewer.bounds, { animate: false });
    viewer.fitting = false;
    viewer.untouched = true;
  }

  /** Lays the zones of a page over its image; each is a link to its text, as in the page. */
  function drawZones(figure) {
    figure.querySelectorAll("svg.zones > [data-zone]").forEach((zone) => {
      const outline = outlineOf(zone).addTo(viewer.layers);
      const path = outline.getElement();
      const id = zone.dataset.zone;
      path.dataset.zone = id;
      viewer.zones.set(id, outline);
      if (zone.hasAttribute("href")) {
        path.setAttribute("tabindex", "0");
        path.setAttribute("role", "link");
        path.setAttribute("aria-label", zone.getAttribute("aria-label"));
        const go = () => goTo(zone.getAttribute("href").slice(1));
        outline.on("click", go);
        path.addEventListener("keydown", (event) => event.key === "Enter" && go());
        ["focus", "pointerover"].forEach((name) => path.addEventListener(name, () => light(id)));
        ["blur", "pointerout"].forEach((name) => path.addEventListener(name, lightFocus));
      }
    });
  }

  /** Shows a page, and of it one zone at a readable size if that is asked for. */
  function show(number, zone = null) {
    const next = Math.min(Math.max(number, 0), figures.length - 1);
    const figure = figures[next];
    if (next !== current) {
      current = next;
      const image = figure.querySelector(".page-image img");
      figures.forEach((f) => f.classList.toggle("current", f === figure));
      pane.classList.toggle("elsewhere", !image);
      viewer.layers.clearLayers();
      viewer.zones.clear();
      viewer.name.textContent = figure.querySelector(".page-name").textContent;
      markThumbnail(figure.id);
      const remote = figure.querySelector(".ask-for-image");
      if (!image && remote && asked.has(new URL(remote.href).host)) {
        ask(remote);
        return;
      }
      if (!image) {
        return;
      }
      const [x, y, width, height] = boxOf(figure);
      viewer.bounds = [at(x, y), at(x + width, y + height)];
      fit(); // Before anything is drawn: a map without a view draws nothing.
      window.L.imageOverlay(image.src, viewer.bounds, { alt: image.alt }).addTo(viewer.layers);
      drawZones(figure);
    }
    if (zone && viewer.zones.has(zone)) {
      const bounds = viewer.zones.get(zone).getBounds();
      if (!viewer.map.getBounds().contains(bounds)) {
        viewer.map.panTo(bounds.getCenter());
      }
      light(zone);
    }
  }

  function markThumbnail(id) {
    pane.querySelectorAll(".thumbnails a").forEach((link) => {
      const here = link.getAttribute("href") === `#${id}`;
      link.removeAttribute("aria-current");
      if (here) {
        link.setAttribute("aria-current", "true");
        const strip = link.closest("ol");
        strip.scrollLeft = link.offsetLeft - strip.offsetLeft - strip.clientWidth / 2 + link.clientWidth / 2;
      }
    });
  }

  /** An image that lies elsewhere comes when the reader asks for it; then also the others of its host. */
  function ask(link) {
    const figure = link.closest("figure");
    const holder = element("div", "page-image");
    const image = element("img", "");
    image.alt = link.textContent;
    image.referrerPolicy = "no-referrer";
    asked.add(new URL(link.href).host);
    image.onload = () => {
      link.parentElement.replaceWith(holder);
      holder.append(image, ...figure.querySelectorAll("svg.zones"));
      if (viewer && current === figures.indexOf(figure)) {
        current = -1;
        show(figures.indexOf(figure));
      }
    };
    image.src = link.href;
  }

  let opening = Promise.resolve();

  /** Opens or closes the viewer. Others wait for the first opening, which has to fetch it. */
  function open(wanted) {
    root.dataset.facsimile = wanted ? "open" : "closed";
    toggle.setAttribute("aria-pressed", String(wanted));
    document.dispatchEvent(new Event("edition:moved"));
    if (wanted && !viewer) {
      opening = opening.then(() => viewer || make()).then(() => {
        if (current < 0) {
          show(pageBeingRead());
        }
      });
    } else if (!wanted && pane.contains(document.activeElement)) {
      toggle.focus();
    }
    return opening;
  }

  const toggle = document.querySelector(".tools [data-toggle='facsimile']");
  toggle.addEventListener("click", () => open(root.dataset.facsimile !== "open"));

  /* The text: marks where a page or a line begins, and elements that a zone shows whole. */
  const marks = [...main.querySelectorAll("[data-zone]")];
  const isMark = (e) => e.matches(".line-number, .lb-mark, .pb, .cb");
  const lines = marks.filter((e) => e.matches(".line-number, .lb-mark"));
  const pageLinks = [...main.querySelectorAll("a.page-number[href^='#']")].filter((a) => pageOf(a) >= 0);

  function pageOf(link) {
    return figures.findIndex((f) => `#${f.id}` === link.getAttribute("href"));
  }

  /** What of the text a zone shows: an element, or the words from one mark to the next. */
  function textOf(id) {
    const mark = marks.find((m) => m.dataset.zone === id);
    if (!mark || !isMark(mark)) {
      return { mark, range: null };
    }
    const range = document.createRange();
    range.setStartAfter(mark);
    const next = lines[lines.indexOf(mark) + 1];
    if (next && mark.matches(".line-number, .lb-mark")) {
      range.setEndBefore(next);
    } else {
      range.setEndAfter((mark.closest("p, .p, .l, .ab, li, td, section") || mark.parentElement).lastChild);
    }
    return { mark, range };
  }

  /** Lights a zone and its text, and nothing else. */
  function light(id) {
    document.querySelectorAll(".zone.highlight, main [data-zone].highlight").forEach((e) => e.classList.remove("highlight"));
    if (window.CSS && CSS.highlights) {
      CSS.highlights.delete("zone");
    }
    if (id === null) {
      return;
    }
    const outline = viewer && viewer.zones.get(id);
    if (outline) {
      outline.getElement().classList.add("highlight");
    }
    const { mark, range } = textOf(id);
    if (range && window.CSS && CSS.highlights) {
      CSS.highlights.set("zone", new Highlight(range));
    } else if (mark) {
      mark.classList.add("highlight");
    }
  }

  /** What the pointer lit goes out, also where the page only moved below it; what has the focus stays lit. */
  function lightFocus() {
    const tied = document.activeElement?.closest("main [data-zone], .viewer [data-zone]");
    light(tied && !tied.matches(".pb") ? tied.dataset.zone : null);
  }

  function goTo(id) {
    const target = document.getElementById(decodeURIComponent(id));
    if (target) {
      const { range } = textOf(target.dataset.zone || "");
      const top = (target.getClientRects().length > 0 ? target : range || target).getBoundingClientRect().top;
      window.scrollBy({ top: top - window.innerHeight * 0.25 });
    }
  }

  /** The zone of the line in which a point of the screen lies. */
  function zoneAt(x, y, target) {
    const whole = target.closest("main [data-zone]");
    if (whole && !whole.matches(".pb, .cb")) {
      return whole.dataset.zone;
    }
    const caret = document.caretPositionFromPoint ? document.caretPositionFromPoint(x, y)
      : document.caretRangeFromPoint && document.caretRangeFromPoint(x, y);
    const node = caret && (caret.offsetNode || caret.startContainer);
    if (!node || !main.contains(node) || node.parentElement.closest(".notes, .apparatus")) {
      return null;
    }
    const point = document.createRange();
    point.setStart(node, caret.offset ?? caret.startOffset);
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (point.comparePoint(lines[middle], 0) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const line = lines[low];
    return line && point.comparePoint(line, 0) <= 0 && textOf(line.dataset.zone).range.isPointInRange(node, point.startOffset)
      ? line.dataset.zone : null;
  }

  /** The page whose break is the last above the first third of the screen. */
  function pageBeingRead() {
    let found = pageLinks.length > 0 ? pageOf(pageLinks[0]) : 0;
    for (const link of pageLinks) {
      const box = link.getBoundingClientRect();
      if (box.height > 0 && box.top > window.innerHeight * 0.35) {
        break;
      }
      found = box.height > 0 ? pageOf(link) : found;
    }
    return found;
  }

  /* What the reader does */

  let waiting = false;
  function soon(what) {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        what();
      });
    }
  }

  let lastRead = -1;
  function onScroll() {
    const page = pageBeingRead();
    if (viewer && root.dataset.facsimile === "open" && page !== lastRead) {
      lastRead = page;
      show(page);
    }
  }

  function onClick(event) {
    const link = event.target.closest(".thumbnails a, main a.page-number, main a.line-number, a.ask-for-image");
    if (!link || event.ctrlKey || event.metaKey) {
      return;
    }
    const page = pageOf(link);
    if (link.matches(".ask-for-image")) {
      event.preventDefault();
      ask(link);
    } else if (page >= 0) {
      event.preventDefault();
      open(true).then(() => show(page, link.dataset.zone || null));
    }
  }

  /** A link to a page of the source opens the viewer there. */
  function onTarget() {
    const page = figures.findIndex((f) => f.id === decodeURIComponent(location.hash.slice(1)));
    if (page >= 0) {
      open(true).then(() => show(page));
    }
  }

  document.querySelector(".tools").hidden = false;
  document.addEventListener("click", onClick);
  window.addEventListener("scroll", () => soon(onScroll), { passive: true });
  window.addEventListener("hashchange", onTarget);
  let last = null;
  main.addEventListener("pointermove", (event) => soon(() => {
    const zone = zoneAt(event.clientX, event.clientY, event.target);
    if (zone !== last) {
      last = zone;
      light(zone);
    }
  }));
  main.addEventListener("pointerleave", () => {
    last = null;
    lightFocus();
  });
  main.addEventListener("focusin", lightFocus);
  main.addEventListener("focusout", lightFocus);
  root.dataset.facsimile = "closed";
  if (wide.matches) {
    open(true).then(onTarget);
  } else {
    onTarget();
  }
})();
