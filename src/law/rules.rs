//! What a regime consists of. Each file of a regime fills in one [`Rules`]; a country under the
//! Regulation says only where it differs from `acts/eea_gdpr.rs`.

use super::authority::Authority;
use super::circumstance::{ChoiceId, Circumstance};
use super::comparison::Comparison;
use super::criterion::Criterion;
use super::methods::method::Method;
use super::methods::national_method::NationalMethod;
use super::minimum::Minimum;
use super::money::{Currency, Money};
use super::option_set::OptionSet;
use super::procedure::{CorrectiveMeasure, Procedure};
use super::provision::{Provision, TierCeiling};
use super::public_bodies::PublicBodies;
use super::question::Question;
use super::questions::source_of::SourceOf;
use super::scope::{CarveOut, ScopeRule};
use super::source::{Citation, Figure, InForce, Source, Unverified};
use super::stage::Stage;
use super::view::View;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// A regime's tables.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The text whose provisions are broken.
    pub statute: Source,
    /// Provisions that can be named as broken, in the order they are listed.
    pub provisions: &'static [Provision],
    /// Those that are this regime's own, listed after them.
    pub own_provisions: &'static [Provision],
    /// What the two tiers of Art. 83 allow, the lower first; `None` where ceilings are fixed by provision.
    pub tiers: Option<[TierCeiling; 2]>,
    /// Whether and how far public authorities can be charged.
    pub public_bodies: PublicBodies,
    /// The least that a fee can be, where the law names one.
    pub minima: &'static [Minimum],
    /// The currency that fees are charged in.
    pub fee_currency: Currency,
    /// Rates that the law itself prescribes for ceilings set in euro.
    pub official_rates: Option<OfficialRates>,
    /// Criteria that the statutes list, in their order.
    pub criteria: &'static [Criterion],
    /// Views held, oldest first.
    pub views: &'static [View],
    /// The published method for the starting amount.
    pub method: Option<&'static Method>,
    /// The authority's own method beside it, which only ever stands beside.
    pub national_method: Option<&'static NationalMethod>,
    /// Why the method's amounts mislead for public bodies, where they do.
    pub public_caution: Option<Citation>,
    /// Who bears the doubt, from which day on, the earliest first.
    pub doubt: &'static [DoubtRule],
    /// Fault as a condition; `None` where it is only weighed.
    pub fault: Option<FaultRule>,
    /// That an undertaking is whoever engages in an economic activity, a public authority too; `None` where no turnover
    /// counts, or that was not read.
    pub undertaking: Option<Figure<Date>>,
    /// That a reprimand may take the place of a fee; `None` where there is none.
    pub reprimand: Option<Citation>,
    /// What may lower or waive a fee after its level was found.
    pub adjustment: AdjustmentRule,
    /// Decisions in which an amount was lowered for a reason that carries no formula.
    pub precedents: &'static [Precedent],
    /// Where it says that the authority has to tell of a right to silence there may be, where that was read.
    pub silence: Option<Citation>,
    /// Time limits.
    pub procedure: Procedure,
    /// What may happen besides a fee.
    pub corrective_measures: &'static [CorrectiveMeasure],
    /// What courts and authorities said that bears on a step.
    pub notes: &'static [Note],
    /// What is open because no text was seen; shown, never computed with.
    pub open_points: &'static [Unverified],
    /// Where the steps' rules stand.
    pub cites: Cites,
    /// For which purposes other rules take the place of the country's rules on data protection, first match first.
    pub scope: &'static [ScopeRule],
    /// On which answers some of the provisions fall away.
    pub carve_outs: &'static [CarveOut],
    /// What decisions made of facts when they attributed an act to the controller.
    pub attribution: Attribution,
    /// That a mistake of law which could have been avoided does not excuse, where an instance held so.
    pub mistake: Option<Citation>,
    /// That there is fault for what others did with the data afterwards too, where an instance held so.
    pub onward: Option<Citation>,
    /// Where an instance held that a reprimand is tested first.
    pub reprimand_first: Option<Citation>,
    /// That the authority need not charge a fee, and the day from which the Court said so.
    pub never_automatic: Option<Figure<Date>>,
    /// That a fact used for seriousness may count again, where an instance counted one so.
    pub counted_again: Option<Citation>,
    /// That the law leaves open which infringement is the gravest where ceilings differ inside one fee.
    pub gravest_open: Option<Citation>,
    /// What fines are compared with.
    pub comparison: Comparison,
    /// Questions that these rules ask and others do not.
    pub own_questions: &'static [ChoiceId],
    /// Questions whose source is another here than usual; the first row of a question counts.
    pub sources: &'static [(Question, SourceOf)],
}

