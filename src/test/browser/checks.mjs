/* What a page of an edition must bear, each check by itself: a name, and a function that throws when it fails. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { onServer } from "./server.mjs";
import { pages, stages, viewer } from "./facsimile.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [360, 800, 1600];

/** Opens a page and gathers what it says and asks for; what never comes is waited for as long as `patience` (ms). */
async function open(browser, url, patience, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const said = [];
  const asked = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(`${request.url()} failed`));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(url, { waitUntil: "load" });
  return { browser, url, page, said, asked, close: () => context.close() };
}

/** The checks that are wanted, where not all of them are: their names, a line each. */
const ONLY = process.env.CHECKS?.split("\n");

/** Tells of every check of a page: its name, and what is wrong if anything is. A sitting about nothing on the page is not opened. */
export async function check(browser, url, site, patience, tell) {
  let present;
  for (const { options, checks: all } of SITTINGS) {
    const checks = all.filter(([name]) => !ONLY || ONLY.includes(name));
    if (checks.length === 0) {
      continue;
    }
    const here = ([, , about = "body"]) => !present || present.includes(about);
    const opened = checks.some(here) ? await open(browser, url, patience, options) : undefined;
    present ??= await opened.page.evaluate((all) => all.filter((about) => document.querySelector(about)),
      SITTINGS.flatMap((sitting) => sitting.checks).map(([, , about = "body"]) => about));
    for (const one of checks) {
      const [name, run] = one;
      tell(name, here(one) ? await run(opened, site).then(() => undefined, (error) => String(error.message)) : undefined);
    }
    await opened?.close();
  }
}

/* An authority file has registers and no text. */
const shownText = (page) => page.evaluate(() => [...document.querySelectorAll("main, .registers")]
  .map((part) => part.innerText).join("\n"));

async function quiet({ said, asked }, site) {
  assert.deepEqual(said, []);
  const outside = asked.filter((a) => !a.startsWith(site) && !a.startsWith("data:"));
  assert.deepEqual(outside, [], "requests to elsewhere");
}

async function fits({ page }) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const { page: whole, screen, widest } = await page.evaluate(() => {
      const root = document.documentElement;
      const out = [...document.body.querySelectorAll("*")]
        .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1)
        .map((e) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 30)}`);
      return { page: root.scrollWidth, screen: root.clientWidth, widest: out.slice(0, 3) };
    });
    assert.ok(whole <= screen, `at ${width} pixels the page is ${whole} wide, for: ${widest.join(" | ")}`);
  }
}

async function views({ page }) {
  const buttons = page.locator(".views button[data-view]");
  for (let i = 0; i < await buttons.count(); i++) {
    const view = await buttons.nth(i).getAttribute("data-view");
    await buttons.nth(i).click();
    assert.equal(await buttons.nth(i).getAttribute("aria-pressed"), "true");
    const wrong = await page.evaluate((name) => [...document.querySelectorAll("[data-views]")].filter((element) => {
      const inside = (e) => !e || ((!e.dataset || e.dataset.views === undefined || e.dataset.views.split(" ").includes(name))
        && inside(e.parentElement));
      const visible = element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
      return visible && !inside(element) || !visible && inside(element) && element.textContent.trim() !== ""
        && element.closest("details:not([open]), .notes, .apparatus") === null;
    }).map((e) => `${e.dataset.views}: ${e.textContent.slice(0, 40)}`), view);
    assert.deepEqual(wrong, [], `in the view ${view}`);
  }
}

async function viewsDiffer({ page }) {
  const buttons = page.locator(".views button[data-view]");
  const texts = new Set();
  for (let i = 0; i < await buttons.count(); i++) {
    await buttons.nth(i).click();
    texts.add(await shownText(page));
  }
  assert.ok(texts.size > 1, "every view shows the same text");
}

async function links({ page }) {
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} occurs twice`);
    const lost = [...document.querySelectorAll("a[href^='#']")]
      .map((a) => decodeURIComponent(a.getAttribute("href").slice(1)))
      .filter((id) => id !== "" && !document.getElementById(id)).map((id) => `nothing has the id ${id}`);
    return [...twice, ...lost];
  });
  assert.deepEqual(faults, []);
}

