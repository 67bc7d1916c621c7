// In a frame on another site: the loader on a page with a strict policy, the height, what is asked for, and hostile messages.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, screenshot, violations } from "../browser/harness.mjs";
import { policyFor, snippet, speak, startBoth, until } from "./site.mjs";
import { tags } from "../common/languages.mjs";

let site;
before(async () => (site = await startBoth()));
after(() => site.close());

const inside = (page) => page.frameLocator("iframe");
const innerOf = (page) => page.frames().find((frame) => frame.parentFrame());
const heightOf = (page) => page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
const ready = async (page, main = "#app main") => {
  await inside(page).locator(main).waitFor();
  await fits(page);
};
/** Waits until the frame is as high as what is in it, to a pixel. */
const fits = (page) =>
  until(async () => {
    const content = await innerOf(page).evaluate(() => document.documentElement.getBoundingClientRect().height);
    return Math.abs((await heightOf(page)) - content) <= 1;
  }, "the height of the content");
const encoded = (options) => Buffer.from(JSON.stringify(options)).toString("base64url");
const opened = (attributes, options) => site.host(snippet(site, attributes), options);
const FACTS = 'data-start="case" data-country="norway" data-facts="purpose = other; cross-border = domestic; body = company; role = controller; infringements = gdpr-6"';

test("the loader puts a titled frame in the place of the link, under a strict policy, and the frame is as high as its content", async () => {
  const { page, errors, close } = await opened('data-title="Fees, estimated"');
  await ready(page);
  const frame = page.locator("iframe");
  assert.equal(await page.locator("a.finesight-embed").count(), 0);
  assert.equal(await frame.getAttribute("title"), "Fees, estimated");
  assert.equal(await frame.getAttribute("referrerpolicy"), "no-referrer");
  assert.equal((await frame.getAttribute("sandbox")).includes("allow-top-navigation"), false);
  const before = await heightOf(page);
  await inside(page).locator("details:has(.examples) > summary").click();
  await until(async () => (await heightOf(page)) > before + 50, "a higher frame");
  await fits(page);
  await inside(page).locator("details:has(.examples) > summary").click();
  await until(async () => Math.abs((await heightOf(page)) - before) <= 1, "the frame as it was");
  assert.deepEqual(errors, []);
  await close();
});

test("of the whole form nothing scrolls by itself, and no line docks where nobody sees it", async () => {
  const { page, errors, close } = await opened('data-start="case"');
  await ready(page);
  assert.deepEqual(await innerOf(page).evaluate(() => [document.documentElement.scrollHeight <= innerHeight, getComputedStyle(document.querySelector(".result")).position]), [true, "static"]);
  assert.match(await inside(page).locator(".limits").innerText(), /not legal advice/);
  assert.deepEqual(errors, []);
  await close();
});