impl Rules {
    /// The rules on processing time, where it may lower the fee.
    pub const fn processing_time(&self) -> Option<&ProcessingTime> {
        match &self.adjustment {
            AdjustmentRule::ProcessingTime(rules) => Some(rules),
            AdjustmentRule::Reduction(_) | AdjustmentRule::Nothing(_) | AdjustmentRule::NotRead(_) => None,
        }
    }

    /// That a public authority is an undertaking where it carries on an economic activity, so that turnover counts, where
    /// authorities may have to pay like others.
    pub const fn authorities_as_undertakings(&self) -> Option<Figure<Date>> {
        if self.public_bodies.leaves_some() { self.undertaking } else { None }
    }

    /// The currency that turnover is set against: that of the tiers.
    pub fn turnover_currency(&self) -> Currency {
        self.tiers.map_or(self.fee_currency, |[lower, _]| lower.fixed.value.currency)
    }

    /// The published method, where it holds on a day.
    pub fn method_on(&self, day: Date) -> Option<&'static Method> {
        self.method.filter(|method| method.in_force.on(day))
    }

    /// Who bears the doubt on a day.
    pub fn doubt_on(&self, day: Date) -> Doubt {
        let begun = self.doubt.iter().rev().find(|rule| rule.since.is_none_or(|since| since.value <= day));
        begun.map_or(Doubt::NotRead, |rule| rule.doubt)
    }
}

/// What carries attribution to the controller, and which facts free nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// The decision that set it out, beside the statute.
    pub decision: Option<Citation>,
    /// Facts that carry it.
    pub support: &'static [Circumstance],
    /// Defences that were rejected.
    pub rejected: &'static [Rejected],
    /// Where the acts of a processor are set out; `None` where nothing was read on them.
    pub processor: Option<Citation>,
}

/// A fact that frees nobody, though it may look like a defence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// The fact.
    pub fact: Circumstance,
    /// The provision that it was no defence to; `None` where it was none to responsibility for the act.
    pub provision: Option<&'static str>,
    /// Where that was held.
    pub cite: Citation,
}

/// Reduction for what is excusable or otherwise unreasonable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reduction {
    /// The rule.
    pub cite: Citation,
    /// Grounds that it does not count.
    pub not_counted: &'static [Circumstance],
    /// Where that is said.
    pub not_counted_cite: Authority,
}

/// Processing time as a reason to lower the fee, or to waive it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessingTime {
    /// What it rests on, and where it was held.
    pub cite: Authority,
    /// Where it was confirmed.
    pub also: &'static [Citation],
    /// That the time weighs more in a simple case, where that was held.
    pub simple_case: Citation,
    /// That the addressee's own appeal does not make it worse.
    pub no_detriment: Citation,
    /// What was read of the doctrine, each with its message `time-<key>`.
    pub doctrine: &'static [(&'static str, Citation)],
}

/// Where each step's rule stands.
#[derive(Clone, Copy, Debug)]
pub struct Cites {
    /// That these rules apply.
    pub applies: Citation,
    /// Who is competent in the sense of these rules, cited beside it where they say so.
    pub competent: Option<Citation>,
    /// That the controller answers for what was done.
    pub attribution: Authority,
    /// That what its people do is the controller's act: the condition for a fee.
    pub imputation: Authority,
    /// What may carry a fee.
    pub fee_grounds: Citation,
    /// Several infringements.
    pub several: Citation,
    /// The legal maximum.
    pub maximum: Citation,
    /// Seriousness.
    pub seriousness: Authority,
    /// Proportion.
    pub proportion: Citation,
}

/// Who bears the doubt, from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoubtRule {
    /// The first day, and where that was said; `None` where it is as old as the rules.
    pub since: Option<Figure<Date>>,
    /// Who.
    pub doubt: Doubt,
}

impl DoubtRule {
    /// As old as the rules.
    pub const fn always(doubt: Doubt) -> Self {
        Self { since: None, doubt }
    }

    /// From a day on.
    pub const fn since(since: Figure<Date>, doubt: Doubt) -> Self {
        Self { since: Some(since), doubt }
    }
}

/// Who bears the doubt about a fact that was not established.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The one who is to pay is believed.
    ForTheController,
    /// The one who must be able to show compliance is not believed, where the rule asks for that.
    AgainstWhereItMustShow,
    /// No rule was read: the fact stays open.
    NotRead,
}

