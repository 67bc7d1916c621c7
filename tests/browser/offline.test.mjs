// After one visit the page works without a network, with every page beside it; a new version waits until the visitor says so;
// and there is a way to end all that.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/build/server.mjs";
import { openEverything, pressEnter, screenshot, start, violations } from "./harness.mjs";
import { version } from "../common/languages.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const BASE = "/tools/fees/";
let browser;
before(async () => (browser = await start()));
after(() => browser.close());

/** A site of its own, under a path, and a visitor; `asked` is what the host was asked for. Both go with the test. */
async function visit(t, { folder = dist, locale = "en-GB", rewrite } = {}) {
  const asked = [];
  const host = await serve(folder, { base: BASE, rewrite, onRequest: ({ url }) => asked.push(url.replace(BASE, "")) });
  t.after(() => host.close());
  const { page, context, errors, close } = await browser.open({ at: host.url, context: { locale, serviceWorkers: "allow" } });
  t.after(close);
  context.setDefaultTimeout(15_000);
  return { host, asked, page, context, errors };
}

async function until(holds) {
  while (!(await holds())) await new Promise((soon) => setTimeout(soon, 20));
}

/** Until the worker answers for the page, which is when it has every file. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

const openExample = async (page, place) => {
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(place));
  await page.locator("#why-scope").waitFor({ state: "attached" });
};

const headlineOf = async (page) => (await page.locator("#headline").innerText()).replace(/[\u00a0\u202f]/g, " ");

test("after one visit every view, language and page in that of the device works with the host gone", async (t) => {
  const { host, page, context, errors } = await visit(t);
  await kept(page);
  await host.close();
  // In the tab that is open, which has not asked for the rest yet; then loaded again, and anew.
  await openExample(page, 0);
  assert.match(await headlineOf(page), /SEK 2,500,000/);
  await page.reload();
  await page.locator("#headline", { hasText: "2,500,000" }).waitFor();
  const other = await context.newPage();
  for (const [name, headline] of [["Svenska", /2 500 000 SEK/], ["Norsk bokmål", /2 500 000 SEK/]]) {
    await other.goto(`${host.url}?from=elsewhere#/case`);
    await other.locator("main").waitFor();
    await other.locator("label", { hasText: name }).locator("input").evaluate((input) => input.click());
    await other.waitForFunction((lang) => document.documentElement.lang === lang, name === "Svenska" ? "sv" : "nb");
    await openExample(other, 0);
    await openEverything(other);
    assert.match(await headlineOf(other), headline);
  }
  for (const beside of ["law", "accessibility", "privacy"]) {
    await other.goto(new URL(`${beside}-en.html`, host.url).href);
    assert.ok(await other.locator("h1").innerText());
    assert.ok(await other.evaluate(() => document.styleSheets.length > 1), "with its styles");
  }
  // The law book has many pages, and its contents a script that finds the one of a row.
  await other.goto(new URL("law-en.html#no-gdpr-clock-time-bar", host.url).href);
  await other.waitForURL(/law-en-norway.*#no-gdpr-clock-time-bar$/);
  assert.match(await other.locator("#no-gdpr-clock-time-bar").innerText(), /Limitation/);
  assert.deepEqual(errors.filter((error) => !/sw\.js|ERR_CONNECTION_REFUSED/.test(error)), []);
});

test("once the worker is there, nothing is asked of the host but whether there is a new version, through every view and export", async (t) => {
  const { asked, page, errors } = await visit(t);
  await kept(page);
  asked.length = 0;
  await page.reload();
  await page.locator("main").waitFor();
  await openExample(page, 8);
  await openEverything(page);
  await page.locator("#work-file").waitFor();
  for (const name of ["Save as a file", "Save as text"]) {
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).press("Enter")]);
  }
  await page.locator("#work-keep").evaluate((input) => input.click());
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.pdf();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator("label", { hasText: "Svenska" }).locator("input").evaluate((input) => input.click());
  await page.waitForFunction(() => document.documentElement.lang === "sv");
  await page.goto(new URL("law-en.html", page.url()).href);
  await page.goto(new URL("privacy-en.html", page.url()).href);
  assert.deepEqual(asked.filter((name) => name !== "sw.js"), []);
  // Who leaves a page ends what it was still asking for.
  assert.deepEqual(errors.filter((error) => !error.includes("ERR_ABORTED")), []);
});

test("of the pages beside the app, those in the language of the device are kept, and the others come from the host", async (t) => {
  const { asked, page } = await visit(t, { locale: "no" });
  await kept(page);
  assert.ok(asked.includes("law-nb-norway.html") && asked.includes("privacy-nb.html"));
  assert.deepEqual(asked.filter((name) => /^(law|privacy|accessibility|embed)-(?!nb).*\.html/.test(name)), []);
  await page.goto(new URL("law-sv.html", page.url()).href);
  assert.ok(asked.includes("law-sv.html"));
  assert.match(await page.locator("h1").innerText(), /\w/);
});

const PORTAL = "<!doctype html><h1>Please log in to the network</h1>";

test("what a network answers in the host's place is not kept: the page is whole once it is gone, and then kept", async (t) => {
  let away = true;
  const { host, page } = await visit(t, { rewrite: (name) => away && /^(later|more-en|texts-sv)-/.test(name) && (() => PORTAL) });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    globalThis.began ||= registration;
    return globalThis.began && !registration;
  });
  away = false;
  await page.reload();
  await kept(page);
  await host.close();
  await page.reload();
  await page.locator("main").waitFor();
  await page.locator("label", { hasText: "Svenska" }).locator("input").evaluate((input) => input.click());
  await page.waitForFunction(() => document.documentElement.lang === "sv");
  await openExample(page, 0);
  assert.match(await headlineOf(page), /2 500 000 SEK/);
});

/** Does something to every file that is kept, as a damaged disk might. */
const damage = (page, how) =>
  page.evaluate(async (how) => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { headers } = await cache.match(request);
      const type = { headers: { "content-type": headers.get("content-type") } };
      if (how === "gone") await cache.delete(request);
      if (how === "empty") await cache.put(request, new Response("", type));
      if (how === "garbled") await cache.put(request, new Response("\u0000garbled", type));
      if (how === "cut off") await cache.put(request, new Response((await (await cache.match(request)).blob()).slice(0, 200), type));
    }
    return (await cache.keys()).length;
  }, how);

