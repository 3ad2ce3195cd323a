/*
 * Uses the review page of an import as a person does: node review.mjs <chromium> <page> <reading>...
 * Chooses each reading, saves, and writes the saved file; then comes again and says what the page still knows; goes through
 * it by keyboard on a narrow screen.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, page, ...readings] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const tab = await browser.newPage({ acceptDownloads: true });
  const failed = [];
  tab.on("pageerror", (error) => failed.push(error.message));
  tab.on("request", (request) => request.url().startsWith("file:") || request.url().startsWith("blob:") || failed.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  for (const reading of readings) {
    await tab.getByLabel(reading).first().check();
  }
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.getByRole("button", { name: "Save decisions" }).click()]);
  process.stdout.write(readFileSync(await download.path(), "utf8"));
  await tab.reload();
  console.log(`# ${await tab.locator("#count").textContent()}`);
  await tab.getByRole("button", { name: "Confirm the rest as read" }).click();
  console.log(`# ${await tab.locator("#count").textContent()}`);
  await tab.setViewportSize({ width: 360, height: 500 });
  await tab.reload();
  for (let i = 0; i < 12; i++) {
    await tab.keyboard.press("Tab");
    const covered = await tab.evaluate(() => {
      const focus = document.activeElement;
      return focus !== document.body && !focus.closest("footer") && focus.getBoundingClientRect().bottom > document.querySelector("footer").getBoundingClientRect().top;
    });
    covered && failed.push(`the line below covers what has the focus after ${i + 1} steps`);
  }
  if (failed.length > 0) {
    throw new Error(failed.join("; "));
  }
} finally {
  await browser.close();
}
