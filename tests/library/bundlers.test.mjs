// The examples for the package, as whoever copies one runs it: the package installed from what npm packs, then run in Node.js, or
// built and opened in Chromium.

import assert from "node:assert/strict";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { createServer } from "vite";
import { start } from "../browser/harness.mjs";
import { root, run } from "./lib.mjs";
import { example, pack } from "./packed.mjs";

// Art. 83(4) GDPR: EUR 10 million, or 2% of the turnover where that is more. The Guidelines start from 0 to 10%, 10 to 20% or 20 to
// 100% of that, and take 1.5 to 10% of it for a turnover of 10 to 50 million.
const MAXIMUM = "Legal maximum: 10000000 EUR";
const START = /^Guidelines start from: 0 to 1000000 EUR$/m;
// 2% of two billion.
const MANY = "3 cases, the highest maximum is EUR 40000000";

let packed;
before(async () => {
  packed = await pack();
});
after(() => packed?.remove());

/** Runs a script of an example, with the tools that this project has installed. */
const PATH = `${join(root, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
const script = (project, name) => run("npm", ["run", "--silent", name], { cwd: project, env: { ...process.env, PATH } });

/** Opens what was built, and gives it to `look`; nothing may be wrong on the way. */
async function opened(folder, look) {
  const site = await start({ folder });
  try {
    const { page, errors, close } = await site.open({ path: "" });
    await look(page);
    assert.deepEqual(errors, []);
    await close();
  } finally {
    await site.close();
  }
}

/** Waits until the page says so. */
const says = (page, text) => page.getByText(text, { exact: true }).waitFor();

test("Node.js runs the package", async () => {
  const told = run("npm", ["start", "--silent"], { cwd: await example(packed, "node") });
  assert.match(told, /^Whether an administrative fine follows: possible$/m);
  assert.match(told, START);
});

test("Vite builds a page that finds the program", async () => {
  const project = await example(packed, "vite", ["vite"]);
  script(project, "build");
  await opened(join(project, "dist"), (page) => says(page, MAXIMUM));
});

test("Vite serves the same while one works on it", async () => {
  const project = await example(packed, "react", ["vite", "react", "react-dom"]);
  const server = await createServer({ root: project, logLevel: "error", server: { host: "127.0.0.1", port: 0, hmr: false, ws: false } });
  await server.listen();
  const { browser, close } = await start({ folder: project });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
    await says(page, "At most 10000000 EUR");
  } finally {
    await close();
    await server.close();
  }
  // And built, the component answers what is typed: 2% of 900 million.
  script(project, "build");
  await opened(join(project, "dist"), async (page) => {
    await says(page, "At most 10000000 EUR");
    const field = page.getByLabel("Turnover in euro");
    await field.fill("900000000");
    await says(page, "At most 18000000 EUR");
    await field.fill("much");
    await says(page, "turnover: not-an-amount");
  });
});

test("a worker that Vite built answers a page", async () => {
  const project = await example(packed, "worker", ["vite"]);
  script(project, "build");
  await opened(join(project, "dist"), (page) => says(page, MANY));
});

test("esbuild copies the program, and the page says where it is", async () => {
  const project = await example(packed, "esbuild", ["esbuild"]);
  script(project, "build");
  await opened(join(project, "dist"), (page) => says(page, MAXIMUM));
});
