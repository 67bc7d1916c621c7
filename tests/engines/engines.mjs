// The three engines, each with its driver: how it is started, and what it is told. Debian and Ubuntu have packages of all but
// geckodriver (www/build/setup.sh).

import { spawn, spawnSync } from "node:child_process";
import { executable } from "../browser/harness.mjs";
import { freePort } from "../common/port.mjs";

/**
 * The engines. `driver` is a command, `environment` what it is told besides, and `capabilities` what the browser is asked for;
 * both by the wishes of a test: a dark device, and a home, which downloads go to. What has `prints` gives a page as PDF.
 */
export const engines = [
  {
    name: "Chromium",
    prints: true,
    driver: (port) => ["chromedriver", `--port=${port}`],
    capabilities: ({ dark, home }) => ({
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: executable(),
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
        ],
        prefs: { "download.default_directory": home, "intl.accept_languages": "en-GB" },
      },
    }),
  },
  {
    name: "Firefox",
    prints: true,
    driver: (port) => ["geckodriver", "--port", String(port), "--websocket-port", "0"],
    capabilities: ({ dark, home }) => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary: onPath("firefox-esr") ?? onPath("firefox"),
        args: ["-headless"],
        prefs: {
          // The list of what was downloaded would take the keys.
          "browser.download.alwaysOpenPanel": false,
          "browser.download.dir": home,
          "browser.download.folderList": 2,
          "intl.accept_languages": "en-GB",
          "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
        },
      },
    }),
  },
  {
    name: "WebKit",
    // It has no mode without a screen.
    driver: (port) => ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1000x24", "WebKitWebDriver", `--port=${port}`],
    environment: ({ dark, home }) => ({
      GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
      HOME: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    }),
    capabilities: () => ({ browserName: "MiniBrowser" }),
  },
];

/** Starts an engine's driver. To be ended with `end()`, which ends what it has started too. */
export async function startDriver(engine, wishes) {
  const port = await freePort();
  const [command, ...args] = engine.driver(port);
  // What it leaves behind is then in a folder that is removed.
  const env = { ...process.env, TMPDIR: wishes.home, ...engine.environment?.(wishes) };
  // In a group of its own, so that all of it can be ended together.
  const driver = spawn(command, args, { env, detached: true, stdio: "ignore" });
  const gone = new Promise((resolve) => driver.once("exit", resolve).once("error", resolve));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (driver.exitCode !== null || !driver.pid) throw new Error(`${command} did not start: is it installed?`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
  return {
    url,
    end: async () => {
      process.kill(-driver.pid);
      await gone;
    },
  };
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch {
    return false;
  }
}

function onPath(name) {
  return spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim() || undefined;
}
