// Makes the page's program and scripts small, and puts what a page does not begin with into a second program. Trunk runs it
// when the app is built.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { split } from "./split.mjs";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

const features = [
  "--enable-bulk-memory",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
  "--enable-reference-types",
  "--enable-multivalue",
];

// Chosen by the size of what brotli makes of the result, which is not the order of the raw sizes.
export const options = [
  ...features,
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

// What is called only once the rest was loaded (src/app/texts.rs): these functions, and what only they need.
const later = /^<?finesight\[\w+\]::(engine::(explain::why::why|open_questions::look::(look|witness_of)|practice::model::estimate::estimate)|evidence::whole|app::result::(behind|chart::(table|like_dots)|nearest::open|next::view|plain::tell|versions::view|why::every_stage)|text::explain::finding|app::state::State>::(bring|load|replay|swap)|app::work::(browser::(link|read)|linked|notice::told|offer::(each|save|save_text|open|copy)|report::(head|facts)))$/;

// What only those use of constants, by the ends of the names of the linker's: these, and what they point to. Each must be a
// static array: a reference would be followed by the compiler, and its name be gone.
const laterData = /9finesight8evidence(?:5model5MODEL|7library3ALL|9published6tables\d+[A-Z_]+)(?:\.|$)/;

if (profile === "release") {
  const names = await readdir(staging);
  const program = names.find((name) => name.endsWith(".wasm"));
  const short = await shrinkProgram(program);
  for (const name of names.filter((name) => name.endsWith(".js"))) {
    await shrinkScript(join(staging, name), name === program.replace("_bg.wasm", ".js") ? renaming(short) : {});
  }
}

/** Optimises a program and splits it; gives the short name that each of its imports and exports was given. */
async function shrinkProgram(name) {
  const folder = await mkdtemp(join(tmpdir(), "finesight-"));
  const at = (name) => join(folder, name);
  const file = join(staging, name);
  // Prints what it renamed. The functions keep their names until the program is split by them.
  const all = [...options, "--minify-imports-and-exports-and-modules", "-g", file, "-o", at("named.wasm")];
  const { imports, exports } = JSON.parse(execFileSync("wasm-opt", all, { encoding: "utf8" }));
  execFileSync("wasm-dis", [...features, at("named.wasm"), "-o", at("named.wat")]);
  const parts = split(await readFile(at("named.wat"), "utf8"), (name) => later.test(name), (name) => laterData.test(name));
  for (const [part, text] of Object.entries(parts)) {
    await writeFile(at(`${part}.wat`), text);
    execFileSync("wasm-as", [...features, at(`${part}.wat`), "-o", at(`${part}.wasm`)]);
  }
  await writeFile(file, await readFile(at("first.wasm")));
  await putBeside(await readFile(at("later.wasm")));
  await rm(folder, { recursive: true });
  // The imports are all from one module, which is now called "a".
  return Object.fromEntries([[imports[0][0], "a"], ...imports.map(([, name, short]) => [name, short]), ...exports]);
}

/** Puts the second program beside the page, and its name on the tag of boot.js. */
async function putBeside(program) {
  await writeFile(join(staging, "later.wasm"), program);
  const index = join(staging, "index.html");
  const html = await readFile(index, "utf8");
  await writeFile(index, html.replace(/(<script [^>]*data-wasm="[^"]*")/, `$1 data-later="./later.wasm"`));
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
