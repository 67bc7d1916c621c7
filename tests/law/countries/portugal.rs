//! Portugal: Act 58/2019 as published on 8 August 2019.

use super::eea;
use crate::expected::{Expected, Least, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{Period, TimeBarRule};
use finesight::law::{Breaches, Citation, Currency, MinimumFor, Money, Regime, Source, Tier};
use jiff::civil::date;

const fn act(at: &'static str) -> Citation {
    article(Source::PortugueseDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::PtGdpr,
    countries: &[Country::Portugal],
    // Art. 10 is "muito grave", Art. 24 "grave".
    unlisted: [
        Unlisted::In(Tier::Higher, act("37(1)(e)")),
        Unlisted::In(Tier::Lower, act("38(1)(c)")),
    ],
    // "aplicam-se de igual modo às entidades públicas e privadas"
    public_bodies: PublicBodies::as_others(Some(act("44(1)"))),
    minima: MINIMA,
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

const fn least(tier: Tier, whom: MinimumFor, euro: u32, at: &'static str) -> Least {
    (Breaches::Of(tier), whom, Money::whole(euro, Currency::Eur), act(at))
}

/// "De 5000 (euro) a ...", "De 2000", "De 1000"; "De 2500", "De 1000", "De 500".
const MINIMA: &[Least] = &[
    least(Tier::Higher, MinimumFor::Large, 5_000, "37(2)(a)"),
    least(Tier::Higher, MinimumFor::Sme, 2_000, "37(2)(b)"),
    least(Tier::Higher, MinimumFor::Person, 1_000, "37(2)(c)"),
    least(Tier::Lower, MinimumFor::Large, 2_500, "38(2)(a)"),
    least(Tier::Lower, MinimumFor::Sme, 1_000, "38(2)(b)"),
    least(Tier::Lower, MinimumFor::Person, 500, "38(2)(c)"),
];

const PUBLISHED: Option<jiff::civil::Date> = Some(date(2019, 8, 8));

const SAID: &[Said] = &[
    ("pt-warning", PUBLISHED),
    ("pt-intent", PUBLISHED),
    ("pt-waiver", PUBLISHED),
    ("pt-maxima", PUBLISHED),
    ("pt-not-applied", Some(date(2019, 9, 3))),
    ("pt-criteria", PUBLISHED),
];

#[test]
fn grave_offences_and_small_fines_are_over_after_two_years() {
    let procedure = Regime::PtGdpr.procedure();
    let bar = procedure.time_bar.unwrap();
    assert_eq!((bar.period.value, bar.period.cite), (Period::years(3), act("40(a)")));
    assert_eq!(bar.lower.map(|it| (it.value, it.cite)), Some((Period::years(2), act("40(b)"))));
    let steps: Vec<_> = procedure.lapse_up_to.iter().map(|(up_to, it)| (up_to.value, it.value, it.cite)).collect();
    assert_eq!(steps, [(Money::whole(100_000, Currency::Eur), Period::years(2), act("41(b)"))]);
}
