// The same for Node.js, whose fetch does not read files.

/** @import { Source } from "./index.js" */

import { readFile } from "node:fs/promises";
import { init as initFrom } from "./index.js";

export * from "./index.js";

/** What `fetch` takes; any other address or text is one of a file. */
const FETCHED = /^(https?|data|blob):/;

/**
 * Loads the program; to be awaited before anything else is called. It looks for `finesight.wasm` beside this module, or takes
 * what it is handed. The address of a file and a path are read.
 * @param {Source | Promise<Source>} [source]
 * @returns {Promise<void>}
 */
export function init(source = new URL("finesight.wasm", import.meta.url)) {
  const found = find(source);
  // A second call does not look at it.
  found.catch(() => {});
  return initFrom(found);
}

/**
 * @param {Source | Promise<Source>} source
 * @returns {Promise<Source>}
 */
async function find(source) {
  const given = await source;
  if (!(given instanceof URL || typeof given === "string") || FETCHED.test(String(given))) return given;
  return readFile(typeof given === "string" && given.startsWith("file:") ? new URL(given) : given);
}
