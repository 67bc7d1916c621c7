//! Spain: the Act on services of the information society (Ley 34/2002, LSSI), with its three classes of infringements.
//! Read as consolidated in 2026.

use super::{At, NOTES, duty, rules};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::SpanishServicesAct, Pinpoint::Article(article))
}

/// Up to EUR 30,000.
const MINOR: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(30_000, Currency::Eur), act("39(1)(c)")));
/// EUR 30,001 to 150,000.
const SERIOUS: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(150_000, Currency::Eur), act("39(1)(b)")));

/// What the authority for data protection charges (art. 43(1)). No very serious infringement is among it.
const PROVISIONS: &[Provision] = &[
    duty("es-cookies", act("38(4)(g)"), MINOR),
    duty("es-cookies-again", act("38(3)(i)"), SERIOUS),
    duty("es-marketing", act("38(4)(d)"), MINOR),
    duty("es-marketing-mass", act("38(3)(c)"), SERIOUS),
    duty("es-withdrawal", act("38(4)(h)"), MINOR),
    duty("es-withdrawal-significant", act("38(3)(d)"), SERIOUS),
];

const SERIOUS_ONES: CasesOf =
    CasesOf::Named(&["es-cookies-again", "es-marketing-mass", "es-withdrawal-significant"]);

const OWN_NOTES: &[Note] = &[
    Note::new("es-communications-authority", Stage::Gate, act("43(1)")),
    Note::new("es-communications-warning", Stage::Gate, act("39 ter")),
    Note::new("es-communications-least", Stage::Ceiling, act("39(1)(b)")).on(SERIOUS_ONES),
    Note::new("es-communications-classes", Stage::Ceiling, act("39(1)(a)")),
    Note::new("es-communications-lower-class", Stage::Factors, act("39 bis")).on(SERIOUS_ONES),
    Note::new("es-communications-criteria", Stage::Factors, act("40")),
    Note::new("es-communications-time", Stage::Procedure, act("45")),
    Note::new("es-communications-duration", Stage::Procedure, act("43(2)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    notes: &joined::<Note, { NOTES.len() + OWN_NOTES.len() }>(NOTES, OWN_NOTES),
    ..rules(
        Source::SpanishServicesAct,
        PROVISIONS,
        // It is for whoever provides services of the information society; no word on public bodies was found.
        PublicBodies::not_read(act("37")),
        &At {
            applies: act("37"),
            charged: act("37"),
            grounds: act("38"),
            maximum: act("39(1)"),
            amount: act("40"),
            several: act("44").verified(Verified::Inferred),
        },
    )
};
