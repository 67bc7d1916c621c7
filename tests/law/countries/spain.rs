//! Spain: Organic Act 3/2018 as consolidated on 21 February 2023, Acts 39/2015 and 29/1998.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Regime, Source, Tier, Verified};
use jiff::civil::date;

const fn act(at: &'static str) -> Citation {
    article(Source::SpanishDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::EsGdpr,
    countries: &[Country::Spain],
    // "f) El tratamiento de datos personales relativos a condenas e infracciones penales"; Art. 24 is in no list.
    unlisted: [Unlisted::In(Tier::Higher, act("72(1)(f)")), Unlisted::NoFee],
    // Art. 77: "dictará resolución sancionando a las mismas con apercibimiento", for those in (1).
    public_bodies: PublicBodies::exempt(act("77(1)–(2)")),
    notes: &[gdpr::SAID, SAID],
    // "prescribirán a los tres años".
    time_bar: Some((3, TimeBarRule::NoticeOrDecision)),
    time_limits: TimeLimits {
        // "será de dos meses contados desde el día siguiente al de la ... notificación"
        appeal: Some((Period::months(2), article(Source::SpanishCourtAct, "46(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "por un importe superior a 300.000 euros prescriben a los tres años"
        lapse: Some((Period::years(3), act("78(1)(c)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "spain"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("es-bodies", Some(date(2018, 12, 5))),
    // Act 11/2023, of 8 May.
    ("es-warning", Some(date(2023, 5, 8))),
    ("es-criteria", Some(date(2018, 12, 5))),
];

/// "Muy graves" three years, "graves" two, "leves" one.
#[test]
fn the_time_bar_goes_by_how_grave_the_act_calls_it() {
    let bar = Regime::EsGdpr.procedure().time_bar.unwrap();
    assert_eq!((bar.period.value, bar.period.cite), (Period::years(3), act("72")));
    assert_eq!(bar.lower.map(|it| (it.value, it.cite)), Some((Period::years(2), act("73"))));
    assert_eq!(bar.minor.map(|it| (it.value, it.cite)), Some((Period::years(1), act("74"))));
}

/// "igual o inferior a 40.000 euros ... un año", "entre 40.001 y 300.000 euros ... dos años".
#[test]
fn small_fines_lapse_sooner() {
    let steps = Regime::EsGdpr.procedure().lapse_up_to;
    let found: Vec<_> =
        steps.iter().map(|(up_to, it)| (up_to.value.amount.to_string(), it.value.years, it.cite)).collect();
    let typed = [("40000".to_owned(), 1, act("78(1)(a)")), ("300000".to_owned(), 2, act("78(1)(b)"))];
    assert_eq!(found, typed);
}

/// Art. 85(3): "de, al menos, el 20 % sobre el importe de la sanción propuesta, siendo éstos acumulables entre sí".
#[test]
fn a_fifth_at_least_comes_off_twice() {
    let discounts = Regime::EsGdpr.procedure().discounts.unwrap();
    let quoted = |at| article(Source::SpanishProcedureAct, at).verified(Verified::Quoted);
    let each: Vec<_> = discounts.each.iter().map(|it| (it.key, it.off.value, it.off.cite)).collect();
    let fifth = finesight::law::Share::percent(20);
    assert_eq!(
        each,
        [("es-admission", fifth, quoted("85(1), (3)")), ("es-payment", fifth, quoted("85(2), (3)"))]
    );
    assert_eq!(discounts.added, Some(quoted("85(3)")));
}
