// Puts what the page for many cases runs beside it: many.mjs FOLDER. The program is the library's (dist/lib), and the worker one file with
// all of the library that it uses: it loads nothing more.

import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [folder] = process.argv.slice(2);

await bundle({ entryPoints: ["www/many/page.js"], outfile: join(folder, "many-page.js") });
// The library looks for its program beside itself unless it is handed it, as it is here.
const define = { "import.meta.url": '"about:blank"' };
await bundle({ entryPoints: ["www/many/worker.js"], outfile: join(folder, "many-worker.js"), format: "iife", define });
await copyFile(join(root, "dist/lib/finesight.wasm"), join(folder, "many.wasm"));
