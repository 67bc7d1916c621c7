// The law book: a page of its own beside the app, without scripts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { screenshot, scrollsSideways, start, violations } from "./harness.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

const LANGUAGES = ["en", "sv", "nb"];
const book = (lang, context = {}) => site.open({ path: `law-${lang}.html`, context });

for (const lang of LANGUAGES) {
  test(`the book in ${lang} is accessible, asks only its own host and runs no script`, async () => {
    const { page, errors, loading, close } = await book(lang);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await page.locator("script").count(), 0);
    assert.deepEqual(loading.filter((url) => !url.startsWith(site.url)), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(await violations(page), []);
    await close();
  });
}

test("light and dark, both with enough contrast", async () => {
  const backgrounds = new Set();
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await book("en", { colorScheme });
    backgrounds.add(await page.locator(".book").evaluate((element) => getComputedStyle(element).backgroundColor));
    assert.deepEqual(await violations(page), [], colorScheme);
    await close();
  }
  assert.equal(backgrounds.size, 2);
});

test("no width makes the page or a table scroll sideways", async () => {
  for (const lang of LANGUAGES) {
    for (const width of [320, 480, 767, 768, 1024]) {
      const { page, close } = await book(lang, { viewport: { width, height: 800 } });
      assert.equal(await scrollsSideways(page), false, `${lang} at ${width}`);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("table")]
          .filter((table) => table.getBoundingClientRect().right > document.querySelector("main").getBoundingClientRect().right)
          .map((table) => table.caption.textContent),
      );
      assert.deepEqual(wide, [], `${lang} at ${width}`);
      if (width === 320) {
        assert.deepEqual(await violations(page), [], `${lang} at ${width}`);
        if (lang === "en") await screenshot(page, "lawbook-320", { fullPage: false });
      }
      await close();
    }
  }
});

test("from the app to the book, through the contents, to another language, and back", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "nb-NO" } });
  await page.locator(".masthead a[href^='law-']").click();
  await page.waitForURL("**/law-nb.html");
  const links = page.locator(".contents a");
  assert.ok((await links.count()) > 50);
  await links.last().click();
  assert.equal(new URL(page.url()).hash, "#all");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/law-en.html");
  assert.match(await page.locator("#common-provision-gdpr-32").textContent(), /Security of processing.*Art\. 32.*Lower tier.*83\(4\)\(a\)/s);
  await screenshot(page, "lawbook", { fullPage: false });
  await page.getByRole("link", { name: "Back to Finesight" }).click();
  await page.locator("#app main").waitFor();
  // Leaving is an act, so the rest of texts and program was asked for, and dropped on the way.
  assert.deepEqual(errors.filter((error) => !/\/(more-nb-\w+\.txt|later-\w+\.wasm): net::ERR_ABORTED$/.test(error)), []);
  await close();
});

test("on paper a table is a table, and nothing is cut off", async () => {
  const { page, close } = await book("en", { viewport: { width: 660, height: 900 } });
  await page.emulateMedia({ media: "print" });
  assert.equal(await scrollsSideways(page), false);
  assert.equal(await page.locator("thead").first().evaluate((head) => getComputedStyle(head).position), "static");
  await close();
});
