// Whether all engines come to the same amounts. Speeds of different calculations could not be compared.

import { isDeepStrictEqual } from "node:util";
import { CLASSES, FACTORS, KNOWN, MAXIMA, OWNERSHIPS, TIERS } from "./method.mjs";
import { completions, range } from "./range.mjs";

const TURNOVERS = [1e6, 2e6, 45e6, 300e6, 500e6, 2e9];
const PROVISIONS = { lower: "gdpr-32", higher: "gdpr-15" };

/** Complete facts: without factors, and with two that are not neutral. */
function cases() {
  return Object.keys(MAXIMA).flatMap((tier) =>
    Object.keys(CLASSES).flatMap((option) =>
      TURNOVERS.flatMap((turnover) =>
        OWNERSHIPS.flatMap((ownership) =>
          [{}, { repair: 0, earlier: 2 }, { gain: 2, orders: 2 }].map((factors) => ({
            ...KNOWN, ...factors, tier, turnover, group: turnover * 3, ownership, class: option,
          })),
        ),
      ),
    ),
  );
}

/** The facts as our engine reads them, with the upper ends and the factors as an expert's figures. */
function lines(facts) {
  const counted = facts.ownership === "alone" ? facts.turnover : facts.group;
  const percent = (share) => `${Number((share * 100).toFixed(6))} %`;
  const factors = Object.entries(FACTORS).reduce((all, [factor, values]) => all * values[facts[factor]], 1);
  return Object.entries({
    infringements: PROVISIONS[facts.tier],
    turnover: `${facts.turnover} EUR`,
    "group-turnover": `${facts.group} EUR`,
    ownership: facts.ownership,
    seriousness: facts.class,
    share: percent(CLASSES[facts.class][1]),
    "tier-share": percent(TIERS.find(([upTo]) => counted <= upTo)[1][1]),
    factors: percent(factors),
    proportion: "100 %",
  })
    .map((line) => line.join(" = "))
    .join("\n");
}

const neutral = (facts) => ({ ...facts, ...Object.fromEntries(Object.keys(FACTORS).map((factor) => [factor, 1])) });
const cents = (amounts) => amounts.map((amount) => Math.round(amount * 100) / 100);

/** Stops with the facts on which one differs; `amounts` is our engine's function. */
export async function checkThatAllAreTheSame(amounts, peers) {
  const all = cases();
  for (const facts of all) {
    const ours = amounts(lines(facts))?.split(" ").map(Number) ?? [];
    for (const { name, evaluate } of peers) {
      const theirs = [...(await evaluate(neutral(facts))), (await evaluate(facts))[1]];
      same(name, cents(theirs), cents(ours), facts);
    }
  }
  const open = completions(5);
  const [first, ...others] = await Promise.all(peers.map(({ evaluate }) => range(evaluate, open)));
  others.forEach((other, place) => same(peers[place + 1].name, cents(other), cents(first), { unknown: 5 }));
  return { cases: all.length, example: amounts(lines(KNOWN)).split(" ") };
}

function same(name, theirs, expected, facts) {
  if (isDeepStrictEqual(theirs, expected)) return;
  throw new Error(`${name} comes to ${theirs} and not to ${expected} for ${JSON.stringify(facts)}`);
}