const STARTS = { "": [".tiles", ""], 'data-start="questions"': [".tiles", ""], 'data-start="case"': ["#facts", "#/case"], 'data-start="decisions"': [".view--wide h1", "#/decisions"] };
for (const [attributes, [shown, address]] of Object.entries(STARTS)) {
  test(`it begins at the view that is asked for: ${attributes || "nothing"}`, async () => {
    const { page, errors, close } = await opened(attributes);
    await ready(page, shown);
    assert.equal(new URL(innerOf(page).url()).hash, address);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("with answers it begins at the result, links lead to its other views, and the browser leads back", async () => {
  const { page, errors, close } = await opened(FACTS.replace('"case"', '"result"'));
  await ready(page, ".ways");
  const view = () => new URL(innerOf(page).url()).hash;
  assert.equal(view(), "#/result");
  await inside(page).locator(".ways a[href='#/result/why']").click();
  await until(() => view() === "#/result/why", "why");
  await fits(page);
  await page.evaluate(() => history.back());
  await until(() => view() === "#/result", "the result again");
  await inside(page).locator(".ways").waitFor();
  assert.deepEqual(errors, []);
  await close();
});

test("a frame that is loaded again at another view is still as it was asked to be", async () => {
  const { page, errors, close } = await opened(`data-language="nb" data-sections="name" ${FACTS}`);
  await ready(page, "#versions");
  await inside(page).locator(".masthead__name").click();
  await inside(page).locator(".tiles").waitFor();
  await innerOf(page).evaluate(() => location.reload());
  await until(() => innerOf(page).evaluate(() => performance.getEntriesByType("navigation")[0].type === "reload").catch(() => false), "the reload");
  await inside(page).locator(".tiles").waitFor();
  assert.equal(await inside(page).locator("html").getAttribute("lang"), "nb");
  assert.equal(await inside(page).locator(".masthead__tools").isVisible(), false);
  assert.equal(new URL(innerOf(page).url()).hash, "#/");
  assert.deepEqual(errors, []);
  await close();
});

for (const width of [320, 360, 480, 700, 800]) {
  test(`the first view is at most 600 px high in each language, ${width} px wide, with a masthead of one line`, async () => {
    const styles = "<style>body { margin: 0 }</style>";
    for (const lang of tags) {
      const asked = `data-language="${lang}" data-contact="fees@agency.example" data-contact-name="The agency"`;
      const { page, errors, close } = await site.host(`${styles}${snippet(site, asked)}`, { policy: "", context: { viewport: { width, height: 800 } } });
      await ready(page, ".tiles");
      const [all, masthead, overflows] = await innerOf(page).evaluate(() => {
        const height = (element) => element.getBoundingClientRect().height;
        return [height(document.documentElement), height(document.querySelector(".masthead")), document.documentElement.scrollWidth > innerWidth];
      });
      assert.ok(all <= 600, `${lang}: ${all} px`);
      assert.ok(masthead <= 48, `${lang}: ${masthead} px`);
      assert.equal(overflows, false);
      await screenshot(page, `embed-frame-first-${width}-${lang}`);
      assert.deepEqual(errors, []);
      await close();
    }
  });
}

test("on a phone the amount so far is seen while one answers, question by question and in the form", async () => {
  const phone = { context: { viewport: { width: 360, height: 780 } }, policy: "" };
  const path = await site.host(snippet(site, 'data-language="en"'), phone);
  await ready(path.page, ".tiles");
  const frame = inside(path.page);
  await frame.locator(".tile").first().click();
  // Whatever is asked: the first answer of each question, until there is an amount.
  const strip = frame.locator(".strip .strip__amount");
  for (let asked = 0; asked < 8 && !(await strip.isVisible()); asked += 1) {
    const before = innerOf(path.page).url();
    const select = frame.locator("#q-country select");
    if (await select.isVisible()) {
      await select.selectOption({ label: "Norway" });
      await frame.getByRole("button", { name: "Continue" }).click();
    } else await frame.locator(".rows .answer").first().click();
    await until(() => innerOf(path.page).url() !== before, "the next question");
  }
  await strip.waitFor();
  assert.match(innerOf(path.page).url(), /#[/]q[/]/, "before the last question");
  const box = await strip.boundingBox();
  const heading = await frame.locator("#view-heading").boundingBox();
  assert.ok(box.y < heading.y && box.x >= 0 && box.x + box.width <= 360, JSON.stringify({ box, heading }));
  await screenshot(path.page, "embed-frame-question-360");
  assert.deepEqual(path.errors, []);
  await path.close();

  const form = await site.host(snippet(site, FACTS), phone);
  await ready(form.page, "#versions");
  const amounts = inside(form.page).locator("#facts .strip");
  await amounts.first().waitFor();
  // It stands right below a section in which something was said, and only where that is open.
  const places = await innerOf(form.page).evaluate(() =>
    [...document.querySelectorAll("#facts .strip")].filter((strip) => strip.checkVisibility()).map((strip) => {
      const section = strip.parentElement.previousElementSibling;
      return [section.matches("details[open]"), Math.round(strip.getBoundingClientRect().top - section.getBoundingClientRect().bottom) < 40];
    }),
  );
  assert.ok(places.length > 0 && places.flat().every(Boolean), JSON.stringify(places));
  assert.match(await amounts.first().innerText(), /\d/);
  await amounts.first().click();
  await until(() => innerOf(form.page).evaluate(() => document.activeElement?.id === "result"), "the result");
  await screenshot(form.page, "embed-frame-form-360");
  assert.deepEqual(form.errors, []);
  await form.close();
});

test("where visitors may ask stands at the foot, and leads nowhere but to a page or a mail", async () => {
  const { page, errors, close } = await opened('data-contact="fees@agency.example" data-contact-name="The agency’s help desk"');
  await ready(page);
  const link = inside(page).locator(".contact a");
  assert.equal(await inside(page).locator(".contact").innerText(), "Questions? Contact The agency’s help desk");
  assert.deepEqual([await link.getAttribute("href"), await link.getAttribute("rel")], ["mailto:fees@agency.example", "noreferrer"]);
  assert.deepEqual(errors, []);
  await close();
  const unnamed = await opened('data-contact="https://agency.example/ask" data-language="nb"');
  await ready(unnamed.page);
  assert.equal(await inside(unnamed.page).locator(".contact").innerText(), "Spørsmål? Kontakt agency.example/ask");
  await unnamed.close();
  for (const wrong of ["javascript:alert(1)", "http://agency.example/", "data:text/html,x", "agency"]) {
    const refused = await opened(`data-contact="${wrong}"`);
    await ready(refused.page);
    assert.equal(await inside(refused.page).locator(".contact").count(), 0, wrong);
    assert.ok(refused.errors.some((error) => error.includes("contact: ")), wrong);
    await refused.close();
  }
});

test("by its address alone a frame is as asked too", async () => {
  const { page, errors, close } = await site.host(`<iframe title="Fees" height="700" width="600" src="${site.url}#embed?language=nb&amp;start=case&amp;country=norway&amp;sections=name&amp;contact=fees@agency.example&amp;contact-name=Agency"></iframe>`);
  await inside(page).locator("#facts").waitFor();
  const country = inside(page).locator("#q-country select");
  await until(async () => (await country.inputValue()) !== "", "what is prefilled");
  assert.equal(await inside(page).locator("html").getAttribute("lang"), "nb");
  assert.equal(await inside(page).locator(".masthead__tools").isVisible(), false);
  assert.equal(await inside(page).locator(".contact a").innerText(), "Agency");
  assert.equal(new URL(innerOf(page).url()).hash, "#/case");
  assert.deepEqual(errors, []);
  await close();
});

for (const size of ["62.5%", "150%"]) {
  test(`text in a frame keeps its size where the page around has ${size}`, async () => {
    const { page, errors, close } = await site.host(`<style>html { font-size: ${size} }</style>${snippet(site, 'data-start="case"')}`, { policy: "" });
    await ready(page);
    assert.equal(await inside(page).locator(".limits li").first().evaluate((line) => getComputedStyle(line).fontSize), "16px");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("without JavaScript, and where the policy stops the frame, the link is there and leads to the page", async () => {
  const script = await opened("", { context: { javaScriptEnabled: false } });
  const link = script.page.getByRole("link", { name: "Estimate an administrative fine" });
  assert.equal(await link.getAttribute("href"), site.url);
  assert.equal(await script.page.locator("iframe").count(), 0);
  await script.close();
  const { page, close } = await opened("", { policy: policyFor(site.url).replace(/frame-src [^;]+/, "frame-src 'none'") });
  await page.getByRole("link", { name: "Estimate an administrative fine" }).waitFor();
  assert.equal(await page.locator("iframe").count(), 0);
  await close();
});

test("a loader that was changed is not run", async () => {
  const { page, close } = await site.host(snippet({ ...site, integrity: site.integrity.replace(/-..../, "-AAAA") }));
  await page.waitForLoadState("networkidle");
  assert.equal(await page.locator("iframe").count(), 0);
  await close();
});

test("language, answers, sections and tokens are as asked, and out of the address", async () => {
  const theme = 'data-theme="--ds-color-accent-base-default: #7a1f5c; --ds-font-family: Georgia, serif"';
  const { page, errors, close } = await opened(`data-language="nb" ${FACTS} data-sections="details" ${theme}`);
  await ready(page, "#versions");
  const frame = innerOf(page);
  assert.equal(frame.url(), `${site.url}#/case`);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), "nb");
  assert.match(await inside(page).locator("#headline").innerText(), /kan det ilegges overtredelsesgebyr/);
  assert.equal(await inside(page).locator(".notice .ds-alert").count(), 0, "nobody opened a case");
  const shown = (selector) => inside(page).locator(selector).first().isVisible();
  assert.deepEqual(
    await Promise.all([".masthead", "#work", ".facts__body > :last-child", ".result__body .ds-details", ".limits", "#facts .question"].map(shown)),
    [false, false, false, true, true, true],
  );
  assert.deepEqual(
    await frame.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue("--ds-color-accent-base-default"), style.getPropertyValue("--ds-font-family")];
    }),
    ["#7a1f5c", "Georgia, serif"],
  );
  assert.deepEqual(errors, []);
  await close();
});

test("the masthead can be there without its menus, and older names of parts still hold", async () => {
  const parts = [".masthead__name", ".masthead__tools", ".lead", "details:has(.examples)", "#work"];
  const expected = { "": [true, true, false, true, true], 'data-sections="name intro"': [true, false, true, false, false], 'data-sections="tools"': [false, true, false, false, false], 'data-sections="header quick examples"': [true, true, false, true, false], 'data-sections=""': [false, false, false, false, false] };
  for (const [attributes, shown] of Object.entries(expected)) {
    const { page, errors, close } = await opened(attributes);
    await ready(page, ".tiles");
    assert.deepEqual(await Promise.all(parts.map((part) => inside(page).locator(part).first().isVisible())), shown, attributes);
    assert.deepEqual(errors, []);
    await close();
  }
});

test("what is not understood is left out by itself: whoever embeds it is told, and the visitor sees the page", async () => {
  const wrong = [
    [{ version: 2 }, "version: 2"],
    [{ version: 1, colour: "red" }, "colour: red"],
    [{ version: 1, language: "fr" }, "language: fr"],
    [{ version: 1, start: "quick" }, "start: quick"],
    [{ version: 1, sections: "header, all" }, "sections: all"],
    [{ version: 1, facts: "country" }, "facts: country"],
    [{ version: 1, country: 3 }, "country: 3"],
    [{ version: 1, country: "norway", facts: "country = sweden" }, "facts: country"],
    [{ version: 1, theme: "--ds-color-accent-base-default: url(https://example.org/x)" }, "theme: "],
    [{ version: 1, theme: "--ds-color-accent-base-default: var(--x)" }, "theme: "],
    [{ version: 1, theme: "--ds-color-accent-base-default: red } body { display: none" }, "theme: "],
    [{ version: 1, theme: "color: red" }, "theme: color: red"],
    [{ version: 1, resultOrigin: "javascript:alert(1)" }, "resultOrigin: "],
    [{ version: 1, resultOrigin: "https://agency.example/path" }, "resultOrigin: "],
    [{ version: 1, contactName: "x".repeat(81) }, "contactName: "],
  ];
  const frames = [...wrong.map(([options, what]) => [encoded(options), what]), ["!", "embed: "], [encoded(null), "embed: "]];
  for (const [fragment, what] of frames) {
    const { page, errors, close } = await site.host(`<iframe title="Fees" src="${site.url}#embed=${fragment}"></iframe>`);
    await inside(page).locator(".tiles").waitFor();
    assert.equal(await inside(page).locator("[role=alert], .notice .ds-alert").count(), 0, what);
    assert.equal(errors.length, 1, `${what}: ${errors}`);
    assert.ok(errors[0].startsWith("Finesight left out") && errors[0].includes(what), errors[0]);
    await close();
  }
});

test("of what is asked for the rest stands, and the page around is told what does not by an event", async () => {
  const theme = "--ds-color-accent-base-default: red } body {; --ds-font-family: Georgia, serif";
  const { page, errors, close } = await opened(`data-language="fr" data-start="case" data-sections="nothing" data-theme="${theme}" data-country="narnia" data-facts="body = company; moon; purpose = other; tide = high"`, {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.told = [];
        addEventListener("finesight:error", ({ target, detail }) => globalThis.told.push([target.className, detail]));
      }),
  });
  await ready(page);
  await inside(page).locator("#q-body input:checked").waitFor({ state: "attached" });
  const told = await page.evaluate(() => globalThis.told);
  const names = ["language: fr", "sections: nothing", "theme: ", "facts: moon", "country = narnia", "tide = high"];
  for (const name of names) assert.ok(told.some(([target, detail]) => target === "finesight-frame" && detail.startsWith(name)), `${name} in ${told}`);
  assert.equal(told.length, names.length, JSON.stringify(told));
  assert.equal(errors.length, names.length, errors.join());
  // What was understood holds; no part is left out, for no name was known.
  assert.equal(await innerOf(page).evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ds-font-family")), "Georgia, serif");
  assert.equal(await inside(page).locator("#q-country select").inputValue(), "");
  assert.equal(await inside(page).locator(".masthead").isVisible(), true);
  assert.equal(await inside(page).locator("[role=alert], .notice .ds-alert").count(), 0);
  await close();
});

test("a page that asks to count is told that somebody began, saw a result and printed, each once, and nothing else", async () => {
  const counting = { prepare: (page) => page.addInitScript(() => ((globalThis.told = []), addEventListener("message", ({ data }) => data?.type !== "finesight:height" && data !== "[iFrameResizerChild]Ready" && globalThis.told.push(data)), addEventListener("finesight:count", ({ target, detail }) => globalThis.told.push([target.className, detail])))) };
  const use = async (page) => {
    const frame = inside(page);
    await frame.locator("#q-body input:checked").waitFor({ state: "attached" });
    // What the page prefilled is nothing that a visitor did.
    assert.deepEqual(await page.evaluate(() => globalThis.told), []);
    for (const place of [1, 2]) await frame.locator("#q-body input").nth(place).press("Space");
    await innerOf(page).evaluate(() => ["beforeprint", "afterprint", "beforeprint", "afterprint"].forEach((name) => dispatchEvent(new Event(name))));
    await innerOf(page).evaluate(() => (location.hash = "#/result"));
    await frame.locator(".outcome__beside").waitFor();
  };
  const { page, errors, close } = await opened(`${FACTS} data-counts="yes"`, counting);
  await use(page);
  const three = ["started", "result-shown", "printed"];
  await until(async () => (await page.evaluate(() => globalThis.told.length)) >= 6, "what was counted");
  const told = await page.evaluate(() => globalThis.told);
  const messages = told.filter((data) => !Array.isArray(data));
  assert.deepEqual(messages.toSorted((a, b) => three.indexOf(a.count) - three.indexOf(b.count)), three.map((count) => ({ type: "finesight:count", version: 1, count })));
  assert.deepEqual(told.filter(Array.isArray).map(([name, what]) => (assert.equal(name, "finesight-frame"), what)).toSorted(), three.toSorted());
  assert.deepEqual(errors, []);
  await close();

  // Nobody is told anything unasked.
  const unasked = await opened(FACTS, counting);
  await use(unasked.page);
  assert.deepEqual(await unasked.page.evaluate(() => globalThis.told), []);
  await unasked.close();
});

test("hostile messages to the loader change nothing", async () => {
  const strange = `<iframe id="strange" title="Another" srcdoc="<p>Another site</p>"></iframe>`;
  const { page, close } = await site.host(`${strange}${snippet(site)}`, { ready: ".finesight-frame" });
  await page.locator(".finesight-frame").contentFrame().locator("#app main").waitFor();
  const height = () => page.locator(".finesight-frame").evaluate((frame) => frame.style.height);
  const frame = page.frames().find((frame) => frame.url().startsWith(site.url));
  const settled = () => frame.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 200)));
  await until(async () => /px$/.test(await height()), "a height");
  await settled();
  const before = await height();
  await page.evaluate(() => ["finesight:result", "finesight:error", "finesight:count"].forEach((name) => addEventListener(name, () => (globalThis.leaked = true))));

  // Of the right form, from the wrong window: the page itself, and another frame.
  const fine = { type: "finesight:height", version: 1, height: 777 };
  await page.evaluate((message) => postMessage(message, "*"), fine);
  for (const other of page.frames().filter((other) => other.parentFrame() && other !== frame)) {
    await other.evaluate((message) => parent.postMessage(message, "*"), fine);
    await other.evaluate(() => parent.postMessage({ type: "finesight:error", version: 1, message: "language: fr" }, "*"));
  }
  // From the right window, of no right form.
  const wrong = [
    { ...fine, version: 2 },
    { ...fine, type: "height" },
    { ...fine, height: "777" },
    { ...fine, height: -777 },
    { ...fine, height: 0 },
    { ...fine, height: 1e9 },
    { ...fine, height: null },
    { ...fine, height: [777] },
    { ...fine, height: { valueOf: 777 } },
    { type: "finesight:result", version: 1, result: { regime: "se-gdpr" } },
    { type: "finesight:error", version: 1, message: { toString: 1 } },
    // Nobody asked to count.
    { type: "finesight:count", version: 1, count: "started" },
    { type: "finesight:error", version: 2, message: "language: fr" },
    "finesight:height",
    null,
    777,
    [fine],
  ];
  for (const message of wrong) await frame.evaluate((message) => parent.postMessage(message, "*"), message);
  await frame.evaluate(() => {
    parent.postMessage({ type: "finesight:height", version: 1, height: NaN }, "*");
    parent.postMessage({ type: "finesight:height", version: 1, height: Infinity }, "*");
    parent.postMessage(JSON.parse('{"__proto__": {"type": "finesight:height", "version": 1, "height": 777}}'), "*");
    // Only what such a message holds of its own arrives: nothing of what it inherits.
    parent.postMessage(Object.create({ type: "finesight:height", version: 1, height: 777 }), "*");
  });
  await settled();
  assert.equal(await height(), before);
  assert.equal(await page.evaluate(() => globalThis.leaked), undefined);
  // What is right is followed: the rest was not just too late.
  await frame.evaluate((message) => parent.postMessage(message, "*"), { ...fine, height: 888 });
  await until(async () => (await height()) === "888px", "a right message is followed");
  await close();
});

