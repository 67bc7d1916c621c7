// The visitor's work as a whole: taken back, kept, saved, opened, linked to, printed, cleared.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { pressEnter, screenshot, start, violations } from "./harness.mjs";
import { inColours } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const english = { context: { locale: "en-GB" } };

const open = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(place));
  await page.locator("#why-scope").waitFor({ state: "attached" });
};
const openWork = async (page) => {
  await page.locator("#work").evaluate((fold) => (fold.open = true));
  await page.locator("#work-file").waitFor();
};
const press = (page, name) => page.getByRole("button", { name, exact: true }).press("Enter");
const shows = (page, text) => page.locator("#headline", { hasText: text }).waitFor();
const told = async (page, text) => {
  await page.locator(".notice", { hasText: text }).waitFor();
  return plain(await page.locator(".notice").innerText());
};
// What was said of the case and of the versions kept, as the tab holds it.
const said = (page) =>
  page.evaluate(() => {
    const { case: said, kept } = JSON.parse(sessionStorage.getItem("finesight"));
    return JSON.stringify({ said, kept });
  });
// The same once the tab holds what is expected, which follows an act soon.
const soonSaid = async (page, holds) => {
  for (let tries = 0; tries < 50 && !holds(await said(page)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return said(page);
};
const saved = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
};
/** The text of a file in which something is nested so deep. */
const nestedIn = (text, deep) => text.replace(/}\s*$/, `,"more":${'{"a":'.repeat(deep)}"x"${"}".repeat(deep)}}`);
const choose = (page, text) =>
  page.locator("#work-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("what was done is taken back and comes again, by button and by key, and a text field keeps its own keys", async () => {
  const { page, errors, close } = await site.open(english);
  const undo = page.getByRole("button", { name: "Undo" });
  const redo = page.getByRole("button", { name: "Redo" });
  assert.equal(await undo.getAttribute("aria-disabled"), "true");
  await open(page, 2);
  await open(page, 3);
  const isFirst = (text) => text.includes('"example":"coop-board"');
  const second = await soonSaid(page, (text) => !isFirst(text));
  const isSecond = (text) => text === second;
  await undo.press("Enter");
  assert.match(await soonSaid(page, isFirst), /"example":"coop-board"/);
  assert.equal(await undo.evaluate((button) => button === document.activeElement), true, "the focus stays");
  await redo.press("Enter");
  assert.equal(await soonSaid(page, isSecond), second);
  assert.equal(await redo.getAttribute("aria-disabled"), "true");
  await page.keyboard.press("Control+z");
  assert.match(await soonSaid(page, isFirst), /"example":"coop-board"/);
  await page.keyboard.press("Control+Shift+z");
  assert.equal(await soonSaid(page, isSecond), second);
  // In a field of text it is the browser that takes back.
  const field = page.locator("#q-breach-end input[type=text]");
  await page.locator("details:has(> div #q-breach-end)").evaluate((fold) => (fold.open = true));
  await field.fill("2019");
  await field.press("Control+z");
  assert.match(await said(page), /"example":/);
  assert.deepEqual(errors, []);
  await close();
});

test("a file is saved and opened again, exactly, and undo brings back what was there", async () => {
  const { page, errors, requests, close } = await site.open(english);
  await open(page, 8);
  await page.locator("details:has(> div #q-breach-end)").evaluate((fold) => (fold.open = true));
  await page.locator("#q-breach-end input[type=text]").fill("some day in spring");
  await press(page, "Keep this version to compare");
  const before = await soonSaid(page, (text) => text.includes('"kept"'));
  await openWork(page);
  const file = await saved(page, "Save as a file");
  assert.match(file.name, /^finesight-\d{4}-\d{2}-\d{2}\.json$/);
  const read = JSON.parse(file.text);
  assert.equal(read.finesight, 2);
  assert.equal(read.case.answers.country, "netherlands");
  assert.equal(read.case.typed["breach-end"], "some day in spring");
  assert.ok(read.kept[0].answers.country);
  await told(page, "downloads");

  await press(page, "Clear everything");
  await press(page, "Yes, clear");
  assert.doesNotMatch(await soonSaid(page, (text) => !/country/.test(text)), /country/);
  await openWork(page);
  await choose(page, file.text);
  await told(page, "The case was opened.");
  assert.equal(await soonSaid(page, (text) => text === before), before);
  await press(page, "Undo");
  assert.doesNotMatch(await soonSaid(page, (text) => !/country/.test(text)), /country/);
  assert.ok(requests.every((url) => /\/(more|later|further)-/.test(url)), "nothing is sent anywhere");
  assert.deepEqual(errors, []);
  await close();
});

