// Makes of index.html and what it names a folder that a browser can load: stage.mjs FOLDER [release]. It reads the tags that are
// marked for Trunk, and the patterns of Trunk.toml, and writes the same (trunk/compare.sh), so that nobody needs Trunk.

import { execFileSync } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { bind, compiled } from "./compiled.mjs";
import { finish } from "./finish.mjs";

const [folder, profile] = process.argv.slice(2);
const release = profile === "release";
const NAME = "finesight";
const BOUND = "target/page/bound";

execFileSync("node", ["www/build/styles.mjs"], { stdio: "inherit" });
const built = compiled(release);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const put = (file) => copyFile(file, join(folder, basename(file)));
bind(built.program, BOUND, NAME);
for (const file of [`${NAME}_bg.wasm`, `${NAME}.js`]) await put(join(BOUND, file));

const html = await readFile("index.html", "utf8");
const script = await pattern("script");
const preload = await pattern("preload");
const tags = Array.from(html.matchAll(/<link data-trunk [^>]*>/g), ([tag]) => ({ tag, rel: attribute(tag, "rel"), href: attribute(tag, "href") }));
for (const { href } of tags.filter(({ href }) => href)) await put(href);
const TAGS = {
  css: (name) => `<link rel="stylesheet" href="./${name}"/>`,
  icon: (name) => `<link rel="icon" href="./${name}"/>`,
  rust: () => script,
  "copy-file": () => "",
};
const staged = tags.reduce((text, { tag, rel, href }) => text.replace(tag, TAGS[rel](href && basename(href))), html);
await writeFile(join(folder, "index.html"), staged.replace("</head>", `${preload}</head>`));
await finish(folder, built, release);

function attribute(tag, name) {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The tags that Trunk.toml has for the program. */
async function pattern(name) {
  const [, tags] = new RegExp(`^pattern_${name} = '(.*)'$`, "m").exec(await readFile("Trunk.toml", "utf8"));
  return tags.replaceAll("{base}", "./").replaceAll("{js}", `${NAME}.js`).replaceAll("{wasm}", `${NAME}_bg.wasm`);
}
