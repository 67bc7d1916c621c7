//! Everything the page remembers, and what an action makes of it.

use super::action::Action;
use super::behind::entry::ahead;
use super::behind::further::entry::ahead as further;
use super::case::Case;
use super::cover::Cover;
use super::folds::Folds;
use super::history::{History, Moment};
use super::loaded::{Further, Loaded};
use super::notice::Notice;
use super::route::Route;
use super::saved::Saved;
use super::shown::Shown;
use super::stories::Stories;
use super::theme::Theme;
use super::to_do::ToDo;
use super::versions::Versions;
use super::words::Words;
use crate::engine::open_questions::End;
use crate::engine::{Answer, Facts, Question};
use crate::evidence::Example;
use crate::evidence::decisions::like::Filter;
use crate::law::Regime;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;
use yew::Reducible;

/// The page's state. What follows from a case is worked out by the action that changes the case, never by a
/// component.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The language.
    pub lang: Lang,
    /// Whether the deferred module and the rest of this language's texts are there.
    pub loaded: Option<Loaded>,
    /// Whether the further module and its texts in this language are there.
    pub further: Option<Further>,
    /// Whether what happened in each decision is there in this language.
    pub stories: Stories,
    /// The words.
    pub words: Words,
    /// The colours.
    pub theme: Theme,
    /// Today, as the device says.
    pub today: Date,
    /// The case on the page.
    pub now: Rc<Shown>,
    /// Those kept to compare with.
    pub kept: Versions,
    /// What can be taken back.
    pub history: History,
    /// Which like decisions are looked at.
    pub like: Filter,
    /// The view that is looked at.
    pub route: Route,
    /// The folds behind the result that are open.
    pub folds: Folds,
    /// What the visitor writes on the first page of the report.
    pub cover: Rc<Cover>,
    /// What was typed where the result says what to do now.
    pub to_do: ToDo,
    /// How much of a result is drawn.
    pub drawn: Drawn,
    /// Whether the network went away since the page began. Links out ask the browser itself: this draws them anew.
    pub offline: bool,
    /// What became of the last thing that was done with the work as a whole.
    pub notice: Option<Notice>,
    /// Whether the case is kept on the device beyond the tab.
    pub on_device: bool,
    /// Whether it is asked if everything is to be cleared.
    pub asks_to_clear: bool,
    /// What waits for the law, or is known of its way here.
    pub awaited: Awaited,
}

/// How much of a result is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawn {
    /// The amount alone: the first time on a page, so that it is seen before all else of the page is made.
    #[default]
    Amount,
    /// All of it.
    All,
}

/// What waits for the law, which comes later than the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Awaited {
    /// The example to open then, for it is read by the law.
    pub example: Option<&'static Example>,
    /// Whether the case of a link is on its way, which is read by the law too.
    pub link: bool,
    /// Whether the law could not be had, and will be asked for again.
    pub is_missing: bool,
    /// The same of the further module.
    pub is_further_missing: bool,
}

impl State {
    /// Nothing said yet.
    pub fn new(lang: Lang, today: Date) -> Self {
        let loaded = Loaded::check(lang);
        Self {
            lang,
            loaded,
            further: Further::check(lang),
            stories: Stories::check(lang),
            words: Words::default(),
            theme: Theme::default(),
            today,
            now: Rc::new(Shown::of(Case::new(today), loaded)),
            kept: Versions::default(),
            history: History::default(),
            like: Filter::default(),
            route: Route::default(),
            folds: Folds::default(),
            cover: Rc::default(),
            to_do: ToDo::default(),
            drawn: Drawn::default(),
            offline: false,
            notice: None,
            on_device: false,
            asks_to_clear: false,
            awaited: Awaited::default(),
        }
    }

    /// The facts of the case on the page.
    pub fn facts(&self) -> &Facts {
        &self.now.case.facts
    }

    /// The regime to work with.
    pub fn regime(&self) -> Option<Regime> {
        self.now.regime()
    }

