//! Germany.

use super::entry::{
    Breach, Entry, Fact, Fate, Law, Open, Origin, Remark, Whose, by, day, eur, euro_cents, later, month, row,
};
use crate::law::circumstance::{Activity, Country, Fault};
use crate::law::{Criterion, Currency, Direction};

const LFDI_BW: Entry = row(Country::Germany, "LfDI BW", Currency::Eur);
const BFDI: Entry = row(Country::Germany, "BfDI", Currency::Eur);
const HMB_BFDI: Entry = row(Country::Germany, "HmbBfDI", Currency::Eur);
const LFD_NIEDERSACHSEN: Entry = row(Country::Germany, "LfD Niedersachsen", Currency::Eur);
const LFDI_BREMEN: Entry = row(Country::Germany, "LfDI Bremen", Currency::Eur);
const BLN_BDI: Entry = row(Country::Germany, "BlnBDI", Currency::Eur);
const BNETZA: Entry = row(Country::Germany, "Bundesnetzagentur", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    LFDI_BW
        .case("de-2018-knuddels", "O 1018/115")
        .does(Activity::Digital)
        .who("Knuddels GmbH & Co. KG")
        .on(day(2018, 11, 21))
        .lower(&["32(1)(a)"])
        .breach(Breach::Hacked)
        .people(330_000, 330_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Reported, Fact::NotBefore, Fact::Cooperated])
        .fee(eur(20_000))
        .then(&[later(Fate::NotAppealed).reported()]),
    BFDI.key("de-2019-1und1")
        .does(Activity::Telecom)
        .who("1&1 Telecom GmbH")
        .on(day(2019, 11, 27))
        .lower(&["32(1)"])
        .breach(Breach::Other)
        .people(1, 1)
        .turnover(Whose::Group, 2018, eur(3_630_000_000))
        .fault(Fault::Gross)
        .fee(eur(9_550_000))
        .then(&[by("LG Bonn 29 OWi 1/20", Fate::Changed(eur(900_000))).on(day(2020, 11, 11))]),
    HMB_BFDI
        .key("de-2020-hm")
        .who("H&M Online Shop")
        .on(day(2020, 10, 1))
        .higher(&["5", "6"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Special])
        .fee(euro_cents(3_525_870_795))
        .then(&[later(Fate::NotAppealed).reported()])
        .open(&[Open::Factors]),
    LFD_NIEDERSACHSEN
        .key("de-2021-nbb")
        .who("notebooksbilliger.de AG")
        .on(day(2021, 1, 8))
        .higher(&["5", "6"])
        .breach(Breach::Camera)
        .months(24)
        .fee(eur(10_400_000))
        .open(&[Open::Later]),
    BNETZA
        .key("de-2021-mivolta")
        .does(Activity::Utilities)
        .who("mivolta GmbH")
        .on(day(2021, 2, 11))
        .under(Law::Communications)
        .national(&["UWG § 7", "UWG § 20", "TKG § 102(2)", "TKG § 149(1)"])
        .breach(Breach::Marketing)
        .fee(eur(250_000))
        .remark(&[Remark::Published]),
    LFDI_BW
        .key("de-2021-vfb")
        .who("VfB Stuttgart 1893 AG")
        .on(day(2021, 3, 10))
        .lower(&["5(2)"])
        .breach(Breach::ProcessorTransfer)
        .people(100_000, 100_000)
        .fault(Fault::Negligent)
        .established(&[Fact::Children, Fact::Cooperated])
        .fee(eur(300_000)),
    HMB_BFDI
        .key("de-2021-vattenfall")
        .does(Activity::Utilities)
        .who("Vattenfall Europe Sales GmbH")
        .on(day(2021, 9, 24))
        .higher(&["12", "13"])
        .breach(Breach::NoInformation)
        .people(500_000, 500_000)
        .established(&[Fact::Cooperated])
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(euro_cents(90_138_884)),
    LFDI_BREMEN
        .key("de-2022-brebau")
        .does(Activity::Housing)
        .who("BREBAU GmbH")
        .on(day(2022, 3, 3))
        .higher(&["9"])
        .breach(Breach::UnlawfulUse)
        .people(9500, 9500)
        .fault(Fault::Intentional)
        .established(&[Fact::Special, Fact::Cooperated])
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(eur(1_900_000)),
    BLN_BDI
        .case("de-2022-photographer", "632.276, 521.11692, 591.616")
        .does(Activity::Media)
        .on(day(2022, 5, 19))
        .higher(&["6(1)"])
        .breach(Breach::UnlawfulUse)
        .months(38)
        .established(&[Fact::Children])
        .fee(eur(1000)),
    LFD_NIEDERSACHSEN
        .key("de-2022-vw")
        .does(Activity::Retail)
        .who("Volkswagen AG")
        .on(day(2022, 7, 26))
        .higher(&["13", "28", "30", "35"])
        .breach(Breach::NoInformation)
        .established(&[Fact::Cooperated])
        .factors(&[
            (Criterion::GdprF, Direction::Mitigating),
            (Criterion::GdprC, Direction::Mitigating),
            (Criterion::GdprK, Direction::Mitigating),
        ])
        .fee(eur(1_100_000))
        .then(&[later(Fate::NotAppealed).reported()])
        .remark(&[Remark::Published]),
    BLN_BDI
        .key("de-2022-dpoberlin")
        .does(Activity::Retail)
        .on(day(2022, 9, 20))
        .lower(&["38(6)"])
        .breach(Breach::Other)
        .fault(Fault::Intentional)
        .established(&[Fact::Before, Fact::Cooperated])
        .factors(&[(Criterion::GdprF, Direction::Mitigating), (Criterion::GdprC, Direction::Mitigating)])
        .fee(eur(525_000)),
    LFDI_BW
        .key("de-2022-landregister-developer")
        .does(Activity::Housing)
        .on(day(2022, 9, 21))
        .higher(&["6(1)", "14"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Cooperated])
        .fee(eur(50_000))
        .then(&[later(Fate::NotAppealed)]),
    LFDI_BW
        .key("de-2022-landregister-surveyor")
        .does(Activity::Housing)
        .on(day(2022, 9, 21))
        .higher(&["6(1)"])
        .breach(Breach::UnlawfulUse)
        .established(&[Fact::Cooperated])
        .fee(eur(5000))
        .then(&[later(Fate::NotAppealed)]),
    LFDI_BW
        .key("de-2025-official")
        .does(Activity::Administration)
        .on(month(2025, 1))
        .higher(&["5(1)(a)", "6"])
        .breach(Breach::Snooping)
        .fee(eur(3500))
        .read_in(Origin::Others)
        .open(&[Open::Controller]),
    BFDI.key("de-2025-vodafone-28")
        .does(Activity::Telecom)
        .who("Vodafone GmbH")
        .on(day(2025, 6, 3))
        .lower(&["28(1)"])
        .breach(Breach::ProcessorTransfer)
        .established(&[Fact::Cooperated])
        .fee(eur(15_000_000))
        .then(&[later(Fate::NotAppealed)])
        .remark(&[Remark::Published]),
    BFDI.key("de-2025-vodafone-32")
        .does(Activity::Telecom)
        .who("Vodafone GmbH")
        .on(day(2025, 6, 3))
        .lower(&["32(1)"])
        .breach(Breach::Hacked)
        .established(&[Fact::Cooperated])
        .fee(eur(30_000_000))
        .then(&[later(Fate::NotAppealed)])
        .remark(&[Remark::Published]),
];
