// The pages beside the page, and which messages stand on them. A program printed these pages (tools/src/lawbook), so no numbers are
// in their texts: a message is found there by its words.

import { readdir } from "node:fs/promises";
import { keyOf } from "./sights.mjs";

// Words that are fewer stand in too many places to say which message they are.
const FEWEST_LETTERS = 3;
// A text with so many letters is found inside of others; a shorter one only where it stands by itself.
const LONG = 25;
// What is filled in has so many letters at most.
const FILLED = 160;

/** The pages of a language in a folder. */
export async function pagesBeside(folder, tag) {
  const names = await readdir(folder);
  return names.filter((name) => new RegExp(`^(accessibility|privacy|embed|law)-${tag}(-[\\w-]+)?\\.html$`).test(name)).sort();
}

/**
 * What finds each message that is not among `found`: its key, and of each of its variants the longest words and a
 * pattern.
 */
export function wanted(messages, found) {
  const all = messages.files.flatMap((file) => file.messages);
  return all
    .filter((message) => message.text && !found.has(keyOf(message)))
    .map((message) => ({ key: keyOf(message), variants: variants(message.text).map(pattern).filter(({ words }) => words.replace(/\P{L}/gu, "").length >= FEWEST_LETTERS) }))
    .filter(({ variants }) => variants.length > 0);
}

/** The texts that a message may be: one, or one for each number or kind of what it chooses by. */
function variants(text) {
  if (!text.includes("->")) return [text];
  return Array.from(text.matchAll(/^\s*\*?\[[^\]]+\]\s*(.+)$/gm), ([, variant]) => variant);
}

/** A pattern of a text, in which what stands in braces may be anything; and the longest words of it. */
function pattern(text) {
  const plain = text.replace(/\{\s*"\\u00A0"\s*\}/g, " ").replace(/\{\s*"([^"]*)"\s*\}/g, "$1");
  const pieces = plain.split(/\{[^{}]*\}/).map((piece) => piece.replace(/\s+/g, " "));
  const escaped = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const words = pieces.reduce((longest, piece) => (piece.trim().length > longest.length ? piece.trim() : longest), "");
  return { words, source: escaped.join(`[^]{1,${FILLED}}?`), isLong: words.length >= LONG };
}

/** In the page: where each of these stands, with its box. Of the elements around it, it is in the smallest. */
export function collectWords(wanted) {
  const flat = (text) => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();
  const whole = flat(document.body.textContent);
  let elements;
  const found = [];
  for (const { key, variants } of wanted) {
    for (const { words, source, isLong } of variants) {
      if (!whole.includes(words)) continue;
      elements ??= Array.from(document.body.querySelectorAll("*"), (element) => ({ element, text: flat(element.textContent) })).filter(({ text }) => text.length < 3000);
      const matching = new RegExp(isLong ? source : `^${source}$`);
      const holds = elements.filter(({ text }) => text.includes(words) && matching.test(text));
      if (!holds.length) continue;
      const { element } = holds.reduce((one, other) => (other.text.length <= one.text.length ? other : one));
      const { x, y, width, height } = element.getBoundingClientRect();
      const isDrawn = element.checkVisibility() && width > 4 && height > 4;
      found.push({ key, how: "text", box: isDrawn ? { x: x + scrollX, y: y + scrollY, width, height } : null });
      break;
    }
  }
  return found;
}
