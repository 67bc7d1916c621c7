// The package of data: its tables are what the schema says, what the library computes with, and what statutes say.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { publint } from "publint";
import { library, root, run } from "./lib.mjs";

const folder = join(root, "dist/data");
const json = async (name) => JSON.parse(await readFile(join(folder, name), "utf8"));
const schema = await json("schema.json");
const ajv = addFormats(new Ajv({ strict: true, strictTypes: false, allErrors: true })).addSchema(schema, "all");
const names = Object.keys(schema.$defs);
const tables = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await json(`${name}.json`)])));
const rows = (name, wanted) => tables[name].rows.filter((row) => Object.entries(wanted).every(([field, value]) => row[field] === value));
const book = library.lawBook();

test("every table is what the schema says, of the version and the day of the law", async () => {
  const manifest = await json("package.json");
  for (const name of names) {
    const holds = ajv.getSchema(`all#/$defs/${name}`);
    assert.ok(holds(tables[name]), `${name}: ${JSON.stringify(holds.errors?.slice(0, 3))}`);
    assert.deepEqual([tables[name].version, tables[name].lawDay], [library.version(), book.asOf], name);
    const [row, ...rest] = tables[name].rows;
    for (const spoilt of [{ ...row, colour: "red" }, { ...row, [Object.keys(row)[0]]: 1 }]) assert.ok(!holds({ ...tables[name], rows: [spoilt, ...rest] }), name);
  }
  assert.deepEqual([manifest.version, manifest.lawDay], [library.version(), book.asOf]);
});

test("nothing of the law book is left out", () => {
  const counted = (of) => book.regimes.reduce((sum, rules) => sum + of(rules).length, 0);
  const expected = {
    regimes: book.regimes.length,
    maxima: counted(({ tiers, publicMaxima }) => [...tiers, ...publicMaxima]),
    minima: counted(({ minima, publicMaxima }) => [...minima, ...publicMaxima.filter(({ least }) => least)]),
    provisions: counted(({ provisions }) => provisions),
    criteria: counted(({ criteria }) => criteria),
    deadlines: counted(({ clocks }) => clocks),
    sources: book.sources.length,
  };
  const { decisions, ...rest } = Object.fromEntries(names.map((name) => [name, tables[name].rows.length]));
  assert.deepEqual(rest, expected);
  // What the library knows on the day of the law; some were decided later, or nobody knows when.
  const { nearest } = library.assess({ facts: { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32" }, on: book.asOf }).assessment.evidence;
  assert.ok(decisions >= nearest.known && nearest.known > 600, `${decisions} and ${nearest.known}`);
  for (const { key, amount, stood } of nearest.decisions) {
    const [row, ...more] = rows("decisions", { key });
    assert.deepEqual([row.amount, row.currency, row.stood, more.length], [amount?.amount ?? null, amount?.currency ?? null, stood?.amount ?? null, 0], key);
  }
});

test("figures are those of the statutes", () => {
  // Art. 83(4) and (5) GDPR, of undertakings 2% and 4% of turnover.
  const gdpr = rows("maxima", { regime: "no-gdpr", whom: "everyone" }).map(({ tier, amount, currency, share, shareOf, cite }) => [tier, amount, currency, share, shareOf, cite]);
  assert.deepEqual(gdpr, [["lower", "10000000", "EUR", "0.02", "turnover", "GDPR Art. 83(4)"], ["higher", "20000000", "EUR", "0.04", "turnover", "GDPR Art. 83(5)"]]);
  // Swedish Data Protection Act (2018:218) 6:2: SEK 5 and 10 million for authorities.
  assert.deepEqual(rows("maxima", { regime: "se-gdpr", whom: "public-bodies" }).map(({ amount, currency }) => `${amount} ${currency}`), ["5000000 SEK", "10000000 SEK"]);
  // Art. 83(7) GDPR leaves it to states: BDSG § 43(3) exempts German bodies; Norwegian Personal Data Act § 26 has the same for all.
  const rules = (regime) => rows("maxima", { regime, whom: "public-bodies" }).map(({ rule, amount }) => [rule, amount]);
  assert.deepEqual([rules("de-gdpr"), rules("no-gdpr")], [[["exempt", null]], [["as-others", null]]]);
  // Norwegian Personal Data Act § 28: five years. Public Administration Act § 29: three weeks.
  assert.equal(rows("deadlines", { regime: "no-gdpr", key: "time-bar" })[0].years, 5);
  assert.equal(rows("deadlines", { regime: "no-gdpr", key: "appeal" })[0].weeks, 3);
  // Personvernnemnda, PVN-2021-03: NOK 400,000 to 250,000.
  assert.ok(tables.decisions.rows.some(({ amount, stood, currency, later }) => amount === "400000" && stood === "250000" && currency === "NOK" && later.length));
});

test("a number has a citation that was checked, and what was not read has none", () => {
  for (const name of ["maxima", "minima", "provisions", "deadlines", "criteria"]) for (const row of tables[name].rows) assert.ok(row.cite && row.citeVerified, `${name} ${JSON.stringify(row)}`);
  for (const row of tables.maxima.rows) assert.equal(row.share === null, row.shareCite === null);
  for (const { ceiling, amount, tier } of tables.provisions.rows) if (ceiling === "not-read" || ceiling === "no-fee") assert.deepEqual([amount, tier], [null, null]);
  for (const { amount, verified } of tables.decisions.rows) assert.ok(amount === null || verified);
});

test("each CSV file has the same as the JSON beside it", async () => {
  for (const name of names) {
    const [head, ...lines] = parse(await readFile(join(folder, `${name}.csv`), "utf8"));
    const written = (value) => (value === null ? "" : Array.isArray(value) ? value.join("|") : String(value));
    assert.deepEqual(head, Object.keys(schema.$defs[name].properties.rows.items.properties));
    assert.deepEqual(lines, tables[name].rows.map((row) => head.map((field) => written(row[field]))), name);
  }
});

/** Fields by lines, as RFC 4180 has them. */
function parse(text) {
  const fields = text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g);
  const lines = [[]];
  for (const [, field, end] of fields) {
    lines.at(-1).push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ",") lines.push([]);
  }
  return lines.slice(0, -1);
}

test("publint finds nothing, and the package has its tables, its schema, a README and its licences", async () => {
  const { messages } = await publint({ pkgDir: folder, strict: true });
  assert.deepEqual(messages, []);
  const [{ files }] = JSON.parse(run("npm", ["pack", "--dry-run", "--json", "--loglevel=error"], { cwd: folder }));
  const expected = [...names.flatMap((name) => [`${name}.csv`, `${name}.json`]), "LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json", "schema.json"];
  assert.deepEqual(files.map(({ path }) => path).sort(), expected.sort());
  const readme = await readFile(join(folder, "README.md"), "utf8");
  for (const name of names) assert.ok(readme.includes(`### ${name}: ${tables[name].rows.length} rows`), name);
  assert.doesNotMatch(readme, /\{\w+\}/);
});
