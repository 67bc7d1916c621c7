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
    // The reason may name another country's law as an example; the source is that of the law that applies.
    let label = if regime.is_some() { keys::FACTS_SOURCE_CASE } else { keys::FACTS_SOURCE };
    let source = cite.map(|cite| [lang.text(label).into(), place(cite)]);
    let unmeasured = is_unmeasured(question, regime).then(|| lang.text(keys::FACTS_UNMEASURED).into());
    let reason = [Html::from(reason)].into_iter().chain(source.into_iter().flatten()).chain(unmeasured);
    [spaced(reason), example.into()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::behind::further::agree::case_of;
    use crate::law::ChoiceId;

    /// What may be named of a country, and how its own sources are called in English.
    const COUNTRIES: [(&[&str], &[&str]); 2] = [
        (&["In Norway", "The Norwegian", "Norwegian"], &["Norwegian", "Personvernnemnda", "Datatilsynet"]),
        (&["In Sweden", "The Swedish", "Swedish"], &["Swedish", "Criminal Data Act (2018:1177)", "IMY"]),
    ];

    /// A reason that begins with what holds in Norway once stood before a Dutch, a Polish or a European source: what begins with a
    /// country has a source of that country, wherever the question is asked.
    #[test]
    fn a_reason_that_begins_with_a_country_has_its_source() {
        let (mut looked_at, mut foreign) = (0, Vec::new());
        for country in ChoiceId::Country.circumstances() {
            let country = country.key();
            for purpose in ["other", "law-enforcement"] {
                let said = [
                    ("country", country),
                    ("body", "company"),
                    ("purpose", purpose),
                    ("cross-border", "domestic"),
                    ("infringements", "gdpr-5-1-a, gdpr-6"),
                ];
                let state = case_of(Lang::En, &said);
                let Some(regime) = state.regime() else { continue };
                for question in state.now.sections.iter().flat_map(|section| &section.questions) {
                    let Some(cite) = catalogue::source(*question, Some(regime)) else { continue };
                    let reason = named(Lang::En, "why", question.wording());
                    let begins = COUNTRIES.iter().find(|(of, _)| of.iter().any(|of| reason.starts_with(of)));
                    let Some((_, sources)) = begins else { continue };
                    let source = named(Lang::En, "source", cite.source.key());
                    if !sources.iter().any(|theirs| source.contains(theirs)) {
                        foreign.push([country, ": ", reason, " ", source].concat());
                    }
                    looked_at += 1;
                }
            }
        }
        assert!(foreign.is_empty(), "{}", foreign.join("\n"));
        assert!(looked_at > 5, "{looked_at}");
    }
}
