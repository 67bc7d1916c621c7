// The library in a page with a strict policy and in a module worker, and handed its program in every form that it takes.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { start } from "../browser/harness.mjs";
import { folder, library } from "./lib.mjs";

const given = { facts: { country: "sweden", purpose: "other", body: "company", infringements: "gdpr-32" }, on: "2026-01-01", lang: "sv" };
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

/** What is imported where the library is. */
const MODULES = ["index.js", "columns.js", "given.js", "glue.js", "keys.js", "problems.js", "table.js"];

const PAGE = `
import { assess, init } from "/lib/index.js";
await init();
globalThis.assess = assess;
globalThis.answered = assess(${JSON.stringify(given)});
const main = document.createElement("main");
main.textContent = "answered";
document.body.append(main);
`;
const WORKER = `
import { assess, init } from "/lib/index.js";
onmessage = async ({ data }) => {
  await init();
  postMessage(assess(data));
};
`;

let site;
let home;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "finesight-"));
  await cp(folder, join(home, "lib"), { recursive: true });
  await writeFile(join(home, "page.js"), PAGE);
  await writeFile(join(home, "worker.js"), WORKER);
  await writeFile(join(home, "index.html"), '<!doctype html><title>library</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>');
  site = await start({ folder: home, headers: { "content-security-policy": `${policy}; img-src data:` } });
});

after(async () => {
  await site?.close();
  await rm(home, { recursive: true, force: true });
});

/** A copy of the modules, which has not been started, and has no program beside it. */
async function copy(name) {
  const modules = [...MODULES, "package.json"];
  await Promise.all(modules.map((file) => cp(join(folder, file), join(home, name, file))));
  return import(join(home, name, "index.js"));
}

test("a page and a module worker are answered as Node.js is, and nothing else is asked for", async () => {
  const { page, errors, loading, requests, close } = await site.open();
  const expected = library.assess(given);
  assert.deepStrictEqual(await page.evaluate(() => globalThis.answered), expected);
  const files = new Set(loading.map((url) => new URL(url).pathname));
  assert.deepEqual([...files].sort(), ["/", "/lib/finesight.wasm", "/page.js", ...MODULES.map((name) => `/lib/${name}`)].sort());
  const fromWorker = await page.evaluate(
    (given) =>
      new Promise((answered, failed) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => answered(data);
        worker.onerror = ({ message }) => failed(new Error(message));
        worker.postMessage(given);
      }),
    given,
  );
  assert.deepStrictEqual(fromWorker, expected);
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== new URL(site.url).origin), []);
  assert.deepEqual(errors, []);
  await close();
});

test("in a page too, a program that failed gives way to a new one", async () => {
  const { page, errors, close } = await site.open();
  const [codes, last] = await page.evaluate((given) => {
    const answers = [];
    const deeper = () => {
      try {
        deeper();
      } catch {
        // No stack is left, not even for the call.
      }
      if (answers.at(-1)?.ok) return;
      try {
        answers.push(globalThis.assess(given));
      } catch {
        // Nor for this one.
      }
    };
    deeper();
    return [answers.flatMap(({ problems }) => problems ?? []).map(({ code }) => code), answers.at(-1)];
  }, given);
  assert.ok(codes.includes("program-failed"));
  assert.deepStrictEqual(last, library.assess(given));
  assert.deepEqual(errors, []);
  await close();
});

test("it takes its program as bytes, as a module, as a response and by address", async () => {
  const bytes = await readFile(join(folder, "finesight.wasm"));
  const compiled = await WebAssembly.compile(bytes);
  const answer = () => new Response(bytes, { headers: { "content-type": "application/wasm" } });
  for (const [place, source] of [bytes, compiled, answer(), Promise.resolve(bytes), new URL("lib/finesight.wasm", site.url)].entries()) {
    const fresh = await copy(`source-${place}`);
    await fresh.init(source);
    assert.equal(fresh.version(), library.version(), `source ${place}`);
  }
});

test("before it is started it says so, and after a failure it can be started", async () => {
  const fresh = await copy("fresh");
  assert.throws(() => fresh.assess(given), /await init\(\) first/);
  await assert.rejects(fresh.init(new Uint8Array([1, 2, 3])));
  assert.throws(() => fresh.assess(given), /await init\(\) first/);
  await fresh.init(readFile(join(folder, "finesight.wasm")));
  assert.equal(fresh.assess(given).ok, true);
});
