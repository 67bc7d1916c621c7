//! The explanation against a second oracle (`tests/findings/mod.rs`): which steps are told of a case and in which order, with
//! which outcome, where each stands, and on which days.
//!
//! Cases are drawn in every regime, most of them completely answered, and told on days on which something changes in their law
//! and on the days before. What the explanation says must be what the oracle says, line by line.
//!
//! `FINESIGHT_FUZZ=<number>` draws that many cases by the clock; `FINESIGHT_SEED=<number>` repeats what such a run printed. A
//! case on which the two differ is made as small as it can be, and printed.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/dice.rs"]
mod dice;
#[path = "common/drawn.rs"]
mod drawn;
#[path = "findings/mod.rs"]
mod findings;
#[path = "common/limits.rs"]
mod limits;
// The names of the regimes and of their files: from these the first oracle takes which countries have a file.
use finesight::regimes;
#[path = "oracle/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the first oracle finds more than is asked of it here")]
mod oracle;
#[path = "common/sources.rs"]
mod sources;
#[path = "common/told.rs"]
mod told;

use dice::Dice;
use drawn::each;
use findings::notes::{are_all_typed, is_typed};
use finesight::engine::explain::why;
use finesight::engine::facts::Answer;
use finesight::engine::{AmountId, AmountSpan, DateId, Facts, OptionSet, Span, Step};
use finesight::law::{ChoiceId, Regime};
use jiff::civil::{Date, date};
use limits::{Case, draw};
use oracle::practice::Known;
use oracle::{Open, Written};
use std::collections::BTreeMap;
use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// So many cases are drawn when nothing else is asked for.
const CASES: usize = 4_000;
/// On so many further days is a case told, of those on which something changes in its law and in few others.
const FURTHER: usize = 8;
/// Up to so many ways of answering what is open, each is gone through.
const MOST_COMPLETIONS: usize = 300;

/// The questions that a complete case answers: on scope, who and what; then what bears on seriousness and the factors.
const ANSWERED: [ChoiceId; 46] = [
    ChoiceId::Body,
    ChoiceId::Purpose,
    ChoiceId::Task,
    ChoiceId::CrossBorder,
    ChoiceId::Sector,
    ChoiceId::Form,
    ChoiceId::Role,
    ChoiceId::Linked,
    ChoiceId::PublicKind,
    ChoiceId::Economic,
    ChoiceId::Warned,
    ChoiceId::Ownership,
    ChoiceId::InDuty,
    ChoiceId::Fault,
    ChoiceId::MistakeOfLaw,
    ChoiceId::Onward,
    ChoiceId::Reprimand,
    ChoiceId::Excuse,
    ChoiceId::TimeEffect,
    ChoiceId::Prescribed,
    ChoiceId::Necessity,
    ChoiceId::Measures,
    ChoiceId::TechnicalMeasures,
    ChoiceId::LogSystem,
    ChoiceId::SpecialRisk,
    ChoiceId::ImpactAssessment,
    ChoiceId::PriorConsultation,
    ChoiceId::LegitimateInterest,
    ChoiceId::LiveCase,
    ChoiceId::Exercise,
    ChoiceId::Tool,
    ChoiceId::Systematic,
    ChoiceId::Activity,
    ChoiceId::PeopleUsed,
    ChoiceId::PeopleReachable,
    ChoiceId::Harm,
    ChoiceId::Risk,
    ChoiceId::DataKind,
    ChoiceId::Children,
    ChoiceId::Content,
    ChoiceId::Duration,
    ChoiceId::Matching,
    ChoiceId::Repair,
    ChoiceId::SelfReport,
    ChoiceId::Cooperation,
    ChoiceId::Seriousness,
];

/// Those that a case leaves open for good now and then: nothing is made of them there.
const SOMETIMES: [ChoiceId; 4] =
    [ChoiceId::Seriousness, ChoiceId::Activity, ChoiceId::Reprimand, ChoiceId::Sector];

/// A case, most often completely answered.
fn draw_case(dice: &mut Dice) -> Case {
    let mut case = draw(dice);
    case.facts.set_choice(ChoiceId::Expression, None);
    if dice.percent(75) {
        complete(dice, &mut case.facts);
    }
    if dice.percent(60) {
        draw_dates(dice, &mut case.facts);
    }
    case.on = draw_day(dice, &case);
    case
}

