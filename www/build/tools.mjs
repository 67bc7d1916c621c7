// What builds the page and the libraries, each with its version: programs of the machine, packages of npm, and crates.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { arch, homedir, release, type } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { building } from "./crates.mjs";
import { packages } from "./packages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

// The packages of npm that compile, bundle or write what is shipped; all others only test.
const BUILDERS = ["binaryen", "esbuild", "json-schema-to-typescript", "typescript"];

/** Parts as `shipped` has them: what of npm and of crates takes part in the build. */
export function builders() {
  return [...packages(BUILDERS), ...building()];
}

/** The programs of the machine: `{ name, version, facts }`, where facts are what else of them bears on the bytes. */
export function programs() {
  const verbose = execFileSync("rustc", ["--version", "--verbose"], { cwd: root, encoding: "utf8" });
  const fact = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(verbose)[1];
  return [
    { name: "rustc", version: fact("release"), facts: { commit: fact("commit-hash"), host: fact("host"), LLVM: fact("LLVM version") } },
    // It compresses every file.
    { name: "node", version: process.versions.node, facts: { brotli: process.versions.brotli, zlib: process.versions.zlib } },
    ...["cargo", "npm", "tar", "gzip", ...["dpkg-deb"].filter(isThere)].map((name) => ({ name, version: versionOf(name), facts: {} })),
    ...packers(),
  ];
}

// It packs and compresses the package for Python, in the environment that setup.sh makes for it.
const PACKERS = `
import importlib.metadata, json, platform, zlib
print(json.dumps([platform.python_version(), zlib.ZLIB_RUNTIME_VERSION, importlib.metadata.version("hatchling")]))
`;

function packers() {
  const tools = process.env.TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "finesight");
  const [python, zlib, hatchling] = JSON.parse(execFileSync(join(tools, "python/bin/python"), ["-c", PACKERS], { encoding: "utf8" }));
  return [{ name: "python", version: python, facts: { zlib } }, { name: "hatchling", version: hatchling, facts: {} }];
}

/** Where nothing is packed for Debian, a build does without what packs it; a release does not. */
function isThere(program) {
  return !spawnSync(program, ["--version"]).error;
}

function versionOf(program) {
  const said = execFileSync(program, ["--version"], { cwd: root, encoding: "utf8" });
  return /\d+(\.\d+)+/.exec(said)[0];
}

/** The system that all that runs on: `{ name, version, facts }`. */
export function system() {
  const named = (key) => new RegExp(`^${key}="?([^"\n]*)`, "m").exec(osRelease())?.[1];
  return { name: named("NAME") ?? type(), version: named("VERSION_ID") ?? release(), facts: { processor: arch() } };
}

function osRelease() {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}
