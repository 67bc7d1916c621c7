// Packs the plugin for WordPress: wordpress.mjs DIST ZIP. What its block says comes from the page about embedding, whose form asks
// for the same, and from the messages of its own (`embed-block-…`).

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { languagesOf, messages } from "./messages.mjs";

const [dist, zip] = process.argv.slice(2);
const root = fileURLToPath(new URL("../../", import.meta.url));
const FILES = ["finesight.php", "block.json", "editor.js", "readme.txt"];
const FORM = ["heading", "language", "any-language", "country", "any-country", "start", "questions", "case", "decisions", "contact"];
const BLOCK = ["copy", "text", "no-copy"];

const index = await readFile(join(dist, "index.html"), "utf8");
const { own, also } = languagesOf(index);

const said = Object.fromEntries(await Promise.all(own.map(async (language) => [language, await texts(language)])));
for (const [tag, language] of also) said[tag] = said[language];
const contents = { "texts.json": Buffer.from(`${JSON.stringify(said)}\n`) };
const version = /^version = "(.+)"$/m.exec(await readFile(join(root, "Cargo.toml"), "utf8"))[1];
for (const name of FILES) contents[name] = await readFile(join(root, "www/systems/wordpress", name));
if (!contents["finesight.php"].includes(` * Version: ${version}\n`)) throw new Error(`finesight.php is not of version ${version}`);
// The time of the commit, as in the other archives; a ZIP knows none before 1980.
const time = new Date(Math.max(Number(process.env.SOURCE_DATE_EPOCH ?? 0), 315_619_200) * 1000);
// It has the time of a place, and that is not to be this one.
const mtime = new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
await writeFile(zip, zipSync(Object.fromEntries(Object.entries(contents).map(([name, bytes]) => [`finesight/${name}`, [bytes, { mtime }]]))));

/** What the block says in a language, and what its lists have. */
async function texts(language) {
  const words = await messages(language, "embed", "embed-");
  const page = await readFile(join(dist, `embed-${language}.html`), "utf8");
  const named = [...FORM.map((name) => [name, words[`write-${name}`]]), ...BLOCK.map((name) => [name, words[`block-${name}`]])];
  const missing = named.find(([, text]) => !text);
  if (missing) throw new Error(`${language}: no message for ${missing[0]}`);
  return { texts: Object.fromEntries(named), languages: options(page, "language"), countries: options(page, "country") };
}

/** The options of a list of the form, by their values. */
function options(page, name) {
  const [, list] = new RegExp(`<select [^>]*id="write-${name}"[^>]*>([^]*?)</select>`).exec(page);
  const found = Array.from(list.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)<\/option>/g), ([, value, text]) => [value, text.replaceAll("&amp;", "&")]);
  if (!found.length) throw new Error(`the list ${name} is empty`);
  return Object.fromEntries(found);
}
