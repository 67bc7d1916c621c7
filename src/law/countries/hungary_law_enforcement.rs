//! Hungary: Act CXII of 2011 where it applies itself, to law enforcement. One span, with a minimum, for a fine in connection
//! with any such processing (section 61(1)(b) and (4)(a)).

use super::hungary::{CORRECTIVE_MEASURES, PROCEDURE, act as section, forint, procedure_act};
use crate::law::acts::law_enforcement::{self, BOTH, CONTROLLER};
use crate::law::minimum::{Breaches, Minimum};
use crate::law::money::Currency;
use crate::law::procedure::Procedure;
use crate::law::provision::{Actor, Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Source, Unverified, Verified};
use crate::law::stage::Stage;

const MOST: Ceiling = Ceiling::Fixed(forint(20_000_000));

const fn act(key: &'static str, cite: Citation, actors: &'static [Actor], group: &'static str) -> Provision {
    law_enforcement::act(key, cite, actors, MOST, group)
}

const fn principle(key: &'static str, cite: Citation) -> Provision {
    act(key, cite, CONTROLLER, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    act(key, section(at, 0), CONTROLLER, "rights").own_duty()
}

const fn duty(key: &'static str, cite: Citation, actors: &'static [Actor]) -> Provision {
    act(key, cite, actors, "duties").own_duty()
}

/// What the Act asks of those who process, as far as it is for law enforcement. It lists none for the fine.
const PROVISIONS: &[Provision] = &[
    principle("hu-4-1", section("4", 1)),
    principle("hu-4-2", section("4", 2)),
    principle("hu-4-4", section("4", 4)),
    principle("hu-5", section("5", 0)),
    act("hu-7", section("7", 0), BOTH, "principles").own_duty(),
    act("hu-8", section("8", 0), BOTH, "principles").own_duty(),
    act("hu-9", section("9", 0), BOTH, "principles"),
    act("hu-6", section("6", 0), CONTROLLER, "rights"),
    right("hu-15", "15"),
    right("hu-16", "16"),
    right("hu-17", "17"),
    right("hu-18", "18"),
    right("hu-19", "19"),
    right("hu-20", "20"),
    right("hu-21", "21"),
    duty("hu-25-a", section("25/A", 1), CONTROLLER),
    act("hu-25-a-4", section("25/A", 4), BOTH, "duties"),
    duty("hu-25-a-5", section("25/A", 5), BOTH),
    duty("hu-25-b", section("25/B", 0), CONTROLLER),
    duty("hu-25-c", section("25/C", 0), BOTH),
    duty("hu-25-d", section("25/D", 0), BOTH),
    duty("hu-25-e", section("25/E", 0), BOTH),
    duty("hu-25-f", section("25/F", 0), BOTH),
    duty("hu-25-g", section("25/G", 0), CONTROLLER),
    duty("hu-25-h", section("25/H", 0), BOTH),
    duty("hu-25-i", section("25/I", 0), BOTH),
    duty("hu-25-j", section("25/J", 0), BOTH),
    duty("hu-25-k", section("25/K", 0), CONTROLLER),
    duty("hu-25-l", section("25/L", 0), BOTH),
    act("hu-10", section("10–12", 0), BOTH, "transfers"),
];

/// For which purposes the Act applies itself; who decides on them.
const APPLIES: Citation = section("2", 3);
const CONTROLLER_IS: Citation = section("3", 0);

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::HungarianDataAct,
    provisions: PROVISIONS,
    minima: &[Minimum { of: Breaches::Any, least: forint(100_000) }],
    public_bodies: PublicBodies::as_others(section("61", 4)),
    fee_currency: Currency::Huf,
    // Since when the span holds was not read.
    procedure: Procedure { first_breach: None, first_breach_in: &[], ..PROCEDURE },
    corrective_measures: CORRECTIVE_MEASURES,
    notes: &[
        Note::new("hu-any-processing", Stage::Gate, section("61", 1).verified(Verified::Inferred)),
        Note::new("hu-security", Stage::Gate, APPLIES),
        Note::new("hu-no-warning", Stage::Gate, section("61", 3)),
        Note::new("hu-twice-the-time", Stage::Gate, procedure_act("103", 4)),
        Note::new("hu-weighed", Stage::Factors, section("61", 5)),
    ],
    open_points: &[
        Unverified { note: "hu-half", source: Source::HungarianSanctionsAct },
        Unverified { note: "hu-since", source: Source::HungarianDataAct },
    ],
    cites: law_enforcement::cites(APPLIES, CONTROLLER_IS, section("61", 1), section("61", 4)),
    sources: &law_enforcement::sources(section("61", 4), CONTROLLER_IS),
    ..law_enforcement::RULES
};
