// Whatever JavaScript hands over is answered: no function throws, none of them ends the program, one case and many are read alike,
// and what is read comes to the same. Values are drawn by chance, from cases that are right to what throws when it is looked at.
//
// FINESIGHT_FUZZ=<number> tries that many; FINESIGHT_SEED=<number> repeats what such a run printed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { asked } from "../common/fuzz.mjs";
import { figuresOf, row } from "./figures.mjs";
import { folder, library } from "./lib.mjs";

const parameters = asked("tests/library/fuzz.test.mjs", 400, 20261130);
const json = async (name) => JSON.parse(await readFile(join(folder, name), "utf8"));
const [{ cases }, schema] = await Promise.all([json("cases.json"), json("schema.json")]);
const questions = Object.keys(schema.$defs.Facts.properties);
const good = cases.map((each) => each.case);
const answers = good.flatMap(({ facts }) => Object.entries(facts));
const lines = [...new Set(answers.map(([, line]) => line))];

/** Texts that are nearly an answer. */
const PIECES = [
  "", " ", "|", "few |", "disputed:", "unknown", "not established", "..", "1..0 EUR", "-1 EUR", "+1 EUR", "1e9 EUR", "0.001 EUR",
  "1000000000000001 EUR", "10 XXX", "12.5 %", "NaN %", "2019-02-29", "0000-01-01", "9999-12-31", "2026-+1-+1", "\u0000\ud800", "gdpr-6 7, gdpr-6",
  "__proto__", "constructor", "ａ", "10 EUR".repeat(5_000),
];

const thrown = () => {
  throw new Error("not to be looked at");
};
/** What throws when it is looked at, in each way that JavaScript has; made anew each time, for some of it can be looked at once only. */
const HOSTILE = {
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a proxy of traps": () => new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown, getPrototypeOf: thrown, getOwnPropertyDescriptor: thrown }),
  "a proxy that changes": () => {
    let times = 0;
    return new Proxy({ country: "norway" }, { get: () => (times++ % 2 ? thrown() : "norway") });
  },
  "a getter": () => Object.defineProperty({}, "country", { enumerable: true, get: thrown }),
  "a text that throws": () => ({ toString: thrown, valueOf: thrown, [Symbol.toPrimitive]: thrown }),
  "a function": () => thrown,
  "a symbol": () => Symbol("x"),
  "itself": () => {
    const loop = {};
    loop.facts = loop;
    loop.on = loop;
    return loop;
  },
  "a list without end": () => ({ length: 2 ** 31, 0: "x" }),
  "a promise": () => Promise.resolve({}),
  "the program": () => WebAssembly,
  "what is not enumerable": () => Object.defineProperty({}, "country", { value: "norway" }),
};
const hostile = fc.constantFrom(...Object.entries(HOSTILE)).map(([name, make]) => Object.assign(make, { [fc.toStringMethod]: () => name }));
const anything = fc.anything({
  withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true,
  withSparseArray: true, withTypedArray: true, withUnicodeString: true,
});
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: hostile },
);
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...questions) },
  { weight: 1, arbitrary: fc.constantFrom("facts", "on", "view", "case", "columns", "__proto__", "constructor", "toString", "0", "") },
  { weight: 1, arbitrary: fc.string() },
);
/** An answer to a question, most often one that a case file gives to it. */
const answer = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...answers) }, { weight: 1, arbitrary: fc.tuple(key, line) });
const day = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...good.map(({ on }) => on)) }, { weight: 1, arbitrary: line });
/** A case of the case files, with something else said of a few things. */
const changed = fc
  .record({
    given: fc.constantFrom(...good),
    facts: fc.array(answer, { maxLength: 3 }),
    fields: fc.array(fc.tuple(fc.constantFrom("view", "replays", "lang", "on", "facts", "more"), line), { maxLength: 2 }),
  })
  .map(({ given, facts, fields }) => ({ ...given, facts: { ...given.facts, ...Object.fromEntries(facts) }, ...Object.fromEntries(facts.length ? [] : fields) }));
const drawn = fc.record({ facts: fc.oneof({ weight: 5, arbitrary: fc.dictionary(key, line, { maxKeys: 20 }) }, { weight: 1, arbitrary: line }), on: day }, { requiredKeys: [] });
const value = fc.oneof({ weight: 6, arbitrary: changed }, { weight: 2, arbitrary: drawn }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: hostile });

