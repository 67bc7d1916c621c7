// The calculation as a table to enter: what a figure does, how its field is named, and that it is reached by key and by link, on
// a phone too. Amounts are worked out by hand.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, openAll, scrollsSideways, start, takesFocus, violations } from "./harness.mjs";
import { version } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

// Two operations that are not linked: at most EUR 20 million for Art. 13, and EUR 10 million for Art. 32.
const ANSWERS = {
  country: "france",
  body: "company",
  purpose: "other",
  "cross-border": "domestic",
  role: "controller",
  infringements: "gdpr-13, gdpr-32",
  conducts: "gdpr-13 1, gdpr-32 2",
  linked: "separate",
  seriousness: "high",
  ownership: "alone",
  turnover: "450000000 EUR",
};
// 20 million: 10, 5, 4, 4 million. 10 million: 4, 2, 2.4, 1.2 million. Together 5.2 million, rounded to whole millions 5 million.
const FIGURES = {
  share: "50 %",
  "tier-share": "50 %",
  factors: "80 %",
  proportion: "100 %",
  "share-2": "40 %",
  "tier-share-2": "50 %",
  "factors-2": "120 %",
  "proportion-2": "50 %",
  rounding: "1000000 EUR",
};
const saved = (answers, language = "en") =>
  JSON.stringify({
    finesight: 1,
    program: version,
    law: "2026-11-28",
    saved: "2026-11-29",
    language,
    case: { on: "2024-03-01", answers, typed: {} },
  });

const open = async ({ answers = { ...ANSWERS, ...FIGURES }, locale = "en-GB", ...context } = {}) => {
  const kept = saved(answers, locale.slice(0, 2));
  const opened = await site.open({
    context: { locale, reducedMotion: "reduce", ...context },
    prepare: (page) => page.addInitScript((text) => sessionStorage.getItem("finesight") ?? sessionStorage.setItem("finesight", text), kept),
  });
  await openAll(opened.page);
  await opened.page.locator(".calculation").waitFor();
  return opened;
};
const plain = (text) => text.replaceAll("\u00a0", " ");
const field = (page, key) => page.locator(`#q-${key}-field`);
// What a figure comes to.
const comesTo = (page, key, amount) => page.locator(`#q-${key}-field-reading`).filter({ hasText: new RegExp(`^${amount.replaceAll(" ", "\\s")}$`) }).waitFor();
const foot = (page, head) => page.locator(".calculation tfoot tr", { has: page.locator("th", { hasText: head }) }).locator("td");

test("each figure has under it what it comes to, and the foot has sum, maximum and fine", async () => {
  const { page, errors, close } = await open();
  for (const [key, amount] of [
    ["share", "EUR 10,000,000"],
    ["tier-share", "EUR 5,000,000"],
    ["factors", "EUR 4,000,000"],
    ["proportion", "EUR 4,000,000"],
    ["share-2", "EUR 4,000,000"],
    ["tier-share-2", "EUR 2,000,000"],
    ["factors-2", "EUR 2,400,000"],
    ["proportion-2", "EUR 1,200,000"],
    ["rounding", "EUR 5,000,000"],
  ]) {
    await comesTo(page, key, amount);
  }
  assert.deepEqual((await page.locator(".calculation tbody tr").first().locator("td").allInnerTexts()).map(plain), ["EUR 20,000,000", "EUR 10,000,000"]);
  assert.equal(plain(await foot(page, "Sum").innerText()), "EUR 5,200,000");
  assert.equal(plain(await foot(page, "Legal maximum").innerText()), "EUR 30,000,000");
  assert.equal(plain(await foot(page, "As an administrative fine").innerText()), "EUR 5,000,000");
  assert.match(await page.locator("#facts").innerText(), /neither the law nor the guidelines give a number/);
  for (const key of Object.keys(FIGURES)) assert.equal(await page.locator(`#q-${key}`).count(), 1, `${key} is asked once`);
  assert.deepEqual(errors, []);
  await close();
});

