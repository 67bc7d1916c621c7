//! How published decisions that found a breach ended: shares by state, kind of controller and articles.
//!
//! A state has shares for each kind of controller. Each article that is named makes some endings more common and others
//! less: its factors multiply the shares, which are then made to add up to one again. Whole numbers throughout, so that it
//! comes out alike everywhere.

use super::model::{Kind, articles, class_of};
use crate::engine::facts::Facts;
use crate::engine::find::scope;
use crate::law::circumstance::{Body, Country};
use crate::law::{Regime, keyed};

keyed! {
    /// How a decision ended.
    Ending {
        /// With a fee.
        Fee = "fee",
        /// With a reprimand or a warning, and no fee.
        Reprimand = "reprimand",
        /// With an order and neither.
        Order = "order",
        /// With none of these.
        Nothing = "nothing",
    }
}

/// A number for each ending, in the order of [`Ending`].
pub type Each = [i64; 4];

/// How decisions of a state ended. A list goes by the kinds of controllers, in the order of [`Kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfState {
    /// The state.
    pub country: Country,
    /// How many decisions it has.
    pub n: [u32; 3],
    /// The shares where no article is named, in millionths.
    pub shares: [Each; 3],
}

/// What an article does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfArticle {
    /// The article of the Regulation.
    pub article: u8,
    /// How many decisions named it.
    pub n: u32,
    /// How many times as common it makes each ending, in millionths.
    pub times: Each,
}

/// How published decisions ended, of the states of which the sample can tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endings {
    /// The states, in their order.
    pub states: &'static [OfState],
    /// How many times as common each ending is once an article is named, before what the article does; in millionths.
    pub named: Each,
    /// The articles of which there are enough, in order.
    pub articles: &'static [OfArticle],
    /// How many decisions there are, with those of which the kind of controller is not known.
    pub n: u32,
}

/// How decisions like a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The shares, in thousandths. They add up to a thousand.
    pub shares: Each,
    /// How many decisions there are of such controllers in such states.
    pub n: u32,
    /// Of which states they are.
    pub told: Told,
}

/// Of which states decisions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Of the state of the case.
    Own(Country),
    /// Of other states: the sample does not tell how it is in the state of the case.
    Others(Country),
    /// Of several: the state of the case is open.
    Several,
}

/// One, in millionths.
const MILLION: i64 = 1_000_000;
/// What shares add up to while they are worked with.
const WHOLE: i64 = 100 * MILLION;

impl Endings {
    /// How decisions like a case ended.
    pub fn of(&self, facts: &Facts, regime: Regime) -> Ended {
        let mut kinds: Vec<Kind> =
            facts.possible::<Body>().values().map(|body| class_of(body).kind()).collect();
        kinds.dedup();
        let states: Vec<Country> =
            scope::states(facts).into_iter().filter(|state| state.is_one_state()).collect();
        self.like(&kinds, &states, &articles(facts, regime))
    }

    /// How decisions ended on one of these kinds of controllers, in one of these states, for these articles.
    pub fn like(&self, kinds: &[Kind], states: &[Country], articles: &[u8]) -> Ended {
        let own: Vec<&OfState> = self.states.iter().filter(|row| states.contains(&row.country)).collect();
        let told = match states {
            [only] if own.is_empty() => Told::Others(*only),
            [only] => Told::Own(*only),
            _ => Told::Several,
        };
        let rows = if own.is_empty() { self.states.iter().collect() } else { own };
        let cells: Vec<(u32, Each)> = rows.into_iter().flat_map(|row| cells(row, kinds)).collect();
        let n = cells.iter().map(|(n, _)| n).sum();
        let each = cells.into_iter().map(|(n, shares)| (n, self.for_articles(shares, articles)));
        Ended { shares: thousandths(mean(&each.collect::<Vec<_>>())), n, told }
    }

    /// The shares once articles are named.
    fn for_articles(&self, shares: Each, named: &[u8]) -> Each {
        if named.is_empty() {
            return whole(shares);
        }
        let of_named = self.articles.iter().filter(|row| named.contains(&row.article));
        of_named.map(|row| row.times).fold(times(shares, self.named), times)
    }
}

/// The decisions and the shares of some kinds of controllers in a state.
fn cells(row: &OfState, kinds: &[Kind]) -> Vec<(u32, Each)> {
    let of_kind = |(kind, cell): (&Kind, (&u32, &Each))| kinds.contains(kind).then_some((*cell.0, *cell.1));
    Kind::ALL.iter().zip(row.n.iter().zip(&row.shares)).filter_map(of_kind).collect()
}

/// Shares with each so many times as common.
fn times(shares: Each, factors: Each) -> Each {
    let [fee, reprimand, order, nothing] = whole(shares);
    let [by_fee, by_reprimand, by_order, by_nothing] = factors;
    whole(
        [fee * by_fee, reprimand * by_reprimand, order * by_order, nothing * by_nothing]
            .map(|each| each / MILLION),
    )
}

