// The provenance of a release: by the form of SLSA 1.0 (slsa.dev/spec/v1.0/provenance) in an in-toto statement.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { provenance, source } from "../../www/build/provenance.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const made = (asked) => provenance([{ name: "a.txt", bytes: "abc" }], { commit: COMMIT, changed: [] }, asked);
const needs = (statement) => statement.predicate.buildDefinition.resolvedDependencies;

test("each file is named with its hash, and the commit that it was made of", () => {
  const { _type, subject, predicateType, predicate } = made({ ADDRESS: "https://fees.example/" });
  assert.equal(_type, "https://in-toto.io/Statement/v1");
  assert.equal(predicateType, "https://slsa.dev/provenance/v1");
  // The hash of "abc" is the example of FIPS 180-2, appendix B.1.
  assert.deepEqual(subject, [{ name: "a.txt", digest: { sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" } }]);
  assert.deepEqual(predicate.buildDefinition.externalParameters, { commit: COMMIT, command: "make release", ADDRESS: "https://fees.example/" });
  assert.match(predicate.buildDefinition.buildType, /^[a-z]+:/);
  assert.match(predicate.runDetails.builder.id, /^[a-z]+:/);
});

test("what it was made with is named: lock files by their hash, the compiler by its commit, parts by their address", () => {
  const all = needs(made());
  assert.deepEqual(all[0], { name: "source", digest: { gitCommit: COMMIT } });
  const [sum] = execFileSync("sha256sum", ["Cargo.lock"], { cwd: root, encoding: "utf8" }).split(" ");
  assert.equal(all.find(({ name }) => name === "Cargo.lock").digest.sha256, sum);
  const channel = /channel = "([^"]+)"/.exec(readFileSync(`${root}rust-toolchain.toml`, "utf8"))[1];
  const rustc = all.find(({ name }) => name === "rustc");
  assert.equal(rustc.annotations.version, channel);
  assert.match(rustc.annotations.commit, /^[0-9a-f]{40}$/);
  for (const part of ["pkg:cargo/yew@", "pkg:cargo/rust_decimal@", "pkg:npm/esbuild@"]) assert.ok(all.some(({ uri }) => uri?.startsWith(part)), part);
});

test("what differs from the commit is said", () => {
  const changed = provenance([], { commit: COMMIT, changed: ["src/main.rs"] });
  assert.deepEqual(needs(changed)[0].annotations, { changed: ["src/main.rs"] });
  assert.match(source().commit, /^[0-9a-f]{40}$/);
});
