// Numbers, money and dates on the page are set as the browser's own Intl sets them. (The texts are made without a browser
// too, for the library and the law book, so the page has its own setting of exact decimals; this holds it to Intl's.)

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openEverything, pressEnter, start } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

for (const { locale } of languages) {
  test(`what is set in ${locale} is what Intl sets`, async () => {
    const { page, close } = await site.open({ context: { locale } });
    for (const place of [0, 8]) {
      await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
      await pressEnter(page.locator(".examples button").nth(place));
      await page.locator("#versions button").waitFor();
      await openEverything(page);
      const wrong = await page.evaluate((locale) => {
        const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, " ");
        const text = plain(document.querySelector("#result").innerText);
        const money = (currency) => new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 0 });
        const parts = money("SEK").formatToParts(1_000_000);
        const group = plain(parts.find(({ type }) => type === "group").value);
        const currencyFirst = parts[0].type === "currency";
        const grouped = `\\d{1,3}(?:${RegExp.escape?.(group) ?? group.replace(".", "\\.")}\\d{3})+`;
        const number = (written) => Number(written.replaceAll(group, ""));
        const found = { money: [], dates: [], wrong: [] };
        const amounts = currencyFirst ? new RegExp(`([A-Z]{3}) (${grouped})(?![\\d.])`, "g") : new RegExp(`(?<![\\d${group}])(${grouped}) ([A-Z]{3})\\b`, "g");
        for (const match of text.matchAll(amounts)) {
          const [currency, amount] = currencyFirst ? [match[1], match[2]] : [match[2], match[1]];
          const set = plain(money(currency).format(number(amount)));
          found.money.push(match[0]);
          if (set !== match[0]) found.wrong.push(`${match[0]}: ${set}`);
        }
        const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
        // Every day of some years, by how it is set.
        const days = new Set(Array.from({ length: 366 * 12 }, (_, day) => plain(long.format(Date.UTC(2016, 0, 1 + day)))));
        for (const [written] of text.matchAll(/\b\d{1,2}\.? \p{L}+ 20(?:1[6-9]|2[0-6])\b/gu)) {
          found.dates.push(written);
          if (!days.has(written)) found.wrong.push(written);
        }
        return found;
      }, locale);
      assert.deepEqual(wrong.wrong, []);
      assert.ok(wrong.money.length > 5 && wrong.dates.length > 3, `${wrong.money.length} amounts, ${wrong.dates.length} days`);
    }
    await close();
  });
}
