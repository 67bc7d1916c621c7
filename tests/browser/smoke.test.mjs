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

test("blocked or spoilt storage leaves the language of the device", async (t) => {
  const site = await start();
  t.after(site.close);
  const blocked = (page) =>
    page.addInitScript(() =>
      Object.defineProperty(globalThis, "sessionStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      }),
    );
  const spoilt = ["#language=<>\n#language\n", "{", "null", "[]", '{"language":5,"case":[],"kept":"x"}'].map(
    (text) => (page) => page.addInitScript((text) => sessionStorage.setItem("finesight", text), text),
  );
  for (const prepare of [blocked, ...spoilt]) {
    const { page, errors } = await site.open({ prepare, context: { locale: "sv-SE" } });
    assert.equal(await page.locator("html").getAttribute("lang"), "sv");
    assert.deepEqual(errors, []);
  }
});

test("without scripts the page says what it is and what it needs", async (t) => {
  const site = await start();
  t.after(site.close);
  const { page } = await site.open({ context: { javaScriptEnabled: false }, ready: "noscript" });

  assert.match(await page.locator("body").innerText(), /Nothing you enter leaves your device.*needs JavaScript/s);
});

test("an app that cannot be loaded, an app without texts, and a browser without WebAssembly, are told", async (t) => {
  const site = await start();
  t.after(site.close);
  const lost = (page) => page.route("**/*.wasm", (route) => route.abort());
  const forbidden = (page) => page.addInitScript(() => delete globalThis.WebAssembly);

  const speechless = (page) => page.route("**/texts-*", (route) => route.abort());
  const misread = (page) => page.route("**/texts-*", (route) => route.fulfill({ body: "<!doctype html>" }));

  for (const [prepare, message] of [
    [lost, /could not be loaded/],
    [forbidden, /does not allow WebAssembly/],
    [speechless, /could not be loaded/],
    [misread, /could not be loaded/],
  ]) {
    const { page } = await site.open({ prepare, ready: "[role=alert]" });
    assert.match(await page.locator("[role=alert]").innerText(), message);
    assert.equal(await page.locator("#boot").count(), 0);
    assert.equal(await page.locator("main").count(), 0);
  }
});

test("nothing shifts when the styles come, and when the app takes the place of what stands there while it loads", async (t) => {
  const site = await start();
  t.after(site.close);
  // So slow that what stands there is seen first.
  const watched = async (page) => {
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
        type: "layout-shift",
        buffered: true,
      });
    });
    for (const late of ["**/app-*.css", "**/*.wasm"]) {
      await page.route(late, async (route) => {
        await page.locator(".skeleton").waitFor();
        await page.waitForTimeout(500);
        await route.continue();
      });
    }
  };
  for (const viewport of [{ width: 412, height: 823 }, { width: 1350, height: 940 }]) {
    const { page, close } = await site.open({ prepare: watched, context: { viewport } });
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], `at ${viewport.width}`);
    await close();
  }
});
