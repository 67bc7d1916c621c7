// The crates of the page and the library, by what cargo says of them.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { address, supplier } from "./parts.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cargo = (...args) => execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });

// What the page and the library are built of.
const BUILT = ["--no-default-features", "--features", "page,library", "--locked", "--offline"];

/** Those that are linked into the page or the library. */
export function linked() {
  return crates("normal,no-proc-macro");
}

/** Those that only build it: macros, build scripts, and what these are made of. */
export function building() {
  const there = new Set(linked().map(address));
  return crates("normal,build").filter((crate) => !there.has(address(crate)));
}

/** `{ kind, name, version, licence, source, supplier, hash, folder, needs, direct }` of each that `edges` lead to from the program. */
function crates(edges) {
  const needs = relations(edges);
  const { packages } = JSON.parse(cargo("metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown", ...BUILT));
  const hashes = checksums();
  const addressOf = ({ name, version }) => address({ kind: "cargo", name, version });
  const own = addressOf(packages.find(({ name }) => name === "finesight"));
  return packages.filter((crate) => needs.has(addressOf(crate)) && addressOf(crate) !== own).map((crate) => ({
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
    direct: needs.get(own).has(addressOf(crate)),
  }));
}

/**
 * What each crate is compiled with, by addresses: the tree that cargo prints, for `cargo metadata` also has what the tests ask for. A
 * crate that comes again has nothing below it.
 */
function relations(edges) {
  const tree = cargo("tree", "--package", "finesight", "--target", "wasm32-unknown-unknown", "--edges", edges, "--prefix", "depth", "--format", " {p}", ...BUILT);
  const needs = new Map();
  const above = [];
  for (const [, depth, name, version] of tree.matchAll(/^(\d+) (\S+) v(\S+)/gm)) {
    const crate = address({ kind: "cargo", name, version });
    if (!needs.has(crate)) needs.set(crate, new Set());
    above[depth] = crate;
    if (depth > 0) needs.get(above[depth - 1]).add(crate);
  }
  return needs;
}

/** The SHA-256 of each crate's archive, as Cargo.lock has it. */
function checksums() {
  const entry = /name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]+\nchecksum = "([^"]+)"/g;
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return new Map(Array.from(lock.matchAll(entry), ([, name, version, hash]) => [`${name} ${version}`, hash]));
}
