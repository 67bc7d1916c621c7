// The provenance of a release, in the form of SLSA 1.0 in an in-toto statement: provenance.mjs FOLDER NAME writes NAME to FOLDER. It says
// of which commit, with which tools and from which parts each file of the release was made. It is not signed: whoever publishes a release
// signs SHA256SUMS, which has its hash, with a key of their own. It has no day, so the same commit and tools give the same bytes.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { address } from "./parts.mjs";
import { shipped } from "./shipped.mjs";
import { builders, programs, system } from "./tools.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
// What fixes the versions of everything that is built with.
const LOCKS = ["Cargo.lock", "package-lock.json", "rust-toolchain.toml"];

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** The commit that is built: its hash, and what differs from it in the folder. */
export function source() {
  const changed = git("status", "--porcelain", "--untracked-files=no").split("\n").filter(Boolean);
  return { commit: git("rev-parse", "HEAD"), changed: changed.map((line) => line.replace(/^\s*\S+\s+/, "")) };
}

/** The statement on `files` (`{ name, bytes }`), made from `source`; `asked` is what the build was asked for by variables. */
export function provenance(files, { commit, changed }, asked = {}) {
  const { name, version, facts } = system();
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: files.map(({ name, bytes }) => ({ name, digest: { sha256: sha256(bytes) } })),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "urn:finesight:make-release:1",
        externalParameters: { commit, command: "make release", ...asked },
        internalParameters: { system: { name, version, ...facts } },
        resolvedDependencies: [
          { name: "source", digest: { gitCommit: commit }, ...(changed.length && { annotations: { changed } }) },
          ...LOCKS.map((name) => ({ name, digest: { sha256: sha256(readFileSync(join(root, name))) } })),
          ...programs().map(({ name, version, facts }) => ({ name, annotations: { version, ...facts } })),
          ...[...shipped(), ...builders()].map((part) => ({ uri: address(part) })),
        ],
      },
      // It is made on the machine of whoever releases, by hand.
      runDetails: { builder: { id: "urn:finesight:releaser" } },
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, name] = process.argv.slice(2);
  const files = readdirSync(folder).sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const { ADDRESS } = process.env;
  const statement = provenance(files, source(), ADDRESS ? { ADDRESS } : {});
  writeFileSync(join(folder, name), `${JSON.stringify(statement, null, 2)}\n`);
}
