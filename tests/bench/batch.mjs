// Prints how many cases a second the library assesses, on one core in Node.js: cases that differ in every answer that a
// range depends on, from one to the next. Not a test: `make bench` runs it. With --profile it prints where the time goes too.

import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { init, assessMany, columnsOf } from "../../dist/lib/node.js";

const CASES = 20_000;
const RUNS = 5;
const PROFILED = process.argv.includes("--profile");

/** A complete case of a company, with every fact that decides an amount; `at` draws from each list. */
function complete(at) {
  const of = (list, step) => list[Math.floor(at / step) % list.length];
  return {
    on: "2026-01-01",
    facts: {
      country: of(["austria", "france", "italy", "spain", "norway", "germany"], 1),
      purpose: "other",
      body: "company",
      "cross-border": "domestic",
      role: "controller",
      "in-duty": "in-duty",
      infringements: of(["gdpr-6", "gdpr-32", "gdpr-13", "gdpr-5-1-f"], 2),
      fault: of(["negligent", "intentional"], 3),
      ownership: "alone",
      turnover: `${1_000_000 + at * 1_000} EUR`,
      seriousness: of(["low", "medium", "high"], 5),
      "people-used": of(["few", "many"], 7),
      harm: of(["none-shown", "some"], 11),
      duration: of(["brief", "months"], 13),
      cooperation: "as-required",
      "earlier-fee": "none",
    },
  };
}

// The same program, with the names of its functions.
await init(PROFILED ? readFile(new URL("../../target/library/named.wasm", import.meta.url)) : undefined);
const columns = columnsOf(Array.from({ length: CASES }, (_, at) => complete(at)));
const first = assessMany(columns);
if (first.problems.length || first.assessed.includes(0)) throw new Error(`not every case is one: ${JSON.stringify(first.problems)}`);

const session = new Session();
if (PROFILED) {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
}
const times = [];
for (let run = 0; run < RUNS; run += 1) {
  const began = process.cpuUsage();
  assessMany(columns);
  times.push(process.cpuUsage(began).user / 1e6);
}
times.sort((one, other) => one - other);
console.log(`\nMany cases at once, in Node.js ${process.versions.node} on one core: ${Math.round(CASES / times[(RUNS - 1) / 2]).toLocaleString("en")} assessments a second`);
if (PROFILED) {
  const { profile } = await session.post("Profiler.stop");
  const own = new Map();
  const step = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName]));
  profile.samples.forEach((id, at) => own.set(step.get(id), (own.get(step.get(id)) ?? 0) + profile.timeDeltas[at]));
  const total = [...own.values()].reduce((sum, time) => sum + time, 0);
  const most = [...own].sort(([, one], [, other]) => other - one).slice(0, 40);
  for (const [name, time] of most) console.log(`${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
}
