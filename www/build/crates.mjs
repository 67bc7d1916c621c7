// The crates of the page and the libraries, by what cargo says of them.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { address, supplier } from "./parts.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cargo = (...args) => execFileSync("cargo", [...args, "--locked", "--offline"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });

// The page and the library for JavaScript together, and that for Python; and the programs of ours that write a part of what is shipped:
// bindings, and pages beside.
const WEB = ["--target", "wasm32-unknown-unknown"];
const SHIPPED = [
  ["--package", "finesight", ...WEB, "--no-default-features", "--features", "page,library"],
  ["--package", "finesight-plain", ...WEB],
];
const OWN = ["finesight", "finesight-plain"];
const WRITERS = [["--package", "finesight-bind"], ["--package", "finesight-tools"]];

/** Those that are linked into the page or a library. */
export function linked() {
  return crates(relations("normal,no-proc-macro", SHIPPED));
}

/** Those that only build it: macros, build scripts, the programs that write a part of it, and what all these are made of. */
export function building() {
  const there = new Set(linked().map(address));
  return crates(relations("normal,build", [...SHIPPED, ...WRITERS])).filter((crate) => !there.has(address(crate)));
}

/** `{ kind, name, version, licence, source, supplier, hash, folder, needs, direct }` of each crate of others in `needs`. */
function crates(needs) {
  const { packages } = JSON.parse(cargo("metadata", "--format-version", "1", "--all-features"));
  const hashes = checksums();
  const addressOf = ({ name, version }) => address({ kind: "cargo", name, version });
  const own = packages.filter(({ name }) => OWN.includes(name)).map(addressOf);
  // Those of our own have no registry.
  return packages.filter((crate) => crate.source && needs.has(addressOf(crate))).map((crate) => ({
    kind: "cargo",
    name: crate.name,
    version: crate.version,
    // An older way to write OR.
    licence: crate.license.replace(/\s*\/\s*/g, " OR "),
    source: crate.repository,
    supplier: supplier(crate.authors, crate.repository),
    hash: hashes.get(`${crate.name} ${crate.version}`),
    folder: dirname(crate.manifest_path),
    needs: [...needs.get(addressOf(crate))],
    direct: own.some((program) => needs.get(program)?.has(addressOf(crate))),
  }));
}

/**
 * What each crate is compiled with in any of what is `built`, by addresses: the trees that cargo prints, for `cargo metadata` also has
 * what the tests ask for. A crate that comes again has nothing below it.
 */
function relations(edges, built) {
  const needs = new Map();
  for (const tree of built.map((one) => cargo("tree", ...one, "--edges", edges, "--prefix", "depth", "--format", " {p}"))) {
    const above = [];
    for (const [, depth, name, version] of tree.matchAll(/^(\d+) (\S+) v(\S+)/gm)) {
      const crate = address({ kind: "cargo", name, version });
      if (!needs.has(crate)) needs.set(crate, new Set());
      above[depth] = crate;
      if (depth > 0) needs.get(above[depth - 1]).add(crate);
    }
  }
  return needs;
}

/** The SHA-256 of each crate's archive, as Cargo.lock has it. */
function checksums() {
  const entry = /name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]+\nchecksum = "([^"]+)"/g;
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return new Map(Array.from(lock.matchAll(entry), ([, name, version, hash]) => [`${name} ${version}`, hash]));
}
