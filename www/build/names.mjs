// Names what the page loads by the hash of its final bytes, and writes into the tags what a browser checks the bytes against:
// names.mjs [folder]. Trunk names a file by what it is made of, before it is bound and shrunk, so that one name could stand for
// other bytes another day; and hosts let browsers keep such a name for a year.

import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const [folder = "dist"] = process.argv.slice(2);
const index = join(folder, "index.html");

// What the page's tags name, not the pages that it leads to. The name that a file has so far may hold a hash of another kind.
const LOADED = /"\.\/([\w.-]+\.(?:css|js|svg|txt|wasm))"/g;
const OLD_HASH = /-[0-9a-f]{16}/;
// In hexadecimal digits, each of which costs the first load some bytes: enough that no two versions of a file share a name.
const LENGTH = 10;
// What the browser fetches because of a tag and can check before it uses it. The program is not among them: it is compiled while
// it arrives, which a check of the whole would put an end to.
const CHECKED = /<(?:script [^>]*?src|link rel="(stylesheet|modulepreload)"[^>]*? href)="\.\/([^"]+)"/g;

let html = await readFile(index, "utf8");
for (const name of new Set(Array.from(html.matchAll(LOADED), ([, name]) => name))) {
  const hash = digest("sha256", await contentOf(name)).toString("hex").slice(0, LENGTH);
  const named = name.replace(OLD_HASH, "").replace(/\.\w+$/, (ending) => `-${hash}${ending}`);
  await rename(join(folder, name), join(folder, named));
  html = html.replaceAll(`"./${name}"`, `"./${named}"`);
}
// Indentation is for whoever reads the source.
html = (await withIntegrity(html)).replace(/\n\s+/g, "\n");
await writeFile(index, withOwnStyle(html));

/** The page with a policy that knows by its hash what stands in it of styles. */
function withOwnStyle(html) {
  const [, style] = /<style>([^]*?)<\/style>/.exec(html);
  return html.replace("style-src 'self'", `$& 'sha256-${digest("sha256", style).toString("base64")}'`);
}

async function withIntegrity(html) {
  const tags = [...html.matchAll(CHECKED)];
  if (tags.length !== 3) throw new Error(`not a script, its module and a style sheet: ${tags.map(([tag]) => tag)}`);
  for (const [tag, kind, name] of tags) {
    const integrity = `${tag} integrity="sha384-${digest("sha384", await contentOf(name)).toString("base64")}"`;
    // A style sheet is fetched so that a frame without an origin, to which its host is another, may check it as well.
    html = html.replace(tag, kind === "stylesheet" ? `${integrity} crossorigin` : integrity);
  }
  return html;
}

function contentOf(name) {
  return readFile(join(folder, name));
}

function digest(algorithm, bytes) {
  return createHash(algorithm).update(bytes).digest();
}
