//! Ireland: the Data Protection Act 2018, as revised to 4 February 2026, and the Interpretation Act 2005.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::gdpr;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, PaymentFrom, Period};
use finesight::law::{Citation, Currency, Money, Pinpoint, Regime, Source};

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::IrishDataAct, Pinpoint::Clause(section))
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::IeGdpr,
    countries: &[Country::Ireland],
    // s. 141(1): "shall act in accordance with this section and Article 83".
    unlisted: [Unlisted::NoFee; 2],
    // "the amount of the administrative fine concerned shall not exceed €1,000,000", unless it "acts as an undertaking".
    public_bodies: PublicBodies {
        unless_economic: Some(act("141(4)")),
        ..PublicBodies::up_to([Money::whole(1_000_000, Currency::Eur); 2], act("141(4)"))
    },
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "within 28 days from the date on which notice of the decision concerned was given to it"
        appeal: Some((Period::days(28), act("142(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "within the period of 28 days commencing on the date of the notice"
        payment: Some((Period::days(28), act("141(5)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "ireland"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("ie-bodies", None),
    ("ie-undertaking", None),
    ("ie-designated", None),
    ("ie-children", None),
    ("ie-first-day", None),
];

/// "the Commission shall … make an application in a summary manner to the Circuit Court for confirmation of the decision"
#[test]
fn a_court_confirms_a_fine_and_then_it_is_asked_for() {
    let procedure = Regime::IeGdpr.procedure();
    assert_eq!(procedure.confirmation, Some(act("143")));
    assert_eq!(procedure.payment_from, PaymentFrom::Confirmation);
}

/// Interpretation Act 2005 s. 18(h): "that day shall be deemed to be included in the period"
#[test]
fn the_day_that_a_period_is_counted_from_is_its_first() {
    let cite = Citation::read(Source::IrishInterpretationAct, Pinpoint::Clause("18(h)"));
    let procedure = Regime::IeGdpr.procedure();
    for deadline in [procedure.appeal.unwrap(), procedure.payment.unwrap()] {
        assert_eq!(deadline.first_day, Some(cite));
    }
    for regime in Regime::ALL.iter().filter(|regime| **regime != Regime::IeGdpr) {
        let rules = regime.procedure();
        let to_act = [rules.appeal, rules.payment, rules.costs];
        assert!(to_act.iter().flatten().all(|one| one.first_day.is_none()), "{}", regime.key());
    }
}
