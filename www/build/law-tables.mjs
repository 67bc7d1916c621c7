// The tables of the package of data. Of each: what it is about, its fields with what they mean and how they are written, and its
// rows out of the law book of the library and the decisions. The schema, the CSV files and the README go by this list.

const text = (description) => ({ description, type: "string" });
const orNothing = ({ description, ...rest }) => ({ description: `${description}; nothing where there is none`, ...rest, type: [rest.type, "null"] });
const maybe = (description) => orNothing(text(description));
const decimal = (description) => orNothing({ description, type: "string", pattern: "^\\d+(\\.\\d+)?$" });
const day = (description) => orNothing({ description, type: "string", format: "date" });
const whole = (description) => orNothing({ description, type: "integer" });
const list = (description) => ({ description, type: "array", items: { type: "string" } });
const yesOrNo = (description) => ({ description, type: "boolean" });

/** How well something was checked, as docs of the library have it; what was not checked has no number, and is in no table. */
const VERIFIED = ["read", "quoted", "derived", "inferred", "secondary", "draft"];
const verified = (of) => ({ description: `how ${of} was checked`, type: "string", enum: VERIFIED });

/** The fields of a citation, under names that begin so. */
const citeFields = (name, of) => ({
  [name]: text(`where ${of} stands`),
  [`${name}Verified`]: verified("that"),
  [`${name}Url`]: maybe("its address at the official publisher"),
});
const citeFieldsOrNone = (name, of) =>
  Object.fromEntries(Object.entries(citeFields(name, of)).map(([key, { enum: known, ...field }]) => [key, Array.isArray(field.type) ? field : { ...orNothing(field), ...(known && { enum: [...known, null] }) }]));
const cited = (name, cite) => ({ [name]: cite?.text ?? null, [`${name}Verified`]: cite?.verified ?? null, [`${name}Url`]: cite?.link?.url ?? null });

const REGIME = { regime: text("the key of the body of rules") };
const money = (value) => ({ amount: value?.amount ?? null, currency: value?.currency ?? null });
const MONEY = { amount: decimal("the amount"), currency: maybe("its currency (ISO 4217)") };
const perRegime = (rows) => ({ regimes }) => regimes.flatMap((rules) => rows(rules).map((row) => ({ regime: rules.regime, ...row })));

/** The maxima of rules: by tier for everyone, and those of public bodies. */
function maxima({ tiers, publicBodies, publicMaxima }) {
  const everyone = tiers.map(({ tier, fixed, fixedCite, ofTurnover, ofTurnoverCite }) => ({
    whom: "everyone", rule: "up-to", tier, ...money(fixed), ...cited("cite", fixedCite), share: ofTurnover, shareOf: "turnover", ...cited("shareCite", ofTurnoverCite),
  }));
  const bodies = publicMaxima.map(({ tier, amount, cite, ofBudget, ofBudgetCite }) => ({
    whom: "public-bodies", rule: publicBodies, tier, ...money(amount), ...cited("cite", cite), share: ofBudget, shareOf: ofBudget === null ? null : "budget", ...cited("shareCite", ofBudgetCite),
  }));
  return [...everyone, ...bodies];
}

/** The least that the law allows: of everyone, and of public bodies. */
function minima({ minima, publicMaxima }) {
  const everyone = minima.map(({ of, tier, provisions, least, cite }) => ({ whom: "everyone", of, tier, provisions, ...money(least), ...cited("cite", cite) }));
  const named = publicMaxima.filter(({ least }) => least !== null);
  const bodies = named.map(({ tier, least, leastCite }) => ({ whom: "public-bodies", of: tier === null ? "any" : "tier", tier, provisions: [], ...money(least), ...cited("cite", leastCite) }));
  return [...everyone, ...bodies];
}

const WHOM = { description: "whose it is: `everyone` or `public-bodies`", type: "string", enum: ["everyone", "public-bodies"] };
const RULE = {
  description: "`up-to` what the row says; of public bodies also `as-others` (the maxima for everyone), `exempt` (no fine) or `not-read` (not established)",
  type: "string",
  enum: ["up-to", "as-others", "exempt", "not-read"],
};

