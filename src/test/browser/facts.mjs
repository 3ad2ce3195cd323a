/*
 * Asks a page for facts: node facts.mjs <chromium> <page> <width> <expression>...
 * Writes a line of JSON for each expression: what it comes to on the page as it stands then; promises are waited for.
 */

import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, page, width, ...expressions] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const tab = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  await tab.goto(pathToFileURL(page).href, { waitUntil: "load" });
  for (const expression of expressions) {
    console.log(JSON.stringify(await tab.evaluate(expression) ?? null));
  }
} finally {
  await browser.close();
}
