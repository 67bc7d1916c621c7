//! Every case file in `tests/cases`: the facts of a decision or a vector, and what must follow.
//!
//! Expected values come from the decisions, the statutes and hand calculation, as each file says.
//! `tests/cases/README.md` describes the format.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at once"
)]

// The law book needs every text.
#[cfg(feature = "embedded-texts")]
#[path = "common/propositions.rs"]
mod propositions;

use finesight::engine::changes::{self, Change, What};
use finesight::engine::explain::why;
use finesight::engine::find::starting_amount::Place;
use finesight::engine::find::weigh::compare;
use finesight::engine::open_questions::{End, Layout, Of, ends, look, witness};
use finesight::engine::practice::Practice;
use finesight::engine::range::Range;
use finesight::engine::{
    Assessment, Facts, Finding, Findings, Question, Relevance, Scope, Setting, Truth, ViewChoice, assess,
    catalogue,
};
use finesight::evidence::{EVIDENCE, Example, floors};
use finesight::law::scope::Effect;
use finesight::law::{Choice, Circumstance, Currency, Direction, Money, Tier, ViewId};
use finesight::text::{Lang, cite, explain};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::fs;
use toml::{Table, Value};

/// A change in the law, as a case has it.
fn change(change: &Change) -> String {
    let what = match change.what {
        What::Method => "method".to_owned(),
        What::National => "national method".to_owned(),
        What::Fault => "fault".to_owned(),
        What::View(view) => format!("view {}", view.key()),
        What::ViewEnded(view, how) => format!("{} {}", view.key(), how.key()),
        What::Displaced(view, point) => format!("displaced {} {}", view.key(), point.key()),
        What::Doubt(doubt) => format!("doubt {doubt:?}"),
        What::Note(key) => format!("note {key}"),
        What::Rate(year) => format!("rate {year}"),
        What::NeverAutomatic => "never automatic".to_owned(),
    };
    format!("{} {what}", change.day)
}

struct Case {
    id: String,
    facts: Facts,
    on: Date,
    view: ViewChoice,
    replays: Option<String>,
    compare: Option<String>,
    expect: Table,
}

fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key).map(|value| value.as_str().unwrap_or_else(|| panic!("{key} is not a text")).to_owned())
}

const KEYS: [&str; 9] = ["id", "title", "example", "on", "view", "replays", "compare", "record", "facts"];

fn read(file: &str, case: &Table) -> Case {
    let id = format!("{file}: {}", text(case, "id").expect("a case has an id"));
    for key in case.keys() {
        assert!(key == "expect" || KEYS.contains(&key.as_str()), "{id}: unknown key `{key}`");
    }
    let mut facts = Facts::default();
    for (key, line) in case["facts"].as_table().expect("facts are a table") {
        let line = line.as_str().unwrap_or_else(|| panic!("{id}: {key} is not a text"));
        facts.read(key, line).unwrap_or_else(|error| panic!("{id}: {key} = {line:?}: {}", error.key()));
    }
    let view = match text(case, "view").as_deref() {
        None | Some("all") => ViewChoice::All,
        Some(key) => ViewChoice::One(ViewId::from_key(key).unwrap_or_else(|| panic!("{id}: no view {key}"))),
    };
    Case {
        facts,
        on: text(case, "on").expect("a case has a day").parse().expect("a day"),
        view,
        replays: text(case, "replays"),
        compare: text(case, "compare"),
        expect: case["expect"].as_table().expect("expectations are a table").clone(),
        id,
    }
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in fs::read_dir("tests/cases").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let table: Table =
                fs::read_to_string(&path).unwrap().parse().unwrap_or_else(|e| panic!("{name}: {e}"));
            cases.extend(
                table["case"].as_array().unwrap().iter().map(|case| read(&name, case.as_table().unwrap())),
            );
        }
    }
    cases
}

fn setting(case: &Case) -> Setting<'_> {
    Setting { view: case.view, on: case.on, replayed: case.replays.as_deref() }
}

