// The page loads wherever it is put, keeps to itself, and says so when it cannot start.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start, violations } from "./harness.mjs";

for (const base of ["/", "/some/where/"]) {
  test(`the page under ${base} mounts the app, logs nothing and asks only its own host`, async (t) => {
    const site = await start({ base });
    t.after(site.close);
    const { page, errors, loading, requests } = await site.open();

    assert.equal(await page.locator("#app main").count(), 1);
    assert.equal(await page.locator(".skeleton").count(), 0);
    assert.deepEqual(errors, []);
    assert.deepEqual(loading.filter((url) => !url.startsWith(site.url)), []);
    assert.deepEqual(requests, []);
    assert.deepEqual(await violations(page), []);
  });
}

test("without scripts the page says what it is and what it needs", async (t) => {
  const site = await start();
  t.after(site.close);
  const { page } = await site.open({ context: { javaScriptEnabled: false }, ready: "noscript" });

  assert.match(await page.locator("body").innerText(), /Nothing you enter leaves your device.*needs JavaScript/s);
});

test("an app that cannot be loaded, and a browser without WebAssembly, are told", async (t) => {
  const site = await start();
  t.after(site.close);
  const lost = (page) => page.route("**/*.wasm", (route) => route.abort());
  const forbidden = (page) => page.addInitScript(() => delete globalThis.WebAssembly);

  for (const [prepare, message] of [[lost, /could not be loaded/], [forbidden, /does not allow WebAssembly/]]) {
    const { page } = await site.open({ prepare, ready: "[role=alert]" });
    assert.match(await page.locator("[role=alert]").innerText(), message);
    assert.equal(await page.locator("#boot").count(), 0);
  }
});
