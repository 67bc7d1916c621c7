// The program on the command line, as whoever installed the package starts it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { asSaved } from "../browser/fed.mjs";
import { tags } from "../common/languages.mjs";
import { library, root, run } from "./lib.mjs";
import { install, pack } from "./packed.mjs";

// Art. 83(4) GDPR: EUR 10 million, or 2% of the turnover where that is more.
const facts = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone", turnover: "30000000 EUR" };
const given = { facts, on: "2026-01-01" };
const answers = Object.entries(facts).map(([key, line]) => `${key}=${line}`);
// Data Protection Act 6:2 of Sweden: at most SEK 5 million for a breach of Art. 32 by an authority.
const swedish = { country: "sweden", body: "public-authority", purpose: "other", "cross-border": "domestic", infringements: "gdpr-32", decided: "6000000 SEK" };
const decided = { facts: swedish, decision: { maximum: "10000000 SEK" }, on: "2023-01-17" };

let packed;
let project;
before(async () => {
  packed = await pack();
  project = await install(packed, "project");
  await writeFile(join(project, "given.json"), JSON.stringify(given));
  await writeFile(join(project, "given.toml"), toml(given));
  await writeFile(join(project, "decided.toml"), `${toml(decided)}[decision]\nmaximum = "10000000 SEK"\n`);
  await writeFile(join(project, "saved.json"), JSON.stringify(asSaved({ case: given }, 0)));
});
after(() => packed?.remove());

const toml = ({ on, facts }) => `on = "${on}"\n[facts]\n${Object.entries(facts).map(([key, line]) => `${key} = "${line}"`).join("\n")}\n`;

/** Starts the program; English, unless told otherwise. */
function finesight(args, { input = "", lang = "C.UTF-8", env = {} } = {}) {
  const options = { cwd: project, input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: lang, ...env } };
  const { status, stdout, stderr } = spawnSync(join(project, "node_modules/.bin/finesight"), args, options);
  return { status, stdout, stderr };
}
/** What it writes where all is well. */
function written(args, options) {
  const { status, stdout, stderr } = finesight(args, options);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" }, args.join(" "));
  return stdout;
}
/** Figures have spaces in them at which no line is broken. */
const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const json = (args, options) => JSON.parse(written([...args, "--json"], options));

/** A message of a language that has no variables. */
async function message(lang, name) {
  const folder = join(root, "src/text", lang);
  for (const file of await readdir(folder)) {
    const found = file.endsWith(".ftl") && file !== "easy.ftl" && new RegExp(`^${name} = (.+)$`, "m").exec(await readFile(join(folder, file), "utf8"));
    if (found) return found[1];
  }
  return assert.fail(`${lang}: ${name}`);
}

test("npx finds it, and it says its version and the day of its law", () => {
  const told = run("npx", ["--no-install", "finesight", "--version"], { cwd: project });
  assert.equal(told, `finesight ${library.version()} (${library.lawBook().asOf})\n`);
});

test("a case is assessed from answers, a file or standard input, and also as the page saves it", () => {
  const expected = library.assess({ ...given, lang: "en" });
  const { asOf } = library.lawBook();
  for (const [args, input] of [[[...answers, "--on=2026-01-01"]], [["given.json"]], [["given.toml"]], [["saved.json"]], [[], JSON.stringify(given)], [["-"], toml(given)]]) {
    const { lawDay, assessment } = json(["assess", ...args], { input });
    assert.deepEqual({ lawDay, assessment }, { lawDay: asOf, assessment: expected.assessment }, args.join(" "));
  }
  // A file with a list gives a list, each with its name; what the command line says goes before what the file says.
  const list = json(["assess", join(root, "tests/cases/belgium.toml"), "--on=2025-01-02"]);
  assert.deepEqual(list.slice(0, 2).map(({ id, assessment }) => [id, assessment.on]), [["be-108", "2025-01-02"], ["be-black-tiger", "2025-01-02"]]);
});

