// What older versions of the page kept, linked to and saved: it still opens, and what is spoilt in it is left out or refused.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const english = { context: { locale: "en-GB" } };
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

// How the tab and the device kept a case until November 2026: the page itself, then the one version kept to compare with.
const LINES = `#language=sv
#colours=dark
#on=2024-01-15
country=norway
body=company
purpose=other
cross-border=domestic
ownership=alone
turnover=1000000..30000000 EUR
infringements=gdpr-32
typed breach-end=i våras = tidigt
kept #on=2023-05-01
kept country=sweden
kept body=company
`;
const ANSWERS = {
  country: "norway", body: "company", purpose: "other", "cross-border": "domestic", ownership: "alone",
  turnover: "1000000..30000000 EUR", infringements: "gdpr-32",
};

// A file as the same program saved it, in the first form. A link held the same, without spaces.
const FILE = {
  finesight: 1, program: "0.1.0", law: "2026-04-30", saved: "2026-11-22", language: "en",
  case: { on: "2024-01-15", view: "edpb-2023", answers: ANSWERS, typed: { "breach-end": "some day in spring" } },
  compared: { on: "2023-05-01", answers: { country: "sweden", body: "company" }, typed: {} },
};

const begin = (storage, text, path) =>
  site.open({
    ...english,
    path,
    prepare: (page) =>
      page.addInitScript(([storage, text]) => globalThis[storage].getItem("finesight") ?? globalThis[storage].setItem("finesight", text), [storage, text]),
  });
// What the page keeps, once it has written it in the form of today.
const kept = async (page, storage = "sessionStorage") => {
  await page.waitForFunction((storage) => globalThis[storage].getItem("finesight")?.startsWith("{"), storage);
  return JSON.parse(await page.evaluate((storage) => globalThis[storage].getItem("finesight"), storage));
};
const link = (file) => `#case=${Buffer.from(JSON.stringify(file)).toString("base64url")}`;
const choose = async (page, file) => {
  await page.locator("#work").evaluate((fold) => (fold.open = true));
  await page.locator("#work-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
};
const told = (page, text) => page.locator(".notice", { hasText: text }).waitFor();
const isOpen = async (page) => {
  await told(page, "The case was opened.");
  // A link leads to the result.
  await page.evaluate(() => (location.hash = "#/case"));
  const { case: said, kept: versions } = await kept(page);
  assert.deepEqual([said, versions], [FILE.case, [{ number: 1, ...FILE.compared }]], "in the form of today");
  await page.locator("#result", { hasText: "Answer this next" }).waitFor();
  assert.match(plain(await page.locator("#result").innerText()), /Answer this next: What was the organisation’s worldwide turnover/);
};

for (const storage of ["sessionStorage", "localStorage"]) {
  test(`lines in ${storage} come back: the case, what was typed, what was kept, language and colours`, async () => {
    const { page, errors, close } = await begin(storage, LINES);
    await page.locator("#versions table").first().waitFor();
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.colorScheme]), ["sv", "dark"]);
    assert.equal(await page.locator("#q-country select option:checked").innerText(), "Norge");
    assert.equal(await page.locator("#q-breach-end-field").inputValue(), "i våras = tidigt");
    const now = await kept(page, storage);
    assert.deepEqual(now.case, { on: "2024-01-15", answers: ANSWERS, typed: { "breach-end": "i våras = tidigt" } });
    assert.deepEqual(now.kept, [{ number: 1, on: "2023-05-01", answers: { country: "sweden", body: "company" }, typed: {} }]);
    await page.reload();
    await page.locator("#versions table").first().waitFor();
    assert.deepEqual(await kept(page, storage), now, "and again, in the form of today");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("of spoilt lines, and of a spoilt case in the tab, what can be read comes back", async () => {
  const lines = "#on=never\n#colours=mauve\n\u0001=\nharm=enormous\ncountry=norway\nno line\ntyped =\nkept\n";
  const spoilt = { ...FILE, case: { on: "never", answers: { country: "norway", harm: "enormous" }, typed: { moon: "full" } }, extra: [1] };
  delete spoilt.compared;
  for (const text of [lines, JSON.stringify(spoilt)]) {
    const { page, errors, close } = await begin("sessionStorage", text);
    assert.equal(await page.locator("#q-country select option:checked").innerText(), "Norway");
    assert.deepEqual((await kept(page)).case.answers, { country: "norway" });
    assert.deepEqual(errors, []);
    await close();
  }
});

test("an older link opens, in place of what the lines in the tab hold", async () => {
  const { page, errors, close } = await begin("sessionStorage", LINES.replace("#language=sv", "#language=en"), link(FILE));
  await isOpen(page);
  assert.deepEqual(errors, []);
  await close();
});

test("an older file opens", async () => {
  const { page, errors, close } = await site.open({ ...english, path: link(FILE) });
  await isOpen(page);
  await page.getByRole("button", { name: "Clear everything" }).press("Enter");
  await page.getByRole("button", { name: "Yes, clear" }).press("Enter");
  await page.locator("#versions table").first().waitFor({ state: "detached" });
  await choose(page, FILE);
  await isOpen(page);
  assert.deepEqual(errors, []);
  await close();
});

const SPOILT = [
  [{ ...FILE, case: { ...FILE.case, answers: { ...ANSWERS, country: "atlantis" } } }, "does not know “country = atlantis”"],
  [LINES, "This was not saved by Finesight"],
  [{ ...FILE, case: { ...FILE.case, on: "never" } }, "does not know “never”"],
  [{ ...FILE, compared: LINES }, "This was not saved by Finesight"],
];

test("a spoilt link is refused whole, with the reason", async () => {
  for (const [file, reason] of SPOILT) {
    const { page, errors, close } = await site.open({ ...english, path: link(file) });
    await told(page, reason);
    const { case: said, kept: versions } = await kept(page);
    assert.deepEqual([said.answers, said.typed, versions], [{}, {}, undefined]);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("a spoilt file is refused whole, with the reason", async () => {
  const { page, errors, close } = await site.open({ ...english, path: link(FILE) });
  await isOpen(page);
  for (const [file, reason] of SPOILT) {
    await choose(page, file);
    await told(page, reason);
    const { case: said, kept: versions } = await kept(page);
    assert.deepEqual([said, versions], [FILE.case, [{ number: 1, ...FILE.compared }]], "nothing was changed");
  }
  assert.deepEqual(errors, []);
  await close();
});
