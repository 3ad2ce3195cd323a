/*
 * What a search costs a reader: node search-costs.mjs <chromium> <site> <question>...
 * A question may have filters behind it, "ferry?person=Ada&kind=Letter&from=1850&to=1860". Each is asked on a page that has just been
 * opened, from the disk, and once more on the same page, where the files are there: milliseconds until the first answers stand, of
 * which 150 are waiting whether the reader types on; kilobytes read.
 */

import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, site, ...questions] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Fills the form, and waits until the answers of this question are there. */
async function ask(page, question) {
  const [words, filters] = question.split("?");
  const fields = Object.entries({ kind: "", person: "", place: "", from: "", to: "", ...Object.fromEntries(new URLSearchParams(filters || "")) });
  return page.evaluate(([text, wanted]) => new Promise((done) => {
    const status = document.querySelector("[role='status']");
    const from = performance.now();
    const observer = new MutationObserver(() => {
      if (status.textContent.trim() !== "") {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done({ ms: performance.now() - from, says: status.textContent }), 0));
      }
    });
    observer.observe(document.getElementById("_search"), { childList: true, subtree: true, characterData: true });
    wanted.forEach(([name, value]) => {
      const field = document.getElementById(`_${name}`);
      field.value = name === "kind" ? ([...field.options].find((o) => o.label === value) || field.options[0]).value : value;
    });
    const box = document.getElementById("_question");
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }), [words, fields]);
}

async function visit(question) {
  const page = await (await browser.newContext()).newPage();
  const asked = new Set();
  page.on("request", (request) => asked.add(request.url().split(/[?#]/)[0]));
  const size = async () => (await Promise.all([...asked].filter((u) => u.startsWith("file:") && !u.endsWith(".woff2"))
    .map(async (u) => (await readFile(fileURLToPath(u))).length))).reduce((a, b) => a + b, 0) / 1024;
  await page.goto(`${pathToFileURL(site).href}/search.html`, { waitUntil: "load" });
  await page.locator(".filters summary").click();
  await page.waitForTimeout(300); // The names to choose from are read when a reader looks at them.
  const opened = await size();
  const first = await ask(page, question);
  const after = await size();
  await page.evaluate(() => { document.querySelector("[role='status']").textContent = ""; });
  const next = await ask(page, question);
  await page.context().close();
  return { opened, first: first.ms, more: after - opened, next: next.ms, says: first.says };
}

console.log("question | page KB | first answer ms | KB for it | next ms | it says");
for (const question of questions) {
  const visits = [];
  for (let i = 0; i < 5; i++) {
    visits.push(await visit(question));
  }
  const of = (name) => middle(visits.map((v) => v[name])).toFixed(0);
  console.log([question, of("opened"), of("first"), of("more"), of("next"), visits[0].says].join(" | "));
}
await browser.close();