async function notes({ page }) {
  const faults = await page.evaluate(() => [...document.querySelectorAll("a.note-mark, a.entry-mark")].flatMap((mark) => {
    const note = document.getElementById(decodeURIComponent(mark.getAttribute("href").slice(1)));
    if (!note) {
      return [`the mark ${mark.textContent} leads nowhere`];
    }
    const back = note.querySelector("a[role='doc-backlink']");
    return back && document.getElementById(decodeURIComponent(back.getAttribute("href").slice(1))) === mark
      ? [] : [`note ${mark.textContent} does not lead back to its mark`];
  }));
  assert.deepEqual(faults, []);
}

async function noteOpens({ page }) {
  await page.setViewportSize({ width: 800, height: 800 });
  const mark = page.locator("main a.note-mark:visible").first();
  if (await mark.count() === 0) {
    return;
  }
  await mark.click();
  const popover = page.locator(".popover");
  await popover.waitFor();
  assert.notEqual((await popover.innerText()).replace("×", "").trim(), "", "the note is empty");
  await page.keyboard.press("Escape");
  assert.equal(await popover.count(), 0, "Escape does not close the note");
  assert.ok(await mark.evaluate((m) => m === document.activeElement), "the focus does not go back to the mark");
}

/** What is seen though it belongs to other views than this one. */
const strangers = (view) => (view ? [...document.querySelectorAll("main [data-views]")].filter((e) => e.getClientRects().length > 0
  && !e.dataset.views.split(" ").includes(view)).map((e) => `${e.dataset.views}: ${e.textContent.slice(0, 40)}`) : []);

async function withoutScript({ page, said }) {
  assert.deepEqual(said, []);
  const shown = await page.locator("main, .registers").allInnerTexts();
  assert.notEqual(shown.join("").trim(), "", "the text is not shown");
  assert.equal(await page.locator(".tools button:visible").count(), 0, "buttons that do nothing are shown");
  assert.deepEqual(await page.evaluate(strangers, await page.evaluate(() => document.querySelector(".views [data-view]")?.dataset.view)), [],
    "not the view that the project wants first");
  const mark = page.locator("main a.note-mark:visible").first();
  if (await mark.count() > 0) {
    const href = await mark.getAttribute("href");
    await mark.click();
    assert.ok(page.url().endsWith(href), "the mark does not lead to its note");
    await page.locator(`[id="${decodeURIComponent(href.slice(1))}"] a[role="doc-backlink"]`).first().click();
    assert.ok(page.url().endsWith("#" + await mark.getAttribute("id")), "the note does not lead back");
  }
}

async function keyboard({ page }) {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => location.hash !== "" && document.querySelector(location.hash) !== null));
}

