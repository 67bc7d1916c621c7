// Prints what Lighthouse says of the built page, on a desktop and on a phone: the scores, of which each should be 100, and what
// every audit that is not passed in full has found. Of three runs it prints the one in the middle, for what else the machine does
// shows in the performance. The page is served compressed, as by a host, and Chromium is the one of the tests.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { desktopConfig } from "lighthouse";
import { executable } from "../../tests/browser/harness.mjs";
import { serve } from "./server.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices"];
const SCREENS = { desktop: desktopConfig, phone: undefined };
const RUNS = 3;
const PAGES = ["", "law-en.html", "law-en-norway.html"];

const profile = await mkdtemp(join(tmpdir(), "finesight-audit-"));
const browser = spawn(
  executable(),
  ["--headless", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
  { stdio: "ignore" },
);
const site = await serve("dist", { compress: true });
try {
  const port = await portOf(profile);
  for (const page of PAGES) {
    for (const [screen, config] of Object.entries(SCREENS)) {
      const runs = [];
      while (runs.length < RUNS) runs.push(await audited(new URL(page, site.url).href, port, config));
      runs.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
      print(page || "the page", screen, runs[(RUNS - 1) / 2]);
    }
  }
} finally {
  await site.close();
  browser.kill();
  if (browser.exitCode === null) await once(browser, "exit");
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function audited(url, port, config) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" }, config);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return lhr;
}

function print(page, screen, { categories, audits }) {
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`);
  console.log(`${page}, ${screen}: ${scores.join(", ")}`);
  // What has no weight in the score is told too: it says what the score does not.
  const ids = new Set(CATEGORIES.flatMap((name) => categories[name].auditRefs.map(({ id }) => id)));
  for (const { score, title, displayValue } of [...ids].map((id) => audits[id])) {
    if (score !== null && score < 1) console.log(`  ${Math.round(score * 100)}: ${[title, displayValue].filter(Boolean).join(": ")}`);
  }
}

/** The port on which Chromium listens, once it does: it is written to its profile. */
async function portOf(folder) {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = await readFile(join(folder, "DevToolsActivePort"), "utf8").catch(() => "");
    if (port) return Number(port.split("\n")[0]);
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("Chromium did not start");
}
