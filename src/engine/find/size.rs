//! The tiers of size of the published method.

use super::payer::Payer;
use crate::engine::range::Range;
use crate::law::Figure;
use crate::law::method::{Band, Method, OtherSize};
use rust_decimal::Decimal;

/// The tier for one turnover; the upper limit of a tier belongs to it.
pub fn size_tier(method: &Method, turnover: Decimal) -> Figure<Band> {
    let tier = method.sizes.iter().find(|tier| turnover <= tier.up_to.amount);
    tier.map_or(method.beyond, |tier| tier.share)
}

/// What a payer's size goes by: nothing where the method leaves it out.
pub fn size(method: &Method, payer: Payer) -> Option<Range> {
    match (payer, method.others) {
        (Payer::Undertaking(turnover), _) => Some(turnover),
        (Payer::Other(funds), OtherSize::Funds(_)) => Some(funds),
        (Payer::Other(_), OtherSize::None(_)) | (Payer::Person | Payer::Authority(..), _) => None,
    }
}

/// The tiers at both ends of a payer's size; the second is open above where the size is.
pub fn tiers(method: &Method, payer: Payer) -> (Figure<Band>, Figure<Band>) {
    match size(method, payer) {
        None => {
            (Figure { value: Band::WHOLE, ..method.beyond }, Figure { value: Band::WHOLE, ..method.beyond })
        }
        Some(size) => {
            (size_tier(method, size.low), size.high.map_or(method.beyond, |high| size_tier(method, high)))
        }
    }
}
