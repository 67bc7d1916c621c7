//! Czechia: Title III of Act 110/2019, for law enforcement. One maximum for every breach that section 63 lists, of the
//! authority (first paragraph) or of whoever processes (third paragraph).

use crate::law::acts::law_enforcement::{self, BOTH, CONTROLLER, PROCESSOR};
use crate::law::money::{Currency, Money};
use crate::law::procedure::Procedure;
use crate::law::provision::{Actor, Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn section(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::CzechDataAct, Pinpoint::Section { section, para })
}

const fn letter(section: &'static str, para: u8, letter: &'static str) -> Citation {
    Citation::read(Source::CzechDataAct, Pinpoint::Letter { section, para, letter })
}

const TEN: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(10_000_000, Currency::Czk), section("63", 4)));

const fn act(key: &'static str, cite: Citation, actors: &'static [Actor], group: &'static str) -> Provision {
    law_enforcement::act(key, cite, actors, TEN, group)
}

const fn duty(key: &'static str, cite: Citation, actors: &'static [Actor], group: &'static str) -> Provision {
    act(key, cite, actors, group).own_duty()
}

const PROVISIONS: &[Provision] = &[
    act("cz-25-1-a", letter("25", 1, "a"), CONTROLLER, "principles"),
    act("cz-25-1-b", letter("25", 1, "b"), CONTROLLER, "principles"),
    act("cz-25-1-c", letter("25", 1, "c"), CONTROLLER, "principles"),
    act("cz-63-s", letter("63", 1, "s"), BOTH, "principles"),
    duty("cz-63-w", letter("63", 1, "w"), BOTH, "principles"),
    duty("cz-27", section("27", 0), CONTROLLER, "rights"),
    duty("cz-28", section("28", 2), CONTROLLER, "rights"),
    duty("cz-29", section("29", 5), CONTROLLER, "rights"),
    act("cz-39", section("39", 0), CONTROLLER, "rights"),
    duty("cz-32-1", section("32", 1), CONTROLLER, "duties"),
    duty("cz-32-4", section("32", 4), CONTROLLER, "duties"),
    duty("cz-32-5", section("32", 5), BOTH, "duties"),
    duty("cz-34-4", section("34", 4), PROCESSOR, "duties"),
    duty("cz-34-5", section("34", 5), PROCESSOR, "duties"),
    act("cz-35", section("35", 0), PROCESSOR, "duties"),
    duty("cz-36-1", section("36", 1), BOTH, "duties"),
    act("cz-36-3", section("36", 3), BOTH, "duties"),
    duty("cz-37", section("37", 0), CONTROLLER, "duties"),
    duty("cz-38", section("38", 1), CONTROLLER, "duties"),
    act("cz-39a", section("63", 2), CONTROLLER, "duties"),
    duty("cz-40", section("40", 0), BOTH, "duties"),
    duty("cz-41", section("41", 1), CONTROLLER, "duties"),
    duty("cz-42", section("42", 1), CONTROLLER, "duties"),
    duty("cz-63-t", letter("63", 1, "t"), BOTH, "duties"),
    act("cz-63-v", letter("63", 1, "v"), BOTH, "transfers"),
    duty("cz-63-r", letter("63", 1, "r"), BOTH, "orders"),
];

/// Who has the task by law.
const CONTROLLER_IS: Citation = section("24", 3);

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::CzechDataAct,
    provisions: PROVISIONS,
    public_bodies: PublicBodies::as_others(section("63", 1)),
    fee_currency: Currency::Czk,
    procedure: Procedure {
        // Published on that day, and in force with it.
        first_breach: Some(Figure::new(date(2019, 4, 24), section("68", 0))),
        ..Procedure::NONE
    },
    // Section 62(5) on authorities is for offences under that section alone.
    notes: &[Note::new("cz-authorities-pay", Stage::Gate, section("62", 5))],
    open_points: &[
        Unverified { note: "enforcement-procedure", source: Source::CzechDataAct },
        Unverified { note: "cz-isolated", source: Source::CzechDataAct },
    ],
    cites: law_enforcement::cites(section("24", 1), CONTROLLER_IS, section("63", 0), section("63", 4)),
    sources: &law_enforcement::sources(CONTROLLER_IS, CONTROLLER_IS),
    ..law_enforcement::RULES
};
