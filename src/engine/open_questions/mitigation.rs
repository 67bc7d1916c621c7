//! What the one assessed can still do, and what it does to the range.

use super::layout::Layout;
use crate::engine::catalogue;
use crate::engine::facts::{AmountId, Answer, DateId, Facts, Question};
use crate::engine::find::{adjustment, weigh};
use crate::engine::range::Range;
use crate::law::circumstance::{Appealed, Control, Cooperation, Repair, Role, SelfReport, Stopped};
use crate::law::duties::{Duty, DutyRule};
use crate::law::{Circumstance, Citation, Criterion, Direction, Point, Regime, Stance, ViewId, keyed};

keyed! {
    /// Something that can still be done. Its name is the message `act-<key>`.
    Act {
        /// Tell the authority.
        Notify = "notify",
        /// Stop it before the authority asks.
        Stop = "stop",
        /// Tell the people concerned.
        Contact = "contact",
        /// Have the data deleted where they went.
        Delete = "delete",
        /// Put it right for the people concerned: contact them, and delete.
        Remedy = "remedy",
        /// Work with the authority beyond what the law asks.
        Cooperate = "cooperate",
        /// Appeal, alone.
        Appeal = "appeal",
    }
}

/// Until when an act can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// The authority asks.
    Asked,
    /// The authority decides.
    Decided,
    /// The case is over.
    Over,
}

impl Act {
    /// The answer that the act makes true.
    pub const fn circumstance(self) -> Circumstance {
        match self {
            Self::Notify => SelfReport::Prompt.is(),
            Self::Stop => Stopped::BySelf.is(),
            Self::Contact => Repair::Partial.is(),
            Self::Delete => Control::Regained.is(),
            Self::Remedy => Repair::Prompt.is(),
            Self::Cooperate => Cooperation::Beyond.is(),
            Self::Appeal => Appealed::ByAddressee.is(),
        }
    }

    /// The answer that is still in hand: the act can turn it into its own. Every other answer to that question is a
    /// past fact.
    const fn in_hand(self) -> Circumstance {
        match self {
            Self::Notify => SelfReport::NotReported.is(),
            Self::Stop => Stopped::Ongoing.is(),
            Self::Contact | Self::Remedy => Repair::Nothing.is(),
            Self::Delete => Control::Lost.is(),
            Self::Cooperate => Cooperation::AsRequired.is(),
            Self::Appeal => Appealed::NotAppealed.is(),
        }
    }

    const fn until(self) -> Until {
        match self {
            Self::Notify | Self::Stop => Until::Asked,
            Self::Contact | Self::Delete | Self::Remedy | Self::Cooperate => Until::Decided,
            Self::Appeal => Until::Over,
        }
    }
}

/// What an act does.
#[derive(Clone, Debug, PartialEq)]
pub struct Mitigation {
    /// The act.
    pub act: Act,
    /// The range that counts as it is, and with the act done.
    pub range: Option<(Range, Range)>,
    /// What each view in play makes of it.
    pub readings: Vec<(ViewId, Direction, Citation)>,
    /// What each view in play holds on it, where it is a point that views hold positions on.
    pub positions: Vec<(ViewId, Stance, Citation)>,
    /// The fee that cannot be exceeded any more once it is done.
    pub bound: Option<(Range, Citation)>,
    /// The duty that it is.
    pub duty: Option<&'static DutyRule>,
    /// Where the law has it.
    pub cite: Option<Citation>,
}

impl Mitigation {
    /// What each view reads of it, each reading once, whatever criteria it is under. What a view holds on the point says
    /// what it reads of the fact, and why.
    pub fn said(&self) -> Vec<(ViewId, Direction, Citation)> {
        let mut said: Vec<(ViewId, Direction, Citation)> = Vec::new();
        for (view, pulls, cite) in &self.readings {
            let holds = self.positions.iter().any(|(other, ..)| other == view);
            let again = said.iter().any(|(other, direction, _)| (other, direction) == (view, pulls));
            if !holds && !again {
                said.push((*view, *pulls, *cite));
            }
        }
        said
    }
}

/// The acts that the facts leave open: nothing is offered for what is past.
pub fn left(layout: &Layout<'_>) -> Vec<Mitigation> {
    Act::ALL.iter().filter(|act| can_be_done(layout, **act)).map(|act| mitigation(layout, *act)).collect()
}

fn can_be_done(layout: &Layout<'_>, act: Act) -> bool {
    let Layout { facts, found, .. } = layout;
    let in_hand = act.in_hand();
    let answered = facts.choice(in_hand.question).and_then(Answer::named);
    if answered.is_some_and(|set| !set.holds(in_hand)) || is_past(layout, act.until()) {
        return false;
    }
    match act {
        Act::Appeal => found.regime.procedure().appeal.is_some() && may_be_appealed(layout),
        Act::Stop => !has_happened(layout, DateId::BreachEnd),
        Act::Notify => !has_happened(layout, DateId::Reported),
        Act::Contact | Act::Delete | Act::Remedy | Act::Cooperate => true,
    }
}

