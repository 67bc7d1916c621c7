// Papa Parse, as far as tables of cases need it. The build makes one file of it, which is loaded only when a table is read.

import Papa from "papaparse";

/** @type {(text: string, delimiter: string) => { data: string[][], errors: { type: string, code: string, message: string, row?: number }[] }} */
export const parse = (text, delimiter) => Papa.parse(text, { delimiter, skipEmptyLines: false });

/** @type {(rows: (string | number)[][], delimiter: string) => string} A cell that a spreadsheet would work out gets an apostrophe before it. */
export const unparse = (rows, delimiter) => Papa.unparse(rows, { delimiter, escapeFormulae: true, newline: "\r\n" });
