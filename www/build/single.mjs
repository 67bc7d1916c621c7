// Puts the built page into one file, dist/finesight.html, which works when it is opened from a disk: scripts stand in it as they
// are, everything else compressed (www/single/packed.js). Its security policy knows styles and scripts by their hashes and lets
// nothing out.

import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { written } from "../single/dense.js";

const [, , dist, foot] = process.argv;
const limit = 2_000_000;

const read = (name) => readFile(`${dist}/${name}`, "utf8");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const index = await read("index.html");
const named = (pattern) => pattern.exec(index)[1];
const tag = named(/(<script type="module"[^>]*>)/);
const script = await oneScript(named(/<script [^>]*src="\.\/([^"]+)"/), named(/ data-js="\.\/([^"]+)"/));
const first = named(/<style>([^]*?)<\/style>/);
const languages = Array.from(tag.matchAll(/ data-texts-(\w+)=/g), ([, language]) => language);
// Of what stands below the app, that in the language chosen.
const chosen = languages.map((language) => `html[lang="${language}"] .about > [lang="${language}"]`).join(",\n");
const own = `${await readFile("www/single/single.css", "utf8")}\n${chosen} {\n  display: block;\n}\n`;
const styles = (await read(named(/<link rel="stylesheet" [^>]*href="\.\/([^"]+)"/))) + own;
const icon = await read(named(/<link rel="icon" [^>]*href="\.\/([^"]+)"/));
// What boot.js asks for by the attributes of its tag. The maker of Word documents is left out: with it the file would be too large.
const LEFT_OUT = ["js", "offline", "word"];
const files = Array.from(tag.matchAll(/ data-([\w-]+)="\.\/([^"]+)"/g), ([, key, name]) => ({ key, name })).filter(({ key }) => !LEFT_OUT.includes(key));

const policy = [
  "default-src 'none'",
  `script-src ${hash(script)} 'wasm-unsafe-eval'`,
  `style-src ${hash(first)} ${hash(own)} ${hash(styles)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
const alsoAnswered = Array.from(tag.matchAll(/ data-also-\w+="\w+"/g), ([attribute]) => attribute);
const attributes = files.map(({ key, name }) => ` data-${key}="${name}"`).concat(alsoAnswered).join("");
const below = [
  await readFile(foot, "utf8"),
  packed("styles", styles),
  ...(await Promise.all(files.map(async ({ name }) => packed(name, await readFile(`${dist}/${name}`))))),
  `<script type="module"${attributes}>${script}</script>\n`,
].join("");

const page = [
  [/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, (_, before) => `${before}"${policy}"`],
  [/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`],
  // What stands below the app looks as it will before the rest of the styles are there.
  [/<link rel="stylesheet"[^>]*>/, () => `<style>${own}</style>`],
  [/<script type="module"[^>]*><\/script>/, () => ""],
  // What else the head names is asked of a host.
  [/<link rel="(?:modulepreload|preload|manifest)"[^>]*>/g, () => ""],
  [/<\/body>/, () => `${below}</body>`],
].reduce(replaced, index);
await writeFile(`${dist}/finesight.html`, page);
const size = Buffer.byteLength(page);
if (size > limit) throw new Error(`finesight.html has ${size} bytes, which is more than ${limit}`);

function replaced(page, [pattern, by]) {
  if (page.search(pattern) < 0) throw new Error(`index.html has no ${pattern}`);
  return page.replace(pattern, by);
}

/** boot.js and the program's own script as one, which finds the files in the page. */
async function oneScript(boot, program) {
  const { outputFiles: [{ text }] } = await bundle({
    stdin: { contents: `import "./www/single/packed.js"; import "./${dist}/${boot}";`, resolveDir: "." },
    plugins: [{ name: "program", setup: (build) => build.onResolve({ filter: /^\.\/program\.js$/ }, () => ({ path: resolve(dist, program) })) }],
    write: false,
    charset: "ascii",
  });
  if (/<\/script|<!--/i.test(text)) throw new Error("the script has what would end it, or make it a comment");
  return text;
}

/** A file as a script that no browser runs. */
function packed(name, content) {
  return `<script type="text/plain" id="${name}">${written(gzipSync(content, { level: 9 }))}</script>\n`;
}
