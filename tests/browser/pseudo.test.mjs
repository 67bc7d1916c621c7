// The page in a language that nobody speaks: English with accents and two fifths longer. What stays plain was written into the
// program and not into the texts; what does not fit would not fit in a longer language either.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { cutOff, openEverything, pressEnter, screenshot, scrollsSideways, start } from "./harness.mjs";
import { languages } from "../common/languages.mjs";
import { pseudo, rewriting } from "../../www/build/rewritten.mjs";

let site;
before(async () => (site = await start({ rewrite: rewriting("en", pseudo) })));
after(() => site.close());

test("a file made strange keeps its marks, what is filled in, and the keys of its variants", () => {
  assert.equal(pseudo("ab12\0You owe \u0010\0"), "ab12\0Ýýööûû ööwéé \u0010\0");
  assert.equal(
    pseudo("ab12\0\u001c\u0010one\u001da day\u001e\u001d\u0010 days\u001e\u001f\0\0"),
    "ab12\0\u001c\u0010one\u001dáá dááýý\u001e\u001d\u0010 dááýýs\u001e\u001f\0\0",
  );
});

// What is the same in every language: the names of the languages, and the words of proper names (tools/src/bin/edition.rs).
const { names } = JSON.parse(await readFile(new URL("../../target/page/edition.json", import.meta.url), "utf8"));
const wordsOf = (text) => text.split(/[^\p{L}]+/u);
const NAMES = new Set(wordsOf(names.join(" ")).concat(languages.flatMap(({ name }) => wordsOf(name))));

// The months are in the program, in each language, for dates are also read in them (src/text/date.rs).
const MONTHS = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The texts that are seen, or said of what is seen, with a word in them that was not made strange; capitals are a currency or an article's letter. */
const plain = async (page) => {
  const texts = await page.evaluate(() => {
    const seen = [];
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const element = text.parentElement;
      if (text.data.trim() && (element.checkVisibility() || element.closest("option"))) seen.push(text.data.trim());
    }
    const named = document.querySelectorAll("#app [aria-label], #app [title], #app [placeholder]");
    const names = [...named].flatMap((element) => ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name)));
    return [...seen, ...names.filter(Boolean)];
  });
  const isPlain = (word) => word.length > 2 && /^[a-z]*[aeiouy][a-z]*$/.test(word.slice(1)) && !NAMES.has(word);
  return [...new Set(texts)].filter((text) => wordsOf(text.replaceAll(MONTHS, "")).some(isPlain));
};

for (const width of [1280, 320]) {
  test(`longer texts fit at ${width} pixels, and none is written into the program`, async () => {
    const { page, errors, close } = await site.open({
      context: { locale: "en-GB", reducedMotion: "reduce", viewport: { width, height: 800 } },
    });
    const fits = async (what) => {
      assert.deepEqual(await plain(page), [], what);
      assert.equal(await scrollsSideways(page), false, what);
      assert.deepEqual(await cutOff(page), [], what);
    };
    await fits("no answers yet");
    for (const place of [0, 6]) {
      await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
      await pressEnter(page.locator(".examples button").nth(place));
      await page.locator("#versions button").first().waitFor();
      await openEverything(page);
      await screenshot(page, `pseudo-${width}-${place}`, { fullPage: false });
      await fits(`decision ${place + 1}`);
    }
    await page.evaluate(() => (location.hash = "#/check"));
    await page.locator("#faults-heading").waitFor();
    await page.locator(".facts .row button").first().press("Enter");
    await page.locator("#faults .acts > li").nth(5).waitFor();
    await openEverything(page);
    await fits("a decision checked");
    assert.deepEqual(errors, []);
    await close();
  });
}
