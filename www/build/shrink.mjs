// Makes the page's program and scripts small. Trunk runs it when the app is built.

import { execFileSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

// Chosen by the size of what brotli makes of the result, which is not the order of the raw sizes.
export const options = [
  "--enable-bulk-memory",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
  "--enable-reference-types",
  "--enable-multivalue",
  // Like beside like: functions of one kind have names that begin alike.
  "--reorder-functions-by-name",
  "--gufa",
  "-O2",
  // The first KB is the far end of the stack.
  "--low-memory-unused",
  // A long function stays a function, though it is called in one place only.
  "--one-caller-inline-max-function-size=60",
  // Stores one after another are alike, in nested expressions they are not.
  "--skip-pass=simplify-locals",
  // Zeros cost less than splitting the data at them.
  "--skip-pass=memory-packing",
];

if (profile === "release") {
  const names = await readdir(staging);
  const program = names.find((name) => name.endsWith(".wasm"));
  const short = shrinkProgram(join(staging, program));
  for (const name of names.filter((name) => name.endsWith(".js"))) {
    await shrinkScript(join(staging, name), name === program.replace("_bg.wasm", ".js") ? renaming(short) : {});
  }
}

/** Optimises a program; gives the short name that each of its imports and exports was given. */
function shrinkProgram(file) {
  // Prints what it renamed.
  const all = [...options, "--minify-imports-and-exports-and-modules", file, "-o", file];
  const { imports, exports } = JSON.parse(execFileSync("wasm-opt", all, { encoding: "utf8" }));
  // The imports are all from one module, which is now called "a".
  return Object.fromEntries([[imports[0][0], "a"], ...imports.map(([, name, short]) => [name, short]), ...exports]);
}

/** Makes a script use the short names. */
function renaming(short) {
  return { mangleProps: new RegExp(`^(${Object.keys(short).join("|")})$`), mangleQuoted: true, mangleCache: short };
}

/** Takes comments and long names out of a script. */
async function shrinkScript(file, renaming) {
  const script = await readFile(file, "utf8");
  const { code } = await transform(script, { minify: true, format: "esm", target: "es2022", ...renaming });
  await writeFile(file, code);
}
