// What would become of an attempt to send something away: of every way that a page has, what the security policy stops, in
// the site, in the single file and in a frame; and, of what no policy stops, what is taken from the page (www/lock.js). The pages
// "What happens with your data" say the same.

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";

/** What the page is given back of what it goes without, so that the policy is tried by itself. */
const unlocked = (page) =>
  page.addInitScript(() => {
    globalThis.unlocked = { make: document.createElement.bind(document), open: globalThis.open, XMLHttpRequest };
  });

// What a script can do with the address of another host. Each is tried by itself; `in` is what the pages call it.
const WAYS = [
  { name: "fetch", in: "connection", by: "connect-src", go: (to) => void fetch(to).catch(() => {}) },
  { name: "fetch without an answer", in: "connection", by: "connect-src", go: (to) => void fetch(to, { mode: "no-cors", keepalive: true }).catch(() => {}) },
  { name: "XMLHttpRequest", in: "connection", by: "connect-src", go: (to) => { const asked = new unlocked.XMLHttpRequest(); asked.open("POST", to); asked.send("case"); } },
  { name: "beacon", in: "connection", by: "connect-src", go: (to) => void navigator.sendBeacon(to, "case") },
  { name: "WebSocket", in: "connection", by: "connect-src", go: (to) => void new WebSocket(to.replace("http", "ws")) },
  { name: "EventSource", in: "connection", by: "connect-src", go: (to) => void new EventSource(to) },
  { name: "picture", in: "picture", by: "img-src", go: (to) => void (new Image().src = to) },
  {
    name: "picture of a style",
    in: "picture",
    by: "img-src",
    go: (to) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background: url("${to}") }`);
      document.adoptedStyleSheets.push(sheet);
    },
  },
  { name: "script", in: "script", by: "require-trusted-types-for", go: (to) => document.head.append(Object.assign(document.createElement("script"), { src: to })) },
  { name: "import", in: "script", by: "script-src-elem", go: (to) => void import(to).catch(() => {}) },
  { name: "style sheet", in: "script", by: "style-src-elem", go: (to) => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: to })) },
  { name: "prefetch", in: "script", by: "default-src", go: (to) => document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: to })) },
  { name: "frame", in: "frame", by: "frame-src", go: (to) => document.body.append(Object.assign(unlocked.make("iframe"), { src: to })) },
  { name: "font", in: "frame", by: "font-src", go: (to) => void new FontFace("f", `url("${to}")`).load().catch(() => {}) },
  { name: "sound", in: "frame", by: "media-src", go: (to) => void (new Audio().src = to) },
  { name: "object", in: "frame", by: "require-trusted-types-for", go: (to) => document.body.append(Object.assign(unlocked.make("object"), { data: to })) },
  {
    name: "form",
    in: "form",
    by: "form-action",
    go: (to) => {
      const form = Object.assign(document.createElement("form"), { action: to });
      document.body.append(form);
      form.submit();
    },
  },
  { name: "another window", in: "navigation", go: (to) => void unlocked.open.call(window, to) },
  { name: "leaving the page", in: "navigation", go: (to) => location.assign(to) },
];

/** A page with the policy of the site but for Trusted Types, and with nothing taken from it. */
const BARE = `<!doctype html><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"><main>Bare</main>`;

let site;
let elsewhere;
before(async () => {
  site = await start();
  elsewhere = await listen();
});
after(() => Promise.all([site.close(), elsewhere.close()]));

/** A host of somebody else, that answers everything, and what it was asked for. */
async function listen() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url, "http://elsewhere").pathname);
    response.writeHead(200, { "content-type": "text/html", "access-control-allow-origin": "*" }).end(request.url === "/bare" ? BARE : `<iframe src="${site.url}"></iframe>`);
  });
  server.on("upgrade", (request, socket) => (asked.push(request.url), socket.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

async function until(found) {
  for (let tries = 0; tries < 500; tries += 1) {
    const value = await found();
    if (value) return value;
    await new Promise((soon) => setTimeout(soon, 20));
  }
  return null;
}

const named = (edition, way) => `/${edition}/${way.name}`.replaceAll(" ", "-");

/** Tries a way out to an address: the directive that stopped it, or "sent". */
async function tried(page, way, to, arrived) {
  await page.evaluate(() => {
    globalThis.stopped = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => globalThis.stopped.push(effectiveDirective), { once: true });
  });
  // Leaving the page may take the answer to this along.
  await page.evaluate(`(${way.go})(${JSON.stringify(to)})`).catch(() => {});
  return until(async () => (arrived() ? "sent" : page.evaluate(() => globalThis.stopped?.[0]).catch(() => null)));
}

const EDITIONS = [
  ["the site", (options) => site.open(options)],
  ["the single file", (options) => site.openFile(options)],
  ["the page in a frame of another site", inFrame],
];

async function inFrame(options) {
  const { page, close } = await site.open({ at: new URL("around", elsewhere.url).href, ready: "iframe", ...options });
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.locator("main").waitFor();
  return { page: frame, tab: page, close };
}

for (const [edition, open] of EDITIONS) {
  test(`by its policy alone nothing leaves ${edition} to another host but by navigation`, async (t) => {
    const { page, close } = await open({ prepare: unlocked });
    for (const way of WAYS) {
      const path = named(edition, way);
      const outcome = await tried(page, way, new URL(path, elsewhere.url).href, () => elsewhere.asked.includes(path));
      t.diagnostic(`${way.in}, ${way.name}: ${outcome}`);
      assert.equal(outcome, way.by ?? "sent", way.name);
    }
    // Nothing came late.
    const arrived = elsewhere.asked.filter((path) => path.startsWith(named(edition, { name: "" })));
    assert.deepEqual(arrived.sort(), WAYS.filter((way) => way.in === "navigation").map((way) => named(edition, way)).sort());
    await close();
  });
}

// No call is made to the device's own loopback address.
const address = Object.values(networkInterfaces()).flat().find(({ internal, family }) => !internal && family === "IPv4")?.address;
const skip = !address && "this machine has no address but its own";
const CALLS = await readFile(new URL("../common/calls.js", import.meta.url), "utf8");

/** Somebody whom calls are made to, and whether one was heard. */
async function listenForCalls(t) {
  const socket = createSocket("udp4");
  const found = { heard: false };
  socket.on("message", () => (found.heard = true)).bind(0, address);
  await once(socket, "listening");
  t.after(() => socket.close());
  return Object.assign(found, { urls: `stun:${address}:${socket.address().port}` });
}

const CALL_WAYS = Array.from(CALLS.match(/^ {4}"[^"]+"(?=: )/gm), (name) => JSON.parse(name));
/** What needs a browser that has it, or a host of another kind to call. */
const RARE = ["embed", "fencedframe", "portal", "WebTransport"];

/** Tries each way to a call in a page: those by which one was heard. Each of `expected` is waited for. */
async function callsHeard(t, { page, tab = page }, expected = []) {
  await page.evaluate(CALLS);
  const tried = [];
  for (const name of CALL_WAYS) {
    const called = await listenForCalls(t);
    // Some ask that somebody has just pressed something.
    await tab.keyboard.press("Shift");
    const outcome = await page.evaluate(([name, urls]) => calls(name, urls), [name, called.urls]).catch(String);
    tried.push({ name, called, outcome });
    if (expected.includes(name)) await until(() => called.heard);
  }
  // What is heard of a page that may call, and called later, would have been heard of this one.
  const [bare, after] = [await site.open({ at: elsewhere.url, path: "bare" }), await listenForCalls(t)];
  await bare.page.evaluate(CALLS);
  await bare.page.evaluate((urls) => calls("direct", urls), after.urls);
  assert.ok(await until(() => after.heard));
  await bare.close();
  for (const { name, called, outcome } of tried) t.diagnostic(`${name}: ${called.heard ? "heard" : outcome}`);
  return tried.filter(({ called }) => called.heard).map(({ name }) => name);
}

test("from a page from which nothing is taken, calls go out in these ways, whatever its policy", { skip }, async (t) => {
  const bare = await site.open({ at: elsewhere.url, path: "bare" });
  const expected = CALL_WAYS.filter((name) => !RARE.includes(name));
  assert.ok(expected.length > 40);
  const heard = await callsHeard(t, bare, expected);
  assert.deepEqual(expected.filter((name) => !heard.includes(name)), []);
  await bare.close();
});

const LOCKED = [...EDITIONS, ["the law book", () => site.open({ path: "law-en.html", ready: "#filter" })]];

for (const [edition, open] of LOCKED) {
  test(`no call between browsers leaves ${edition}, in none of ${CALL_WAYS.length} ways`, { skip }, async (t) => {
    const opened = await open();
    assert.deepEqual(await callsHeard(t, opened), []);
    await opened.close();
  });
}

for (const [edition, open] of EDITIONS) {
  test(`no script opens a window from ${edition}`, async () => {
    const { page, close } = await open();
    const opened = await page.evaluate((to) => [open(to), window.open(to), document.open], new URL(named(edition, { name: "window" }), elsewhere.url).href);
    assert.deepEqual(opened, [null, null, undefined]);
    await close();
  });
}

test("with the header of a host, nothing leads from the page but to the addresses that it lists", async (t) => {
  const others = await listen();
  t.after(others.close);
  const held = await start({ headers: { "connection-allowlist": `(response-origin "${others.url}*")` } });
  t.after(held.close);
  const { page, errors } = await held.open();
  assert.deepEqual(errors, []);
  await page.evaluate((to) => location.assign(to), new URL("held", elsewhere.url).href).catch(() => {});
  const left = await held.open();
  await left.page.evaluate((to) => location.assign(to), new URL("listed", others.url).href).catch(() => {});
  assert.ok(await until(() => others.asked.includes("/listed")));
  assert.ok(!elsewhere.asked.includes("/held"));
});

test("to its own host the site can ask for files, and can neither show a frame nor send a form", async () => {
  const { page, close } = await site.open({ prepare: unlocked });
  const answered = [];
  page.on("response", (response) => answered.push(new URL(response.url()).pathname));
  // What is fetched beforehand is governed by the default, which is nothing.
  const ways = WAYS.filter((way) => !["WebSocket", "beacon", "prefetch"].includes(way.name) && way.by);
  for (const way of ways) {
    const path = named("own", way);
    const outcome = await tried(page, way, new URL(path, site.url).href, () => answered.includes(path));
    const isSent = ["connection", "picture", "script"].includes(way.in) && way.name !== "script";
    assert.equal(outcome, isSent ? "sent" : way.by, way.name);
  }
  await close();
});

for (const [edition, open] of EDITIONS.slice(0, 2)) {
  test(`of ${edition}, links out ask nothing of anyone until followed, send no referrer, and are text without a network`, async () => {
    const { page, close } = await open();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("details:has(.examples) > summary").click();
    await page.locator(".examples button").first().click();
    const steps = page.locator("#result .steps");
    await steps.first().waitFor({ state: "attached" });
    await page.locator("#result details").evaluateAll((folds) => folds.forEach((fold) => (fold.open = true)));
    const links = steps.locator('a[rel="noreferrer"]');
    await links.first().waitFor({ state: "attached" });
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(addresses.length > 10 && addresses.every((address) => address?.startsWith("https://")));
    // Whatever leads out says so, and opens in the same place as any other link.
    const out = await page.locator('a[href^="http"]').evaluateAll((all) => all.map(({ rel, target }) => [rel, target]));
    assert.ok(out.every(([rel, target]) => rel === "noreferrer" && target === ""));
    assert.deepEqual(asked.filter((address) => /^https?:/.test(address) && !address.startsWith(site.url)), []);
    await page.context().setOffline(true);
    await until(async () => (await steps.locator('a[href^="http"]').count()) === 0);
    assert.deepEqual([await steps.locator('a[href^="http"]').count(), await links.count()], [0, addresses.length]);
    await page.context().setOffline(false);
    assert.ok(await until(async () => (await steps.locator('a[href^="http"]').count()) === addresses.length));
    await close();
  });
}

test("the pages say the same of each way", async () => {
  const { page, close } = await site.open({ path: "privacy-en.html", ready: "table" });
  const said = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => Array.from(row.cells, (cell) => cell.innerText)));
  const stopped = "Stopped";
  assert.deepEqual(said, [
    ["A connection (fetch, beacon, WebSocket)", "Stopped, except for this site’s own host", stopped],
    ["A picture from elsewhere", "Stopped, except for this site’s own host", stopped],
    ["A script or style sheet from elsewhere", "Stopped, except for this site’s own host", stopped],
    ["A frame, a font, sound or film", stopped, stopped],
    ["A form", stopped, stopped],
    ["A call between browsers (WebRTC)", stopped, stopped],
    ["A window that a script opens", stopped, stopped],
    ["Leaving the page, or a link to another", "Not stopped", "Not stopped"],
  ]);
  await close();
});
