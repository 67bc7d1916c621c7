// Who cannot see well, or at all, or has no mouse: every state of the page under axe-core, in forced colours, without motion, on the
// smallest window, with wider text, by keyboard alone, and as assistive technology is told of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, openEverything, pressEnter, screenshot, scrollsSideways, start, violations } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const PHONE = { width: 390, height: 800 };
const WIDE = { width: 1280, height: 900 };
// What depends on colours, and what depends on the width, of all that axe-core looks for.
const OF_COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };
const OF_WIDTH = { runOnly: ["color-contrast", "target-size", "scrollable-region-focusable", "aria-hidden-focus", "region"] };

const still = (context) => ({ context: { locale: "en-GB", reducedMotion: "reduce", ...context } });
// Opened with everything that came later than the page.
const opened = async (context, place = 6) => {
  const opened = await site.open(still(context));
  await open(opened.page, place);
  return opened;
};
const open = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(place));
  await page.locator("#versions button").first().waitFor();
};
// The states that a visitor brings the page into, each from the one before.
const STATES = {
  empty: async () => {},
  // An opened decision with everything that can be opened, and problems in it.
  problems: async (page) => {
    await open(page, 6);
    await openEverything(page);
    for (const [id, text] of [["q-turnover-field", "a lot"], ["q-breach-end-field", "31.2.2019"], ["on", "?"]]) {
      await page.locator(`#${id}`).fill(text);
      await page.locator(`#${id}`).blur();
    }
    await page.locator("#problems").waitFor();
    assert.equal(await page.locator("[aria-invalid=true]").count(), 3);
  },
  versions: async (page) => {
    await page.locator("#versions button").first().press("Enter");
    await page.locator("#versions button").nth(1).waitFor();
    await open(page, 3);
    await openEverything(page);
    assert.ok((await page.locator("#versions tbody tr").count()) > 10);
  },
};