test("a figure changes what follows it, is held at the maximum, and can be taken back", async () => {
  const { page, errors, close } = await open();
  await field(page, "factors").fill("75%");
  await comesTo(page, "factors", "EUR 3,750,000");
  await comesTo(page, "proportion", "EUR 3,750,000");
  // 3.75 and 1.2 million.
  await foot(page, "Sum").filter({ hasText: /4,950,000/ }).waitFor();
  await field(page, "share-2").fill("10 m");
  await comesTo(page, "share-2", "EUR 10,000,000");
  // 10 million, half of it for the turnover, three times that: 15 million, held at 10.
  await field(page, "factors-2").fill("300%");
  await page.locator("#q-factors-2-field-reading", { hasText: /Capped at the maximum: EUR.10,000,000/ }).waitFor();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await comesTo(page, "factors-2", "EUR 6,000,000");
  assert.match(await field(page, "factors-2").inputValue(), /^120\s?%$/);
  assert.deepEqual(errors, []);
  await close();
});

test("an operation runs as far as its own figures go", async () => {
  const { page, errors, close } = await open({ answers: ANSWERS });
  await field(page, "share").fill("50%");
  await comesTo(page, "share", "EUR 10,000,000");
  assert.equal(await page.locator("#q-tier-share-field-reading").innerText(), "");
  assert.equal(await foot(page, "Sum").innerText(), "–", "the other operation has no figure");
  await field(page, "share-2").fill("50%");
  await comesTo(page, "share-2", "EUR 5,000,000");
  await foot(page, "As an administrative fine").getByText("this is not yet an administrative fine").waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("what cannot be read, and what lies outside its band, is told at its cell", async () => {
  const { page, errors, close } = await open();
  await field(page, "factors-2").fill("a lot");
  await field(page, "factors-2").blur();
  const cell = page.locator(".calculation td", { has: field(page, "factors-2") });
  await cell.getByText("This could not be read as a number: “a lot”.").waitFor();
  assert.equal(await field(page, "factors-2").getAttribute("aria-invalid"), "true");
  // For a turnover from 250 to 500 million the band is from 40 %.
  await field(page, "tier-share").fill("5%");
  await page.locator("#q-tier-share").getByText("This is outside the band for this turnover.").waitFor();
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await page.locator(".calculation").waitFor({ state: "attached" });
  assert.equal(await field(page, "factors-2").inputValue(), "a lot", "nothing typed is lost");
  await page.locator("#problems a", { hasText: "Operation 2: After the aggravating and mitigating factors, what percentage of the amount is left?" }).press("Enter");
  assert.equal(new URL(page.url()).hash, "#q-factors-2");
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector("#q-factors-2-field").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.deepEqual(errors, []);
  await close();
});

test("every field is named after its step and operation, and Tab goes row by row", async () => {
  const { page, errors, close } = await open();
  const table = page.getByRole("table", { name: "The calculation, step by step" });
  const names = ["Starting amount", "Turnover", "Remaining factors", "Proportionality"].flatMap((step) => [`${step}, operation 1`, `${step}, operation 2`]);
  for (const name of names) await table.getByRole("textbox", { name, exact: true }).waitFor();
  await field(page, "share").focus();
  for (const key of ["share-2", "tier-share", "tier-share-2", "factors", "factors-2", "proportion", "proportion-2", "rounding"]) {
    await page.keyboard.press("Tab");
    await takesFocus(page, `#q-${key}-field`);
  }
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, name] of [["en-GB", "Remaining factors, operation 2"], ["sv-SE", "Övriga omständigheter, behandling 2"], ["nb-NO", "Øvrige momenter, behandling 2"]]) {
  test(`the table fits a screen of 320 px and passes the checks in ${locale}`, async () => {
    for (const [width, colorScheme] of [[320, "light"], [390, "dark"], [1280, "light"]]) {
      const { page, errors, close } = await open({ locale, colorScheme, viewport: { width, height: 800 } });
      await page.getByRole("textbox", { name, exact: true }).waitFor();
      assert.equal(await scrollsSideways(page), false);
      assert.deepEqual(await cutOff(page), []);
      assert.deepEqual(await violations(page), [], `${width}`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}
