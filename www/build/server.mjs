// A small static file server on loopback: for looking at the page, and for its tests.
// As a program: node www/build/server.mjs [folder] [port]

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Names with a hash of the content. */
const HASHED = /-[0-9a-f]{10,16}\.\w+$/;

/**
 * Serves `folder` under the path `base`, such as "/" or "/tools/fees/", with `headers` besides its own. Port 0 takes any
 * free one. With `compress` it is as on a host (www/hosting): whoever takes brotli is given the file beside that has it, and what has a
 * hash in its name is kept for good. `onRequest` is called with each request. `rewrite` is asked for the name of each file what to
 * change its text with, if anything.
 */
export async function serve(folder, { port = 0, base = "/", headers = {}, compress = false, onRequest, rewrite } = {}) {
  const server = createServer(async (request, response) => {
    onRequest?.(request);
    const file = await find(folder, base, request.url);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    const change = rewrite?.(basename(file));
    const small = !change && compress && /\bbr\b/.test(request.headers["accept-encoding"]) && (await isFile(`${file}.br`));
    response.writeHead(200, {
      ...(small && { "content-encoding": "br" }),
      "cache-control": compress && HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
      // As www/hosting/ has it: a page on another port, and a frame without an origin, load the files too.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      ...headers,
    });
    if (request.method === "HEAD") response.end();
    else if (change) response.end(change(await readFile(file, "utf8")));
    else createReadStream(small ? `${file}.br` : file).pipe(response);
  });
  await new Promise((listening, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function find(folder, base, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    if (!path.startsWith(base)) return null;
    const root = normalize(folder + sep);
    let file = join(root, path.slice(base.length));
    if (!file.startsWith(root)) return null;
    if ((await stat(file)).isDirectory()) file = join(file, "index.html");
    return (await isFile(file)) ? file : null;
  } catch {
    return null;
  }
}

async function isFile(file) {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  try {
    const { url } = await serve(folder, { port: Number(port) });
    console.log(`Finesight is at ${url} (Ctrl+C stops it)`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is in use: try another, as in: make serve PORT=8081`);
    process.exitCode = 1;
  }
}
