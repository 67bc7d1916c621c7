//! Everything the page remembers, and what can happen to it.

use super::Dispatch;
use super::folds::{self, Folds};
use super::history::History;
use super::input::{self, Draft};
use super::version::Version;
use super::work::{Brought, Notice};
use crate::engine::catalogue::{self, Section};
use crate::engine::open_questions::{End, look, witness_of};
use crate::engine::{
    Answer, Assessment, Facts, OpenQuestions, OptionSet, Question, Setting, ViewChoice, assess,
};
use crate::evidence::library::like::Filter;
use crate::evidence::{self, Example, WITHOUT_MODEL, floors};
use crate::law::provision::Provision;
use crate::law::{ChoiceId, Regime};
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;
use yew::{Callback, Reducible};

/// The colours chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The value of the page's `data-color-scheme`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The page's state. The assessment is made anew by each action that touches the facts, never by a
/// component.
#[derive(Clone, Debug)]
pub struct State {
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// What is known of the case.
    pub facts: Facts,
    /// What was typed, as it was typed.
    pub drafts: Vec<(Question, Draft)>,
    /// Whose view is taken.
    pub view: ViewChoice,
    /// The day the case is assessed on.
    pub on: Date,
    /// What was typed for that day.
    pub on_draft: Option<Draft>,
    /// Today, as the device says.
    pub today: Date,
    /// The example that was opened.
    pub opened: Option<&'static Example>,
    /// The decision that is replayed, which is left out of its own practice.
    pub replays: Option<Rc<str>>,
    /// Which like decisions are looked at.
    pub like: Filter,
    /// The questions that matter.
    pub sections: Rc<Vec<Section>>,
    /// Whether the second program is there.
    pub is_whole: bool,
    /// What follows from the facts.
    pub assessment: Rc<Assessment>,
    /// What is still open, and what closing it would do.
    pub outlook: Rc<OpenQuestions>,
    /// The questions asked so far when only those are asked that narrow the range most.
    pub quick: Option<Vec<Question>>,
    /// The version kept to compare with.
    pub kept: Option<Rc<Version>>,
    /// The folds behind the result that are open.
    pub folds: Folds,
    /// What can be taken back.
    pub history: History,
    /// What became of the last thing that was done with the work as a whole.
    pub notice: Option<Notice>,
    /// Whether the case is kept on the device beyond the tab.
    pub on_device: bool,
    /// Whether it is asked if everything is to be cleared.
    pub asks_to_clear: bool,
}

