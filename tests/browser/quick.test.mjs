// Someone who knows no law, with cases out of published decisions told in plain words: how many answers it takes to
// the first range of where fines land.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

// What such a visitor knows of each case (the decisions are in src/evidence/decisions/), by the question.
const CASES = [
  ["Avanza, 2024: customers' data went to another company through a tool on the page", { country: "Sweden", body: "Private company", purpose: "Other:", infringements: ["badly protected"], ownership: "No, it stands", turnover: "4700 million SEK", activity: "Banking" }],
  ["Vastaamo, 2021: records of patients were stolen", { country: "Finland", body: "Private company", purpose: "Other:", infringements: ["badly protected", "reported late"], ownership: "No, it stands", turnover: "14.5 million EUR", activity: "Health" }],
  ["Swedish Police, 2021: an app told people apart by their faces", { country: "Sweden", body: "Public authority", purpose: "Law enforcement", task: "Yes, as", infringements: ["Faces"] }],
  ["SATS, 2023: members got no answer and their data was not deleted", { country: "Norway", body: "Private company", purpose: "Other:", infringements: ["asked to see", "not deleted"], ownership: "No, it stands", turnover: "4000 million NOK", activity: "Something else" }],
  ["Uber, 2023: drivers were not told enough of what becomes of their data", { country: "Netherlands", body: "Private company", purpose: "Other:", infringements: ["not told"], ownership: "Yes, all", "group-turnover": "29750 million EUR" }],
  ["Trygg-Hansa, 2023: others' insurance papers could be read by changing a number in the address; of its group only that it is large", { country: "Sweden", body: "Private company", purpose: "Other:", infringements: ["badly protected"], ownership: "Yes, all", "group-turnover": { size: "500m–1,000bn EUR" }, activity: "Banking" }],
];
const ENOUGH = 8;
// A range of use: its upper end is at most a thousand times its lower, where the law alone leaves a million and more.
const USEFUL = 1_000;
const RANGE = /(?:eight out of ten|all of them) at .*/;
const widthOf = (said) => {
  const amounts = (said.match(RANGE)?.[0] ?? "").matchAll(/[A-Z]{3} ([\d,]+)/g);
  const [low, high] = Array.from(amounts, ([, amount]) => Number(amount.replaceAll(",", "")));
  return high / low;
};

const give = async (page, question, known) => {
  if (Array.isArray(known)) {
    for (const what of known) await question.locator(".ds-chip", { hasText: what }).locator("input").evaluate((input) => input.click());
  } else if (known === undefined) {
    await question.locator("label", { hasText: "Don’t know" }).last().locator("input").evaluate((input) => input.click());
  } else if (await question.locator("select").count()) {
    const label = (await question.locator("option").allInnerTexts()).find((text) => text.startsWith(known));
    await question.locator("select").selectOption({ label });
  } else if (known.size) {
    await question.getByRole("button", { name: known.size, exact: true }).press("Enter");
  } else if (await question.locator("input[type=text]").count()) {
    await question.locator("input[type=text]").first().fill(known);
  } else {
    await question.locator("label", { hasText: known }).first().locator("input").evaluate((input) => input.click());
  }
};

for (const [name, known] of CASES) {
  test(`${name}: a range within ${ENOUGH} answers`, async (context) => {
    const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
    page.setDefaultTimeout(8000);
    await page.getByRole("button", { name: "Quick estimate" }).press("Enter");
    const asked = [];
    const says = async () => (await page.locator("#result").innerText()).replace(/[\u00a0\u202f]/g, " ");
    const isUseful = async () => widthOf(await says()) <= USEFUL;
    while (!(await isUseful())) {
      await page.waitForFunction((count) => document.querySelectorAll("#quick .question").length === count, asked.length + 1);
      const id = await page.locator("#quick .question").last().getAttribute("id");
      asked.push(id.slice(2));
      assert.ok(asked.length <= ENOUGH, asked.join(", "));
      await give(page, page.locator(`#${id}`), known[asked.at(-1)]);
      // Once the page has worked the answer out, it offers the next question or says that there is none.
      await page.locator("#quick > .no-print > *").first().waitFor();
      if (!(await isUseful())) await page.getByRole("button", { name: "Next question" }).press("Enter");
    }
    context.diagnostic(`${asked.length} answers: ${asked.join(", ")}; ${(await says()).match(RANGE)[0]}`);
    assert.deepEqual(errors, []);
    await close();
  });
}