test("in each language it tells whether, the amounts, and steps with their sources", async () => {
  const typical = library.assess(given).assessment.outcome.practice.typical.low;
  for (const lang of tags) {
    const told = plain(written(["assess", "given.json", `--lang=${lang}`]));
    for (const name of ["report-whether", "whether-possible", "report-typical", "report-eight", "notice-estimate"]) assert.ok(told.includes(await message(lang, name)), `${lang} ${name}`);
    assert.match(told, new RegExp(`${await message(lang, "report-maximum")} +(EUR )?10[ .,]000[ .,]000( EUR)?$`, "m"));
    assert.ok(told.includes(plain(Number(typical).toLocaleString(lang === "en" ? "en-GB" : lang))), lang);
    const steps = library.assess({ ...given, lang }).assessment.why;
    for (const { sentence, cites } of steps) assert.ok(told.includes(plain(`• ${sentence}`)) && cites.every(({ text }) => told.includes(plain(text))), `${lang}: ${sentence}`);
    assert.ok(told.includes("https://lovdata.no/"));
    assert.equal(plain(written(["assess", "given.json"], { lang: `${lang}.UTF-8` })), told);
  }
});

test("what has to be said with a result is said, and amounts of guidelines of a later day are told apart", async () => {
  const { cases } = JSON.parse(await readFile(join(project, "node_modules/finesight/cases.json"), "utf8"));
  const withCaveat = cases.find(({ answer }) => answer.scope.caveats.length);
  const { caveats } = library.assess(withCaveat.case).assessment.scope;
  const told = plain(written(["replay", withCaveat.id]));
  for (const { text } of caveats) assert.ok(told.includes(plain(text)), text);
  // The Guidelines 04/2022 are of 2023.
  const before = plain(written(["assess", "given.json", "--on=2020-01-01"]));
  assert.match(before, /For comparison: under later guidelines, the starting amount would be up to EUR 1,000,000\./);
  assert.ok(!before.includes(await message("en", "report-guideline")));
});

test("every case file of the project can be read and replayed, and none is found otherwise", async () => {
  const files = (await readdir(join(root, "tests/cases"))).filter((name) => name.endsWith(".toml"));
  const replayed = json(["replay", ...files.map((name) => join(root, "tests/cases", name))]);
  const ids = written(["replay", "--list"]).trim().split("\n").map((line) => line.split(" ")[0]);
  assert.deepEqual(replayed.map(({ id }) => id).sort(), ids.sort());
  assert.ok(replayed.every(({ failures, expectations }) => !failures.length && expectations >= 0));
  // Decision 07/2024 of the Belgian authority on Black Tiger: 129,500 + 41,440 + 3,700 euro.
  const told = written(["replay", "07/2024"]);
  assert.match(told, /^be-black-tiger: /);
  assert.ok(plain(told).includes("EUR 174,640"), told);
});

test("a case that comes out otherwise is told, with another exit code", async () => {
  const wrong = `[[case]]\nid = "wrong"\n${toml(given).replace("[facts]", "[case.facts]")}[case.expect]\nceiling = "20000000 EUR"\nwhether = "possible"\nsays = []\n`;
  await writeFile(join(project, "wrong.toml"), wrong);
  const { status, stdout } = finesight(["replay", "wrong.toml"]);
  assert.equal(status, 1);
  assert.match(stdout, /Compared: 2\. Found otherwise: 1\. Not compared here: 1\.\n {2}ceiling: "20000000 EUR" was expected, "10000000 EUR" was found\n/);
});

test("a decision is checked, and the exit code says whether an error is certain", async () => {
  const expected = library.check({ ...decided, lang: "en" }).checked;
  const certain = expected.faults.filter((fault) => fault.certain);
  assert.ok(certain.some(({ code }) => code === "above-maximum"));
  const asAnswers = [...Object.entries(swedish).map(([key, line]) => `${key}=${line}`), "decision.maximum=10000000 SEK", "on=2023-01-17"];
  for (const args of [["decided.toml"], asAnswers]) {
    const { status, stdout } = finesight(["check", ...args, "--json"]);
    assert.deepEqual([status, JSON.parse(stdout).checked], [1, expected]);
  }
  const told = finesight(["check", "decided.toml"]).stdout;
  const places = expected.faults.map(({ weightText, text }) => told.indexOf(`${weightText}: ${text}`));
  assert.ok(places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1)), "ranked as the library has them");
  for (const { cites } of certain) for (const { text } of cites) assert.ok(told.includes(text));
  assert.match(plain(told), /The decision says: SEK 10,000,000\n/);
  // The decision on Østre Toten as it was made, and with the errors that were planted in it (tests/check).
  const file = join(root, "tests/check/norway.toml");
  const { status, stdout } = finesight(["check", file, "--json"]);
  const checked = new Map(JSON.parse(stdout).map(({ id, checked }) => [id, checked.faults.filter((fault) => fault.certain).map(({ code }) => code)]));
  assert.equal(status, 1);
  assert.deepEqual(checked.get("no-toten"), []);
  assert.deepEqual(checked.get("no-toten-worse"), ["worse-on-appeal"]);
  await writeFile(join(project, "sound.toml"), (await readFile(file, "utf8")).replace(/\[\[planted\]\][^]*/, ""));
  assert.equal(finesight(["check", "sound.toml"]).status, 0);
});

