// What `make release` made, each tried as whoever gets it would: checked, unpacked, installed, opened, run. `make release-test` runs it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { start } from "../browser/harness.mjs";

const release = fileURLToPath(new URL("../../release/", import.meta.url));
const files = await readdir(release).catch(() => []);
let home;
before(async () => (home = await mkdtemp(join(tmpdir(), "finesight-release-"))));
after(() => rm(home, { recursive: true }));

/** The one file of the release whose name ends so. */
function named(end) {
  const found = files.filter((name) => name.endsWith(end));
  assert.equal(found.length, 1, `one file whose name ends in ${end}: ${files.join(", ")}`);
  return join(release, found[0]);
}
const run = (program, args, cwd = home) => execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Goes the way of a visitor to the first result, in an app that is open. */
async function toResult(page) {
  await page.locator(".tile").first().click();
  await page.waitForURL((url) => url.hash.startsWith("#/q/"));
  await page.goto(page.url().replace(/#.*/, "#/result"));
  await page.locator("#view:not([aria-busy]) .outcome__beside").waitFor();
}

test("the sums are those of the files, and every file but the list of advisories has one", () => {
  assert.ok(run("sha256sum", ["--check", "--strict", "SHA256SUMS"], release).split("\n").filter(Boolean).every((line) => line.endsWith(": OK")));
});

test("bill and provenance name the files with the hashes that they have", async () => {
  const sum = async (name) => createHash("sha256").update(await readFile(join(release, name))).digest("hex");
  const provenance = JSON.parse(await readFile(named(".provenance.json"), "utf8"));
  const bill = JSON.parse(await readFile(named(".cdx.json"), "utf8"));
  const later = (name) => /SHA256SUMS|advisories\.txt|\.provenance\.json$/.test(name);
  assert.deepEqual(provenance.subject.map(({ name }) => name), files.filter((name) => !later(name)).sort());
  for (const { name, digest } of provenance.subject) assert.equal(digest.sha256, await sum(name), name);
  for (const { name, hashes } of bill.metadata.component.components) assert.equal(hashes[0].content, await sum(name), name);
});

test("the site, unpacked and served, comes to a result", async () => {
  run("tar", ["--extract", "--file", named("-site.tar.gz")]);
  const [folder] = (await readdir(home)).filter((name) => name.endsWith("-site"));
  const site = await start({ folder: join(home, folder) });
  try {
    const { page, errors } = await site.open({ path: "" });
    await toResult(page);
    assert.deepEqual(errors, []);
  } finally {
    await site.close();
  }
});

test("the single file, opened from the disk, comes to a result", async () => {
  const file = files.find((name) => /^finesight-[\d.]+\.html$/.test(name));
  const site = await start();
  try {
    const { page, errors } = await site.open({ at: String(pathToFileURL(join(release, file))), path: "" });
    await toResult(page);
    assert.deepEqual(errors, []);
  } finally {
    await site.close();
  }
});

test("the library, installed with npm, assesses a case", async () => {
  await writeFile(join(home, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", named("-library.tgz")]);
  // The example of its README: Art. 83(4) GDPR, of a company whose two per cent come to less than ten million.
  const program = `
    import { assess, init } from "finesight";
    await init();
    const facts = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone", turnover: "30000000 EUR" };
    console.log(JSON.stringify(assess({ facts, on: "2026-01-01" }).assessment.outcome.ceiling));`;
  await writeFile(join(home, "try.mjs"), program);
  assert.deepEqual(JSON.parse(run("node", ["try.mjs"])), { low: "10000000", high: "10000000", currency: "EUR" });
});

test("the wheel, installed apart with pip, assesses the same case", () => {
  const python = join(home, "python");
  run("python3", ["-m", "venv", python]);
  // Its one dependency comes from the registry, by the hash that the tests pin.
  run(join(python, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", "--requirement", fileURLToPath(new URL("../../tests/python/requirements.txt", import.meta.url))]);
  run(join(python, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", "--no-deps", named(".whl")]);
  const program = `
import finesight, json
facts = {"country": "norway", "body": "company", "purpose": "other", "infringements": "gdpr-32", "ownership": "alone", "turnover": "30000000 EUR"}
print(json.dumps(finesight.assess({"facts": facts, "on": "2026-01-01"})["assessment"]["outcome"]["ceiling"]))`;
  assert.deepEqual(JSON.parse(run(join(python, "bin/python"), ["-I", "-c", program])), { low: "10000000", high: "10000000", currency: "EUR" });
});

test("the package for Debian has the page where it says", () => {
  const names = run("dpkg-deb", ["--contents", named(".deb")]);
  for (const name of ["./usr/share/finesight/index.html", "./usr/share/doc/finesight/copyright"]) assert.ok(names.includes(name), name);
});

test("the plugin for WordPress is an archive with the plugin and its block", async () => {
  const names = Object.keys(unzipSync(await readFile(named("-wordpress.zip"))));
  for (const name of ["finesight/finesight.php", "finesight/block.json", "finesight/readme.txt"]) assert.ok(names.includes(name), `${name} in ${names}`);
});
