//! Many cases at once come to what the assessment of each has, whatever was said in the case before.

use crate::cases::{Case, draw};
use crate::dice::Dice;
use crate::drawn::Drawn;
use crate::none;
use finesight::api::batch::{CODES, Column, DETAILS, Many, RANGES, assess_many};
use finesight::engine::find::steady::SIZES;
use finesight::engine::practice::Estimate;
use finesight::engine::{AmountId, Assessment, Range, ViewChoice};
use finesight::law::circumstance::Seriousness;
use rust_decimal::Decimal;

const CASES: usize = 1_500;

#[test]
fn many_cases_at_once_come_to_what_each_comes_to() {
    let mut dice = Dice::new(0x0F16_04E5);
    let cases: Vec<Case> = (0..CASES).map(|_| draw(&mut dice)).collect();
    compare(&cases);
}

/// What was kept of a case is used for the next: so each comes back with other sizes and other numbers of people, and then as it
/// was, with others in between.
#[test]
fn what_is_kept_of_a_case_holds_of_those_that_differ_in_size() {
    let mut dice = Dice::new(0x0F16_04E6);
    let drawn: Vec<Case> = (0..CASES / 5).map(|_| draw(&mut dice)).collect();
    let mut cases = drawn.clone();
    for others in [1, 2, 3] {
        let lender = |at: usize| &drawn[(at + others) % drawn.len()];
        cases.extend(drawn.iter().enumerate().map(|(at, case)| with_sizes_of(case, lender(at))));
    }
    cases.extend(drawn);
    compare(&cases);
}

/// A case with the sizes and the number of people of another.
fn with_sizes_of(case: &Case, other: &Case) -> Case {
    let mut sized = case.clone();
    for id in SIZES.into_iter().chain([AmountId::PeopleNumber]) {
        sized.facts.set_amount(id, other.facts.amount(id));
    }
    sized
}

fn compare(cases: &[Case]) {
    let (columns, places) = columns_of(cases);
    let many = assess_many(&columns, &places, cases.len(), true);
    assert!(many.problems.is_empty(), "{:?}", many.problems);
    let mut wrong = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        let assessed = case.assess();
        let found = (row(&many, at, cases.len()), details(&many, at, cases.len()));
        let expected = (expected_of(&assessed), expected_details(&assessed));
        if found != expected {
            wrong.push(format!("{}\n  found {found:?}\n  expected {expected:?}", case.written()));
        }
    }
    none(&wrong, cases.len());
}

/// The lines of a case, with its day and its view.
fn lines_of(case: &Case) -> Vec<(String, String)> {
    let view = match case.setting.view {
        ViewChoice::All => "all",
        ViewChoice::One(view) => view.key(),
    };
    let mut lines =
        vec![("on".to_owned(), case.setting.on.to_string()), ("view".to_owned(), view.to_owned())];
    lines.extend(case.setting.replayed.map(|replayed| ("replays".to_owned(), replayed.to_owned())));
    lines.extend(case.facts.written().into_iter().map(|(key, line)| (key.to_string(), line)));
    lines
}

fn columns_of(cases: &[Case]) -> (Vec<Column>, Vec<u32>) {
    let mut columns: Vec<Column> = Vec::new();
    let mut places: Vec<Vec<u32>> = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        for (key, line) in lines_of(case) {
            let number = columns.iter().position(|column| column.key == key).unwrap_or_else(|| {
                columns.push(Column { key, lines: Vec::new() });
                places.push(vec![0; cases.len()]);
                columns.len() - 1
            });
            let lines = &mut columns[number].lines;
            let place = lines.iter().position(|other| *other == line).unwrap_or_else(|| {
                lines.push(line);
                lines.len() - 1
            });
            places[number][at] = u32::try_from(place + 1).unwrap();
        }
    }
    (columns, places.concat())
}

/// The ranges, as their ends are written, whether a fee follows, how many classes are left, and how much does not fit.
type Row = (Vec<(String, String)>, u8, u32, u8);

fn row(many: &Many, at: usize, rows: usize) -> Row {
    let figure = |column: usize| many.figures[column * rows + at].to_string();
    let code = |name: &str| {
        let column = CODES.iter().position(|code| *code == name).unwrap();
        many.codes[column * rows + at]
    };
    let ranges = (0..RANGES.len()).map(|range| (figure(2 * range), figure(2 * range + 1)));
    (ranges.collect(), code("whether"), code("classes").count_ones(), code("conflicts"))
}

/// What shares of the fines lie below, by the model of fines.
fn details(many: &Many, at: usize, rows: usize) -> Vec<String> {
    (2..DETAILS).map(|column| many.details[column * rows + at].to_string()).collect()
}

fn expected_details(assessed: &Assessment) -> Vec<String> {
    let by_model = assessed.result.as_ref().filter(|result| result.practice.is_empty());
    let below = by_model.and_then(|result| result.expected.as_ref()).map(Estimate::shares_below);
    let mut written: Vec<String> =
        below.unwrap_or_default().into_iter().map(|(_, money)| money.amount.to_string()).collect();
    written.resize(DETAILS - 2, f64::NAN.to_string());
    written
}

fn expected_of(assessed: &Assessment) -> Row {
    let conflicts = u8::try_from(assessed.problems.len()).unwrap();
    let Some(outcome) = &assessed.result else {
        return (RANGES.map(|_| ends(None)).to_vec(), 0, 0, conflicts);
    };
    let class = |class: Seriousness| {
        outcome.guideline.classes.iter().find(|(of, _)| *of == class).map(|(_, range)| *range)
    };
    let landing = outcome.landing();
    let ranges = [
        outcome.maximum.main,
        outcome.maximum.authority,
        outcome.guideline_range(),
        class(Seriousness::Low),
        class(Seriousness::Medium),
        class(Seriousness::High),
        landing.map(|landing| landing.typical),
        landing.map(|landing| landing.half),
        outcome.practice_range(),
        outcome.calculation.as_ref().map(|calculation| calculation.total),
        outcome.adjustment.fee.as_ref().map(|fee| fee.comes_to),
    ];
    let whether = 1 + u8::try_from(outcome.imposition.answer as usize).unwrap();
    let classes = u32::try_from(outcome.classes_of_the_method().len()).unwrap();
    (ranges.map(ends).to_vec(), whether, classes, conflicts)
}

fn ends(range: Option<Range>) -> (String, String) {
    // The nearest floating-point number, which the decimals themselves do not always give.
    let nearest = |end: Decimal| end.to_string().parse::<f64>().unwrap();
    let written = |end: f64| end.to_string();
    let Some(range) = range else { return (written(f64::NAN), written(f64::NAN)) };
    (written(nearest(range.low)), written(range.high.map_or(f64::INFINITY, nearest)))
}
