// read-excel-file, as far as tables of cases need it. The build makes one file of it, which is loaded only when such a file is read.

import { readSheet } from "read-excel-file/universal";

/** @type {(bytes: ArrayBuffer) => Promise<unknown[][]>} The cells of the first sheet. */
export const cells = (bytes) => readSheet(bytes);
