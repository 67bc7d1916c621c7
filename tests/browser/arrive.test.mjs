// Whatever does not arrive, arrives as something else, or hangs: each file of the page in turn. The page says what is missing and
// what to do, and never stays at "Loading…" as if all were well.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pressEnter, start } from "./harness.mjs";

let site;
let names;
before(async () => {
  site = await start();
  const { page, loading, close } = await site.open({ path: "", context: { locale: "en-GB" } });
  names = loading.map((url) => new URL(url).pathname.slice(1)).filter(Boolean);
  assert.ok(await page.locator("main").count());
  await close();
});
after(() => site.close());

const HOW = {
  "does not arrive": (route) => route.abort(),
  "arrives as something else": async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ body: "<h1>Please log in</h1>", contentType: pathname.endsWith(".wasm") ? "application/wasm" : pathname.endsWith(".js") ? "text/javascript" : "text/plain" });
  },
  "hangs": () => {},
};
const hangs = (how) => how === "hangs";

/** The page, as far as it comes without the files whose names begin so, a regular expression. */
async function openedWithout(t, name, how, { locale = "en-GB", path = "#/case" } = {}) {
  const context = await site.browser.newContext({ locale });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.clock.install();
  await page.route((url) => new RegExp(`^/${name}`).test(url.pathname), HOW[how]);
  await page.goto(new URL(path, site.url).href, { waitUntil: "commit" });
  return page;
}

const LATE = ".skeleton__late, .unstyled, .late";

/** What a page says once nothing more comes: the texts that wait for their moment have it now. */
const saidLate = (page) =>
  page.evaluate((late) => {
    document.getAnimations().forEach((animation) => animation.animationName === "late" && animation.finish());
    return Array.from(document.querySelectorAll(late)).filter((text) => text.checkVisibility({ visibilityProperty: true })).map((text) => text.innerText).join("\n");
  }, LATE);

async function until(found) {
  for (;;) {
    if (await found().catch(() => false)) return;
    await new Promise((soon) => setTimeout(soon, 20));
  }
}

// What a page begins with, each by how its name begins, and what is said without it, if that is more than that it takes long.
const BEGINNING = { app: /looks plain/, boot: null, finesight: /could not be loaded/, finesight_bg: /could not be loaded/, texts: /could not be loaded/ };
// Without these nothing of the page is missing: an icon, and what keeps the page for use without a network.
const BESIDES = /^(icon|manifest|offline)/;

test("these are the files that a page begins with", () => {
  const kinds = names.filter((name) => !BESIDES.test(name)).map((name) => /^\w+?(?=-)/.exec(name)[0]);
  assert.deepEqual([...new Set(kinds)].sort(), Object.keys(BEGINNING).sort());
});

for (const how of Object.keys(HOW)) {
  for (const [name, message] of Object.entries(BEGINNING)) {
    test(`a page of which ${name} ${how} says so, and what to do`, async (t) => {
      const page = await openedWithout(t, `${name}-`, how);
      if (!message || hangs(how)) {
        await page.locator(".skeleton__late").waitFor({ state: "attached" });
        assert.equal(await page.locator("#boot").innerText(), "Loading…", "not at once");
        await until(async () => /taking long.*reload/s.test(await saidLate(page)));
        assert.equal(await page.locator("main").count(), 0);
      } else if (name === "app") {
        await page.locator("main").waitFor();
        await until(async () => message.test(await saidLate(page)));
      } else {
        await page.locator("[role=alert]", { hasText: message }).waitFor();
        assert.match(await page.locator("[role=alert]").innerText(), /reload the page/);
        assert.equal(await page.locator("#boot").count(), 0);
      }
    });
  }
}

test("what is said of a long wait goes away when the page is there", async (t) => {
  const { page, close } = await site.open();
  t.after(close);
  assert.equal(await page.locator(".skeleton__late").count(), 0);
  assert.equal(await saidLate(page), "");
});

const openExample = async (page) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").first());
};
const seenLate = (page) => until(async () => /taking long.*reload/s.test(await saidLate(page)));
const told = (page, text) => page.locator("#result, #view", { hasText: text }).first().waitFor();
const alerted = (page, text) => page.locator("[role=alert]", { hasText: text }).waitFor();
const slowly = async (page) => {
  await page.clock.fastForward(29_000);
  assert.equal(await page.locator("[role=alert]").count(), 0, "not at once");
  await page.clock.fastForward(2_000);
  await alerted(page, /taking long.*reload/);
};

