// Prints the size of every file in dist, and of a first load: index.html and what it names, with the texts that a page in
// one language begins with. The rest of the texts and of the program is asked for when the visitor does something, and
// shown apart.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const dist = "dist";
const limit = 200_000;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

const index = await readFile(join(dist, "index.html"), "utf8");
const named = new Set(Array.from(index.matchAll(/(?:href|src|data-js|data-wasm)="\.\/([^"]+)"/g), ([, name]) => name));
const part = (name) => /^(texts|more)-(\w+)-/.exec(name);
const first = (name) => name === "index.html" || name.startsWith("snippets/") || named.has(name);

const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
  .sort();

const row = (raw, small, name) => console.log(`${String(raw).padStart(10)} ${String(small).padStart(10)}  ${name}`);

console.log("       raw  brotli 11");
const sum = { raw: 0, small: 0 };
const second = { raw: 0, small: 0 };
const texts = { texts: [], more: [] };
for (const name of files) {
  const bytes = await readFile(join(dist, name));
  const small = brotli(bytes);
  row(bytes.length, small, first(name) ? `${name} *` : name);
  if (part(name)) texts[part(name)[1]].push({ lang: part(name)[2], raw: bytes.length, small });
  if (name.startsWith("later-")) Object.assign(second, { raw: bytes.length, small });
  if (first(name)) {
    sum.raw += bytes.length;
    sum.small += small;
  }
}
for (const { lang, raw, small } of texts.texts) {
  row(sum.raw + raw, sum.small + small, `* and the texts in ${lang}: a first load, of ${limit} bytes of brotli at most`);
}
for (const { lang, raw, small } of texts.more) {
  row(second.raw + raw, second.small + small, `the rest, with the texts in ${lang}: when the visitor does something`);
}
