// The library as JavaScript calls it gives, for every case of the case files, what the same code gives as a program.

import assert from "node:assert/strict";
import { test } from "node:test";
import { library, replayed } from "./lib.mjs";
import { tags } from "../common/languages.mjs";

test("every case of the case files is answered alike as wasm and as a program", async (t) => {
  const cases = replayed();
  for (const { id, case: given, answer } of cases) {
    assert.equal(answer.ok, true, id);
    assert.deepStrictEqual(library.assess(given), answer, id);
  }
  t.diagnostic(`${cases.length} cases compared`);
  assert.ok(cases.length > 300, `only ${cases.length} cases`);
});

test("the words are in the language asked for", () => {
  const given = { facts: { country: "elsewhere" }, on: "2024-05-01" };
  const sentences = tags.map((lang) => library.assess({ ...given, lang }).assessment.why[0].sentence);
  assert.equal(new Set(sentences).size, tags.length, sentences.join("\n"));
});

test("whatever it is given, it answers and does not throw", () => {
  const deep = {};
  deep.facts = { country: deep };
  const cases = [
    undefined, null, 0, NaN, 10n ** 30n, "", "facts", true, Symbol("x"), () => 1, [], [[]], new Map(), new Date(0), {},
    deep, { facts: null }, { facts: [] }, { facts: "x", on: 1 }, { facts: {}, on: "2024-13-01" },
    { facts: new Map([["country", "norway"]]), on: null }, { facts: { country: 1 }, on: new Date(0) },
    { facts: { country: Symbol("x"), harm: () => 1, risk: 1n, data: [1] }, on: undefined }, { facts: {}, [Symbol("x")]: 1 },
    { facts: { country: "\ud800" }, on: "\u0000" },
  ];
  for (const [place, given] of cases.entries()) {
    const answer = library.assess(given);
    assert.equal(answer.ok, false, `case ${place}`);
    assert.ok(answer.problems.length > 0, `case ${place}`);
    for (const { key, code } of answer.problems) {
      assert.equal(typeof key, "string");
      assert.match(code, /^[a-z-]+$/);
    }
  }
  const answer = library.assess({ facts: { country: "norwya", colour: "red" }, on: "2024-05-01", vew: "all" });
  assert.deepStrictEqual(answer, {
    ok: false,
    problems: [
      { key: "colour", code: "no-such-question" },
      { key: "country", code: "no-such-option" },
      { key: "vew", code: "no-such-field" },
    ],
  });
});

test("amounts are decimal text, and the version is one", () => {
  const { assessment } = library.assess({
    facts: { country: "norway", purpose: "other", body: "company", infringements: "gdpr-6", ownership: "alone", turnover: "3630000000.01 EUR" },
    on: "2024-05-01",
  });
  assert.equal(assessment.outcome.ceiling.high, "145200000.0004");
  assert.match(library.version(), /^\d+\.\d+\.\d+$/);
});
