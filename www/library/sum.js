// The sum of many cases: what it may come to, from what each may come to (docs/practice-model.md, "The sum of many cases").
//
// A case comes to nothing as often as it ends without a fine, and else to an amount of its distribution. Each case is a table of a
// thousand equally likely outcomes, from the least to the most. How the cases hang together is a Gaussian copula with one
// factor: a common number and one of its own decide which of its outcomes a case has. The draws are the same each time.

/**
 * What a case may come to. `chance` is the share of cases like it that end with a fine; below `amounts` lie the shares in `shares`,
 * both rising. `most` is the legal maximum, where there is one.
 * @typedef {{ chance: number, shares: ArrayLike<number>, amounts: ArrayLike<number>, most?: number }} Outcome
 */

/**
 * What a sum may come to: the mean; half of the outcomes lie below `typical`, nine out of ten below `ninety`, and 99 out of 100 below
 * `most`.
 * @typedef {{ mean: number, typical: number, ninety: number, most: number }} Distribution
 */

/**
 * The sum in three ways: each case by itself, with the correlation asked for, and all of them high or low together. The mean is the
 * same in all; `meanContinued` is what it would be if the highest hundredth of fines went on as those below it do. `outcomes` are fifty
 * equally likely sums with the correlation asked for.
 * @typedef {{ apart: Distribution, common: Distribution, together: Distribution, meanContinued: number, deviation: number, outcomes: number[] }} Sum
 */

/** So many outcomes a case has. */
export const OUTCOMES = 1000;
/** So many numbers are drawn at most, over all cases; but no fewer sums than the least, and no more than the most. */
const DRAWN = 2e7;
const [LEAST, MOST] = [2000, 50_000];
const SEED = 0x46494e45;
const PICTURED = 50;
/** Steps of a standard deviation in which numbers of a normal distribution are told apart, and how many of these it goes out. */
const [STEPS, REACH] = [512, 8];

/** Of the rational approximation by Peter J. Acklam (2003), whose relative error is below 1.15e-9. */
const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const polynomial = (/** @type {number[]} */ factors, /** @type {number} */ of) => factors.reduce((sum, factor) => sum * of + factor, 0);

/** How many sums are drawn of so many cases. */
/** @type {(cases: number) => number} */
export const drawsOf = (cases) => Math.max(LEAST, Math.min(MOST, Math.floor(DRAWN / Math.max(1, cases))));

/**
 * The sum of cases, twice: with a fine as often as `chance` says, and if each of them ends with one.
 * @param {Outcome[]} cases
 * @param {number} correlation From 0 to 1.
 * @param {(done: number) => void} [progress]
 * @returns {{ weighted: Sum, all: Sum, draws: number }}
 */
export function sumOf(cases, correlation, progress) {
  const draws = drawsOf(cases.length);
  const [weighted, all] = [new Adding(), new Adding()];
  const copula = new Copula(draws, correlation);
  const [own, fined] = [new Float64Array(OUTCOMES), new Float64Array(OUTCOMES)];
  for (const [number, one] of cases.entries()) {
    tabulate(one, one.chance, own);
    tabulate(one, 1, fined);
    const more = beyond(one, fined);
    const mean = all.count(fined) + more;
    all.meanContinued += mean;
    weighted.count(own);
    weighted.meanContinued += mean * one.chance;
    copula.draw(own, fined);
    if (progress && number % 256 === 255) progress(number + 1);
  }
  const sums = (/** @type {number} */ kind) => Float64Array.from({ length: draws }, (_, draw) => copula.sums[4 * draw + kind]).sort();
  return { weighted: weighted.sum(sums(0), sums(1)), all: all.sum(sums(2), sums(3)), draws };
}

/**
 * The outcomes of a case, from the least to the most, each the amount in the middle of its thousandth. Between two points the logarithm
 * of an amount rises evenly with the share, as the model has it; beyond the outermost it stays.
 * @param {Outcome} one
 * @param {number} chance
 * @param {Float64Array} table
 */
export function tabulate({ shares, amounts }, chance, table) {
  const fined = Math.round(chance * OUTCOMES);
  let place = OUTCOMES - fined;
  table.fill(0, 0, place);
  const last = shares.length - 1;
  // How many outcomes have a middle below a share.
  const until = (/** @type {number} */ share) => OUTCOMES - fined + Math.ceil(share * fined - 0.5);
  const fill = (/** @type {number} */ end, /** @type {number} */ amount) => {
    for (; place < end; place += 1) table[place] = amount;
  };
  fill(until(shares[0]), amounts[0]);
  for (let point = 1; point <= last; point += 1) {
    const end = until(shares[point]);
    const [low, high] = [amounts[point - 1], amounts[point]];
    if (low === high || place >= end) fill(end, low);
    else rise(table, place, end, low, high, (place - OUTCOMES + fined + 0.5) / fined - shares[point - 1], 1 / fined, shares[point] - shares[point - 1]);
    place = Math.max(place, end);
  }
  fill(OUTCOMES, amounts[last]);
}

/** Outcomes from one amount to another: the share of the first of them past the point before, then the step between them. */
/** @type {(table: Float64Array, from: number, end: number, low: number, high: number, first: number, step: number, whole: number) => void} */
function rise(table, from, end, low, high, first, step, whole) {
  if (!(low > 0)) {
    for (let place = from; place < end; place += 1) table[place] = low + ((high - low) * (first + (place - from) * step)) / whole;
    return;
  }
  const logarithm = Math.log(high / low);
  const factor = Math.exp((logarithm * step) / whole);
  let amount = low * Math.exp((logarithm * first) / whole);
  for (let place = from; place < end; place += 1, amount *= factor) table[place] = amount;
}