/// A day on which something changes in the law of the case, or the day before; else any.
fn draw_day(dice: &mut Dice, case: &Case) -> Date {
    let days = days_of(case, findings::days);
    if days.is_empty() || dice.percent(30) {
        return dice::later(dice, date(2018, 6, 20), 3_000);
    }
    one_or_before(dice, &days)
}

/// Further days of this kind, of those that are the law's own.
fn further_days(dice: &mut Dice, case: &Case) -> Vec<Date> {
    let own = days_of(case, findings::own_days);
    (0..FURTHER.min(2 * own.len())).map(|_| one_or_before(dice, &own)).collect()
}

fn days_of(case: &Case, days: fn(&oracle::Law) -> Vec<&'static str>) -> Vec<&'static str> {
    let lines = case.lines();
    oracle::decide(Written(&lines)).working().map(days).unwrap_or_default()
}

fn one_or_before(dice: &mut Dice, days: &[&str]) -> Date {
    let day: Date = dice.one_of(days).parse().expect("a day");
    if dice.percent(50) { day } else { day.yesterday().expect("a day before") }
}

/// Answers everything that is asked, with one of the answers that were left.
fn complete(dice: &mut Dice, facts: &mut Facts) {
    let one = dice.only_one_of(facts.open_options(ChoiceId::Country));
    facts.set_choice(ChoiceId::Country, Some(Answer::Given(one)));
    for id in ANSWERED {
        let left = facts.open_options(id);
        let left = if left.is_empty() { OptionSet::all(id) } else { left };
        let skipped = SOMETIMES.contains(&id) && dice.percent(30);
        if !skipped {
            facts.set_choice(id, Some(Answer::Given(dice.only_one_of(left))));
        }
    }
    for id in [DateId::BreachStart, DateId::BreachEnd, DateId::Chance, DateId::Notice, DateId::Decided] {
        if let Some(span) = facts.date_span(id) {
            facts.set_date(id, Some(Answer::Given(Span::point(span.low))));
        }
    }
    for id in AmountId::ALL.iter().copied() {
        if let Some(given) = facts.amount_span(id) {
            let least = AmountSpan { span: Span::point(given.span.low), ..given };
            facts.set_amount(id, Some(Answer::Given(least)));
        }
    }
}

/// A breach around the first day of some rules, and what must come before the time is over on the last day of so many years, or
/// the day after.
fn draw_dates(dice: &mut Dice, facts: &mut Facts) {
    const ENDS: [Date; 8] = [
        date(2018, 5, 24),
        date(2018, 5, 25),
        date(2018, 7, 19),
        date(2018, 7, 20),
        date(2018, 7, 31),
        date(2018, 8, 1),
        date(2020, 2, 29),
        date(2025, 10, 9),
    ];
    let end = dice.one_of(&ENDS);
    let start = if dice.percent(50) { end } else { end.saturating_sub(jiff::Span::new().days(30)) };
    let years = dice.one_of(&[1, 2, 3, 4, 5, 6, 10]);
    let last = end.saturating_add(jiff::Span::new().years(years));
    let event = if dice.percent(50) { last } else { last.tomorrow().expect("a day after") };
    for (id, day) in [
        (DateId::BreachStart, start),
        (DateId::BreachEnd, end),
        (DateId::Chance, event),
        (DateId::Notice, event),
        (DateId::Decided, event),
    ] {
        let answer = dice.percent(85).then_some(Answer::Given(Span::point(day)));
        facts.set_date(id, answer);
    }
}

/// How many cases to draw, from which seed.
struct Asked {
    cases: usize,
    seed: u64,
}

/// The same each time, unless more is asked for.
fn asked_for() -> Asked {
    let number = |name| env::var(name).ok().map(|number| number.parse::<u64>().expect("a number"));
    let seed = number("FINESIGHT_SEED");
    let Some(cases) = number("FINESIGHT_FUZZ") else {
        return Asked { cases: CASES, seed: seed.unwrap_or(0x0F1D_1465) };
    };
    let clock = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs());
    let cases = usize::try_from(cases).expect("so many cases");
    Asked { cases, seed: seed.unwrap_or(clock) }
}