/** A drawn value as it is handed over: hostile parts are made anew. */
function handedOver(value) {
  if (typeof value === "function" && fc.toStringMethod in value) return value();
  const isPlain = typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain) return value;
  const made = Object.create(Object.getPrototypeOf(value));
  for (const name of Object.keys(value)) Object.defineProperty(made, name, { value: handedOver(value[name]), enumerable: true, configurable: true, writable: true });
  return made;
}

/** What an answer says is wrong. */
const wrong = ({ problems }) => (problems ?? []).map(({ key, code }) => `${key} ${code}`).sort();

function areProblems(problems) {
  assert.ok(problems.length > 0);
  for (const { key, code, row, ...more } of problems) {
    assert.equal(typeof key, "string");
    assert.match(code, /^[a-z-]+$/);
    assert.notEqual(code, "program-failed");
    assert.ok(row === undefined || Number.isInteger(row));
    assert.deepEqual(more, {});
  }
}

const expected = library.assess(good[0]);

test("anything is answered, and all functions say the same of it", (t) => {
  let read = 0;
  const property = fc.property(value, (drawn) => {
    const [answer, asked, valid] = [library.assess, library.questions, library.validate].map((ask) => ask(handedOver(drawn)));
    assert.deepEqual([asked.ok, valid.ok], [answer.ok, answer.ok]);
    assert.deepEqual([wrong(asked), wrong(valid)], [answer.ok ? [] : wrong(answer), answer.ok ? [] : wrong(answer)]);
    const figures = library.assessMany([handedOver(drawn), good[0]]);
    assert.deepEqual([...figures.assessed], [Number(answer.ok), 1]);
    assert.deepEqual(wrong(figures), answer.ok ? [] : wrong(answer));
    assert.ok(figures.problems.every(({ row }) => row === 0));
    if (answer.ok) {
      read += 1;
      assert.deepEqual(row(figures, 0), figuresOf(answer.assessment));
      assert.equal(valid.conflicts.length, answer.assessment.problems.length);
    } else {
      areProblems(answer.problems);
    }
  });
  fc.assert(property, parameters);
  assert.deepEqual(library.assess(good[0]), expected, "it is as it was");
  t.diagnostic(`${read} of ${parameters.numRuns} were read`);
  assert.ok(read > parameters.numRuns / 10 && read < (parameters.numRuns * 9) / 10, `${read} were read`);
});

/** Places of lines: often those that there are, now and then others. */
const places = (rows) => fc.array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: anything }), { minLength: rows, maxLength: rows });
const column = (rows) =>
  fc.oneof(
    { weight: 3, arbitrary: line },
    { weight: 3, arbitrary: fc.array(fc.oneof(fc.constantFrom(...lines), fc.constant(null)), { minLength: rows, maxLength: rows }) },
    { weight: 3, arbitrary: fc.record({ lines: fc.array(line, { minLength: 3, maxLength: 3 }), places: places(rows) }) },
    { weight: 1, arbitrary: hostile },
  );
const table = fc.integer({ min: 0, max: 4 }).chain((rows) =>
  fc.record(
    {
      columns: fc.oneof({ weight: 8, arbitrary: fc.dictionary(fc.oneof(key, fc.constant("on")), column(rows), { maxKeys: 8 }) }, { weight: 1, arbitrary: line }),
      rows: fc.oneof({ weight: 8, arbitrary: fc.constant(rows) }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: hostile }),
      problems: fc.oneof(fc.constant([]), anything, hostile),
    },
    { requiredKeys: ["columns"] },
  ),
);

test("any columns are answered, and so is whatever stands in their place", () => {
  const property = fc.property(fc.oneof({ weight: 6, arbitrary: table }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: hostile }), (drawn) => {
    const figures = library.assessMany(handedOver(drawn));
    assert.ok(figures.rows <= 10_000_000);
    assert.equal(figures.assessed.length, figures.rows);
    assert.equal(figures.maximum.high.length, figures.rows);
    const kept = library.columnsOf(handedOver(drawn));
    assert.equal(typeof kept.rows, "number");
    if (figures.problems.length) areProblems(figures.problems);
    else assert.ok(figures.assessed.every((one) => one === 1));
  });
  fc.assert(property, parameters);
  assert.deepEqual(library.assess(good[0]), expected, "it is as it was");
});

test("any name of a language is answered", () => {
  const tags = fc.oneof({ weight: 1, arbitrary: fc.constantFrom("en", "sv", "nb") }, { weight: 3, arbitrary: line });
  const property = fc.property(tags, (drawn) => {
    const answer = library.regimes(handedOver(drawn));
    if (Array.isArray(answer)) assert.ok(answer.length > 10);
    else areProblems(answer.problems);
  });
  fc.assert(property, parameters);
});
