// A table of cases: what each may come to, and all of them together. It takes the text or the bytes of a file, and gives plain data
// and the text of a CSV file. Nothing is kept and nothing is asked of the network but the modules beside this one.

import { assessManyInDetail, legend, words as wordsIn } from "./index.js";
import { columnsOf } from "./reading.js";
import { sheetOf } from "./sheet.js";
import { sumOf } from "./sum.js";

/** @import { CurrencyKey, LangKey, WhetherKey, Words } from "./types.js" */
/** @import { Details, Figures } from "./columns.js" */
/** @import { Column } from "./reading.js" */
/** @import { Outcome, Sum } from "./sum.js" */

/**
 * How a table is read and the cases are added up. `on` is the day assessed (YYYY-MM-DD) of the cases that name none; nothing here reads
 * a clock. `currency` is that of amounts that name none. `lang` is the language to answer in; headings may be in any. `correlation`,
 * from 0 to 1, says how far the cases turn out alike: 0.2 where nothing is said, which nobody measured. `progress` is told how many
 * cases are assessed, then how many are added up.
 * @typedef {{ on?: string, currency?: CurrencyKey, lang?: LangKey, correlation?: number, progress?: (step: "assessed" | "added", done: number, all: number) => void }} Options
 */

/**
 * What could not be read: the row as a spreadsheet numbers it, the heading of the column, what stands in the cell, the code and the same
 * in words. What is of no row or no column has none.
 * @typedef {{ row?: number, column?: string, cell?: string, code: string, text: string }} TableProblem
 */

/**
 * What a case of the table comes to. Amounts are floating point; a range is its lower and its upper end, `null` where there is none,
 * and its upper end where no fact bounds it. `ended` is the share of published decisions on such a breach that ended with a fine.
 * @typedef {object} Row
 * @property {number} row Its row in the table, counted from 1 with the headings.
 * @property {string} name What it is called; else the number of its row.
 * @property {boolean} assessed Whether it could be read.
 * @property {WhetherKey | null} whether
 * @property {number | null} ended
 * @property {[number, number | null] | null} typical
 * @property {[number, number | null] | null} half
 * @property {[number, number | null] | null} practice Eight out of ten.
 * @property {CurrencyKey | null} currency That of the estimate.
 * @property {[number, number | null] | null} maximum
 * @property {CurrencyKey | null} maximumCurrency
 * @property {number} conflicts How much does not fit together in it.
 * @property {string} [on] The day it is assessed on.
 * @property {Record<string, string>} facts Its answers as lines, by the keys of the questions.
 */

/**
 * The cases together, in one currency: that of all of them, or else the euro. `cases` are in the sum, `left` are not: they could not be
 * read, nothing estimates them, or no rate is known. Of `certain` no share is told, so they are counted as if they ended with a fine.
 * `weighted` has a fine as often as published decisions had, `all` one in every case in which the law allows one.
 * @typedef {{ currency: CurrencyKey | "EUR", cases: number, left: number, certain: number, correlation: number, draws: number, weighted: Sum, all: Sum }} Together
 */

/** @typedef {{ ok: boolean, lang: LangKey, rows: Row[], sum: Together | null, problems: TableProblem[], csv: string }} Portfolio */

/** How far cases turn out alike where nobody says it: a convention of this tool (docs/conventions.md). */
export const CORRELATION = 0.2;
/** So many cases are assessed between two reports of how far it is. */
const AT_ONCE = 10_000;
/** So many rows a table has at most. */
const MOST_ROWS = 200_000;
const MARK = "\ufeff";
/** @type {LangKey[]} */
const LANGS = ["en", "sv", "nb", "nn", "da", "fi"];

/**
 * What the cases of a table come to, each and together. `init` has to be awaited before. Whatever it is given, it answers.
 * @param {string | ArrayBuffer | Uint8Array} given The text of a table (CSV, or cells as they are copied), or the bytes of a file (CSV or .xlsx).
 * @param {Options} [options]
 * @returns {Promise<Portfolio>}
 */
