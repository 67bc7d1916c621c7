// The sum of many cases, by distributions that are easy to reckon with by hand.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { folder } from "./lib.mjs";

const { sumOf, normal, drawsOf, tabulate } = await import(pathToFileURL(join(folder, "sum.js")).href);

/** A fine of one amount. */
const fixed = (chance, amount) => ({ chance, shares: [0.5], amounts: [amount] });
/** From 100 to 10,000, each share of it the same factor: a tenth lies at either end. */
const wide = { chance: 1, shares: [0.1, 0.9], amounts: [100, 10_000] };

const near = (found, expected, part, what) => assert.ok(Math.abs(found - expected) <= part * expected, `${what}: ${found}, not ${expected}`);

test("two cases by themselves: every outcome with its share", () => {
  const { weighted, all } = sumOf([fixed(0.6, 100), fixed(0.2, 1000)], 0.2);
  // 0.6 x 100 + 0.2 x 1,000; the variance is 100² x 0.6 x 0.4 + 1,000² x 0.2 x 0.8.
  near(weighted.apart.mean, 260, 1e-9, "mean");
  near(weighted.deviation, Math.sqrt(2400 + 160_000), 1e-9, "deviation");
  // Nothing 0.32, 100 0.48, 1,000 0.08, 1,100 0.12.
  assert.deepEqual([weighted.apart.typical, weighted.apart.ninety, weighted.apart.most], [100, 1100, 1100]);
  // All high or low together: 100 from 0.4 up, 1,100 from 0.8 up.
  assert.deepEqual([weighted.together.typical, weighted.together.ninety, weighted.together.most], [100, 1100, 1100]);
  for (const way of [all.apart, all.common, all.together]) {
    assert.deepEqual([way.typical, way.ninety, way.most], [1100, 1100, 1100]);
  }
  near(all.apart.mean, 1100, 1e-9, "mean of fines");
});

test("between two points each share adds the same factor", () => {
  const { all } = sumOf([wide], 0);
  // The middle of 100 and 10,000 by factors; beyond the points their amounts.
  near(all.together.typical, 1000, 0.01, "median");
  assert.equal(all.together.most, 10_000);
  // 0.1 x 100 + 0.1 x 10,000 + 0.8 x 9,900 / ln 100.
  near(all.apart.mean, 1010 + (0.8 * 9900) / Math.log(100), 1e-4, "mean");
  near(all.apart.typical, 1000, 0.03, "median of the draws");
});

test("perfect correlation adds the quantiles", () => {
  const other = { chance: 1, shares: [0.1, 0.9], amounts: [1000, 1_000_000] };
  const { all } = sumOf([wide, other], 1);
  // Halves 1,000 and 31,623; nine tenths 10,000 and 1,000,000.
  for (const way of [all.together, all.common]) {
    near(way.typical, 1000 + Math.sqrt(1000 * 1_000_000), 0.03, "median");
    near(way.ninety, 1_010_000, 0.03, "nine tenths");
    near(way.most, 1_010_000, 1e-9, "99 of 100");
  }
});

test("apart, means and variances add", () => {
  const many = 900;
  const one = sumOf([wide], 0).all;
  const { all } = sumOf(Array(many).fill(wide), 0.3);
  near(all.apart.mean, many * one.apart.mean, 1e-9, "mean");
  near(all.deviation, Math.sqrt(many) * one.deviation, 1e-9, "deviation");
  // Of so many the sum is all but normal: nine tenths lie 1.2816 deviations above the mean, 99 of 100 2.3263.
  near(all.apart.ninety, all.apart.mean + 1.2816 * all.deviation, 0.003, "nine tenths");
  near(all.apart.most, all.apart.mean + 2.3263 * all.deviation, 0.004, "99 of 100");
  assert.ok(all.apart.ninety < all.common.ninety && all.common.ninety < all.together.ninety);
});

test("with a correlation, two cases end alike as often as two normal numbers have the same sign", () => {
  // W. F. Sheppard (1899): 1/4 + arcsin(r) / 2π; with 1/2 that is a third, for neither and for both.
  const { weighted } = sumOf([fixed(0.5, 1), fixed(0.5, 1)], 0.5);
  const counted = [0, 1, 2].map((sum) => weighted.outcomes.filter((outcome) => outcome === sum).length);
  for (const number of counted) assert.ok(Math.abs(number - 50 / 3) <= 1, String(counted));
});

test("the highest hundredth is counted at its lower end, and told as it would go on", () => {
  const shares = [10, 25, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 975, 990].map((share) => share / 1000);
  // A lognormal distribution with deviation 1.4 has the mean e^(1.4²/2).
  const lognormal = { chance: 1, shares, amounts: shares.map((share) => Math.exp(1.4 * normal(share))) };
  const { all } = sumOf([lognormal], 0);
  assert.ok(all.apart.mean < 0.95 * Math.exp(0.98), `${all.apart.mean} leaves nothing out`);
  near(all.meanContinued, Math.exp(0.98), 0.03, "mean");
  // Nothing goes on beyond the legal maximum.
  const held = sumOf([{ ...lognormal, most: lognormal.amounts.at(-1) }], 0).all;
  near(held.meanContinued, held.apart.mean, 1e-6, "held");
  // A tenth above the last point: no more than a tenth of it in a hundredth of the cases.
  const last = lognormal.amounts.at(-1);
  const close = sumOf([{ ...lognormal, most: 1.1 * last }], 0).all;
  const more = close.meanContinued - close.apart.mean;
  assert.ok(more > 0 && more <= 0.01 * 0.1 * last * (1 + 1e-9), String(more));
});

test("what cannot end with a fine adds nothing, and the same cases come to the same sum", () => {
  const none = { chance: 0, shares: [0.5], amounts: [0] };
  const { weighted, all } = sumOf([none, fixed(1, 50)], 0.2);
  assert.deepEqual([weighted.common.typical, all.apart.mean], [50, 50]);
  assert.deepEqual(sumOf([wide, fixed(0.3, 10)], 0.2), sumOf([wide, fixed(0.3, 10)], 0.2));
});

test("fewer sums are drawn of more cases", () => {
  assert.deepEqual([1, 400, 1000, 10_000, 200_000].map(drawsOf), [50_000, 50_000, 20_000, 2000, 2000]);
});

test("a table of outcomes rises", () => {
  const table = new Float64Array(1000);
  tabulate(wide, 0.25, table);
  assert.equal(table.filter((amount) => amount === 0).length, 750);
  assert.ok(table.every((amount, at) => at === 0 || amount >= table[at - 1]));
  assert.equal(table.at(-1), 10_000);
});

test("numbers of the normal distribution", () => {
  // From a table of it.
  for (const [share, number] of [[0.5, 0], [0.8413447, 1], [0.975, 1.959964], [0.99, 2.326348], [0.001, -3.090232]]) {
    assert.ok(Math.abs(normal(share) - number) < 2e-6, `${share}: ${normal(share)}`);
  }
});
