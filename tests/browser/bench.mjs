// Prints what a keystroke costs: how long the main thread of the page is at work until the answer is painted, in the program, for
// styles and for layout; how long after that, for what is drawn later; how long until the answer is painted with all that the browser
// does beside it, painting above all, which has no graphics card here; and how long it takes from the key to the painted range. All
// but the last are time of the processor, so that they are the same whatever else the machine does. The last line is the browser's own
// share: an empty page with a field.
//
// Not a test: figures differ from machine to machine. `make bench` runs it.

import { readFile } from "node:fs/promises";
import { holdingTimers, start } from "./harness.mjs";
import { version } from "../common/languages.mjs";

const KEYSTROKES = 200;
const FIELDS = { "the fee's level": "q-level-field", "the turnover": "q-turnover-field", "a date": "q-breach-end-field" };
const TEXTS = { "q-breach-end-field": "4 April 2019" };
// As a visitor finds it; all questions open; and the worst case, everything open that opens.
const OPEN = {
  "the field's section open": (id) => `#facts details:has(#${id})`,
  "all questions open": () => "#facts details:not(.aside)",
  "every fold open": () => "details",
};

// All that a case can hold: 12 infringements in six operations, every question answered, every figure of each operation.
const LARGEST = new URL("largest-case.json", import.meta.url);
const OF_LARGEST = { "the fee's level": "q-level-field", "a date": "q-breach-end-field", "a figure": "q-factors-6-field" };

const site = await start();
let [page, devtools] = await opened();
console.log(`Chromium ${await site.browser.version()}, ${KEYSTROKES} keystrokes a field, in ms: p50, p95 and the longest`);

for (const place of [0, 3]) {
  for (const [state, folds] of Object.entries(OPEN)) {
    await page.reload();
    await page.locator("main").waitFor();
    await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
    const example = page.locator(".examples button").nth(place);
    await example.click();
    console.log(`${await example.innerText()}; ${state}`);
    for (const [name, id] of Object.entries(FIELDS)) {
      if ((await page.locator(`#${id}`).count()) === 0) continue;
      await open(folds(id));
      report(name, await typeInto(id, TEXTS[id] ?? "1 033 257"));
    }
  }
}
[page, devtools] = await opened(JSON.stringify({ ...JSON.parse(await readFile(LARGEST, "utf8")), program: version }));
console.log("The largest case; every fold open");
for (const [name, id] of Object.entries(OF_LARGEST)) {
  await open("details");
  report(name, await typeInto(id, TEXTS[id] ?? "1 033 257"));
}
// A letter in the search over all decisions: what is left of them is found and drawn.
await page.goto(new URL("#/decisions", site.url).href);
await page.locator(".explore__count").waitFor();
console.log("all decisions");
report("the search", await typeInto("explore-search", "clearview ai"));
await page.goto(`data:text/html,<input id="field">`);
report("an empty page", await typeInto("field", "1 033 257"));
await site.close();

/** A page, with a case that the tab has kept, and what it tells of its work. */
async function opened(kept) {
  const prepare = async (page) => {
    // What is drawn later waits until the answer was measured.
    await holdingTimers(page);
    if (kept) await page.addInitScript((kept) => sessionStorage.setItem("finesight", kept), kept);
  };
  const { page, context } = await site.open({ context: { locale: "en-GB" }, prepare });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return [page, devtools];
}

/** Opens folds, and those in them. */
async function open(folds) {
  for (let depth = 0; depth < 4; depth += 1) {
    await page.evaluate((folds) => document.querySelectorAll(folds).forEach((fold) => (fold.open = true)), folds);
    await painted();
  }
}

/** Types a text over and over with real keys, and clears it in between. */
async function typeInto(id, text) {
  await page.locator(`#${id}`).focus();
  await page.evaluate(watch);
  const times = { work: [], later: [], all: [], wait: [] };
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    const place = stroke % (text.length + 1);
    if (place === 0) await page.locator(`#${id}`).selectText();
    const before = await busy();
    await page.keyboard.press(place === 0 ? "Delete" : text[place - 1]);
    times.wait.push(await page.evaluate(() => globalThis.painted));
    const after = await busy();
    times.work.push(after.work - before.work);
    times.all.push(after.all - before.all);
    await page.evaluate(() => globalThis.letGo());
    await painted();
    times.later.push((await busy()).work - after.work);
  }
  return times;
}

/** How long the main thread of the page has been at work so far, in ms. */
async function busy() {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (part) => metrics.find(({ name }) => name === `${part}Duration`).value * 1000;
  return { work: of("Script") + of("RecalcStyle") + of("Layout"), all: of("Task") };
}

function painted() {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/**
 * Runs in the page: leaves in `painted` how long it took from a key to the end of the frame that shows what it did. The end of a frame
 * is told by a message, for timers are held meanwhile.
 */
function watch() {
  const { port1: end, port2: frame } = new MessageChannel();
  const ended = () => new Promise((told) => ((end.onmessage = told), requestAnimationFrame(() => frame.postMessage(0))));
  const measure = (key) => {
    globalThis.holdsTimers = true;
    globalThis.painted = ended().then(() => performance.now() - key.timeStamp);
  };
  addEventListener("keydown", measure, { capture: true });
}

function report(name, { work, later, all, wait }) {
  const measured = [figures(work), `later ${figures(later)}`, `with painting ${figures(all)}`, `until painted ${figures(wait)}`];
  console.log(`  ${name.padEnd(16)} ${measured.join("   ")}`);
}

function figures(times) {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(5);
  return [0.5, 0.95, 1].map(at).join(" ");
}
