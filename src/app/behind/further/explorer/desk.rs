//! What the explorer has ready, and how it is looked at.
//!
//! What is searched is folded once, when the decisions are first looked at in a language, and the order of all rows is
//! worked out when it changes. So a letter typed costs one walk over the rows.

use super::plot::{Across, Plot};
use super::row::Row;
use crate::evidence::decisions::entries;
use crate::evidence::decisions::pick::Pick;
use crate::text::Lang;
use crate::text::search::{folded, has_all};
use gloo::utils::window;
use std::cmp::Ordering;
use yew::Callback;

/// So many rows are shown at first, and more at a time.
const STEP: usize = 50;
/// The same on a phone.
const STEP_NARROW: usize = 20;
/// What is narrower is a phone, in pixels (`www/styles/result.css`, 30rem).
const NARROW: f64 = 480.0;

/// How a change is made.
pub type Tell = Callback<Change>;

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Who was to pay.
    Name,
    /// The country.
    Country,
    /// The day.
    Day,
    /// The amount in euro.
    Amount,
    /// What became of it.
    Became,
}

impl Column {
    /// Every one, from left to right.
    pub const ALL: [Self; 5] = [Self::Name, Self::Country, Self::Day, Self::Amount, Self::Became];

    /// Whether one sorts by it from the top down first.
    const fn begins_down(self) -> bool {
        matches!(self, Self::Day | Self::Amount)
    }
}

/// By what the table is sorted, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub by: Column,
    /// Whether the highest or last comes first.
    pub down: bool,
}

/// How it is looked at.
#[derive(Clone, Debug)]
pub struct Look {
    /// Which decisions.
    pub pick: Pick,
    /// What is searched for, as typed.
    pub words: String,
    /// In which order.
    pub sort: Sort,
    /// How many rows are shown.
    pub shown: usize,
    /// The rows that are open, by their keys.
    pub open: Vec<&'static str>,
    /// The point that was chosen in the picture.
    pub chosen: Option<usize>,
    /// What the picture has across.
    pub across: Across,
    /// How often everything was taken back: the lists are then new ones.
    pub cleared: u32,
}

/// What a visitor can change.
#[derive(Clone, Debug)]
pub enum Change {
    /// Which decisions.
    Pick(Pick),
    /// What is searched for.
    Words(String),
    /// The order by a column; the other way round if it is the one already.
    By(Column),
    /// The order.
    Sort(Sort),
    /// Show more rows.
    More,
    /// Open a row, or close it.
    Turn(&'static str),
    /// Choose a point, or none.
    Choose(Option<usize>),
    /// What the picture has across.
    Across(Across),
    /// Take back all filters and words.
    Clear,
}

/// Everything the explorer has ready.
pub struct Desk {
    lang: Option<Lang>,
    has_stories: bool,
    /// Every decision.
    pub rows: Vec<Row>,
    /// Where each lies in the picture.
    pub plot: Plot,
    /// All, in the order looked at.
    order: Vec<usize>,
    /// Those left, in that order.
    pub left: Vec<usize>,
    /// How many rows are shown at a time.
    pub step: usize,
    /// How it is looked at.
    pub look: Look,
}

impl Default for Desk {
    fn default() -> Self {
        let width = window().inner_width().ok().and_then(|width| width.as_f64());
        Self::of_step(if width.is_some_and(|width| width < NARROW) { STEP_NARROW } else { STEP })
    }
}

impl Desk {
    /// Nothing ready yet.
    fn of_step(step: usize) -> Self {
        let sort = Sort { by: Column::Day, down: true };
        let look = Look {
            pick: Pick::default(),
            words: String::new(),
            sort,
            shown: step,
            open: Vec::new(),
            chosen: None,
            across: Across::Turnover,
            cleared: 0,
        };
        Self {
            lang: None,
            has_stories: false,
            rows: Vec::new(),
            plot: Plot::default(),
            order: Vec::new(),
            left: Vec::new(),
            step,
            look,
        }
    }

    /// Works out in a language what is not ready in it.
    pub fn make_ready(&mut self, lang: Lang, has_stories: bool) {
        if self.lang == Some(lang) && self.has_stories == has_stories {
            return;
        }
        (self.lang, self.has_stories) = (Some(lang), has_stories);
        self.rows = entries().map(|entry| Row::of(lang, entry)).collect();
        self.plot = Plot::of(&self.rows);
        self.put_in_order();
    }

    /// Makes a change.
    pub fn apply(&mut self, change: Change) {
        let is_of_order = matches!(change, Change::By(_) | Change::Sort(_));
        let look = &mut self.look;
        match change {
            Change::Pick(pick) => look.pick = pick,
            Change::Words(words) => look.words = words,
            Change::By(by) => {
                let down = if look.sort.by == by { !look.sort.down } else { by.begins_down() };
                look.sort = Sort { by, down };
            }
            Change::Sort(sort) => look.sort = sort,
            Change::More => return look.shown += self.step,
            Change::Turn(key) => return turn(&mut look.open, key),
            Change::Choose(chosen) => return look.chosen = chosen,
            Change::Across(across) => {
                look.chosen = None;
                return look.across = across;
            }
            Change::Clear => {
                look.pick = Pick::default();
                look.words.clear();
                look.cleared += 1;
            }
        }
        self.look.shown = self.step;
        if is_of_order { self.put_in_order() } else { self.choose() }
    }

    /// Whether there is room for more than a phone has.
    pub const fn is_wide(&self) -> bool {
        self.step > STEP_NARROW
    }

    /// The rows that are left, in their order.
    pub fn left(&self) -> impl Iterator<Item = &Row> {
        self.left.iter().filter_map(|place| self.rows.get(*place))
    }

