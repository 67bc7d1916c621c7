// What the linker says of a program's constants, against what the program has in its memory.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { linksOf } from "../../www/build/links.mjs";

const SOURCE = `
#![no_std]
#[panic_handler]
fn stop(_: &core::panic::PanicInfo) -> ! { loop {} }
static ONE: [u8; 3] = *b"one";
static TWO: [u8; 5] = *b"three";
static TABLE: [&[u8]; 2] = [&ONE, &TWO];
#[unsafe(no_mangle)]
pub extern "C" fn table(at: usize) -> *const u8 { if at > 1 { TABLE.as_ptr().cast() } else { TABLE[at].as_ptr() } }
`;

test("an address is one in a constant, and a constant points to others", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "finesight-links-"));
  t.after(() => rm(folder, { recursive: true }));
  const at = (name) => join(folder, name);
  await writeFile(at("linked.rs"), SOURCE);
  const how = ["--target=wasm32-unknown-unknown", "--crate-type=cdylib", "-Copt-level=2", "-Clink-arg=--no-merge-data-segments", "-Clink-arg=--emit-relocs"];
  execFileSync("rustc", [...how, at("linked.rs"), "-o", at("linked.wasm")], { stdio: ["ignore", "ignore", "inherit"] });
  const program = await readFile(at("linked.wasm"));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program));
  const { ofNumber, ofData } = linksOf(program);
  const [table, one, two] = [2, 0, 1].map((place) => exports.table(place));
  const words = new Uint32Array(exports.memory.buffer, table, 4);
  assert.deepEqual([...words], [one, 3, two, 5]);
  assert.deepEqual([...ofData.get(table)].sort(), [one, two].sort());
  for (const start of [table, one, two]) assert.deepEqual([...ofNumber.get(start)], [start]);
  // A length is no address, whatever else it may be.
  assert.equal(ofNumber.has(3), false);
});
