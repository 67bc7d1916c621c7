//! Why a question is asked.

use super::source::place;
use crate::app::markup::{fragment, spaced};
use crate::engine::{Question, catalogue};
use crate::evidence::MODEL;
use crate::law::Regime;
use crate::law::questions::{SourceOf, usual_source};
use crate::text::cite::named;
use crate::text::{Lang, keys, say};
use yew::prelude::*;

/// Whether it counts by a criterion of the law, and published fines do not differ by it.
fn is_unmeasured(question: Question, regime: Option<Regime>) -> bool {
    let by_model = regime.is_some_and(|regime| regime.rules().comparison.by_model);
    let is_criterion = matches!(usual_source(question), SourceOf::Criterion);
    by_model && is_criterion && !MODEL.tells_apart(question)
}

/// Why it is asked, where the law says so, and an example: two paragraphs.
pub fn why(lang: Lang, question: Question, regime: Option<Regime>) -> [Html; 2] {
    let reason = named(lang, "why", question.wording());
    let example = say::facts_example(lang, named(lang, "example", question.wording()));
    let cite = catalogue::source(question, regime);
    let place = |cite| fragment(vec![place(lang, cite), ".".into()]);
    let source = cite.map(|cite| [lang.text(keys::FACTS_SOURCE).into(), place(cite)]);
    let unmeasured = is_unmeasured(question, regime).then(|| lang.text(keys::FACTS_UNMEASURED).into());
    let reason = [Html::from(reason)].into_iter().chain(source.into_iter().flatten()).chain(unmeasured);
    [spaced(reason), example.into()]
}
