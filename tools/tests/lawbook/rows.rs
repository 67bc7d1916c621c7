//! The rows that the law book must have, read from the tables of the law and not from the book.

use finesight::engine::catalogue;
use finesight::engine::facts::Facts;
use finesight::law::circumstance::{Country, Seriousness};
use finesight::law::method::{Band, Method, OtherSize};
use finesight::law::national_method::{By, NationalMethod, Severity};
use finesight::law::procedure::{Deadline, Period};
use finesight::law::provision::{Element, TierCeiling};
use finesight::law::public_bodies::PublicRule;
use finesight::law::rules::{AdjustmentRule, Attribution};
use finesight::law::scope::{Refusal, ScopeOutcome};
use finesight::law::{
    Ceiling, Choice, ChoiceId, Circumstance, Citation, Discounts, Discretion, Field, Figure, Money,
    OptionSet, Provision, Question, Regime, Rules, Share, Tier, View, questions,
};
use finesight::text::cite::named;
use finesight::text::place::articles;
use finesight::text::{Lang, date, explain, number};
use jiff::civil::Date;

/// A row that the book must have: its key, the figures in it, and where it stands.
pub type Row = (String, Vec<String>, Citation);

/// The rows that the book must have of a regime.
pub fn of_regime(lang: Lang, regime: Regime) -> Vec<Row> {
    let mut law = Law { lang, rows: Vec::new() };
    let rules = regime.rules();
    regime.provisions().for_each(|provision| law.provision(provision));
    law.tiers(rules.tiers.iter().flatten());
    law.public_bodies(rules);
    law.scope(regime);
    law.conditions(rules);
    law.attribution(rules);
    rules.method.into_iter().for_each(|method| law.method(method));
    rules.national_method.into_iter().for_each(|method| law.national_method(method));
    for criterion in rules.criteria {
        law.add(format!("criterion-{}", criterion.key()), [], criterion.cite());
    }
    rules.views.iter().for_each(|view| law.view(view));
    law.procedure(rules);
    for note in rules.notes {
        let days = [note.held.from, note.held.until].into_iter().flatten().map(|day| law.day(day));
        law.add(format!("note-{}", note.key), days.collect::<Vec<_>>(), note.cite);
    }
    for measure in rules.corrective_measures {
        law.add(format!("measure-{}", measure.key), [], measure.cite);
    }
    law.lowered(rules);
    law.questions(regime);
    law.rows
}

/// What the rows are gathered in.
struct Law {
    lang: Lang,
    rows: Vec<Row>,
}

impl Law {
    fn add(&mut self, key: impl Into<String>, figures: impl IntoIterator<Item = String>, cite: Citation) {
        self.rows.push((key.into(), figures.into_iter().collect(), cite));
    }

    fn day(&self, day: Date) -> String {
        date::long(self.lang, day)
    }

    fn amount(&mut self, key: impl Into<String>, figure: Figure<Money>) {
        self.add(key, [explain::money(self.lang, figure.value)], figure.cite);
    }

    fn share(&mut self, key: impl Into<String>, figure: Figure<Share>) {
        self.add(key, [explain::share(self.lang, figure.value)], figure.cite);
    }

    fn band(&mut self, key: impl Into<String>, figure: Figure<Band>) {
        let Band { low, high } = figure.value;
        self.add(key, [low, high].map(|end| explain::share(self.lang, end)), figure.cite);
    }

    fn provision(&mut self, provision: &Provision) {
        let key = format!("provision-{}", provision.key);
        self.add(&key, [], provision.cite);
        if let Some(days) = provision.in_force {
            let ends = [days.value.from, days.value.until].into_iter().flatten().map(|day| self.day(day));
            self.add(&key, ends.collect::<Vec<_>>(), days.cite);
        }
        if let Some(since) = provision.since {
            self.add(&key, [self.day(since.value)], since.cite);
        }
        match provision.ceiling {
            Ceiling::Fixed(figure) => self.amount(key, figure),
            ceiling => self.add(key, [], ceiling.cite()),
        }
        for element in provision.elements.each() {
            self.element(provision.key, element);
        }
    }

