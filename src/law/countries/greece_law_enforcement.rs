//! Greece: chapter 4 of Law 4624/2019, for law enforcement. Article 82 has a maximum for the principles, the rights and
//! orders, and a lower one for the duties; competent authorities alone pay it, as controllers.

use crate::law::acts::law_enforcement::{self, CONTROLLER};
use crate::law::money::{Currency, Money};
use crate::law::procedure::Procedure;
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn article(article: &'static str) -> Citation {
    Citation::read(Source::GreekDataAct, Pinpoint::Article(article))
}

const ONE: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(1_000_000, Currency::Eur), article("82(1)(a)")));
const TWO: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(2_000_000, Currency::Eur), article("82(1)(b)")));
const ORDERS: Ceiling =
    Ceiling::Fixed(Figure::new(Money::whole(2_000_000, Currency::Eur), article("82(1)(c)")));

const fn act(key: &'static str, at: &'static str, ceiling: Ceiling, group: &'static str) -> Provision {
    law_enforcement::act(key, article(at), CONTROLLER, ceiling, group)
}

const fn principle(key: &'static str, at: &'static str) -> Provision {
    act(key, at, TWO, "principles")
}

const fn right(key: &'static str, at: &'static str) -> Provision {
    act(key, at, TWO, "rights").own_duty()
}

const fn duty(key: &'static str, at: &'static str) -> Provision {
    act(key, at, ONE, "duties").own_duty()
}

const PROVISIONS: &[Provision] = &[
    principle("gr-45", "45"),
    principle("gr-46", "46"),
    principle("gr-47", "47"),
    principle("gr-48", "48"),
    principle("gr-49", "49"),
    principle("gr-50", "50"),
    principle("gr-51", "51"),
    act("gr-52", "52", TWO, "rights"),
    right("gr-53", "53–54"),
    right("gr-55", "55"),
    right("gr-56", "56"),
    right("gr-57", "57"),
    duty("gr-6", "6–8"),
    duty("gr-60", "60"),
    duty("gr-61", "61"),
    duty("gr-62", "62"),
    duty("gr-63", "63"),
    duty("gr-64", "64"),
    duty("gr-65", "65"),
    duty("gr-66", "66"),
    duty("gr-67", "67"),
    duty("gr-68", "68"),
    duty("gr-69", "69"),
    duty("gr-70", "70–71"),
    duty("gr-72", "72"),
    duty("gr-73", "73"),
    duty("gr-74", "74"),
    act("gr-75", "75–78", ONE, "transfers"),
    act("gr-15-4", "15(4)", ORDERS, "orders").own_duty(),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::GreekDataAct,
    provisions: PROVISIONS,
    public_bodies: PublicBodies::as_others(article("82(1)")),
    fee_currency: Currency::Eur,
    procedure: Procedure {
        first_breach: Some(Figure::new(date(2019, 8, 29), article("87"))),
        ..Procedure::NONE
    },
    notes: &[
        Note::new("gr-explanations", Stage::Gate, article("82(1)")),
        Note::new("gr-weighed", Stage::Factors, article("82(2)")),
    ],
    open_points: &[
        Unverified { note: "enforcement-procedure", source: Source::GreekDataAct },
        Unverified { note: "gr-as-published", source: Source::GreekDataAct },
    ],
    cites: law_enforcement::cites(article("43"), article("43"), article("82(1)"), article("82(1)")),
    sources: &law_enforcement::sources(article("82(1)"), article("43")),
    ..law_enforcement::RULES
};
