//! The questions worth asking of a case, in sections, and where the law makes each of them matter: what the table of
//! questions says ([`crate::law::questions`]), held against the facts.

use super::facts::{AmountId, CONDUCTS, Discretion, Facts, Question, Truth};
use super::find::concurrence::Grouping;
use super::find::findings::Findings;
use super::find::{carve_out, payer, scope, weigh};
use super::practice;
use crate::law::circumstance::Country;
use crate::law::provision::Breach;
use crate::law::questions::table::SECTIONS;
use crate::law::questions::{self, AskedWhen, QuestionRow, SourceOf, usual_source};
use crate::law::rules::Attribution;
use crate::law::{ChoiceId, Citation, Regime};
use jiff::civil::Date;

/// A section of questions. Its heading is the message `section-<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Stable key.
    pub key: &'static str,
    /// The questions that matter for the case, in order.
    pub questions: Vec<Question>,
}

/// The sections that matter for a case, with what was found of it where there is a regime to work with.
/// A question that was answered stays, whatever the case has become: nothing said disappears.
pub fn sections(facts: &Facts, found: Option<&Findings>) -> Vec<Section> {
    let groupings = found.map_or(&[][..], |found| &found.combinations.groupings);
    sections_under(facts, found.map(|found| (found.regime, found.on)), groupings)
}

/// The same of a regime on a day, with the groupings of what was named: figures are asked for each conduct of theirs.
pub fn sections_under(facts: &Facts, under: Option<(Regime, Date)>, groupings: &[Grouping]) -> Vec<Section> {
    let asking = Asking::of(facts, under);
    let mut sections = listed(facts, &|question, when| asking.asks(question, when));
    for section in &mut sections {
        if section.key == "calculation" {
            section.questions.extend(figures(facts, groupings));
        }
    }
    with_questions(sections)
}

/// The sections that matter whatever law is asked, for a page on which its tables are still on their way.
pub fn sections_before(facts: &Facts) -> Vec<Section> {
    with_questions(listed(facts, &|_, _| false))
}

/// Every section, with the questions that were answered or are asked: `by_law` says so of what the law's tables decide.
fn listed(facts: &Facts, by_law: &impl Fn(Question, AskedWhen) -> bool) -> Vec<Section> {
    let asks = |row: &&QuestionRow| {
        facts.answered(row.question) || asks(facts, row.question, row.asked, false, by_law)
    };
    let of = |rows: &'static [QuestionRow]| rows.iter().filter(asks).map(|row| row.question).collect();
    SECTIONS.iter().map(|section| Section { key: section.key, questions: of(section.questions) }).collect()
}

fn with_questions(sections: Vec<Section>) -> Vec<Section> {
    sections.into_iter().filter(|section| !section.questions.is_empty()).collect()
}

/// Whether a question is asked that the law asks in such a case: by the facts alone, or else by its tables. `whatever_else`
/// goes by the rules, as if each question were answered, and everything named, that an answer waits for.
fn asks(
    facts: &Facts,
    question: Question,
    when: AskedWhen,
    whatever_else: bool,
    by_law: &impl Fn(Question, AskedWhen) -> bool,
) -> bool {
    let asks = |when: &AskedWhen| asks(facts, question, *when, whatever_else, by_law);
    match when {
        AskedWhen::Always => true,
        AskedWhen::InEea => facts.possible::<Country>().values().any(Country::is_in_eea),
        AskedWhen::SeveralInfringements => whatever_else || facts.infringements().len() > 1,
        AskedWhen::Answered(other) => whatever_else || facts.answered(other),
        AskedWhen::MayBe(option) => facts.open_options(option.question).holds(option),
        AskedWhen::All(each) => each.iter().all(asks),
        AskedWhen::Any(each) => each.iter().any(asks),
        when => by_law(question, when),
    }
}

/// The questions that were answered, and that nothing in the rules goes by on that day, whatever else is answered or
/// named.
pub fn unread(facts: &Facts, regime: Regime, on: Date) -> Vec<Question> {
    let asking = Asking { whatever_else: true, ..Asking::of(facts, Some((regime, on))) };
    let rows = SECTIONS.iter().flat_map(|section| section.questions);
    let by_law = |question, when| asking.asks(question, when);
    let asked = |row: &&QuestionRow| asks(facts, row.question, row.asked, true, &by_law);
    let rows = rows.filter(|row| facts.answered(row.question) && !asked(row));
    rows.map(|row| row.question).collect()
}

