// Bundles the program on the command line into one file, with what it uses of others, so that an install fetches nothing more.

import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = join(root, "www/library");
const folder = join(sources, "cli");
const texts = join(root, "src/text");

// Messages that it names by how they begin; all others it names in full.
const FAMILIES = ["aspect-", "assumed-", "command-", "problem-", "question-", "verified-", "whether-"];

/** Writes the program to a file that stands beside the modules of the library. */
export async function bundleCommand(outfile) {
  await build({
    entryPoints: [join(folder, "main.js")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "none",
    logLevel: "warning",
    plugins: [beside, words],
  });
}

/** The modules of the library are beside the program, and not in it. */
const beside = {
  name: "beside",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => (dirname(resolve(resolveDir, path)) === resolve(sources) ? { path: `./${basename(path)}`, external: true } : undefined)),
};

/** `finesight:texts`: by language the messages that the program says, as they are once they were parsed. */
const words = {
  name: "words",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^finesight:texts$/ }, ({ path }) => ({ path, namespace: "finesight" }));
    onLoad({ filter: /.*/, namespace: "finesight" }, async () => ({ contents: JSON.stringify(await said()), loader: "json" }));
  },
};

async function said() {
  const named = await namedMessages();
  const isSaid = ({ id }) => named.has(id) || FAMILIES.some((family) => id.startsWith(family));
  const languages = (await readdir(texts, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  // English comes first, as in the table of languages, and is what all others fall back on.
  languages.sort((one, other) => Number(other === "en") - Number(one === "en") || (one < other ? -1 : 1));
  return Object.fromEntries(await Promise.all(languages.map(async (language) => [language, (await messagesOf(language)).filter(isSaid)])));
}

/** The texts in quotation marks in its files: the names of messages are among them. */
async function namedMessages() {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const code = (await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
  return new Set(Array.from(code.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"/g), ([, name]) => name));
}

/** All messages of a language but the easier words, which have the names of others. */
async function messagesOf(language) {
  const files = (await readdir(join(texts, language), { recursive: true })).filter((name) => name.endsWith(".ftl") && name !== "easy.ftl").sort();
  const all = await Promise.all(files.map((name) => readFile(join(texts, language, name), "utf8")));
  return all.flatMap((text) => new FluentResource(text).body);
}
