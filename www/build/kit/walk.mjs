// The way through the views of the page on which the messages are seen.

import { readFile } from "node:fs/promises";
import { openEverything, pressEnter } from "../../../tests/browser/harness.mjs";
import { unseen } from "../rewritten.mjs";
import { count, settled, WINDOW } from "./sights.mjs";

// What happened, where, and which of the answers is taken at each question.
const VISITORS = [
  ["hacked", "norway", 0],
  ["sent-wrong", "sweden", 1],
  ["looked", "denmark", 2],
  ["filmed", "spain", 3],
  ["cookies", "france", 0],
  ["no-answer", "finland", 1],
  ["no-ground", "united-kingdom", 4],
  ["marketing", "italy", 2],
  ["too-much", "germany", 0],
  ["wrong-data", "poland", 5],
  ["not-told", "elsewhere", 0],
  ["late-notice", "sweden", 0],
  ["processor", "netherlands", 1],
  ["abroad", "ireland", 0],
];
const RESULT = ["#/result", "#/result/why", "#/result/cases", "#/result/law", "#/result/change"];
const MOST_QUESTIONS = 20;
// What is not read as a number, an amount or a day, or not as one.
const MISTAKES = ["abc", "1.234", "-5", "99999999999999999999", "31.2.2019", "1.1.1900"];

// A case in which everything is answered, and what is said of another for each of the laws of a country.
const LONG = JSON.parse(await readFile(new URL("../../../tests/browser/long-case.json", import.meta.url), "utf8"));
const COMMON = { "cross-border": "domestic", role: "controller" };
const KINDS = [
  LONG.case.answers,
  { ...COMMON, body: "public-authority", purpose: "law-enforcement", task: "competent" },
  { ...COMMON, body: "company", purpose: "other", subject: "communications", turnover: "12000000 EUR" },
];

/**
 * Goes through the page and has each view looked at. `look` is what does, `number` gives that of a message by its name, and
 * `countries` are those to choose from, by their keys. `short` goes to the first view and one question only.
 */
export async function walk({ site, locale, look, number, countries, short = false, tell = () => {} }) {
  const open = async (path, kept) => {
    const prepare = async (page) => {
      count(page);
      if (kept) await page.addInitScript((kept) => sessionStorage.setItem("finesight", kept), JSON.stringify(kept));
    };
    const opened = await site.open({ path, prepare, context: { locale, reducedMotion: "reduce", viewport: WINDOW } });
    return { ...opened, views: (addresses) => views(opened.page, addresses, look) };
  };
  const said = (name) => {
    if (number(name) === undefined) throw new Error(`the way through the page is by a message that is not there: ${name}`);
    return { hasText: unseen(number(name)) };
  };
  const kept = (answers) => ({ ...LONG, language: locale.split("-")[0], case: { ...LONG.case, answers } });
  const way = { open, look, said, kept };
  tell("the first view");
  await first(way, short);
  if (short) return;
  tell("the report, and what a visitor gets wrong");
  await long(way);
  for (const visitor of VISITORS) {
    tell(visitor.slice(0, 2).join(", "));
    await asked(way, visitor);
  }
  for (let place = 0, of = 1; place < of; place += 1) {
    tell(`example ${place + 1}`);
    of = await example(way, place);
  }
  tell("a decision checked");
  await checked(way);
  for (const country of countries) {
    tell(country);
    for (const kind of KINDS) await judged(way, { ...kind, country });
  }
}

/** What is there before anything was said: the first view, a question, the whole form, all decisions. */
async function first({ open, look, said }, short) {
  const { page, views, close } = await open("");
  await openEverything(page);
  await look(page, "#/");
  if (short) {
    await page.locator(".tile").filter(said("situation-hacked")).click();
    await settled(page);
    await look(page, await address(page));
  } else {
    await menus(page, look);
    await views(["#/case", "#/decisions"]);
    const more = page.getByRole("button").filter(said("explore-more"));
    for (await settled(page); await more.count(); await settled(page)) await more.press("Enter");
    // What happened in a decision stands under its row.
    await page.locator(".explore__open[aria-expanded=false]").evaluateAll((rows) => rows.forEach((row) => row.click()));
    await look(page, "#/decisions");
  }
  await close();
}

