//! Bulgaria: the Act of 2019 amending the Data Protection Act, and the Act of 2020 amending that on administrative offences.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Regime, Source, Verified};

pub const EXPECTED: Expected = Expected {
    regime: Regime::BgGdpr,
    countries: &[Country::Bulgaria],
    // "на администратора или обработващия лични данни се налага глоба или имуществена санкция", with no exception.
    public_bodies: PublicBodies::as_others(Some(
        article(Source::BulgarianDataAct, "85–87").verified(Verified::Inferred),
    )),
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "в 14-дневен срок от връчването им"
        appeal: Some((Period::days(14), article(Source::BulgarianOffencesAct, "59(2)"))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "bulgaria"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("bg-imposes", None), ("bg-bodies", None), ("bg-own-articles", None)];
