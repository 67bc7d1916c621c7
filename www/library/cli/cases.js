// Cases as they are given: files as the project writes them (tests/cases, tests/check), cases as the library takes them, what the
// page saves, or answers on the command line.

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parse as parseToml } from "smol-toml";
import { Refusal } from "./refusal.js";

/** What stands for standard input. */
const STDIN = "-";

/** `question=value`; a line of a decision is `decision.line=value`. */
const ANSWER = /^([a-z][\w.-]*)=(.*)$/s;

/** Names of a case beside its facts and its decision. */
const FIELDS = ["on", "view", "replays"];

/**
 * @typedef {object} Named
 * @property {string} id What the case is called: by its file, where that gives it no name.
 * @property {string} [title]
 * @property {object} case As the library takes it.
 * @property {object} [expect] What its file expects.
 */

/**
 * The cases that were given on the command line, `values` in the place of what they say themselves. `single` is whether one case was
 * given, and not a list or several files.
 * @param {{ values: object, positionals: string[], words: { lang: string }, today: string }} asked
 * @returns {Promise<{ cases: Named[], single: boolean }>}
 */
export async function casesOf({ values, positionals, words, today }) {
  const { on, view } = values;
  const asked = Object.fromEntries(Object.entries({ on, view, lang: words.lang }).filter(([, value]) => value !== undefined));
  const answers = positionals.filter((it) => ANSWER.test(it));
  if (answers.length && answers.length < positionals.length) throw new Refusal("command-mixed");
  if (answers.length) return { cases: [{ id: "", case: { on: today, ...fromAnswers(answers), ...asked } }], single: true };
  if (!positionals.length && process.stdin.isTTY) throw new Refusal("command-needs-case");
  const lists = [];
  for (const name of positionals.length ? positionals : [STDIN]) lists.push(await readCases(name));
  const cases = lists.flat().map((named) => ({ ...named, case: { ...named.case, ...asked } }));
  return { cases, single: lists.length === 1 && !Array.isArray(lists[0]) };
}

function fromAnswers(answers) {
  const given = { facts: {} };
  for (const answer of answers) {
    const [, key, line] = ANSWER.exec(answer);
    if (FIELDS.includes(key)) given[key] = line;
    else if (key.startsWith("decision.")) (given.decision ??= {})[key.slice("decision.".length)] = line;
    else given.facts[key] = line;
  }
  return given;
}

/** The case of a file, or a list of those in it. */
async function readCases(name) {
  const file = name === STDIN ? "stdin" : name;
  const content = (await contentOf(name)).replace(/^\uFEFF/, "");
  // No file of TOML begins so: what stands in its first brackets is a name.
  const isJson = file.endsWith(".json") || (!file.endsWith(".toml") && /^\s*(\{|\[\s*[{\]])/.test(content));
  const found = fromData(isJson ? readJson(content, file) : readToml(content, file), file);
  if (!found || (Array.isArray(found) && !found.length)) throw new Refusal("command-no-case", { file });
  return found;
}

async function contentOf(name) {
  if (name === STDIN) return text(process.stdin);
  try {
    return await readFile(name, "utf8");
  } catch {
    throw new Refusal("command-no-file", { file: name });
  }
}

function readJson(content, file) {
  try {
    return JSON.parse(content);
  } catch {
    throw new Refusal("command-not-json", { file });
  }
}

function readToml(content, file) {
  try {
    return parseToml(content);
  } catch ({ line }) {
    throw new Refusal("command-not-toml", { file, line: line ?? 1 });
  }
}

/** What is in the data of a file: a case, or a list of them; nothing where it is neither. */
function fromData(data, file) {
  if (Array.isArray(data)) return data.map((each, place) => oneOf(each, `${file} ${place + 1}`)).filter(Boolean);
  if (!isTable(data)) return undefined;
  if (data.finesight !== undefined) return fromPage(data, file);
  if (isTable(data.original)) return [data.original, ...listOf(data.planted).map((error) => withError(data.original, error))].map((each) => oneOf(each, file));
  const list = data.cases ?? (Array.isArray(data.case) ? data.case : undefined);
  return list === undefined ? oneOf(data, file) : fromData(list, file);
}

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);

/** A case as its file has it, or, from a list that the project publishes, as the library takes it. */
function oneOf(data, otherwise) {
  if (!isTable(data)) return undefined;
  const { id = otherwise, title, expect } = data;
  const given = isTable(data.case) ? data.case : data;
  if (given.facts === undefined && given.on === undefined) return undefined;
  const named = Object.entries(given).filter(([name, value]) => ["facts", "decision", ...FIELDS].includes(name) && value !== undefined);
  return { id, title, expect: typeof expect === "object" ? expect : undefined, case: Object.fromEntries(named.map(([name, value]) => [name, plain(value)])) };
}

/** TOML has days of its own, which a case writes as text. */
const plain = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** What the page saved: its case, and those that were kept beside it. */
function fromPage({ case: shown, kept }, file) {
  const versions = [shown, ...listOf(kept)].filter(isTable);
  const cases = versions.map(({ name, on, view, replays, answers }) => oneOf({ id: name ?? file, on, view, replays, facts: answers }, file));
  return cases.length === 1 ? cases[0] : cases;
}

/** A decision with an error planted in it: `-` takes a line away. */
function withError(original, { id, error, on = original.on, facts, decision }) {
  const changed = (lines, changes) => Object.fromEntries(Object.entries({ ...lines, ...changes }).filter(([, line]) => line !== "-"));
  return { ...original, id, title: error, on, facts: changed(original.facts, facts), decision: changed(original.decision, decision) };
}
