// The schema that is shipped, which the TypeScript types are made of, is that of what the library takes and gives.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { folder, library } from "./lib.mjs";
import { tags } from "../common/languages.mjs";

const schema = JSON.parse(await readFile(join(folder, "schema.json"), "utf8"));
const { cases } = JSON.parse(await readFile(join(folder, "cases.json"), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true }).addSchema(schema, "all");
const validator = (name) => ajv.getSchema(`all#/$defs/${name}`);
const [shop] = cases.filter(({ case: { facts } }) => facts.turnover && facts.country === "norway");

function holds(name, data, what) {
  const valid = validator(name);
  assert.ok(valid(data), `${what}: ${JSON.stringify(valid.errors?.slice(0, 3))}`);
}

test("by itself the schema is that of a case", () => {
  const isCase = ajv.getSchema("all");
  assert.ok(isCase(cases[0].case));
  for (const other of [{}, { nonsense: 1 }, { ...cases[0].case, on: 1 }]) assert.ok(!isCase(other), JSON.stringify(other));
});

test("every case of the case files is one, and every answer", () => {
  for (const { id, case: given } of cases) {
    holds("Case", given, id);
    holds("Answer", library.assess(given), id);
    holds("Validation", library.validate(given), id);
  }
  for (const lang of tags) {
    holds("LawBook", library.lawBook(lang), lang);
    holds("Words", library.words(lang), lang);
    for (const regime of library.regimes(lang)) holds("Regime", regime, regime.key);
    holds("QuestionsAnswer", library.questions({ ...shop.case, lang }), lang);
  }
  const refused = { facts: { country: "nowhere" } };
  holds("Answer", library.assess(refused), "refused");
  holds("QuestionsAnswer", library.questions(refused), "refused");
  holds("Validation", library.validate(refused), "refused");
});

test("a wrong one is not", () => {
  const answer = library.assess(shop.case);
  const wrong = [
    { ...answer, more: 1 },
    { ok: true },
    { ok: true, problems: [] },
    { ok: true, assessment: { ...answer.assessment, version: 1 } },
    { ok: true, assessment: { ...answer.assessment, outcome: { ...answer.assessment.outcome, regime: "mars-gdpr" } } },
    { ok: true, assessment: { ...answer.assessment, outcome: { ...answer.assessment.outcome, ceiling: { low: 1, high: null, currency: "EUR" } } } },
  ];
  for (const [place, data] of wrong.entries()) assert.ok(!validator("Answer")(data), `answer ${place}`);
});

test("the schema takes no line that the library refuses, of those that have no such form", () => {
  const given = (key, line) => ({ facts: { [key]: line }, on: "2024-05-01" });
  for (const [key, line, reads] of [
    ["country", "norway", true],
    ["country", "norway | sweden", true],
    ["country", "norwya", false],
    ["fault", "disputed: negligent | intentional", true],
    ["fault", "not established", true],
    ["turnover", "30000000 EUR", true],
    ["turnover", "10..30000000.50 NOK", true],
    ["turnover", "30000000", false],
    ["turnover", "thirty EUR", false],
    ["turnover", "+300 EUR", false],
    ["turnover", "3_0_0 EUR", false],
    ["turnover", "-0 EUR", false],
    ["turnover", ".5 EUR", false],
    ["turnover", "5. EUR", false],
    ["people-number", "120", true],
    ["people-number", "120.0", false],
    ["people-number", "+120", false],
    ["breach-end", "2026-+1-+1", false],
    ["conducts", "gdpr-6 +1", false],
    ["share-2", "+3 %", false],
    ["rate", "10.5", true],
    ["rate", "10.5 NOK", false],
    ["breach-end", "2019-09-01..2019-11-30", true],
    ["breach-end", "September", false],
    ["infringements", "gdpr-6, bdl-3-2", true],
    ["infringements", "gdpr-999", false],
    ["infringements", "", false],
    ["displaced", "gdpr-6", true],
    ["displaced", "", false],
    ["displaced", "gdpr-6,", false],
    ["harm", "some |", false],
    ["conducts", "gdpr-6 1, gdpr-15 2", true],
    ["conducts", "gdpr-6 7", false],
    ["share-2", "12.5 %", true],
    ["share-2", "8000 EUR", true],
    ["share-2", "much", false],
    ["colour", "red", false],
  ]) {
    assert.equal(library.validate(given(key, line)).ok, reads, `${key} = ${line}: the library`);
    assert.equal(validator("Case")(given(key, line)), reads, `${key} = ${line}: the schema`);
  }
});

test("every option of every question, and every provision, is in it", () => {
  const patterns = schema.$defs.Facts.properties;
  for (const { case: given } of cases) {
    const { questions } = library.questions(given);
    for (const { key, kind, options } of questions.sections.flatMap((section) => section.questions)) {
      assert.ok(patterns[key], key);
      // Which provisions there are depends on the regime.
      if (kind !== "choice" && (kind !== "infringements" || !questions.regime)) continue;
      // An Act can have one provision alone.
      assert.ok(options.length > (kind === "choice" ? 1 : 0), key);
      for (const option of options) {
        assert.ok(option.text, `${key} ${option.key} has words`);
        assert.match(option.key, new RegExp(patterns[key].pattern, "u"));
      }
    }
  }
});
