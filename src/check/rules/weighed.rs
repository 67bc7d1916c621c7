//! What the decision counted, and which way: twice, again, the other way, though not shown, or though it does not count.

use crate::check::decision::{Counted, Plea, What};
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::Answer;
use crate::engine::find::weigh;
use crate::law::rules::{AdjustmentRule, Doubt};
use crate::law::{ChoiceId, Citation, Criterion, Direction, Pinpoint, Point, Source, Stage, Stance};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let decision = under.decision;
    let mut faults = Vec::new();
    for (place, item) in decision.aggravating.iter().copied().enumerate() {
        let before = decision.aggravating.get(..place).unwrap_or_default();
        faults.extend(counted_twice(under, item, before));
        faults.extend(element(under, item));
        faults.extend(not_shown(under, item));
        faults.extend(against(under, item));
    }
    faults.extend(decision.mitigating.iter().copied().filter_map(|item| in_favour(under, item)));
    let ways = [
        (&decision.aggravating, Direction::Aggravating),
        (&decision.mitigating, Direction::Mitigating),
        (&decision.neutral, Direction::Neutral),
    ];
    for (items, said) in ways {
        faults.extend(items.iter().copied().filter_map(|item| direction(under, item, said)));
    }
    faults.extend(decision.counted().copied().filter_map(|item| another_list(under, item)));
    faults
}

const fn parts(item: Counted) -> [Part; 2] {
    let what = match item.what {
        What::Fact(id, _) => Part::Fact(id),
        What::Plea(plea) => Part::Plea(plea),
    };
    [Part::Criterion(item.criterion), what]
}

/// Where it was said that each circumstance counts once; `None` where nothing was, or something else.
fn once(under: Under) -> Option<Citation> {
    let said = under.found.views.iter().filter_map(|view| view.on(Point::SameFact, under.on));
    let said: Vec<_> = said.collect();
    let more = said.iter().any(|position| position.stance == Stance::MoreThanOnce);
    let once = said.iter().find(|position| position.stance == Stance::OnceOnly).map(|position| position.cite);
    let method = under.regime.rules().method_on(under.on).and_then(|method| method.counted_once);
    once.or(method).filter(|_| !more)
}

/// The same circumstance under another criterion, or size that is in the starting amount already.
fn counted_twice(under: Under, item: Counted, before: &[Counted]) -> Option<Fault> {
    let What::Fact(id, _) = item.what else { return None };
    let same = |other: &&Counted| matches!(other.what, What::Fact(other, _) if other == id);
    let other = before.iter().find(same);
    let size = (id == ChoiceId::Means).then(|| size_in_the_start(under)).flatten();
    let cite = size.or_else(|| once(under).filter(|_| other.is_some()))?;
    let first = other.map(|other| Part::Criterion(other.criterion));
    Some(Fault::of(Code::CountedTwice, cite).about(first).about(parts(item)))
}

fn size_in_the_start(under: Under) -> Option<Citation> {
    let positions = under.found.views.iter().filter_map(|view| view.on(Point::Means, under.on));
    let mut in_start = positions.filter(|position| position.stance == Stance::MeansInStart);
    in_start.next().map(|position| position.cite)
}

/// Duties whose breach is the infringement itself: the question that asks for nothing else.
const ELEMENTS: [(&str, ChoiceId); 5] = [
    ("gdpr-31", ChoiceId::Cooperation),
    ("gdpr-33", ChoiceId::SelfReport),
    ("gdpr-34", ChoiceId::Informed),
    ("gdpr-58-1", ChoiceId::Cooperation),
    ("gdpr-58-2", ChoiceId::EarlierOrders),
];

/// What makes an infringement that is charged, counted again.
fn element(under: Under, item: Counted) -> Option<Fault> {
    let cite = once(under);
    let provision = match item.what {
        What::Plea(Plea::Infringement) => None,
        What::Plea(_) => return None,
        What::Fact(id, _) => {
            Some(*under.facts.infringements().iter().find(|key| is_element(under, key, id))?)
        }
    };
    let part = provision.map(Part::Provision);
    Some(Fault::of(Code::ElementCounted, cite?).about(parts(item)).about(part))
}

