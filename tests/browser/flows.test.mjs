// What a visitor does: open a decision, change an answer, watch the ranges move, type, switch language.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openAll, pressEnter, screenshot, scrollsSideways, start, violations, withLaw } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const example = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  // By key: the rest of the texts arrives as the fold opens and moves the buttons, so that a pointer this quick may miss.
  await pressEnter(page.locator(".examples button").nth(place));
};
const headline = (page) => page.locator("#result .result__body").innerText();
// A question of many options is a list to choose from, the others are chips.
const answer = async (page, question, option) => {
  await withLaw(page);
  const list = page.locator(`#q-${question} select`);
  if (await list.count()) return list.selectOption({ label: option });
  // What cannot change anything is folded away.
  await page.evaluate((id) => document.querySelector(`#${id} .idle details`)?.setAttribute("open", ""), `q-${question}`);
  return page.locator(`#q-${question} label`, { hasText: option }).first().locator("input").check({ force: true });
};
// Amounts and dates are set with no-break spaces, which a test need not know.
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

// What follows an action, soon.
const until = async (holds, what) => {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
};

// The result says so, soon after an answer.
const shows = async (page, expected) => {
  for (let tries = 0; tries < 50 && !expected.test(plain(await headline(page))); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(plain(await headline(page)), expected);
};

// The languages whose texts are among the requests: those that a page begins with, and the rest of them.
const textsOf = (requests, part = "texts") =>
  requests.map((url) => new RegExp(`/${part}-(\\w+)-\\w+\\.txt$`).exec(url)?.[1]).filter(Boolean);
const moreOf = (requests) => textsOf(requests, "more");
// Nothing but what comes later of the texts and of the program, each once; and what happened in each decision, where that is looked at.
const onlyMore = async (all, looksAtDecisions = false) => {
  const expected = ["later.wasm", "more-en.txt", "further.wasm", "further-en.txt", ...(looksAtDecisions ? ["stories-en.txt"] : [])];
  const names = () => all.map((url) => url.split("/").pop().replace(/-[0-9a-f]{10}\./, ".")).sort();
  await until(() => names().length >= expected.length, all.join("\n"));
  assert.deepEqual(names(), expected.sort());
};

const EXAMPLES = [
  [0, /SEK 2,500,000.*25%.*SEK 120,000 to SEK 4,000,000.*SEK 10,000,000/s],
  [1, /SEK 300,000.*3%/s],
  [2, /NOK 50,000.*waived.*Half of the fines in cases like this are NOK [\d,]+ to NOK [\d,]+\. Eight out of ten are NOK [\d,]+ to NOK.*EUR 800,000.*EUR 20,000,000/s],
  [3, /NOK 400,000.*EUR 20,000,000/s],
  [4, /PLN 78,575.40/s, /Operation 1.*EUR 300,000.*EUR 36,000.*EUR 28,800.*EUR 18,000/s],
  [5, /PLN 100,000/s, /Operation 1.*PLN 90,000.*PLN 100,000/s],
  [6, /EUR 174,640/s, /Operation 1.*Operation 2.*Operation 3.*EUR 129,500.*EUR 41,440.*EUR 3,700/s],
  [7, /EUR 5,000/s, /Operation 1.*EUR 100,000.*EUR 5,000/s],
  [8, /EUR 10,000,000/s, /Operation 1.*Operation 2.*EUR 5,000,000.*EUR 5,000,000/s],
  [9, /GBP 2,310,000/s, /Operation 1.*GBP 2,100,000.*GBP 2,310,000/s],
  [10, /GBP 18,000/s, /Operation 1.*GBP 36,750.*GBP 18,000/s],
];

for (const [place, expected, worked] of EXAMPLES) {
  test(`decision ${place + 1} opens with its result, without errors or requests but for the rest`, async () => {
    const { page, errors, requests, close } = await site.open({ context: { locale: "en-GB" } });
    await example(page, place);
    await shows(page, expected);
    await openAll(page);
    if (worked) assert.match(plain(await page.locator(".calculation").last().textContent()), worked);
    assert.deepEqual(await violations(page), []);
    await screenshot(page, `decision-${place + 1}`);
    assert.deepEqual(errors, []);
    await onlyMore(requests, true);
    await close();
  });
}

test("three answers and a rule give a first range, and it moves with the answers", async () => {
  const { page, errors, requests, close } = await site.open({ context: { locale: "en-GB" } });
  assert.match(await headline(page), /Say where, who and for what purpose/);
  await answer(page, "country", "Norway");
  await answer(page, "body", "Private company");
  await answer(page, "purpose", "Other");
  await shows(page, /Say which rule was broken to see the fines/);
  await answer(page, "cross-border", "No");
  await answer(page, "role", "Decided purposes and means");
  // What folds questions away comes with the rest of the texts: later it would do so under the pointer.
  await page.locator("#versions button").waitFor();
  await page.locator("#q-infringements summary", { hasText: "Duties" }).first().click();
  await page.locator("#p-gdpr-32").check();
  await shows(page, /a typical one is NOK [\d,]+/);
  await shows(page, /EUR 10,000,000/);
  await page.locator("#p-gdpr-32").uncheck();
  await page.locator("#q-infringements summary", { hasText: "principles" }).first().click();
  await page.locator("#p-gdpr-5-1-f").check();
  await shows(page, /EUR 20,000,000/);
  assert.deepEqual(errors, []);
  await onlyMore(requests);
  await close();
});

test("what is typed is read aloud, refused clearly, and never lost", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await example(page, 2);
  await openAll(page);
  const turnover = page.locator("#q-turnover-field");
  const reading = page.locator("#q-turnover-field-reading");
  for (const [typed, read] of [
    ["2.5 m", "NOK 2,500,000"],
    ["1 033 257 000", "NOK 1,033,257,000"],
    ["10-50 m EUR", "EUR 10,000,000 – EUR 50,000,000"],
  ]) {
    await turnover.fill(typed);
    await until(async () => plain(await reading.innerText()).includes(read), `${typed} is read as ${read}`);
    assert.equal(await turnover.inputValue(), typed);
  }
  await turnover.fill("a lot");
  await turnover.blur();
  assert.equal(await turnover.getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("#q-turnover-field-error").innerText(), /a lot/);
  await page.locator("#q-breach-end-field").fill("31 February 2019");
  await page.locator("#q-breach-end-field").blur();
  assert.match(await page.locator("#q-breach-end-field-error").innerText(), /no such day/i);
  await page.locator("#q-decided-on-field").fill("1 January 2019");
  await page.locator("#q-notice-on-field").fill("1 January 2020");
  assert.match(await page.locator("#q-decided-on").innerText(), /date/i);
  assert.deepEqual(await violations(page), [], "with errors shown");
  await screenshot(page, "errors");

  await page.reload();
  await page.locator("main").waitFor();
  assert.equal(await page.locator("#q-turnover-field").inputValue(), "a lot");
  assert.deepEqual(errors, []);
  await close();
});