for (const how of ["gone", "empty", "garbled", "cut off"]) {
  test(`what is ${how} on the device is fetched again, kept, and never handed out`, async (t) => {
    const { host, asked, page, errors } = await visit(t);
    await kept(page);
    await damage(page, how);
    asked.length = 0;
    await page.reload();
    await openExample(page, 0);
    assert.match(await headlineOf(page), /SEK 2,500,000/);
    const beside = new URL("law-en.html", host.url).href;
    await page.goto(beside);
    for (const part of ["index", "boot", "app", "finesight", "texts-en", "later", "more-en", "further", "law-en"]) {
      assert.ok(asked.some((name) => name.startsWith(part)), part);
    }
    assert.deepEqual(errors.filter((error) => !error.includes("ERR_ABORTED")), []);
    // It is whole now, also without a network; and what nobody asked for meanwhile is not given out as it is.
    await host.close();
    await page.goto(beside);
    assert.ok(await page.evaluate(() => document.styleSheets.length > 1), "with its styles");
    await page.goto(`${host.url}#/case`);
    await page.locator("#headline", { hasText: "2,500,000" }).waitFor();
    const handedOut = await page.evaluate(() => fetch("privacy-en.html").then((response) => response.text(), () => "nothing"));
    assert.equal(handedOut, "nothing");
  });
}

/** A worker that hands out something else, as one of a version that did not check would. */
const spoiling = (name) => `
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("message", ({ ports: [port] }) => port.postMessage({ releases: [], en: {} }));
  addEventListener("fetch", (event) => {
    if (new URL(event.request.url).pathname.includes("/${name}")) event.respondWith(new Response("${PORTAL}", { headers: { "content-type": "text/html" } }));
  });`;

for (const part of ["finesight-", "finesight_bg-", "texts-en-", "later-", "more-en-", "further-", "further-en-"]) {
  test(`where the worker hands out another ${part} than the host, the page lets go of it and is loaded once more`, async (t) => {
    let spoilt = true;
    const { asked, page } = await visit(t, { rewrite: (name) => spoilt && name === "sw.js" && (() => spoiling(part)) });
    await kept(page);
    spoilt = false;
    const loads = () => asked.filter((name) => name === "").length;
    const before = loads();
    await page.reload({ waitUntil: "commit" });
    // Whatever is pressed, the rest is asked for.
    if (/^(later|more|further)/.test(part)) await page.locator("main").waitFor().then(() => page.keyboard.press("Shift"));
    await until(() => loads() === before + 2);
    await page.locator("main").waitFor();
    await openExample(page, 0);
    assert.match(await headlineOf(page), /SEK 2,500,000/);
    assert.equal(loads(), before + 2, "once more");
  });
}

test("where that does not help, it is not loaded a third time, and says what is missing", async (t) => {
  const { asked, page } = await visit(t, { rewrite: (name) => name === "sw.js" && (() => spoiling("later-")) });
  await kept(page);
  const loads = () => asked.filter((name) => name === "").length;
  const before = loads();
  await page.reload();
  await page.locator("main").waitFor();
  await page.keyboard.press("Shift");
  await until(() => loads() === before + 2);
  await page.locator("main").waitFor();
  // The same worker is there again.
  await kept(page);
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").first());
  await page.locator("#result", { hasText: "The rules could not be loaded" }).waitFor();
  assert.equal(loads(), before + 2);
});

