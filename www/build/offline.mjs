// Makes the service worker of the built page: offline.mjs FOLDER NEWS. It knows every file that the page and the pages beside it
// are made of by what is in it, so it is another one when any of them is.

import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { filesIn } from "./files.mjs";
import { languagesOf } from "./messages.mjs";

const [, , folder, news] = process.argv;

// Not what is made to be taken along or put into another site, or only leads to the page, and not the worker itself.
const LEFT_OUT = /^(finesight\.html|case\.schema\.json|embed\.json|oembed-\w+\.json|v1\/|licences\.txt|lib\/|sw)/;

// What is large and few need is kept once it was used.
const ONCE_USED = ["many.wasm"];

const names = (await filesIn(folder)).filter((name) => !LEFT_OUT.test(name));
const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hashOf(name)])));

// Which other tags than its own a language answers to (texts.mjs).
const index = await readFile(join(folder, "index.html"), "utf8");
const also = Object.fromEntries(languagesOf(index).also);

await bundle({
  entryPoints: ["www/offline/worker.js"],
  outfile: join(folder, "sw.js"),
  define: {
    FILES: JSON.stringify(files),
    ALSO: JSON.stringify(also),
    ONCE_USED: JSON.stringify(ONCE_USED),
    NEWS: await readFile(news, "utf8"),
    "process.env.NODE_ENV": '"production"',
  },
  format: "iife",
});
await copyFile("www/offline/off.js", join(folder, "sw-off.js"));

async function hashOf(name) {
  return createHash("sha384").update(await readFile(join(folder, name))).digest("base64");
}