/** What comes later, each with what has it asked for, and what is said then. */
const LATER = [
  { name: "later-", act: openExample, missing: (page) => told(page, "The rules could not be loaded"), slow: seenLate },
  { name: "more-en-", act: openExample, missing: (page) => told(page, "The rules could not be loaded"), slow: seenLate },
  { name: "further-\\w+\\.wasm", act: openExample, missing: (page) => told(page, "This part of the page could not be loaded"), slow: seenLate },
  { name: "further-en-", act: openExample, missing: (page) => told(page, "This part of the page could not be loaded"), slow: seenLate },
  { name: "further-en-", path: "#/decisions", act: () => {}, missing: (page) => told(page, "This part of the page could not be loaded"), slow: seenLate },
  { name: "stories-", path: "#/decisions", act: () => {}, missing: (page) => told(page, "could not be loaded. The page tries again"), slow: seenLate },
  { name: "easy-", path: "#/", act: (page) => page.locator("#start-easy").click(), missing: (page) => alerted(page, "These words could not be loaded"), slow: slowly },
  {
    name: "texts-sv-",
    act: (page) => page.locator("label", { hasText: "Svenska" }).locator("input").evaluate((input) => input.click()),
    missing: (page) => alerted(page, "These words could not be loaded"),
    slow: slowly,
  },
  {
    name: "word-",
    act: async (page) => {
      await openExample(page);
      await page.locator("#work").evaluate((fold) => (fold.open = true));
      await page.getByRole("button", { name: "Word document", exact: true }).press("Enter");
    },
    missing: (page) => page.getByText("The Word document could not be made").waitFor(),
    slow: slowly,
  },
];

for (const { name, path, act, missing, slow } of LATER) {
  for (const how of Object.keys(HOW)) {
    test(`where ${name}… ${how} later, the page says so${path ? ` at ${path}` : ""}`, async (t) => {
      const page = await openedWithout(t, name, how, { path });
      await page.locator("main").waitFor();
      await act(page);
      await (hangs(how) ? slow : missing)(page);
    });
  }
}

for (const [locale, missing, slow] of [
  ["sv-SE", /Texterna kunde inte hämtas/, /tar lång tid/],
  ["nb-NO", /Tekstene kunne ikke hentes/, /tar lang tid/],
  ["nn-NO", /Tekstane kunne ikkje hentast/, /tek lang tid/],
  ["da-DK", /Teksterne kunne ikke hentes/, /tager lang tid/],
  ["fi-FI", /Tekstejä ei voitu ladata/, /kestää kauan/],
]) {
  test(`it says so in its own language, in ${locale}`, async (t) => {
    const tag = locale.slice(0, 2);
    for (const [how, text] of [["does not arrive", missing], ["hangs", slow]]) {
      const page = await openedWithout(t, "easy-", how, { locale, path: "#/" });
      await page.locator("#start-easy").click();
      if (hangs(how)) await page.clock.fastForward(31_000);
      await alerted(page, text);
      assert.equal(await page.locator("[role=alert]").getAttribute("lang"), tag);
    }
  });
}

test("what hangs is still waited for, and what was said of it goes away when it comes", async (t) => {
  let goOn;
  HOW["comes late"] = async (route) => {
    await new Promise((asked) => (goOn = asked));
    await route.continue();
  };
  const page = await openedWithout(t, "texts-sv-", "comes late");
  await page.locator("main").waitFor();
  await page.locator("label", { hasText: "Svenska" }).locator("input").evaluate((input) => input.click());
  await until(async () => goOn);
  await page.clock.fastForward(31_000);
  await alerted(page, /taking long/);
  goOn();
  await page.waitForFunction(() => document.documentElement.lang === "sv");
  assert.equal(await page.locator("[role=alert]").count(), 0);
});

test("a stack that overflows in the program is told as a trap in it is, and one that does elsewhere is not", async (t) => {
  const { page, close } = await site.open();
  t.after(close);
  const overflows = (where) => page.evaluate((stack) => void dispatchEvent(new ErrorEvent("error", { error: Object.assign(new RangeError("Maximum call stack size exceeded"), { stack }) })), where);
  await overflows("at https://fees.example/extension.js:1:1");
  assert.equal(await page.locator("[role=alert]").count(), 0);
  await overflows("at https://fees.example/finesight_bg-0123456789.wasm:wasm-function[7]:0x2a");
  await alerted(page, "Finesight has stopped");
});

test("in a frame whose own script does not arrive, the page says so", async (t) => {
  const page = await site.browser.newPage();
  t.after(() => page.close());
  await page.route("**/frame.js", (route) => route.abort());
  await page.setContent(`<iframe src="${site.url}" width="800" height="600"></iframe>`);
  await page.frameLocator("iframe").locator("[role=alert]", { hasText: "could not be loaded" }).waitFor();
});
