//! A decision in, its faults out.
//!
//! [`check`] holds what a [`Decision`] says against what the engine finds of the same facts: each rule in `rules` asks the
//! findings, and works out no law anew. What the facts leave open is no fault: it is listed as possible, with the questions
//! on which it hangs.
//!
//! Architecture invariant: a fault rests on an authority of the day. What could not be known on the day of the check, or had
//! been set aside by then, is not cited, and a fault that rested on nothing else is not listed.

mod decision;
mod fault;
mod notation;
mod rules;
mod under;

pub use decision::{
    Attribution, By, Counted, Decision, FaultFound, Linkage, MethodUsed, Plea, Said, What, WhoseTurnover,
};
pub use fault::{Code, Fault, Part, Weight};
pub use notation::{KEYS, Unreadable};

use crate::engine::find::scope;
use crate::engine::practice::Evidence;
use crate::engine::{Assessment, Facts, Question, Scope, Setting, assess};
use crate::law::ChoiceId;
use jiff::civil::Date;
use under::Case;

/// A decision checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is found of its facts.
    pub assessment: Assessment,
    /// Its faults: the gravest first, and those that are certain before those that are possible.
    pub faults: Vec<Fault>,
}

/// Checks a decision. Total: whatever the facts, it answers.
pub fn check(facts: &Facts, decision: &Decision, setting: Setting<'_>, evidence: &Evidence) -> Checked {
    let assessment = assess(facts, setting, evidence);
    let faults = faults(facts, decision, &assessment, setting.on);
    Checked { assessment, faults }
}

/// The faults of a decision, by what was found of its facts on the day of the check: the gravest first, and those that are
/// certain before those that are possible.
pub fn faults(facts: &Facts, decision: &Decision, assessment: &Assessment, on: Date) -> Vec<Fault> {
    let case = Case { facts, decision, assessment, on };
    let mut faults: Vec<Fault> = Vec::new();
    let open = open_scope(facts, assessment);
    let each = rules::all(&case).into_iter().filter_map(|fault| fault.on(on));
    for fault in each.map(|fault| fault.hanging_on(open.iter().copied())) {
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults.sort_by_key(|fault| (fault.weight, !fault.is_certain(), fault.code));
    faults
}

/// As long as other rules may apply, or none, everything hangs on the questions that decide it.
fn open_scope(facts: &Facts, assessment: &Assessment) -> Vec<Question> {
    let is_open = matches!(assessment.scope, Scope::Open { .. });
    let unsaid = |id: &ChoiceId| facts.choice(*id).is_none() && facts.assumed(*id).is_none();
    let questions = scope::QUESTIONS.iter().copied().filter(|id| is_open && unsaid(id));
    questions.map(Question::Choice).collect()
}
