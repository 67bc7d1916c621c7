// What the documents say of other files is there: links between them, and the tests that the reports for public bodies name as evidence.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");
const inFolder = (folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name));
const documents = [...readdirSync(root), ...inFolder("docs"), ...inFolder("www/hosting")].filter((name) => name.endsWith(".md"));

/** What Markdown is outside of code, where nothing is a link. */
const prose = (text) => text.replace(/^```[^]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
/** The name that a forge gives the place of a heading. */
const place = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replaceAll(" ", "-");
const places = (name) => Array.from(read(name).replace(/^```[^]*?^```$/gm, "").matchAll(/^#+ (.+)$/gm), ([, heading]) => place(heading));

test("each link from one document to another file leads to one, and to a heading of it", () => {
  assert.ok(documents.includes("README.md") && documents.includes("docs/public-code.md"));
  for (const document of documents) {
    for (const [, to] of prose(read(document)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(to)) continue;
      const [path, heading] = to.split("#");
      const file = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(join(root, file)), `${document}: ${to}`);
      if (heading) assert.ok(places(file).includes(heading), `${document}: ${to}`);
    }
  }
});

test("each test and file that a report names as evidence is there", () => {
  for (const report of ["docs/accessibility-report.md", "docs/public-code.md", "docs/versioning.md"]) {
    for (const [, name] of read(report).matchAll(/`((?:tests|src|www|docs|examples|\.github|\.ci)\/[\w./-]*)`/g)) assert.ok(existsSync(join(root, name)), `${report}: ${name}`);
  }
  // Those without a folder are in tests/browser/, as the report says.
  for (const [, name] of read("docs/accessibility-report.md").matchAll(/`([\w-]+\.test\.mjs)`/g)) assert.ok(existsSync(join(root, "tests/browser", name)), name);
});

test("a recipe asks of the loader and of a frame nothing but what there is, at addresses that are nobody's", () => {
  const [, listed] = /const OPTIONS = \[(.+?)\]/.exec(read("www/embed/embed.js"));
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const options = [...listed.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  let found = 0;
  for (const recipe of inFolder("docs/embedding")) {
    const code = Array.from(read(recipe).matchAll(/^```\w*$([^]*?)^```$/gm), ([, text]) => text).join("");
    const attributes = Array.from(code.matchAll(/\bdata-([\w-]+)/g), ([, name]) => camel(name));
    const asked = Array.from(code.matchAll(/#embed\?([^"]*)/g), ([, query]) => [...new URLSearchParams(query.replaceAll("&amp;", "&")).keys()].map(camel)).flat();
    for (const name of attributes) assert.ok([...options, "title", "isolated", "result"].includes(name), `${recipe}: data-${name}`);
    for (const name of asked) assert.ok(options.includes(name), `${recipe}: ${name}`);
    for (const [, address] of code.matchAll(/https:\/\/([\w.-]+)/g)) assert.match(address, /\.example$|^agency\.sharepoint\.com$/, recipe);
    found += attributes.length + asked.length;
  }
  assert.ok(found > 8, `${found}`);
});

// The criteria of WCAG 2.1 at levels A and AA, from https://www.w3.org/TR/WCAG21/, without those on media, which stand in one row
// (1.2.1 to 1.2.5), and those that WCAG 2.2 adds, from https://www.w3.org/TR/WCAG22/.
const CRITERIA =
  "1.1.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 " +
  "2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3";
const ADDED = "2.4.11 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8";
const STATES = ["supports", "partly", "does not", "not applicable"];

test("the accessibility report has each criterion once, with a state, and with evidence where it is met", () => {
  const rows = Array.from(read("docs/accessibility-report.md").matchAll(/^\| (.+) \|$/gm), ([, row]) => row.split(" | "));
  for (const [criteria, found] of [
    [CRITERIA, rows.filter(([clause]) => /^9(\.\d+){3}$/.test(clause)).map(([clause, , state, why]) => [clause.slice(2), state, why])],
    [ADDED, rows.filter(([clause]) => /^\d(\.\d+){2} /.test(clause) && !clause.startsWith("4.2.")).map(([clause, state, why]) => [clause.split(" ")[0], state, why])],
  ]) {
    assert.deepEqual(found.map(([criterion]) => criterion), criteria.split(" "));
    for (const [criterion, state, why] of found) {
      assert.ok(STATES.includes(state), `${criterion}: ${state}`);
      if (state === "supports" || state === "partly") assert.ok(why, criterion);
    }
  }
});

// How many requirements each criterion of the Standard for Public Code 0.8.1 has, and how many of them say MUST: counted in its text.
const REQUIREMENTS = {
  "Code in the open": [5, 3],
  "Bundle policy and source code": [4, 2],
  "Make the codebase reusable and portable": [10, 2],
  "Welcome contributors": [8, 3],
  "Make contributing easy": [5, 5],
  "Maintain version control": [8, 3],
  "Require review of contributions": [9, 3],
  "Document codebase objectives": [3, 1],
  "Document the code": [8, 3],
  "Use plain English": [8, 5],
  "Use open standards": [7, 4],
  "Use continuous integration": [10, 4],
  "Publish with an open license": [6, 4],
  "Make the codebase findable": [10, 0],
  "Use a coherent style": [4, 1],
  "Document codebase maturity": [6, 3],
};

test("the Standard for Public Code is assessed requirement by requirement, and the table at the head counts what the tables say", () => {
  const text = read("docs/public-code.md");
  const head = new Map(Array.from(text.matchAll(/^\| ([A-Z][\w ]+) \| (\d+ of \d+|none asked) \|/gm), ([, name, met]) => [name, met]));
  assert.deepEqual([...head.keys()], Object.keys(REQUIREMENTS));
  for (const [name, [all, musts]] of Object.entries(REQUIREMENTS)) {
    const [, section] = text.split(`\n## ${name}\n`);
    const rows = Array.from(section.split("\n## ")[0].matchAll(/^\| (?!requirement|---)(.+?) \| (\S.*?) \|/gm), ([, asked, state]) => [asked, state]);
    const merged = rows.filter(([asked]) => /; by the problem it solves|A domain name, and talks/.test(asked)).length;
    assert.equal(rows.length + merged, all, name);
    for (const [asked, state] of rows) assert.ok(["met", "partly", "not met", "host"].includes(state), `${asked}: ${state}`);
    const must = rows.filter(([asked]) => asked.includes("MUST"));
    assert.equal(must.length, musts, name);
    const met = must.filter(([, state]) => state === "met").length;
    assert.equal(head.get(name), musts ? `${met} of ${musts}` : "none asked", name);
  }
});
