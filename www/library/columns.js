// Cases as columns. A column has the distinct lines that a question is answered
// with, each read once however many cases there are, and for each case the place of its line.

import { FIELDS, lookUp, plainCase } from "./given.js";
import { QUESTIONS } from "./keys.js";
import { inOrder, note } from "./problems.js";

/** @import { Case, Problem } from "./types.js" */
/** @import { Text } from "./given.js" */

/**
 * The answers to one question: one line for every case; a line for each, `null` where the question is left out; or the distinct
 * lines and for each case the place of its own, counted from 1, and 0 where the question is left out.
 * @typedef {string | (string | null)[] | { lines: string[], places: ArrayLike<number> }} Column
 */

/**
 * Cases as columns: by the keys of questions, and `on`, `view`, `replays` and `lang`. `rows` is only needed where every column is
 * one line. `problems` are those that were found as the columns were made (`columnsOf`); they are told again with the figures.
 * @typedef {{ columns: Record<string, Column>, rows?: number, problems?: Problem[] }} Columns
 */

/** @typedef {Case[] | Columns} Cases */

/**
 * A range of every case: not a number where there is none, and infinite at the upper end where no fact bounds it.
 * @typedef {{ low: Float64Array, high: Float64Array }} Ranges
 */

/**
 * What many cases come to. Of each `Uint8Array` the place of a case has a number: `whether`, `regime` and the currencies as in
 * `legend()`; `assessed` 1 or, where the case could not be read, 0; `classes` a bit for each class of seriousness that is
 * chosen or arguable (1 low, 2 medium, 4 high); `conflicts` how much does not fit together in its facts. The currency of
 * the guidelines' amounts and of a calculation is that of the maximum.
 * @typedef {object} Figures
 * @property {number} rows
 * @property {Problem[]} problems What could not be read, with the `row` of its case; such a case is not assessed. At most a thousand
 * are told, then `{ key: "problems", code: "too-many" }`.
 * @property {Uint8Array} assessed
 * @property {Uint8Array} whether
 * @property {Uint8Array} regime
 * @property {Uint8Array} classes
 * @property {Uint8Array} maximumCurrency
 * @property {Uint8Array} authorityCurrency
 * @property {Uint8Array} practiceCurrency
 * @property {Uint8Array} feeCurrency
 * @property {Uint8Array} conflicts
 * @property {Ranges} maximum The legal maximum.
 * @property {Ranges} authorityMaximum That of a public authority with maxima of its own, while it is open whether it is one.
 * @property {Ranges} guideline The starting amounts over the classes that are chosen or arguable.
 * @property {Ranges} low That of the class `low`.
 * @property {Ranges} medium That of the class `medium`.
 * @property {Ranges} high That of the class `high`.
 * @property {Ranges} typical A typical fine in cases like it: as many lie below as above.
 * @property {Ranges} half The middle half of fines in cases like it.
 * @property {Ranges} practice Eight of ten fines in cases like it.
 * @property {Ranges} calculated What an expert's figures come to.
 * @property {Ranges} fee The fee that an entered level comes to.
 */

/**
 * What is told of each case besides, where it is asked for: units of the currency of its estimate for one euro, at the rate that it was
 * worked out with; which share of published decisions on such a breach ended with a fine; and the amounts below which shares of the
 * fines of the model lie, each rounded to two digits. Not a number where there is none.
 * @typedef {{ perEuro: Float64Array, ended: Float64Array, below: { share: number, amounts: Float64Array }[] }} Details
 */

/** @typedef {{ whether: (string | null)[], regime: (string | null)[], currency: (string | null)[] }} Legend */

/** So many cases are assessed at once: of more, the figures would not fit into the program. */
export const MOST_ROWS = 10_000_000;

/** Past the last line of any column: what stands there cannot be read, and was told where the columns were made. */
export const NO_LINE = 0xffffffff;

/** The column of what is wrong with a case and is no answer to a question. */
export const CASE = "case";

/**
 * A list of cases as columns, to be kept and assessed again.
 * @param {Case[]} cases
 * @returns {Columns & { problems: Problem[] }}
 */
export function columnsOf(cases) {
  try {
    if (!Array.isArray(cases)) return refused("cases", "not-a-list");
    if (cases.length > MOST_ROWS) return refused("rows", "out-of-bounds");
    const found = new Found(cases.length);
    for (let row = 0; row < cases.length; row += 1) found.take(plainCase(lookUp(cases, row)), row);
    const columns = Object.fromEntries([...found.columns].map(([key, { lines, places }]) => [key, { lines, places }]));
    return { columns, rows: cases.length, problems: inOrder(found.problems) };
  } catch {
    return refused("cases", "not-a-list");
  }
}

/** @type {(key: string, code: string) => Columns & { problems: Problem[] }} */
const refused = (key, code) => ({ columns: {}, rows: 0, problems: [{ key, code }] });

/** The columns that a list of cases comes to, as far as it was gone through. */
class Found {
  /** @type {Map<string, { lines: string[], places: Uint32Array, known: Map<string, number> }>} */
  columns = new Map();
  /** @type {Problem[]} */
  problems = [];

  /** @param {number} rows */
  constructor(rows) {
    this.rows = rows;
  }

  /**
   * @param {ReturnType<typeof plainCase>} given
   * @param {number} row
   */
  take(given, row) {
    if (!given) {
      // Of what is no case, no day is missing.
      this.put("on", null, row);
      return this.refuse(CASE, "not-an-object", row);
    }
    const { facts, ...fields } = given;
    if (!facts) this.refuse("facts", facts === undefined ? "missing" : "not-an-object", row);
    for (const [key, line] of Object.entries(facts ?? {})) {
      if (QUESTIONS.has(key)) this.read(key, line, row);
      else this.refuse(key, "no-such-question", row);
    }
    for (const [key, line] of Object.entries(fields)) {
      if (FIELDS.includes(key)) this.read(key, /** @type {Text} */ (line), row);
      else this.refuse(key, "no-such-field", row);
    }
  }

  /**
   * @param {string} key
   * @param {Text} line
   * @param {number} row
   */
  read(key, line, row) {
    this.put(key, line, row);
    if (line === null) note(this.problems, { key, code: "not-a-text", row });
  }

  /**
   * Tells what is wrong with a case, and keeps it from being assessed.
   * @param {string} key
   * @param {string} code
   * @param {number} row
   */
  refuse(key, code, row) {
    this.put(CASE, null, row);
    note(this.problems, { key, code, row });
  }

  /**
   * Gives a line its place in the column of a key.
   * @param {string} key
   * @param {Text} line
   * @param {number} row
   */
  put(key, line, row) {
    let column = this.columns.get(key);
    if (!column) this.columns.set(key, (column = { lines: [], places: new Uint32Array(this.rows), known: new Map() }));
    column.places[row] = line === null ? NO_LINE : placeOf(line, column);
  }
}

/**
 * The place of a line among those of its column, which it joins where it is new.
 * @param {string} line
 * @param {{ lines: string[], known: Map<string, number> }} column
 */
export function placeOf(line, { lines, known }) {
  let place = known.get(line);
  if (place === undefined) known.set(line, (place = lines.push(line)));
  return place;
}
