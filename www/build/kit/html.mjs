// The kit as a page: one file, with its pictures beside it.

import { AROUND, WINDOW, keyOf } from "./sights.mjs";

const CROP = 920;
// A message that is wider begins so far from the edge.
const EDGE = 20;
const MOST_PLACES = 6;

// In which file of texts of the page a message is, and when that is fetched.
const PARTS = {
  texts: "first: a page begins with it",
  more: "more: fetched when the visitor first does something",
  further: "further: what stands behind a result",
  stories: "stories: what happened in each decision",
  easy: "easy: easier words for a message that stands elsewhere too",
};
const BESIDE = "in no file of texts: it is for the pages beside the page, such as the law book (law-*.html), the accessibility statement or the page about embedding, or for the library alone";

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const plain = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** The page of a language: its messages (tools/texts), and what was found of each by its key. */
export function html({ language, files }, found) {
  const all = files.flatMap((file) => file.messages);
  const sights = all.map((message) => found.get(keyOf(message))).filter(Boolean);
  const seen = sights.filter(({ instead }) => !instead).length;
  const contents = files.map(({ file, messages }) => `<li><a href="#file-${plain(file)}">${plain(file)}</a> (${messages.length})</li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Finesight, for translators: ${plain(language.name)}</title>
<style>${STYLE}</style>
<main>
<h1>Finesight, for translators: ${plain(language.name)}</h1>
<p>${all.length} messages, of which ${seen} were seen on the way through the page and those beside it. ${sights.length - seen} more are shown where another message stands. How to read this: docs/translating.md.</p>
<p class="filter"><label>Names and texts with <input type="search" id="filter"></label> <output id="count"></output></p>
<details><summary>The files</summary><ul>${contents.join("")}</ul></details>
${files.map((file) => section(file, language, found)).join("\n")}
</main>
<script>${SCRIPT}</script>
</html>
`;
}

function section({ file, messages }, language, found) {
  const path = `src/text/${language.tag}/${file}`;
  return `<section>
<h2 id="file-${plain(file)}">${plain(path)}</h2>
${messages.map((message) => article(message, path, language, found.get(keyOf(message)))).join("\n")}
</section>`;
}

function article(message, path, language, sight) {
  const { name, english, text, variables, comment, group, part, line } = message;
  const rows = [
    ["English", english === null ? "<em>English has no such message</em>" : `<pre lang="en">${plain(english)}</pre>`],
    [language.name, text === null ? "<em>not translated yet</em>" : `<pre lang="${plain(language.tag)}">${plain(text)}</pre>`],
    variables.length > 0 && ["Variables", variables.map(({ name, kind }) => `<code>{ $${plain(name)} }</code>, a ${kind}`).join("; ")],
    comment && ["Comment", plain(comment)],
    group && ["Group", plain(group)],
    ["Used in", plain(PARTS[part] ?? BESIDE)],
    ["Seen at", places(sight, part)],
  ];
  const described = rows.filter(Boolean).map(([what, said]) => `<dt>${plain(what)}</dt><dd>${said}</dd>`);
  const id = part === "easy" ? `easy-${name}` : name;
  return `<article id="${plain(id)}">
<h3><a href="#${plain(id)}">${plain(name)}</a> <small>${plain(line === null ? path : `${path}:${line}`)}</small></h3>
<dl>${described.join("")}</dl>
${crop(sight?.picture)}
</article>`;
}

/** The views where a message was seen; of each, how it stands there unless it is a text to read. */
function places(sight, part) {
  if (!sight) return part ? "not seen on the way through these views" : "not seen on the pages beside the page";
  const all = [...sight.places].map(([address, hows]) => {
    const others = [...hows].filter((how) => how !== "text");
    return `<code>${plain(address)}</code>${others.length && !hows.has("text") ? ` (${plain(others.join(", "))})` : ""}`;
  });
  const more = all.length - MOST_PLACES;
  const instead = sight.instead ? `not seen itself; <code>${plain(sight.instead)}</code> stands at ` : "";
  return instead + all.slice(0, MOST_PLACES).join(", ") + (more > 0 ? ` and ${more} more` : "") + (sight.picture ? "" : "; not drawn there");
}

/** A piece of a picture, with the message outlined. */
function crop(picture) {
  if (!picture) return "";
  const { file, box } = picture;
  const height = Math.min(box.height, 260) + 2 * AROUND;
  const top = Math.max(0, box.y - AROUND);
  const left = Math.max(0, Math.min(box.x + box.width / 2 - CROP / 2, box.x - EDGE, WINDOW.width - CROP));
  const px = (...sizes) => sizes.map((size) => `${Math.round(size)}px`);
  const [h, x, y] = px(height, -left, -top);
  const [boxX, boxY, boxW, boxH] = px(box.x - left - 3, box.y - top - 3, box.width + 6, box.height + 6);
  return `<div class="crop" style="height:${h}"><img loading="lazy" alt="" src="${plain(file)}" width="${WINDOW.width}" height="${WINDOW.height}" style="left:${x};top:${y}"><i style="left:${boxX};top:${boxY};width:${boxW};height:${boxH}"></i></div>`;
}

const STYLE = `
body { margin: 0; font: 1rem/1.45 system-ui, sans-serif; color: #1e2b3c; background: #fff }
main { max-width: 60rem; margin: auto; padding: 1rem }
.filter { position: sticky; top: 0; z-index: 1; margin: 0; padding: .6rem 0; background: #fff; border-bottom: 1px solid #9aa5b1 }
.filter input { font: inherit; width: 20rem; max-width: 100% }
h2 { margin: 2.5rem 0 0 }
article { border-top: 1px solid #9aa5b1; padding: .5rem 0 1.2rem; content-visibility: auto; contain-intrinsic-size: auto 30rem; scroll-margin-top: 4rem }
h3 { margin: .3rem 0 }
small { font-weight: 400; color: #4b5a6b }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .2rem 1rem; margin: .4rem 0 }
dt { color: #4b5a6b }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
pre { margin: 0; font: inherit; white-space: pre-wrap }
.crop { position: relative; overflow: hidden; max-width: ${CROP}px; border: 1px solid #9aa5b1 }
.crop img { position: absolute; max-width: none }
.crop i { position: absolute; box-sizing: border-box; border: 3px solid #d4006a; border-radius: 3px }
`;

const SCRIPT = `
const articles = [...document.querySelectorAll("article")].map((article) => ({ article, words: article.querySelector("h3 a").textContent + " " + [...article.querySelectorAll("pre")].map((text) => text.textContent).join(" ") }));
const filter = () => {
  const wanted = document.getElementById("filter").value.trim().toLowerCase();
  let shown = 0;
  for (const { article, words } of articles) {
    article.hidden = !words.toLowerCase().includes(wanted);
    shown += !article.hidden;
  }
  document.querySelectorAll("section").forEach((section) => (section.hidden = !section.querySelector("article:not([hidden])")));
  document.getElementById("count").textContent = wanted ? "shown: " + shown : "";
};
document.getElementById("filter").addEventListener("input", filter);
`;
