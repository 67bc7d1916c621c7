//! A question with a closed list of answers: its options as rows with "I don't know" last, and what is said more rarely for
//! the fold below.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::dispatch::act;
use crate::app::markup::{chip, element, fragment, link_button, optional, select};
use crate::app::said::Said;
use crate::engine::facts::insert;
use crate::engine::facts::must_be_shown;
use crate::engine::{Answer, Facts, OptionSet};
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Circumstance};
use crate::text::explain::{option as option_words, question as words};
use crate::text::{Key, alphabet, keys};
use yew::prelude::*;

/// Above so many options they are listed to choose from, instead of laid out.
const MANY: u32 = 10;

/// A question with what was said to it.
pub struct Choice<'a> {
    ask: &'a AskProps,
    id: ChoiceId,
    answer: Option<Answer<OptionSet>>,
    /// The options chosen.
    set: OptionSet,
    /// Whether several may be chosen, which are all still possible.
    several: bool,
    wants_several: &'a UseStateHandle<bool>,
}

impl<'a> Choice<'a> {
    /// As it was answered; `wants_several` is whether the visitor asked to choose more than one.
    pub fn of(ask: &'a AskProps, id: ChoiceId, wants_several: &'a UseStateHandle<bool>) -> Self {
        let answer = if let Said::Options(answer) = &ask.said { Some(*answer) } else { None };
        let set = answer.and_then(Answer::named).unwrap_or(OptionSet::NONE);
        Self { ask, id, answer, set, several: **wants_several || set.len() > 1, wants_several }
    }

    /// The options, and "I don't know".
    pub fn rows(&self) -> Html {
        let options = match OptionSet::all(self.id) {
            all if all.len() > MANY && !self.several => self.listed(),
            all => fragment(all.iter().map(|option| self.option_chip(option)).collect()),
        };
        let unknown = self.status(Answer::DontKnow, keys::ASK_UNKNOWN);
        element("div", "choices", fragment(vec![options, unknown]))
    }

    /// What the fold holds that was said all the same, and what doubt does.
    pub fn standing(&self) -> Html {
        let said = match self.answer {
            Some(Answer::NotEstablished) => keys::FACTS_NOT_ESTABLISHED,
            Some(Answer::Disputed(_)) => keys::FACTS_DISPUTED,
            _ => return Html::default(),
        };
        let said = [self.ask.lang.text(said), "."].concat();
        fragment(vec![element("p", "reading", said), self.effect_of_doubt()])
    }

    /// What is said more rarely: that it is in doubt, or that several are possible; and the answer taken back.
    pub fn more(&self) -> Html {
        let doubtful = optional(doubt_matters(self.id, self.ask.doubt), || {
            self.status(Answer::NotEstablished, keys::FACTS_NOT_ESTABLISHED)
        });
        let disputed = optional(self.several && self.set.len() > 1, || self.dispute());
        let several = optional(self.id.options().len() > 2, || {
            let text = if self.several { keys::FACTS_ONE } else { keys::FACTS_SEVERAL };
            self.link(text, self.toggle_several())
        });
        let clear = optional(self.answer.is_some(), || {
            self.link(keys::FACTS_CLEAR_ANSWER, self.ask.take_back(Action::Choose(self.id, None)))
        });
        fragment(vec![
            element("div", "choices", fragment(vec![doubtful, disputed])),
            element("div", "row no-print question__more", fragment(vec![several, clear])),
        ])
    }

