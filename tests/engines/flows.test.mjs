// What every visitor does, in every engine: the page starts, a decision is opened, answers are given, taken back and kept, the
// language changes, a case is saved, opened and linked to, the report is printed, and the page fits and darkens.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { KEYS, engines, open, serveSite } from "./harness.mjs";

const NARROW = '<!doctype html><link rel="icon" href="data:,"><iframe src="./#/case" width="320" height="740"></iframe>';

let site;
before(async () => (site = await serveSite({ base: "/tools/fees/", files: { "narrow.html": NARROW } })));
after(() => site.close());

// What the page is of, in English.
const OWN = /^((boot|app|finesight|finesight_bg|icon|later|further|(texts|more|further|stories|easy)-en)-\w+\.\w+|recorder\.js|manifest\.webmanifest)?$/;

// By their place in the list. What they came to: 2.5 million kronor for the Police Authority; 50,000 kroner, waived, for Coop.
const CLEARVIEW = 1;
const COOP = 3;
const FEES = { [CLEARVIEW]: /SEK 2,500,000/, [COOP]: /NOK 50,000.*waived/ };

const example = async (page, place) => {
  await page.evaluate(() => (document.querySelector("details:has(.examples)").open = true));
  await page.enter(`.examples li:nth-child(${place}) button`);
  await page.shows("#result", FEES[place]);
};
const said = (page) => page.evaluate(() => sessionStorage.getItem("finesight"));
const isChecked = (selector) => document.querySelector(selector)?.checked;

