// The cases that the library comes with find a copy that answers otherwise.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { folder, library, replayed } from "./lib.mjs";

const { conformance, digestOf } = await import(join(folder, "conformance.js"));
const { cases, version } = JSON.parse(await readFile(join(folder, "cases.json"), "utf8"));

test("every case of the case files is in it, with what its file expects", () => {
  const told = ({ id, title, case: given, expect }) => ({ id, title, case: given, expect });
  assert.deepStrictEqual(cases.map(told), replayed().map(told));
  assert.equal(version, library.version());
});

test("this copy answers as was published and as was expected", async () => {
  const found = await conformance(library.assess, cases);
  assert.deepEqual(found.failures, []);
  assert.equal(found.cases, cases.length);
});

test("a copy with another figure, word or fault is found", async () => {
  const given = cases.find(({ expect }) => expect.ceiling?.endsWith("EUR") && expect.guideline);
  const changed = (change) => (asked) => {
    const answer = structuredClone(library.assess(asked));
    change(answer.assessment);
    return answer;
  };
  const found = async (assess) => (await conformance(assess, [given])).failures.map(({ what }) => what);
  assert.deepEqual(await found(library.assess), []);
  assert.deepEqual(await found(changed((it) => (it.why[0].sentence += "!"))), ["digest"]);
  assert.deepEqual((await found(changed((it) => (it.outcome.ceiling.low = "1")))).sort(), ["ceiling", "digest"]);
  assert.deepEqual((await found(() => ({ ok: false, problems: [] }))).includes("ceiling"), true);
});

test("a digest is that of the answer, whatever the order of its fields", async () => {
  const hash = await digestOf({ b: [{ d: null, c: "ä" }], a: 1 });
  assert.equal(hash, await digestOf({ a: 1, b: [{ c: "ä", d: null }] }));
  // printf '{"a":1,"b":[{"c":"ä","d":null}]}' | sha256sum
  assert.equal(hash, "839cbc78e32a477381fce448b9d3feaea6ff6b8d573d2af3a56715148bae0725");
});
