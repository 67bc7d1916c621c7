// What a first load of the page is, and how much of it travels.

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./files.mjs";

/** So much a first load may be at most, in bytes of brotli. */
export const LIMIT = 200_000;

/**
 * The files of a built page, each as `{ name, raw, small, isFirst }`: its bytes, those that travel, and whether a page begins
 * with it, whatever its language: index.html and what it names. The texts that a page in a language begins with, those of
 * what comes later, what happened in each decision and easier words have that `lang` and are a `part`.
 */
export async function files(folder) {
  const sizeOf = async (name) => (await stat(join(folder, name)).catch(() => null))?.size;
  const index = await readFile(join(folder, "index.html"), "utf8");
  const named = new Set(Array.from(index.matchAll(/(?:href|src|data-js|data-wasm)="\.\/([^"]+)"/g), ([, name]) => name));
  const names = await filesIn(folder);
  return Promise.all(
    names.map(async (name) => {
      const raw = await sizeOf(name);
      const [, part, lang] = /^(texts|more|further|stories|easy)-(\w+)-/.exec(name) ?? [];
      const isFirst = name === "index.html" || name.startsWith("snippets/") || named.has(name);
      // What is not there compressed travels as it is.
      return { name, raw, small: (await sizeOf(`${name}.br`)) ?? raw, isFirst, part, lang };
    }),
  );
}

/** A first load in each language: `{ lang, raw, small }`. */
export function firstLoads(files) {
  const shared = sum(files.filter(({ isFirst }) => isFirst));
  return files.filter(({ part }) => part === "texts").map(({ lang, ...texts }) => ({ lang, ...sum([shared, texts]) }));
}

/** Files together. */
export const sum = (files) => ({ raw: total(files, "raw"), small: total(files, "small") });

const total = (files, size) => files.reduce((all, file) => all + file[size], 0);
