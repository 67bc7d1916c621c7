// A WordPress of its own, for tests: Debian's package with a MariaDB of its own, in a folder that goes away with it.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { freePort } from "../common/port.mjs";

const SOURCE = "/usr/share/wordpress";
/** Who edits. */
export const EDITOR = { name: "editor", password: "a long enough pass phrase" };

/** What this machine lacks for it, if anything. */
export function lacking() {
  const missing = ["php", "mariadbd", "mariadb-install-db"].filter((program) => spawnSync(program, ["--version"]).error);
  if (!existsSync(SOURCE)) missing.push("wordpress");
  return missing.length > 0 && `${missing.join(", ")} not there`;
}

/** Starts it with these plugins, each a map from names of files to bytes. */
export async function startWordPress(plugins) {
  const folder = await mkdtemp(join(tmpdir(), "finesight-wordpress-"));
  const [site, data, socket] = ["site", "data", "sql"].map((name) => join(folder, name));
  const running = [];
  const run = (program, args) => {
    const child = spawn(program, args, { stdio: "ignore" });
    running.push(child);
    return child;
  };
  const as = userInfo().uid === 0 ? ["--user=root"] : [];
  execFileSync("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...as], { stdio: "ignore" });
  run("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", ...as]);

  // Debian's has links to libraries and languages elsewhere.
  cpSync(SOURCE, site, { recursive: true, dereference: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await writeFile(join(site, "wp-config.php"), config(socket, url));
  for (const [path, bytes] of Object.entries(plugins)) {
    const place = join(site, "wp-content/plugins", path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  await mkdir(join(site, "wp-content/mu-plugins"), { recursive: true });
  await writeFile(join(site, "wp-content/mu-plugins/local.php"), LOCAL);

  /** Runs PHP inside of WordPress, and gives what it printed. */
  const php = (code) => execFileSync("php", ["-d", "display_errors=stderr", "-r", `define('WP_INSTALLING_NETWORK', false); require '${site}/wp-load.php'; ${code}`], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  await answers(() => existsSync(socket) && spawnSync("php", ["-r", `exit((new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE IF NOT EXISTS wp') ? 0 : 1);`]).status === 0, "the database");
  execFileSync("php", ["-d", "sendmail_path=/bin/true", "-r", `define('WP_INSTALLING', true); require '${site}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install('An agency', '${EDITOR.name}', 'editor@agency.example', false, '', '${EDITOR.password}');`], { stdio: ["ignore", "ignore", "inherit"] });
  run("php", ["-S", `127.0.0.1:${port}`, "-t", site]);
  await answers(() => fetch(url).then(({ ok }) => ok, () => false), "WordPress");
  return {
    url,
    php,
    async close() {
      for (const child of running.reverse()) {
        child.kill();
        if (child.exitCode === null) await once(child, "exit");
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something answers. */
async function answers(asks, what) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (await asks()) return;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error(`${what} did not come`);
}

const config = (socket, url) => `<?php
define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
${["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`define('${name}_KEY', 'for tests');`, `define('${name}_SALT', 'for tests');`]).join("\n")}
define('WP_HOME', rtrim('${url}', '/'));
define('WP_SITEURL', rtrim('${url}', '/'));
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Asks nobody but this machine, which WordPress would take for a way into somebody's network. */
const LOCAL = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_http_request', fn ($given, $args, $url) => parse_url($url, PHP_URL_HOST) === '127.0.0.1' ? $given : new WP_Error('offline'), 10, 3);
`;