for (const { locale } of languages) {
  test(`axe-core finds nothing in any state in ${locale}, light and dark, wide and on a phone`, async () => {
    const { page, errors, close } = await site.open(still({ locale }));
    // Colours and widths are the same in every language; what is written in them is not.
    const all = locale === "en-GB";
    for (const [state, reach] of Object.entries(STATES)) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(WIDE);
      await reach(page);
      assert.deepEqual(await violations(page), [], state);
      await page.emulateMedia({ colorScheme: "dark" });
      if (all) assert.deepEqual(await violations(page, OF_COLOURS), [], `${state}, dark`);
      await page.setViewportSize(PHONE);
      assert.deepEqual(await violations(page, all ? {} : OF_WIDTH), [], `${state}, dark, phone`);
      if (state !== "versions") await screenshot(page, `access-${state}-${locale.slice(0, 2)}`, { fullPage: false });
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

// How an element is drawn once colours are forced: of a page's own colours and shadows nothing is left.
const shape = (locator) =>
  locator.evaluate((element) => {
    const { outlineStyle, outlineWidth, borderStyle, borderWidth, backgroundColor } = getComputedStyle(element);
    return { outline: outlineStyle === "none" ? "" : outlineWidth, borderStyle, borderWidth, backgroundColor };
  });

test("forced colours leave borders, what is chosen, and the focus", async () => {
  const { page, close } = await opened({ forcedColors: "active" });
  await openEverything(page);
  const bare = await page.evaluate(() => {
    const drawn = (element, of) => {
      const style = getComputedStyle(element, of);
      const sides = ["Top", "Right", "Bottom", "Left"];
      const bordered = sides.some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none");
      return bordered || (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none") || style.textDecorationLine.includes("underline");
    };
    const controls = "button, select, input:not([type=radio], [type=checkbox]), .ds-chip, .ds-toggle-group, .ds-details:not(.aside), a";
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility() && !element.closest(".ds-sr-only, .ds-skip-link") && !drawn(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
  assert.deepEqual(bare, [], "controls without a border or an underline");

  // What was pressed last has the focus, which is drawn too.
  await page.evaluate(() => document.activeElement.blur());
  for (const [what, chosen, other] of [
    ["a chip", ".ds-chip:has(input:checked)", ".ds-chip:has(input:not(:checked)):not([data-answer])"],
    ["a language", ".ds-toggle-group .ds-button:has(input:checked)", ".ds-toggle-group .ds-button:has(input:not(:checked))"],
    ["an example", ".examples [aria-pressed=true]", ".examples [aria-pressed=false]"],
  ]) {
    assert.notDeepEqual(await shape(page.locator(chosen).first()), await shape(page.locator(other).first()), what);
  }

  for (const target of ["#q-body input", "#q-country select", "#q-turnover-field", ".examples button", "#q-body .aside summary", ".masthead__name"]) {
    await page.locator(target).first().focus();
    await page.keyboard.press("Shift");
    assert.ok(await showsFocus(page), `the focus on ${target}`);
  }
  await page.locator(".examples").scrollIntoViewIfNeeded();
  await screenshot(page, "forced-colours", { fullPage: false });
  await close();
});

// Whether what has the focus, or the label or field around it, is drawn with a ring.
const showsFocus = (page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    // This one is there only while it has the focus.
    if (element.matches(".ds-skip-link")) return element.getBoundingClientRect().height >= 24;
    const ringed = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    return element !== document.body && element.checkVisibility() && [element, element.closest("label"), element.closest(".ds-field")].filter(Boolean).some(ringed);
  });

test("who wants no motion gets none", async () => {
  const { page, close } = await opened();
  await openEverything(page);
  // Chromium does not count the opening of a fold among the animations: so what could move is asked of each element too.
  const moving = () =>
    page.evaluate(() => {
      const moves = (element, of) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, of);
        return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior !== "auto";
      };
      const could = [...document.querySelectorAll("*")].filter((element) =>
        [null, "::before", "::after", "::details-content"].some((of) => moves(element, of)),
      );
      return [...new Set(could.map(({ tagName, className }) => `${tagName} ${className}`)), ...document.getAnimations().map(String)];
    });
  assert.deepEqual(await moving(), []);
  await page.locator("#q-body label").nth(1).hover();
  await page.locator("#q-body input").nth(1).check({ force: true });
  assert.deepEqual(await moving(), []);
  await close();
});

// The second is what is left of 1280 by 1024 at 400 %.
for (const [width, height] of [[320, 740], [320, 256]]) {
  test(`a window of ${width} by ${height}: nothing scrolls sideways, and what has the focus is seen`, async () => {
    const { page, close } = await opened({ viewport: { width, height } }, 2);
    await openEverything(page);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await cutOff(page), []);
    await page.evaluate(() => document.body.focus());
    const covered = [];
    const seen = new Set();
    for (let steps = 0; steps < 400; steps += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (element === document.body) return null;
        globalThis.stops ??= [];
        // A field for a day has a stop for each of its parts.
        const again = globalThis.stops.includes(element) && globalThis.stops.at(-1) !== element;
        globalThis.stops.push(element);
        // A line of the element that lies in the window, at its middle.
        const target = element.closest("label") ?? element;
        const inWindow = [...target.getClientRects()].flatMap(({ left, right, top, bottom }) => {
          const [first, last] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
          return last - first > 1 ? [[Math.max(0, Math.min((left + right) / 2, innerWidth - 1)), (first + last) / 2]] : [];
        });
        const open = inWindow.some(([x, y]) => {
          const top = document.elementFromPoint(x, y);
          return top !== null && (target.contains(top) || top.contains(target));
        });
        return { again, open, name: `${element.tagName} ${element.id} ${target.textContent.slice(0, 40)}` };
      });
      if (at === null || at.again) break;
      seen.add(at.name);
      if (!at.open) covered.push(at.name);
    }
    assert.ok(seen.size > 100, `${seen.size} stops`);
    assert.deepEqual(covered, []);
    await screenshot(page, `window-${height}`, { fullPage: false });
    await close();
  });
}

test("wider spacing of text cuts nothing off", async () => {
  const { page, close } = await opened({}, 4);
  await openEverything(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const viewport of [WIDE, { width: 320, height: 700 }]) {
    await page.setViewportSize(viewport);
    assert.equal(await scrollsSideways(page), false, `at ${viewport.width}`);
    assert.deepEqual(await cutOff(page), [], `at ${viewport.width}`);
  }
  await close();
});

test("every control is a target of 24 by 24, or has room around it", async () => {
  const { page, close } = await opened();
  await openEverything(page);
  for (const viewport of [WIDE, PHONE]) {
    await page.setViewportSize(viewport);
    const small = await page.evaluate(() => {
      const ENOUGH = 24;
      const boxOf = (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { element, width, height, x: left + width / 2, y: top + height / 2 };
      };
      // A label around an input, or the one that names it, is pressed as well as the input.
      const targets = [...document.querySelectorAll("a[href], button, summary, select, input, [tabindex='0']")]
        .map((element) => element.closest("label") ?? element)
        .filter((element) => element.checkVisibility() && !element.closest(".ds-skip-link"))
        .map(boxOf);
      const inline = ({ element }) => {
        const text = element.parentElement.textContent.trim();
        return getComputedStyle(element).display === "inline" && text.length > element.textContent.trim().length;
      };
      const isLarge = ({ width, height }) => width >= ENOUGH && height >= ENOUGH;
      const distance = (one, other) => {
        const past = (middle, at, size) => Math.max(Math.abs(middle - at) - size / 2, 0);
        return isLarge(other)
          ? Math.hypot(past(one.x, other.x, other.width), past(one.y, other.y, other.height)) - ENOUGH / 2
          : Math.hypot(one.x - other.x, one.y - other.y) - ENOUGH;
      };
      const hasRoom = (one) =>
        targets.every((other) => other.element.contains(one.element) || one.element.contains(other.element) || distance(one, other) >= 0);
      return targets
        .filter((target) => !isLarge(target) && !inline(target) && !hasRoom(target))
        .map(({ element, width, height }) => `${Math.round(width)} by ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`);
    });
    assert.deepEqual(small, [], `at ${viewport.width}`);
  }
  await close();
});

const inQuestion = async (page, id) =>
  assert.equal(await page.evaluate(() => document.activeElement.closest(".question")?.id ?? document.activeElement.tagName), id);
// Goes on by tabulator until the focus is on what is sought, and sees it at each stop.
const tabTo = async (page, selector) => {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120));
    assert.ok(await showsFocus(page), `the focus is seen on ${at}`);
    if (await page.evaluate((sought) => document.activeElement.matches(sought), selector)) return;
  }
  assert.fail(`${selector} is not reached`);
};

