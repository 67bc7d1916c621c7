// What is shipped of others: the crates that are linked into the page or the library, Rust's standard library, and the npm
// packages of which something is in the page. As a program it writes the licences of all that, or a bill of materials:
// shipped.mjs licences|bill FILE
//
// Crates that only build or test are not in it: what cargo says is linked for WebAssembly is.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (...path) => readFileSync(join(...path), "utf8");
const run = (program, ...args) => execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });

// The packages of npm that something is taken from into what is shipped; all others only build and test.
const PACKAGES = ["@digdir/designsystemet-css", "@digdir/designsystemet-theme", "docx", "fflate", "nanoid", "workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];

// What a package calls the files with its licence.
const LICENCE = /^(licen[sc]e|copying|copyright|notice|unlicense)/i;

/** Everything that is shipped, by name: `{ kind, name, version, licence, source, hash, texts }`. */
export function shipped() {
  return [...crates(), standardLibrary(), ...PACKAGES.filter(installed).map(npmPackage)].sort((one, other) => (one.name < other.name ? -1 : 1));
}

// What the page and the library are built of.
const BUILT = ["--no-default-features", "--features", "page,library", "--locked", "--offline"];

function crates() {
  const tree = run("cargo", "tree", "--package", "finesight", "--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", ...BUILT);
  const linked = new Set(tree.split("\n").map((line) => line.replace(/ \(.*/, "")));
  const { packages } = JSON.parse(run("cargo", "metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown", ...BUILT));
  const hashes = checksums();
  return packages
    .filter(({ name, version }) => name !== "finesight" && linked.has(`${name} v${version}`))
    .map(({ name, version, license, repository, manifest_path: manifest }) => {
      const hash = hashes.get(`${name} ${version}`);
      // An older way to write OR.
      const licence = license.replace(/\s*\/\s*/g, " OR ");
      return { kind: "cargo", name, version, licence, source: repository, hash, texts: texts(dirname(manifest)) };
    });
}

/** The SHA-256 of each crate's archive, as Cargo.lock has it. */
function checksums() {
  const entry = /name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]+\nchecksum = "([^"]+)"/g;
  return new Map(Array.from(read(root, "Cargo.lock").matchAll(entry), ([, name, version, hash]) => [`${name} ${version}`, hash]));
}

function standardLibrary() {
  const version = run("rustc", "--version").split(" ")[1];
  const folder = join(run("rustc", "--print", "sysroot").trim(), "share/doc/rust/licenses");
  const names = ["Apache-2.0.txt", "LLVM-exception.txt", "MIT.txt", "Unicode-3.0.txt"].filter((name) => existsSync(join(folder, name)));
  return {
    kind: "rust",
    name: "rust-std",
    version,
    licence: "(MIT OR Apache-2.0) AND Apache-2.0 WITH LLVM-exception AND Unicode-3.0",
    source: "https://github.com/rust-lang/rust",
    texts: names.map((name) => read(folder, name)),
  };
}

const installed = (name) => existsSync(join(root, "node_modules", name));

function npmPackage(name) {
  const folder = join(root, "node_modules", name);
  const { version, license, repository } = JSON.parse(read(folder, "package.json"));
  const { integrity } = JSON.parse(read(root, "package-lock.json")).packages[`node_modules/${name}`];
  const source = (repository?.url ?? repository)?.replace(/^git\+/, "");
  return { kind: "npm", name, version, licence: license, source, integrity, texts: texts(folder) };
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

/** A bill of materials in the form of CycloneDX 1.6. It has no day and no number of its own: the same parts give the same bytes. */
export function bill(parts) {
  const { packages } = JSON.parse(run("cargo", "metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"));
  const { version } = packages.find(({ name }) => name === "finesight");
  const own = { type: "application", "bom-ref": `pkg:cargo/finesight@${version}`, name: "finesight", version, licenses: [{ expression: "MIT OR Apache-2.0" }] };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: own },
    components: parts.map(component),
    dependencies: [{ ref: own["bom-ref"], dependsOn: parts.map(address) }],
  };
}

function component(part) {
  const { name, version, licence, source, hash, integrity } = part;
  const hashes = [
    ...(hash ? [{ alg: "SHA-256", content: hash }] : []),
    ...(integrity ? [{ alg: "SHA-512", content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") }] : []),
  ];
  return {
    type: "library",
    "bom-ref": address(part),
    name,
    version,
    ...(hashes.length && { hashes }),
    licenses: [{ expression: licence }],
    purl: address(part),
    ...(source && { externalReferences: [{ type: "vcs", url: source }] }),
  };
}

/** The package URL. */
function address({ kind, name, version }) {
  if (kind === "rust") return `pkg:generic/rust-std@${version}`;
  return `pkg:${kind}/${name.replace(/^@/, "%40")}@${version}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, file] = process.argv.slice(2);
  const parts = shipped();
  writeFileSync(file, what === "bill" ? `${JSON.stringify(bill(parts), null, 2)}\n` : licences(parts));
}
