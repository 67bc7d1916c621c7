// How much is tried by chance, and from which seed: the same each time, unless FINESIGHT_FUZZ and FINESIGHT_SEED ask for more.

import { stringify } from "fast-check";

/** Parameters for fast-check: so many runs in each test. A long run is drawn by the clock, unless its seed is given. */
export function asked(file, numRuns, seed) {
  const { FINESIGHT_FUZZ: runs, FINESIGHT_SEED: given } = process.env;
  const parameters = { numRuns: Number(runs ?? numRuns), seed: Number(given ?? (runs ? Math.floor(Date.now() / 1000) : seed)) };
  const again = `FINESIGHT_SEED=${parameters.seed} FINESIGHT_FUZZ=${parameters.numRuns} node --test ${file}`;
  console.log(again);
  // What fails is printed as small as it can be, with how to try it again.
  const reporter = ({ failed, numRuns, counterexample, errorInstance }) => {
    if (!failed) return;
    const shown = counterexample.map((value) => stringify(value)).join(", ");
    throw new Error(`after ${numRuns} runs, of:\n${shown}\nagain: ${again}`, { cause: errorInstance });
  };
  return { ...parameters, reporter };
}
