//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.
//!
//! Aggregates of decisions that were coded by a language model, their cells unverified, and of published
//! calculations that were read. Groups of fewer than five are left out.

use super::row::{
    Chain, ChainStep, Outcomes, Sample, Tested, TestedClass, TestedHidden, TestedInCountry, Way,
};
use crate::engine::practice::Class;
use crate::law::circumstance::Country;

/// How decisions ended.
#[rustfmt::skip]
pub static OUTCOMES: [Outcomes; 60] = [
    Outcomes { country: None, class: None, fee: 366, reprimand: 180, order: 107, nothing: 233 },
    Outcomes { country: None, class: Some(Class::Individual), fee: 27, reprimand: 6, order: 7, nothing: 8 },
    Outcomes { country: None, class: Some(Class::Other), fee: 12, reprimand: 7, order: 3, nothing: 11 },
    Outcomes { country: None, class: Some(Class::Public), fee: 78, reprimand: 74, order: 43, nothing: 96 },
    Outcomes { country: None, class: Some(Class::Private), fee: 247, reprimand: 90, order: 52, nothing: 104 },
    Outcomes { country: Some(Country::Denmark), class: None, fee: 10, reprimand: 56, order: 12, nothing: 22 },
    Outcomes { country: Some(Country::Denmark), class: Some(Class::Public), fee: 4, reprimand: 23, order: 8, nothing: 8 },
    Outcomes { country: Some(Country::Denmark), class: Some(Class::Private), fee: 6, reprimand: 30, order: 3, nothing: 12 },
    Outcomes { country: Some(Country::Finland), class: None, fee: 8, reprimand: 29, order: 10, nothing: 14 },
    Outcomes { country: Some(Country::Finland), class: Some(Class::Public), fee: 1, reprimand: 13, order: 4, nothing: 5 },
    Outcomes { country: Some(Country::Finland), class: Some(Class::Private), fee: 7, reprimand: 15, order: 6, nothing: 8 },
    Outcomes { country: Some(Country::Iceland), class: None, fee: 6, reprimand: 1, order: 15, nothing: 38 },
    Outcomes { country: Some(Country::Iceland), class: Some(Class::Public), fee: 3, reprimand: 0, order: 3, nothing: 25 },
    Outcomes { country: Some(Country::Iceland), class: Some(Class::Private), fee: 3, reprimand: 1, order: 8, nothing: 11 },
    Outcomes { country: Some(Country::Belgium), class: None, fee: 24, reprimand: 35, order: 9, nothing: 69 },
    Outcomes { country: Some(Country::Belgium), class: Some(Class::Individual), fee: 3, reprimand: 1, order: 0, nothing: 3 },
    Outcomes { country: Some(Country::Belgium), class: Some(Class::Other), fee: 1, reprimand: 1, order: 0, nothing: 6 },
    Outcomes { country: Some(Country::Belgium), class: Some(Class::Public), fee: 4, reprimand: 17, order: 3, nothing: 13 },
    Outcomes { country: Some(Country::Belgium), class: Some(Class::Private), fee: 16, reprimand: 15, order: 6, nothing: 40 },
    Outcomes { country: Some(Country::Bulgaria), class: None, fee: 5, reprimand: 2, order: 0, nothing: 2 },
    Outcomes { country: Some(Country::Croatia), class: None, fee: 14, reprimand: 0, order: 4, nothing: 2 },
    Outcomes { country: Some(Country::Croatia), class: Some(Class::Public), fee: 3, reprimand: 0, order: 1, nothing: 2 },
    Outcomes { country: Some(Country::Croatia), class: Some(Class::Private), fee: 11, reprimand: 0, order: 1, nothing: 0 },
    Outcomes { country: Some(Country::Cyprus), class: None, fee: 6, reprimand: 6, order: 1, nothing: 0 },
    Outcomes { country: Some(Country::Cyprus), class: Some(Class::Public), fee: 2, reprimand: 2, order: 1, nothing: 0 },
    Outcomes { country: Some(Country::Cyprus), class: Some(Class::Private), fee: 4, reprimand: 2, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Estonia), class: None, fee: 1, reprimand: 4, order: 8, nothing: 1 },
    Outcomes { country: Some(Country::Estonia), class: Some(Class::Private), fee: 0, reprimand: 4, order: 5, nothing: 0 },
    Outcomes { country: Some(Country::France), class: None, fee: 31, reprimand: 0, order: 3, nothing: 5 },
    Outcomes { country: Some(Country::France), class: Some(Class::Public), fee: 3, reprimand: 0, order: 1, nothing: 4 },
    Outcomes { country: Some(Country::France), class: Some(Class::Private), fee: 27, reprimand: 0, order: 2, nothing: 0 },
    Outcomes { country: Some(Country::Germany), class: None, fee: 10, reprimand: 5, order: 3, nothing: 1 },
    Outcomes { country: Some(Country::Germany), class: Some(Class::Private), fee: 10, reprimand: 5, order: 3, nothing: 0 },
    Outcomes { country: Some(Country::Greece), class: None, fee: 35, reprimand: 4, order: 10, nothing: 6 },
    Outcomes { country: Some(Country::Greece), class: Some(Class::Individual), fee: 7, reprimand: 0, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Greece), class: Some(Class::Public), fee: 11, reprimand: 2, order: 4, nothing: 3 },
    Outcomes { country: Some(Country::Greece), class: Some(Class::Private), fee: 17, reprimand: 2, order: 6, nothing: 3 },
    Outcomes { country: Some(Country::Hungary), class: None, fee: 19, reprimand: 4, order: 1, nothing: 3 },
    Outcomes { country: Some(Country::Hungary), class: Some(Class::Public), fee: 3, reprimand: 1, order: 0, nothing: 1 },
    Outcomes { country: Some(Country::Hungary), class: Some(Class::Private), fee: 14, reprimand: 1, order: 1, nothing: 2 },
    Outcomes { country: Some(Country::Ireland), class: None, fee: 6, reprimand: 4, order: 0, nothing: 2 },
    Outcomes { country: Some(Country::Ireland), class: Some(Class::Public), fee: 4, reprimand: 1, order: 0, nothing: 1 },
    Outcomes { country: Some(Country::Ireland), class: Some(Class::Private), fee: 2, reprimand: 3, order: 0, nothing: 1 },
    Outcomes { country: Some(Country::Italy), class: None, fee: 109, reprimand: 17, order: 7, nothing: 13 },
    Outcomes { country: Some(Country::Italy), class: Some(Class::Individual), fee: 4, reprimand: 2, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Italy), class: Some(Class::Other), fee: 5, reprimand: 0, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Italy), class: Some(Class::Public), fee: 35, reprimand: 7, order: 6, nothing: 4 },
    Outcomes { country: Some(Country::Italy), class: Some(Class::Private), fee: 65, reprimand: 8, order: 1, nothing: 9 },
    Outcomes { country: Some(Country::Latvia), class: None, fee: 4, reprimand: 0, order: 2, nothing: 0 },
    Outcomes { country: Some(Country::Latvia), class: Some(Class::Private), fee: 4, reprimand: 0, order: 1, nothing: 0 },
    Outcomes { country: Some(Country::Romania), class: None, fee: 7, reprimand: 0, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Romania), class: Some(Class::Private), fee: 5, reprimand: 0, order: 0, nothing: 0 },
    Outcomes { country: Some(Country::Slovenia), class: None, fee: 1, reprimand: 0, order: 8, nothing: 30 },
    Outcomes { country: Some(Country::Slovenia), class: Some(Class::Public), fee: 0, reprimand: 0, order: 5, nothing: 18 },
    Outcomes { country: Some(Country::Slovenia), class: Some(Class::Private), fee: 1, reprimand: 0, order: 3, nothing: 8 },
    Outcomes { country: Some(Country::Spain), class: None, fee: 66, reprimand: 11, order: 13, nothing: 22 },
    Outcomes { country: Some(Country::Spain), class: Some(Class::Individual), fee: 10, reprimand: 0, order: 1, nothing: 0 },
    Outcomes { country: Some(Country::Spain), class: Some(Class::Other), fee: 2, reprimand: 1, order: 2, nothing: 3 },
    Outcomes { country: Some(Country::Spain), class: Some(Class::Public), fee: 4, reprimand: 6, order: 5, nothing: 9 },
    Outcomes { country: Some(Country::Spain), class: Some(Class::Private), fee: 49, reprimand: 3, order: 5, nothing: 10 },
];

