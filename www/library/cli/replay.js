// Replays cases whose answer is known, and compares: those of a file, or those that come with the program.

import { existsSync } from "node:fs";
import { compared } from "../conformance.js";
import { LAW_DAY } from "../keys.js";
import { assess } from "../node.js";
import { casesOf } from "./cases.js";
import { published } from "./published.js";
import { Refusal } from "./refusal.js";
import { assessment, columns, heading, parts, refuse, section } from "./tell.js";

export const usage = ["[OPTION …] FILE …", "[OPTION …] CASE …", "--list"];
export const options = {
  list: { type: "boolean" },
  json: { type: "boolean" },
};
export const exits = { 1: "otherwise" };

export async function run(asked) {
  const { values, words, today } = asked;
  if (values.list) return list();
  const replayed = (await casesAsked(asked)).map(({ id, title, case: given, expect }) => {
    if (!expect) throw new Refusal("command-not-expected", { name: id });
    const answer = assess(given);
    if (!answer.ok) refuse({ id, ...answer }, words);
    const { failures, expectations } = compared({ id, expect }, answer);
    const left = Object.keys(expect).length - expectations;
    return { id, title, case: given, assessment: answer.assessment, expectations, failures, left };
  });
  process.stdout.write(values.json ? asJson(replayed) : `${replayed.map((it) => told(it, words, today)).join("\n\n\n")}\n`);
  return replayed.some(({ failures }) => failures.length) ? 1 : 0;
}

async function list() {
  const rows = (await published()).map(({ id, title }) => [id, title]);
  process.stdout.write(`${columns(rows).join("\n")}\n`);
  return 0;
}

/** The cases of the files that are named, or those that come with the program by their names or the decisions that they replay. */
async function casesAsked(asked) {
  const names = asked.positionals.filter((name) => !isFile(name));
  if (!names.length) return (await casesOf(asked)).cases;
  const all = await published();
  const found = names.map((name) => {
    const known = all.filter((each) => each.id === name || each.case.replays === name);
    if (!known.length) throw new Refusal("command-no-such-case", { name, how: "finesight replay --list" });
    return known.map((each) => ({ ...each, case: { ...each.case, lang: asked.words.lang } }));
  });
  const files = asked.positionals.filter(isFile);
  return [...(files.length ? (await casesOf({ ...asked, positionals: files })).cases : []), ...found.flat()];
}

const isFile = (name) => name === "-" || /\.(toml|json)$/.test(name) || existsSync(name);

const asJson = (replayed) => `${JSON.stringify(replayed.map(({ case: _, ...rest }) => ({ lawDay: LAW_DAY, ...rest })), null, 2)}\n`;

function told({ id, title, case: given, assessment: assessed, expectations, failures, left }, words, today) {
  const { say } = words;
  const rows = failures.map(({ what, expected, found }) => say("command-otherwise", { what, expected: JSON.stringify(expected), found: JSON.stringify(found) }));
  const summary = say("command-expectations", { compared: expectations, otherwise: failures.length, left });
  return parts(heading(title ? `${id}: ${title}` : id), assessment(assessed, given, words, today), section(summary, rows) ?? summary);
}