    /// Whether a view is looked at that shows what happened in decisions.
    pub fn wants_stories(&self) -> bool {
        match self.route {
            Route::Decisions | Route::Cases => true,
            Route::Case => self.folds.draws("like"),
            _ => false,
        }
    }

    /// Whether a result is awaited: something was said, and the law that it follows from is still on its way.
    pub fn is_awaiting(&self) -> bool {
        self.now.loaded.is_none()
            && (self.now.case.is_begun() || self.awaited.link || self.awaited.example.is_some())
    }

    /// Whether a view is looked at of which a part comes with the further module, and that is still on its way.
    pub fn is_awaiting_further(&self) -> bool {
        let is_shown = !matches!(self.route, Route::Start | Route::Question(_) | Route::Result);
        is_shown && self.loaded.is_some() && self.further.is_none() && !self.awaited.is_further_missing
    }

    /// Whether a result is looked at of which the amount alone is drawn yet.
    pub fn draws_amount_alone(&self) -> bool {
        self.drawn == Drawn::Amount && self.route == Route::Result && self.now.assessment.result.is_some()
    }

    /// Whether a report can be made of the view: of a result and what is behind it, of the form, and of a decision that is
    /// checked.
    pub const fn has_report(&self) -> bool {
        self.route.is_of_result() || matches!(self.route, Route::Case | Route::Check)
    }

    /// Questions asked and answered.
    pub fn progress(&self) -> (usize, usize) {
        let asked = || self.now.sections.iter().flat_map(|section| &section.questions);
        let answered = asked().filter(|question| self.facts().answered(**question)).count();
        (answered, asked().count())
    }

    /// The page as it would be with each of the versions kept on it.
    pub fn with_each_kept(&self) -> impl Iterator<Item = Self> {
        self.kept.iter().map(|kept| Self { now: kept.clone(), ..self.clone() })
    }

    /// Changes the language.
    pub fn speak(&mut self, lang: Lang) {
        self.lang = lang;
        self.loaded = Loaded::check(lang);
        self.further = Further::check(lang);
        self.stories = Stories::check(lang);
    }

    /// A case with what follows from it. The deferred module, once there, stays, whatever language is spoken.
    fn worked_out(&self, case: Case) -> Rc<Shown> {
        Rc::new(Shown::of(case, self.loaded.or(self.now.loaded)))
    }

    /// Puts a case on the page, and works it out unless it is the one that is there.
    pub fn put(&mut self, case: Case) {
        if case != self.now.case {
            self.now = self.worked_out(case);
        }
    }

    /// Keeps cases to compare with.
    pub fn keep(&mut self, cases: Vec<Case>) {
        self.kept = Versions::of(cases.into_iter().map(|case| self.worked_out(case)));
    }

    /// Puts a case on the page and keeps the one that was there. Where there is no room for it, it stays.
    fn replace(&mut self, case: Case) {
        if !self.kept.have(&self.now.case) {
            if self.kept.is_full() {
                return self.notice = Some(Notice::Full);
            }
            self.kept.keep(&mut self.now);
        }
        self.put(case);
    }

    fn show(&mut self, end: &End) {
        if let Some(there) = self.further {
            self.replace(further::witness(there, &self.now.case, &self.now.assessment, end));
        }
    }

    fn begin_with(&mut self, saved: &Saved) {
        self.to_do = ToDo::default();
        self.put(saved.case.clone());
        self.keep(saved.kept.clone());
    }

    fn import(&mut self, saved: &Saved) {
        self.begin_with(saved);
        self.notice = Some(Notice::Opened(saved.made_with.clone()));
    }

