//! What the edge says when it looks ahead, held against what it says of the case itself.

use crate::anything::range;
use crate::dice::Dice;
use finesight::api::{Given, assess_case};
use finesight::engine::Range;
use serde_json::{Map, Value, json};

/// A range by its name: `maximum`, `classes`, or the class.
type Named = (String, Range);

/// What does not fit between the outlook of an assessment and its outcome.
pub fn unlike(assessment: &Value) -> Vec<String> {
    let outlook = assessment.get("outlook").expect("an outlook");
    let outcome = assessment.get("outcome").expect("an outcome, or none");
    let mut wrong = Vec::new();
    let (mut claimed, mut told) = (of_outcome(outcome), of_ends(outlook));
    let by_name = |one: &Named, two: &Named| one.0.cmp(&two.0).then(one.1.low.cmp(&two.1.low));
    claimed.sort_by(by_name);
    told.sort_by(by_name);
    if claimed != told && !marks_the_gravest(assessment) {
        wrong.push(format!("the outcome has {claimed:?}, the outlook ends of {told:?}"));
    }
    let whole = outlook.pointer("/widths/whole/range");
    for part in ["facts", "judgement", "views"] {
        let widths = outlook.get("widths").filter(|widths| !widths.is_null());
        if widths.is_some_and(|widths| wider(widths.get(part), widths.get("whole"))) {
            wrong.push(format!("{part} would leave more than there is"));
        }
    }
    for lever in each(outlook, "levers") {
        let before = lever.pointer("/range/before");
        if before.is_some() && before != whole {
            wrong.push(format!("a lever starts from {before:?}, not from {whole:?}"));
        }
        let has = |field: &str| lever.get(field).is_some_and(Value::is_object);
        if !has("cite") && each(lever, "readings").is_empty() {
            wrong.push(format!("no source for {lever}"));
        }
    }
    for said in each(outlook, "levers").iter().chain(each(outlook, "idle")) {
        if said.get("sentence").and_then(Value::as_str).is_none_or(str::is_empty) {
            wrong.push(format!("no words for {said}"));
        }
    }
    if outcome.is_null() && (whole.is_some() || !each(outlook, "levers").is_empty()) {
        wrong.push("an outlook on nothing".to_owned());
    }
    wrong
}

/// Whether one infringement is marked as the gravest. Then the outcome may hold a second reading of the
/// Criminal Data Act, and no case reaches the end of a reading.
fn marks_the_gravest(assessment: &Value) -> bool {
    each(assessment, "facts").iter().any(|fact| fact.get("key") == Some(&json!("gravest")))
}

fn each<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).map(Vec::as_slice).expect("a list")
}

fn range_in(value: Option<&Value>) -> Option<Range> {
    range(value?.as_object()?)
}

/// The ranges that an outcome has ends of.
fn of_outcome(outcome: &Value) -> Vec<Named> {
    if outcome.is_null() {
        return Vec::new();
    }
    let mut found: Vec<Named> = Vec::new();
    for part in ["ceiling", "authorityCeiling"] {
        found.extend(range_in(outcome.get(part)).map(|range| ("maximum".to_owned(), range)));
    }
    let left = each(outcome, "classes");
    let guideline = outcome.get("guideline").expect("a guideline");
    for part in ["classes", "authorityClasses"] {
        let of_class = |row: &Value| {
            let class = row.get("class").filter(|class| left.contains(class))?.as_str()?;
            Some((class.to_owned(), range_in(row.get("range"))?))
        };
        let classes: Vec<Named> = each(guideline, part).iter().filter_map(of_class).collect();
        let over = Range::hull_of(classes.iter().map(|(_, range)| *range));
        found.extend(over.map(|range| ("classes".to_owned(), range)));
        found.extend(classes);
    }
    let practice = outcome.get("practice").expect("practice");
    // No decision sets the ends of what a model expects.
    let range =
        range_in(practice.get("range")).filter(|_| practice.get("expected").is_none_or(Value::is_null));
    found.extend(range.map(|range| ("practice".to_owned(), range)));
    found
}

