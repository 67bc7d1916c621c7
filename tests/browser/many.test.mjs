// The page for many cases: a table is opened in it and worked out in a worker, row by row and together, and nothing leaves it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/build/server.mjs";
import { checkPage } from "../common/beside.mjs";
import { tags } from "../common/languages.mjs";
import { cutOff, scrollsSideways, start, violations } from "./harness.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

const HEAD = "Name;country;body;purpose;infringements;ownership;turnover;colour";
const row = (name, turnover, country = "norway") => `${name};${country};company;other;gdpr-32;alone;${turnover};red`;
const TABLE = [HEAD, row("Shop", "30000000"), row("Bank <b>", "900000000 EUR", "spain"), row("Typo", "1 EUR", "norwya")].join("\n");
const open = (lang = "en", options = {}) => site.open({ path: `many-${lang}.html`, ...options });

/** Pastes a table and has it worked out. */
async function work(page, table = TABLE) {
  await page.locator("#many-cells").fill(table);
  await page.locator("#many-on").fill("2026-01-01");
  await page.locator("#many-run").click();
  await page.locator("#many-results:not([hidden])").waitFor();
}

const texts = (locator) => locator.evaluateAll((all) => all.map(({ textContent }) => textContent));

for (const lang of tags) {
  test(`the page in ${lang} is accessible before and after, light and dark, wide and narrow`, async () => {
    const opened = await open(lang);
    const { page, errors } = opened;
    await checkPage(opened, site, lang, `many-${lang}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await work(page);
    for (const [width, colorScheme] of [[1280, "dark"], [1280, "light"], [320, "light"]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violations(page), [], `${width} ${colorScheme}`);
    }
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await cutOff(page), []);
    assert.doesNotMatch(await page.locator("main").innerText(), /[{}]|undefined|NaN|\bnull\b/);
    assert.deepEqual(errors, []);
    await opened.close();
  });
}

test("each row has what it comes to, what is wrong stands at its row and column, and all is summed up", async () => {
  const { page, errors, requests, close } = await open();
  await work(page);
  const rows = page.locator("#many-rows tbody tr");
  assert.deepEqual(await texts(rows.locator("th")), ["Shop", "Bank <b>", "Typo"]);
  // Art. 83(4): EUR 10,000,000, or 2 % of the turnover where that is more.
  assert.deepEqual(await texts(rows.locator("td:last-child")), ["10,000,000 EUR", "18,000,000 EUR", "–"]);
  assert.deepEqual(await texts(page.locator("#many-problems li")), [
    "Column “colour”: This heading is not a question. The column was not used.",
    "Row 4, column “country”: norwya: This is none of the answers to the question.",
  ]);
  assert.match(await page.locator("#many-sentence").innerText(), /^Together the cases typically come to [\d,]+ EUR\./);
  assert.equal(await page.locator("#many-picture circle").count(), 50);
  assert.deepEqual(await texts(page.locator("#many-all tbody th")), ["Each goes its own way (0)", "Correlation 0.2", "All high or low together (1)"]);
  assert.match(await page.locator("#many-left").innerText(), /^Cases not in the sum: 1\./);
  assert.equal(await page.evaluate(() => document.activeElement.id), "many-results");
  for (const over of ["progress", "cancel"]) assert.equal(await page.locator(`#many-${over}`).isVisible(), false, over);
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== new URL(site.url).origin), []);
  assert.deepEqual(errors, []);
  await close();
});

