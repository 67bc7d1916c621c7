//! A case as a file: what was said of it, for keeping, sending and opening again.
//!
//! Answers are in the notation of the case files. A file is read whole or not at all.

use crate::app::input;
use crate::app::state::State;
use crate::app::version::Version;
use crate::engine::{Facts, Question, ViewChoice};
use crate::evidence::Example;
use crate::law::{AS_OF, ViewId};
use crate::text::{Lang, date};
use jiff::civil::Date;
use std::rc::Rc;

/// The form of these files. One of an older form is to be brought to this before it is read; there is none yet.
pub const FORM: u32 = 1;

/// What a file is made of. (A library for that would be larger than all of this.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A text.
    Text(String),
    /// A number of a form.
    Form(u32),
    /// Names with what stands under them.
    Named(Vec<(String, Tree)>),
}

impl Tree {
    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    fn under(&self, name: &str) -> Option<&Self> {
        self.named()?.iter().find(|(other, _)| other == name).map(|(_, tree)| tree)
    }

    fn named(&self) -> Option<&[(String, Self)]> {
        if let Self::Named(named) = self { Some(named) } else { None }
    }

    /// Whether nothing stands under it but these names.
    fn has_only(&self, names: &[&str]) -> bool {
        self.named().is_some_and(|named| named.iter().all(|(name, _)| names.contains(&name.as_str())))
    }

    fn of_texts(texts: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        Self::Named(texts.into_iter().map(|(name, text)| (name.to_owned(), Self::Text(text))).collect())
    }
}

/// The names that a file has, and those of a version in it.
const NAMES: [&str; 7] = ["finesight", "program", "law", "saved", "language", "case", "compared"];
const NAMES_OF_CASE: [&str; 6] = ["on", "view", "example", "replays", "answers", "typed"];

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no case of this program, or is spoilt.
    NotACase,
    /// It has a form that this version does not know: one of a newer version.
    Newer(String),
    /// This version does not know something that it says.
    Unknown(String),
}

/// A case that was brought from a file or a link.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The case.
    pub case: Version,
    /// The version kept to compare with.
    pub kept: Option<Rc<Version>>,
    /// The program and the day of the law that it was made with, unless they are this program's.
    pub made_with: Option<(String, String)>,
}

/// The file of what is on the page.
pub fn written(state: &State) -> Tree {
    let text = |text: &str| Tree::Text(text.to_owned());
    let mut named = vec![
        ("finesight", Tree::Form(FORM)),
        ("program", text(env!("CARGO_PKG_VERSION"))),
        ("law", Tree::Text(date::iso(AS_OF))),
        ("saved", Tree::Text(date::iso(state.today))),
        ("language", text(state.lang.tag())),
        ("case", of_version(&state.version())),
    ];
    named.extend(state.kept.as_deref().map(|kept| ("compared", of_version(kept))));
    Tree::Named(named.into_iter().map(|(name, tree)| (name.to_owned(), tree)).collect())
}

fn of_version(version: &Version) -> Tree {
    let view = match version.view {
        ViewChoice::All => None,
        ViewChoice::One(view) => Some(view.key().to_owned()),
    };
    let texts = [
        ("on", Some(date::iso(version.on))),
        ("view", view),
        ("example", version.opened.map(|example| example.key.to_owned())),
        ("replays", version.replays.as_deref().map(str::to_owned)),
    ];
    let said = |(name, text): (&str, Option<String>)| Some((name.to_owned(), Tree::Text(text?)));
    let mut named: Vec<(String, Tree)> = texts.into_iter().filter_map(said).collect();
    let typed = version.drafts.iter().map(|(question, draft)| (question.key(), draft.text.clone()));
    named.push(("answers".to_owned(), Tree::of_texts(version.facts.written())));
    named.push(("typed".to_owned(), Tree::of_texts(typed)));
    Tree::Named(named)
}

