// What is done to a staged page (stage.mjs, or Trunk) before its files get their names: the texts are put beside it, and a
// release is made small.

import { shrink } from "./shrink.mjs";
import { putTexts } from "./texts.mjs";

/** Finishes the page in `folder`, of what was `compiled`. */
export async function finish(folder, { program, texts }, release) {
  await putTexts(folder, texts);
  if (release) await shrink(folder, program);
}
