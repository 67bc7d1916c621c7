//! A case as it is written down: in the tab, on the device, in a file, in a link, and in the memory of an element. There
//! is one form (`www/case.schema.json`), and one reader.
//!
//! Answers are in the notation of the case files. The reader leaves out what it does not know, and says what that was: a
//! file or a link is refused for the first such thing, what the tab or the device holds and what a page prefills is not.

use super::case::Case;
use super::claims::{self, Claims};
use super::input::Draft;
use super::name::{MOST, Name};
use crate::engine::facts::notation::read_date;
use crate::engine::find::scope;
use crate::engine::{Facts, Question, ViewChoice};
use crate::evidence::Example;
use crate::law::situation::Situation;
use crate::law::{AS_OF, Regime, ViewId};
use crate::text::{Lang, date};
use jiff::civil::Date;
use std::borrow::Cow;
use std::rc::Rc;

/// The number of the form. A change that older programs cannot read gives it another, and [`read`] brings what has an
/// older number to this form first.
pub const FORM: u32 = 3;

/// The number of what has nothing that is new in [`FORM`], a decision that is checked: so it can be read as before.
const WITHOUT_DECISION: u32 = 2;

/// So deep it is nested, for whoever makes trees: the file, the versions kept, one of them, its answers.
pub const DEEPEST: usize = 4;

/// What the written form is made of. (A library for that would be larger than all of this.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A text.
    Text(String),
    /// A number.
    Number(u32),
    /// One after another.
    List(Vec<Tree>),
    /// Names with what stands under them.
    Named(Vec<(String, Tree)>),
    /// Anything else that JSON has: nothing of a case.
    Other,
}

impl Tree {
    /// Names with what stands under them.
    pub fn of_names(named: Vec<(&str, Self)>) -> Self {
        Self::Named(named.into_iter().map(|(name, tree)| (name.to_owned(), tree)).collect())
    }

    /// The text that it is.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// What stands under a name.
    pub fn under(&self, name: &str) -> Option<&Self> {
        self.named().iter().find(|(other, _)| other == name).map(|(_, tree)| tree)
    }

    /// The names with what stands under them; none if it is something else.
    fn named(&self) -> &[(String, Self)] {
        if let Self::Named(named) = self { named } else { &[] }
    }
}

/// The names that a file has, and those of a case in it.
const NAMES: [&str; 7] = ["finesight", "program", "law", "saved", "language", "case", "kept"];
const NAMES_OF_CASE: [&str; 11] = [
    "number",
    "name",
    "on",
    "view",
    "situation",
    "example",
    "replays",
    "answers",
    "typed",
    DECISION,
    DECISION_TYPED,
];

/// What is entered of a decision, and how that was typed.
const DECISION: &str = "decision";
const DECISION_TYPED: &str = "decision-typed";

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no case of this program, or is spoilt.
    NotACase,
    /// It is longer than any case.
    TooLong,
    /// It has a form that this version does not know: one of a newer version.
    Newer(String),
    /// This version does not know something that it says.
    Unknown(String),
}

impl Refusal {
    /// What it is about, in words of the file.
    pub fn about(&self) -> &str {
        match self {
            Self::NotACase | Self::TooLong => "case",
            Self::Newer(what) | Self::Unknown(what) => what,
        }
    }
}

/// What was written down, as it was read.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The case.
    pub case: Case,
    /// Those kept to compare with.
    pub kept: Vec<Case>,
    /// The program and the day of the law that it was made with, unless they are this program's.
    pub made_with: Option<(String, String)>,
}

/// A case as it is written down, with those kept to compare with and the language that it was typed in.
pub fn written(case: &Case, kept: &[&Case], lang: Lang, today: Date) -> Tree {
    let text = |text: &str| Tree::Text(text.to_owned());
    let has_decision = [case].iter().chain(kept).any(|case| !case.claims.is_empty());
    let mut named = vec![
        ("finesight", Tree::Number(if has_decision { FORM } else { WITHOUT_DECISION })),
        ("program", text(env!("CARGO_PKG_VERSION"))),
        ("law", Tree::Text(date::iso(AS_OF))),
        ("saved", Tree::Text(date::iso(today))),
        ("language", text(lang.tag())),
        ("case", of_case(case)),
    ];
    if !kept.is_empty() {
        let kept = kept.iter().map(|kept| of_case(kept));
        named.push(("kept", Tree::List(kept.collect())));
    }
    Tree::of_names(named)
}

