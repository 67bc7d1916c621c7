// What a result is without the further module: whole. What comes with that stands in folds and in the views behind the result.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";
import { version } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const long = { ...JSON.parse(await readFile(new URL("long-case.json", import.meta.url))), program: version };

const CASES = {
  "everything answered": long.case.answers,
  "a firm in Sweden": { country: "sweden", body: "company", "cross-border": "domestic", purpose: "other", infringements: "gdpr-32", turnover: "20000000 SEK" },
  "a public authority in Norway": { country: "norway", body: "public-authority", purpose: "other", infringements: "gdpr-6" },
  "a country alone": { country: "france" },
};

const link = (answers) => `#case=${Buffer.from(JSON.stringify({ ...long, case: { ...long.case, answers } })).toString("base64url")}`;

/** What a result reads, without the insides of folds and what is only told. */
const reads = (page) =>
  page.locator("#view").evaluate((view) => {
    view.querySelectorAll("details").forEach((fold) => (fold.open = false));
    view.querySelectorAll("[role=status]").forEach((told) => told.remove());
    return view.innerText.split(/\n+/);
  });

for (const [name, answers] of Object.entries(CASES)) {
  test(`a result says the same before the further module is there: ${name}`, async () => {
    const opened = (prepare) => site.open({ path: link(answers), prepare, ready: ".outcome__beside" });
    const whole = await opened();
    const without = await opened((page) => page.route(/further-/, (route) => route.abort()));
    assert.deepEqual(await reads(without.page), await reads(whole.page));
    await whole.close();
    await without.close();
  });
}
