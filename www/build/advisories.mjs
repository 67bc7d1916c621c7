// Asks the lists of known vulnerabilities about what is shipped and what builds it, as far as there is a list at hand, and writes to
// FILE what was asked and what was not: advisories.mjs FILE. What is found stops a release, but for the exceptions of deny.toml.
//
// ADVISORIES names a folder with a copy of https://github.com/RustSec/advisory-db. npm asks its registry.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

// What cargo-deny calls its copy of that list.
const COPY = "advisory-db-3157b0e258782691";
// Where it keeps one that it has fetched (deny.toml).
const KEPT = join(root, "target/advisories");

/** What the list of crates says of them, in a sentence. `given` is a folder with a copy of the list. Throws where something is found. */
export function ofCrates(given = process.env.ADVISORIES) {
  if (given) return withCopy(resolve(given), askOfCrates);
  if (existsSync(join(KEPT, COPY))) return askOfCrates(KEPT);
  return "Crates: advisories were not asked, for no copy of RustSec's list was at hand.";
}

/** Calls `ask` with a folder in which cargo-deny finds the copy of the list that is in `folder`. */
function withCopy(folder, ask) {
  const copies = mkdtempSync(join(tmpdir(), "advisories-"));
  try {
    symlinkSync(folder, join(copies, COPY));
    return ask(copies);
  } finally {
    rmSync(copies, { recursive: true });
  }
}

function askOfCrates(copies) {
  execFileSync("cargo", ["deny", "--workspace", "--offline", "--locked", "check", "advisories"], {
    cwd: root,
    env: { ...process.env, ADVISORY_DBS: copies },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const state = execFileSync("git", ["-C", join(copies, COPY), "log", "-1", "--format=%cs, commit %H"], { encoding: "utf8" }).trim();
  return `Crates: RustSec's list of ${state} has nothing on them but the exceptions of deny.toml.`;
}

/** What the registry of npm says of the packages, in a sentence. Throws where something grave is found. */
export function ofPackages(report = askOfPackages()) {
  const found = report.metadata?.vulnerabilities;
  if (!report.auditReportVersion || !found) return `npm: advisories were not asked, for the registry did not answer (${report.message ?? "no network"}).`;
  if (found.high || found.critical) throw new Error(`npm audit: ${found.critical} critical and ${found.high} high; \`npm audit --omit=dev\` names them`);
  return `npm: the registry's list has nothing grave on the packages, and ${found.total} of a lower kind.`;
}

function askOfPackages() {
  const { stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only", "--omit=dev", "--fetch-retries=0"], { cwd: root, encoding: "utf8" });
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const said = [`Asked on ${new Date().toISOString().slice(0, 10)}.`, ofCrates(), ofPackages()].join("\n");
    console.log(said);
    writeFileSync(process.argv[2], `${said}\n`);
  } catch ({ message }) {
    console.error(`advisories: ${message}`);
    process.exit(1);
  }
}
