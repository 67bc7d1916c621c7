// A file or a text as a table of cells, each a text. What reads CSV and what reads Excel are loaded only when they are needed.

/**
 * A table of cells: as many rows as there are, the empty ones too, so that a row has the number that a spreadsheet gives it.
 * @typedef {{ cells: string[][], delimiter: string, problems: { row?: number, code: string }[] }} Sheet
 */

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const MARK = "\ufeff";
/** What may stand between cells, the surest first. */
const DELIMITERS = ["\t", ";", ","];

/** @type {Sheet} */
const NO_FILE = { cells: [], delimiter: ";", problems: [{ code: "not-a-file" }] };

/**
 * The cells of a text, or of the bytes of a file: CSV in UTF-8, UTF-16 or as Excel for Windows writes it, or a workbook of Excel.
 * @param {string | ArrayBuffer | Uint8Array} given
 * @returns {Promise<Sheet>}
 */
export async function sheetOf(given) {
  if (typeof given === "string") return ofText(given);
  if (!(given instanceof Uint8Array || given instanceof ArrayBuffer)) return { ...NO_FILE };
  const bytes = given instanceof Uint8Array ? given : new Uint8Array(given);
  return ZIP.every((byte, at) => bytes[at] === byte) ? ofWorkbook(bytes) : ofText(decoded(bytes));
}

/** @param {Uint8Array} bytes */
async function ofWorkbook(bytes) {
  const { cells } = await import("./xlsx.js");
  try {
    const whole = /** @type {ArrayBuffer} */ (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const rows = (await cells(whole)).map((row) => row.map(written));
    return { cells: rows, delimiter: ";", problems: [] };
  } catch {
    return { ...NO_FILE };
  }
}

/** @type {(value: unknown) => string} A cell of Excel as it would be typed. */
function written(value) {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  // A whole number is written out, however large.
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return value === null || value === undefined ? "" : String(value);
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** @param {string} given */
async function ofText(given) {
  const { parse } = await import("./csv.js");
  const marked = given.startsWith(MARK) ? given.slice(1) : given;
  // Excel is told the delimiter so.
  const [line, told] = /^sep=(.)\r?\n/i.exec(marked) ?? ["", undefined];
  // The line stays a row, so that the numbers of the rows are right.
  const text = line ? marked.slice(line.length) : marked;
  const delimiter = told ?? delimiterOf(text);
  const { data, errors } = parse(text, delimiter);
  const before = line ? [[]] : [];
  const quoted = errors.filter(({ type }) => type === "Quotes");
  return { cells: [...before, ...data], delimiter, problems: quoted.map(({ row = 0 }) => ({ row: row + before.length, code: "quotes" })) };
}

/** What stands between the headings: what there is most of in the first line that has any, outside of quotes. */
/** @param {string} text */
function delimiterOf(text) {
  const [line = ""] = /[^\r\n]+/.exec(text.slice(0, 100_000).replace(/"[^"]*"/g, "")) ?? [];
  const count = (/** @type {string} */ sign) => line.split(sign).length - 1;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