/// The figures of a calculation, conduct by conduct: for each there is, and for what was answered.
fn figures(facts: &Facts, groupings: &[Grouping]) -> Vec<Question> {
    let conducts = conducts(groupings);
    (1..=CONDUCTS)
        .flat_map(|conduct| {
            Discretion::ALL
                .iter()
                .map(move |what| Question::Discretion(conduct, *what))
                .filter(move |question| conduct <= conducts || facts.answered(*question))
        })
        .collect()
}

/// The highest number of a conduct that the infringements may fall into.
fn conducts(groupings: &[Grouping]) -> u8 {
    let conducts = groupings.iter().flatten().flat_map(|group| &group.conducts);
    conducts.map(|conduct| conduct.number).max().map_or(0, |last| last.min(CONDUCTS))
}

/// What decides which questions are asked.
struct Asking<'a> {
    facts: &'a Facts,
    regime: Option<Regime>,
    on: Date,
    /// The questions of which some view of the regime says what an answer pulls towards, a bit each.
    weighed: u128,
    /// Whether to go by the rules alone, as if each question were answered, and everything named, that an answer waits
    /// for.
    whatever_else: bool,
}

impl<'a> Asking<'a> {
    fn of(facts: &'a Facts, under: Option<(Regime, Date)>) -> Self {
        let (regime, on) = under.unzip();
        let weighed = regime.map_or(0, |regime| weighed(facts, regime));
        Self { facts, regime, on: on.unwrap_or_default(), weighed, whatever_else: false }
    }

    /// Whether a question is asked in such a case by the law's tables; of what the facts alone decide, they say nothing.
    fn asks(&self, question: Question, when: AskedWhen) -> bool {
        let Self { facts, regime, on, whatever_else, .. } = *self;
        let rules = regime.map(Regime::rules);
        match when {
            AskedWhen::Regime => regime.is_some(),
            AskedWhen::Has(feature) => rules.is_some_and(|rules| feature.is_in(rules)),
            AskedWhen::TimeBar(rule) => {
                rules.and_then(|rules| rules.procedure.time_bar).is_some_and(|bar| bar.rule == rule)
            }
            AskedWhen::ByItsRules => {
                rules.is_some_and(|rules| is_choice(question, |id| rules.own_questions.contains(&id)))
            }
            AskedWhen::Element => regime
                .is_some_and(|regime| is_choice(question, |id| is_element(facts, regime, id, whatever_else))),
            AskedWhen::Attribution => regime.is_some_and(|regime| {
                is_choice(question, |id| bears_on_attribution(facts, regime, id, on, whatever_else))
            }),
            AskedWhen::Expected => regime.is_some_and(|regime| practice::is_expected(facts, regime)),
            AskedWhen::ActNamed
            | AskedWhen::MayBeUndertaking
            | AskedWhen::MayBeNoUndertaking
            | AskedWhen::TurnoverNeedsRate
                if whatever_else =>
            {
                true
            }
            AskedWhen::ActNamed => regime.is_some_and(|regime| act_named(facts, regime)),
            AskedWhen::InabilityTest => rules.and_then(|rules| rules.method).is_some_and(|method| {
                is_choice(question, |id| method.inability_tests.iter().any(|test| test.question == id))
            }),
            AskedWhen::Weighed => is_choice(question, |id| self.weighed >> id as u32 & 1 == 1),
            AskedWhen::SpeaksAgainstLowest => rules.and_then(|rules| rules.method).is_some_and(|method| {
                is_choice(question, |id| method.not_lowest.iter().any(|(against, _)| *against == id))
            }),
            AskedWhen::ScopeTurnsOnIt => is_choice(question, |id| scope_turns_on(facts, id)),
            AskedWhen::TakesProvisionsOut => {
                regime.is_some_and(|regime| is_choice(question, |id| carve_out::bears_on(regime, id)))
            }
            AskedWhen::MayBeUndertaking => {
                regime.is_some_and(|regime| payer::undertaking(facts, regime) != Truth::No)
            }
            AskedWhen::MayBeNoUndertaking => {
                regime.is_some_and(|regime| payer::undertaking(facts, regime) != Truth::Yes)
            }
            AskedWhen::TurnoverNeedsRate => regime.is_some_and(|regime| turnover_needs_rate(facts, regime)),
            AskedWhen::AmountNeedsRate => regime.is_some_and(|regime| amount_needs_rate(facts, regime)),
            AskedWhen::Always
            | AskedWhen::InEea
            | AskedWhen::SeveralInfringements
            | AskedWhen::Answered(_)
            | AskedWhen::MayBe(_)
            | AskedWhen::All(_)
            | AskedWhen::Any(_) => false,
        }
    }
}

