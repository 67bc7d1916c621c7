//! France: Act 78-17, Arts 20 IV 7° (as quoted), 22 and 22-1, and the Code of Administrative Justice as of 3 April 2026.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits};
use crate::{article, gdpr};
use finesight::law::circumstance::{Country, PublicKind};
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Citation, Regime, Source, Verified};
use jiff::civil::date;

const ARTICLE_20_IV_7: Citation = article(Source::FrenchDataAct, "20 IV 7°").verified(Verified::Quoted);

pub const EXPECTED: Expected = Expected {
    regime: Regime::FrGdpr,
    countries: &[Country::France],
    // "A l'exception des cas où le traitement est mis en œuvre par l'Etat"
    public_bodies: PublicBodies {
        only: Some((&[PublicKind::State.is()], ARTICLE_20_IV_7)),
        ..PublicBodies::exempt(ARTICLE_20_IV_7)
    },
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "dans les deux mois à partir de la notification"
        appeal: Some((Period::months(2), article(Source::FrenchJusticeCode, "R421-1"))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "france"), ("body", "public-authority")],
    ..eea::EXPECTED
};

/// Art. 22-1 is of Act 2022-52 of 24 January 2022.
const SAID: &[Said] = &[("fr-state", None), ("fr-simplified", Some(date(2022, 1, 24)))];
