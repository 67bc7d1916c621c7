//! What is gone through of each regime: several products of facts, each with every complete case and every partial one.
//!
//! Each walk has some facts with all their options and all sets of them, and the others with one option of each kind that
//! bears differently. `together` has all facts at once.

use crate::domain::{self, Fact, Sets};
use crate::subject::{Charge, Charges, Extent, Subject};
use crate::{DAY, Depth};
use finesight::engine::{AmountId, Facts};
use finesight::law::{ChoiceId, Provision};

/// A product of facts, with what is named.
pub struct Walk {
    pub name: &'static str,
    pub charges: Charges,
    pub facts: Vec<Fact>,
}

/// How many cases there were.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    pub complete: usize,
    pub partial: usize,
    /// On which the rules cannot apply, or the answers contradict one another.
    pub outside: usize,
    /// On which the engine differs.
    pub differ: usize,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.complete += other.complete;
        self.partial += other.partial;
        self.outside += other.outside;
        self.differ += other.differ;
    }
}

/// Every walk of a regime.
pub fn of(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let mut walks = each_provision(subject, depth);
    walks.extend(who_pays(subject, depth));
    walks.extend(sizes(subject, depth));
    walks.extend(what_stands(subject, depth));
    walks.extend(groupings(subject, depth));
    walks.extend(together(subject, depth));
    walks
}

/// Goes through a walk; what differs, the first few of it.
pub fn go(subject: &Subject, walk: &Walk) -> (Tally, Vec<String>) {
    let open = walk.facts.iter().any(|fact| fact.key == "form");
    let case = subject.case(&walk.charges);
    let table = domain::table(&case, &walk.facts, |complete| !open || subject.applies(complete));
    let mut tally =
        Tally { complete: table.iter().filter(|figures| figures.any).count(), ..Tally::default() };
    let mut wrong: Vec<String> = Vec::new();
    let mut said = subject.facts(&walk.charges);
    domain::walk(&walk.facts, &table, &mut said, &mut |facts, expected| {
        if !expected.any || contradicts(facts) {
            tally.outside += 1;
            return;
        }
        tally.partial += 1;
        let Some(found) = subject.find(facts, open, DAY) else {
            return wrong.push(format!("no result\n{}", written(facts)));
        };
        let differs = expected.differences(subject.law, facts, &found, DAY);
        if !differs.is_empty() {
            tally.differ += 1;
        }
        if !differs.is_empty() && wrong.len() < 3 {
            wrong.push(format!("{}\n{}", differs.join("\n"), written(facts)));
        }
    });
    (tally, wrong)
}

/// Whether a group is said to turn over less than the company in it.
fn contradicts(facts: &Facts) -> bool {
    let [own, group] = [AmountId::Turnover, AmountId::GroupTurnover].map(|id| facts.amount_span(id));
    own.zip(group).is_some_and(|(own, group)| group.span.high < own.span.low)
}

fn written(facts: &Facts) -> String {
    let lines = facts.written().into_iter().map(|(key, line)| format!("{key} = \"{line}\""));
    lines.collect::<Vec<_>>().join("\n")
}

const ROLES: [&str; 2] = ["controller", "processor"];
const DUTIES: [&str; 2] = ["in-duty", "private-ends"];
const OWNED: [&str; 2] = ["alone", "controlled"];

fn roles() -> Fact {
    Fact::some(ChoiceId::Role, &ROLES, Sets::Every)
}

fn duties() -> Fact {
    Fact::some(ChoiceId::InDuty, &DUTIES, Sets::Every)
}

fn linked() -> Fact {
    Fact::every(ChoiceId::Linked, Sets::Every)
}

fn owned() -> Fact {
    Fact::some(ChoiceId::Ownership, &OWNED, Sets::Every)
}

fn one_or_the_other() -> Fact {
    Fact::some(ChoiceId::Body, &["public-authority", "company"], Sets::Every)
}

