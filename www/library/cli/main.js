#!/usr/bin/env node
// Finesight on the command line.

import { LAW_DAY } from "../keys.js";
import { init, version } from "../node.js";
import { COMMON, parse } from "./arguments.js";
import { COMMANDS } from "./commands.js";
import { Refusal } from "./refusal.js";
import { LANGUAGES, languageOf, languageOfMachine, wordsOf } from "./texts.js";

/** The options of the program itself. */
const OPTIONS = { ...COMMON, version: { type: "boolean", short: "v" } };

// Whoever reads may stop before the end, as `head` does.
process.stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));

async function main(given) {
  let words = wordsOf(languageAsked(given) ?? languageOfMachine());
  try {
    const name = given[0]?.startsWith("-") ? undefined : given[0];
    if (name !== undefined && !Object.hasOwn(COMMANDS, name)) throw new Refusal("command-bad-command", { name });
    const command = COMMANDS[name];
    const { values, positionals } = parse(command ? given.slice(1) : given, { ...(command?.options ?? OPTIONS), ...COMMON });
    if (values.lang && !languageOf(values.lang)) throw new Refusal("command-bad-language", { name: values.lang, languages: LANGUAGES.join(", ") });
    if (values.help) return print(command ? helpOn(name, command, words) : help(words));
    await init();
    if (values.version) return print(`finesight ${version()} (${LAW_DAY})`);
    if (!command) return print(help(words), process.stderr, 2);
    return await command.run({ values, positionals, words, today: today() });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return print(`finesight: ${words.say(error.message, error.values)}`, process.stderr, 2);
  }
}

function print(text, to = process.stdout, code = 0) {
  to.write(`${text}\n`);
  return code;
}

/** The language that is asked for, which what is wrong beside it is said in. */
function languageAsked(given) {
  const at = given.findIndex((it) => it === "--lang" || it.startsWith("--lang="));
  return at < 0 ? undefined : languageOf(given[at].split("=")[1] ?? given[at + 1] ?? "");
}

/** The day by the clock of this machine: the library reads none. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function help({ say }) {
  const commands = Object.keys(COMMANDS).map((name) => [name, say(`command-${name}`)]);
  return [
    say("command-about"),
    section(say("command-usage"), [["finesight COMMAND [OPTION …] [FILE | QUESTION=VALUE …]"]]),
    section(say("command-commands"), commands),
    section(say("command-options"), optionRows(OPTIONS, say)),
    say("command-more", { how: "finesight COMMAND --help" }),
  ].join("\n\n");
}

function helpOn(name, { usage, options, exits }, { say }) {
  const codes = Object.entries({ 0: "done", ...exits, 2: "bad" }).map(([code, what]) => [code, say(`command-exit-${what}`)]);
  return [
    say(`command-${name}`),
    say(`command-${name}-about`, { how: "finesight questions" }),
    section(say("command-usage"), usage.map((line) => [`finesight ${name} ${line}`.trimEnd()])),
    section(say("command-options"), optionRows({ ...options, ...COMMON }, say)),
    section(say("command-exit-codes"), codes),
  ].join("\n\n");
}

function optionRows(options, say) {
  return Object.entries(options).map(([name, { value, short }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value ? `=${value}` : ""}`,
    say(`command-option-${name}`, { languages: LANGUAGES.join(", ") }),
  ]);
}

/** Rows under a heading, in columns. */
function section(heading, rows) {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return [heading, ...rows.map(([first, text = ""]) => `  ${text ? first.padEnd(width) : first}${text}`)].join("\n");
}
