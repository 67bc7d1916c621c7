// The bill of materials of a release, in the form of CycloneDX 1.6: bill.mjs FOLDER NAME writes NAME to FOLDER, with the hash of each
// file that is there. The same content, tools and files give the same bytes: its time is that of the commit, and it has no number.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { address } from "./parts.mjs";
import { shipped } from "./shipped.mjs";
import { builders, programs, system } from "./tools.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const AUTHORS = { name: "The Finesight authors" };

/** The bill of `parts`, as `shipped` has them, and of the `files` that are published: `{ name, bytes }`. `seconds` is its time. */
export function bill(parts, files = [], seconds = process.env.SOURCE_DATE_EPOCH) {
  const own = ownComponent(files);
  const standard = parts.filter(({ kind }) => kind === "rust").map(address);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      ...(seconds && { timestamp: new Date(Number(seconds) * 1000).toISOString() }),
      lifecycles: [{ phase: "build" }],
      tools: { components: [scribe(own), ...programs().filter(({ name }) => ["cargo", "node"].includes(name)).map(program)] },
      component: own,
      supplier: AUTHORS,
    },
    components: parts.map(component),
    dependencies: [
      { ref: own["bom-ref"], dependsOn: parts.filter(({ direct }) => direct).map(address) },
      ...parts.map((part) => ({ ref: address(part), dependsOn: [...part.needs].sort() })),
    ],
    // Of what the standard library is made is not listed.
    compositions: [{ aggregate: "incomplete", assemblies: standard }],
    formulation: [{ "bom-ref": "build", components: [...programs().map(program), operatingSystem(), ...builders().map(component)] }],
  };
}

function ownComponent(files) {
  const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"], { cwd: root, encoding: "utf8" });
  const { version, description } = JSON.parse(metadata).packages.find(({ name }) => name === "finesight");
  const purl = `pkg:generic/finesight@${version}`;
  return {
    type: "application",
    "bom-ref": purl,
    supplier: AUTHORS,
    name: "finesight",
    version,
    description,
    licenses: [{ expression: "MIT OR Apache-2.0" }],
    purl,
    ...(files.length && { components: files.map(file) }),
  };
}

function file({ name, bytes }) {
  return { type: "file", name, hashes: [{ alg: "SHA-256", content: createHash("sha256").update(bytes).digest("hex") }] };
}

/** What writes the bill. */
function scribe({ version }) {
  return { type: "application", supplier: AUTHORS, name: "finesight/www/build/bill.mjs", version };
}

function component(part) {
  const { name, version, licence, source, supplier } = part;
  const hashes = hashesOf(part);
  return {
    type: "library",
    "bom-ref": address(part),
    supplier: { name: supplier },
    name,
    version,
    ...(hashes.length && { hashes }),
    licenses: [{ expression: licence }],
    purl: address(part),
    ...(source && { externalReferences: [{ type: "vcs", url: source }] }),
  };
}

function hashesOf({ hash, integrity }) {
  return [
    ...(hash ? [{ alg: "SHA-256", content: hash }] : []),
    ...(integrity ? [{ alg: "SHA-512", content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex") }] : []),
  ];
}

function program({ name, version, facts }) {
  const properties = Object.entries(facts).map(([fact, value]) => ({ name: `finesight:${fact}`, value }));
  return { type: "application", name, version, ...(properties.length && { properties }) };
}

function operatingSystem() {
  return { ...program(system()), type: "operating-system" };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, name] = process.argv.slice(2);
  const files = readdirSync(folder).sort().map((one) => ({ name: one, bytes: readFileSync(join(folder, one)) }));
  writeFileSync(join(folder, name), `${JSON.stringify(bill(shipped(), files), null, 2)}\n`);
}