for (const engine of engines) {
  test(`${engine.name}: the page starts, and what is answered by pointer and by key moves the result and is kept`, async (t) => {
    site.requests.length = 0;
    const page = await open(t, engine, site.url);
    assert.match(await page.text("#result"), /Say where, who and for what purpose/);
    await page.waitFor(() => document.querySelector("#q-country select"));

    // By key: a list, by one letter, for a slow browser takes two for two words; then a choice.
    await page.focus("#q-country select");
    await page.press(["d"]);
    await page.waitFor(() => document.querySelector("#q-country select").selectedOptions[0].text === "Denmark");
    await page.focus("#q-body input");
    await page.press([KEYS.space]);
    await page.waitFor(isChecked, "#q-body input");
    await page.press([KEYS.right]);
    await page.waitFor(() => document.querySelectorAll("#q-body input")[1].checked);
    assert.equal(await page.evaluate(() => document.activeElement.closest(".question")?.id), "q-body", "the focus stays");
    // By pointer, once the rest of the page is there: what it adds moves what is below it.
    await page.waitFor(() => document.querySelector(".step__text"));
    await page.click("#q-body label:has(input)");
    await page.waitFor(isChecked, "#q-body input");

    // Everything the page asks for after it has started is the rest of itself, once.
    await example(page, CLEARVIEW);
    await example(page, COOP);
    const paths = site.requests.map((path) => path.replace("/tools/fees/", ""));
    assert.deepEqual(paths.filter((path) => !OWN.test(path)), []);
    assert.equal(paths.filter((path) => /^later-/.test(path)).length, 1);

    // Taken back, brought again, and kept over a reload.
    await page.enter("button", "Undo");
    await page.shows("#result", FEES[CLEARVIEW]);
    await page.enter("button", "Redo");
    await page.shows("#result", FEES[COOP]);
    assert.deepEqual(await page.errors(), []);
    await page.reload();
    await page.shows("#result", FEES[COOP]);
    await page.keepScreenshot("case");
    assert.deepEqual(await page.errors(), []);

    // That nothing went wrong means something only where it would have been told.
    await page.evaluate(() => void (new Image().src = "https://elsewhere.example/"));
    await page.waitFor(() => globalThis.recorded.some((what) => what.startsWith("forbidden by img-src")));
  });

  test(`${engine.name}: three languages, a case as a file and in a link`, async (t) => {
    const page = await open(t, engine, site.url);
    await example(page, CLEARVIEW);
    for (const [tag, heading, fee] of [
      ["sv", /Resultatet/, /2 500 000/],
      ["nb", /Resultatet/, /2 500 000/],
      ["en", /The result/, /SEK 2,500,000/],
    ]) {
      await page.evaluate((tag) => document.querySelector(`.masthead label[lang=${tag}] input`).click(), tag);
      await page.waitFor((tag) => document.documentElement.lang === tag, tag);
      await page.shows("#result-heading", heading);
      await page.shows("#result", fee);
    }

    const before = await said(page);
    await page.evaluate(() => (document.querySelector("#work").open = true));
    await page.enter("#work button", "Save as a file");
    const text = await page.downloaded();
    assert.equal(JSON.parse(text).case.answers.country, "sweden");

    await page.enter("button", "Clear everything");
    await page.enter("button", "Yes, clear");
    await page.shows("#result", /Say where, who and for what purpose/);
    const file = join(page.home, "case.json");
    await writeFile(file, text);
    await page.evaluate(() => (document.querySelector("#work").open = true));
    await page.waitFor(() => document.querySelector("#work-file"));
    await page.type("#work-file", file);
    await page.shows(".notice", /The case was opened/);
    await page.shows("#result", FEES[CLEARVIEW]);
    assert.equal(await said(page), before);
    assert.deepEqual(await page.errors(), []);

    // The same in a link, which is opened by someone else.
    await page.evaluate(() => sessionStorage.clear());
    await page.goTo("about:blank");
    await page.goTo(`${site.url}#case=${Buffer.from(text).toString("base64url")}`);
    await page.shows(".notice", /The case was opened/);
    await page.shows("#view", FEES[CLEARVIEW]);
    assert.equal(await page.evaluate(() => location.hash), "#/result");
    await page.evaluate(() => (location.hash = "#/case"));
    await page.shows("#result", FEES[CLEARVIEW]);
    assert.equal(await said(page), before);
    assert.equal(await page.evaluate(() => location.hash), "#/case");
    assert.ok(site.requests.every((path) => !path.includes("case=")), "the host never sees it");
    assert.deepEqual(await page.errors(), []);
  });

  test(`${engine.name}: dark on a dark device, no wider than a phone, and a report on paper`, async (t) => {
    const page = await open(t, engine, site.url, { dark: true });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.ok(Math.max(...ground.match(/[\d.]+/g).slice(0, 3).map(Number)) < 90, `${ground} is dark`);
    await example(page, COOP);

    // As the browser says before it prints, which makes the report be drawn.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.waitFor(() => document.querySelector(".paper h1")?.textContent.length > 10);
    await page.waitFor(() => document.querySelectorAll(".paper dt").length > 10);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.waitFor(() => !document.querySelector(".paper"));
    if (engine.prints) {
      const paper = await page.print();
      assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
      assert.ok(paper.length > 50_000, `${paper.length} bytes`);
    }
    assert.deepEqual(await page.errors(), []);

    // No window is as narrow as a phone: a frame is. It is of the same tab, so that the case is there.
    await page.goTo(`${site.url}narrow.html`);
    await page.enterFrame("iframe");
    await page.shows(".dock", /NOK 50,000/);
    await page.waitFor(() => document.querySelector(".step__text"));
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await page.waitFor(() => document.querySelector("#q-turnover-field"));
    await page.keepScreenshot("narrow and dark");
    const [width, wide, hidden] = await page.evaluate(() => {
      const scrolls = ({ scrollHeight, clientHeight }) => clientHeight && scrollHeight > clientHeight + 1;
      const masthead = [...document.querySelectorAll(".masthead *")];
      return [innerWidth, document.documentElement.scrollWidth, masthead.filter(scrolls).length];
    });
    assert.equal(width, 320);
    assert.ok(wide <= width, `${wide} pixels`);
    assert.equal(hidden, 0, "no language and no colour is out of sight");
    assert.deepEqual(await page.errors(), []);
  });
}
