// Serves a debug build of the page, made anew at every change: watch.mjs [PORT]. Trunk does the same for whoever has it.

import { execFileSync } from "node:child_process";
import { watch } from "node:fs";
import { serve } from "./server.mjs";

const [port = "8080"] = process.argv.slice(2);
const FOLDER = "target/watch";
/** A program that saves may write a file in several steps: so many milliseconds after the last, it is done. */
const PAUSE = 200;

build();
const { url } = await serve(FOLDER, { port: Number(port) });
console.log(`Finesight is at ${url} (Ctrl+C stops it); load it again after a change`);
let waiting;
for (const place of ["src", "www", "index.html", "Cargo.toml"]) {
  watch(place, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, PAUSE);
  });
}

function build() {
  const began = Date.now();
  try {
    execFileSync("node", ["www/build/stage.mjs", FOLDER], { stdio: "inherit" });
    console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s`);
  } catch {
    // What is wrong has been printed by who found it; the next change builds again.
  }
}
