//! Portugal: Act 58/2019 as published on 8 August 2019.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{Period, TimeBarRule};
use finesight::law::{Citation, Currency, Money, Regime, Source, Tier};
use jiff::civil::date;

const fn act(at: &'static str) -> Citation {
    article(Source::PortugueseDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::PtGdpr,
    countries: &[Country::Portugal],
    // Art. 10 is "muito grave", Art. 24 "grave".
    unlisted: [Unlisted::In(Tier::Higher, act("37(1)(e)")), Unlisted::In(Tier::Lower, act("38(1)(c)"))],
    // "aplicam-se de igual modo às entidades públicas e privadas"
    public_bodies: PublicBodies::as_others(Some(act("44(1)"))),
    notes: &[gdpr::SAID, SAID],
    // "Três anos, quando se trate de contraordenação muito grave"
    time_bar: Some((3, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "Três anos, no caso de coimas de montante superior a 100 000 (euro)"
        lapse: Some((Period::years(3), act("41(a)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "portugal"), ("body", "company")],
    ..eea::EXPECTED
};

const PUBLISHED: Option<jiff::civil::Date> = Some(date(2019, 8, 8));

const SAID: &[Said] = &[
    ("pt-warning", PUBLISHED),
    ("pt-intent", PUBLISHED),
    ("pt-waiver", PUBLISHED),
    ("pt-maxima", PUBLISHED),
    ("pt-minima", PUBLISHED),
    ("pt-not-applied", Some(date(2019, 9, 3))),
    ("pt-criteria", PUBLISHED),
];

#[test]
fn grave_offences_and_small_fines_are_over_after_two_years() {
    let procedure = Regime::PtGdpr.procedure();
    let bar = procedure.time_bar.unwrap();
    assert_eq!((bar.period.value, bar.period.cite), (Period::years(3), act("40(a)")));
    assert_eq!(bar.lower.map(|it| (it.value, it.cite)), Some((Period::years(2), act("40(b)"))));
    let steps: Vec<_> =
        procedure.lapse_up_to.iter().map(|(up_to, it)| (up_to.value, it.value, it.cite)).collect();
    assert_eq!(steps, [(Money::whole(100_000, Currency::Eur), Period::years(2), act("41(b)"))]);
}

/// CNPD, deliberation 2019/494: what in Arts 37(2) and 38(2) narrows the Regulation is not applied. A least amount does.
#[test]
fn no_least_is_computed_with() {
    assert!(Regime::PtGdpr.rules().minima.is_empty());
}
