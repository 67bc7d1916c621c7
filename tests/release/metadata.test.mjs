// What the project says of itself to machines: publiccode.yml, CITATION.cff, the template of security.txt and the forms for issues.
// Each has the form that its standard asks for, and says what the rest of the project says.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { CORE_SCHEMA, load } from "js-yaml";
import { tags } from "../common/languages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");
// Of YAML 1.2, in which a day is text and NO is a country.
const yaml = (name) => load(read(name), { schema: CORE_SCHEMA });
const manifest = (key) => new RegExp(`^${key} = "([^"]+)"`, "m").exec(read("Cargo.toml"))?.[1];

function fits(name, schema) {
  const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(JSON.parse(read(`tests/release/schemas/${schema}`)));
  assert.ok(validate(yaml(name)), `${name}: ${JSON.stringify(validate.errors, null, 2)}`);
}

test("publiccode.yml has the form of its standard, and says what the project is", () => {
  fits("publiccode.yml", "publiccode.json");
  const said = yaml("publiccode.yml");
  assert.equal(said.legal.license, manifest("license"));
  assert.deepEqual(said.localisation.availableLanguages, [...tags].sort());
  const states = read("README.md").split("<!-- coverage")[1].split("<!-- end of coverage")[0].match(/^\| (?!State|---)/gm);
  assert.equal(said.intendedAudience.countries.length, states.length, "as many as the table in README has");
  for (const { screenshots = [] } of Object.values(said.description)) for (const name of screenshots) assert.ok(existsSync(join(root, name)), name);
});

test("CITATION.cff has the form of its standard, and the version of the program", () => {
  fits("CITATION.cff", "citation.json");
  const said = yaml("CITATION.cff");
  assert.equal(said.version, manifest("version"));
  assert.equal(said.license.join(" OR "), manifest("license"));
});

test("a version has the same number and the same day everywhere", () => {
  const version = manifest("version");
  const [, newest, day] = /^## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$/m.exec(read("CHANGELOG.md"));
  assert.equal(newest, version);
  const { softwareVersion, releaseDate } = yaml("publiccode.yml");
  assert.deepEqual([softwareVersion, releaseDate], [version, day]);
  assert.equal(yaml("CITATION.cff")["date-released"], day);
  assert.ok(read("www/systems/wordpress/finesight.php").includes(` * Version: ${version}\n`));
  for (const name of ["README.md", "SUPPORT.md"]) assert.ok(read(name).includes(`The newest version is ${version}`), name);
  assert.ok(read("docs/accessibility-report.md").includes(`| Product | Finesight ${version}: `));
  const [year, month, date] = day.split("-").map(Number);
  assert.ok(read("tools/src/lawbook/news.rs").includes(`version: "${version}", day: date(${year}, ${month}, ${date})`), "the last of the releases");
});

test("the address of the repository is the same everywhere, and nobody's as long as there is none", () => {
  const repository = manifest("repository");
  if (repository) {
    assert.equal(yaml("publiccode.yml").url, repository);
    assert.equal(yaml("CITATION.cff")["repository-code"], repository);
  } else {
    assert.match(new URL(yaml("publiccode.yml").url).hostname, /\.example$/);
    assert.equal(yaml("CITATION.cff")["repository-code"], undefined);
  }
});

test("security.txt has the fields of RFC 9116, addresses that are nobody's, and a day within a year of the law's", () => {
  const lines = read("www/hosting/security.txt").split("\n").filter((line) => line && !line.startsWith("#"));
  const fields = lines.map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? assert.fail(line));
  const all = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
  const known = ["Acknowledgments", "Canonical", "Contact", "Encryption", "Expires", "Hiring", "Policy", "Preferred-Languages"];
  for (const [field] of fields) assert.ok(known.includes(field), field);
  assert.ok(all("Contact").length >= 1);
  assert.deepEqual([all("Expires").length, all("Preferred-Languages").length], [1, 1]);
  for (const address of [...all("Contact"), ...all("Canonical"), ...all("Policy")]) {
    assert.match(address, /^(mailto:[^@]+@|https:\/\/)(\w+\.)*\w+\.example(\/|$)/, address);
  }
  assert.deepEqual(all("Preferred-Languages")[0].split(", ").sort(), [...tags].sort());

  // No clock: a release raises the law's day (docs/release.md), and this day with it.
  const [year, month, day] = /AS_OF: Date = date\((\d+), (\d+), (\d+)\)/.exec(read("src/law/mod.rs")).slice(1).map(Number);
  const [expires] = all("Expires");
  assert.match(expires, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.ok(new Date(expires) <= Date.UTC(year + 1, month - 1, day), "less than a year is recommended");
  assert.ok(new Date(expires) >= Date.UTC(year, month + 8, day), "a template that expires within nine months is to be renewed");
});

test("each form for an issue has a name, a description and fields that ask something", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = readdirSync(join(root, folder)).filter((name) => name !== "config.yml");
  assert.ok(forms.includes("law.yml"), forms.join());
  for (const form of forms) {
    const { name, description, body } = yaml(join(folder, form));
    assert.ok(name && description, form);
    const asked = body.filter(({ type }) => type !== "markdown");
    for (const { type, id, attributes } of asked) {
      assert.ok(["checkboxes", "dropdown", "input", "textarea"].includes(type), `${form}: ${type}`);
      assert.match(id, /^[\w-]+$/, form);
      assert.ok(attributes.label, `${form}: ${id}`);
      if (type === "dropdown") assert.ok(attributes.options.length > 1, `${form}: ${id}`);
    }
    assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length, form);
    assert.ok(asked.some(({ validations }) => validations?.required), form);
  }
  const asks = new Map(yaml(join(folder, "law.yml")).body.map(({ id, validations }) => [id, validations?.required]));
  for (const id of ["citation", "day", "address"]) assert.equal(asks.get(id), true, `law.yml asks for the ${id}`);
});
