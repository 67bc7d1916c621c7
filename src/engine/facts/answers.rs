//! The facts of a case: for each question, the set of values still possible.

use super::people;
use super::possible::{OptionSet, Possible, Span, Truth};
use crate::law::question::{AmountId, CONDUCTS, DateId, Discretion, Question};
use crate::law::questions::{self, Burden, burden};
use crate::law::rules::Doubt;
use crate::law::{Choice, ChoiceId, Circumstance, Currency, Money, Provision, Regime, Share};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What was said to a question. A question that nobody answered has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// Known, or narrowed to some values.
    Given(T),
    /// The visitor does not know.
    DontKnow,
    /// The authority could not establish it. What follows differs by regime.
    NotEstablished,
    /// Stated differently by different sides; these are the values that are claimed.
    Disputed(T),
}

impl<T: Copy> Answer<T> {
    /// The values named in the answer.
    pub const fn named(self) -> Option<T> {
        match self {
            Self::Given(values) | Self::Disputed(values) => Some(values),
            Self::DontKnow | Self::NotEstablished => None,
        }
    }
}

/// An amount, or an amount between bounds, in a currency; a rate has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmountSpan {
    /// Bounds, both included.
    pub span: Span<Decimal>,
    /// The currency.
    pub currency: Option<Currency>,
}

/// A number left to discretion, as an expert sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// A share of what the step before came to.
    Of(Share),
    /// The amount that the step comes to.
    To(Money),
}

/// Everything that was said of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    choices: [Option<Answer<OptionSet>>; ChoiceId::ALL.len()],
    dates: [Option<Answer<Span<Date>>>; DateId::ALL.len()],
    amounts: [Option<Answer<AmountSpan>>; AmountId::ALL.len()],
    infringements: Vec<&'static str>,
    conducts: Vec<(&'static str, u8)>,
    displaced: Vec<&'static str>,
    gravest: Option<&'static str>,
    discretion: [[Option<Portion>; Discretion::ALL.len()]; CONDUCTS as usize],
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            choices: [None; ChoiceId::ALL.len()],
            dates: [None; DateId::ALL.len()],
            amounts: [None; AmountId::ALL.len()],
            infringements: Vec::new(),
            conducts: Vec::new(),
            displaced: Vec::new(),
            gravest: None,
            discretion: [[None; Discretion::ALL.len()]; CONDUCTS as usize],
        }
    }
}

impl Facts {
    /// What was said to a question with options, or follows from what was said to another.
    pub fn choice(&self, id: ChoiceId) -> Option<Answer<OptionSet>> {
        self.said(id).or_else(|| self.follows(id))
    }

    /// What was said to a question with options itself.
    pub fn said(&self, id: ChoiceId) -> Option<Answer<OptionSet>> {
        self.choices.get(id as usize).copied().flatten()
    }

    /// What follows for a question to which nothing was said: whether people are few, many or very many, from their number.
    fn follows(&self, id: ChoiceId) -> Option<Answer<OptionSet>> {
        let number = self.amount(AmountId::PeopleNumber).filter(|_| id == ChoiceId::PeopleUsed)?;
        match number {
            Answer::Given(given) => Some(Answer::Given(people::called_between(given.span))),
            Answer::Disputed(given) => Some(Answer::Disputed(people::called_between(given.span))),
            Answer::NotEstablished => Some(Answer::NotEstablished),
            Answer::DontKnow => None,
        }
    }

    /// What was said to a question for a date.
    pub fn date(&self, id: DateId) -> Option<Answer<Span<Date>>> {
        self.dates.get(id as usize).copied().flatten()
    }

    /// What was said to a question for an amount.
    pub fn amount(&self, id: AmountId) -> Option<Answer<AmountSpan>> {
        self.amounts.get(id as usize).copied().flatten()
    }

    /// Keys of the provisions named as broken, in the order of the law's tables.
    pub fn infringements(&self) -> &[&'static str] {
        &self.infringements
    }

