// Puts what keeps its address beside the page: lasting.mjs FOLDER [ADDRESS]. In `v1/` there are the loader, and a page that leads to
// the app with all that its address asks for. Where ADDRESS says where the copy will be, there is oEmbed for each language too: what
// systems look up that make a frame of an address alone. They take no address that is relative, so without it there is none.

import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languagesOf, messages } from "./messages.mjs";

const [folder, given] = process.argv.slice(2);
/** How large the frame is that oEmbed asks for, in CSS pixels. */
const SIZE = { width: 640, height: 700 };
/** So long what oEmbed says may be kept, in seconds. */
const KEPT = 86_400;

await mkdir(join(folder, "v1"), { recursive: true });
await copyFile(join(folder, "embed.js"), join(folder, "v1", "embed.js"));
await writeFile(join(folder, "v1", "index.html"), forwarding());
if (given) await offer(address(given));

/** A page that leads one folder up, with all of the address. */
function forwarding() {
  const script = 'location.replace("../" + location.search + location.hash)';
  const hash = createHash("sha256").update(script).digest("base64");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Finesight</title>
<script>${script}</script>
<main><p><a href="../">Finesight</a></p></main>
</html>
`;
}

function address(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || !url.pathname.endsWith("/")) {
    throw new Error(`ADDRESS is not where a copy can be, such as https://fees.example/: ${text}`);
  }
  return url.href;
}

async function offer(base) {
  const index = join(folder, "index.html");
  const html = await readFile(index, "utf8");
  const languages = languagesOf(html).own;
  for (const language of languages) await writeFile(join(folder, nameOf(language)), `${JSON.stringify(await answer(base, language), null, 2)}\n`);
  const links = languages.map((language) => `<link rel="alternate" type="application/json+oembed" hreflang="${language}" href="${base}${nameOf(language)}">`);
  await writeFile(index, html.replace("</head>", () => `${links.join("\n")}\n</head>`));
}

function nameOf(language) {
  return `oembed-${language}.json`;
}

async function answer(base, language) {
  const title = await linkText(language);
  const { width, height } = SIZE;
  const html = `<iframe src="${base}v1/#embed?language=${language}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return { version: "1.0", type: "rich", provider_name: "Finesight", provider_url: base, title, cache_age: KEPT, html, width, height };
}

/** What the link to the app says in a language, without signs that HTML has a meaning for. */
async function linkText(language) {
  const { link: text } = await messages(language, "embed", "embed-frame-");
  if (!text || /["&<>]/.test(text)) throw new Error(`${language}: embed-frame-link is no plain text`);
  return text;
}
