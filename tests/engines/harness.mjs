// What the tests in three engines share. A test is a few lines:
//
//   for (const engine of engines)
//     test(`${engine.name} shows it`, async (t) => {
//       const page = await open(t, engine, site.url);
//       await page.click("#q-body label");
//       await page.waitFor(() => document.querySelector("#result").innerText.includes("EUR"));
//     });

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/build/server.mjs";
import { startDriver } from "./engines.mjs";
import { KEYS, newSession } from "./webdriver.mjs";

export { engines } from "./engines.mjs";
export { KEYS };

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const results = path("../../test-results");

// For whatever a page does after an act. A machine that builds something meanwhile is slow.
const PATIENCE = 30_000;

/**
 * The built page on a server of its own, in a copy whose first script notes what goes wrong; `files` are put beside it. The
 * copy is in `folder`, and what was asked for in `requests`, as paths. Only if it is `offline` does it have a worker, which asks for
 * everything. It stops with `stop()`; to be closed with `close()`.
 */
export async function serveSite({ files = {}, offline = false, ...options } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "finesight-site-"));
  await cp(path("../../dist"), folder, { recursive: true });
  await cp(path("recorder.js"), join(folder, "recorder.js"));
  const index = join(folder, "index.html");
  const html = (await readFile(index, "utf8")).replace("<title>", '<script src="./recorder.js"></script>$&');
  await writeFile(index, offline ? html : html.replace(/ data-offline="[^"]*"/, ""));
  // The worker keeps what it knows by its hash.
  const hash = createHash("sha384").update(html).digest("base64");
  const worker = join(folder, "sw.js");
  await writeFile(worker, (await readFile(worker, "utf8")).replace(/("index\.html":")[^"]+/, `$1${hash}`));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const requests = [];
  const server = await serve(folder, { ...options, onRequest: ({ url }) => requests.push(url) });
  return {
    url: server.url,
    folder,
    requests,
    stop: server.close,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * The page at `url`, of http or of a file, in a browser that knows nothing yet; it is closed when the test `t` is over. `dark` is the
 * scheme of the device. `ready` is what is there once the page is.
 */
export async function open(t, engine, url, { dark = false, ready = "main" } = {}) {
  const home = await mkdtemp(join(tmpdir(), "finesight-engine-"));
  const wishes = { dark, home };
  const driver = await startDriver(engine, wishes);
  let session;
  t.after(async () => {
    await session?.end();
    await driver.end();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  session = await newSession(driver.url, engine.capabilities(wishes));
  const page = pageOf(engine, session, home);
  await session.resize(1280, 900);
  // The whole form, unless it is another view.
  await session.goTo(url.includes("#") ? url : `${url}#/case`);
  await page.waitFor((ready) => document.querySelector(ready), ready);
  return page;
}

/** A page: all that a session can do, and what tests ask for besides. */
function pageOf(engine, session, home) {
  const page = {
    ...session,
    /** A folder that is removed after the test, and the one that downloads go to. */
    home,
    /** Waits until a function that is run in the page gives something. */
    async waitFor(condition, ...args) {
      const met = await until(() => session.evaluate(`(...args) => Boolean((${condition})(...args))`, ...args));
      const told = met ? "" : await page.errors().catch(String);
      assert.ok(met, `did not become so: ${condition} ${JSON.stringify(args)}\n${told}`);
    },
    /** What an element says, with every space a plain one. */
    text: (selector) => session.evaluate((selector) => document.querySelector(selector)?.innerText.replace(/\s+/g, " ") ?? "", selector),
    /** Waits until an element says so. */
    async shows(selector, expected) {
      await until(async () => expected.test(await page.text(selector)));
      assert.match(await page.text(selector), expected);
    },
    /** Puts the focus on an element, or on the one of them that says `name`. */
    focus: (selector, name) =>
      page.waitFor(
        (selector, name) => {
          const found = [...document.querySelectorAll(selector)].find((element) => !name || element.innerText.trim() === name);
          found?.focus();
          return found && found === document.activeElement;
        },
        selector,
        name ?? "",
      ),
    /** Presses Enter on an element. */
    async enter(selector, name) {
      await page.focus(selector, name);
      await session.press([KEYS.enter]);
    },
    /** Keeps a picture of the window, for people to look at. */
    async keepScreenshot(name) {
      await mkdir(results, { recursive: true });
      await writeFile(join(results, `${engine.name}-${name.replaceAll(" ", "-")}.png`.toLowerCase()), await session.screenshot());
    },
    /** What went wrong in this document, and what it tells of its own trouble. */
    errors: () =>
      session.evaluate(() => [
        ...(globalThis.recorded ?? []),
        ...Array.from(document.querySelectorAll(".boot-alert"), (alert) => alert.innerText),
      ]),
    /** The text of the file that was downloaded. */
    async downloaded() {
      const name = await until(async () => (await readdir(home)).find((name) => /^finesight-.*\.(json|txt)$/.test(name)));
      assert.ok(name, "nothing was downloaded");
      return until(() => readFile(join(home, name), "utf8"));
    },
  };
  return page;
}

/** What `ask` gives in the end, asked again and again: nothing if it never did. */
async function until(ask) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const given = await ask();
    if (given) return given;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  return undefined;
}
