// The range over facts that are unknown, for engines that have none of their own: every completion is worked out. Which
// answer gave an end, and which question would narrow the range most, is not looked for.

import { KNOWN, UNKNOWNS } from "./method.mjs";

/** Every way to complete the facts when that many are unknown. */
export function completions(unknown) {
  return UNKNOWNS.slice(0, unknown).reduce(
    (all, [fact, options]) => all.flatMap((facts) => options.map((option) => ({ ...facts, [fact]: option }))),
    [KNOWN],
  );
}

export async function range(evaluate, all) {
  let [low, high] = [Infinity, -Infinity];
  for (const facts of all) {
    const amounts = evaluate(facts);
    // To await what is no promise would be timed too.
    const [least, most] = amounts instanceof Promise ? await amounts : amounts;
    low = Math.min(low, least);
    high = Math.max(high, most);
  }
  return [low, high];
}
