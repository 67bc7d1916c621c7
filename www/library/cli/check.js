// Checks decisions: what may be wrong with each, the gravest first.

import { LAW_DAY } from "../keys.js";
import { check } from "../node.js";
import { casesOf } from "./cases.js";
import { Refusal } from "./refusal.js";
import { cited, conflict, heading, madeWith, parts, questionsOf, refuse, section, worded } from "./tell.js";

export const usage = ["[OPTION …] [FILE …]", "[OPTION …] QUESTION=VALUE … decision.LINE=VALUE …", "[OPTION …] < FILE"];
export const options = {
  on: { type: "string", value: "DAY" },
  json: { type: "boolean" },
};
export const exits = { 1: "faults" };

export async function run(asked) {
  const { values, words, today } = asked;
  const { cases, single } = await casesOf(asked);
  const answers = cases.map(({ id, title, case: given }) => {
    if (!given.decision) throw new Refusal("command-no-decision", { name: id || "finesight check" });
    const answer = check(given);
    if (!answer.ok) refuse({ id, ...answer }, words);
    return { id, title, case: given, ...answer };
  });
  process.stdout.write(values.json ? asJson(answers, single) : `${answers.map((it) => told(it, single, words, today)).join("\n\n\n")}\n`);
  return answers.some(({ checked }) => checked.faults.some(({ certain }) => certain)) ? 1 : 0;
}

function asJson(answers, single) {
  const data = answers.map(({ id, title, checked }) => ({ ...(single ? {} : { id, title }), lawDay: LAW_DAY, checked }));
  return `${JSON.stringify(single ? data[0] : data, null, 2)}\n`;
}

function told({ id, title, case: given, checked }, single, words, today) {
  return parts(!single && heading(title ? `${id}: ${title}` : id), checkedText(checked, given, words, today));
}

/** Everything that is told of a checked decision. */
export function checkedText({ faults, on, problems }, given, words, today) {
  const { say, day } = words;
  const asked = questionsOf(given);
  const certain = faults.filter((fault) => fault.certain).length;
  return parts(
    `${madeWith(words, today)}\n${say("facts-on")}: ${day(on)}`,
    faults.length ? say("command-faults", { certain, possible: faults.length - certain }) : say("command-no-faults"),
    ...faults.map((fault) => faultLines(fault, asked, words)),
    section(say("command-conflicts"), problems.map((it) => conflict(it, asked, words))),
    say("notice-estimate"),
  );
}

/** A fault, what it rests on and what it hangs on. */
function faultLines({ weight, weightText, text, certain, hangsOn, cites, provisions, said, found, lastDay }, asked, words) {
  const { say, money, range, day } = words;
  return section(`${weightText}: ${text}${provisions.length ? ` [${provisions.join(", ")}]` : ""}`, [
    say(certain ? "check-certain" : "check-possible"),
    ...(said ? [say("command-said", { amount: money(said) })] : []),
    ...(found ? [weight === "practice" ? say("checked-by-practice", { what: range(found) }) : say("command-found", { amount: range(found) })] : []),
    ...(lastDay ? [say("command-last-day", { day: day(lastDay) })] : []),
    ...(hangsOn.length ? [say("command-depends", { questions: hangsOn.map((key) => worded(key, asked, words)).join(" · ") })] : []),
    ...cites.map((cite) => cited(cite, words)),
  ]);
}
