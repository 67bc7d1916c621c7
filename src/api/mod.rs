//! The edge towards JavaScript and programs: a case as text in, an assessment as data out.
//!
//! [`assess_case`] is what the programs in `examples` and the tests call; the module for JavaScript
//! calls the same. With the assessment comes what looks ahead ([`outlook`]), whose cases are written so
//! that they can be handed back in. Amounts leave as decimal text, for a JavaScript number would round them.
//!
//! Architecture invariant: nothing is decided here. What comes in is data of unknown quality, and
//! whatever is wrong with it is answered as a problem, never as a panic or an exception.

pub mod batch;
#[cfg(feature = "embedded-texts")]
pub mod book;
pub mod check;
mod data;
pub mod dto;
pub mod evidence;
pub mod input;
#[cfg(feature = "library")]
mod javascript;
pub mod outlook;
pub mod questions;
mod shapes;
#[cfg(feature = "embedded-texts")]
pub mod words;

#[cfg(feature = "embedded-texts")]
pub use book::{law_book, regimes};
pub use check::{CheckAnswer, check_decision};
pub use dto::{Answer, Assessed};
pub use input::{Given, Problem};
pub use questions::QuestionsAnswer;
pub use shapes::version;
#[cfg(feature = "embedded-texts")]
pub use words::words;

use crate::engine::open_questions::look;
use crate::engine::{assess, catalogue};
use crate::evidence::{EVIDENCE, WITHOUT_MODEL, floors};
use data::data;
use dto::FactProblem;

data! {
    /// Whether a case can be read, and what does not fit together in it.
    Validation {
        /// Whether it can be read.
        ok: bool,
        /// What could not be read.
        problems: Vec<Problem>,
        /// What does not fit together in the facts. Such a case is assessed all the same.
        conflicts: Vec<FactProblem>,
    }
}

/// Assesses a case, or says everything that could not be read in it.
pub fn assess_case(given: &Given) -> Answer {
    match input::read(given) {
        Ok(case) => {
            let assessment = assess(&case.facts, case.setting(), &EVIDENCE);
            Answer::assessed(dto::assessed(&case, &assessment))
        }
        Err(problems) => Answer::refused(problems),
    }
}

/// Says what could not be read in a case, and what does not fit together in its facts.
pub fn validate(given: &Given) -> Validation {
    match input::read(given) {
        Ok(case) => {
            let assessment = assess(&case.facts, case.setting(), &EVIDENCE);
            Validation { ok: true, problems: Vec::new(), conflicts: dto::problems(&assessment) }
        }
        Err(problems) => Validation { ok: false, problems, conflicts: Vec::new() },
    }
}

