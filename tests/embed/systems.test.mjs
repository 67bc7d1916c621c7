// In a content-management system: by an address alone, in frames that others size (iframe-resizer 4 and 5, WordPress), through oEmbed,
// and by addresses that last.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cutOff, scrollsSideways } from "../browser/harness.mjs";
import { tags } from "../common/languages.mjs";
import { startBoth, until } from "./site.mjs";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const file = (name) => createRequire(import.meta.url).resolve(name);

let site;
before(async () => (site = await startBoth()));
after(() => site.close());

const frame = (asked = "", attributes = "") => `<iframe id="fees" title="Fees" width="640" height="200" ${attributes} src="${site.url}${asked}"></iframe>`;
const inside = (page) => page.frames().find((frame) => frame.parentFrame());
const heights = async (page) => [
  await page.locator("iframe").evaluate((frame) => frame.clientHeight),
  await inside(page).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
];
const fits = (page, what) =>
  until(async () => {
    const [outside, content] = await heights(page);
    return content > 250 && Math.abs(outside - content) <= 1;
  }, what);
const tiles = (page) => page.frameLocator("iframe").locator(".tiles").waitFor();

const RESIZERS = {
  4: ["iframe-resizer/js/iframeResizer.min.js", () => globalThis.iFrameResize({}, "#fees")],
  5: ["@iframe-resizer/parent/index.umd.js", () => globalThis.iframeResize({ license: "GPLv3" }, "#fees")],
};
for (const [version, [script, size]] of Object.entries(RESIZERS)) {
  for (const late of [true, false]) {
    test(`iframe-resizer ${version} makes the frame as high as its content, begun ${late ? "after" : "before"} the frame was there`, async () => {
      const { page, close } = await site.host(late ? frame() : "", { policy: null });
      if (late) await tiles(page);
      await page.addScriptTag({ path: file(script) });
      if (!late) await page.locator("main").evaluate((main, html) => main.insertAdjacentHTML("beforeend", html), frame());
      await page.evaluate(size);
      await tiles(page);
      await fits(page, "the height");
      const [before] = await heights(page);
      // A link that leads to another view, whose height is another.
      await page.frameLocator("iframe").locator(".tile").first().press("Enter");
      await page.frameLocator("iframe").locator("#ask-place").waitFor();
      await until(async () => (await heights(page))[0] !== before, "another height");
      await fits(page, "the height of the question");
      await close();
    });
  }
}

test("what looks like iframe-resizer and is not is not answered", async () => {
  const { page, close } = await site.host(frame(), { policy: null });
  await tiles(page);
  const answers = await page.evaluate(async () => {
    const heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
    const { contentWindow } = document.querySelector("iframe");
    for (const message of ["[iFrameSizer]fees:8", "[iFrameSizer]fees", "[Other]fees:1:2:3:4:5:6:7:8", 5, null, { message: "ready", secret: "a b" }]) contentWindow.postMessage(message, "*");
    // Then one that is answered: what comes before it would have been answered before.
    contentWindow.postMessage({ message: "ready", secret: "mine" }, "*");
    while (!heard.some((data) => data?.secret === "mine")) await new Promise((soon) => setTimeout(soon, 10));
    return heard.filter((data) => data?.type !== "finesight:height");
  });
  assert.equal(answers.length, 1, JSON.stringify(answers));
  await close();
});

test("in WordPress the frame is as high as its content up to WordPress's own limit, and is as it was asked to be", async () => {
  // As wp_filter_oembed_result leaves what oEmbed gave; wp-embed.js shows it by the same message.
  const { page, close } = await site.host(
    `<iframe sandbox="allow-scripts" security="restricted" data-secret="aB3" title="Fees" width="640" height="200" src="${site.url}v1/#embed?language=sv&amp;start=questions#?secret=aB3"></iframe>`,
    { policy: null, prepare: (page) => page.addInitScript(listenAsWordPress) },
  );
  await tiles(page);
  assert.equal(await page.frameLocator("iframe").locator("html").getAttribute("lang"), "sv");
  await until(async () => Number(await page.locator("iframe").getAttribute("height")) > 250, "the height");
  const told = Number(await page.locator("iframe").getAttribute("height"));
  const [, content] = await heights(page);
  assert.ok(Math.abs(told - Math.min(content, 1000)) <= 1, `${told} of ${content}`);
  await close();
});

