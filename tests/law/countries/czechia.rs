//! Czechia: Acts 110/2019, 250/2016 and 500/2004, as consolidated in July and August 2025.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Currency, Regime, Source};
use jiff::civil::date;

const fn offences(at: &'static str, para: u8) -> Citation {
    section(Source::CzechOffencesAct, at, para)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::CzGdpr,
    countries: &[Country::Czechia],
    // § 62(1) has Arts 5 to 7, 9, 8, 11, 12 to 22, 25 to 39, 42 to 49 and 58.
    unlisted: [Unlisted::NoFee; 2],
    // "Úřad upustí od uložení správního trestu také tehdy, jde-li o správce a zpracovatele uvedené v čl. 83 odst. 7"
    public_bodies: PublicBodies::exempt(section(Source::CzechDataAct, "62", 5)),
    currency: Currency::Czk,
    // Published on 24 April 2019.
    notes: &[gdpr::SAID, SAID],
    // "3 roky, jde-li o přestupek, za který zákon stanoví sazbu pokuty, jejíž horní hranice je alespoň 100 000 Kč"
    time_bar: Some((3, TimeBarRule::NoticeStartsAnew)),
    time_limits: TimeLimits {
        // "Odvolací lhůta činí 15 dnů ode dne oznámení rozhodnutí"
        appeal: Some((Period::days(15), section(Source::CzechProcedureCode, "83", 1))),
        appeal_from: AppealFrom::Receipt,
        // "splatná do 30 dnů ode dne, kdy rozhodnutí o přestupku nabylo právní moci"
        payment: Some((Period::days(30), offences("46", 2))),
        ..TimeLimits::NONE
    },
    case: &[("country", "czechia"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("cz-bodies", Some(date(2019, 4, 24)))];

/// "odpovědnost za přestupek zaniká nejpozději 5 let od jeho spáchání"
#[test]
fn nothing_is_decided_after_five_years() {
    let bar = Regime::CzGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, offences("30", 0));
    assert_eq!(bar.at_most.map(|it| (it.value, it.cite)), Some((Period::years(5), offences("32", 3))));
}
