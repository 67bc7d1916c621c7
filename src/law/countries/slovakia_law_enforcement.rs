//! Slovakia: part three of Act 18/2018, for law enforcement. Section 104 has the amounts of the Regulation: the lower tier for
//! the duties of competent authorities and their processors, the higher for the principles, the rights, transfers and
//! orders.

use super::slovakia::{CORRECTIVE_MEASURES, PROCEDURE, act as section};
use crate::law::acts::law_enforcement::{self, BOTH, CONTROLLER, PROCESSOR};
use crate::law::money::{Currency, Money, Share};
use crate::law::procedure::Procedure;
use crate::law::provision::{Actor, Ceiling, Provision, Tier, TierCeiling};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Cites, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;
use jiff::civil::date;

/// The duties of competent authorities are in letter b, and those of whoever processes for them in letter c.
const LOWER: Ceiling = Ceiling::Tier(Tier::Lower, section("104", 1));
const HIGHER: Ceiling = Ceiling::Tier(Tier::Higher, section("104", 2));
const MEASURES: Ceiling = Ceiling::Tier(Tier::Higher, section("104", 3));

const fn tier(millions: u32, percent: u32, cite: Citation) -> TierCeiling {
    TierCeiling {
        fixed: Figure::new(Money::whole(millions * 1_000_000, Currency::Eur), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

const TIERS: [TierCeiling; 2] = [tier(10, 2, section("104", 1)), tier(20, 4, section("104", 2))];

const fn principle(key: &'static str, at: &'static str) -> Provision {
    law_enforcement::act(key, section(at, 0), CONTROLLER, HIGHER, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    law_enforcement::act(key, section(at, 0), CONTROLLER, HIGHER, "rights").own_duty()
}

const fn duty(key: &'static str, cite: Citation, actors: &'static [Actor]) -> Provision {
    law_enforcement::act(key, cite, actors, LOWER, "duties").own_duty()
}

/// Section 67 makes those of part two that it names hold for competent authorities. What paragraph 1(c) of section 104
/// has, is a processor's too.
const PROVISIONS: &[Provision] = &[
    principle("sk-52", "52"),
    principle("sk-53", "53"),
    principle("sk-54", "54"),
    principle("sk-55", "55"),
    principle("sk-56", "56"),
    principle("sk-57", "57").own_duty(),
    principle("sk-58", "58").own_duty(),
    right("sk-59", "59"),
    right("sk-60", "60"),
    right("sk-61", "61"),
    right("sk-62", "62"),
    right("sk-63", "63"),
    right("sk-64", "64"),
    law_enforcement::act("sk-66", section("66", 0), CONTROLLER, HIGHER, "rights"),
    duty("sk-31", section("31", 0), CONTROLLER),
    duty("sk-32", section("32", 0), CONTROLLER),
    duty("sk-33", section("33", 1), CONTROLLER),
    duty("sk-34", section("34", 0), BOTH),
    law_enforcement::act("sk-36", section("36", 0), BOTH, LOWER, "duties"),
    duty("sk-37", section("37", 0), BOTH),
    duty("sk-39", section("39", 0), BOTH),
    duty("sk-40", section("40", 1), CONTROLLER),
    duty("sk-40-3", section("40", 3), PROCESSOR),
    duty("sk-41", section("41", 0), CONTROLLER),
    duty("sk-42", section("42", 0), CONTROLLER),
    duty("sk-44", section("44–45", 0), BOTH),
    duty("sk-68", section("68", 1), CONTROLLER),
    duty("sk-69", section("69", 1), CONTROLLER),
    duty("sk-69-3", section("69", 3), BOTH),
    duty("sk-70", section("70", 0), CONTROLLER),
    duty("sk-71", section("71", 0), BOTH),
    duty("sk-72", section("72", 0), CONTROLLER),
    duty("sk-79", section("79", 0), BOTH),
    duty("sk-109", section("109", 0), BOTH),
    law_enforcement::act("sk-73", section("73–77", 0), CONTROLLER, HIGHER, "transfers"),
    law_enforcement::act("sk-81", section("81", 3), BOTH, HIGHER, "orders").own_duty(),
    law_enforcement::act("sk-102", section("102", 1), BOTH, MEASURES, "orders").own_duty(),
];

/// Whom the Act is for; who decides on purposes and means.
const COMPETENT: Citation = section("3", 3);
const CONTROLLER_IS: Citation = section("5", 0);

/// The article that the whole law ends with.
const FIRST: Citation = Citation::read(Source::SlovakDataAct, Pinpoint::Article("XVI"));

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::SlovakDataAct,
    provisions: PROVISIONS,
    tiers: Some(TIERS),
    public_bodies: PublicBodies::as_others(section("104", 1)),
    fee_currency: Currency::Eur,
    procedure: Procedure {
        first_breach: Some(Figure::new(date(2018, 5, 25), FIRST)),
        first_breach_in: &[],
        ..PROCEDURE
    },
    corrective_measures: CORRECTIVE_MEASURES,
    notes: &[
        Note::new("sk-competent", Stage::Gate, COMPETENT),
        Note::new("sk-files", Stage::Gate, section("65", 0))
            .on(CasesOf::Named(&["sk-61", "sk-62", "sk-63", "sk-64"])),
        Note::new("sk-old-systems", Stage::Gate, section("110", 10)).on(CasesOf::Named(&["sk-69"])),
        Note::new("sk-several", Stage::Concurrence, section("106", 2)).on(CasesOf::Several),
        Note::new("sk-weighed", Stage::Factors, section("106", 1)),
    ],
    open_points: &[Unverified { note: "sk-payment", source: Source::SlovakDataAct }],
    cites: Cites {
        several: section("106", 2),
        ..law_enforcement::cites(COMPETENT, CONTROLLER_IS, section("104", 0), section("104", 0))
    },
    sources: &law_enforcement::sources(section("104", 1), CONTROLLER_IS),
    ..law_enforcement::RULES
};
