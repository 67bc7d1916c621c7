// The element on a page that has its own scripts and styles: several at once, moved, removed, themed, asked and told.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, screenshot, violations } from "../browser/harness.mjs";
import { snippet, startBoth, until } from "./site.mjs";
import { tags } from "../common/languages.mjs";

let site;
before(async () => (site = await startBoth()));
after(() => site.close());

const FACTS = "purpose = other; cross-border = domestic; body = company; role = controller; infringements = gdpr-6";
// As strict as the page about embedding says.
const policy = () => {
  const { origin } = new URL(site.url);
  return `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
};
const script = () => `<script type="module" src="${site.url}element.js"></script>`;
/** The whole form, unless another view is asked for. */
const element = (attributes = "", inside = `<a href="${site.url}">Finesight</a>`) => `<finesight-estimator ${/\bstart=/.test(attributes) ? "" : 'start="case"'} ${attributes}>${inside}</finesight-estimator>`;
const hosted = (body, options) => site.host(`${script()}${body}`, { policy: policy(), ...options });
const isDrawn = (page, selector = "finesight-estimator") => page.locator(`${selector} .facts`).first().waitFor();

test("several on one page speak their own languages, keep their own answers, and tell of results by an event", async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      globalThis.told = [];
      addEventListener("finesight:change", ({ target, detail, bubbles, composed }) => globalThis.told.push([target.id, detail, bubbles, composed]));
    });
  const { page, errors, close } = await hosted(
    element(`id="one" lang="sv" country="sweden" facts="${FACTS}"`) + element('id="two" lang="nb"') + element('id="three"'),
    { prepare },
  );
  for (const id of ["one", "two", "three"]) await isDrawn(page, `#${id}`);
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll("finesight-estimator")].map((each) => each.shadowRoot.querySelector("#app").parentElement.lang)),
    ["sv", "nb", "en"],
  );
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en", "the page around keeps its language");
  await until(() => page.evaluate(() => globalThis.told.some(([id, detail]) => id === "one" && detail.regime)), "a result");
  const [, result, bubbles, composed] = await page.evaluate(() => globalThis.told.findLast(([id]) => id === "one"));
  // Art. 83(5) GDPR: up to EUR 20 million, or more of a turnover that is open, so no upper end.
  assert.deepEqual([result.regime, result.maximum.currency, result.maximum.high, bubbles, composed], ["se-gdpr", "EUR", undefined, true, true]);
  assert.equal(JSON.stringify(result).includes("company"), false);
  assert.deepEqual(await page.locator("#one").evaluate((one) => one.result), result);
  assert.equal((await page.locator("#one").evaluate((one) => one.facts)).body, "company");
  assert.equal(await page.locator("#one .notice .ds-alert").count(), 0, "nobody opened a case");
  assert.deepEqual(await page.locator("#two").evaluate((two) => two.facts), {});
  // An answer in one is none in another.
  await page.locator("#two #q-country select").selectOption({ label: "Norge" });
  await until(() => page.locator("#two").evaluate((two) => two.facts.country === "norway"), "an answer");
  assert.deepEqual(await page.locator("#three").evaluate((three) => three.facts), {});
  assert.equal(await page.locator("#one").evaluate((one) => one.facts.country), "sweden");
  assert.deepEqual(errors, []);
  await close();
});

test("what may be counted is told by an event where it was asked for, once, and never with a value", async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      globalThis.counted = [];
      addEventListener("finesight:count", ({ target, detail, bubbles, composed }) => globalThis.counted.push([target.id, detail, bubbles, composed]));
    });
  const { page, errors, close } = await hosted(element('id="one" counts="yes"') + element('id="two"'), { prepare });
  for (const id of ["one", "two"]) {
    await isDrawn(page, `#${id}`);
    for (const name of ["Norway", "Sweden"]) await page.locator(`#${id} #q-country select`).selectOption({ label: name });
    await until(() => page.locator(`#${id}`).evaluate((one) => one.facts.country === "sweden"), "an answer");
  }
  await page.evaluate(() => ["beforeprint", "afterprint", "beforeprint", "afterprint"].forEach((name) => dispatchEvent(new Event(name))));
  await until(() => page.evaluate(() => globalThis.counted.some(([, what]) => what === "printed")), "that it was printed");
  assert.deepEqual(
    (await page.evaluate(() => globalThis.counted)).filter(([, what]) => what !== "result-shown"),
    [["one", "started", true, true], ["one", "printed", true, true]],
  );
  assert.deepEqual(errors, []);
  await close();
});