/// What published calculations did.
#[rustfmt::skip]
pub static CHAINS: [Chain; 3] = [
    Chain { step: ChainStep::Start, n: 15, least: 0, median: 375, most: 875 },
    Chain { step: ChainStep::Factors, n: 13, least: 563, median: 950, most: 1100 },
    Chain { step: ChainStep::Proportion, n: 16, least: 127, median: 1000, most: 1000 },
];

/// How well each way does.
#[rustfmt::skip]
pub static TESTED: [Tested; 8] = [
    Tested { sample: Sample::Coded, way: Way::Model, n: 814, held: 798, width: 1497, score: 2152, error: 379 },
    Tested { sample: Sample::Coded, way: Way::NoModel, n: 814, held: 805, width: 2569, score: 3667, error: 669 },
    Tested { sample: Sample::Coded, way: Way::Legal, n: 814, held: 990, width: 4828, score: 4888, error: 895 },
    Tested { sample: Sample::Coded, way: Way::Guidelines, n: 814, held: 984, width: 4656, score: 4746, error: 2699 },
    Tested { sample: Sample::Verified, way: Way::Model, n: 58, held: 747, width: 2506, score: 4415, error: 852 },
    Tested { sample: Sample::Verified, way: Way::NoModel, n: 58, held: 477, width: 2569, score: 9472, error: 1674 },
    Tested { sample: Sample::Verified, way: Way::Legal, n: 58, held: 793, width: 4667, score: 6615, error: 1077 },
    Tested { sample: Sample::Verified, way: Way::Guidelines, n: 58, held: 741, width: 4118, score: 7020, error: 1120 },
];

