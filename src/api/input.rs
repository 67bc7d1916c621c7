//! What a case is given as, read with every problem named at its place.
//!
//! A case is an object with `facts` (key and line, as in the case files), `on` (year-month-day), and
//! if wanted `view`, `replays` and `lang`. Any other field is a problem: a misspelt one must not be
//! passed over in silence. Serde's own refusal of unknown fields would say one thing at a time, and
//! would not be heard through every door; so what was given is first taken as it is.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::check::{Decision, KEYS, Unreadable};
use crate::engine::facts::notation::{NotationError, read_date};
use crate::engine::{Facts, Question, Setting, ViewChoice};
use crate::law::ViewId;
use crate::text::Lang;
use jiff::civil::Date;

/// Whatever was given, as far as a case can be made of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    fields: Option<BTreeMap<String, Field>>,
}

/// A field of the case.
#[derive(Clone, Debug, PartialEq)]
enum Field {
    /// Text, or something that is none (the `facts` must not be either).
    Line(Line),
    /// An object of lines.
    Lines(BTreeMap<String, Line>),
}

/// A text, or `None` for anything else.
type Line = Option<String>;

impl Given {
    /// A case from its parts, for programs.
    pub fn new<'a>(facts: impl IntoIterator<Item = (&'a str, &'a str)>, on: &str) -> Self {
        let facts = facts.into_iter().map(|(key, line)| (key.to_owned(), Some(line.to_owned())));
        let fields = BTreeMap::from([
            ("facts".to_owned(), Field::Lines(facts.collect())),
            ("on".to_owned(), Field::Line(Some(on.to_owned()))),
        ]);
        Self { fields: Some(fields) }
    }

    /// With `view`, `replays` or `lang`.
    #[must_use]
    pub fn with(mut self, field: &str, line: Option<&str>) -> Self {
        if let (Some(fields), Some(line)) = (&mut self.fields, line) {
            fields.insert(field.to_owned(), Field::Line(Some(line.to_owned())));
        }
        self
    }
}

/// What could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// The question's key, or the field of the case.
    pub key: String,
    /// What is wrong with it.
    pub code: &'static str,
    /// Where several cases are assessed at once: the place of the case among them, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "usize"))]
    pub row: Option<usize>,
}

impl Problem {
    /// What is wrong with a case that is asked about by itself.
    pub fn of_case(key: &str, code: &'static str) -> Self {
        Self { key: key.to_owned(), code, row: None }
    }
}

/// A case that was read.
#[derive(Clone, Debug)]
pub struct Case {
    /// The facts.
    pub facts: Facts,
    /// The day assessed.
    pub on: Date,
    /// The views taken.
    pub view: ViewChoice,
    /// The decision being replayed.
    pub replays: Option<String>,
    /// The language of the words.
    pub lang: Lang,
}

impl Case {
    /// How the facts are to be looked at.
    pub fn setting(&self) -> Setting<'_> {
        Setting { view: self.view, on: self.on, replayed: self.replays.as_deref() }
    }
}

/// Reads a case; on failure every problem, those of the facts first.
pub fn read(given: &Given) -> Result<Case, Vec<Problem>> {
    let mut problems = Problems::default();
    let case = read_case(given, &FIELDS, &mut problems);
    problems.or(case)
}

/// Reads a case and what is said of the decision, each line of which is named as one of it (`decision.maximum`).
pub fn read_decision(given: &Given) -> Result<(Case, Decision), Vec<Problem>> {
    let mut problems = Problems::default();
    let case = read_case(given, &[&FIELDS[..], &["decision"]].concat(), &mut problems);
    let decision = given.fields.as_ref().map(|fields| decision(fields, &mut problems));
    problems.or(case.zip(decision))
}

/// A case, with what is wrong in it noted; `None` where it is no object.
fn read_case(given: &Given, known: &[&str], problems: &mut Problems) -> Option<Case> {
    let Some(fields) = &given.fields else {
        problems.note("case", "not-an-object");
        return None;
    };
    let facts = facts(fields, problems);
    let on = match line(fields, "on", problems).map(read_date) {
        Some(Ok(day)) => day,
        Some(Err(error)) => {
            problems.note("on", error.key());
            Date::default()
        }
        None => {
            if !fields.contains_key("on") {
                problems.note("on", "missing");
            }
            Date::default()
        }
    };
    let view = line(fields, "view", problems).map_or(ViewChoice::All, |key| {
        view(key).unwrap_or_else(|code| {
            problems.note("view", code);
            ViewChoice::All
        })
    });
    let replays = line(fields, "replays", problems).map(str::to_owned);
    let lang = line(fields, "lang", problems).map_or(Lang::En, |tag| {
        language(tag).unwrap_or_else(|code| {
            problems.note("lang", code);
            Lang::En
        })
    });
    for key in fields.keys().filter(|key| !known.contains(&key.as_str())) {
        problems.note(key, "no-such-field");
    }
    Some(Case { facts, on, view, replays, lang })
}

