//! Estonia: fines in misdemeanour proceedings (Art. 83(9)): the Personal Data Protection Act, as in force since 16 March 2026,
//! and the Penal Code, as in force since 1 January 2026.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Regime, Source, Verified};

pub const EXPECTED: Expected = Expected {
    regime: Regime::EeGdpr,
    countries: &[Country::Estonia],
    // §§ 62–70 list Arts 5–9, 11, 12–22, 25–39, 41(4), 42–49, 58.
    unlisted: [Unlisted::NoFee; 2],
    // "ei kohaldata riigile, … kohaliku omavalitsuse üksusele ja avalik-õiguslikule juriidilisele isikule"
    public_bodies: PublicBodies::exempt(section(Source::EstonianPenalCode, "14", 4)),
    notes: &[gdpr::SAID, SAID],
    // "väärtegude aegumistähtaeg on kolm aastat"; the Penal Code has what interrupts it and what stops it.
    time_bar: Some((3, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // As a page tells it: "15 päeva jooksul".
        appeal: Some((
            Period::days(15),
            section(Source::EstonianMisdemeanourCode, "114", 3).verified(Verified::Secondary),
        )),
        appeal_from: AppealFrom::Receipt,
        // From the same page: "15 päeva jooksul".
        payment: Some((
            Period::days(15),
            section(Source::EstonianMisdemeanourCode, "204", 1).verified(Verified::Secondary),
        )),
        // "kui rahatrahvi ei ole sisse nõutud nelja aasta jooksul"
        lapse: Some((Period::years(4), section(Source::EstonianPenalCode, "82", 4))),
        ..TimeLimits::NONE
    },
    case: &[("country", "estonia"), ("body", "company"), ("turnover", "1000000 USD")],
    ..eea::EXPECTED
};

const SAID: &[Said] =
    &[("ee-misdemeanour", None), ("ee-last-resort", None), ("ee-legal-persons", None), ("ee-bodies", None)];

#[test]
fn the_time_bar_stands_in_section_73() {
    let bar = Regime::EeGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::EstonianDataAct, "73", 1));
}