/// Where no rules are settled.
const UNSETTLED: &str = "no regime settled";

/// What was compared: for each regime how many cases, and how often each step; of the lines, each kind.
#[derive(Default)]
struct Met {
    regimes: BTreeMap<&'static str, usize>,
    steps: BTreeMap<&'static str, usize>,
    kinds: BTreeMap<String, usize>,
    places: usize,
    without_place: usize,
}

#[test]
fn the_explanation_agrees_with_the_second_oracle() {
    let Asked { cases, seed } = asked_for();
    println!("FINESIGHT_SEED={seed} FINESIGHT_FUZZ={cases}");
    let mut met = Met::default();
    each(cases, seed, draw_case, |case, dice| {
        let further = further_days(dice, case).into_iter().map(|on| Case { on, ..case.clone() });
        let all: Vec<Case> = [case.clone()].into_iter().chain(further).collect();
        let differences = |one: &Case, met: &mut Met| {
            let differences = compare(one, met).into_iter();
            differences.map(|differs| format!("on {}: {differs}", one.on)).collect::<Vec<_>>()
        };
        all.iter().flat_map(|one| differences(one, &mut met)).collect()
    });
    for (regime, count) in &met.regimes {
        println!("{regime:21} {count:6}");
    }
    println!("\nsteps: {:?}", met.steps);
    let kinds: BTreeMap<&str, usize> =
        KINDS.map(|kind| (kind, met.kinds.get(kind).copied().unwrap_or_default())).into();
    println!("lines: {kinds:?}");
    println!("{} lines with their places, {} without", met.places, met.without_place);
    let share = cases / (3 * Regime::ALL.len());
    for regime in Regime::ALL {
        let count = met.regimes.get(regime.key()).copied().unwrap_or_default();
        assert!(count > share, "{} is hardly met: {count}", regime.key());
    }
    for step in [
        "scope",
        "gate",
        "concurrence",
        "ceiling",
        "seriousness",
        "size",
        "factors",
        "proportion",
        "procedure",
        "payment",
    ] {
        let count = met.steps.get(step).copied().unwrap_or_default();
        assert!(count > cases / 60, "{step} is hardly met: {count}");
    }
    for kind in KINDS {
        let count = met.kinds.get(kind).copied().unwrap_or_default();
        assert!(count > cases / 1_000, "“{kind}” is hardly met: {count}");
    }
    assert!(met.places > 3 * met.without_place, "too few places are compared");
}

/// Sentences that have to be met, by how they begin.
const KINDS: [&str; 34] = [
    "applies",
    "refused",
    "unless",
    "attributed",
    "processor",
    "leads",
    "fineable",
    "fee-ground",
    "attribution",
    "public-body",
    "warning",
    "in-force",
    "fault",
    "time-bar",
    "last",
    "at",
    "interrupted",
    "waits",
    "own",
    "act",
    "limb",
    "reprimand",
    "most",
    "share",
    "group",
    "presumption",
    "class",
    "method",
    "judged",
    "used",
    "counted",
    "note",
    "less",
    "left",
];

fn compare(case: &Case, met: &mut Met) -> Vec<String> {
    let lines = case.lines();
    let written = Written(&lines);
    let on = case.on.to_string();
    let scope = oracle::decide(written);
    let law = scope.working();
    let mut hull = None;
    let mut is_complete = false;
    if let Some(law) = law {
        let open = Open::new(written, law, &on);
        if open.contradicts() || open.completions() > MOST_COMPLETIONS {
            return Vec::new();
        }
        is_complete = ["body", "role", "linked", "in-duty", "economic", "public-kind", "ownership"]
            .iter()
            .all(|key| written.options_under(key, law, &on).len() == 1)
            && oracle::scope::bodies(written, law).len() == 1
            && open.unknown() == 0;
        hull = Some(open.all(Known { on: &on, replayed: case.replayed }));
    }
    let told = findings::Case { written, on: &on, scope, hull };
    let expected = findings::steps(&told);
    let assessment = case.assess();
    let steps = why(&case.facts, case.setting(), &assessment);
    *met.regimes.entry(law.map_or(UNSETTLED, |law| law.regime)).or_default() += 1;
    let names: Vec<&str> =
        steps.iter().map(|step| step.stage.key()).filter(|name| *name != "calculation").collect();
    let mut differences = Vec::new();
    let wanted: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
    let silent = has_silent(&told);
    if names != wanted && !silent {
        differences.push(format!("steps: engine {names:?}, oracle {wanted:?}"));
    }
    for (name, told) in &expected {
        // What stands together, and who pays, is said of complete answers.
        if !is_complete && ["concurrence", "ceiling", "size"].contains(name) {
            continue;
        }
        let Some(step) = steps.iter().find(|step| step.stage.key() == *name) else { continue };
        *met.steps.entry(name).or_default() += 1;
        differences.extend(compare_step(name, step, told, law, silent, met));
    }
    differences
}

