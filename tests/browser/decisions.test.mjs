// All decisions: searched, filtered, sorted, opened, drawn and taken along, by mouse and by keyboard, on a screen and on a phone;
// and what happened in each, which comes when it is looked at.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { cutOff, screenshot, scrollsSideways, start, takesFocus, violations } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const PHONE = { width: 390, height: 844 };
const STORIES = "**/stories-*";
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const languagesOf = (urls, part) => urls.map((url) => new RegExp(`/${part}-(\\w+)-\\w+\\.txt$`).exec(url)?.[1]).filter(Boolean);

// The view itself, as an address leads to it.
const opened = async (context = {}, prepare) => {
  const opened = await site.open({ path: "#/decisions", context: { locale: "en-GB", ...context }, prepare, ready: ".explore__count" });
  return opened;
};
const count = (page) => page.locator(".explore__count");
const rows = (page) => page.locator(".explore__table tbody tr:not(:has(.explore__detail))");
const counts = (page, text) => count(page).filter({ hasText: text }).waitFor();
const storiesCame = (page) => page.waitForFunction(() => document.querySelector("[role=status].subtle").textContent === "");

test("the address alone leads there, with what happened in each decision, which nothing else asks for", async () => {
  const { page, errors, loading, close } = await opened();
  await storiesCame(page);
  assert.deepEqual(["texts", "more", "stories"].map((part) => languagesOf(loading, part)), [["en"], ["en"], ["en"]]);
  await counts(page, "678 of 678 decisions");
  assert.equal(await rows(page).count(), 50);
  await page.getByRole("button", { name: "Show 50 more" }).press("Enter");
  await rows(page).nth(99).waitFor();
  assert.deepEqual(errors, []);
  await close();

  const elsewhere = await site.open({ context: { locale: "en-GB" } });
  await Promise.all([elsewhere.page.waitForResponse("**/more-en-*"), elsewhere.page.keyboard.press("Tab")]);
  await elsewhere.page.waitForLoadState("networkidle");
  assert.deepEqual(languagesOf(elsewhere.requests, "stories"), []);
  await elsewhere.page.evaluate(() => (location.hash = "#/decisions"));
  await count(elsewhere.page).waitFor();
  await storiesCame(elsewhere.page);
  assert.deepEqual(languagesOf(elsewhere.requests, "stories"), ["en"]);
  await elsewhere.close();
});

