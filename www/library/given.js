// What was given, made plain. Whoever calls may hand over anything, and to look at it may throw, as a proxy that was revoked
// does. Thrown through the program, that would leave it with less stack each time. So it is looked at here, and the program is
// handed texts only.

import { QUESTIONS } from "./keys.js";

/** @typedef {string | null} Text A text; nothing in the place of what is none, or cannot be looked at. */

/** The fields of a case beside its facts. */
export const FIELDS = ["on", "view", "replays", "lang"];

/** The fields that hold lines: those of a case, and those of a decision on it. */
const OF_LINES = ["facts", "decision"];

/** The names of a case. */
const NAMES = new Set([...OF_LINES, ...FIELDS]);

/** So many names of an object are looked at, those that are known before others: of more, enough are told to be wrong. */
const MOST_NAMES = 256;

/**
 * A case as plain data; `null` where it is no object.
 * @param {unknown} given
 * @returns {{ facts?: Record<string, Text> | null, decision?: Record<string, Text> | null, [field: string]: Text | Record<string, Text> | undefined } | null}
 */
export function plainCase(given) {
  const fields = entriesOf(given, NAMES);
  if (!fields) return null;
  return Object.fromEntries(fields.map(([name, value]) => [name, OF_LINES.includes(name) ? textsOf(value) : textOf(value)]));
}

/**
 * What stands under the names of an object, but for what is `undefined`: that was not given. Nothing where it is no object.
 * @param {unknown} value
 * @param {Set<string>} known The names to look at first.
 * @returns {[string, unknown][] | null}
 */
export function entriesOf(value, known) {
  try {
    if (!isPlain(value)) return null;
    const names = Object.keys(value);
    /** @type {[string, unknown][]} */
    const entries = [];
    for (const name of names.length > MOST_NAMES ? knownFirst(names, known) : names) {
      const under = lookUp(value, name);
      if (under !== undefined) entries.push([name, under]);
      if (entries.length === MOST_NAMES) break;
    }
    return entries;
  } catch {
    return null;
  }
}

/** @type {(names: string[], known: Set<string>) => string[]} */
const knownFirst = (names, known) => [...names.filter((name) => known.has(name)), ...names.filter((name) => !known.has(name))];

/**
 * What stands under a name; `null` where that cannot be looked at.
 * @param {any} object
 * @param {string | number} name
 * @returns {unknown}
 */
export function lookUp(object, name) {
  try {
    return object[name];
  } catch {
    return null;
  }
}

/** @type {(value: unknown) => Text} */
const textOf = (value) => (typeof value === "string" ? value : null);

/** @param {unknown} value */
function textsOf(value) {
  const entries = entriesOf(value, QUESTIONS);
  return entries && Object.fromEntries(entries.map(([name, line]) => [name, textOf(line)]));
}

/**
 * Whether it is an object such as `{}` or JSON makes, of whatever realm. What a list, a map or an instance of a class holds need
 * not stand under names of its own, and would be passed over in silence.
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  const above = Object.getPrototypeOf(value);
  return above === null || (Object.getPrototypeOf(above) === null && Object.hasOwn(above, "isPrototypeOf"));
}
