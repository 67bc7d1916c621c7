//! What is measured: two functions, each on every row.

use std::hint::black_box;

use finesight::engine::explain::why;
use finesight::engine::open_questions::look;
use finesight::engine::{Facts, Question, assess, catalogue};
use finesight::evidence::{EVIDENCE, WITHOUT_MODEL, floors};

use crate::cases::{CRIMINAL_DATA_ACT, Case, NORWAY, OPEN, SETTING, STARTING_AMOUNT, read, without};

/// One complete assessment, explained.
fn assessment(facts: &Facts) {
    let assessment = assess(black_box(facts), SETTING, &EVIDENCE);
    black_box(why(facts, SETTING, &assessment));
    black_box(assessment);
}

/// The ranges of law and guidelines with what yields each end, the ranking of the open questions, and
/// everything else that is said of them.
fn open_questions(facts: &Facts) {
    let assessment = assess(black_box(facts), SETTING, &WITHOUT_MODEL);
    let sections = catalogue::sections(facts, assessment.result.as_ref());
    black_box(look(facts, SETTING, &assessment, &sections, floors::smallest));
}

/// A function on the facts of a case.
pub struct Row {
    /// Function, case and what is unknown, with tabs between.
    pub name: String,
    measured: fn(&Facts),
    facts: Facts,
}

impl Row {
    /// Runs it so many times.
    pub fn run(&self, times: u32) {
        for _ in 0..times {
            (self.measured)(&self.facts);
        }
    }
}

/// Everything that is measured.
pub fn rows() -> Vec<Row> {
    let cases = [CRIMINAL_DATA_ACT, NORWAY];
    let five = cases.iter().flat_map(|case| rows_of(case, "5 infringements", case.five));
    let one = cases.iter().flat_map(|case| rows_of(case, "1 infringement", case.one));
    one.chain(five).chain(starting_amount()).collect()
}

/// How many facts are unknown, and what that is called.
const UNKNOWN: [(usize, &str); 5] =
    [(0, "0 unknown"), (5, "5 unknown"), (10, "10 unknown"), (20, "20 unknown"), (usize::MAX, "all unknown")];

fn rows_of(case: &Case, infringements: &str, named: &str) -> Vec<Row> {
    let facts = read(&[case.facts, "\ninfringements = ", named].concat());
    let row = |what: &str, unknown: &str, measured, facts| Row {
        name: [what, case.name, infringements, unknown].join("\t"),
        measured,
        facts,
    };
    let mut rows = vec![row("assess", "0 unknown", assessment, facts.clone())];
    rows.extend(
        UNKNOWN.map(|(count, unknown)| {
            row("range and ranking", unknown, open_questions, without(&facts, count))
        }),
    );
    rows
}

/// The case of the other engines, with as many facts unknown as they have.
fn starting_amount() -> Vec<Row> {
    let facts = read(&[STARTING_AMOUNT, "\ninfringements = gdpr-15"].concat());
    let row = |what: &str, measured, facts| Row { name: ["peers", what].join("\t"), measured, facts };
    let open = |unknown: usize| {
        let mut facts = facts.clone();
        for question in OPEN.iter().take(unknown).filter_map(|key| Question::from_key(key)) {
            facts.clear(question);
        }
        facts
    };
    vec![
        row("one evaluation", assessment, facts.clone()),
        row("range, 5 unknown", open_questions, open(5)),
        row("range, 10 unknown", open_questions, open(10)),
    ]
}

/// The starting amount of the class chosen, its lower and upper end, and what an expert's figures come to.
pub fn amounts(lines: &str) -> Option<String> {
    let result = assess(&read(&[STARTING_AMOUNT, "\n", lines].concat()), SETTING, &EVIDENCE).result?;
    let chosen = result.guideline_range()?;
    let total = result.calculation.filter(|calculation| calculation.complete)?.total;
    Some([chosen.low, chosen.high?, total.high?].map(|amount| amount.to_string()).join(" "))
}
