// What could not be read of many cases, told up to a number that somebody may still look through.

/** @import { Problem } from "./types.js" */

/** So many are told (`src/api/batch.rs` gives one more, by which it is known that there are more). */
export const MOST = 1000;

/** What is told after so many. */
const MORE = { key: "problems", code: "too-many" };

/** @param {Problem} problem */
const isMore = ({ key, code, row }) => key === MORE.key && code === MORE.code && row === undefined;

/**
 * Notes a problem, unless more are noted than are told.
 * @param {Problem[]} problems
 * @param {Problem} problem
 */
export function note(problems, problem) {
  if (problems.length <= MOST) problems.push(problem);
}

/**
 * As many as are told, in the order of their cases; first those that are of no one case.
 * @param {Problem[]} problems
 * @returns {Problem[]}
 */
export function inOrder(problems) {
  const each = problems.filter((problem) => !isMore(problem)).sort((one, other) => (one.row ?? -1) - (other.row ?? -1));
  return each.length > MOST || each.length < problems.length ? [...each.slice(0, MOST), { ...MORE }] : each;
}