/// The lines of a step against those of the oracle, but for what is not compared under the law.
fn compare_step(
    name: &str,
    step: &Step,
    told: &findings::Told,
    law: Option<&'static oracle::Law>,
    silent: bool,
    met: &mut Met,
) -> Vec<String> {
    let by_it = |line: &String| ["fineable ", "  fee-ground "].iter().any(|start| line.starts_with(start));
    let is_compared =
        |line: &String| law.is_none_or(|law| !is_left_out(law, line)) && !(silent && by_it(line));
    let found: Vec<String> = told::lines(step).into_iter().filter(is_compared).collect();
    let expected: Vec<String> = told.lines().into_iter().filter(is_compared).collect();
    let same =
        found.len() == expected.len() && found.iter().zip(&expected).all(|(one, two)| is_same(one, two));
    for line in &expected {
        let word = line.trim_start().trim_start_matches("- ").split(' ').next().unwrap_or_default();
        *met.kinds.entry(word.to_owned()).or_default() += 1;
        if line.contains('?') { met.without_place += 1 } else { met.places += 1 }
    }
    if same {
        return Vec::new();
    }
    let differs = |ours: &[String], theirs: &[String], whose: &str| -> Vec<String> {
        let only = ours.iter().filter(|one| !theirs.iter().any(|two| is_same(one, two) || is_same(two, one)));
        only.map(|line| format!("{name}, {whose} only: {line}")).collect()
    };
    let mut all = differs(&found, &expected, "engine");
    all.extend(differs(&expected, &found, "oracle"));
    if all.is_empty() {
        vec![format!("{name}, another order:\n{}\n---\n{}", found.join("\n"), expected.join("\n"))]
    } else {
        all
    }
}

/// Whether a line of the engine is one of the oracle: the same sentence, and the same place where the notes give one.
fn is_same(found: &str, expected: &str) -> bool {
    let (says, place) = expected.rsplit_once(" [").unwrap_or((expected, ""));
    let (found_says, found_place) = found.rsplit_once(" [").unwrap_or((found, ""));
    says == found_says && (place.contains('?') || place == found_place)
}

/// Whether something was named of which the notes on the law do not say whether it carries a fee.
fn has_silent(case: &findings::Case) -> bool {
    case.law().is_some_and(|law| case.named().iter().any(|key| findings::is_silent(law, key)))
}

/// National notes that are not typed, and national law on Art. 10 and 24 that the notes on the law do not give.
fn is_left_out(law: &'static oracle::Law, line: &str) -> bool {
    let line = line.trim_start();
    if let Some(key) = line.strip_prefix("- note ").and_then(|rest| rest.split(' ').next()) {
        return !are_all_typed(law.regime) && !is_typed(law.regime, key) && key != "amount-only";
    }
    // What the Act of 2025 changed in Part 3 and in PECR, and which provisions an authority has not to answer for.
    let is_national =
        line.contains("falls away") || (!law.regime.ends_with("-gdpr") && line.contains("not in force"));
    is_national || line.split(' ').any(|word| word.contains('-') && findings::is_silent(law, word))
}

/// The oracle would prove nothing if it asked the program.
#[test]
fn the_second_oracle_knows_nothing_of_the_program() {
    let files = sources::of("tests/findings");
    assert!(files.len() > 10);
    for file in files {
        for word in ["finesight", " engine::", " law::", "crate::law", "crate::engine"] {
            assert!(!file.text.contains(word), "{} mentions {word}", file.path);
        }
    }
}
