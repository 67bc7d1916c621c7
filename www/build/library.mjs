// Puts the library together: library.mjs BUILT OUT
// BUILT has the program, its glue and the schema; OUT becomes a package that npm takes as it is.

import { execFileSync } from "node:child_process";
import { appendFile, chmod, copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "json-schema-to-typescript";
import { digestOf } from "../library/conformance.js";
import { bundle } from "./bundle.mjs";
import { bundleCommand } from "./command.mjs";
import { licences, shipped } from "./shipped.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scripts = [
  "index.js", "node.js", "columns.js", "given.js", "problems.js", "table.js", "conformance.js",
  "portfolio.js", "reading.js", "sheet.js", "sum.js",
];
/** What reads and writes files, with a package of npm in each: loaded only when it is needed. */
const readers = ["csv", "xlsx"];
const [built, out] = process.argv.slice(2);
const at = (name) => join(out, name);
const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 };
const run = (program, ...args) => execFileSync(program, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const name of ["glue.js", "finesight.wasm", "schema.json"]) await copyFile(join(built, name), at(name));
for (const name of scripts) await copyFile(join(root, "www/library", name), at(name));
await writeReaders();
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) await copyFile(join(root, name), at(name));
const schema = JSON.parse(await readFile(at("schema.json"), "utf8"));
await writeFile(at("keys.js"), keys(schema));
await appendFile(at("keys.js"), lawDay(await asOf()));
await bundleCommand(at("cli.js"));
await writeFile(at("licences.txt"), licences(shipped()));
await chmod(at("cli.js"), 0o755);
await writeFile(at("types.d.ts"), await types(schema));
await writeDeclarations();
const manifest = await describe();
await writeFile(at("package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
const readme = await readFile(join(root, "www/library/README.md"), "utf8");
await writeFile(at("README.md"), readme.replaceAll("{version}", manifest.version));
await writeFile(at("cases.json"), `${JSON.stringify({ version: manifest.version, cases: await cases() })}\n`);

/** A module with the keys of all questions. */
function keys({ $defs }) {
  const questions = JSON.stringify(Object.keys($defs.Facts.properties));
  return `// Made of schema.json; not to be changed by hand.\n\n/** The keys of all questions. */\nexport const QUESTIONS = new Set(${questions});\n`;
}

async function writeReaders() {
  await bundle({ entryPoints: readers.map((name) => `www/library/readers/${name}.js`), outdir: out });
  for (const name of readers) await copyFile(join(root, `www/library/readers/${name}.d.ts`), at(`${name}.d.ts`));
}

/** The day of the law, as the program itself has it. */
async function asOf() {
  const { init, lawBook } = await import(pathToFileURL(resolve(at("node.js"))));
  await init();
  return lawBook().asOf;
}

function lawDay(day) {
  return `\n/** The day of the law: what came later is not in it. */\nexport const LAW_DAY = "${day}";\n`;
}

/** The types of what goes in and comes out. */
async function types(schema) {
  const banner = "// Made of schema.json by json-schema-to-typescript; not to be changed by hand.";
  const { $ref, $defs, ...rest } = schema;
  const Facts = { ...$defs.Facts, properties: Object.fromEntries(Object.entries($defs.Facts.properties).map(([key, line]) => [key, offered(line)])) };
  const text = await compile(forTypes({ ...rest, $defs: { ...$defs, Facts }, title: "Shapes" }), "Shapes", {
    additionalProperties: false,
    bannerComment: banner,
    unreachableDefinitions: true,
  });
  // The root is no shape of its own, and is not to be spoken of.
  return text.replace(/( \*\n)? \* This interface was referenced by .*\n \* via the .*\n/g, "").replace(/(\/\*\*\n( \*.*\n)*? \*\/\n)?export interface Shapes \{[^}]*\}\n/, "");
}

/** A line of a closed list, with its options as what an editor offers: other lines are taken too, such as two options of them. */
function offered(line) {
  const [, options] = /\(disputed:\\s\*\)\?\(([a-z][\w|-]*)\)/.exec(line.pattern ?? "") ?? [];
  if (!options) return line;
  const all = [...options.split("|"), "unknown", "not established"].map((option) => JSON.stringify(option));
  return { ...line, tsType: [...all, "(string & {})"].join(" | ") };
}

/** A reference with a description beside it becomes a list of one, so that the type keeps its name. */
function forTypes(shape) {
  if (Array.isArray(shape)) return shape.map(forTypes);
  if (typeof shape !== "object" || shape === null) return shape;
  const { $ref, ...rest } = Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, forTypes(value)]));
  if (!$ref) return rest;
  return Object.keys(rest).length ? { ...rest, allOf: [{ $ref }] } : { $ref };
}

/** The declarations of the scripts' functions, from the comments in them, which are checked on the way. */
async function writeDeclarations() {
  await copyFile(join(built, "glue.d.ts"), at("glue.d.ts"));
  run(
    "tsc", "--allowJs", "--checkJs", "--strict", "--declaration", "--emitDeclarationOnly", "--module", "nodenext", "--target", "es2022",
    "--lib", "esnext,dom,dom.iterable", "--outDir", out, at("index.js"), at("conformance.js"), at("portfolio.js"),
  );
  await rm(at("glue.d.ts"));
  const shapes = 'export type * from "./types.js";\nexport type * from "./columns.js";\n';
  await writeFile(at("index.d.ts"), `${await readFile(at("index.d.ts"), "utf8")}${shapes}`);
  await writeFile(at("node.d.ts"), 'export * from "./index.js";\n');
  // Bundlers that load WebAssembly hand over the module, others its address: whoever imports it says which.
  await writeFile(at("finesight.wasm.d.ts"), "declare const program: string | WebAssembly.Module;\nexport default program;\n");
}

async function describe() {
  const { packages } = JSON.parse(run("cargo", "metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"));
  const { version, description, license } = packages.find(({ name }) => name === "finesight");
  return {
    name: "finesight",
    version,
    description,
    license,
    type: "module",
    engines: { node: ">=20" },
    types: "./index.d.ts",
    exports: {
      ".": { types: "./index.d.ts", node: "./node.js", default: "./index.js" },
      "./conformance": { types: "./conformance.d.ts", default: "./conformance.js" },
      "./portfolio": { types: "./portfolio.d.ts", default: "./portfolio.js" },
      "./finesight.wasm": { types: "./finesight.wasm.d.ts", default: "./finesight.wasm" },
      ...Object.fromEntries(["cases.json", "package.json", "schema.json"].map((name) => [`./${name}`, `./${name}`])),
    },
    bin: { finesight: "cli.js" },
    // What hosts hand out compressed beside each file is no part of the package.
    files: ["*", "!*.br", "!*.gz"],
    sideEffects: false,
    keywords: ["gdpr", "data protection", "administrative fine", "law", "mcp"],
  };
}

/** Every case of the case files, with what its file expects and what the same rules answer as a program of this machine. */
async function cases() {
  const folder = "tests/cases";
  const files = (await readdir(join(root, folder))).filter((name) => name.endsWith(".toml")).sort();
  const replayed = JSON.parse(run("cargo", "run", "--quiet", "--locked", "--offline", "--example", "replay", "--", ...files.map((name) => join(folder, name)), "--json"));
  return Promise.all(replayed.map(async ({ answer, ...rest }) => ({ ...rest, answer: inShort(answer), digest: await digestOf(answer) })));
}

/** An answer without its sentences and what looks ahead. */
function inShort({ assessment: { version, on, view, facts, scope, outcome, timeline, problems } }) {
  return { version, on, view, facts, scope, outcome, timeline, problems };
}