/// Whether the stage of the case until which something can be done is past on the day assessed.
fn is_past(layout: &Layout<'_>, until: Until) -> bool {
    let any = |dates: &[DateId]| dates.iter().any(|date| has_happened(layout, *date));
    let over = || any(&[DateId::Closed, DateId::Final]);
    let decided = || {
        any(&[DateId::Decided, DateId::Received, DateId::AppealedOn, DateId::Forwarded])
            || layout.facts.answered(Question::Amount(AmountId::Decided))
    };
    let asked = || {
        any(&[DateId::Requested, DateId::Answered, DateId::Chance, DateId::Notice, DateId::Commented])
            || layout.facts.possible::<Stopped>().is(Stopped::AfterInquiry)
    };
    match until {
        Until::Over => over(),
        Until::Decided => over() || decided(),
        Until::Asked => over() || decided() || asked(),
    }
}

/// Whether an event is known to lie before the day assessed, or on it.
fn has_happened(layout: &Layout<'_>, event: DateId) -> bool {
    layout.facts.date_span(event).is_some_and(|span| span.high <= layout.setting.on)
}

/// Whether nobody appealed yet, and no last day for it is past.
fn may_be_appealed(layout: &Layout<'_>) -> bool {
    let by_law = layout.found.dates(layout.facts).into_iter().filter(|rule| rule.key == "appeal");
    let set = layout.facts.known_date(DateId::AppealBy);
    let last = set.into_iter().chain(by_law.filter_map(|rule| rule.day)).max();
    !has_happened(layout, DateId::AppealedOn) && last.is_none_or(|last| layout.setting.on <= last)
}

fn mitigation(layout: &Layout<'_>, act: Act) -> Mitigation {
    let done = act.circumstance();
    let facts = layout.facts.with_option(done.question, done.option);
    let on = layout.setting.on;
    let said =
        weigh::readings(layout.facts, &layout.found.views, on).filter(|(_, reading)| reading.when == done);
    let readings = said.map(|(view, reading)| (view.id, reading.direction, reading.cite));
    let positions = layout.found.views.iter().filter_map(|view| {
        let held = view.on(point(act)?, weigh::seen_on(view, on))?;
        Some((view.id, held.stance, held.cite))
    });
    Mitigation {
        act,
        range: range(layout, &facts),
        readings: readings.collect(),
        positions: positions.collect(),
        bound: bound(layout, &facts, act),
        duty: duty(layout, act),
        cite: cite(layout.found.regime, act),
    }
}

/// The duty that an act is, whoever weighs it: a controller tells the authority of a personal data breach, and the people
/// where the risk for them is high. A processor tells the controller.
fn duty(layout: &Layout<'_>, act: Act) -> Option<&'static DutyRule> {
    let duty = match act {
        Act::Notify => Duty::Notify,
        Act::Contact => Duty::TellPeople,
        _ => return None,
    };
    let rule = layout.found.regime.duties().iter().find(|rule| rule.duty == duty);
    rule.filter(|_| !layout.facts.possible::<Role>().is(Role::Processor))
}

/// The point that views hold positions on.
const fn point(act: Act) -> Option<Point> {
    match act {
        Act::Notify => Some(Point::SelfReport),
        _ => None,
    }
}

/// The range that counts, before and after. What is done now changes neither what was infringed nor who
/// pays; it may change how serious the case can be said to be.
fn range(layout: &Layout<'_>, after: &Facts) -> Option<(Range, Range)> {
    let (_, before) = layout.widest(&layout.found.amounts, &layout.found.classes)?;
    let (_, after) =
        layout.widest(&layout.found.amounts, &layout.found.seriousness.classes(after, layout.found.doubt))?;
    Some((before, after))
}

/// Where processing time counts, the addressee's own appeal cannot raise the fee that was decided.
fn bound(layout: &Layout<'_>, after: &Facts, act: Act) -> Option<(Range, Citation)> {
    let rules = layout.found.regime.rules().processing_time()?;
    let (decided, _) = adjustment::own_appeal_limit(after).filter(|_| act == Act::Appeal)?;
    Some((decided.from_nothing(), rules.no_detriment))
}

/// The criteria that are about such an act, one of each statute that has one.
const fn criteria_of(act: Act) -> &'static [Criterion] {
    match act {
        Act::Notify => &[Criterion::GdprH, Criterion::Dpa155H],
        Act::Cooperate => &[Criterion::GdprF, Criterion::Dpa155F],
        Act::Stop | Act::Contact | Act::Delete | Act::Remedy => {
            &[Criterion::GdprC, Criterion::Bdl4, Criterion::Dpa155C]
        }
        Act::Appeal => &[],
    }
}

/// Where the law has an act: in the criterion that is about it, else where its question is weighed. The question is about
/// what was left undone too, which may count under another criterion.
pub fn cite(regime: Regime, act: Act) -> Option<Citation> {
    if act == Act::Appeal {
        return regime.procedure().appeal.map(|appeal| appeal.period.cite);
    }
    let listed = regime.criteria().iter().find(|criterion| criteria_of(act).contains(criterion));
    let weighed = || catalogue::source(Question::Choice(act.circumstance().question), Some(regime));
    listed
        .map(|criterion| regime.cite(criterion.cite()))
        .or_else(weighed)
        .or(Some(regime.rules().cites.seriousness.law))
}
