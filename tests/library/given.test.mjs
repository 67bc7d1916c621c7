// Whatever the library is given, it answers, says what is wrong at its place, and goes on; one case and many are read alike.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { pathToFileURL } from "node:url";
import { folder, library, root, run } from "./lib.mjs";

const facts = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone" };
const good = { facts, on: "2026-01-01" };
const expected = library.assess(good);
const schema = JSON.parse(await readFile(join(folder, "schema.json"), "utf8"));
const questions = Object.keys(schema.$defs.Facts.properties);

const thrown = () => {
  throw new Error("not to be looked at");
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const trapped = (target) => new Proxy(target, { get: thrown, ownKeys: thrown, getPrototypeOf: thrown, getOwnPropertyDescriptor: thrown });

/** What an answer says is wrong, `key code` by `key code`. */
const wrong = ({ problems }) => (problems ?? []).map(({ key, code }) => `${key} ${code}`).sort();

/** What throws when it is looked at, and what is said of it. */
const THROWING = [
  [{ facts: { get country() { return thrown(); } }, on: "2026-01-01" }, ["country not-a-text"]],
  [{ get facts() { return thrown(); }, on: "2026-01-01" }, ["facts not-an-object"]],
  [{ facts, get on() { return thrown(); } }, ["on not-a-text"]],
  [{ facts, on: "2026-01-01", get more() { return thrown(); } }, ["more no-such-field"]],
  [revoked(good), ["case not-an-object"]],
  [{ ...good, facts: revoked(facts) }, ["facts not-an-object"]],
  [revoked([]), ["case not-an-object"]],
  [trapped(good), ["case not-an-object"]],
  [{ ...good, facts: trapped(facts) }, ["facts not-an-object"]],
  [{ ...good, facts: { ...facts, country: trapped({}) } }, ["country not-a-text"]],
  [{ ...good, facts: { ...facts, country: { toString: thrown } } }, ["country not-a-text"]],
];

/** What is no case, or has something that is no line, and what is said of it. */
const WRONG = [
  [new Map(Object.entries(good)), ["case not-an-object"]],
  [Object.create(good), ["case not-an-object"]],
  [new (class Given {})(), ["case not-an-object"]],
  [[good], ["case not-an-object"]],
  [{ ...good, facts: new Map(Object.entries(facts)) }, ["facts not-an-object"]],
  [{ ...good, facts: new Set() }, ["facts not-an-object"]],
  [{ ...good, facts: Object.create(facts) }, ["facts not-an-object"]],
  [{ ...good, facts: null }, ["facts not-an-object"]],
  [{ on: "2026-01-01" }, ["facts missing"]],
  [{ facts: { ...facts, on: "2026-01-01" } }, ["on missing", "on no-such-question"]],
  [{ ...good, facts: { ...facts, view: "all", case: "x", facts: "y" } }, ["case no-such-question", "facts no-such-question", "view no-such-question"]],
  [{ ...good, facts: { ...facts, colour: 1, ["__proto__"]: "x" } }, ["__proto__ no-such-question", "colour no-such-question"]],
  [{ ...good, lang: "xx" }, ["lang no-such-language"]],
  [{ ...good, lang: 1 }, ["lang not-a-text"]],
  [{ ...good, view: "none" }, ["view no-such-view"]],
  [{ ...good, on: 20260101 }, ["on not-a-text"]],
  [{ ...good, on: "2026-+1-+1" }, ["on not-a-date"]],
  [{ ...good, colour: "red" }, ["colour no-such-field"]],
  [{ facts: { ...facts, country: 1, harm: "huge" }, vew: "all" }, ["country not-a-text", "harm no-such-option", "on missing", "vew no-such-field"]],
  ...[2n ** 70n, 1n, Symbol("x"), () => 1, new String("norway"), new Set(["norway"]), ["norway"], null, NaN, new Date(0)].map((line) => [
    { ...good, facts: { ...facts, country: line } },
    ["country not-a-text"],
  ]),
];

test("what throws when it is looked at is a problem, and does the program no harm however often", () => {
  for (const [given, told] of THROWING) {
    // Once, 165 exceptions were as many as the program had stack for.
    for (let time = 0; time < 200; time += 1) {
      for (const ask of [library.assess, library.questions, library.validate]) assert.deepEqual(wrong(ask(given)), told);
      assert.deepEqual(wrong(library.assessMany([given])), told);
    }
    assert.deepEqual(wrong(library.assessMany(given)), ["columns not-an-object"]);
  }
  assert.deepEqual(wrong(library.assessMany({ columns: { on: "2026-01-01", get country() { return thrown(); } }, rows: 1 })), ["country not-a-column"]);
  assert.deepEqual(wrong(library.assessMany({ columns: { on: ["2026-01-01"], country: revoked([]) } })), ["country not-a-column"]);
  assert.deepEqual(library.assess(good), expected);
});

test("what is wrong with one case is wrong with it among many, and each names its place", () => {
  for (const [given, told] of [...THROWING, ...WRONG]) {
    assert.deepEqual(wrong(library.assess(given)), told);
    assert.deepEqual(wrong(library.validate(given)), told);
    for (const list of [[good, given, good], library.columnsOf([good, given, good])]) {
      const figures = library.assessMany(list);
      assert.deepEqual(wrong(figures), told);
      assert.ok(figures.problems.every(({ row }) => row === 1));
      assert.deepEqual([...figures.assessed], [1, 0, 1]);
    }
  }
});

test("what is undefined was not given, and an object of another realm is one", () => {
  const given = { ...good, facts: { ...facts, harm: undefined, colour: undefined }, view: undefined, replays: undefined, lang: undefined };
  assert.deepEqual(library.assess(given), expected);
  assert.deepEqual(library.assessMany([given]).problems, []);
  assert.deepEqual(wrong(library.assess({ facts: undefined, on: undefined })), ["facts missing", "on missing"]);
  const foreign = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(good))})`);
  const bare = Object.assign(Object.create(null), { ...good, facts: Object.assign(Object.create(null), facts) });
  for (const plain of [foreign, bare]) {
    assert.deepEqual(library.assess(plain), expected);
    assert.deepEqual(library.assessMany([plain]).problems, []);
  }
});

test("of names without end, few are looked at, and no more of them told than somebody may look through", () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, "x"]));
  let looked = 0;
  const counting = new Proxy(many, { get: (names, name) => ((looked += 1), names[name]) });
  assert.equal(library.assess({ facts: counting, on: "2026-01-01" }).ok, false);
  assert.ok(looked <= 256, `${looked} names were looked at`);
  const cases = [{ facts: many, on: "2026-01-01" }, { ...many, facts, on: "2026-01-01" }, new Uint8Array(10_000_000)];
  for (const given of cases) {
    assert.equal(library.assess(given).ok, false);
    assert.ok(library.assess(given).problems.length <= 256);
    // One such case takes nothing from the next.
    assert.deepEqual([...library.assessMany([given, good]).assessed], [0, 1]);
  }
  // The names that are known are looked at before the others.
  assert.ok(wrong(library.assess(cases[1])).every((problem) => problem.endsWith("no-such-field")));
  const lines = Array.from({ length: 40_000 }, (_, at) => `c${at}`);
  const { problems, assessed } = library.assessMany({ columns: { on: "2026-01-01", country: lines } });
  assert.equal(problems.length, 1001);
  assert.deepEqual(problems.slice(-2), [{ key: "country", code: "no-such-option", row: 999 }, { key: "problems", code: "too-many" }]);
  assert.ok(assessed.every((one) => one === 0));
  const each = Array.from({ length: 5_000 }, (_, at) => ({ facts: { [`k${at}`]: "x" }, on: "2026-01-01" }));
  const columns = library.columnsOf(each);
  for (const list of [each, columns]) assert.deepEqual(library.assessMany(list).problems, columns.problems);
  assert.equal(columns.problems.length, 1001);
  assert.ok(questions.length < 256);
});

test("columns and rows that are none are data refused", () => {
  const many = (columns, rows) => library.assessMany({ columns, rows });
  const refused = (key, code) => [{ key, code }];
  for (const rows of [1e10, 3e7, -1, 1.5, NaN, "2", Infinity]) assert.deepEqual(many({}, rows).problems, refused("rows", "out-of-bounds"), String(rows));
  assert.deepEqual(many({ on: new Array(1e9) }).problems, refused("rows", "out-of-bounds"));
  assert.deepEqual(library.assessMany(new Array(1e9)).problems, refused("rows", "out-of-bounds"));
  for (const places of [[1.5], [-1], [2], ["1"], [1n], new BigInt64Array(1), [null], "1", { length: 1 }]) {
    const figures = many({ on: "2026-01-01", country: "norway", body: { lines: ["company"], places } });
    assert.deepEqual(figures.problems, refused("body", "not-a-column"));
    assert.deepEqual([...figures.assessed], [0]);
  }
  // Where the list of problems is none, the cases are assessed all the same.
  for (const problems of [[,], [null], [1], [{ key: 1, code: "x" }], [revoked({})], revoked([]), {}, "x", null, new Array(2 ** 32 - 1)]) {
    const figures = library.assessMany({ columns: { on: ["2026-01-01"] }, problems });
    assert.deepEqual(figures.problems, refused("problems", "not-a-list"));
    assert.deepEqual([...figures.assessed], [1]);
  }
  for (const columns of [new Map(), Object.create({}), [], null]) assert.deepEqual(many(columns).problems, refused("columns", "not-an-object"));
  for (const nothing of [[], { columns: {} }, { columns: {}, rows: 0 }]) {
    const { rows, problems } = library.assessMany(nothing);
    assert.deepEqual([rows, problems], [0, []]);
  }
  for (const none of [undefined, null, 1, {}, revoked([])]) assert.deepEqual(library.columnsOf(none).problems, refused("cases", "not-a-list"));
});

test("a language that there is not is told", () => {
  for (const tell of [library.regimes, library.lawBook, library.words]) {
    for (const lang of ["de", "", "EN", "sv-SE", "__proto__"]) assert.deepEqual(tell(lang), { ok: false, problems: [{ key: "lang", code: "no-such-language" }] });
    for (const lang of [1, null, {}, Symbol("sv"), ["sv"], revoked({})]) assert.deepEqual(tell(lang), { ok: false, problems: [{ key: "lang", code: "not-a-text" }] });
    assert.deepEqual(tell(undefined), tell("en"));
  }
});

test("a program that failed says so, and the next call is to a new one", () => {
  // Where hardly any stack is left, an exception comes out of the middle of the program.
  const answers = [];
  const deeper = () => {
    try {
      deeper();
    } catch {
      // Here there was none left, not even for the call.
    }
    if (answers.at(-1)?.ok) return;
    try {
      answers.push(library.assess(good));
    } catch (error) {
      assert.ok(error instanceof RangeError);
    }
  };
  deeper();
  const failed = answers.filter(({ ok }) => !ok);
  assert.ok(failed.some(({ problems }) => problems[0].code === "program-failed"));
  assert.deepEqual(answers.at(-1), expected);
  assert.deepEqual([...library.assessMany([good]).assessed], [1]);
  assert.ok(library.regimes().length > 10);
});

test("in Node.js the program is found by the address of its file and by its path", () => {
  const at = join(folder, "finesight.wasm");
  const node = JSON.stringify(pathToFileURL(join(folder, "node.js")));
  for (const source of [`new URL(${JSON.stringify(pathToFileURL(at))})`, JSON.stringify(pathToFileURL(at)), JSON.stringify(at), JSON.stringify("dist/lib/finesight.wasm"), `Promise.resolve(${JSON.stringify(at)})`]) {
    const script = `const { init, version } = await import(${node}); await init(${source}); await init("nowhere"); console.log(version());`;
    assert.equal(run(process.execPath, ["--input-type=module", "-e", script], { cwd: root }).trim(), library.version(), source);
  }
});
