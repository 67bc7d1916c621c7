// Bundles www/styles/app.css into target/page/app.css, without those of the theme's tokens that no rule uses.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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

await mkdir(new URL(".", out), { recursive: true });
await writeFile(out, withoutUnusedTokens(withoutUnusedRoles(outputFiles[0].text)));

// The theme also has brand colours and a second typeface.
function withoutUnusedRoles(css) {
  return css.replace(/[^{}]*\[data-(color=brand|typography=secondary)[^{}]*\{[^{}]*\}/g, "");
}

function withoutUnusedTokens(css) {
  const used = new Set(Array.from(css.matchAll(/var\((--ds-[\w-]+)/g), ([, name]) => name));
  const kept = css.replace(/(--ds-[\w-]+):[^;{}"]*;?/g, (token, name) => (used.has(name) ? token : ""));
  return kept === css ? css : withoutUnusedTokens(kept);
}