test("a file that is none, newer, or not understood is refused whole, with the reason", async () => {
  const { page, errors, close } = await site.open(english);
  await open(page, 8);
  await openWork(page);
  const { text } = await saved(page, "Save as a file");
  const before = await said(page);
  const file = (change) => {
    const read = JSON.parse(text);
    change(read);
    return JSON.stringify(read);
  };
  for (const [content, reason] of [
    ["", /This was not saved by Finesight/],
    ["{", /This was not saved by Finesight/],
    ["null", /This was not saved by Finesight/],
    ['{"finesight":-1.5}', /This was not saved by Finesight/],
    [file((it) => (it.case.answers = [])), /This was not saved by Finesight/],
    [file((it) => (it.case.answers.country = ["x"])), /This was not saved by Finesight/],
    [file((it) => (it.extra = "x")), /This was not saved by Finesight/],
    [file((it) => Object.assign(it, { finesight: 4, program: "9.0.0", novel: [1, null] })), /newer version of Finesight \(9\.0\.0\)|was not saved by/],
    [file((it) => Object.assign(it, { finesight: 4, program: "9.0.0" })), /newer version of Finesight \(9\.0\.0\)/],
    [file((it) => (it.case.answers.country = "atlantis")), /does not know “country = atlantis”/],
    [file((it) => (it.case.on = "soon")), /does not know “soon”/],
    [nestedIn(text, 5_000), /This was not saved by Finesight/],
    [nestedIn(text, 5_000), /This was not saved by Finesight/],
    [nestedIn(text, 5_000), /This was not saved by Finesight/],
    ["x".repeat(1_100_000), /This is longer than any case/],
  ]) {
    await choose(page, content);
    const notice = page.locator(".notice");
    await page.waitForFunction((source) => new RegExp(source).test(document.querySelector(".notice").innerText), reason.source);
    assert.match(plain(await notice.innerText()), /Nothing was changed/);
    assert.equal(await said(page), before, content.slice(0, 80));
  }
  // One of another version or law is opened, and that is told.
  await choose(page, file((it) => (it.law = "2024-01-31")));
  assert.match(await told(page, "was made with"), /law as of 31 January 2024/);
  assert.deepEqual(errors, []);
  await close();
});