/// What can be asked of a case, and what to ask next.
pub fn questions_of(given: &Given) -> QuestionsAnswer {
    match input::read(given) {
        Ok(case) => {
            // No question is ranked by what the model of fines expects.
            let assessment = assess(&case.facts, case.setting(), &WITHOUT_MODEL);
            let found = assessment.result.as_ref();
            let sections = catalogue::sections(&case.facts, found);
            let open = look(&case.facts, case.setting(), &assessment, &sections, floors::smallest);
            QuestionsAnswer::of(&case, found.map(|found| found.regime), &sections, &open)
        }
        Err(problems) => QuestionsAnswer::refused(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;
    use serde_json::{Value, json};

    fn answer(case: Value) -> Value {
        let given: Given = serde_json::from_value(case).unwrap();
        serde_json::to_value(assess_case(&given)).unwrap()
    }

    fn problems(case: Value) -> Value {
        let answer = answer(case);
        assert_eq!(answer["ok"], json!(false));
        assert_eq!(answer.get("assessment"), None);
        answer["problems"].clone()
    }

    fn police() -> Value {
        json!({
            "facts": {
                "country": "sweden",
                "body": "public-authority",
                "purpose": "law-enforcement",
                "task": "competent",
                "form": "automated",
                "infringements": "bdl-3-8",
                "level": "300000.50 SEK",
            },
            "on": "2021-02-10",
        })
    }

    #[test]
    fn a_case_is_assessed() {
        let answer = answer(police());
        assert_eq!(answer["ok"], json!(true));
        assert_eq!(answer.get("problems"), None);
        let assessment = &answer["assessment"];
        assert_eq!(assessment["on"], json!("2021-02-10"));
        assert_eq!(assessment["scope"]["regime"], json!("se-criminal-data-act"));
        let outcome = &assessment["outcome"];
        let ceiling = json!({ "low": "10000000", "high": "10000000", "currency": "SEK" });
        assert_eq!(outcome["ceiling"], ceiling);
        assert_eq!(outcome["fee"]["level"]["low"], json!("300000.5"));
        assert_eq!(outcome["whether"]["mayEndInNothing"], json!(true));
        let step = &assessment["why"][0];
        assert_eq!(step["stage"], json!("scope"));
        assert_eq!(step["basis"], json!("law"));
        assert_eq!(step["sentence"], json!("These rules apply – Sweden: Criminal Data Act."));
        assert_eq!(step["cites"][0]["verified"], json!("read"));
        assert_eq!(step["uses"][0], json!("country"));
        assert!(step["parts"].is_array() && step["considered"].is_array());
    }

    #[test]
    fn the_words_are_in_the_language_asked_for() {
        let mut case = police();
        for (lang, regime) in [("sv", "brottsdatalagen"), ("nb", "Sverige"), ("en", "Sweden")] {
            case["lang"] = json!(lang);
            let answer = answer(case.clone());
            assert_eq!(answer["assessment"]["lang"], json!(lang));
            let sentence = answer["assessment"]["why"][0]["sentence"].as_str().unwrap();
            assert!(sentence.contains(regime), "{sentence}");
        }
    }

    #[test]
    fn a_case_without_a_regime_is_an_answer_too() {
        let of = |facts: Value| answer(json!({ "facts": facts, "on": "2021-02-10" }));
        let nowhere = of(json!({ "country": "elsewhere", "reach": "neither" }));
        assert_eq!(nowhere["ok"], json!(true));
        assert_eq!(nowhere["assessment"]["outcome"], Value::Null);
        assert_eq!(nowhere["assessment"]["scope"]["kind"], json!("refused"));
        assert_eq!(nowhere["assessment"]["scope"]["refusals"], json!(["country-not-here"]));
        let by_hand = of(json!({ "country": "france", "purpose": "other", "form": "neither" }));
        assert_eq!(by_hand["assessment"]["scope"]["kind"], json!("no-fine"));
        assert_eq!(by_hand["assessment"]["scope"]["refusals"], json!(["manual"]));
        let company =
            json!({ "country": "france", "purpose": "other", "body": "company", "cross-border": "domestic" });
        assert_eq!(of(company)["assessment"]["scope"]["assumed"], json!(["subject", "form"]));
    }

    #[test]
    fn everything_wrong_is_said_at_once_and_where() {
        let found = problems(json!({
            "facts": {
                "colour": "red",
                "harm": "huge",
                "turnover": "12",
                "breach-end": "2019-02-30",
                "infringements": "bdl-99",
                "fault": 3,
                "level": null,
            },
            "on": "yesterday",
            "view": "mine",
            "lang": "xx",
            "replays": ["x"],
            "more": 1,
        }));
        let found: Vec<(&str, &str)> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| (problem["key"].as_str().unwrap(), problem["code"].as_str().unwrap()))
            .collect();
        assert_eq!(
            found,
            [
                ("breach-end", "not-a-date"),
                ("colour", "no-such-question"),
                ("fault", "not-a-text"),
                ("harm", "no-such-option"),
                ("infringements", "no-such-provision"),
                ("level", "not-a-text"),
                ("turnover", "not-an-amount"),
                ("on", "not-a-date"),
                ("view", "no-such-view"),
                ("replays", "not-a-text"),
                ("lang", "no-such-language"),
                ("more", "no-such-field"),
            ]
        );
    }

    #[test]
    fn anything_at_all_is_answered() {
        for case in [
            Value::Null,
            json!(1),
            json!(-1.5),
            json!(true),
            json!("facts"),
            json!([1, [2]]),
            json!({}),
            json!({ "facts": null, "on": null }),
            json!({ "facts": [], "on": {} }),
            json!({ "facts": { "country": { "a": { "b": [1] } } }, "on": "2021-02-10" }),
            json!({ "facts": "country", "on": "2021-02-10" }),
        ] {
            assert!(!problems(case.clone()).as_array().unwrap().is_empty(), "{case}");
        }
    }

    #[test]
    fn the_version_is_that_of_the_crate() {
        assert!(version().split('.').all(|part| part.parse::<u32>().is_ok()));
    }

    #[test]
    fn how_decisions_ended_is_told_where_a_fee_can_follow() {
        let evidence = |country: &str, body: &str| {
            let facts = json!({
                "country": country, "purpose": "other", "body": body, "infringements": "gdpr-32",
            });
            answer(json!({ "facts": facts, "on": "2026-01-01" }))["assessment"]["evidence"].clone()
        };
        let spain = evidence("spain", "company");
        let ended = &spain["ended"];
        let shares = ["fee", "reprimandOnly", "orderOnly", "nothing"]
            .map(|name| ended[name].as_str().and_then(|share| share.parse::<Decimal>().ok()).unwrap());
        assert_eq!(shares.into_iter().sum::<Decimal>(), Decimal::ONE);
        // Of 230 Spanish decisions on companies 187 had a fine, and 25 of the 31 of them on Art. 32: 0.81.
        assert!((shares[0] - Decimal::new(81, 2)).abs() < Decimal::new(4, 2), "{}", shares[0]);
        assert_eq!(ended["states"], "own");
        let tested = ended["tested"].as_array().unwrap();
        assert_eq!(
            tested.iter().map(|row| &row["ending"]).collect::<Vec<_>>(),
            ["fee", "reprimand", "order", "nothing"]
        );
        // One judgment on a Spanish fine is known, and a country is told from five on.
        assert_eq!(
            (&spain["appealed"]["everywhere"]["decided"], &spain["appealed"]["inCountry"]),
            (&json!(47), &json!(null))
        );
        let norway = evidence("norway", "company");
        assert_eq!(norway["ended"]["states"], "others", "the codings do not tell it");
        // 250,000 of NOK 400,000, PVN-2021-03.
        assert_eq!(norway["appealed"]["inCountry"]["left"], "0.625");
        // Spanish public bodies get no fine (Art. 77 of Organic Law 3/2018).
        let exempt = evidence("spain", "public-authority");
        assert_eq!((&exempt["ended"], &exempt["appealed"]), (&json!(null), &json!(null)));
    }
}
