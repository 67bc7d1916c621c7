// Makes one small file of a script and what it imports. Whoever gets it fetches nothing more.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles for a browser; `more` has what esbuild is told besides: from where, to where, and what differs. */
export function bundle(more) {
  return build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    ...more,
  });
}
