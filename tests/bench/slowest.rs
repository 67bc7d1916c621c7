//! Searches for the input that takes the longest to answer, and prints it. Tests nothing.
//!
//! ```text
//! cargo run --profile library --example slowest -- [TRIES] [SEED]
//! ```
//!
//! What is timed is the whole answer of the library, in time of the processor: it is the same however much else the machine
//! has to do. Cases are drawn by chance in every regime. Those that took the longest are changed by chance again and again, and
//! each that takes longer takes the place of one that takes less.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a bench may stop at once")]

#[path = "../common/cases.rs"]
#[expect(dead_code, reason = "what the tests check of the cases, of which only the chance is needed here")]
mod cases;
#[path = "../common/dice.rs"]
#[expect(dead_code, reason = "as above")]
mod dice;
#[path = "../common/drawn.rs"]
#[expect(dead_code, reason = "as above")]
mod drawn;

use cases::{Case, draw, draw_choice};
use dice::Dice;
use drawn::Drawn;
use finesight::api::{Given, assess_case};
use finesight::engine::explain::why;
use finesight::engine::open_questions::{Layout, Witnesses, look};
use finesight::engine::{Facts, Question, ViewChoice, assess, catalogue};
use finesight::evidence::{EVIDENCE, floors};
use finesight::law::{ChoiceId, Provision};
use rustix::time::{ClockId, clock_gettime};
use std::env;
use std::hint::black_box;
use std::time::Duration;

/// So many cases are tried, unless it is said otherwise.
const TRIES: usize = 100_000;
/// So many of the slowest are changed further.
const KEPT: usize = 24;
/// A time is the least of so many, for a case to be among the slowest, and for what is printed.
const TIMES: usize = 3;
const TIMES_AT_LAST: usize = 51;

fn main() {
    let number = |place| env::args().nth(place).map(|text| text.parse::<u64>().expect("a number"));
    let tries = number(1).map_or(TRIES, |tries| usize::try_from(tries).expect("so many"));
    let seed = number(2).unwrap_or(7);
    println!("cargo run --profile library --example slowest -- {tries} {seed}");
    let slowest = search(tries, &mut Dice::new(seed));
    let first = slowest.first().expect("a case that takes some time");
    print(&first.case);
}

/// A case with the time that its answer takes.
struct Timed {
    case: Case,
    time: Duration,
}

/// The slowest cases that were met, the slowest first.
fn search(tries: usize, dice: &mut Dice) -> Vec<Timed> {
    let mut slowest: Vec<Timed> = Vec::new();
    for tried in 1..=tries {
        let is_new = slowest.len() < KEPT || dice.percent(10);
        let case = if is_new { draw(dice) } else { changed(dice, &slowest) };
        let least = slowest.get(KEPT - 1).map(|last| last.time).unwrap_or_default();
        if let Some(time) = time_above(&case, least) {
            let place = slowest.partition_point(|other| other.time > time);
            slowest.insert(place, Timed { case, time });
            slowest.truncate(KEPT);
        }
        if tried % (tries / 10).max(1) == 0 {
            let time = slowest.first().map(|first| first.time).unwrap_or_default();
            println!("{tried:8} tried: the slowest takes {} ms", in_ms(time));
        }
    }
    slowest
}

/// What the answer to a case takes, unless one of a few times is no longer than that.
fn time_above(case: &Case, least: Duration) -> Option<Duration> {
    let mut time = Duration::MAX;
    for _ in 0..TIMES {
        time = time.min(time_of(|| answer(case)));
        if time <= least {
            return None;
        }
    }
    Some(time)
}

/// The whole answer, as the library gives it.
fn answer(case: &Case) {
    let lines = case.facts.written();
    let view = match case.setting.view {
        ViewChoice::All => "all",
        ViewChoice::One(view) => view.key(),
    };
    let given =
        Given::new(lines.iter().map(|(key, line)| (*key, line.as_str())), &case.setting.on.to_string());
    black_box(assess_case(&given.with("view", Some(view))));
}

/// How long this thread is at work for something.
fn time_of(act: impl FnOnce()) -> Duration {
    let clock = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap();
    let begun = clock();
    act();
    clock().saturating_sub(begun)
}

/// One of the slowest, with a few answers changed, and now and then with answers of another.
fn changed(dice: &mut Dice, slowest: &[Timed]) -> Case {
    let one = slowest.get(dice.below(slowest.len())).expect("one of them");
    let mut case = one.case.clone();
    if dice.percent(20) {
        let other = slowest.get(dice.below(slowest.len())).expect("one of them");
        for (key, line) in other.case.facts.written() {
            if dice.percent(30) {
                case.facts.read(key, &line).unwrap();
            }
        }
    }
    for _ in 0..=dice.below(6) {
        change(dice, &mut case);
    }
    case
}

