//! A decision checked, as data.

use super::data::{KeyText, data};
use super::dto::{self, FactProblem};
use super::input::{self, Given, Problem};
use super::shapes::{CiteData, MoneyData, RangeData, citation, money, range, version};
use crate::check::{Checked, Code, Fault, Part, check};
use crate::evidence::EVIDENCE;
use crate::text::Lang;
use crate::text::cite::named;
use crate::text::date::iso as day;
use jiff::civil::Date;
use serde::Serialize;

/// What is answered: the faults of a decision, or the problems that kept it from being checked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CheckAnswer {
    /// Whether it was checked.
    pub ok: bool,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<CheckedData>,
    /// What could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<Vec<Problem>>,
}

data! {
    /// A decision checked.
    CheckedData {
        /// The version of the library that checked it.
        version: KeyText,
        /// The day it is checked on.
        on: String,
        /// The language of its sentences.
        lang: KeyText,
        /// The regime, where there is one to work with.
        regime: Option<KeyText>,
        /// Its faults: the gravest first, and those that are certain before those that are possible.
        faults: Vec<FaultData>,
        /// What does not fit together in the facts.
        problems: Vec<FactProblem>,
    }
    /// A fault of a decision, or what may be one.
    FaultData {
        /// Which.
        code: KeyText,
        /// In words.
        text: KeyText,
        /// What it is worth: `void`, `cut`, `reasons` or `practice`.
        weight: KeyText,
        /// The same in words.
        weight_text: KeyText,
        /// Whether the facts settle it.
        certain: bool,
        /// The questions on which it hangs; none where it is certain.
        hangs_on: Vec<KeyText>,
        /// Where it stands that it is one.
        cites: Vec<CiteData>,
        /// The provisions it is about.
        provisions: Vec<KeyText>,
        /// The criteria it is about.
        criteria: Vec<KeyText>,
        /// The questions it is about.
        facts: Vec<KeyText>,
        /// What the decision counted that is no question of a case: `defence`, `resources`, `ignorance`, `infringement` or
        /// `complaint`.
        plea: Option<KeyText>,
        /// The source that the decision rests on.
        relied_on: Option<KeyText>,
        /// An amount, or a rate, in the decision.
        said: Option<MoneyData>,
        /// What the law, the facts or the decision's own figures make of it.
        found: Option<RangeData>,
        /// A day in the decision.
        named: Option<String>,
        /// The last day by the law.
        last_day: Option<String>,
    }
}

/// Checks a decision, or says everything that could not be read in it.
pub fn check_decision(given: &Given) -> CheckAnswer {
    match input::read_decision(given) {
        Ok((case, decision)) => {
            let checked = check(&case.facts, &decision, case.setting(), &EVIDENCE);
            let checked = written(case.lang, case.on, &checked);
            CheckAnswer { ok: true, checked: Some(checked), problems: None }
        }
        Err(problems) => CheckAnswer { ok: false, checked: None, problems: Some(problems) },
    }
}

fn written(lang: Lang, on: Date, checked: &Checked) -> CheckedData {
    CheckedData {
        version: version(),
        on: day(on),
        lang: lang.tag(),
        regime: checked.assessment.result.as_ref().map(|found| found.regime.key()),
        faults: checked.faults.iter().map(|one| fault(lang, one)).collect(),
        problems: dto::problems(&checked.assessment),
    }
}

fn fault(lang: Lang, from: &Fault) -> FaultData {
    let about = |part: fn(&Part) -> Option<KeyText>| from.about.iter().filter_map(part).collect::<Vec<_>>();
    let first = |part: fn(&Part) -> Option<KeyText>| from.about.iter().find_map(part);
    let date = |part: fn(&Part) -> Option<Date>| from.about.iter().find_map(part).map(day);
    let weight = from.weight.key();
    FaultData {
        code: from.code.key(),
        text: words(lang, from.code),
        weight,
        weight_text: named(lang, "check-weight", weight),
        certain: from.is_certain(),
        hangs_on: from.hangs_on.iter().map(|question| question.key()).collect(),
        cites: from.cites.iter().map(|cite| citation(lang, *cite)).collect(),
        provisions: about(|part| if let Part::Provision(key) = part { Some(key) } else { None }),
        criteria: about(|part| if let Part::Criterion(it) = part { Some(it.key()) } else { None }),
        facts: about(|part| if let Part::Fact(id) = part { Some(id.key()) } else { None }),
        plea: first(|part| if let Part::Plea(plea) = part { Some(plea.key()) } else { None }),
        relied_on: first(|part| if let Part::Source(source) = part { Some(source.key()) } else { None }),
        said: from
            .about
            .iter()
            .find_map(|part| if let Part::Said(it) = part { Some(money(*it)) } else { None }),
        found: from
            .about
            .iter()
            .find_map(|part| if let Part::Found(it) = part { Some(range(*it)) } else { None }),
        named: date(|part| if let Part::Named(it) = part { Some(*it) } else { None }),
        last_day: date(|part| if let Part::LastDay(it) = part { Some(*it) } else { None }),
    }
}

