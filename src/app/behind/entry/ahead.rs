//! What needs the law's tables and what is known of authorities: a case worked out, and the answers that are read by them.

use crate::app::case::Case;
use crate::app::loaded::Loaded;
use crate::app::saved::{Saved, Tree, read};
use crate::engine::catalogue::{Section, sections};
use crate::engine::open_questions;
use crate::engine::{Assessment, OpenQuestions, Question, assess, situation};
use crate::evidence::{self, Example, floors};
use crate::law::Regime;
use crate::law::provision::Provision;
use crate::law::rules::Doubt;
use crate::text::Lang;
use jiff::civil::Date;

/// What follows from a case, and the questions that matter.
#[inline(never)]
pub fn work_out(_: Loaded, case: &Case) -> (Assessment, Vec<Section>) {
    let assessment = assess(&case.facts, case.setting(), evidence::whole());
    let sections = sections(&case.facts, assessment.result.as_ref());
    (assessment, sections)
}

/// What is open in a case that was worked out.
#[inline(never)]
pub fn look(_: Loaded, case: &Case, assessment: &Assessment, sections: &[Section]) -> OpenQuestions {
    open_questions::look(&case.facts, case.setting(), assessment, sections, floors::smallest)
}

/// Makes what follows from what happened a part of the case, after it changed from another.
#[inline(never)]
pub fn follow_situation(_: Loaded, before: &Case, case: &mut Case) {
    if case.situation.is_some() || before.situation.is_some() {
        situation::follow(case.situation, before.situation, &before.facts, &mut case.facts);
    }
}

/// An example.
#[inline(never)]
pub fn example(_: Loaded, example: &'static Example) -> Case {
    Case::of_example(example)
}

/// What was kept of a case, as far as it can be read.
#[inline(never)]
pub fn kept(_: Loaded, held: &Tree, today: Date) -> Saved {
    read(held, today).0
}

/// Types into a question's field, and answers it as far as that can be read.
#[inline(never)]
pub fn type_into(
    _: Loaded,
    lang: Lang,
    regime: Option<Regime>,
    case: &mut Case,
    question: Question,
    text: String,
) {
    case.type_into(lang, regime, question, text);
}

/// Names a provision as broken, or takes it back.
#[inline(never)]
pub fn name(_: Loaded, case: &mut Case, provision: &'static Provision, broken: bool) {
    case.facts.set_infringement(provision, broken);
}

/// Who bears the doubt under a regime on a day.
#[inline(never)]
pub fn doubt(_: Loaded, regime: Regime, on: Date) -> Doubt {
    regime.doubt(on)
}
