// Finesight as a library: the same rules as on the page, without the page. It runs in browsers, in workers and in Node.js,
// asks the network for nothing but its own program, and keeps nothing.

/**
 * @import { Answer, Case, CheckAnswer, DecisionCase, LangKey, LawBook, Problem, QuestionsAnswer, Regime, Validation, Words } from "./types.js"
 * @import { Cases, Details, Figures, Legend } from "./columns.js"
 */

import { plainCase } from "./given.js";
import * as program from "./glue.js";
import { inOrder } from "./problems.js";
import { read, readDetails, tableOf } from "./table.js";

export { columnsOf } from "./columns.js";

/**
 * Where the program may come from: its address, a response, its bytes, or a module that was compiled before.
 * @typedef {string | URL | Request | Response | BufferSource | WebAssembly.Module} Source
 */

/**
 * What is answered where what was given could not be read.
 * @typedef {{ ok: false, problems: Problem[] }} Refused
 */

/** @type {Promise<void> | undefined} */
let started;
/**
 * What the columns of many cases are called and their numbers stand for, once the program is there.
 * @type {{ ranges: string[], codes: string[], whether: string[], regime: string[], currency: string[] } | undefined}
 */
let names;
/** Whether something was thrown through the program, which then is left as it was halfway. */
let halfway = false;

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
  names = program.legend();
}

/** The names, once they are there; only a caller who has not awaited `init` gets an exception. */
function loaded() {
  if (!names) throw new Error("finesight: await init() first");
  return names;
}

/**
 * Asks the program. Where it fails, as when there is no more memory or stack, the next call begins with a new one.
 * @template T
 * @param {() => T} ask
 * @returns {T}
 */
function run(ask) {
  loaded();
  try {
    if (halfway) program.__wbg_reset_state();
    halfway = false;
    return ask();
  } catch (error) {
    halfway = true;
    throw error;
  }
}

/** What is wrong with a case that the program failed at. */
const failed = () => ({ key: "case", code: "program-failed" });

/**
 * What the program says of a case.
 * @template T
 * @param {(plain: ReturnType<typeof plainCase>) => T} ask
 * @param {unknown} given
 * @param {T} otherwise
 * @returns {T}
 */
function answer(ask, given, otherwise) {
  loaded();
  const plain = plainCase(given);
  try {
    return run(() => ask(plain));
  } catch {
    return otherwise;
  }
}

/**
 * Assesses a case: which rules apply, whether a fee follows, every range with its reasons, and what is still open.
 * Whatever it is given, it answers; what could not be read is in `problems`.
 * @param {Case} given
 * @returns {Answer}
 */
export function assess(given) {
  return answer(program.assess, given, { ok: false, problems: [failed()] });
}

/**
 * Checks a decision: each fault of it with its citations, the gravest first. What the facts leave open is said to be possible, with
 * the questions on which it hangs.
 * @param {DecisionCase} given
 * @returns {CheckAnswer}
 */
export function check(given) {
  return answer(program.check, given, { ok: false, problems: [failed()] });
}

/**
 * What can be asked of a case: every question worth asking in its words, which to ask next, and which change nothing.
 * @param {Case} given
 * @returns {QuestionsAnswer}
 */
export function questions(given) {
  return answer(program.questions, given, { ok: false, problems: [failed()] });
}

/**
 * What could not be read in a case, and what does not fit together in it.
 * @param {Case} given
 * @returns {Validation}
 */
export function validate(given) {
  return answer(program.validate, given, { ok: false, problems: [failed()], conflicts: [] });
}

/**
 * The regimes: countries, currency and views of each. A language that there is not is answered as by `assess`.
 * @overload
 * @param {LangKey} [lang] The language of the names; English, where none is given.
 * @returns {Regime[]}
 */
/**
 * @overload
 * @param {string} lang
 * @returns {Regime[] | Refused}
 */
/**
 * @param {string} [lang]
 * @returns {Regime[] | Refused}
 */
export function regimes(lang = "en") {
  return inWords(program.regimes, lang);
}

/**
 * The law book: every table that the rules work with, each figure with where it stands and how it was checked. A language that
 * there is not is answered as by `assess`.
 * @overload
 * @param {LangKey} [lang] The language of the words; English, where none is given.
 * @returns {LawBook}
 */
/**
 * @overload
 * @param {string} lang
 * @returns {LawBook | Refused}
 */
/**
 * @param {string} [lang]
 * @returns {LawBook | Refused}
 */
export function lawBook(lang = "en") {
  return inWords(program.lawBook, lang);
}

/**
 * The words of a language for a table of cases: every question with its options, and what is said of a table. A language that there is
 * not is answered as by `assess`.
 * @overload
 * @param {LangKey} [lang] The language of the words; English, where none is given.
 * @returns {Words}
 */
/**
 * @overload
 * @param {string} lang
 * @returns {Words | Refused}
 */
/**
 * @param {string} [lang]
 * @returns {Words | Refused}
 */
export function words(lang = "en") {
  return inWords(program.words, lang);
}

/**
 * What is told in a language.
 * @template T
 * @param {(lang: string) => T} ask
 * @param {unknown} lang
 * @returns {T | Refused}
 */
function inWords(ask, lang) {
  loaded();
  return typeof lang === "string" ? run(() => ask(lang)) : { ok: false, problems: [{ key: "lang", code: "not-a-text" }] };
}

/**
 * The version of the library.
 * @returns {string}
 */
export function version() {
  return run(program.version);
}

/**
 * Assesses many cases, a list of them or columns, and gives the figures that matter as columns of numbers: everything goes
 * into the program in one piece and comes out in one. For reasons, citations and exact amounts, assess the case that matters.
 * @param {Cases} cases
 * @returns {Figures}
 */
export function assessMany(cases) {
  const { details, ...figures } = assessed(cases, false);
  return figures;
}

/**
 * The same with what is told in detail: the distribution of each case, and how often such decisions ended with a fine.
 * @param {Cases} cases
 * @returns {Figures & { details: Details }}
 */
export function assessManyInDetail(cases) {
  return assessed(cases, true);
}

/**
 * @param {Cases} cases
 * @param {boolean} detailed
 * @returns {Figures & { details: Details }}
 */
function assessed(cases, detailed) {
  const { ranges, codes } = loaded();
  const { columns, places, rows, problems } = tableOf(cases);
  try {
    const { figures, numbers, details, shares, found } = run(() => {
      const many = program.assessMany(columns, places, rows, detailed);
      const parts = { figures: many.figures(), numbers: many.codes(), details: many.details(), shares: program.shares(), found: many.problems() };
      many.free();
      return parts;
    });
    const told = read(figures, numbers, rows, { ranges, codes });
    return { ...told, problems: inOrder([...problems, ...found]), details: readDetails(details, rows, shares) };
  } catch {
    const none = read(new Float64Array(), new Uint8Array(), 0, { ranges, codes });
    return { ...none, problems: [failed()], details: readDetails(new Float64Array(), 0, new Int32Array()) };
  }
}

/**
 * What the numbers of `assessMany` stand for: the key of a `whether`, a `regime` or a currency is at its place. At 0 there is none.
 * @returns {Legend}
 */
export function legend() {
  const { whether, regime, currency } = loaded();
  return { whether: [null, ...whether], regime: [null, ...regime], currency: [null, ...currency] };
}
