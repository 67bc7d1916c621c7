//! What an open question bears on, and whether it can still change anything.
//!
//! That it cannot is said only when it holds whatever else is answered: no two completions of the facts
//! that differ in it alone come to different amounts, and neither a condition that is still open nor a
//! view in play asks for it.

use super::layout::Layout;
use crate::engine::catalogue::Section;
use crate::engine::facts::{AmountId, Facts, Question, Truth};
use crate::engine::find::combinations::Switch;
use crate::engine::find::gate::{GateId, Gates};
use crate::engine::find::payer::{Payer, Who};
use crate::engine::find::weigh;
use crate::engine::looking_ahead::{Idle, Relevance};
use crate::engine::range::Range;
use crate::law::circumstance::CrossBorder;
use crate::law::national_method::By;
use crate::law::questions;
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Money};

/// What each open question that is asked bears on.
pub fn of_each(layout: &Layout<'_>, sections: &[Section]) -> Vec<(Question, Relevance)> {
    let gates = &layout.found.gates;
    let asked = sections.iter().flat_map(|section| section.questions.iter().copied());
    asked
        .filter(|question| layout.is_open(*question))
        .map(|question| (question, relevance(layout, gates, question)))
        .collect()
}

fn relevance(layout: &Layout<'_>, gates: &Gates, question: Question) -> Relevance {
    // Who it is decides the amounts, the decisions compared with, and whether it can be charged.
    if question == Question::Choice(ChoiceId::Body) {
        return Relevance::Amounts;
    }
    let has_amounts = layout.found.amounts.each().next().is_some();
    if turns_the_rule_on_authorities(layout, question) {
        return if has_amounts || !fails(gates) { Relevance::Amounts } else { Relevance::Later };
    }
    let amounts = amounts(layout, question);
    let comes_to_nothing = !has_amounts && !layout.facts.infringements().is_empty();
    // What is no fee ground as far as was read has no amounts, and who acted still decides whether one may follow.
    let who_acted = asked_by(question) == Some(GateId::Attribution) && is_gate_open(gates, question);
    if amounts.is_some() && comes_to_nothing && !who_acted && !is_weighed(layout, question) {
        return Relevance::Nothing(Idle::ConditionFails);
    }
    if amounts == Some(true) {
        return Relevance::Amounts;
    }
    let conditions = conditions(gates, question);
    if conditions == Some(Idle::ConditionFails) && !is_weighed(layout, question) && amounts.is_none() {
        return Relevance::Nothing(Idle::ConditionFails);
    }
    if is_gate_open(gates, question) {
        return Relevance::Imposition;
    }
    if is_weighed(layout, question) {
        return Relevance::Weight;
    }
    if moves_expected(layout, question) {
        return Relevance::Later;
    }
    match (amounts, conditions, question) {
        (
            Some(false),
            _,
            Question::Amount(_) | Question::Choice(ChoiceId::Ownership | ChoiceId::Economic),
        ) => Relevance::Nothing(Idle::SameSize),
        (Some(false), _, Question::Choice(_)) => Relevance::Nothing(Idle::GraverStands),
        (_, Some(idle), _) => Relevance::Nothing(idle),
        (_, None, _) if is_only_weighed(question) => Relevance::Nothing(Idle::NotRead),
        _ => Relevance::Later,
    }
}