/// The kinds of public body, where they make a difference.
fn public_kinds(subject: &Subject, sets: Sets) -> Option<Fact> {
    (!subject.law.bodies.only.is_empty()).then(|| Fact::every(ChoiceId::PublicKind, sets))
}

/// Whether the authority of the case leads across borders, where that makes a difference.
fn borders(subject: &Subject) -> Option<Fact> {
    subject.law.day_rates.then(|| Fact::some(ChoiceId::CrossBorder, &["domestic", "lead-here"], Sets::Every))
}

fn with(facts: &mut Vec<Fact>, more: impl IntoIterator<Item = Fact>) {
    facts.extend(more);
}

/// Each provision by itself: those of a kind cost alike, and are broken alike.
fn each_provision(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let walk = |provision: &'static Provision| {
        let charges = Charges::of(&[provision]);
        let bodies = match depth {
            Depth::Full => Fact::every(ChoiceId::Body, Sets::Ends),
            Depth::Quick => one_or_the_other(),
        };
        let mut facts = vec![bodies, roles(), duties()];
        with(&mut facts, Subject::elements(&charges, false));
        with(&mut facts, subject.carve_outs(Sets::Ends));
        with(&mut facts, subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Unknown));
        Walk { name: "each provision", charges, facts }
    };
    let mut each: Vec<_> = subject.regime.provisions().map(walk).collect();
    if depth == Depth::Quick {
        each = each.into_iter().step_by(6).collect();
    }
    each.push(all_provisions(subject));
    each
}

/// All of them at once.
fn all_provisions(subject: &Subject) -> Walk {
    let every: Vec<_> = subject.regime.provisions().collect();
    let mut facts = vec![one_or_the_other(), roles(), duties(), linked()];
    with(&mut facts, subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Unknown));
    Walk { name: "all provisions", charges: Charges::of(&every), facts }
}

/// One provision of each maximum.
fn of_each_maximum(subject: &Subject) -> Vec<&'static Provision> {
    let mut found: Vec<&'static Provision> = Vec::new();
    let cost =
        |provision: &Provision| (subject.law.ground)(subject.law, provision.key).map(|ground| ground.most);
    for provision in subject.kinds().into_iter().filter_map(|kind| kind.first().copied()) {
        let elements = provision.elements.each().is_empty();
        let new = found.iter().all(|other| cost(other) != cost(provision));
        if elements && new && cost(provision).is_some() {
            found.push(provision);
        }
    }
    found
}

/// Who pays, with every answer to who it is: one provision of each maximum.
fn who_pays(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let sets = if depth == Depth::Full { Sets::Every } else { Sets::Ends };
    let extent = if depth == Depth::Full { Extent::Few } else { Extent::Unknown };
    let mut provisions = of_each_maximum(subject);
    if depth == Depth::Quick {
        provisions.truncate(1);
    }
    let walk = |provision: &&'static Provision| {
        let mut facts = vec![Fact::every(ChoiceId::Body, sets), Fact::economic(Sets::Every)];
        with(&mut facts, public_kinds(subject, Sets::Every));
        facts.push(Fact::every(ChoiceId::Ownership, sets));
        with(&mut facts, subject.amounts(extent, extent, extent));
        Walk { name: "who pays", charges: Charges::of(&[*provision]), facts }
    };
    provisions.iter().map(walk).collect()
}

/// Every stretch of each amount, with those whose size it is.
fn sizes(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let provisions = of_each_maximum(subject);
    let mut walks = Vec::new();
    let mut add = |facts: Vec<Fact>| {
        walks.push(Walk { name: "sizes", charges: Charges::of(&provisions), facts });
    };
    let bodies = || Fact::every(ChoiceId::Body, Sets::Ends);
    if subject.law.in_tiers {
        let both = if depth == Depth::Full { Extent::Every } else { Extent::Few };
        let mut facts = vec![linked(), owned()];
        with(&mut facts, borders(subject));
        with(&mut facts, subject.amounts(both, both, Extent::Unknown));
        add(facts);
        // A turnover that is open beside one that is given, whoever it is.
        if depth == Depth::Full {
            for (own, group) in [(Extent::Every, Extent::Unknown), (Extent::Unknown, Extent::Every)] {
                let mut facts = vec![bodies(), Fact::economic(Sets::Every), owned()];
                with(&mut facts, subject.amounts(own, group, Extent::Unknown));
                add(facts);
            }
        }
    }
    if subject.law.by_funds || subject.by_budget() {
        let mut facts = vec![bodies(), Fact::economic(Sets::Every)];
        with(&mut facts, public_kinds(subject, Sets::Every));
        with(&mut facts, subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Every));
        add(facts);
    }
    walks
}

