// Lists the questions of a case, with the words that answer them.

import { questions } from "../node.js";
import { casesOf } from "./cases.js";
import { columns, parts, refuse } from "./tell.js";

export const usage = ["[OPTION …] [FILE | QUESTION=VALUE …]"];
export const options = {
  on: { type: "string", value: "DAY" },
  view: { type: "string", value: "VIEW" },
  json: { type: "boolean" },
};
export const exits = {};

/** What answers a question that is no choice: the name of a message, and examples of it. */
const DAY = ["command-day", "2019-04-04, 2019-09-01..2019-11-30"];
const AMOUNT = ["command-amount", "1033257000 NOK, 10000000..50000000 EUR"];
const NUMBER = ["command-number", "250, 100..500"];
const SHARE = ["command-share", "12.5 %, 8000 EUR"];
const WRITTEN = { date: DAY, amount: AMOUNT, rate: NUMBER, count: NUMBER, share: SHARE };

/** What every question may be answered with besides (the notation of the case files). */
const ALWAYS = ["unknown", "not established", "disputed: A | B"];

export async function run(asked) {
  const { values, positionals, words, today } = asked;
  // Of no case at all, everything that can be asked at the beginning.
  const { cases } = positionals.length ? await casesOf(asked) : { cases: [{ case: { facts: {}, on: values.on ?? today, lang: words.lang } }] };
  const answers = cases.map(({ id, case: given }) => {
    const answer = questions(given);
    return answer.ok ? answer.questions : refuse({ id, ...answer }, words);
  });
  const [first] = answers;
  process.stdout.write(values.json ? `${JSON.stringify(answers.length === 1 ? first : answers, null, 2)}\n` : `${answers.map((it) => questionsText(it, words)).join("\n\n\n")}\n`);
  return 0;
}

/** Every question of a case with what answers it. */
export function questionsText({ sections }, { say }) {
  const asked = sections.filter((each) => each.questions.length);
  return parts(
    ...asked.map(({ heading, questions }) => parts(heading.toUpperCase(), ...questions.map((question) => questionLines(question, say)))),
    say("command-always", { answers: ALWAYS.join("; ") }),
  );
}

function questionLines({ key, kind, text, options, line }, say) {
  const [message, examples] = WRITTEN[kind] ?? [];
  const written = message ? [say(message, { examples })] : [];
  const answers = options.length ? columns(options.map((option) => [option.key, option.text])) : written;
  return [`${key}${line === null ? "" : `=${line}`}: ${text}`, ...answers.map((row) => `  ${row}`)].join("\n");
}