    /// Key of the infringement marked as the gravest.
    pub fn gravest(&self) -> Option<&'static str> {
        self.gravest
    }

    /// The conduct that an infringement was said to belong to, counted from 1.
    pub fn conduct_of(&self, key: &str) -> Option<u8> {
        self.conducts.iter().find(|(other, _)| *other == key).map(|(_, conduct)| *conduct)
    }

    /// The conduct of each infringement for which it was said.
    pub fn conducts(&self) -> &[(&'static str, u8)] {
        &self.conducts
    }

    /// Infringements that another one displaces, so that they do not count beside it.
    pub fn displaced(&self) -> &[&'static str] {
        &self.displaced
    }

    /// A number left to discretion, for a conduct counted from 1.
    pub fn discretion(&self, conduct: u8, id: Discretion) -> Option<Portion> {
        let of_conduct = self.discretion.get(usize::from(conduct.checked_sub(1)?))?;
        of_conduct.get(id as usize).copied().flatten()
    }

    /// Every number left to discretion that was set, conduct by conduct.
    pub fn figures(&self) -> impl Iterator<Item = (u8, Discretion, Portion)> {
        (1..=CONDUCTS).flat_map(move |conduct| {
            Discretion::ALL
                .iter()
                .filter_map(move |what| Some((conduct, *what, self.discretion(conduct, *what)?)))
        })
    }

    /// Sets or clears an answer. A set without options is not an answer and clears it.
    pub fn set_choice(&mut self, id: ChoiceId, answer: Option<Answer<OptionSet>>) {
        let answer = answer.filter(|answer| answer.named().is_none_or(|set| !set.is_empty()));
        if let Some(place) = self.choices.get_mut(id as usize) {
            *place = answer;
        }
    }

    /// The same facts with one option of a question answered.
    #[must_use]
    pub fn with_option(&self, id: ChoiceId, option: u8) -> Self {
        let mut facts = self.clone();
        facts.set_choice(id, Some(Answer::Given(OptionSet::only(option))));
        facts
    }

    /// The same facts with a date answered.
    #[must_use]
    pub fn with_day(&self, id: DateId, day: Date) -> Self {
        let mut facts = self.clone();
        facts.set_date(id, Some(Answer::Given(Span::point(day))));
        facts
    }

    /// Sets or clears an answer.
    pub fn set_date(&mut self, id: DateId, answer: Option<Answer<Span<Date>>>) {
        if let Some(place) = self.dates.get_mut(id as usize) {
            *place = answer;
        }
    }

    /// Sets or clears an answer.
    pub fn set_amount(&mut self, id: AmountId, answer: Option<Answer<AmountSpan>>) {
        if let Some(place) = self.amounts.get_mut(id as usize) {
            *place = answer;
        }
    }

    /// Names a provision as broken, or takes it back.
    pub fn set_infringement(&mut self, provision: &'static Provision, broken: bool) {
        self.infringements.retain(|key| *key != provision.key);
        if broken {
            let place = place_in_tables(provision.key);
            let before = |key: &&str| place_in_tables(key) > place;
            let at = self.infringements.iter().position(before).unwrap_or(self.infringements.len());
            self.infringements.insert(at, provision.key);
        } else {
            self.gravest = self.gravest.filter(|key| *key != provision.key);
            self.set_conduct(provision.key, None);
            self.set_displaced(provision.key, false);
        }
    }

    /// Says which conduct an infringement belongs to; a number past the last is none.
    pub fn set_conduct(&mut self, key: &'static str, conduct: Option<u8>) {
        self.conducts.retain(|(other, _)| *other != key);
        self.conducts.extend(conduct.filter(|number| (1..=CONDUCTS).contains(number)).map(|to| (key, to)));
    }

    /// Says that another infringement displaces this one, or takes it back.
    pub fn set_displaced(&mut self, key: &'static str, displaced: bool) {
        self.displaced.retain(|other| *other != key);
        if displaced {
            self.displaced.push(key);
        }
    }

    /// Sets or clears a number left to discretion.
    pub fn set_discretion(&mut self, conduct: u8, id: Discretion, portion: Option<Portion>) {
        let of_conduct = self.discretion.get_mut(usize::from(conduct.wrapping_sub(1)));
        if let Some(place) = of_conduct.and_then(|of_conduct| of_conduct.get_mut(id as usize)) {
            *place = portion;
        }
    }

    /// Marks an infringement as the gravest.
    pub fn set_gravest(&mut self, key: Option<&'static str>) {
        self.gravest = key;
    }

    /// Whether anything was said to a question, "don't know" included.
    pub fn answered(&self, question: Question) -> bool {
        match question {
            Question::Choice(id) => self.choice(id).is_some(),
            Question::Date(id) => self.date(id).is_some(),
            Question::Amount(id) => self.amount(id).is_some(),
            Question::Infringements => !self.infringements.is_empty(),
            Question::Conducts => !self.conducts.is_empty(),
            Question::Displaced => !self.displaced.is_empty(),
            Question::Gravest => self.gravest.is_some(),
            Question::Discretion(conduct, id) => self.discretion(conduct, id).is_some(),
        }
    }

    /// Takes the answer to a question back; one that follows from another, with that.
    pub fn clear(&mut self, question: Question) {
        match question {
            Question::Choice(id) if self.said(id).is_none() && self.follows(id).is_some() => {
                self.set_amount(AmountId::PeopleNumber, None);
            }
            Question::Choice(id) => self.set_choice(id, None),
            Question::Date(id) => self.set_date(id, None),
            Question::Amount(id) => self.set_amount(id, None),
            Question::Infringements => {
                self.infringements.clear();
                self.conducts.clear();
                self.displaced.clear();
                self.gravest = None;
            }
            Question::Conducts => self.conducts.clear(),
            Question::Displaced => self.displaced.clear(),
            Question::Gravest => self.gravest = None,
            Question::Discretion(conduct, id) => self.set_discretion(conduct, id, None),
        }
    }

    /// The options still possible where no regime's rule on doubt is in play yet. Of a few questions something is
    /// assumed as long as nobody said anything; "don't know" leaves all of their options.
    pub fn open_options(&self, id: ChoiceId) -> OptionSet {
        match self.choice(id) {
            None => self.unanswered(id),
            Some(answer) => answer.named().unwrap_or_else(|| OptionSet::all(id)),
        }
    }

    /// The options that are left of a question to which nobody said anything.
    fn unanswered(&self, id: ChoiceId) -> OptionSet {
        self.assumed(id).unwrap_or_else(|| OptionSet::all(id))
    }

    /// What is assumed of a question as long as nobody says anything, where that is on other answers and they hold.
    pub fn assumed(&self, id: ChoiceId) -> Option<OptionSet> {
        let assumption = questions::assumed(id)?;
        let holds = assumption.on.is_none_or(|answer| self.truth_of(answer) == Truth::Yes);
        holds.then_some(assumption.answers)
    }

    /// The same facts, with nothing assumed of a question: nobody knows. What was said of it stays.
    #[must_use]
    pub fn without_assumption(&self, id: ChoiceId) -> Self {
        let mut open = self.clone();
        if self.choice(id).is_none() {
            open.set_choice(id, Some(Answer::DontKnow));
        }
        open
    }

    /// The values of a choice still possible where no regime's rule on doubt is in play.
    pub fn possible<T: Choice>(&self) -> Possible<T> {
        Possible::of(self.open_options(T::ID))
    }

    /// Whether an answer holds, over those still possible where no regime's rule on doubt is in play.
    pub fn truth_of(&self, answer: Circumstance) -> Truth {
        let options = self.open_options(answer.question);
        Truth::from_sides(options.holds(answer), !options.without(answer.option).is_empty())
    }

    /// The options still possible under a rule on doubt.
    ///
    /// Where doubt about facts favours the one who is to pay, a fact not established counts as its best
    /// version, a disputed one as the best that is claimed. Where the controller must be able to show its
    /// measures and the necessity of what it did, what it cannot show there counts against it.
    pub fn options_under(&self, id: ChoiceId, doubt: Doubt) -> OptionSet {
        let all = OptionSet::all(id);
        match (self.choice(id), doubt) {
            (None, _) => self.unanswered(id),
            (Some(Answer::DontKnow), _) => all,
            (Some(Answer::Given(set)), _) => set,
            (Some(Answer::Disputed(set)), Doubt::ForTheController) if burden(id) == Burden::Authority => {
                set.first()
            }
            (Some(Answer::Disputed(set)), _) => set,
            (Some(Answer::NotEstablished), Doubt::ForTheController) if burden(id) == Burden::Authority => {
                all.first()
            }
            (Some(Answer::NotEstablished), Doubt::AgainstWhereItMustShow) if must_be_shown(id) => all.last(),
            (Some(Answer::NotEstablished), _) => all,
        }
    }

    /// The values of a choice still possible under a rule on doubt.
    pub fn possible_under<T: Choice>(&self, doubt: Doubt) -> Possible<T> {
        Possible::of(self.options_under(T::ID, doubt))
    }

    /// The stretch a date is known to lie in.
    pub fn date_span(&self, id: DateId) -> Option<Span<Date>> {
        self.date(id).and_then(Answer::named)
    }

    /// A date, when it is known to the day.
    pub fn known_date(&self, id: DateId) -> Option<Date> {
        self.date_span(id).and_then(Span::known)
    }

    /// An amount with its currency, when it is known exactly.
    pub fn known_amount(&self, id: AmountId) -> Option<Money> {
        let given = self.amount_span(id)?;
        Some(Money::new(given.span.known()?, given.currency?))
    }

    /// The bounds of an amount.
    pub fn amount_span(&self, id: AmountId) -> Option<AmountSpan> {
        self.amount(id).and_then(Answer::named)
    }
}

