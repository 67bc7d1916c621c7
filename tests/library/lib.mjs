// What the tests of the library share: the one that was built, started, and the cases of the case files as a program of this
// machine answers them.

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const folder = join(root, "dist/lib");

export function run(program, args, options = {}) {
  return execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"], ...options });
}

export const library = await import(join(folder, "node.js"));
await library.init();

/** Every case with what its file expects and its answer. */
export function replayed() {
  const cases = "tests/cases";
  const files = readdirSync(join(root, cases)).filter((name) => name.endsWith(".toml")).sort();
  return JSON.parse(run("cargo", ["run", "--quiet", "--example", "replay", "--", ...files.map((name) => join(cases, name)), "--json"]));
}
