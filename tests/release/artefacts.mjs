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

const VERSION = /^version = "(.*)"$/m.exec(await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8"))[1];
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

/** Goes the way of a visitor to the first amount, in an app that is open in English: hacked, in Sweden, a company of some size. */
async function toResult(page) {
  const turned = async (press) => {
    const place = page.url();
    await press();
    await page.waitForFunction((place) => location.href !== place, place);
  };
  const row = (said) => turned(() => page.locator(".answer", { hasText: new RegExp(`^${said}`) }).first().click());
  await turned(() => page.locator(".tile", { hasText: "Hacked" }).click());
  await page.locator("#view select").selectOption({ label: "Sweden" });
  await turned(() => page.getByRole("button", { name: "Continue" }).click());
  await row("Private company");
  await row("Up to");
  await page.getByRole("link", { name: "Result", exact: true }).click();
  await page.locator("#view:not([aria-busy]) .outcome__beside").waitFor();
}

/** Opens a site, or a file, and goes the way of a visitor. */
async function comesToResult(served, opened = {}) {
  const site = await start(served);
  try {
    const { page, errors } = await site.open({ path: "", context: { locale: "en-GB" }, ...opened });
    await toResult(page);
    assert.deepEqual(errors, []);
  } finally {
    await site.close();
  }
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
  await comesToResult({ folder: join(home, folder) });
});

test("the single file, opened from the disk, comes to a result", async () => {
  const file = files.find((name) => /^finesight-[\d.]+\.html$/.test(name));
  await comesToResult({}, { at: String(pathToFileURL(join(release, file))) });
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

test("the program on the command line, of that library, answers and serves a language model's client", async () => {
  const facts = ["country=norway", "body=company", "purpose=other", "infringements=gdpr-32", "ownership=alone", "turnover=30000000 EUR"];
  const npx = (args, input = "") => execFileSync("npx", ["--offline", "finesight", ...args], { cwd: home, encoding: "utf8", input });
  const { assessment } = JSON.parse(npx(["assess", "--json", "--on=2026-01-01", ...facts]));
  assert.equal(assessment.outcome.ceiling.high, "10000000");
  const asked = { jsonrpc: "2.0", id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } } };
  assert.equal(JSON.parse(npx(["mcp"], `${JSON.stringify(asked)}\n`).split("\n")[0]).result.serverInfo.name, "finesight");
});

test("the law as data, installed with npm, has each maximum with its source", async () => {
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", named(`finesight-data-${VERSION}.tgz`)]);
  const at = (name) => readFile(join(home, "node_modules/finesight-data", name), "utf8");
  // Art. 83(5) GDPR, in Sweden as elsewhere.
  const { rows } = JSON.parse(await at("maxima.json"));
  const row = rows.find(({ regime, whom, tier }) => regime === "se-gdpr" && whom === "everyone" && tier === "higher");
  assert.deepEqual([row.amount, row.currency, row.share, row.cite], ["20000000", "EUR", "0.04", "GDPR Art. 83(5)"]);
  assert.match(await at("maxima.csv"), /^se-gdpr,everyone,up-to,higher,20000000,EUR,GDPR Art\. 83\(5\),/m);
});

test("the package for Debian, unpacked where it would be installed, comes to a result", async () => {
  const folder = join(home, "debian");
  run("dpkg-deb", ["--extract", named(".deb"), folder]);
  assert.match(await readFile(join(folder, "usr/share/doc/finesight/copyright"), "utf8"), /License/);
  await comesToResult({ folder: join(folder, "usr/share/finesight") });
});

test("the licences name what is shipped", async () => {
  const licences = await readFile(join(release, "licences.txt"), "utf8");
  for (const name of ["yew", "rust_decimal", "serde"]) assert.ok(licences.includes(name), name);
});

test("the plugin for WordPress is an archive with the plugin and its block", async () => {
  const names = Object.keys(unzipSync(await readFile(named("-wordpress.zip"))));
  for (const name of ["finesight/finesight.php", "finesight/block.json", "finesight/readme.txt"]) assert.ok(names.includes(name), `${name} in ${names}`);
});