/// Facts that the controller must be able to show, where the regime turns doubt against it.
pub fn must_be_shown(id: ChoiceId) -> bool {
    burden(id) == Burden::Controller
}

fn place_in_tables(key: &str) -> (usize, usize) {
    Regime::ALL
        .iter()
        .enumerate()
        .find_map(|(regime, tables)| {
            let place = tables.provisions().position(|provision| provision.key == key)?;
            Some((regime, place))
        })
        .unwrap_or((usize::MAX, usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::circumstance::{Harm, Measures, PublicKind};
    use jiff::civil::date;

    #[test]
    fn what_was_not_established_counts_as_the_regime_says() {
        let mut facts = Facts::default();
        facts.set_choice(ChoiceId::Measures, Some(Answer::NotEstablished));
        facts.set_choice(ChoiceId::Harm, Some(Answer::NotEstablished));
        let police = Regime::SeCriminalDataAct.doubt(date(2021, 2, 10));
        let measures: Possible<Measures> = facts.possible_under(police);
        assert!(measures.is(Measures::Insufficient), "IMY asked to be able to show");
        let harm: Possible<Harm> = facts.possible_under(police);
        assert_eq!(harm, Possible::all(), "nothing turns doubt about harm against the controller");
        let annulled = Regime::SeCriminalDataAct.doubt(date(2022, 11, 24));
        let measures: Possible<Measures> = facts.possible_under(annulled);
        assert_eq!(measures, Possible::all(), "nobody is known to ask for it any more");
        let harm: Possible<Harm> = facts.possible_under(Regime::NoGdpr.doubt(date(2021, 2, 10)));
        assert!(harm.is(Harm::NoneShown), "doubt about facts favours the enterprise in Norway");
    }

    #[test]
    fn a_number_of_people_says_whether_they_are_few() {
        use crate::law::circumstance::PeopleUsed;
        let number = |line: &str| {
            let mut facts = Facts::default();
            facts.read("people-number", line).unwrap();
            facts
        };
        assert!(number("120").possible::<PeopleUsed>().is(PeopleUsed::Many));
        let either = number("80..3000");
        assert_eq!(either.truth_of(PeopleUsed::Few.is()), Truth::Open);
        assert!(either.possible::<PeopleUsed>().is_not(PeopleUsed::VeryMany));
        assert_eq!(number("unknown").choice(ChoiceId::PeopleUsed), None, "who does not know is asked");
        let open = number("not established");
        assert!(open.possible_under::<PeopleUsed>(Doubt::ForTheController).is(PeopleUsed::Few));
        // What was said of it itself stands, in whatever order.
        let mut few = number("120");
        few.read("people-used", "few").unwrap();
        assert!(few.possible::<PeopleUsed>().is(PeopleUsed::Few));
        few.read("people-number", "3000").unwrap();
        assert!(few.possible::<PeopleUsed>().is(PeopleUsed::Few));
        few.clear(Question::Choice(ChoiceId::PeopleUsed));
        assert!(few.possible::<PeopleUsed>().is(PeopleUsed::Many));
        few.clear(Question::Choice(ChoiceId::PeopleUsed));
        assert_eq!(few, Facts::default());
    }

    #[test]
    fn what_was_said_is_no_assumption() {
        let mut facts = Facts::default();
        let id = ChoiceId::PublicKind;
        assert_eq!(facts.without_assumption(id).open_options(id).len(), 3, "nobody knows");
        let two = OptionSet::of(&[PublicKind::State.is(), PublicKind::Local.is()]);
        facts.set_choice(id, Some(Answer::Given(two)));
        assert_eq!(facts.without_assumption(id).open_options(id), two);
    }

    #[test]
    fn in_sweden_the_authority_must_show_the_facts_since_the_court_said_so() {
        let mut facts = Facts::default();
        facts.set_choice(ChoiceId::Harm, Some(Answer::NotEstablished));
        let harm = |day| facts.possible_under::<Harm>(Regime::SeGdpr.doubt(day));
        assert_eq!(harm(date(2022, 5, 15)), Possible::all());
        assert!(harm(date(2022, 5, 16)).is(Harm::NoneShown));
    }

    #[test]
    fn an_answer_holds_where_no_other_is_left() {
        let mut facts = Facts::default();
        let (none, serious) = (Harm::NoneShown.is(), Harm::Serious.is());
        assert_eq!(facts.truth_of(serious), Truth::Open);
        facts.set_choice(ChoiceId::Harm, Some(Answer::Given(OptionSet::of(&[none, serious]))));
        assert_eq!([facts.truth_of(serious), facts.truth_of(Harm::Some.is())], [Truth::Open, Truth::No]);
        facts.set_choice(ChoiceId::Harm, Some(Answer::Given(OptionSet::of(&[serious]))));
        assert_eq!(facts.truth_of(serious), Truth::Yes);
    }

    #[test]
    fn not_knowing_is_not_an_answer_to_the_law() {
        let mut facts = Facts::default();
        facts.set_choice(ChoiceId::Harm, Some(Answer::DontKnow));
        for regime in Regime::ALL {
            assert_eq!(facts.possible_under::<Harm>(regime.doubt(date(2024, 1, 1))), Possible::all());
        }
    }
}
