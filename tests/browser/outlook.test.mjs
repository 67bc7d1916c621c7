// What is still open: the next question, the cases at the ends, what cannot change anything, and what
// would change it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openMore, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const result = async (page) => plain(await page.locator("#result .result__body").innerText());
const shows = async (page, expected) => {
  for (let tries = 0; tries < 50 && !expected.test(await result(page)); tries += 1) await page.waitForTimeout(100);
  assert.match(await result(page), expected);
};
const press = (page, name) => page.getByRole("button", { name, exact: true }).press("Enter");
const open = (page, name) => page.locator("#result summary", { hasText: name }).evaluate((summary) => (summary.parentElement.open = true));

// A case kept in the tab comes back with everything.
const KEPT = JSON.stringify({
  case: {
    answers: {
      country: "norway", body: "company", purpose: "other", "cross-border": "domestic", ownership: "alone",
      turnover: "1000000..30000000 EUR", infringements: "gdpr-32",
    },
  },
});
const begin = async (options = {}, kept = KEPT) => {
  const prepare = (page) => page.addInitScript((kept) => sessionStorage.getItem("finesight") ?? sessionStorage.setItem("finesight", kept), kept);
  const opened = await site.open({ context: { locale: "en-GB", ...options }, prepare });
  await opened.page.locator("#versions button").waitFor();
  return opened;
};

test("the question to answer next is named, and answering it does what was said", async () => {
  const { page, errors, close } = await begin();
  await shows(page, /Answer this next: What was the organisation’s worldwide turnover.*At best, the range is then up to EUR 40,000/s);
  await page.locator("#result a[href='#q-turnover']").first().click();
  assert.equal(new URL(page.url()).hash, "#q-turnover");
  await page.locator("#q-turnover-field").fill("1000000 EUR");
  await shows(page, /starting amount of up to EUR 40,000/);
  assert.doesNotMatch(await result(page), /Answer this next/);
  await shows(page, /No single remaining answer can narrow the range of the guidelines, up to EUR 40,000/);
  assert.deepEqual(errors, []);
  await close();
});

test("the width is told in a sentence, and what would be left is in the picture", async () => {
  const { page, errors, close } = await begin();
  await open(page, "Why the range is as wide as it is");
  await shows(page, /is 3,300 times its lower end \(amounts below EUR 300 count as EUR 300; each currency has a least amount of its own\)/);
  await shows(page, /once it is made, at most EUR 4,000 to EUR 100,000.*an upper end 25 times the lower/s);
  assert.equal(await page.locator(".chart text", { hasText: "Widest range once the authority has judged" }).count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

test("a case at an end is shown with its steps, and the visitor's own is kept beside it", async () => {
  const { page, errors, close } = await begin();
  await open(page, "Cases at the ends of the ranges");
  await page.locator("#result tr", { hasText: "“high”" }).getByRole("button", { name: "Show this case" }).last().press("Enter");
  await shows(page, /Versions side by side/);
  assert.equal(await page.locator("#q-turnover-field").inputValue(), "EUR 30,000,000".replace(/ /g, "\u00a0"));
  await shows(page, /1,000,000/);
  await page.getByRole("button", { name: /^Put on the page/ }).first().press("Enter");
  await shows(page, /Answer this next: What was the organisation’s worldwide turnover/);
  assert.deepEqual(errors, []);
  await close();
});

test("a question that cannot change anything is folded away with the reason, and can still be answered", async () => {
  const { page, errors, close } = await begin();
  const folded = page.locator("#q-role .idle > details");
  assert.match(plain(await folded.locator("summary").first().innerText()), /Cannot change the result any more/);
  await folded.locator("summary").first().press("Enter");
  await folded.getByText("The maximum is the same whatever the answer").waitFor();
  await folded.locator("input").first().press("Space");
  await folded.locator("summary", { hasNotText: "Cannot change" }).first().waitFor();
  assert.equal(await folded.getAttribute("open"), "", "what is answered stays where the focus is");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".question")?.id), "q-role");
  await (await openMore(page, "q-role")).getByRole("button", { name: "Clear answer" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".question")?.id), "q-role");
  assert.deepEqual(errors, []);
  await close();
});

test("what would change it says what each act is worth, and where that is said", async () => {
  const { page, errors, close } = await begin();
  await open(page, "What would change it");
  const row = (name) => page.locator("#result tr", { hasText: name });
  assert.match(plain(await row("Tell the authority").textContent()), /As it is: up to EUR 1,000,000.*so it is neutral\. EDPB Guidelines.*Reporting mitigates.*Personvernnemnda/s);
  assert.match(plain(await row("Cooperate beyond").textContent()), /mitigating/);
  assert.match(plain(await row("Appeal").textContent()), /can be appealed/);
  await page.evaluate(() => document.querySelectorAll("#facts details").forEach((fold) => (fold.open = true)));
  await page.locator("#q-decided-field").fill("400000 NOK");
  await shows(page, /can no longer exceed NOK 400,000/);
  assert.deepEqual(errors, []);
  await close();
});

for (const { locale } of languages) {
  test(`what is open passes the checks in ${locale}, wide and narrow`, async () => {
    for (const width of [1280, 320]) {
      const { page, errors, close } = await begin({ locale, viewport: { width, height: 900 } });
      await page.evaluate(() => document.querySelectorAll("#result details, .idle details").forEach((fold) => (fold.open = true)));
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
      await screenshot(page, `outlook-${locale}-${width}`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}
