// The figures that the library gives of many cases at once, and the same of one assessment, to be compared.

import { library } from "./lib.mjs";

const { whether, regime, currency } = library.legend();

/** What a row of figures says, as an answer has it. */
export function row(figures, at) {
  const range = (name) => [figures[name].low[at], figures[name].high[at]];
  return {
    whether: whether[figures.whether[at]],
    regime: regime[figures.regime[at]],
    classes: ["low", "medium", "high"].filter((_, place) => (figures.classes[at] >> place) & 1),
    conflicts: figures.conflicts[at],
    currencies: ["maximum", "authority", "practice", "fee"].map((name) => currency[figures[`${name}Currency`][at]]),
    ranges: ["maximum", "authorityMaximum", "guideline", "low", "medium", "high", "typical", "half", "practice", "calculated", "fee"].map(range),
  };
}

/** The same of an assessment. */
export function figuresOf({ outcome, problems }) {
  const range = (of) => (of ? [Number(of.low), of.high === null ? Infinity : Number(of.high)] : [NaN, NaN]);
  const ofClass = (key) => outcome?.guideline.classes.find((it) => it.class === key)?.range;
  const ranges = [
    outcome?.ceiling, outcome?.authorityCeiling, outcome?.guideline.range, ofClass("low"), ofClass("medium"), ofClass("high"),
    outcome?.practice.typical, outcome?.practice.half, outcome?.practice.range, outcome?.calculation?.total, outcome?.fee?.comesTo,
  ];
  return {
    whether: outcome?.whether.answer ?? null,
    regime: outcome?.regime ?? null,
    classes: outcome?.classes ?? [],
    conflicts: problems.length,
    currencies: [outcome?.ceiling, outcome?.authorityCeiling, outcome?.practice.range, outcome?.fee?.comesTo].map((of) => of?.currency ?? null),
    ranges: ranges.map(range),
  };
}