#[test]
fn every_case_comes_out_as_its_file_says() {
    let cases = cases();
    assert!(cases.len() > 70, "only {} cases were found", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let assessment = assess(&case.facts, setting(case), &EVIDENCE);
        for (key, expected) in &case.expect {
            let found = actual(case, &assessment, key);
            if found != *expected {
                wrong.push(format!("{}: {key}\n  expected {expected}\n  found    {found}", case.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} wrong", wrong.join("\n"), wrong.len());
    println!(
        "{} cases, {} expectations",
        cases.len(),
        cases.iter().map(|case| case.expect.len()).sum::<usize>()
    );
}

/// Whatever a file leaves open, the explanation says nothing that was not said: no label in the place of a fact, no
/// plea, no answer that is there told missing, no class where no method has any.
#[test]
fn no_sentence_of_an_explanation_says_what_the_facts_do_not() {
    let mut wrong = Vec::new();
    for case in &cases() {
        let assessment = assess(&case.facts, setting(case), &EVIDENCE);
        let steps = why(&case.facts, setting(case), &assessment);
        let walked: Vec<_> = steps.iter().flat_map(|step| step.walk()).collect();
        let considered = walked.iter().flat_map(|step| &step.considered).map(|one| &one.finding);
        for finding in walked.iter().map(|step| &step.finding).chain(considered) {
            if !follows(case, &assessment, finding) {
                wrong.push(format!("{}: {finding:?}", case.id));
            }
            for lang in Lang::ALL {
                let sentence = explain::finding(lang, finding);
                if is_empty_or_a_label(&sentence) {
                    wrong.push(format!("{}: {sentence:?}", case.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{} wrong", wrong.join("\n"), wrong.len());
}

/// Whether what a finding takes from the facts is there.
fn follows(case: &Case, assessment: &Assessment, finding: &Finding) -> bool {
    let truth = |answer| case.facts.truth_of(answer);
    let answered = |answer: Circumstance| case.facts.choice(answer.question).is_some();
    match finding {
        Finding::CriterionOpen(_, missing) => {
            let sections = catalogue::sections(&case.facts, assessment.result.as_ref());
            let asked = |question| sections.iter().any(|section| section.questions.contains(question));
            !missing.is_empty() && missing.iter().all(|it| !case.facts.answered(*it) && asked(it))
        }
        Finding::AttributionSupport(answer)
        | Finding::DefenceRejected(answer)
        | Finding::NotWeighed(answer)
        | Finding::ProcessorActed(answer)
        | Finding::ExcuseDoesNotCount(answer)
        | Finding::ExcuseMayReduce(answer) => truth(*answer) == Truth::Yes,
        Finding::ExcuseDoesNotCountIfSo(answer) => answered(*answer) && truth(*answer) == Truth::Open,
        Finding::Weighed(_, answer, _) | Finding::WeighedIfSo(_, answer, _) => answered(*answer),
        Finding::ClassesOpen(_) | Finding::ClassesChosen(_) => {
            assessment.result.as_ref().is_some_and(|found| found.regime.rules().method.is_some())
        }
        _ => true,
    }
}

/// Whether a sentence says nothing, quotes an answer to a question, or tells of a plea.
fn is_empty_or_a_label(sentence: &str) -> bool {
    let labels = ["Yes", "No", "Ja", "Nej", "Nei"];
    let quoted = |label| ['“', '”', '«'].iter().any(|quote| sentence.contains(&format!("{quote}{label}")));
    let pleas = ["pleaded", "invänts", "anført"];
    let lower = sentence.to_lowercase();
    sentence.is_empty() || labels.into_iter().any(quoted) || pleas.iter().any(|plea| lower.contains(plea))
}

#[test]
fn every_example_reads_and_is_written_back() {
    for example in finesight::evidence::EXAMPLES {
        let facts = example.facts();
        assert_eq!(facts.written().len(), example.facts.lines().count(), "{}", example.key);
        for (key, line) in example.lines() {
            let question = Question::from_key(key).unwrap();
            assert_eq!(facts.write(question).as_deref(), Some(line), "{}: {key}", example.key);
        }
    }
}

/// What the assessment says about one expectation, in the notation of the case files.
fn actual(case: &Case, assessment: &Assessment, key: &str) -> Value {
    let result = || assessment.result.as_ref().expect("a regime to work with");
    let steps = why(&case.facts, setting(case), assessment);
    let findings: Vec<&Finding> =
        steps.iter().flat_map(|step| step.walk()).map(|step| &step.finding).collect();
    let considered: Vec<&Finding> = steps
        .iter()
        .flat_map(|step| step.walk())
        .flat_map(|step| &step.considered)
        .map(|considered| &considered.finding)
        .collect();
    let sections = catalogue::sections(&case.facts, assessment.result.as_ref());
    let open_questions = || look(&case.facts, setting(case), assessment, &sections, floors::smallest);
    let national = || result().national(&case.facts, assessment.on).expect("a national method");
    let comparison = || compare(&case.facts, result().regime, setting(case));
    let measures = || result().corrective_measures(&case.facts, case.on);
    let calculation = || result().calculation.as_ref().expect("a calculation");
    match key {
        "next" => list(open_questions().ranked.first().into_iter().map(|ranked| {
            let with = ranked.with.map(|with| format!(" + {}", with.key()));
            ranked.question.key().to_owned() + &with.unwrap_or_default()
        })),
        "narrowing" => list(open_questions().ranked.iter().map(|ranked| ranked.question.key().to_owned())),
        "idle" => {
            list(open_questions().relevance.iter().filter_map(|(question, relevance)| match relevance {
                Relevance::Nothing(why) => Some(format!("{} {}", question.key(), why.key())),
                _ => None,
            }))
        }
        "left" => {
            let found = open_questions().settled.expect("there is a range");
            let parts = [("whole", found.whole), ("facts", found.facts), ("judgement", found.discretion)];
            let parts = parts.into_iter().chain([("views", found.views)]);
            list(parts.map(|(name, (width, _))| {
                let factor = width.factor().map_or_else(|| "open".to_owned(), |factor| factor.to_string());
                format!("{name} {factor}")
            }))
        }
        "reached" => list(reached(case, result()).into_iter()),
        "regime" => result().regime.key().into(),
        "views" => list(result().views.iter().map(|view| view.id.key().to_owned())),
        "whether" => result().imposition.answer.key().into(),
        "gates" => list(findings.iter().filter_map(|finding| match finding {
            Finding::Gate(id, passes) => Some(format!("{} {}", id.key(), truth(*passes))),
            _ => None,
        })),
        "stands" => list(findings.iter().filter_map(|finding| match finding {
            Finding::Stands(key, holds) => Some(format!("{key} {}", truth(*holds))),
            Finding::FeeGroundNotRead(key) => Some(format!("{key} no")),
            _ => None,
        })),
        "limbs" => list(considered.iter().filter_map(|finding| match finding {
            Finding::Limb(limb, met) => {
                let met = if *met == Truth::Yes { "met" } else { "not met" };
                Some(format!("{} {}: {met}", limb.question.key(), limb.key()))
            }
            _ => None,
        })),
        "defences-rejected" => list(considered.iter().filter_map(|finding| match finding {
            Finding::DefenceRejected(defence) => {
                Some(format!("{} {}", defence.question.key(), defence.key()))
            }
            _ => None,
        })),
        "not-read" => list(considered.iter().filter_map(|finding| match finding {
            Finding::NotRead(question) => Some(question.key().to_owned()),
            _ => None,
        })),
        "neighbours" => list(considered.iter().filter_map(|finding| match finding {
            Finding::Neighbour(key, broken) => Some(format!("{key} {}", truth(*broken))),
            _ => None,
        })),
        "excuses-ignored" => list(considered.iter().filter_map(|finding| match finding {
            Finding::ExcuseDoesNotCount(excuse) | Finding::ExcuseDoesNotCountIfSo(excuse) => {
                Some(format!("{} {}", excuse.question.key(), excuse.key()))
            }
            _ => None,
        })),
        "ceiling" => result().maximum.main.map_or_else(|| "-".to_owned(), range).into(),
        "ceilings" => list(findings.iter().filter_map(|finding| match finding {
            Finding::ProvisionCeiling(key, reach) => Some(format!("{key} {}", range(*reach))),
            _ => None,
        })),
        "authority-ceiling" => result().maximum.authority.map_or_else(|| "-".to_owned(), range).into(),
        "minimum" => result().minimum.main.map_or_else(|| "-".to_owned(), range).into(),
        "authority-minimum" => result().minimum.authority.map_or_else(|| "-".to_owned(), range).into(),
        "authority-guideline" => list(
            result()
                .guideline
                .authority
                .iter()
                .map(|(class, reach)| format!("{} {}", class_key(*class), range(*reach))),
        ),
        "calculation" => list(calculation().conducts.iter().flat_map(|conduct| {
            conduct.lines.iter().map(|line| {
                let share =
                    line.share.map(|share| format!(" ({} %)", share.in_percent().round_dp(4).normalize()));
                let share = share.unwrap_or_default();
                format!("{} {} {}{share}", conduct.number, line.line.key(), range(line.amount))
            })
        })),
        "calculated-total" => range(calculation().total).into(),
        "calculated" => calculation().fee.map_or_else(|| "-".to_owned(), range).into(),
        "calculation-complete" => calculation().complete.into(),
        "stated-otherwise" => list(considered.iter().filter_map(|finding| match finding {
            Finding::StatedOtherwise(stated, found) => {
                Some(format!("stated {}, found {}", money(*stated), money(*found)))
            }
            _ => None,
        })),
        "decided-otherwise" => list(considered.iter().filter_map(|finding| match finding {
            Finding::DecidedOtherwise(decided, found) => {
                Some(format!("decided {}, found {}", money(*decided), money(*found)))
            }
            _ => None,
        })),
        "lowered" => list(considered.iter().filter_map(|finding| match finding {
            Finding::Lowered(case, before, after) => {
                Some(format!("{case}: {} -> {}", money(*before), money(*after)))
            }
            _ => None,
        })),
        "inability" => list(considered.iter().filter_map(|finding| match finding {
            Finding::InabilityTest(answer, met) => {
                Some(format!("{} {}", answer.question.key(), if *met { "yes" } else { "no" }))
            }
            Finding::InabilityOpen(id) => Some(format!("{} open", id.key())),
            _ => None,
        })),
        "used-for-seriousness" => list(considered.iter().filter_map(|finding| match finding {
            Finding::UsedForSeriousness(criterion, circumstance) => {
                Some(format!("{} {} {}", criterion.key(), circumstance.question.key(), circumstance.key()))
            }
            _ => None,
        })),
        "notes-include" => list(
            case.expect[key].as_array().unwrap().iter().filter_map(Value::as_str).map(str::to_owned).filter(
                |wanted| {
                    considered.iter().any(|finding| matches!(finding, Finding::Note(key) if key == wanted))
                },
            ),
        ),
        "notes-without" => list(
            case.expect[key].as_array().unwrap().iter().filter_map(Value::as_str).map(str::to_owned).filter(
                |unwanted| {
                    !considered.iter().any(|finding| matches!(finding, Finding::Note(key) if key == unwanted))
                },
            ),
        ),
        "says" => {
            let said = steps.iter().flat_map(|step| step.walk()).map(|step| {
                let rests_on = step.cites.first().map(|cite| cite::citation(Lang::En, *cite));
                format!("{} [{}]", explain::finding(Lang::En, &step.finding), rests_on.unwrap_or_default())
            });
            let said: Vec<String> = said.collect();
            let wanted = case.expect[key].as_array().unwrap().iter().filter_map(Value::as_str);
            list(wanted.filter(|wanted| said.iter().any(|said| said == wanted)).map(str::to_owned))
        }
        "draft-row" => considered.iter().any(|finding| matches!(finding, Finding::DraftRow)).into(),
        "refused" => match &assessment.scope {
            Scope::Refused(reasons) => list(reasons.iter().map(|reason| reason.key().to_owned())),
            _ => list(core::iter::empty()),
        },
        "scope" => match &assessment.scope {
            Scope::Regime(_) => "regime",
            scope if scope.is_no_fine() => "no-fine",
            Scope::Refused(_) => "refused",
            Scope::Open { .. } => "open",
        }
        .into(),
        "unless" => match &assessment.scope {
            Scope::Open { refusals, .. } => list(refusals.iter().map(|reason| reason.key().to_owned())),
            _ => list(core::iter::empty()),
        },
        "assumed" => list(considered.iter().filter_map(|finding| match finding {
            Finding::Assumed(id) => Some(id.key().to_owned()),
            _ => None,
        })),
        "falls-away" => list(considered.iter().filter_map(|finding| match finding {
            Finding::FallsAway(carve_out, truth, provision) => {
                let truth = if carve_out.effect == Effect::Certain { *truth } else { Truth::Open };
                Some(format!("{provision} {}: {}", carve_out.key, self::truth(truth)))
            }
            _ => None,
        })),
        "who-acts" => list(considered.iter().filter_map(|finding| match finding {
            Finding::LeadsHere => Some("leads-here".to_owned()),
            Finding::Reached => Some("reached".to_owned()),
            Finding::EachAuthority => Some("each-authority".to_owned()),
            Finding::OwnAuthority => Some("own-authority".to_owned()),
            Finding::LocalCase => Some("local-case".to_owned()),
            _ => None,
        })),
        "groups" => list(
            result()
                .maximum
                .groups
                .iter()
                .map(|(keys, reach)| format!("{}: {}", keys.join(", "), range(*reach))),
        ),
        "unlinked" => considered
            .iter()
            .find_map(|finding| match finding {
                Finding::UnlinkedReading(each, total) => {
                    Some(list(each.iter().map(|one| money(*one)).chain([format!("total {}", money(*total))])))
                }
                _ => None,
            })
            .unwrap_or_else(|| "-".into()),
        "marked-lower" => considered
            .iter()
            .find_map(|finding| match finding {
                Finding::GravestMarkedLower(lower, highest) => {
                    Some(list([money(*lower), money(*highest)].into_iter()))
                }
                _ => None,
            })
            .unwrap_or_else(|| "-".into()),
        "turnover-share" => findings
            .iter()
            .find_map(|finding| match finding {
                Finding::TurnoverShare(_, reach, _) => Some(range(Range {
                    low: reach
                        .low
                        .round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero),
                    high: reach.high.map(|high| {
                        high.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
                    }),
                    ..*reach
                })),
                _ => None,
            })
            .unwrap_or_default()
            .into(),
        "size-tier" => findings
            .iter()
            .find_map(|finding| match finding {
                Finding::SizeTier(low, high) => {
                    let percent = |share: Decimal| (share * Decimal::ONE_HUNDRED).normalize();
                    Some(format!("{}..{} %", percent(low.0), percent(high.0)))
                }
                _ => None,
            })
            .unwrap_or_else(|| "-".to_owned())
            .into(),
        "classes" => list(result().classes.iter().map(|class| class_key(*class).to_owned())),
        "standing" => result().guideline.status.key().into(),
        "caution" => result().guideline.caution.into(),
        "guideline" => list(
            result()
                .guideline
                .classes
                .iter()
                .map(|(class, reach)| format!("{} {}", class_key(*class), range(*reach))),
        ),
        "national-standing" => national().status.key().into(),
        "day-rate" => national()
            .day_rate
            .map_or_else(
                || "-".to_owned(),
                |found| {
                    let last = if found.first == found.last { "" } else { found.last };
                    let dots = if last.is_empty() { "" } else { ".." };
                    format!("{}{dots}{last} {}", found.first, range(found.rate))
                },
            )
            .into(),
        "day-rate-ranges" => {
            let ranges = &national().ranges;
            let both = ranges.iter().any(|(tier, ..)| *tier != ranges[0].0);
            list(ranges.iter().map(|(tier, severity, reach)| {
                let kind = match tier {
                    _ if !both => "",
                    Tier::Lower => "formal ",
                    Tier::Higher => "material ",
                };
                format!("{kind}{} {}", severity.key(), range(*reach))
            }))
        }
        "fine-categories" => list(national().categories.iter().map(|(category, _)| {
            let [low, high] = category.band.value;
            let band = Range::between(low.amount, Some(high.amount), high.currency);
            format!("{}: basic {}, {}", category.name, money(category.basic.value), range(band))
        })),
        "fine-articles" => list(
            national()
                .categories
                .iter()
                .map(|(category, articles)| format!("{}: {}", category.name, articles.join(", "))),
        ),
        "category-not-read" => list(considered.iter().filter_map(|finding| match finding {
            Finding::CategoryNotRead(key) => Some((*key).to_owned()),
            _ => None,
        })),
        "national-not-for" => {
            considered.iter().any(|finding| matches!(finding, Finding::NationalNotFor)).into()
        }
        "repeated-adds" => considered
            .iter()
            .find_map(|finding| match finding {
                Finding::RepeatedAdds(share, years) => {
                    Some(format!("{} % within {years} years", share.in_percent()))
                }
                _ => None,
            })
            .unwrap_or_else(|| "-".to_owned())
            .into(),
        "guideline-nok" => {
            let rate = finesight::engine::find::payer::rate(&case.facts).expect("a rate");
            list(result().guideline.classes.iter().map(|(class, reach)| {
                format!("{} {}", class_key(*class), range(reach.at_rate(rate, Currency::Nok)))
            }))
        }
        "places" => list(result().guideline.places.iter().map(|(amount, class, place)| {
            let times = |factor: Decimal| factor.round_dp(1).normalize();
            let place = match place {
                Place::Below(factor) => format!("{} times below", times(*factor)),
                Place::Inside => "inside".to_owned(),
                Place::Above(factor) => format!("{} times above", times(*factor)),
            };
            format!("{} {place} {}", money(*amount), class_key(*class))
        })),
        "weighed" => list(result().weighings.iter().map(|weighing| {
            let several = result().views.len() > 1;
            let said: Vec<String> = weighing
                .readings
                .iter()
                .map(|(view, direction, _)| {
                    if several {
                        format!("{} ({})", direction.key(), view.key())
                    } else {
                        direction.key().to_owned()
                    }
                })
                .collect();
            let circumstance = weighing.circumstance;
            format!(
                "{} {} {}: {}",
                weighing.criterion.key(),
                circumstance.question.key(),
                circumstance.key(),
                said.join(", ")
            )
        })),
        "amount-only" => list(
            result()
                .weighings
                .iter()
                .filter(|weighing| weighing.amount_only)
                .map(|weighing| weighing.circumstance)
                .map(|fact| format!("{} {}", fact.question.key(), fact.key())),
        ),
        "criteria-open" => list(considered.iter().filter_map(|finding| match finding {
            Finding::CriterionOpen(criterion, _) => Some(criterion.key().to_owned()),
            _ => None,
        })),
        "differences" => list(comparison().points.iter().map(|difference| {
            let held: Vec<String> = difference
                .positions
                .iter()
                .map(|(view, position)| format!("{} ({})", position.stance.key(), view.key()))
                .collect();
            format!("{}: {}", difference.point.key(), held.join(", "))
        })),
        "since" => list(changes::between(result().regime, case.on, Date::MAX).iter().map(change)),
        "ended" => list(considered.iter().filter_map(|finding| match finding {
            Finding::ViewEnded(view, how, day) => Some(format!("{day} {} {}", view.key(), how.key())),
            _ => None,
        })),
        "read-differently" => list(comparison().facts.iter().map(|weighing| {
            let circumstance = weighing.circumstance;
            format!("{} {}", circumstance.question.key(), circumstance.key())
        })),
        "interrupted" => considered
            .iter()
            .find_map(|finding| match finding {
                Finding::Interrupted(day) => Some(day.to_string()),
                _ => None,
            })
            .unwrap_or_else(|| "-".to_owned())
            .into(),
        "stages" => days(&assessment.timeline.stages),
        "totals" => days(&assessment.timeline.totals),
        "level" => {
            result().adjustment.fee.as_ref().map_or_else(|| "-".to_owned(), |fee| range(fee.level)).into()
        }
        "fee" => {
            result().adjustment.fee.as_ref().map_or_else(|| "-".to_owned(), |fee| range(fee.comes_to)).into()
        }
        "waived" => result().adjustment.fee.as_ref().map_or("-", |fee| truth(fee.waived)).into(),
        "would-be-paid" => {
            let paid = result().would_be_paid(&case.facts, case.on);
            list(paid.iter().flat_map(|paid| &paid.ways).map(|way| {
                let keys: Vec<&str> = way.given.iter().map(|one| one.key).collect();
                let left = way.left.map_or_else(|| "-".to_owned(), range);
                format!("{}: {} {} %, {left}", keys.join(" + "), way.bound.key(), way.off.in_percent())
            }))
        }
        "paid-of" => {
            let paid = result().would_be_paid(&case.facts, case.on);
            let base = paid.and_then(|paid| paid.of);
            base.map_or_else(|| "-".to_owned(), |(base, amount)| format!("{} {}", base.key(), range(amount)))
                .into()
        }
        "fee-of-ceiling" => {
            let fee = result().adjustment.fee.as_ref().and_then(|fee| fee.comes_to.known()).expect("a fee");
            let ceiling = result().maximum.main.and_then(Range::known).expect("a ceiling");
            fee.as_share_of(ceiling).expect("one currency").0.to_string().into()
        }
        "practice" => list(result().practice.iter().map(|practice| {
            let band = practice.band.map_or_else(|| "-".to_owned(), range);
            format!("{}: {} counted, {band}", practice.group.key(), practice.counted)
        })),
        "practice-shares" => {
            let (low, high) = result().practice[0].shares.expect("shares");
            format!("{}..{}", low.0, high.0).into()
        }
        "practice-holds-fee" => {
            let fee = result().adjustment.fee.as_ref().and_then(|fee| fee.comes_to.known()).expect("a fee");
            result().practice_range().expect("a band").holds(fee).expect("one currency").into()
        }
        "practice-holds" => {
            let asked = case.expect[key].as_str().unwrap();
            let (amount, code) = asked.split_once(' ').unwrap();
            let asked_money =
                Money::new(amount.parse().unwrap(), Currency::from_code(code).expect("a currency"));
            let holds = result().practice_range().expect("a band").holds(asked_money).expect("one currency");
            if holds { asked.into() } else { "-".into() }
        }
        "left-out" => list(result().practice.iter().flat_map(not_counted)),
        "measures" => list(measures().iter().map(|measure| measure.key.to_owned())),
        "measures-include" => list(
            case.expect[key]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_str)
                .filter(|wanted| measures().iter().any(|measure| measure.key == *wanted))
                .map(str::to_owned),
        ),
        "dates" => list(result().dates(&case.facts).iter().map(|rule| {
            format!("{} {}", rule.key, rule.day.map_or_else(|| "-".to_owned(), |day| day.to_string()))
        })),
        "moved" => list(result().dates(&case.facts).iter().filter_map(|rule| {
            let moved = rule.moved?;
            Some(format!("{} {} {}", rule.key, moved.from, moved.why))
        })),
        "problems" => list(assessment.problems.iter().map(|problem| {
            let about = problem.about.map(|about| format!(" {about}")).unwrap_or_default();
            format!("{} {}{about}", problem.question.key(), problem.kind.key())
        })),
        "contrasts" => contrasts(case, assessment),
        unknown => panic!("{}: nothing is called `{unknown}`", case.id),
    }
}

fn contrasts(case: &Case, assessment: &Assessment) -> Value {
    let other = Example::find(case.compare.as_deref().expect("a case to compare with")).expect("an example");
    let other_facts = other.facts();
    let other_result = assess(&other_facts, other.setting(), &EVIDENCE).result.unwrap();
    let result = assessment.result.as_ref().unwrap();
    let side = |answer: &Option<String>, pulls: &[Direction]| {
        let mut line = answer.clone().unwrap_or_else(|| "-".to_owned());
        if !pulls.is_empty() {
            let pulls: Vec<_> = pulls.iter().map(|direction| direction.key()).collect();
            line = format!("{line} ({})", pulls.join(", "));
        }
        line
    };
    list(
        finesight::engine::compare::contrasts(
            (&case.facts, &result.weighings),
            (&other_facts, &other_result.weighings),
        )
        .iter()
        .map(|contrast| {
            let first = side(&contrast.first, &contrast.first_pulls);
            let second = side(&contrast.second, &contrast.second_pulls);
            format!("{}: {first} | {second}", contrast.question.key())
        }),
    )
}

fn not_counted(practice: &Practice) -> Vec<String> {
    practice
        .listed
        .iter()
        .filter_map(|row| Some(format!("{} {}", row.decision.case, row.not_counted?.key())))
        .collect()
}

fn days(stretches: &[finesight::engine::find::timeline::Stretch]) -> Value {
    Value::Array(
        stretches.iter().map(|stretch| Value::Integer(stretch.days.known().expect("known days"))).collect(),
    )
}

fn list(items: impl Iterator<Item = String>) -> Value {
    Value::Array(items.map(Value::String).collect())
}

fn class_key(class: finesight::law::circumstance::Seriousness) -> &'static str {
    use finesight::law::Choice;
    class.circumstance().key()
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Open => "open",
    }
}

fn money(money: Money) -> String {
    format!("{} {}", money.amount.normalize(), money.currency.code())
}

/// The facts on which amounts depend, besides the day from which old systems must log.
const DECIDING: [&str; 17] = [
    "body",
    "role",
    "economic",
    "linked",
    "ownership",
    "prescribed",
    "necessity",
    "measures",
    "special-risk",
    "impact-assessment",
    "legitimate-interest",
    "log-system",
    "turnover",
    "group-turnover",
    "funds",
    "share",
    "tier-share",
];

/// Each end of each range, with what its case adds to the facts on which amounts depend.
fn reached(case: &Case, found: &Findings) -> Vec<String> {
    let layout = Layout { facts: &case.facts, setting: setting(case), found, floor: floors::smallest };
    let words = |of: Of, end: &End| {
        let name = match of {
            Of::Maximum => "maximum",
            Of::Classes => "classes",
            Of::Practice => "practice",
            Of::Class(class) => class.circumstance().key(),
        };
        let facts = witness::of(&layout, end).facts;
        let added = DECIDING.iter().filter_map(|key| {
            let question = Question::from_key(key)?;
            let line = facts.write(question)?;
            (case.facts.write(question).as_ref() != Some(&line)).then(|| format!("{key} {line}"))
        });
        let added: Vec<String> = added.collect();
        let side = if end.high { "high" } else { "low" };
        let amount = range(Range::point(end.amount));
        format!("{name} {side} {amount}: {}", added.join(", "))
    };
    let each = ends::find(&layout).into_iter().flat_map(|found| {
        [Some(found.low), found.high].into_iter().flatten().map(move |end| (found.of, end))
    });
    each.map(|(of, end)| words(of, &end)).collect()
}

fn range(range: Range) -> String {
    let low = range.low.normalize();
    let code = range.currency.code();
    match range.high.map(|high| high.normalize()) {
        Some(high) if high == low => format!("{low} {code}"),
        Some(high) => format!("{low}..{high} {code}"),
        None => format!("{low}.. {code}"),
    }
}
