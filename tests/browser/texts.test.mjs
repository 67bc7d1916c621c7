// What comes later than the page, the law and the second part of a language's texts: not asked for before the visitor does
// something, there by itself after, and until then nothing that is said is lost, nor is anything wrong said of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openAll, start } from "./harness.mjs";
import { version } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const MORE = "**/more-*";
const SPOILT = "0123456789abcdef\0One\0Two\0";
const moreOf = (urls) => urls.map((url) => /\/more-(\w+)-\w+\.txt$/.exec(url)?.[1]).filter(Boolean);
const why = (page) => page.locator("#q-body .aside p").first();
const example = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await page.locator(".examples button").nth(place).click();
};
const plain = (text) => text.replaceAll("\u00a0", " ");
// A text that is there as soon as its part is.
const filled = async (locator) => {
  await locator.filter({ hasText: /\w{3}/ }).first().waitFor({ state: "attached" });
  return locator.first().textContent();
};
// The page listens soon after it is drawn, and again soon after it has refused what it was given: an act before that
// is none.
const actUntil = async (page, act, holds) => {
  for (let tries = 0; tries < 30 && !holds(); tries += 1) {
    await act(page);
    for (let waits = 0; waits < 10 && !holds(); waits += 1) await page.waitForTimeout(50);
  }
};
const until = async (holds, what) => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
};
const pressUntil = (page, holds) => actUntil(page, () => page.keyboard.press("Shift"), holds);
const arrived = (page) => page.waitForResponse(MORE).then((response) => response.finished());

// What is seen and says nothing: the elements that hold text and have none, with every fold as it stands. (The note on
// the conditions of a fee is empty when none is open or closed.)
const blank = (page) =>
  page.evaluate(() => {
    const places = "h1, h2, h3, legend, label, button, option, summary, dt, dd:not(.note), th, td, a, text, .step__text, li, p:not(.reading, [role], [aria-hidden])";
    return [...document.querySelectorAll(places)]
      .filter((element) => element.checkVisibility() && element.textContent.trim() === "")
      .map((element) => element.outerHTML);
  });

const ACTS = {
  "a press": (page) => page.mouse.click(2, 2),
  "a key": (page) => page.keyboard.press("Tab"),
  "a fold that a script or a search opens": (page) => page.evaluate(() => document.querySelector("#q-body .aside").toggleAttribute("open")),
};

for (const [name, act] of Object.entries(ACTS)) {
  test(`the rest of the texts is asked for after ${name}, once, and then is there`, async () => {
    const { page, errors, loading, requests, close } = await site.open({ context: { locale: "sv-SE" } });
    assert.deepEqual(moreOf(loading), []);
    assert.deepEqual(requests, [], "nothing before an act");
    assert.deepEqual(await blank(page), []);
    assert.equal((await why(page).textContent()).trim(), "");
    await actUntil(page, act, () => moreOf(requests).length > 0);
    assert.match(await filled(why(page)), /\w.*\./);
    await page.locator("#q-body .aside", { hasText: "Exempel: En kommunal skola" }).waitFor({ state: "attached" });
    await page.keyboard.press("Tab");
    await page.mouse.click(2, 2);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(moreOf(requests), ["sv"]);
    assert.equal(requests.length, 4, "the deferred texts and program, and the further ones");
    assert.deepEqual(errors, []);
    await close();
  });
}

// A shop that filmed people, as a visitor says it on the way.
const SHOP = {
  ...{ country: "sweden", body: "company", purpose: "other", "cross-border": "domestic", role: "controller", linked: "linked" },
  ...{ infringements: "gdpr-5-1-c, gdpr-6, gdpr-13", ownership: "alone", "people-used": "many", activity: "retail" },
};
const shop = JSON.stringify({
  ...{ finesight: 1, program: version, law: "2026-11-28", saved: "2026-11-29", language: "en" },
  case: { on: "2026-11-29", answers: SHOP, typed: {}, situation: "filmed" },
});

