//! The versions of the case that are kept beside the one on the page, each with a number of its own and a name.

use super::case::Case;
use super::name::{MOST, Name};
use super::shown::Shown;
use std::rc::Rc;

/// Those that are kept, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions(Vec<Rc<Shown>>);

impl Versions {
    /// What was written down. A version without a number of its own gets the next.
    pub fn of(read: impl IntoIterator<Item = Rc<Shown>>) -> Self {
        let mut versions = Self::default();
        for mut shown in read.into_iter().take(MOST) {
            let number = shown.case.name.number;
            if number == 0 || versions.numbers().any(|other| other == number) {
                rename(&mut shown, |name| name.number = versions.next());
            }
            versions.0.push(shown);
        }
        versions
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Rc<Shown>> {
        self.0.iter()
    }

    /// The case of each.
    pub fn cases(&self) -> Vec<&Case> {
        self.iter().map(|kept| &kept.case).collect()
    }

    /// Whether none is kept.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no more can be kept.
    pub const fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// Whether this case is among them, whatever it is called.
    pub fn have(&self, case: &Case) -> bool {
        let unnamed = |case: &Case| Case { name: Name::default(), ..case.clone() };
        self.iter().any(|kept| unnamed(&kept.case) == unnamed(case))
    }

    /// Keeps what is on the page, which goes on without a name.
    pub fn keep(&mut self, now: &mut Rc<Shown>) {
        if !self.is_full() {
            let kept = self.numbered(now);
            self.0.push(kept);
            rename(now, |name| *name = Name::default());
        }
    }

    /// Puts one of them on the page; what was there takes its place. Each keeps its name.
    pub fn swap(&mut self, number: u32, now: &mut Rc<Shown>) {
        let before = self.numbered(now);
        if let Some(kept) = self.find(number) {
            *now = std::mem::replace(kept, before);
        }
    }

    /// Keeps one no longer.
    pub fn remove(&mut self, number: u32) {
        self.0.retain(|kept| kept.case.name.number != number);
    }

    /// Calls one otherwise.
    pub fn call(&mut self, number: u32, text: &str) {
        if let Some(kept) = self.find(number) {
            rename(kept, |name| *name = Name::given(number, text));
        }
    }

    fn find(&mut self, number: u32) -> Option<&mut Rc<Shown>> {
        self.0.iter_mut().find(|kept| kept.case.name.number == number)
    }

    fn numbers(&self) -> impl Iterator<Item = u32> {
        self.iter().map(|kept| kept.case.name.number)
    }

    fn next(&self) -> u32 {
        self.numbers().max().unwrap_or_default().saturating_add(1)
    }

    /// What is on the page as one that is kept.
    fn numbered(&self, now: &Rc<Shown>) -> Rc<Shown> {
        let mut kept = now.clone();
        if kept.case.name.number == 0 {
            rename(&mut kept, |name| name.number = self.next());
        }
        kept
    }
}

/// What follows from a case is the same whatever it is called.
fn rename(shown: &mut Rc<Shown>, change: impl FnOnce(&mut Name)) {
    change(&mut Rc::make_mut(shown).case.name);
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// Cases that differ in their day.
    fn shown(day: i8) -> Rc<Shown> {
        Rc::new(Shown::of(Case::new(date(2026, 11, day)), None))
    }

    fn days_and_numbers(versions: &Versions) -> Vec<(i8, u32)> {
        versions.iter().map(|kept| (kept.case.on.day(), kept.case.name.number)).collect()
    }

    #[test]
    fn each_is_kept_under_the_next_number_and_the_page_has_none() {
        let mut versions = Versions::default();
        for day in 1..=7 {
            let mut now = shown(day);
            versions.keep(&mut now);
            assert_eq!(now.case.name, Name::default());
        }
        assert_eq!(days_and_numbers(&versions), [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)], "and no more");
        versions.remove(5);
        versions.remove(2);
        versions.keep(&mut shown(8));
        assert_eq!(days_and_numbers(&versions), [(1, 1), (3, 3), (4, 4), (8, 5)]);
    }

    #[test]
    fn one_that_is_put_on_the_page_takes_its_name_along() {
        let mut versions = Versions::default();
        versions.keep(&mut shown(1));
        versions.keep(&mut shown(2));
        versions.call(1, "As it was");
        let mut now = shown(3);
        versions.swap(1, &mut now);
        assert_eq!((now.case.on.day(), &now.case.name), (1, &Name::given(1, "As it was")));
        assert_eq!(days_and_numbers(&versions), [(3, 3), (2, 2)]);
        versions.swap(3, &mut now);
        assert_eq!((now.case.on.day(), now.case.name.number), (3, 3));
        assert_eq!(days_and_numbers(&versions), [(1, 1), (2, 2)]);
        versions.swap(9, &mut now);
        assert_eq!(now.case.on.day(), 3, "there is none of that number");
    }

    #[test]
    fn what_was_written_without_numbers_gets_them() {
        let mut second = shown(2);
        rename(&mut second, |name| name.number = 4);
        let read = [shown(1), second.clone(), second, shown(3)];
        assert_eq!(days_and_numbers(&Versions::of(read)), [(1, 1), (2, 4), (2, 5), (3, 6)]);
    }

    #[test]
    fn a_name_is_cut_where_it_is_too_long_and_makes_no_other_case() {
        let mut versions = Versions::default();
        versions.keep(&mut shown(1));
        versions.call(1, &"å".repeat(50));
        assert_eq!(versions.iter().next().unwrap().case.name.text, "å".repeat(40));
        assert!(versions.have(&shown(1).case) && !versions.have(&shown(2).case));
    }
}
