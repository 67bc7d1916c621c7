// What is shipped of others is in the licences, and is under licences that the project allows. bill.test.mjs is about the bill of
// materials.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { licences, shipped } from "../../www/build/shipped.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name, encoding = "utf8") => readFileSync(join(root, name), encoding);
const parts = shipped();
const names = new Set(parts.map(({ name, version }) => `${name} ${version}`));

test("every crate that the library's program names a source of is shipped, and said to be", () => {
  // The places that a panic would name: proof of what is linked that does not go by what cargo says.
  const places = read("dist/lib/finesight.wasm", "latin1").matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)\//g);
  const found = new Set(Array.from(places, ([, name, version]) => `${name} ${version}`));
  assert.ok(found.size > 3, [...found].join());
  assert.deepEqual([...found].filter((one) => !names.has(one)), []);
  assert.ok([...names].some((name) => name.startsWith("rust-std ")));
});

test("every package of npm that a style sheet or a script of what is shipped takes something from", () => {
  const files = readdirSync(join(root, "www"), { recursive: true }).filter((name) => /\.(css|js)$/.test(name));
  const taken = files.flatMap((name) =>
    Array.from(read(join("www", name)).matchAll(/(?:@import|from|import)\s+(?:url\()?["']([^"'./][^"':]*)["']/g), ([, path]) => /^(@[^/]+\/)?[^/]+/.exec(path)[0]),
  );
  assert.ok(taken.includes("@digdir/designsystemet-css"), taken.join());
  assert.deepEqual(taken.filter((name) => !parts.some((part) => part.name === name)), []);
});

test("each part is in the licences with a text, in the copy that is shipped too", () => {
  const text = licences(parts);
  for (const { name, version, licence } of parts) {
    // Once in the list, and once above its licence at least.
    assert.ok(text.split(`${name} ${version} (${licence})\n`).length > 2, name);
  }
  for (const phrase of ["Permission is hereby granted, free of charge", "Apache License", "UNICODE LICENSE V3", "LLVM Exceptions"]) {
    assert.ok(text.toUpperCase().includes(phrase.toUpperCase()), phrase);
  }
  for (const copy of ["dist/licences.txt", "dist/lib/licences.txt"]) assert.equal(read(copy), text, copy);
});

test("every licence is one that deny.toml allows", () => {
  const allowed = new Set([...read("deny.toml").match(/allow = \[([^\]]+)\]/)[1].matchAll(/"([^"]+)"/g)].map(([, licence]) => licence));
  // Of the standard library; and of two packages in the program on the command line, where deny.toml looks at crates only.
  for (const licence of ["Apache-2.0 WITH LLVM-exception", "BSD-3-Clause"]) allowed.add(licence);
  for (const { name, licence } of parts) {
    // None has an OR outside of brackets beside an AND.
    const all = licence.split(/ AND /).map((either) => either.replace(/[()]/g, "").split(" OR "));
    assert.ok(all.every((either) => either.some((one) => allowed.has(one.trim()))), `${name}: ${licence}`);
  }
});
