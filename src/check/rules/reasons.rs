//! What a decision has to go through and to say.

use crate::check::decision::{Said, What};
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::{payer, weigh};
use crate::engine::{Question, Truth};
use crate::law::circumstance::{Seriousness, TimeReasons};
use crate::law::discount::Standing;
use crate::law::{ChoiceId, Citation, Criterion, Direction, Verified};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let said = [
        conduct(under),
        opening(under),
        pleas(under),
        proportion(under),
        heard(under),
        reprimand(under),
        own_time(under),
        discount(under),
    ];
    said.into_iter().flatten().chain(unread(under)).chain(dismissed(under)).collect()
}

/// What was done has to be said: without it nothing can be answered or reviewed.
fn conduct(under: Under) -> Option<Fault> {
    let cite = under.regime.reasons().filter(|_| under.decision.conduct == Some(Said::NotSaid))?;
    Some(Fault::of(Code::ConductUnsaid, under.regime.cite(cite)))
}

/// The act that opened the case has to give reasons where the law asks for some.
fn opening(under: Under) -> Option<Fault> {
    let owed = under.regime.opening().filter(|_| under.decision.opening == Some(Said::NotSaid))?;
    Some(Fault::owed(Code::OpeningUnreasoned, owed, under.regime.cite(owed.cite)))
}

/// To be heard is to be answered, as we read it.
fn pleas(under: Under) -> Option<Fault> {
    let owed = under.regime.hearing().filter(|_| under.decision.pleas == Some(Said::NotSaid))?;
    Some(Fault::of(Code::PleasUnanswered, under.regime.cite(owed.cite.verified(Verified::Inferred))))
}

/// What of the law bears on the case and was not gone through: a criterion under which any view reads an answer that the
/// facts have settled.
fn unread(under: Under) -> Vec<Fault> {
    let Some(read) = &under.decision.criteria else { return Vec::new() };
    let criteria: Vec<Criterion> = weigh::criteria(under.facts, under.regime).collect();
    let counted = |criterion: &Criterion| under.decision.counted().any(|item| item.criterion == *criterion);
    let left = criteria.into_iter().filter(|criterion| !read.contains(criterion) && !counted(criterion));
    left.filter_map(|criterion| passed_over(under, Code::CriterionUnread, criterion)).collect()
}

/// What bears on the case and was put aside without a reason. That a formula says so of what bears on nothing is no fault.
fn dismissed(under: Under) -> Vec<Fault> {
    let own: Vec<Criterion> = weigh::criteria(under.facts, under.regime).collect();
    let each = under.decision.dismissed.iter().copied().filter(|criterion| own.contains(criterion));
    each.filter_map(|criterion| passed_over(under, Code::CriterionDismissed, criterion)).collect()
}

fn passed_over(under: Under, code: Code, criterion: Criterion) -> Option<Fault> {
    let fact = bears(under, criterion)?;
    let fault = Fault::of(code, under.regime.cite(criterion.cite()));
    Some(fault.about([Part::Criterion(criterion), Part::Fact(fact)]))
}

/// A settled answer that some view reads under a criterion, one way or the other, and that was not weighed under another.
fn bears(under: Under, criterion: Criterion) -> Option<ChoiceId> {
    let weighed = |id: ChoiceId| {
        under.decision.counted().any(|item| matches!(item.what, What::Fact(other, _) if other == id))
    };
    let readings = under.regime.views().iter().flat_map(|view| view.readings);
    let mut pulling = readings.filter(|reading| {
        let pulls = matches!(reading.direction, Direction::Aggravating | Direction::Mitigating);
        let question = reading.when.question;
        let answered = under.facts.answered(Question::Choice(question));
        reading.criterion == criterion
            && pulls
            && answered
            && under.facts.truth_of(reading.when) == Truth::Yes
            && !weighed(question)
    });
    pulling.next().map(|reading| reading.when.question)
}

fn proportion(under: Under) -> Option<Fault> {
    let cite = under.regime.cite(under.regime.rules().cites.proportion);
    (under.decision.proportion == Some(Said::NotSaid)).then(|| Fault::of(Code::ProportionUnsaid, cite))
}

fn heard(under: Under) -> Option<Fault> {
    let owed = under.regime.hearing().filter(|_| under.decision.heard == Some(Said::NotSaid))?;
    Some(Fault::owed(Code::NotHeard, owed, under.regime.cite(owed.cite)))
}

/// A reprimand has to be asked for where an instance has it tested first, for what is minor, and for a natural person.
fn reprimand(under: Under) -> Option<Fault> {
    let rules = under.regime.rules();
    let cite = rules.reprimand.filter(|_| under.decision.reprimand == Some(Said::NotSaid))?;
    let first = rules.reprimand_first.filter(|cite: &Citation| cite.is_authority_on(under.on));
    let minor = under.facts.truth_of(Seriousness::Low.is());
    let asked = minor.or(payer::private_person(under.facts));
    let fault = Fault::of(Code::ReprimandUnweighed, under.regime.cite(cite)).citing(first);
    match asked {
        _ if first.is_some() => Some(fault),
        Truth::Yes => Some(fault),
        Truth::Open => Some(fault.hanging_on(under.open(&[Question::Choice(ChoiceId::Seriousness)]))),
        Truth::No => None,
    }
}

/// The authority has to say how it judged its own time, where that may lower the fee.
fn own_time(under: Under) -> Option<Fault> {
    let rule = under.regime.rules().processing_time()?;
    let fault = Fault::of(Code::TimeUnweighed, rule.cite.on(under.on)).citing(rule.also.iter().copied());
    match under.facts.truth_of(TimeReasons::NotGiven.is()) {
        Truth::Yes => Some(fault),
        Truth::Open => Some(fault.hanging_on([Question::Choice(ChoiceId::TimeReasons)])),
        Truth::No => None,
    }
}

/// Where it was read that decisions tell of it. Of Spain it was read that the opening does: what is imposed in the end has
/// nothing off.
fn discount(under: Under) -> Option<Fault> {
    let untold = under.decision.discount == Some(Said::NotSaid);
    let rule = under.regime.procedure().discounts.filter(|_| untold)?;
    let is_law = rule.standing == Standing::Law && rule.held.on(under.on);
    let told = rule.told_in_decisions.filter(|_| is_law)?;
    Some(Fault::of(Code::DiscountUntold, told).citing(rule.each.iter().map(|one| one.off.cite)))
}
