// What stands on the command line: options, then files or answers.

import { parseArgs } from "node:util";
import { Refusal } from "./refusal.js";

/** The options of every command. */
export const COMMON = {
  lang: { type: "string", value: "LANG" },
  help: { type: "boolean", short: "h" },
};

/**
 * The options and what stands beside them. What is wrong is a `Refusal`.
 * @param {string[]} given
 * @param {Record<string, { type: "string" | "boolean", short?: string }>} options
 */
export function parse(given, options) {
  const { values, positionals, tokens } = parseArgs({ args: given, options, strict: false, allowPositionals: true, tokens: true });
  for (const { name, rawName, value } of tokens.filter(({ kind }) => kind === "option")) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new Refusal("command-bad-option", { name: rawName });
    if (option.type === "string" && !value) throw new Refusal("command-needs-value", { name: rawName });
    if (option.type === "boolean" && value !== undefined) throw new Refusal("command-no-value", { name: rawName });
  }
  return { values, positionals };
}