/// Whether a question can change the amounts; `None` for one that no amount depends on.
fn amounts(layout: &Layout<'_>, question: Question) -> Option<bool> {
    let mut switches =
        layout.found.combinations.open.iter().copied().filter(|switch| switch.is_set_by(question)).peekable();
    if switches.peek().is_some() {
        return Some(switches.any(|switch| turns(layout, switch, question)));
    }
    match question {
        Question::Choice(ChoiceId::Ownership) => {
            Some(size_matters(layout, Range::hull_of(layout.found.who.turnovers())?))
        }
        Question::Choice(ChoiceId::Economic) => {
            // What is assumed of it can be answered otherwise.
            let who = Who::of(&layout.facts.without_assumption(ChoiceId::Economic), layout.found.regime);
            // Those whom nothing stands against pay nothing either way.
            let combinations = &layout.found.combinations;
            let who = match combinations.split {
                Some(_) => who.among(|body| combinations.groupings_of(body).next().is_some()),
                None => who,
            };
            let lists_differ = layout.found.weighings.iter().any(|weighing| !weighing.certainly_for);
            Some(who.depends_on_economic() && (kinds_differ(layout) || lists_differ))
        }
        Question::Amount(AmountId::Turnover | AmountId::GroupTurnover) => {
            Some(size_matters(layout, Range::hull_of(layout.found.who.turnovers())?))
        }
        Question::Choice(ChoiceId::PublicKind) => Some(false),
        Question::Amount(AmountId::Budget) => Some(budget_matters(layout)),
        Question::Amount(AmountId::Funds) => {
            Some(is_possible(layout, |payer| matches!(payer, Payer::Other(_))) && funds_matter(layout))
        }
        Question::Choice(id) if layout.found.seriousness.ask(id) => Some(true),
        Question::Choice(ChoiceId::Role | ChoiceId::Linked) => Some(false),
        Question::Choice(id) if is_element(layout, id) => Some(false),
        _ => None,
    }
}

/// Whether the rule on public authorities is for the one assessed or not, as a question is answered. What is assumed of it
/// can be answered otherwise.
fn turns_the_rule_on_authorities(layout: &Layout<'_>, question: Question) -> bool {
    let Question::Choice(id @ (ChoiceId::PublicKind | ChoiceId::Economic)) = question else { return false };
    let facts = layout.facts.without_assumption(id);
    let under = |option| {
        let who = Who::of(&facts.with_option(id, option), layout.found.regime);
        (who.under_public_rule(), who.exempt())
    };
    let mut each = facts.open_options(id).iter().map(under);
    let first = each.next();
    each.any(|other| Some(other) != first)
}

/// Whether an authority pays differently within the budgets left.
fn budget_matters(layout: &Layout<'_>) -> bool {
    let budget = layout.found.who.budget();
    let most = layout.largest_size(budget);
    let at = |maxima, size| {
        let budget = Range::between(size, Some(size), budget.currency);
        layout.found.space.column(Payer::Authority(maxima, budget))
    };
    layout.found.space.payers.each().any(|payer| match payer {
        Payer::Authority(maxima, _) => at(maxima, budget.low) != at(maxima, most),
        _ => false,
    })
}

fn is_element(layout: &Layout<'_>, id: ChoiceId) -> bool {
    let named = &layout.found.combinations.named;
    named.iter().any(|provision| provision.elements.questions().any(|element| element == id))
}

/// Whether a switch makes a difference, and a question turns it.
fn turns(layout: &Layout<'_>, switch: Switch, question: Question) -> bool {
    let alike = |one, other| layout.found.space.are_alike(one, other);
    layout.found.combinations.turns_on(switch, alike) && decides(layout, switch, question)
}

/// Whether some answers to the other questions of the provision leave it to this question on which side the switch is.
fn decides(layout: &Layout<'_>, switch: Switch, question: Question) -> bool {
    let Question::Choice(id) = question else { return true };
    let others: Vec<ChoiceId> = match switch {
        Switch::Broken(provision) => provision.elements.questions().filter(|other| *other != id).collect(),
        _ => Vec::new(),
    };
    decides_beside(layout.facts, layout.found.doubt, switch, id, &others)
}

fn decides_beside(facts: &Facts, doubt: Doubt, switch: Switch, id: ChoiceId, others: &[ChoiceId]) -> bool {
    let with = |question, option| facts.with_option(question, option);
    if let Some((other, rest)) = others.split_first() {
        let mut options = facts.options_under(*other, doubt).iter();
        return options.any(|option| decides_beside(&with(*other, option), doubt, switch, id, rest));
    }
    let mut sides = facts.options_under(id, doubt).iter().map(|option| switch.side(&with(id, option), doubt));
    let first = sides.next();
    sides.any(|side| Some(side) != first)
}

