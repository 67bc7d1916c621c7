// What `make build` leaves in dist: names that stand for their bytes, tags that browsers check bytes against, and each file
// compressed beside itself.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { start } from "../browser/harness.mjs";
import { tags } from "../common/languages.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const content = (name) => readFile(join(dist, name));
const digest = (algorithm, bytes, as) => createHash(algorithm).update(bytes).digest(as);
const index = await readFile(join(dist, "index.html"), "utf8");
const entries = await readdir(dist, { recursive: true, withFileTypes: true });
const all = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1));
const names = all.filter((name) => !/\.(br|gz)$/.test(name));

test("a hash in a name is that of the file's bytes, and the page loads nothing by a name without one", async () => {
  const hashed = names.filter((name) => /-[0-9a-f]{10}\.\w+$/.test(name));
  for (const name of hashed) {
    assert.equal(/-(\w{10})\.\w+$/.exec(name)[1], digest("sha256", await content(name), "hex").slice(0, 10), name);
  }
  const loaded = Array.from(index.matchAll(/"\.\/([\w.-]+\.(?:css|js|svg|txt|wasm))"/g), ([, name]) => name);
  // Of the page: styles, icon, scripts, two programs, and three files of texts for each language.
  assert.ok(new Set(loaded).size >= 6 + 3 * tags.length, loaded.join("\n"));
  for (const name of loaded) assert.ok(hashed.includes(name), name);
  // A second hash would be one of what the file was made of.
  for (const name of names) assert.doesNotMatch(name, /-[0-9a-f]{16}/);
});

test("the tags that a browser can check have the hash of the bytes that are there in the end", async () => {
  const tags = Array.from(index.matchAll(/<(?:script|link)\b[^>]*>/g), ([tag]) => tag);
  const checked = tags.filter((tag) => tag.startsWith("<script") || /rel="(stylesheet|modulepreload)"/.test(tag));
  assert.ok(checked.length >= 3, "a script, its module and a style sheet");
  for (const tag of checked) {
    const name = /(?:src|href)="\.\/([^"]+)"/.exec(tag)[1];
    const [, integrity] = /integrity="([^"]+)"/.exec(tag) ?? [];
    assert.equal(integrity, `sha384-${digest("sha384", await content(name), "base64")}`, name);
  }
});

test("each file that compresses lies beside itself as .br and .gz, and nothing else does", async () => {
  const compresses = names.filter((name) => !/(\.(br|gif|gz|ico|jpe?g|pdf|png|tgz|webp|whl|woff2|zip)|^(data|lib)\/(LICENSE-\w+|README\.md))$/.test(name));
  assert.ok(compresses.some((name) => name.endsWith(".wasm")) && compresses.some((name) => name.endsWith(".html")));
  for (const name of compresses) {
    const [plain, br, gz] = [await content(name), await content(`${name}.br`), await content(`${name}.gz`)];
    assert.ok(plain.equals(brotliDecompressSync(br)), `${name}.br`);
    assert.ok(plain.equals(gunzipSync(gz)), `${name}.gz`);
    // No time, no name of the file and no system: else the same bytes would not make the same.
    assert.deepEqual([gz[3], gz.readUInt32LE(4), gz[9]], [0, 0, 255], `${name}.gz`);
  }
  const beside = all.filter((name) => /\.(br|gz)$/.test(name));
  assert.deepEqual(beside.sort(), compresses.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
});

test("what was changed on its way is not used: a script is told, a style sheet is left out", async (t) => {
  const site = await start();
  t.after(site.close);
  const changed = (ending) => (page) =>
    page.route(ending, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n/* changed */` });
    });
  const refused = (errors) => errors.some((error) => /integrity/i.test(error));

  const program = await site.open({ prepare: changed("**/finesight-*.js"), ready: "[role=alert]" });
  assert.match(await program.page.locator("[role=alert]").innerText(), /could not be loaded/);
  assert.ok(refused(program.errors), program.errors.join("\n"));

  const boot = await site.open({ prepare: changed("**/boot-*.js"), ready: ".skeleton" });
  assert.equal(await boot.page.locator("main").count(), 0);
  assert.ok(refused(boot.errors), boot.errors.join("\n"));

  const styles = await site.open({ prepare: changed("**/app-*.css") });
  assert.equal(await styles.page.evaluate(() => Array.from(document.styleSheets).filter(({ href }) => href).length), 0);
  assert.ok(refused(styles.errors), styles.errors.join("\n"));
});
