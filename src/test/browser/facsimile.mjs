/* What the images of a source must bear, beside the text and without scripts. */

import assert from "node:assert/strict";

/** The viewer shows the page, enlarges it, and ties zones to their text both ways. */
export async function viewer({ page }) {
  await page.setViewportSize({ width: 1600, height: 900 });
  const image = page.locator(".viewer .leaflet-image-layer");
  await image.waitFor();
  await page.waitForFunction(() => document.querySelector(".viewer .leaflet-image-layer").naturalWidth > 0);
  const before = (await image.boundingBox()).width;
  await page.locator(".viewer .leaflet-control-zoom-in").click();
  await page.waitForFunction((width) => document.querySelector(".viewer .leaflet-image-layer").getBoundingClientRect().width > width * 1.2,
    before);
  await page.locator(".viewer-bar button").nth(-2).click();
  await page.waitForTimeout(300); // The image stands again as a whole.
  await zones(page);
  if (await page.locator(".thumbnails a").count() > 1) {
    const first = await page.locator(".viewer-page").innerText();
    await page.locator(".thumbnails a").nth(1).click();
    await page.waitForFunction((name) => document.querySelector(".viewer-page").textContent !== name, first);
  }
  await page.locator(".viewer-close").click();
  assert.equal(await page.locator(".viewer:visible").count(), 0, "the viewer does not close");
}

const lit = () => (CSS.highlights && CSS.highlights.has("zone")) || document.querySelector("main [data-zone].highlight") !== null;

async function zones(page) {
  const zone = page.locator(".viewer path.zone[role='link']").first();
  if (await zone.count() > 0) {
    await zone.focus();
    assert.ok(await page.evaluate(lit), "the text of a zone is not lit");
    await zone.blur();
    assert.ok(!await page.evaluate(lit), "the text of a zone stays lit");
  }
  await page.mouse.move(1, 1); // What lies below the pointer is lit too, wherever the page scrolls.
  const line = await page.evaluate(() => [...document.querySelectorAll("main a.line-number[data-zone]")]
    .find((a) => a.getClientRects().length > 0 && getComputedStyle(a).visibility === "visible" && document.querySelector(`.viewer [data-zone="${CSS.escape(a.dataset.zone)}"]`))?.id);
  if (line !== undefined) {
    await page.evaluate((id) => document.getElementById(id).focus(), line);
    assert.ok(await page.evaluate((id) => document.querySelector(".viewer .zone.highlight")?.dataset.zone
      === document.getElementById(id).dataset.zone, line), "the zone of a line is not lit");
  }
}

/** Without scripts the images stand behind the text, and their zones lead to it. */
export async function pages({ page }) {
  const images = page.locator("figure.page img");
  assert.ok(await images.count() > 0 && await images.first().isVisible(), "no image is shown");
  assert.ok((await images.first().boundingBox()).width > 100, "the image is too small to read");
  const zone = page.locator("svg.zones a").first();
  if (await zone.count() > 0) {
    await zone.focus();
    await page.keyboard.press("Enter");
    assert.ok(page.url().endsWith(await zone.getAttribute("href")), "a zone does not lead to its text");
  }
}

/** After the first stage nothing of a later one is shown, and with all changes everything is there again. */
export async function stages({ page }) {
  const choice = page.locator("select[data-genesis='stage']");
  const before = await page.locator("main").innerText();
  await choice.selectOption("1");
  const early = await page.evaluate(() => [...document.querySelectorAll("main [data-stage]:not(del, .del)")]
    .filter((e) => Number(e.dataset.stage) > 1 && e.getClientRects().length > 0).map((e) => e.textContent));
  assert.deepEqual(early, [], "later additions are shown");
  assert.notEqual(await page.locator("main").innerText(), before, "the first stage does not differ");
  await choice.selectOption("");
  assert.equal(await page.locator("main").innerText(), before);
}