test("a frame that went to another origin is not listened to", async () => {
  const { page, close } = await opened("", { policy: "" });
  await ready(page);
  const stranger = `data:text/html,<script>parent.postMessage({type:"finesight:height",version:1,height:999},"*");document.title="told"</script>`;
  await page.locator("iframe").evaluate((frame, url) => {
    globalThis.heard = 0;
    addEventListener("message", () => (globalThis.heard += 1));
    frame.src = url;
  }, stranger);
  await until(() => page.evaluate(() => globalThis.heard > 0), "its message");
  assert.notEqual(await page.locator("iframe").evaluate((frame) => frame.style.height), "999px");
  await close();
});

test("without an origin of its own, and with storage blocked, it works as well", async () => {
  const isolated = await opened(`data-isolated ${FACTS}`);
  await ready(isolated.page, "#versions");
  assert.equal(await isolated.page.locator("iframe").evaluate((frame) => frame.sandbox.contains("allow-same-origin")), false);
  assert.equal(await innerOf(isolated.page).evaluate(() => self.origin), "null");
  assert.equal(new URL(innerOf(isolated.page).url()).hash, "#/case");
  await speak(inside(isolated.page), 1);
  await until(() => innerOf(isolated.page).evaluate(() => document.documentElement.lang !== "en"), "another language");
  assert.deepEqual(isolated.errors, []);
  await isolated.close();

  const blocked = await opened(FACTS, {
    prepare: (page) =>
      page.addInitScript(() => {
        for (const name of ["sessionStorage", "localStorage"]) {
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException("blocked", "SecurityError");
            },
          });
        }
      }),
  });
  await ready(blocked.page, "#versions");
  assert.deepEqual(blocked.errors, []);
  await blocked.close();
});