test("a name opens its case in the app, and what could not be read has no link", async () => {
  const { page, errors, close } = await open();
  await work(page);
  assert.equal(await page.locator("#many-rows tbody tr").nth(2).locator("a").count(), 0);
  const shown = await page.locator("#many-rows tbody tr").nth(1).locator("td").nth(2).innerText();
  const link = page.locator("#many-rows a", { hasText: "Bank <b>" });
  // A fragment is sent to nobody.
  assert.match(await link.getAttribute("href"), /^\.\/#case=[\w-]+$/);
  await link.click();
  await page.waitForURL("**/#/result");
  const amount = shown.replace(/\D/g, "");
  await page.waitForFunction((amount) => document.querySelector("main").innerText.replace(/[^\d]/g, "").includes(amount), amount);
  assert.deepEqual(errors, []);
  await close();
});

test("a file is opened, and the results are saved as one", async () => {
  const { page, close } = await open("sv");
  await page.locator("#many-file").setInputFiles({ name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
  await page.locator("#many-on").fill("2026-01-01");
  await page.keyboard.press("Enter");
  await page.locator("#many-results:not([hidden])").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#many-export").click()]);
  const text = await readFile(await download.path(), "utf8");
  assert.match(text, /^\ufeffName;country;.*;Typisk avgift;.*;Problem\r\n/);
  assert.equal(text.split("\r\n").length, 4);
  const [template] = await Promise.all([page.waitForEvent("download"), page.locator("#many-template").click()]);
  assert.match(await readFile(await template.path(), "utf8"), /^\ufeffNamn;Bedömningsdag;I vilket land/);
  await close();
});

test("a hundred rows at a time, and the work can be cancelled", async () => {
  const { page, close } = await open();
  const many = [HEAD, ...Array.from({ length: 250 }, (_, at) => row(`Case ${at}`, `${at + 1}000000`))].join("\n");
  await work(page, many);
  const names = () => texts(page.locator("#many-rows tbody th"));
  assert.equal((await names()).length, 100);
  await page.locator("#many-next").click();
  await page.locator("#many-next").click();
  assert.deepEqual([(await names())[0], (await names()).length, await page.locator("#many-next").isDisabled()], ["Case 200", 50, true]);
  assert.equal(await page.locator("#many-shown").innerText(), "201 to 250 of 250");
  const endless = [HEAD, ...Array.from({ length: 60_000 }, (_, at) => row(`Case ${at}`, `${at + 1}000000`))].join("\n");
  await page.locator("#many-cells").evaluate((field, text) => (field.value = text), endless);
  // At once, and in the midst of the work: the page presses it itself, before so many are done.
  for (const least of [0, 0.01]) {
    await page.evaluate(async (least) => {
      const of = (id) => document.getElementById(id);
      of("many-run").click();
      while (of("many-progress").value < least) await new Promise((drawn) => requestAnimationFrame(drawn));
      of("many-cancel").click();
    }, least);
    await page.locator("#many-status", { hasText: "Cancelled." }).waitFor();
  }
  assert.equal(await page.locator("#many-run").isEnabled(), true);
  await close();
});

test("the worker has nothing by which it could tell anybody", async () => {
  const { page, close } = await open();
  const started = page.waitForEvent("worker");
  const endless = [HEAD, ...Array.from({ length: 60_000 }, (_, at) => row(`Case ${at}`, `${at + 1}000000`))].join("\n");
  await page.locator("#many-cells").evaluate((field, text) => (field.value = text), endless);
  await page.locator("#many-run").click();
  const worker = await started;
  const left = await worker.evaluate(() =>
    ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "importScripts", "Worker", "BroadcastChannel", "caches", "indexedDB"].filter((name) => name in globalThis),
  );
  assert.deepEqual(left, []);
  assert.equal(await worker.evaluate(() => "sendBeacon" in navigator || "storage" in navigator), false);
  await close();
});

test("it works with the host gone once the visitor's device has it, and its program once that was used", async (t) => {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const asked = [];
  const host = await serve(dist, { base: "/fees/", onRequest: ({ url }) => asked.push(url) });
  t.after(() => host.close());
  const { page, context, close } = await site.open({ at: host.url, context: { locale: "en-GB", serviceWorkers: "allow" } });
  t.after(close);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  assert.ok(!asked.some((url) => url.endsWith("many.wasm")), "a visitor who never opens a table is spared it");
  await page.goto(new URL("many-en.html", host.url).href);
  await work(page);
  await host.close();
  const other = await context.newPage();
  await other.goto(new URL("many-en.html", host.url).href);
  await work(other);
  assert.equal(await other.locator("#many-rows tbody tr").count(), 3);
});

test("the form of the app leads to it", async () => {
  const { page, close } = await site.open({ path: "#/case" });
  // What can be done with the work comes with the law, once something is said.
  await page.locator("#q-country select").selectOption({ label: "Norway" });
  await page.locator("#work > summary").click();
  const link = page.getByRole("link", { name: "Many cases at once, from a table" });
  await link.waitFor({ state: "attached" });
  assert.equal(await link.getAttribute("href"), "many-en.html");
  await close();
});
