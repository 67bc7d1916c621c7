//! France: Art. 82 of the Act on data protection (loi 78-17), which its Art. 20 puts under the lower maximum.

use super::{At, NOTES, duty, rules};
use crate::law::acts::gdpr;
use crate::law::circumstance::PublicKind;
use crate::law::joined::joined;
use crate::law::money::{Currency, Money, Share};
use crate::law::provision::{Ceiling, Provision, Tier, TierCeiling};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::FrenchDataAct, Pinpoint::Article(article))
}

/// The maxima of those proceedings (Art. 20 IV 7°): EUR 10 million or 2 %; for breaches that Art. 83(5) and (6) of the
/// Regulation name, 20 million or 4 %.
const TIERS: [TierCeiling; 2] = [tier(10, 2), tier(20, 4)];

const fn tier(millions: u32, percent: u32) -> TierCeiling {
    let cite = act("20 IV 7°");
    TierCeiling {
        fixed: Figure::new(Money::whole(millions * 1_000_000, Currency::Eur), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

/// Art. 83 of the Regulation does not name Art. 82, so that the lower maximum holds, as the authority applies it.
const PROVISIONS: &[Provision] =
    &[duty("fr-cookies", act("82"), Ceiling::Tier(Tier::Lower, act("20 IV 7°").verified(Verified::Quoted)))];

const OWN_NOTES: &[Note] = &[
    Note::new("fr-communications-authority", Stage::Gate, act("20")),
    Note::new("fr-communications-simplified", Stage::Ceiling, act("22-1")),
    Note::new("fr-communications-marketing", Stage::Gate, act("82").verified(Verified::Inferred)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    tiers: Some(TIERS),
    undertaking: Some(gdpr::UNDERTAKING),
    notes: &joined::<Note, { NOTES.len() + OWN_NOTES.len() }>(NOTES, OWN_NOTES),
    ..rules(
        Source::FrenchDataAct,
        PROVISIONS,
        PublicBodies::exempt(act("20 IV 7°")).only(&[PublicKind::State.is()], act("20 IV 7°")),
        &At {
            applies: act("82"),
            charged: act("20"),
            grounds: act("20"),
            maximum: act("20 IV 7°"),
            amount: act("20"),
            several: act("20").verified(Verified::Inferred),
        },
    )
};
