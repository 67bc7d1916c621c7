//! The open questions by how much answering narrows the range.
//!
//! Each answer that is left is tried by itself. A turnover alone would leave the range without end as
//! long as it is not said whose counts, so the two are tried together.

use super::layout::{Layout, wider};
use super::width::Width;
use crate::engine::facts::{AmountId, DateId, Facts, Question, Truth};
use crate::engine::find::amounts::Space;
use crate::engine::find::combinations::Combinations;
use crate::engine::find::elements;
use crate::engine::find::payer::{self, Payer, Who};
use crate::engine::range::Range;
use crate::law::ChoiceId;
use crate::law::circumstance::Ownership;
use rust_decimal::Decimal;

/// A question, and what answering it does to the range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// The question.
    pub question: Question,
    /// Another that is answered with it.
    pub with: Option<Question>,
    /// By how much the range gets narrower, whatever the answer.
    pub guaranteed: Width,
    /// By how much with the answer that narrows it most.
    pub best: Width,
    /// The widest range that an answer leaves, and the narrowest; `None` before there is a range.
    pub leaves: Option<(Range, Range)>,
}

impl Ranked {
    /// A question that has to be answered before there is a range.
    pub const fn first(question: Question, guaranteed: bool) -> Self {
        let open = Width { open: true, millionths: 0 };
        let guaranteed = if guaranteed { open } else { Width::NONE };
        Self { question, with: None, guaranteed, best: open, leaves: None }
    }

    fn is_before(&self, other: &Self) -> bool {
        (self.guaranteed, self.best) > (other.guaranteed, other.best)
    }
}

/// Puts a question where it belongs; of two alike, the one that the page asks first comes first.
pub fn insert(list: &mut Vec<Ranked>, ranked: Ranked) {
    let place = list.iter().position(|other| ranked.is_before(other)).unwrap_or(list.len());
    list.insert(place, ranked);
}

/// Ranks the questions that can narrow the range by themselves.
pub fn rank(layout: &Layout<'_>) -> Vec<Ranked> {
    if layout.facts.infringements().is_empty() {
        return vec![Ranked::first(Question::Infringements, true)];
    }
    let Some((before, _)) = layout.whole() else { return Vec::new() };
    let mut ranked = Vec::new();
    for question in candidates(layout) {
        let (with, tried) = try_each(layout, question);
        let Some(first) = tried.first().copied() else { continue };
        let worst = tried.iter().copied().reduce(wider).unwrap_or(first);
        let narrower = |one: (Width, Range), other: (Width, Range)| if other.0 < one.0 { other } else { one };
        let best = tried.iter().copied().reduce(narrower).unwrap_or(first);
        let gain = Ranked {
            question,
            with,
            guaranteed: before.less(worst.0),
            best: before.less(best.0),
            leaves: Some((worst.1, best.1)),
        };
        if !gain.best.is_none() {
            insert(&mut ranked, gain);
        }
    }
    ranked
}

/// The open questions that amounts depend on. How serious it is, is a judgement and not asked for.
fn candidates(layout: &Layout<'_>) -> Vec<Question> {
    use AmountId as A;
    use ChoiceId as C;
    let payer = [C::Body, C::PublicKind, C::Economic, C::Ownership].map(Question::Choice);
    let sizes = [A::Turnover, A::GroupTurnover, A::Funds, A::Budget, A::TurnoverRate, A::Rate];
    let sizes = sizes.map(Question::Amount);
    let by_class = layout.found.regime.rules().method.is_some();
    let serious = ChoiceId::ALL.iter().filter(|id| by_class && layout.found.seriousness.ask(**id));
    let serious = serious.map(|id| Question::Choice(*id));
    let choices = ChoiceId::ALL.iter().map(|id| Question::Choice(*id));
    let days = DateId::ALL.iter().map(|id| Question::Date(*id));
    let switches = choices.chain(days).filter(|question| is_of_a_switch(layout, *question));
    let all = payer.into_iter().chain(switches).chain(sizes).chain(serious);
    all.filter(|question| layout.is_open(*question)).collect()
}

fn is_of_a_switch(layout: &Layout<'_>, question: Question) -> bool {
    layout.found.combinations.open.iter().any(|switch| switch.is_set_by(question))
}