/// What a visitor can do.
#[derive(Clone, Debug)]
pub enum Action {
    /// Answer a question with options, or take the answer back.
    Choose(ChoiceId, Option<Answer<OptionSet>>),
    /// Type into a field.
    Type(Question, String),
    /// Say that a date or an amount is not known.
    DontKnow(Question),
    /// Take an answer back.
    Clear(Question),
    /// Name a provision as broken, or not.
    Infringe(&'static Provision, bool),
    /// Say which conduct an infringement belongs to.
    Conduct(&'static str, Option<u8>),
    /// Say that another infringement displaces this one, or not.
    Displace(&'static str, bool),
    /// Mark an infringement as the gravest.
    Gravest(Option<&'static str>),
    /// Take a view.
    View(ViewChoice),
    /// Type the day to assess on.
    On(String),
    /// Assess the case as on a day.
    AsOf(Date),
    /// Open an example.
    Open(&'static Example),
    /// Show a decision as a case, as of a day, and keep this one.
    Replay(Rc<Facts>, Date, &'static str),
    /// Look at other like decisions.
    Like(Filter),
    /// Show the case that reaches an end of a range, and keep this one.
    Show(End),
    /// Ask only what narrows the range most, or everything again.
    Quick(bool),
    /// Ask the next of those questions.
    AskNext,
    /// Keep this version to compare with.
    Keep,
    /// Go back to the version kept, and keep this one in its place.
    Swap,
    /// Keep nothing any longer.
    Drop,
    /// Open or close a fold.
    Fold(folds::Change),
    /// Forget everything said.
    ClearAll,
    /// Take the last step back, or come forward again.
    Step(bool),
    /// Put a case in the place of this one.
    Bring(Rc<Brought>),
    /// Tell what became of something.
    Tell(Notice),
    /// Keep the case on the device, or only as long as the tab lives.
    OnDevice(bool),
    /// The device cannot keep it.
    NotKept,
    /// Ask whether everything is to be cleared, or no longer.
    AskToClear(bool),
    /// Show what came later than the page.
    Complete,
    /// Change the language.
    Speak(Lang),
    /// Change the colours.
    Paint(Theme),
}

impl Action {
    /// Whether it does something to the case, and not only to how the page looks.
    pub const fn is_about_the_case(&self) -> bool {
        !matches!(
            self,
            Self::Fold(_)
                | Self::Complete
                | Self::Speak(_)
                | Self::Paint(_)
                | Self::Tell(_)
                | Self::NotKept
                | Self::OnDevice(_)
                | Self::AskToClear(_)
        )
    }
}

/// What an event calls that makes an action happen.
pub(crate) fn act<E: 'static>(dispatch: &Dispatch, action: Action) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(action.clone()))
}

/// What a quick estimate begins with.
const FIRST: [Question; 2] = [Question::Choice(ChoiceId::Country), Question::Choice(ChoiceId::Body)];

impl State {
    /// Nothing said yet.
    pub fn new(lang: Lang, today: Date) -> Self {
        let facts = Facts::default();
        let setting = Setting { view: ViewChoice::All, on: today, replayed: None };
        let mut state = Self {
            lang,
            theme: Theme::default(),
            drafts: Vec::new(),
            view: setting.view,
            on: today,
            on_draft: None,
            today,
            opened: None,
            replays: None,
            like: Filter::default(),
            sections: Rc::default(),
            assessment: Rc::new(assess(&facts, setting, &WITHOUT_MODEL)),
            is_whole: lang.is_complete(),
            outlook: Rc::default(),
            quick: None,
            facts,
            kept: None,
            folds: Folds::default(),
            history: History::default(),
            notice: None,
            on_device: false,
            asks_to_clear: false,
        };
        state.follow();
        state
    }

    /// The regime to work with.
    pub fn regime(&self) -> Option<Regime> {
        self.assessment.result.as_ref().map(|result| result.regime)
    }

    /// Questions asked and answered.
    pub fn progress(&self) -> (usize, usize) {
        let asked = || self.sections.iter().flat_map(|section| &section.questions);
        let answered = asked().filter(|question| self.facts.answered(**question)).count();
        (answered, asked().count())
    }

    /// How the case is looked at.
    pub fn setting(&self) -> Setting<'_> {
        Setting { view: self.view, on: self.on, replayed: self.replays.as_deref() }
    }

    /// The next question to ask of those that narrow the range most; `None` when no answer that is left
    /// is worth asking for. What was asked before is not asked again.
    pub fn next_question(&self) -> Option<Question> {
        let asked = self.quick.as_deref().unwrap_or_default();
        let is_shown =
            |question: &Question| self.sections.iter().any(|section| section.questions.contains(question));
        // Everything follows from where and who; then what narrows the ranges, then where fines land.
        let worth = self.outlook.ranked.iter().filter(|ranked| self.outlook.is_worth_asking(ranked));
        let narrowing = worth.flat_map(|ranked| [Some(ranked.question), ranked.with]).flatten();
        let expected = self.assessment.result.iter().filter_map(|result| result.expected.as_ref());
        let landing = expected.flat_map(|estimate| estimate.expected.open_questions());
        let open = |question: &Question| is_shown(question) && !self.facts.answered(*question);
        let unsettled = landing.filter(open);
        let mut each = FIRST.into_iter().filter(open).chain(narrowing).chain(unsettled);
        each.find(|question| !asked.contains(question))
    }

    /// Makes the questions and the assessment follow the facts.
    pub fn follow(&mut self) {
        let setting = self.setting();
        // What looks ahead, and the model of fines, came with the second program.
        let library = if self.is_whole { evidence::whole() } else { &WITHOUT_MODEL };
        let assessment = Rc::new(assess(&self.facts, setting, library));
        let sections = Rc::new(catalogue::sections(&self.facts, assessment.result.as_ref()));
        let ahead = || Rc::new(look(&self.facts, setting, &assessment, &sections, floors::smallest));
        let outlook = self.is_whole.then(ahead);
        self.sections = sections;
        self.assessment = assessment;
        self.outlook = outlook.unwrap_or_else(|| self.outlook.clone());
    }

    /// Makes the assessment of the version kept follow its facts.
    fn follow_kept(&mut self) {
        if let Some(mut kept) = self.as_kept() {
            kept.follow();
            self.kept = Some(Rc::new(kept.version()));
        }
    }

    fn typed(&mut self, question: Question, text: String) {
        let draft = input::read(self.lang, self.regime(), question, text, &mut self.facts);
        self.forget_draft(question);
        self.drafts.extend(draft.map(|draft| (question, draft)));
    }

    fn forget_draft(&mut self, question: Question) {
        self.drafts.retain(|(other, _)| *other != question);
    }

    /// What stands in a question's field as typed.
    pub fn draft(&self, question: Question) -> Option<&Draft> {
        self.drafts.iter().find(|(other, _)| *other == question).map(|(_, draft)| draft)
    }

    fn open(&mut self, example: &'static Example) {
        self.facts = example.facts();
        self.drafts.clear();
        self.view = example.setting().view;
        self.on = example.on;
        self.on_draft = None;
        self.opened = Some(example);
        self.replays = example.replays.map(Rc::from);
    }

    /// Keeps the present version and puts a decision in its place.
    #[inline(never)]
    fn replay(&mut self, facts: &Facts, on: Date, replays: &str) {
        self.keep();
        self.facts = facts.clone();
        self.drafts.clear();
        self.view = ViewChoice::All;
        self.on = on;
        self.on_draft = None;
        self.opened = None;
        self.replays = Some(Rc::from(replays));
    }

    /// Keeps the present version.
    pub fn keep(&mut self) {
        self.kept = Some(Rc::new(self.version()));
    }

    /// Keeps the present version and puts other facts of the same case in its place.
    #[inline(never)]
    pub fn load(&mut self, facts: Facts, view: ViewChoice) {
        self.keep();
        self.facts = facts;
        self.view = view;
        self.drafts.clear();
        self.follow();
    }

    fn show(&mut self, end: &End) {
        let case = witness_of(&self.facts, self.setting(), &self.assessment, floors::smallest, end);
        self.load(case.facts, case.view);
    }

    fn ask_next(&mut self) {
        let next = self.next_question();
        if let Some(asked) = &mut self.quick {
            asked.extend(next);
        }
    }

    // Versions are seen once the second program is there.
    #[inline(never)]
    fn swap(&mut self) {
        if let Some(kept) = self.kept.take() {
            self.keep();
            self.put(Rc::unwrap_or_clone(kept));
        }
    }

    fn clear_all(&mut self) {
        *self = Self { theme: self.theme, ..Self::new(self.lang, self.today) };
    }

    // A case is opened once the second program is there.
    #[inline(never)]
    fn bring(&mut self, brought: &Brought) {
        self.put(brought.case.clone());
        self.kept.clone_from(&brought.kept);
        // It was read as a page in the file's language, whose texts need not be there.
        self.follow_kept();
        self.quick = None;
        self.notice = Some(Notice::Opened(brought.made_with.clone()));
    }

    /// Applies an action. What touches neither facts nor view nor day leaves the assessment as it is.
    pub fn apply(&mut self, action: Action) {
        if action.is_about_the_case() {
            self.notice = None;
        }
        match action {
            Action::Speak(lang) => return self.lang = lang,
            Action::Paint(theme) => return self.theme = theme,
            Action::Fold(change) => return self.folds.follow(change),
            Action::ClearAll => return self.clear_all(),
            Action::Step(back) => return self.step(back),
            Action::Tell(notice) => return self.notice = Some(notice),
            Action::OnDevice(on) => return self.on_device = on,
            Action::NotKept => {
                self.on_device = false;
                return self.notice = Some(Notice::NotKept);
            }
            Action::AskToClear(asks) => return self.asks_to_clear = asks,
            Action::Bring(brought) => self.bring(&brought),
            Action::Quick(on) => {
                self.quick = on.then(Vec::new);
                return self.ask_next();
            }
            Action::AskNext => return self.ask_next(),
            Action::Show(end) => return self.show(&end),
            Action::Like(filter) => return self.like = filter,
            Action::Keep => return self.keep(),
            Action::Drop => return self.kept = None,
            Action::Swap => self.swap(),
            Action::Choose(id, answer) => self.facts.set_choice(id, answer),
            Action::Type(question, text) => self.typed(question, text),
            Action::DontKnow(question) => {
                self.forget_draft(question);
                match question {
                    Question::Date(id) => self.facts.set_date(id, Some(Answer::DontKnow)),
                    Question::Amount(id) => self.facts.set_amount(id, Some(Answer::DontKnow)),
                    _ => {}
                }
            }
            Action::Clear(question) => {
                self.forget_draft(question);
                self.facts.clear(question);
            }
            Action::Infringe(provision, broken) => self.facts.set_infringement(provision, broken),
            Action::Conduct(key, conduct) => self.facts.set_conduct(key, conduct),
            Action::Displace(key, displaced) => self.facts.set_displaced(key, displaced),
            Action::Gravest(key) => self.facts.set_gravest(key),
            Action::View(view) => self.view = view,
            Action::Complete => {
                self.is_whole |= self.lang.is_complete();
                self.follow();
                self.follow_kept();
                if self.quick.as_ref().is_some_and(Vec::is_empty) {
                    self.ask_next();
                }
                return;
            }
            Action::On(text) => {
                let (draft, day) = input::read_day(text);
                self.on_draft = Some(draft);
                self.on = day.unwrap_or(self.on);
            }
            Action::AsOf(day) => {
                self.on_draft = None;
                self.on = day;
            }
            Action::Open(example) => self.open(example),
            Action::Replay(facts, on, replays) => self.replay(&facts, on, replays),
        }
        self.follow();
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.apply_noting(action);
        Rc::new(next)
    }
}
