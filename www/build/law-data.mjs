// Puts the tables of the law and the decisions together as a package of data: law-data.mjs LIBRARY DECISIONS OUT
// LIBRARY is the folder of the built library, DECISIONS what the program `decisions` prints, OUT becomes a package that npm takes
// as it is. Each table is JSON, CSV, and a shape in the schema.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stringify } from "csv-stringify/sync";
import { schemaOf, TABLES } from "./law-tables.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [library, decisions, out] = process.argv.slice(2);
const at = (name) => join(out, name);
const readJson = async (file) => JSON.parse(await readFile(file, "utf8"));

const { init, lawBook } = await import(pathToFileURL(resolve(library, "node.js")));
await init();
const book = { ...lawBook("en"), decisions: await readJson(decisions) };
const { version, license, engines } = await readJson(join(library, "package.json"));

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const tables = Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, table.rows(book)]));
for (const [name, rows] of Object.entries(tables)) {
  await writeFile(at(`${name}.json`), `${JSON.stringify({ version, lawDay: book.asOf, rows }, null, 1)}\n`);
  await writeFile(at(`${name}.csv`), csv(name, rows));
}
await writeFile(at("schema.json"), `${JSON.stringify(schemaOf(TABLES), null, 2)}\n`);
await writeFile(at("package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
await writeFile(at("README.md"), await readme());
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) await copyFile(join(root, name), at(name));

/** A table as CSV (RFC 4180): what is a list in JSON has its parts between vertical bars. */
function csv(name, rows) {
  const columns = Object.keys(TABLES[name].fields);
  const cast = { object: (value) => (Array.isArray(value) ? value.join("|") : JSON.stringify(value)), boolean: String };
  return stringify(rows, { header: true, columns, cast, record_delimiter: "windows" });
}

function manifest() {
  const files = Object.keys(TABLES).flatMap((name) => [`${name}.json`, `${name}.csv`]);
  return {
    name: "finesight-data",
    version,
    description: "The law of administrative fines for data protection as tables: maxima, provisions, criteria, time limits, decisions and sources.",
    license,
    lawDay: book.asOf,
    type: "module",
    engines,
    exports: Object.fromEntries([...files, "schema.json", "package.json"].map((file) => [`./${file}`, `./${file}`])),
    // What hosts hand out compressed beside each file is no part of the package.
    files: ["*.json", "*.csv", "LICENSE-*"],
    keywords: ["gdpr", "data protection", "administrative fine", "law", "open data"],
  };
}

async function readme() {
  const text = await readFile(join(root, "www/data/README.md"), "utf8");
  const fields = Object.entries(TABLES).map(([name, { about, fields }]) => {
    const rows = Object.entries(fields).map(([field, { description }]) => `| \`${field}\` | ${description} |`);
    return `### ${name}: ${tables[name].length} rows\n\n${about}\n\n| field | what it is |\n|---|---|\n${rows.join("\n")}`;
  });
  return text.replaceAll("{version}", version).replaceAll("{lawDay}", book.asOf).replace("{fields}", fields.join("\n\n"));
}
