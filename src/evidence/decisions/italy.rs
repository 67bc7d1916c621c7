//! Italy.

use super::entry::{Entry, Fact, Fate, Open, Whose, day, eur, later, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};

const GARANTE: Entry = row(Country::Italy, "Garante", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    GARANTE
        .case("it-2020-tim", "9256486")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9256486")
        .does(Activity::Telecom)
        .who("TIM S.p.A.")
        .on(day(2020, 1, 15))
        .higher(&["5", "6", "7", "12", "13", "21", "24", "25", "28", "32"])
        .turnover(Whose::Company, 2018, eur(13_901_473_076))
        .fault(Fault::Intentional)
        .fee(eur(27_802_946)),
    GARANTE
        .case("it-2024-enel", "9988710")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9988710")
        .does(Activity::Utilities)
        .who("Enel Energia S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(f)", "5(2)", "24(1)", "25", "28", "32"])
        .turnover(Whose::Company, 2022, eur(24_720_969_350))
        .fault(Fault::Gross)
        .fee(eur(79_107_101)),
    GARANTE
        .case("it-2024-unicredit", "9991020")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9991020")
        .does(Activity::Finance)
        .who("UniCredit S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(f)", "32(1)", "32(2)"])
        .established(&[Fact::Reported, Fact::Before, Fact::Cooperated])
        .fee(eur(2_800_000))
        .then(&[later(Fate::Pending)]),
    GARANTE
        .case("it-2024-medtronic", "9991183")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/9991183")
        .does(Activity::Health)
        .who("Medtronic Italia S.p.A.")
        .on(day(2024, 2, 8))
        .higher(&["5(1)(a)", "5(1)(f)", "9", "12", "13", "32"])
        .seriousness(Seriousness::Low)
        .established(&[Fact::Reported, Fact::Special])
        .fee(eur(300_000)),
    GARANTE
        .case("it-2024-eniplenitude", "10029424")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10029424")
        .does(Activity::Utilities)
        .who("Eni Plenitude S.p.A.")
        .on(day(2024, 6, 6))
        .higher(&["5(1)(a)", "5(1)(f)", "5(2)", "6(1)(a)", "24", "25", "28"])
        .turnover(Whose::Company, 2022, eur(8_024_538_550))
        .established(&[Fact::Before])
        .fee(eur(6_419_631)),
    GARANTE
        .case("it-2024-postel", "10063782")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10063782")
        .does(Activity::Utilities)
        .who("Postel S.p.A.")
        .on(day(2024, 7, 4))
        .higher(&["5(1)(f)", "25", "33(3)"])
        .seriousness(Seriousness::Medium)
        .established(&[Fact::Special])
        .fee(eur(900_000)),
    GARANTE
        .case("it-2024-foodinho", "10074601")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10074601")
        .who("Foodinho S.r.l. (Glovo)")
        .on(day(2024, 11, 13))
        .higher(&[
            "5(1)(a)", "5(1)(c)", "5(1)(d)", "6", "9(2)(b)", "13", "14", "22(3)", "25", "28", "32", "35",
            "88",
        ])
        .fault(Fault::Gross)
        .established(&[Fact::Before])
        .fee(eur(5_000_000)),
    GARANTE
        .case("it-2024-openai", "10085455")
        .at("https://www.garanteprivacy.it/web/guest/home/docweb/-/docweb-display/docweb/10085455")
        .does(Activity::Telecom)
        .who("OpenAI OpCo LLC")
        .on(day(2024, 12, 20))
        .higher(&["5(1)(a)", "5(2)", "6", "12", "13", "24", "25(1)", "33", "58(2)"])
        .turnover(Whose::Group, 2023, eur(949_367_089))
        .fault(Fault::Negligent)
        .fee(eur(15_000_000))
        .open(&[Open::Later]),
];
