// The server of the Model Context Protocol that comes with the package: its tools answer as the library does, without a network.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { library } from "./lib.mjs";
import { install, pack } from "./packed.mjs";

const facts = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone", turnover: "30000000 EUR" };
const on = "2026-01-01";

/** Loaded before the server: whatever would leave the machine throws. */
const NO_NETWORK = `
import net from "node:net";
const refused = () => { throw new Error("the network was asked"); };
net.Socket.prototype.connect = refused;
globalThis.fetch = refused;
`;

let packed;
let server;
let ask;

before(async () => {
  packed = await pack();
  const project = await install(packed, "project");
  await writeFile(join(project, "no-network.mjs"), NO_NETWORK);
  server = spawn(process.execPath, ["--import", "./no-network.mjs", "node_modules/finesight/cli.js", "mcp", "--lang=en"], { cwd: project, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  let id = 0;
  ask = async (method, params) => {
    server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params })}\n`);
    const answer = JSON.parse((await lines.next()).value);
    assert.equal(answer.id, id);
    return answer;
  };
  const { result } = await ask("initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } });
  assert.deepEqual(result.serverInfo, { name: "finesight", version: library.version() });
  server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
});

after(async () => {
  if (server?.exitCode === null) server.kill();
  await packed?.remove();
});

/** What a tool answers: its text, and the same as data, of the law of its day. */
async function call(name, given) {
  const { result } = await ask("tools/call", { name, arguments: given });
  assert.equal(result.isError, undefined, JSON.stringify(result).slice(0, 300));
  assert.equal(result.structuredContent.lawDay, library.lawBook().asOf);
  return { text: result.content[0].text, data: result.structuredContent };
}

test("its tools are listed, and say that they change nothing", async () => {
  const { result } = await ask("tools/list", {});
  assert.deepEqual(result.tools.map(({ name }) => name).sort(), ["assess", "check", "decisions", "law", "questions"]);
  for (const { description, inputSchema, annotations } of result.tools) {
    assert.ok(description.length > 50 && inputSchema.properties.lang.enum.includes("nn"));
    assert.deepEqual([annotations.readOnlyHint, annotations.openWorldHint], [true, false]);
  }
});

test("a case is assessed, with ranges and sources, in the language asked for", async () => {
  const { assessment } = library.assess({ facts, on, lang: "sv" });
  const { text, data } = await call("assess", { facts, on, lang: "sv" });
  assert.deepEqual(data.amounts.maximum, { low: "10000000", high: "10000000", currency: "EUR" });
  assert.deepEqual([data.amounts.typical, data.steps, data.whether], [assessment.outcome.practice.typical, assessment.why, assessment.outcome.whether]);
  assert.ok(text.includes("Lagens högsta belopp") && text.includes("https://eur-lex.europa.eu/"));
});

test("a decision is checked", async () => {
  const given = { facts: { country: "sweden", body: "public-authority", purpose: "other", infringements: "gdpr-32", decided: "6000000 SEK" }, decision: { maximum: "10000000 SEK" }, on: "2023-01-17" };
  const { data, text } = await call("check", given);
  assert.deepEqual(data.faults, library.check(given).checked.faults);
  assert.ok(text.includes(data.faults[0].text));
});

test("decisions like a case, questions and the law are looked up", async () => {
  const { nearest } = library.assess({ facts, on }).assessment.evidence;
  const like = await call("decisions", { facts, on });
  assert.deepEqual(like.data.decisions, nearest.decisions);
  assert.ok(like.text.includes(nearest.decisions[0].case));
  const asked = await call("questions", { facts: {}, on });
  assert.ok(asked.data.questions.find(({ key }) => key === "country").options.some(({ key }) => key === "norway"));
  const rules = await call("law", {});
  assert.equal(rules.data.regimes.length, library.regimes().length);
  // Data Protection Act 6:2: SEK 5 million and SEK 10 million for Swedish authorities.
  const rows = await call("law", { regime: "se-gdpr", words: "10,000,000" });
  assert.ok(rows.data.rows.some(({ sources }) => sources.some(({ text, url }) => text.includes("ch. 6 s. 2") && url.startsWith("https://data.riksdagen.se/"))), rows.text.slice(0, 1000));
});

test("what cannot be read is an error of the tool, in words", async () => {
  const told = async (name, given) => {
    const { result, error } = await ask("tools/call", { name, arguments: given });
    return error?.message ?? (result.isError ? result.content[0].text : assert.fail(JSON.stringify(result).slice(0, 200)));
  };
  assert.equal(await told("assess", { facts: { country: "narnia" }, on }), "This could not be read:\n  country: there is no such answer");
  assert.equal(await told("law", { regime: "se", lang: "da" }), "Regelsættet »se« findes ikke.");
  assert.match(await told("assess", { facts: { country: 1 } }), /country/);
  assert.match(await told("assess", { facts, colour: "red" }), /colour|additional/);
  assert.match(await told("none", {}), /none/);
});

test("it ends when nobody writes to it any more", async () => {
  server.stdin.end();
  const [code] = await once(server, "exit");
  assert.equal(code, 0);
});
