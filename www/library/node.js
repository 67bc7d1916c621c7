// The same for Node.js, whose fetch does not read files.

/** @import { Source } from "./index.js" */

import { readFile } from "node:fs/promises";
import { init as initFrom } from "./index.js";

export * from "./index.js";

/**
 * Loads the program; to be awaited before anything else is called. It looks for `finesight.wasm` beside this module, or takes
 * what it is handed.
 * @param {Source | Promise<Source>} [source]
 * @returns {Promise<void>}
 */
export const init = (source = readFile(new URL("finesight.wasm", import.meta.url))) => initFrom(source);
