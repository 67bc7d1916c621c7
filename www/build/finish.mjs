// What is done to a staged page (stage.mjs, or Trunk) before its files get their names: the texts are put beside it, what makes a
// Word document too, and a release is made small.

import { join } from "node:path";
import { build } from "esbuild";
import { shrink } from "./shrink.mjs";
import { putTexts } from "./texts.mjs";

/** Finishes the page in `folder`, of what was `compiled`. */
export async function finish(folder, { program, texts }, release) {
  await putTexts(folder, texts);
  await putWord(folder);
  if (release) await shrink(folder, program);
}

/** The maker of Word documents, a file of its own with its library in it: it is fetched when somebody asks for such a document. */
async function putWord(folder) {
  await build({
    entryPoints: ["www/word/word.js"],
    outfile: join(folder, "word.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
  });
}
