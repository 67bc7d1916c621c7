// What is shipped of others: the crates that are linked into the page or the library, Rust's standard library, and the npm
// packages of which something is in the page. As a program it writes the licences of all that: shipped.mjs FILE
//
// Crates that only build or test are not in it: what cargo says is linked for WebAssembly is.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linked } from "./crates.mjs";
import { packages } from "./packages.mjs";
import { address } from "./parts.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (...path) => readFileSync(join(...path), "utf8");
const rustc = (...args) => execFileSync("rustc", args, { cwd: root, encoding: "utf8" });

// The packages of npm that something is taken from into what is shipped, into the page, the library or the program on the command line;
// all others only build and test. The server of the Model Context Protocol brings those that follow it in files of its own, and
// read-excel-file has a copy of saxen in it.
const PAGE = ["@digdir/designsystemet-css", "@digdir/designsystemet-theme", "docx", "fflate", "nanoid", "papaparse", "read-excel-file", "saxen", "workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];
const COMMAND = ["@fluent/bundle", "smol-toml", "@modelcontextprotocol/server", "@modelcontextprotocol/core", "zod", "ajv", "ajv-formats", "fast-deep-equal", "fast-uri", "json-schema-traverse"];

// What a package calls the files with its licence.
const LICENCE = /^(licen[sc]e|copying|copyright|notice|unlicense)/i;

/**
 * Everything that is shipped, by name: `{ kind, name, version, licence, source, supplier, hash, integrity, revision, texts, needs, direct }`.
 * What it `needs` of the others are addresses, and `direct` is what our own code uses.
 */
export function shipped() {
  const standard = standardLibrary();
  const crates = linked().map((crate) => ({ ...crate, needs: [...crate.needs, address(standard)] }));
  const withTexts = [...crates, ...packages([...PAGE, ...COMMAND])].map(({ folder, ...part }) => ({ ...part, texts: texts(folder) }));
  return [...withTexts, standard].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function standardLibrary() {
  const verbose = rustc("--version", "--verbose");
  const folder = join(rustc("--print", "sysroot").trim(), "share/doc/rust/licenses");
  const names = ["Apache-2.0.txt", "LLVM-exception.txt", "MIT.txt", "Unicode-3.0.txt"].filter((name) => existsSync(join(folder, name)));
  const source = "https://github.com/rust-lang/rust";
  return {
    kind: "rust",
    name: "rust-std",
    version: /^release: (.*)$/m.exec(verbose)[1],
    licence: "(MIT OR Apache-2.0) AND Apache-2.0 WITH LLVM-exception AND Unicode-3.0",
    source,
    supplier: "The Rust Project Developers",
    revision: `${source}@${/^commit-hash: (.*)$/m.exec(verbose)[1]}`,
    texts: names.map((name) => read(folder, name)),
    needs: [],
    direct: true,
  };
}

function texts(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && LICENCE.test(entry.name));
  return names.map((entry) => read(folder, entry.name)).sort();
}

/** The licences of all that is shipped, each text once with what it is of. */
export function licences(parts) {
  const title = ({ name, version, licence }) => `${name} ${version} (${licence})`;
  const apache = read(root, "LICENSE-APACHE");
  const mit = read(root, "LICENSE-MIT");
  const byText = new Map();
  for (const part of parts) {
    // Some crates are published without a text: those here may all be taken under one of these two.
    const own = part.texts.length ? part.texts : [part.licence.includes("Apache-2.0") ? apache : mit];
    for (const text of own.map(tidy)) byText.set(text, [...(byText.get(text) ?? []), title(part)]);
  }
  const line = "=".repeat(80);
  const sections = [...byText].map(([text, of]) => `${line}\n${of.join("\n")}\n${line}\n\n${text}\n`);
  const head = `Finesight is licensed under the MIT licence or the Apache License 2.0, at your choice. It has in it what is listed here,
with the licences that this is under; of those joined by OR, either may be chosen.

${parts.map(title).join("\n")}
`;
  return [head, `${line}\nFinesight\n${line}\n\n${tidy(mit)}\n`, ...sections].join("\n");
}

const tidy = (text) => text.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").trim();

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[2], licences(shipped()));
