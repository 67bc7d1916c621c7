//! The United Kingdom: the Privacy and Electronic Communications Regulations 2003 (PECR). Since 5 February 2026 the maxima
//! of the Data Protection Act hold (Data (Use and Access) Act 2025, s. 115); the Regulations themselves were not read.

use super::{At, duty, rules};
use crate::law::countries::united_kingdom as country;
use crate::law::money::Currency;
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{Note, Rules};
use crate::law::source::{Citation, InForce, Pinpoint, Source, Verified};
use crate::law::stage::Stage;

const fn regulations(number: &'static str) -> Citation {
    Citation { source: Source::Pecr, at: Pinpoint::Point(number), verified: Verified::Secondary }
}

const AMENDING: Citation =
    Citation::read(Source::DataUseAct, Pinpoint::Clause("115")).verified(Verified::Secondary);

/// What the Regulations had of their own until then is told by others, and a note says it.
const BEFORE: Ceiling = Ceiling::NotRead(regulations("reg. 31"));
const SINCE: Ceiling = Ceiling::Tier(Tier::Higher, AMENDING);

const fn before(key: &'static str, at: &'static str) -> Provision {
    let last = country::BEFORE_AMENDED;
    duty(key, regulations(at), BEFORE).in_force(InForce::until(last.value), last.cite)
}

const fn since(key: &'static str, at: &'static str) -> Provision {
    let first = country::AMENDED;
    duty(key, regulations(at), SINCE).in_force(InForce::since(first.value), first.cite)
}

const PROVISIONS: &[Provision] = &[
    before("uk-cookies", "reg. 6"),
    since("uk-cookies-2026", "reg. 6"),
    before("uk-marketing", "regs. 19–24"),
    since("uk-marketing-2026", "regs. 19–24"),
];

const NOTES: &[Note] = &[
    Note::new("uk-communications-read", Stage::Ceiling, AMENDING),
    Note::new(
        "uk-communications-guidance",
        Stage::Factors,
        Citation::read(Source::IcoGuidance, Pinpoint::Whole),
    ),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    tiers: Some(country::TIERS),
    fee_currency: Currency::Gbp,
    notes: NOTES,
    ..rules(
        Source::Pecr,
        PROVISIONS,
        PublicBodies::not_read(regulations("reg. 31")),
        &At {
            applies: regulations("regs. 6, 19–24"),
            charged: regulations("reg. 31"),
            grounds: regulations("reg. 31"),
            maximum: AMENDING,
            amount: AMENDING,
            several: AMENDING,
        },
    )
};