/// The language of a tag, as a case names it.
pub fn language(tag: &str) -> Result<Lang, &'static str> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or("no-such-language")
}

/// The view that a case names, or all of them.
pub fn view(key: &str) -> Result<ViewChoice, &'static str> {
    match key {
        "all" => Ok(ViewChoice::All),
        _ => ViewId::from_key(key).map(ViewChoice::One).ok_or("no-such-view"),
    }
}

/// The fields of a case.
const FIELDS: [&str; 5] = ["facts", "on", "view", "replays", "lang"];

/// What was found wrong so far.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn note(&mut self, key: &str, code: &'static str) {
        self.0.push(Problem::of_case(key, code));
    }

    /// What was read, unless something was wrong.
    fn or<T>(self, read: Option<T>) -> Result<T, Vec<Problem>> {
        read.filter(|_| self.0.is_empty()).ok_or(self.0)
    }
}

/// The text of a field, when it is there and is one.
fn line<'a>(fields: &'a BTreeMap<String, Field>, key: &str, problems: &mut Problems) -> Option<&'a str> {
    match fields.get(key) {
        None => None,
        Some(Field::Line(Some(line))) => Some(line),
        Some(Field::Line(None) | Field::Lines(_)) => {
            problems.note(key, "not-a-text");
            None
        }
    }
}

fn decision(fields: &BTreeMap<String, Field>, problems: &mut Problems) -> Decision {
    let mut decision = Decision::default();
    let lines = match fields.get("decision") {
        Some(Field::Lines(lines)) => lines,
        Some(Field::Line(_)) => {
            problems.note("decision", "not-an-object");
            return decision;
        }
        None => {
            problems.note("decision", "missing");
            return decision;
        }
    };
    for (key, line) in lines {
        let read = match line {
            None if !KEYS.contains(&key.as_str()) => Err(Unreadable::NoSuchLine.key()),
            None => Err("not-a-text"),
            Some(line) => decision.read(key, line).map_err(Unreadable::key),
        };
        if let Err(code) = read {
            problems.note(&["decision.", key].concat(), code);
        }
    }
    decision
}

fn facts(fields: &BTreeMap<String, Field>, problems: &mut Problems) -> Facts {
    let mut facts = Facts::default();
    let lines = match fields.get("facts") {
        Some(Field::Lines(lines)) => lines,
        Some(Field::Line(_)) => {
            problems.note("facts", "not-an-object");
            return facts;
        }
        None => {
            problems.note("facts", "missing");
            return facts;
        }
    };
    for (key, line) in lines {
        let read = match line {
            None if Question::from_key(key).is_none() => Err(NotationError::NoSuchQuestion.key()),
            None => Err("not-a-text"),
            Some(line) => facts.read(key, line).map_err(NotationError::key),
        };
        if let Err(code) = read {
            problems.note(key, code);
        }
    }
    facts
}

/// Takes whatever it is given without failing: what is not wanted becomes what `make` makes of
/// nothing. The contents of what is not wanted are passed over, however deep.
struct Whatever<T> {
    text: fn(String) -> T,
    other: fn() -> T,
}

impl<'de, T: Deserialize<'de> + FromMap<'de>> Visitor<'de> for Whatever<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.text)(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_i64<E>(self, _: i64) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_u64<E>(self, _: u64) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_f64<E>(self, _: f64) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_none<E>(self) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<T, E> {
        Ok((self.other)())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok((self.other)())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::from_map(map)
    }
}

/// What an object becomes.
trait FromMap<'de>: Sized {
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

fn entries<'de, A: MapAccess<'de>, V: Deserialize<'de>>(mut map: A) -> Result<BTreeMap<String, V>, A::Error> {
    let mut entries = BTreeMap::new();
    while let Some((key, value)) = map.next_entry::<String, V>()? {
        entries.insert(key, value);
    }
    Ok(entries)
}

impl<'de> FromMap<'de> for Given {
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self { fields: Some(entries(map)?) })
    }
}

impl<'de> FromMap<'de> for Field {
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let lines: BTreeMap<String, OneLine> = entries(map)?;
        Ok(Self::Lines(lines.into_iter().map(|(key, line)| (key, line.0)).collect()))
    }
}

/// A line on its own, so that it can be told from an object.
struct OneLine(Line);

impl<'de> FromMap<'de> for OneLine {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self(None))
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Whatever { text: |_| Self::default(), other: Self::default })
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(Whatever { text: |text| Self::Line(Some(text)), other: || Self::Line(None) })
    }
}

impl<'de> Deserialize<'de> for OneLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Whatever { text: |text| Self(Some(text)), other: || Self(None) })
    }
}
