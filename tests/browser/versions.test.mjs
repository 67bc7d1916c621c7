// Versions of a case side by side: kept, named, changed, compared, put on the page, removed, with the keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, openAll, pressEnter, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
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
const entries = (page) => section(page).locator(".versions__kept > li");
// The offer to keep the present version is the last button of the section.
const keeper = (page) => section(page).locator("button").last();
const [SWAP, DROP] = [0, 1];
const press = async (page, button) => {
  await button.focus();
  await page.keyboard.press("Enter");
};
const does = (page, place, what) => press(page, entries(page).nth(place).locator("button").nth(what));
const keep = async (page) => {
  const before = await entries(page).count();
  await press(page, keeper(page));
  await entries(page).nth(before).waitFor();
};
// Opens a decision until it can be kept: the page listens soon after it is drawn, and an act before that is none.
const offered = async (page, place) => {
  for (let tries = 0; tries < 20 && (await section(page).locator("button").count()) === 0; tries += 1) {
    await example(page, place);
    await keeper(page).waitFor({ timeout: 1000 }).catch(() => {});
  }
  await keeper(page).waitFor();
};
const fill = async (page, question, text) => {
  await openAll(page);
  await page.locator(`#q-${question}-field`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
};
// What is read, once it is as expected.
const soon = async (read, expected, what) => {
  for (let tries = 0; tries < 50 && JSON.stringify(await read()) !== JSON.stringify(expected); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(await read(), expected, what);
};
// The cells of a row.
const row = (page, name, expected) => {
  const cells = section(page).locator("tr", { has: page.locator("th", { hasText: name }) }).locator("td");
  return soon(async () => (await cells.allInnerTexts()).map(plain), expected, name);
};
const columns = (page, expected) =>
  soon(async () => (await section(page).locator("table").first().locator("thead th").allInnerTexts()).slice(1), expected, "columns");
const focused = (page) => page.evaluate(() => document.activeElement.closest("#versions") !== null);
const held = (page) => page.evaluate(() => JSON.parse(sessionStorage.getItem("finesight")));

// The decision on Coop Finnmark before the authority, kept twice, with another level entered each time.
const LEVEL = "Which level is right";
const FEE = "The fine entered";
const LEVELS = ["NOK 400,000", "NOK 250,000", "NOK 100,000"];
const compared = async (page) => {
  await offered(page, 3);
  await keep(page);
  await fill(page, "level", "250 000");
  await row(page, LEVEL, LEVELS.slice(0, 2));
  await keep(page);
  await fill(page, "level", "100 000");
};

test("with the keyboard alone: kept, changed, compared, put on the page, removed", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  assert.equal(await section(page).locator("button").count(), 0, "nothing to keep yet");
  await offered(page, 3);
  await keep(page);
  assert.ok(await focused(page), "the focus stays in the section");
  assert.match(await section(page).innerText(), /The answers are the same in all/);
  await fill(page, "level", "250 000");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q-level-field");
  await row(page, LEVEL, LEVELS.slice(0, 2));
  await keep(page);
  await fill(page, "level", "100 000");
  await columns(page, ["Version 1", "Version 2", "Now"]);
  await row(page, LEVEL, LEVELS);
  await row(page, FEE, LEVELS);
  await row(page, "Legal maximum", Array(3).fill("EUR 20,000,000 (about NOK 212,000,000)"));

  // Put on the page, a version keeps its name, and the one that was there takes its place.
  await does(page, 0, SWAP);
  await row(page, FEE, ["NOK 100,000", "NOK 250,000", "NOK 400,000"]);
  await columns(page, ["Version 3", "Version 2", "Now (Version 1)"]);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^\s*Put on the page: Version 3\s*$/);
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 400,000/);
  await does(page, 0, SWAP);
  await row(page, FEE, LEVELS);
  await columns(page, ["Version 1", "Version 2", "Now (Version 3)"]);
  assert.equal(await page.locator("#q-level-field").inputValue(), "100 000", "as it was typed");

  await does(page, 0, DROP);
  await columns(page, ["Version 2", "Now (Version 3)"]);
  assert.ok(await focused(page), "and when the button is gone");
  await does(page, 0, DROP);
  await section(page).locator("table").first().waitFor({ state: "detached" });
  assert.ok(await focused(page));
  assert.match(await keeper(page).innerText(), /Keep this version/);
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 100,000/);

  // Each of these is a step that can be taken back.
  const undo = () => page.getByRole("button", { name: "Undo" }).press("Enter");
  await undo();
  await columns(page, ["Version 2", "Now (Version 3)"]);
  await undo();
  await columns(page, ["Version 1", "Version 2", "Now (Version 3)"]);
  await undo();
  await columns(page, ["Version 3", "Version 2", "Now (Version 1)"]);
  await undo();
  await columns(page, ["Version 1", "Version 2", "Now"]);
  assert.deepEqual(errors, []);
  await close();
});

