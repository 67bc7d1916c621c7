// The calculation that the engines are compared on, as plain figures.
//
//   amount = maximum x band of the class x tier of the turnover x factors, held under the maximum; at both ends
//
// Maximum, bands and tiers: Art. 83(4) and (5) GDPR, EDPB Guidelines 04/2022 v2.1, paras 60 and 65-66. The factors stand
// for the eight of Art. 83(2)(c) to (f) and (h) to (k). No source gives them a size: these are made up.

export const MAXIMA = { lower: { fixed: 10e6, share: 0.02 }, higher: { fixed: 20e6, share: 0.04 } };

export const CLASSES = { low: [0, 0.1], medium: [0.1, 0.2], high: [0.2, 1] };

/** Turnover up to which a tier reaches, and its ends. */
export const TIERS = [
  [2e6, [0.002, 0.004]],
  [10e6, [0.003, 0.02]],
  [50e6, [0.015, 0.1]],
  [100e6, [0.08, 0.2]],
  [250e6, [0.15, 0.5]],
  [500e6, [0.4, 1]],
  [Infinity, [1, 1]],
];

export const OWNERSHIPS = ["alone", "controlled"];

/** What a factor makes of the amount when it is mitigating, neutral, aggravating. */
export const FACTORS = {
  repair: [0.85, 1, 1.15],
  responsibility: [0.9, 1, 1.2],
  earlier: [0.95, 1, 1.3],
  cooperation: [0.9, 1, 1.2],
  notification: [0.95, 1, 1.05],
  orders: [0.95, 1, 1.2],
  codes: [0.9, 1, 1.05],
  gain: [0.95, 1, 1.25],
};

/** What is unknown, in this order, and what it may be. */
export const UNKNOWNS = [
  ["class", Object.keys(CLASSES)],
  ["ownership", OWNERSHIPS],
  ...Object.keys(FACTORS).map((factor) => [factor, [0, 1, 2]]),
];

/** Complete facts; the place of each factor is that of what it makes of the amount. */
export const KNOWN = {
  tier: "higher",
  turnover: 300e6,
  group: 900e6,
  ownership: "alone",
  class: "medium",
  ...Object.fromEntries(Object.keys(FACTORS).map((factor) => [factor, 1])),
};