    /// An element, with every answer that speaks for a breach.
    fn element(&mut self, provision: &str, element: &Element) {
        match *element {
            Element::Answer { question, breach, cite, barred } => {
                if let Some(barred) = barred {
                    let who = explain::option(self.lang, barred.who).to_owned();
                    self.add(
                        format!("element-{provision}-{}", barred.who.question.key()),
                        [who],
                        barred.cite,
                    );
                }
                let key = format!("element-{provision}-{}", question.key());
                for cite in cite.each() {
                    self.add(&key, self.options(question, breach), cite);
                }
            }
            Element::From(date, day) => {
                self.add(format!("element-{provision}-{}", date.key()), [self.day(day.value)], day.cite);
                self.add("condition-logging", [self.day(day.value)], day.cite);
            }
        }
    }

    fn options(&self, question: ChoiceId, options: OptionSet) -> Vec<String> {
        let option = |option| explain::option(self.lang, Circumstance { question, option }).to_owned();
        options.iter().map(option).collect()
    }

    fn refused(&mut self, key: &str, mut figures: Vec<String>, reason: Refusal) {
        figures.push(named(self.lang, "refusal", reason.key()).to_owned());
        for cite in reason.cites() {
            self.add(key, figures.clone(), *cite);
        }
    }

    /// What applies to something else: a row for each answer that the countries of these rules give.
    fn instead(&mut self, place: usize, figures: &[String], (regime, field): (Regime, Field)) {
        let countries = || Country::ALL.iter().copied().filter(|country| regime.is_of(*country));
        let mut outcomes: Vec<_> = Vec::new();
        for country in countries() {
            if !outcomes.contains(&Regime::instead(field, country)) {
                outcomes.push(Regime::instead(field, country));
            }
        }
        assert!(!outcomes.is_empty(), "{}: of no country", regime.key());
        for (number, outcome) in outcomes.iter().enumerate() {
            let key = if number == 0 { format!("scope-{place}") } else { format!("scope-{place}-{number}") };
            let mut figures = figures.to_vec();
            if outcomes.len() > 1 {
                let here = countries().filter(|country| Regime::law_enforcement(*country) == *outcome);
                figures.extend(
                    here.map(|country| explain::option(self.lang, country.circumstance()).to_owned()),
                );
            }
            match outcome {
                Err(reason) => self.refused(&key, figures, *reason),
                Ok(applies) => {
                    figures.push(named(self.lang, "regime", applies.key()).to_owned());
                    let cites = applies.rules().cites;
                    for cite in [Some(cites.applies), cites.competent].into_iter().flatten() {
                        self.add(&key, figures.clone(), cite);
                    }
                }
            }
        }
    }

    /// On which answers what applies instead, in the order in which they are tried.
    fn scope(&mut self, regime: Regime) {
        let rules = regime.rules().scope;
        for (place, rule) in rules.iter().enumerate() {
            let answers = rule.when.iter();
            let figures: Vec<String> =
                answers.flat_map(|(question, options)| self.options(*question, *options)).collect();
            match rule.then {
                ScopeOutcome::Refused(reason) => self.refused(&format!("scope-{place}"), figures, reason),
                ScopeOutcome::Own(field) => self.instead(place, &figures, (regime, field)),
            }
        }
        for carve_out in regime.rules().carve_outs {
            let answers = carve_out.when.iter();
            let mut figures: Vec<String> =
                answers.flat_map(|(question, options)| self.options(*question, *options)).collect();
            figures.push(named(self.lang, "carveout", carve_out.key).to_owned());
            self.add(format!("carve-out-{}", carve_out.key), figures, regime.cite(carve_out.cite));
        }
        if !rules.is_empty() {
            let name = named(self.lang, "regime", regime.key()).to_owned();
            self.add("scope-others", [name], regime.rules().cites.applies);
        }
    }