test("an answer that makes no sense is named at its question", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await example(page, 0);
  await answer(page, "role", "Acted for someone else");
  const at = await page.locator("#q-infringements").innerText();
  assert.match(at, /controller/i);
  assert.match(await headline(page), /[Nn]o administrative fine can be imposed/);
  await close();
});

test("a turnover in a third currency asks for a rate, and kroner are not read as euro", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await answer(page, "country", "Germany");
  await answer(page, "body", "Private company");
  await answer(page, "purpose", "Other");
  await openAll(page);
  await page.locator("#q-turnover-field").fill("2 m USD");
  await page.locator("#q-turnover-rate", { hasText: "no exchange rate here" }).waitFor();
  await page.locator("#q-turnover-rate-field").fill("1.08");
  await page.locator("#q-turnover-rate .ds-validation-message").waitFor({ state: "detached" });
  await page.locator("#q-turnover-field").fill("2 m kr");
  await page.locator("#q-turnover-field").blur();
  assert.match(await page.locator("#q-turnover-field-error").innerText(), /kr is not used here/);
  await close();
});

// A click, not check(): a choice that fails is taken back at once.
const speak = (page, name) =>
  page.locator(".masthead label", { hasText: name }).locator("input").evaluate((input) => input.click());
const speaks = (page, tag) => page.locator(`html[lang=${tag}]`).waitFor({ state: "attached" });

