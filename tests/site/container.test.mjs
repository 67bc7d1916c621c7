// The recipe of a container: its parts, and where podman and a Debian to build on are there (www/build/setup.sh), the image itself,
// built and run as www/hosting/container/README.md says.

import assert from "node:assert/strict";
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotli, nginx, tools } from "./nginx.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const recipe = (name) => readFile(join(root, "www/hosting/container", name), "utf8");
const example = () => readFile(join(root, "www/hosting/nginx.conf"), "utf8");

test("the headers are those of the example, which the image takes as it is but for the port", async () => {
  const [containerfile, around] = await Promise.all([recipe("Containerfile"), recipe("nginx.conf")]);
  assert.match(containerfile, /^COPY www\/hosting\/nginx\.conf \/etc\/nginx\/conf\.d\/finesight\.conf$/m);
  assert.match(around, /include \/etc\/nginx\/conf\.d\/\*\.conf;/);
  assert.doesNotMatch(containerfile + around, /add_header|types \{/);
  assert.match(await example(), /^ {2}listen 80;$/m, "what the Containerfile puts another port in the place of");
  assert.match(await example(), /^ {2}root \/srv\/finesight;$/m, "where the Containerfile puts the page");
});

test("nginx takes what stands around the example together with it", async (t) => {
  const prefix = await mkdtemp(join(tmpdir(), "finesight-container-"));
  t.after(() => rm(prefix, { recursive: true }));
  const at = (name) => join(prefix, name);
  const around = (await recipe("nginx.conf"))
    .replaceAll("/tmp/", `${prefix}/`)
    .replace("include /etc/nginx/modules-enabled/*.conf;", `load_module ${brotli};`)
    .replace("/etc/nginx/conf.d/*.conf", at("example.conf"));
  await writeFile(at("example.conf"), (await example()).replace("listen 80;", "listen 8080;"));
  await writeFile(at("nginx.conf"), around);
  const { status, stderr } = spawnSync(nginx, ["-t", "-p", prefix, "-e", "stderr", "-c", at("nginx.conf")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("healthy is who answers with the page, and not who refuses it or is not there", async (t) => {
  let status = 200;
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  t.after(() => server.close());
  const ask = () => promisify(execFile)("bash", [join(root, "www/hosting/container/health.sh"), port]).then(() => true, () => false);
  assert.equal(await ask(), true);
  for (status of [301, 404, 503]) assert.equal(await ask(), false, `${status}`);
  await new Promise((closed) => server.close(closed));
  assert.equal(await ask(), false, "not there");
});

const debian = join(tools, "debian.tar");
// Elsewhere than on Linux, podman works in a machine of its own, with other folders.
const isThere = process.platform === "linux" && !spawnSync("podman", ["--version"]).error;
const lacks = isThere ? !existsSync(debian) && "there is no Debian to build on" : "podman is not there";

test("the image", { skip: lacks }, async (t) => {
  const store = await mkdtemp(join(tmpdir(), "finesight-podman-"));
  // A store of its own; and nothing of systemd, which is not everywhere.
  const own = ["--root", join(store, "root"), "--runroot", join(store, "run"), "--cgroup-manager", "cgroupfs", "--log-level", "fatal"];
  const podman = (...call) => execFileSync("podman", [...own, ...call], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "pipe"] }).trim();
  t.after(async () => {
    spawnSync("podman", [...own, "rm", "--all", "--force"]);
    spawnSync("podman", [...own, "rmi", "--all", "--force"]);
    await rm(store, { recursive: true, force: true });
  });

  podman("import", debian, "localhost/debian");
  // The limits are those of whoever may not raise them.
  const limits = ["--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024"];
  const runtime = spawnSync("runc", ["--version"]).error ? [] : ["--runtime", "runc"];
  const confined = ["--network", "none", "--read-only", "--cap-drop", "all", "--security-opt", "no-new-privileges", ...limits, ...runtime];
  const trial = spawnSync("podman", [...own, "run", "--rm", ...confined, "localhost/debian", "true"], { encoding: "utf8" });
  if (trial.status !== 0) return t.skip(`this machine runs no container: ${trial.stderr}`);

  const how = ["--isolation", "chroot", "--network", "host", "--layers=false", "--format", "docker", "--build-arg", "BASE=localhost/debian"];
  podman("build", ...how, "--file", "www/hosting/container/Containerfile", "--tag", "finesight", ".");
  const { Config } = JSON.parse(podman("inspect", "finesight"))[0];
  assert.deepEqual([Config.User, Config.StopSignal, Object.keys(Config.ExposedPorts)], ["65532:65532", "SIGQUIT", ["8080/tcp"]]);

  const name = podman("run", "--detach", ...confined, "finesight");
  const inside = (script) => podman("exec", name, "bash", "-c", script);
  const isHealthy = () => spawnSync("podman", [...own, "healthcheck", "run", name]).status === 0;
  for (let tries = 0; !isHealthy(); tries += 1) {
    assert.ok(tries < 100, podman("logs", name));
    await new Promise((soon) => setTimeout(soon, 50));
  }
  assert.match(inside("grep ^CapEff /proc/1/status"), /\t0+$/, "no rights");
  assert.match(inside("grep ^Uid /proc/1/status"), /\t65532\t/);
  assert.throws(() => inside("touch /srv/finesight/new"), /Read-only file system/);

  const request = "GET / HTTP/1.1\\r\\nHost: localhost\\r\\nAccept-Encoding: br\\r\\nConnection: close\\r\\n\\r\\n";
  const answer = inside(`exec 3<>/dev/tcp/127.0.0.1/8080; printf '${request}' >&3; sed '/^\\r$/q' <&3`);
  assert.match(answer, /^HTTP\/1\.1 200 /);
  const said = answer.split(/\r?\n/);
  const headers = (await example()).matchAll(/^ {2}add_header ([\w-]+) "([^"]+)" always;/gm);
  const expected = Array.from(headers, ([, header, value]) => `${header}: ${value}`);
  assert.ok(expected.length >= 6, expected.join("\n"));
  for (const line of [...expected, "Content-Encoding: br", "Cache-Control: no-cache"]) assert.ok(said.includes(line), `${line}\n${answer}`);

  podman("stop", name);
  assert.equal(JSON.parse(podman("inspect", name))[0].State.ExitCode, 0, "it stops by itself when it is asked to");
});
