// What is done to a staged page (stage.mjs, or Trunk) before its files get their names: the texts are put beside it, what makes a
// Word document too, boot.js is made one file with what it imports, and a release is made small.

import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { shrink } from "./shrink.mjs";
import { putTexts } from "./texts.mjs";

/** Finishes the page in `folder`, of what was `compiled`. */
export async function finish(folder, { program, texts }, release) {
  await putTexts(folder, texts);
  await putScript(folder, "word.js", "www/word/word.js");
  await putScript(folder, "boot.js", "www/boot.js");
  if (release) await shrink(folder, program);
}

/**
 * A script and what it imports as one file. The maker of Word documents, with its library, is fetched when somebody asks for such a
 * document; what the page begins with is not to wait for a second file.
 */
async function putScript(folder, name, from) {
  await bundle({ entryPoints: [from], outfile: join(folder, name) });
}
