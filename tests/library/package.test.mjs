// The library as npm packs it: installed into an empty project, type-checked and run there.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { folder, root, run } from "./lib.mjs";
import { install, pack } from "./packed.mjs";

let packed;
let project;
const inProject = (program, ...args) => run(program, args, { cwd: project });

before(async () => {
  packed = await pack();
  project = await install(packed, "project");
});

after(() => packed?.remove());

const SAMPLE = `
import { assess, assessMany, columnsOf, init, lawBook, legend, questions, regimes, validate, version } from "finesight";
import type { Answer, Case, CurrencyKey } from "finesight";
import { conformance } from "finesight/conformance";
import { portfolio, type Portfolio } from "finesight/portfolio";

const given: Case = { facts: { country: "norway", purpose: "other", body: "company", infringements: "gdpr-6" }, on: "2024-05-01", lang: "nb" };
await init();
const answer: Answer = assess(given);
if (!answer.ok) throw new Error(answer.problems.map(({ key, code }) => key + code).join());
const currency: CurrencyKey | undefined = answer.assessment.outcome?.ceiling?.currency;
const low: string | undefined = answer.assessment.outcome?.ceiling?.low;
const asked = questions(given);
const next: string = asked.ok ? asked.questions.ranked[0].question : "";
const high: Float64Array = assessMany(columnsOf([given])).maximum.high;
const names: string[] = regimes("sv").map(({ name }) => name);
const checked = await conformance(assess, []);
const many: Portfolio = await portfolio("country;turnover\\nnorway;1", { on: "2026-01-01", currency: "EUR" });
if (many.rows[0].currency !== null || many.problems.length) throw new Error(many.csv);
console.log(JSON.stringify([version(), currency, low, next, high[0], names.length, lawBook().regimes.length, validate(given).ok, legend().whether[0], checked.cases]));
`;

const MISTAKES = [
  ['assess({ facts: {} });', "a case without a day"],
  ['portfolio("", { currency: "XXX" });', "a currency that there is not"],
  ['assess({ facts: { colour: "red" }, on: "2024-05-01" });', "a question that there is not"],
  ["regimes(String(given.lang)).length;", "a language that there may not be"],
  ["const answer = assess(given); answer.assessment;", "an assessment that there may not be"],
  ['const whether: "certain" | undefined = undefined as unknown as import("finesight").WhetherKey;', "another answer to whether"],
];

const tsc = join(root, "node_modules/typescript/bin/tsc");

/** Type-checks the sample and makes it JavaScript, which Node runs by itself from version 22.18 on only; gives what is wrong. */
function compile() {
  const options = ["--strict", "--noEmitOnError", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--outDir", "out"];
  return spawnSync(process.execPath, [tsc, ...options, "sample.mts"], { cwd: project, encoding: "utf8" }).stdout;
}

/** All messages of a language. */
async function messages(lang) {
  const texts = join(root, "src/text", lang);
  const files = (await readdir(texts, { recursive: true })).filter((name) => name.endsWith(".ftl"));
  return (await Promise.all(files.map((name) => readFile(join(texts, name), "utf8")))).join("\n");
}

test("a sample is type-checked and runs", async () => {
  await writeFile(join(project, "sample.mts"), SAMPLE);
  assert.equal(compile(), "");
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const [told, currency, low, next, high, ...rest] = JSON.parse(inProject(process.execPath, "out/sample.mjs"));
  assert.equal(told, version);
  // Art. 83(5): EUR 20 million, or 4 % of a turnover that nothing bounds; JSON has no infinity.
  assert.deepEqual([currency, low, high], ["EUR", "20000000", null]);
  assert.equal(next, "ownership");
  // Each set of rules has one name in Swedish.
  const named = (await messages("sv")).match(/^regime-/gm).length;
  assert.deepEqual(rest, [named, named, true, null, 0]);
});

test("what is wrong is told before it runs", async () => {
  for (const [mistake, what] of MISTAKES) {
    await writeFile(join(project, "sample.mts"), SAMPLE + mistake);
    assert.match(compile(), /^sample\.mts.*error TS2/, what);
  }
});

test("an editor offers the answers of each question with a closed list, and any other line is taken too", async () => {
  const types = await readFile(join(folder, "types.d.ts"), "utf8");
  const fields = /^export interface Facts \{$(.*?)^\}$/ms.exec(types)[1];
  assert.match(fields, /^ {2}body\?:\s*\|? ?"public-authority"/m);
  assert.match(fields, /"elsewhere"\s*\|\s*"unknown"\s*\|\s*"not established"\s*\|\s*\(string & \{\}\);/);
  assert.match(fields, /^ {2}turnover\?: string;$/m);
});

test("it is packed with its licences and says nothing of this machine", async () => {
  const installed = join(project, "node_modules/finesight");
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "licences.txt", "README.md", "schema.json", "cases.json"]) {
    assert.ok((await readFile(join(installed, name))).length > 500, name);
  }
  for (const name of ["finesight.wasm", "glue.js", "index.js", "package.json"]) {
    const text = await readFile(join(installed, name), "latin1");
    for (const path of [root, process.env.HOME]) assert.ok(!text.includes(path), `${name} names ${path}`);
  }
});
