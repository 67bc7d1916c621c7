// Makes the kit of a language for its translators: a page with every message, what to know of it, and a picture of where it stands.
// As a program: node www/build/kit.mjs LANGUAGE [FOLDER], once the page is built.
//
// The page is served from dist/ with the number of each message in its text (rewritten.mjs), and looked through (kit/walk.mjs).

import { execFileSync } from "node:child_process";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "../../tests/browser/harness.mjs";
import { collectWords, pagesBeside, wanted } from "./kit/beside.mjs";
import { html } from "./kit/html.mjs";
import { WINDOW, keyOf, sights } from "./kit/sights.mjs";
import { walk } from "./kit/walk.mjs";
import { numbered, rewriting } from "./rewritten.mjs";

// The countries to choose from are answers to a question.
const COUNTRY = "option-country-";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The messages of a language with what is known of each (tools/texts). */
function list(language) {
  const run = ["run", "--quiet", "--locked", "--offline", "--package", "finesight-texts", "--", "list", language];
  return JSON.parse(execFileSync("cargo", run, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] }));
}

/** Makes the kit in `folder`, on a short way if so asked. Gives the messages, and what was found of each by its key. */
export async function makeKit(language, folder, { short = false, tell } = {}) {
  const messages = list(language);
  await check(messages);
  await rm(folder, { recursive: true, force: true });
  const { found, look, note } = await sights(folder);
  const numbers = new Map(messages.files.flatMap((file) => file.messages.map(({ name, number }) => [name, number])));
  const site = await start({ rewrite: rewriting(language, numbered) });
  try {
    const countries = [...numbers.keys()].filter((name) => name.startsWith(COUNTRY)).map((name) => name.slice(COUNTRY.length));
    await walk({ site, locale: messages.language.locale, look, number: (name) => numbers.get(name), countries, short, tell });
    await beside({ site, messages, found, note, short, tell });
  } finally {
    await site.close();
  }
  borrow(messages, found);
  await writeFile(join(folder, "index.html"), html(messages, found));
  return { messages, found };
}

/** Looks at the pages beside the page for what was not seen in it; on a short way, at the first of them. */
async function beside({ site, messages, found, note, short, tell = () => {} }) {
  const all = await pagesBeside(join(root, "dist"), messages.language.tag);
  const page = await site.browser.newPage({ viewport: WINDOW });
  tell("the pages beside the page");
  for (const name of all.slice(0, short ? 1 : all.length)) {
    await page.goto(new URL(name, site.url).href);
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await note(page, name, await page.evaluate(collectWords, wanted(messages, found)));
  }
  await page.close();
}

/**
 * What was not seen itself is shown where another message stands: easier words where the ordinary ones are, and an answer as a
 * sentence, which texts and reports have, where its label is.
 */
function borrow({ files }, found) {
  const all = files.flatMap((file) => file.messages);
  const ordinary = new Map(all.filter(({ part }) => part !== "easy").map((message) => [message.name, message]));
  for (const message of all.filter((message) => !found.has(keyOf(message)))) {
    const instead = ordinary.get(message.name.replace(/^statement-/, "option-"));
    const sight = instead && instead !== message && found.get(keyOf(instead));
    if (sight) found.set(keyOf(message), { ...sight, instead: instead.name });
  }
}

/** The page must have the messages that the sources have: else the numbers are those of others. */
async function check({ mark, language }) {
  const names = await readdir(join(root, "dist")).catch(() => []);
  const name = names.find((name) => new RegExp(`^texts-${language.tag}-[0-9a-f]+\\.txt$`).test(name));
  const file = name ? await readFile(join(root, "dist", name), "utf8") : "";
  if (!file.startsWith(mark)) throw new Error("dist/ was built without this language, or with other messages: run `make build` first");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [language, folder = join(root, "target/kit", String(language))] = process.argv.slice(2);
  if (!language) throw new Error("usage: node www/build/kit.mjs LANGUAGE [FOLDER]");
  const { messages, found } = await makeKit(language, folder, { tell: (what) => console.error(`kit: ${what}`) });
  const all = messages.files.flatMap((file) => file.messages);
  const sights = all.map((message) => found.get(keyOf(message))).filter(Boolean);
  const own = sights.filter(({ instead }) => !instead).length;
  console.log(`${own} of ${all.length} messages were seen, and ${sights.length - own} have the place of another: ${join(folder, "index.html")}`);
}