/// What stands: each kind of provision with every answer to what decides it, and each two of them with an answer of each
/// kind.
fn what_stands(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let kinds = subject.kinds();
    let first: Vec<&'static Provision> = kinds.iter().filter_map(|kind| kind.first().copied()).collect();
    let mut walks = Vec::new();
    for one in &first {
        let charges = Charges::of(&[*one]);
        let every = |id| Fact::every(id, Sets::Every);
        let amounts = || subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Unknown);
        let mut add = |facts: Vec<Fact>| {
            let facts = facts.into_iter().chain(amounts()).collect();
            walks.push(Walk { name: "what stands", charges: charges.clone(), facts });
        };
        add(vec![one_or_the_other(), every(ChoiceId::Role), every(ChoiceId::InDuty), linked()]);
        // Whoever it is: an element may be barred for one, or a carve-out for one alone.
        for others in [Subject::elements(&charges, true), subject.carve_outs(Sets::Every)] {
            if !others.is_empty() {
                let mut facts = vec![every(ChoiceId::Body), roles(), duties()];
                with(&mut facts, others);
                add(facts);
            }
        }
    }
    if depth == Depth::Quick {
        walks.retain(|walk| domain::counts(&walk.facts).1 < 1_000);
        walks.truncate(1);
    }
    walks.extend(two(subject, &first, &kinds).into_iter().take(if depth == Depth::Full {
        usize::MAX
    } else {
        2
    }));
    walks
}

/// Two of one kind, and one of each of two.
fn two(subject: &Subject, first: &[&'static Provision], kinds: &[Vec<&'static Provision>]) -> Vec<Walk> {
    let mut pairs: Vec<[&'static Provision; 2]> = Vec::new();
    for (place, one) in first.iter().enumerate() {
        pairs.extend(kinds[place].get(1).map(|other| [*one, *other]));
        pairs.extend(first.iter().skip(place + 1).map(|other| [*one, *other]));
    }
    let walk = |pair: [&'static Provision; 2]| {
        let charges = Charges::of(&pair);
        let mut facts = vec![one_or_the_other(), roles(), duties(), linked()];
        with(&mut facts, Subject::elements(&charges, false));
        with(&mut facts, subject.carve_outs(Sets::Ends));
        with(&mut facts, subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Unknown));
        Walk { name: "each two", charges, facts }
    };
    pairs.into_iter().map(walk).collect()
}

/// Ways to put three infringements into conducts, to displace some of them, and to mark one as the gravest.
fn groupings(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let kinds = subject.kinds();
    let mut offered: Vec<&'static Provision> =
        kinds.iter().filter_map(|kind| kind.first().copied()).collect();
    offered.extend(kinds.iter().filter_map(|kind| kind.get(1).copied()));
    offered.truncate(if depth == Depth::Full { 8 } else { 3 });
    let each_three = threes(&offered).into_iter();
    let grouped = each_three.flat_map(|three| ways(three, depth));
    let walks = grouped.flat_map(|each| {
        let walk = move |gravest| {
            let mut facts = vec![roles(), duties(), linked()];
            with(&mut facts, subject.amounts(Extent::Unknown, Extent::Unknown, Extent::Unknown));
            Walk { name: "groupings", charges: Charges { each: each.to_vec(), gravest }, facts }
        };
        marks(subject, &each).into_iter().map(walk)
    });
    walks.collect()
}

