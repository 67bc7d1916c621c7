// The law book: pages of their own beside the app. Here is what only a browser can tell, on its contents, its longest pages and one
// of each kind; that every page is whole is tested without one (tests/site/lawbook.test.mjs).

import assert from "node:assert/strict";
import { readFile, readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { tags } from "../common/languages.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const book = (lang, name = "", options = {}) => site.open({ path: `law-${lang}${name && `-${name}`}.html`, ...options });

/** The names of a language's pages, those with the largest files first. */
async function bySize(lang) {
  const names = (await readdir(dist)).filter((name) => new RegExp(`^law-${lang}-.*\\.html$`).test(name));
  const sized = await Promise.all(names.map(async (name) => [(await stat(dist + name)).size, name.slice(7, -5)]));
  return sized.sort(([one], [other]) => other - one).map(([, name]) => name);
}

/** The contents, the largest page of a country, one of decisions and one of a subject. */
async function sample(lang) {
  const names = await bySize(lang);
  const subjects = ["provisions", "questions", "notes", "views", "method"];
  const decisions = names.find((name) => name.startsWith("decisions-"));
  const country = names.find((name) => /^[a-z-]+?(-\d)?$/.test(name) && !/^(decisions|record|sources|coverage|coming)/.test(name) && !subjects.includes(name));
  return ["", country, decisions, names.find((name) => subjects.includes(name))];
}

for (const lang of tags) {
  test(`pages of each kind in ${lang} are accessible, wide and narrow, and ask only their own host`, async () => {
    for (const name of await sample(lang)) {
      const { page, errors, loading, close } = await book(lang, name);
      const at = `${lang} ${name}`;
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.deepEqual(loading.filter((url) => !url.startsWith(site.url)), []);
      assert.deepEqual(await violations(page), [], at);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.deepEqual(await violations(page), [], `${at} at 320`);
      if (lang === "en") await screenshot(page, `lawbook-${name || "contents"}-320`, { fullPage: false });
      assert.deepEqual(errors, []);
      await close();
    }
  });
}

test("light and dark, both with enough contrast", async () => {
  const { page, close } = await book("en", "norway");
  const backgrounds = new Set();
  for (const path of ["law-en.html", "law-en-norway.html"]) {
    await page.goto(site.url + path);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      backgrounds.add(await page.locator(".book").evaluate((element) => getComputedStyle(element).backgroundColor));
      assert.deepEqual(await violations(page, { runOnly: ["color-contrast", "link-in-text-block"] }), [], `${path} ${colorScheme}`);
    }
  }
  assert.equal(backgrounds.size, 2);
  await close();
});

test("no page is higher than 12,000 px on a screen 1,280 px wide", async () => {
  // One page shows what each of them has, which is quicker than to go there.
  const { page, close } = await book("en", "norway");
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  const heights = [];
  for (const name of (await readdir(dist)).filter((name) => /^law-.*\.html$/.test(name))) {
    const height = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, "text/html");
      document.querySelector("main").replaceWith(document.adoptNode(body.querySelector("main")));
      return document.documentElement.scrollHeight;
    }, await readFile(dist + name, "utf8"));
    heights.push({ name, height });
  }
  assert.ok(heights.length > 300);
  assert.equal(heights.find(({ name }) => name === "law-en-norway.html").height, before);
  assert.deepEqual(heights.filter(({ height }) => height > 12_000), []);
  await close();
});

test("no width makes a page or a table scroll sideways", async () => {
  const { page, close } = await book("en");
  for (const lang of tags) {
    for (const name of [...(await sample(lang)), "coverage", "sources"]) {
      await page.goto(`${site.url}law-${lang}${name && `-${name}`}.html`);
      for (const width of [320, 480, 767, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        const at = `${lang} ${name} at ${width}`;
        assert.equal(await scrollsSideways(page), false, at);
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll("table")]
            .filter((table) => table.getBoundingClientRect().right > document.querySelector("main").getBoundingClientRect().right)
            .map((table) => table.caption.textContent),
        );
        assert.deepEqual(wide, [], at);
      }
    }
  }
  await close();
});

