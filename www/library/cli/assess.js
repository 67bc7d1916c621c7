// Assesses cases: every range, whether there is a fine, and the steps with their sources.

import { LAW_DAY } from "../keys.js";
import { assess } from "../node.js";
import { casesOf } from "./cases.js";
import { assessment, heading, parts, refuse } from "./tell.js";

export const usage = ["[OPTION …] [FILE …]", "[OPTION …] QUESTION=VALUE …", "[OPTION …] < FILE"];
export const options = {
  on: { type: "string", value: "DAY" },
  view: { type: "string", value: "VIEW" },
  json: { type: "boolean" },
};
export const exits = {};

export async function run(asked) {
  const { values, words, today } = asked;
  const { cases, single } = await casesOf(asked);
  const answers = cases.map(({ id, title, case: given }) => {
    const answer = assess(given);
    if (!answer.ok) refuse({ id, ...answer }, words);
    return { id, title, case: given, ...answer };
  });
  process.stdout.write(values.json ? asJson(answers, single) : `${answers.map((it) => told(it, single, words, today)).join("\n\n\n")}\n`);
  return 0;
}

function asJson(answers, single) {
  const data = answers.map(({ id, title, assessment }) => ({ ...(single ? {} : { id, title }), lawDay: LAW_DAY, assessment }));
  return `${JSON.stringify(single ? data[0] : data, null, 2)}\n`;
}

function told({ id, title, case: given, assessment: assessed }, single, words, today) {
  const name = title ? `${id}: ${title}` : id;
  return parts(!single && heading(name), assessment(assessed, given, words, today));
}
