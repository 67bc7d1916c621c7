//! What follows from each version.

use super::side::{Cell, Line, Side};
use crate::app::behind::{local, sentences};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::{Scope, Truth};
use crate::law::Choice;
use crate::law::circumstance::Seriousness;
use crate::text::cite::named;
use crate::text::{Lang, explain, keys, say};

/// A line for each thing that follows from any of them.
pub fn rows(sides: &[Side]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for side in sides {
        for (place, (name, said)) in said(&side.state).into_iter().enumerate() {
            if lines.len() == place {
                lines.push(Line { name, cells: Vec::new() });
            }
            if let Some(line) = lines.get_mut(place) {
                line.cells.push(Cell::from(said));
            }
        }
    }
    lines.retain(|line| line.cells.iter().any(|cell| *cell != Cell::from(None)));
    lines
}

/// What follows from a version, line by line; the lines are the same for every version.
fn said(side: &State) -> Vec<(String, Option<String>)> {
    let lang = side.lang;
    let result = side.now.assessment.result.as_ref();
    let text = |key| lang.text(key).to_owned();
    let mut lines = vec![
        (text(keys::ANSWERS_WHETHER), Some(whether(side))),
        (text(keys::CHART_MAXIMUM), result.map(|result| maximum(side, result))),
    ];
    for class in Seriousness::ALL {
        let name = say::chart_guideline(lang, explain::class(lang, *class));
        lines.push((name, result.and_then(|result| starting(side, result, *class))));
    }
    let status = result.map(|result| named(lang, "standing", result.guideline.status.key()).to_owned());
    lines.push((text(keys::ANSWERS_GUIDELINE), status));
    let like = result.filter(|result| sentences::may_follow(result)).map(|result| practice(side, result));
    lines.push((text(keys::ANSWERS_PRACTICE), like));
    lines.push((text(keys::CHART_FEE), result.and_then(|result| fee(lang, result))));
    lines
}
/// Whether a fee follows, or why nothing can be said of it.
fn whether(side: &State) -> String {
    match (&side.now.assessment.result, &side.now.assessment.scope) {
        (Some(result), _) => sentences::whether(side.lang, result).to_owned(),
        (None, Scope::Refused(reasons)) => {
            let reasons = reasons.iter().map(|reason| named(side.lang, "refusal", reason.key()));
            reasons.collect::<Vec<_>>().join(" ")
        }
        (None, _) => side.lang.text(keys::RESULT_WAITING).to_owned(),
    }
}

fn maximum(side: &State, result: &Findings) -> String {
    let Some(ceiling) = result.maximum.main else {
        return side.lang.text(keys::RESULT_MAXIMUM_NONE).to_owned();
    };
    let most = local::words(side, result.regime, ceiling);
    match sentences::if_authority(side, result) {
        Some(authority) => [&most, ". ", &authority].concat(),
        None => most,
    }
}

/// The starting amount of a class, where it is shown.
fn starting(side: &State, result: &Findings, class: Seriousness) -> Option<String> {
    let (_, range) = result.guideline.classes.iter().find(|(other, _)| *other == class)?;
    result.classes.contains(&class).then(|| local::words(side, result.regime, *range))
}

fn practice(side: &State, result: &Findings) -> String {
    let typical = sentences::typical(side, result);
    let said = typical.into_iter().chain([sentences::practice(side, result)]);
    said.collect::<Vec<_>>().join(" ")
}

fn fee(lang: Lang, result: &Findings) -> Option<String> {
    let fee = result.adjustment.fee.as_ref()?;
    Some(match fee.waived {
        Truth::Yes => say::result_fee_none(lang, &explain::range(lang, fee.level)),
        _ => explain::range(lang, fee.comes_to),
    })
}