fn of_case(case: &Case) -> Tree {
    let mut named = Vec::new();
    let Name { number, text } = &case.name;
    if *number > 0 {
        named.push(("number", Tree::Number(*number)));
    }
    if !text.is_empty() {
        named.push(("name", Tree::Text(text.clone())));
    }
    named.push(("on", Tree::Text(date::iso(case.on))));
    let mut say =
        |name, text: Option<&str>| named.extend(text.map(|text| (name, Tree::Text(text.to_owned()))));
    if let ViewChoice::One(view) = case.view {
        say("view", Some(view.key()));
    }
    say("situation", case.situation.map(Situation::key));
    say("example", case.opened.map(|example| example.key));
    say("replays", case.replays.as_deref());
    let typed = case.drafts.iter().map(|(question, draft)| (question.key(), draft.text.clone()));
    named.push(("answers", of_texts(case.facts.written())));
    named.push(("typed", of_texts(typed.collect())));
    if !case.claims.lines.is_empty() {
        named.push((DECISION, of_texts(case.claims.lines.clone())));
    }
    if !case.claims.drafts.is_empty() {
        let typed =
            case.claims.drafts.iter().map(|(field, draft)| (field.name(), Tree::Text(draft.text.clone())));
        named.push((DECISION_TYPED, Tree::Named(typed.collect())));
    }
    Tree::of_names(named)
}

fn of_texts(texts: Vec<(&'static str, String)>) -> Tree {
    Tree::of_names(texts.into_iter().map(|(name, text)| (name, Tree::Text(text))).collect())
}

/// What a file or a link says: all of it, or why not.
pub fn read_whole(file: &Tree, today: Date) -> Result<Saved, Refusal> {
    let (saved, refusals) = read(file, today);
    refusals.into_iter().next().map_or(Ok(saved), Err)
}

/// What was written down, as far as it can be read, for a page as of today; and why each of the rest cannot.
pub fn read(file: &Tree, today: Date) -> (Saved, Vec<Refusal>) {
    let mut reader = Reader { lang: Lang::default(), today, refusals: Vec::new() };
    let saved = reader.file(&from_first_form(file));
    (saved, reader.refusals)
}

/// In the first form at most one version was kept, under a name of its own.
fn from_first_form(file: &Tree) -> Cow<'_, Tree> {
    if file.under("finesight") != Some(&Tree::Number(1)) {
        return Cow::Borrowed(file);
    }
    let named = file.named().iter().map(|(name, tree)| match name.as_str() {
        "finesight" => (name.clone(), Tree::Number(WITHOUT_DECISION)),
        "compared" => ("kept".to_owned(), Tree::List(vec![tree.clone()])),
        _ => (name.clone(), tree.clone()),
    });
    Cow::Owned(Tree::Named(named.collect()))
}

/// Reads what it knows and keeps in mind what it does not.
struct Reader {
    /// The language that was typed in.
    lang: Lang,
    today: Date,
    refusals: Vec<Refusal>,
}

impl Reader {
    fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    /// What this version knows; otherwise that is what it does not.
    fn known<T>(&mut self, found: Option<T>, what: &str) -> Option<T> {
        if found.is_none() {
            self.refuse(Refusal::Unknown(what.to_owned()));
        }
        found
    }