test("a link without end, or nested without end, is refused with the reason, and the page goes on", async () => {
  const case_ = { on: "2024-05-01", answers: { country: "norway" }, typed: {} };
  const text = JSON.stringify({ finesight: 2, program: "0.1.0", law: "2026-04-30", saved: "2026-11-22", language: "en", case: case_ });
  const endless = JSON.stringify({ ...JSON.parse(text), case: { ...case_, typed: { turnover: "from ".repeat(300_000) } } });
  for (const [held, reason] of [
    [nestedIn(text, 5_000), "This was not saved by Finesight"],
    [endless, "This is longer than any case that Finesight saves."],
  ]) {
    const { page, errors, close } = await site.open({ ...english, path: `#case=${Buffer.from(held).toString("base64url")}` });
    assert.match(await told(page, reason), /Nothing was changed/);
    // The page still does what it is asked to.
    await page.evaluate(() => (location.hash = ""));
    await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
    await pressEnter(page.locator(".examples button").nth(2));
    assert.match(await soonSaid(page, (text) => text.includes('"example":')), /"example":/);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("a link in another order and form than it is written in opens", async () => {
  const answers = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32, gdpr-6", harm: "some | none-shown", turnover: "30000000.00 EUR" };
  const file = { finesight: 2, program: "0.1.0", law: "2026-04-30", saved: "2026-11-22", language: "en", case: { on: "2024-05-01", answers, typed: {} } };
  const { page, errors, close } = await site.open({ ...english, path: `#case=${Buffer.from(JSON.stringify(file)).toString("base64url")}` });
  await told(page, "The case was opened.");
  const read = JSON.parse(await soonSaid(page, (text) => text.includes("gdpr-6"))).said.answers;
  assert.deepEqual(read, { ...answers, infringements: "gdpr-6, gdpr-32", harm: "none-shown | some", turnover: "30000000 EUR" });
  assert.deepEqual(errors, []);
  await close();
});

test("a file from a page in another language is worked out in full, the version kept too", async () => {
  const { page, errors, close } = await site.open(english);
  await open(page, 8);
  await press(page, "Keep this version to compare");
  await openWork(page);
  const { text } = await saved(page, "Save as a file");
  await press(page, "Clear everything");
  await press(page, "Yes, clear");
  await openWork(page);
  await choose(page, JSON.stringify({ ...JSON.parse(text), language: "nb" }));
  await told(page, "The case was opened.");
  const landed = page.locator("#versions tr", { hasText: "Fines in similar cases" });
  const cells = (await landed.locator("td").allInnerTexts()).map(plain);
  assert.match(cells[0], /a typical fine in cases like this is EUR [\d,]+\..*[Ee]ight out of ten are EUR [\d,]+ to EUR [\d,]+\./);
  assert.equal(cells[0], cells[1]);
  assert.deepEqual(errors, []);
  await close();
});

test("a link holds the case in its fragment, restores it exactly, and leaves the address at once", async () => {
  const { page, context, errors, close } = await site.open({
    context: { locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] },
  });
  await open(page, 0);
  const before = await said(page);
  await openWork(page);
  assert.match(plain(await page.locator("#work").innerText()), /link itself holds all your answers/);
  await press(page, "Copy a link");
  await told(page, "copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /^http:\/\/[^?#]*#case=[\w-]+$/);

  const other = await context.newPage();
  const asked = [];
  other.on("request", (request) => asked.push(request.url()));
  await other.goto(link);
  await told(other, "The case was opened.");
  assert.equal(new URL(other.url()).hash, "#/result");
  await other.evaluate(() => (location.hash = "#/case"));
  await shows(other, "SEK");
  assert.equal(await said(other), before);
  assert.ok(asked.every((url) => !url.includes("case=")), "the server never sees it");
  await other.reload();
  await shows(other, "SEK");
  assert.equal(await said(other), before, "and a reload keeps it");

  // In a tab that is on the page already, and a spoilt one.
  await other.evaluate(() => sessionStorage.clear());
  await other.goto(`${link}A`);
  await told(other, "This was not saved by Finesight");
  assert.deepEqual(errors, []);
  await close();
});

test("the case is kept on the device only when asked, until everything is cleared", async () => {
  const { page, context, errors, close } = await site.open(english);
  const kept = (of = page) => of.evaluate(() => localStorage.getItem("finesight"));
  await open(page, 8);
  assert.equal(await kept(), null);
  await openWork(page);
  // What was clicked is drawn again before it is looked at.
  const click = (on) => on.locator("#work-keep").evaluate((input) => input.click());
  await click(page);
  await page.waitForFunction(() => localStorage.getItem("finesight") && document.querySelector("#work-keep").checked);
  const other = await context.newPage();
  await other.goto(page.url());
  await shows(other, "EUR 10,000,000");
  await openWork(other);
  assert.equal(await other.locator("#work-keep").isChecked(), true);
  await click(other);
  await other.waitForFunction(() => localStorage.getItem("finesight") === null && !document.querySelector("#work-keep").checked);
  await click(other);
  await other.waitForFunction(() => localStorage.getItem("finesight") && document.querySelector("#work-keep").checked);
  await press(other, "Clear everything");
  await press(other, "Yes, clear");
  await other.waitForFunction(() => !/country/.test(sessionStorage.getItem("finesight")));
  assert.equal(await kept(other), null);
  assert.deepEqual(errors, []);
  await close();
});

test("storage that is full is told and breaks nothing", async () => {
  const { page, errors, close } = await site.open(english);
  await open(page, 8);
  await page.evaluate(() => {
    Object.defineProperty(Storage.prototype, "setItem", {
      value() {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
  });
  await openWork(page);
  await page.locator("#work-keep").click();
  await told(page, "does not keep anything");
  assert.equal(await page.locator("#work-keep").isChecked(), false);
  await open(page, 0);
  await shows(page, "SEK");
  assert.deepEqual(errors, []);
  await close();
});

test("the text to paste has answers, result, steps with their sources, like decisions and dates", async () => {
  for (const [locale, button, parts] of [
    ["en-GB", "Save as text", [/Law as of 28 November 2026/, /SEK 2,500,000/, /Criminal Data Act/, /- Criminal Data Act \(2018:1177\): Swedish/m, /An estimate, not legal advice/]],
    ["sv-SE", "Spara som text", [/Rättsläget den 28 november 2026/, /2 500 000/, /brottsdatalagen/i, /- brottsdatalagen \(2018:1177\): svenska/m, /inte juridisk rådgivning/]],
    ["nb-NO", "Lagre som tekst", [/Rettstilstanden per 28\. november 2026/, /2 500 000/, /brottsdatalagen/i, /- den svenske brottsdatalagen \(2018:1177\): svensk/m, /ikke juridisk rådgivning/]],
  ]) {
    const { page, errors, close } = await site.open({ context: { locale } });
    await open(page, 0);
    await openWork(page);
    // What was clicked is drawn again before it is looked at.
    await page.locator("#report-appendix").evaluate((input) => input.click());
    await page.locator("#report-appendix:checked").waitFor();
    const file = await saved(page, button);
    assert.match(file.name, /\.txt$/);
    const text = plain(file.text);
    for (const part of parts) assert.match(text, part);
    assert.ok(text.split("\n").length > 60, "every step is there");
    assert.doesNotMatch(text, /undefined|\{ ?\$|^\s*- *$/m);
    assert.deepEqual(errors, []);
    await close();
  }
});

for (const [locale, colorScheme] of inColours) {
  test(`the section passes the checks in ${locale}, wide and narrow, ${colorScheme}`, async () => {
    for (const [width, height] of [[1280, 900], [320, 640]]) {
      const { page, close } = await site.open({ context: { locale, colorScheme, viewport: { width, height } } });
      await open(page, 8);
      await openWork(page);
      await choose(page, "no case");
      await page.locator(".notice .ds-alert").waitFor();
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      await screenshot(page, `work-${locale}-${width}`);
      await close();
    }
  });
}