/** What axe finds on the page as it stands; of all rules, or of those named. */
const audit = (page, ...only) => page.evaluate(async (rules) => (await window.axe.run(document, {
  resultTypes: ["violations"],
  ...(rules.length > 0 ? { runOnly: rules } : {}),
  rules: rules.length > 0 ? undefined : { "valid-lang": { enabled: false } }, // it takes private codes (qaa to qtz) for faults; the HTML checker does not
})).violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`), only);

/** In the dark only colours differ; what ran in the light has loaded the auditor. */
async function contrast({ page }) {
  await page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await audit(page, "color-contrast"), []);
  const buttons = page.locator(".views button");
  for (let i = await buttons.count() - 2; i >= 0; i--) { // The last one is on show.
    await buttons.nth(i).click();
    assert.deepEqual(await audit(page, "color-contrast"), [], "in another view");
  }
}

/** At every width, and in every view where there is most room. */
async function accessible({ page }) {
  await page.evaluate(AXE);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await audit(page), [], `at ${width} pixels`);
  }
  const buttons = page.locator(".views button");
  for (let i = 1; i < await buttons.count(); i++) {
    await buttons.nth(i).click();
    assert.deepEqual(await audit(page), [], "in another view");
  }
}

async function printed({ page }) {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".tools:visible, .skip:visible").count(), 0, "buttons are printed");
  assert.notEqual((await shownText(page)).trim(), "", "nothing is printed");
  // The view on show, whichever it is, is the one on paper.
  const names = await page.locator(".views [data-view]").evaluateAll((all) => all.map((button) => button.dataset.view));
  for (const view of names.slice(-1)) {
    await page.emulateMedia({ media: "screen" });
    await page.locator(`.views [data-view="${view}"]`).click();
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await page.evaluate(strangers, view), [], `not ${view} is printed`);
  }
}

/** A link to words that the view on show leaves out brings up a view that has them. */
async function targetShows({ page }) {
  const id = await page.evaluate(() => [...document.querySelectorAll("main [data-views] [id]")]
    .find((e) => !e.closest("[data-views]").dataset.views.split(" ").includes(document.documentElement.dataset.view)
      && e.textContent.trim() !== "" && !e.closest(".notes, .apparatus"))?.id);
  if (id !== undefined) {
    await page.evaluate((hash) => { location.hash = hash; }, id);
    await page.waitForFunction((hidden) => document.getElementById(hidden).getClientRects().length > 0, id);
  }
}

/** The text of a witness has its readings, and that of the edition comes back as it was. */
async function witnesses({ page }) {
  const choice = page.locator(".witness-choice select");
  const before = await page.locator("main").innerText();
  let differing = 0;
  for (const witness of (await choice.locator("option").evaluateAll((all) => all.map((o) => o.value))).filter((w) => w)) {
    await choice.selectOption(witness);
    const [shown, wanted] = await page.evaluate((name) => {
      const places = [...document.querySelectorAll("main [data-entry]")].filter((p) => !p.closest(".apparatus, .notes, .reading"));
      const simple = (element) => element && !element.querySelector("[data-entry]"); // Readings with readings in them go their own way.
      const readings = places.map((p) => [...document.getElementById(p.dataset.entry).querySelectorAll(".rdg[data-wit]")]
        .find((r) => r.dataset.wit.split(" ").includes(name)));
      const copies = places.map((p) => p.querySelector(":scope > .reading"));
      return [copies.filter((_, i) => simple(readings[i]) || !readings[i]), readings.filter((r) => simple(r) || !r)]
        .map((list) => list.map((e) => (e ? e.textContent : "the lemma")));
    }, witness);
    assert.deepEqual(shown, wanted, `the readings of ${witness}`);
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("main .reading")]
      .every((r) => r.previousElementSibling.getClientRects().length === 0)), "the lemma is shown beside the reading");
    differing += shown.filter((text) => text !== "the lemma").length;
  }
  assert.ok(differing > 0, "no witness differs from the edition");
  await choice.selectOption("");
  assert.equal(await page.locator("main").innerText(), before);
}

/** Two witnesses side by side: as many columns, differences marked, and the text as it was when the reader has enough. */
async function sideBySide({ page }) {
  const before = await page.locator("main").innerText();
  await page.locator(".variants summary").click();
  const boxes = page.locator(".variants input[type='checkbox']");
  await boxes.first().check();
  await boxes.last().check();
  const { columns, rows, differing, blank } = await page.evaluate(() => ({
    columns: document.querySelectorAll(".comparison > .witness").length,
    rows: (document.querySelectorAll(".comparison > *").length - 2) / 2,
    differing: document.querySelectorAll(".comparison .differs").length,
    blank: [...document.querySelectorAll(".comparison .differs")].filter((d) => d.innerText.trim() === "").length,
  }));
  assert.equal(columns, 2);
  assert.ok(Number.isInteger(rows) && rows > 0, `${rows} rows`);
  assert.ok(differing > 0 && differing % 2 === 0, `${differing} places differ`);
  assert.equal(blank, 0, "a place that differs shows nothing");
  await boxes.first().uncheck();
  await page.locator(".variants summary").click();
  assert.equal(await page.locator("main").innerText(), before);
}

/** Sifted by a witness, the apparatus keeps the entries with a reading of that witness. */
async function sifting({ page }) {
  const select = page.locator(".variants select[name='witness']");
  await page.locator(".variants summary").click();
  const witness = await select.locator("option").nth(1).getAttribute("value");
  await select.selectOption(witness);
  const wrong = await page.evaluate((name) => [...document.querySelectorAll(".apparatus > ol > li")].filter((entry) => {
    const has = [...entry.querySelectorAll(".rdg[data-wit]")].some((r) => r.dataset.wit.split(" ").includes(name));
    return has === entry.hidden;
  }).length, witness);
  assert.equal(wrong, 0, "entries of other witnesses are shown, or some of this one are not");
}

/** An entry that stands apart marks the words that it speaks of, and leads to them without scripts. */
async function referring({ page }) {
  const lost = await page.evaluate(() => [...document.querySelectorAll(".app[data-from]")]
    .filter((entry) => !document.querySelector(`main [data-entry="${CSS.escape(entry.id)}"]`)).map((entry) => entry.id));
  assert.deepEqual(lost, []);
}

/** Readers choose size and colours; the choice holds when they come again. */
async function reading({ page }) {
  await page.locator(".reader summary").click();
  const look = () => page.evaluate(() => [parseFloat(getComputedStyle(document.documentElement).fontSize),
    getComputedStyle(document.documentElement).backgroundColor]);
  const [size, colour] = await look();
  await page.locator(".reader select[name='size']").selectOption("130");
  await page.locator(".reader select[name='colours']").selectOption("dark");
  const [larger, darker] = await look();
  assert.ok(Math.abs(larger / size - 1.3) < 0.02, `${size} became ${larger}`);
  assert.notEqual(darker, colour);
  await page.reload();
  assert.deepEqual(await look(), [larger, darker]);
}

/** Nothing jumps while the page comes up; the images of a source, which a script places, not at all, however busy the computer is. */
async function steady({ page }) {
  const [shift, placed] = await page.evaluate(() => new Promise((resolve) => {
    let sum = 0;
    const moved = [];
    new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput).forEach((entry) => {
      sum += entry.value;
      moved.push(...entry.sources.map((source) => source.node).filter((node) => node && node.nodeType === 1
        && node.matches("aside.facsimiles *")).map((node) => node.className || node.localName));
    })).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve([sum, moved]), 300);
  }));
  assert.ok(shift < 0.1, `layout shift ${shift.toFixed(3)}`);
  assert.deepEqual(placed, [], "was moved");
}

/** What screen readers get: the words for an editorial act, and none of its signs. */
async function heard({ page }) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const read = nodes.filter((n) => !n.ignored && n.role && n.role.value === "StaticText").map((n) => n.name.value.trim());
  const { said, signs } = await page.evaluate(() => {
    const visible = [...document.querySelectorAll("main [data-kind] > .say")].filter((e) => e.getClientRects().length > 0);
    const own = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (!texts.currentNode.parentElement.closest("main .sign")) {
        own.add(texts.currentNode.data.trim());
      }
    }
    return {
      said: visible.map((e) => e.textContent.trim()),
      signs: visible.flatMap((e) => [...e.parentElement.querySelectorAll(".sign")]).map((e) => e.textContent.trim())
        .filter((sign) => !own.has(sign)),
    };
  });
  assert.deepEqual(said.filter((words) => !read.includes(words)), [], "words that are not heard");
  assert.deepEqual([...new Set(signs.filter((sign) => read.includes(sign)))], [], "signs that are read aloud");
}

/** Two views side by side: the right column is what that view shows, and the page comes back as it was. */
async function viewsBeside({ page }) {
  const button = page.locator(".tools [data-toggle='beside']");
  await page.evaluate(() => document.querySelectorAll("main :is(.note-mark, .entry-mark, .line-number, .page-number)")
    .forEach((mark) => mark.style.setProperty("display", "none", "important")));
  // Notes move to the margin and back, which leaves its trace in their style.
  const whole = () => page.locator("main :is(.text, .sourceDoc)").first().innerHTML().then((html) => html.replace(/ style="[^"]*"/g, ""));
  const before = await whole();
  await button.click();
  await page.locator("main:not([aria-busy])").waitFor();
  const { name, right } = await page.evaluate(() => {
    window.blocks = [...document.querySelectorAll("main .beside")];
    const sides = window.blocks.map((b) => b.querySelector(":scope > .side:last-child"));
    return { name: sides[0]?.getAttribute("aria-label"), right: sides.map((s) => s.innerText.replace(/\s+/g, "")) };
  });
  assert.ok(right.length > 0, "no block is shown twice");
  await button.click();
  assert.equal(await whole(), before, "the page does not come back as it was");
  await page.locator(".views button", { hasText: name }).click();
  const alone = await page.evaluate(() => window.blocks.map((b) => b.innerText.replace(/\s+/g, "")));
  assert.deepEqual(right, alone, `the right column is not ${name}`);
}

/** What is copied has the signs of the page, or, where the reader wants it so, none of them. */
async function copying({ page }) {
  await page.evaluate(() => { document.querySelector(".reader").open = true; });
  const button = page.locator(".tools [data-toggle='plain']");
  const copy = () => page.evaluate(() => {
    document.getSelection().selectAllChildren(document.querySelector("main"));
    const data = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
    document.dispatchEvent(event);
    return event.defaultPrevented ? data.getData("text/plain") : String(document.getSelection());
  });
  const brackets = (text) => [...text].filter((c) => "[]⟨⟩⟦⟧⸢⸣".includes(c)).length;
  const own = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((e) => e.getClientRects().length > 0
    && !e.closest(".sign")).flatMap((e) => [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data)).join(""));
  const signs = await page.evaluate(() => [...document.querySelectorAll("main .sign")].filter((e) => e.getClientRects().length > 0)
    .map((e) => e.textContent.trim()).filter((t) => t));
  const all = await copy();
  assert.deepEqual(signs.filter((sign) => !all.includes(sign)), [], "signs that are not copied");
  await button.click();
  const words = await copy();
  assert.notEqual(words.trim(), "", "nothing is copied");
  assert.equal(brackets(words), brackets(own), "signs are copied though none are wanted");
  await button.click();
  assert.equal(await copy(), all);
}

/** By keyboard too: why, how sure, by whom. */
async function explained({ page }) {
  await page.evaluate(() => { document.querySelector(".reader").open = true; });
  const button = page.locator(".tools [data-toggle='explain']");
  await button.click();
  const act = page.locator("main [data-kind][title]:visible").first();
  if (await act.count() === 0) {
    return;
  }
  await act.focus();
  assert.equal(await page.locator("[role='tooltip']").innerText(), await act.getAttribute("title"));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("[role='tooltip']:visible").count(), 0, "Escape does not close it");
}

/* Only the page of the search has these: what is asked for, and what is marked in the first answer. */
const QUESTIONS = [
  ["ΔΙΔΥΜΗ", "Διδύμη"], // case and accents
  ["αδελφωι", "ἀδελφῶι"], // over the end of a line
  ["ἑκάστην", "ἑκάστην"], // through a bracket and over the end of a line
  ["ποιῶ", "ποιῶ"], // through a bracket
  ["comrade orazb", "Comrade Orazbekov"], // through brackets; the beginning of a word
  ["“on tenth january”", "on tenth January"], // a phrase
  ["bukeikhanov alash-orda", "Bukeikhanov Alash Orda"], // under another of his names
];

async function answers({ page }) {
  for (const [question, marked] of QUESTIONS) {
    await page.fill("#_question", question);
    await page.waitForFunction((words) => [...document.querySelectorAll(".answers li:first-child .text mark")]
      .map((mark) => mark.innerText).join(" ") === words, marked);
  }
  const link = page.locator(".answers a").first();
  const target = await link.getAttribute("href");
  await link.click();
  await page.waitForURL((url) => url.href.endsWith(target)); // And until the page is loaded.
  assert.ok(await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null),
    `${target} is not there`);
  await page.goBack();
  await narrowed(page);
  await page.fill("#_question", "qqqqq");
  await page.waitForFunction(() => document.querySelector("[role='status']").innerText === document.querySelector("#_search").dataset.none);
  assert.equal(await page.locator(".answers li").count(), 0);
}

/** A person, a kind of text and a time narrow the answers. */
async function narrowed(page) {
  await page.fill("#_question", "");
  await page.locator(".filters summary").click();
  await page.waitForFunction(() => document.querySelectorAll("#_persons option").length > 10);
  await page.fill("#_person", "Joseph Stalin");
  await page.waitForFunction(() => document.querySelectorAll(".answers li").length > 0);
  const all = await page.locator("[role='status']").innerText();
  await page.fill("#_to", "1922");
  await page.waitForFunction((before) => document.querySelector("[role='status']").innerText !== before, all);
  assert.match(await page.locator(".answers").innerText(), /Stalin/);
  await page.selectOption("#_kind", { label: "Telegram" });
  await page.waitForFunction(() => [...document.querySelectorAll(".answers .where")].every((a) => a.innerText.includes("Stalin")));
  await page.fill("#_person", "");
  await page.fill("#_to", "");
  await page.selectOption("#_kind", "");
}

/*
 * All checks: name, function, and what it is about (a selector) where not every page has that. Those of one sitting follow each other
 * on one opened page, for opening it costs more than most of them; none minds where the page was scrolled or which view was last shown.
 */
const SITTINGS = [
  { options: {}, checks: [
    ["stands still on a desk", steady],
    ["begins with a way to the text for those who use a keyboard", keyboard],
    ["has links that lead somewhere", links],
    ["has notes that lead to their marks and back", notes],
    ["is heard in words, not in signs", heard, "main [data-kind]"],
    ["opens a note where there is no room beside the text", noteOpens, "main a.note-mark"],
    ["fits screens of every width", fits],
    ["says nothing and asks nobody", quiet],
    ["works below a path of a web server", onServer],
  ] },
  { options: { viewport: { width: 360, height: 740 } }, checks: [["stands still in the hand", steady]] },
  { options: { javaScriptEnabled: false }, checks: [
    ["works without scripts", withoutScript],
    ["has images of its source without scripts", pages, "aside.facsimiles"],
  ] },
  { options: { colorScheme: "light" }, checks: [
    ["can be used by everybody, in the light", accessible],
    ["can be read by everybody, in the dark", contrast],
  ] },
  { options: {}, checks: [
    ["shows what belongs to a view, and nothing else", views, ".views button[data-view]"],
    ["has views that differ", viewsDiffer, "main [data-views]"],
    ["brings up the view of what a link leads to", targetShows, "main [data-views] [id]"],
    ["prints without its tools", printed],
  ] },
  { options: {}, checks: [
    ["lets readers choose how it looks", reading, ".tools"],
    ["copies with signs or without", copying, ".tools [data-toggle='plain']"],
    ["explains signs by keyboard", explained, ".tools [data-toggle='explain']"],
  ] },
  { options: {}, checks: [["shows two views side by side", viewsBeside, ".tools [data-toggle='beside']"]] },
  { options: {}, checks: [["shows the text of each witness", witnesses, ".witness-choice select"]] },
  { options: {}, checks: [["sets witnesses side by side", sideBySide, ".witness-choice"]] },
  { options: {}, checks: [["sifts the apparatus", sifting, ".witness-choice"]] },
  { options: {}, checks: [["marks what entries that stand apart speak of", referring, ".app[data-from]"]] },
  { options: {}, checks: [["has a viewer for its facsimile", viewer, "aside.facsimiles"]] },
  { options: {}, checks: [["shows each stage of its text", stages, "select[data-genesis='stage']"]] },
  { options: {}, checks: [["finds what readers look for", answers, "#_search"]] },
];
