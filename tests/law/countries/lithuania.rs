//! Lithuania: the Law on Legal Protection of Personal Data as recast in 2018 (XIII-1426), Law XIV-2626 of 2024, which amends
//! it, and the Law on Administrative Proceedings.

use super::eea;
use crate::expected::{Expected, PublicBodies, PublicMaximum, PublicRule, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Kept, LapseFrom, PaymentFrom, Period, TimeBarFrom, TimeBarRule};
use finesight::law::{Citation, Currency, Money, Regime, Share, Source};
use jiff::civil::date;

const fn act(at: &'static str) -> Citation {
    article(Source::LithuanianDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::LtGdpr,
    countries: &[Country::Lithuania],
    // Art. 32(1): "vadovaudamasi Reglamentu (ES) 2016/679 ir šiuo įstatymu".
    unlisted: [Unlisted::NoFee; 2],
    // "iki 0,5 procento …, bet ne didesnę negu trisdešimt tūkstančių eurų"; "iki 1 procento …, bet ne didesnę negu šešiasdešimt
    // tūkstančių eurų"; "kuri vykdo ūkinę komercinę veiklą".
    public_bodies: PublicBodies {
        unless_economic: Some(act("33(3)")),
        ..PublicBodies::new(PublicRule::UpTo([
            of_budget(5, 30_000, act("33(1)")),
            of_budget(10, 60_000, act("33(2)")),
        ]))
    },
    notes: &[gdpr::SAID, SAID],
    // "jeigu praėjo ne daugiau kaip 3 metai nuo pažeidimo padarymo dienos"
    time_bar: Some((3, TimeBarRule::Decision)),
    time_limits: TimeLimits {
        // "per vieną mėnesį nuo … individualaus teisės akto … įteikimo suinteresuotai šaliai dienos"
        appeal: Some((Period::months(1), article(Source::LithuanianCourtAct, "29(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "ne vėliau kaip per 3 mėnesius nuo dienos, kurią jis buvo išsiųstas ar įteiktas"
        payment: Some((Period::months(3), act("35(1)"))),
        // "gali būti pateiktas vykdyti ne vėliau kaip per 3 metus nuo jo priėmimo dienos"
        lapse: Some((Period::years(3), act("35(2)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "lithuania"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const fn of_budget(per_mille: u32, most: u32, cite: Citation) -> PublicMaximum {
    PublicMaximum {
        of_budget: Some((Share::per_mille(per_mille), cite)),
        ..PublicMaximum::new(Money::whole(most, Currency::Eur), cite)
    }
}

/// Law XIV-2626 is in force since 1 July 2024, and its Art. 6 since 1 January 2025.
const SAID: &[Said] = &[
    ("lt-imposes", None),
    ("lt-budget", None),
    ("lt-proposal", None),
    ("lt-other-acts", Some(date(2024, 7, 1))),
    ("lt-publication", Some(date(2025, 1, 1))),
];

/// As recast in 2018, Art. 32(3): "ne daugiau kaip 2 metai"; "o kai pažeidimas trunkamasis, – nuo jo paaiškėjimo dienos".
#[test]
fn the_time_bar_was_two_years_and_runs_from_discovery() {
    let bar = Regime::LtGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, act("32(4)"));
    assert_eq!(bar.from, TimeBarFrom::DiscoveryIfItWentOn);
    let earlier = bar.earlier.unwrap();
    assert_eq!((earlier.period.value, earlier.period.cite), (Period::years(2), act("32(3)")));
    let since = (earlier.until.value, earlier.until.cite);
    assert_eq!(since, (date(2024, 7, 1), article(Source::LithuanianAmendingAct, "24(1)")));
}

#[test]
fn times_run_from_the_decision_and_from_when_it_was_got() {
    let procedure = Regime::LtGdpr.procedure();
    assert_eq!((procedure.payment_from, procedure.lapse_from), (PaymentFrom::Receipt, LapseFrom::Decided));
    // "praėjo daugiau kaip dešimt metų"; "įteikti paštui … iki paskutinės termino dienos"
    let filing = procedure.appeal.unwrap().filing.unwrap();
    assert_eq!(filing.at_last.map(|it| it.value), Some(Period::years(10)));
    assert_eq!(filing.kept.value, Kept::PostedInTime);
}
