// The page on a host as it is recommended: nginx with the example of www/hosting.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { start } from "../browser/harness.mjs";
import { serveByNginx } from "./nginx.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const FRAME = `<!doctype html><link rel="icon" href="data:,">
  <iframe sandbox="allow-scripts" width="800" height="600" src="tools/fees/"></iframe>`;

// The page at the root of a host, and the same in a folder of another.
let host, shared, folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "finesight-host-"));
  await mkdir(join(folder, "tools"));
  await symlink(dist, join(folder, "tools/fees"));
  await writeFile(join(folder, "frame.html"), FRAME);
  [host, shared] = await Promise.all([serveByNginx(dist), serveByNginx(folder)]);
});
after(async () => {
  await Promise.all([host?.close(), shared?.close()]);
  await rm(folder, { recursive: true });
});

/** What the host answers, with the bytes as they travel. */
async function ask(path, headers = {}, { url } = host) {
  const [response] = await once(get(new URL(path, url), { headers, agent: false }), "response");
  const parts = [];
  for await (const part of response) parts.push(part);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}

const files = async () => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1));
};
const hashed = (name) => /-[0-9a-f]{10}\.(css|js|svg|txt|wasm)$/.test(name);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};
const SECURITY = {
  "access-control-allow-origin": /^\*$/,
  "content-security-policy": /^frame-ancestors 'self';/,
  "cross-origin-resource-policy": /^cross-origin$/,
  "permissions-policy": /\bcamera=\(\).*\bgeolocation=\(\)/,
  "referrer-policy": /^no-referrer$/,
  "x-content-type-options": /^nosniff$/,
};
const secure = ({ headers }, what) => {
  for (const [name, value] of Object.entries(SECURITY)) assert.match(headers[name] ?? "", value, `${name} of ${what}`);
  assert.doesNotMatch(headers.server ?? "", /\d/, "the version of the server is nobody's business");
};

test("each file has its type, and is kept for a year if and only if its name has the hash of its bytes", async () => {
  const names = (await files()).filter((name) => extname(name) in TYPES);
  assert.ok(names.filter(hashed).length >= 12 && names.includes("index.html"));
  for (const name of names) {
    const answer = await ask(name);
    assert.equal(answer.status, 200, name);
    assert.equal(answer.headers["content-type"], TYPES[extname(name)], name);
    assert.equal(answer.headers["cache-control"], hashed(name) ? "public, max-age=31536000, immutable" : "no-cache", name);
    assert.equal(answer.headers["content-encoding"], undefined, name);
    assert.ok(answer.body.equals(await readFile(join(dist, name))), name);
    secure(answer, name);
  }
});

test("who takes brotli or gzip is given the file that was compressed when the page was built", async () => {
  const all = await files();
  for (const name of all.filter((name) => all.includes(`${name}.br`))) {
    for (const [accepted, encoding, ending] of [["gzip, deflate, br, zstd", "br", ".br"], ["gzip", "gzip", ".gz"]]) {
      const { headers, body } = await ask(name, { "accept-encoding": accepted });
      assert.equal(headers["content-encoding"], encoding, name);
      assert.match(headers.vary, /Accept-Encoding/, name);
      assert.equal(headers["content-type"], TYPES[extname(name)], name);
      assert.ok(body.equals(await readFile(join(dist, name + ending))), name + ending);
    }
  }
});

test("what has not changed is not sent again", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const first = await ask("index.html", { "accept-encoding": encoding });
    for (const [name, value] of [["if-none-match", first.headers.etag], ["if-modified-since", first.headers["last-modified"]]]) {
      const again = await ask("index.html", { "accept-encoding": encoding, [name]: value });
      assert.equal(again.status, 304, `${encoding}, ${name}`);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers["cache-control"], "no-cache");
      secure(again, `a 304, ${encoding}`);
    }
  }
});

test("that a name is not there is not remembered, and not written down", async () => {
  const missing = await ask("boot-0123456789.js?secret=1");
  assert.equal(missing.status, 404);
  assert.equal(missing.headers["cache-control"], undefined);
  secure(missing, "a 404");
  assert.equal(host.printed(), "");
});

test("in a folder of a host, with or without the stroke at the end", async () => {
  const moved = await ask("/tools/fees", {}, shared);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.location, "/tools/fees/");
  const page = await ask("/tools/fees/", { "accept-encoding": "br" }, shared);
  assert.equal(page.headers["content-encoding"], "br");
  assert.equal(page.headers["cache-control"], "no-cache");
  const [program] = (await files()).filter((name) => /^finesight.*\.wasm$/.test(name));
  assert.match((await ask(`/tools/fees/${program}`, {}, shared)).headers["cache-control"], /immutable/);
});

test("the page starts under these headers, alone and in frames that may show it", async (t) => {
  const site = await start();
  t.after(site.close);
  for (const url of [host.url, `${shared.url}tools/fees/`]) {
    const { page, errors, loading, close } = await site.open({ path: `${url}#/case` });
    await page.locator("#q-body label").first().click();
    await page.locator(".steps .step__text").first().waitFor({ state: "attached" });
    assert.deepEqual(errors, [], url);
    assert.deepEqual(loading.filter((asked) => !asked.startsWith(url)), []);
    await close();
  }

  // Without an origin, which every file of the page then is another's to.
  const framed = await site.open({ path: `${shared.url}frame.html`, ready: "iframe" });
  const frame = framed.page.frameLocator("iframe");
  await frame.locator("#app main").waitFor();
  assert.equal(await frame.locator("html").evaluate(() => [origin, Array.from(document.styleSheets).filter(({ href }) => href).length].join()), "null,2");
  assert.deepEqual(framed.errors, []);
  await framed.close();

  const foreign = await site.open({ path: "about:blank", ready: "body" });
  const refused = foreign.page.waitForEvent("requestfailed");
  await foreign.page.setContent(`<iframe src="${host.url}"></iframe>`);
  assert.match((await refused).failure().errorText, /BLOCKED/, "by another site");
  await foreign.close();
});