/// Whether what is open of a question moves the estimate of fines.
fn moves_expected(layout: &Layout<'_>, question: Question) -> bool {
    layout.found.expected.as_ref().is_some_and(|estimate| estimate.expected.turns_on(question))
}

fn is_possible(layout: &Layout<'_>, kind: impl Fn(&Payer) -> bool) -> bool {
    layout.found.space.payers.main.iter().any(kind)
}

/// Whether an undertaking pays differently within a range of turnover; a national method that goes by
/// the day makes every turnover count.
fn size_matters(layout: &Layout<'_>, turnover: Range) -> bool {
    let rules = layout.found.regime.rules();
    let by_the_day = rules.national_method.is_some_and(|method| {
        matches!(method.by, By::DayRates(_))
            && layout.facts.possible::<CrossBorder>().may_be(CrossBorder::Domestic)
    });
    // No fine is reckoned from more.
    let high = turnover.high.unwrap_or(Money::LARGEST.max(turnover.low));
    if turnover.low == high {
        return false;
    }
    let at = |size| {
        layout.found.space.column(Payer::Undertaking(Range::between(size, Some(size), turnover.currency)))
    };
    by_the_day || at(turnover.low) != at(high)
}

fn funds_matter(layout: &Layout<'_>) -> bool {
    let funds = layout.found.who.funds();
    let at = |size| layout.found.space.column(Payer::Other(Range::between(size, Some(size), funds.currency)));
    at(funds.low) != at(layout.largest_size(funds))
}

/// Whether an undertaking pays differently from one that is none.
fn kinds_differ(layout: &Layout<'_>) -> bool {
    let Some(turnover) = Range::hull_of(layout.found.who.turnovers()) else { return true };
    let other = layout.found.space.column(Payer::Other(layout.found.who.funds()));
    size_matters(layout, turnover) || layout.found.space.column(Payer::Undertaking(turnover)) != other
}

/// Why a condition that a question belongs to no longer needs it; `None` when it belongs to none.
fn conditions(gates: &Gates, question: Question) -> Option<Idle> {
    if asked_by(question).is_none() && !is_reprimand(question) {
        return None;
    }
    Some(if fails(gates) { Idle::ConditionFails } else { Idle::ConditionMet })
}

/// Whether no fee can follow: a condition fails, or a reprimand takes its place.
fn fails(gates: &Gates) -> bool {
    gates.each.iter().any(|(_, passes)| *passes == Truth::No) || gates.reprimand == Some(Truth::Yes)
}

fn is_reprimand(question: Question) -> bool {
    question == Question::Choice(ChoiceId::Reprimand)
}

/// Whether a condition that a question belongs to is open, and none fails.
fn is_gate_open(gates: &Gates, question: Question) -> bool {
    let fails = gates.each.iter().any(|(_, passes)| *passes == Truth::No);
    let open = |id: GateId| gates.each.contains(&(id, Truth::Open));
    !fails
        && (asked_by(question).is_some_and(open)
            || is_reprimand(question) && gates.reprimand == Some(Truth::Open))
}

/// The condition that a question decides. Of who acted, a settled case asks nothing.
fn asked_by(question: Question) -> Option<GateId> {
    questions::row(question)?.gate
}

fn is_weighed(layout: &Layout<'_>, question: Question) -> bool {
    let Question::Choice(id) = question else { return false };
    layout.found.seriousness.ask(id)
        || weigh::readings(layout.facts, &layout.found.views, layout.setting.on)
            .any(|(_, reading)| reading.when.question == id)
}

/// Whether a question is asked for the sake of views, or of what the instances said of it, alone.
fn is_only_weighed(question: Question) -> bool {
    questions::row(question).is_some_and(|row| row.only_weighed)
}