for (const [view, shown] of [["result", ".verdict__first"], ["result/why", ".headline"], ["decisions", ".headline"]]) {
  test(`what comes with the further program is held back: nothing at ${view} is blank, and it is there once that is`, async () => {
    let release;
    const held = new Promise((go) => (release = go));
    const { page, errors, close } = await site.open({
      path: "#/",
      context: { locale: "en-GB" },
      prepare: (page) => page.addInitScript((text) => sessionStorage.setItem("finesight", text), shop),
    });
    await page.route("**/further*", async (route) => (await held, await route.continue()));
    await page.goto(new URL(`?held#/${view}`, site.url).href);
    await page.locator(shown).first().waitFor();
    assert.deepEqual(await blank(page), []);
    if (view !== "result") assert.match(await page.locator(".headline").innerText(), /This part of the page is on its way/);
    release();
    await page.goto(new URL("#/result/law", page.url()).href);
    await page.locator(".step__text").first().waitFor();
    assert.deepEqual(await blank(page), []);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("a further program that cannot be had is told in its place, and asked for again", async () => {
  const { page, close } = await site.open({
    path: "#/",
    context: { locale: "en-GB" },
    prepare: (page) => page.addInitScript((text) => sessionStorage.setItem("finesight", text), shop),
  });
  await page.route("**/further-*.wasm", (route) => route.abort());
  await page.goto(new URL("?lost#/result/why", site.url).href);
  await page.locator(".headline", { hasText: "could not be loaded" }).waitFor();
  await page.unroute("**/further-*.wasm");
  await pressUntil(page, () => false).catch(() => {});
  await page.locator("#effects").waitFor();
  await close();
});

test("that a fold was drawn open is no act, however late the browser says so", async () => {
  const { page, requests, close } = await site.open({ context: { locale: "en-GB" } });
  const drawn = await page.evaluate(() => {
    const folds = [...document.querySelectorAll("details[open]")];
    folds.forEach((fold) => fold.dispatchEvent(new Event("toggle")));
    return folds.length;
  });
  assert.ok(drawn > 0);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(moreOf(requests), []);
  await close();
});

test("what is shown before the rest arrives is nowhere blank, and is drawn again by itself", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  let release;
  const held = new Promise((go) => (release = go));
  await page.route(MORE, async (route) => {
    await held;
    await route.continue();
  });
  for (const place of [0, 6, 2]) {
    await example(page, place);
    await page.locator(".headline", { hasText: "The result is being worked out." }).waitFor();
    assert.equal(await page.locator(".examples button[aria-pressed=true]").count(), 1);
    assert.deepEqual(await blank(page), [], `decision ${place + 1}`);
    assert.equal(await page.locator(".step__text").count(), 0);
  }
  await page.locator("#q-body .aside summary").click();
  await page.locator("#q-body input").first().focus();
  release();
  assert.match(await filled(why(page)), /\w.*\./);
  assert.ok((await page.locator(".steps .step__text").count()) > 5);
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 50,000/);
  assert.equal(await page.locator("#result .callout", { hasText: /board/ }).count(), 1);
  assert.equal(await page.locator("#q-body .aside").getAttribute("open"), "", "what was open stays open");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".question")?.id), "q-body");
  assert.deepEqual(await blank(page), []);
  assert.deepEqual(errors, []);
  await close();
});

