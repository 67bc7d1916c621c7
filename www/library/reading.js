// A table of cells as answers to questions: whose column is whose, and what is said in each cell as the line of a case. Headings and
// answers may be keys or the words of a language, numbers and days as people write them. What is not understood is left as it
// stands, so that the program tells what is wrong with it.

/** @import { Words, Worded } from "./types.js" */

/** The fields of a case that a column may be of. */
const FIELDS = ["on", "view", "replays"];
/** The heading of the column with the names of cases, whatever the language. */
const NAMES = ["name", "case", "id"];

/**
 * What a column is of: a question, a field, or what a case is called.
 * @typedef {{ at: number, heading: string, key: string, read: (cell: string) => string }} Column
 */

/** A text as it is compared: without what people leave out or add, and without the sign that keeps a range in one line. */
/** @type {(text: string) => string} */
export const plain = (text) => text.normalize("NFC").toLowerCase().replace(/\u2060/g, "").replace(/\s+/g, " ").replace(/[\s?:*.]+$/, "").trim();

/**
 * The columns that headings are of, and those that are of nothing.
 * @param {string[]} headings
 * @param {(lang: string) => Words} wordsOf
 * @param {string[]} langs The language to try first, then the others.
 * @param {string} currency That of amounts that name none.
 * @returns {{ columns: Column[], unknown: { at: number, code: string }[], lang: string }}
 */
export function columnsOf(headings, wordsOf, langs, currency) {
  const lang = languageOf(headings, wordsOf, langs);
  const known = dictionary(wordsOf(lang));
  /** @type {Column[]} */
  const columns = [];
  const unknown = [];
  for (const [at, heading] of headings.entries()) {
    if (!heading.trim()) continue;
    const { key, question, unit } = known(heading);
    if (!key) unknown.push({ at, code: "no-such-question" });
    else if (columns.some((other) => other.key === key)) unknown.push({ at, code: "twice" });
    else columns.push({ at, heading: heading.trim(), key, read: reader(key, question, unit ?? currency, wordsOf(lang).currencies) });
  }
  return { columns, unknown, lang };
}

/** The language that most headings are in. */
/** @type {(headings: string[], wordsOf: (lang: string) => Words, langs: string[]) => string} */
function languageOf(headings, wordsOf, langs) {
  const given = headings.filter((heading) => heading.trim());
  let best = { lang: langs[0], found: -1 };
  for (const lang of langs) {
    const known = dictionary(wordsOf(lang));
    const found = given.filter((heading) => known(heading).key).length;
    if (found > best.found) best = { lang, found };
    if (found === given.length) break;
  }
  return best.lang;
}

/**
 * Finds what a heading is of; a unit may stand behind it, as in "Turnover (EUR)".
 * @param {Words} words
 * @returns {(heading: string) => { key?: string, question?: Worded, unit?: string }}
 */
function dictionary({ questions, texts, currencies }) {
  /** @type {string[]} */
  const codes = currencies;
  /** @type {Map<string, Worded>} */
  const byName = new Map();
  for (const question of questions) byName.set(plain(question.text), question).set(question.key, question);
  const said = new Map(texts.map(({ key, text }) => [key, plain(text)]));
  /** @type {Map<string | undefined, string>} */
  const fields = new Map();
  for (const key of FIELDS) fields.set(key, key);
  for (const name of [...NAMES, said.get("col-name")]) fields.set(name, "name");
  fields.set(said.get("col-on"), "on");
  /** @type {(heading: string) => { key?: string, question?: Worded }} */
  const find = (heading) => {
    const name = plain(heading);
    const question = byName.get(name);
    return question ? { key: question.key, question } : { key: fields.get(name) };
  };
  return (heading) => {
    const found = find(heading);
    if (found.key) return found;
    const [, rest, unit] = /^(.*?)[\s,]*\(?\b([A-Z]{3})\)?\s*$/.exec(heading) ?? [];
    return unit && codes.includes(unit) ? { ...find(rest), unit } : found;
  };
}

/**
 * How a cell of a column becomes a line.
 * @param {string} key
 * @param {Worded | undefined} question
 * @param {string} currency
 * @param {string[]} currencies
 * @returns {(cell: string) => string}
 */
