// Two versions of a case side by side: kept, changed, compared, swapped, dropped, with the keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openAll, pressEnter, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { inColours } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

// Amounts and dates are set with no-break spaces, which a test need not know.
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const example = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(place));
};
const section = (page) => page.locator("#versions");
const buttons = (page) => section(page).locator("button");
const KEEP = 0;
const [SWAP, DROP] = [0, 1];
const press = async (page, which) => {
  await buttons(page).nth(which).focus();
  await page.keyboard.press("Enter");
};
// Opens a decision until it can be kept: the page listens soon after it is drawn, and an act before that is none.
const offered = async (page, place) => {
  for (let tries = 0; tries < 20 && (await buttons(page).count()) === 0; tries += 1) {
    await example(page, place);
    await buttons(page).nth(KEEP).waitFor({ timeout: 1000 }).catch(() => {});
  }
  await buttons(page).nth(KEEP).waitFor();
};
const fill = async (page, question, text) => {
  await openAll(page);
  await page.locator(`#q-${question}-field`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
};
// The cells of a row, soon after an answer.
const row = async (page, name, expected) => {
  const cells = section(page).locator("tr", { has: page.locator("th", { hasText: name }) }).locator("td");
  const read = async () => (await cells.allInnerTexts()).map(plain);
  for (let tries = 0; tries < 50 && (await read()).join() !== expected.join(); tries += 1) await page.waitForTimeout(100);
  assert.deepEqual(await read(), expected, name);
};
const focused = (page) => page.evaluate(() => document.activeElement.closest("#versions") !== null);

// The decision on Coop Finnmark before the authority, with another level entered after it was kept.
const LEVEL = "Which level is right";
const compared = async (page) => {
  await offered(page, 3);
  await press(page, KEEP);
  await buttons(page).nth(DROP).waitFor();
  await fill(page, "level", "250 000");
};

test("with the keyboard alone: kept, changed, compared, swapped, dropped", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  assert.equal(await buttons(page).count(), 0, "nothing to keep yet");
  await offered(page, 3);
  await press(page, KEEP);
  await buttons(page).nth(DROP).waitFor();
  assert.ok(await focused(page), "the focus stays in the section");
  assert.match(await section(page).innerText(), /The answers are the same in both/);

  await fill(page, "level", "250 000");
  await row(page, LEVEL, ["NOK 400,000", "NOK 250,000"]);
  await row(page, "The fine entered", ["NOK 400,000", "NOK 250,000"]);
  await row(page, "Legal maximum", Array(2).fill("EUR 20,000,000 (about NOK 212,000,000)"));
  assert.equal(await page.locator("#q-level-field").inputValue(), "250 000");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q-level-field");

  await press(page, SWAP);
  await row(page, "The fine entered", ["NOK 250,000", "NOK 400,000"]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Swap the two versions");
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 400,000/);
  await press(page, SWAP);
  await row(page, "The fine entered", ["NOK 400,000", "NOK 250,000"]);
  assert.equal(await page.locator("#q-level-field").inputValue(), "250 000", "as it was typed");

  await press(page, DROP);
  await section(page).locator("table").first().waitFor({ state: "detached" });
  assert.ok(await focused(page), "and when the button is gone");
  assert.match(await buttons(page).nth(KEEP).innerText(), /Keep this version/);
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 250,000/);
  assert.deepEqual(errors, []);
  await close();
});

test("a case is set beside an example, with what was weighed and how each is looked at", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await example(page, 0);
  await row(page, "Law and decisions as of", ["22 December 2020", "10 February 2021"]);
  assert.match(await section(page).innerText(), /Decision opened/);
  assert.ok((await section(page).locator("td .ds-tag").count()) > 0, "which way an answer pulls");
  assert.deepEqual(errors, []);
  await close();
});

test("clearing everything drops what was kept, and a version without a result is told as such", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await page.locator("#q-country select").selectOption({ index: 0 });
  await row(page, "The fine entered", ["NOK 400,000", "–"]);
  await page.getByRole("button", { name: "Clear everything" }).press("Enter");
  await page.getByRole("button", { name: "Yes, clear" }).press("Enter");
  await section(page).locator("table").first().waitFor({ state: "detached" });
  assert.equal(await buttons(page).count(), 0);
  assert.doesNotMatch(await page.evaluate(() => sessionStorage.getItem("finesight")), /compared/);
  await close();
});

test("the version kept survives a reload, also beside an empty case, and spoilt storage breaks nothing", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await row(page, LEVEL, ["NOK 400,000", "NOK 250,000"]);
  await page.reload();
  await row(page, LEVEL, ["NOK 400,000", "NOK 250,000"]);
  const store = (spoilt) =>
    page.evaluate((spoilt) => {
      const { case: _, compared, ...page } = JSON.parse(sessionStorage.getItem("finesight"));
      sessionStorage.setItem("finesight", JSON.stringify({ ...page, compared: { ...compared, ...spoilt } }));
    }, spoilt);
  await store({});
  await page.reload();
  await row(page, LEVEL, ["NOK 400,000", "not answered"]);
  await store({ on: "never", answers: { harm: "enormous", moon: null }, typed: { level: "\u0000" } });
  await page.reload();
  await row(page, LEVEL, []);
  assert.match(await section(page).innerText(), /Two versions side by side/);
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, colorScheme] of inColours) {
  test(`the section passes the checks in ${locale}, wide and narrow`, async () => {
    const { page, errors, close } = await site.open({ context: { locale, colorScheme } });
    await compared(page);
    await section(page).locator("table").nth(1).waitFor();
    assert.deepEqual(await violations(page), []);
    const heights = await buttons(page).evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    assert.ok(heights.every((height) => height >= 24), heights.join());
    await screenshot(page, `versions-${locale}`);
    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await violations(page), []);
    const column = await section(page).locator("td").first().evaluate((cell) => getComputedStyle(cell, "::before").content);
    assert.match(column, /\w+/, "each cell says its column");
    await screenshot(page, `versions-${locale}-narrow`);
    assert.deepEqual(errors, []);
    await close();
  });
}
