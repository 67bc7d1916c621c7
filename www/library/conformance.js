// Checks a copy of the library against the cases that it comes with: that it gives each case the answer that was published, to
// the last letter, and that the answer is what the case file expects, which comes from the decision, the statute or a
// calculation by hand.

/** @import { Answer, Case, Outcome, Range } from "./types.js" */

/**
 * A case as `cases.json` has it. `expect` is what its file expects, `answer` what the library says without its sentences and
 * without what looks ahead, and `digest` the SHA-256 of the whole answer as JSON.
 * @typedef {object} Published
 * @property {string} id
 * @property {string} title
 * @property {Case} case
 * @property {Record<string, unknown>} expect
 * @property {Partial<Extract<Answer, { ok: true }>["assessment"]>} answer
 * @property {string} digest
 */

/** @typedef {{ id: string, what: string, expected: unknown, found: unknown }} Failure */

/**
 * @param {(given: Case) => Answer} assess The copy to be checked.
 * @param {Published[]} cases
 * @returns {Promise<{ cases: number, expectations: number, failures: Failure[] }>} How many cases and expectations were compared,
 * and what was found otherwise. Expectations on single steps of the explanation are not compared here: the answer has them in words.
 */
export async function conformance(assess, cases) {
  /** @type {Failure[]} */
  const failures = [];
  let expectations = 0;
  for (const { id, case: given, expect, digest } of cases) {
    const answer = assess(given);
    const found = await digestOf(answer);
    if (found !== digest) failures.push({ id, what: "digest", expected: digest, found });
    const of = compared({ id, expect }, answer);
    expectations += of.expectations;
    failures.push(...of.failures);
  }
  return { cases: cases.length, expectations, failures };
}

/**
 * Compares an answer with what the file of its case expects, as far as the answer has it in data.
 * @param {Pick<Published, "id" | "expect">} of
 * @param {Answer} answer
 * @returns {{ expectations: number, failures: Failure[] }}
 */
export function compared({ id, expect }, answer) {
  const known = Object.entries(expect).filter(([what]) => Object.hasOwn(TOLD, what));
  const all = known.map(([what, expected]) => ({ id, what, expected, found: answer.ok ? TOLD[what](answer.assessment) : null }));
  return { expectations: known.length, failures: all.filter(({ expected, found }) => JSON.stringify(found) !== JSON.stringify(expected)) };
}

/**
 * The SHA-256 of an answer as JSON without spaces, the names of its fields in order, in hexadecimal.
 * @param {Answer} answer
 */
export async function digestOf(answer) {
  const text = JSON.stringify(answer, (_, value) => (isObject(value) ? inOrder(value) : value));
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {Record<string, unknown>} fields */
const inOrder = (fields) => Object.fromEntries(Object.keys(fields).sort().map((name) => [name, fields[name]]));

/** @typedef {Extract<Answer, { ok: true }>["assessment"]} Assessed */

/** @param {Range | null | undefined} range */
const amounts = (range) => {
  if (!range) return "-";
  const { low, high, currency } = range;
  return `${high === low ? low : `${low}..${high ?? ""}`} ${currency}`;
};

/** @type {(tell: (outcome: Outcome) => unknown) => (of: Assessed) => unknown} */
const ofOutcome = (tell) => (of) => (of.outcome ? tell(of.outcome) : null);

/**
 * What an answer says of an expectation, in the notation of the case files.
 * @type {Record<string, (of: Assessed) => unknown>}
 */
const TOLD = {
  regime: ofOutcome((of) => of.regime),
  scope: ({ scope }) => scope.kind,
  refused: ({ scope }) => scope.refusals,
  unless: ({ scope }) => scope.refusals,
  assumed: ({ scope }) => scope.assumed,
  views: ofOutcome((of) => of.views),
  whether: ofOutcome((of) => of.whether.answer),
  ceiling: ofOutcome((of) => amounts(of.ceiling)),
  "authority-ceiling": ofOutcome((of) => amounts(of.authorityCeiling)),
  minimum: ofOutcome((of) => amounts(of.minimum)),
  "authority-minimum": ofOutcome((of) => amounts(of.authorityMinimum)),
  groups: ofOutcome((of) => of.groups.map(({ provisions, ceiling }) => `${provisions.join(", ")}: ${amounts(ceiling)}`)),
  classes: ofOutcome((of) => of.classes),
  standing: ofOutcome((of) => of.guideline.standing),
  caution: ofOutcome((of) => of.guideline.caution),
  guideline: ofOutcome((of) => of.guideline.classes.map((it) => `${it.class} ${amounts(it.range)}`)),
  "authority-guideline": ofOutcome((of) => of.guideline.authorityClasses.map((it) => `${it.class} ${amounts(it.range)}`)),
  "national-standing": ofOutcome((of) => of.national?.standing),
  "calculated-total": ofOutcome((of) => amounts(of.calculation?.total)),
  calculated: ofOutcome((of) => amounts(of.calculation?.fee)),
  "calculation-complete": ofOutcome((of) => of.calculation?.complete),
  level: ofOutcome((of) => amounts(of.fee?.level)),
  fee: ofOutcome((of) => amounts(of.fee?.comesTo)),
  waived: ofOutcome((of) => of.fee?.waived ?? "-"),
  practice: ofOutcome((of) => of.practice.groups.map((it) => `${it.group}: ${it.counted} counted, ${amounts(it.band)}`)),
  measures: ofOutcome((of) => of.measures.map(({ key }) => key)),
  dates: ofOutcome((of) => of.dates.map(({ key, day }) => `${key} ${day ?? "-"}`)),
  differences: ofOutcome((of) =>
    of.comparison.points.map(({ point, positions }) => `${point}: ${positions.map((it) => `${it.stance} (${it.view})`).join(", ")}`),
  ),
  "read-differently": ofOutcome((of) => of.comparison.facts.map(({ question, option }) => `${question} ${option}`)),
  problems: ({ problems }) => problems.map(({ question, kind, about }) => [question, kind, about].filter(Boolean).join(" ")),
  stages: ({ timeline }) => timeline.stages.map(({ low }) => low),
  totals: ({ timeline }) => timeline.totals.map(({ low }) => low),
  narrowing: ({ outlook }) => outlook.ranked.map(({ question }) => question),
  next: ({ outlook }) => outlook.ranked.slice(0, 1).map((it) => [it.question, it.with].filter(Boolean).join(" + ")),
  idle: ({ outlook }) => outlook.idle.map(({ question, reason }) => `${question} ${reason}`),
};
