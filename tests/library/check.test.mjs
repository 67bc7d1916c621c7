// A decision is checked: its faults are told with their citations, and what cannot be read is named at its line.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { tags } from "../common/languages.mjs";
import { folder, library } from "./lib.mjs";

const schema = JSON.parse(await readFile(join(folder, "schema.json"), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true }).addSchema(schema, "all");
const holds = (name, data) => assert.ok(ajv.getSchema(`all#/$defs/${name}`)(data), JSON.stringify(ajv.errors));

// Data Protection Act 6:2 of Sweden: SEK 5 million for a breach of Art. 32 by an authority.
const facts = { country: "sweden", body: "public-authority", purpose: "other", "cross-border": "domestic", infringements: "gdpr-32", decided: "6000000 SEK" };
const given = { facts, decision: { maximum: "10000000 SEK", heard: "no", reasons: "It was serious." }, on: "2023-01-17" };

test("faults come ranked, with citations, in every language", () => {
  holds("DecisionCase", given);
  for (const lang of tags) {
    const answer = library.check({ ...given, lang });
    holds("CheckAnswer", answer);
    const certain = answer.checked.faults.filter((fault) => fault.certain);
    assert.deepEqual(certain.slice(0, 3).map(({ code }) => code), ["not-heard", "above-maximum", "maximum-misstated"]);
    for (const { text, weightText, cites } of answer.checked.faults) assert.ok(text && weightText && cites.every((cite) => cite.text));
  }
});

test("what cannot be read is named at its line, and no case of another kind is taken", () => {
  const wrong = (answer) => answer.problems.map(({ key, code }) => `${key} ${code}`);
  const refused = library.check({ ...given, decision: { maximum: "much", colour: "red" } });
  holds("CheckAnswer", refused);
  assert.deepEqual(wrong(refused), ["decision.colour no-such-line", "decision.maximum not-an-amount"]);
  assert.deepEqual(wrong(library.check({ facts, on: "2023-01-17" })), ["decision missing"]);
  assert.deepEqual(wrong(library.check({ ...given, decision: "none" })), ["decision not-an-object"]);
  assert.deepEqual(wrong(library.assess(given)), ["decision no-such-field"]);
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  assert.deepEqual(wrong(library.check({ ...given, decision: revoked.proxy })), ["decision not-an-object"]);
});
