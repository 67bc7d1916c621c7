// Prints the size of every file in dist, and of a first load: index.html and what it names, with the texts that a page in
// one language begins with. The rest of the texts and of the program is asked for when the visitor does something, and
// shown apart.

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./files.mjs";

const dist = "dist";
const limit = 200_000;

const sizeOf = async (name) => (await stat(join(dist, name)).catch(() => null))?.size;

const index = await readFile(join(dist, "index.html"), "utf8");
const named = new Set(Array.from(index.matchAll(/(?:href|src|data-js|data-wasm)="\.\/([^"]+)"/g), ([, name]) => name));
const part = (name) => /^(texts|more)-(\w+)-/.exec(name);
const first = (name) => name === "index.html" || name.startsWith("snippets/") || named.has(name);

const row = (raw, small, name) => console.log(`${String(raw).padStart(10)} ${String(small).padStart(10)}  ${name}`);

console.log("       raw  brotli 11");
const sum = { raw: 0, small: 0 };
const second = { raw: 0, small: 0 };
const texts = { texts: [], more: [] };
for (const name of await filesIn(dist)) {
  const raw = await sizeOf(name);
  // What is not there compressed travels as it is.
  const small = (await sizeOf(`${name}.br`)) ?? raw;
  row(raw, small, first(name) ? `${name} *` : name);
  if (part(name)) texts[part(name)[1]].push({ lang: part(name)[2], raw, small });
  if (name.startsWith("later-")) Object.assign(second, { raw, small });
  if (first(name)) {
    sum.raw += raw;
    sum.small += small;
  }
}
for (const { lang, raw, small } of texts.texts) {
  row(sum.raw + raw, sum.small + small, `* and the texts in ${lang}: a first load, of ${limit} bytes of brotli at most`);
}
for (const { lang, raw, small } of texts.more) {
  row(second.raw + raw, second.small + small, `the rest, with the texts in ${lang}: when the visitor does something`);
}