test("from the app to the contents, to a country's time limits, to another language, and back", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "nb-NO" } });
  await page.locator("button[popovertarget=menu]").click();
  await page.locator(".masthead a[href^='law-']").click();
  await page.waitForURL("**/law-nb.html");
  await page.getByRole("searchbox").fill("norge foreldelse");
  assert.match(await page.getByRole("status").innerText(), /^\d av \d{3} oppføringer inneholder disse ordene\.$/);
  await page.locator(".contents").getByRole("link", { name: "Frister" }).click();
  await page.locator("#section-no-gdpr-clocks").waitFor();
  assert.match(await page.locator("#no-gdpr-clock-time-bar").innerText(), /Foreldelse.*5 år.*§ 28/s);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/law-en-norway*.html");
  assert.match(await page.locator("#no-gdpr-clock-time-bar").innerText(), /Limitation.*5 years.*§ 28/s);
  await screenshot(page, "lawbook", { fullPage: false });
  await page.getByRole("banner").getByRole("link", { name: "Law book" }).click();
  await page.waitForURL("**/law-en.html");
  await page.getByRole("link", { name: "Back to Finesight" }).click();
  await page.locator("#app main").waitFor();
  // Leaving is an act, so the rest of texts and program was asked for, and dropped on the way.
  assert.deepEqual(errors.filter((error) => !/\/(more-nb-\w+\.txt|(later|further)-\w+\.wasm): net::ERR_ABORTED$/.test(error)), []);
  await close();
});

test("the box leaves what has all the words, in any order, without capitals or accents, and says when nothing has", async () => {
  const { page, close } = await book("sv");
  const box = page.getByRole("searchbox");
  const shown = () => page.locator(".contents a:visible").allInnerTexts();
  const whole = await shown();
  assert.ok(whole.length > 400);
  // A country by its name in another language, a decision by the name of a party.
  for (const [typed, expected] of [["OSTERRIKE", "Österrike"], ["austria", "Österrike"], ["frister norge", "Norge"], ["clearview", "Beslut"]]) {
    await box.fill(typed);
    const left = await shown();
    assert.ok(left.includes(expected) && left.length < whole.length / 5, `${typed}: ${left}`);
  }
  await box.fill("norge frister");
  assert.ok((await shown()).includes("Frister"));
  await box.fill("ingenting-sådant");
  assert.deepEqual(await shown(), []);
  assert.equal(await page.locator("h2:visible").count(), 0);
  assert.equal(await page.getByRole("status").innerText(), "Ingen post innehåller orden.");
  assert.deepEqual(await violations(page), []);
  await box.fill("");
  assert.deepEqual(await shown(), whole);
  assert.equal(await page.getByRole("status").innerText(), "");
  await close();
});

test("an address from when the book was one page leads to what it named", async () => {
  const { page, errors, close } = await book("en");
  for (const [id, text] of [
    ["no-gdpr-clock-time-bar", /Limitation/],
    ["section-record-coop-board", /Coop/],
    ["common-provision-gdpr-32", /Security of processing.*Art\. 32.*Lower tier.*83\(4\)\(a\)/s],
    ["coming", /Law to come|Nothing in this part/],
    ["all-source-gdpr", /GDPR/],
  ]) {
    await page.goto(`${site.url}law-en.html#${id}`);
    await page.waitForURL(new RegExp(`/law-en-.+\\.html#${id}$`));
    assert.match(await page.locator(`#${id}`).innerText(), text);
    await page.waitForFunction((id) => document.getElementById(id).getBoundingClientRect().top < innerHeight, id);
    // From a page of the book, an address of the contents is another page.
    await page.goto("about:blank");
  }
  // What names nothing leads nowhere.
  await page.goto(`${site.url}law-en.html#no-such-row`);
  await page.getByRole("searchbox").waitFor();
  assert.equal(new URL(page.url()).hash, "#no-such-row");
  assert.equal(await page.locator(".without-script").isVisible(), false);
  assert.deepEqual(errors.filter((error) => !error.includes("ERR_ABORTED")), []);
  await close();
});

test("without a script the whole contents show, and where a section is that an address names", async () => {
  const { page, close } = await book("en", "", { context: { javaScriptEnabled: false } });
  assert.ok((await page.locator(".contents a:visible").count()) > 400);
  assert.equal(await page.locator(".filter").isVisible(), false);
  assert.equal(await page.locator(".without-script").isVisible(), true);
  await page.goto(`${site.url}law-en.html#section-no-gdpr-clocks`);
  const entry = page.locator("#section-no-gdpr-clocks");
  assert.equal(await entry.innerText(), "Time limits");
  assert.match(await entry.getByRole("link").getAttribute("href"), /^\.\/law-en-norway(-\d)?\.html#section-no-gdpr-clocks$/);
  await close();
});

test("on paper a table is a table, and nothing is cut off", async () => {
  const { page, close } = await book("en", "decisions-norway", { context: { viewport: { width: 660, height: 900 } } });
  await page.emulateMedia({ media: "print" });
  assert.equal(await scrollsSideways(page), false);
  assert.equal(await page.locator("thead").first().evaluate((head) => getComputedStyle(head).position), "static");
  await close();
});
