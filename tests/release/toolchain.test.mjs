// What everything is built with is named by its exact version, and what a release refuses.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { exceptions, overdue } from "../../www/build/exceptions.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");
const EXACT = /^\d+\.\d+\.\d+$/;

/** What runs a script of the build where each of `programs`, by name, is the shell script given for it, and with `more` in its environment. */
function runWith(t, programs, script, ...args) {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const { FINESIGHT_SMALL, FINESIGHT_RELEASE, ...others } = process.env;
  const path = `${folder}${delimiter}${process.env.PATH}`;
  return (more = {}) => spawnSync(join(root, script), args, { cwd: root, encoding: "utf8", env: { ...others, PATH: path, ...more } });
}

test("one toolchain is named, no older than the oldest that compiles this", () => {
  const [, channel] = /^channel = "(.*)"$/m.exec(read("rust-toolchain.toml"));
  assert.match(channel, EXACT);
  const [, oldest] = /^rust-version = "(.*)"$/m.exec(read("Cargo.toml"));
  assert.ok(channel.localeCompare(oldest, "en", { numeric: true }) >= 0, `${channel} and ${oldest}`);
});

test("packages of npm and programs that cargo installs have exact versions", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(version, EXACT, name);
  const setup = read("www/build/setup.sh");
  const versions = new Map(Array.from(setup.matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [name, value]));
  const scripts = readdirSync(join(root, "www"), { recursive: true }).filter((name) => /\.(sh|mjs)$/.test(name)).map((name) => join("www", name));
  const installs = scripts.flatMap((name) => read(name).match(/^\s*cargo install .*$/gm) ?? []);
  assert.equal(installs.length, 2, "cargo-deny and geckodriver");
  for (const line of installs) {
    const [, name] = /--version "\$(\w+)" --locked/.exec(line) ?? [];
    assert.match(versions.get(name) ?? "", EXACT, line);
  }
});

test("the locks have a hash of each archive, and name no host but the public registries", () => {
  const sources = [...read("Cargo.lock").matchAll(/^source = "([^"]+)"(?:\nchecksum = "([^"]+)")?/gm)];
  assert.deepEqual([...new Set(sources.map(([, source]) => source))], ["registry+https://github.com/rust-lang/crates.io-index"]);
  assert.ok(sources.every(([, , hash]) => /^[0-9a-f]{64}$/.test(hash)));
  const packages = JSON.parse(read("package-lock.json")).packages;
  for (const [name, { resolved, integrity }] of Object.entries(packages).slice(1)) {
    assert.match(integrity ?? "", /^sha512-/, name);
    assert.ok(!resolved || resolved.startsWith("https://registry.npmjs.org/"), `${name}: ${resolved}`);
  }
});

test("without the source of the standard library a page is built all the same, and a release is not", (t) => {
  const run = runWith(t, { cargo: "exit 1" }, "www/build/small.sh", "sh", "-c", 'echo "std: ${CARGO_UNSTABLE_BUILD_STD-none}"');
  const page = run();
  assert.deepEqual([page.status, page.stdout], [0, "std: none\n"]);
  assert.match(page.stderr, /15 KB larger/);
  const release = run({ FINESIGHT_RELEASE: "yes" });
  assert.deepEqual([release.status, release.stdout], [1, ""]);
  assert.match(release.stderr, /no release/);
});

test("a release is refused with another compiler than the one named, before anything else is asked", (t) => {
  const other = runWith(t, { rustc: "echo 'rustc 1.0.0 (a59de37e9 2015-05-13)'", cargo: "echo asked >&2; exit 9" }, "www/build/release-checks.sh")();
  assert.equal(other.status, 1);
  assert.match(other.stderr, /Rust 1\.0\.0/);
  assert.doesNotMatch(other.stderr, /asked/);
});

test("licences and advisories are asked of every crate: of the page and of the programs that build it", () => {
  // Without either, cargo-deny sees the library's default features alone: no Yew, and nothing of tools/.
  assert.match(read("deny.toml"), /^all-features = true$/m);
  const asks = ["release-checks.sh", "advisories.mjs"].map((name) => read(`www/build/${name}`).replace(/[",]/g, ""));
  for (const text of asks) assert.match(text, /\bdeny --workspace --offline --locked[\] ]* check/);
});

test("what stays although it is warned of has its reason, a day, a crate that is still there, and a line in docs/dependencies.md", () => {
  const known = exceptions();
  assert.deepEqual(known.map(({ id }) => id), ["RUSTSEC-2025-0141", "RUSTSEC-2024-0370"]);
  for (const { id, reason, day } of known) {
    const [name] = reason.split(" ");
    assert.match(read("Cargo.lock"), new RegExp(`^name = "${name}"$`, "m"), `${id}: ${name} is gone, and so should the exception be`);
    const line = read("docs/dependencies.md").split("\n").find((one) => one.includes(id));
    assert.ok(line?.includes(name) && line.includes(day), `${id} until ${day}`);
  }
});

test("no function of what is warned of is in the page's program", () => {
  // As compiled it still has the names of its functions, which have those of their crates.
  const program = readFileSync(resolve(root, process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown/release/finesight.wasm"), "latin1");
  assert.ok(program.includes("yew") && program.includes("gloo_events"), "the names are there");
  for (const name of ["bincode", "gloo_worker", "proc_macro_error"]) assert.ok(!program.includes(name), name);
});

test("an exception holds to its day, and one without a day not at all", () => {
  const known = exceptions('ignore = [\n    { id = "RUSTSEC-2000-0001", reason = "one. Look again by 2027-05-31." },\n    { id = "RUSTSEC-2000-0002", reason = "two" },\n    "RUSTSEC-2000-0003",\n]\n');
  assert.deepEqual(overdue(known, "2027-05-31").map(({ id }) => id), ["RUSTSEC-2000-0002", "RUSTSEC-2000-0003"]);
  assert.deepEqual(overdue(known, "2027-06-01").map(({ id }) => id), ["RUSTSEC-2000-0001", "RUSTSEC-2000-0002", "RUSTSEC-2000-0003"]);
});

test("a release of a commit after that day is refused, and that of an older commit is not", () => {
  const release = (day) => spawnSync("node", ["www/build/exceptions.mjs"], { cwd: root, encoding: "utf8", env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) } });
  assert.equal(release("2026-11-30").status, 0);
  const late = release("2100-01-01");
  assert.equal(late.status, 1);
  assert.match(late.stderr, /RUSTSEC-2025-0141 is argued for no longer/);
});