test("the whole start by keyboard alone, with the focus seen at each stop and never lost", async () => {
  const { page, errors, close } = await site.open(still());
  await tabTo(page, "#q-country select");
  await page.keyboard.type("Norw");
  await inQuestion(page, "q-country");
  await tabTo(page, "#q-body input");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.match(await page.locator("#q-body label:has(:checked)").innerText(), /Private company/);
  await inQuestion(page, "q-body");
  await tabTo(page, "#q-purpose input");
  await page.keyboard.press("Space");
  while (!/Other/.test(await page.locator("#q-purpose label:has(:checked)").innerText())) await page.keyboard.press("ArrowDown");
  // Questions appear, and when the rest of the program is there, some fold away.
  await page.locator("#versions button").waitFor();
  await page.locator("#q-infringements").waitFor();
  await inQuestion(page, "q-purpose");
  await tabTo(page, "#q-infringements summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "#p-gdpr-5-1-a, #p-gdpr-32, #q-infringements input");
  const before = await page.locator(".question").count();
  await page.keyboard.press("Space");
  await page.waitForFunction((count) => document.querySelectorAll(".question").length > count, before);
  await inQuestion(page, "q-infringements");
  assert.match(await page.locator("#result .result__body").innerText(), /The legal maximum is/);

  // What was pressed goes with its own press: the focus goes to the question that it was in.
  await page.locator("#q-body summary", { hasText: "More" }).focus();
  await page.keyboard.press("Enter");
  for (const [gone, question] of [
    ["#q-infringements .named button", "q-infringements"],
    ["#q-body .question__more button:nth-of-type(2)", "q-body"],
  ]) {
    await page.locator(gone).first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((button) => document.querySelector(button) === null, gone);
    await inQuestion(page, question);
  }
  await page.locator("#clear button").focus();
  await page.keyboard.press("Enter");
  await page.locator("#clear p").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "clear");
  await tabTo(page, "#clear button");
  await page.keyboard.press("Enter");
  await page.locator("#clear p").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "clear");
  assert.deepEqual(errors, []);
  await close();
});

