// Prints how much memory the library has after each tenth of CALLS calls: that of the process, of its objects and of its program.
// Asked in turn are every case file and what is no case, one by one and as a list, in all functions. Not a test:
// `make bench-load` runs it.

import { readFile } from "node:fs/promises";

const CALLS = Number(process.argv[2] ?? 1_000_000);
const at = (name) => new URL(`../../dist/lib/${name}`, import.meta.url);

// The program's own memory, which the library does not hand out.
let own;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  own = (made.instance ?? made).exports.memory;
  return made;
};
const library = await import(at("node.js"));
await library.init();

const { cases } = JSON.parse(await readFile(at("cases.json"), "utf8"));
const good = cases.map((each) => each.case);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const none = [undefined, 1, "x", {}, revoked, { facts: { country: "atlantis" }, on: "2026-01-01" }, { facts: { [Symbol("x")]: 1n, harm: () => 1 } }];
const given = [...good, ...none];
const list = [library.assess, library.questions, library.validate, (one) => library.assessMany([one])];

const mib = (bytes) => (bytes / 2 ** 20).toFixed(1).padStart(9);
function print(calls) {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`${calls.toLocaleString("en").padStart(11)}${mib(rss)}${mib(heapUsed)}${mib(own.buffer.byteLength)}`);
}

console.log(`\nMemory in MiB after so many calls of the library, in Node.js ${process.versions.node}`);
console.log("      calls  process  objects  program");
print(0);
const began = process.cpuUsage();
for (let call = 1; call <= CALLS; call += 1) {
  // Each case by each function in turn.
  list[(call + Math.floor(call / given.length)) % list.length](given[call % given.length]);
  if (call % Math.ceil(CALLS / 10) === 0) print(call);
}
const { user, system } = process.cpuUsage(began);
console.log(`${((user + system) / CALLS / 1000).toFixed(2)} ms of the processor for a call`);
