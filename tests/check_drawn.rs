//! Whatever the facts and whatever a decision says: a check answers, what is certain stays so as more is answered, and nothing
//! is cited that was no authority on the day.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]
#![expect(dead_code, reason = "other tests use the rest of what is shared")]

#[path = "common/cases.rs"]
mod cases;
#[path = "common/dice.rs"]
mod dice;
#[path = "common/drawn.rs"]
mod drawn;

use cases::Case;
use dice::Dice;
use finesight::check::{Code, Decision, Fault, Part, Weight, check};
use finesight::engine::facts::Answer;
use finesight::engine::find::scope;
use finesight::engine::{Facts, OptionSet};
use finesight::evidence::EVIDENCE;
use finesight::law::ChoiceId;

/// Lines that a decision may have, in any rules.
const LINES: [(&str, &[&str]); 29] = [
    ("acts", &["1", "3"]),
    (
        "aggravating",
        &[
            "gdpr-a harm, gdpr-k harm",
            "gdpr-h self-report",
            "gdpr-a harm=serious, gdpr-k defence",
            "bdl-3 staff",
        ],
    ),
    ("amount", &["5000000 EUR", "1 EUR", "300000 SEK", "90000000 NOK", "100000 PLN"]),
    ("amounts", &["gdpr-6 5000000 EUR, gdpr-32 11000000 EUR", "bdl-3-7 6000000 SEK"]),
    ("attribution", &["organisation", "person-required"]),
    ("base", &["1000000 EUR", "700000000 EUR"]),
    ("base-of", &["own", "undertaking"]),
    ("by", &["authority", "appeal"]),
    ("conduct", &["said", "not-said"]),
    ("criteria", &["-", "gdpr-a, gdpr-b", "bdl-1"]),
    ("discount", &["told", "not-told"]),
    ("dismissed", &["-", "gdpr-a, gdpr-c, gdpr-g", "bdl-1, bdl-3"]),
    ("fault", &["not-said", "strict", "none", "negligent", "gross", "intentional"]),
    ("heard", &["yes", "no"]),
    ("law-from", &["2020-01-01", "2024-01-01"]),
    ("linked", &["linked", "separate"]),
    ("maximum", &["10000000 EUR", "20000000 EUR", "5000000 SEK"]),
    ("method", &["guidelines", "national"]),
    ("milder-law", &["applied", "not-applied"]),
    ("mitigating", &["gdpr-e earlier-fee", "gdpr-k resources", "gdpr-f cooperation", "gdpr-k ignorance"]),
    ("neutral", &["gdpr-h self-report", "gdpr-c repair"]),
    ("obeyed-on", &["2019-05-20"]),
    ("opening", &["said", "not-said"]),
    ("order-binding", &["2019-06-01", "2019-05-01..2019-06-01", "2019-05-01"]),
    ("pay-by", &["2021-03-01"]),
    ("pleas", &["answered", "not-answered"]),
    ("proportion", &["said", "not-said"]),
    ("relies-on", &["imy-police", "ilva", "datatilsynet-coop"]),
    ("reprimand", &["weighed", "not-weighed"]),
];

fn draw_decision(dice: &mut Dice) -> Decision {
    let mut decision = Decision::default();
    for (key, lines) in LINES {
        if dice.percent(40) {
            decision.read(key, dice.one_of(lines)).unwrap();
        }
    }
    decision
}

fn faults(case: &Case, facts: &Facts, decision: &Decision) -> Vec<Fault> {
    check(facts, decision, case.setting, &EVIDENCE).faults
}

/// What names an error of law that is certain: its code, and what it is about but for amounts, which narrow as more is said.
fn certain(faults: &[Fault]) -> Vec<(&'static str, Vec<Part>)> {
    let law = |fault: &&Fault| fault.is_certain() && fault.weight != Weight::Practice;
    let kept = |part: &&Part| matches!(part, Part::Provision(_) | Part::Criterion(_) | Part::Plea(_));
    let name = |fault: &Fault| (fault.code.key(), fault.about.iter().filter(kept).copied().collect());
    faults.iter().filter(law).map(name).collect()
}

/// The same facts with some questions answered to which nothing was said.
fn answered(dice: &mut Dice, facts: &Facts) -> Facts {
    let mut more = facts.clone();
    for id in ChoiceId::ALL {
        if facts.said(*id).is_none()
            && facts.assumed(*id).is_none()
            && facts.choice(*id).is_none()
            && dice.percent(30)
        {
            let one = dice.only_one_of(OptionSet::all(*id));
            more.set_choice(*id, Some(Answer::Given(one)));
        }
    }
    more
}

#[test]
fn what_is_certain_stays_so_and_rests_on_authority() {
    drawn::each(600, 20_261_130, cases::draw, |case, dice| {
        let mut wrong = Vec::new();
        let decision = draw_decision(dice);
        let before = faults(case, &case.facts, &decision);
        for fault in &before {
            let stands = |cite: &finesight::law::Citation| cite.is_authority_on(case.setting.on);
            if fault.cites.is_empty() || !fault.cites.iter().all(stands) {
                wrong.push(format!("{}: {:?}", fault.code.key(), fault.cites));
            }
        }
        let more = answered(dice, &case.facts);
        let settled = scope::decide(&case.facts);
        if settled.regime().is_some() && scope::decide(&more) == settled {
            let after = faults(case, &more, &decision);
            // Where no fee can stand at all, there is no maximum that an amount could be held against.
            let voids = |faults: &[Fault]| -> Vec<Code> {
                let those = faults.iter().filter(|fault| fault.is_certain() && fault.weight == Weight::Void);
                those.map(|fault| fault.code).collect()
            };
            let known = voids(&before);
            let fallen = voids(&after).iter().any(|code| !known.contains(code));
            let after = certain(&after);
            for fault in certain(&before).into_iter().filter(|_| !fallen) {
                if !after.contains(&fault) {
                    wrong.push(format!("{fault:?} was certain\n{decision:?}\n{:?}", more.written()));
                }
            }
        }
        wrong
    });
}
