// The single file, opened from a disk: the whole page, with the same results, and nothing asked of anyone.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cutOff, openEverything, pressEnter, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const openExample = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(place));
  await page.locator(`.examples button[aria-pressed=true] >> nth=0`).waitFor();
  await page.locator("#why-scope").waitFor({ state: "attached" });
  await openEverything(page);
};

for (const { locale } of languages) {
  test(`every decision comes to the same in the file as on the site, to the last word, in ${locale}`, async () => {
    const [file, page] = await Promise.all([site.openFile, site.open].map((open) => open({ context: { locale } })));
    const examples = await page.page.locator(".examples button").count();
    assert.ok(examples > 8);
    for (let place = 0; place < examples; place += 1) {
      const [inFile, onSite] = await Promise.all(
        [file, page].map(async ({ page }) => {
          await openExample(page, place);
          // What is announced to screen readers waits until nothing changes any more.
          return page.locator("#result").evaluate((result) => {
            // The file has no law book to lead to.
            result.querySelectorAll("a[href*='law-']").forEach((link) => (link.hidden = true));
            const all = result.querySelectorAll(".result__body > :not([role=status])");
            return Array.from(all, (part) => part.innerText).join("\n").replace(/\s*\n\s*/g, "\n");
          });
        }),
      );
      assert.ok(onSite.length > 5_000);
      assert.equal(inFile, onSite);
    }
    assert.deepEqual([...file.loading, ...file.requests].filter((url) => !/^(file:|data:)/.test(url)), []);
    assert.equal(file.loading.filter((url) => url.startsWith("file:")).length, 1, "the file alone");
    assert.deepEqual(file.errors, []);
    await Promise.all([file.close(), page.close()]);
  });
}

test("it offers neither a link nor to keep anything on the device, and everything else of the visitor's work", async () => {
  const { page, errors, close } = await site.openFile({ context: { locale: "en-GB" } });
  await openExample(page, 0);
  const offered = await page.locator("#work").innerText();
  assert.doesNotMatch(offered, /Keep on this device|Copy a link/);
  assert.match(offered, /Save as a file[\s\S]*Open a file[\s\S]*Print/);
  const headline = await page.locator("#headline").innerText();
  await page.reload();
  await page.waitForFunction((text) => document.querySelector("#headline")?.innerText === text, headline);
  await page.locator("#work").evaluate((fold) => (fold.open = true));
  await page.locator("#work-file").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as text" }).press("Enter")]);
  assert.match(download.suggestedFilename(), /^finesight-.*\.txt$/);
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, words] of [
  ["en-GB", ["What happens with your data", "Accessibility statement"]],
  ["sv-SE", ["Vad som händer med dina uppgifter", "Tillgänglighetsredogörelse"]],
  ["nb-NO", ["Hva som skjer med opplysningene dine", "Tilgjengelighetserklæring"]],
]) {
  test(`below it stands what other pages of the site say, in ${locale} and accessible`, async () => {
    for (const [width, height, colorScheme] of [[1280, 900, "light"], [320, 640, "dark"]]) {
      const { page, errors, close } = await site.openFile({ context: { locale, colorScheme, viewport: { width, height } } });
      assert.deepEqual(await page.locator(".about summary:visible").allInnerTexts(), words);
      await page.locator(".about summary:visible").first().click();
      await page.locator(".about table:visible").waitFor();
      assert.equal(await page.locator("a[href^='./']:visible, a[href^='law-']:visible, a[href$='.html']:visible").count(), 0, "no link to a page that is not there");
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
      assert.deepEqual(await cutOff(page), []);
      await screenshot(page, `single-${locale}-${width}`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}

test("it is less than 2 MB", async () => {
  const { size } = await stat(fileURLToPath(new URL("../../dist/finesight.html", import.meta.url)));
  assert.ok(size < 2_000_000, `${size} bytes`);
});
