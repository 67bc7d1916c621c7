// Puts what the page for many cases runs beside it: many.mjs FOLDER. The program is the library's (dist/lib), and the worker one file with
// all of the library that it uses: it loads nothing more.

import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [folder] = process.argv.slice(2);

const options = { absWorkingDir: root, bundle: true, minify: true, target: "es2022", charset: "utf8", legalComments: "none" };
await build({ ...options, entryPoints: ["www/many/page.js"], outfile: join(folder, "many-page.js"), format: "esm" });
// The library looks for its program beside itself unless it is handed it, as it is here.
const define = { "import.meta.url": '"about:blank"' };
await build({ ...options, entryPoints: ["www/many/worker.js"], outfile: join(folder, "many-worker.js"), format: "iife", define });
await copyFile(join(root, "dist/lib/finesight.wasm"), join(folder, "many.wasm"));
