// What stands under a question: its options as rows, "I don't know" last, and one fold for the rest.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openAll, openMore, start, takesFocus, violations } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const opened = async (locale = "en-GB") => {
  const opened = await site.open({ context: { locale, reducedMotion: "reduce" } });
  await opened.page.locator("details:has(.examples) > summary").click();
  await opened.page.locator(".examples button").nth(2).click();
  await openAll(opened.page);
  await opened.page.evaluate(() => document.querySelectorAll(".question .aside").forEach((fold) => (fold.open = false)));
  return opened;
};

for (const [locale, unknown, more] of [["en-GB", "I don’t know", "More"], ["sv-SE", "Vet inte", "Mer"], ["nb-NO", "Jeg vet ikke", "Mer"]]) {
  test(`a question shows its rows with "${unknown}" last, and one fold "${more}", in ${locale}`, async () => {
    const { page, errors, close } = await opened(locale);
    const questions = await page.locator(".question:has(fieldset)").evaluateAll((questions) =>
      questions
        .filter((question) => question.querySelector("input[name$='-answer'], select:not([id])") && question.id !== "q-gravest")
        .map((question) => ({
          last: [...question.querySelectorAll("fieldset > .choices > *")].at(-1).textContent.trim(),
          folds: [...question.querySelectorAll("fieldset > details > summary")].map((summary) => summary.firstChild.data),
          buttons: [...question.querySelectorAll("button")].filter((button) => button.checkVisibility()).length,
        })),
    );
    assert.ok(questions.length > 20);
    for (const { last, folds, buttons } of questions) {
      assert.equal(last, unknown);
      assert.deepEqual(folds, [more]);
      assert.equal(buttons, 0, "nothing to press but the rows and the fold");
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the fold says why it is asked, and has what is said more rarely", async () => {
  const { page, errors, close } = await opened();
  const question = page.locator("#q-harm");
  const fold = await openMore(page, "q-harm");
  assert.match(await fold.innerText(), /Source for this case:.*Example: /s);
  await fold.getByText("Could not be established").click();
  // Closed again, what was said in it still stands at the question.
  await fold.locator("> summary").click();
  await question.locator(".reading", { hasText: "Could not be established." }).waitFor();
  assert.deepEqual(await violations(page), []);

  await openMore(page, "q-harm");
  await fold.getByRole("button", { name: "Several are possible" }).press("Enter");
  await question.locator("fieldset > .choices input").first().check();
  await question.locator("fieldset > .choices input").nth(1).check();
  await fold.getByText("The sides say different things").click();
  await question.locator("fieldset > div > .reading", { hasText: "The sides say different things." }).waitFor();
  await fold.getByRole("button", { name: "Clear answer" }).press("Enter");
  await takesFocus(page, "#q-harm");
  assert.equal(await question.locator(":checked").count(), 0);
  assert.deepEqual(errors, []);
  await close();
});
