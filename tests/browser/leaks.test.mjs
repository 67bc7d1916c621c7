// What would become of an attempt to send something away: of every way that a page has, what the security policy stops, in
// the site, in the single file and in a frame, and what no policy stops. The pages "What happens with your data" say the same.

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";

// What a script can do with the address of another host. Each is tried by itself; `in` is what the pages call it.
const WAYS = [
  { name: "fetch", in: "connection", by: "connect-src", go: (to) => void fetch(to).catch(() => {}) },
  { name: "fetch without an answer", in: "connection", by: "connect-src", go: (to) => void fetch(to, { mode: "no-cors", keepalive: true }).catch(() => {}) },
  { name: "XMLHttpRequest", in: "connection", by: "connect-src", go: (to) => { const asked = new XMLHttpRequest(); asked.open("POST", to); asked.send("case"); } },
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
  { name: "script", in: "script", by: "script-src-elem", go: (to) => document.head.append(Object.assign(document.createElement("script"), { src: to })) },
  { name: "import", in: "script", by: "script-src-elem", go: (to) => void import(to).catch(() => {}) },
  { name: "style sheet", in: "script", by: "style-src-elem", go: (to) => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: to })) },
  { name: "prefetch", in: "script", by: "default-src", go: (to) => document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: to })) },
  { name: "frame", in: "frame", by: "frame-src", go: (to) => document.body.append(Object.assign(document.createElement("iframe"), { src: to })) },
  { name: "font", in: "frame", by: "font-src", go: (to) => void new FontFace("f", `url("${to}")`).load().catch(() => {}) },
  { name: "sound", in: "frame", by: "media-src", go: (to) => void (new Audio().src = to) },
  { name: "object", in: "frame", by: "object-src", go: (to) => document.body.append(Object.assign(document.createElement("object"), { data: to })) },
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
  { name: "another window", in: "navigation", go: (to) => void window.open(to) },
  { name: "leaving the page", in: "navigation", go: (to) => location.assign(to) },
];

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
    response.writeHead(200, { "content-type": "text/html", "access-control-allow-origin": "*" }).end(`<iframe src="${site.url}"></iframe>`);
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
  ["the site", () => site.open()],
  ["the single file", () => site.openFile()],
  ["the page in a frame of another site", inFrame],
];

async function inFrame() {
  const { page, close } = await site.open({ at: new URL("around", elsewhere.url).href, ready: "iframe" });
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.locator("main").waitFor();
  return { page: frame, close };
}

for (const [edition, open] of EDITIONS) {
  test(`to another host nothing leaves ${edition} but by navigation`, async (t) => {
    const { page, close } = await open();
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

  test(`a call between browsers leaves ${edition}, whatever the policy`, async (t) => {
    // No call is made to the device's own loopback address.
    const address = Object.values(networkInterfaces()).flat().find(({ internal, family }) => !internal && family === "IPv4")?.address;
    if (!address) return t.skip("this machine has no address but its own");
    const socket = createSocket("udp4");
    let heard = false;
    socket.on("message", () => (heard = true)).bind(0, address);
    await once(socket, "listening");
    const { page, close } = await open();
    await page.evaluate(async (urls) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls }] });
      call.createDataChannel("case");
      await call.setLocalDescription();
    }, `stun:${address}:${socket.address().port}`);
    assert.ok(await until(() => heard));
    await close();
    socket.close();
  });
}

test("to its own host the site can ask for files, and can neither show a frame nor send a form", async () => {
  const { page, close } = await site.open();
  const answered = [];
  page.on("response", (response) => answered.push(new URL(response.url()).pathname));
  // What is fetched beforehand is governed by the default, which is nothing.
  const ways = WAYS.filter((way) => !["WebSocket", "beacon", "prefetch"].includes(way.name) && way.by);
  for (const way of ways) {
    const path = named("own", way);
    const outcome = await tried(page, way, new URL(path, site.url).href, () => answered.includes(path));
    assert.equal(outcome, ["connection", "picture", "script"].includes(way.in) ? "sent" : way.by, way.name);
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
    ["A call between browsers (WebRTC)", "Not stopped", "Not stopped"],
    ["Leaving the page, or opening another", "Not stopped", "Not stopped"],
  ]);
  await close();
});
