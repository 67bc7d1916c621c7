// What a release says of advisories: what was asked, and what was not.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { ofCrates, ofPackages } from "../../www/build/advisories.mjs";

/** A folder with a list as it is copied, of one commit, and a `cargo` before all others that notes what it is asked and ends with `status`. */
function asked(t, status) {
  const folder = mkdtempSync(join(tmpdir(), "list-"));
  const path = process.env.PATH;
  t.after(() => {
    process.env.PATH = path;
    rmSync(folder, { recursive: true });
  });
  const list = join(folder, "list");
  mkdirSync(list);
  const git = (...args) => execFileSync("git", ["-C", list, "-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { env: { ...process.env, GIT_COMMITTER_DATE: "2026-02-03T04:05:06Z" } });
  git("init", "--quiet");
  git("commit", "--quiet", "--allow-empty", "--message", "a list");
  writeFileSync(join(folder, "cargo"), `#!/bin/sh\necho "$@" > ${folder}/args\nls "$ADVISORY_DBS" > ${folder}/copies\ncd -P "$ADVISORY_DBS"/* && pwd > ${folder}/place\nexit ${status}\n`);
  chmodSync(join(folder, "cargo"), 0o755);
  process.env.PATH = `${folder}${delimiter}${path}`;
  return { list, noted: (name) => readFileSync(join(folder, name), "utf8").trim() };
}

test("a copy of the list is asked of the crates, without a network, and its day is told", (t) => {
  const { list, noted } = asked(t, 0);
  const said = ofCrates(list);
  assert.match(said, /list of 2026-02-03, commit [0-9a-f]{40} has nothing/);
  assert.equal(noted("args"), "deny --workspace --offline --locked check advisories");
  // The name is that of cargo-deny for the public list, which it takes from the address.
  assert.equal(noted("copies"), "advisory-db-3157b0e258782691");
  assert.equal(noted("place"), list);
});

test("what the list warns of stops the release", (t) => {
  const { list } = asked(t, 1);
  assert.throws(() => ofCrates(list), /deny/);
});

test("a registry that does not answer is told as not asked", () => {
  // What npm 11 prints where the registry refuses, and where there is none.
  const refused = { message: "405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk", statusCode: 405, error: { summary: "", detail: "" } };
  assert.match(ofPackages(refused), /not asked.*405 Method Not Allowed/);
  assert.match(ofPackages({}), /not asked/);
});

test("a registry that answers is told with what it has, and what is grave stops the release", () => {
  const report = (more) => ({ auditReportVersion: 2, metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...more } } });
  assert.match(ofPackages(report({})), /nothing grave.*0 of a lower kind/);
  assert.match(ofPackages(report({ moderate: 2, total: 2 })), /nothing grave.*2 of a lower kind/);
  assert.throws(() => ofPackages(report({ high: 1, total: 1 })), /0 critical and 1 high/);
  assert.throws(() => ofPackages(report({ critical: 1, total: 1 })), /1 critical/);
});
