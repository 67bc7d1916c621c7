// Prints how fast the rules are: as a program of this machine, and as WebAssembly in Node.js and in Chromium, built as the
// page is; and beside it how fast other engines do the same calculation.
//
// Not a test: figures differ from machine to machine. `make bench` runs it.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bind } from "../../www/build/compiled.mjs";
import { options } from "../../www/build/shrink.mjs";
import { start } from "../browser/harness.mjs";
import { measureAll } from "./measure.mjs";
import * as peers from "./peers/index.mjs";
import { completions } from "./peers/range.mjs";
import { checkThatAllAreTheSame } from "./peers/same.mjs";
import { figures } from "./timing.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "finesight-"));
try {
  await buildModule();
  const module = await import(pathToFileURL(join(folder, "bench.js")));
  module.initSync({ module: await readFile(join(folder, "bench_bg.wasm")) });
  const checked = await checkThatAllAreTheSame(module.amounts, Object.values(peers));
  const native = measureNative();
  const node = await measureAll(module);
  const { version, measured: chromium } = await measureInChromium();
  const columns = { native, [`Node.js ${process.versions.node}`]: node, [`Chromium ${version.split(".")[0]}`]: chromium };
  printRules(columns);
  printPeers(columns, checked);
} finally {
  await rm(folder, { recursive: true });
}

function run(program, ...args) {
  return execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] });
}

/** The same rules as in the page, from the same options, in a module of their own that exports what is measured. */
async function buildModule() {
  const artifacts = run(
    "www/build/small.sh", "cargo", "build", "--quiet", "--release", "--locked", "--offline", "--no-default-features",
    "--example", "bench", "--target", "wasm32-unknown-unknown", "--message-format", "json-render-diagnostics",
  );
  const wasm = artifacts
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ reason, target }) => reason === "compiler-artifact" && target.name === "bench")
    .flatMap(({ filenames }) => filenames)
    .find((name) => name.endsWith(".wasm"));
  bind(wasm, folder, "bench");
  const program = join(folder, "bench_bg.wasm");
  run("wasm-opt", ...options, program, "-o", program);
}

function measureNative() {
  const lines = run("cargo", "run", "--quiet", "--release", "--locked", "--offline", "--example", "bench").trim().split("\n");
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    const [calls, times] = cells.slice(-2);
    const samples = times.split(" ").map((taken) => taken / 1000 / calls);
    return [cells.slice(0, -2).join("\t"), figures({ samples })];
  });
  return Object.fromEntries(rows);
}

async function measureInChromium() {
  await build({
    entryPoints: [join(root, "tests/bench/measure.mjs")],
    outfile: join(folder, "measure.js"),
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>bench</title>");
  // Only a page that nothing else can look into has a clock fine enough.
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  const site = await start({ folder, headers });
  try {
    const { page } = await site.open({ ready: "html" });
    const measured = await page.evaluate(async () => {
      if (!globalThis.crossOriginIsolated) throw new Error("the page is not isolated, so its clock is coarse");
      const module = await import("/bench.js");
      await module.default();
      return (await import("/measure.js")).measureAll(module);
    });
    return { version: site.browser.version(), measured };
  } finally {
    await site.close();
  }
}

/** A line of the table: what it is, and p50 and p95 in each column. */
function line(what, cells) {
  return [what.padEnd(38), ...cells.map((cell) => cell.padStart(22))].join("").trimEnd();
}

function head(columns) {
  const ends = ["p50", "p95"].map((name) => name.padStart(11)).join("");
  return [line("", Object.keys(columns)), line("", Object.keys(columns).map(() => ends))].join("\n");
}

/** Microseconds. */
function cell({ p50, p95, reckoned } = {}) {
  const written = (time) => {
    const digits = time < 100 ? 1 : 0;
    return time.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  if (reckoned !== undefined) return `about ${(reckoned / 1e6).toPrecision(2)} s *`;
  return p50 === undefined ? "-" : [p50, p95].map((time) => written(time).padStart(11)).join("");
}

function cells(columns, name) {
  return Object.values(columns).map((column) => cell(column[name]));
}

function printRules(columns) {
  console.log("\nThe rules, in microseconds for a call; a sample is as many calls as take 0.1 ms");
  console.log(head(columns));
  let before = "";
  for (const name of Object.keys(columns.native).filter((name) => !name.startsWith("peers\t"))) {
    const [what, regime, infringements, unknown] = name.split("\t");
    const group = `${regime}, ${infringements}`;
    if (group !== before) console.log(group);
    before = group;
    console.log(line(`  ${what}, ${unknown}`, cells(columns, name)));
  }
}

function printPeers(columns, { cases, example }) {
  const [low, high] = example.map((amount) => Number(amount).toLocaleString("en"));
  console.log("\nThe starting amount of the EDPB's guidelines, and factors of a made-up size, in microseconds for a call");
  console.log("Finesight finds all else of an assessment with it, and gives factors no size of its own: no source does.");
  console.log(`In ${cases} complete cases all come to the same amounts: in that of one evaluation, EUR ${low} to ${high}.`);
  console.log(head(columns));
  for (const what of ["one evaluation", "range, 5 unknown", "range, 10 unknown"]) {
    const unknown = Number(what.match(/\d+/)?.[0] ?? 0);
    const each = completions(unknown).length.toLocaleString("en");
    console.log(unknown === 0 ? what : `${what}: the others work out ${each} completions`);
    console.log(line("  Finesight", cells(columns, `peers\t${what}`)));
    for (const { name } of Object.values(peers)) {
      console.log(line(`  ${named(name)}`, cells(columns, `${name}\t${what}`)));
    }
  }
  console.log("* not run: the time of one evaluation, for every completion");
}

/** A package with its version. */
function named(name) {
  const [, packageName, rest] = name.match(/^([\w-]+)(.*)$/);
  return `${packageName} ${versionOf(packageName)}${rest}`;
}

function versionOf(packageName) {
  const lock = createRequire(import.meta.url)("../../package-lock.json");
  return lock.packages[`node_modules/${packageName}`].version;
}
