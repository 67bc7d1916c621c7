// How a program is divided into what a page begins with and what comes later, in one part or in two, on programs of a few functions.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { features } from "../../www/build/features.mjs";
import { longNumbers } from "../../www/build/links.mjs";
import { pathsOf, pathOfStatic } from "../../www/build/paths.mjs";
import { split } from "../../www/build/split.mjs";

const wasmAs = fileURLToPath(new URL("../../node_modules/.bin/wasm-as", import.meta.url));

/** What the linker would say of the program below: where each constant begins that is used, and what one points to. */
const LINKS = { ofNumber: places({ 1024: 1024, 1032: 1032 }), ofData: places({ 1032: 1040 }), long: new Set() };
function places(known) {
  return new Map(Object.entries(known).map(([number, start]) => [Number(number), new Set([start])]));
}

const RULES = { entries: ["app::behind"], deferred: ["engine::outlook"], data: ["evidence::ALL"] };

/** The page's function, which calls the entry only if told to, and what else is given. */
const program = ({ page = "", more = "", data = "" } = {}) => `(module
 (type $0 (func (result i32)))
 (type $1 (func (param i32) (result i32)))
 (memory $memory 1)
 (data $.rodata..Lanon.1 (i32.const 1024) "begin")
 (data $.rodata._RNvCs1a2B_8evidence3ALL (i32.const 1032) "\\10\\04\\00\\00")
 (data $.rodata..Lanon.2 (i32.const 1040) "L\\00\\00\\00")
${data} (table $0 3 3 funcref)
 (elem $0 (i32.const 1) $"<&mut engine[1f]::outlook::look::{closure#0} as core[2e]::ops::FnMut<()>>::call_mut" $"core[2e]::shared")
 (export "memory" (memory $memory))
 (export "page" (func $"app[3d]::page"))
 (func $"app[3d]::page" (param $0 i32) (result i32)
  (if (result i32) (local.get $0)
   (then (call $"app[3d]::behind::view"))
   (else (i32.load8_u (i32.const 1024)))
  )
${page} )
 (func $"app[3d]::behind::view" (result i32)
  (i32.add (call $"engine[1f]::outlook::look") (call $"core[2e]::shared"))
 )
 (func $"engine[1f]::outlook::look" (result i32)
  (i32.load (i32.load (i32.const 1032)))
 )
 (func $"<&mut engine[1f]::outlook::look::{closure#0} as core[2e]::ops::FnMut<()>>::call_mut" (result i32)
  (i32.const 7)
 )
 (func $"core[2e]::shared" (result i32)
  (i32.const 1)
 )
${more})
`;

/** Instantiates the first part, and gives what it exports, with `load` for each of the others in turn. */
async function run(parts) {
  const folder = await mkdtemp(join(tmpdir(), "finesight-split-"));
  const modules = [];
  for (const text of parts) {
    await writeFile(join(folder, "part.wat"), text);
    execFileSync(wasmAs, [...features, join(folder, "part.wat"), "-o", join(folder, "part.wasm")]);
    modules.push(new WebAssembly.Module(await readFile(join(folder, "part.wasm"))));
  }
  await rm(folder, { recursive: true });
  const given = {};
  const load = () => {
    const { exports } = new WebAssembly.Instance(modules.shift(), { ...given });
    given[["p", "q"][Object.keys(given).length]] = exports;
    return exports;
  };
  return { ...load(), load };
}

test("the first part works alone, and all of it once the second is there, with its data", async () => {
  const { page, memory, load } = await run(split(program(), [RULES], LINKS));
  const byteAt = (place) => new Uint8Array(memory.buffer)[place];
  assert.equal(page(0), "b".charCodeAt(0));
  assert.equal(byteAt(1040), 0);
  assert.throws(() => page(1), WebAssembly.RuntimeError);
  load();
  assert.equal(page(0), "b".charCodeAt(0));
  assert.equal(page(1), "L".charCodeAt(0) + 1);
  assert.equal(byteAt(1040), "L".charCodeAt(0));
});

