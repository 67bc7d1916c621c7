// Puts what others embed the page with beside it: the loader for their pages (embed.js), what the page does in a frame
// (frame.js), the custom element (element.js), and their styles. The hash of the loader, which its users write beside its name, is
// in embed.json: embed.mjs FOLDER EDITION. EDITION is the file with what tools/src/bin/edition.rs prints.

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { languagesOf, messages } from "./messages.mjs";
import { shadowed } from "./shadow.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [folder, edition] = process.argv.slice(2);
/** So large the loader may be, in bytes. */
const LIMIT = 5000;

const read = (name) => readFile(join(root, name), "utf8");

const index = await readFile(join(folder, "index.html"), "utf8");
const [, tag] = /(<script [^>]*data-wasm=[^>]*>)/.exec(index);
const files = Object.fromEntries(Array.from(tag.matchAll(/data-([\w-]+)="\.\/([^"]+)"/g), ([, name, file]) => [name, file]));
const { own, also } = languagesOf(tag);
const [, css] = /href="\.\/(app-[^"]+\.css)"/.exec(index);
const { program: version, law } = JSON.parse(await readFile(edition, "utf8"));

const define = {
  PROGRAM: JSON.stringify(version),
  LAW: JSON.stringify(law),
  FILES: JSON.stringify(files),
  LANGUAGES: JSON.stringify(Object.fromEntries([...own.map((lang) => [lang, lang]), ...also])),
  TEXTS: JSON.stringify(Object.fromEntries(await Promise.all(own.map(async (lang) => [lang, await texts(lang)])))),
};

await bundle({ entryPoints: ["embed", "frame", "element"].map((name) => `www/embed/${name}.js`), outdir: folder, define });

const styles = await read("www/embed/embedded.css");
await writeFile(join(folder, "embedded.css"), styles);
await writeFile(join(folder, "element.css"), shadowed((await readFile(join(folder, css), "utf8")) + styles));

const loader = await readFile(join(folder, "embed.js"));
if (loader.length > LIMIT) throw new Error(`embed.js has ${loader.length} bytes, of ${LIMIT} at most`);
const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
await writeFile(join(folder, "embed.json"), `${JSON.stringify({ file: "embed.js", version, bytes: loader.length, integrity }, null, 2)}\n`);

/** What the scripts say in a language: the messages `embed-say-…`, one line each, by the rest of their names. */
async function texts(lang) {
  const said = Object.entries(await messages(lang, "embed", "embed-say-"));
  return Object.fromEntries(said.map(([name, text]) => [name.replaceAll("-", "_"), text]));
}