    /// Works everything out anew, once the deferred module is there.
    fn complete(&mut self) {
        self.loaded = Loaded::check(self.lang);
        self.awaited.is_missing = false;
        self.awaited.link = false;
        if self.loaded.is_some() && self.now.loaded.is_none() {
            let mut case = self.now.case.clone();
            if let Some(law) = self.loaded {
                ahead::follow_situation(law, &Case::new(self.today), &mut case);
            }
            self.now = self.worked_out(case);
            if let Some(example) = self.awaited.example.take() {
                self.apply(Action::Open(example));
            }
        }
    }

    fn moment(&self) -> Moment {
        Moment { case: self.now.case.clone(), kept: self.kept.clone() }
    }

    fn go_to(&mut self, moment: Option<Moment>) {
        let Some(Moment { case, kept }) = moment else { return };
        self.put(case);
        self.kept = kept;
    }

    /// Applies an action, so that it can be taken back if it changed what is said.
    pub fn apply(&mut self, action: Action) {
        let before = action.is_step().then(|| self.moment());
        let typing = action.typed_into();
        if action.is_about_the_case() {
            self.notice = None;
        }
        self.follow(action);
        if let Some(before) = before
            && (before.case != self.now.case || before.kept != self.kept)
        {
            self.history.note(before, typing);
        }
    }

    fn follow(&mut self, action: Action) {
        let law = self.now.loaded;
        let mut case = self.now.case.clone();
        match action {
            Action::SetLanguage(lang) => return self.speak(lang),
            Action::SetWords(words) => return self.words = words,
            Action::EasyWords(have_come) => return self.words = self.words.once_easy(have_come),
            Action::SetTheme(theme) => return self.theme = theme,
            Action::Fold(change) => return self.folds.follow(change),
            Action::Cover(cover) => return self.cover = cover,
            Action::ToDo(change) => return self.to_do.follow(change),
            Action::Offline(offline) => return self.offline = offline,
            Action::ClearAll => {
                let Self { words, theme, route, drawn, .. } = *self;
                return *self = Self { words, theme, route, drawn, ..Self::new(self.lang, self.today) };
            }
            Action::Undo => {
                let moment = self.history.back(self.moment());
                return self.go_to(moment);
            }
            Action::Redo => {
                let moment = self.history.forward(self.moment());
                return self.go_to(moment);
            }
            Action::Notify(notice) => return self.notice = Some(notice),
            Action::KeepOnDevice(on) => return self.on_device = on,
            Action::NotKept => {
                self.on_device = false;
                return self.notice = Some(Notice::NotKept);
            }
            Action::AskToClear(asks) => return self.asks_to_clear = asks,
            Action::Go(route) => return self.route = route,
            Action::Ask(question) => {
                if self.route != Route::Case {
                    self.route = Route::Question(question);
                }
                return;
            }
            Action::Like(filter) => return self.like = filter,
            Action::Keep => return self.kept.keep(&mut self.now),
            Action::Drop(number) => return self.kept.remove(number),
            Action::Swap(number) => return self.kept.swap(number, &mut self.now),
            Action::Call(number, name) => return self.kept.call(number, &name),
            Action::Show(end) => return self.show(&end),
            Action::Replace(other) => return self.replace(Case::clone(&other)),
            Action::Import(saved) => return self.import(&saved),
            Action::Prefill(saved) => return self.begin_with(&saved),
            Action::Complete => return self.complete(),
            Action::Missing => return self.awaited.is_missing = true,
            Action::Further => {
                self.further = Further::check(self.lang);
                return self.awaited.is_further_missing = self.further.is_none();
            }
            Action::Painted => return self.drawn = Drawn::All,
            Action::Stories => return self.stories = Stories::asked(self.lang),
            Action::Open(example) => match law {
                Some(law) => case = ahead::example(law, example),
                None => return self.awaited.example = Some(example),
            },
            Action::Happened(situation) => {
                // A decision that was opened, or a case from the form, is another one.
                if case.situation.is_none() {
                    case = Case::new(self.today);
                }
                case.situation = Some(situation);
            }
            Action::Choose(id, answer) => case.facts.set_choice(id, answer),
            Action::Type(question, text) => {
                // No field is there before the law is, by which it is read.
                if let Some(law) = law {
                    ahead::type_into(law, self.lang, self.regime(), &mut case, question, text);
                }
            }
            Action::DontKnow(question) => {
                case.forget_draft(question);
                match question {
                    Question::Date(id) => case.facts.set_date(id, Some(Answer::DontKnow)),
                    Question::Amount(id) => case.facts.set_amount(id, Some(Answer::DontKnow)),
                    _ => {}
                }
            }
            Action::Clear(question) => {
                case.forget_draft(question);
                case.facts.clear(question);
            }
            Action::SetInfringement(provision, broken) => {
                if let Some(law) = law {
                    ahead::name(law, &mut case, provision, broken);
                }
            }
            Action::Conduct(key, conduct) => case.facts.set_conduct(key, conduct),
            Action::Displace(key, displaced) => case.facts.set_displaced(key, displaced),
            Action::Gravest(key) => case.facts.set_gravest(key),
            Action::Enter(entered, _) => case = Rc::unwrap_or_clone(entered),
            Action::View(view) => case.view = view,
            Action::TypeDay(text) => case.type_day(text),
            Action::SetDay(day) => {
                case.on_draft = None;
                case.on = day;
            }
        }
        if let Some(law) = law {
            ahead::follow_situation(law, &self.now.case, &mut case);
        }
        self.put(case);
    }
}

