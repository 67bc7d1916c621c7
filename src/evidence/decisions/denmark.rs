//! Denmark. The authority asks a court or the police for a fine and sets none itself.

use super::entry::{Breach, Entry, Fact, Fate, Open, Remark, by, day, dkk, month, row};
use crate::law::Currency;
use crate::law::circumstance::{Country, Fault};

const DATATILSYNET: Entry = row(Country::Denmark, "Datatilsynet", Currency::Dkk);
const SVENDBORG: Entry = row(Country::Denmark, "Retten i Svendborg", Currency::Dkk);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DATATILSYNET
        .key("dk-gladsaxe-horsholm")
        .public("Gladsaxe Kommune, Hørsholm Kommune")
        .on(day(2020, 3, 10))
        .lower(&["32"])
        .breach(Breach::Other)
        .people(22_220, 22_220)
        .established(&[Fact::Reported, Fact::Special])
        .recommended(dkk(150_000))
        .remark(&[Remark::Published, Remark::Together]),
    DATATILSYNET
        .key("dk-jobteam")
        .who("JobTeam")
        .on(day(2020, 5, 15))
        .higher(&["15(1)"])
        .breach(Breach::NoAnswer)
        .people(1, 1)
        .recommended(dkk(50_000)),
    DATATILSYNET
        .key("dk-lejre")
        .public("Lejre Kommune")
        .on(day(2020, 6, 30))
        .lower(&["32"])
        .breach(Breach::Snooping)
        .established(&[Fact::Reported, Fact::Special, Fact::Children])
        .recommended(dkk(50_000))
        .remark(&[Remark::Published])
        .open(&[Open::Later]),
    DATATILSYNET
        .case("dk-privatbo", "2019-441-1480")
        .who("PrivatBo")
        .on(day(2020, 8, 4))
        .lower(&["32"])
        .breach(Breach::SentWrong)
        .recommended(dkk(150_000))
        .then(&[by("Politiet", Fate::Closed).on(day(2020, 12, 14)).reported()]),
    DATATILSYNET
        .key("dk-arp-hansen")
        .who("Arp-Hansen Hotel Group")
        .on(day(2020, 8, 28))
        .higher(&["5(1)(e)"])
        .breach(Breach::TooMuch)
        .people(500_000, 500_000)
        .recommended(dkk(1_100_000))
        .remark(&[Remark::Published]),
    DATATILSYNET.key("dk-ilva").who("IDdesign (ILVA)").recommended(dkk(1_500_000)).then(&[
        by("Retten i Aarhus", Fate::Sentenced(dkk(100_000))).on(day(2021, 2, 12)),
        by("Vestre Landsret", Fate::Sentenced(dkk(1_500_000))).on(month(2025, 9)).reported(),
    ]),
    DATATILSYNET
        .key("dk-vejle")
        .public("Vejle Kommune")
        .on(day(2021, 6, 16))
        .breach(Breach::SentWrong)
        .established(&[Fact::Reported, Fact::Children])
        .recommended(dkk(200_000)),
    DATATILSYNET
        .key("dk-medicals-nordic")
        .who("Medicals Nordic")
        .on(day(2021, 7, 9))
        .breach(Breach::Snooping)
        .fault(Fault::Intentional)
        .established(&[Fact::Special])
        .recommended(dkk(600_000)),
    DATATILSYNET
        .key("dk-genome")
        .public("Nationalt Genom Center")
        .on(day(2022, 3, 25))
        .lower(&["36(1)"])
        .breach(Breach::Other)
        .established(&[Fact::Special])
        .recommended(dkk(50_000))
        .remark(&[Remark::Published]),
    DATATILSYNET
        .key("dk-danske-bank")
        .who("Danske Bank")
        .on(day(2022, 4, 5))
        .higher(&["5(1)(e)"])
        .breach(Breach::TooMuch)
        .established(&[Fact::Reported])
        .recommended(dkk(10_000_000)),
    DATATILSYNET
        .key("dk-civilstyrelsen")
        .public("Civilstyrelsen")
        .on(day(2022, 5, 12))
        .lower(&["32", "33"])
        .breach(Breach::Other)
        .recommended(dkk(100_000))
        .remark(&[Remark::Published]),
    DATATILSYNET
        .key("dk-gyldendal")
        .who("Gyldendal")
        .on(day(2022, 6, 22))
        .higher(&["5(1)(e)", "5(2)"])
        .breach(Breach::TooMuch)
        .people(685_000, 685_000)
        .fault(Fault::Intentional)
        .established(&[Fact::Cooperated])
        .recommended(dkk(1_000_000))
        .remark(&[Remark::Published]),
    DATATILSYNET
        .case("dk-sirius", "2022-63-0003")
        .who("SIRIUS")
        .on(day(2022, 7, 14))
        .higher(&["5(1)(f)", "24", "32"])
        .breach(Breach::Hacked)
        .established(&[Fact::Reported, Fact::Special, Fact::Cooperated])
        .recommended(dkk(500_000))
        .remark(&[Remark::Published]),
    DATATILSYNET
        .key("dk-lolland")
        .public("Lolland Kommune")
        .on(day(2022, 8, 11))
        .lower(&["32"])
        .breach(Breach::Other)
        .established(&[Fact::Reported, Fact::Special])
        .recommended(dkk(50_000)),
    DATATILSYNET
        .key("dk-vejen")
        .public("Vejen Kommune")
        .on(day(2024, 8, 14))
        .lower(&["32"])
        .breach(Breach::Other)
        .established(&[Fact::Reported, Fact::Children])
        .recommended(dkk(200_000))
        .remark(&[Remark::Published]),
    SVENDBORG.key("dk-svendborg").on(day(2024, 11, 12)).fee(dkk(40_000)).open(&[Open::Authority]),
];