/** What the buttons of the masthead open, one after another. */
async function menus(page, look) {
  const buttons = page.locator("[popovertarget]");
  for (let place = 0; place < (await buttons.count()); place += 1) {
    await pressEnter(buttons.nth(place));
    await look(page, "#/");
    await page.keyboard.press("Escape");
  }
}

/** A case as it was kept: what was said of it, by the keys of the questions, as the law of its country has it. */
async function judged({ open, kept }, answers) {
  const { views, close } = await open("#/case", kept(answers));
  await views(["#/case", "#/result/law"]);
  await close();
}

/** A decision checked: the one that is there to try it on. */
async function checked({ open, look, said }) {
  const { page, close } = await open("#/check");
  await page.getByRole("button").filter(said("checked-example")).click();
  await settled(page);
  await openEverything(page);
  await look(page, "#/check");
  await close();
}

/** What happened, one question after another, and the result with all that stands behind it. */
async function asked({ open, look, said }, [happened, country, row]) {
  const { page, views, close } = await open("");
  await page.locator(".tile").filter(said(`situation-${happened}`)).click();
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    await settled(page);
    const here = await address(page);
    if (!here.startsWith("#/q/")) break;
    await openEverything(page);
    await look(page, here);
    if (!(await answered(page, said, country, row))) break;
    await page.waitForFunction((here) => location.hash !== here, here);
  }
  await views([...RESULT, "#/case"]);
  await close();
}

/** Answers the question that is asked: a country of the list, or a row. Says whether there was anything to answer with. */
async function answered(page, said, country, row) {
  const list = page.locator("#view select");
  const wanted = list.locator("option").filter(said(`option-country-${country}`));
  const answers = page.locator("#view .rows .answer");
  if (await wanted.count()) {
    await list.first().selectOption(await wanted.first().getAttribute("value"));
    await page.getByRole("button").filter(said("ask-next")).click();
    return true;
  }
  const rows = await answers.count();
  if (rows) await answers.nth(Math.min(row, rows - 1)).click();
  return rows > 0;
}

/** An example with all that stands behind it; gives how many examples there are. */
async function example({ open }, place) {
  const { page, views, close } = await open("");
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  const buttons = page.locator(".examples button");
  const all = await buttons.count();
  await pressEnter(buttons.nth(place));
  await page.waitForURL((url) => url.hash === "#/result");
  await views([...RESULT, "#/case"]);
  await close();
  return all;
}

/** A case in which everything is answered, in two versions; its report on paper, with the appendix; and mistakes. */
async function long({ open, look, kept, said }) {
  const { page, views, close } = await open("#/case", kept(LONG.case.answers));
  await views([...RESULT, "#/case"]);
  await page.locator("#versions button").first().press("Enter");
  await views(["#/case"]);
  await page.locator("#report-appendix").evaluate((box) => box.click());
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await look(page, "#/case, on paper");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  const fields = page.locator("#view input[id$=-field]");
  for (const mistake of MISTAKES) {
    await fields.evaluateAll(type, mistake);
    await look(page, "#/case");
  }
  await views(["#/"]);
  const clear = page.getByRole("button").filter(said("start-clear"));
  if (await clear.count()) await clear.first().press("Enter");
  await look(page, "#/");
  await close();
}

/** In the page: types the same into all fields at once, for which of them there are depends on what they say. */
function type(fields, text) {
  for (const field of fields) {
    field.value = text;
    for (const event of ["input", "change", "focusout"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

async function views(page, addresses, look) {
  for (const to of addresses) {
    await page.evaluate((to) => (location.hash = to), to);
    await settled(page);
    await openEverything(page);
    await look(page, to);
  }
}

const address = (page) => page.evaluate(() => location.hash || "#/");
