// What a host may do to the page, in every engine: frame it without an origin, and spoil a file on its way.

import assert from "node:assert/strict";
import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { serveByNginx } from "../site/nginx.mjs";
import { KEYS, engines, open, serveSite } from "./harness.mjs";

const FRAME = `<!doctype html><link rel="icon" href="data:,">
  <iframe sandbox="allow-scripts" width="900" height="700" src="./#/case"></iframe>`;

// In a frame without an origin WebKit takes 'self' in the page's policy for nobody, and no script begins: such a frame needs
// allow-same-origin there. And it does not hold a module that a script imports to the integrity of a tag.
const isWebKit = ({ name }) => name === "WebKit";

for (const engine of engines) {
  test(`${engine.name}: by the example for nginx, in a frame without an origin`, { skip: isWebKit(engine) }, async (t) => {
    const site = await serveSite({ files: { "frame.html": FRAME } });
    t.after(site.close);
    const host = await serveByNginx(site.folder);
    t.after(host.close);
    const page = await open(t, engine, `${host.url}frame.html`, { ready: "iframe" });
    await page.enterFrame("iframe");
    await page.waitFor(() => document.querySelector("main"));
    // Its own styles, and those of a frame.
    assert.deepEqual(await page.evaluate(() => [origin, Array.from(document.styleSheets).filter(({ href }) => href).length]), ["null", 2]);
    await page.focus("#q-body input");
    await page.press([KEYS.space]);
    await page.waitFor(() => document.querySelector(".step__text"));
    assert.deepEqual(await page.errors(), []);
  });

  test(`${engine.name}: a script or style sheet that was changed on its way is not used`, async (t) => {
    const site = await serveSite();
    t.after(site.close);
    const spoil = async (name) => {
      const file = (await readdir(site.folder)).find((file) => name.test(file));
      await appendFile(join(site.folder, file), "\n/* changed */\n");
    };
    const refused = (page, name) =>
      page.waitFor((name) => globalThis.recorded.some((what) => what.startsWith("not loaded") && what.includes(`/${name}-`)), name);

    await spoil(/^app-\w+\.css$/);
    const page = await open(t, engine, site.url);
    await refused(page, "app");
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".masthead")).display), "block", "plain");
    if (!isWebKit(engine)) {
      await spoil(/^finesight-\w+\.js$/);
      await page.goTo(`${site.url}?again`);
      await refused(page, "finesight");
      await page.waitFor(() => /could not be loaded/.test(document.querySelector(".boot-alert")?.innerText));
    }
    await spoil(/^boot-\w+\.js$/);
    await page.goTo(`${site.url}?and-again`);
    await refused(page, "boot");
    assert.equal(await page.evaluate(() => document.querySelectorAll("main, .boot-alert").length), 0);
  });
}
