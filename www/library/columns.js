// Cases as columns, and what they come to as columns of numbers. A column has the distinct lines that a question is answered
// with, each read once however many cases there are, and for each case the place of its line.

/** @import { Case, Problem } from "./types.js" */

/**
 * The answers to one question: one line for every case; a line for each, `null` where the question is left out; or the distinct
 * lines and for each case the place of its own, counted from 1, and 0 where the question is left out.
 * @typedef {string | (string | null)[] | { lines: string[], places: ArrayLike<number> }} Column
 */

/**
 * Cases as columns: by the keys of questions, and `on`, `view` and `replays`. `rows` is only needed where every column is one line.
 * @typedef {{ columns: Record<string, Column>, rows?: number }} Columns
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
 * @property {Problem[]} problems What could not be read; cases with such a line are not assessed.
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

/** @typedef {{ whether: (string | null)[], regime: (string | null)[], currency: (string | null)[] }} Legend */

/** @typedef {{ columns: { key: string, lines: string[] }[], places: Uint32Array, rows: number, problems: Problem[] }} Table */

/**
 * A list of cases as columns, to be kept and assessed again.
 * @param {Case[]} cases
 * @returns {Columns & { problems: Problem[] }}
 */
export function columnsOf(cases) {
  /** @type {Map<string, { lines: string[], places: Uint32Array, known: Map<string, number> }>} */
  const found = new Map();
  /** @type {Problem[]} */
  const problems = [];
  cases.forEach((given, row) => {
    const lines = linesOf(given, problems);
    for (const [key, line] of lines) put(found, cases.length, key, line, row);
  });
  const columns = Object.fromEntries([...found].map(([key, { lines, places }]) => [key, { lines, places }]));
  return { columns, rows: cases.length, problems };
}

/**
 * The lines of a case; none of one with something that cannot be read as a line, for that is not to be passed over.
 * @param {unknown} given
 * @param {Problem[]} problems
 * @returns {[string, string][]}
 */
function linesOf(given, problems) {
  const before = problems.length;
  if (!isObject(given)) problems.push({ key: "case", code: "not-an-object" });
  const { facts, lang, ...setting } = isObject(given) ? given : {};
  if (isObject(given) && !isObject(facts)) problems.push({ key: "facts", code: facts === undefined ? "missing" : "not-an-object" });
  for (const key of Object.keys(setting)) {
    if (!["on", "view", "replays"].includes(key)) problems.push({ key, code: "no-such-field" });
  }
  const lines = [...Object.entries(isObject(facts) ? facts : {}), ...Object.entries(setting)];
  for (const [key, line] of lines) {
    if (typeof line !== "string") problems.push({ key, code: "not-a-text" });
  }
  return problems.length === before ? /** @type {[string, string][]} */ (lines) : [];
}

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {Map<string, { lines: string[], places: Uint32Array, known: Map<string, number> }>} found
 * @param {number} rows
 * @param {string} key
 * @param {string} line
 * @param {number} row
 */
function put(found, rows, key, line, row) {
  let column = found.get(key);
  if (!column) found.set(key, (column = { lines: [], places: new Uint32Array(rows), known: new Map() }));
  let place = column.known.get(line);
  if (place === undefined) column.known.set(line, (place = column.lines.push(line)));
  column.places[row] = place;
}

/**
 * The cases as they go into the program: the columns one after another in one piece.
 * @param {Cases} cases
 * @returns {Table}
 */
export function tableOf(cases) {
  if (Array.isArray(cases)) {
    const { problems, ...columns } = columnsOf(cases);
    const table = tableOf(columns);
    return { ...table, problems };
  }
  if (!isObject(cases) || !isObject(cases.columns)) {
    return { columns: [], places: new Uint32Array(), rows: 0, problems: [{ key: "columns", code: "not-an-object" }] };
  }
  const given = Object.entries(cases.columns);
  const rows = rowsOf(cases.rows, given);
  const places = new Uint32Array(given.length * rows);
  /** @type {Problem[]} */
  const problems = [];
  const columns = given.map(([key, column], number) => {
    const part = places.subarray(number * rows, (number + 1) * rows);
    const lines = fill(part, column);
    if (!lines) problems.push({ key, code: "not-a-column" });
    // A line that is none keeps its cases from being assessed.
    return { key, lines: lines ?? [""] };
  });
  return { columns, places, rows, problems };
}

/**
 * @param {unknown} stated
 * @param {[string, Column][]} columns
 */
function rowsOf(stated, columns) {
  const longest = columns.map(([, column]) => {
    if (Array.isArray(column)) return column.length;
    return isObject(column) && column.places ? column.places.length : 0;
  });
  return Number.isSafeInteger(stated) && Number(stated) >= 0 ? Number(stated) : Math.max(0, ...longest);
}

/**
 * Writes the places of a column and gives its lines; nothing where it is no column.
 * @param {Uint32Array} places
 * @param {Column} column
 * @returns {string[] | undefined}
 */
function fill(places, column) {
  places.fill(1);
  if (typeof column === "string") return [column];
  if (Array.isArray(column)) {
    const known = new Map();
    if (column.length !== places.length || !column.every((line) => line === null || typeof line === "string")) return undefined;
    column.forEach((line, row) => {
      if (line !== null && !known.has(line)) known.set(line, known.size + 1);
      places[row] = line === null ? 0 : known.get(line);
    });
    return [...known.keys()];
  }
  const { lines, places: given } = Object(column);
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === "string") || given?.length !== places.length) return undefined;
  places.set(given);
  // A place past the last line is that of a line that cannot be read.
  return places.some((place) => place > lines.length) ? undefined : lines;
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