/// What a file says, for a page as of today.
pub fn read(file: &Tree, today: Date) -> Result<Brought, Refusal> {
    let text = |name: &str| file.under(name).and_then(Tree::text).ok_or(Refusal::NotACase);
    let (program, law) = (text("program")?, text("law")?);
    match file.under("finesight") {
        Some(Tree::Form(FORM)) if file.has_only(&NAMES) => {}
        Some(Tree::Form(form)) if *form > FORM => return Err(Refusal::Newer(program.to_owned())),
        _ => return Err(Refusal::NotACase),
    }
    let language = text("language")?;
    let lang = Lang::from_tag(language).ok_or_else(|| unknown(language))?;
    let differs = program != env!("CARGO_PKG_VERSION") || law != date::iso(AS_OF);
    let kept = file.under("compared").map(|case| read_version(case, lang, today)).transpose()?;
    Ok(Brought {
        case: read_version(file.under("case").ok_or(Refusal::NotACase)?, lang, today)?,
        kept: kept.map(Rc::new),
        made_with: differs.then(|| (program.to_owned(), law.to_owned())),
    })
}

fn unknown(what: &str) -> Refusal {
    Refusal::Unknown(what.to_owned())
}

fn read_version(case: &Tree, lang: Lang, today: Date) -> Result<Version, Refusal> {
    if !case.has_only(&NAMES_OF_CASE) {
        return Err(Refusal::NotACase);
    }
    let text = |name: &str| {
        let found = case.under(name).map(|tree| tree.text().ok_or(Refusal::NotACase));
        found.transpose()
    };
    let mut state = State::new(lang, today);
    state.facts = facts(&texts(case, "answers")?)?;
    let on = text("on")?.ok_or(Refusal::NotACase)?;
    state.on = date::parse(on).map_err(|_| unknown(on))?.first;
    if let Some(view) = text("view")? {
        state.view = ViewChoice::One(ViewId::from_key(view).ok_or_else(|| unknown(view))?);
    }
    if let Some(example) = text("example")? {
        state.opened = Some(Example::find(example).ok_or_else(|| unknown(example))?);
    }
    state.replays = text("replays")?.map(Rc::from);
    state.follow();
    for (key, text) in texts(case, "typed")? {
        let question = Question::from_key(key).ok_or_else(|| unknown(key))?;
        // What was made of it is among the answers; here it is read for what is wrong with it.
        let draft = input::read(lang, state.regime(), question, text.to_owned(), &mut state.facts.clone());
        state.drafts.extend(draft.map(|draft| (question, draft)));
    }
    Ok(state.version())
}

/// Names with their texts.
fn texts<'a>(case: &'a Tree, name: &str) -> Result<Vec<(&'a str, &'a str)>, Refusal> {
    let named = case.under(name).and_then(Tree::named).ok_or(Refusal::NotACase)?;
    let texts = named.iter().map(|(key, tree)| Some((key.as_str(), tree.text()?)));
    texts.collect::<Option<_>>().ok_or(Refusal::NotACase)
}