/// The range that each answer to a question leaves, and what is answered with it.
fn try_each(layout: &Layout<'_>, question: Question) -> (Option<Question>, Vec<(Width, Range)>) {
    match question {
        Question::Choice(ChoiceId::Ownership) if turnover_open(layout) => {
            (Some(Question::Amount(missing(layout))), with_each_turnover(layout))
        }
        Question::Choice(id) => {
            let options = layout.facts.options_under(id, layout.found.doubt);
            let tried = options.iter().map(|option| layout.facts.with_option(id, option));
            (None, tried.filter_map(|facts| with_facts(layout, question, &facts)).collect())
        }
        Question::Date(id) => {
            let named = &layout.found.combinations.named;
            let mut dates = named.iter().filter_map(|provision| provision.elements.date());
            let from = dates.find(|(date, _)| *date == id).map(|(_, from)| from.value);
            let days = from.map(|from| elements::element_days(layout.facts, id, from));
            let tried = days.into_iter().flatten().map(|day| layout.facts.with_day(id, day));
            (None, tried.filter_map(|facts| with_facts(layout, question, &facts)).collect())
        }
        Question::Amount(id) => (None, with_each_size(layout, id)),
        _ => (None, Vec::new()),
    }
}

/// The range on facts that differ in one question alone.
fn with_facts(layout: &Layout<'_>, question: Question, facts: &Facts) -> Option<(Width, Range)> {
    let regime = layout.found.regime;
    if let Question::Choice(id) = question
        && layout.found.seriousness.ask(id)
    {
        return layout
            .widest(&layout.found.amounts, &layout.found.seriousness.classes(facts, layout.found.doubt));
    }
    if matches!(
        question,
        Question::Choice(ChoiceId::Body | ChoiceId::PublicKind | ChoiceId::Economic | ChoiceId::Ownership)
    ) {
        return layout.over_payers(&Who::of(facts, regime));
    }
    let combinations = &layout.found.combinations;
    let switch = combinations.open.iter().find(|switch| switch.is_set_by(question))?;
    let side = switch.side(facts, layout.found.doubt);
    if side == Truth::Open && combinations.split.is_some() {
        return anew(layout, facts);
    }
    layout.over_groupings(combinations.groupings_on(*switch, side))
}

/// The range worked out again: an answer may settle a switch for those whom an element is barred for and not for the
/// others, or the other way round.
fn anew(layout: &Layout<'_>, facts: &Facts) -> Option<(Width, Range)> {
    let regime = layout.found.regime;
    let combinations = Combinations::of(facts, regime, layout.found.doubt);
    let space = Space::of(regime, &combinations, &Who::of(facts, regime));
    layout.widest(&space.whole(), &layout.found.classes)
}

/// Whether it is not said whose turnover counts, and one that may count has no end.
fn turnover_open(layout: &Layout<'_>) -> bool {
    let is_open = |turnover: Range| turnover.high.is_none();
    layout.found.space.payers.main.iter().filter_map(Payer::turnover).any(is_open)
}

/// What is missing of a turnover: the company's own first, or the rate for what was given.
fn missing(layout: &Layout<'_>) -> AmountId {
    let id = if layout.found.who.own().high.is_none() { AmountId::Turnover } else { AmountId::GroupTurnover };
    payer::rate_needed(layout.facts, layout.found.regime, id).unwrap_or(id)
}

/// The range with every turnover, whosever it is.
fn with_each_turnover(layout: &Layout<'_>) -> Vec<(Width, Range)> {
    let Some(turnover) = Range::hull_of(layout.found.who.turnovers()) else { return Vec::new() };
    at_each_size(layout, turnover, Who::with_turnover)
}

/// The range with every size that an amount leaves.
fn with_each_size(layout: &Layout<'_>, id: AmountId) -> Vec<(Width, Range)> {
    let who = layout.found.who;
    let ownership = layout.facts.possible::<Ownership>().known();
    // As long as it is not said whose turnover counts, the two are answered together.
    if ownership.is_none() && turnover_open(layout) && !matches!(id, AmountId::Funds | AmountId::Budget) {
        return Vec::new();
    }
    match id {
        AmountId::Funds => at_each_size(layout, who.funds(), Who::with_funds),
        AmountId::Budget => at_each_size(layout, who.budget(), Who::with_budget),
        AmountId::Turnover => at_each_size(layout, who.own(), Who::with_own),
        AmountId::GroupTurnover => at_each_size(layout, who.group(), Who::with_group),
        // A rate turns what was given into a turnover.
        AmountId::Rate | AmountId::TurnoverRate if is_needed(layout, id) => with_each_turnover(layout),
        _ => Vec::new(),
    }
}

fn is_needed(layout: &Layout<'_>, rate: AmountId) -> bool {
    let needed = |id| payer::rate_needed(layout.facts, layout.found.regime, id) == Some(rate);
    needed(AmountId::Turnover) || needed(AmountId::GroupTurnover)
}

fn at_each_size(layout: &Layout<'_>, within: Range, who: impl Fn(Who, Range) -> Who) -> Vec<(Width, Range)> {
    let at = |size: Decimal| Range::between(size, Some(size), within.currency);
    let tried = layout.sizes(within).into_iter();
    tried.filter_map(|size| layout.over_payers(&who(layout.found.who, at(size)))).collect()
}
