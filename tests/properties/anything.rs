//! Whatever is handed in is answered, no range is answered without a step that speaks of it, and what looks
//! ahead speaks of those ranges.

use crate::cases::draw;
use crate::dice::{Dice, options};
use crate::drawn::{Drawn, each};
use crate::outlook;
use finesight::api::{Given, assess_case};
use finesight::engine::{OptionSet, Range};
use finesight::law::{ChoiceId, Currency, ViewId};
use finesight::text::{Lang, explain};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

const CASES: usize = 2_000;

/// Texts that are nearly something.
const PIECES: [&str; 24] = [
    "",
    " ",
    "|",
    "few |",
    "disputed:",
    "disputed: unknown",
    "not established",
    "unknown",
    "..",
    "1..0 EUR",
    "-1 EUR",
    "1e9 EUR",
    "0.001 EUR",
    "1000000000000000 EUR",
    "1000000000000001 EUR",
    "10 XXX",
    "12.5 %",
    "NaN %",
    "2019-02-29",
    "0000-01-01",
    "-271821-04-20",
    "9999-12-31",
    "å\u{0}\u{1f980}",
    "gdpr-6 7, gdpr-6",
];

#[test]
fn anything_is_answered_and_every_range_explained() {
    let mut assessed = 0;
    let mut ends = 0;
    each(CASES, 0x0A17_4176, draw_anything, |Anything(case), dice| {
        let given: Given = serde_json::from_value(case.clone()).expect("anything can be given");
        let answer = serde_json::to_value(assess_case(&given)).unwrap();
        let ok = answer.get("ok") == Some(&json!(true));
        let mut wrong = Vec::new();
        if ok != answer.get("assessment").is_some() || ok == answer.get("problems").is_some() {
            wrong.push(format!("neither an assessment nor problems: {answer}"));
        }
        assessed += usize::from(ok);
        let Some(assessment) = answer.get("assessment") else { return wrong };
        wrong.extend(unexplained(assessment));
        wrong.extend(outlook::unlike(assessment));
        if let Some(end) = outlook::any_end(dice, assessment) {
            ends += 1;
            wrong.extend(end.missed(assessment));
        }
        wrong
    });
    assert!(assessed > CASES / 5, "only {assessed} were assessed");
    assert!(ends > CASES / 8, "only {ends} ends were reached");
}

/// What may be handed in.
#[derive(Clone, Debug)]
struct Anything(Value);

impl Drawn for Anything {
    /// Without one of the fields, or one of the facts.
    fn smaller(&self) -> Vec<Self> {
        let keys = |at: &str| {
            let fields = self.0.pointer(at).and_then(Value::as_object);
            fields.into_iter().flat_map(Map::keys).cloned().collect::<Vec<_>>()
        };
        let without = |at: &str, key: &str| {
            let mut less = self.0.clone();
            less.pointer_mut(at).and_then(Value::as_object_mut).and_then(|fields| fields.remove(key));
            Self(less)
        };
        let mut smaller = Vec::new();
        for at in ["", "/facts"] {
            smaller.extend(keys(at).iter().map(|key| without(at, key)));
        }
        smaller
    }

    fn written(&self) -> String {
        format!("{:#}", self.0)
    }
}

fn draw_anything(dice: &mut Dice) -> Anything {
    Anything(match dice.below(10) {
        0 => arbitrary(dice, 4),
        1..=4 => case(dice),
        _ => damaged(dice),
    })
}

/// A value of any kind.
fn arbitrary(dice: &mut Dice, depth: usize) -> Value {
    match dice.below(if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(dice.percent(50)),
        2 => json!(i64::try_from(dice.below(1_000)).unwrap_or_default() - 500),
        3 => json!(dice.one_of(&[0.5, -1e300, 1e-300])),
        4 => json!(dice.one_of(&PIECES)),
        5 => (0..dice.below(4)).map(|_| arbitrary(dice, depth - 1)).collect(),
        _ => {
            let keys =
                ["facts", "on", "view", "replays", "lang", "country", "infringements", "turnover", "rate"];
            let entry = |dice: &mut Dice| (dice.one_of(&keys).to_owned(), arbitrary(dice, depth - 1));
            Value::Object((0..dice.below(6)).map(|_| entry(dice)).collect())
        }
    }
}

/// A case that can be read.
fn case(dice: &mut Dice) -> Value {
    let drawn = draw(dice);
    let facts: Map<String, Value> =
        drawn.facts.written().into_iter().map(|(key, line)| (key.to_owned(), json!(line))).collect();
    let mut case = json!({ "facts": facts, "on": drawn.setting.on.to_string() });
    let lang = dice.one_of(&Lang::ALL).tag();
    let view = dice.one_of(ViewId::ALL).key();
    for (field, line) in [("lang", lang), ("view", view), ("replays", "DI-2020-2719")] {
        if dice.percent(50) {
            insert(&mut case, field, json!(line));
        }
    }
    case
}

