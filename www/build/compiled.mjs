// Compiles the page's program, and makes of a compiled program what a page loads.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the page's program is, as a `release` or to be debugged, and the folder of the texts that a build script wrote. */
export function compiled(release) {
  const build = [
    "cargo", "build", "--bin=finesight", "--no-default-features", "--target=wasm32-unknown-unknown", "--locked", "--offline",
    "--message-format=json-render-diagnostics", ...(release ? ["--release"] : []),
  ];
  const [program, ...args] = release ? ["www/build/small.sh", ...build] : build;
  const printed = execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] });
  const messages = printed.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const page = messages.find(({ target }) => target?.name === "finesight" && target.kind.includes("bin"));
  const { out_dir: texts } = messages.find(({ out_dir: out }) => out && existsSync(join(out, "texts-en.txt")));
  return { program: page.filenames.find((name) => name.endsWith(".wasm")), texts };
}

/** Writes to `folder` the program as JavaScript can call it, `NAME_bg.wasm`, and its script, `NAME.js` (tools/bind). */
export function bind(program, folder, name) {
  const run = ["run", "--quiet", "--locked", "--offline", "--package", "finesight-bind", "--"];
  execFileSync("cargo", [...run, program, folder, name], { cwd: root, stdio: "inherit" });
}
