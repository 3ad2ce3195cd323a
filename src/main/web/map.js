/*
 * A map below the places of a register, from the server that the project names. Nothing is asked of it before the reader wants it;
 * the choice is kept. Made of the drawing that stands in the page without a script; Leaflet does the moving, and is fetched then.
 */
(() => {
  "use strict";

  const figure = document.querySelector(".map[data-tiles]");
  if (!figure) {
    return;
  }
  const KEY = "teipress-map";
  const button = figure.querySelector("button");
  const credit = figure.querySelector("figcaption");
  const [zoomIn, zoomOut] = figure.dataset.words.split("|");
  const svg = figure.querySelector("svg");
  let map = null;

  /* A browser may keep nothing, above all for pages on a disk: then the choice holds until the page is left. */
  function kept() {
    try {
      return localStorage.getItem(KEY) === figure.dataset.tiles;
    } catch {
      return false;
    }
  }

  function keep(wanted) {
    try {
      localStorage.setItem(KEY, wanted ? figure.dataset.tiles : "");
    } catch {
      // It holds on this page.
    }
  }

  function fetchOnce(name, attributes) {
    return new Promise((done, failed) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.onload = done;
      made.onerror = () => failed(new Error(made.src || made.href));
      document.head.append(made);
    });
  }

  /** A place as it stands in the drawing: a link, which its name goes with. */
  function place(link) {
    const name = link.getAttribute("aria-label");
    const point = window.L.circleMarker(link.dataset.at.split(" ").map(Number),
      { radius: Number(link.querySelector("circle").getAttribute("r")), className: "place" }).addTo(map);
    point.bindTooltip(document.createTextNode(name), { permanent: true, direction: "right", offset: [4, 0], className: "place-name" });
    const path = point.getElement();
    const label = () => point.getTooltip().getElement();
    const go = () => { location.href = link.getAttribute("href"); };
    path.setAttribute("tabindex", "0");
    path.setAttribute("role", "link");
    path.setAttribute("aria-label", name);
    path.addEventListener("keydown", (event) => event.key === "Enter" && go());
    point.on("click", go);
    path.addEventListener("focus", () => map.panInside(point.getLatLng(), { padding: [30, 30], animate: false }));
    ["focus", "pointerenter"].forEach((e) => path.addEventListener(e, () => label()?.classList.add("pointed")));
    ["blur", "pointerleave"].forEach((e) => path.addEventListener(e, () => label()?.classList.remove("pointed")));
    return label;
  }

  /** Names show where they cover no other; those most spoken of come first. All boxes are measured before anything is changed. */
  function thinOut(labels) {
    const shown = [];
    const boxes = labels.map((label) => label()).filter(Boolean).map((name) => ({ name, box: name.getBoundingClientRect() }));
    boxes.forEach(({ name, box }) => {
      const free = shown.every((b) => b.right < box.left || box.right < b.left || b.bottom < box.top || box.bottom < b.top);
      name.classList.toggle("crowded", !free);
      if (free) {
        shown.push(box);
      }
    });
  }

  async function make() {
    await Promise.all([fetchOnce("link", { rel: "stylesheet", href: "site/viewer/leaflet.css" }),
      fetchOnce("script", { src: "site/viewer/leaflet.js" })]);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const box = document.createElement("div");
    box.className = "viewer";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", svg.getAttribute("aria-label"));
    svg.after(box);
    map = window.L.map(box, { attributionControl: false, zoomControl: false, maxZoom: 18, zoomAnimation: !still, fadeAnimation: !still,
      scrollWheelZoom: false });
    window.L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
    const links = [...svg.querySelectorAll("a[data-at]")];
    map.fitBounds(links.map((link) => link.dataset.at.split(" ").map(Number)), { padding: [40, 40], maxZoom: 10, animate: false });
    window.L.tileLayer(figure.dataset.tiles, { maxZoom: 18, referrerPolicy: "strict-origin" }).addTo(map);
    const labels = links.map(place);
    map.on("zoomend", () => thinOut(labels));
    map.on("focus", () => map.scrollWheelZoom.enable());
    map.on("blur", () => map.scrollWheelZoom.disable());
    thinOut(labels);
  }

  async function show(wanted) {
    button.setAttribute("aria-pressed", String(wanted));
    figure.toggleAttribute("data-shown", wanted);
    if (credit) {
      credit.hidden = !wanted;
    }
    if (wanted && !map) {
      await make();
    }
    const box = figure.querySelector(".viewer");
    if (box) {
      box.hidden = !wanted;
    }
  }

  button.hidden = false;
  button.addEventListener("click", () => {
    const wanted = button.getAttribute("aria-pressed") !== "true";
    keep(wanted);
    show(wanted);
  });
  if (kept()) {
    show(true);
  }
})();