/// A case of which one thing or several are not as they should be, or mean something else.
fn damaged(dice: &mut Dice) -> Value {
    let mut case = case(dice);
    for _ in 0..=dice.below(3) {
        let field = dice.one_of(&["on", "view", "replays", "lang", "facts", "more"]);
        match dice.below(8) {
            0 => insert(&mut case, field, arbitrary(dice, 2)),
            1 => insert(&mut case, field, json!(dice.one_of(&PIECES))),
            _ => {
                if let Some(facts) = case.get_mut("facts").and_then(Value::as_object_mut) {
                    damage(dice, facts);
                }
            }
        }
    }
    case
}

/// Puts something else in the place of an answer, or an answer where there was none.
fn damage(dice: &mut Dice, facts: &mut Map<String, Value>) {
    let lines: Vec<String> = facts.values().filter_map(Value::as_str).map(str::to_owned).collect();
    let keys: Vec<String> = facts.keys().cloned().collect();
    let (Some(key), Some(line)) = (any(dice, &keys), any(dice, &lines)) else { return };
    let new = match dice.below(6) {
        0 => arbitrary(dice, 2),
        1 => json!(dice.one_of(&PIECES)),
        2 => json!(line),
        3 => json!(line.chars().take(dice.below(line.len())).collect::<String>()),
        4 => json!([line, dice.one_of(&PIECES).to_owned()].concat()),
        _ => {
            let id = dice.one_of(ChoiceId::ALL);
            let option = dice.one_of(&options(OptionSet::all(id)));
            let option = id.options().get(usize::from(option)).copied().unwrap_or_default();
            facts.insert(id.key().to_owned(), json!(option));
            return;
        }
    };
    facts.insert(key, new);
}

fn any(dice: &mut Dice, texts: &[String]) -> Option<String> {
    texts.get(dice.below(texts.len())).cloned()
}

fn insert(case: &mut Value, field: &str, value: Value) {
    if let Some(fields) = case.as_object_mut() {
        fields.insert(field.to_owned(), value);
    }
}

/// Ranges of an assessment that no sentence of its explanation mentions. Where like decisions landed is
/// not among them: the decisions themselves stand beside it.
fn unexplained(assessment: &Value) -> Vec<String> {
    let tag = assessment.get("lang").and_then(Value::as_str);
    let lang = Lang::ALL.into_iter().find(|lang| Some(lang.tag()) == tag).expect("a language");
    let mut sentences = Vec::new();
    collect(assessment.get("why").expect("an explanation"), &mut sentences);
    let mut ranges = Vec::new();
    for part in ["ceiling", "authorityCeiling", "fee", "calculation", "national"] {
        ranges_of(part, assessment.pointer(&["/outcome/", part].concat()), &mut ranges);
    }
    for part in ["classes", "authorityClasses"] {
        ranges_of(part, assessment.pointer(&["/outcome/guideline/", part].concat()), &mut ranges);
    }
    let spoken = |range: &Range| {
        let text = explain::range(lang, *range);
        sentences.iter().any(|sentence| sentence.contains(&text))
    };
    let silent = ranges.into_iter().filter(|(_, range)| !spoken(range));
    silent.map(|(what, range)| format!("no step speaks of {what}: {range:?}")).collect()
}

/// Every sentence at any depth.
fn collect<'a>(steps: &'a Value, into: &mut Vec<&'a str>) {
    match steps {
        Value::Array(steps) => steps.iter().for_each(|step| collect(step, into)),
        Value::Object(step) => {
            into.extend(step.get("sentence").and_then(Value::as_str));
            for part in [step.get("parts"), step.get("considered")].into_iter().flatten() {
                collect(part, into);
            }
        }
        _ => {}
    }
}

/// Every range at any depth.
fn ranges_of(what: &str, value: Option<&Value>, into: &mut Vec<(String, Range)>) {
    match value {
        Some(Value::Array(values)) => values.iter().for_each(|value| ranges_of(what, Some(value), into)),
        Some(Value::Object(fields)) => {
            if let Some(range) = range(fields) {
                into.push((what.to_owned(), range));
                return;
            }
            for (field, value) in fields {
                ranges_of(&[what, ".", field].concat(), Some(value), into);
            }
        }
        _ => {}
    }
}

pub fn range(fields: &Map<String, Value>) -> Option<Range> {
    let amount = |field: &str| fields.get(field)?.as_str()?.parse::<Decimal>().ok();
    let currency = Currency::from_code(fields.get("currency")?.as_str()?)?;
    Some(Range::between(amount("low")?, amount("high"), currency))
}
