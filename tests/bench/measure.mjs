// Times everything that runs in JavaScript: the rows of our module, and the other engines. Node.js runs it, and Chromium.

import { KNOWN } from "./peers/method.mjs";
import * as peers from "./peers/index.mjs";
import { completions, range } from "./peers/range.mjs";
import { figures, sample } from "./timing.mjs";

// What would take longer than this for one sample, in microseconds, is reckoned from one evaluation.
const TOO_LONG = 1e6;

/** The figures of everything, by name. */
export async function measureAll(module) {
  const measured = {};
  for (let row = 0; module.name(row) !== undefined; row += 1) {
    measured[module.name(row)] = figures(await sample((times) => module.run(row, times)));
  }
  for (const peer of Object.values(peers)) Object.assign(measured, await measurePeer(peer));
  return measured;
}

async function measurePeer({ name, evaluate }) {
  const one = figures(await sample((times) => again(evaluate, times)));
  const measured = { [`${name}\tone evaluation`]: one };
  for (const unknown of [5, 10]) {
    const all = completions(unknown);
    const reckoned = one.p50 * all.length;
    const ofAll = async (times) => {
      for (let time = 0; time < times; time += 1) await range(evaluate, all);
    };
    measured[`${name}\trange, ${unknown} unknown`] = reckoned > TOO_LONG ? { reckoned } : figures(await sample(ofAll));
  }
  return measured;
}

/** Evaluates complete facts so many times, one after the other. */
function again(evaluate, times) {
  for (let time = 1; time <= times; time += 1) {
    const amounts = evaluate(KNOWN);
    if (amounts instanceof Promise) return amounts.then(() => again(evaluate, times - time));
  }
}
