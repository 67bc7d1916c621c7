// Puts the texts of each language, two files, beside the page, and their names on the tag of boot.js. Trunk runs it when the app is
// built. A name has a hash of the content, so that no page is ever given the texts of another version.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

// The build that Trunk has just made, asked for again: nothing is left to build, and cargo says where its files are.
const messages = execFileSync(
  "cargo",
  [
    "build", "--bin=finesight", "--no-default-features", "--target=wasm32-unknown-unknown", "--locked", "--offline",
    "--message-format=json", ...(profile === "release" ? ["--release"] : []),
  ],
  { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] },
)
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const { package_id: page } = messages.find(({ target }) => target?.name === "finesight" && target.kind.includes("bin"));
const { out_dir: out } = messages.find(({ reason, package_id: id }) => reason === "build-script-executed" && id === page);

let names = "";
for (const file of (await readdir(out)).filter((name) => /^(texts|more)-\w+\.txt$/.test(name)).sort()) {
  const content = await readFile(join(out, file));
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const name = file.replace(".txt", `-${hash}.txt`);
  await writeFile(join(staging, name), content);
  names += ` data-${file.slice(0, -".txt".length)}="./${name}"`;
}

const index = join(staging, "index.html");
const html = await readFile(index, "utf8");
const named = html.replace(/(<script [^>]*data-wasm="[^"]*")/, `$1${names}`);
if (!names || named === html) throw new Error("no texts, or no tag to name them on");
await writeFile(index, named);