// The lines of a part of the tree that assistive technology is given; how deep they lie is left out.
const tree = async (locator) => (await locator.ariaSnapshot()).split("\n").map((line) => line.trim().replaceAll("\u00a0", " "));
const has = (lines, expected) => assert.deepEqual(expected.filter((line) => !lines.includes(line)), [], lines.join("\n"));
// What is said of an element besides its name.
const described = async (page, selector) => {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(selector)})` });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  return nodes[0].description.value;
};

test("assistive technology is told what the page is, what each question asks, and what follows", async () => {
  const { page, close } = await site.open(still());
  has(await tree(page.locator("body")), [
    '- link "Skip to the content":',
    "- banner:",
    '- link "Finesight":',
    '- button "English"',
    '- button "Menu"',
    "- main:",
    '- region "The facts":',
    '- heading "The facts" [level=1]',
    '- button "Clear everything"',
    '- group "Where is the organisation established?":',
    '- combobox "Where is the organisation established?":',
    '- option "Choose" [selected]',
    '- group "What kind of organisation or person is it?":',
    '- radio "Private company or co-operative"',
    '- radio "I don’t know"',
    '- group: "More : What kind of organisation or person is it?"',
    '- region "The result":',
    '- heading "The result" [level=2]',
    "- status",
  ]);
  await open(page, 3);
  await page.locator("#q-level-field").evaluate((field) => field.closest("details").setAttribute("open", ""));
  await page.locator("#q-level-field").fill("a lot");
  await page.locator("#q-level-field").blur();
  has(await tree(page.locator("#q-level")), [
    '- textbox "Which level is right, before processing time or reduction?" [invalid]: a lot',
    `- 'checkbox "I don’t know : Which level is right, before processing time or reduction?"'`,
  ]);
  assert.match(await described(page, "#q-level-field"), /^For example 2\.5 m.*This could not be read as a number: “a lot”\.$/);
  await page.locator("#q-level-field").fill("250 000");
  assert.match(await described(page, "#q-level-field"), /We read this as NOK.250,000\.$/);
  has(await tree(page.locator("#q-body")), ['- radio "Private company or co-operative" [checked]']);
  await page.locator("#result [role=status]", { hasText: "250,000" }).waitFor({ state: "attached" });
  const result = await tree(page.locator("#result"));
  has(result, [
    '- region "The result":',
    "- figure:",
    "- listitem: The legal maximum is EUR 20,000,000 (about NOK 212,000,000).",
    '- button "Keep this version to compare"',
    "- text: Why, step by step",
    '- heading "Whether an administrative fine can be imposed" [level=3]',
    '- heading "Keep in mind" [level=3]',
  ]);
  assert.ok(result.some((line) => line.startsWith('- img "The ranges on one scale A logarithmic scale in NOK.')), "the picture has a name and a description");
  assert.ok(result.some((line) => /^- status: .*NOK 250,000/.test(line)), "the result in one line");
  await close();
});

test("the result is said once typing has paused, and not at every keystroke", async () => {
  const { page, close } = await opened({}, 3);
  const field = page.locator("#q-level-field");
  await field.evaluate((field) => field.closest("details").setAttribute("open", ""));
  await field.fill("");
  await page.waitForTimeout(1200);
  await page.evaluate(() => {
    globalThis.said = [];
    const status = document.querySelector("#result [role=status]");
    new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await field.pressSequentially("250 000 kr", { delay: 100 });
  assert.deepEqual(await page.evaluate(() => globalThis.said), [], "while typing");
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => globalThis.said);
  assert.equal(said.length, 1, said.join("\n"));
  assert.match(said[0], /250,000/);
  for (const [id, error] of [["q-level-field", /There is a problem/], ["on", /could not be read as a date/]]) {
    await page.locator(`#${id}`).pressSequentially(" x", { delay: 50 });
    await page.waitForFunction((count) => globalThis.said.length > count, (await page.evaluate(() => globalThis.said)).length);
    assert.match((await page.evaluate(() => globalThis.said)).at(-1), error, "what is wrong is said too");
  }
  await close();
});