test("a version is named by the visitor, in the table, in the picture, in the tab and after a reload", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await row(page, LEVEL, LEVELS);
  const name = page.getByLabel("Name of Version 1", { exact: true });
  assert.equal(await name.getAttribute("placeholder"), "Version 1");
  await name.fill("As the authority held");
  await columns(page, ["As the authority held", "Version 2", "Now"]);
  const words = plain(await section(page).locator("svg.chart").innerHTML());
  assert.match(words, />As the authority held<.*>Version 2<.*>Now</s);
  const kept = (await held(page)).kept.map(({ number, name }) => [number, name]);
  assert.deepEqual(kept, [[1, "As the authority held"], [2, undefined]]);
  await page.reload();
  await columns(page, ["As the authority held", "Version 2", "Now"]);
  await page.getByLabel("Name of Version 1", { exact: true }).fill("");
  await columns(page, ["Version 1", "Version 2", "Now"]);
  assert.deepEqual(errors, []);
  await close();
});

test("five versions are kept, and then it says so", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await offered(page, 3);
  for (let kept = 0; kept < 5; kept += 1) await keep(page);
  await section(page).getByText("5 versions are kept, and there is room for no more.").waitFor();
  assert.equal(await section(page).getByRole("button", { name: "Keep this version" }).count(), 0);
  assert.deepEqual(await violations(page), []);
  // One more would be kept where an end of a range is shown: that is refused with the reason.
  await fill(page, "level", "250 000");
  await page.locator("#ends").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator("#ends button").first());
  await page.locator(".notice", { hasText: "5 versions are kept" }).waitFor();
  assert.equal(await page.locator("#q-level-field").inputValue(), "250 000");
  await does(page, 4, DROP);
  await pressEnter(page.locator("#ends button").first());
  await columns(page, ["Version 1", "Version 2", "Version 3", "Version 4", "Version 5", "Now"]);
  assert.deepEqual(errors, []);
  await close();
});

test("a case is set beside an example, with what was weighed and how each is looked at", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await example(page, 0);
  await row(page, "Law and decisions as of", ["22 December 2020", "22 December 2020", "10 February 2021"]);
  assert.match(await section(page).innerText(), /Decision opened/);
  assert.ok((await section(page).locator("td .ds-tag").count()) > 0, "which way an answer pulls");
  // The maxima of the example are in another currency.
  assert.equal(await section(page).locator("svg.chart").count(), 0);
  await keep(page);
  await section(page).getByText("Not in the picture, because they have no result in SEK: Version 1, Version 2.").waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("clearing everything drops what was kept, and a version without a result is told as such", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await page.locator("#q-country select").selectOption({ index: 0 });
  await row(page, FEE, ["NOK 400,000", "NOK 250,000", "–"]);
  await page.getByRole("button", { name: "Clear everything" }).press("Enter");
  await page.getByRole("button", { name: "Yes, clear" }).press("Enter");
  await section(page).locator("table").first().waitFor({ state: "detached" });
  assert.equal(await section(page).locator("button").count(), 0);
  await soon(async () => (await held(page)).kept, undefined);
  await close();
});

test("the versions survive a reload, also beside an empty case, and spoilt storage breaks nothing", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await compared(page);
  await row(page, LEVEL, LEVELS);
  await page.reload();
  await row(page, LEVEL, LEVELS);
  const store = (spoilt) =>
    page.evaluate((spoilt) => {
      const { case: _, kept, ...page } = JSON.parse(sessionStorage.getItem("finesight"));
      sessionStorage.setItem("finesight", JSON.stringify({ ...page, kept: spoilt.length ? spoilt : kept }));
    }, spoilt);
  await store([]);
  await page.reload();
  await row(page, LEVEL, ["NOK 400,000", "NOK 250,000", "not answered"]);
  const version = { on: "never", answers: { harm: "enormous", moon: null }, typed: { level: "\u0000" } };
  await store([version, { ...version, number: "x", name: [] }, 5]);
  await page.reload();
  await columns(page, ["Version 1", "Version 2", "Version 3", "Now"]);
  await row(page, LEVEL, []);
  assert.match(await section(page).innerText(), /Versions side by side/);
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, colorScheme] of inColours) {
  test(`the section passes the checks in ${locale}, wide and narrow`, async () => {
    const { page, errors, close } = await site.open({ context: { locale, colorScheme } });
    await offered(page, 3);
    await keep(page);
    await fill(page, "level", "250 000");
    await section(page).locator("table").nth(1).waitFor();
    await keep(page);
    await fill(page, "level", "100 000");
    await section(page).locator("input").first().fill("En version med ett långt namn");
    assert.deepEqual(await violations(page), []);
    const heights = await section(page).locator("button").evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    assert.ok(heights.every((height) => height >= 24), heights.join());
    const region = section(page).getByRole("region").first();
    assert.deepEqual(await region.evaluate(({ tabIndex, ariaLabel }) => [tabIndex, Boolean(ariaLabel)]), [0, true]);
    await screenshot(page, `versions-${locale}`);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      assert.equal(await scrollsSideways(page), false, String(width));
      assert.deepEqual(await cutOff(page), []);
      assert.deepEqual(await violations(page), []);
      const column = await section(page).locator("td").first().evaluate((cell) => getComputedStyle(cell, "::before").content);
      assert.match(column, /En version med ett långt namn/, "each cell says its version");
      await screenshot(page, `versions-${locale}-${width}`);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}
