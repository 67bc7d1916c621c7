//! Luxembourg: the law of 1 August 2018 on criminal matters. One span for every article that article 47 lists.

use crate::law::acts::law_enforcement::{self, BOTH, CONTROLLER};
use crate::law::minimum::{Breaches, Minimum};
use crate::law::money::{Currency, Money};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Procedure};
use crate::law::provision::{Actor, Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn article(article: &'static str) -> Citation {
    Citation::read(Source::LuxembourgCriminalDataAct, Pinpoint::Article(article))
}

const MOST: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(250_000, Currency::Eur), article("47(1)")));
/// The officer's articles are not in the list.
const NONE: Ceiling = Ceiling::NoFee(article("47(1)"));

const fn act(
    key: &'static str,
    at: &'static str,
    actors: &'static [Actor],
    group: &'static str,
) -> Provision {
    law_enforcement::act(key, article(at), actors, MOST, group)
}

const fn duty(
    key: &'static str,
    at: &'static str,
    actors: &'static [Actor],
    group: &'static str,
) -> Provision {
    act(key, at, actors, group).own_duty()
}

const PROVISIONS: &[Provision] = &[
    act("lu-3", "3", CONTROLLER, "principles"),
    duty("lu-4", "4", CONTROLLER, "principles"),
    duty("lu-5", "5", CONTROLLER, "principles"),
    duty("lu-6", "6", CONTROLLER, "principles"),
    act("lu-7", "7", CONTROLLER, "principles"),
    act("lu-8", "8", CONTROLLER, "principles"),
    act("lu-9", "9", CONTROLLER, "principles"),
    act("lu-10", "10", CONTROLLER, "rights"),
    duty("lu-11", "11", CONTROLLER, "rights"),
    duty("lu-12", "12", CONTROLLER, "rights"),
    duty("lu-13", "13–14", CONTROLLER, "rights"),
    duty("lu-15", "15", CONTROLLER, "rights"),
    duty("lu-18", "18", CONTROLLER, "duties"),
    duty("lu-19", "19", CONTROLLER, "duties"),
    duty("lu-20", "20", CONTROLLER, "duties"),
    duty("lu-21", "21", BOTH, "duties"),
    act("lu-22", "22", BOTH, "duties"),
    duty("lu-23", "23", BOTH, "duties"),
    duty("lu-24", "24", BOTH, "duties"),
    duty("lu-25", "25", BOTH, "duties"),
    duty("lu-26", "26", CONTROLLER, "duties"),
    duty("lu-27", "27", BOTH, "duties"),
    duty("lu-28", "28", BOTH, "duties"),
    duty("lu-29", "29", BOTH, "duties"),
    duty("lu-30", "30", CONTROLLER, "duties"),
    act("lu-34", "34–38", CONTROLLER, "transfers"),
    law_enforcement::act("lu-31", article("31–33"), CONTROLLER, NONE, "no-fee").own_duty(),
];

/// The authority, alone or with others.
const CONTROLLER_IS: Citation = article("2(1)");

/// The day that the official register gives.
const FIRST: Citation =
    Citation { source: Source::LuxembourgCriminalDataAct, at: Pinpoint::Whole, verified: Verified::Quoted };

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::LuxembourgCriminalDataAct,
    provisions: PROVISIONS,
    minima: &[Minimum {
        of: Breaches::Any,
        least: Figure::new(Money::whole(500, Currency::Eur), article("47(1)")),
    }],
    public_bodies: PublicBodies::as_others(article("47(1)")),
    fee_currency: Currency::Eur,
    procedure: Procedure { first_breach: Some(Figure::new(date(2018, 8, 20), FIRST)), ..Procedure::NONE },
    corrective_measures: &[CorrectiveMeasure::new(
        "lu-periodic-penalty",
        CorrectiveMeasureWhen::Always,
        article("47(2)"),
    )],
    notes: &[
        Note::new("lu-criminal", Stage::Gate, article("47(3)"))
            .on(CasesOf::Named(&["lu-9", "lu-10", "lu-29"])),
        Note::new("lu-old-systems", Stage::Gate, article("63")).on(CasesOf::Named(&["lu-24"])),
        Note::new("lu-appeal", Stage::Procedure, article("47(1)")),
    ],
    open_points: &[Unverified { note: "enforcement-procedure", source: Source::LuxembourgCriminalDataAct }],
    cites: law_enforcement::cites(article("1"), CONTROLLER_IS, article("47(1)"), article("47(1)")),
    sources: &law_enforcement::sources(CONTROLLER_IS, CONTROLLER_IS),
    ..law_enforcement::RULES
};
