// The example in Rust prints what it says it prints. Those for the package are tried by bundlers.test.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "./lib.mjs";

// Art. 83(4) GDPR: 2% of the turnover is less than the amount for everyone. The Guidelines start from 0 to 10%, 10 to 20% or
// 20 to 100% of that, and take 1.5 to 10% of it for a turnover of 10 to 50 million.
const WHETHER = /^Whether an administrative fine follows: possible$/m;
const MAXIMUM = /^Legal maximum: 10000000 to 10000000 EUR$/m;
const START = /^Guidelines start from: 0 to 1000000 EUR$/m;

test("assess.rs prints the four answers", () => {
  const told = run("cargo", ["run", "--quiet", "--example", "assess"]);
  for (const line of [WHETHER, MAXIMUM, START, /^A typical fine: (\d+) to \1 NOK$/m, /^Eight of ten fines: \d+ to \d+ NOK$/m]) assert.match(told, line);
  assert.equal(told.trim().split("\n").length, 5);
});
