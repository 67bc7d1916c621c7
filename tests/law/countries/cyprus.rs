//! Cyprus: Law 125(I)/2018, as of February 2026.

use super::eea;
use crate::article;
use crate::expected::{Expected, PublicBodies, TimeLimits, Unlisted};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Citation, Currency, Money, Regime, Source, Verified};

/// "δεν δύναται να υπερβαίνει τις διακόσιες χιλιάδες ευρώ (€200.000)", where it concerns "δραστηριότητες μη κερδοσκοπικής
/// φύσεως".
const FINES: Citation = article(Source::CypriotDataAct, "32(3)");

pub const EXPECTED: Expected = Expected {
    regime: Regime::CyGdpr,
    countries: &[Country::Cyprus],
    // "Τηρουμένων των διατάξεων του άρθρου 83 του Κανονισμού"
    unlisted: [Unlisted::NoFee; 2],
    public_bodies: PublicBodies {
        unless_economic: Some(FINES),
        ..PublicBodies::up_to([Money::whole(200_000, Currency::Eur); 2], FINES)
    },
    time_limits: TimeLimits {
        // "δυνάμει του Άρθρου 146 του Συντάγματος, εντός εβδομήντα πέντε (75) ημερών", as Cap. 105 quotes it.
        appeal: Some((
            Period::days(75),
            article(Source::CypriotConstitution, "146").verified(Verified::Quoted),
        )),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "cyprus"), ("body", "company")],
    ..eea::EXPECTED
};
