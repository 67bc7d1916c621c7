// Many cases as they go into the program, in one piece, and their figures as they come out of it.

import { CASE, columnsOf, MOST_ROWS, NO_LINE, placeOf } from "./columns.js";
import { entriesOf, FIELDS } from "./given.js";
import { QUESTIONS } from "./keys.js";
import { MOST } from "./problems.js";

/** @import { Details, Figures } from "./columns.js" */
/** @import { Problem } from "./types.js" */

/** @typedef {{ columns: { key: string, lines: string[] }[], places: Uint32Array, rows: number, problems: Problem[] }} Table */

/** What columns can be of. */
const COLUMNS = new Set([...QUESTIONS, ...FIELDS, CASE]);
/** What is said of columns beside them. */
const ASKED = new Set(["columns", "rows", "problems"]);

/** So many answers go into the program: a number of four bytes each. */
const MOST_PLACES = 1 << 28;

/**
 * The cases as they go into the program: the columns one after another in one piece.
 * @param {unknown} cases
 * @returns {Table}
 */
export function tableOf(cases) {
  try {
    return tableOfColumns(Array.isArray(cases) ? columnsOf(cases) : cases);
  } catch {
    return noTable("columns", "not-an-object");
  }
}

/** @type {(key: string, code: string) => Table} */
const noTable = (key, code) => ({ columns: [], places: new Uint32Array(), rows: 0, problems: [{ key, code }] });

/**
 * @param {unknown} cases
 * @returns {Table}
 */
function tableOfColumns(cases) {
  const asked = Object.fromEntries(entriesOf(cases, ASKED) ?? []);
  const given = entriesOf(asked.columns, COLUMNS);
  if (!given) return noTable("columns", "not-an-object");
  const stated = asked.rows ?? Math.max(0, ...given.map(([, column]) => lengthOf(column)));
  const rows = Number(stated);
  const fits = Number.isSafeInteger(stated) && rows >= 0 && rows <= MOST_ROWS && rows * given.length <= MOST_PLACES;
  if (!fits) return noTable("rows", "out-of-bounds");
  const places = new Uint32Array(given.length * rows);
  const problems = foundBefore(asked.problems);
  const columns = given.map(([key, column], number) => {
    const part = places.subarray(number * rows, (number + 1) * rows);
    const lines = fill(part, column);
    if (!lines) {
      problems.push({ key, code: "not-a-column" });
      part.fill(NO_LINE);
    }
    return { key, lines: lines ?? [] };
  });
  return { columns, places, rows, problems };
}

/**
 * The problems that were found as the columns were made, as many as are told. Something else in their place is a problem itself.
 * @param {unknown} given
 * @returns {Problem[]}
 */
function foundBefore(given) {
  if (given === undefined) return [];
  try {
    if (Array.isArray(given)) return Array.from({ length: Math.min(given.length, MOST + 1) }, (_, at) => problemOf(given[at]));
  } catch {
    // It could not be looked at, or has something else in it.
  }
  return [{ key: "problems", code: "not-a-list" }];
}

/**
 * @param {any} given
 * @returns {Problem}
 */
function problemOf({ key, code, row }) {
  if (typeof key !== "string" || typeof code !== "string") throw new TypeError();
  return { key, code, ...(Number.isSafeInteger(row) && { row }) };
}

/**
 * For how many cases a column has something to say.
 * @param {any} column
 */
function lengthOf(column) {
  try {
    const { length } = Array.isArray(column) ? column : column.places;
    return Number(length) || 0;
  } catch {
    return 0;
  }
}

/**
 * Writes the places of a column and gives its lines; nothing where it is no column.
 * @param {Uint32Array} places
 * @param {unknown} column
 * @returns {string[] | undefined}
 */
function fill(places, column) {
  if (typeof column === "string") {
    places.fill(1);
    return [column];
  }
  try {
    return Array.isArray(column) ? fillFromLines(places, column) : fillFromPlaces(places, Object(column));
  } catch {
    return undefined;
  }
}

/**
 * @param {Uint32Array} places
 * @param {unknown[]} given A line for each case, or `null`.
 */
function fillFromLines(places, given) {
  if (given.length !== places.length) return undefined;
  const column = { lines: /** @type {string[]} */ ([]), known: new Map() };
  for (let row = 0; row < places.length; row += 1) {
    const line = given[row];
    if (line !== null && typeof line !== "string") return undefined;
    places[row] = line === null ? 0 : placeOf(line, column);
  }
  return column.lines;
}

/**
 * @param {Uint32Array} places
 * @param {{ lines?: unknown, places?: any }} column
 */
function fillFromPlaces(places, { lines: given, places: each }) {
  if (!Array.isArray(given) || each?.length !== places.length) return undefined;
  const lines = [...given];
  if (!lines.every((line) => typeof line === "string")) return undefined;
  for (let row = 0; row < places.length; row += 1) {
    const place = each[row];
    const isOne = Number.isInteger(place) && place >= 0 && place <= lines.length;
    if (!isOne && place !== NO_LINE) return undefined;
    places[row] = place;
  }
  return lines;
}

/**
 * The columns of figures and codes by their names, as views of the two pieces that came out of the program.
 * @param {Float64Array} figures
 * @param {Uint8Array} codes
 * @param {number} rows
 * @param {{ ranges: string[], codes: string[] }} names
 * @returns {Figures}
 */
export function read(figures, codes, rows, names) {
  const column = (/** @type {any} */ all, /** @type {number} */ number) => all.subarray(number * rows, (number + 1) * rows);
  const ranges = names.ranges.map((name, number) => [name, { low: column(figures, 2 * number), high: column(figures, 2 * number + 1) }]);
  const numbers = names.codes.map((name, number) => [name, column(codes, number)]);
  return { rows, problems: [], ...Object.fromEntries([...numbers, ...ranges]) };
}

/**
 * What was told in detail, by its names.
 * @param {Float64Array} details
 * @param {number} rows
 * @param {Int32Array} shares In thousandths.
 * @returns {Details}
 */
export function readDetails(details, rows, shares) {
  const column = (/** @type {number} */ number) => details.subarray(number * rows, (number + 1) * rows);
  const below = Array.from(shares, (share, number) => ({ share: share / 1000, amounts: column(2 + number) }));
  return { perEuro: column(0), ended: column(1), below };
}
