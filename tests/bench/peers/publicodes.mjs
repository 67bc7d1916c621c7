// The calculation as publicodes.

import Engine from "publicodes";
import { CLASSES, FACTORS, KNOWN, MAXIMA, OWNERSHIPS, TIERS } from "./method.mjs";

export const name = "publicodes";

// Options are their numbers: a text would be parsed anew at every change, which takes twice as long.
const NUMBERS = { tier: Object.keys(MAXIMA), class: Object.keys(CLASSES), ownership: OWNERSHIPS };

/** One value for each option of a fact. */
const by = (fact, values) => ({ variations: values.map((value, option) => ({ si: `${fact} = ${option}`, alors: value })) });

const tier = (end) => ({
  variations: TIERS.map(([upTo, ends]) =>
    upTo === Infinity ? { sinon: ends[end] } : { si: `counted <= ${upTo}`, alors: ends[end] },
  ),
});

const amount = (end) => ({
  "le minimum de": [
    "maximum",
    {
      produit: [
        "maximum",
        by("class", Object.values(CLASSES).map((ends) => ends[end])),
        tier(end),
        ...Object.entries(FACTORS).map(([factor, values]) => by(factor, values)),
      ],
    },
  ],
});

const engine = new Engine({
  ...Object.fromEntries(Object.entries(KNOWN).map(([fact, value]) => [fact, { "par défaut": number(fact, value) }])),
  counted: by("ownership", ["turnover", "group"]),
  fixed: by("tier", Object.values(MAXIMA).map(({ fixed }) => fixed)),
  share: by("tier", Object.values(MAXIMA).map(({ share }) => share)),
  maximum: { "le maximum de": ["fixed", "share * counted"] },
  low: amount(0),
  high: amount(1),
});

function number(fact, value) {
  return NUMBERS[fact]?.indexOf(value) ?? value;
}

export function evaluate(facts) {
  engine.setSituation(Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, number(fact, value)])));
  return [engine.evaluate("low").nodeValue, engine.evaluate("high").nodeValue];
}
