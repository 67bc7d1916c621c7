//! The classes of seriousness left: those of some completion, for every set of answers to all facts that a view or a method
//! has bear on them, on every day on which the views change.

use crate::oracle::classes::{Classes, asked, is_grave, of_complete};
use crate::oracle::complete::Complete;
use crate::oracle::views::{Held, in_play};
use crate::oracle::{Law, Written};
use crate::subject::Subject;
use crate::{DAY, Depth, none};
use finesight::engine::find::seriousness::SeriousnessReadings;
use finesight::engine::find::weigh;
use finesight::engine::{Answer, Facts, OptionSet, ViewChoice};
use finesight::law::circumstance::Seriousness;
use finesight::law::rules::Doubt;
use finesight::law::{Choice, ChoiceId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// So many sets of answers are gone through of each regime and day when not all are asked for.
const QUICK: usize = 2_500;

/// Classes left, a bit each.
type Left = u8;

/// A question with options, each of which bears otherwise, and the sets of them that may be said.
struct Asked {
    id: ChoiceId,
    options: Vec<u8>,
    sets: Vec<u32>,
}

/// What is compared on one day.
struct OnDay<'a> {
    held: &'a [Held],
    by_method: bool,
    readings: SeriousnessReadings,
    doubt: Doubt,
}

#[test]
fn the_classes_left_are_those_of_some_completion() {
    let depth = Depth::asked_for();
    let (mut wrong, mut all) = (Vec::new(), 0);
    for subject in Subject::all() {
        let (mut checked, mut seen) = (0, BTreeSet::new());
        for on in days(subject.law) {
            let lines: Vec<_> =
                subject.base.written().into_iter().map(|(key, line)| (key.to_owned(), line)).collect();
            let held = in_play(Written(&lines), subject.law, &on.to_string());
            let views = weigh::views(subject.regime, ViewChoice::All, on);
            let day = OnDay {
                held: &held,
                by_method: subject.law.method.is_some(),
                readings: SeriousnessReadings::of(&views, subject.regime, on),
                doubt: subject.regime.doubt(on),
            };
            let questions = asked(&held, day.by_method);
            for id in ChoiceId::ALL {
                if day.readings.ask(*id) != questions.contains(id.key()) {
                    wrong.push(format!("{} {on}: whether {} bears", subject.regime.key(), id.key()));
                }
            }
            if !seen.insert(format!("{:?}", day.readings)) {
                continue;
            }
            let ids: Vec<ChoiceId> =
                ChoiceId::ALL.iter().copied().filter(|id| questions.contains(id.key())).collect();
            for walk in walks(&ids, &day, depth) {
                let differs = go(&day, &walk, &mut checked);
                wrong.extend(differs.into_iter().map(|one| format!("{} {on}: {one}", subject.regime.key())));
            }
        }
        println!("{:24} {checked:10} sets of answers to what bears on seriousness", subject.regime.key());
        all += checked;
    }
    println!("{:24} {all:10}", "all");
    none(&wrong, all);
}

/// The days on which the views, or what they read, change; and the day of the tables.
fn days(law: &Law) -> Vec<Date> {
    let of_view = law.views.iter().flat_map(|view| {
        let dated = view.dated.iter().flat_map(|(from, until, _)| [*from, *until]);
        [view.held].into_iter().chain(view.until).chain(dated)
    });
    let days: BTreeSet<Date> = of_view.filter_map(|day| day.parse().ok()).filter(|day| *day <= DAY).collect();
    let before = days.first().and_then(|first| first.yesterday().ok());
    before.into_iter().chain(days.iter().copied()).chain([DAY]).collect()
}

/// One with an option of each kind of every question in every set; and for each question one with all of its options, and
/// of the others each option alone and all of them.
fn walks(ids: &[ChoiceId], day: &OnDay, depth: Depth) -> Vec<Vec<Asked>> {
    let mut size = 1;
    let together = ids.iter().map(|id| {
        let options = of_each_kind(*id, day);
        let mut sets: Vec<u32> = (1..1 << options.len()).collect();
        if depth == Depth::Quick && size * sets.len() > QUICK {
            sets = vec![(1 << options.len()) - 1];
        }
        size *= sets.len();
        Asked { id: *id, options, sets }
    });
    let mut walks = vec![together.collect::<Vec<_>>()];
    let with_every = |one: &ChoiceId| {
        let mut size = 1;
        let each = ids.iter().map(|id| {
            if id == one {
                let options: Vec<u8> = OptionSet::all(*id).iter().collect();
                let sets = (1..1 << options.len()).collect();
                return Asked { id: *id, options, sets };
            }
            let options = of_each_kind(*id, day);
            let whole = (1 << options.len()) - 1;
            let ends = [1 << (options.len() - 1), 1, whole];
            let several = depth == Depth::Full && options.len() > 1 && size < 100_000;
            let sets = if several { ends.to_vec() } else { vec![whole] };
            size *= sets.len();
            Asked { id: *id, options, sets }
        });
        each.collect()
    };
    walks.extend(ids.iter().map(with_every));
    walks
}