    fn put_in_order(&mut self) {
        let (rows, sort) = (&self.rows, self.look.sort);
        self.order = (0..rows.len()).collect();
        self.order.sort_by(|one, other| {
            let pair = rows.get(*one).zip(rows.get(*other));
            pair.map_or(Ordering::Equal, |(one, other)| compare(one, other, sort))
        });
        self.choose();
    }

    /// Which are left.
    fn choose(&mut self) {
        let (rows, pick, words) = (&self.rows, self.look.pick, folded(&self.look.words));
        let is_left = |row: &Row| pick.takes(row.entry) && has_all(&row.text, &words);
        let left = self.order.iter().copied().filter(|place| rows.get(*place).is_some_and(is_left));
        self.left = left.collect();
    }
}

/// Which of two rows comes first. What is not known comes last, in either direction.
fn compare(one: &Row, other: &Row, Sort { by, down }: Sort) -> Ordering {
    match by {
        Column::Name => known(one.name.as_ref(), other.name.as_ref(), down),
        Column::Country => known(Some(&one.at), Some(&other.at), down),
        Column::Day => {
            let day = |row: &Row| row.entry.day.map(|day| day.last);
            known(day(one), day(other), down)
        }
        Column::Amount => {
            let euro = |row: &Row| row.euro.map(|euro| euro.amount);
            known(euro(one), euro(other), down)
        }
        Column::Became => known(Some(one.became), Some(other.became), down),
    }
}

fn known<T: Ord>(one: Option<T>, other: Option<T>, down: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if down => other.cmp(&one),
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

fn turn(open: &mut Vec<&'static str>, key: &'static str) {
    match open.iter().position(|other| *other == key) {
        Some(place) => drop(open.remove(place)),
        None => open.push(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::circumstance::Country;
    use std::collections::BTreeSet;

    fn desk(changes: impl IntoIterator<Item = Change>) -> Desk {
        let mut desk = Desk::of_step(STEP);
        desk.make_ready(Lang::En, true);
        changes.into_iter().for_each(|change| desk.apply(change));
        desk
    }

    fn keys_of(desk: &Desk) -> Vec<&'static str> {
        desk.left().map(|row| row.entry.key).collect()
    }

    fn found(words: &str) -> BTreeSet<&'static str> {
        keys_of(&desk([Change::Words(words.to_owned())])).into_iter().collect()
    }

    #[test]
    fn names_numbers_articles_and_stories_are_searched_without_accents_and_case() {
        // Coop Finnmark, 20/01790; Odin Flissenter, 20/02220; the police and Clearview, DI-2020-2719.
        assert_eq!(found("odin FLISSENTER"), BTreeSet::from(["no-2020-odin"]));
        assert_eq!(found("20/02220"), BTreeSet::from(["no-2020-odin"]));
        assert!(found("raelingen").contains("no-2020-02191"));
        assert_eq!(found("raelingen"), found("RÆLINGEN"));
        // Its story: "A gynaecologist answered a patient's bad online review by publishing her diagnosis."
        assert!(found("gynaecologist diagnosis").contains("at-2023-gynaecologist"));
        // Bergen broke Articles 5(1)(f) and 32.
        assert!(found("bergen article 5(1)(f)").contains("no-2019-bergen"));
        assert!(found("no such words as these").is_empty());
        assert_eq!(found(" ").len(), entries().count());
    }

    #[test]
    fn stories_are_searched_once_they_are_there_in_the_language_spoken() {
        let mut desk = desk([Change::Words("gynekolog NATET".to_owned())]);
        assert!(desk.left.is_empty());
        desk.make_ready(Lang::Sv, true);
        assert_eq!(keys_of(&desk), ["at-2023-gynaecologist"]);
    }

    #[test]
    fn rows_are_sorted_both_ways_and_what_is_not_known_comes_last() {
        let norway = Change::Pick(Pick { country: Some(Country::Norway), ..Pick::default() });
        let newest = desk([norway.clone()]);
        let days = |desk: &Desk| desk.left().map(|row| row.entry.day.map(|day| day.last)).collect::<Vec<_>>();
        let mut known: Vec<_> = days(&newest).into_iter().take_while(Option::is_some).collect();
        assert!(days(&newest).iter().skip(known.len()).all(Option::is_none), "unknown days come last");
        assert!(known.is_sorted_by(|one, other| one >= other));
        let oldest = desk([norway.clone(), Change::By(Column::Day)]);
        known.reverse();
        assert!(days(&oldest).starts_with(&known));
        assert!(days(&oldest).last().is_some_and(Option::is_none));
        // Meta, EUR 1.2 billion, is the largest fine.
        assert_eq!(keys_of(&desk([Change::By(Column::Amount)])).first(), Some(&"ie-2023-meta-transfers"));
        let last = desk([Change::By(Column::Amount)]);
        assert!(last.left().last().is_some_and(|row| row.euro.is_none()));
    }

    #[test]
    fn everything_can_be_taken_back() {
        let mut desk = desk([
            Change::Pick(Pick { year: Some(2019), ..Pick::default() }),
            Change::Words("bergen".to_owned()),
            Change::More,
        ]);
        assert_eq!((keys_of(&desk), desk.look.shown), (vec!["no-2019-bergen"], 2 * STEP));
        desk.apply(Change::Clear);
        assert_eq!((desk.left.len(), desk.look.shown), (desk.rows.len(), STEP));
    }

    #[test]
    fn a_row_opens_and_closes() {
        let mut desk = desk([Change::Turn("a"), Change::Turn("b")]);
        desk.apply(Change::Turn("a"));
        assert_eq!(desk.look.open, ["b"]);
    }
}
