// The accessibility statement, and what is said of the visitor's data: pages beside the app, without scripts, and as
// accessible as the statement says.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, screenshot, scrollsSideways, start, violations } from "./harness.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

for (const name of ["accessibility-en", "accessibility-sv", "accessibility-nb", "privacy-en", "privacy-sv", "privacy-nb"]) {
  test(`the page ${name} is accessible, light and dark, and every link leads somewhere`, async () => {
    const lang = name.slice(-2);
    const { page, errors, loading, close } = await site.open({ path: `${name}.html` });
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
    await screenshot(page, name);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the page and the law book lead to both in their language, and these lead back", async () => {
  const { page, close } = await site.open({ context: { locale: "nb-NO" } });
  await page.getByRole("contentinfo").getByRole("link", { name: "Opplysningene dine" }).click();
  await page.waitForURL("**/privacy-nb.html");
  await page.getByRole("contentinfo").getByRole("link", { name: "Tilgjengelighet" }).click();
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
