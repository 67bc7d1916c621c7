//! Italy: Arts. 122 and 130 of the Code on data protection (d.lgs. 196/2003), which its Art. 166 puts under the maximum of
//! Art. 83(5) of the Regulation. Read as of December 2021.

use super::{At, NOTES, duty, rules};
use crate::law::acts::gdpr;
use crate::law::joined::joined;
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Pinpoint, Source, Verified};
use crate::law::stage::Stage;

const fn code(article: &'static str) -> Citation {
    Citation::read(Source::ItalianDataCode, Pinpoint::Article(article))
}

const HIGHER: Ceiling = Ceiling::Tier(Tier::Higher, code("166(2)"));

const PROVISIONS: &[Provision] =
    &[duty("it-cookies", code("122"), HIGHER), duty("it-marketing", code("130"), HIGHER)];

const OWN_NOTES: &[Note] = &[Note::new("it-communications-authority", Stage::Gate, code("166"))];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    tiers: Some(gdpr::TIERS),
    undertaking: Some(gdpr::UNDERTAKING),
    notes: &joined::<Note, { NOTES.len() + OWN_NOTES.len() }>(NOTES, OWN_NOTES),
    ..rules(
        Source::ItalianDataCode,
        PROVISIONS,
        PublicBodies::as_others(code("166(4)")),
        &At {
            applies: code("122"),
            charged: code("166"),
            grounds: code("166(2)"),
            maximum: code("166(2)"),
            amount: code("166"),
            several: code("166").verified(Verified::Inferred),
        },
    )
};
