// The page's own program, as it is shipped, answers every case file as a program of this machine does: every figure to the last
// digit, every step and every citation. Shipped, it is shrunk, split in three, and has a standard library of its own.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { folder, run } from "../library/lib.mjs";
import { asSaved, startFed } from "./fed.mjs";

let fed;
before(async () => (fed = await startFed()));
after(() => fed.close());

/** What a program of this machine hands out of the same. */
async function natively(files) {
  const place = await mkdtemp(join(tmpdir(), "finesight-"));
  try {
    const list = join(place, "cases.json");
    await writeFile(list, JSON.stringify(files));
    return JSON.parse(run("cargo", ["run", "--quiet", "--features", "page", "--example", "handed-out", "--", list, fed.today]));
  } finally {
    await rm(place, { recursive: true });
  }
}

/** What one says and the other does not: the case as it is written down, the exact amounts, and the first line of the report. */
function differences(found, expected) {
  const wrong = [];
  const same = (what, one, other) => isDeepStrictEqual(one, other) || wrong.push({ what, found: one, expected: other });
  same("case", found.file.case, expected.file.case);
  same("result", found.result, expected.result);
  const [lines, others] = [found.report.split("\n"), expected.report.split("\n")];
  const place = Array.from({ length: Math.max(lines.length, others.length) }).findIndex((_, at) => lines[at] !== others[at]);
  if (place >= 0) same(`line ${place + 1} of the report`, lines[place], others[place]);
  return wrong;
}

test("every case of the case files is answered by the page as by a program of this machine", async (t) => {
  // `tests/library/conformance.test.mjs` holds this file to the case files.
  const { cases } = JSON.parse(await readFile(join(folder, "cases.json"), "utf8"));
  const files = cases.map(asSaved);
  const expected = await natively(files);
  const found = await fed.handedOut(files);
  assert.equal(found.length, cases.length);
  assert.ok(cases.length > 300, `only ${cases.length} cases`);
  cases.forEach(({ id }, at) => assert.deepEqual(differences(found[at], expected[at]), [], id));
  // What was compared has the steps with their sources, and exact amounts.
  const withResult = found.filter(({ result }) => result.maximum);
  assert.ok(withResult.length > 200, `only ${withResult.length} cases with a maximum`);
  for (const { report } of withResult) assert.match(report, /^Why, step by step$[^]*^ *- .* \[\d+\]$/m);
  const steps = found.reduce((sum, { report }) => sum + report.split("\n").filter((line) => /^ *- /.test(line)).length, 0);
  t.diagnostic(`${cases.length} cases, ${steps} lines of lists in their reports`);
  assert.deepEqual(fed.errors, []);

  // One digit or one letter that is otherwise is found, wherever it stands.
  const at = found.findIndex(({ result }) => result.guideline);
  const other = (digit) => String((Number(digit) + 1) % 10);
  const spoilt = (change) => {
    const answer = structuredClone(expected[at]);
    change(answer);
    return differences(found[at], answer).length;
  };
  assert.equal(spoilt(() => {}), 0);
  assert.equal(spoilt((it) => (it.result.guideline.low = it.result.guideline.low.replace(/\d$/, other))), 1);
  assert.equal(spoilt((it) => (it.report = it.report.replace(/\d(?=\D*$)/, other))), 1);
  assert.equal(spoilt((it) => (it.report = it.report.replace(/(?<=^- .*)\d(?=.*\[\d+\]$)/m, other))), 1);
  assert.equal(spoilt((it) => (it.file.case.on = it.file.case.on.replace(/\d$/, other))), 1);
});
