/* The same pages from a web server, below a path of it. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
  ".jpg": "image/jpeg", ".json": "application/json", ".woff2": "font/woff2" };
const BELOW = "/deposit/2026/";

function serve(site) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
      assert.ok(path.startsWith(BELOW) && !path.includes(".."));
      const file = fileURLToPath(`${site}/`) + path.slice(BELOW.length);
      response.writeHead(200, { "content-type": TYPES[extname(file)] || "application/octet-stream" }).end(await readFile(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** Nothing is missing, nothing complains, nothing is asked of elsewhere. */
export async function onServer({ browser, url }, site) {
  const server = await serve(site);
  const root = `http://127.0.0.1:${server.address().port}`;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const faults = [];
    // Browsers ask for an icon by themselves; what else is missing, the responses tell.
    page.on("console", (message) => message.type() === "error" && !message.location().url.endsWith("/favicon.ico")
      && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
    page.on("request", (request) => !request.url().startsWith(root + BELOW) && !request.url().startsWith("data:")
      && !request.url().endsWith("/favicon.ico") && faults.push(request.url()));
    await page.goto(root + BELOW + url.slice(site.length + 1), { waitUntil: "networkidle" });
    assert.deepEqual(faults.filter((f) => !f.includes("favicon")), []);
  } finally {
    await context.close();
    server.close();
  }
}
