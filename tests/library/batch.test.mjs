// Many cases at once come to what each comes to by itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { figuresOf, row } from "./figures.mjs";
import { folder, library } from "./lib.mjs";

const { cases } = JSON.parse(await readFile(join(folder, "cases.json"), "utf8"));
const all = cases.map((each) => each.case);

const expected = all.map((given) => figuresOf(library.assess(given).assessment));

test("a list of every case of the case files, as by itself", () => {
  const figures = library.assessMany(all);
  assert.deepEqual(figures.problems, []);
  assert.equal(figures.rows, all.length);
  all.forEach((_, at) => assert.deepEqual(row(figures, at), expected[at], cases[at].id));
});

test("in any order, and again from the same columns", () => {
  const order = all.map((_, at) => (at * 127) % all.length);
  const columns = library.columnsOf(order.map((at) => all[at]));
  for (const figures of [library.assessMany(columns), library.assessMany(columns)]) {
    assert.ok(figures.assessed.every((one) => one === 1));
    order.forEach((from, at) => assert.deepEqual(row(figures, at), expected[from], cases[from].id));
  }
});

test("columns of one line, of lines and of places", () => {
  const { maximum, low } = library.assessMany({
    columns: {
      on: "2026-01-01", country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone",
      turnover: ["30000000 EUR", "900000000 EUR", null],
      seriousness: { lines: ["low", "high"], places: Uint8Array.of(1, 2, 0) },
    },
  });
  // Art. 83(4): EUR 10,000,000, or 2 % of the turnover where that is more.
  assert.deepEqual([...maximum.low], [10_000_000, 18_000_000, 10_000_000]);
  assert.deepEqual([...maximum.high], [10_000_000, 18_000_000, Infinity]);
  assert.equal(low.low[0], 0);
});

test("what cannot be read is named, and keeps its cases out", () => {
  const good = { facts: { country: "norway", infringements: "gdpr-6", purpose: "other" }, on: "2024-05-01" };
  const list = [good, { ...good, facts: { ...good.facts, country: "norwya" } }, { facts: good.facts }, null, { ...good, facts: { country: 1 } }, { ...good, vew: "all" }, good];
  const figures = library.assessMany(list);
  assert.deepEqual([...figures.assessed], [1, 0, 0, 0, 0, 0, 1]);
  assert.deepEqual(figures.problems, [
    { key: "country", code: "no-such-option", row: 1 },
    { key: "on", code: "missing", row: 2 },
    { key: "case", code: "not-an-object", row: 3 },
    { key: "country", code: "not-a-text", row: 4 },
    { key: "vew", code: "no-such-field", row: 5 },
  ]);
  const columns = (columns, rows) => library.assessMany({ columns, rows });
  assert.deepEqual(columns({ country: "norway" }, 2).problems, [{ key: "on", code: "missing", row: 0 }, { key: "on", code: "missing", row: 1 }]);
  assert.deepEqual(columns({ on: "2024-05-01", colour: ["red"] }).problems, [{ key: "colour", code: "no-such-question", row: 0 }]);
  assert.deepEqual(columns({ on: ["2024-05-01"], body: { lines: ["company"], places: [2] } }).problems, [{ key: "body", code: "not-a-column" }]);
  for (const nothing of [undefined, null, 1, "x", {}, { columns: 1 }, []]) {
    assert.equal(library.assessMany(nothing).rows, 0, String(nothing));
  }
});
