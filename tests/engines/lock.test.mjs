// No call between browsers leaves the page in any engine, by none of the ways that it knows (www/lock.js).

import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { engines, open, serveSite } from "./harness.mjs";

// No call is made to the device's own loopback address.
const address = Object.values(networkInterfaces()).flat().find(({ internal, family }) => !internal && family === "IPv4")?.address;
const skip = !address && "this machine has no address but its own";
const CALLS = await readFile(new URL("../common/calls.js", import.meta.url), "utf8");
// `calls` is there before the lock is, and tries what is there after it. The other page has no lock, and calls.
const files = { "bare.html": `<!doctype html><link rel="icon" href="data:,"><main>Bare</main><script src="./calls.js"></script>`, "calls.js": CALLS };

async function listen(t) {
  const socket = createSocket("udp4");
  const found = { heard: 0 };
  socket.on("message", () => (found.heard += 1)).bind(0, address);
  await once(socket, "listening");
  t.after(() => socket.close());
  return Object.assign(found, { urls: `stun:${address}:${socket.address().port}` });
}

// The app, and the page that reads a table of cases: whatever else is on a page has the lock first.
const PAGES = ["index.html", "many-en.html"];

for (const engine of engines) {
  test(`${engine.name}: no call leaves the page`, { skip }, async (t) => {
    const site = await serveSite({ files });
    t.after(site.close);
    // What is heard of a page that may call, and called last, would have been heard of those before it.
    const [called, after] = [await listen(t), await listen(t)];
    for (const name of PAGES) await callFrom(t, engine, site, name, called.urls);
    const bare = await open(t, engine, `${site.url}bare.html#`);
    const said = await bare.evaluate((urls) => globalThis.calls("direct", urls), after.urls);
    while (said === "made" && !after.heard) await new Promise((soon) => setTimeout(soon, 20));
    assert.equal(called.heard, 0);
  });
}

/** Tries every way to call from the page of that name. */
async function callFrom(t, engine, { url, folder }, name, urls) {
  const file = join(folder, name);
  await writeFile(file, (await readFile(file, "utf8")).replace("<title>", '<script src="./calls.js"></script>$&'));
  const page = await open(t, engine, `${url}${name}`);
  const outcomes = await page.evaluate(async (urls) => {
    const found = {};
    for (const name of globalThis.calls.names) found[name] = await globalThis.calls(name, urls);
    return found;
  }, urls);
  for (const [way, outcome] of Object.entries(outcomes)) t.diagnostic(`${name}: ${way}: ${outcome}`);
  assert.ok(Object.keys(outcomes).length > 40, name);
}
