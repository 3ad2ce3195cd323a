/*
 * Search over all editions of a site. The index lies in files beside this one, made with the site; each is a script that
 * calls one of the functions of teipressSearch, so that it can be read from a disk as well.
 *   index.js    which editions there are and where their units begin, the first word of each file of words, the first unit of each file of
 *               texts; from which unit on a time and a kind hold, and the kinds
 *   names.js    persons and places to choose from; in the index they stand as words, "person:…" and "place:…"
 *   words-N.js  words with the numbers of the units that have them, as distances to the base 36
 *   texts-N.js  units: number of the edition, address, heading, text, further words, other views with their text
 */
(() => {
  "use strict";

  const folder = document.currentScript ? document.currentScript.src.replace(/[^/]*$/, "") : "";
  const index = { editions: [], units: 0, words: [], texts: [], runs: [], kinds: [] };
  const words = new Map();
  const texts = new Map();
  const names = { persons: [], places: [] };

  /* Folding: as in the index, see Folding.java. */

  const alone = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}"
    + "\\p{Script=Myanmar}";
  const word = new RegExp(`[${alone}]|(?:(?![${alone}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ",
    "ϲ": "σ", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك" };

  function fold(text) {
    return [...text.normalize("NFKD").replace(/[\p{M}\u0640]+/gu, "").toLowerCase()].map((c) => letters[c] || c).join("");
  }

  /** The words of a text: as folded, and where they stand. */
  function wordsOf(text) {
    return [...text.matchAll(word)].map((m) => ({ folded: fold(m[0]), from: m.index, to: m.index + m[0].length }))
      .filter((w) => w.folded !== "");
  }

  /* Reading the index */

  const loading = new Map();

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = `${folder}search/${name}.js`;
        script.onload = done;
        script.onerror = () => failed(new Error(script.src));
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /** The last place in a sorted list whose value is not above another. */
  function place(list, value) {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function numbers(written) {
    let last = 0;
    return written.split(" ").map((n) => (last += parseInt(n, 36)));
  }

  /** The units that have a word, or one that begins so: number to weight. */
  async function unitsOf({ folded, whole }) {
    const found = new Map();
    if (index.words.length === 0) {
      return found;
    }
    const end = whole ? folded : folded + "\uffff";
    for (let n = place(index.words, folded); n <= place(index.words, end); n++) {
      await load(`words-${n}`);
      for (const [known, written] of Object.entries(words.get(n))) {
        if (known === folded || !whole && known.startsWith(folded)) {
          const units = numbers(written);
          const weight = Math.log(1 + index.units / units.length) * (known === folded ? 2 : 1);
          units.forEach((u) => found.set(u, Math.max(weight, found.get(u) || 0)));
        }
      }
    }
    return found;
  }

  async function unit(number) {
    const file = place(index.texts, number);
    await load(`texts-${file}`);
    const [edition, address, heading, text, more, views] = texts.get(file)[number - index.texts[file]];
    return { edition, address, heading, text, more, views: views || [] };
  }

  /* Questions */

  /** Words, and phrases in quotation marks. A word counts as a beginning, unless it stands in a phrase. */
  function parse(question) {
    const phrases = [...question.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map((m) => wordsOf(m[1]).map((w) => w.folded));
    const rest = question.replace(/["“”„«»][^"“”„«»]*["“”„«»]/g, " ");
    return {
      phrases: phrases.filter((p) => p.length > 1),
      words: [...phrases.flat().map((folded) => ({ folded, whole: true })),
        ...wordsOf(rest).map((w) => ({ folded: w.folded, whole: false }))],
    };
  }

  function hasPhrase(text, phrase) {
    const all = wordsOf(text).map((w) => w.folded);
    return all.some((_, i) => phrase.every((w, j) => all[i + j] === w));
  }

  /** The runs of units that are of a time and a kind: [first, behind the last]. */
  function runsOf({ kind, from, to }) {
    return index.runs.map(([first, years, kinds], n) => ({ first, years, kinds, end: (index.runs[n + 1] || [index.units])[0] }))
      .filter((run) => (kind === undefined || run.kinds.includes(kind))
        && (from === undefined || run.years.length > 0 && run.years[1] >= from)
        && (to === undefined || run.years.length > 0 && run.years[0] <= to))
      .map((run) => [run.first, run.end]);
  }

  /** Where answers may stand, by edition, time and kind. In: a filter. Out: runs of units, rising. */
  function allowed(filter) {
    const [from, to] = filter.edition === undefined ? [0, index.units]
      : [index.editions[filter.edition].first, (index.editions[filter.edition + 1] || { first: index.units }).first];
    const runs = [filter.kind, filter.from, filter.to].every((f) => f === undefined) ? [[0, index.units]] : runsOf(filter);
    return runs.map(([a, b]) => [Math.max(a, from), Math.min(b, to)]).filter(([a, b]) => a < b);
  }

  /** What is asked for: words, and persons and places as the index calls them. */
  function wanted(question, filter) {
    const named = ["person", "place"].filter((k) => filter[k]).map((k) => ({ folded: `${k}:${filter[k]}`, whole: true }));
    return [...parse(question).words, ...named];
  }

  /**
   * The numbers of the units that answer, the best first; in the order of the texts where they are alike.
   * A filter may name edition and kind (by number), person and place (by name), from and to (years).
   */
  async function answers(question, filter = {}) {
    const asked = parse(question);
    const all = wanted(question, filter);
    const runs = allowed(filter);
    let found = null;
    for (const next of all) {
      const those = await unitsOf(next);
      found = found === null ? those
        : new Map([...found].filter(([u]) => those.has(u)).map(([u, weight]) => [u, weight + those.get(u)]));
    }
    if (found === null) {
      const narrowed = filter.kind !== undefined || filter.from !== undefined || filter.to !== undefined;
      return narrowed ? runs.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i)) : [];
    }
    const begins = runs.map((r) => r[0]);
    const ranked = [...found].filter(([u]) => begins.length > 0 && u >= begins[0] && u < runs[place(begins, u)][1])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([u]) => u);
    if (asked.phrases.length === 0) {
      return ranked;
    }
    const kept = [];
    for (const number of ranked) {
      const { text, views } = await unit(number);
      if (asked.phrases.every((phrase) => [text, ...views].some((shown) => hasPhrase(shown, phrase)))) {
        kept.push(number);
      }
    }
    return kept;
  }

  /* The page */

  const page = { first: 20 };

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  /** Whether a word is one of those asked for; a single letter is no beginning of another word. */
  const isHit = (w, asked) => asked.some((a) => a.whole || a.folded.length < 2 ? w.folded === a.folded : w.folded.startsWith(a.folded));

  /** A text around the longest word that was found, all of them marked. */
  function quoted(text, asked) {
    const hits = wordsOf(text).filter((w) => isHit(w, asked));
    const longest = [...hits].sort((a, b) => (b.to - b.from) - (a.to - a.from))[0];
    const from = hits.length === 0 || longest.from < 90 ? 0 : text.lastIndexOf(" ", longest.from - 70) + 1;
    const to = text.length - from < 260 ? text.length : text.lastIndexOf(" ", from + 240);
    const content = [from > 0 ? "… " : ""];
    let at = from;
    hits.filter((h) => h.from >= at && h.to <= to).forEach((h) => {
      content.push(text.slice(at, h.from), element("mark", "", text.slice(h.from, h.to)));
      at = h.to;
    });
    return [...content, text.slice(at, to), to < text.length ? " …" : ""];
  }

  /** The view whose text has the words: the first, where it has one of them; else another that has. */
  function viewOf(at, asked) {
    const has = (text) => wordsOf(text).some((w) => isHit(w, asked));
    const others = has(at.text) || asked.length === 0 ? [] : at.views.filter((_, i) => i % 2 === 1).map((text, i) => [at.views[2 * i], text]);
    return others.find(([, text]) => has(text)) || ["", at.text];
  }

  async function answer(number, asked) {
    const at = await unit(number);
    const edition = index.editions[at.edition];
    const [view, text] = viewOf(at, asked);
    const link = element("a", "", [edition.title, at.heading].filter((t) => t).join(" › "));
    const [file, address] = at.address.includes("#") ? at.address.split("#") : ["index.html", at.address];
    link.href = `${edition.path.split("/").map(encodeURIComponent).join("/")}/${file}`
      + (view ? `?view=${view}` : "") + (address ? `#${encodeURIComponent(address)}` : "");
    const item = element("li", "", element("p", "where", link), element("p", "text", ...quoted(text, asked)));
    if (view) {
      item.querySelector(".where").append(element("span", "view-name", ` ${page.box.dataset.inView} “${page.box.dataset[view]}”`));
    }
    const other = view ? [] : wordsOf(at.more).filter((w) => asked.some((a) => w.folded.startsWith(a.folded)));
    if (other.length > 0) {
      item.append(element("p", "also", `${page.box.dataset.also} `,
        element("mark", "", [...new Set(other.map((w) => at.more.slice(w.from, w.to)))].join(", "))));
    }
    return item;
  }

  /** The address of this page with its question, for those who come back; a page on a disk cannot have one. */
  function remember(question) {
    if (location.protocol.startsWith("http")) {
      const address = new URL(location.href);
      address.searchParams.set("q", question);
      history.replaceState(null, "", address);
    }
  }

  /** What the reader narrows the question by. */
  function filterOf() {
    const value = (id) => (document.getElementById(id) || { value: "" }).value.trim();
    const filter = {};
    ["edition", "kind", "from", "to"].filter((name) => value(`_${name}`) !== "").forEach((name) => {
      filter[name] = Number(value(`_${name}`));
    });
    ["person", "place"].filter((name) => value(`_${name}`) !== "").forEach((name) => {
      filter[name] = value(`_${name}`);
    });
    return filter;
  }

  /** Offers what the texts of the site have, and nothing else; names come when they are needed. */
  function offerFilters() {
    const filters = page.box.querySelector(".filters");
    if (!filters) {
      return;
    }
    const show = (name, has) => filters.querySelectorAll(`[data-filter="${name}"]`).forEach((f) => { f.hidden = !has; });
    show("kind", index.kinds.length > 1);
    index.kinds.map((name, number) => [name, number]).sort((a, b) => a[0].localeCompare(b[0])).forEach(([name, number]) => {
      const option = element("option", "", name);
      option.value = number;
      filters.querySelector("#_kind").append(option);
    });
    show("time", index.runs.some(([, years]) => years.length > 0));
    filters.addEventListener("toggle", async () => {
      await load("names");
      for (const name of ["person", "place"]) {
        const list = filters.querySelector(`#_${name}s`);
        list.replaceChildren(...names[`${name}s`].map((n) => Object.assign(element("option", ""), { value: n })));
        show(name, names[`${name}s`].length > 0);
      }
    });
    filters.addEventListener("input", () => page.soon());
  }

  let latest = 0;

  async function show(count = page.first) {
    const turn = ++latest;
    const question = page.field.value;
    const asked = parse(question).words;
    const filter = filterOf();
    const found = await answers(question, filter);
    const items = [];
    for (const number of found.slice(0, count)) {
      items.push(await answer(number, asked));
    }
    if (turn !== latest) {
      return; // The reader has typed on.
    }
    page.list.replaceChildren(...items);
    page.status.textContent = asked.length === 0 && Object.keys(filter).length === 0 ? "" : found.length === 0 ? page.box.dataset.none
      : `${page.box.dataset.found} ${found.length}`;
    page.more.hidden = found.length <= count;
    page.more.onclick = () => show(count + page.first);
    remember(question);
  }

  function start() {
    page.box = document.getElementById("_search");
    if (!page.box) {
      return;
    }
    page.field = page.box.querySelector("input");
    page.select = page.box.querySelector("select");
    page.status = page.box.querySelector("[role='status']");
    page.list = page.box.querySelector("ol");
    page.more = page.box.querySelector("button.more");
    page.box.hidden = false;
    let waiting = 0;
    page.soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 150);
    };
    page.field.addEventListener("input", page.soon);
    offerFilters();
    page.box.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      show();
    });
    if (page.select) {
      page.select.addEventListener("change", () => show());
    }
    page.field.value = new URL(location.href).searchParams.get("q") || "";
    if (page.field.value) {
      show();
    }
  }

  globalThis.teipressSearch = {
    open: (told) => {
      Object.assign(index, told);
      start();
    },
    words: (n, told) => words.set(n, told),
    texts: (n, told) => texts.set(n, told),
    names: (n, told) => Object.assign(names, told),
    fold,
    wordsOf,
    answers,
    unit,
  };
})();