/// Fault as a condition for a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// From this day on it is settled that at least negligence is needed.
    pub settled: Figure<Date>,
    /// What stood before.
    pub before: Citation,
    /// What has confirmed it, each from its day on.
    pub confirmed: &'static [Figure<Date>],
}

/// What may lower or waive a fee after its level was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdjustmentRule {
    /// Reduction for what is excusable or unreasonable (Criminal Data Act 6:5).
    Reduction(Reduction),
    /// The authority's processing time (Norway).
    ProcessingTime(ProcessingTime),
    /// Nothing with a rule of its own.
    Nothing(Authority),
    /// It is left to national law, which was not read; where the Regulation leaves it.
    NotRead(Citation),
}

/// Rates that the law prescribes, one for each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficialRates {
    /// The day of the year on which the rate is fixed, month and day, or with the next table after it.
    pub fixed_on: Figure<(i8, i8)>,
    /// The rates that were read.
    pub rates: &'static [OfficialRate],
}

impl OfficialRates {
    /// The rate for a day: from its own day on that of the year, before it that of the year before.
    pub fn on(&self, day: Date) -> Option<&'static OfficialRate> {
        let of_year = |year: i16| self.rates.iter().find(|rate| rate.year == year);
        let (month, fixed) = self.fixed_on.value;
        match of_year(day.year()) {
            Some(rate) if rate.day <= day => Some(rate),
            _ if day < Date::new(day.year(), month, fixed).ok()? => of_year(day.year() - 1),
            _ => None,
        }
    }
}

/// A rate that the law prescribes: units of the fee's currency for one euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficialRate {
    /// The year in which it is used.
    pub year: i16,
    /// The day it was fixed.
    pub day: Date,
    /// The rate.
    pub per_euro: Figure<Decimal>,
}

/// What was said that bears on a step. Its wording is the message `note-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Stable key.
    pub key: &'static str,
    /// The step it bears on.
    pub stage: Stage,
    /// The days on which it was known and not yet overtaken; open where it is as old as the regime.
    pub held: InForce,
    /// The cases of which it speaks.
    pub of: CasesOf,
    /// Where it was said.
    pub cite: Citation,
}

impl Note {
    /// A note as old as the regime, on every case.
    pub const fn new(key: &'static str, stage: Stage, cite: Citation) -> Self {
        Self { key, stage, held: InForce::ALWAYS, of: CasesOf::Any, cite }
    }

    /// A note known from a day on, on every case.
    pub const fn since(key: &'static str, stage: Stage, from: Date, cite: Citation) -> Self {
        Self { held: InForce::since(from), ..Self::new(key, stage, cite) }
    }

    /// A note as old as the text that it cites.
    pub const fn of_its_source(key: &'static str, stage: Stage, cite: Citation) -> Self {
        Self { held: InForce { from: cite.known_from(), until: None }, ..Self::new(key, stage, cite) }
    }

    /// The same, until the last day on which it held.
    #[must_use]
    pub const fn until(self, last: Date) -> Self {
        Self { held: InForce { until: Some(last), ..self.held }, ..self }
    }

    /// The same, on these cases alone.
    #[must_use]
    pub const fn on(self, of: CasesOf) -> Self {
        Self { of, ..self }
    }
}

/// The cases that something was said of. What is open does not rule a case out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CasesOf {
    /// Any case.
    Any,
    /// Those in which one of these provisions was named.
    Named(&'static [&'static str]),
    /// Those in which the first of these provisions was named, and the second was not.
    NamedWithout(&'static str, &'static str),
    /// Those in which several infringements were named.
    Several,
    /// Those of one who may be an undertaking.
    Undertaking,
    /// Those of one who may be none.
    NoUndertaking,
    /// Those in which one of these answers to a question is possible.
    MayBe(ChoiceId, OptionSet),
    /// Those in which this question was answered.
    Answered(ChoiceId),
}

/// A decision in which an amount was lowered for a reason that carries no formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precedent {
    /// Case and party, as the sources name them.
    pub case: &'static str,
    /// The amount, or the level found right, before.
    pub before: Money,
    /// What was left.
    pub after: Money,
    /// The first day on which it could be known.
    pub from: Date,
    /// Where it was read.
    pub cite: Citation,
}

