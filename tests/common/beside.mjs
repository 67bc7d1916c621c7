// What is asked of every page beside the app.

import assert from "node:assert/strict";
import { cutOff, screenshot, scrollsSideways, violations } from "../browser/harness.mjs";

/** That a page is in its language, asks only its own site, is accessible in light and dark, wide and narrow, and leads somewhere. */
export async function checkPage({ page, errors, loading }, site, lang, name) {
  assert.equal(await page.locator("html").getAttribute("lang"), lang);
  assert.deepEqual(loading.filter((url) => !url.startsWith(site.url)), []);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  for (const link of await page.locator("a").all()) {
    const url = new URL(await link.getAttribute("href"), page.url());
    if (url.hash) assert.equal(await page.locator(url.hash).count(), 1, url.href);
    assert.equal((await fetch(url)).status, 200, url.href);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await screenshot(page, name);
  await page.setViewportSize({ width: 320, height: 800 });
  assert.equal(await scrollsSideways(page), false);
  assert.deepEqual(await cutOff(page), []);
  await screenshot(page, `${name}-narrow`);
  assert.deepEqual(errors, []);
}