test("questions are listed with the keys of their answers", () => {
  const told = written(["questions", "country=norway", "body=company"]);
  assert.match(told, /^country=norway: Where is the organisation established\?\n {2}sweden +Sweden$/m);
  assert.match(written(["questions"]), /^body: .*\n {2}public-authority +Public authority/m);
  assert.equal(json(["questions"]).sections[0].questions[0].key, "country");
});

test("what cannot be read is told on standard error, with exit code 2", async () => {
  await writeFile(join(project, "bad.toml"), 'on = "2026-01-01"\n[facts\n');
  await writeFile(join(project, "bad.json"), "{");
  await writeFile(join(project, "empty.json"), "[]");
  const wrong = [
    [["asses"], "There is no command “asses”."],
    [["toString"], "There is no command “toString”."],
    [["assess", "--colour"], "There is no option “--colour”."],
    [["assess", "--on"], "The option “--on” needs a value."],
    [["assess", "--json=yes", "given.json"], "The option “--json” does not take a value."],
    [["assess", "--lang=de", "given.json"], "There is no language “de”. There are en, da, fi, nb, nn, sv."],
    [["assess", "none.toml"], "“none.toml” could not be opened."],
    [["assess", "bad.toml"], "“bad.toml”, line 2: this is not TOML."],
    [["assess", "bad.json"], "“bad.json” is not JSON."],
    [["assess", "empty.json"], "There is no case in “empty.json”."],
    [["assess", "given.json", "body=company"], "Give files or answers, not both."],
    [["assess", "country=narnia", "colour=red", "on=soon"], "This could not be read:\n  on: this is not a day (YYYY-MM-DD)\n  country: there is no such answer\n  colour: there is no such question"],
    [["check", "given.json"], "“given.json” says nothing about a decision."],
    [["replay", "given.json"], "“given.json” does not say what is expected."],
    [["replay", "nothing"], "No case is called “nothing”, and none replays it. All are listed by finesight replay --list."],
    [["conformance", "more"], "This command does not take “more”."],
  ];
  for (const [args, told] of wrong) {
    const { status, stdout, stderr } = finesight(args);
    const lines = (text) => text.trim().split("\n").sort();
    assert.deepEqual({ status, stdout, stderr: lines(stderr) }, { status: 2, stdout: "", stderr: lines(`finesight: ${told}`) }, args.join(" "));
  }
  assert.equal(finesight(["asses"], { lang: "sv_SE.UTF-8" }).stderr, "finesight: Det finns inget kommando ”asses”.\n");
  assert.equal(finesight(["asses", "--lang=fi"], { lang: "no_NO" }).stderr, "finesight: Komentoa ”asses” ei ole.\n");
  assert.equal(finesight([]).status, 2);
});

test("there is help in every language, with each option and command", async () => {
  const commands = (await readdir(join(root, "www/library/cli"))).map((name) => name.replace(".js", ""));
  for (const lang of tags) {
    const all = written(["--help", `--lang=${lang}`]);
    const listed = Array.from(all.matchAll(/^ {2}([a-z]+) {2,}\S/gm), ([, name]) => name);
    assert.ok(listed.length >= 6 && listed.every((name) => commands.includes(name)), all);
    for (const name of listed) {
      const told = written([name, "--help", "--lang", lang]);
      assert.ok(told.startsWith(`${await message(lang, `command-${name}`)}\n`), told);
      assert.ok(told.includes(`finesight ${name}`) && told.includes("--lang=LANG") && / {2}2 {2}\S/.test(told), told);
    }
  }
});

