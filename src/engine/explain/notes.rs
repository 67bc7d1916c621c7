//! What courts and authorities said that bears on a step of a case like this.

use super::step::{Finding, Step};
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::payer;
use crate::law::Regime;
use crate::law::rules::CasesOf;
use jiff::civil::Date;

/// A step with what was known on the day and speaks of such a case.
pub fn with_notes(step: Step, facts: &Facts, regime: Regime, on: Date) -> Step {
    let notes = regime.notes(step.stage, on).filter(|note| is_one_of(facts, regime, note.of));
    notes.fold(step, |step, note| step.considering(Finding::Note(note.key), note.cite))
}

fn is_one_of(facts: &Facts, regime: Regime, cases: CasesOf) -> bool {
    match cases {
        CasesOf::Any => true,
        CasesOf::Named(keys) => facts.infringements().iter().any(|named| keys.contains(named)),
        CasesOf::NamedWithout(one, other) => {
            facts.infringements().contains(&one) && !facts.infringements().contains(&other)
        }
        CasesOf::Several => facts.infringements().len() > 1,
        CasesOf::Undertaking => payer::undertaking(facts, regime) != Truth::No,
        CasesOf::NoUndertaking => payer::undertaking(facts, regime) != Truth::Yes,
        CasesOf::MayBe(question, options) => facts.open_options(question).meets(options),
        CasesOf::Answered(question) => facts.answered(Question::Choice(question)),
    }
}