impl Reducible for State {
    type Action = Action;

    /// The same state where nothing changed: then nothing is drawn.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::claims::{self, Claims};
    use crate::app::name::{MOST, Name};
    use crate::engine::ViewChoice;
    use crate::evidence::EXAMPLES;
    use crate::law::ChoiceId;
    use crate::law::situation::Situation;
    use jiff::civil::date;

    fn state() -> State {
        State::new(Lang::En, date(2026, 11, 21))
    }

    fn question(key: &str) -> Question {
        Question::from_key(key).unwrap()
    }

    fn typed(key: &str, text: &str) -> Action {
        Action::Type(question(key), text.to_owned())
    }

    /// A case with an answer, one that could not be read, a day and an example.
    fn opened() -> State {
        let mut state = state();
        state.apply(Action::Open(EXAMPLES.first().unwrap()));
        state.apply(typed("breach-end", "spring"));
        state
    }

    /// The cases that are kept, whatever they are called.
    fn kept(state: &State) -> Vec<Case> {
        state.kept.iter().map(|kept| unnamed(&kept.case)).collect()
    }

    fn unnamed(case: &Case) -> Case {
        Case { name: Name::default(), ..case.clone() }
    }

    fn names(state: &State) -> Vec<Name> {
        state.kept.iter().map(|kept| kept.case.name.clone()).collect()
    }

    /// The same as on a page on which the law is still on its way.
    fn awaiting() -> State {
        let now = Rc::new(Shown::of(Case::new(date(2026, 11, 21)), None));
        State { loaded: None, now, ..state() }
    }

    fn choose(key: &str, option: &str) -> Action {
        let Question::Choice(id) = question(key) else { panic!("{key} has no options") };
        let mut facts = Facts::default();
        facts.read(key, option).unwrap();
        Action::Choose(id, facts.said(id))
    }

    #[test]
    fn what_happened_in_decisions_is_asked_for_where_it_is_shown() {
        let mut state = state();
        let routes = [Route::Start, Route::Result, Route::Case, Route::Cases, Route::Decisions];
        let wanted = routes.map(|route| {
            state.apply(Action::Go(route));
            state.wants_stories()
        });
        assert_eq!(wanted, [false, false, false, true, true]);
        state.apply(Action::Go(Route::Case));
        state.apply(Action::Fold(crate::app::folds::Change::Turned("like".to_owned(), true)));
        assert!(state.wants_stories());
        // The texts are in the program here.
        assert_eq!(state.stories, Stories::There);
    }

