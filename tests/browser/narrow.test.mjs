// What a phone of 360 pixels shows of the longest words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { languages } from "../common/languages.mjs";
import { start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

/** Words of headings that are broken over two lines, and choices that stick out of their group. */
const cut = (page) =>
  page.evaluate(() => {
    const rows = (node, start, end) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range.getClientRects().length;
    };
    const broken = (node) => [...node.data.matchAll(/[^\s-]+/g)].filter((word) => rows(node, word.index, word.index + word[0].length) > 1).map(([word]) => word);
    const texts = Array.from(document.querySelectorAll("#view :is(h1, h2)"), (heading) => [...heading.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
    const groups = [...document.querySelectorAll("#view .ds-toggle-group")];
    const out = groups.flatMap((group) => [...group.children].filter((choice) => choice.getBoundingClientRect().right > group.parentElement.getBoundingClientRect().right + 1));
    return [...texts.flat().flatMap(broken), ...out.map((choice) => choice.textContent)];
  });

for (const { locale } of languages) {
  test(`no word of a heading is broken and no choice is cut off on a phone, in ${locale}`, async () => {
    const { page, close } = await site.open({ path: "#/", context: { locale, viewport: { width: 360, height: 740 } } });
    assert.deepEqual(await cut(page), []);
    await page.goto(new URL("#/decisions", site.url).href);
    await page.locator("#view .ds-toggle-group").waitFor();
    assert.deepEqual(await cut(page), []);
    await page.goto(new URL("#/check", site.url).href);
    await page.locator("#faults-heading").waitFor();
    assert.deepEqual(await cut(page), []);
    await close();
  });
}
