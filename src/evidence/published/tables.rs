//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.
//!
//! Aggregates of decisions that were coded by a language model, their cells unverified, and of published
//! calculations that were read. Groups of fewer than five are left out.

use super::row::{
    Chain, ChainStep, Matter, Sample, Tested, TestedClass, TestedHidden, TestedInCountry,
    TestedOnCommunications, Way,
};
use crate::engine::practice::Class;
use crate::law::circumstance::Country;

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
    Tested { sample: Sample::Coded, way: Way::Model, n: 814, held: 799, width: 1500, score: 2146, error: 377 },
    Tested { sample: Sample::Coded, way: Way::NoModel, n: 814, held: 805, width: 2569, score: 3667, error: 669 },
    Tested { sample: Sample::Coded, way: Way::Legal, n: 814, held: 990, width: 4828, score: 4888, error: 895 },
    Tested { sample: Sample::Coded, way: Way::Guidelines, n: 814, held: 984, width: 4656, score: 4746, error: 2699 },
    Tested { sample: Sample::Verified, way: Way::Model, n: 58, held: 730, width: 2510, score: 4428, error: 869 },
    Tested { sample: Sample::Verified, way: Way::NoModel, n: 58, held: 477, width: 2569, score: 9472, error: 1674 },
    Tested { sample: Sample::Verified, way: Way::Legal, n: 58, held: 793, width: 4667, score: 6615, error: 1077 },
    Tested { sample: Sample::Verified, way: Way::Guidelines, n: 58, held: 741, width: 4118, score: 7020, error: 1120 },
];

/// How well the model does with a share of the facts hidden.
#[rustfmt::skip]
pub static TESTED_HIDDEN: [TestedHidden; 5] = [
    TestedHidden { hidden: 0, held: 799, half: 520, width: 1500 },
    TestedHidden { hidden: 25, held: 805, half: 518, width: 1601 },
    TestedHidden { hidden: 50, held: 801, half: 509, width: 1677 },
    TestedHidden { hidden: 75, held: 791, half: 501, width: 1774 },
    TestedHidden { hidden: 100, held: 800, half: 502, width: 1891 },
];

/// How well the model does for each kind of controller.
#[rustfmt::skip]
pub static TESTED_BY_CLASS: [TestedClass; 4] = [
    TestedClass { class: Class::Individual, n: 48, held: 38 },
    TestedClass { class: Class::Other, n: 24, held: 21 },
    TestedClass { class: Class::Public, n: 159, held: 125 },
    TestedClass { class: Class::Private, n: 569, held: 456 },
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
    TestedInCountry { country: Country::Croatia, n: 11, held: 9 },
    TestedInCountry { country: Country::Cyprus, n: 6, held: 4 },
    TestedInCountry { country: Country::France, n: 32, held: 26 },
    TestedInCountry { country: Country::Germany, n: 15, held: 8 },
    TestedInCountry { country: Country::Greece, n: 44, held: 32 },
    TestedInCountry { country: Country::Hungary, n: 24, held: 20 },
    TestedInCountry { country: Country::Ireland, n: 24, held: 18 },
    TestedInCountry { country: Country::Italy, n: 156, held: 123 },
    TestedInCountry { country: Country::Latvia, n: 7, held: 2 },
    TestedInCountry { country: Country::Lithuania, n: 6, held: 4 },
    TestedInCountry { country: Country::Luxembourg, n: 16, held: 13 },
    TestedInCountry { country: Country::Netherlands, n: 24, held: 19 },
    TestedInCountry { country: Country::Poland, n: 46, held: 40 },
    TestedInCountry { country: Country::Portugal, n: 5, held: 3 },
    TestedInCountry { country: Country::Romania, n: 87, held: 73 },
    TestedInCountry { country: Country::Spain, n: 239, held: 192 },
    TestedInCountry { country: Country::UnitedKingdom, n: 17, held: 12 },
];

/// How well the model does on communications.
#[rustfmt::skip]
pub static TESTED_ON_COMMUNICATIONS: [TestedOnCommunications; 12] = [
    TestedOnCommunications { matter: Some(Matter::Cookies), hidden: 0, n: 20, held: 900, above: -174 },
    TestedOnCommunications { matter: Some(Matter::Cookies), hidden: 50, n: 20, held: 883, above: 8 },
    TestedOnCommunications { matter: Some(Matter::Cookies), hidden: 100, n: 20, held: 850, above: 19 },
    TestedOnCommunications { matter: Some(Matter::Marketing), hidden: 0, n: 61, held: 842, above: 131 },
    TestedOnCommunications { matter: Some(Matter::Marketing), hidden: 50, n: 61, held: 825, above: 198 },
    TestedOnCommunications { matter: Some(Matter::Marketing), hidden: 100, n: 61, held: 809, above: 192 },
    TestedOnCommunications { matter: Some(Matter::NoArticle), hidden: 0, n: 12, held: 806, above: 263 },
    TestedOnCommunications { matter: Some(Matter::NoArticle), hidden: 50, n: 12, held: 861, above: 141 },
    TestedOnCommunications { matter: Some(Matter::NoArticle), hidden: 100, n: 12, held: 889, above: 77 },
    TestedOnCommunications { matter: None, hidden: 0, n: 89, held: 843, above: 83 },
    TestedOnCommunications { matter: None, hidden: 50, n: 89, held: 839, above: 160 },
    TestedOnCommunications { matter: None, hidden: 100, n: 89, held: 831, above: 121 },
];
