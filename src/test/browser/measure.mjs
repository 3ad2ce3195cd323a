/*
 * What pages cost a reader: node measure.mjs <chromium> <page>...
 * For each page: kilobytes without typefaces, milliseconds to the first paint and until it is loaded, the time in which it
 * cannot be used (long tasks beyond 50 ms), layout shift. The middle of five visits, each with an empty cache.
 */

import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    window.costs = { shift: 0, blocked: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.costs.shift += e.value; })).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.costs.blocked += e.duration - 50; })).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(300);
  const told = await page.evaluate(() => ({ ...window.costs,
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    loaded: performance.getEntriesByType("navigation")[0].loadEventEnd,
    elements: document.querySelectorAll("*").length }));
  await context.close();
  const files = [...new Set(asked.filter((url) => url.startsWith("file:") && !url.endsWith(".woff2")))];
  const sizes = await Promise.all(files.map(async (url) => (await readFile(fileURLToPath(url.split(/[?#]/)[0]))).length));
  return { ...told, size: sizes.reduce((a, b) => a + b, 0) / 1024 };
}

console.log("page | KB | elements | first paint ms | loaded ms | blocked ms | layout shift");
for (const page of pages) {
  const visits = [];
  for (let i = 0; i < 5; i++) {
    visits.push(await visit(pathToFileURL(page).href));
  }
  const of = (name, digits = 0) => middle(visits.map((v) => v[name])).toFixed(digits);
  console.log([page, of("size"), of("elements"), of("paint"), of("loaded"), of("blocked"), of("shift", 3)].join(" | "));
}
await browser.close();
