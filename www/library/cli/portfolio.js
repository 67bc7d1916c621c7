// Assesses a table of cases, each and together.

import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { LAW_DAY } from "../keys.js";
import { portfolio, template } from "../portfolio.js";
import { Refusal } from "./refusal.js";
import { columns, madeWith, parts, section } from "./tell.js";

export const usage = ["[OPTION …] FILE", "[OPTION …] < FILE", "--template"];
export const options = {
  on: { type: "string", value: "DAY" },
  currency: { type: "string", value: "CURRENCY" },
  correlation: { type: "string", value: "0…1" },
  csv: { type: "boolean" },
  template: { type: "boolean" },
  json: { type: "boolean" },
};
export const exits = { 1: "unread" };

export async function run({ values, positionals, words, today }) {
  if (values.template) return write(await template(words.lang));
  const { on = today, currency } = values;
  const answer = await portfolio(await given(positionals), { on, currency, lang: words.lang, ...correlation(values) });
  if (!answer.ok) throw new Refusal("command-unread", { problems: answer.problems.map((it) => `\n  ${problem(it, words)}`).join("") });
  const { rows, sum, problems, csv } = answer;
  if (values.csv) write(csv);
  else write(`${values.json ? JSON.stringify({ lawDay: LAW_DAY, rows, sum, problems }, null, 2) : told(answer, words, today)}\n`);
  if (values.csv) process.stderr.write(problems.map((it) => `finesight: ${problem(it, words)}\n`).join(""));
  return problems.length ? 1 : 0;
}

function write(text) {
  process.stdout.write(text);
  return 0;
}

/** The bytes of the one file, or of standard input. */
async function given(positionals) {
  if (positionals.length > 1) throw new Refusal("command-one-table");
  const [file = "-"] = positionals;
  if (file !== "-") {
    return readFile(file).catch(() => {
      throw new Refusal("command-no-file", { file });
    });
  }
  if (process.stdin.isTTY) throw new Refusal("command-needs-table");
  return buffer(process.stdin);
}

function correlation({ correlation }) {
  if (correlation === undefined) return {};
  const number = Number(correlation.replace(",", "."));
  if (!(number >= 0 && number <= 1)) throw new Refusal("command-no-correlation", { name: correlation });
  return { correlation: number };
}

/** What all cases may come to, how many there are, and what could not be read. */
function told({ rows, sum, problems }, words, today) {
  const { say } = words;
  return parts(
    `${madeWith(words, today)}\n${say("many-done", { all: rows.length })}`,
    section(say("many-problems-heading"), problems.map((it) => problem(it, words))),
    sum && section(`${say("many-sum-heading")}: ${say("many-sum-weighted")}`, together(sum.weighted, sum, words)),
    sum && section(`${say("many-sum-heading")}: ${say("many-sum-all")}`, together(sum.all, sum, words)),
    sum && parts(sum.left && say("many-sum-left", { count: sum.left }), sum.certain && say("many-sum-certain", { count: sum.certain })),
    say("many-correlation-why"),
    say("many-sum-limits"),
    say("notice-estimate"),
  );
}

/** A line for each way in which the cases may hang together. */
function together({ apart, common, together }, { currency, correlation }, { lang, say, money }) {
  const amount = (value) => money({ amount: value > 0 ? Number(value.toPrecision(3)) : 0, currency });
  const line = ({ mean, typical, ninety, most }) =>
    [["many-mean", mean], ["many-typical", typical], ["many-ninety", ninety], ["many-most", most]].map(([name, value]) => `${say(name)} ${amount(value)}`).join("; ");
  return columns([
    [say("many-sum-apart"), line(apart)],
    [say("many-sum-common", { correlation: correlation.toLocaleString(lang) }), line(common)],
    [say("many-sum-together"), line(together)],
  ]);
}

/** What could not be read, with its place. */
function problem({ row, column, cell, text }, { say }) {
  const at = row === undefined ? column && say("many-at-column", { column }) : column === undefined ? say("many-at-row", { row }) : say("many-at", { row, column });
  return [at, cell && `“${cell}”`, text].filter(Boolean).join(": ");
}
