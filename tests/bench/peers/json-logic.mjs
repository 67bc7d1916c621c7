// The calculation as JsonLogic, compiled.

import { LogicEngine } from "json-logic-engine";
import { CLASSES, FACTORS, MAXIMA, TIERS } from "./method.mjs";

export const name = "json-logic-engine, compiled";

const fact = (name) => ({ var: name });

/** One value for each option of a fact: pairs of option and value. */
const by = (name, values) => ({
  if: values.flatMap(([option, value], place) =>
    place < values.length - 1 ? [{ "===": [fact(name), option] }, value] : [value],
  ),
});

const counted = by("ownership", [["alone", fact("turnover")], ["controlled", fact("group")]]);
const ofTier = (what) => by("tier", Object.entries(MAXIMA).map(([tier, figures]) => [tier, figures[what]]));
const maximum = { max: [ofTier("fixed"), { "*": [ofTier("share"), counted] }] };

const tier = (end) => ({
  if: TIERS.flatMap(([upTo, ends]) => (upTo === Infinity ? [ends[end]] : [{ "<=": [counted, upTo] }, ends[end]])),
});

const amount = (end) => ({
  min: [
    maximum,
    {
      "*": [
        maximum,
        by("class", Object.entries(CLASSES).map(([option, ends]) => [option, ends[end]])),
        tier(end),
        ...Object.entries(FACTORS).map(([factor, values]) => by(factor, [...values.entries()])),
      ],
    },
  ],
});

const engine = new LogicEngine();

export const evaluate = engine.build([amount(0), amount(1)]);