fn threes(of: &[&'static Provision]) -> Vec<[&'static Provision; 3]> {
    let mut threes = Vec::new();
    for (one, first) in of.iter().enumerate() {
        for (two, second) in of.iter().enumerate().skip(one + 1) {
            threes.extend(of.iter().skip(two + 1).map(|third| [*first, *second, *third]));
        }
    }
    threes
}

/// Three infringements in every way in conducts of their own, in the first or in the second; and each of them displaced or
/// not.
fn ways(provisions: [&'static Provision; 3], depth: Depth) -> Vec<[Charge; 3]> {
    let charges = provisions.map(Charge::of);
    let digits = |number: usize, base: usize| [number % base, number / base % base, number / base / base];
    let mut ways = Vec::new();
    for number in 0..27 {
        let mut way = charges;
        for (charge, conduct) in way.iter_mut().zip(digits(number, 3)) {
            charge.conduct = [None, Some(1), Some(2)][conduct];
        }
        ways.push(way);
    }
    for number in 1..8 {
        let mut way = charges;
        for (charge, displaced) in way.iter_mut().zip(digits(number, 2)) {
            charge.displaced = displaced == 1;
        }
        ways.push(way);
    }
    match depth {
        Depth::Full => ways,
        Depth::Quick => ways.into_iter().step_by(7).collect(),
    }
}

/// Nothing is marked as the gravest; or, where the law leaves open what that does, each of them.
fn marks(subject: &Subject, charges: &[Charge]) -> Vec<Option<&'static str>> {
    let open = subject.regime.rules().gravest_open.is_some();
    let each = charges.iter().map(|charge| Some(charge.provision.key)).filter(|_| open);
    [None].into_iter().chain(each).collect()
}

/// All facts at once: one infringement with elements if there is one, one that costs otherwise, both, and a third.
fn together(subject: &Subject, depth: Depth) -> Vec<Walk> {
    let mut walks = Vec::new();
    for provisions in mixed(subject, depth) {
        let charges = Charges::of(&provisions);
        let (bodies, sets) = match depth {
            Depth::Full => (Fact::every(ChoiceId::Body, Sets::Every), Sets::Every),
            Depth::Quick => (one_or_the_other(), Sets::Ends),
        };
        let is_one = depth == Depth::Full && provisions.len() == 1;
        let extent = if is_one { Extent::Few } else { Extent::Unknown };
        let mut facts = vec![bodies, Fact::economic(sets)];
        with(&mut facts, public_kinds(subject, Sets::Ends));
        with(&mut facts, [owned(), roles(), duties(), linked()]);
        with(&mut facts, borders(subject));
        with(&mut facts, Subject::elements(&charges, false));
        with(&mut facts, subject.carve_outs(Sets::Ends));
        with(&mut facts, subject.amounts(Extent::Unknown, extent, Extent::Unknown));
        walks.push(Walk { name: "together", charges, facts });
    }
    walks
}

pub fn mixed(subject: &Subject, depth: Depth) -> Vec<Vec<&'static Provision>> {
    let kinds = subject.kinds();
    let first: Vec<&'static Provision> = kinds.iter().filter_map(|kind| kind.first().copied()).collect();
    let cost =
        |provision: &Provision| (subject.law.ground)(subject.law, provision.key).map(|ground| ground.most);
    let Some(one) = first.iter().find(|one| !one.elements.each().is_empty()).or(first.first()).copied()
    else {
        return Vec::new();
    };
    let other = first.iter().find(|other| cost(other) != cost(one) && other.key != one.key).copied();
    let third =
        first.iter().find(|third| ![Some(one.key), other.map(|it| it.key)].contains(&Some(third.key)));
    let both: Vec<_> = [Some(one), other].into_iter().flatten().collect();
    if depth == Depth::Quick {
        return vec![both];
    }
    let mut sets = vec![vec![one]];
    sets.extend((both.len() > 1).then(|| both.clone()));
    sets.extend(third.map(|third| [both, vec![*third]].concat()));
    sets
}
