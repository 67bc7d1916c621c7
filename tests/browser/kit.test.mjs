// The kit for translators: made of one language on a short way through the page, it has every message, and of those that were seen the
// place and a picture.

import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { start } from "./harness.mjs";
import { makeKit } from "../../www/build/kit.mjs";
import { numbered, seen, unseen } from "../../www/build/rewritten.mjs";

const root = new URL("../../", import.meta.url);
const LANGUAGE = "sv";

let folder, site, page;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "finesight-kit-"));
  await makeKit(LANGUAGE, folder, { short: true });
  site = await start();
  page = await site.browser.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const EASY = "easy.ftl";

/** The names of the messages in the files of a language that pass, as often as they stand there. */
async function namesIn(language, passes) {
  const folder = new URL(`src/text/${language}/`, root);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ftl") && passes(file));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  return texts.flatMap((text) => Array.from(text.matchAll(/^([a-z][a-z0-9-]*) *=/gm), ([, name]) => name));
}

test("a number goes into a text unseen, and leaves marks, what is filled in, and keys as they are", () => {
  assert.equal(seen(unseen(4337)), 4337);
  const [none, zero, one, two] = ["", unseen(0), unseen(1), unseen(2)];
  assert.equal(numbered("ab12 name\0You\0\u0010 owe\0\u001c\u0010one\u001da\u001e\u001d\u0010\u001e\u001f\0\0"), `ab12 name\0Y${zero}ou\0${one}\u0010 owe\0${two}\u001c\u0010one\u001da\u001e\u001d\u0010\u001e\u001f\0${none}\0`);
});

test("every message is in the kit once, and once more where English or the language has easier words for it", async () => {
  const listed = await page.locator("article h3 a").allTextContents();
  const easy = await Promise.all(["en", LANGUAGE].map((language) => namesIn(language, (file) => file === EASY)));
  const expected = [...(await namesIn("en", (file) => file !== EASY)), ...new Set(easy.flat())];
  assert.deepEqual(listed.toSorted(), expected.toSorted());
});

test("the heading of the first view has its words, its place and its picture", async () => {
  const heading = page.locator("#start-heading");
  const words = await heading.locator("pre").allTextContents();
  assert.equal(words.length, 2);
  assert.match(words[0], /^What could a breach/);
  assert.match(await heading.locator("h3").textContent(), /src\/text\/sv\/page\.ftl:\d+/);
  assert.match(await heading.locator("dl").textContent(), /Seen at#\//);
  const picture = await heading.locator("img").getAttribute("src");
  assert.ok((await stat(join(folder, picture))).size > 10_000);
  const box = await heading.locator(".crop i").boundingBox();
  assert.ok(box.width > 200 && box.height > 20, JSON.stringify(box));
});

test("what a message is filled in with is said with its kind, and what was not seen says so", async () => {
  assert.match(await page.locator("#duration-days dl").textContent(), /Variables\{ \$days \}, a number/);
  assert.match(await page.locator("#result-heading dl").textContent(), /Seen at(#|not seen on the way)/);
  assert.match(await page.locator("#why-fault dl").textContent(), /not seen on the way through these views/);
  assert.match(await page.locator("#embed-policy-heading dl").textContent(), /in no file of texts.*not seen on the pages beside the page/s);
});

test("easier words are shown where the ordinary ones stand", async () => {
  const message = page.locator("#easy-start-heading");
  assert.match(await message.locator("dl").textContent(), /Seen atnot seen itself; start-heading stands at #\//);
  assert.equal(await message.locator("img").getAttribute("src"), await page.locator("#start-heading img").getAttribute("src"));
});

test("a message of a page beside the page is found there by its words", async () => {
  const message = page.locator("#access-title");
  assert.match(await message.locator("dl").textContent(), /in no file of texts.*Seen ataccessibility-sv\.html/s);
  assert.ok((await stat(join(folder, await message.locator("img").getAttribute("src")))).size > 10_000);
});

test("the filter leaves what has the words", async () => {
  await page.locator("#filter").fill("page-skip");
  assert.deepEqual(await page.locator("article:visible h3 a").allTextContents(), ["page-skip"]);
  await page.locator("#filter").fill("");
});