const STARTS = { questions: ".tiles", case: "#facts", decisions: ".view--wide h1" };
for (const [start, shown] of Object.entries(STARTS)) {
  test(`it begins at the view that is asked for: ${start}`, async () => {
    const { page, errors, close } = await hosted(element(`start="${start}" lang="en"`));
    await page.locator(`finesight-estimator ${shown}`).waitFor();
    assert.equal(new URL(page.url()).hash, "");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("with answers it begins at the result; links to other views leave the page around where it is", async () => {
  const { page, url, errors, close } = await hosted(element(`start="result" lang="en" country="norway" facts="${FACTS}"`));
  const within = page.locator("finesight-estimator");
  await within.locator(".ways a[href='#/result/why']").click();
  await within.locator(".tabs [aria-current] a[href='#/result/why']").waitFor();
  await until(() => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id === "view-heading"), "the focus");
  assert.equal(page.url(), url);
  await within.locator(".masthead__name").click();
  await within.locator(".tiles").waitFor();
  assert.equal(page.url(), url);
  assert.deepEqual(errors, []);
  await close();
});

for (const width of [320, 360, 480, 700, 800]) {
  test(`the first view is at most 600 px high in each language, ${width} px wide, with a masthead of one line`, async () => {
    const { page, errors, close } = await hosted(`<style>body { margin: 0 }</style>${element('start="questions" lang="en" contact="fees@agency.example" contact-name="The agency"')}`, { context: { viewport: { width, height: 800 } } });
    const one = page.locator("finesight-estimator");
    for (const lang of tags) {
      await one.evaluate((one, lang) => (one.lang = lang), lang);
      await one.locator(`.body:lang(${lang}) .tiles`).waitFor();
      const [all, masthead] = await Promise.all([one, one.locator(".masthead")].map((part) => part.evaluate((part) => part.getBoundingClientRect().height)));
      assert.ok(all <= 600, `${lang}: ${all} px`);
      assert.ok(masthead <= 48, `${lang}: ${masthead} px`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      await screenshot(page, `embed-element-first-${width}-${lang}`);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

test("a menu of the masthead opens below it, also where the page around is scrolled", async () => {
  const { page, close } = await hosted(`<div style="height: 900px"></div>${element('start="questions" lang="en"')}<div style="height: 900px"></div>`);
  const one = page.locator("finesight-estimator");
  await one.locator(".tiles").waitFor();
  await one.locator(".masthead").scrollIntoViewIfNeeded();
  await one.locator("[popovertarget=menu]").click();
  const [head, menu, whole] = await Promise.all([".masthead", "#menu", "#app"].map((part) => one.locator(part).boundingBox()));
  assert.ok(Math.abs(menu.y - (head.y + head.height)) <= 1, JSON.stringify({ head, menu }));
  assert.ok(menu.x >= whole.x && menu.x + menu.width <= whole.x + whole.width, JSON.stringify({ whole, menu }));
  await close();
});

test("where visitors may ask stands at the foot", async () => {
  const { page, errors, close } = await hosted(element('lang="sv" start="questions" contact="mailto:fees@agency.example"'));
  const contact = page.locator("finesight-estimator .contact");
  await contact.waitFor();
  assert.equal(await contact.innerText(), "Frågor? Kontakta fees@agency.example");
  assert.deepEqual([await contact.locator("a").getAttribute("href"), await contact.locator("a").getAttribute("rel")], ["mailto:fees@agency.example", "noreferrer"]);
  await page.locator("finesight-estimator").evaluate((one) => one.setAttribute("contact-name", "Myndigheten"));
  await contact.getByText("Myndigheten").waitFor();
  assert.deepEqual(errors, []);
  await page.locator("finesight-estimator").evaluate((one) => one.setAttribute("contact", "javascript:alert(1)"));
  await until(async () => (await contact.count()) === 0, "no contact");
  assert.ok(errors.some((error) => error.includes("contact: javascript:")), errors.join());
  await close();
});

test("a wrong attribute is left out by itself, and the visitor sees nothing of it", async () => {
  const wrong = 'lang="fr" start="quick" sections="everything" contact="agency" country="narnia" facts="body = company; moon"';
  const { page, errors, close } = await hosted(element(wrong), {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.failed = [];
        addEventListener("finesight:error", ({ detail }) => globalThis.failed.push(detail));
      }),
  });
  const one = page.locator("finesight-estimator");
  await one.locator(".tiles").waitFor();
  await until(() => one.evaluate((one) => one.facts.body === "company"), "the answer that is known");
  const failed = await page.evaluate(() => globalThis.failed);
  const names = ["language: fr", "start: quick", "sections: everything", "contact: agency", "facts: moon", "country = narnia"];
  for (const name of names) assert.ok(failed.some((detail) => detail.startsWith(name)), `${name} in ${failed}`);
  assert.equal(failed.length, names.length, failed.join());
  assert.equal(errors.length, names.length, errors.join());
  assert.equal(await one.locator("[role=alert], .notice .ds-alert").count(), 0);
  assert.equal(await one.locator(".masthead").isVisible(), true);
  await close();
});

test("facts are read in any order and form of the notation", async () => {
  const { page, errors, close } = await hosted(element('lang="en" facts="infringements = gdpr-32,gdpr-6; harm = some | none-shown; turnover = 30000000.00 EUR"'));
  const one = page.locator("finesight-estimator");
  const read = { infringements: "gdpr-6, gdpr-32", harm: "none-shown | some", turnover: "30000000 EUR" };
  await until(async () => JSON.stringify(await one.evaluate((one) => one.facts)).includes("gdpr-6"), "the answers");
  assert.deepEqual(await one.evaluate((one) => one.facts), read);
  assert.deepEqual(errors, []);
  await close();
});

test("a case that cannot be read is told to the page around, and begins without answers", async () => {
  const { page, errors, close } = await hosted(element('lang="en" case="spoilt"'));
  await isDrawn(page);
  await until(() => errors.length > 0, "what is told");
  assert.equal(errors.length, 1, errors.join());
  assert.match(errors[0], /^Finesight left out what it does not understand: case/);
  const one = page.locator("finesight-estimator");
  assert.deepEqual(await one.evaluate((one) => one.facts), {});
  assert.equal(await one.locator("[role=alert], .notice .ds-alert").count(), 0);
  await close();
});

test("answers stay when it is moved, taken away and put back, and when its language is changed", async () => {
  const { page, errors, close } = await hosted(element(`lang="en" country="norway" facts="${FACTS}"`) + '<div id="elsewhere"></div>');
  const one = page.locator("finesight-estimator");
  await until(() => one.evaluate((one) => one.facts.body === "company"), "the answers");
  const app = await one.evaluateHandle((one) => one.shadowRoot.querySelector("#app"));
  await one.evaluate((one) => document.getElementById("elsewhere").append(one));
  await until(() => one.evaluate((one) => one.isConnected), "moved");
  assert.equal(await one.evaluate((one, app) => one.shadowRoot.querySelector("#app") === app, app), true, "the same app, not drawn anew");
  await one.evaluate((one) => ((globalThis.gone = one), one.remove()));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await page.evaluate(() => document.getElementById("elsewhere").append(globalThis.gone));
  await isDrawn(page);
  assert.equal(await one.evaluate((one) => one.facts.body), "company");
  await one.evaluate((one) => (one.lang = "sv"));
  await until(() => one.evaluate((one) => one.shadowRoot.querySelector(".body")?.lang === "sv"), "Swedish");
  await isDrawn(page);
  assert.equal(await one.evaluate((one) => one.facts.body), "company");
  assert.deepEqual(errors, []);
  await close();
});

test("scripts of the page put other answers in, open a saved case, and are told what is wrong", async () => {
  const { page, close } = await hosted(element('lang="en"'), {
    prepare: (page) =>
      page.addInitScript(() => {
        globalThis.failed = [];
        addEventListener("finesight:error", ({ detail }) => globalThis.failed.push(detail));
      }),
  });
  await isDrawn(page);
  const one = page.locator("finesight-estimator");
  const facts = () => one.evaluate((one) => one.facts);
  await one.evaluate((one) => (one.facts = { country: "poland", body: "company" }));
  await until(async () => (await facts()).country === "poland", "the answers put in");
  await one.evaluate((one) =>
    one.open({ finesight: 1, program: "0.1.0", law: "2026-04-30", saved: "2026-11-22", language: "en", case: { on: "2024-01-15", answers: { country: "denmark" }, typed: {} } }),
  );
  await until(async () => (await facts()).country === "denmark", "the saved case");
  assert.equal(await page.locator("finesight-estimator #on").inputValue(), "15 January 2024");
  await one.evaluate((one) => (one.facts = { country: "narnia", body: "company" }));
  await until(async () => (await facts()).body === "company", "the answer that is known");
  assert.equal((await facts()).country, undefined);
  const failed = () => page.evaluate(() => globalThis.failed);
  assert.deepEqual(await failed(), ["country = narnia"]);
  await one.evaluate((one) => one.setAttribute("sections", "everything"));
  assert.match((await failed()).at(-1), /^sections: everything/);
  await isDrawn(page);
  assert.equal(await page.locator("finesight-estimator .masthead").isVisible(), true);
  await one.evaluate((one) => one.setAttribute("sections", "quick"));
  await until(async () => !(await page.locator("finesight-estimator .masthead").isVisible()), "the parts asked for");
  await isDrawn(page);
  assert.equal(await page.locator("finesight-estimator .masthead").isVisible(), false);
  assert.equal(await page.locator("finesight-estimator .limits").isVisible(), true);
  await close();
});

test("of answers put in one after another the last stay, also while the rest of the program is on its way", async () => {
  const fetched = [];
  const prepare = async (page) => {
    page.on("request", (request) => fetched.push(request.url().replace(/^.*[/]|-.*$/g, "")));
    await page.route(/[/]more-/, (route) => setTimeout(() => route.continue(), 300));
  };
  const { page, errors, close } = await hosted(element('lang="en"'), { prepare });
  await isDrawn(page);
  await page.evaluate(() => new Promise((soon) => setTimeout(soon, 300)));
  assert.deepEqual(fetched.filter((name) => ["more", "later"].includes(name)), [], "it is fetched when something is done");
  const one = page.locator("finesight-estimator");
  await one.evaluate(async (one) => {
    for (const country of ["poland", "denmark", "austria"]) {
      one.facts = { country };
      await new Promise((soon) => setTimeout(soon, 50));
    }
  });
  await until(() => one.evaluate((one) => one.facts.country === "austria"), "the last answers");
  assert.deepEqual(errors, []);
  await close();
});

test("styles neither come in nor go out but for design tokens, and it follows the width it is given", async () => {
  const styles = `<style>
    p, button, h1 { color: rgb(255, 0, 0) !important; font-size: 50px !important }
    finesight-estimator { --ds-color-accent-base-default: rgb(1, 2, 3) }
    #narrow { width: 400px }
  </style><p id="outside">Outside</p>`;
  const { page, errors, close } = await hosted(`${styles}<div id="narrow">${element("")}</div>`);
  await isDrawn(page);
  const styleOf = (selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
  assert.equal(await page.locator("finesight-estimator .body").evaluate((body) => getComputedStyle(body).getPropertyValue("--ds-color-accent-base-default")), "rgb(1, 2, 3)");
  assert.notEqual(await styleOf("finesight-estimator .limits li", "color"), "rgb(255, 0, 0)");
  assert.equal(await styleOf("finesight-estimator .limits li", "fontSize"), "16px");
  assert.equal(await styleOf("#outside", "fontSize"), "50px");
  assert.equal((await styleOf("finesight-estimator .page", "gridTemplateColumns")).split(" ").length, 1);
  await page.locator("#narrow").evaluate((box) => (box.style.width = "1100px"));
  assert.equal((await styleOf("finesight-estimator .page", "gridTemplateColumns")).split(" ").length, 2);
  // Dark is what the visitor of the element chose, and for the element only.
  await page.locator("finesight-estimator [popovertarget=menu]").click();
  await page.locator("finesight-estimator input[name=colours]").nth(2).press("Space");
  await until(async () => (await styleOf("finesight-estimator .facts", "backgroundColor")) !== "rgb(255, 255, 255)", "dark colours");
  assert.equal(await page.evaluate(() => document.documentElement.hasAttribute("data-color-scheme")), false);
  assert.deepEqual(errors, []);
  await close();
});

for (const [size, root] of [["62.5%", "10px"], ["150%", "24px"]]) {
  test(`a page around whose own text has ${size} leaves the size that the visitor chose`, async () => {
    const styles = `<style>html { font-size: ${size} } body { font: 1.6rem serif } * { font-size: 1.2rem } #narrow { width: 640px }</style>`;
    const { page, errors, close } = await hosted(`${styles}<div id="narrow">${element("")}</div>`);
    await isDrawn(page);
    const styleOf = (selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), root);
    assert.equal(await styleOf("finesight-estimator .limits li", "fontSize"), "16px");
    // Two columns stand side by side from 62 times the visitor's size on: 992 px.
    const columns = async () => (await styleOf("finesight-estimator .page", "gridTemplateColumns")).split(" ").length;
    assert.equal(await columns(), 1);
    await page.locator("#narrow").evaluate((box) => (box.style.width = "991px"));
    assert.equal(await columns(), 1);
    await page.locator("#narrow").evaluate((box) => (box.style.width = "993px"));
    assert.equal(await columns(), 2);
    assert.deepEqual(errors, []);
    await close();
  });
}

test("a visitor who chose larger text has it in the element and in the frame", async () => {
  const larger = await startBoth({ flags: ["--blink-settings=defaultFontSize=24"] });
  try {
    const { page, errors, close } = await larger.host(
      `<style>html { font-size: 62.5% } #narrow { width: 1100px }</style><script type="module" src="${larger.url}element.js"></script><div id="narrow">${element("")}</div>${snippet(larger, 'data-start="case"')}`,
      { policy: "" },
    );
    await isDrawn(page);
    const frame = page.frameLocator("iframe");
    await frame.locator("#facts").waitFor();
    const sizeOf = (place) => place.locator(".limits li").first().evaluate((line) => getComputedStyle(line).fontSize);
    assert.deepEqual([await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), await sizeOf(page.locator("finesight-estimator")), await sizeOf(frame)], ["15px", "24px", "24px"]);
    // 1,100 px are less than 62 times 24.
    assert.equal((await page.locator("finesight-estimator .page").evaluate((grid) => getComputedStyle(grid).gridTemplateColumns)).split(" ").length, 1);
    assert.deepEqual(errors, []);
    await close();
  } finally {
    await larger.close();
  }
});

test("links within it move the focus there, and those to other pages lead to the copy", async () => {
  const { page, close } = await hosted(element(""));
  await isDrawn(page);
  await page.locator("finesight-estimator .ds-skip-link").focus();
  await page.keyboard.press("Enter");
  await until(() => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id === "view"), "the focus at the view");
  assert.equal(new URL(page.url()).hash, "");
  await page.locator("finesight-estimator .colophon a").first().focus();
  assert.equal(await page.locator("finesight-estimator .colophon a").first().evaluate((link) => link.href), `${site.url}privacy-en.html`);
  await close();
});

test("what stands in the element is seen without scripts, and when the program cannot be had", async () => {
  const plain = await hosted(element(""), { context: { javaScriptEnabled: false } });
  assert.equal(await plain.page.getByRole("link", { name: "Finesight" }).isVisible(), true);
  await plain.close();
  const { page, close } = await hosted(element(""), {
    prepare: async (page) => {
      await page.addInitScript(() => addEventListener("finesight:error", () => (globalThis.failed = true)));
      await page.route("**/*.wasm", (route) => route.abort());
    },
  });
  await until(() => page.evaluate(() => globalThis.failed), "the event");
  assert.equal(await page.getByRole("link", { name: "Finesight" }).isVisible(), true);
  await close();
});

test("added and removed fifty times, nothing of it is left", async () => {
  const { page, context, errors, close } = await hosted(element("") + '<div id="place"></div>', {
    prepare: (page) =>
      page.addInitScript(() => {
        // How large the program's memory is.
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = async (...given) => {
          const made = await instantiateStreaming(...given);
          globalThis.memories = Object.values(made.instance.exports).filter((one) => one instanceof WebAssembly.Memory);
          return made;
        };
        // How many listeners there are at the window and the document.
        globalThis.listeners = 0;
        const { addEventListener, removeEventListener } = EventTarget.prototype;
        const counted = (target) => target === window || target === document;
        EventTarget.prototype.addEventListener = function (...given) {
          if (counted(this)) globalThis.listeners += 1;
          return addEventListener.apply(this, given);
        };
        EventTarget.prototype.removeEventListener = function (...given) {
          if (counted(this)) globalThis.listeners -= 1;
          return removeEventListener.apply(this, given);
        };
      }),
  });
  await isDrawn(page);
  await page.locator("finesight-estimator").first().press("Tab");
  const cdp = await context.newCDPSession(page);
  const churn = (times) =>
    page.evaluate(async (times) => {
      const place = document.getElementById("place");
      for (let time = 0; time < times; time += 1) {
        const one = document.createElement("finesight-estimator");
        one.setAttribute("start", "case");
        place.append(one);
        while (!one.shadowRoot.querySelector(".facts")) await new Promise((soon) => setTimeout(soon, 5));
        one.remove();
        await new Promise((soon) => setTimeout(soon, 5));
      }
    }, times);
  const measured = async () => {
    // What is garbage is collected in more than one go: what finalisation releases, the next finds.
    for (let go = 0; go < 4; go += 1) {
      await cdp.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((later) => setTimeout(later, 50)));
    }
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const [listeners, memory] = await page.evaluate(() => [globalThis.listeners, globalThis.memories[0].buffer.byteLength]);
    return { nodes, jsEventListeners, usedSize, listeners, memory };
  };
  await churn(5);
  const before = await measured();
  await churn(50);
  const now = await measured();
  assert.equal(now.listeners, before.listeners, "listeners at the window and the document");
  const more = (name) => now[name] - before[name];
  const found = JSON.stringify({ before, now });
  // Yew keeps the empty element that an app was drawn in, and a few closures: nothing of what was in it, some 500 nodes each.
  assert.ok(more("nodes") <= 2 * 50, found);
  assert.ok(more("jsEventListeners") < 50, found);
  assert.ok(more("usedSize") < 50 * 5_000, found);
  assert.ok(more("memory") < 50 * 10_000, found);
  assert.deepEqual(errors, []);
  await close();
});

for (const [screen, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, phone: { width: 390, height: 800 } })) {
  test(`axe-core finds nothing on a page with the element, ${screen}`, async () => {
    const { page, close } = await site.host(
      `${script()}${element(`id="one" lang="en" country="norway" facts="${FACTS}" sections="details"`)}`,
      { policy: "", context: { viewport } },
    );
    await page.locator("#one #versions").waitFor();
    // As the other tests have it of the page: what docks at the foot lies over whatever is scrolled below it.
    await page.locator("#one").evaluate((one) => {
      const rest = new CSSStyleSheet();
      rest.replaceSync(".dock { position: static !important }");
      one.shadowRoot.adoptedStyleSheets = [...one.shadowRoot.adoptedStyleSheets, rest];
    });
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await cutOff(page), []);
    await screenshot(page, `embed-element-${screen}`);
    await close();
  });
}
