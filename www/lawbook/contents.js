// The contents of the law book: what follows "#" in an address, and is on one of its pages, leads there; and of the contents the box
// leaves what has the words typed in it.

import "./lock.js";

const { lang } = document.documentElement;

async function lead() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id) return;
  const { default: places } = await import("./law-places.js");
  const page = Object.keys(places).find((name) => places[name].includes(id));
  if (page) location.replace(`./law-${lang}-${page}.html#${id}`);
}

addEventListener("hashchange", lead);
lead();

/** Without capitals and accents, so that Osterreich finds Österreich. */
const plain = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLocaleLowerCase(lang);

/** An entry has the words of those that it stands under: a section those of its country. */
const ownWords = (entry) => `${entry.firstElementChild.textContent} ${entry.dataset.also ?? ""}`;
function words(entry) {
  const above = entry.parentElement.closest("li");
  return above ? `${words(above)} ${ownWords(entry)}` : ownWords(entry);
}

const entries = [...document.querySelectorAll(".contents li")];
const last = entries.filter((entry) => !entry.querySelector("li")).map((entry) => ({ entry, text: plain(words(entry)) }));
const box = document.querySelector(".filter");
const [field, status] = [box.querySelector("input"), box.querySelector("[role=status]")];

function filter() {
  const typed = plain(field.value).split(/\s+/).filter(Boolean);
  const found = new Set(last.filter(({ text }) => typed.every((word) => text.includes(word))).map(({ entry }) => entry));
  for (const entry of entries) entry.hidden = !found.has(entry) && ![...entry.querySelectorAll("li")].some((inside) => found.has(inside));
  for (const part of document.querySelectorAll(".contents")) part.hidden = !part.querySelector("li:not([hidden])");
  const said = found.size ? status.dataset.found.replace("{found}", found.size).replace("{all}", last.length) : status.dataset.none;
  status.textContent = typed.length ? said : "";
}

field.addEventListener("input", filter);
box.hidden = false;
document.querySelector(".without-script").hidden = true;
// What was typed before is there again on the way back.
if (field.value) filter();