fn is_element(under: Under, key: &str, id: ChoiceId) -> bool {
    let own =
        || under.regime.provision(key).is_some_and(|one| one.elements.questions().any(|other| other == id));
    ELEMENTS.contains(&(key, id)) || own()
}

/// Counted against the party though doubt is in its favour, or though the facts have it otherwise.
fn not_shown(under: Under, item: Counted) -> Option<Fault> {
    let What::Fact(id, option) = item.what else { return None };
    let doubted = matches!(under.facts.choice(id), Some(Answer::NotEstablished | Answer::Disputed(_)));
    let doubted = doubted && under.found.doubt == Doubt::ForTheController;
    let otherwise =
        option.is_some_and(|option| !under.facts.options_under(id, under.found.doubt).has(option));
    (doubted || otherwise).then(|| Fault::of(Code::NotShown, burden(under)).about(parts(item)))
}

/// Where it was said who bears the doubt.
fn burden(under: Under) -> Citation {
    let rules = under.regime.rules();
    let since = rules.doubt.iter().rev().filter_map(|rule| rule.since).find(|since| since.value <= under.on);
    since.map_or(under.regime.cite(rules.cites.seriousness.on(under.on)), |since| since.cite)
}

/// Counted the other way than every view in play reads what the facts settle.
fn direction(under: Under, item: Counted, said: Direction) -> Option<Fault> {
    let What::Fact(id, _) = item.what else { return plea_direction(under, item, said) };
    let mut weighings = under.found.weighings.iter();
    let weighing = weighings.find(|weighing| weighing.circumstance.question == id && weighing.settled)?;
    let read = weighing.agreed()?;
    let is_wrong = match (said, read) {
        (_, Direction::NotAssessed) => false,
        // Of negligence the guidelines say that it is at best neutral.
        (Direction::Aggravating, Direction::Neutral) => id != ChoiceId::Fault,
        (said, read) => said != read,
    };
    let mut cites = weighing.readings.iter().map(|(_, _, cite)| *cite);
    let fault = Fault::of(Code::WrongDirection, cites.next()?).citing(cites);
    is_wrong.then(|| fault.about(parts(item)))
}

/// How the authority learned of it is neutral where it was told by somebody else.
fn plea_direction(under: Under, item: Counted, said: Direction) -> Option<Fault> {
    let complaint = item.what == What::Plea(Plea::Complaint) && said != Direction::Neutral;
    let method = under.regime.rules().method_on(under.on).filter(|_| complaint)?;
    Some(Fault::of(Code::WrongDirection, method.judged_on(Criterion::GdprH)?).about(parts(item)))
}

/// The right to a fair trial, which one who defends itself uses.
const FAIR_TRIAL: Citation = Citation::read(Source::HumanRightsConvention, Pinpoint::Article("6"));

/// What must not be held against the party.
fn against(_: Under, item: Counted) -> Option<Fault> {
    let defence = item.what == What::Plea(Plea::Defence);
    defence.then(|| Fault::of(Code::GroundNotAllowed, FAIR_TRIAL).about(parts(item)))
}

/// What does not count in its favour.
fn in_favour(under: Under, item: Counted) -> Option<Fault> {
    let note = |stage: Stage, key: &str| {
        under
            .regime
            .notes(stage, under.on)
            .find(|note| note.key == key)
            .map(|note| under.regime.cite(note.cite))
    };
    let cite = match item.what {
        What::Plea(Plea::Resources) => note(Stage::Proportion, "resources"),
        What::Plea(Plea::Ignorance) => match under.regime.rules().adjustment {
            AdjustmentRule::Reduction(reduction) => Some(reduction.not_counted_cite.on(under.on)),
            _ => note(Stage::Gate, "not-unaware"),
        },
        _ => None,
    };
    Some(Fault::of(Code::GroundNotAllowed, cite?).about(parts(item)))
}

/// A criterion that the list for the one assessed does not have.
fn another_list(under: Under, item: Counted) -> Option<Fault> {
    let mut own = weigh::criteria(under.facts, under.regime);
    let first = own.next()?;
    let listed = first == item.criterion || own.any(|criterion| criterion == item.criterion);
    let fault = Fault::of(Code::CriterionOfAnotherLaw, under.regime.cite(first.cite()));
    (!listed).then(|| fault.about(parts(item)))
}