test("every message of the program is said, and every code of a problem has one", async () => {
  const folder = join(root, "www/library/cli");
  const code = (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")))).join("\n");
  const names = Array.from((await readFile(join(root, "src/text/en/command.ftl"), "utf8")).matchAll(/^([\w-]+) =/gm), ([, name]) => name);
  const commands = Array.from(code.matchAll(/^export const COMMANDS = \{([^}]+)\}/gm), ([, list]) => list.match(/\w+/g)).flat();
  const options = Array.from(code.matchAll(/\b"?([a-z][\w-]*)"?: \{ type: "(?:string|boolean)"/g), ([, name]) => name).concat("json", "version");
  const exits = Array.from(code.matchAll(/\d: "(\w+)"/g), ([, name]) => name);
  const made = [...commands.flatMap((name) => [name, `${name}-about`]), ...options.map((name) => `option-${name}`), ...exits.map((name) => `exit-${name}`)];
  const said = new Set(made.map((name) => `command-${name}`));
  assert.deepEqual(names.filter((name) => !code.includes(`"${name}"`) && !said.has(name) && !name.startsWith("command-problem-")), []);
  // What the README lists, but for what only lists of cases can have.
  const readme = await readFile(join(root, "www/library/README.md"), "utf8");
  const table = readme.slice(readme.indexOf("| code | what is wrong |"), readme.indexOf("## Checking a decision"));
  const codes = Array.from(table.matchAll(/^\| (.+?) \|/gm), ([, cell]) => Array.from(cell.matchAll(/`([a-z-]+)`/g), ([, name]) => name)).flat();
  const ofLists = ["not-a-list", "not-a-column", "too-many"];
  const wanted = codes.filter((name) => !ofLists.includes(name)).map((name) => `command-problem-${name}`);
  assert.deepEqual(names.filter((name) => name.startsWith("command-problem-")).sort(), wanted.sort());
});

test("an installed copy checks itself, and finds another answer", async () => {
  const told = written(["conformance"]);
  const [, cases, expectations] = told.match(/Cases: (\d+)\. Compared: ([\d,]+)\. Found otherwise: 0\./) ?? assert.fail(told);
  assert.ok(cases > 300 && Number(expectations.replace(",", "")) > 500, told);
  const file = join(project, "node_modules/finesight/cases.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/"digest":"./, '"digest":"x'));
  try {
    const { status, stdout } = finesight(["conformance"]);
    assert.equal(status, 1);
    assert.match(stdout, /^\S+: digest: "x[\da-f]{63}" was expected, "[\da-f]{64}" was found$/m);
  } finally {
    await writeFile(file, text);
  }
});

test("a table of cases is assessed, each and together, and one to fill in is written", async () => {
  const table = "name;country;body;purpose;infringements;ownership;turnover\nA;norway;company;other;gdpr-32;alone;30 000 000 EUR\n";
  await writeFile(join(project, "cases.csv"), table);
  for (const [args, input] of [[["cases.csv"]], [[], table]]) {
    const { lawDay, rows, sum, problems } = json(["portfolio", ...args, "--on=2026-01-01"], { input });
    assert.equal(lawDay, library.lawBook().asOf);
    // Art. 83(4) GDPR: EUR 10 million.
    assert.deepEqual([rows.length, rows[0].name, rows[0].maximum, problems], [1, "A", [10_000_000, 10_000_000], []]);
    assert.ok(sum.all.together.ninety >= sum.all.together.typical);
  }
  const csv = written(["portfolio", "cases.csv", "--csv", "--on=2026-01-01"]).split("\n");
  assert.ok(csv[1].startsWith("A;") && csv[1].includes("10000000"), csv[1]);
  for (const lang of tags) {
    const told = plain(written(["portfolio", "cases.csv", "--on=2026-01-01", `--lang=${lang}`]));
    assert.ok(told.includes(await message(lang, "many-sum-heading")) && told.includes(await message(lang, "many-most")), told);
    assert.ok(written(["portfolio", "--template", `--lang=${lang}`]).split("\n").length >= 3);
  }
  const bad = finesight(["portfolio", "--on=2026-01-01"], { input: table.replace("company", "shop") });
  assert.equal(bad.status, 1);
  assert.match(bad.stdout, /Row 2, column “body”.*This is none of the answers/);
  for (const [args, told] of [[["portfolio", "none.csv"], "could not be opened"], [["portfolio", "cases.csv", "--correlation=2"], "not a number from 0 to 1"], [["portfolio", "a", "b"], "one table"]]) {
    const { status, stderr } = finesight(args);
    assert.equal(status, 2, args.join(" "));
    assert.ok(stderr.includes(told), stderr);
  }
});
