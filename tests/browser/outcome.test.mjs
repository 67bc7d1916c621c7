// The result as a view of its own: how long it is, what axe-core finds in it and behind it, and the ways on and back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { arrives, cutOff, pressEnter, scrollsSideways, start, takesFocus, violations } from "./harness.mjs";
import { languages, version } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const PHONE = { width: 390, height: 800 };
const WIDE = { width: 1280, height: 900 };
const VIEWS = ["result", "result/why", "result/cases", "result/law", "result/change"];

// A shop that filmed people, as a visitor says it on the way.
const SHOP = {
  country: "sweden",
  body: "company",
  purpose: "other",
  "cross-border": "domestic",
  role: "controller",
  infringements: "gdpr-5-1-c, gdpr-6, gdpr-13",
  ownership: "alone",
  turnover: "12000000 SEK",
  "people-used": "many",
  "data-kind": "ordinary",
  activity: "retail",
};
const saved = (answers, more, language = "en") =>
  JSON.stringify({
    finesight: 1,
    program: version,
    law: "2026-11-28",
    saved: "2026-11-29",
    language,
    case: { on: "2026-11-29", answers, typed: {}, ...more },
  });
const shop = saved(SHOP, { situation: "filmed" });

const open = async (view, { locale = "en-GB", viewport = WIDE, kept = shop, ...context } = {}) => {
  const opened = await site.open({
    path: `#/${view}`,
    context: { locale, viewport, reducedMotion: "reduce", ...context },
    prepare: (page) => page.addInitScript((text) => sessionStorage.getItem("finesight") ?? sessionStorage.setItem("finesight", text), kept),
  });
  await opened.page.locator(".part").first().waitFor();
  return opened;
};
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

test("the result is at most 5,000 px long on a phone and 2,300 px on a wide screen", async (context) => {
  for (const { locale } of languages) {
    for (const [viewport, most] of [[PHONE, 5_000], [WIDE, 2_300]]) {
      const { page, errors, close } = await open("result", { locale, viewport, kept: saved(SHOP, { situation: "filmed" }, locale.slice(0, 2)) });
      const long = await height(page);
      context.diagnostic(`${locale} ${viewport.width}: ${long} px`);
      assert.ok(long <= most, `${locale} ${viewport.width}: ${long} px`);
      assert.deepEqual(errors, []);
      await close();
    }
  }
});