/// Whether it is a question with options, of which something holds.
fn is_choice(question: Question, holds: impl Fn(ChoiceId) -> bool) -> bool {
    matches!(question, Question::Choice(id) if holds(id))
}

/// Whether a rule on scope of the country whose law is asked, when that is settled, turns on a question.
fn scope_turns_on(facts: &Facts, id: ChoiceId) -> bool {
    let rules = scope::data_protection(facts).into_iter().flat_map(|regime| regime.rules().scope);
    rules.flat_map(|rule| rule.when).any(|(question, _)| *question == id)
}

/// Whether a question is about an element of a provision that was named, or of any.
fn is_element(facts: &Facts, regime: Regime, id: ChoiceId, of_any: bool) -> bool {
    let named = |key: &str| of_any || facts.infringements().contains(&key);
    let asked = regime.provisions().filter(|provision| named(provision.key));
    asked.flat_map(|provision| provision.elements.questions()).any(|element| element == id)
}

/// Whether a decision that stands on the day attributed an act by an answer, or held that it frees nobody: from what was
/// named, or as long as nothing was from anything.
fn bears_on_attribution(facts: &Facts, regime: Regime, id: ChoiceId, on: Date, from_any: bool) -> bool {
    let Attribution { decision, support, rejected, .. } = regime.rules().attribution;
    let stands = |cite: Citation| cite.is_authority_on(on);
    let any = from_any || facts.infringements().is_empty();
    let named = |key: &str| any || facts.infringements().contains(&key);
    decision.is_some_and(stands) && support.iter().any(|answer| answer.question == id)
        || rejected.iter().any(|defence| {
            defence.fact.question == id && defence.provision.is_none_or(named) && stands(defence.cite)
        })
}

/// Whether an act breaks something that was named, or nothing was yet.
fn act_named(facts: &Facts, regime: Regime) -> bool {
    let mut named = facts.infringements().iter().filter_map(|key| regime.provision(key));
    facts.infringements().is_empty() || named.any(|provision| provision.breach == Breach::Act)
}

/// Whether an amount was given that the rate of the fee's currency against the euro turns into that of the ceilings.
fn amount_needs_rate(facts: &Facts, regime: Regime) -> bool {
    let ids = [AmountId::Turnover, AmountId::GroupTurnover, AmountId::Budget];
    let needed = |id| payer::rate_needed(facts, regime, id) == Some(AmountId::Rate);
    regime.rules().tiers.is_some() && ids.into_iter().any(needed)
}

/// Whether a turnover was given in a currency for which the rate of the fee's currency is not the one that is needed.
fn turnover_needs_rate(facts: &Facts, regime: Regime) -> bool {
    [AmountId::Turnover, AmountId::GroupTurnover].into_iter().any(|id| {
        let currency = facts.amount_span(id).and_then(|given| given.currency);
        currency.is_some_and(|currency| {
            currency != regime.turnover_currency() && !payer::is_rate_between(regime, currency)
        })
    })
}

/// The questions of which some view of the regime says what an answer pulls towards for one like the one assessed, a bit
/// each.
fn weighed(facts: &Facts, regime: Regime) -> u128 {
    let readings = regime.views().iter().flat_map(|view| view.readings);
    let readings = readings.filter(|reading| weigh::may_count(facts, reading));
    readings.fold(0, |weighed, reading| weighed | 1 << reading.when.question as u32)
}

/// Where the law makes a question matter. As long as no regime is settled, only a question with options has a place of
/// its own.
pub fn source(question: Question, regime: Option<Regime>) -> Option<Citation> {
    match regime {
        Some(regime) => questions::source(question, regime.rules()).map(|cite| regime.cite(cite)),
        None => match (question, usual_source(question)) {
            (Question::Choice(_), SourceOf::At(cite)) => Some(cite),
            _ => None,
        },
    }
}