test("what is said before the law is there is kept, and nothing is said of it that does not hold", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  let release;
  const held = new Promise((go) => (release = go));
  await page.route("**/later-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  // All that stands in the place of the result, and all that is announced.
  await page.evaluate(() => {
    const first = () => document.querySelector("#result .headline").textContent;
    const said = () => document.querySelector("#result [role=status]").textContent;
    globalThis.seen = { first: [first()], said: [] };
    const note = (list, text) => text !== list.at(-1) && list.push(text);
    new MutationObserver(() => (note(seen.first, first()), note(seen.said, said()))).observe(document.querySelector("#result"), {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.locator("#q-country select").selectOption({ label: "Norway" });
  await page.locator("#q-body").getByText("Private company or co-operative", { exact: true }).click();
  await page.locator("#q-purpose").getByText("Other: staff, customers, services, administration", { exact: true }).click();
  const announced = async () => (await page.evaluate(() => seen.said)).filter((text) => !/^$|^Say where/.test(text));
  await until(async () => (await announced()).length > 0, "it is said that the result is awaited");
  assert.equal(await page.locator("#q-country select option:checked").innerText(), "Norway");
  assert.match(await page.locator(".facts__head").innerText(), /3 of \d+/);
  assert.equal(await page.locator(".dock").count(), 0, "there is no result to go to");
  assert.deepEqual(await blank(page), []);
  release();
  await page.locator("#headline").waitFor();
  await until(async () => (await announced()).length > 1, "the result is announced");
  const [{ first }, said] = [await page.evaluate(() => seen), await announced()];
  assert.deepEqual(first.slice(0, -1), [
    "Say where, who and for what purpose, and a result appears here.",
    "The result is being worked out.",
  ]);
  assert.equal(said[0], "The result is being worked out.");
  assert.equal(said.length, 2, said.join("\n"));
  assert.match(said[1], /^To see the maximum, name a rule/);
  for (const left of [2, 1, 0]) {
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator(".facts__head", { hasText: new RegExp(`^\\D*${left} of`) }).waitFor();
  }
  assert.deepEqual(errors, []);
  await close();
});

test("a rest that cannot be had is told where the result would stand, and asked for again", async () => {
  const { page, errors, requests, close } = await site.open({ context: { locale: "en-GB" } });
  const faults = [
    (route) => route.abort(),
    (route) => route.fulfill({ status: 404, body: "gone" }),
    (route) => route.fulfill({ body: "<!doctype html>" }),
    (route) => route.fulfill({ body: SPOILT }),
  ];
  for (const [times, fault] of faults.entries()) {
    await page.route(MORE, fault);
    await pressUntil(page, () => moreOf(requests).length > times);
    // Time for what was answered to be refused.
    await page.waitForTimeout(300);
    assert.equal(moreOf(requests).length, times + 1);
    assert.equal((await why(page).textContent()).trim(), "");
    await page.unroute(MORE);
  }
  await page.route(MORE, (route) => route.abort());
  await example(page, 2);
  await page.locator(".headline", { hasText: "The rules could not be loaded" }).waitFor();
  assert.deepEqual(await blank(page), []);
  assert.equal(await page.locator("[role=alert]").count(), 0);
  await page.unroute(MORE);
  const before = moreOf(requests).length;
  await pressUntil(page, () => moreOf(requests).length > before);
  assert.match(await filled(why(page)), /\w.*\./);
  await until(async () => (await page.locator(".step__text").count()) > 5, "the explanation");
  assert.match(plain(await page.locator("#headline").innerText()), /NOK 50,000/);
  const asked = moreOf(requests).length;
  await page.keyboard.press("Shift");
  await page.waitForTimeout(50);
  assert.equal(moreOf(requests).length, asked, "what is there is not asked for");
  // What the browser itself reports of the lost requests and of the 404, and nothing else.
  assert.ok(errors.every((error) => /ERR_FAILED|404/.test(error)), errors.join("\n"));
  await close();
});

test("a case brought back is shown with all texts, without an act", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await page.reload();
  await page.locator("main").waitFor();
  await page.waitForTimeout(200);
  assert.equal((await why(page).textContent()).trim(), "", "settings alone are no case");
  await example(page, 2);
  const back = arrived(page);
  await page.reload();
  await back;
  assert.match(await filled(why(page)), /\w.*\./);
  await close();
});

test("another language is fetched with the rest of its texts, and not spoken without it", async () => {
  const { page, requests, close } = await site.open({ context: { locale: "en-GB" } });
  const speak = (name) => page.locator(".masthead label", { hasText: name }).locator("input").evaluate((input) => input.click());
  await page.route("**/more-nb-*", (route) => route.abort());
  await speak("Svenska");
  await page.locator("html[lang=sv]").waitFor({ state: "attached" });
  const swedish = await filled(why(page));
  await speak("Norsk bokmål");
  await page.locator("[role=alert]", { hasText: "Texterna kunde inte hämtas" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  assert.deepEqual(await blank(page), []);
  await page.unroute("**/more-nb-*");
  await speak("Norsk bokmål");
  await page.locator("html[lang=nb]").waitFor({ state: "attached" });
  assert.equal(await page.locator("[role=alert]").count(), 0);
  assert.notEqual(await filled(why(page)), swedish);
  await openAll(page);
  assert.deepEqual([...new Set(moreOf(requests))].sort(), ["en", "nb", "sv"]);
  await close();
});