export async function portfolio(given, options = {}) {
  const lang = LANGS.find((tag) => tag === options.lang) ?? "en";
  const sheet = await sheetOf(given);
  const said = textsOf(lang);
  /** @type {TableProblem[]} */
  const problems = sheet.problems.map(({ row, code }) => ({ ...(row !== undefined && { row: row + 1 }), code, text: said(`code-${code}`) }));
  const at = sheet.cells.findIndex(isSaid);
  const cases = sheet.cells.flatMap((cells, row) => (row > at && at >= 0 && isSaid(cells) ? [{ row: row + 1, cells }] : [])).slice(0, MOST_ROWS);
  if (!cases.length) {
    if (!problems.length) problems.push({ code: "not-a-table", text: said("code-not-a-table") });
    return { ok: false, lang, rows: [], sum: null, problems, csv: "" };
  }
  const headings = sheet.cells[at];
  const table = new Table(headings, cases, options, lang, problems);
  const rows = table.assess();
  const sum = together(table, rows, options);
  problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { ok: true, lang, rows, sum, problems, csv: await written(table, rows, sheet.delimiter, said) };
}

/** @type {(cells: string[]) => boolean} */
const isSaid = (cells) => cells.some((cell) => cell.trim() !== "");

/** @type {Map<string, Words>} */
const known = new Map();

/** @type {(lang: string) => Words} */
function wordsOf(lang) {
  const words = known.get(lang) ?? /** @type {Words} */ (wordsIn(/** @type {LangKey} */ (lang)));
  known.set(lang, words);
  return words;
}

/** @type {(lang: string) => (key: string) => string} */
function textsOf(lang) {
  const texts = new Map(wordsOf(lang).texts.map(({ key, text }) => [key, text]));
  return (key) => texts.get(key) ?? texts.get("code-other") ?? key;
}

/** The cases of a table, with what is wrong with them. */
class Table {
  /**
   * @param {string[]} headings
   * @param {{ row: number, cells: string[] }[]} cases
   * @param {Options} options
   * @param {LangKey} lang
   * @param {TableProblem[]} problems
   */
  constructor(headings, cases, options, lang, problems) {
    const { columns, unknown } = columnsOf(headings, wordsOf, [lang, ...LANGS.filter((tag) => tag !== lang)], options.currency ?? "");
    this.headings = headings;
    this.cases = cases;
    this.problems = problems;
    this.progress = options.progress ?? (() => {});
    this.said = textsOf(lang);
    this.on = options.on ?? "";
    this.naming = columns.find(({ key }) => key === "name");
    this.columns = columns.filter(({ key }) => key !== "name");
    for (const { at, code } of unknown) this.tell(code, undefined, headings[at].trim());
    for (const { row, cells } of cases) if (cells.slice(headings.length).some((cell) => cell.trim())) this.tell("too-wide", row);
    /** The lines of each cell, by what stands in it. @type {Map<string, string>[]} */
    this.lines = this.columns.map(() => new Map());
    /** @type {{ figures: Figures, details: Details }[]} */
    this.parts = [];
  }

  /** @type {(code: string, row?: number, column?: string, cell?: string) => void} */
  tell(code, row, column, cell) {
    const place = { ...(row !== undefined && { row }), ...(column !== undefined && { column }), ...(cell !== undefined && { cell }) };
    this.problems.push({ ...place, code, text: this.said(`code-${code}`) });
  }

  /** @returns {Row[]} */
  assess() {
    const names = legend();
    /** @type {Row[]} */
    const rows = [];
    for (let from = 0; from < this.cases.length; from += AT_ONCE) {
      const part = this.cases.slice(from, from + AT_ONCE);
      const facts = part.map(({ cells }) => this.factsOf(cells));
      const { details, ...figures } = assessManyInDetail({ columns: this.asColumns(facts), rows: part.length });
      this.tellProblems(figures, part);
      this.parts.push({ figures, details });
      for (const [at, { row, cells }] of part.entries()) {
        const name = (this.naming && cells[this.naming.at]?.trim()) || String(row);
        rows.push({ row, name, ...rowOf(figures, details, names, at), ...split(facts[at]) });
      }
      this.progress("assessed", rows.length, this.cases.length);
    }
    return rows;
  }

  /** The lines of a case, by the keys of their columns. */
  /** @type {(cells: string[]) => Record<string, string>} */
  factsOf(cells) {
    /** @type {Record<string, string>} */
    const facts = this.on ? { on: this.on } : {};
    for (const [number, column] of this.columns.entries()) {
      const cell = (cells[column.at] ?? "").trim();
      if (cell) facts[column.key] = lineOf(column, cell, this.lines[number]);
    }
    return facts;
  }

