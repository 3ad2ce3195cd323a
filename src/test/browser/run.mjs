/*
 * Checks pages in Chromium: node run.mjs <chromium> <site> <patience, in ms> <page>...
 * Writes one line of JSON for each check: {"page", "check", "fault"}; fault is absent where the check passed.
 */

import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { check } from "./checks.mjs";

const [executablePath, site, patience, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  await Promise.all(Array.from({ length: availableParallelism() }, work));
} finally {
  await browser.close();
}

/** Takes page after page, as long as there are any. */
async function work() {
  for (let page = pages.shift(); page; page = pages.shift()) {
    await check(browser, pathToFileURL(page).href, pathToFileURL(site).href, Number(patience),
      (name, fault) => console.log(JSON.stringify({ page, check: name, fault })));
  }
}
