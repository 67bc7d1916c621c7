//! Germany: the Act on data protection in telecommunications and digital services (TTDSG, since 2024 TDDDG), whose fines
//! are those for regulatory offences. Read as of March 2022; §§ 25 and 28.

use super::{At, NOTES, duty, rules};
use crate::law::circumstance::{Choice, Fault};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{Period, Procedure, TimeBar, TimeBarRule};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, FaultRule, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::GermanCommunicationsAct, Pinpoint::Section { section, para })
}

/// The Act on regulatory offences (`OWiG`).
const fn offences(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::GermanOffencesAct, Pinpoint::Section { section, para })
}

/// Up to EUR 300,000.
const PROVISIONS: &[Provision] = &[duty(
    "de-cookies",
    act("25", 1),
    Ceiling::Fixed(Figure::new(Money::whole(300_000, Currency::Eur), act("28", 2))),
)];

const NEGLIGENT: CasesOf =
    CasesOf::MayBe(Fault::ID, OptionSet::of(&[Fault::Negligent.is(), Fault::Gross.is()]));

const OWN_NOTES: &[Note] = &[
    Note::new("de-communications-authority", Stage::Gate, act("28", 3)),
    Note::new("de-communications-marketing", Stage::Gate, act("28", 1)),
    Note::new("de-communications-negligent", Stage::Ceiling, offences("17", 2)).on(NEGLIGENT),
    Note::new("de-communications-gain", Stage::Ceiling, offences("17", 4)),
    Note::new("de-communications-amount", Stage::Factors, offences("17", 3)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    // "vorsätzlich oder fahrlässig", since the Act was made.
    fault: Some(FaultRule {
        settled: Figure::new(date(2021, 6, 23), act("28", 1)),
        before: act("28", 1),
        confirmed: &[],
    }),
    procedure: Procedure {
        // From the end of the act; other steps than the notice interrupt it too.
        time_bar: Some(
            TimeBar::new(Figure::new(Period::years(3), offences("31", 2)), TimeBarRule::NoticeStartsAnew)
                .at_most(Figure::new(Period::years(6), offences("33", 3))),
        ),
        ..Procedure::NONE
    },
    notes: &joined::<Note, { NOTES.len() + OWN_NOTES.len() }>(NOTES, OWN_NOTES),
    ..rules(
        Source::GermanCommunicationsAct,
        PROVISIONS,
        PublicBodies::exempt(act("28", 4)),
        &At {
            applies: act("25", 1),
            charged: act("28", 1),
            grounds: act("28", 1),
            maximum: act("28", 2),
            amount: offences("17", 3),
            several: act("28", 2).verified(Verified::Inferred),
        },
    )
};
