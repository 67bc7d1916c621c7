// What stands behind the result is drawn when it is opened, and on paper; what is wrong is told without moving the questions.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { holdingTimers, openEverything, start, violations } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const opened = async (options) => {
  const opened = await site.open({ context: { locale: "en-GB" }, ...options });
  await opened.page.locator("details:has(.examples) > summary").click();
  await opened.page.getByRole("button", { name: "Coop Finnmark, authority (2020): NOK 400,000" }).click();
  return opened;
};
const fold = (page, id) => page.locator(`details#${id}`);

test("a fold shows what is in it by keyboard, follows the answers while open, and stays open", async () => {
  const { page, errors, close } = await opened();
  const like = fold(page, "like");
  await like.locator("> summary").focus();
  await page.keyboard.press("Enter");
  await like.getByText("Odin Flissenter").first().waitFor();
  const step = page.locator("#result .steps details").first();
  await step.locator("> summary").press("Space");
  await step.getByText("Source").first().waitFor();
  await fold(page, "why-languages").locator("> summary").press("Enter");
  await fold(page, "why-languages").getByText("Norwegian Personal Data Act (2018): Norwegian (Bokmål)", { exact: true }).waitFor();
  await page.locator("#q-level-field").evaluate((field) => field.closest("details").setAttribute("open", ""));
  await page.locator("#q-level-field").fill("300000");
  await page.locator("#result").getByText("NOK 300,000").first().waitFor();
  assert.ok(await like.evaluate((fold) => fold.open));
  await like.locator("> summary").press("Enter");
  await page.waitForFunction(() => document.querySelector("#like table") === null);
  assert.deepEqual(errors, []);
  await close();
});

test("with much open an answer is drawn first, what stands behind it after that, and the last answer counts", async () => {
  const { page, errors, close } = await opened({ prepare: holdingTimers });
  await page.locator("#why-languages").waitFor();
  await openEverything(page);
  // All of it is drawn.
  await page.waitForFunction(() => {
    const folds = Array.from(document.querySelectorAll("#result details[id]"));
    return folds.every((fold) => fold.open && fold.lastElementChild.hasChildNodes());
  });
  const told = (place) => page.locator(place).evaluate((element) => element.textContent.replaceAll("\u{a0}", " "));
  const behind = () => Promise.all(["#result .steps", "#waterfall"].map(told));
  const before = await behind();
  for (const text of before) assert.match(text, /NOK 400,000/);
  await page.evaluate(() => (globalThis.holdsTimers = true));
  for (const [typed, shown] of [["300000", "NOK 300,000"], ["250000", "NOK 250,000"]]) {
    await page.locator("#q-level-field").fill(typed);
    await page.locator("#headline").getByText(shown).first().waitFor();
    assert.ok((await behind()).every((text, place) => text === before[place]), `${shown}: what is behind was drawn with the answer`);
  }
  await page.evaluate(() => globalThis.letGo());
  for (const text of await behind()) assert.match(text.replaceAll("NOK 400,000", ""), /NOK 250,000/);
  assert.doesNotMatch((await behind()).join(), /NOK 300,000/);
  assert.equal(await page.locator("#q-level-field").inputValue(), "250000");
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, lead] of [["en-GB", "Example: "], ["sv-SE", "Exempel: "], ["nb-NO", "Eksempel: "]]) {
  test(`why a question is asked is told with an example, in ${locale}`, async () => {
    const { page, errors, close } = await site.open({ context: { locale } });
    await page.locator("#q-country .aside > summary").click();
    await page.locator("#q-country .aside p", { hasText: lead }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
    await page.locator(".examples button").first().click();
    await page.locator("#headline").waitFor();
    const without = (folds, lead) => folds.filter((fold) => !fold.textContent.includes(lead)).map((fold) => fold.closest(".question").id);
    const whys = page.locator(".question .aside:not(.idle > .aside)");
    assert.ok((await whys.count()) > 40);
    assert.deepEqual(await whys.evaluateAll(without, lead), []);
    assert.deepEqual(errors, []);
    await close();
  });
}

// The report stands on paper in the place of all else, and has what folds hold (report.test.mjs).
test("what is printed is the report, drawn before the browser prints", async () => {
  const { page, errors, close } = await opened();
  await page.locator("#versions button").waitFor();
  assert.equal(await page.locator(".paper").count(), 0);
  await page.evaluate(() => {
    globalThis.printed = [];
    addEventListener("afterprint", () => globalThis.printed.push(document.querySelector(".paper") !== null), { capture: true });
  });
  await page.pdf();
  assert.deepEqual(await page.evaluate(() => globalThis.printed), [true]);
  await page.waitForFunction(() => document.querySelector(".paper") === null);
  assert.deepEqual(errors, []);
  await close();
});

test("a problem is counted at the head and listed at the foot, and the field does not move under the fingers", async () => {
  const { page, errors, close } = await opened();
  const field = page.locator("#q-breach-end-field");
  await field.evaluate((field) => field.closest("details").setAttribute("open", ""));
  await page.locator("#problems").waitFor({ state: "detached" });
  const top = () => field.evaluate((field) => field.getBoundingClientRect().top + scrollY);
  // A fold takes a moment to open.
  let before = await top();
  for (let last; last !== before; before = await top()) {
    last = before;
    await page.waitForTimeout(200);
  }
  await field.fill("in spring");
  const count = page.locator(".facts__head a");
  await count.waitFor();
  assert.equal(await count.innerText(), "There is a problem");
  assert.equal(await top(), before);
  await count.press("Enter");
  assert.equal(new URL(page.url()).hash, "#problems");
  const line = page.locator("#problems li");
  assert.match(await line.innerText(), /could not be read as a date/);
  await line.locator("a").press("Enter");
  assert.equal(new URL(page.url()).hash, "#q-breach-end");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await close();
});

test("a step on the first screen opens before the rest has arrived, and is filled when it has", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  let release;
  const held = new Promise((go) => (release = go));
  const later = async (route) => {
    await held;
    await route.continue();
  };
  await page.route("**/later-*.wasm", later);
  await page.route("**/more-*", later);
  const step = page.locator("#why-scope");
  await step.locator("> summary").press("Enter");
  assert.ok(await step.evaluate((fold) => fold.open));
  assert.equal(await step.locator(".step__inside").count(), 0);
  release();
  await step.locator(".step__inside").waitFor();
  assert.deepEqual(errors, []);
  await close();
});
