// In a frame on another site: the loader on a page with a strict policy, the height, what is asked for, and hostile messages.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, screenshot, violations } from "../browser/harness.mjs";
import { policyFor, snippet, startBoth, until } from "./site.mjs";

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
const FACTS = 'data-country="norway" data-facts="purpose = other; cross-border = domestic; body = company; role = controller; infringements = gdpr-6"';

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
  // Nothing in it scrolls by itself, and no line docks where nobody sees it.
  assert.deepEqual(await innerOf(page).evaluate(() => [document.documentElement.scrollHeight <= innerHeight, getComputedStyle(document.querySelector(".result")).position]), [true, "static"]);
  assert.match(await inside(page).locator(".limits").innerText(), /not legal advice/);
  assert.deepEqual(errors, []);
  await close();
});

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
  const { page, errors, close } = await opened(`data-language="nb" ${FACTS} data-sections="quick details" ${theme}`);
  await ready(page, "#versions");
  const frame = innerOf(page);
  assert.equal(frame.url(), site.url);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), "nb");
  assert.match(await inside(page).locator("#headline").innerText(), /kan det bli gebyr/);
  assert.equal(await inside(page).locator(".notice .ds-alert").count(), 0, "nobody opened a case");
  const shown = (selector) => inside(page).locator(selector).first().isVisible();
  assert.deepEqual(
    await Promise.all([".masthead", "#start > p", "#work", ".quick", ".result__body .ds-details", ".limits", "#facts .question"].map(shown)),
    [false, false, false, true, true, true, true],
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

test("what is not understood is refused whole, and said", async () => {
  const refused = [
    [{ version: 2 }, "version: 2"],
    [{ version: 1, colour: "red" }, "colour: red"],
    [{ version: 1, language: "xx", theme: "--ds-color-accent-base-default: #7a1f5c" }, "language: xx"],
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
  ];
  for (const [options, what] of refused) {
    const { page, close } = await site.host(`<iframe title="Fees" src="${site.url}#embed=${encoded(options)}"></iframe>`);
    const alert = inside(page).getByRole("alert");
    await alert.waitFor();
    assert.ok((await alert.innerText()).includes(what), what);
    assert.equal(await inside(page).locator("#facts").count(), 0);
    assert.equal(await innerOf(page).evaluate(() => document.adoptedStyleSheets.length), 0);
    await close();
  }
  const { page, close } = await site.host(`<iframe title="Fees" src="${site.url}#embed=!"></iframe>`);
  await inside(page).getByRole("alert").waitFor();
  assert.deepEqual(await violations(innerOf(page)), []);
  await close();
});

test("an answer that no question takes leaves the case empty, and that is said", async () => {
  const { page, close } = await opened('data-country="narnia" data-facts="body = company"');
  await ready(page);
  await inside(page).locator(".notice").getByText("country = narnia").waitFor();
  assert.equal(await inside(page).locator(".facts__body > div .question input:checked").count(), 0);
  await close();
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
  await page.evaluate(() => addEventListener("finesight:result", () => (globalThis.leaked = true)));

  // Of the right form, from the wrong window: the page itself, and another frame.
  const fine = { type: "finesight:height", version: 1, height: 777 };
  await page.evaluate((message) => postMessage(message, "*"), fine);
  for (const other of page.frames().filter((other) => other.parentFrame() && other !== frame)) {
    await other.evaluate((message) => parent.postMessage(message, "*"), fine);
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
  await inside(isolated.page).locator("input[type=radio][name=language]").nth(1).press("Space");
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
  const { page, errors, close } = await opened('data-country="norway"');
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
  }, `${site.url}#embed=${encoded({ version: 1, country: "norway", sections: "quick" })}`);
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
  assert.deepEqual(await page.evaluate(() => [globalThis.told.length, [...new Set(globalThis.messages.map((data) => Object.keys(data).join()))]]), [0, ["type,version,height"]]);
  await fits(page);
  await screenshot(page, "embed-consent");

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
  await inside(page).locator(".masthead input[name=language]").nth(1).press("Space");
  await asks.getByRole("button", { name: "Dela resultatet" }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.told.length), 2);
  assert.deepEqual(errors, []);
  await close();
});

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
  const { page, close } = await site.host(`<a href="#before" id="before">Before</a>${snippet(site, 'data-sections=""')}<a href="#after" id="after">After</a>`);
  await ready(page);
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  await until(() => innerOf(page).evaluate(() => document.activeElement?.className === "ds-skip-link"), "the focus in the frame");
  await page.keyboard.press("Enter");
  await until(() => innerOf(page).evaluate(() => document.activeElement?.id === "result"), "the result");
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
  });
}
