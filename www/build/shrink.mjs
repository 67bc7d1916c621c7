// Makes the page's program and scripts small, and puts what a page does not begin with into a deferred module and a further one.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { stages } from "./deferred.mjs";
import { features } from "./features.mjs";
import { linksOf, longNumbers, withoutLinks } from "./links.mjs";
import { split } from "./split.mjs";

// Chosen by the size of what brotli makes of the result, which is not the order of the raw sizes.
export const options = [
  ...features,
  // Like beside like: functions of one kind have names that begin alike.
  "--reorder-functions-by-name",
  // What comes later is not to become a part of what calls it (deferred.mjs).
  "--no-inline=*::app::behind::entry::*",
  "--no-inline=*::app::behind::further::entry::*",
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

/** A profile says which function took how long, if they keep their names: `FINESIGHT_NAMES=yes`. No release has them. */
const named = process.env.FINESIGHT_NAMES ? ["-g"] : [];

/** Makes a staged page small, whose program was linked as `linked`, a file. */
export async function shrink(folder, linked) {
  const names = await readdir(folder);
  const program = names.find((name) => name.endsWith(".wasm"));
  const short = await shrinkProgram(folder, program, linksOf(await readFile(linked)));
  for (const name of names.filter((name) => name.endsWith(".js"))) {
    await shrinkScript(join(folder, name), name === program.replace("_bg.wasm", ".js") ? renaming(short) : {});
  }
}

/** Optimises a program and splits it; gives the short name that each of its imports and exports was given. */
async function shrinkProgram(folder, name, links) {
  const work = await mkdtemp(join(tmpdir(), "finesight-"));
  const at = (name) => join(work, name);
  const file = join(folder, name);
  await writeFile(at("bound.wasm"), withoutLinks(await readFile(file)));
  // Prints what it renamed. The functions keep their names until the program is split by them.
  const all = [...options, "--minify-imports-and-exports-and-modules", "-g", at("bound.wasm"), "-o", at("named.wasm")];
  const { imports, exports } = JSON.parse(execFileSync("wasm-opt", all, { encoding: "utf8" }));
  execFileSync("wasm-dis", [...features, at("named.wasm"), "-o", at("named.wat")]);
  execFileSync("wasm-dis", [...features, at("bound.wasm"), "-o", at("bound.wat")]);
  const long = longNumbers(await readFile(at("bound.wat"), "utf8"));
  const parts = split(await readFile(at("named.wat"), "utf8"), stages, { ...links, long });
  const programs = [];
  for (const text of parts) {
    await writeFile(at("part.wat"), text);
    execFileSync("wasm-as", [...features, ...named, at("part.wat"), "-o", at("part.wasm")]);
    programs.push(await readFile(at("part.wasm")));
  }
  await writeFile(file, programs.shift());
  await putBeside(folder, programs);
  await rm(work, { recursive: true });
  // The imports are all from one module, which is now called "a".
  return Object.fromEntries([[imports[0][0], "a"], ...imports.map(([, name, short]) => [name, short]), ...exports]);
}

/** Puts the deferred module and the further one beside the page, and their names on the tag of boot.js. */
async function putBeside(folder, programs) {
  const names = ["later", "further"];
  for (const [place, name] of names.entries()) await writeFile(join(folder, `${name}.wasm`), programs[place]);
  const tags = names.map((name) => ` data-${name}="./${name}.wasm"`).join("");
  const index = join(folder, "index.html");
  const html = await readFile(index, "utf8");
  await writeFile(index, html.replace(/(<script [^>]*data-wasm="[^"]*")/, `$1${tags}`));
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