test("names, case numbers, articles and stories are searched, and lists leave what they name", async () => {
  const { page, errors, close } = await opened();
  await storiesCame(page);
  const search = page.getByRole("searchbox", { name: "Search" });
  // The one decision on it in the library is that of IMY on the Swedish police.
  await search.fill("CLEARVIEW");
  await counts(page, /^1 of 678/);
  assert.match(await rows(page).innerText(), /Polismyndigheten \(Clearview AI\).*Sweden/s);
  await search.fill("clearview narnia");
  await counts(page, /^0 of 678/);
  await page.getByText("No decision matches").waitFor();
  // Written in the decision as Rælingen, and told of a tile shop.
  await search.fill("raelingen");
  await counts(page, /^1 of/);
  await search.fill("20/02220");
  await counts(page, /^1 of/);
  await search.fill("tile shop credit");
  await rows(page).filter({ hasText: "Odin Flissenter AS" }).waitFor();
  await page.getByRole("button", { name: "Clear search and filters" }).press("Enter");
  await counts(page, "678 of 678");
  assert.equal(await search.inputValue(), "");

  await page.getByLabel("Country").selectOption({ label: "Norway" });
  // As many as tests/decisions.rs counts.
  await counts(page, /^57 of 678/);
  await page.getByLabel("Year", { exact: true }).selectOption({ label: "2019" });
  const norway2019 = await rows(page).allInnerTexts();
  assert.deepEqual(norway2019.map((row) => /Oslo|Bergen/.exec(row)?.[0]), ["Oslo", "Bergen"], "newest first");
  await page.getByRole("button", { name: "Clear search and filters" }).press("Enter");
  assert.equal(await page.getByLabel("Country").inputValue(), "", "the lists begin anew");
  await page.getByLabel("What became of it").selectOption({ label: "annulled, waived or closed" });
  await search.fill("openai");
  await rows(page).filter({ hasText: "annulled" }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("rows are sorted, opened and led on from by keyboard", async () => {
  const { page, errors, close } = await opened();
  await storiesCame(page);
  await page.getByRole("button", { name: "Amount", exact: true }).press("Enter");
  // The Irish authority's EUR 1.2 billion on Meta is the largest.
  await rows(page).first().filter({ hasText: "1,200,000,000" }).waitFor();
  assert.equal(await page.locator("th[aria-sort=descending]").innerText(), "Amount");
  await page.getByRole("searchbox").fill("odin");
  const open = page.getByRole("button", { name: "Odin Flissenter AS" });
  await open.press("Enter");
  const detail = page.locator(".explore__detail");
  await detail.waitFor();
  assert.equal(await open.getAttribute("aria-expanded"), "true");
  await takesFocus(page, "button:has-text('Odin Flissenter AS')");
  const told = plain(await detail.innerText());
  // Notified NOK 300,000, imposed 150,000, upheld by the board. 150,000 / 10.16 is 14,763.78, in three digits 14,800.
  assert.match(told, /^A tile shop ran a credit check/);
  assert.match(told, /NOK 300,000 had been announced/);
  assert.match(told, /Imposed\s+NOK 150,000, about EUR 14,800 at the rate of 25 February 2020/);
  assert.match(told, /upheld \(Personvernnemnda PVN-2020-21, board of appeal, 9 March 2021\)/);
  assert.equal(await detail.getByRole("link", { name: /Official page/ }).getAttribute("href"), "https://personvernnemnda.no/node/570");
  assert.equal(await detail.getByRole("button").count(), 0, "there is no example of it");
  await open.press("Enter");
  await detail.waitFor({ state: "detached" });

  await page.getByRole("searchbox").fill("clearview");
  await page.getByRole("button", { name: /Polismyndigheten/ }).press("Enter");
  await page.getByRole("button", { name: /Open as an example: .*Clearview/ }).press("Enter");
  await page.waitForURL(/#\/result$/);
  assert.deepEqual(errors, []);
  await close();
});

test("the points of what is left are dark, and a press on one shows its decision", async () => {
  const { page, errors, close } = await opened();
  await page.getByText("By year").click();
  await page.getByRole("searchbox").fill("odin flissenter");
  await counts(page, /^1 of/);
  const picture = page.locator("svg.plot");
  const d = await picture.locator(".plot__left").getAttribute("d");
  const [, x, y] = /^M(\d+) (\d+)h1$/.exec(d);
  assert.ok((await picture.locator(".plot__other").getAttribute("d")).split("M").length > 400, "the others are there, faint");
  assert.match(plain(await page.locator("#explore-plot-words").innerText()), /^1 of the 1 decisions left/);
  const { width } = await picture.boundingBox();
  await picture.click({ position: { x: (Number(x) / 10000) * width + 5, y: Number(y) - 5 } });
  await page.locator(".explore__chosen", { hasText: "Odin Flissenter AS" }).waitFor();
  await page.getByRole("button", { name: "Close" }).press("Enter");
  await page.locator(".explore__chosen").waitFor({ state: "detached" });
  assert.deepEqual(errors, []);
  await close();
});

test("what is left is taken along as a file for spreadsheets", async () => {
  const { page, errors, close } = await opened();
  await storiesCame(page);
  await page.getByRole("searchbox").fill("odin flissenter");
  await counts(page, /^1 of/);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).press("Enter");
  const download = await saved;
  assert.equal(download.suggestedFilename(), "decisions.csv");
  const bytes = await readFile(await download.path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString("utf8").split("\r\n");
  assert.equal(lines.length, 3);
  assert.equal(lines[2], "", "the last line ends too");
  assert.match(lines[0], /^Key,"Day, earliest","Day, latest",Country,Authority,Case number,Who,/);
  // Datatilsynet, 2 July 2020, Art. 6(1): NOK 300,000 notified, 150,000 imposed, and upheld.
  assert.match(lines[1], /^no-2020-odin,2020-07-02,2020-07-02,Norway,Datatilsynet,20\/02220,Odin Flissenter AS,others,/);
  assert.match(lines[1], /,300000,NOK,\d+,300000,NOK,\d+,150000,NOK,14800,,,,150000,NOK,14800,upheld,A tile shop/);
  assert.match(lines[1], /https:\/\/personvernnemnda\.no\/node\/570$/);
  assert.deepEqual(errors, []);
  await close();
});

test("what happened in each decision is told to be on its way, told to be missing, and asked for again", async () => {
  const { page, requests, errors, close } = await site.open({ context: { locale: "en-GB" } });
  let release;
  const held = new Promise((go) => (release = go));
  await page.route(STORIES, async (route) => {
    await held;
    await route.abort();
  });
  await page.keyboard.press("Tab");
  await page.evaluate(() => (location.hash = "#/decisions"));
  await page.getByText("The texts on what happened in each decision are loading.").waitFor();
  assert.equal(await rows(page).count(), 50, "the decisions are there");
  release();
  await page.getByText("could not be loaded. The page tries again").waitFor();
  await page.unroute(STORIES);
  // The page listens for the next act soon after it has said so.
  for (let tries = 0; tries < 30 && languagesOf(requests, "stories").length < 2; tries += 1) {
    await page.keyboard.press("Shift");
    await page.waitForTimeout(100);
  }
  await storiesCame(page);
  await page.getByRole("searchbox").fill("tile shop credit");
  await counts(page, /^1 of/);
  assert.ok(errors.every((error) => /ERR_FAILED/.test(error)), errors.join("\n"));
  await close();
});

test("another language brings its own", async () => {
  const { page, requests, errors, close } = await opened();
  await storiesCame(page);
  await page.locator("#languages label", { hasText: "Svenska" }).locator("input").evaluate((input) => input.click());
  await page.locator("html[lang=sv]").waitFor({ state: "attached" });
  await counts(page, /av 678 beslut/);
  await storiesCame(page);
  assert.deepEqual(languagesOf(requests, "stories"), ["sv"]);
  // En gynekolog svarade på en patients dåliga omdöme på nätet …
  await page.getByRole("searchbox").fill("gynekolog natet");
  await counts(page, /^1 av/);
  assert.deepEqual(errors, []);
  await close();
});

for (const [locale, scheme, viewport] of [
  ["en-GB", "light", undefined],
  ["sv-SE", "dark", undefined],
  ["nb-NO", "light", PHONE],
  ["en-GB", "dark", PHONE],
]) {
  const where = viewport ? "a phone" : "a screen";
  test(`axe-core finds nothing in ${locale}, ${scheme}, on ${where}, and everything fits`, async () => {
    const { page, errors, close } = await opened({ locale, colorScheme: scheme, reducedMotion: "reduce", ...(viewport && { viewport }) });
    await storiesCame(page);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    if (viewport) {
      assert.ok(before < 5000, `${before} px`);
      assert.equal(await rows(page).count(), 20);
    }
    await screenshot(page, `decisions-${locale}-${scheme}-${viewport ? "phone" : "screen"}`);
    await page.locator(".explore__filters details").evaluate((fold) => (fold.open = true));
    for (const place of [0, 3]) await page.locator(".explore__open").nth(place).press("Enter");
    await page.locator(".explore__detail").nth(1).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await cutOff(page), []);
    await screenshot(page, `decisions-${locale}-${scheme}-${viewport ? "phone" : "screen"}-open`);
    assert.deepEqual(errors, []);
    await close();
  });
}