/// The ranges whose ends an outlook names.
fn of_ends(outlook: &Value) -> Vec<Named> {
    let named = |ends: &Value| {
        let (low, high) = (ends.get("low")?, ends.get("high")?);
        let fields = Map::from_iter([
            ("low".to_owned(), low.get("amount")?.clone()),
            ("high".to_owned(), high.get("amount").cloned().unwrap_or_default()),
            ("currency".to_owned(), low.get("currency")?.clone()),
        ]);
        Some((name(ends), range(&fields)?))
    };
    each(outlook, "ends").iter().map(|ends| named(ends).expect("both ends")).collect()
}

fn name(ends: &Value) -> String {
    let text = |field: &str| ends.get(field).and_then(Value::as_str);
    text("class").or(text("range")).expect("a name").to_owned()
}

/// Whether a width is greater than another.
fn wider(one: Option<&Value>, other: Option<&Value>) -> bool {
    let decades = |value: Option<&Value>| {
        let text = value?.get("decades")?.as_str()?;
        text.parse::<rust_decimal::Decimal>().ok()
    };
    match (decades(one), decades(other)) {
        (Some(one), Some(other)) => one > other,
        // What has no number is open.
        (one, _) => one.is_none() && decades(other).is_some(),
    }
}

/// An end of a range, with the case that is said to reach it.
pub struct Reached {
    of: String,
    high: bool,
    end: Value,
}

/// One of the ends that an assessment names; none where a group is smaller than a company in it, for no
/// case has what contradicts itself, or where the law is read in two ways.
pub fn any_end(dice: &mut Dice, assessment: &Value) -> Option<Reached> {
    let contradicts = |problem: &Value| problem.get("kind") == Some(&json!("group-below-own"));
    if each(assessment, "problems").iter().any(contradicts) || marks_the_gravest(assessment) {
        return None;
    }
    let ends = each(assessment.get("outlook")?, "ends");
    let ends = ends.get(dice.below(ends.len().max(1)))?;
    let high = dice.percent(50);
    let end = ends.get(if high { "high" } else { "low" })?.clone();
    end.is_object().then(|| Reached { of: name(ends), high, end })
}

impl Reached {
    /// What is wrong when the case is handed back.
    pub fn missed(&self, from: &Value) -> Vec<String> {
        let witness = self.end.get("witness").expect("a witness");
        let line = |fact: &Value| {
            Some((
                fact.get("key")?.as_str()?.to_owned(),
                fact.get("line").filter(|it| it.is_string())?.clone(),
            ))
        };
        let facts: Option<Map<String, Value>> = each(witness, "facts").iter().map(line).collect();
        let view = witness.get("view");
        let given = json!({ "facts": facts, "on": from.get("on"), "view": view });
        let given: Given = serde_json::from_value(given).expect("a case");
        let answer = serde_json::to_value(assess_case(&given)).unwrap();
        let Some(reached) = answer.get("assessment") else {
            return vec![format!("the witness cannot be read: {answer}")];
        };
        let mut wrong = Vec::new();
        if reached.get("facts") != witness.get("facts") || reached.get("view") != view {
            wrong.push(format!("the witness is not written as it is read: {witness}"));
        }
        let amount = self.end.get("amount").and_then(Value::as_str).and_then(|text| text.parse().ok());
        let currency = self.end.get("currency").and_then(Value::as_str);
        let there =
            of_outcome(reached.get("outcome").expect("an outcome")).into_iter().any(|(name, range)| {
                let end = if self.high { range.high } else { Some(range.low) };
                name == self.of && Some(range.currency.code()) == currency && end == amount
            });
        if !there {
            wrong.push(format!("the witness does not come to {} {:?}", self.of, self.end));
        }
        wrong
    }
}
