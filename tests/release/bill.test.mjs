// The bill of materials: by the official schema, and in what a schema cannot say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { bill } from "../../www/build/bill.mjs";
import { supplier } from "../../www/build/parts.mjs";
import { shipped } from "../../www/build/shipped.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");
const parts = shipped();
// 2026-05-01T12:00:00Z
const whole = bill(parts, [{ name: "site.tar.gz", bytes: "abc" }], "1777636800");
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const wrong = (what) => validator.validate(JSON.stringify(what));
const dependsOn = (start) => whole.dependencies.find(({ ref }) => ref.startsWith(start)).dependsOn;

test("the bill is valid by the schema of CycloneDX 1.6, which refuses a spoilt one", async () => {
  assert.equal(await wrong(whole), null);
  assert.equal(await wrong(bill(parts)), null, "without files and time");
  const [first, ...others] = whole.components;
  assert.ok(await wrong({ ...whole, components: [{ ...first, purls: first.purl }, ...others] }), "a field that there is not");
  assert.ok(await wrong({ ...whole, components: [{ ...first, hashes: [{ alg: "SHA-256", content: "ab" }] }, ...others] }), "a hash too short");
  assert.ok(await wrong({ ...whole, metadata: { ...whole.metadata, timestamp: "1 May 2026" } }), "a time in words");
});

test("each part is in it once, with its address, its licence, who made it and the hash of its archive", () => {
  assert.deepEqual(whole.components.map(({ name, version }) => `${name} ${version}`), parts.map(({ name, version }) => `${name} ${version}`));
  for (const { purl, licenses, name, hashes, supplier: by } of whole.components) {
    assert.match(purl, /^pkg:(cargo|npm|generic)\/[\w%./-]+@\d+\.\d+/, name);
    assert.ok(licenses[0].expression, name);
    assert.match(by.name, /^[^<@]+$/, `${name}: a name, and no address of mail`);
    if (!purl.startsWith("pkg:generic")) assert.match(hashes[0].content, /^([0-9a-f]{64}|[0-9a-f]{128})$/, name);
  }
  const standard = whole.components.find(({ name }) => name === "rust-std");
  assert.match(standard.purl, /rust%40[0-9a-f]{40}$/, "the standard library by its commit");
});

test("no two things in it have one name to be referred to by, and each that is referred to is there", () => {
  const { metadata, components, formulation } = whole;
  const refs = [metadata.component, ...components, ...formulation, ...formulation[0].components].map((one) => one["bom-ref"]).filter(Boolean);
  assert.equal(new Set(refs).size, refs.length);
  const referred = whole.dependencies.flatMap(({ ref, dependsOn: on }) => [ref, ...on]);
  assert.deepEqual(referred.filter((ref) => !refs.includes(ref)), []);
  assert.deepEqual(whole.dependencies.map(({ ref }) => ref).sort(), [metadata.component, ...components].map((one) => one["bom-ref"]).sort());
});

test("each part is there for something that is shipped: relations lead to it from the program", () => {
  const reached = new Set();
  const follow = (ref) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    whole.dependencies.find((one) => one.ref === ref).dependsOn.forEach(follow);
  };
  follow(whole.metadata.component["bom-ref"]);
  assert.deepEqual(whole.components.map((one) => one["bom-ref"]).filter((ref) => !reached.has(ref)), []);
});

test("relations are those of the manifests", () => {
  // By Cargo.toml, package.json and the manifests of what they name.
  const own = dependsOn("pkg:generic/finesight");
  for (const start of ["pkg:cargo/yew@", "pkg:cargo/jiff@", "pkg:npm/docx@", "pkg:npm/workbox-precaching@", "pkg:generic/rust-std@"]) {
    assert.ok(own.some((ref) => ref.startsWith(start)), start);
  }
  for (const start of ["pkg:cargo/bincode@", "pkg:npm/nanoid@", "pkg:cargo/syn@"]) assert.ok(!own.some((ref) => ref.startsWith(start)), start);
  const names = (refs) => refs.map((ref) => /^pkg:\w+\/(.*)@\d/.exec(ref)[1]);
  assert.deepEqual(names(dependsOn("pkg:npm/docx@")), ["fflate", "nanoid"]);
  assert.deepEqual(names(dependsOn("pkg:npm/workbox-precaching@")), ["workbox-core", "workbox-routing", "workbox-strategies"]);
  assert.ok(names(dependsOn("pkg:cargo/gloo-worker@")).includes("bincode"));
  assert.deepEqual(names(dependsOn("pkg:cargo/rust_decimal@")), ["arrayvec", "num-traits", "rust-std"]);
});

test("it names what it is built with: the compiler, the programs, the packages and the crates", () => {
  const built = new Map(whole.formulation[0].components.map(({ name, version }) => [name, version]));
  assert.equal(built.get("rustc"), /^channel = "(.*)"$/m.exec(read("rust-toolchain.toml"))[1]);
  const { dependencies } = JSON.parse(read("package.json"));
  for (const name of ["binaryen", "esbuild", "json-schema-to-typescript", "typescript"]) assert.equal(built.get(name), dependencies[name], name);
  const [, bound] = /^wasm-bindgen-cli-support = "=(.*)"$/m.exec(read("Cargo.toml"));
  for (const name of ["wasm-bindgen-cli-support", "wasm-bindgen-macro"]) assert.equal(built.get(name), bound, name);
  for (const name of ["cargo", "node", "npm", "tar", "gzip", "python", "hatchling", "yew-macro", "proc-macro-error", "walrus", "csv"]) assert.match(built.get(name), /^\d+\.\d+/, name);
  for (const { type, name, hashes, supplier: by } of whole.formulation[0].components) assert.ok(type !== "library" || (hashes && by.name), name);
  assert.ok(whole.formulation[0].components.some(({ type, version }) => type === "operating-system" && version));
  assert.deepEqual(whole.metadata.tools.components.map(({ name }) => name), ["finesight/www/build/bill.mjs", "node", "cargo"]);
});

test("it has the hash of each file that is published, the time of the commit, and nothing else of the moment", () => {
  // The digest of "abc" is the example of FIPS 180-4.
  const [{ name, hashes }] = whole.metadata.component.components;
  assert.deepEqual([name, hashes[0].content], ["site.tar.gz", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]);
  assert.equal(whole.metadata.timestamp, "2026-05-01T12:00:00.000Z");
  assert.equal(whole.metadata.supplier.name, "The Finesight authors");
  assert.deepEqual(bill(shipped(), [{ name: "site.tar.gz", bytes: "abc" }], "1777636800"), whole);
});

test("who made a package is named as it names itself, or by who holds its source", () => {
  assert.equal(supplier(["Ada Lovelace <ada@example.org>", { name: "Team (https://example.org)" }], undefined), "Ada Lovelace, Team");
  assert.equal(supplier([], "https://github.com/some-group/some-crate/tree/main/crates/one"), "some-group");
});
