//! Many cases as the rules take them: columns of distinct lines, and for each case the places of its own. They are given as a list
//! of cases or as columns, and what cannot be read is told as `www/library/columns.js` and `table.js` tell it.

use std::collections::BTreeMap;

use finesight::api::Problem;
use finesight::api::batch::Column;
use finesight::engine::Question;
use serde_json::{Map, Value};

/// So many cases are assessed at once: the figures of more would not fit into the memory of the program as text.
const MOST_ROWS: usize = 1_000_000;

/// So many answers are taken: a number of four bytes each.
const MOST_PLACES: usize = 1 << 28;

/// Past the last line of any column: what stands there cannot be read.
const NO_LINE: u32 = u32::MAX;

/// So many problems are told.
const MOST_TOLD: usize = 1000;

/// The column of what is wrong with a case and is no answer to a question.
const CASE: &str = "case";

/// The fields of a case beside its facts.
const FIELDS: [&str; 4] = ["on", "view", "replays", "lang"];

/// Cases as they go into the rules.
#[derive(Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// The places of the first column, then those of the second.
    pub places: Vec<u32>,
    pub rows: usize,
    /// What was found wrong so far.
    pub problems: Vec<Problem>,
}

impl Table {
    /// The table of `{ "cases": [case] }`, or of `{ "columns": { key: column }, "rows": number }`.
    pub fn of(given: &Value) -> Self {
        match (given.get("cases"), given.get("columns")) {
            (Some(Value::Array(cases)), _) => Self::of_cases(cases),
            (Some(_), _) => Self::refused("cases", "not-a-list"),
            (None, Some(Value::Object(columns))) => Self::of_columns(columns, given.get("rows")),
            (None, _) => Self::refused("columns", "not-an-object"),
        }
    }

    fn refused(key: &str, code: &'static str) -> Self {
        Self { problems: vec![Problem::of_case(key, code)], ..Self::default() }
    }

    fn of_cases(cases: &[Value]) -> Self {
        if cases.len() > MOST_ROWS {
            return Self::refused("rows", "out-of-bounds");
        }
        let mut found = Found { rows: cases.len(), ..Found::default() };
        for (row, case) in cases.iter().enumerate() {
            found.take(case, row);
        }
        let (mut columns, mut places) = (Vec::new(), Vec::new());
        for (key, column) in found.columns {
            columns.push(Column { key, lines: column.lines.lines });
            places.extend(column.places);
        }
        Self { columns, places, rows: cases.len(), problems: found.problems }
    }

    fn of_columns(given: &Map<String, Value>, stated: Option<&Value>) -> Self {
        let longest = given.values().map(length).max().unwrap_or_default();
        let rows = stated.map_or(Some(longest), |stated| usize::try_from(stated.as_u64()?).ok());
        let fits = |rows: &usize| *rows <= MOST_ROWS && *rows <= MOST_PLACES / given.len().max(1);
        let Some(rows) = rows.filter(fits) else { return Self::refused("rows", "out-of-bounds") };
        let mut table = Self { rows, ..Self::default() };
        for (key, column) in given {
            let (lines, places) = read_column(column, rows).unwrap_or_else(|| {
                table.problems.push(Problem::of_case(key, "not-a-column"));
                (Vec::new(), vec![NO_LINE; rows])
            });
            table.columns.push(Column { key: key.clone(), lines });
            table.places.extend(places);
        }
        table
    }
}

/// For how many cases a column has something to say.
fn length(column: &Value) -> usize {
    column.as_array().or_else(|| column.get("places")?.as_array()).map_or(0, Vec::len)
}

/// The distinct lines of a column and the places of its cases; `None` where it is no column.
fn read_column(column: &Value, rows: usize) -> Option<(Vec<String>, Vec<u32>)> {
    match column {
        Value::String(line) => Some((vec![line.clone()], vec![1; rows])),
        Value::Array(lines) if lines.len() == rows => read_lines(lines),
        Value::Object(column) => read_places(column).filter(|(_, places)| places.len() == rows),
        _ => None,
    }
}

/// A line for each case, or `null`.
fn read_lines(given: &[Value]) -> Option<(Vec<String>, Vec<u32>)> {
    let mut lines = Lines::default();
    let place = |line: &Value| match line {
        Value::Null => Some(0),
        line => Some(lines.place_of(line.as_str()?)),
    };
    let places = given.iter().map(place).collect::<Option<_>>()?;
    Some((lines.lines, places))
}

