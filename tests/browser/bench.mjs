// Prints how long the main thread works for each keystroke: from the event until the page is rendered and laid out
// again, without painting.
//
// Not a test: figures differ from machine to machine. `make bench` runs it.

import { start } from "./harness.mjs";

const KEYSTROKES = 200;
const FIELDS = { "the fee's level": "q-level-field", "the turnover": "q-turnover-field", "a date": "q-breach-end-field" };
const TEXTS = { "q-breach-end-field": "4 April 2019 " };

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const site = await start();
const { page } = await site.open({ context: { locale: "en-GB" } });
console.log(`Chromium ${await site.browser.version()}, ${KEYSTROKES} keystrokes a field`);

// The facts open and the result as a visitor finds it; and the worst case, every fold open.
const OPEN = { "facts open": "#facts details", "every fold open": "details" };

for (const [place, [state, folds]] of [0, 3].flatMap((place) => Object.entries(OPEN).map((open) => [place, open]))) {
  await page.reload();
  await page.locator("main").waitFor();
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await page.locator(".examples button").nth(place).click();
  await page.evaluate((folds) => document.querySelectorAll(folds).forEach((fold) => (fold.open = true)), folds);
  console.log(`${await page.locator(".examples button").nth(place).innerText()}; ${state}`);
  for (const [name, id] of Object.entries(FIELDS)) {
    if ((await page.locator(`#${id}`).count()) === 0) continue;
    const times = await page.evaluate(typeInto, [id, KEYSTROKES, TEXTS[id] ?? "1 033 257 "]);
    times.sort((one, two) => one - two);
    const figures = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1).padStart(6));
    console.log(`  ${name.padEnd(16)} p50 ${figures[0]} ms   p95 ${figures[1]} ms   max ${figures[2]} ms`);
  }
}
await site.close();

/** Runs in the page: types a text over and over, and times each keystroke up to the finished layout. */
async function typeInto([id, count, text]) {
  const field = document.getElementById(id);
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const times = [];
  field.focus();
  let typed = "";
  for (let stroke = 0; stroke < count; stroke += 1) {
    typed = typed.length >= text.length ? "" : typed + text[typed.length];
    await turn();
    const begun = performance.now();
    write.call(field, typed);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // Yew renders in microtasks. To wait for them in a task would count frames painted meanwhile too.
    for (let turns = 0; turns < 200; turns += 1) await null;
    document.body.getBoundingClientRect();
    times.push(performance.now() - begun);
    // What was timed must have been the whole of it: the amount is read back by then.
    const reading = document.getElementById(`${id}-reading`).textContent;
    if (reading !== "" && /^\d+$/.test(typed) && !reading.includes(Number(typed).toLocaleString("en-GB"))) {
      throw new Error(`not rendered: ${typed}, ${reading}`);
    }
  }
  return times;
}