    #[test]
    fn easier_words_that_come_are_shown_if_they_are_still_wanted() {
        let mut state = state();
        let mut words = |actions: &[Action]| {
            state.words = Words::default();
            for action in actions {
                state.apply(action.clone());
            }
            state.words
        };
        let (tick, untick) = (Action::SetWords(Words::Awaited), Action::SetWords(Words::Ordinary));
        let came = Action::EasyWords(true);
        assert_eq!(words(&[tick.clone(), came.clone()]), Words::Easy);
        assert_eq!(words(&[tick.clone(), Action::EasyWords(false)]), Words::Ordinary);
        // Unticked before they came: they stay away.
        assert_eq!(words(&[tick, untick, came]), Words::Ordinary);
    }

    #[test]
    fn what_is_said_before_the_law_is_there_counts_once_it_is() {
        let said = [("country", "norway"), ("body", "company"), ("purpose", "other")];
        let (mut early, mut late) = (awaiting(), state());
        assert!(!early.is_awaiting(), "nothing was said");
        assert_eq!(early.now.sections, late.now.sections, "the page stays as it is");
        for (key, option) in said {
            early.apply(choose(key, option));
            late.apply(choose(key, option));
            assert!(
                early.is_awaiting() && early.regime().is_none() && early.now.assessment.problems.is_empty()
            );
            assert!(early.facts().answered(question(key)));
        }
        early.apply(Action::Complete);
        assert!(!early.is_awaiting());
        assert_eq!(early, late);
        assert_eq!(early.regime(), Some(Regime::NoGdpr));
        for _ in said {
            early.apply(Action::Undo);
        }
        assert_eq!(early.facts(), &Facts::default());
        assert!(early.now.loaded.is_some());
    }

    #[test]
    fn saying_what_happened_begins_a_case_and_saying_it_otherwise_keeps_the_answers() {
        let mut state = opened();
        state.apply(Action::Happened(Situation::Hacked));
        assert_eq!(state.now.case, Case { situation: Some(Situation::Hacked), ..Case::new(state.today) });
        state.apply(choose("country", "norway"));
        state.apply(choose("body", "company"));
        assert_eq!(state.facts().infringements(), ["gdpr-5-1-f", "gdpr-32"]);
        state.apply(Action::Happened(Situation::NoAnswer));
        assert_eq!(state.facts().infringements(), ["gdpr-12", "gdpr-15"]);
        assert!(state.facts().answered(question("body")));
        for _ in 0..4 {
            state.apply(Action::Undo);
        }
        assert_eq!(state.now.case, opened().now.case);
    }

    #[test]
    fn what_happened_before_the_law_is_there_counts_once_it_is() {
        let mut state = awaiting();
        state.apply(Action::Happened(Situation::Hacked));
        state.apply(choose("country", "norway"));
        assert!(state.is_awaiting() && state.facts().infringements().is_empty());
        state.apply(Action::Complete);
        assert_eq!(state.facts().infringements(), ["gdpr-5-1-f", "gdpr-32"]);
    }

    #[test]
    fn the_example_asked_for_last_is_opened_once_the_law_is_there() {
        let mut state = awaiting();
        for example in EXAMPLES {
            state.apply(Action::Open(example));
            assert!(state.is_awaiting() && state.facts() == &Facts::default());
        }
        state.apply(Action::Complete);
        assert_eq!(state.now.case, Case::of_example(EXAMPLES.last().unwrap()));
        assert!(state.awaited.example.is_none() && state.history.can_undo());
    }

    #[test]
    fn what_cannot_be_had_is_told_until_it_is_there() {
        let mut state = awaiting();
        state.apply(Action::Missing);
        assert!(state.awaited.is_missing && !state.history.can_undo());
        state.apply(Action::Complete);
        assert!(!state.awaited.is_missing);
    }

