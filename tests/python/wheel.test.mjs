// The package for Python as pip installs it, into an environment with nothing else: what is in it, that it answers as the library for
// JavaScript does, and its types. What needs no comparison is asked in Python, in test_*.py.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { unzipSync } from "fflate";
import { tags } from "../common/languages.mjs";
import { folder as libraryFolder, library, root, run } from "../library/lib.mjs";
import { tools } from "../site/nginx.mjs";

const here = join(root, "tests/python");
const wheels = join(root, "dist/python");
const python = join(tools, "python/bin/python");
const fetched = join(tools, "python/wheels");
const [wheel, ...others] = await readdir(wheels);
const files = unzipSync(await readFile(join(wheels, wheel)));
const { cases } = JSON.parse(await readFile(join(libraryFolder, "cases.json"), "utf8"));

let place;
/** A process that answers what the package is asked, a line each. */
let packaged;
const inside = (environment, program) => join(place, environment, "bin", program);

/** An environment with what pip installs of files that are there. */
function environment(name, ...what) {
  run(python, ["-m", "venv", join(place, name)]);
  run(inside(name, "pip"), ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links", fetched, ...what]);
}

before(async () => {
  place = await mkdtemp(join(tmpdir(), "finesight-python-"));
  environment("plain", join(wheels, wheel));
  const program = spawn(inside("plain", "python"), ["-I", join(here, "answers.py")], { stdio: ["pipe", "pipe", "inherit"] });
  packaged = { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
});

after(async () => {
  packaged?.program.kill();
  await rm(place, { recursive: true, force: true });
});

/** What the package answers to a call. */
async function asked(name, given) {
  packaged.program.stdin.write(`${JSON.stringify([name, given])}\n`);
  const { value, done } = await packaged.lines.next();
  assert.ok(!done, `it ended at ${name} ${JSON.stringify(given).slice(0, 300)}`);
  return JSON.parse(value);
}

/** Asks both, and compares each answer: `told` is what the library for JavaScript answers to the arguments. */
async function compare(name, given, told) {
  assert.ok(given.length > 0);
  for (const one of given) assert.deepEqual(await asked(name, one), told(...one), `${name} ${JSON.stringify(one).slice(0, 300)}`);
}

test("the wheel is one file for every machine, with its licences, its types and nothing of this machine", async () => {
  assert.deepEqual(others, []);
  const { version } = JSON.parse(await readFile(join(libraryFolder, "package.json"), "utf8"));
  assert.equal(wheel, `finesight-${version}-py3-none-any.whl`);
  const info = `finesight-${version}.dist-info`;
  const modules = ["__init__", "_given", "_program", "_version", "many", "types"].map((name) => `finesight/${name}.py`);
  const about = ["METADATA", "RECORD", "WHEEL", "licenses/LICENSE-APACHE", "licenses/LICENSE-MIT", "licenses/licences.txt"].map((name) => `${info}/${name}`);
  assert.deepEqual(Object.keys(files).sort(), [...modules, "finesight/finesight.wasm", "finesight/py.typed", "finesight/schema.json", ...about].sort());
  const text = (name) => Buffer.from(files[name]).toString("latin1");
  assert.match(text(`${info}/METADATA`), /^Requires-Dist: wasmtime>=\d+\nDescription/m);
  assert.doesNotMatch(text(`${info}/METADATA`), /\{version\}/);
  assert.equal(text(`${info}/licenses/licences.txt`), await readFile(join(root, "dist/licences.txt"), "latin1"));
  assert.equal(text("finesight/schema.json"), await readFile(join(libraryFolder, "schema.json"), "latin1"));
  for (const name of Object.keys(files)) for (const path of [root, process.env.HOME]) assert.ok(!text(name).includes(path), `${name} names ${path}`);
});

test("every crate that the program names a source of is in the licences", () => {
  const licences = Buffer.from(files[Object.keys(files).find((name) => name.endsWith("licences.txt"))]).toString();
  const places = Buffer.from(files["finesight/finesight.wasm"]).toString("latin1").matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)\//g);
  const found = new Set(Array.from(places, ([, name, version]) => `${name} ${version} (`));
  assert.ok(found.size > 3, [...found].join());
  assert.deepEqual([...found].filter((one) => !licences.includes(one)), []);
});

test("it needs wasmtime and nothing else", () => {
  const installed = JSON.parse(run(inside("plain", "pip"), ["list", "--format", "json", "--disable-pip-version-check"])).map(({ name }) => name);
  assert.deepEqual(installed.filter((name) => !["pip", "setuptools"].includes(name)).sort(), ["finesight", "wasmtime"]);
});

test("the same package is made again, byte for byte, elsewhere and by another clock", async () => {
  const again = await mkdtemp(join(place, "again-"));
  await cp(join(root, process.env.CARGO_TARGET_DIR ?? "target", "python/package"), join(again, "other"), { recursive: true });
  const env = { ...process.env, TZ: "Pacific/Auckland", LC_ALL: "C", SOURCE_DATE_EPOCH: "1777636800" };
  const make = (out, epoch) => {
    const given = { ...env, SOURCE_DATE_EPOCH: epoch };
    run("sh", ["-c", `umask 077; "${python}" -m hatchling build --target wheel --directory "${join(again, out)}"`], { cwd: join(again, "other"), env: given, stdio: "pipe" });
  };
  const hash = async (out) => createHash("sha256").update(await readFile(join(again, out, wheel))).digest("hex");
  make("first", "1777636800");
  make("second", "1777636800");
  make("third", "1777723200");
  assert.equal(await hash("first"), await hash("second"));
  assert.notEqual(await hash("first"), await hash("third"), "the time of the commit is in it");
  // 2026-05-01 12:00:00, as an archive has it: seven bits of years since 1980, four of the month, five of the day.
  const bytes = await readFile(join(again, "first", wheel));
  assert.equal(bytes.readUInt16LE(12), ((2026 - 1980) << 9) | (5 << 5) | 1);
});

for (const name of (await readdir(here)).filter((name) => /^test_.*\.py$/.test(name))) {
  test(name, () => {
    const env = { ...process.env, FINESIGHT_LIBRARY: libraryFolder };
    const { status, stderr } = spawnSync(inside("plain", "python"), ["-I", join(here, name)], { cwd: place, env, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^Ran [1-9]\d* tests? /m);
  });
}

test("cases are answered as by the library for JavaScript, in every language", async () => {
  const some = (step) => cases.filter((_, at) => at % step === 0).map(({ case: given }) => given);
  for (const [at, lang] of tags.entries()) {
    const given = cases.filter((_, place) => place % 60 === at * 10).map(({ case: one }) => [{ ...one, lang }]);
    assert.ok(given.length > 3);
    await compare("assess", given, library.assess);
  }
  await compare("assess", some(40).map((one) => [one, "nb"]), (one, lang) => library.assess({ ...one, lang }));
  await compare("questions", some(25).map((one) => [one]), library.questions);
  await compare("validate", some(10).map((one) => [one]), library.validate);
  const decision = { maximum: "10000000 SEK", heard: "no", reasons: "It was serious.", aggravating: "gdpr-a people-used, gdpr-k resources" };
  await compare("check", some(20).map((one) => [{ ...one, decision }]), library.check);
});

test("so are the law book and the regimes", async () => {
  const given = [...tags, "xx", "", "EN", "\u0000"].map((lang) => [lang]);
  await compare("law_book", given, library.lawBook);
  await compare("regimes", given, library.regimes);
  await compare("legend", [[]], library.legend);
});

const BAD = [
  null, 1, "facts", [], [1], {}, { facts: null }, { facts: [], on: {} }, { on: "2024-05-01" }, { facts: {}, on: "2024-02-30" },
  { facts: { colour: "red", harm: "huge", fault: 3, level: null }, on: "yesterday", view: "mine", lang: "xx", replays: ["x"], more: 1 },
  { facts: { country: { a: 1 } }, on: "2021-02-10" }, { facts: {}, decision: {}, on: "2021-02-10" }, { facts: { "": "" }, on: "", "": "" },
  { facts: { turnover: "1e400 EUR", "breach-end": "9999-12-31..0001-01-01" }, on: "2021-02-10" },
  { facts: { infringements: "gdpr-6,".repeat(1000) }, on: "2021-02-10", decision: { maximum: "much", colour: "red", fault: 1 } },
];

test("so is what cannot be read", async () => {
  for (const name of ["assess", "check", "questions", "validate"]) await compare(name, BAD.map((one) => [one]), library[name]);
});

/** Figures as they are compared: numbers that JSON has not by name, and the problems in an order that does not hang on the order of names. */
function figures(cases) {
  const { rows, problems, ...columns } = library.assessMany(cases);
  const end = (value) => (Number.isFinite(value) ? value : String(value));
  const plain = (column) => (column instanceof Uint8Array ? [...column] : { low: Array.from(column.low, end), high: Array.from(column.high, end) });
  return { rows, problems: inOrder(problems), ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, plain(column)])) };
}
const inOrder = (problems) => problems.map((one) => JSON.stringify([one.row ?? -1, one.key, one.code])).sort();

