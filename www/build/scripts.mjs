// Makes the page's scripts small: takes comments and long names out of them. Trunk runs it when the app is built.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

if (profile === "release") {
  for (const name of (await readdir(staging)).filter((name) => name.endsWith(".js"))) {
    const file = join(staging, name);
    const { code } = await transform(await readFile(file, "utf8"), { minify: true, format: "esm", target: "es2022" });
    await writeFile(file, code);
  }
}
