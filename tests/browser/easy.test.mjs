// The easier words: chosen where the page begins or in the menu of languages, kept, and taken back.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { arrives, cutOff, scrollsSideways, start, violations, withLaw } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

/** What a message without variables says in a file of a language; undefined where it is not in it. */
async function said(lang, file, name) {
  const text = await readFile(new URL(`../../src/text/${lang}/${file}.ftl`, import.meta.url), "utf8");
  return new RegExp(`^${name} = (.+)$`, "m").exec(text)?.[1];
}

/** What the start is in easier words: a message that every language has an easier one for. */
const INTRO = "start-intro";
const reads = (page, text) => page.locator("#view p.lead", { hasText: text }).waitFor();

/** Presses what leads to the next question, and waits until that is there. */
async function leads(page, button) {
  const place = page.url();
  await button.click();
  await page.waitForURL((url) => url.href !== place);
}

const atStart = (page) => page.locator("#start-easy");
const easyFiles = (requests) => requests.filter((url) => url.includes("/easy-")).map((url) => /easy-(\w+)-/.exec(url)[1]);

test("they come when they are chosen, stay after a reload, and follow the language", async () => {
  const [english, easy, swedish] = await Promise.all([said("en", "page", INTRO), said("en", "easy", INTRO), said("sv", "easy", INTRO)]);
  const { page, errors, loading, requests, close } = await site.open({ path: "", context: { locale: "en-GB" } });
  await reads(page, english);
  assert.deepEqual(easyFiles(loading), []);
  await atStart(page).check();
  await reads(page, easy);
  assert.deepEqual(easyFiles(requests), ["en"]);

  await page.reload();
  await reads(page, easy);
  assert.equal(await atStart(page).isChecked(), true);

  await page.locator("[popovertarget=languages]").click();
  assert.equal(await page.locator("#menu-easy").isChecked(), true);
  await page.locator("#languages label", { hasText: "Svenska" }).click();
  await reads(page, swedish);

  await page.locator("#menu-easy").uncheck();
  await reads(page, await said("sv", "page", INTRO));
  assert.equal(await atStart(page).isChecked(), false);
  // Who leaves a page ends what it was still asking for.
  assert.deepEqual(errors.filter((error) => !error.includes("ERR_ABORTED")), []);
  await close();
});

test("where they cannot be had, the page says so and keeps its words", async () => {
  const prepare = (page) => page.route("**/easy-*", (route) => route.fulfill({ status: 404 }));
  const { page, close } = await site.open({ path: "", context: { locale: "en-GB" }, prepare });
  await atStart(page).click();
  await page.locator(".boot-alert").waitFor();
  await reads(page, await said("en", "page", INTRO));
  await page.waitForFunction(() => !document.querySelector("#start-easy").checked);
  await close();
});

for (const { tag, locale } of languages) {
  test(`the path and the result fit a phone and pass the checks in them, in ${tag}`, async () => {
    const { page, errors, close } = await site.open({ path: "", context: { locale, viewport: { width: 320, height: 700 } } });
    await atStart(page).check();
    await reads(page, await said(tag, "easy", INTRO));
    const checks = async () => {
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await cutOff(page), []);
      assert.equal(await scrollsSideways(page), false);
    };
    await checks();
    await page.locator(".tile").first().click();
    await withLaw(page);
    await page.locator("#view select").selectOption({ index: 1 });
    await leads(page, page.locator("#view button[data-variant=primary]"));
    await leads(page, page.locator(".answer").nth(2));
    await page.evaluate(() => (location.hash = "#/result"));
    await page.locator(".outcome").waitFor();
    await checks();
    assert.deepEqual(errors, []);
    await close();
  });
}