/// Lines of amounts, rates and numbers of people: of a question, those that it takes.
const AMOUNTS: [&str; 12] = [
    "1 EUR",
    "2000000..250000000 EUR",
    "900000000 EUR",
    "0..1000000000000000 EUR",
    "10000000 SEK",
    "0..1000000000000000 NOK",
    "30000000..90000000 USD",
    "10.5",
    "0.0001..10000",
    "120",
    "1..1000000",
    "unknown",
];
const DAYS: [&str; 8] = [
    "2018-05-25",
    "2019-04-04",
    "2020-02-28..2020-12-22",
    "2022-04-04",
    "2024-05-01",
    "2017-01-01..2026-01-01",
    "unknown",
    "not established",
];
const PORTIONS: [&str; 4] = ["12.5 %", "100 %", "0 %", "5000000 EUR"];

fn change(dice: &mut Dice, case: &mut Case) {
    match dice.below(12) {
        0..=4 => {
            let id = dice.one_of(ChoiceId::ALL);
            let answer = (!dice.percent(25)).then(|| draw_choice(dice, id));
            case.facts.set_choice(id, answer);
        }
        5..=6 => {
            let all: Vec<&'static Provision> = case.regime.provisions().collect();
            case.facts.set_infringement(dice.one_of(&all), dice.percent(70));
        }
        7 => change_infringement(dice, &mut case.facts),
        8 => case.setting.view = ViewChoice::All,
        _ => change_line(dice, &mut case.facts),
    }
}

/// Which operation an infringement belongs to, whether another displaces it, whether it is the gravest.
fn change_infringement(dice: &mut Dice, facts: &mut Facts) {
    let named = facts.infringements().to_vec();
    if named.is_empty() {
        return;
    }
    let key = dice.one_of(&named);
    match dice.below(4) {
        0 => facts.set_displaced(key, dice.percent(50)),
        1 => facts.set_gravest(dice.percent(50).then_some(key)),
        _ => {
            let number = u8::try_from(dice.below(7)).unwrap();
            facts.set_conduct(key, (number > 0).then_some(number));
        }
    }
}

/// Another answer to a question without options, or none.
fn change_line(dice: &mut Dice, facts: &mut Facts) {
    let questions: Vec<Question> =
        Question::all().filter(|question| !matches!(question, Question::Choice(_))).collect();
    let question = dice.one_of(&questions);
    let lines: &[&str] = match question {
        Question::Date(_) => &DAYS,
        Question::Amount(_) => &AMOUNTS,
        Question::Discretion(..) => &PORTIONS,
        _ => return,
    };
    if dice.percent(25) {
        facts.clear(question);
    } else {
        // What is no answer to this question leaves it as it is.
        facts.read_answer(question, dice.one_of(lines)).ok();
    }
}

fn print(case: &Case) {
    let least = |act: &dyn Fn()| (0..TIMES_AT_LAST).map(|_| time_of(act)).min().unwrap_or_default();
    let (facts, setting) = (&case.facts, case.setting);
    let found = assess(facts, setting, &EVIDENCE);
    let sections = catalogue::sections(facts, found.result.as_ref());
    let ahead = look(facts, setting, &found, &sections, floors::smallest);
    let layout = found.result.as_ref().map(|found| Layout { facts, setting, found, floor: floors::smallest });
    let parts: [(&str, &dyn Fn()); 5] = [
        ("the whole answer", &|| answer(case)),
        ("what is found", &|| {
            black_box(assess(facts, setting, &EVIDENCE));
        }),
        ("the explanation", &|| {
            black_box(why(facts, setting, &found));
        }),
        ("what looks ahead", &|| {
            black_box(look(facts, setting, &found, &sections, floors::smallest));
        }),
        ("who yields the ends", &|| {
            let witnesses = layout.as_ref().map(Witnesses::new);
            let ends = ahead.ends.iter().flat_map(|ends| [Some(ends.low), ends.high]).flatten();
            ends.for_each(|end| _ = black_box(witnesses.as_ref().map(|witnesses| witnesses.of(&end))));
        }),
    ];
    println!("\nThe slowest input, in ms of the processor, the least of {TIMES_AT_LAST} times:");
    for (name, act) in parts {
        println!("  {name:20} {}", in_ms(least(act)));
    }
    println!("\n{}", case.written());
}

fn in_ms(time: Duration) -> String {
    let micros = time.as_micros();
    format!("{}.{:03}", micros / 1000, micros % 1000)
}