  /** @type {(facts: Record<string, string>[]) => Record<string, (string | null)[]>} */
  asColumns(facts) {
    const keys = new Set([...(this.on ? ["on"] : []), ...this.columns.map(({ key }) => key)]);
    return Object.fromEntries([...keys].map((key) => [key, facts.map((of) => of[key] ?? null)]));
  }

  /** @type {(figures: Figures, part: { row: number, cells: string[] }[]) => void} */
  tellProblems(figures, part) {
    for (const { key, code, row } of figures.problems) {
      const column = this.columns.find((column) => column.key === key);
      const of = row === undefined ? undefined : part[row];
      const cell = column && of?.cells[column.at]?.trim();
      this.tell(code, of?.row, column?.heading, cell);
    }
  }
}

/** @type {(column: Column, cell: string, lines: Map<string, string>) => string} */
function lineOf(column, cell, lines) {
  let line = lines.get(cell);
  if (line === undefined) lines.set(cell, (line = column.read(cell)));
  return line;
}

/** @type {(lines: Record<string, string>) => { on?: string, facts: Record<string, string> }} */
function split({ on, ...facts }) {
  return on === undefined ? { facts } : { on, facts };
}

/** @type {(figures: Figures, details: Details, names: ReturnType<typeof legend>, at: number) => Omit<Row, "row" | "name" | "on" | "facts">} */
function rowOf(figures, details, names, at) {
  const range = (/** @type {{ low: Float64Array, high: Float64Array }} */ { low, high }) => rangeAt(low[at], high[at]);
  return {
    assessed: figures.assessed[at] === 1,
    whether: /** @type {WhetherKey | null} */ (names.whether[figures.whether[at]]),
    ended: Number.isNaN(details.ended[at]) ? null : details.ended[at],
    typical: range(figures.typical),
    half: range(figures.half),
    practice: range(figures.practice),
    currency: /** @type {CurrencyKey | null} */ (names.currency[figures.practiceCurrency[at]]),
    maximum: range(figures.maximum),
    maximumCurrency: /** @type {CurrencyKey | null} */ (names.currency[figures.maximumCurrency[at]]),
    conflicts: figures.conflicts[at],
  };
}

/** @type {(low: number, high: number) => [number, number | null] | null} */
const rangeAt = (low, high) => (Number.isNaN(low) ? null : [low, high === Infinity ? null : high]);

/**
 * The cases together; nothing where none is in the sum.
 * @param {Table} table
 * @param {Row[]} rows
 * @param {Options} options
 * @returns {Together | null}
 */
function together(table, rows, options) {
  const correlation = Math.min(1, Math.max(0, options.correlation ?? CORRELATION));
  const currencies = new Set(rows.filter(({ practice }) => practice).map(({ currency }) => currency));
  const [only] = currencies.size === 1 ? currencies : [];
  /** @type {Outcome[]} */
  const outcomes = [];
  let [left, certain] = [0, 0];
  for (const [number, row] of rows.entries()) {
    const { details } = table.parts[Math.floor(number / AT_ONCE)];
    const outcome = outcomeOf(row, details, number % AT_ONCE, only ? 1 : details.perEuro[number % AT_ONCE]);
    if (outcome) outcomes.push(outcome);
    else left += 1;
    if (outcome && row.ended === null && row.whether !== "excluded") certain += 1;
  }
  if (!outcomes.length) return null;
  const { weighted, all, draws } = sumOf(outcomes, correlation, (done) => table.progress("added", done, outcomes.length));
  return { currency: only ?? "EUR", cases: outcomes.length, left, certain, correlation, draws, weighted, all };
}

/** Where the amounts of few decisions lie, of those whom the model does not speak of. */
const FEW = [0.1, 0.25, 0.5, 0.75, 0.9];

/** @type {(row: Row, details: Details, at: number, rate: number) => Outcome | undefined} */
function outcomeOf({ assessed, whether, ended, typical, half, practice, maximum, maximumCurrency, currency }, { below }, at, rate) {
  if (!assessed) return undefined;
  if (whether === "excluded") return { chance: 0, shares: [0.5], amounts: [0] };
  const modelled = !Number.isNaN(below[0].amounts[at]);
  const few = typical && half && practice && [practice[0], half[0], middle(typical), half[1], practice[1]];
  const amounts = modelled ? below.map(({ amounts }) => amounts[at]) : few;
  if (!amounts || amounts.some((amount) => amount === null) || !(rate > 0)) return undefined;
  const most = maximum?.[1] && maximumCurrency === currency ? maximum[1] / rate : undefined;
  const shares = modelled ? below.map(({ share }) => share) : FEW;
  return { chance: ended ?? 1, shares, amounts: amounts.map((amount) => Number(amount) / rate), most };
}

