//! The United Kingdom.

use super::entry::{Entry, Fact, Law, Open, Whose, day, gbp, row, usd};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const ICO: Entry = row(Country::UnitedKingdom, "ICO", Currency::Gbp);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    ICO.key("gb-2020-marriott")
        .at("https://ico.org.uk/action-weve-taken/enforcement/marriott-international-inc/")
        .does(Activity::Housing)
        .who("Marriott International Inc.")
        .on(day(2020, 10, 30))
        .higher(&["5(1)(f)", "32"])
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified(gbp(99_200_396))
        .fee(gbp(18_400_000)),
    ICO.key("gb-2021-cabinet")
        .does(Activity::Administration)
        .public("Cabinet Office")
        .on(day(2021, 11, 15))
        .higher(&["5(1)(f)", "32(1)"])
        .turnover(Whose::PublicBody, 2020, gbp(381_000_000))
        .fault(Fault::Negligent)
        .established(&[Fact::NotBefore])
        .notified(gbp(600_000))
        .fee(gbp(500_000))
        .open(&[Open::Later]),
    ICO.key("gb-2022-tuckers")
        .does(Activity::Finance)
        .who("Tuckers Solicitors LLP")
        .on(day(2022, 2, 28))
        .higher(&["5(1)(f)", "32"])
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special, Fact::NotBefore])
        .fee(gbp(98_000)),
    ICO.key("gb-2022-easylife")
        .does(Activity::Retail)
        .who("Easylife Ltd")
        .on(day(2022, 10, 4))
        .higher(&["5(1)(a)", "6", "9", "13"])
        .turnover(Whose::Company, 2022, gbp(26_000_000))
        .fault(Fault::Negligent)
        .established(&[Fact::Special])
        .fee(gbp(1_350_000))
        .open(&[Open::Later]),
    ICO.key("gb-2023-mod")
        .does(Activity::Administration)
        .public("Ministry of Defence")
        .on(day(2023, 12, 7))
        .under(Law::UkGdpr)
        .higher(&["5(1)(f)"])
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .fee(gbp(350_000)),
    ICO.key("gb-2025-23andme")
        .at("https://ico.org.uk/action-weve-taken/enforcement/2025/06/23andme/")
        .does(Activity::Health)
        .who("23andMe Inc.")
        .on(day(2025, 6, 5))
        .under(Law::UkGdpr)
        .higher(&["5(1)(f)", "32(1)(b)", "32(1)(d)"])
        .seriousness(Seriousness::High)
        .turnover(Whose::Group, 2024, usd(219_638_000))
        .fault(Fault::Negligent)
        .established(&[Fact::Special])
        .fee(gbp(2_310_000)),
    ICO.key("gb-2025-birthlink")
        .who("Birthlink")
        .on(day(2025, 6, 24))
        .under(Law::UkGdpr)
        .higher(&["5(1)(f)", "5(2)", "32(1)", "32(2)", "33(1)"])
        .seriousness(Seriousness::High)
        .fault(Fault::Negligent)
        .factors(&[(Criterion::GdprK, Direction::Mitigating)])
        .notified(gbp(45_000))
        .fee(gbp(18_000)),
];
