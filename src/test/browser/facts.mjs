/*
 * Asks pages for facts: node facts.mjs <chromium>. One browser for as long as there are questions, each a line of JSON:
 * {"page", "width", "expressions": [...]}. Answers each with a line of JSON: what each expression comes to on the page as it stands
 * then, promises waited for, or {"fault"}. Requests to other hosts get no answer: pages are tried without a network.
 */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox", "--disable-gpu"] });

async function answer({ page, width, expressions }) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    await context.route(/^https?:/, (route) => route.abort());
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href, { waitUntil: "load" });
    const facts = [];
    for (const expression of expressions) {
      facts.push(await tab.evaluate(expression) ?? null);
    }
    return facts;
  } catch (error) {
    return { fault: error.message };
  } finally {
    await context.close();
  }
}

try {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await answer(JSON.parse(line))));
  }
} finally {
  await browser.close();
}
