// Someone who knows no law, from the first screen to an amount: what happened, then one question a page. Told of each case are the
// answers it takes until a typical amount stands, the presses, and about how many seconds: the words on the way at 230 a minute (of
// the tiles, the names down to the one that fits), 1.1 s a press and 0.3 s a key.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start, violations, withLaw } from "./harness.mjs";
import { inColours } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const WORDS_A_SECOND = 230 / 60;
const PRESS = 1.1;
const KEY = 0.3;
const MOST_ANSWERS = 6;
const MOST_SECONDS = 60;

// What happened, then the answers in their order: a row by what it begins with, a country of the list, or an exact figure.
const country = (name) => ({ country: name });
const CASES = [
  ["a shop that filmed its staff, Sweden", "Filmed", country("Sweden"), "Private company", "Up to"],
  ["a clinic hit by ransomware with 120 patients, Norway", "Hacked", country("Norway"), "Private company", "Up to"],
  ["a firm of twelve that never answered a request, Germany", "No answer", country("Germany"), "Private company", "Up to"],
  ["a municipality that mailed a list with diagnoses, Norway", "Sent to", country("Norway"), "Public authority", "Other"],
  ["a web shop with tracking cookies, Poland", "Cookies", country("Poland"), "Private company", "Up to"],
  ["1: thirty customers in open copy, United Kingdom", "Sent to", country("United Kingdom"), "Private company", "Up to"],
  ["2: a neighbour's camera, Spain", "Filmed", country("Spain"), "An individual", "A camera that also films"],
  ["3: a receptionist looked up an acquaintance, Sweden", "Staff looked", country("Sweden"), "Private company", "Up to"],
  ["4: a gym with fingerprints, United Kingdom", "Used without", country("United Kingdom"), "Private company", "Up to"],
  ["4: a school with fingerprints, Spain", "Used without", country("Spain"), "Private company"],
  ["5: a mailbox left open for a year, Belgium", "Too much", country("Belgium"), "Private company"],
  ["6: a one-man firm lost an unencrypted laptop, Netherlands", "Hacked", country("Netherlands"), "Private company", "Up to"],
  ["7: an owners' association named a debtor, Romania", "Used without", country("Romania"), "Association"],
  ["8: a web shop with tracking cookies, France", "Cookies", country("France"), "Private company", "Up to"],
  ["9: an access request never answered, Sweden", "No answer", country("Sweden"), "Private company", "Up to"],
  ["10: a practice sent patients a greeting for an election, Greece", "Unwanted", country("Greece"), "Private company", "Up to"],
  ["11: an app from the United States, users in Italy", "Used without", country("Another country"), country("Italy"), "Private company"],
  ["12: a school published pupils' pictures, Croatia", "Used without", country("Croatia"), "Private company"],
  ["12: a municipal school published pupils' pictures, Norway", "Used without", country("Norway"), "Public authority", "Other"],
];

const words = (text) => text.split(/\s+/).filter(Boolean).length;
const texts = async (page, selector) => (await page.locator(selector).allInnerTexts()).join(" ");

/** One answer; gives what there was to read, the presses and the keys. */
async function answer(page, said) {
  const read = words(await texts(page, "#view h1, #view h1 + p, .rows .answer, .strip"));
  const place = page.url();
  const leaves = () => page.waitForFunction((place) => location.href !== place, place);
  if (said.country) {
    const list = page.locator("#view select");
    const label = (await list.locator("option").allInnerTexts()).find((text) => text.startsWith(said.country));
    await list.selectOption({ label });
    await page.getByRole("button", { name: "Continue" }).click();
    await leaves();
    return { read, presses: 2, keys: 2 };
  }
  await page.locator(".answer", { hasText: new RegExp(`^${said}`) }).first().click();
  await leaves();
  return { read, presses: 1, keys: 0 };
}

const amount = (page) => page.locator(".strip", { hasText: /[A-Z]{3}.\d/ });

for (const [name, happened, ...answers] of CASES) {
  test(`${name}: a typical amount within ${MOST_ANSWERS} answers and ${MOST_SECONDS} seconds`, async (context) => {
    const { page, errors, close } = await site.open({ path: "", context: { locale: "en-GB", viewport: { width: 390, height: 844 } } });
    const names = await page.locator(".tile__name").allInnerTexts();
    const at = names.findIndex((tile) => tile.startsWith(happened));
    const count = { read: words(await texts(page, "#view h1, #view h1 + p, #view h2")) + words(names.slice(0, at + 1).join(" ")), presses: 1, keys: 0 };
    await page.locator(".tile", { hasText: names[at] }).click();
    await withLaw(page);
    for (const said of answers) {
      const did = await answer(page, said);
      for (const kind of Object.keys(count)) count[kind] += did[kind];
    }
    await page.getByRole("link", { name: "Result", exact: true }).click();
    await page.locator(".outcome").waitFor();
    const said = (await page.locator("#view").innerText()).replace(/[\u00a0\u202f]/g, " ");
    assert.match(said, /typical[^.]*?[A-Z]{3} \d/, said.slice(0, 600));
    const seconds = count.read / WORDS_A_SECOND + count.presses * PRESS + count.keys * KEY;
    context.diagnostic(`${answers.length + 1} answers, ${count.presses} presses, ${Math.round(seconds)} s; ${said.match(/typical[^.]*?[A-Z]{3} [\d,]+/)[0].replaceAll("\n", " ")}`);
    assert.ok(answers.length + 1 <= MOST_ANSWERS, String(answers.length + 1));
    assert.ok(seconds <= MOST_SECONDS, `${seconds} s`);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the browser's own way back leads from question to question, and answers stay", async () => {
  const { page, errors, close } = await site.open({ path: "", context: { locale: "en-GB" } });
  await page.locator(".tile").first().click();
  await withLaw(page);
  await answer(page, country("Norway"));
  await answer(page, "Private company");
  assert.match(page.url(), /#\/q\/turnover$/);
  assert.match(await page.locator("#ask-place").innerText(), /^Question 4 of 7$/);
  await page.goBack();
  await page.locator(".answer[aria-pressed=true]", { hasText: "Private company" }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.locator(".tile[aria-pressed=true]").waitFor();
  await page.goForward();
  assert.match(page.url(), /#\/q\/country$/);
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, scheme] of inColours) {
  test(`tiles and questions have no findings of axe and fit a phone, ${locale} ${scheme}`, async () => {
    const { page, errors, close } = await site.open({ path: "", context: { locale, colorScheme: scheme, viewport: { width: 320, height: 700 } } });
    const checks = async () => {
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
    };
    await checks();
    await page.locator(".tile").first().click();
    await withLaw(page);
    for (const view of ["country", "body", "turnover", "people-number", "data-kind", "activity"]) {
      await page.evaluate((view) => (location.hash = `#/q/${view}`), view);
      await page.waitForFunction((view) => document.title !== "Finesight" && location.hash === `#/q/${view}` && document.activeElement?.id === "view-heading", view);
      await checks();
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test("a tile and rows are pressed by keyboard, and the focus is at the heading of each question", async () => {
  const { page, errors, close } = await site.open({ path: "", context: { locale: "en-GB" } });
  await page.locator(".tile").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "view-heading" && location.hash === "#/q/country");
  await withLaw(page);
  await page.evaluate(() => (location.hash = "#/q/body"));
  await page.waitForFunction(() => document.activeElement?.id === "view-heading");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.matches(".answer"));
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.hash !== "#/q/body" && document.activeElement?.id === "view-heading");
  assert.deepEqual(errors, []);
  await close();
});
