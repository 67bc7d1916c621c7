// The tools for a language model: one row each. `input` is a JSON Schema of what it takes beside the language; `answer` gives text
// in that language and the same as data.

import { LAW_DAY } from "../keys.js";
import { assess, check, lawBook, questions, regimes, version } from "../node.js";
import { checkedText } from "./check.js";
import { questionsText } from "./questions.js";
import { Refusal } from "./refusal.js";
import { assessment, madeWith, parts, refuse, section } from "./tell.js";

/** So many rows of the law book, or decisions, are told at once. */
const MOST_ROWS = 40;
const MOST_DECISIONS = 15;

const lines = (description) => ({ type: "object", additionalProperties: { type: "string" }, description });
const CASE = {
  facts: lines("Answers by the keys of their questions, such as { country: \"norway\", body: \"company\", purpose: \"other\", infringements: \"gdpr-32\", turnover: \"30000000 EUR\" }."),
  on: { type: "string", description: "The day that the case is assessed on (YYYY-MM-DD): only what was law and known then is used. Without it: today." },
};
const VIEW = { view: { type: "string", description: "Whose position to follow, such as edpb-2023. Without it all that are held on the day." } };

export const TOOLS = {
  questions: {
    title: "Questions of a case",
    description: "Lists the questions that can be asked of a case so far, with the keys and words of their answers, and which of them narrow the result most. Begin here.",
    input: { properties: { ...CASE, ...VIEW } },
    answer(given, words, today) {
      const asked = read(questions, given, words, today).questions;
      const { regime, ranked, sections } = asked;
      const all = sections.flatMap((each) => each.questions.map(({ key, kind, text, options, line }) => ({ section: each.key, key, kind, text, options, line })));
      return told({ regime, ranked: ranked.map(({ question }) => question), questions: all }, questionsText(asked, words));
    },
  },
  assess: {
    title: "Assess a case",
    description: "Estimates the administrative fine of a case: whether there is one, a typical amount and its ranges, starting amount and legal maximum, with every step and its source.",
    input: { properties: { ...CASE, ...VIEW }, required: ["facts"] },
    answer(given, words, today) {
      const plain = caseOf(given, words, today);
      const { assessment: assessed } = read(assess, given, words, today);
      return told(inShort(assessed), assessment(assessed, plain, words, today));
    },
  },
  check: {
    title: "Check a decision",
    description: "Compares what a decision says with the facts and the law: errors of law, missing steps, wrong maxima, missed time limits, amounts far from practice. Ranked, each with its source; what the facts leave open is possible only.",
    input: {
      properties: { ...CASE, decision: lines("What the decision says, by the keys of its lines: by, amount, amounts, maximum, maxima, base, base-of, linked, fault, aggravating, mitigating, neutral, criteria, proportion, heard, reprimand, discount, milder-law, attribution, method, relies-on, pay-by, reasons.") },
      required: ["facts", "decision"],
    },
    answer(given, words, today) {
      const plain = caseOf(given, words, today);
      const { checked } = read(check, given, words, today);
      return told(checked, checkedText(checked, plain, words, today));
    },
  },
  decisions: {
    title: "Decisions like a case",
    description: "The published decisions nearest to a case: what was decided, the amount that stood, what became of it, and in what each is like the case.",
    input: { properties: CASE, required: ["facts"] },
    answer(given, words, today) {
      const { evidence } = read(assess, given, words, today).assessment;
      const decisions = evidence?.nearest.decisions.slice(0, MOST_DECISIONS) ?? [];
      return told({ known: evidence?.nearest.known ?? 0, decisions }, parts(madeWith(words, today), ...decisions.map((like) => decisionText(like, words))) );
    },
  },
  law: {
    title: "Look up the law",
    description: "Rows of the law book: maxima, provisions, criteria, time limits, methods and positions of a body of rules, each with its citation and how it was checked. Without `regime` it lists the bodies of rules.",
    input: {
      properties: {
        regime: { type: "string", description: "The key of a body of rules, such as se-gdpr or uk-gdpr." },
        words: { type: "string", description: "Words that have to stand in a row, in the language of the answer." },
      },
    },
    answer: ({ regime, words: searched = "" }, words, today) => (regime === undefined ? rules(words, today) : rowsOf(regime, searched, words, today)),
  },
};

