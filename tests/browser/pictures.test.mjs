// The pictures behind the result: from the maximum to the fee, and the case in time. Each says the same as its table.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pressEnter, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ").trim();

// An example, by its place in the list, with one of the folds behind its result open.
const opened = async (example, id, context = {}) => {
  const opened = await site.open({ context: { locale: "en-GB", ...context } });
  const { page } = opened;
  page.setDefaultTimeout(20000);
  await page.locator("details:has(.examples) > summary").press("Enter");
  await pressEnter(page.locator(".examples button").nth(example));
  await page.locator("#versions button").waitFor();
  const sideways = await scrollsSideways(page);
  await open(page, id);
  return { ...opened, sideways };
};
const open = async (page, id) => {
  await page.locator(`#${id} > summary`).press("Enter");
  await page.locator(`#${id} svg`).first().waitFor();
};

const BOARD = 2;
const BANK = 4;
const UBER = 8;
// Which pictures an example has enough for.
const PICTURES = [[BOARD, ["waterfall", "dates"]], [BANK, ["waterfall"]]];

/** What a picture says to a screen reader, what is written in it, and the cells of the table beside it. */
const said = (page, id) =>
  page.locator(`#${id}`).evaluate((fold) => ({
    label: fold.querySelector("svg[role=img]").getAttribute("aria-label"),
    words: Array.from(fold.querySelectorAll("svg[role=img] text"), (text) => text.textContent),
    rows: Array.from(fold.querySelectorAll(".table-scroll tbody tr"), (row) => Array.from(row.children, (cell) => cell.textContent)),
  }));

/** Pairs of words in a picture whose boxes meet, and words that stand out of the column. */
const collisions = (page, id) =>
  page.locator(`#${id} svg[role=img]`).evaluate((picture) => {
    const frame = picture.getBoundingClientRect();
    const words = Array.from(picture.querySelectorAll("text"))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const meet = (one, other) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    const found = words.flatMap((one, place) =>
      words.slice(place + 1).filter((other) => meet(one.box, other.box)).map((other) => `${one.text} / ${other.text}`));
    const out = words.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 8);
    return [...found, ...out.map(({ text, box }) => `out by ${Math.round(box.right - frame.right)}: ${text}`)];
  });

const agrees = async (page) => {
  const { label, words, rows } = await said(page, "waterfall");
  assert.ok(rows.length > 2);
  for (const [name, , , comesTo] of rows) {
    assert.ok(words.some((text) => text.startsWith(comesTo)), `${comesTo} is drawn`);
    assert.ok(label.includes(comesTo), `${comesTo} is said`);
    assert.ok(words.some((text) => name.includes(text.split(", ")[0])), `${name} is drawn`);
  }
};

test("from the maximum to the fee: each class that is left, what size makes of it, and nothing invented after that", async () => {
  const { page, errors, close } = await opened(BANK, "waterfall");
  await agrees(page);
  const { label, rows } = await said(page, "waterfall");
  const table = rows.map((row) => row.map(plain));
  assert.match(plain(label), /^From the legal maximum to the administrative fine, on a logarithmic scale in PLN: Legal maximum: PLN /);
  assert.equal(table[0][2], "–");
  const classes = table.filter(([name]) => name.startsWith("Guidelines, "));
  const sizes = table.filter(([name]) => name.startsWith("After size, "));
  assert.ok(classes.length > 0);
  assert.equal(sizes.length, classes.length);
  for (const [place, [, , before, after]] of classes.entries()) {
    assert.equal(before, table[0][3], "a class starts from the maximum");
    assert.equal(sizes[place][2], after, "size starts from the class");
  }
  const practice = table.find(([name]) => name === "Similar fines, eight out of ten");
  assert.deepEqual(practice.slice(1, 3), ["–", "–"], "practice comes of no step");
  assert.match(plain(await page.locator("#waterfall").innerText()), /Neither the law nor the guidelines give a number/);
  assert.deepEqual(errors, []);
  await close();
});

