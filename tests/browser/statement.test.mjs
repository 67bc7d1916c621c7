// The accessibility statement, and what is said of the visitor's data: pages beside the app, without scripts, and as
// accessible as the statement says.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkPage } from "../common/beside.mjs";
import { start } from "./harness.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

for (const name of ["accessibility-en", "accessibility-sv", "accessibility-nb", "privacy-en", "privacy-sv", "privacy-nb"]) {
  test(`the page ${name} is accessible, light and dark, and every link leads somewhere`, async () => {
    const opened = await site.open({ path: `${name}.html` });
    assert.equal(await opened.page.locator("script").count(), 0);
    await checkPage(opened, site, name.slice(-2), name);
    await opened.close();
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