/** What wp-includes/js/wp-embed.js of WordPress 6.1 does with a message. */
function listenAsWordPress() {
  addEventListener("message", ({ data, source }) => {
    if (data?.message !== "height" || !/^[a-zA-Z0-9]+$/.test(data.secret)) return;
    for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
      if (source === frame.contentWindow) frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    }
  });
}

test("addresses under v1 lead to the app with all that they ask for", async () => {
  const { page, errors, close } = await site.host(frame("v1/#embed?language=da&amp;start=case"), { policy: null });
  await page.frameLocator("iframe").locator("#facts").waitFor();
  assert.equal(await page.frameLocator("iframe").locator("html").getAttribute("lang"), "da");
  assert.deepEqual(errors, []);
  await close();
});

test("the loader under v1 does what the loader does", async () => {
  const { page, errors, close } = await site.host(`<a class="finesight-embed" href="${site.url}v1/" data-language="fi">Arvioi</a><script type="module" src="${site.url}v1/embed.js"></script>`);
  await tiles(page);
  assert.equal(await page.frameLocator("iframe").locator("html").getAttribute("lang"), "fi");
  await fits(page, "the height");
  assert.deepEqual(errors, []);
  await close();
});

test("in a column of 245 px nothing is cut off, and a question can be answered", async () => {
  const { page, close } = await site.host(frame("#embed?language=fi", 'style="width: 245px; border: 0"'), { policy: null });
  await tiles(page);
  const width = await inside(page).evaluate(() => innerWidth);
  assert.equal(width, 245);
  const whole = async () => {
    assert.equal(await scrollsSideways(inside(page)), false);
    assert.deepEqual(await cutOff(inside(page)), []);
  };
  await whole();
  await page.frameLocator("iframe").locator(".tile").first().press("Enter");
  await page.frameLocator("iframe").locator("#ask-place").waitFor();
  await whole();
  await close();
});

test("with an address the copy offers oEmbed in each language, and a frame made of it is the app", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "finesight-oembed-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(path("dist"), folder, { recursive: true });
  const make = (address) => promisify(execFile)("node", [path("www/build/lasting.mjs"), folder, address]);
  for (const wrong of ["fees.example", "https://fees.example/page", "javascript:alert(1)/", "https://fees.example/?a=b"]) {
    await assert.rejects(make(wrong), /ADDRESS/, wrong);
  }
  assert.doesNotMatch(await readFile(join(folder, "index.html"), "utf8"), /oembed/);
  await make(site.url);
  const index = await readFile(join(folder, "index.html"), "utf8");
  const links = Array.from(index.matchAll(/<link rel="alternate" type="application\/json\+oembed" hreflang="(\w+)" href="([^"]+)">/g), ([, language, href]) => [language, href]);
  assert.deepEqual(links.map(([language]) => language).sort(), [...tags].sort());
  for (const [language, href] of links) {
    assert.equal(href, `${site.url}oembed-${language}.json`);
    // What the specification asks of a rich answer (oembed.com, 2.3.4.4).
    const answer = JSON.parse(await readFile(join(folder, `oembed-${language}.json`), "utf8"));
    assert.deepEqual([answer.version, answer.type, typeof answer.width, typeof answer.height], ["1.0", "rich", "number", "number"]);
    assert.ok(answer.title && answer.html.includes(`title="${answer.title}"`));
  }
  const { html } = JSON.parse(await readFile(join(folder, "oembed-nb.json"), "utf8"));
  const { page, errors, close } = await site.host(html, { policy: null });
  await tiles(page);
  assert.equal(await page.frameLocator("iframe").locator("html").getAttribute("lang"), "nb");
  assert.deepEqual(errors, []);
  await close();
});