    #[test]
    fn what_the_page_around_prefills_was_opened_by_nobody() {
        let saved = Rc::new(Saved { case: opened().now.case.clone(), kept: Vec::new(), made_with: None });
        let mut state = state();
        state.apply(Action::Prefill(saved.clone()));
        assert_eq!((&state.now.case, &state.notice), (&saved.case, &None));
        assert!(!state.history.can_undo());
        state.apply(Action::Import(saved));
        assert_eq!(state.notice, Some(Notice::Opened(None)));
    }

    #[test]
    fn swapping_twice_changes_nothing() {
        let mut state = opened();
        let first = state.now.case.clone();
        state.apply(Action::Keep);
        state.apply(Action::Open(EXAMPLES.last().unwrap()));
        let second = state.now.case.clone();
        assert_eq!(kept(&state), std::slice::from_ref(&first), "opening an example leaves what is kept");
        state.apply(Action::Swap(1));
        assert_eq!(unnamed(&state.now.case), first);
        assert_eq!(kept(&state), std::slice::from_ref(&second));
        state.apply(Action::Swap(2));
        assert_eq!(unnamed(&state.now.case), second);
        assert_eq!(kept(&state), [first]);
    }

    #[test]
    fn nothing_is_kept_after_dropping_or_clearing() {
        for action in [Action::Drop(1), Action::ClearAll] {
            let mut state = opened();
            state.apply(Action::Keep);
            state.apply(action);
            assert!(state.kept.is_empty());
            state.apply(Action::Swap(1));
            assert!(state.kept.is_empty(), "there is nothing to go back to");
        }
    }

    #[test]
    fn another_case_in_its_place_keeps_the_one_that_was_there() {
        let mut state = opened();
        let before = state.now.case.clone();
        state.apply(Action::Replace(Rc::new(before.with(Facts::default(), ViewChoice::All))));
        assert_eq!((state.facts(), state.now.case.on), (&Facts::default(), before.on));
        assert!(state.now.case.drafts.is_empty() && state.now.assessment.result.is_none());
        assert_eq!(kept(&state), [before]);
    }

    #[test]
    fn what_is_kept_already_is_not_kept_twice() {
        let mut state = opened();
        let first = state.now.case.clone();
        let other = Rc::new(first.with(Facts::default(), ViewChoice::All));
        state.apply(Action::Replace(other.clone()));
        state.apply(Action::Swap(1));
        assert_eq!(state.now.case.name.number, 1);
        state.apply(Action::Keep);
        assert_eq!(kept(&state).len(), 2);
        state.apply(Action::Replace(other.clone()));
        assert_eq!((kept(&state).len(), &state.now.case), (2, &*other));
    }

