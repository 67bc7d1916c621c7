//! Malta: the Data Protection Act (Cap. 586), in its English text as of 19 September 2023.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, PaymentFrom, Period};
use finesight::law::{Citation, Currency, Money, Regime, Source};

const fn act(at: &'static str) -> Citation {
    article(Source::MalteseDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::MtGdpr,
    countries: &[Country::Malta],
    // Arts 20 to 22 have fines of the Regulation, those on public authorities, and an offence.
    unlisted: [Unlisted::NoFee; 2],
    // "shall not exceed twenty-five thousand euro (€25,000) for each violation"; "fifty thousand euro (€50,000)"
    public_bodies: PublicBodies::up_to(
        [Money::whole(25_000, Currency::Eur), Money::whole(50_000, Currency::Eur)],
        act("21"),
    ),
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "within twenty days from the service of the said decision"
        appeal: Some((Period::days(20), act("26(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "within fifteen days from … the date when the Tribunal or the Court of Appeal confirms or varies the penalty"
        payment: Some((Period::days(15), act("20(3)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "malta"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("mt-order", None), ("mt-authorities", None), ("mt-grounds", None)];

/// "any administrative fine … shall not apply until the person … has exhausted all legal remedies"
#[test]
fn nothing_is_due_before_the_end_of_an_appeal() {
    assert_eq!(Regime::MtGdpr.procedure().payment_from, PaymentFrom::Confirmation);
}