    fn attribution(&mut self, rules: &Rules) {
        let Attribution { decision, support, rejected, processor } = rules.attribution;
        assert!(decision.is_some() || support.is_empty(), "no decision attributed by them");
        let support = support.iter().filter_map(|fact| Some((*fact, decision?)));
        for (fact, cite) in support.chain(rejected.iter().map(|defence| (defence.fact, defence.cite))) {
            let words = explain::statement(self.lang, fact).to_owned();
            self.add(format!("attribution-{}", fact.question.key()), [words], cite);
        }
        self.rules([("condition-processor", processor)]);
    }

    /// Where the law makes each question matter: what a case under the rules is asked before anything is answered, what
    /// their provisions ask, the numbers of a conduct, and what they have a place of their own for.
    fn questions(&mut self, regime: Regime) {
        let rules = regime.rules();
        let sections =
            catalogue::sections_under(&Facts::default(), Some((regime, finesight::law::AS_OF)), &[]);
        let mut asked: Vec<Question> = sections.into_iter().flat_map(|section| section.questions).collect();
        let elements = regime.provisions().flat_map(|provision| provision.elements.questions());
        asked.extend(elements.map(Question::Choice));
        asked.extend(Discretion::ALL.iter().map(|what| Question::Discretion(1, *what)));
        asked.extend(rules.sources.iter().map(|(question, _)| *question));
        for question in asked {
            if let Some(cite) = questions::source(question, rules) {
                let words = explain::question(self.lang, question).to_owned();
                self.add(format!("question-{}", question.key()), [words], cite);
            }
        }
    }