    #[test]
    fn five_are_kept_and_then_nothing_takes_the_place_of_the_one_on_the_page() {
        let mut state = opened();
        for day in 1..=6 {
            state.apply(Action::SetDay(date(2024, 1, day)));
            state.apply(Action::Keep);
        }
        assert_eq!(kept(&state).len(), MOST);
        assert_eq!(names(&state).iter().map(|name| name.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        let before = state.now.case.clone();
        let other = Rc::new(before.with(Facts::default(), ViewChoice::All));
        state.apply(Action::Replace(other.clone()));
        assert_eq!((&state.now.case, &state.notice), (&before, &Some(Notice::Full)));
        state.apply(Action::Drop(3));
        assert_eq!(state.notice, None);
        state.apply(Action::Replace(other.clone()));
        assert_eq!(state.now.case, *other);
        assert_eq!(kept(&state).last(), Some(&before));
    }

    #[test]
    fn the_letters_of_a_name_are_one_step() {
        let mut state = opened();
        state.apply(Action::Keep);
        for text in ["W", "Wi", "With harm"] {
            state.apply(Action::Call(1, text.to_owned()));
        }
        assert_eq!(names(&state), [Name::given(1, "With harm")]);
        state.apply(Action::Undo);
        assert_eq!(names(&state), [Name::given(1, "")]);
        state.apply(Action::Undo);
        assert!(state.kept.is_empty());
    }

    #[test]
    fn every_step_back_is_a_step_forward_again() {
        let mut state = state();
        let seen_of = |state: &State| (state.now.case.clone(), state.kept.clone());
        let mut seen = vec![seen_of(&state)];
        for action in [
            Action::Open(EXAMPLES.first().unwrap()),
            typed("breach-end", "spring"),
            Action::Keep,
            Action::Clear(question("body")),
            Action::TypeDay("2024-02-30".to_owned()),
            Action::Keep,
            Action::Call(1, "Before".to_owned()),
            Action::Clear(question("country")),
            Action::Swap(1),
            Action::Drop(2),
        ] {
            state.apply(action);
            seen.push(seen_of(&state));
        }
        for said in seen.iter().rev().skip(1) {
            state.apply(Action::Undo);
            assert_eq!(&seen_of(&state), said);
        }
        assert!(!state.history.can_undo());
        state.apply(Action::Undo);
        for said in seen.iter().skip(1) {
            state.apply(Action::Redo);
            assert_eq!(&seen_of(&state), said);
        }
        assert!(!state.history.can_redo());
    }

    #[test]
    fn the_letters_typed_into_a_field_are_one_step() {
        let mut state = state();
        for text in ["2", "20", "2019"] {
            state.apply(typed("breach-end", text));
        }
        state.apply(typed("breach-start", "2018"));
        state.apply(Action::Undo);
        assert_eq!(state.now.case.draft(question("breach-end")).unwrap().text, "2019");
        state.apply(Action::Undo);
        assert!(state.facts().written().is_empty() && !state.history.can_undo());
    }

    #[test]
    fn the_letters_typed_of_a_decision_are_one_step() {
        let mut state = state();
        let amount = claims::Field::line("amount");
        for text in ["2", "20", "200"] {
            let mut claims = Claims::default();
            claims.type_into(Lang::En, None, amount, text.to_owned());
            let case = Case { claims: Rc::new(claims), ..state.now.case.clone() };
            state.apply(Action::Enter(Rc::new(case), Some(amount)));
        }
        assert_eq!(state.now.case.claims.line("amount"), "200 EUR");
        state.apply(Action::Undo);
        assert!(state.now.case.claims.is_empty() && !state.history.can_undo());
    }

    #[test]
    fn what_changes_nothing_of_the_case_is_no_step() {
        let mut state = state();
        state.apply(Action::Clear(question("body")));
        state.apply(Action::SetLanguage(Lang::Sv));
        assert!(!state.history.can_undo());
    }

    #[test]
    fn an_action_after_undoing_takes_the_place_of_what_was_taken_back() {
        let mut state = state();
        state.apply(Action::Open(EXAMPLES.first().unwrap()));
        state.apply(Action::Undo);
        state.apply(Action::Open(EXAMPLES.last().unwrap()));
        assert!(!state.history.can_redo() && state.history.can_undo());
    }

    #[test]
    fn clearing_everything_clears_what_could_be_gone_back_to() {
        let mut state = state();
        state.apply(Action::Open(EXAMPLES.first().unwrap()));
        state.apply(Action::ClearAll);
        assert!(!state.history.can_undo() && !state.history.can_redo());
    }

    #[test]
    fn an_action_that_changes_nothing_gives_the_same_state() {
        let before = Rc::new(opened());
        for action in [
            Action::Choose(ChoiceId::Country, before.facts().choice(ChoiceId::Country)),
            Action::Drop(1),
            Action::Redo,
            Action::Go(Route::Start),
            Action::SetLanguage(Lang::En),
            Action::Complete,
        ] {
            assert!(Rc::ptr_eq(&before.clone().reduce(action.clone()), &before), "{action:?}");
        }
        let after = before.clone().reduce(Action::Clear(question("breach-end")));
        assert!(!Rc::ptr_eq(&after, &before));
    }
}
