//! Which classes of seriousness the answers leave open, and what the views make of what was said.
//!
//! No source says when a class is out of the question; the tool has set it: a class is left out when in every
//! view in play every fact that bears on seriousness points the other way. The lowest is left out as well where two of
//! three things are said: very many people, sensitive data, children.

use super::complete::Complete;
use super::law::Law;
use super::views::{Held, in_play};
use super::written::Written;
use std::collections::BTreeSet;

const ALL: [&str; 3] = ["low", "medium", "high"];

/// What speaks against the lowest class (GDPR 2.4: number of people, categories of data; recital 38: children).
const GRAVE: [(&str, &[&str]); 3] = [
    ("people-used", &["very-many"]),
    ("data-kind", &["special", "biometric"]),
    ("children", &["teenagers", "younger"]),
];

/// Classes by their names.
pub type Classes = BTreeSet<&'static str>;

/// A view, the number it weighs under, question and answer, which way it pulls, and whether that answer is
/// the only one left.
pub type Weighed = (&'static str, &'static str, &'static str, &'static str, &'static str, bool);

/// What the views in play make of the facts that were spoken of.
pub fn weighed(written: Written, law: &Law, on: &str) -> BTreeSet<Weighed> {
    let mut weighed = BTreeSet::new();
    for view in in_play(written, law, on) {
        for reading in view.readings().filter(|reading| written.speaks_of(reading.question)) {
            let left = written.options_under(reading.question, law, on);
            if left.contains(&reading.option) {
                let (name, pull) = (view.name, reading.pull.name());
                let settled = left.len() == 1;
                weighed.insert((name, reading.criterion, reading.question, reading.option, pull, settled));
            }
        }
    }
    weighed
}

/// The classes left open. One that was entered counts, if it is among those that the facts leave; whoever
/// enters another one knows more than the facts say.
pub fn left_open(written: Written, law: &Law, on: &str) -> Classes {
    let left = left_by_the_facts(written, law, on);
    let entered: Classes =
        ALL.into_iter().filter(|class| written.options("seriousness").contains(class)).collect();
    let both: Classes = left.intersection(&entered).copied().collect();
    if both.is_empty() { entered } else { both }
}

/// The classes that are left on some complete set of answers.
fn left_by_the_facts(written: Written, law: &Law, on: &str) -> Classes {
    let views = in_play(written, law, on);
    let asked = asked(&views, law.method.is_some());
    let questions: Vec<_> =
        asked.into_iter().map(|question| (question, written.options_under(question, law, on))).collect();
    let mut left = Classes::new();
    go(&views, &questions, &mut Complete::default(), law.method.is_some(), &mut left);
    left
}

/// Answers one question after another in every way, until nothing more can be found.
fn go<'a>(
    views: &[Held],
    questions: &[(&'static str, Vec<&'a str>)],
    complete: &mut Complete<'a>,
    by_method: bool,
    left: &mut Classes,
) {
    let Some(((question, options), rest)) = questions.split_first() else {
        left.extend(of_complete(views, complete, by_method));
        return;
    };
    for option in options {
        if left.len() < ALL.len() {
            complete.set(question, option);
            go(views, rest, complete, by_method, left);
        }
    }
}

/// The classes that a complete set of answers leaves.
pub fn of_complete(views: &[Held], complete: &Complete, by_method: bool) -> Classes {
    let mut classes = of_all(views, complete);
    let grave = GRAVE.iter().filter(|(question, options)| options.contains(&complete.value(question)));
    if by_method && grave.count() >= 2 {
        classes.remove("low");
    }
    classes
}

/// The questions that bear on the classes, in the views or by what speaks against the lowest.
pub fn asked(views: &[Held], by_method: bool) -> BTreeSet<&'static str> {
    let of_views = views.iter().flat_map(Held::on_seriousness).map(|reading| reading.question);
    of_views.chain(GRAVE.iter().map(|(question, _)| *question).filter(|_| by_method)).collect()
}

/// Whether an answer speaks against the lowest class.
pub fn is_grave(question: &str, option: &str) -> bool {
    GRAVE.iter().any(|(other, options)| *other == question && options.contains(&option))
}

/// The same in all views: all of them as long as nobody holds one.
fn of_all(views: &[Held], complete: &Complete) -> Classes {
    if views.is_empty() {
        return ALL.into();
    }
    views.iter().flat_map(|view| of_one(view, complete)).collect()
}

/// The same in one view, which leaves all of them where it says of nothing that it bears on seriousness.
fn of_one(view: &Held, complete: &Complete) -> Classes {
    let bearing: BTreeSet<&str> = view.on_seriousness().map(|reading| reading.question).collect();
    let grave: BTreeSet<&str> = view
        .on_seriousness()
        .filter(|reading| reading.pull.aggravates() && complete.is(reading.question, reading.option))
        .map(|reading| reading.question)
        .collect();
    if bearing.is_empty() {
        return ALL.into();
    }
    let mut classes = Classes::from(["medium"]);
    classes.extend((grave.len() < bearing.len()).then_some("low"));
    classes.extend((!grave.is_empty()).then_some("high"));
    classes
}
