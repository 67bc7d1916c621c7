// Puts what others embed the page with beside it: the loader for their pages (embed.js), what the page does in a frame
// (frame.js), the custom element (element.js), and their styles. The hash of the loader, which its users write beside its name, is
// in embed.json.

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { shadowed } from "./shadow.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = resolve(root, process.argv[2] ?? "dist");
/** So large the loader may be, in bytes. */
const LIMIT = 5000;

const read = (name) => readFile(join(root, name), "utf8");
const found = (text, pattern) => {
  const match = pattern.exec(text);
  if (!match) throw new Error(`nothing is like ${pattern}`);
  return match.slice(1);
};

const index = await readFile(join(dist, "index.html"), "utf8");
const [, tag] = /(<script [^>]*data-wasm=[^>]*>)/.exec(index);
const files = Object.fromEntries(Array.from(tag.matchAll(/data-([\w-]+)="\.\/([^"]+)"/g), ([, name, file]) => [name, file]));
const [css] = found(index, /href="\.\/(app-[^"]+\.css)"/);
const [version] = found(await read("Cargo.toml"), /^version = "(.+)"$/m);
const day = found(await read("src/law/mod.rs"), /AS_OF: Date = date\((\d+), (\d+), (\d+)\)/);

const define = {
  PROGRAM: JSON.stringify(version),
  LAW: JSON.stringify(day.map((part) => part.padStart(2, "0")).join("-")),
  FILES: JSON.stringify(files),
  TEXTS: JSON.stringify(Object.fromEntries(await Promise.all(["en", "sv", "nb"].map(async (lang) => [lang, await texts(lang)])))),
};

await build({
  absWorkingDir: root,
  entryPoints: ["embed", "frame", "element"].map((name) => `www/embed/${name}.js`),
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  define,
});

const styles = await read("www/embed/embedded.css");
await writeFile(join(dist, "embedded.css"), styles);
await writeFile(join(dist, "element.css"), shadowed((await readFile(join(dist, css), "utf8")) + styles));

const loader = await readFile(join(dist, "embed.js"));
if (loader.length > LIMIT) throw new Error(`embed.js has ${loader.length} bytes, of ${LIMIT} at most`);
const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
await writeFile(join(dist, "embed.json"), `${JSON.stringify({ file: "embed.js", version, bytes: loader.length, integrity }, null, 2)}\n`);

/** What the scripts say in a language: the messages `embed-say-…`, one line each, by the rest of their names. */
async function texts(lang) {
  const lines = (await read(`src/text/${lang}/embed.ftl`)).matchAll(/^embed-say-([\w-]+) = (.+)$/gm);
  return Object.fromEntries(Array.from(lines, ([, name, text]) => [name.replaceAll("-", "_"), text]));
}
