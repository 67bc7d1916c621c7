//! Drawn cases: a case that fails is made as small as it can be before it is shown.

use crate::dice::Dice;
use finesight::engine::Facts;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use std::cell::RefCell;
use std::fmt::Debug;

/// What is drawn.
pub trait Drawn: Clone + Debug {
    /// The same with one part less, each of them.
    fn smaller(&self) -> Vec<Self>;

    /// As a case file has it.
    fn written(&self) -> String;
}

/// Checks so many drawn values. What is wrong with one is a list, empty when nothing is; the smallest value with which
/// anything is wrong is printed.
pub fn each<T: Drawn>(
    values: usize,
    seed: u64,
    draw: impl Fn(&mut Dice) -> T,
    check: impl FnMut(&T, &mut Dice) -> Vec<String>,
) {
    let cases = u32::try_from(values).expect("so many values");
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 5_000, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, Dice::new(seed).0);
    let check = RefCell::new(check);
    let result = runner.run(&ByChance(draw), |(value, seed)| {
        let wrong = (check.borrow_mut())(&value, &mut Dice::new(seed));
        if wrong.is_empty() { Ok(()) } else { Err(TestCaseError::fail(wrong.join("\n"))) }
    });
    let failed = result.err().map(|error| match error {
        TestError::Fail(why, (value, _)) => format!("{why}\n\n{}", value.written()),
        TestError::Abort(why) => why.to_string(),
    });
    assert!(failed.is_none(), "{}", failed.unwrap_or_default());
}

/// A value, with a seed for what is drawn when it is checked.
struct ByChance<F>(F);

impl<F> Debug for ByChance<F> {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("drawn by chance")
    }
}

impl<T: Drawn, F: Fn(&mut Dice) -> T> Strategy for ByChance<F> {
    type Tree = Shrinking<T>;
    type Value = (T, u64);

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut dice = Dice(runner.new_rng());
        let value = (self.0)(&mut dice);
        Ok(Shrinking { value, seed: dice.seed(), failed: None, tries: Vec::new() })
    }
}

/// Leaves out one part after another, as long as the value still fails.
struct Shrinking<T> {
    value: T,
    seed: u64,
    /// The smallest so far that failed, while a smaller one is tried.
    failed: Option<T>,
    /// What is left to try.
    tries: Vec<T>,
}

impl<T: Drawn> Shrinking<T> {
    fn try_next(&mut self) -> bool {
        let Some(next) = self.tries.pop() else { return false };
        self.failed = Some(std::mem::replace(&mut self.value, next));
        true
    }
}

impl<T: Drawn> ValueTree for Shrinking<T> {
    type Value = (T, u64);

    fn current(&self) -> (T, u64) {
        (self.value.clone(), self.seed)
    }

    fn simplify(&mut self) -> bool {
        self.tries = self.value.smaller();
        self.try_next()
    }

    fn complicate(&mut self) -> bool {
        let Some(failed) = self.failed.take() else { return false };
        self.value = failed;
        self.try_next()
    }
}

/// The same facts with one answer less, or with one less in a list.
pub fn with_less(facts: &Facts) -> Vec<Facts> {
    let lines = facts.written();
    let mut smaller = Vec::new();
    for (place, (key, line)) in lines.iter().enumerate() {
        let items: Vec<&str> = line.split(", ").collect();
        for left_out in 0..items.len() {
            let left = items.iter().enumerate().filter(|(item, _)| *item != left_out);
            let left = left.map(|(_, item)| *item).collect::<Vec<_>>().join(", ");
            let others = lines.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, line)| line);
            let mut less = Facts::default();
            for (key, line) in others.chain([&(*key, left)]).filter(|(_, line)| !line.is_empty()) {
                // What speaks of something left out cannot be read any more, and goes with it.
                less.read(key, line).ok();
            }
            smaller.push(less);
        }
    }
    smaller
}
