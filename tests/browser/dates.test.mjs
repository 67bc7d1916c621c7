// The last days of a case: moved past weekends, with how the time is kept, and as a calendar file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";
import { version } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

// Received on 25 April 2026: three weeks end on Saturday 16 May, and Constitution Day is the Sunday after it.
const CASE = {
  finesight: 1, program: version, law: "2026-11-28", saved: "2026-11-28", language: "en",
  case: {
    on: "2026-05-01",
    answers: {
      country: "norway", purpose: "other", body: "company", role: "controller", "cross-border": "domestic",
      infringements: "gdpr-32", "decided-on": "2026-04-22", "received-on": "2026-04-25",
    },
    typed: {},
  },
};

// A case is opened as a file, which a page from a disk can do too.
const openDates = async (page) => {
  await page.locator("#work").evaluate((fold) => (fold.open = true));
  await page.locator("#work-file").waitFor();
  await page.locator("#work-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(CASE)) });
  await page.locator(".notice").waitFor();
  await page.locator("#dates").evaluate((fold) => (fold.open = true));
  await page.locator("#dates button").first().waitFor();
};
const savedCalendar = async (page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#dates button").first().press("Enter")]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
};

// By section 3.1 of RFC 5545: lines end in CR LF, and one that begins with a space goes on with the one before it.
const linesOf = (text) => {
  assert.ok(text.endsWith("\r\n") && !/[^\r]\n|\r[^\n]/.test(text));
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  return text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
};

for (const [lang, words] of [
  ["en", ["18 May 2026.", "16 May 2026 is a Saturday", "Posting it by that day is enough", "Send the appeal to Datatilsynet"]],
  ["sv", ["18 maj 2026.", "16 maj 2026 är en lördag", "Det räcker att det har lämnats till posten", "Överklagandet skickas till Datatilsynet"]],
  ["nb", ["18. mai 2026.", "16. mai 2026 er en lørdag", "er levert til posten senest den dagen", "Klagen framsettes for Datatilsynet"]],
]) {
  test(`a last day in ${lang} says where it moved from, how it is kept and where to send the appeal`, async () => {
    const { page, errors, close } = await site.open({ context: { locale: lang } });
    await openDates(page);
    const shown = plain(await page.locator("#dates").innerText());
    for (const part of words) assert.ok(shown.includes(part), `${part}: ${shown}`);
    assert.equal(await page.locator(`#dates a[href$="law-${lang}-coming.html"]`).count(), 1);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the last days are a calendar file, and the same days have the same names when it is saved again", async () => {
  const { page, errors, requests, close } = await site.open({ context: { locale: "en-GB" } });
  await openDates(page);
  const asked = requests.length;
  const file = await savedCalendar(page);
  assert.match(file.name, /\.ics$/);
  const lines = linesOf(file.text);
  assert.deepEqual([lines[0], lines[1], lines.at(-1)], ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]);
  const days = lines.filter((line) => line.startsWith("DTSTART"));
  assert.deepEqual(days, ["DTSTART;VALUE=DATE:20260518", "DTSTART;VALUE=DATE:20270422"]);
  const uids = (lines) => lines.filter((line) => line.startsWith("UID:"));
  assert.equal(new Set(uids(lines)).size, 2);
  const again = await savedCalendar(page);
  assert.deepEqual(uids(linesOf(again.text)), uids(lines));
  assert.equal(requests.length, asked, "made in the browser");
  assert.deepEqual(errors, []);
  await close();
});

test("the single file saves the calendar too, and leads to no page that is not there", async () => {
  const { page, errors, close } = await site.openFile({ context: { locale: "en-GB" } });
  await openDates(page);
  const { text } = await savedCalendar(page);
  assert.ok(linesOf(text).includes("DTSTART;VALUE=DATE:20260518"));
  assert.equal(await page.locator("#dates a[href*='law-']").count(), 0);
  assert.deepEqual(errors, []);
  await close();
});
