// The accessibility statement: a page of its own beside the app, without scripts, and as accessible as it says.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, screenshot, scrollsSideways, start, violations } from "./harness.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

for (const lang of ["en", "sv", "nb"]) {
  test(`the statement in ${lang} is accessible, light and dark, and every link leads somewhere`, async () => {
    const { page, errors, loading, close } = await site.open({ path: `accessibility-${lang}.html` });
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await page.locator("script").count(), 0);
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
    await page.setViewportSize({ width: 320, height: 800 });
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await cutOff(page), []);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1024, height: 800 });
    await screenshot(page, `statement-${lang}`);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the page and the law book lead to the statement in their language, and it leads back", async () => {
  const { page, close } = await site.open({ context: { locale: "nb-NO" } });
  await page.getByRole("contentinfo").getByRole("link").click();
  await page.waitForURL("**/accessibility-nb.html");
  await page.getByRole("link", { name: "Svenska" }).click();
  await page.waitForURL("**/accessibility-sv.html");
  await page.getByRole("link", { name: "Tillbaka till Finesight" }).click();
  await page.locator("#app main").waitFor();
  await page.goto(new URL("law-en.html", site.url).href);
  await page.getByRole("contentinfo").getByRole("link", { name: "Accessibility" }).click();
  await page.waitForURL("**/accessibility-en.html");
  await close();
});