/** A third part: what only a view of the second calls, which has a constant of its own and calls something of the second. */
const FURTHER = { entries: ["app::behind::further"], data: ["evidence::ROWS"] };
const withFurther = {
  page: `  (drop (if (result i32) (i32.eq (local.get $0) (i32.const 2)) (then (call $"app[3d]::behind::further")) (else (i32.const 0))))\n`,
  more: [
    ` (func $"app[3d]::behind::further" (result i32)\n  (i32.add (call $"engine[1f]::outlook::look") (i32.load8_u (i32.const 1044)))\n )`,
    ` (func $"engine[1f]::outlook::tell" (result i32)\n  (call $"app[3d]::behind::further")\n )\n`,
  ].join("\n"),
  data: ' (data $.rodata._RNvCs1a2B_8evidence4ROWS (i32.const 1044) "r")\n',
};
const links3 = { ...LINKS, ofNumber: new Map([...LINKS.ofNumber, ...places({ 1044: 1044 })]) };

test("a third part comes after the second, is called from both, and has constants of its own", async () => {
  const parts = split(program(withFurther), [RULES, FURTHER], links3);
  assert.equal(parts.length, 3);
  assert.ok(parts[2].includes('(func $"app[3d]::behind::further"') && parts[2].includes('(import "q"'));
  const { page, memory, load } = await run(parts);
  const row = () => new Uint8Array(memory.buffer)[1044];
  assert.throws(() => page(2), WebAssembly.RuntimeError);
  load();
  assert.equal(page(1), "L".charCodeAt(0) + 1);
  assert.equal(row(), 0);
  assert.throws(() => page(2), WebAssembly.RuntimeError);
  load();
  assert.equal(row(), "r".charCodeAt(0));
  assert.equal(page(2), page(1));
});

test("what the second part could use of the third too early stops the build", () => {
  const rows = ` (func $"engine[1f]::rows" (result i32)\n  (i32.const 9)\n )\n`;
  const called = { ...withFurther, more: `${withFurther.more}${rows} (func $"app[3d]::behind::other" (result i32)\n  (call $"engine[1f]::rows")\n )\n`, page: `${withFurther.page}  (drop (call $"app[3d]::behind::other"))\n` };
  assert.throws(() => split(program(called), [RULES, { ...FURTHER, deferred: ["engine::rows"] }], links3), /behind::other could call engine\[1f\]::rows before it is there/);
  const used = { ...withFurther, more: `${withFurther.more} (func $"app[3d]::behind::other" (result i32)\n  (i32.load8_u (i32.const 1044))\n )\n`, page: `${withFurther.page}  (drop (call $"app[3d]::behind::other"))\n` };
  assert.throws(() => split(program(used), [RULES, FURTHER], links3), /evidence::ROWS is deferred, and the part before could use it/);
});

