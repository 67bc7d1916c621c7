// Prints the value of the header Connection-Allowlist for a built page: allowlist.mjs [FOLDER]. It names the page's own host and those
// that its links lead to, which are all in the law book.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const [folder = "dist"] = process.argv.slice(2);
const pages = (await readdir(folder)).filter((name) => /^law-.*\.html$/.test(name));
const texts = await Promise.all(pages.map((name) => readFile(join(folder, name), "utf8")));
const origins = texts.flatMap((text) => Array.from(text.matchAll(/ href="(https:\/\/[^/"]+)/g), ([, origin]) => origin));
const listed = [...new Set(origins)].sort().map((origin) => ` "${origin}/*"`);
console.log(`(response-origin${listed.join("")})`);
