// An assessment in text: what is told of a case by more than one command.

import { LAW_DAY } from "../keys.js";
import { questions, version } from "../node.js";
import { Refusal } from "./refusal.js";

/** Text with a line under it. */
export const heading = (text) => `${text}\n${"=".repeat([...text].length)}`;

/** Lines under a heading; nothing where there are none. */
export const section = (title, lines) => (lines.length ? [title, ...lines.map((line) => `  ${line}`)].join("\n") : undefined);

/** Parts with an empty line between them, without those that are nothing. */
export const parts = (...given) => given.filter(Boolean).join("\n\n");

/** Names and what they stand for, in two columns. */
export function columns(rows) {
  const width = Math.max(0, ...rows.map(([name]) => [...name].length)) + 2;
  return rows.map(([name, text]) => `${name}${" ".repeat(width - [...name].length)}${text}`);
}

/** What made the answer, when, and by the law of which day. */
export const madeWith = ({ say, day }, today) => say("report-made", { version: version(), day: day(today), law: day(LAW_DAY) });

/** A citation: its words, how well it was checked unless the text itself was read, and its address. */
export function cited({ text, verified, link }, { say }) {
  const checked = verified === "read" ? "" : ` (${say(`verified-${verified}`)})`;
  return `${text}${checked}${link ? `  ${link.url}` : ""}`;
}

/** Refuses a case that could not be read, with a line for each thing that is wrong. */
export function refuse({ id, problems }, { say, has }) {
  const told = problems.map(({ key, code }) => (has(`command-problem-${code}`) ? say(`command-problem-${code}`, { key }) : `${key}: ${code}`));
  throw new Refusal("command-unread", { problems: told.map((line) => `\n  ${id ? `${id}: ` : ""}${line}`).join("") });
}

/** The questions of a case by their keys. */
export function questionsOf(given) {
  const asked = questions(given);
  const all = asked.ok ? asked.questions.sections.flatMap((each) => each.questions) : [];
  return new Map(all.map((question) => [question.key, question]));
}

/** A question in words, also where nothing asks it now. */
export function worded(key, asked, { say, has }) {
  return asked.get(key)?.text ?? (has(`question-${key}`) ? say(`question-${key}`) : key);
}

/** What does not fit together, at its question. */
export const conflict = ({ question, kind }, asked, words) => `${worded(question, asked, words)} ${words.say(`problem-${kind}`)}`;

/** An answer in words: the labels of its options; what else it is, as it was given. */
function answered(line, question) {
  const labels = new Map(question?.options.map(({ key, text }) => [key, text]));
  return line.replace(/[^|,:]+/g, (part) => part.replace(part.trim(), labels.get(part.trim()) ?? part.trim()));
}

/** Everything that is told of an assessed case. */
export function assessment(assessed, given, words, today) {
  const { say, day } = words;
  const { on, facts, scope, outcome, why, problems, outlook } = assessed;
  const asked = questionsOf(given);
  const whether = outcome ? say(`whether-${outcome.whether.answer}`) : say(scope.kind === "no-fine" ? "result-no-fine" : "command-not-covered");
  return parts(
    `${madeWith(words, today)}\n${say("facts-on")}: ${day(on)}`,
    section(say("outcome-given"), facts.flatMap(({ key, line }) => [worded(key, asked, words), `  ${answered(line, asked.get(key))}`])),
    section(say("report-whether"), [whether, ...scope.caveats.map(({ text }) => text)]),
    outcome && section(say("report-amounts"), [...columns(amounts(outcome, words)), ...later(outcome, words)]),
    section(say("report-assumed"), scope.assumed.map((key) => say(`assumed-${key}`))),
    section(say("outcome-narrower-intro"), outlook.ranked.slice(0, 3).map(({ question }) => worded(question, asked, words))),
    section(say("outcome-steps"), why.flatMap((step) => stepLines(step, words))),
    section(say("command-conflicts"), problems.map((it) => conflict(it, asked, words))),
    say("notice-estimate"),
  );
}

/** Whether guidelines are shown that were not in force on the day. */
const isLater = ({ standing, range }) => standing === "counterfactual" && range !== null;

/** What later guidelines would start from, for comparison. */
const later = ({ guideline }, { say, range }) => (isLater(guideline) ? [say("result-guideline-later", { amount: range(guideline.range) })] : []);

/** The amounts of a result, by their names. */
function amounts({ practice, guideline, ceiling, minimum, fee, calculation }, { say, range }) {
  const rows = [
    ["report-typical", practice.typical],
    ["report-half", practice.half],
    ["report-eight", practice.range],
    ["report-guideline", isLater(guideline) ? null : guideline.range],
    ["command-minimum", minimum],
    ["report-maximum", ceiling],
    ["command-calculated", calculation?.fee ?? calculation?.total],
    ["command-fee", fee?.comesTo],
  ];
  return rows.filter(([, amount]) => amount).map(([name, amount]) => [say(name), range(amount)]);
}

/** A step with its sources, and what it is made of below it. */
function stepLines({ sentence, cites, parts, considered }, words) {
  const indented = (lines) => lines.map((line) => `  ${line}`);
  return [
    `• ${sentence}`,
    ...cites.map((cite) => `    ${cited(cite, words)}`),
    ...indented(considered.flatMap((it) => [`– ${it.sentence}`, `    ${cited(it.cite, words)}`])),
    ...indented(parts.flatMap((part) => stepLines(part, words))),
  ];
}