test("a decision that was opened is as short, in every language", async (context) => {
  for (const { locale } of languages) {
    const { page, errors, close } = await site.open({ path: "#/case", context: { locale, viewport: WIDE, reducedMotion: "reduce" } });
    const examples = page.locator(".examples button");
    const highest = { [PHONE.width]: 0, [WIDE.width]: 0 };
    for (let place = 0, of = 1; place < of; place += 1) {
      await examples.first().waitFor({ state: "attached" });
      of = await examples.count();
      await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
      await pressEnter(examples.nth(place));
      await page.evaluate(() => (location.hash = "#/result"));
      await page.locator(".outcome:has(.opened) #answers").waitFor();
      for (const [viewport, most] of [[PHONE, 5_000], [WIDE, 2_300]]) {
        await page.setViewportSize(viewport);
        const long = await height(page);
        highest[viewport.width] = Math.max(highest[viewport.width], long);
        assert.ok(long <= most, `${locale} ${viewport.width}, ${await page.locator(".opened").innerText()}: ${long} px`);
      }
      await page.evaluate(() => (location.hash = "#/case"));
      await page.locator(".outcome").waitFor({ state: "detached" });
    }
    context.diagnostic(`${locale}: ${JSON.stringify(highest)}`);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("axe-core finds nothing in any of the views, light and dark, wide and on a phone", async () => {
  for (const [viewport, colorScheme] of [[PHONE, "light"], [WIDE, "dark"]]) {
    for (const view of VIEWS) {
      const { page, close } = await open(view, { viewport, colorScheme });
      assert.deepEqual(await violations(page), [], `${view} ${viewport.width} ${colorScheme}`);
      await close();
    }
  }
});

test("what is wrong with the answers stands with the result, with the way to its question", async () => {
  const { page, close } = await open("result");
  const wrong = page.locator(".outcome__main details", { hasText: "There is a problem" });
  await wrong.locator("> summary").click();
  await wrong.getByText("The turnover is not in euro, so the maximum and the guidelines do not count it yet").waitFor();
  await wrong.getByRole("link", { name: /^Change/ }).click();
  await page.waitForURL((url) => url.hash === "#/q/rate");
  await close();
});

// Belgium, Act of 30 July 2018, Article 221(2): Article 83 GDPR does not apply to public authorities.
test("where no fine can follow, nothing about its amount is offered, and its addresses lead to the result", async () => {
  const authority = { country: "belgium", body: "public-authority", "public-kind": "local", purpose: "other", "cross-border": "domestic", role: "controller", infringements: "gdpr-6" };
  for (const view of ["result", "result/why", "result/change"]) {
    const { page, errors, close } = await open(view, { kept: saved(authority, {}) });
    await page.locator(".outcome__main").waitFor();
    const links = await page.locator("main a[href^='#/result']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual([...new Set(links)].sort(), ["#/result/cases", "#/result/law"], view);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("nothing is cut off on the smallest screen, and no dot overlaps another", async () => {
  for (const view of VIEWS) {
    const { page, close } = await open(view, { viewport: { width: 320, height: 640 } });
    assert.equal(await scrollsSideways(page), false, view);
    assert.deepEqual(await cutOff(page), [], view);
    if (view === "result") {
      const boxes = await page.locator(".dot").evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().toJSON()));
      assert.equal(boxes.length, 50);
      const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      for (const [place, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= 320 && box.width >= 4, JSON.stringify(box));
        assert.ok(!boxes.slice(place + 1).some((other) => touch(box, other)));
      }
    }
    await close();
  }
});

test("an answer can be changed from the result, and the browser leads back", async () => {
  const { page, errors, close } = await open("result");
  const first = await page.locator(".verdict__first").innerText();
  await page.getByRole("link", { name: /^Change.*What does the organisation do/ }).click();
  await arrives(page, "#/q/activity", "What does the organisation do?");
  await page.goBack();
  await page.waitForURL(/#\/result$/);
  await page.locator(".verdict__first").waitFor();
  assert.equal(await page.locator(".verdict__first").innerText(), first);
  // What happened is where it all began.
  await page.getByRole("link", { name: /^Change.*What happened/ }).click();
  await page.waitForURL(/#\/$/);
  await page.locator(".tiles").waitFor();
  await page.goBack();
  // To the views behind it, and back.
  await page.getByRole("link", { name: /^Why this amount/ }).click();
  await page.waitForURL(/#\/result\/why$/);
  await takesFocus(page, "#view-heading");
  await page.getByRole("link", { name: "The law, step by step" }).click();
  await page.waitForURL(/#\/result\/law$/);
  await takesFocus(page, "#view-heading");
  await page.goBack();
  await page.waitForURL(/#\/result\/why$/);
  await page.goBack();
  await page.waitForURL(/#\/result$/);
  await page.locator(".verdict__first").waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("every link to a question leads to the page of a question", async () => {
  for (const view of VIEWS) {
    const { page, close } = await open(view);
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await page.waitForTimeout(0);
    const links = await page.locator("main a[href^='#']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(links.filter((href) => !href.startsWith("#/")), [], view);
    await close();
  }
});

test("what nobody said is told as assumed, with the way to change it", async () => {
  const { page, close } = await open("result");
  const assumed = page.locator(".part:has(#assumed)");
  const said = await assumed.innerText();
  for (const what of ["controller", "did not cross borders", "other purposes", "SEK"]) assert.ok(said.includes(what), `${what}: ${said}`);
  const links = await assumed.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const question of ["purpose", "cross-border", "role", "rate"]) assert.ok(links.includes(`#/q/${question}`), question);
  await close();
});

test("of a decision that was opened it is told first what it came to", async () => {
  const { page, close } = await site.open({ path: "#/", context: { locale: "en-GB", viewport: PHONE, reducedMotion: "reduce" } });
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await page.locator(".examples button", { hasText: "400,000" }).first().press("Enter");
  await page.waitForURL(/#\/.+/);
  await page.evaluate(() => (location.hash = "#/result"));
  await page.locator(".opened").waitFor();
  const opened = page.locator(".opened");
  assert.match(await opened.innerText(), /NOK 400,000/);
  const box = await opened.boundingBox();
  assert.ok(box.height <= 300, `${box.height}`);
  assert.ok(box.y < (await page.locator(".verdict").boundingBox()).y);
  await close();
});

test("in forced colours every dot and figure can be told from the ground", async () => {
  const { page, close } = await open("result", { forcedColors: "active" });
  const drawn = await page.locator(".dot, .person__outline").evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke));
  const ground = await page.locator(".part.verdict").evaluate((part) => getComputedStyle(part).backgroundColor);
  assert.ok(drawn.length >= 60 && drawn.every((stroke) => stroke !== ground && stroke !== "none"));
  await close();
});

test("no sentence stands twice in a view behind the result", async () => {
  for (const view of ["result/why", "result/cases"]) {
    const { page, close } = await open(view);
    await page.locator(".outcome__behind details").first().waitFor();
    // What is in a fold is drawn once it is open, and may have folds of its own.
    await page.waitForFunction(() => {
      const closed = [...document.querySelectorAll(".outcome__behind details:not([open])")];
      closed.forEach((fold) => (fold.open = true));
      return closed.length === 0 && [...document.querySelectorAll("details")].every((fold) => fold.lastElementChild.hasChildNodes());
    });
    // The legend of a picture says what that picture goes by.
    const said = await page.locator(".outcome__behind :is(p, li)").evaluateAll((all) =>
      all.filter((one) => !one.querySelector("p, li") && !one.closest(".legend")).map((one) => one.innerText.trim()),
    );
    const sentences = said.filter((text) => text.length > 60);
    assert.ok(sentences.length > 3, view);
    assert.deepEqual(sentences.filter((text, place) => sentences.indexOf(text) !== place), [], view);
    await close();
  }
});

test("a decision of long ago that was opened offers no appeal", async () => {
  const { page, close } = await site.open({ path: "#/case", context: { locale: "en-GB", viewport: WIDE, reducedMotion: "reduce" } });
  const uber = page.locator(".examples button", { hasText: "Uber" });
  await uber.waitFor({ state: "attached" });
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(uber);
  await page.evaluate(() => (location.hash = "#/result"));
  await page.locator(".outcome:has(.opened) #answers").waitFor();
  const todo = page.locator(".todo");
  await todo.waitFor();
  assert.doesNotMatch(await todo.innerText(), /Appeal|Last day/);
  await close();
});
