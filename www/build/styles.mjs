// Bundles www/styles/app.css into target/page/app.css, without what the page does not use of it.

import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutUnused } from "./unused.mjs";

const root = new URL("../../", import.meta.url);
const out = new URL("target/page/app.css", root);

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: ["www/styles/app.css"],
  bundle: true,
  minify: true,
  write: false,
  banner: { css: "/*! Contains Designsystemet, copyright Digitaliseringsdirektoratet (Digdir), MIT licence. */" },
});

// Everything that makes elements.
const folder = fileURLToPath(new URL("src/app", root));
const components = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".rs"));
const files = [...components.map((name) => join(folder, name)), new URL("index.html", root), new URL("www/boot.js", root), new URL("www/offline/offline.js", root)];
const sources = await Promise.all(files.map((file) => readFile(file, "utf8")));

// Asks of whatever has a label whether it is hovered over. Whenever an input is hovered over, comes or goes, a browser then looks
// again at every element around it and at all that these hold: at the whole page, 30 to 60 ms at a keystroke. `question.css`
// says it of the fields that there are.
const NEVER = [/^:has\(label\)/];

await mkdir(new URL(".", out), { recursive: true });
await writeFile(out, withoutUnused(outputFiles[0].text, sources.join("\n"), NEVER));
