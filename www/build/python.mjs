// Puts the package for Python together, for its build backend: python.mjs BUILT OUT
// BUILT has the program and the schema; OUT becomes a folder with a pyproject.toml.

import { execFileSync } from "node:child_process";
import { copyFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { types } from "./python-types.mjs";
import { licences, shipped } from "./shipped.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const from = join(root, "www/python");
const [built, out] = process.argv.slice(2);
const at = (name) => join(out, name);

await rm(out, { recursive: true, force: true });
await cp(join(from, "src"), at("src"), { recursive: true, filter: (path) => !path.endsWith("__pycache__") });
for (const name of ["finesight.wasm", "schema.json"]) await copyFile(join(built, name), at(`src/finesight/${name}`));
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) await copyFile(join(root, name), at(name));
await copyFile(join(from, "pyproject.toml"), at("pyproject.toml"));
await writeFile(at("licences.txt"), licences(shipped()));
const version = versionOfCrate();
const readme = await readFile(join(from, "README.md"), "utf8");
await writeFile(at("README.md"), readme.replaceAll("{version}", version));
await writeFile(at("src/finesight/_version.py"), `"""The version, as Cargo.toml has it."""\n\n__version__ = "${version}"\n`);
await writeFile(at("src/finesight/types.py"), types(JSON.parse(await readFile(join(built, "schema.json"), "utf8"))));

function versionOfCrate() {
  const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"], { cwd: root, encoding: "utf8" });
  return JSON.parse(metadata).packages.find(({ name }) => name === "finesight").version;
}
