// A server of the Model Context Protocol over standard input and output. What a tool answers is in the language asked for; what
// the tools are is said in English, for the model that reads it.

import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { version } from "../node.js";
import { Refusal } from "./refusal.js";
import { languageOf, LANGUAGES, wordsOf } from "./texts.js";
import { TOOLS } from "./tools.js";

export const usage = [""];
export const options = {};
export const exits = {};

const INSTRUCTIONS = `Finesight estimates administrative fines under data protection law (GDPR in the EEA and the United Kingdom, and some Acts beside it).
Ask \`questions\` first: it has the keys of questions and the keys of their answers. Facts are an object of lines by those keys. Leave out what is not known: the result is then a range.
Every figure has its source. An estimate is not legal advice.`;

/** Changes nothing, asks nobody, and answers the same whenever it is asked the same. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

export async function run({ positionals: [extra], words, today }) {
  if (extra !== undefined) throw new Refusal("command-takes-none", { name: extra });
  const ended = new Promise((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  serveStdio(() => server(words, today));
  await ended;
  return 0;
}

function server(words, today) {
  const made = new McpServer({ name: "finesight", version: version() }, { instructions: INSTRUCTIONS });
  const lang = { type: "string", enum: LANGUAGES, description: `Language of the answer. Without it: ${words.lang}.` };
  for (const [name, { title, description, input, answer }] of Object.entries(TOOLS)) {
    const { properties, required = [] } = input;
    const inputSchema = fromJsonSchema({ type: "object", properties: { ...properties, lang }, required, additionalProperties: false });
    made.registerTool(name, { title, description, inputSchema, annotations: ANNOTATIONS }, (given) => answered(answer, given, words, today));
  }
  return made;
}

/** What a tool answers, as text and as data; what cannot be read is told as an error of the tool. */
function answered(answer, { lang, ...given }, words, today) {
  const asked = lang ? wordsOf(languageOf(lang)) : words;
  try {
    const { text, data } = answer(given, asked, today);
    return { content: [{ type: "text", text }], structuredContent: data };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { content: [{ type: "text", text: asked.say(error.message, error.values) }], isError: true };
  }
}
