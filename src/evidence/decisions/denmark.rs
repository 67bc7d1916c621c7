//! Denmark. The authority asks a court or the police for a fine and sets none itself.

use super::entry::{Entry, Fate, Open, Remark, by, day, dkk, month, row};
use crate::law::Currency;
use crate::law::circumstance::Country;

const DATATILSYNET: Entry = row(Country::Denmark, "Datatilsynet", Currency::Dkk);
const SVENDBORG: Entry = row(Country::Denmark, "Retten i Svendborg", Currency::Dkk);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    DATATILSYNET.key("dk-ilva").who("IDdesign (ILVA)").recommended(dkk(1_500_000)).then(&[
        by("Retten i Aarhus", Fate::Changed(dkk(100_000))).on(day(2021, 2, 12)),
        by("Vestre Landsret", Fate::Changed(dkk(1_500_000))).on(month(2025, 9)).reported(),
    ]),
    DATATILSYNET
        .key("dk-medicals-nordic")
        .who("Medicals Nordic")
        .on(day(2021, 7, 9))
        .recommended(dkk(600_000)),
    DATATILSYNET
        .key("dk-danske-bank")
        .who("Danske Bank")
        .on(day(2022, 4, 5))
        .higher(&["5(1)(e)"])
        .recommended(dkk(10_000_000)),
    SVENDBORG.key("dk-svendborg").on(day(2024, 11, 12)).fee(dkk(40_000)).open(&[Open::Authority]),
    DATATILSYNET
        .key("dk-arp-hansen")
        .who("Arp-Hansen Hotel Group")
        .higher(&["5(1)(e)"])
        .recommended(dkk(1_100_000)),
    DATATILSYNET.key("dk-gyldendal").who("Gyldendal").higher(&["5(1)(e)"]).recommended(dkk(1_000_000)),
    DATATILSYNET
        .case("dk-sirius", "2022-63-0003")
        .who("SIRIUS")
        .higher(&["5(1)(f)", "24", "32"])
        .recommended(dkk(500_000)),
    DATATILSYNET.key("dk-vejle").public("Vejle").recommended(dkk(200_000)),
    DATATILSYNET.key("dk-vejen").public("Vejen").lower(&["32"]).recommended(dkk(200_000)),
    DATATILSYNET
        .key("dk-gladsaxe-horsholm")
        .public("Gladsaxe, Hørsholm")
        .lower(&["32"])
        .recommended(dkk(150_000))
        .remark(&[Remark::Together]),
    DATATILSYNET
        .case("dk-privatbo", "2019-441-1480")
        .who("PrivatBo")
        .lower(&["32"])
        .recommended(dkk(150_000)),
    DATATILSYNET
        .key("dk-civilstyrelsen")
        .public("Civilstyrelsen")
        .lower(&["32", "33"])
        .recommended(dkk(100_000)),
    DATATILSYNET.key("dk-lejre").public("Lejre").recommended(dkk(50_000)),
    DATATILSYNET.key("dk-lolland").public("Lolland").recommended(dkk(50_000)),
    DATATILSYNET.key("dk-jobteam").who("JobTeam").recommended(dkk(50_000)),
    DATATILSYNET.key("dk-genome").public("National Genome Center").recommended(dkk(50_000)),
];
