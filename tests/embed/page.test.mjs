// The page about embedding: accessible, with what is to be pasted as it has to be, and examples that run.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { screenshot, start } from "../browser/harness.mjs";
import { checkPage } from "../common/beside.mjs";
import { until } from "./site.mjs";
import { tags } from "../common/languages.mjs";

let site;
before(async () => (site = await start({ base: "/some/where/" })));
after(() => site.close());

const open = (lang, options) => site.open({ path: `embed-${lang}.html`, ready: "main", ...options });

for (const lang of tags) {
  test(`the page in ${lang} is accessible, light and dark, wide and narrow, and every link leads somewhere`, async () => {
    const opened = await open(lang);
    await checkPage(opened, site, lang, `embed-page-${lang}`);
    await opened.close();
  });
}

test("what is to be pasted names this copy and the hash of the loader as it is shipped", async () => {
  const { page, context, close } = await open("en");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const file = await readFile(fileURLToPath(new URL("../../dist/embed.js", import.meta.url)));
  const integrity = `sha384-${createHash("sha384").update(file).digest("base64")}`;
  assert.ok(file.length < 5000);
  await page.locator("[data-copies=frame-snippet]").press("Enter");
  await page.getByRole("status").getByText("Copied").first().waitFor();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(pasted.includes(`integrity="${integrity}"`) && pasted.includes(`src="${site.url}embed.js"`), pasted);
  assert.ok(pasted.includes(`href="${site.url}"`) && !pasted.includes("fees.example"), pasted);
  await close();
});

test("what is to be pasted where no script may stand is a frame that is as asked", async () => {
  const { page, close } = await open("sv");
  const pasted = await page.locator("#address-snippet").textContent();
  const around = new URL("around", site.url).href;
  await page.route(around, (route) => route.fulfill({ contentType: "text/html", body: `<main>${pasted}</main>` }));
  await page.goto(around);
  const frame = page.frameLocator("iframe");
  await frame.locator(".tiles").waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "sv");
  assert.equal(await page.getByRole("link").getAttribute("href"), site.url);
  await close();
});

test("what is chosen in the form goes into all that can be pasted, and the preview shows it", async () => {
  const { page, errors, close } = await open("en");
  const code = (id) => page.locator(`#${id}-snippet`).textContent();
  assert.match(await code("frame"), / data-language="en">/);
  await page.getByLabel("Language to begin in").selectOption("fi");
  await page.getByLabel("Country").selectOption({ label: "Finland" });
  await page.getByLabel("View to begin at").selectOption("case");
  await page.getByLabel("Whom visitors may ask").fill("https://agency.example/?a=1&b=\"2\"");
  await page.getByLabel("Height of a frame").fill("900");
  await page.getByLabel("Design tokens").fill("--ds-border-radius-md: 0");
  await page.getByLabel("Design tokens").press("Tab");
  const contact = "https://agency.example/?a=1&amp;b=&quot;2&quot;";
  assert.ok((await code("frame")).includes(` data-language="fi" data-country="finland" data-start="case" data-theme="--ds-border-radius-md: 0" data-contact="${contact}">`), await code("frame"));
  assert.ok((await code("element")).includes(` lang="fi" country="finland" start="case" contact="${contact}" `), await code("element"));
  const address = /src="([^"]*)"/.exec(await code("address"))[1];
  assert.match(address, /#embed\?language=fi&amp;country=finland&amp;start=case&amp;theme=/);
  assert.match(await code("address"), / height="900"/);
  await page.locator("#preview > summary").press("Enter");
  const frame = page.frameLocator("#preview iframe");
  await frame.locator("#facts").waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "fi");
  await page.getByLabel("Language to begin in").selectOption("");
  await page.getByLabel("View to begin at").selectOption("questions");
  await frame.locator(".tiles").waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "en");
  assert.doesNotMatch(await code("frame"), /data-language|data-start/);
  // What a preview was still fetching when the next took its place.
  assert.deepEqual(errors.filter((error) => !error.endsWith("net::ERR_ABORTED")), []);
  await close();
});

test("both examples run once they are opened, in the language of the page", async () => {
  const { page, errors, close } = await open("nb", { context: { reducedMotion: "reduce" } });
  assert.equal(await page.locator("finesight-estimator a").count(), 1);
  await page.locator("#frame-example > summary").click();
  const frame = page.frameLocator("#frame-example iframe");
  await frame.locator("#app main").waitFor();
  await until(() => frame.locator("html").evaluate((html) => html.lang === "nb"), "the language in the frame");
  await page.locator("#element-example > summary").click();
  await page.locator("finesight-estimator .tiles").waitFor();
  await until(() => page.locator("finesight-estimator").evaluate((one) => one.shadowRoot.querySelector(".body").lang === "nb"), "the language of the element");
  await screenshot(page, "embed-page-examples");
  assert.deepEqual(errors, []);
  await close();
});

test("without scripts the page says all the same, and the examples are links", async () => {
  const { page, close } = await open("sv", { context: { javaScriptEnabled: false } });
  assert.equal(await page.locator("a.finesight-embed").getAttribute("href"), "./");
  assert.equal(await page.locator("[data-copies]").first().isVisible(), false);
  await close();
});
