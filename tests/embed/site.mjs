// What the tests of embedding share: the built page on one port, as `make serve` has it, and a page around it on another, with a
// strict policy.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/build/server.mjs";
import { start } from "../browser/harness.mjs";

const folder = process.env.FINESIGHT_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** The site with Finesight, an agency's site of another origin, and a browser. */
export async function startBoth(options) {
  const site = await start({ folder, base: "/fees/", ...options });
  const pages = await mkdtemp(join(tmpdir(), "finesight-host-"));
  const { integrity } = JSON.parse(await readFile(join(folder, "embed.json"), "utf8"));
  const servers = [];
  return {
    ...site,
    integrity,
    /** A page of the agency's, of these elements, under this policy; opened in a context of its own. */
    async host(body, { policy = policyFor(site.url), context, ready = "main", prepare } = {}) {
      // Without a policy a browser asks for an icon.
      const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '<link rel="icon" href="data:,">';
      await writeFile(join(pages, "index.html"), page(meta, body));
      const server = await serve(pages, {});
      servers.push(server);
      const opened = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", reducedMotion: "reduce", ...context });
      const tab = await opened.newPage();
      const errors = [];
      tab.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
      tab.on("pageerror", (error) => errors.push(String(error)));
      await prepare?.(tab);
      await tab.goto(server.url);
      await tab.locator(ready).first().waitFor();
      return { page: tab, context: opened, url: server.url, errors, close: () => opened.close() };
    },
    async close() {
      await site.close();
      await Promise.all(servers.map((server) => server.close()));
      await rm(pages, { recursive: true });
    },
  };
}

/** Chooses a language by its place in the menu of the masthead. */
export async function speak(place, at) {
  await place.locator("[popovertarget=languages]").click();
  await place.locator("#languages input").nth(at).press("Space");
}

/** As strict as the page about embedding says: the loader as a script, the page as a frame. */
export const policyFor = (url) => `default-src 'none'; script-src ${new URL(url).origin}; frame-src ${new URL(url).origin}; base-uri 'none'; form-action 'none'`;

/** The link and the loader, as the page about embedding has them. */
export const snippet = (site, attributes = "", text = "Estimate an administrative fine") =>
  `<a class="finesight-embed" href="${site.url}" ${attributes}>${text}</a>
<script type="module" src="${site.url}embed.js" integrity="${site.integrity}" crossorigin="anonymous"></script>`;

const page = (meta, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8">${meta}<meta name="viewport" content="width=device-width, initial-scale=1"><title>An agency</title></head>
<body><main><h1>Fees</h1>
${body}
<p>The end of the page.</p></main></body>
</html>
`;

/** Waits until something holds that is asked for again and again. */
export async function until(holds, what, patience = 30_000) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error(`not in time: ${what}`);
}
