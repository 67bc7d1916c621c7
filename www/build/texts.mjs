// Puts the texts of each language, five files, beside the page, and their names on the tag of boot.js. A name
// has a hash of the content, so that no page is ever given the texts of another version. The tag also says which other
// tags than its own a language answers to: `data-also-no="nb"`.

import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Puts the texts that are in the folder `texts` into that of the page. */
export async function putTexts(folder, texts) {
  let names = "";
  for (const file of (await readdir(texts)).filter((name) => /^(texts|more|further|stories|easy)-\w+\.txt$/.test(name)).sort()) {
    const content = await readFile(join(texts, file));
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
    const name = file.replace(".txt", `-${hash}.txt`);
    await writeFile(join(folder, name), content);
    names += ` data-${file.slice(0, -".txt".length)}="./${name}"`;
  }
  const languages = JSON.parse(await readFile(join(texts, "languages.json"), "utf8"));
  for (const [tag, language] of Object.entries(languages)) if (tag !== language) names += ` data-also-${tag}="${language}"`;
  const index = join(folder, "index.html");
  const html = await readFile(index, "utf8");
  const named = html.replace(/(<script [^>]*data-wasm="[^"]*")/, `$1${names}`);
  if (!names || named === html) throw new Error("no texts, or no tag to name them on");
  await writeFile(index, named);
}
