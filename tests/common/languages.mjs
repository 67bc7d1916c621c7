// The version of the page that was built, and its languages in the order of the table (src/text/languages.rs): each as
// `{ tag, name, locale }`.

import { readFile } from "node:fs/promises";

export const { languages, program: version } = JSON.parse(await readFile(new URL("../../target/page/edition.json", import.meta.url), "utf8"));
export const tags = languages.map(({ tag }) => tag);
/** Each language in one of the colour schemes, in turn. */
export const inColours = languages.map(({ locale }, place) => [locale, place % 2 ? "dark" : "light"]);
