//! Which questions a case under a regime can be asked at all.

use crate::law::circumstance::Country;
use crate::law::questions::{self, AskedWhen, QuestionRow};
use crate::law::rules::Attribution;
use crate::law::{Choice, ChoiceId, Currency, Question, Regime};

/// Whether a case under a regime can be asked a question, whatever else is answered.
pub(super) fn can_be_asked(row: &QuestionRow, regime: Regime) -> bool {
    can_be(row.asked, row.question, regime)
}

/// What depends on answers alone can be.
fn can_be(asked: AskedWhen, question: Question, regime: Regime) -> bool {
    let rules = regime.rules();
    let is = |holds: &dyn Fn(ChoiceId) -> bool| matches!(question, Question::Choice(id) if holds(id));
    match asked {
        AskedWhen::Has(feature) => feature.is_in(rules),
        AskedWhen::TimeBar(rule) => rules.procedure.time_bar.is_some_and(|bar| bar.rule == rule),
        AskedWhen::ByItsRules => is(&|id| rules.own_questions.contains(&id)),
        AskedWhen::Element => is(&|id| {
            regime
                .provisions()
                .flat_map(|provision| provision.elements.questions())
                .any(|element| element == id)
        }),
        AskedWhen::Attribution => is(&|id| {
            let Attribution { support, rejected, .. } = rules.attribution;
            let facts = support.iter().copied().chain(rejected.iter().map(|defence| defence.fact));
            facts.into_iter().any(|fact| fact.question == id)
        }),
        AskedWhen::Expected => rules.comparison.by_model,
        AskedWhen::InabilityTest => is(&|id| {
            let tests = rules.method.map(|method| method.inability_tests);
            tests.into_iter().flatten().any(|test| test.question == id)
        }),
        AskedWhen::Weighed => is(&|id| {
            let mut readings = rules.views.iter().flat_map(|view| view.readings);
            readings.any(|reading| reading.when.question == id)
        }),
        AskedWhen::SpeaksAgainstLowest => is(&|id| {
            rules.method.is_some_and(|method| method.not_lowest.iter().any(|(against, _)| *against == id))
        }),
        AskedWhen::ScopeTurnsOnIt => is(&|id| {
            let mut rules = beside(regime).flat_map(|regime| regime.rules().scope).flat_map(|rule| rule.when);
            rules.any(|(of, _)| *of == id)
        }),
        AskedWhen::TakesProvisionsOut => {
            is(&|id| rules.carve_outs.iter().flat_map(|carve_out| carve_out.when).any(|(of, _)| *of == id))
        }
        AskedWhen::InEea => beside(regime).any(Regime::in_eea),
        AskedWhen::All(each) => each.iter().all(|when| can_be(*when, question, regime)),
        AskedWhen::Any(each) => each.iter().any(|when| can_be(*when, question, regime)),
        AskedWhen::Answered(other) => questions::row(other).is_none_or(|row| can_be_asked(row, regime)),
        AskedWhen::TurnoverNeedsRate => rules.tiers.is_some(),
        AskedWhen::AmountNeedsRate => rules.tiers.is_some() && rules.fee_currency != Currency::Eur,
        AskedWhen::ActNamed
        | AskedWhen::Always
        | AskedWhen::MayBe(_)
        | AskedWhen::MayBeNoUndertaking
        | AskedWhen::MayBeUndertaking
        | AskedWhen::Regime
        | AskedWhen::SeveralInfringements => true,
    }
}

/// The rules on data protection in the countries of a regime, by which it is settled whether that regime applies.
fn beside(regime: Regime) -> impl Iterator<Item = Regime> {
    let of = Country::ALL.iter().filter(move |country| regime.is_of(**country));
    of.filter_map(|country| Regime::in_country(*country))
}