/// Shares that add up to the whole, but for what is lost by rounding down.
fn whole(shares: Each) -> Each {
    let sum: i64 = shares.iter().sum();
    if sum == 0 { shares } else { shares.map(|each| each * WHOLE / sum) }
}

/// The mean by how many decisions there are; of none at all, of all alike.
fn mean(cells: &[(u32, Each)]) -> Each {
    let none = cells.iter().all(|(n, _)| *n == 0);
    let weight = |n: u32| if none { 1 } else { i64::from(n) };
    let total: i64 = cells.iter().map(|(n, _)| weight(*n)).sum();
    let mut sums = Each::default();
    for (n, shares) in cells {
        for (sum, share) in sums.iter_mut().zip(shares) {
            *sum += weight(*n) * share;
        }
    }
    sums.map(|sum| sum / total.max(1))
}

/// In thousandths, rounded so that they add up to a thousand: what is left goes to those that lose most by it.
fn thousandths(shares: Each) -> Each {
    let unit = WHOLE / 1000;
    let shares = whole(shares);
    let mut rounded = shares.map(|share| share / unit);
    let mut left = 1000 - rounded.iter().sum::<i64>();
    let mut places = [0, 1, 2, 3];
    places.sort_by_key(|place: &usize| -shares.get(*place).map_or(0, |share| share % unit));
    for place in places {
        if let Some(share) = rounded.get_mut(place).filter(|_| left > 0) {
            *share += 1;
            left -= 1;
        }
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables that are easy to reckon with: two states, one article.
    static ENDINGS: Endings = Endings {
        states: &[
            OfState {
                country: Country::Norway,
                n: [30, 10, 0],
                shares: [
                    [500_000, 300_000, 200_000, 0],
                    [100_000, 400_000, 300_000, 200_000],
                    [250_000, 250_000, 250_000, 250_000],
                ],
            },
            OfState {
                country: Country::Spain,
                n: [70, 0, 0],
                shares: [
                    [800_000, 100_000, 50_000, 50_000],
                    [200_000, 200_000, 300_000, 300_000],
                    [700_000, 100_000, 100_000, 100_000],
                ],
            },
        ],
        named: [1_000_000, 1_000_000, 1_000_000, 500_000],
        articles: &[OfArticle { article: 32, n: 40, times: [2_000_000, 1_000_000, 500_000, 1_000_000] }],
        n: 112,
    };

    #[test]
    fn a_state_and_a_kind_have_shares_of_their_own() {
        let found = ENDINGS.like(&[Kind::Private], &[Country::Norway], &[]);
        assert_eq!(found, Ended { shares: [500, 300, 200, 0], n: 30, told: Told::Own(Country::Norway) });
    }

    #[test]
    fn an_article_makes_an_ending_more_common_and_the_others_less() {
        // Art. 32: 0.1 x 2, 0.4, 0.3 x 0.5, 0.2 x 0.5 = 0.2, 0.4, 0.15, 0.1; of 0.85: 0.2353, 0.4706, 0.1765, 0.1176.
        let found = ENDINGS.like(&[Kind::Public], &[Country::Norway], &[32]);
        assert_eq!(found.shares, [235, 471, 176, 118]);
        // An article of which there are too few: 0.1, 0.4, 0.3, 0.1; of 0.9.
        let rare = ENDINGS.like(&[Kind::Public], &[Country::Norway], &[38]);
        assert_eq!(rare.shares, [111, 445, 333, 111]);
    }

    #[test]
    fn what_is_left_of_kinds_and_states_counts_by_its_decisions() {
        // (30 x 0.5 + 10 x 0.1) / 40 = 0.4; (30 x 0.3 + 10 x 0.4) / 40 = 0.325; 0.225; 0.05.
        let either = ENDINGS.like(&[Kind::Private, Kind::Public], &[Country::Norway], &[]);
        assert_eq!((either.shares, either.n), ([400, 325, 225, 50], 40));
        // No decision on associations in Norway: the shares of the row.
        let association = ENDINGS.like(&[Kind::Small], &[Country::Norway], &[]);
        assert_eq!((association.shares, association.n), ([250; 4], 0));
    }

    #[test]
    fn a_state_without_a_row_is_told_from_the_others() {
        // (30 x 0.5 + 70 x 0.8) / 100 = 0.71; 0.16; 0.095; 0.035.
        let poland = ENDINGS.like(&[Kind::Private], &[Country::Poland], &[]);
        assert_eq!(poland, Ended { shares: [710, 160, 95, 35], n: 100, told: Told::Others(Country::Poland) });
        let open = ENDINGS.like(&[Kind::Private], &[Country::Poland, Country::Norway], &[]);
        assert_eq!((open.shares, open.told), ([500, 300, 200, 0], Told::Several));
    }

    #[test]
    fn shares_add_up_to_a_thousand() {
        // A third each: what is left over goes to the first that lose as much.
        assert_eq!(thousandths([1, 1, 1, 0]), [334, 333, 333, 0]);
        // 0.6667, 0.3333: the larger loss is of 0.6667.
        assert_eq!(thousandths([2, 0, 1, 0]), [667, 0, 333, 0]);
    }
}