/** Text, and data with the version and the day of the law beside it. */
const told = (data, text) => ({ text, data: { version: version(), lawDay: LAW_DAY, ...data } });

const caseOf = ({ facts = {}, on, view, decision }, { lang }, today) => ({ facts, on: on ?? today, view, decision, lang });

/** What the library answers; what could not be read is refused. */
function read(ask, given, words, today) {
  const answer = ask(caseOf(given, words, today));
  return answer.ok ? answer : refuse(answer, words);
}

/** An assessment without what is told only to those who look further. */
function inShort({ on, view, lang, scope, outcome, why, problems, outlook, evidence }) {
  const amounts = outcome && {
    typical: outcome.practice.typical,
    half: outcome.practice.half,
    eightOfTen: outcome.practice.range,
    guideline: outcome.guideline.range,
    minimum: outcome.minimum,
    maximum: outcome.ceiling,
  };
  const open = outlook.ranked.map(({ question }) => question);
  return { on, view, lang, regime: outcome?.regime ?? null, scope, whether: outcome?.whether ?? null, amounts, ended: evidence?.ended ?? null, open, problems, steps: why };
}

function decisionText({ authority, case: number, controller, decided, outcome, amount, stood, story, articles, alike, differs, later, url }, words) {
  const when = decided ? words.day(decided.last) : "";
  return section([authority, number, when, controller].filter(Boolean).join(", "), [
    [outcome, amount && words.money(amount), articles.length && `Art. ${articles.join(", ")}`].filter(Boolean).join(", "),
    ...(story ? [story] : []),
    ...later.map(({ fate, by, on }) => [fate, by, on].filter((it) => typeof it === "string").join(", ")),
    ...(stood && amount && stood.amount !== amount.amount ? [`→ ${words.money(stood)}`] : []),
    `+ ${aspects(alike, words)}${differs.length ? `; − ${aspects(differs, words)}` : ""}`,
    ...(url ? [url] : []),
  ]);
}

/** In what a decision is like a case, or is not. */
const aspects = (keys, { say }) => keys.map((key) => say(`aspect-${key}`)).join(", ");

function rules(words, today) {
  const all = regimes(words.lang).map(({ key, name, countries, currency }) => ({ key, name, countries, currency }));
  return told({ regimes: all }, parts(madeWith(words, today), all.map(({ key, name }) => `${key}: ${name}`).join("\n")));
}

/** The law book by languages, each made once: it takes half a second. */
const books = new Map();

function rowsOf(regime, searched, words, today) {
  if (!books.has(words.lang)) books.set(words.lang, lawBook(words.lang));
  const rules = books.get(words.lang).regimes.find((each) => each.regime === regime);
  if (!rules) throw new Refusal("command-no-such-rules", { name: regime });
  const wanted = searched.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = rules.sections.flatMap(({ heading, tables }) => tables.flatMap(({ caption, rows }) => rows.map((row) => ({ heading, caption, ...rowText(row) }))));
  const found = rows.filter(({ heading, text }) => wanted.every((word) => `${heading} ${text}`.toLowerCase().includes(word)));
  const shown = found.slice(0, MOST_ROWS);
  const lines = shown.map(({ heading, text, sources }) => section(`${heading}: ${text}`, sources.map(({ text, url }) => `${text}  ${url}`)));
  return told({ regime, name: rules.name, found: found.length, rows: shown }, parts(madeWith(words, today), `${rules.name} (${shown.length}/${found.length})`, ...lines));
}

/** A row of a table: its cells, and the addresses of what it cites. */
function rowText({ key, cells }) {
  const pieces = cells.flat();
  const sources = pieces.filter(({ link }) => link).map(({ text, verified, link }) => ({ text, verified, url: link.url }));
  return { key, text: cells.map((cell) => cell.map(({ text }) => text).join("")).filter(Boolean).join(" | "), sources };
}