/** @type {(range: [number, number | null]) => number | null} */
const middle = ([low, high]) => (high === null ? null : (low + high) / 2);

/** The columns that are added to a table, and what each says of a row. @type {[string, (row: Row, said: (key: string) => string) => string | number | null | undefined][]} */
const ADDED = [
  ["whether", ({ whether }, said) => whether && said(`whether-${whether}`)],
  ["ended", ({ ended }) => ended],
  ["typical", ({ typical }) => typical && middle(typical)],
  ["half-low", ({ half }) => half?.[0]],
  ["half-high", ({ half }) => half?.[1]],
  ["low", ({ practice }) => practice?.[0]],
  ["high", ({ practice }) => practice?.[1]],
  ["currency", ({ currency }) => currency],
  ["maximum-low", ({ maximum }) => maximum?.[0]],
  ["maximum-high", ({ maximum }) => maximum?.[1]],
  ["maximum-currency", ({ maximumCurrency }) => maximumCurrency],
];

/**
 * The table as a CSV file: as it was, with what each case comes to and what is wrong with it.
 * @param {Table} table
 * @param {Row[]} rows
 * @param {string} delimiter
 * @param {(key: string) => string} said
 */
async function written({ headings, cases, problems }, rows, delimiter, said) {
  const { unparse } = await import("./csv.js");
  const wrong = grouped(problems);
  const told = (/** @type {number} */ row) => (wrong.get(row) ?? []).map(({ column, text }) => (column ? `${column}: ${text}` : text)).join(" ");
  const head = [...headings, ...ADDED.map(([key]) => said(`col-${key}`)), said("col-problems")];
  const lines = rows.map((row, at) => [
    ...headings.map((_, place) => cases[at].cells[place] ?? ""),
    ...ADDED.map(([, value]) => cell(value(row, said), delimiter)),
    told(row.row),
  ]);
  return MARK + unparse([head, ...lines], delimiter);
}

/** @param {TableProblem[]} problems */
function grouped(problems) {
  /** @type {Map<number | undefined, TableProblem[]>} */
  const groups = new Map();
  for (const problem of problems) {
    const group = groups.get(problem.row);
    if (group) group.push(problem);
    else groups.set(problem.row, [problem]);
  }
  return groups;
}

/** A value in a cell; decimals as whoever sets cells apart by semicolons writes them. */
/** @type {(value: string | number | null | undefined, delimiter: string) => string} */
const cell = (value, delimiter) => (typeof value === "number" && delimiter === ";" ? String(value).replace(".", ",") : String(value ?? ""));

/** What a template asks for, with two made-up examples. */
const TEMPLATE = [
  ["name", "A", "B"],
  ["on", "2026-01-31", "2026-01-31"],
  ["country", "denmark", "sweden"],
  ["purpose", "other", "other"],
  ["body", "company", "company"],
  ["infringements", "gdpr-32", "gdpr-6"],
  ["ownership", "alone", "alone"],
  ["turnover", "30000000 EUR", "250000000 EUR"],
  ["people-number", "1200", "50000"],
  ["data-kind", "ordinary", "special"],
  ["fault", "negligent", "negligent | gross"],
  ["seriousness", "", "medium"],
];

/**
 * A table to fill in, as the text of a CSV file: headings in the words of a language, and two examples. `init` has to be awaited before.
 * @param {LangKey} [lang]
 * @returns {Promise<string>}
 */
export async function template(lang = "en") {
  const { unparse } = await import("./csv.js");
  const { questions } = wordsOf(lang);
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const said = textsOf(lang);
  const columns = TEMPLATE.map(([key, ...examples]) => {
    const question = byKey.get(key);
    const options = new Map(question?.options.map((option) => [option.key, option.text]));
    const worded = examples.map((line) => line.split(" | ").map((part) => options.get(part) ?? part).join(" | "));
    return [question?.text ?? said(`col-${key}`), ...worded];
  });
  return MARK + unparse([0, 1, 2].map((row) => columns.map((column) => column[row])), ";");
}
