#!/usr/bin/env node
// Checks this copy of the library against the cases that it comes with, and says what it found.

import { readFile } from "node:fs/promises";
import { conformance } from "./conformance.js";
import { assess, init, version } from "./node.js";

await init();
const { cases } = JSON.parse(await readFile(new URL("cases.json", import.meta.url), "utf8"));
const found = await conformance(assess, cases);
for (const { id, what, expected, found: told } of found.failures) {
  console.log(`${id}: ${what}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(told)}`);
}
console.log(
  `finesight ${version()}: ${found.cases} cases and ${found.expectations} expectations, ${found.failures.length} found otherwise`,
);
if (found.failures.length) process.exitCode = 1;
