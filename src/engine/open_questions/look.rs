//! Looking ahead: what there is to see once the rest of the page is there.

use super::ends::{self, End};
use super::layout::{Floor, Layout};
use super::witness::{self, Witness};
use super::{mitigation, ranking, relevance, scoping, settled};
use crate::engine::assessment::Assessment;
use crate::engine::catalogue::Section;
use crate::engine::facts::Facts;
use crate::engine::looking_ahead::OpenQuestions;
use crate::engine::setting::Setting;

/// Looks at what is open, of the questions in these sections. Facts and setting are those assessed.
#[inline(never)]
pub fn look(
    facts: &Facts,
    setting: Setting<'_>,
    assessment: &Assessment,
    sections: &[Section],
    floor: Floor,
) -> OpenQuestions {
    let Some(found) = &assessment.result else {
        return OpenQuestions {
            ranked: scoping::ranked(facts, &assessment.scope),
            ..OpenQuestions::default()
        };
    };
    let layout = Layout { facts, setting, found, floor };
    OpenQuestions {
        ends: ends::find(&layout),
        settled: settled::find(&layout),
        ranked: ranking::rank(&layout),
        relevance: relevance::of_each(&layout, sections),
        mitigations: mitigation::left(&layout),
    }
}

/// The case that yields an end of a range; the facts as they are where there is no range.
#[inline(never)]
pub fn witness_of(
    facts: &Facts,
    setting: Setting<'_>,
    assessment: &Assessment,
    floor: Floor,
    end: &End,
) -> Witness {
    match &assessment.result {
        Some(found) => witness::of(&Layout { facts, setting, found, floor }, end),
        None => Witness { facts: facts.clone(), view: setting.view },
    }
}