    const fn kind(&self) -> &'static str {
        if self.several { "checkbox" } else { "radio" }
    }

    fn name(&self) -> AttrValue {
        ["q-", self.id.key(), "-answer"].concat().into()
    }

    fn choose(&self, answer: Answer<OptionSet>) -> Callback<Event> {
        act(&self.ask.dispatch, Action::Choose(self.id, Some(answer)))
    }

    const fn is_disputed(&self) -> bool {
        matches!(self.answer, Some(Answer::Disputed(_)))
    }

    fn option_chip(&self, option: u8) -> Html {
        let chosen = self.set.has(option);
        let next = match (self.several, chosen) {
            (false, _) => OptionSet::only(option),
            (true, false) => self.set.with(option),
            (true, true) => self.set.without(option),
        };
        let next = if self.is_disputed() { Answer::Disputed(next) } else { Answer::Given(next) };
        let text = option_words(self.ask.lang, Circumstance { question: self.id, option });
        chip(self.kind(), Some(self.name()), false, chosen, text.into(), self.choose(next))
    }

    fn status(&self, status: Answer<OptionSet>, text: Key) -> Html {
        let text = self.ask.lang.text(text).into();
        chip(self.kind(), Some(self.name()), true, self.answer == Some(status), text, self.choose(status))
    }

    fn dispute(&self) -> Html {
        let disputed = self.is_disputed();
        let toggled = if disputed { Answer::Given(self.set) } else { Answer::Disputed(self.set) };
        let text = self.ask.lang.text(keys::FACTS_DISPUTED).into();
        chip("checkbox", None, true, disputed, text, self.choose(toggled))
    }

    fn link(&self, text: Key, onclick: Callback<MouseEvent>) -> Html {
        let lang = self.ask.lang;
        link_button(lang.text(text).into(), Some(words(lang, self.ask.question)), onclick)
    }

    /// To choose several, or again one: then the first of those chosen stays.
    fn toggle_several(&self) -> Callback<MouseEvent> {
        let (dispatch, wants_several) = (self.ask.dispatch.clone(), self.wants_several.clone());
        let (id, set, several) = (self.id, self.set, self.several);
        Callback::from(move |_| {
            wants_several.set(!several);
            if several {
                let first = Some(Answer::Given(set.first())).filter(|_| !set.is_empty());
                dispatch.dispatch(Action::Choose(id, first));
            }
        })
    }

    /// The options as a list, of which one is chosen: by their names in the language, the last one, which
    /// stands for all others, last.
    fn listed(&self) -> Html {
        let (lang, id) = (self.ask.lang, self.id);
        let all = OptionSet::all(id);
        let mut named: Vec<(bool, String, u8)> = Vec::new();
        let words_of = |option| option_words(lang, Circumstance { question: id, option });
        for option in all.iter() {
            let others = u32::from(option) + 1 == all.len();
            insert(&mut named, (others, alphabet::place(lang, words_of(option)), option));
        }
        let options = named.into_iter().map(|(_, _, option)| (option, words_of(option).into()));
        let chosen = all.iter().find(|option| self.set.has(*option));
        let dispatch = self.ask.dispatch.clone();
        let choose = move |option: Option<u8>| {
            let answer = option.map(|option| Answer::Given(OptionSet::only(option)));
            dispatch.dispatch(Action::Choose(id, answer));
        };
        let (name, unchosen) = (words(lang, self.ask.question), lang.text(keys::FACTS_CHOOSE_ONE));
        select(None, Some(name), unchosen, options, chosen, choose.into())
    }

    fn effect_of_doubt(&self) -> Html {
        let Some(doubt) = self.ask.doubt.filter(|_| self.answer == Some(Answer::NotEstablished)) else {
            return Html::default();
        };
        let key = match doubt {
            Doubt::ForTheController => keys::FACTS_NOT_ESTABLISHED_FOR,
            Doubt::AgainstWhereItMustShow if must_be_shown(self.id) => keys::FACTS_NOT_ESTABLISHED_AGAINST,
            Doubt::AgainstWhereItMustShow | Doubt::NotRead => return Html::default(),
        };
        element("p", "reading", self.ask.lang.text(key))
    }
}

/// Whether "could not be established" differs from "don't know" for this question.
fn doubt_matters(id: ChoiceId, doubt: Option<Doubt>) -> bool {
    doubt.is_some_and(|doubt| {
        let mut facts = Facts::default();
        facts.set_choice(id, Some(Answer::NotEstablished));
        facts.options_under(id, doubt) != OptionSet::all(id) || id == ChoiceId::Harm
    })
}