/// The lines, and for each case the place of its own, counted from 1; 0 where the question is left out.
fn read_places(column: &Map<String, Value>) -> Option<(Vec<String>, Vec<u32>)> {
    let text = |line: &Value| line.as_str().map(str::to_owned);
    let lines: Vec<String> = column.get("lines")?.as_array()?.iter().map(text).collect::<Option<_>>()?;
    let place = |place: &Value| {
        let place = u32::try_from(place.as_u64()?).ok()?;
        usize::try_from(place).is_ok_and(|place| place <= lines.len()).then_some(place)
    };
    let places = column.get("places")?.as_array()?.iter().map(place).collect::<Option<_>>()?;
    Some((lines, places))
}

/// The distinct lines of a column, as they are found.
#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    known: BTreeMap<String, u32>,
}

impl Lines {
    /// The place of a line, which joins the others where it is new.
    fn place_of(&mut self, line: &str) -> u32 {
        if let Some(place) = self.known.get(line) {
            return *place;
        }
        self.lines.push(line.to_owned());
        let place = u32::try_from(self.lines.len()).unwrap_or(NO_LINE);
        self.known.insert(line.to_owned(), place);
        place
    }
}

/// The columns that a list of cases comes to, as far as it was gone through.
#[derive(Default)]
struct Found {
    rows: usize,
    columns: BTreeMap<String, Sparse>,
    problems: Vec<Problem>,
}

/// A column of a list.
#[derive(Default)]
struct Sparse {
    lines: Lines,
    places: Vec<u32>,
}

impl Found {
    fn take(&mut self, case: &Value, row: usize) {
        let Value::Object(fields) = case else {
            // Of what is no case, no day is missing.
            self.put("on", None, row);
            return self.refuse(CASE, "not-an-object", row);
        };
        match fields.get("facts") {
            Some(Value::Object(facts)) => self.take_facts(facts, row),
            Some(_) => self.refuse("facts", "not-an-object", row),
            None => self.refuse("facts", "missing", row),
        }
        for (key, line) in fields.iter().filter(|(key, _)| *key != "facts") {
            if FIELDS.contains(&key.as_str()) {
                self.read(key, line, row);
            } else {
                self.refuse(key, "no-such-field", row);
            }
        }
    }

    fn take_facts(&mut self, facts: &Map<String, Value>, row: usize) {
        for (key, line) in facts {
            if Question::from_key(key).is_some() {
                self.read(key, line, row);
            } else {
                self.refuse(key, "no-such-question", row);
            }
        }
    }

    fn read(&mut self, key: &str, line: &Value, row: usize) {
        self.put(key, line.as_str(), row);
        if !line.is_string() {
            self.note(key, "not-a-text", row);
        }
    }

    /// Tells what is wrong with a case, and keeps it from being assessed.
    fn refuse(&mut self, key: &str, code: &'static str, row: usize) {
        self.put(CASE, None, row);
        self.note(key, code, row);
    }

    /// Notes a problem, unless more are noted than are told.
    fn note(&mut self, key: &str, code: &'static str, row: usize) {
        if self.problems.len() <= MOST_TOLD {
            self.problems.push(Problem { key: key.to_owned(), code, row: Some(row) });
        }
    }

    /// Gives a line its place in the column of a key.
    fn put(&mut self, key: &str, line: Option<&str>, row: usize) {
        if !self.columns.contains_key(key) {
            let column = Sparse { places: vec![0; self.rows], ..Sparse::default() };
            self.columns.insert(key.to_owned(), column);
        }
        if let Some(Sparse { lines, places }) = self.columns.get_mut(key)
            && let Some(place) = places.get_mut(row)
        {
            *place = line.map_or(NO_LINE, |line| lines.place_of(line));
        }
    }
}

/// As many problems as are told, in the order of their cases; first those that are of no one case.
pub fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    // What is of no case has `None`, which comes before every row.
    problems.sort_by_key(|problem| problem.row);
    if problems.len() > MOST_TOLD {
        problems.truncate(MOST_TOLD);
        problems.push(Problem::of_case("problems", "too-many"));
    }
    problems
}
