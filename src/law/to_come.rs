//! Law to come, and what is not law yet: nothing here is computed with. The page of the law book shows it with its days.

use super::keyed::keyed;
use super::source::{Citation, Figure, Pinpoint, Source, Verified};
use jiff::civil::{Date, date};

keyed! {
    /// How far something has come. The wording is the message `coming-status-<key>`.
    Status {
        /// Adopted, and applied from a later day on.
        Adopted = "adopted",
        /// Adopted, with no day set from which it is applied.
        NoDay = "no-day",
        /// A court has still to decide.
        Pending = "pending",
        /// Proposed, and no law.
        Proposal = "proposal",
    }
}

keyed! {
    /// What happens on a day. The wording is the message `coming-day-<key>`.
    Event {
        /// It was proposed.
        Proposed = "proposed",
        /// It was adopted.
        AdoptedOn = "adopted",
        /// A court decided what led to it.
        Judged = "judged",
        /// It came into force, or does.
        InForce = "in-force",
        /// The rest of it comes into force.
        RestInForce = "rest-in-force",
        /// It is applied from then on.
        Applied = "applied",
    }
}

/// Something that is to become law, or may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToCome {
    /// Stable key. What it is says the message `coming-<key>`, what it would change `coming-<key>-about`.
    pub key: &'static str,
    /// How far it has come.
    pub status: Status,
    /// Its days.
    pub days: &'static [(Event, Figure<Date>)],
    /// Which of its provisions take the place of which; none where that was not read or there is no such thing.
    pub replaced: Option<Replaced>,
    /// Where it stands.
    pub cite: Citation,
}

/// Provisions that take the place of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The text that is to go.
    pub old: Source,
    /// Its sections that are cited here, each with the one that takes its place; `None` where there is none of its own.
    pub sections: &'static [(&'static str, Option<&'static str>)],
}

const fn read(source: Source) -> Citation {
    Citation::read(source, Pinpoint::Whole)
}

const fn on(year: i16, month: i8, day: i8, cite: Citation) -> Figure<Date> {
    Figure::new(date(year, month, day), cite)
}

const PROCEDURE: Citation = read(Source::ProcedureRegulation);
const OMNIBUS: Citation = Citation { verified: Verified::Secondary, ..read(Source::DigitalOmnibus) };
const NEW_ACT: Citation = read(Source::NewNorwegianProcedureAct);
const RECOVERY: Citation = Citation { verified: Verified::Quoted, ..read(Source::NorwegianRecoveryAct) };
const WHATSAPP: Citation = read(Source::WhatsApp);
const SL: Citation = Citation {
    source: Source::SwedishCourts,
    at: Pinpoint::Point("HFD, C-422/24"),
    verified: Verified::Secondary,
};

/// By its table of contents; its sections themselves were not in the copy.
const NORWEGIAN_SECTIONS: Replaced = Replaced {
    old: Source::NorwegianProcedureAct,
    sections: &[
        ("11 a", Some("17")),
        ("16", Some("42")),
        ("29", Some("63")),
        ("30", Some("64")),
        ("31", Some("65")),
        ("32", Some("66")),
        ("33", Some("67")),
        ("34", Some("68")),
        ("36", Some("69")),
        ("42", Some("76")),
        ("43", Some("78")),
        ("44", Some("79")),
        ("46", Some("81")),
        ("47", Some("82")),
        ("48", Some("83")),
        ("49", None),
        ("50", Some("84")),
        ("51", Some("77")),
    ],
};

/// All of it, what has a day first.
pub const TO_COME: &[ToCome] = &[
    ToCome {
        key: "procedure-regulation",
        status: Status::Adopted,
        days: &[
            (Event::AdoptedOn, on(2025, 11, 26, PROCEDURE)),
            (Event::InForce, on(2026, 1, 1, PROCEDURE)),
            (Event::Applied, on(2027, 4, 2, PROCEDURE)),
        ],
        replaced: None,
        cite: PROCEDURE,
    },
    ToCome {
        key: "norwegian-recovery",
        status: Status::Adopted,
        days: &[
            (Event::AdoptedOn, on(2025, 4, 25, RECOVERY)),
            (Event::InForce, on(2026, 1, 1, RECOVERY)),
            (Event::RestInForce, on(2027, 1, 1, RECOVERY)),
        ],
        replaced: None,
        cite: RECOVERY,
    },
    ToCome {
        key: "norwegian-procedure-act",
        status: Status::NoDay,
        days: &[(Event::AdoptedOn, on(2025, 6, 20, NEW_ACT))],
        replaced: Some(NORWEGIAN_SECTIONS),
        cite: NEW_ACT,
    },
    ToCome {
        key: "binding-decision",
        status: Status::Pending,
        days: &[(Event::Judged, on(2026, 2, 10, WHATSAPP))],
        replaced: None,
        cite: WHATSAPP,
    },
    ToCome {
        key: "swedish-transport",
        status: Status::Pending,
        days: &[(Event::Judged, on(2025, 12, 18, SL))],
        replaced: None,
        cite: SL,
    },
    ToCome {
        key: "digital-omnibus",
        status: Status::Proposal,
        days: &[(Event::Proposed, on(2025, 11, 19, OMNIBUS))],
        replaced: None,
        cite: OMNIBUS,
    },
];