test("from the maximum to the fee: an expert's figures, line by line", async () => {
  const { page, errors, close } = await opened(UBER, "waterfall");
  await agrees(page);
  const { rows } = await said(page, "waterfall");
  const table = rows.map((row) => row.map(plain));
  const second = table.filter(([name]) => name.startsWith("Operation 2: "));
  assert.deepEqual(second.map((row) => row.slice(1)), [
    ["–", "–", "EUR 1,190,000,000"],
    ["0.4202%", "EUR 1,190,000,000", "lowered to EUR 5,000,000"],
    ["100%", "EUR 5,000,000", "unchanged at EUR 5,000,000"],
    ["100%", "EUR 5,000,000", "unchanged at EUR 5,000,000"],
  ]);
  assert.equal(table.find(([name]) => name.startsWith("Sum"))[3], "EUR 10,000,000");
  assert.ok((await page.locator("#waterfall svg svg").count()) >= 2, "with arrows");
  assert.deepEqual(errors, []);
  await close();
});

test("the case in time: every date and how long it was to the next, as in the table", async () => {
  const { page, errors, close } = await opened(BOARD, "dates");
  const { label, words, rows } = await said(page, "dates");
  const events = words.filter((_, place) => /^\d+ \w+ \d{4}$/.test(words[place + 1]));
  assert.equal(events.length, 10);
  const stages = rows.slice(0, events.length - 1);
  for (const [place, [from, to, took]] of stages.entries()) {
    assert.ok(from.startsWith(`${events[place]}, `) && to.startsWith(`${events[place + 1]}, `));
    assert.ok(words.includes(took), `${took} is drawn`);
    assert.ok(label.includes(`${from}; then ${took}; ${to}`), `${took} is said`);
  }
  assert.deepEqual(stages.map(([, , took]) => plain(took)), ["6 days", "181 days", "13 days", "130 days", "26 days", "272 days (longest)", "37 days", "95 days", "120 days"]);
  assert.equal(await page.locator("#dates .chart__longest").count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

test("the case in time: days next to each other do not collide, and a day that is open is a band", async () => {
  for (const width of [1280, 320]) {
    const { page, errors, close } = await opened(BOARD, "dates", { viewport: { width, height: 900 } });
    const answer = async (id, text) => {
      const field = page.locator(`#q-${id}-field`);
      await field.evaluate((field) => field.closest("details").setAttribute("open", ""));
      await field.fill(text);
    };
    await answer("reported-on", "2019-04-05");
    await answer("requested-on", "2019-04-06");
    await answer("answered-on", "April 2019 to January 2020");
    await page.locator("#dates svg").getByText("1 April 2019 to 31 January 2020").waitFor();
    assert.equal(await page.locator("#dates svg .chart__left").count(), 1);
    assert.deepEqual(await collisions(page, "dates"), []);
    await screenshot(page.locator("#dates"), `picture-band-${width}`, { fullPage: undefined });
    assert.deepEqual(errors, []);
    await close();
  }
});

for (const { locale } of languages) {
  test(`the pictures pass the checks in ${locale} at every width`, async () => {
    for (const width of [1280, 390, 320]) {
      for (const [example, ids] of PICTURES) {
        const { page, errors, sideways, close } = await opened(example, "waterfall", { locale, viewport: { width, height: 900 } });
        for (const id of ids) {
          if (id !== "waterfall") await open(page, id);
          await screenshot(page.locator(`#${id}`), `picture-${id}-${example}-${locale}-${width}`, { fullPage: undefined });
          assert.deepEqual(await collisions(page, id), []);
        }
        assert.deepEqual(await violations(page), []);
        assert.equal(await scrollsSideways(page), sideways, "no picture makes the page wider");
        assert.deepEqual(errors, []);
        await close();
      }
    }
  });
}

for (const [name, context] of [["dark", { colorScheme: "dark" }], ["forced colours", { forcedColors: "active" }]]) {
  test(`the pictures pass the checks with ${name}`, async () => {
    for (const [example, id] of [[BANK, "waterfall"], [BOARD, "dates"]]) {
      const { page, errors, close } = await opened(example, id, { ...context, viewport: { width: 700, height: 900 } });
      await screenshot(page.locator(`#${id}`), `picture-${id}-${name.replace(" ", "-")}`, { fullPage: undefined });
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}
