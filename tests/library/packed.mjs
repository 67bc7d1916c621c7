// The library as npm packs it, installed into projects of their own in the temporary folder.

import { mkdirSync, symlinkSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { folder, root, run } from "./lib.mjs";

/** Packs the library; to be removed with `remove()` after the tests. */
export async function pack() {
  const home = await mkdtemp(join(tmpdir(), "finesight-"));
  const [{ filename, files }] = JSON.parse(run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", home], { cwd: folder }));
  return { home, tarball: join(home, filename), files: files.map(({ path }) => path), remove: () => rm(home, { recursive: true, force: true }) };
}

/** An empty project with the package in it, as whoever has no network installs it. */
export async function install({ home, tarball }, name) {
  const project = join(home, name);
  mkdirSync(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball], { cwd: project });
  return project;
}

/** An example of `examples/npm/` with the package in it, and beside it those packages that this project has installed. */
export async function example(packed, name, others = []) {
  const project = await install(packed, name);
  await cp(join(root, "examples/npm", name), project, { recursive: true, filter: (path) => !/\/(node_modules|dist|package-lock\.json)$/.test(path) });
  for (const other of others) {
    const link = join(project, "node_modules", other);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", other), link);
  }
  return project;
}
