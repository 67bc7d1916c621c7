// Where fines land: how that comes about, how reliable it is, and the decisions nearest to the case.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openMore, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

// Datatilsynet on Coop Finnmark, with everything behind the result there.
const opened = async (options) => {
  const opened = await site.open({ context: { locale: "en-GB", ...options } });
  const { page } = opened;
  await page.locator("details:has(.examples) > summary").click();
  await page.locator(".examples button").nth(3).click();
  await page.locator("#versions button").waitFor();
  return opened;
};
const open = async (page, id) => {
  await page.locator(`#${id} > summary`).press("Enter");
  await page.locator(`#${id} table`).first().waitFor();
  return page.locator(`#${id}`);
};
// Of the last table: before it may stand one of facts that two positions read differently.
const rows = (fold) => fold.locator("table").last().locator("tbody tr");

test("the nearest decisions say why, are filtered by keyboard, and open as a case beside the visitor's own", async () => {
  const { page, errors, close } = await opened();
  const like = await open(page, "like");
  assert.equal(await rows(like).count(), 15);
  assert.equal(await rows(like).filter({ hasText: "Coop Finnmark" }).count(), 0, "the decision replayed is left out");
  const odin = rows(like).filter({ hasText: "Odin Flissenter" });
  assert.match(plain(await odin.innerText()), /20\/02220.*NOK 150,000.*NOK 300,000 had been announced, which is not an administrative fine.*upheld \(Personvernnemnda PVN-2020-21.*Alike: .*country/s);
  assert.match(plain(await like.innerText()), /led to an administrative fine that stood on the day assessed\. The middle half of these fines is EUR/);
  assert.match(plain(await like.innerText()), /That median is (below|inside|above) the middle half that is estimated for this case: NOK/);
  assert.match(plain(await odin.innerText()), /since then: upheld \(Personvernnemnda PVN-2020-21, board of appeal, 9 March 2021\)/, "the board decided after the day assessed");
  // Who it was stands above, then what happened, and what kind of breach.
  await like.getByText("A supermarket pinned").waitFor();
  const supermarket = plain(await rows(like).filter({ hasText: "TB s.r.l." }).innerText());
  assert.match(supermarket, /^TB s\.r\.l\.\s+A supermarket pinned an employee’s letter of dismissal to a board that customers could read\./);
  assert.ok((await page.locator("svg.chart circle").count()) >= 5, "as dots in the picture");

  await like.locator("select").first().selectOption({ label: "Sweden" });
  await page.waitForFunction(() => !document.querySelector("#like").innerText.includes("Odin"));
  for (const row of await rows(like).allInnerTexts()) assert.match(row, /Sweden/);
  await like.locator("select").first().selectOption({ index: 0 });
  await like.locator("select").nth(3).selectOption({ label: "32" });
  await page.waitForFunction(() => [...[...document.querySelectorAll("#like table")].at(-1).querySelectorAll("tbody tr")].every((row) => /\b32\b/.test(row.innerText)));
  await like.locator("select").nth(3).selectOption({ index: 0 });

  await odin.getByRole("button", { name: /Open as a case/ }).press("Enter");
  await page.locator("#versions table").first().waitFor();
  assert.ok(await page.locator("#p-gdpr-6").isChecked());
  assert.equal(await page.locator("#like").getByText("Odin Flissenter").count(), 0);
  await page.reload();
  await page.locator("#versions table").first().waitFor();
  await open(page, "like");
  assert.equal(await page.locator("#like").getByText("Odin Flissenter").count(), 0, "a reload still replays it");
  assert.deepEqual(errors, []);
  await close();
});

test("the practice range says what each answer does, how reliable it is, and moves with an answer", async () => {
  const { page, errors, close } = await opened();
  const expected = await open(page, "expected");
  const row = (name) => rows(expected).filter({ hasText: name });
  assert.match(plain(await row("What does it do?").first().innerText()), /Shops and trade.*higher by \d+%/s);
  assert.match(plain(await row("The country, compared").innerText()), /Norway/);
  const range = async () => plain(await page.locator("#result .sentences li").first().innerText());
  const before = await range();
  await page.locator("#q-activity select").selectOption({ label: "Telecommunications" });
  await page.waitForFunction((before) => document.querySelector("#result .sentences li").innerText.replace(/[\u00a0\u202f]/g, " ") !== before, before);
  assert.notEqual(await range(), before);
  await (await openMore(page, "q-activity")).getByRole("button", { name: "Clear answer" }).press("Enter");
  const unanswered = expected.locator('a[href="#q-activity"]');
  await unanswered.press("Enter");
  assert.equal(new URL(page.url()).hash, "#q-activity", "what is open leads to its question");
  const reliable = await open(page, "reliable");
  assert.match(plain(await reliable.innerText()), /tested the estimate on 814 published fines.*Norway: 26 of 33 fines.*only decisions that were published with their reasons.*The same range for every case/s);
  const ended = plain(await page.locator("#ended").innerText());
  assert.match(ended, /In other states, about \d+% of the published decisions.*do not show how it is in this country \(Norway\).*1,047 decisions in all/s);
  assert.match(ended, /decided on 47 of the published fines.*Norway: 10 of these fines, 6 upheld, 1 lowered, 3 annulled or waived\. We know 2 of these only from what others report/s);
  assert.deepEqual(errors, []);
  await close();
});

test("where there is no sample it says so, and what is shown instead", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await page.locator("details:has(.examples) > summary").click();
  await page.locator(".examples button").first().click();
  await page.locator("#versions button").waitFor();
  const like = await open(page, "like");
  assert.match(plain(await like.innerText()), /Only two administrative fines are known under this Act.*too few to draw conclusions from.*shares of their maximum/s);
  assert.equal(await page.locator("#expected, #reliable, #ended").count(), 0);
  assert.deepEqual(errors, []);
  await close();
});

for (const width of [1280, 320]) {
  test(`a tag breaks between its words only, ${width} pixels wide`, async () => {
    const { page, errors, close } = await opened({ viewport: { width, height: 900 } });
    await page.evaluate(() => document.querySelectorAll("#result details").forEach((fold) => (fold.open = true)));
    await page.waitForFunction(() => document.querySelectorAll("#result .ds-tag").length > 20);
    const broken = await page.locator("#result .ds-tag").evaluateAll((tags) =>
      tags.flatMap((tag) => Array.from(tag.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE)).flatMap((node) =>
        Array.from(node.data.matchAll(/\p{L}+/gu))
          .filter(({ 0: word, index }) => {
            const range = new Range();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            return range.getClientRects().length > 1;
          })
          .map(({ 0: word }) => word)));
    assert.deepEqual(broken, []);
    assert.deepEqual(errors, []);
    await close();
  });
}

for (const { locale } of languages) {
  test(`what is said of practice passes the checks in ${locale}, wide and narrow`, async () => {
    for (const width of [1280, 320]) {
      const { page, errors, close } = await opened({ locale, viewport: { width, height: 900 } });
      for (const id of ["like", "expected", "reliable", "chains"]) await open(page, id);
      assert.deepEqual(await violations(page), []);
      assert.equal(await scrollsSideways(page), false);
      await screenshot(page, `practice-${locale}-${width}`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}
