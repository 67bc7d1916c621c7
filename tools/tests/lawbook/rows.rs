//! The rows that the law book must have, read from the tables of the law and not from the book.

use finesight::law::circumstance::Seriousness;
use finesight::law::method::{Band, Method, OtherSize};
use finesight::law::national_method::{By, NationalMethod, Severity};
use finesight::law::provision::{Element, TierCeiling};
use finesight::law::rules::{AdjustmentRule, PublicBodies};
use finesight::law::{Ceiling, Choice, Citation, Figure, Money, Provision, Regime, Rules, Share, Tier, View};
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
    law.conditions(rules);
    rules.method.into_iter().for_each(|method| law.method(method));
    rules.national_method.into_iter().for_each(|method| law.national_method(method));
    for criterion in rules.criteria {
        law.add(format!("criterion-{}", criterion.key()), [], criterion.cite());
    }
    rules.views.iter().for_each(|view| law.view(view));
    law.procedure(rules);
    for note in rules.notes {
        let since: Vec<String> = note.from.map(|day| law.day(day)).into_iter().collect();
        law.add(format!("note-{}", note.key), since, note.cite);
    }
    for measure in rules.corrective_measures {
        law.add(format!("measure-{}", measure.key), [], measure.cite);
    }
    law.lowered(rules);
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
        for element in provision.elements.each() {
            match element {
                Element::Answer { cite, .. } => self.add(&key, [], *cite),
                Element::From(_, day) => {
                    self.add(&key, [], day.cite);
                    self.add("condition-logging", [self.day(day.value)], day.cite);
                }
            }
        }
        match provision.ceiling {
            Ceiling::Fixed(figure) => self.amount(key, figure),
            ceiling => self.add(key, [], ceiling.cite()),
        }
    }

    fn tiers<'a>(&mut self, tiers: impl Iterator<Item = &'a TierCeiling>) {
        for (key, tier) in ["tier-lower", "tier-higher"].into_iter().zip(tiers) {
            self.amount(key, tier.fixed);
            self.share(key, tier.of_turnover);
        }
    }

    fn public_bodies(&mut self, rules: &Rules) {
        match rules.public_bodies {
            PublicBodies::AsOthers(cite) | PublicBodies::Exempt(cite) | PublicBodies::NotRead(cite) => {
                self.add("public", [], cite);
            }
            PublicBodies::UpTo([lower, higher]) => {
                self.amount("public-lower", lower);
                self.amount("public-higher", higher);
            }
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
        if let Some(said) = rules.never_automatic {
            self.add("condition-automatic", [self.day(said.value)], said.cite);
        }
        let cites = rules.cites;
        self.rules([
            ("caution", rules.public_caution),
            ("condition-reprimand", rules.reprimand),
            ("condition-silence", rules.silence),
            ("condition-processor", rules.attribution.processor),
            ("step-applies", Some(cites.applies)),
            ("step-applies", cites.competent),
            ("step-attribution", Some(cites.attribution)),
            ("step-attribution", Some(cites.imputation)),
            ("step-attribution", rules.attribution.decision),
            ("step-fee-grounds", Some(cites.fee_grounds)),
            ("step-several", Some(cites.several)),
            ("step-several", rules.gravest_open),
            ("step-maximum", Some(cites.maximum)),
            ("step-seriousness", Some(cites.seriousness)),
            ("step-seriousness", rules.counted_again),
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
            ("method-amounts", Some(method.no_amounts)),
            ("method-percentages", Some(method.no_percentages)),
            ("method-once", method.counted_once),
            ("method-inability", Some(method.inability)),
        ]);
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
                    let texts = [row.articles, row.category].map(str::to_owned);
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

    /// Time limits, and rates.
    fn procedure(&mut self, rules: &Rules) {
        let time_limits = rules.procedure;
        if let Some(first) = time_limits.first_breach {
            self.add("clock-first-breach", [self.day(first.value)], first.cite);
        }
        for (key, time_limit) in [
            ("time-bar", time_limits.time_bar.map(|bar| bar.period)),
            ("appeal", time_limits.appeal),
            ("payment", time_limits.payment),
            ("lapse", time_limits.lapse),
            ("costs", time_limits.costs),
        ] {
            if let Some(Figure { value, cite }) = time_limit {
                let length = value.years.max(value.weeks).max(value.days);
                self.add(format!("clock-{key}"), [number::count(self.lang, length.into())], cite);
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

    /// What lowered an amount, or may.
    fn lowered(&mut self, rules: &Rules) {
        match rules.adjustment {
            AdjustmentRule::Reduction(reduction) => {
                self.add("reduction", [], reduction.cite);
                for excuse in reduction.not_counted.value {
                    self.add(format!("excuse-{}", excuse.key()), [], reduction.not_counted.cite);
                }
            }
            AdjustmentRule::ProcessingTime(time) => {
                for (key, cite) in time.doctrine {
                    self.add(format!("time-{key}"), [], *cite);
                }
            }
            AdjustmentRule::Nothing(cite) => self.add("condition-afterwards", [], cite),
        }
        for (place, precedent) in rules.precedents.iter().enumerate() {
            let amounts = [precedent.before, precedent.after].map(|amount| explain::money(self.lang, amount));
            self.add(format!("precedent-{place}"), amounts, precedent.cite);
        }
    }
}
