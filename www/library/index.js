// Finesight as a library: the same rules as on the page, without the page. It runs in browsers, in workers and in Node.js,
// asks the network for nothing but its own program, and keeps nothing.

/**
 * @import { Answer, Case, LangKey, LawBook, QuestionsAnswer, Regime, Validation } from "./types.js"
 * @import { Cases, Figures, Legend } from "./columns.js"
 */

import { read, tableOf } from "./columns.js";
import * as program from "./glue.js";

export { columnsOf } from "./columns.js";

/**
 * Where the program may come from: its address, a response, its bytes, or a module that was compiled before.
 * @typedef {string | URL | Request | Response | BufferSource | WebAssembly.Module} Source
 */

/** @type {Promise<void> | undefined} */
let started;
let ready = false;

/**
 * Loads the program; to be awaited before anything else is called. It looks for `finesight.wasm` beside this module, or takes
 * what it is handed. A second call waits for the first, and one after a failure tries again.
 * @param {Source | Promise<Source>} [source]
 * @returns {Promise<void>}
 */
export function init(source = new URL("finesight.wasm", import.meta.url)) {
  started ??= start(source).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** @param {Source | Promise<Source>} source */
async function start(source) {
  await program.default({ module_or_path: source });
  ready = true;
}

/** The program; only a caller who has not awaited `init` gets an exception. */
function loaded() {
  if (!ready) throw new Error("finesight: await init() first");
  return program;
}

/**
 * Assesses a case: which rules apply, whether a fee follows, every range with its reasons, and what is still open.
 * Whatever it is given, it answers; what could not be read is in `problems`.
 * @param {Case} given
 * @returns {Answer}
 */
export function assess(given) {
  return loaded().assess(given);
}

/**
 * What can be asked of a case: every question worth asking in its words, which to ask next, and which change nothing.
 * @param {Case} given
 * @returns {QuestionsAnswer}
 */
export function questions(given) {
  return loaded().questions(given);
}

/**
 * What could not be read in a case, and what does not fit together in it.
 * @param {Case} given
 * @returns {Validation}
 */
export function validate(given) {
  return loaded().validate(given);
}

/**
 * The regimes: countries, currency and views of each.
 * @param {LangKey} [lang] The language of the names; English, where none is given.
 * @returns {Regime[]}
 */
export function regimes(lang = "en") {
  return loaded().regimes(String(lang));
}

/**
 * The law book: every table that the rules work with, each figure with where it stands and how it was checked.
 * @param {LangKey} [lang] The language of the words; English, where none is given.
 * @returns {LawBook}
 */
export function lawBook(lang = "en") {
  return loaded().lawBook(String(lang));
}

/**
 * The version of the library.
 * @returns {string}
 */
export function version() {
  return loaded().version();
}

/**
 * Assesses many cases, a list of them or columns, and gives the figures that matter as columns of numbers: everything goes
 * into the program in one piece and comes out in one. For reasons, citations and exact amounts, assess the case that matters.
 * @param {Cases} cases
 * @returns {Figures}
 */
export function assessMany(cases) {
  const { columns, places, rows, problems } = tableOf(cases);
  const many = loaded().assessMany(columns, places, rows);
  const figures = read(many.figures(), many.codes(), rows, program.legend());
  figures.problems = [...problems, ...many.problems()];
  many.free();
  return figures;
}

/**
 * What the numbers of `assessMany` stand for: the key of a `whether`, a `regime` or a currency is at its place. At 0 there is none.
 * @returns {Legend}
 */
export function legend() {
  const { whether, regime, currency } = loaded().legend();
  return { whether: [null, ...whether], regime: [null, ...regime], currency: [null, ...currency] };
}