/// The first option of each kind: those alike pull alike in every view, and speak against the lowest class or do not.
fn of_each_kind(id: ChoiceId, day: &OnDay) -> Vec<u8> {
    let mut kinds: BTreeMap<Vec<bool>, u8> = BTreeMap::new();
    for one in id.circumstances() {
        let pulls = |view: &Held| {
            let mut readings = view.on_seriousness();
            readings.any(|it| it.question == id.key() && it.option == one.key() && it.pull.aggravates())
        };
        let mut kind: Vec<bool> = day.held.iter().map(pulls).collect();
        kind.push(day.by_method && is_grave(id.key(), one.key()));
        kinds.entry(kind).or_insert(one.option);
    }
    kinds.into_values().collect()
}

fn go(day: &OnDay, asked: &[Asked], checked: &mut usize) -> Vec<String> {
    let mut table = Vec::new();
    fill(day, asked, &mut Complete::default(), &mut table);
    let (mut wrong, mut of_each) = (Vec::new(), BTreeMap::new());
    walk(asked, &table, &mut Facts::default(), &mut |facts, expected| {
        *checked += 1;
        let found = bits(&day.readings.arguable(facts, day.doubt));
        if found != expected && wrong.len() < 3 {
            wrong.push(format!("engine {found:03b}, expected {expected:03b}: {:?}", facts.written()));
        }
        of_each.entry(expected).or_insert_with(|| facts.clone());
    });
    // A class that was entered counts, if it is among those left; and whoever enters another one knows more.
    for (left, facts) in of_each {
        for chosen in 1..8_u8 {
            let mut facts = facts.clone();
            let set = (0..3).filter(|class| chosen >> class & 1 == 1).fold(OptionSet::NONE, OptionSet::with);
            facts.set_choice(Seriousness::ID, Some(Answer::Given(set)));
            let found = bits(&day.readings.classes(&facts, day.doubt));
            let expected = if left & chosen == 0 { chosen } else { left & chosen };
            *checked += 1;
            if found != expected {
                wrong.push(format!("of {left:03b} chosen {chosen:03b}: engine {found:03b}"));
            }
        }
    }
    wrong
}

fn fill(day: &OnDay, asked: &[Asked], complete: &mut Complete<'static>, table: &mut Vec<Left>) {
    let Some((one, others)) = asked.split_first() else {
        return table.push(bits_of(&of_complete(day.held, complete, day.by_method)));
    };
    for option in &one.options {
        complete.set(one.id.key(), one.id.options()[usize::from(*option)]);
        fill(day, others, complete, table);
    }
}

fn walk(asked: &[Asked], table: &[Left], facts: &mut Facts, visit: &mut impl FnMut(&Facts, Left)) {
    let Some((one, others)) = asked.split_first() else {
        return table.iter().for_each(|left| visit(facts, *left));
    };
    let each = table.len() / one.options.len();
    for set in &one.sets {
        let mut joined = vec![0; each];
        let mut options = OptionSet::NONE;
        for (place, option) in one.options.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1) {
            options = options.with(*option);
            let part = &table[place * each..(place + 1) * each];
            joined.iter_mut().zip(part).for_each(|(left, more)| *left |= more);
        }
        facts.set_choice(one.id, Some(Answer::Given(options)));
        walk(others, &joined, facts, visit);
    }
}

fn bits(classes: &[Seriousness]) -> Left {
    classes.iter().fold(0, |left, class| left | 1 << class.index())
}

fn bits_of(classes: &Classes) -> Left {
    let each = Seriousness::ALL.iter().filter(|class| classes.contains(class.circumstance().key()));
    each.fold(0, |left, class| left | 1 << class.index())
}
