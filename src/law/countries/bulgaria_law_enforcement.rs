//! Bulgaria: chapter eight of the Data Protection Act, for law enforcement, as made in 2019. Article 85 gives the provisions
//! that it names the amounts of the Regulation. What other breaches cost was read in leva alone, and is told in words.

use super::bulgaria::{CORRECTIVE_MEASURES, PROCEDURE, act as article};
use crate::law::acts::gdpr;
use crate::law::acts::law_enforcement::{self, BOTH, CONTROLLER};
use crate::law::money::Currency;
use crate::law::procedure::Procedure;
use crate::law::provision::{Actor, Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Source, Unverified};
use crate::law::stage::Stage;

const HIGHER: Ceiling = Ceiling::Tier(Tier::Higher, article("85(3)"));
const LOWER: Ceiling = Ceiling::Tier(Tier::Lower, article("85(4)"));
const ORDERS: Ceiling = Ceiling::Tier(Tier::Higher, article("85(5)"));

/// What is asked of processing itself binds whoever processes: Article 85(3) names both.
const fn principle(key: &'static str, at: &'static str) -> Provision {
    law_enforcement::act(key, article(at), BOTH, HIGHER, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    law_enforcement::act(key, article(at), CONTROLLER, HIGHER, "rights").own_duty()
}

const fn duty(key: &'static str, at: &'static str, actors: &'static [Actor]) -> Provision {
    law_enforcement::act(key, article(at), actors, LOWER, "duties").own_duty()
}

const fn order(key: &'static str, at: &'static str, ceiling: Ceiling) -> Provision {
    law_enforcement::act(key, article(at), BOTH, ceiling, "orders").own_duty()
}

const PROVISIONS: &[Provision] = &[
    principle("bg-45", "45"),
    principle("bg-49", "49"),
    principle("bg-51", "51"),
    right("bg-53", "53"),
    right("bg-54", "54"),
    right("bg-55", "55"),
    right("bg-56", "56"),
    duty("bg-59-3", "59(3)", CONTROLLER),
    duty("bg-59-4", "59(4)", CONTROLLER),
    duty("bg-62", "62", BOTH),
    duty("bg-64", "64", CONTROLLER),
    duty("bg-65", "65", BOTH),
    duty("bg-66", "66", BOTH),
    duty("bg-67", "67", BOTH),
    duty("bg-68", "68", CONTROLLER),
    duty("bg-69", "69", CONTROLLER),
    duty("bg-70", "70", CONTROLLER),
    order("bg-80-1", "80(1)", HIGHER),
    order("bg-84", "84(2)", ORDERS),
];

/// Whom the chapter is for: authorities of the State with such powers.
const COMPETENT: Citation = article("42(4)");
const CONTROLLER_IS: Citation = article("42(5)");
const MAXIMA: Citation = article("85(3)–(5)");

/// The tables. The amounts are those of the Regulation, to which the Act refers.
pub(crate) const RULES: Rules = Rules {
    statute: Source::BulgarianDataAct,
    provisions: PROVISIONS,
    tiers: Some(gdpr::TIERS),
    public_bodies: PublicBodies::as_others(article("85(3)–(4)")),
    fee_currency: Currency::Eur,
    // Of the chapter only the day of its adoption was read.
    procedure: Procedure { first_breach: None, first_breach_in: &[], ..PROCEDURE },
    corrective_measures: CORRECTIVE_MEASURES,
    notes: &[
        Note::new("bg-competent", Stage::Gate, COMPETENT),
        Note::new("bg-imposes", Stage::Gate, article("38(3), 87")),
        Note::new("bg-others", Stage::Ceiling, article("86")),
        Note::new("bg-weighed", Stage::Factors, article("85(6)")),
    ],
    open_points: &[
        Unverified { note: "bg-euro", source: Source::BulgarianDataAct },
        Unverified { note: "bg-procedure", source: Source::BulgarianOffencesAct },
    ],
    cites: law_enforcement::cites(article("42(1)"), CONTROLLER_IS, MAXIMA, MAXIMA),
    sources: &law_enforcement::sources(article("85(3)–(4)"), CONTROLLER_IS),
    ..law_enforcement::RULES
};
