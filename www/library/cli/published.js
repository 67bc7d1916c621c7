// The cases that come with the program.

import { readFile } from "node:fs/promises";

/** Every case of the case files with what its file expects. @returns {Promise<import("../conformance.js").Published[]>} */
export async function published() {
  const { cases } = JSON.parse(await readFile(new URL("cases.json", import.meta.url), "utf8"));
  return cases;
}