    /// The text under a name; none may stand there.
    fn text_if_any<'a>(&mut self, tree: &'a Tree, name: &str) -> Option<&'a str> {
        let found = tree.under(name)?;
        if found.text().is_none() {
            self.refuse(Refusal::NotACase);
        }
        found.text()
    }

    /// The text under a name.
    fn text<'a>(&mut self, tree: &'a Tree, name: &str) -> &'a str {
        let text = self.text_if_any(tree, name);
        if text.is_none() {
            self.refuse(Refusal::NotACase);
        }
        text.unwrap_or_default()
    }

    /// Nothing may stand there but what has one of these names.
    fn only(&mut self, tree: &Tree, names: &[&str]) {
        if !tree.named().iter().all(|(name, _)| names.contains(&name.as_str())) {
            self.refuse(Refusal::NotACase);
        }
    }

    fn file(&mut self, file: &Tree) -> Saved {
        let (program, law) = (self.text(file, "program"), self.text(file, "law"));
        match file.under("finesight") {
            Some(Tree::Number(FORM | WITHOUT_DECISION)) => {}
            Some(Tree::Number(form)) if *form > FORM => self.refuse(Refusal::Newer(program.to_owned())),
            _ => self.refuse(Refusal::NotACase),
        }
        self.only(file, &NAMES);
        let language = self.text(file, "language");
        self.lang = self.known(Lang::from_tag(language), language).unwrap_or_default();
        let kept = self.kept(file);
        let nothing = Tree::Other;
        let case = self.case(file.under("case").unwrap_or(&nothing));
        let differs = program != env!("CARGO_PKG_VERSION") || law != date::iso(AS_OF);
        Saved { case, kept, made_with: differs.then(|| (program.to_owned(), law.to_owned())) }
    }

    /// The versions that are kept.
    fn kept(&mut self, file: &Tree) -> Vec<Case> {
        let list = match file.under("kept") {
            None => return Vec::new(),
            Some(Tree::List(list)) if list.len() <= MOST => list.as_slice(),
            Some(_) => {
                self.refuse(Refusal::NotACase);
                return Vec::new();
            }
        };
        list.iter().map(|kept| self.case(kept)).collect()
    }

    /// What a version is called, where it has a number, which is counted from 1: without one it has no name either.
    fn name(&mut self, tree: &Tree) -> Name {
        let text = self.text_if_any(tree, "name").unwrap_or_default();
        match tree.under("number") {
            None if text.is_empty() => Name::default(),
            Some(Tree::Number(number)) if *number > 0 => Name::given(*number, text),
            _ => {
                self.refuse(Refusal::NotACase);
                Name::default()
            }
        }
    }

    fn case(&mut self, tree: &Tree) -> Case {
        self.only(tree, &NAMES_OF_CASE);
        let mut case = Case::new(self.today);
        case.name = self.name(tree);
        let answers = self.texts(tree, "answers");
        case.facts = self.facts(&answers);
        let on = self.text(tree, "on");
        if let Some(day) = self.known(read_date(on).ok(), on) {
            case.on = day;
        }
        if let Some(view) = self.text_if_any(tree, "view") {
            case.view = self.known(ViewId::from_key(view), view).map_or(case.view, ViewChoice::One);
        }
        if let Some(situation) = self.text_if_any(tree, "situation") {
            case.situation = self.known(Situation::from_key(situation), situation);
        }
        if let Some(example) = self.text_if_any(tree, "example") {
            case.opened = self.known(Example::find(example), example);
        }
        case.replays = self.text_if_any(tree, "replays").map(Rc::from);
        let regime = scope::decide(&case.facts).working();
        for (key, text) in self.texts(tree, "typed") {
            if let Some(question) = self.known(Question::from_key(key), key) {
                // What was made of it is among the answers; here it is read for what is wrong with it.
                let answers = case.facts.clone();
                case.type_into(self.lang, regime, question, text.to_owned());
                case.facts = answers;
            }
        }
        case.claims = Rc::new(self.claims(tree, regime));
        case
    }

    /// What is entered of a decision, where something is.
    fn claims(&mut self, tree: &Tree, regime: Option<Regime>) -> Claims {
        let mut claims = Claims::default();
        for (key, line) in self.texts_if_any(tree, DECISION) {
            if let Some(key) = self.known(claims::known(key, line), key) {
                claims.set(key, line.to_owned());
            }
        }
        let lines = claims.lines.clone();
        for (name, text) in self.texts_if_any(tree, DECISION_TYPED) {
            match self.known(claims::Field::named(name), name) {
                Some(field) if field.line == claims::CHOSEN => {
                    claims.put(field, Draft { text: text.to_owned(), error: None });
                }
                Some(field) => claims.type_into(self.lang, regime, field, text.to_owned()),
                None => {}
            }
        }
        // What was made of it is among the lines; it was read for what is wrong with it.
        claims.lines = lines;
        claims
    }

    /// Names with their texts; there may be none.
    fn texts_if_any<'a>(&mut self, tree: &'a Tree, name: &str) -> Vec<(&'a str, &'a str)> {
        tree.under(name).map(|_| self.texts(tree, name)).unwrap_or_default()
    }

    /// Names with their texts.
    fn texts<'a>(&mut self, tree: &'a Tree, name: &str) -> Vec<(&'a str, &'a str)> {
        let Some(Tree::Named(named)) = tree.under(name) else {
            self.refuse(Refusal::NotACase);
            return Vec::new();
        };
        let texts = named.iter().filter_map(|(key, tree)| Some((key.as_str(), tree.text()?)));
        let texts: Vec<_> = texts.collect();
        if texts.len() < named.len() {
            self.refuse(Refusal::NotACase);
        }
        texts
    }

    /// The answers, each of which this version is to know, in any order and form that the notation has.
    fn facts(&mut self, answers: &[(&str, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (key, text) in answers {
            if facts.read(key, text).is_err() {
                self.refuse(Refusal::Unknown([key, " = ", text].concat()));
            }
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Action;
    use crate::app::state::State;
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
            Tree::Number(number) => json!(number),
            Tree::List(list) => list.iter().map(as_json).collect(),
            Tree::Named(named) => named.iter().map(|(name, tree)| (name.clone(), as_json(tree))).collect(),
            Tree::Other => Value::Null,
        }
    }

    fn of_json(value: &Value) -> Tree {
        match value {
            Value::Object(named) => {
                Tree::Named(named.iter().map(|(name, value)| (name.clone(), of_json(value))).collect())
            }
            Value::Number(number) => Tree::Number(number.as_u64().unwrap().try_into().unwrap()),
            Value::Array(list) => Tree::List(list.iter().map(of_json).collect()),
            Value::String(text) => Tree::Text(text.clone()),
            _ => Tree::Other,
        }
    }

    fn again(state: &State) -> State {
        let mut again = State::new(state.lang, TODAY);
        again.apply(Action::Import(Rc::new(read(&file_of(state)).unwrap())));
        again
    }

    fn file_of(state: &State) -> Value {
        as_json(&written(&state.now.case, &state.kept.cases(), state.lang, TODAY))
    }

    fn read(file: &Value) -> Result<Saved, Refusal> {
        read_whole(&of_json(file), TODAY)
    }

    #[test]
    fn every_example_comes_back_as_it_was() {
        for example in EXAMPLES {
            let state = opened(example);
            assert_eq!(again(&state).now, state.now, "{}", example.key);
        }
    }

    #[test]
    fn what_was_typed_and_what_was_kept_come_back() {
        let mut state = opened(EXAMPLES.first().unwrap());
        state.apply(Action::Type(Question::from_key("breach-end").unwrap(), "i våras".to_owned()));
        state.apply(Action::Keep);
        state.apply(Action::Open(EXAMPLES.last().unwrap()));
        state.apply(Action::Type(Question::from_key("turnover").unwrap(), "12,5 mkr".to_owned()));
        state.apply(Action::Keep);
        state.apply(Action::Call(2, "Med större omsättning".to_owned()));
        state.apply(Action::Clear(Question::from_key("country").unwrap()));
        state.apply(Action::Swap(1));
        assert_eq!(state.now.case.name.number, 1);
        let again = again(&state);
        assert_eq!((again.now, again.kept), (state.now, state.kept));
    }

    #[test]
    fn a_file_of_the_first_form_has_at_most_one_version_kept() {
        let answers = json!({"country": "sweden", "body": "company"});
        let version = |on: &str| json!({"on": on, "answers": answers, "typed": {}});
        let old = json!({
            "finesight": 1, "program": "0.1.0", "law": "2026-04-30", "saved": "2026-11-22", "language": "en",
            "case": version("2024-01-15"), "compared": version("2023-05-01"),
        });
        let saved = read(&old).unwrap();
        assert_eq!(saved.case.on, date(2024, 1, 15));
        let [kept] = saved.kept.as_slice() else { panic!("one version") };
        assert_eq!((kept.on, kept.facts.written().len()), (date(2023, 5, 1), 2));
        let mut state = State::new(Lang::En, TODAY);
        state.apply(Action::Import(Rc::new(saved)));
        assert_eq!(state.kept.iter().map(|kept| kept.case.name.number).collect::<Vec<_>>(), [1]);
        // What one form calls it is unknown to the other.
        for (form, name) in [(1, "several"), (2, "compared")] {
            let mut file = old.clone();
            let named = file.as_object_mut().unwrap();
            let kept = named.remove("compared").unwrap();
            named.insert(name.to_owned(), kept);
            named.insert("finesight".to_owned(), json!(form));
            assert_eq!(read(&file).unwrap_err(), Refusal::NotACase);
        }
    }

    /// A case with a decision: a line, an amount as typed, one that cannot be read, and what is chosen but not added.
    fn with_decision() -> State {
        let mut state = opened(EXAMPLES.first().unwrap());
        let mut claims = Claims::default();
        claims.set("by", "authority".to_owned());
        claims.type_into(Lang::Sv, state.regime(), claims::Field::line("amount"), "2,5 mkr".to_owned());
        claims.type_into(Lang::Sv, state.regime(), claims::Field::line("maximum"), "mycket".to_owned());
        let chosen = Draft { text: "aggravating".to_owned(), error: None };
        claims.put(claims::Field::chosen("way"), chosen);
        let case = Case { claims: Rc::new(claims), ..state.now.case.clone() };
        state.apply(Action::Enter(Rc::new(case), None));
        state
    }

    #[test]
    fn what_is_entered_of_a_decision_comes_back_and_gives_the_file_its_third_form() {
        let state = with_decision();
        let file = file_of(&state);
        assert_eq!(file["finesight"], json!(3));
        assert_eq!(file.pointer("/case/decision/by"), Some(&json!("authority")));
        assert_eq!(file.pointer("/case/decision-typed/amount"), Some(&json!("2,5 mkr")));
        // Here the names of a file have an order of their own.
        let again = again(&state);
        let claims = &state.now.case.claims;
        assert!(claims.lines.iter().all(|line| again.now.case.claims.lines.contains(line)));
        assert!(claims.drafts.iter().all(|draft| again.now.case.claims.drafts.contains(draft)));
        assert_eq!(file_of(&again), file);
        let mut kept = state;
        kept.apply(Action::Keep);
        kept.apply(Action::Open(EXAMPLES.last().unwrap()));
        assert_eq!(file_of(&kept)["finesight"], json!(3), "a version that is kept has one");
    }

    #[test]
    fn without_a_decision_a_file_is_what_older_programs_read() {
        let file = file_of(&opened(EXAMPLES.first().unwrap()));
        assert_eq!((&file["finesight"], file.pointer("/case/decision")), (&json!(2), None));
    }

    #[test]
    fn a_decision_that_cannot_be_read_is_refused_with_its_line() {
        let good = file_of(&with_decision());
        for (place, value, about) in [
            ("/case/decision", json!({"colour": "red"}), "colour"),
            ("/case/decision", json!({"maximum": "much"}), "maximum"),
            ("/case/decision-typed", json!({"moon": "2"}), "moon"),
            ("/case/decision-typed", json!({"amounts gdpr-999": "2"}), "amounts gdpr-999"),
        ] {
            let mut file = good.clone();
            *file.pointer_mut(place).unwrap() = value;
            assert_eq!(read(&file).unwrap_err(), Refusal::Unknown(about.to_owned()));
        }
        let mut file = good;
        file["case"]["decision"] = json!(["by"]);
        assert_eq!(read(&file).unwrap_err(), Refusal::NotACase);
    }

    #[test]
    fn versions_that_are_no_list_too_many_or_spoilt_are_refused() {
        let mut state = opened(EXAMPLES.first().unwrap());
        state.apply(Action::Keep);
        state.apply(Action::Call(1, "Ett".to_owned()));
        let good = file_of(&state);
        assert_eq!(good.pointer("/kept/0/name").unwrap(), "Ett");
        let with = |place: &str, value: Value| {
            let mut file = good.clone();
            *file.pointer_mut(place).unwrap() = value;
            read(&file)
        };
        let one = good.pointer("/kept/0").unwrap().clone();
        assert!(with("/kept", json!(vec![one.clone(); MOST])).is_ok());
        for (place, value) in [
            ("/kept", one.clone()),
            ("/kept", json!(vec![one; MOST + 1])),
            ("/kept/0", json!("x")),
            ("/kept/0/name", json!(1)),
            ("/kept/0/number", json!("1")),
            ("/kept/0/number", json!(0)),
        ] {
            assert_eq!(with(place, value).unwrap_err(), Refusal::NotACase, "{place}");
        }
    }

    #[test]
    fn a_file_is_nested_as_deep_as_trees_are_made() {
        fn depth(tree: &Tree) -> usize {
            let within = match tree {
                Tree::List(list) => list.iter().map(depth).max(),
                Tree::Named(named) => named.iter().map(|(_, tree)| depth(tree)).max(),
                Tree::Text(_) | Tree::Number(_) | Tree::Other => return 0,
            };
            1 + within.unwrap_or_default()
        }
        let mut state = opened(EXAMPLES.first().unwrap());
        state.apply(Action::Keep);
        assert_eq!(depth(&written(&state.now.case, &state.kept.cases(), Lang::En, TODAY)), DEEPEST);
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
        assert_eq!(with("/case/answers/country", json!(["sweden"])), Refusal::NotACase);
        assert_eq!(with("/finesight", json!(FORM + 1)), Refusal::Newer(env!("CARGO_PKG_VERSION").to_owned()));
        assert_eq!(
            with("/case/answers", json!({"moon": "full"})),
            Refusal::Unknown("moon = full".to_owned())
        );
        assert_eq!(
            with("/case/answers/country", json!("Sweden ")),
            Refusal::Unknown("country = Sweden ".to_owned())
        );
        // A day is written as such, and not as people type it.
        assert_eq!(with("/case/on", json!("May 2024")), Refusal::Unknown("May 2024".to_owned()));
        let mut file = good;
        file.as_object_mut().unwrap().insert("more".to_owned(), json!(1));
        assert_eq!(read(&file).unwrap_err(), Refusal::NotACase);
    }

    #[test]
    fn answers_in_another_order_or_form_are_read_as_the_library_reads_them() {
        let answers = [
            ("gravest", "gdpr-32"),
            ("conducts", "gdpr-32 2,gdpr-6 1"),
            ("infringements", "gdpr-32, gdpr-6"),
            ("displaced", " gdpr-6 "),
            ("harm", "some | none-shown"),
            ("turnover", "30000000.00 EUR"),
            ("breach-end", " 2024-01-15 "),
        ];
        let mut file = file_of(&State::new(Lang::En, TODAY));
        *file.pointer_mut("/case/answers").unwrap() =
            answers.map(|(key, line)| (key.to_owned(), json!(line))).into_iter().collect();
        let saved = read(&file).unwrap();
        let written: Vec<_> = saved.case.facts.written();
        for (key, line) in [
            ("gravest", "gdpr-32"),
            ("conducts", "gdpr-32 2, gdpr-6 1"),
            ("infringements", "gdpr-6, gdpr-32"),
            ("displaced", "gdpr-6"),
            ("harm", "none-shown | some"),
            ("turnover", "30000000 EUR"),
            ("breach-end", "2024-01-15"),
        ] {
            assert!(written.contains(&(key, line.to_owned())), "{key}: {written:?}");
        }
        assert_eq!(written.len(), answers.len());
    }

    #[test]
    fn the_schema_says_what_a_file_has() {
        let schema: Value = serde_json::from_str(include_str!("../../www/case.schema.json")).unwrap();
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
        assert_eq!(schema.pointer("/properties/finesight/enum").unwrap(), &json!([WITHOUT_DECISION, FORM]));
        assert_eq!(schema.pointer("/properties/kept/maxItems").unwrap(), &json!(MOST));
        assert_eq!(schema.pointer("/properties/language/pattern").unwrap(), &json!("^[a-z]{2}$"));
        for lang in Lang::ALL {
            assert!(lang.tag().len() == 2 && lang.tag().bytes().all(|letter| letter.is_ascii_lowercase()));
        }
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

    #[test]
    fn what_is_not_known_is_left_out_of_what_the_tab_holds() {
        let mut file = file_of(&opened(EXAMPLES.first().unwrap()));
        let answers = file.pointer_mut("/case/answers").unwrap().as_object_mut().unwrap();
        let before = answers.len();
        answers.insert("moon".to_owned(), json!("full"));
        answers.insert("tide".to_owned(), json!(null));
        file.as_object_mut().unwrap().insert("colours".to_owned(), json!("dark"));
        *file.pointer_mut("/case/on").unwrap() = json!("never");
        let (saved, refusals) = super::read(&of_json(&file), TODAY);
        let unknown = |what: &str| Refusal::Unknown(what.to_owned());
        for refusal in [unknown("moon = full"), unknown("never"), Refusal::NotACase] {
            assert!(refusals.contains(&refusal), "{refusals:?}");
        }
        assert_eq!(saved.case.facts.written().len(), before);
        assert_eq!((saved.case.on, saved.kept), (TODAY, Vec::new()));
    }

    #[test]
    fn anything_that_json_has_is_read_as_a_case_of_which_nothing_is_known() {
        for spoilt in [json!(null), json!([]), json!("x"), json!({"case": 5, "kept": {"answers": []}})] {
            let (saved, refusals) = super::read(&of_json(&spoilt), TODAY);
            assert_eq!((saved.case, refusals.first()), (Case::new(TODAY), Some(&Refusal::NotACase)));
        }
    }
}