test("what a tab kept in lines, as before, is brought back", async () => {
  const lines = ["#language=sv", "#colours=dark", "#on=2024-01-15", "country=norway", "body=company", "kept country=sweden"];
  const prepare = (page) => page.addInitScript((text) => sessionStorage.setItem("finesight", text), lines.join("\n"));
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" }, prepare });
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  assert.equal(await page.locator("html").getAttribute("data-color-scheme"), "dark");
  await page.locator("#versions table").first().waitFor();
  const kept = JSON.parse(await page.evaluate(() => sessionStorage.getItem("finesight")));
  assert.deepEqual(kept.case.answers, { country: "norway", body: "company" });
  assert.deepEqual([kept.case.on, kept.kept[0].answers.country], ["2024-01-15", "sweden"]);
  assert.deepEqual(errors, []);
  await close();
});

test("three languages, each fetched once from the page's host, kept over a reload", async () => {
  const { page, errors, loading, requests, close } = await site.open({ context: { locale: "nb-NO" } });
  assert.equal(await page.locator("html").getAttribute("lang"), "nb");
  assert.deepEqual(textsOf(loading), ["nb"]);
  for (const [name, tag, word] of [
    ["Svenska", "sv", "Resultatet"],
    ["Norsk bokmål", "nb", "Resultatet"],
    ["English", "en", "The result"],
  ]) {
    await speak(page, name);
    await speaks(page, tag);
    assert.equal(await page.locator("#result-heading").innerText(), word);
    await example(page, 2);
    await openAll(page);
    await screenshot(page, `coop-${tag}`);
  }
  await speak(page, "Svenska");
  await speaks(page, "sv");
  // What happened in each decision was looked at in each language.
  assert.deepEqual(textsOf(requests, "stories").sort(), ["en", "nb", "sv"]);
  await until(() => textsOf(requests, "further").length === 3, requests.join("\n"));
  // The two programs, and of each language its files but the first of the one that the page began with.
  assert.equal(requests.length, 13, requests.join("\n"));
  assert.deepEqual(textsOf(requests), ["sv", "en"]);
  assert.deepEqual(moreOf(requests).sort(), ["en", "nb", "sv"]);
  await page.reload();
  await page.locator("main").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  assert.deepEqual(textsOf(requests.slice(13)), ["sv"]);
  assert.deepEqual(errors, []);
  await close();
});

test("the first language is the first of the device's that there is", async () => {
  for (const [locale, tag] of [["sv-FI", "sv"], ["nn-NO", "nn"], ["no", "nb"], ["da-DK", "da"], ["fi-FI", "fi"], ["de-DE", "en"]]) {
    const { page, loading, close } = await site.open({ context: { locale } });
    assert.equal(await page.locator("html").getAttribute("lang"), tag, locale);
    assert.deepEqual(textsOf(loading), [tag], locale);
    await close();
  }
});

