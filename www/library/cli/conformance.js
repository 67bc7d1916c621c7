// Checks this copy with the cases that it comes with.

import { conformance } from "../conformance.js";
import { assess, version } from "../node.js";
import { published } from "./published.js";
import { Refusal } from "./refusal.js";

export const usage = ["[OPTION …]"];
export const options = { json: { type: "boolean" } };
export const exits = { 1: "otherwise" };

export async function run({ values, positionals: [extra], words: { say } }) {
  if (extra !== undefined) throw new Refusal("command-takes-none", { name: extra });
  const found = await conformance(assess, await published());
  const { cases, expectations, failures } = found;
  const told = [
    ...failures.map(({ id, what, expected, found }) => `${id}: ${say("command-otherwise", { what, expected: JSON.stringify(expected), found: JSON.stringify(found) })}`),
    `finesight ${version()}. ${say("command-conformed", { cases, compared: expectations, otherwise: failures.length })}`,
  ];
  process.stdout.write(values.json ? `${JSON.stringify({ version: version(), ...found }, null, 2)}\n` : `${told.join("\n")}\n`);
  return failures.length ? 1 : 0;
}