test("answers given in a frame are there when the page is loaded again, and in no frame that asks for something else", async () => {
  const { page, errors, close } = await opened('data-start="case" data-country="norway"');
  const country = () => inside(page).locator("#q-country select").inputValue();
  await ready(page);
  // What is prefilled comes with the law, and tells nothing.
  await until(async () => (await country()) !== "", "what is prefilled");
  assert.equal(await inside(page).locator(".notice .ds-alert").count(), 0);
  const prefilled = await country();
  await inside(page).locator("#q-country select").selectOption({ label: "Sweden" });
  const given = await country();
  assert.notEqual(given, prefilled);
  await page.reload();
  await ready(page);
  await until(async () => (await country()) === given, "the answer");
  // The same page in the same tab, with another prefilled answer.
  await page.evaluate((url) => {
    const frame = document.querySelector("iframe");
    const other = frame.cloneNode();
    other.src = url;
    frame.replaceWith(other);
  }, `${site.url}#embed=${encoded({ version: 1, start: "case", country: "norway", sections: "header" })}`);
  await until(async () => (await country()) === prefilled, "what the other frame prefills");
  assert.deepEqual(errors, []);
  await close();
});

test("the result is handed over only where the page asks for it and the visitor agrees, until the visitor stops it", async () => {
  const { page, url, errors, close } = await opened(`data-result ${FACTS}`, {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.told = [];
        globalThis.messages = [];
        addEventListener("finesight:result", (event) => globalThis.told.push(event.detail));
        addEventListener("message", ({ data }) => globalThis.messages.push(data));
      }),
  });
  await ready(page, "#versions");
  const asks = inside(page).locator(".consent");
  await asks.getByRole("button", { name: "Share the result" }).waitFor();
  assert.ok((await asks.innerText()).includes(new URL(url).origin), "it names who asks");
  assert.deepEqual(await page.evaluate(() => [globalThis.told.length, [...new Set(globalThis.messages.map((data) => (typeof data === "string" ? data : Object.keys(data).join())))]]), [0, ["[iFrameResizerChild]Ready", "type,version,height"]]);
  await fits(page);
  await screenshot(page, "embed-consent");
  await isSeen(page);
  await asks.getByRole("button", { name: "Share the result" }).focus();
  await page.keyboard.press("Enter");
  await until(() => page.evaluate(() => globalThis.told.length === 1), "the result");
  const [result] = await page.evaluate(() => globalThis.told);
  // Art. 83(5): at most 20 million euro, or more by turnover, which is open: no upper end. No answer is in it.
  assert.equal(result.regime, "no-gdpr");
  assert.equal(result.maximum.currency, "EUR");
  assert.equal(result.maximum.high, undefined);
  assert.deepEqual(Object.keys(result).filter((name) => !["form", "program", "law", "on", "scope", "regime", "whether", "maximum", "authorityMaximum", "guideline", "typical", "half", "practice"].includes(name)), []);
  assert.equal(JSON.stringify(result).includes("company"), false);

  await asks.getByRole("button", { name: "Stop sharing" }).press("Enter");
  await until(() => page.evaluate(() => globalThis.told.at(-1) === null), "that it stopped");
  await inside(page).locator("#q-infringements").waitFor();
  await speak(inside(page), 1);
  await asks.getByRole("button", { name: "Dela resultatet" }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.told.length), 2);
  assert.deepEqual(errors, []);
  await close();
});