/// A fault in words.
fn words(lang: Lang, code: Code) -> KeyText {
    named(lang, "check", code.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Plea, Weight};
    use serde_json::{Value, json};

    fn answer(case: Value) -> Value {
        let given: Given = serde_json::from_value(case).unwrap();
        serde_json::to_value(check_decision(&given)).unwrap()
    }

    /// Data Protection Act 6:2: SEK 5 million for Art. 32, broken by an authority.
    fn dalarna() -> Value {
        json!({
            "facts": {
                "country": "sweden",
                "body": "public-authority",
                "purpose": "other",
                "cross-border": "domestic",
                "infringements": "gdpr-32",
                "decided": "6000000 SEK",
            },
            "decision": { "maximum": "10000000 SEK", "proportion": "not-said" },
            "on": "2023-01-17",
            "lang": "sv",
        })
    }

    #[test]
    fn faults_are_ranked_and_told_in_words() {
        let answer = answer(dalarna());
        assert_eq!(answer["ok"], true);
        let faults = answer["checked"]["faults"].as_array().unwrap();
        let certain: Vec<_> = faults.iter().filter(|fault| fault["certain"] == true).collect();
        let codes: Vec<_> = certain.iter().map(|fault| fault["code"].as_str().unwrap()).collect();
        assert_eq!(
            codes.get(..3),
            Some(["above-maximum", "maximum-misstated", "proportion-unsaid"].as_slice())
        );
        let above = certain[0];
        assert_eq!(above["text"], "Beloppet är högre än det högsta som lagen tillåter.");
        assert_eq!(
            (&above["weight"], &above["weightText"]),
            (&json!("cut"), &json!("Skäl att ändra beloppet"))
        );
        assert_eq!(above["said"], json!({ "amount": "6000000", "currency": "SEK" }));
        assert_eq!(above["found"], json!({ "low": "5000000", "high": "5000000", "currency": "SEK" }));
        assert!(above["cites"][0]["text"].as_str().unwrap().contains("6 kap. 2 §"));
    }

    #[test]
    fn what_cannot_be_read_is_named_at_its_line() {
        let mut case = dalarna();
        case["decision"] = json!({ "maximum": "much", "colour": "red", "fault": 1, "criteria": "gdpr-z" });
        case["facts"]["harm"] = json!("huge");
        let answer = answer(case);
        assert_eq!((&answer["ok"], answer.get("checked")), (&json!(false), None));
        let problems = answer["problems"].as_array().unwrap();
        let problems: Vec<_> = problems
            .iter()
            .map(|problem| (problem["key"].as_str().unwrap(), problem["code"].as_str().unwrap()))
            .collect();
        assert_eq!(
            problems,
            [
                ("harm", "no-such-option"),
                ("decision.colour", "no-such-line"),
                ("decision.criteria", "no-such-criterion"),
                ("decision.fault", "not-a-text"),
                ("decision.maximum", "not-an-amount"),
            ]
        );
        let without = answer_of_none();
        assert_eq!(without["problems"], json!([{ "key": "decision", "code": "missing" }]));
    }

    fn answer_of_none() -> Value {
        answer(json!({ "facts": {}, "on": "2023-01-17" }))
    }

    #[test]
    fn every_fault_has_words_in_every_language() {
        for lang in Lang::ALL {
            for code in Code::ALL {
                assert!(!words(lang, *code).is_empty(), "{}: {}", lang.tag(), code.key());
            }
            for weight in Weight::ALL {
                assert!(!named(lang, "check-weight", weight.key()).is_empty(), "{}", weight.key());
            }
            for plea in Plea::ALL {
                assert!(!named(lang, "check-plea", plea.key()).is_empty(), "{}", plea.key());
            }
        }
    }
}