    fn tiers<'a>(&mut self, tiers: impl Iterator<Item = &'a TierCeiling>) {
        for (key, tier) in ["tier-lower", "tier-higher"].into_iter().zip(tiers) {
            self.amount(key, tier.fixed);
            self.share(key, tier.of_turnover);
        }
    }

    fn public_bodies(&mut self, rules: &Rules) {
        let public = rules.public_bodies;
        match public.rule {
            PublicRule::AsOthers(cite) | PublicRule::Exempt(cite) | PublicRule::NotRead(cite) => {
                self.add("public", [], cite);
            }
            PublicRule::UpTo([lower, higher]) => {
                for (key, maximum) in [("public-lower", lower), ("public-higher", higher)] {
                    self.amount(key, maximum.most);
                    maximum.least.into_iter().for_each(|least| self.amount(key, least));
                    maximum.of_budget.into_iter().for_each(|share| self.share(key, share));
                }
            }
        }
        self.rules([
            ("public-only", public.only.map(|only| only.cite)),
            ("public-unless-economic", public.unless_economic),
            ("public-after-warning", public.after_warning),
        ]);
        for (place, minimum) in rules.minima.iter().enumerate() {
            self.amount(format!("minimum-{place}"), minimum.least);
        }
    }

    /// Rules with no figure.
    fn rules<const COUNT: usize>(&mut self, rows: [(&str, Option<Citation>); COUNT]) {
        for (key, cite) in rows {
            if let Some(cite) = cite {
                self.add(key, [], cite);
            }
        }
    }

    fn conditions(&mut self, rules: &Rules) {
        if let Some(fault) = rules.fault {
            self.add("condition-fault-before", [], fault.before);
            for (place, figure) in [fault.settled].iter().chain(fault.confirmed).enumerate() {
                self.add(format!("condition-fault-{place}"), [self.day(figure.value)], figure.cite);
            }
        }
        for (place, rule) in rules.doubt.iter().enumerate() {
            if let Some(since) = rule.since {
                self.add(format!("condition-doubt-{place}"), [self.day(since.value)], since.cite);
            }
        }
        if let Some(said) = rules.undertaking {
            self.add("condition-undertaking", [self.day(said.value)], said.cite);
        }
        if let Some(said) = rules.never_automatic {
            self.add("condition-automatic", [self.day(said.value)], said.cite);
        }
        let cites = rules.cites;
        self.rules([
            ("caution", rules.public_caution),
            ("condition-reprimand", rules.reprimand),
            ("condition-silence", rules.silence),
            ("condition-mistake", rules.mistake),
            ("condition-onward", rules.onward),
            ("condition-reprimand-first", rules.reprimand_first),
            ("step-applies", Some(cites.applies)),
            ("step-competent", cites.competent),
            ("step-attribution", Some(cites.attribution.law)),
            ("step-attribution-said", cites.attribution.said.last().copied()),
            ("step-imputation", Some(cites.imputation.law)),
            ("step-imputation-said", cites.imputation.said.last().copied()),
            ("step-fee-grounds", Some(cites.fee_grounds)),
            ("step-several", Some(cites.several)),
            ("step-gravest", rules.gravest_open),
            ("step-maximum", Some(cites.maximum)),
            ("step-seriousness", Some(cites.seriousness.law)),
            ("step-seriousness-said", cites.seriousness.said.last().copied()),
            ("step-counted-again", rules.counted_again),
            ("step-proportion", Some(cites.proportion)),
        ]);
    }

    fn method(&mut self, method: &Method) {
        for (key, class) in ["band-low", "band-medium", "band-high"].iter().zip(Seriousness::ALL) {
            self.band(*key, method.band(*class));
        }
        for (place, size) in method.sizes.iter().enumerate() {
            let key = format!("size-{place}");
            self.band(&key, size.share);
            self.add(key, [explain::money(self.lang, size.up_to)], size.share.cite);
        }
        self.band("size-beyond", method.beyond);
        for (criterion, cite) in method.judged {
            self.add(format!("criterion-{}", criterion.key()), [], *cite);
        }
        let (OtherSize::None(others) | OtherSize::Funds(others)) = method.others;
        self.rules([
            ("method-others", Some(others)),
            ("method-persons", method.not_for_persons),
            ("method-amounts", Some(method.no_amounts)),
            ("method-percentages", Some(method.no_percentages)),
            ("method-once", method.counted_once),
            ("method-inability", Some(method.inability)),
            ("method-presumption", Some(method.presumption)),
        ]);
        for test in method.inability_tests {
            let words = [
                explain::question(self.lang, Question::Choice(test.question)),
                explain::option(self.lang, *test),
            ];
            let key = format!("inability-{}", test.question.key());
            self.add(key, words.map(str::to_owned), method.inability);
        }
    }

    /// The authority's own method.
    fn national_method(&mut self, method: &NationalMethod) {
        let period = method.period.value;
        let days: Vec<String> =
            [period.from, period.until].iter().flatten().map(|day| self.day(*day)).collect();
        self.add("national-period", days, method.period.cite);
        self.rules([("national-only", method.only_undertakings_here)]);
        method.notes.iter().for_each(|(key, cite)| self.add(format!("national-{key}"), [], *cite));
        match &method.by {
            By::DayRates(rates) => {
                for class in rates.classes {
                    for figure in [class.up_to, class.mean, class.rate] {
                        self.amount(format!("dayrate-{}", class.name), figure);
                    }
                }
                let (name, days) = rates.beyond;
                self.add(format!("dayrate-{name}"), [days.value.to_string()], days.cite);
                for severity in Severity::ALL {
                    for tier in [Tier::Lower, Tier::Higher] {
                        let figure = rates.factors(*severity, tier);
                        let times = explain::times(figure.value);
                        self.add(format!("factors-{}", severity.key()), [times], figure.cite);
                    }
                }
            }
            By::Categories(categories) => {
                for category in categories.each {
                    let key = format!("category-{}", category.name);
                    self.amount(&key, category.basic);
                    let band = category.band.value.map(|end| explain::money(self.lang, end));
                    self.add(key, band, category.band.cite);
                }
                for row in categories.of {
                    let texts = [articles(self.lang, row.articles).text, row.category.to_owned()];
                    self.add(format!("in-category-{}", row.provision), texts, row.cite);
                }
                let (_, key, cite) = categories.behind;
                self.add(format!("national-{key}"), [], cite);
                self.share("national-repeated", categories.repeated);
                let years = number::count(self.lang, categories.within.value.years.into());
                self.add("national-within", [years], categories.within.cite);
            }
        }
    }

    fn view(&mut self, view: &View) {
        let id = view.id.key();
        for position in view.positions {
            self.add(format!("position-{id}-{}", position.point.key()), [], position.cite);
        }
        for reading in view.readings {
            let (under, when) = (reading.criterion.key(), reading.when);
            let key = format!("reading-{id}-{under}-{}-{}", when.question.key(), when.key());
            let pulls = explain::direction(self.lang, reading.direction).to_owned();
            self.add(key, [pulls], reading.cite);
        }
    }

    /// How a time to act is kept, whether its end moves, and past which days.
    fn deadline(&mut self, time_limit: &str, to_act: &Deadline) {
        let key = |on: &str| format!("filing-{time_limit}-{on}");
        if let Some(filing) = to_act.filing {
            let words = named(self.lang, "kept", filing.kept.value.key()).to_owned();
            self.add(key("kept"), [words], filing.kept.cite);
            let told = [("sendto", Some(filing.to)), ("late", Some(filing.late)), ("longer", filing.longer)];
            for (on, told) in told {
                for (told, cite) in
                    told.iter().flat_map(|told| told.cites.iter().map(move |cite| (told, cite)))
                {
                    self.add(key(on), [named(self.lang, on, told.key).to_owned()], *cite);
                }
            }
        }
        let Some(days_off) = to_act.days_off else { return };
        for cite in days_off.cites {
            self.add(key("moves"), [], *cite);
        }
        if time_limit == "appeal" {
            for day in days_off.days {
                let name = named(self.lang, "dayoff", day.key).to_owned();
                let since = day.since.map(|since| self.day(since));
                self.add(format!("day-off-{}", day.key), [name].into_iter().chain(since), day.cite);
            }
        }
    }

    /// Time limits, and rates.
    fn discounts(&mut self, discounts: &Discounts) {
        for discount in discounts.each {
            let off = explain::share(self.lang, discount.off.value);
            self.add(format!("paid-{}", discount.key), [off], discount.off.cite);
        }
        self.rules([("paid-added", discounts.added)]);
        for cite in discounts.waived.cites {
            self.add("paid-given-up", [], *cite);
        }
    }

    fn procedure(&mut self, rules: &Rules) {
        let time_limits = rules.procedure;
        if let Some(first) = time_limits.first_breach {
            self.add("clock-first-breach", [self.day(first.value)], first.cite);
        }
        for (country, first) in time_limits.first_breach_in {
            let country = country.is();
            let words = [explain::option(self.lang, country).to_owned(), self.day(first.value)];
            self.add(format!("clock-first-breach-{}", country.key()), words, first.cite);
        }
        if let Some(earlier) = time_limits.time_bar.and_then(|bar| bar.earlier) {
            self.add("clock-time-bar-since", [self.day(earlier.until.value)], earlier.until.cite);
        }
        for (key, time_limit) in [
            ("time-bar", time_limits.time_bar.map(|bar| bar.period)),
            ("time-bar-lower", time_limits.time_bar.and_then(|bar| bar.lower)),
            ("time-bar-minor", time_limits.time_bar.and_then(|bar| bar.minor)),
            (
                "time-bar-earlier",
                time_limits.time_bar.and_then(|bar| bar.earlier).map(|earlier| earlier.period),
            ),
            ("time-bar-at-most", time_limits.time_bar.and_then(|bar| bar.at_most)),
            ("inquire", time_limits.case_time.and_then(|time| time.inquire)),
            ("decide", time_limits.case_time.map(|time| time.decide)),
            ("appeal", time_limits.appeal.map(|to_act| to_act.period)),
            ("appeal-at-last", time_limits.appeal.and_then(|to_act| to_act.filing?.at_last)),
            ("payment", time_limits.payment.map(|to_act| to_act.period)),
            ("lapse", time_limits.lapse),
            ("costs", time_limits.costs.map(|to_act| to_act.period)),
        ] {
            if let Some(Figure { value, cite }) = time_limit {
                self.clock(format!("clock-{key}"), value, cite);
            }
        }
        for (up_to, Figure { value, cite }) in time_limits.lapse_up_to {
            let key = format!("clock-lapse-up-to-{}", up_to.value.amount);
            self.clock(key, *value, *cite);
        }
        self.rules([
            ("clock-imposed-by", time_limits.imposed_by),
            ("clock-confirmation", time_limits.confirmation),
        ]);
        time_limits.discounts.into_iter().for_each(|discounts| self.discounts(discounts));
        self.rules([("clock-no-appeal-if-leading", time_limits.no_appeal_if_leading)]);
        for (key, to_act) in
            [("appeal", time_limits.appeal), ("payment", time_limits.payment), ("costs", time_limits.costs)]
        {
            if let Some(to_act) = to_act {
                self.deadline(key, &to_act);
            }
        }
        if let Some(official) = rules.official_rates {
            let (_, day) = official.fixed_on.value;
            self.add("rate-rule", [day.to_string()], official.fixed_on.cite);
            for rate in official.rates {
                let figures = [number::decimal(self.lang, rate.per_euro.value), self.day(rate.day)];
                self.add(format!("rate-{}", rate.year), figures, rate.per_euro.cite);
            }
        }
    }

    fn clock(&mut self, key: String, period: Period, cite: Citation) {
        let Period { years, months, weeks, days } = period;
        let length = years.max(months).max(weeks).max(days);
        self.add(key, [number::count(self.lang, length.into())], cite);
    }

    /// What lowered an amount, or may.
    fn lowered(&mut self, rules: &Rules) {
        match rules.adjustment {
            AdjustmentRule::Reduction(reduction) => {
                self.add("reduction", [], reduction.cite);
                for excuse in reduction.not_counted {
                    let words = explain::statement(self.lang, *excuse).to_owned();
                    for cite in reduction.not_counted_cite.each() {
                        self.add(format!("excuse-{}", excuse.key()), [words.clone()], cite);
                    }
                }
            }
            AdjustmentRule::ProcessingTime(time) => {
                for cite in time.cite.each().chain(time.also.iter().copied()) {
                    self.add("time", [], cite);
                }
                // That a simple case stands less delay is what the doctrine says of complexity.
                self.add("time-complexity", [], time.simple_case);
                self.add("time-no-detriment", [], time.no_detriment);
                for (key, cite) in time.doctrine {
                    self.add(format!("time-{key}"), [], *cite);
                }
            }
            AdjustmentRule::Nothing(rule) => {
                for (place, cite) in rule.each().enumerate() {
                    self.add(format!("condition-afterwards-{place}"), [], cite);
                }
            }
            AdjustmentRule::NotRead(cite) => self.add("condition-afterwards-0", [], cite),
        }
        for (place, precedent) in rules.precedents.iter().enumerate() {
            let amounts = [precedent.before, precedent.after].map(|amount| explain::money(self.lang, amount));
            self.add(format!("precedent-{place}"), amounts, precedent.cite);
            self.add(format!("precedent-{place}"), [self.day(precedent.from)], precedent.cite);
        }
    }
}