/** By how much the mean of a case's fines rises if what lies beyond the last point goes on as the normal distribution through the last ones. */
/** @type {(one: Outcome, table: Float64Array) => number} */
function beyond({ shares, amounts, most = Infinity }, table) {
  const last = shares.length - 1;
  const [from, low] = [shares[last], amounts[last]];
  const before = shares.length > 2 ? amounts[last - 2] : low;
  if (!(before > 0) || !(low > before) || low >= most) return 0;
  const slope = Math.log(low / before) / (normal(from) - normal(shares[last - 2]));
  const origin = normal(from);
  let sum = 0;
  for (let place = Math.ceil(from * OUTCOMES); place < OUTCOMES; place += 1) {
    const further = low * Math.exp(slope * (MIDDLES[place] - origin));
    sum += Math.min(further, Math.max(most, low)) - table[place];
  }
  return sum / OUTCOMES;
}

/** The number of the normal distribution in the middle of each thousandth. */
const MIDDLES = Float64Array.from({ length: OUTCOMES }, (_, place) => normal((place + 0.5) / OUTCOMES));

/** A sum as it is added up. */
class Adding {
  mean = 0;
  meanContinued = 0;
  variance = 0;
  /** The outcomes of all cases, the least of each together, and so on. */
  together = new Float64Array(OUTCOMES);

  /** Counts a case, and gives its mean. */
  /** @type {(table: Float64Array) => number} */
  count(table) {
    const { together } = this;
    let sum = 0;
    let squares = 0;
    for (let place = 0; place < OUTCOMES; place += 1) {
      const amount = table[place];
      together[place] += amount;
      sum += amount;
      squares += amount * amount;
    }
    const mean = sum / OUTCOMES;
    this.mean += mean;
    this.variance += squares / OUTCOMES - mean * mean;
    return mean;
  }

  /** @type {(apart: Float64Array, common: Float64Array) => Sum} */
  sum(apart, common) {
    const told = (/** @type {(share: number) => number} */ below) => ({ mean: this.mean, typical: below(0.5), ninety: below(0.9), most: below(0.99) });
    return {
      apart: told((share) => below(apart, share)),
      common: told((share) => below(common, share)),
      together: told((share) => below(this.together, share)),
      meanContinued: this.meanContinued,
      deviation: Math.sqrt(Math.max(0, this.variance)),
      outcomes: Array.from({ length: PICTURED }, (_, place) => below(common, (place + 0.5) / PICTURED)),
    };
  }
}

/** Below what a share of equally likely values lies: between the one at its place and the one before. */
/** @type {(sorted: Float64Array, share: number) => number} */
export function below(sorted, share) {
  const place = share * sorted.length;
  const [low, high] = [Math.ceil(place) - 1, Math.floor(place)].map((at) => sorted[Math.max(0, Math.min(sorted.length - 1, at))]);
  return (low + high) / 2;
}

/** Draws an outcome of each case for each sum. */
class Copula {
  /**
   * @param {number} draws
   * @param {number} correlation
   */
  constructor(draws, correlation) {
    // The common number of each sum: each part of its distribution has its share of the sums.
    this.common = Float64Array.from({ length: draws }, (_, draw) => Math.sqrt(correlation) * normal((draw + 0.5) / draws));
    const own = Math.sqrt(1 - correlation);
    this.own = Float64Array.from({ length: 4096 }, (_, place) => own * normal((place + 0.5) / 4096));
    this.outcomes = outcomesByNumber();
    this.state = SEED;
    /** Of each draw four sums: apart and common of what cases come to, then of their fines. */
    this.sums = new Float64Array(4 * draws);
    /** The outcomes of the case at hand beside those of its fines. */
    this.pairs = new Float64Array(2 * OUTCOMES);
  }

  /** @type {(own: Float64Array, fined: Float64Array) => void} */
  draw(own, fined) {
    const { common, own: numbers, outcomes, sums, pairs } = this;
    for (let place = 0; place < OUTCOMES; place += 1) {
      pairs[2 * place] = own[place];
      pairs[2 * place + 1] = fined[place];
    }
    let { state } = this;
    for (let draw = 0; draw < common.length; draw += 1) {
      // mulberry32, which is public domain.
      state = (state + 0x6d2b79f5) | 0;
      let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
      drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
      drawn = (drawn ^ (drawn >>> 14)) >>> 0;
      const alone = (drawn * (OUTCOMES / 4294967296)) | 0;
      const number = common[draw] + numbers[drawn >>> 20];
      const hanging = outcomes[((number + REACH) * STEPS) | 0];
      sums[4 * draw] += pairs[2 * alone];
      sums[4 * draw + 1] += pairs[2 * hanging];
      sums[4 * draw + 2] += pairs[2 * alone + 1];
      sums[4 * draw + 3] += pairs[2 * hanging + 1];
    }
    this.state = state;
  }
}

/** Which outcome a number of the normal distribution stands for. */
function outcomesByNumber() {
  const outcomes = new Uint16Array(2 * REACH * STEPS + 1);
  let outcome = 0;
  for (let step = 0; step < outcomes.length; step += 1) {
    const number = (step + 0.5) / STEPS - REACH;
    while (outcome < OUTCOMES - 1 && normal((outcome + 1) / OUTCOMES) <= number) outcome += 1;
    outcomes[step] = outcome;
  }
  return outcomes;
}

/**
 * The number of the standard normal distribution below which a share lies; the share is between 0 and 1.
 * @param {number} share
 * @returns {number}
 */
export function normal(share) {
  if (share > 0.5) return -normal(1 - share);
  if (share < 0.02425) {
    const root = Math.sqrt(-2 * Math.log(share));
    return polynomial(C, root) / polynomial(D, root);
  }
  const from = share - 0.5;
  return (polynomial(A, from * from) * from) / polynomial(B, from * from);
}
