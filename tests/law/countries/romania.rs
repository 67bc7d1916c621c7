//! Romania: Law 190/2018 as of December 2019, and Arts 14¹ to 14⁶ of Law 102/2005 as Law 129/2018 has them.

use super::eea;
use crate::expected::{Expected, PublicBodies, PublicMaximum, PublicRule, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, PaymentFrom, Period, TimeBarRule};
use finesight::law::{Citation, Currency, Money, Regime, Source};
use jiff::civil::{Date, date};

const fn act(at: &'static str) -> Citation {
    article(Source::RomanianDataAct, at)
}

const fn authority(at: &'static str) -> Citation {
    article(Source::RomanianAuthorityAct, at)
}

const LEAST: Money = Money::whole(10_000, Currency::Ron);

pub const EXPECTED: Expected = Expected {
    regime: Regime::RoGdpr,
    countries: &[Country::Romania],
    // "Încălcarea dispozițiilor enumerate la art. 83 alin. (4)-(6)"
    unlisted: [Unlisted::NoFee; 2],
    // "amendă de la 10.000 lei până la 100.000 lei", "de la 10.000 lei până la 200.000 lei"
    public_bodies: PublicBodies {
        after_warning: Some(act("13(1), 14(1)")),
        ..PublicBodies::new(PublicRule::UpTo([
            PublicMaximum {
                least: Some((LEAST, act("14(4)"))),
                ..PublicMaximum::new(Money::whole(100_000, Currency::Ron), act("14(4)"))
            },
            PublicMaximum {
                least: Some((LEAST, act("14(6)"))),
                ..PublicMaximum::new(Money::whole(200_000, Currency::Ron), act("14(6)"))
            },
        ]))
    },
    currency: Currency::Ron,
    notes: &[gdpr::SAID, SAID],
    // "în termen de 3 ani de la data săvârșirii faptei"; "se întrerupe prin efectuarea oricărui act de procedură"
    time_bar: Some((3, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "în termen de 15 zile de la înmânare, respectiv de la comunicare"
        appeal: Some((Period::days(15), authority("14⁴(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "Termenul de plată a amenzii este de 15 zile de la data înmânării"
        payment: Some((Period::days(15), authority("14⁴(3)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "romania"), ("body", "public-authority")],
    ..eea::EXPECTED
};

/// Law 190/2018 is of 18 July, Law 129/2018 of 15 June.
const SAID: &[Said] =
    &[("ro-bodies", LAW_190), ("ro-own-articles", LAW_190), ("ro-rate", Some(date(2018, 6, 15)))];
const LAW_190: Option<Date> = Some(date(2018, 7, 18));

/// "fără să poată depăși 4 ani de la data săvârșirii faptei"
#[test]
fn nothing_is_imposed_after_four_years() {
    let procedure = Regime::RoGdpr.procedure();
    let bar = procedure.time_bar.unwrap();
    assert_eq!(bar.period.cite, authority("14²(4)"));
    assert_eq!(bar.at_most.map(|it| (it.value, it.cite)), Some((Period::years(4), authority("14²(5)"))));
    assert_eq!(procedure.payment_from, PaymentFrom::Receipt);
}
