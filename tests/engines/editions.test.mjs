// The other forms that the page comes in, in every engine: without a network, as a single file from a disk, in another site's
// frame, and as an element of another page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { engines, open, serveSite } from "./harness.mjs";

// What the decisions came to: 2.5 million kronor for the Police Authority, 50,000 kroner, waived, for Coop.
const CLEARVIEW = 1;
const COOP = 3;
const FEES = { [CLEARVIEW]: /SEK 2,500,000/, [COOP]: /NOK 50,000.*waived/ };
const openExamples = () => (document.querySelector("details:has(.examples)").open = true);

const example = async (page, place) => {
  await page.evaluate(openExamples);
  await page.enter(`.examples li:nth-child(${place}) button`);
  await page.shows("#result", FEES[place]);
};

for (const engine of engines) {
  test(`${engine.name}: after one visit the page works without its host`, async (t) => {
    const site = await serveSite({ base: "/tools/fees/", offline: true });
    t.after(site.close);
    const page = await open(t, engine, site.url);
    await page.waitFor(() => navigator.serviceWorker.controller?.state === "activated");
    await site.stop();
    await example(page, CLEARVIEW);
    // Opened anew: Firefox's driver reloads past the worker.
    await page.goTo(`${site.url}#/case`);
    await page.shows("#result", FEES[CLEARVIEW]);
    await page.goTo(`${site.url}law-en.html`);
    await page.shows("h1", /Law book/);
    await page.goTo(`${site.url}#/case`);
    await page.waitFor(() => document.querySelector("main"));
    await example(page, COOP);
  });

  test(`${engine.name}: the single file works from a disk, and keeps nothing on it`, async (t) => {
    const site = await serveSite();
    t.after(site.close);
    const page = await open(t, engine, pathToFileURL(join(site.folder, "finesight.html")).href);
    await example(page, CLEARVIEW);
    await page.evaluate(() => document.querySelector(".masthead label[lang=sv] input").click());
    await page.shows("#result", /2 500 000/);
    await page.evaluate(() => (document.querySelector("#work").open = true));
    await page.waitFor(() => document.querySelector("#work-file") && !document.querySelector("#work-keep"));
    assert.match(await page.text(".about"), /Vad som händer med dina uppgifter/);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(site.requests, []);
  });

  test(`${engine.name}: in a frame of another site, as high as it is, and as an element`, async (t) => {
    const site = await serveSite({ base: "/fees/", headers: { "access-control-allow-origin": "*" } });
    t.after(site.close);
    const { integrity } = JSON.parse(await readFile(join(site.folder, "embed.json"), "utf8"));
    const agency = await serveSite({
      files: {
        "agency.html": `<!doctype html><title>An agency</title><link rel="icon" href="data:,">
          <a class="finesight-embed" href="${site.url}" data-language="nb">Estimate a fee</a>
          <script type="module" src="${site.url}embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
        "element.html": `<!doctype html><title>Another</title><link rel="icon" href="data:,">
          <script type="module" src="${site.url}element.js"></script>
          <finesight-estimator lang="sv" start="case" country="norway"></finesight-estimator>`,
      },
    });
    t.after(agency.close);
    const page = await open(t, engine, `${agency.url}agency.html`, { ready: "iframe" });
    assert.match(await page.evaluate(() => document.querySelector("iframe").title), /Estimate a fee/);
    await page.waitFor(() => /px$/.test(document.querySelector("iframe").style.height));
    await page.enterFrame("iframe");
    await page.waitFor(() => document.documentElement.lang === "nb" && document.querySelector("main"));
    await page.evaluate(openExamples);
    // WebKit gives the focus to nothing in a frame of another origin, and Firefox does not scroll the page around it.
    await page.evaluate((place) => document.querySelector(`.examples li:nth-child(${place}) button`).click(), CLEARVIEW);
    await page.shows("#view", /2 500 000/);
    assert.deepEqual(await page.errors(), []);

    await page.goTo(`${agency.url}element.html`);
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector("finesight-estimator");
      return /Norge/.test(shadowRoot?.querySelector("#q-country select")?.selectedOptions[0]?.text) && shadowRoot.querySelector("#result");
    });
  });
}
