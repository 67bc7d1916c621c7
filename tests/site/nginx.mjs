// Debian's nginx with the configuration that is shipped as an example: a process of its own on loopback, which nothing is
// installed for and nothing is left of.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../common/port.mjs";

// Where www/build/setup.sh unpacks the packages.
export const tools = process.env.TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "finesight");
export const nginx = join(tools, "nginx/usr/sbin/nginx");
export const brotli = join(tools, "nginx/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

const shipped = new URL("../../www/hosting/nginx.conf", import.meta.url);

/** Serves `folder` by the text of an example, or by that of the project. `printed()` is what it has written so far; to be closed with `close()`, which gives the files it has left. */
export async function serveByNginx(folder, example) {
  const prefix = await mkdtemp(join(tmpdir(), "finesight-nginx-"));
  const port = await freePort();
  const file = join(prefix, "nginx.conf");
  await writeFile(file, around(prefix, on(port, folder, example ?? (await readFile(shipped, "utf8")))));
  const process = spawn(nginx, ["-p", prefix, "-e", "stderr", "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  const gone = once(process, "exit");
  let printed = "";
  process.stderr.setEncoding("utf8").on("data", (text) => (printed += text));
  const url = `http://127.0.0.1:${port}/`;
  while (!(await fetch(url).then(() => true, () => false))) {
    if (process.exitCode !== null) throw new Error(`nginx did not start: ${printed}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
  return {
    url,
    printed: () => printed,
    close: async () => {
      process.kill();
      await gone;
      await rm(prefix, { recursive: true });
    },
  };
}

/** The example with another port and folder. */
function on(port, folder, text) {
  const changed = text.replace("listen 80;", `listen 127.0.0.1:${port};`).replace("root /srv/finesight;", `root ${folder};`);
  if (!changed.includes(`:${port};`) || !changed.includes(`root ${folder};`)) throw new Error("the example has another form");
  return changed;
}

/** A whole configuration that writes nowhere but to `prefix`, for one process. */
function around(prefix, server) {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${prefix}/${name};`);
  return `
    load_module ${brotli};
    daemon off;
    master_process off;
    pid ${prefix}/pid;
    error_log stderr;
    events {}
    http {
      ${folders.join(" ")}
      ${server}
    }`;
}
