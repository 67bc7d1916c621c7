// The calculation as rules of json-rules-engine, which decide what applies. It does no sums: they are done with the
// figures of the rules that fired.

import { Engine } from "json-rules-engine";
import { CLASSES, FACTORS, MAXIMA, TIERS } from "./method.mjs";

export const name = "json-rules-engine";

const is = (fact, value) => ({ fact, operator: "equal", value });
const rule = (type, all, figures) => ({ conditions: { all }, event: { type, params: figures } });

const above = (least) => ({ fact: "counted", operator: "greaterThan", value: least });
const upTo = (most) => ({ fact: "counted", operator: "lessThanInclusive", value: most });
const tiers = TIERS.map(([most, ends], place) => rule("tier", [above(TIERS[place - 1]?.[0] ?? -1), upTo(most)], { ends }));

const engine = new Engine([
  ...Object.entries(MAXIMA).map(([tier, maximum]) => rule("maximum", [is("tier", tier)], maximum)),
  ...Object.entries(CLASSES).map(([option, ends]) => rule("class", [is("class", option)], { ends })),
  ...tiers,
  ...Object.entries(FACTORS).flatMap(([factor, values]) =>
    values.map((value, option) => rule("factor", [is(factor, option)], { ends: [value, value] })),
  ),
]);
engine.addFact("counted", async (_, almanac) =>
  almanac.factValue((await almanac.factValue("ownership")) === "alone" ? "turnover" : "group"),
);

export async function evaluate(facts) {
  const { events, almanac } = await engine.run(facts);
  const { fixed, share } = events.find(({ type }) => type === "maximum").params;
  const maximum = Math.max(fixed, share * (await almanac.factValue("counted")));
  const shares = events.filter(({ type }) => type !== "maximum").map(({ params }) => params.ends);
  return [0, 1].map((end) => Math.min(maximum, shares.reduce((amount, ends) => amount * ends[end], maximum)));
}