/** Until the visitor has seen what is asked for a moment. */
const isSeen = (page) => inside(page).locator(".consent[data-seen]").waitFor();

for (const [how, style] of Object.entries({
  "made invisible": "iframe { opacity: 0.001 }",
  "covered": "main::after { content: 'Win a prize'; position: fixed; inset: 0; background: white; pointer-events: none }",
  "shrunk": "iframe { transform: scale(0.05) }",
  "moved out of sight": "iframe { position: absolute; top: -5000px }",
})) {
  test(`the button to share does nothing while the frame is ${how}, and works again once it is seen`, async () => {
    const { page, errors, close } = await opened(`data-result ${FACTS}`, {
      policy: "",
      prepare: (page) =>
        page.addInitScript(() => {
          globalThis.told = [];
          addEventListener("finesight:result", (event) => globalThis.told.push(event.detail));
        }),
    });
    await ready(page, "#versions");
    await isSeen(page);
    const hidden = await page.addStyleTag({ content: style });
    await inside(page).locator(".consent:not([data-seen])").waitFor({ state: "attached" });
    const share = inside(page).getByRole("button", { name: "Share the result" });
    await share.evaluate((button) => button.click());
    assert.equal(await inside(page).locator(".consent").getAttribute("data-state"), "ask");
    await hidden.evaluate((style) => style.remove());
    await isSeen(page);
    await share.press("Enter");
    await until(() => page.evaluate(() => globalThis.told.length === 1), "the result");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("hostile messages to the frame ask nothing of the visitor, and get no result", async () => {
  const ask = { type: "finesight:ask-result", version: 1 };
  // No opt-in in the address: nobody is asked.
  const plain = await opened(FACTS);
  await ready(plain.page, "#versions");
  const post = (page, message) => page.locator("iframe").evaluate((frame, message) => frame.contentWindow.postMessage(message, "*"), message);
  await post(plain.page, ask);
  await innerOf(plain.page).evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.equal(await inside(plain.page).locator(".consent").count(), 0);
  await plain.close();

  // Another origin than the one in the address, the wrong version and type, and the frame itself.
  const options = encoded({ version: 1, resultOrigin: "https://agency.example" });
  const { page, close } = await site.host(`<iframe title="Fees" src="${site.url}#embed=${options}"></iframe>`);
  await inside(page).locator("#app main").waitFor();
  for (const message of [ask, { ...ask, version: 2 }, { ...ask, type: "finesight:agree" }, null, "finesight:ask-result"]) await post(page, message);
  await innerOf(page).evaluate((message) => postMessage(message, "*"), ask);
  await innerOf(page).evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.equal(await inside(page).locator(".consent").count(), 0);
  await close();
});

test("by keyboard one gets into the frame, through it and out again; links within it move to their place", async () => {
  const { page, close } = await site.host(`<a href="#before" id="before">Before</a>${snippet(site, 'data-sections=""')}<a href="#after" id="after">After</a>`, { context: { viewport: { width: 1280, height: 400 } } });
  await ready(page);
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  await until(() => innerOf(page).evaluate(() => document.activeElement?.className === "ds-skip-link"), "the focus in the frame");
  await page.keyboard.press("Enter");
  await until(() => innerOf(page).evaluate(() => document.activeElement?.id === "view"), "the view");
  assert.equal(await page.evaluate(() => scrollY > 0), true);
  for (let presses = 0; presses < 40 && !(await page.locator("#after").evaluate((link) => link === document.activeElement)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), "after");
  await close();
});

for (const [screen, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, phone: { width: 390, height: 800 } })) {
  test(`axe-core finds nothing on a page with the frame, ${screen}, nor in it`, async () => {
    const { page, close } = await site.host(snippet(site, `data-result ${FACTS}`), { policy: "", context: { viewport } });
    await ready(page, "#versions");
    await inside(page).locator(".consent").waitFor();
    await fits(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await violations(innerOf(page)), []);
    assert.deepEqual(await cutOff(innerOf(page)), []);
    await screenshot(page, `embed-frame-${screen}`);
    await close();
    const first = await site.host(snippet(site, 'data-contact="fees@agency.example"'), { policy: "", context: { viewport } });
    await ready(first.page, ".tiles");
    assert.deepEqual(await violations(first.page), []);
    assert.deepEqual(await violations(innerOf(first.page)), []);
    assert.deepEqual(await cutOff(innerOf(first.page)), []);
    await first.close();
  });
}