export const TABLES = {
  regimes: {
    about: "The bodies of rules that the other tables name.",
    fields: { ...REGIME, name: text("its name"), statute: text("the key of its statute among the sources"), currency: text("the currency that fines are imposed in") },
    rows: perRegime(({ name, statute, currency }) => [{ name, statute, currency }]),
  },
  maxima: {
    about: "Legal maxima by body of rules and tier. Of an undertaking it is the share of its turnover where that is more than the amount; of a public body with a share of its budget, whichever is less. An Act whose provisions have amounts of their own has them in `provisions`.",
    fields: {
      ...REGIME, whom: WHOM, rule: RULE, tier: maybe("`lower` or `higher`"), ...MONEY, ...citeFields("cite", "it"), share: decimal("the share, where 1 is the whole"),
      shareOf: maybe("of what: `turnover` or `budget`"), ...citeFieldsOrNone("shareCite", "that"),
    },
    rows: perRegime(maxima),
  },
  minima: {
    about: "The least that a fine can be, where the law names one.",
    fields: { ...REGIME, whom: WHOM, of: text("for breaking what: `any`, `tier` or `provisions`"), tier: maybe("the tier, where it is for one"), provisions: list("the provisions, where it is for some"), ...MONEY, ...citeFields("cite", "it") },
    rows: perRegime(minima),
  },
  provisions: {
    about: "What can be infringed, who can be fined for it, and what it can cost.",
    fields: {
      ...REGIME, key: text("its key"), name: text("its plain name"), group: text("the heading that it is listed under"), actors: list("who can be fined for it"),
      ceiling: text("what it can cost: `tier`, `fixed`, `no-fee`, or `not-read` where it was not established"), tier: maybe("its tier"), ...MONEY,
      ...citeFields("cite", "it"), ...citeFields("ceilingCite", "what it can cost"),
    },
    rows: perRegime(({ provisions }) =>
      provisions.map(({ key, name, group, actors, ceiling, tier, amount, cite, ceilingCite }) => ({ key, name, group, actors, ceiling, tier, ...money(amount), ...cited("cite", cite), ...cited("ceilingCite", ceilingCite) })),
    ),
  },
  criteria: {
    about: "What is weighed for the amount.",
    fields: { ...REGIME, key: text("its key"), text: text("in words"), whom: text("whom it is for: `anyone`, `enterprise` or `person`"), ...citeFields("cite", "it"), judged: maybe("what a method judges it on"), ...citeFieldsOrNone("judgedCite", "that") },
    rows: perRegime(({ criteria }) => criteria.map(({ key, text, whom, cite, judged }) => ({ key, text, whom, ...cited("cite", cite), judged: judged?.text ?? null, ...cited("judgedCite", judged?.cite) }))),
  },
  deadlines: {
    about: "Time limits, and the days from which rules hold. A row has a length or a day.",
    fields: {
      ...REGIME, key: text("what it is: `first-breach`, `time-bar`, `appeal`, `payment` and others"), country: maybe("the country, where it is another there"),
      years: whole("years of its length"), months: whole("months"), weeks: whole("weeks"), days: whole("days"), day: day("the day, of what is no length"), ...citeFields("cite", "it"),
    },
    rows: perRegime(({ clocks }) =>
      clocks.map(({ key, country, length, day, cite }) => ({
        key, country, years: length?.years ?? null, months: length?.months ?? null, weeks: length?.weeks ?? null, days: length?.days ?? null, day, ...cited("cite", cite),
      })),
    ),
  },
  decisions: {
    about: "Published decisions, and what became of them by the day of the law. They were chosen for being published with reasons, and are no random sample.",
    fields: {
      key: text("its key"), country: text("the country of the authority"), authority: text("the authority"), case: maybe("the case number"),
      controller: maybe("who was to pay, where that was published"), public: yesOrNo("whether that is a public body"), law: text("the law that it is under"),
      from: day("when it was decided: the first day that it may have been"), until: day("and the last"), articles: list("the provisions infringed, as the sources name them"),
      breach: maybe("what kind of breach it was"), outcome: text("`fee`, `recommended` (a court was asked for it), `reprimand`, `order` or `nothing`"), ...MONEY,
      stood: decimal("the fine that stood in the end"), stoodCurrency: maybe("its currency"), euro: decimal("what stood in euro, at a dated rate"), ofMaximum: decimal("the fine as a share of the legal maximum"),
      later: list("what became of it, in order: what, who decided it, when"), story: maybe("what happened, in one line"), verified: verified("it"), url: maybe("an official page with it"),
    },
    rows: ({ decisions }) => decisions.map(decision),
  },
  sources: {
    about: "The texts that are cited.",
    fields: {
      key: text("its key"), name: text("its name"), knownFrom: day("the first day on which it could be known"), copy: day("the day as of which the copy that was read has the text"),
      verified: { description: "how what is cited of it was checked, each way once", type: "array", items: { type: "string", enum: VERIFIED } },
      authentic: text("which language versions are authoritative"), url: maybe("its address at the official publisher"),
    },
    rows: ({ sources }) => sources.map(({ key, name, knownFrom, copy, verified, authentic, link }) => ({ key, name, knownFrom, copy, verified, authentic, url: link?.url ?? null })),
  },
};

function decision({ key, country, authority, case: number, controller, public: isPublic, law, decided, articles, breachKind, outcome, amount, stood, euro, ofMaximum, later, story, verified, url }) {
  const steps = later.map(({ fate, by, on }) => [fate, by, on?.last].filter(Boolean).join(", "));
  return {
    key, country, authority, case: number, controller, public: isPublic, law, from: decided?.first ?? null, until: decided?.last ?? null, articles, breach: breachKind, outcome,
    ...money(amount), stood: stood?.amount ?? null, stoodCurrency: stood?.currency ?? null, euro, ofMaximum, later: steps, story, verified, url,
  };
}

/** The schema of every table: under `$defs` by its name what its file has in it. */
export function schemaOf(tables) {
  const shape = ({ about, fields }) => {
    const row = { type: "object", additionalProperties: false, required: Object.keys(fields), properties: fields };
    const head = { version: { type: "string" }, lawDay: { type: "string", format: "date" } };
    return { description: about, type: "object", additionalProperties: false, required: ["version", "lawDay", "rows"], properties: { ...head, rows: { type: "array", items: row } } };
  };
  const $defs = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, shape(table)]));
  const anyOf = Object.keys(tables).map((name) => ({ $ref: `#/$defs/${name}` }));
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Tables of finesight-data", anyOf, $defs };
}
