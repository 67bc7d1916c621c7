// The package for Debian: made of the site that was built, installed into a folder of its own, and served from there by the example
// for nginx that it brings.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serveByNginx } from "./nginx.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
const lacks = ["dpkg", "dpkg-deb"].some((name) => spawnSync(name, ["--version"]).error) && "dpkg is not there";
// 2026-05-01 12:00:00
const EPOCH = "1777636800";

let place;
before(async () => (place = await mkdtemp(join(tmpdir(), "finesight-deb-"))));
after(() => rm(place, { recursive: true, force: true }));

/** Packs a site, and gives the path of the package. */
async function pack(site, out, umask = "022") {
  const options = { cwd: root, env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH, TZ: "Pacific/Auckland" }, stdio: ["ignore", "pipe", "pipe"] };
  execFileSync("sh", ["-c", `umask ${umask}; exec www/build/deb.sh "$0" "$1"`, site, join(place, out)], options);
  const [name, ...others] = await readdir(join(place, out));
  assert.deepEqual(others, []);
  return join(place, out, name);
}

/** A site of a few files, of which some have no place in the package. */
async function fewFiles(name, time) {
  const folder = join(place, name);
  const files = ["index.html", "licences.txt", "v1/embed.js", "data/index.json", "lib/index.js", "python/finesight.whl", "finesight.html", "finesight.html.br"];
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), file);
    await utimes(join(folder, file), time, time);
  }
  return folder;
}

const show = (deb, ...what) => execFileSync("dpkg-deb", [...what, deb], { env: { ...process.env, TZ: "UTC" }, encoding: "utf8" });

test("the same site makes the same package, whatever the rights, the times and the clock", { skip: lacks }, async () => {
  const one = await pack(await fewFiles("few", 1e9), "one");
  const other = await pack(await fewFiles("few again", 1.5e9), "other", "077");
  assert.ok((await readFile(one)).equals(await readFile(other)));
  const names = show(one, "--contents").trim().split("\n").map((line) => line.split(/\s+/));
  assert.ok(names.every(([, owner]) => owner === "root/root"));
  assert.ok(names.every(([rights, , , day]) => /^(drwxr-xr-x|-rw-r--r--)$/.test(rights) && day === "2026-05-01"), names.join("\n"));
  const site = names.map((columns) => columns.at(-1)).filter((name) => name.startsWith("./usr/share/finesight/") && !name.endsWith("/"));
  assert.deepEqual(site.sort(), ["index.html", "licences.txt", "v1/embed.js"].map((name) => `./usr/share/finesight/${name}`));
});

test("it says what it is, and under which licences, in a form that machines read", { skip: lacks }, async () => {
  const deb = await pack(await fewFiles("said", 1e9), "said-out");
  const field = (name) => show(deb, "--field").split("\n").find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const [, version] = /^\[workspace\.package\]\nversion = "(.*)"$/m.exec(await readFile(join(root, "Cargo.toml"), "utf8"));
  assert.deepEqual(["Package", "Version", "Architecture"].map(field), ["finesight", version, "all"]);
  assert.doesNotMatch(show(deb, "--field"), /[{}]/);
  const files = join(place, "said-files");
  execFileSync("dpkg-deb", ["--raw-extract", deb, files]);
  const doc = (name) => readFile(join(files, "usr/share/doc/finesight", name), "utf8");
  const paragraphs = (await doc("copyright")).trim().split("\n\n");
  for (const paragraph of paragraphs) assert.match(paragraph, /^[A-Z][\w-]*: .+(\n([A-Z][\w-]*:| ).*)*$/, paragraph);
  const licences = paragraphs.map((paragraph) => /^License: (.*)$/m.exec(paragraph)?.[1]);
  assert.deepEqual(licences, [undefined, "Expat or Apache-2.0", "Expat", "Apache-2.0"]);
  assert.match(paragraphs[2], /Permission is hereby granted, free of charge[^]*WITHOUT WARRANTY OF ANY KIND/);
  for (const part of ["yew", "docx", "rust-std"]) assert.match(paragraphs[1], new RegExp(`^ ${part} \\d`, "m"));
  for (const name of ["apache.conf", "nginx.conf", "Caddyfile"]) {
    assert.doesNotMatch(await doc(`examples/${name}`), /\/srv\/finesight/, name);
    assert.match(await doc(`examples/${name}`), /\/usr\/share\/finesight/, name);
  }
  const sums = (await readFile(join(files, "DEBIAN/md5sums"), "utf8")).trim().split("\n").map((line) => line.split("  "));
  for (const [sum, name] of sums) assert.equal(createHash("md5").update(await readFile(join(files, name))).digest("hex"), sum, name);
  const kibibytes = await Promise.all(sums.map(async ([, name]) => Math.ceil((await stat(join(files, name))).size / 1024)));
  assert.equal(field("Installed-Size"), String(kibibytes.reduce((sum, one) => sum + one, 0)));
});

test("the site is installed, served by the example beside it, and removed", { skip: lacks }, async (t) => {
  const deb = await pack(dist, "whole");
  const system = join(place, "system");
  for (const folder of ["updates", "info"]) await mkdir(join(system, "var/lib/dpkg", folder), { recursive: true });
  await writeFile(join(system, "var/lib/dpkg/status"), "");
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, LC_ALL: "C" };
  const dpkg = (...what) => execFileSync("dpkg", [`--root=${system}`, "--force-not-root", ...what], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  dpkg("--install", deb);
  assert.match(dpkg("--status", "finesight"), /^Status: install ok installed$/m);
  assert.equal(dpkg("--verify", "finesight"), "", "every file has the hash that the package names");

  const folder = join(system, "usr/share/finesight");
  const names = (where) => readdir(where, { recursive: true });
  const left = /^(data|lib|python)(\/|$)|^finesight\.html/;
  assert.deepEqual((await names(folder)).sort(), (await names(dist)).filter((name) => !left.test(name)).sort());

  const example = await readFile(join(system, "usr/share/doc/finesight/examples/nginx.conf"), "utf8");
  const host = await serveByNginx(folder, example.replace("root /usr/share/finesight;", "root /srv/finesight;"));
  t.after(host.close);
  const pages = (await readdir(folder)).filter((name) => /^(index|law-\w+|privacy-\w+|sw)\.(html|js)$|\.wasm$/.test(name));
  assert.ok(pages.length > 10, pages.join());
  for (const name of pages) {
    const answer = await fetch(host.url + name, { headers: { "accept-encoding": "br" } });
    assert.equal(answer.status, 200, name);
    assert.equal(answer.headers.get("content-encoding"), "br", name);
    assert.match(answer.headers.get("content-security-policy"), /frame-ancestors/, name);
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(await readFile(join(dist, name))), name);
  }

  dpkg("--purge", "finesight");
  await assert.rejects(stat(folder), { code: "ENOENT" });
});