/// The answers, each of which this version must know, and read as what is written there.
fn facts(answers: &[(&str, &str)]) -> Result<Facts, Refusal> {
    let told = |(key, written): &(&str, &str)| unknown(&[key, " = ", written].concat());
    let mut facts = Facts::default();
    // In the order of the questions, for what is said of infringements rests on their names.
    for question in Question::all() {
        if let Some(answer) = answers.iter().find(|(key, _)| *key == question.key()) {
            facts.read(answer.0, answer.1).map_err(|_| told(answer))?;
        }
    }
    let known = facts.written();
    let is_known =
        |(key, written): &&(&str, &str)| known.iter().any(|(other, said)| other == key && said == written);
    match answers.iter().find(|answer| !is_known(answer)) {
        Some(answer) => Err(told(answer)),
        None => Ok(facts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::Action;
    use crate::app::storage::written;
    use crate::evidence::EXAMPLES;
    use jiff::civil::date;
    use serde_json::{Value, json};

    const TODAY: Date = date(2026, 11, 21);

    fn opened(example: &'static Example) -> State {
        let mut state = State::new(Lang::Sv, TODAY);
        state.apply(Action::Open(example));
        state
    }

    fn as_json(tree: &Tree) -> Value {
        match tree {
            Tree::Text(text) => json!(text),
            Tree::Form(form) => json!(form),
            Tree::Named(named) => named.iter().map(|(name, tree)| (name.clone(), as_json(tree))).collect(),
        }
    }

    /// What is neither is left to the browser to refuse.
    fn of_json(value: &Value) -> Tree {
        match value {
            Value::Object(named) => {
                Tree::Named(named.iter().map(|(name, value)| (name.clone(), of_json(value))).collect())
            }
            Value::Number(form) => Tree::Form(form.as_u64().unwrap().try_into().unwrap()),
            other => Tree::Text(other.as_str().unwrap_or_default().to_owned()),
        }
    }

    fn again(state: &State) -> State {
        let mut again = State::new(state.lang, TODAY);
        again.apply(Action::Bring(Rc::new(read(&file_of(state)).unwrap())));
        again
    }

    fn file_of(state: &State) -> Value {
        serde_json::from_str(&as_json(&super::written(state)).to_string()).unwrap()
    }

    fn read(file: &Value) -> Result<Brought, Refusal> {
        super::read(&of_json(file), TODAY)
    }

    #[test]
    fn every_example_comes_back_as_it_was() {
        for example in EXAMPLES {
            let state = opened(example);
            assert_eq!(written(&again(&state)), written(&state), "{}", example.key);
        }
    }

    #[test]
    fn what_was_typed_and_what_was_kept_come_back() {
        let mut state = opened(EXAMPLES.first().unwrap());
        state.apply(Action::Type(Question::from_key("breach-end").unwrap(), "i våras".to_owned()));
        state.apply(Action::Keep);
        state.apply(Action::Open(EXAMPLES.last().unwrap()));
        state.apply(Action::Type(Question::from_key("turnover").unwrap(), "12,5 mkr".to_owned()));
        assert_eq!(written(&again(&state)), written(&state));
    }

    #[test]
    fn a_file_is_refused_with_what_is_not_known() {
        let good = file_of(&opened(EXAMPLES.first().unwrap()));
        assert!(read(&good).is_ok());
        let with = |place: &str, value: Value| {
            let mut file = good.clone();
            *file.pointer_mut(place).unwrap() = value;
            read(&file).unwrap_err()
        };
        assert_eq!(
            with("/case/answers/country", json!("atlantis")),
            Refusal::Unknown("country = atlantis".to_owned())
        );
        assert_eq!(with("/case/on", json!("never")), Refusal::Unknown("never".to_owned()));
        assert_eq!(with("/language", json!("tlh")), Refusal::Unknown("tlh".to_owned()));
        assert_eq!(with("/case/answers", json!("none")), Refusal::NotACase);
        assert_eq!(
            with("/case/answers", json!({"moon": "full"})),
            Refusal::Unknown("moon = full".to_owned())
        );
        // An answer that would be read as another is none that is known.
        assert_eq!(
            with("/case/answers/country", json!("Sweden ")),
            Refusal::Unknown("country = Sweden ".to_owned())
        );
        let mut file = good;
        file.as_object_mut().unwrap().insert("more".to_owned(), json!(1));
        assert_eq!(read(&file).unwrap_err(), Refusal::NotACase);
    }

    #[test]
    fn the_schema_says_what_a_file_has() {
        let schema: Value = serde_json::from_str(include_str!("../../../www/case.schema.json")).unwrap();
        let names = |place: &str| {
            let mut names: Vec<&String> =
                schema.pointer(place).unwrap().as_object().unwrap().keys().collect();
            names.sort_unstable();
            names
        };
        let sorted = |mut names: Vec<&'static str>| {
            names.sort_unstable();
            names
        };
        assert_eq!(names("/properties"), sorted(NAMES.to_vec()));
        assert_eq!(names("/$defs/version/properties"), sorted(NAMES_OF_CASE.to_vec()));
        assert_eq!(schema.pointer("/properties/finesight/const").unwrap(), &json!(FORM));
        let tags: Vec<Value> = Lang::ALL.iter().map(|lang| json!(lang.tag())).collect();
        assert_eq!(schema.pointer("/properties/language/enum").unwrap(), &json!(tags));
        // What it requires is in every file.
        let file = file_of(&State::new(Lang::En, TODAY));
        let has = |place: &str, within: &Value| {
            let required = schema.pointer(place).unwrap().as_array().unwrap().clone();
            required.iter().all(|name| within.get(name.as_str().unwrap()).is_some())
        };
        assert!(has("/required", &file) && has("/$defs/version/required", &file["case"]));
    }

    #[test]
    fn another_version_or_law_is_told() {
        let mut file = file_of(&opened(EXAMPLES.first().unwrap()));
        assert_eq!(read(&file).unwrap().made_with, None);
        *file.pointer_mut("/law").unwrap() = json!("2024-01-01");
        let told = read(&file).unwrap().made_with.unwrap();
        assert_eq!(told, (env!("CARGO_PKG_VERSION").to_owned(), "2024-01-01".to_owned()));
    }
}
