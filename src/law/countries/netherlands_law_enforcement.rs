//! The Netherlands: the Police Data Act. Article 35c lets the authority fine the controller alone, up to the fifth or the sixth
//! category of the Criminal Code. Of these the amounts of 2018 were read; later ones may be higher.

use super::netherlands::{PROCEDURE, administrative_act};
use crate::law::acts::law_enforcement::{self, CONTROLLER};
use crate::law::money::{Currency, Money};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Procedure};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn article(article: &'static str) -> Citation {
    Citation::read(Source::DutchPoliceDataAct, Pinpoint::Article(article))
}

/// The decree that set the amounts from 1 January 2018.
const CATEGORIES: Citation = Citation::read(Source::DutchFinesDecree, Pinpoint::Whole);

const FIFTH: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(83_000, Currency::Eur), CATEGORIES));
const SIXTH: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(830_000, Currency::Eur), CATEGORIES));

/// Where it stands which provision is in which category, and of whom.
const FINES: Citation = article("35c(1)(c)");
/// In neither list.
const NONE: Ceiling = Ceiling::NoFee(FINES);

const fn act(key: &'static str, at: &'static str, ceiling: Ceiling, group: &'static str) -> Provision {
    law_enforcement::act(key, article(at), CONTROLLER, ceiling, group)
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    act(key, at, SIXTH, "rights").own_duty()
}

const fn duty(key: &'static str, at: &'static str) -> Provision {
    act(key, at, FIFTH, "duties").own_duty()
}

const fn no_ground(key: &'static str, at: &'static str) -> Provision {
    act(key, at, NONE, "no-fee").own_duty()
}

const PROVISIONS: &[Provision] = &[
    act("nl-5", "5", SIXTH, "principles"),
    act("nl-7a", "7a", SIXTH, "rights"),
    right("nl-24a", "24a"),
    right("nl-24b", "24b"),
    right("nl-25", "25"),
    right("nl-28", "28"),
    duty("nl-4a", "4a"),
    duty("nl-4b", "4b"),
    duty("nl-4c", "4c"),
    duty("nl-6c", "6c"),
    duty("nl-31d", "31d"),
    duty("nl-32", "32"),
    duty("nl-33a", "33a"),
    duty("nl-33b", "33b"),
    duty("nl-36", "36"),
    act("nl-3", "3", NONE, "no-fee"),
    no_ground("nl-4", "4"),
    no_ground("nl-6", "6"),
    no_ground("nl-6b", "6b"),
    act("nl-17a", "17a", NONE, "no-fee"),
    no_ground("nl-32a", "32a"),
    no_ground("nl-33", "33"),
];

/// Who decides: the chief of police and others that the article names.
const CONTROLLER_IS: Citation = article("1(f)");

/// The day that the official register gives for what the Act of 2018 made of this one (Stb. 2018, 401).
const FIRST: Citation = article("35c").verified(Verified::Quoted);

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::DutchPoliceDataAct,
    provisions: PROVISIONS,
    public_bodies: PublicBodies::as_others(FINES),
    fee_currency: Currency::Eur,
    procedure: Procedure {
        first_breach: Some(Figure::new(date(2019, 1, 1), FIRST)),
        first_breach_in: &[],
        imposed_by: Some(FINES),
        ..PROCEDURE
    },
    corrective_measures: &[
        CorrectiveMeasure::new("nl-order", CorrectiveMeasureWhen::Always, article("35(2), 35c(1)(b)")),
        CorrectiveMeasure::new("nl-suspended", CorrectiveMeasureWhen::Always, article("35c(3)")),
        CorrectiveMeasure::new("nl-court", CorrectiveMeasureWhen::Always, administrative_act("7:1, 8:1")),
    ],
    notes: &[
        Note::new("nl-police", Stage::Gate, CONTROLLER_IS),
        Note::new("nl-controller-alone", Stage::Gate, FINES),
        Note::new("nl-indexed", Stage::Ceiling, CATEGORIES),
        Note::new("nl-weighed", Stage::Factors, article("35c(2)")),
    ],
    open_points: &[
        Unverified { note: "nl-categories", source: Source::DutchFinesDecree },
        Unverified { note: "nl-others", source: Source::DutchPoliceDataAct },
        Unverified { note: "nl-procedure", source: Source::DutchAdministrativeAct },
    ],
    cites: law_enforcement::cites(article("2(1)"), CONTROLLER_IS, FINES, FINES),
    sources: &law_enforcement::sources(FINES, CONTROLLER_IS),
    ..law_enforcement::RULES
};