async function compareMany(given) {
  for (const one of given) {
    const { problems, ...answer } = await asked("assess_many", [one]);
    assert.deepEqual({ ...answer, problems: inOrder(problems) }, figures(one), JSON.stringify(one).slice(0, 300));
  }
}

test("so are many cases, as a list and as columns", async () => {
  const all = cases.map(({ case: given }) => given);
  const on = "2026-01-01";
  const one = { on, country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone" };
  await compareMany([
    all,
    [...all.slice(0, 20), ...BAD, ...all.slice(0, 20)],
    [],
    Array.from({ length: 1500 }, () => 3),
    { columns: { ...one, turnover: ["30000000 EUR", "900000000 EUR", null], seriousness: { lines: ["low", "high"], places: [1, 2, 0] } } },
    { columns: one, rows: 3 },
    { columns: one },
    { columns: { ...one, lang: "xx", colour: ["red", null] } },
  ]);
});

test("so are columns that are none", async () => {
  const columns = { on: "2026-01-01", country: ["norway", "sweden"] };
  const wrong = [["norway"], ["norway", 3], 3, null, true, {}, { lines: ["low"] }, { lines: ["low"], places: [2, 0] }, { lines: ["low"], places: [-1, 0] }, { lines: [1], places: [1, 1] }, { lines: ["low"], places: [0.5, 1] }, { lines: "low", places: [1, 1] }, { lines: ["low"], places: [1] }];
  await compareMany([
    ...wrong.map((column) => ({ columns: { ...columns, seriousness: column } })),
    ...[-1, 0.5, "2", 1e300, null, 20_000_000, [2]].map((rows) => ({ columns, rows })),
    ...[null, 3, "x", {}, { columns: null }, { columns: [] }, { columns: 3 }, { columns: {} }],
  ]);
});

const SAMPLE = `
from array import array
import finesight
from finesight.types import CurrencyKey

given: finesight.Case = {"facts": {"country": "norway", "purpose": "other", "body": "company", "infringements": "gdpr-6"}, "on": "2024-05-01", "lang": "nb"}
answer = finesight.assess(given, "sv")
if answer["ok"] is not True:
    raise SystemExit([problem["code"] for problem in answer["problems"]])
outcome = answer["assessment"]["outcome"]
ceiling = outcome["ceiling"] if outcome else None
currency: CurrencyKey | None = ceiling["currency"] if ceiling else None
low: str | None = ceiling["low"] if ceiling else None
asked = finesight.questions(given)
following: str = asked["questions"]["ranked"][0]["question"] if asked["ok"] is True else ""
checked = finesight.check({**given, "decision": {"maximum": "10000000 EUR"}})
faults: list[str] = [fault["text"] for fault in checked["checked"]["faults"]] if checked["ok"] is True else []
high: "array[float]" = finesight.assess_many([given])["maximum"]["high"]
columns = finesight.assess_many({"columns": {"on": "2024-05-01", "country": ["norway", None], "harm": {"lines": ["none"], "places": [1, 0]}}})
names: list[str] = [regime["name"] for regime in finesight.regimes("sv")]
print([finesight.__version__, currency, low, following, high[0], columns["rows"], len(names), len(finesight.law_book()["regimes"]), finesight.validate(given)["ok"], finesight.legend()["whether"][0]])
`;

const MISTAKES = [
  ['finesight.assess({"facts": {}})', "a case without a day"],
  ['finesight.assess({"facts": {"colour": "red"}, "on": "2024-05-01"})', "a question that there is not"],
  ['finesight.assess(given, "xx")', "a language that there is not"],
  ['finesight.check(given)', "a decision that there is not"],
  ['print(finesight.assess(given)["assessment"])', "an assessment that there may not be"],
  ['print(finesight.assess_many([given])["most"])', "a column that there is not"],
];

test("its types hold, by mypy and by Pyright, and find mistakes", async () => {
  environment("checks", "mypy");
  const at = (name) => join(place, name);
  const env = { ...process.env, MYPY_CACHE_DIR: at("mypy") };
  const interpreter = inside("plain", "python");
  const mypy = (...what) => spawnSync(inside("checks", "mypy"), ["--strict", "--python-executable", interpreter, ...what], { cwd: place, env, encoding: "utf8" });
  const pyright = (...what) => spawnSync(join(root, "node_modules/.bin/pyright"), ["--pythonpath", interpreter, ...what], { cwd: place, encoding: "utf8" });
  const installed = run(interpreter, ["-c", "import finesight; print(finesight.__path__[0])"]).trim();
  await writeFile(at("sample.py"), SAMPLE);
  await writeFile(at("pyrightconfig.json"), JSON.stringify({ typeCheckingMode: "strict" }));

  const tests = (await readdir(here)).filter((name) => name.startsWith("test_")).map((name) => join(here, name));
  const whole = mypy("sample.py", installed, ...tests);
  assert.equal(whole.status, 0, whole.stdout);
  const other = pyright("sample.py", installed);
  assert.equal(other.status, 0, other.stdout);
  const { version } = JSON.parse(await readFile(join(libraryFolder, "package.json"), "utf8"));
  const regimes = library.regimes("en").length;
  // Art. 83(5): EUR 20 million, or 4 % of a turnover that nothing bounds.
  assert.equal(run(interpreter, ["-I", at("sample.py")]).trim(), `['${version}', 'EUR', '20000000', 'ownership', inf, 2, ${regimes}, ${regimes}, True, None]`);

  const mistakes = await Promise.all(MISTAKES.map(async ([mistake], number) => {
    await writeFile(at(`mistake_${number}.py`), `${SAMPLE}${mistake}\n`);
    return `mistake_${number}.py`;
  }));
  const found = [mypy(...mistakes).stdout, pyright(...mistakes).stdout];
  for (const [number, [, what]] of MISTAKES.entries()) for (const told of found) assert.match(told, new RegExp(`mistake_${number}\\.py:.* error: `), `${what}:\n${told}`);
});

test("the examples of its README run, and print what it says", async () => {
  const readme = await readFile(join(root, "www/python/README.md"), "utf8");
  const examples = Array.from(readme.matchAll(/```python\n(.*?)```/gs), ([, example]) => example).join("\n");
  await writeFile(join(place, "examples.py"), examples);
  const printed = run(inside("plain", "python"), ["-I", join(place, "examples.py")]).split("\n");
  const expected = Array.from(examples.matchAll(/^ *print\(.*\)  # (.*)$/gm), ([, said]) => said).filter((said) => !said.includes("..."));
  assert.equal(expected.length, 3);
  for (const said of expected) assert.ok(printed.includes(said), `${said}\n${printed.join("\n")}`);
  // Art. 83(4) GDPR and 6 kap. 2 § of the Swedish Act: SEK 5 million is the most for an authority that broke Art. 32.
  assert.ok(printed.some((line) => line.startsWith("cut above-maximum True ")), printed.join("\n"));
});