test("what only deferred functions need comes later with them, and what is made of their closures too", () => {
  const [first, later] = split(program(), [RULES], LINKS);
  assert.match(later, /\(func \$"engine\[1f\]::outlook::look"/);
  assert.match(later, /\(func \$"<&mut engine\[1f\]::outlook::look::\{closure#0\}/);
  assert.doesNotMatch(first, /\(func \$"engine\[1f\]::outlook::look"/);
  assert.match(first, /\(func \$"core\[2e\]::shared"/);
  assert.match(later, /\(import "p" "%\w+" \(func \$"core\[2e\]::shared"/);
  // The closure leaves a stand-in at its place in the table, and has its own.
  assert.match(first, /\{closure#0\}[^\n]*\n?[^\n]*\(call_indirect/);
});

test("a path that nothing of the program has stops the build, wherever it is listed", () => {
  for (const list of ["entries", "deferred"]) {
    const rules = { ...RULES, [list]: [...RULES[list], "engine::gone"] };
    assert.throws(() => split(program(), [rules], LINKS), /no function of the program is engine::gone/, list);
  }
  // A path ends where a name does.
  assert.throws(() => split(program(), [{ ...RULES, deferred: ["engine::out"] }], LINKS), /engine::out$/m);
  assert.throws(() => split(program(), [{ ...RULES, data: ["evidence::GONE"] }], LINKS), /no constant of the program is evidence::GONE/);
});

test("a call that could come too early stops the build, of a function as of what was made of its closure", () => {
  const early = (name) => split(program({ page: `  (drop (call $"${name}"))\n` }), [RULES], LINKS);
  assert.throws(() => early("engine[1f]::outlook::look"), /app\[3d\]::page could call engine\[1f\]::outlook::look before it is there/);
  assert.throws(() => early("<&mut engine[1f]::outlook::look::{closure#0} as core[2e]::ops::FnMut<()>>::call_mut"), /could call/);
  assert.doesNotThrow(() => early("core[2e]::shared"));
});

test("a deferred function that the compiler put into one of the first stops the build", () => {
  // Of `look`, which is gone, a loop with its closure is left in the page's function.
  const adapter = "<core[2e]::iter::Map<core[2e]::slice::Iter<u8>, engine[1f]::outlook::look::{closure#1}> as core[2e]::iter::Iterator>::next";
  const more = ` (func $"${adapter}" (result i32)\n  (i32.const 2)\n )\n`;
  assert.throws(() => split(program({ page: `  (drop (call $"${adapter}"))\n`, more }), [RULES], LINKS), /could call .*outlook::look::\{closure#1\}/);
  const exported = program().replace(' (export "page"', ' (export "look" (func $"engine[1f]::outlook::look"))\n (export "page"');
  assert.throws(() => split(exported, [RULES], LINKS), /outlook::look is exported, and comes later/);
});

test("of a closed folder, the first part has what it calls besides the entries, and what drops a closure", () => {
  const rules = { ...RULES, entries: ["app::behind::view"], closed: ["app::behind"] };
  const alike = "app[3d]::behind::alike";
  const drop = "core[2e]::ptr::drop_in_place::<app[3d]::behind::view::{closure#0}>";
  const more = [
    ` (elem $1 (i32.const 0) $"${drop}")`,
    ` (func $"${drop}" (result i32)\n  (i32.const 3)\n )`,
    ` (func $"${alike}" (result i32)\n  (i32.const 4)\n )`,
    ` (func $"app[3d]::behind::other" (result i32)\n  (i32.const 5)\n )\n`,
  ].join("\n");
  const [first, later] = split(program({ page: `  (drop (call $"${alike}"))\n`, more }), [rules], LINKS);
  for (const [name, value] of [[alike, 4], [drop, 3]]) {
    const whole = `(func $"${name}" (result i32)\n  (i32.const ${value})`;
    assert.ok(first.includes(whole) && !later.includes(whole), name);
  }
  for (const name of ["view", "other"]) assert.match(later, new RegExp(`\\(func \\$"app\\[3d\\]::behind::${name}"`));
});

test("a deferred constant that the first part could use stops the build", () => {
  const used = (text, links = LINKS) => split(program({ page: `  (drop ${text})\n` }), [RULES], links);
  const refused = /evidence::ALL is deferred, and the part before could use it/;
  assert.throws(() => used("(i32.const 1032)"), refused);
  // What was worked out from its address: a place in it, and its end.
  for (const place of [1034, 1036]) assert.throws(() => used(`(i32.const ${place})`), refused, String(place));
  assert.throws(() => used("(i32.load offset=1034 (i32.const 0))"), refused);
  // The linker knows more than the place says: of an address before the constant that it is in it, and of its end that it is not.
  const knowing = (known) => ({ ...LINKS, ofNumber: new Map([...LINKS.ofNumber, ...places(known)]) });
  assert.doesNotThrow(() => used("(i32.const 1016)"));
  assert.throws(() => used("(i32.const 1016)", knowing({ 1016: 1032 })), refused);
  assert.doesNotThrow(() => used("(i32.const 1036)", knowing({ 1036: 1024 })));
  // Where the deferred constant ends another begins, and the first part uses that one.
  const data = ' (data $.rodata..Lanon.3 (i32.const 1036) "next")\n';
  const either = { ...LINKS, ofNumber: new Map([...LINKS.ofNumber, [1036, new Set([1032, 1036])]]) };
  assert.doesNotThrow(() => split(program({ page: "  (drop (i32.const 1036))\n", data }), [RULES], either));
});

test("half of a long number is an address only where the linker had no such number", () => {
  const number = (7n << 32n) | 1034n;
  const used = (long) => split(program({ page: `  (drop (i32.wrap_i64 (i64.const ${number})))\n` }), [RULES], { ...LINKS, long });
  assert.throws(() => used(new Set()), /evidence::ALL is deferred, .*: the number 1034 is an address there/);
  const linked = longNumbers(`(i64.const ${number}) (i64.const 1034) (i64.const -1)`);
  assert.deepEqual(linked, new Set([String(number), "-1"]));
  assert.doesNotThrow(() => used(linked));
});

test("what a deferred constant points to stays where the first part uses it", () => {
  const [first] = split(program({ page: "  (drop (i32.const 1040))\n" }), [RULES], LINKS);
  // From the one to the other with zeros between, and in their place the constant that comes later.
  assert.match(first, /\(data \(i32\.const 1024\) "\\62\\65\\67\\69\\6e(\\00){11}\\4c(\\00){3}"\)/);
});

test("a constant without a name comes later where deferred functions alone use it", () => {
  const data = ' (data $.rodata..Lanon.3 (i32.const 1048) "own")\n';
  const more = ' (func $"engine[1f]::outlook::other" (result i32)\n  (i32.load8_u (i32.const 1048))\n )\n';
  const links = { ...LINKS, ofNumber: new Map([...LINKS.ofNumber, ...places({ 1048: 1048 })]) };
  const isIn = (text) => text.includes("\\6f\\77\\6e");
  const alone = split(program({ data, more }), [RULES], links);
  assert.deepEqual(alone.map(isIn), [false, true]);
  const shared = split(program({ data, more, page: "  (drop (i32.const 1048))\n" }), [RULES], links);
  assert.deepEqual(shared.map(isIn), [true, false]);
});

test("a constant of which the first part uses the end alone stays, for a loop may count from there", () => {
  const data = ' (data $.rodata..Lanon.3 (i32.const 1048) "own")\n (data $.rodata..Lanon.4 (i32.const 1051) "next")\n';
  const more = ' (func $"engine[1f]::outlook::other" (result i32)\n  (i32.add (i32.load8_u (i32.const 1048)) (i32.load8_u (i32.const 1051)))\n )\n';
  const known = [[1048, new Set([1048])], [1051, new Set([1048, 1051])]];
  const links = { ...LINKS, ofNumber: new Map([...LINKS.ofNumber, ...known]) };
  const [first] = split(program({ data, more, page: "  (drop (i32.load8_u (i32.add (i32.const -3) (i32.const 1051))))\n" }), [RULES], links);
  assert.match(first, /\\6f\\77\\6e/);
});

test("paths of functions, closures and statics are read from their names", () => {
  const paths = {
    "app[1]::result::behind": ["app::result::behind"],
    "<app[1]::state::State>::load": ["app::state::State::load"],
    "<app[1]::App as yew[2]::FunctionProvider>::run::inner": ["app::App::run::inner"],
    "app[1]::markup::paragraph::<alloc[3]::string::String>": ["app::markup::paragraph"],
    "<alloc[3]::vec::Vec<engine[4]::outlook::End>>::push": ["alloc::vec::Vec::push"],
    "<&mut engine[4]::outlook::look::{closure#0} as core[5]::ops::FnMut<()>>::call_mut": ["engine::outlook::look::{closure#0}::call_mut", "engine::outlook::look::{closure#0}"],
    "core[5]::ptr::drop_in_place::<<engine[4]::model::Model>::expect::{closure#3}::{closure#0}>": ["core::ptr::drop_in_place", "engine::model::Model::expect::{closure#3}::{closure#0}"],
  };
  for (const [name, expected] of Object.entries(paths)) assert.deepEqual(pathsOf(name), expected, name);
  // An arrow is no bracket.
  assert.doesNotThrow(() => pathsOf("<fn(u8) -> u8 as core[5]::ops::FnOnce<(u8,)>>::call_once"));
  assert.equal(pathOfStatic(".rodata._RNvNtNtCs2xJJeN64BNn_9finesight8evidence7library3ALL"), "finesight::evidence::library::ALL");
  assert.equal(pathOfStatic(".rodata._RNvNtNtCs2xJJeN64BNn_9finesight8evidence5model5MODEL.llvm.123"), "finesight::evidence::model::MODEL");
  assert.equal(pathOfStatic(".rodata..Lanon.9c4c1f.2042"), "");
});
