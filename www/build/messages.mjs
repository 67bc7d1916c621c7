// What scripts of the build read of the messages and of the page: messages of one line without variants, and the languages.

import { readFile } from "node:fs/promises";

/** The messages of a file of a language whose names begin so, by the rest of their names. */
export async function messages(language, file, start) {
  const texts = await readFile(new URL(`../../src/text/${language}/${file}.ftl`, import.meta.url), "utf8");
  return Object.fromEntries(Array.from(texts.matchAll(new RegExp(`^${start}([\\w-]+) = (.+)$`, "gm")), ([, name, text]) => [name, text]));
}

/** The languages that the built page has texts of, and other tags with the language that each is answered in. */
export function languagesOf(index) {
  return {
    own: Array.from(index.matchAll(/ data-texts-(\w+)=/g), ([, language]) => language),
    also: Array.from(index.matchAll(/ data-also-(\w+)="(\w+)"/g), ([, tag, language]) => [tag, language]),
  };
}