function reader(key, question, currency, currencies) {
  if (key === "on") return day;
  if (!question) return (cell) => cell;
  const options = new Map(question.options.map(({ key, text }) => [plain(text), key]));
  const byName = key === "infringements" ? provisionsByName(question) : options;
  const read = {
    choice: (/** @type {string} */ cell) => choice(cell, options),
    date: (/** @type {string} */ cell) => between(cell, day),
    amount: (/** @type {string} */ cell) => amount(cell, currency, currencies),
    count: (/** @type {string} */ cell) => between(cell, number),
    rate: (/** @type {string} */ cell) => between(cell, decimal),
    share: (/** @type {string} */ cell) => (/%\s*$/.test(cell) ? `${decimal(cell.replace(/\s*%\s*$/, ""))} %` : amount(cell, currency, currencies)),
    infringements: (/** @type {string} */ cell) => provisions(cell, byName),
  }[question.kind];
  return read ? (cell) => prefixed(cell, read) : (cell) => cell;
}

/** What is disputed or not known is said in the notation of the library. */
/** @type {(cell: string, read: (cell: string) => string) => string} */
function prefixed(cell, read) {
  if (/^(unknown|not established)$/i.test(cell)) return cell.toLowerCase();
  const [, disputed] = /^disputed:\s*(.*)$/is.exec(cell) ?? [];
  return disputed === undefined ? read(cell) : `disputed: ${read(disputed)}`;
}

/** @type {(cell: string, options: Map<string, string>) => string} */
const choice = (cell, options) => cell.split("|").map((part) => options.get(plain(part)) ?? part.trim()).join(" | ");

/** Provisions by their words. Some stand in several Acts; those of the Regulation come first, and others are named by their keys. */
/** @type {(question: Worded) => Map<string, string>} */
function provisionsByName({ options }) {
  /** @type {Map<string, string>} */
  const byName = new Map();
  for (const { key, text } of options) {
    const name = plain(text);
    if (!byName.has(name) || (key.startsWith("gdpr-") && !byName.get(name)?.startsWith("gdpr-"))) byName.set(name, key);
    byName.set(key, key);
  }
  return byName;
}

/** @type {(cell: string, options: Map<string, string>) => string} */
function provisions(cell, options) {
  const whole = options.get(plain(cell));
  const parts = (/** @type {RegExp} */ sign) => cell.split(sign).filter((part) => part.trim());
  const each = /[;|\n]/.test(cell) ? parts(/[;|\n]/) : parts(/,/);
  return whole ?? each.map((part) => options.get(plain(part)) ?? article(part, options) ?? part.trim()).join(", ");
}

/** An article of the Regulation by its number: 32, Art. 5(1)(f). */
/** @type {(part: string, options: Map<string, string>) => string | undefined} */
function article(part, options) {
  const [, number, rest] = /^(?:art(?:\.|icle|ikel|ikkel|ikla)?)?\s*(\d+)((?:\s*\(\w+\))*)(?:\s*gdpr)?$/i.exec(part.trim()) ?? [];
  const places = rest?.match(/\w+/g) ?? [];
  return number && options.get(["gdpr", number, ...places].join("-").toLowerCase());
}

/** The same for both ends of what lies between two. */
/** @type {(cell: string, read: (end: string) => string) => string} */
const between = (cell, read) => cell.split("..").map((end) => read(end.trim())).join("..");

/** A day as 2026-01-31; the day comes first in 31.01.2026 and 31/1/2026. */
/** @param {string} cell */
function day(cell) {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(cell.trim().replace(/\s/g, "")) ?? [];
  if (day) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // What a spreadsheet adds to a day.
  return cell.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/, "$1");
}

/** @type {(cell: string, currency: string, currencies: string[]) => string} */
function amount(cell, currency, currencies) {
  const named = new RegExp(`\\b(${currencies.join("|")})\\b`, "i");
  const said = named.exec(cell)?.[1].toUpperCase() ?? currency;
  const without = cell.replace(named, "").replace("€", "").trim();
  const unit = cell.includes("€") ? "EUR" : said;
  return unit ? `${between(without, number)} ${unit}` : between(without, number);
}

const GROUPS = /[\s\u00a0\u202f'’]/g;

/** A number without what sets thousands apart: 1.234.567,50 and 1,234,567.50 are 1234567.50. */
/** @param {string} cell */
function number(cell) {
  const digits = cell.replace(GROUPS, "");
  if (!/^\d[\d.,]*$/.test(digits)) return cell.trim();
  const signs = digits.replace(/\d/g, "");
  const last = signs.at(-1);
  // One sign alone before three digits sets thousands apart: an amount has no third decimal.
  const grouped = last && (signs.length > 1 ? new Set(signs).size === 1 : /^\d{1,3}[.,]\d{3}$/.test(digits));
  if (!last || grouped) return digits.replace(/[.,]/g, "");
  const at = digits.lastIndexOf(last);
  return `${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`;
}

/** A number whose one sign is that of decimals. */
/** @param {string} cell */
const decimal = (cell) => (/^\d+,\d+$/.test(cell.trim()) ? cell.trim().replace(",", ".") : cell.trim());
