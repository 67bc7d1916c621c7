// What npm packs: the files that belong in the package and no others, without anything that publint or attw finds wrong.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { publint } from "publint";
import { folder, root, run } from "./lib.mjs";
import { install, pack } from "./packed.mjs";

let packed;
before(async () => {
  packed = await pack();
});
after(() => packed?.remove());

test("publint finds nothing, on what is packed", async () => {
  const tarball = await readFile(packed.tarball);
  const { messages } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) }, strict: true });
  assert.deepEqual(messages, []);
});

test("every entry of the package has types in every way to import it", () => {
  // It is a package of ES modules: those who `require` it have to import it.
  const told = run(join(root, "node_modules/.bin/attw"), [packed.tarball, "--profile", "esm-only", "--format", "json"]);
  const { analysis, problems } = JSON.parse(told);
  assert.deepEqual(Object.values(problems ?? {}).flat().filter(({ resolutionKind }) => ["node16-esm", "bundler"].includes(resolutionKind)), []);
  assert.ok(Object.keys(analysis.entrypoints).includes("./finesight.wasm"), told.slice(0, 500));
});

test("it has what its manifest names, and nothing that only hosts need", async () => {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const named = [manifest.types, ...Object.values(manifest.bin), ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? entry : Object.values(entry)))];
  for (const name of named) assert.ok(packed.files.includes(name.replace("./", "")), name);
  assert.deepEqual(packed.files.filter((name) => /\.(br|gz|map)$/.test(name)), []);
  // An install fetches nothing more.
  assert.deepEqual([manifest.dependencies, manifest.peerDependencies, manifest.scripts], [undefined, undefined, undefined]);
});

test("every module of the package is imported by another, or is an entry", async () => {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const entries = JSON.stringify([manifest.exports, manifest.bin]);
  const modules = packed.files.filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(modules.map((name) => readFile(join(folder, name), "utf8")));
  for (const name of modules) assert.ok(entries.includes(name) || texts.some((text) => text.includes(`"./${name}"`)), name);
});

test("CommonJS imports it, as the README says", async () => {
  const project = await install(packed, "commonjs");
  const told = run(process.execPath, ["-e", 'import("finesight").then(async ({ init, version }) => { await init(); console.log(version()); })', "--input-type=commonjs"], { cwd: project });
  assert.match(told, /^\d+\.\d+\.\d+\n$/);
});