test("Swedish has the words of Finland where the device is Finnish, and its own elsewhere", async () => {
  for (const [locale, own, other] of [["sv-FI", "påföljdsavgiften", "sanktionsavgiften"], ["sv-SE", "sanktionsavgiften", "påföljdsavgiften"]]) {
    const { page, errors, close } = await site.open({ path: "", context: { locale } });
    const text = await page.locator("#view").innerText();
    assert.ok(text.includes(own) && !text.includes(other), text);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("a language that cannot be loaded leaves the page as it is, and can be chosen again", async () => {
  const { page, errors, requests, close } = await site.open({ context: { locale: "en-GB" } });
  const chosen = () => page.locator(".masthead input[name=language]:checked").locator("..").textContent();
  await example(page, 2);
  const faults = [
    (route) => route.abort(),
    (route) => route.fulfill({ status: 404, body: "gone" }),
    // A host that answers with a page of its own, and a file of another version.
    (route) => route.fulfill({ body: "<!doctype html>" }),
    (route) => route.fulfill({ body: "0123456789abcdef\0One\0Two\0" }),
  ];
  for (const fault of faults) {
    await page.route("**/texts-sv-*", fault);
    await speak(page, "Svenska");
    await page.locator("[role=alert]", { hasText: "These words could not be loaded" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal((await chosen()).trim(), "English");
    assert.equal(await page.locator("#result-heading").innerText(), "The result");
    await page.unroute("**/texts-sv-*");
  }
  assert.deepEqual(await violations(page), []);
  await answer(page, "country", "Sweden");
  assert.match(await page.locator("#result").innerText(), /The result/);
  // What the browser itself reports of the lost request and of the 404, and nothing else.
  assert.ok(errors.every((error) => /ERR_FAILED|404/.test(error)), errors.join("\n"));
  await speak(page, "Svenska");
  await speaks(page, "sv");
  assert.equal(await page.locator("[role=alert]", { hasText: "could not be loaded" }).count(), 0);
  assert.deepEqual(textsOf(requests), ["sv", "sv", "sv", "sv", "sv"]);
  await close();
});

test("the language chosen last is spoken, whichever is there first", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  let release;
  const held = new Promise((go) => (release = go));
  await page.route("**/texts-sv-*", async (route) => {
    await held;
    await route.continue();
  });
  await speak(page, "Svenska");
  assert.equal(await page.locator("#result-heading").innerText(), "The result");
  await speak(page, "Norsk bokmål");
  await speaks(page, "nb");
  const arrived = page.waitForResponse("**/texts-sv-*");
  release();
  await (await arrived).finished();
  await page.waitForTimeout(100);
  assert.equal(await page.locator("html").getAttribute("lang"), "nb");
  assert.deepEqual(errors, []);
  await close();
});

test("how far one has got stays in sight, wherever one is in the questions, and lets in a small window", async () => {
  for (const [width, height, sticks] of [[1280, 900, true], [390, 844, true], [320, 256, false]]) {
    const { page, close } = await site.open({ context: { locale: "en-GB", viewport: { width, height }, reducedMotion: "reduce" } });
    const last = page.locator("#facts .ds-details").last();
    await last.scrollIntoViewIfNeeded();
    const progress = page.locator("#facts p", { hasText: /\d of \d+ questions answered/ });
    const inSight = () => progress.evaluate((line) => line.getBoundingClientRect().top >= 0);
    assert.ok(await page.evaluate(() => scrollY > 300), "scrolled");
    assert.equal(await inSight(), sticks, `${width} by ${height}`);
    await close();
  }
});

test("clearing forgets every answer, after asking", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await example(page, 3);
  await page.getByRole("button", { name: "Clear everything" }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await shows(page, /NOK 400,000/);
  await page.getByRole("button", { name: "Clear everything" }).click();
  await page.getByRole("button", { name: "Yes, clear" }).click();
  assert.match(await headline(page), /Say where, who and for what purpose/);
  const kept = await page.evaluate(() => sessionStorage.getItem("finesight"));
  assert.doesNotMatch(kept, /country|turnover/);
  await close();
});

test("by keyboard alone: skip link, an answer by arrow keys, a step opened", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Skip to the content/);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "view");
  await page.locator("#q-country select").focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("#q-country select").evaluate((list) => list.selectedOptions[0].text), "Austria");
  await page.locator("#q-body input").first().focus();
  await page.keyboard.press("Space");
  assert.equal(await page.locator("#q-body input").first().isChecked(), true);
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("#q-body input").nth(1).isChecked(), true);
  assert.equal(
    await page.evaluate(() => document.activeElement.closest(".question")?.id),
    "q-body",
    "focus stays while questions appear",
  );
  await page.locator("#q-country select").focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(
    await page.evaluate(() => document.activeElement.closest(".question")?.id),
    "q-country",
    "and with a list",
  );
  await page.locator("#result .steps summary").first().focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("#result .steps details").first().evaluate((step) => step.open));
  await close();
});

test("typing keeps its place while the page changes around it", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await example(page, 3);
  await openAll(page);
  const level = page.locator("#q-level-field");
  await level.click();
  await level.fill("");
  await page.keyboard.type("250 000 kr", { delay: 5 });
  assert.equal(await level.inputValue(), "250 000 kr");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q-level-field");
  await shows(page, /NOK 250,000/);
  await close();
});

for (const width of [360, 320]) {
  test(`a screen ${width} pixels wide has no sideways scroll and docks the result`, async () => {
    const { page, errors, close } = await site.open({
      context: { locale: "en-GB", viewport: { width, height: 740 } },
    });
    await example(page, 2);
    await openAll(page);
    assert.equal(await scrollsSideways(page), false);
    assert.match(plain(await page.locator(".dock").innerText()), /NOK/);
    assert.deepEqual(await violations(page), []);
    await screenshot(page, `phone-${width}`);
    assert.deepEqual(errors, []);
    await close();
  });
}
