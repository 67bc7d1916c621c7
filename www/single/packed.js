// The files of a page that is a single file. Each stands in the page as text, compressed: scripts of a type that no browser
// runs, which its security policy lets be. boot.js asks for them as it would ask the page's host.

// The program's own script, which www/build/single.mjs has in this place.
import * as program from "./program.js";
import { read } from "./dense.js";

async function get(name) {
  const files = new Blob([read(document.getElementById(name).textContent)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(files, { headers: { "content-type": name.endsWith(".wasm") ? "application/wasm" : "text/plain" } });
}

const styles = document.createElement("style");
styles.textContent = await (await get("styles")).text();
document.head.append(styles);

globalThis.packed = { get, program: Promise.resolve(program) };
