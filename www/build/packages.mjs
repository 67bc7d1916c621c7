// The packages of npm, by what they and the lock file say of them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { address, supplier } from "./parts.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

/** `{ kind, name, version, licence, source, supplier, integrity, folder, needs, direct }` of those of `names` that are installed. */
export function packages(names) {
  const lock = json("package-lock.json").packages;
  const asked = json("package.json").dependencies;
  const there = names.filter((name) => existsSync(join(root, "node_modules", name)));
  const versions = new Map(there.map((name) => [name, lock[`node_modules/${name}`].version]));
  return there.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license, repository, author, contributors = [] } = json("node_modules", name, "package.json");
    const { integrity, dependencies = {} } = lock[`node_modules/${name}`];
    const source = sourceOf(repository);
    const needs = Object.keys(dependencies).filter((one) => versions.has(one)).map((one) => address({ kind: "npm", name: one, version: versions.get(one) }));
    return {
      kind: "npm", name, version, licence: license, source, supplier: supplier(author ? [author] : contributors, source), integrity, folder, needs,
      direct: name in asked,
    };
  });
}

/** The address of a repository, which may be written short. */
function sourceOf(repository) {
  const written = (repository?.url ?? repository)?.replace(/^git\+/, "");
  return written?.replace(/^(github:)?([\w.-]+\/[\w.-]+)$/, "https://github.com/$2");
}