/** Whether a page is of the version that {@link newer} makes. */
const isNew = (page) => page.evaluate(() => document.querySelector("meta[name=edition]") !== null);

/** The site as it will be some day: another version, with another text on the page. */
async function newer(t) {
  const folder = await mkdtemp(join(tmpdir(), "finesight-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(dist, folder, { recursive: true });
  const change = async (name, by) => writeFile(join(folder, name), by(await readFile(join(folder, name), "utf8")));
  return {
    folder,
    publish: async () => {
      await change("index.html", (html) => html.replace('<meta name="color-scheme"', '<meta name="edition" content="II">$&'));
      const hash = createHash("sha384").update(await readFile(join(folder, "index.html"))).digest("base64");
      await change("sw.js", (worker) => {
        const news = worker
          .replaceAll(new RegExp(`vers(?:ion|jon) ${version.replaceAll(".", "\\.")}`, "gi"), (text) => text.replace(version, "99.0.0"))
          .replace(/releases:\[/, 'releases:[{version:"99.0.0",en:"The Swedish maximum was raised.",sv:"Det svenska taket höjdes.",nb:"Det svenske taket ble hevet."},')
          .replace(/("index\.html":")[^"]+/, `$1${hash}`);
        assert.match(news, /releases:\[\{version:"99\.0\.0"/);
        assert.ok(news.includes(hash));
        return news;
      });
    },
  };
}

for (const [locale, words] of [
  ["en-GB", [/A new version/, /New: version 99\.0\.0, law as of 28 November 2026/, new RegExp(`This page: version ${version}`), /The Swedish maximum was raised\./, "Later", "Use the new version"]],
  ["sv-SE", [/En ny version/, /Ny: version 99\.0\.0/, new RegExp(`Den här sidan: version ${version}`), /Det svenska taket höjdes\./, "Senare", "Använd den nya versionen"]],
  ["nb-NO", [/En ny versjon/, /Ny: versjon 99\.0\.0/, new RegExp(`Denne siden: versjon ${version}`), /Det svenske taket ble hevet\./, "Senere", "Bruk den nye versjonen"]],
]) {
  test(`a new version waits, says what changed, and takes over when the visitor says so, in ${locale}`, async (t) => {
    const site = await newer(t);
    const { page, context, errors } = await visit(t, { folder: site.folder, locale });
    await kept(page);
    await openExample(page, 0);
    const before = await page.locator("#headline").innerText();
    await site.publish();
    await page.reload();
    const news = page.locator(".news");
    await news.locator("p").first().waitFor();
    const said = (await news.innerText()).replace(/\u00a0/g, " ");
    for (const part of words.slice(0, 4)) assert.match(said, part);
    assert.equal(await isNew(page), false, "the old one, until then");
    await page.emulateMedia({ reducedMotion: "reduce" });
    assert.deepEqual(await violations(page), []);
    await screenshot(page, `news-${locale}`, { fullPage: false });
    // Put off, it comes again with the next visit.
    await news.getByRole("button", { name: words[4] }).press("Enter");
    assert.equal(await news.count(), 0);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator(".news p").first().waitFor();
    assert.equal(await isNew(other), false);
    await other.getByRole("button", { name: words[5] }).press("Enter");
    await other.waitForFunction(() => document.querySelector("meta[name=edition]"));
    // The other tab goes on with its case, and is told.
    await page.locator(".news p").first().waitFor();
    assert.equal(await isNew(page), false);
    assert.equal(await page.locator("#headline").innerText(), before);
    await page.locator(".news button").first().press("Enter");
    await page.waitForFunction(() => document.querySelector("meta[name=edition]"));
    await page.waitForFunction((text) => document.querySelector("#headline")?.innerText === text, before);
    assert.deepEqual(errors, []);
  });
}

test("what ends it, put in the place of the worker, leaves nothing of the page's files, and the case where it was", async (t) => {
  const site = await newer(t);
  const { asked, page, errors } = await visit(t, { folder: site.folder });
  await kept(page);
  await openExample(page, 0);
  const before = await page.locator("#headline").innerText();
  await cp(join(site.folder, "sw-off.js"), join(site.folder, "sw.js"));
  await page.reload();
  const isKept = () => page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length > 0);
  while (await isKept()) await new Promise((soon) => setTimeout(soon, 50));
  asked.length = 0;
  await page.reload();
  await page.waitForFunction((text) => document.querySelector("#headline")?.innerText === text, before);
  assert.ok(asked.includes(""), `from the host again: ${asked}`);
  assert.deepEqual(errors, []);
});

test("it can be installed: a manifest and icons of the sizes that it names", async (t) => {
  const { page } = await visit(t);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const icon = Object.assign(new Image(), { src: url });
      await icon.decode();
      return `${icon.naturalWidth}x${icon.naturalHeight}`;
    }, new URL(src, page.url()).href);
    assert.equal(size, sizes);
  }
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
});