/// How well the model does with a share of the facts hidden.
#[rustfmt::skip]
pub static TESTED_HIDDEN: [TestedHidden; 5] = [
    TestedHidden { hidden: 0, held: 798, half: 521, width: 1497 },
    TestedHidden { hidden: 25, held: 801, half: 521, width: 1598 },
    TestedHidden { hidden: 50, held: 800, half: 516, width: 1673 },
    TestedHidden { hidden: 75, held: 792, half: 501, width: 1770 },
    TestedHidden { hidden: 100, held: 797, half: 503, width: 1890 },
];

/// How well the model does for each kind of controller.
#[rustfmt::skip]
pub static TESTED_BY_CLASS: [TestedClass; 4] = [
    TestedClass { class: Class::Individual, n: 48, held: 39 },
    TestedClass { class: Class::Other, n: 24, held: 21 },
    TestedClass { class: Class::Public, n: 159, held: 124 },
    TestedClass { class: Class::Private, n: 569, held: 455 },
];

/// How well the model does in each country.
#[rustfmt::skip]
pub static TESTED_BY_COUNTRY: [TestedInCountry; 23] = [
    TestedInCountry { country: Country::Sweden, n: 14, held: 13 },
    TestedInCountry { country: Country::Norway, n: 33, held: 26 },
    TestedInCountry { country: Country::Denmark, n: 10, held: 8 },
    TestedInCountry { country: Country::Finland, n: 14, held: 12 },
    TestedInCountry { country: Country::Iceland, n: 7, held: 4 },
    TestedInCountry { country: Country::Belgium, n: 26, held: 24 },
    TestedInCountry { country: Country::Croatia, n: 11, held: 10 },
    TestedInCountry { country: Country::Cyprus, n: 6, held: 4 },
    TestedInCountry { country: Country::France, n: 32, held: 27 },
    TestedInCountry { country: Country::Germany, n: 15, held: 8 },
    TestedInCountry { country: Country::Greece, n: 44, held: 34 },
    TestedInCountry { country: Country::Hungary, n: 24, held: 19 },
    TestedInCountry { country: Country::Ireland, n: 24, held: 18 },
    TestedInCountry { country: Country::Italy, n: 156, held: 123 },
    TestedInCountry { country: Country::Latvia, n: 7, held: 2 },
    TestedInCountry { country: Country::Lithuania, n: 6, held: 4 },
    TestedInCountry { country: Country::Luxembourg, n: 16, held: 13 },
    TestedInCountry { country: Country::Netherlands, n: 24, held: 19 },
    TestedInCountry { country: Country::Poland, n: 46, held: 39 },
    TestedInCountry { country: Country::Portugal, n: 5, held: 3 },
    TestedInCountry { country: Country::Romania, n: 87, held: 72 },
    TestedInCountry { country: Country::Spain, n: 239, held: 193 },
    TestedInCountry { country: Country::UnitedKingdom, n: 17, held: 12 },
];