#[cfg(test)]
mod tests {
    use super::AdjustmentRule;
    use crate::law::circumstance::{AssetLoss, SocialContext, Viability};
    use crate::law::comparison::Group;
    use crate::law::source::{Citation, Pinpoint, Source, Verified};
    use crate::law::{Field, Regime, Rules};

    /// The regimes of which something holds.
    fn those(holds: impl Fn(&Rules) -> bool) -> Vec<Regime> {
        Regime::ALL.iter().copied().filter(|regime| holds(regime.rules())).collect()
    }

    #[test]
    fn the_norwegian_board_decides_no_appeals_across_borders() {
        assert_eq!(those(|rules| rules.procedure.no_appeal_if_leading.is_some()), [Regime::NoGdpr]);
        let cite = Citation::read(Source::NorwegianDataAct, Pinpoint::Section { section: "22", para: 0 });
        assert_eq!(Regime::NoGdpr.procedure().no_appeal_if_leading, Some(cite));
    }

    #[test]
    fn the_norwegian_board_on_mistakes_and_reprimands() {
        let board = Some(Citation::read(Source::BoardCoop, Pinpoint::Whole));
        for regime in Regime::ALL {
            let expected = if *regime == Regime::NoGdpr { board } else { None };
            assert_eq!(regime.rules().mistake, expected, "{}", regime.key());
            assert_eq!(regime.rules().onward, expected, "{}", regime.key());
            assert_eq!(regime.rules().reprimand_first, expected, "{}", regime.key());
        }
    }

    #[test]
    fn inability_has_three_tests_and_for_the_ico_one() {
        let three = [Viability::Jeopardised.is(), AssetLoss::Proven.is(), SocialContext::Specific.is()];
        for regime in Regime::ALL {
            let expected = match regime {
                Regime::UkGdpr | Regime::UkPart3 => three.get(..1),
                // The Guidelines have their tiers of turnover in euro: no amount is made of them there.
                Regime::IsGdpr | Regime::LiGdpr => None,
                regime => regime.key().ends_with("-gdpr").then_some(three.as_slice()),
            };
            let tests = regime.rules().method.map(|method| method.inability_tests);
            assert_eq!(tests, expected, "{}", regime.key());
        }
    }

    #[test]
    fn decisive_influence_is_presumed_by_each_guidance() {
        let of = |regime: Regime| regime.rules().method.map(|method| method.presumption);
        let para =
            |source, number| Some(Citation::read(source, Pinpoint::Para(number)).verified(Verified::Quoted));
        assert_eq!(of(Regime::EeaGdpr), para(Source::FineGuidelines, "125"));
        assert_eq!(of(Regime::UkGdpr), para(Source::IcoGuidance, "30"));
        assert_eq!(of(Regime::SeCriminalDataAct), None);
    }

    #[test]
    fn only_the_criminal_data_act_leaves_the_gravest_open() {
        assert_eq!(those(|rules| rules.gravest_open.is_some()), [Regime::SeCriminalDataAct]);
    }

    #[test]
    fn fines_are_compared_with_their_like() {
        let with = |group| those(|rules| rules.comparison.authorities == Some(group));
        assert_eq!(with(Group::SwedishAuthorities), [Regime::SeCriminalDataAct, Regime::SeGdpr]);
        assert_eq!(with(Group::NorwegianPublic), [Regime::NoGdpr]);
        for regime in Regime::ALL {
            let by_model = regime.rules().comparison.by_model;
            let is_fitted = regime.key().ends_with("-gdpr");
            let is_tested = regime.field() == Field::Communications;
            assert_eq!(by_model, is_fitted || is_tested, "{}", regime.key());
        }
    }

    #[test]
    fn what_lowers_a_fee_says_what_it_goes_by() {
        let reduces = |rules: &Rules| matches!(rules.adjustment, AdjustmentRule::Reduction(_));
        assert_eq!(those(reduces), [Regime::SeCriminalDataAct]);
        assert_eq!(those(|rules| rules.processing_time().is_some()), [Regime::NoGdpr]);
    }

    #[test]
    fn the_court_on_fees_that_are_never_automatic_speaks_for_the_eea() {
        for regime in Regime::ALL {
            assert_eq!(regime.rules().never_automatic.is_some(), regime.in_eea(), "{}", regime.key());
        }
    }

    /// IMY said it of the Criminal Data Act; a method says it of itself.
    #[test]
    fn that_facts_count_again_was_said_of_the_criminal_data_act() {
        assert_eq!(those(|rules| rules.counted_again.is_some()), [Regime::SeCriminalDataAct]);
    }
}
