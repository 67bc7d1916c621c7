//! Lithuania: public authorities pay up to a share of their budget unless they carry on an economic activity, and since July
//! 2024 a fine can be decided for three years instead of two (Law on Legal Protection of Personal Data Arts 4, 7, 14¹, 32–35).
//! Read as recast in 2018, with the amendments of 2018 to 2024.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, Deadline, Earlier, Filing, Kept, LapseFrom, PaymentFrom, Period, Procedure, TimeBar,
    TimeBarFrom, TimeBarRule, Told,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::LithuanianDataAct, Pinpoint::Article(article))
}

const fn amendment(article: &'static str) -> Citation {
    Citation::read(Source::LithuanianAmendingAct, Pinpoint::Article(article))
}

const fn court(article: &'static str) -> Citation {
    Citation::read(Source::LithuanianCourtAct, Pinpoint::Article(article))
}

/// "iki 0,5 procento … einamųjų metų biudžeto ir kitų praėjusiais metais gautų bendrųjų metinių pajamų", with a limit.
const fn of_an_authority(thousands: u32, per_mille: u32, cite: Citation) -> PublicMaximum {
    PublicMaximum::new(Figure::new(Money::whole(thousands * 1_000, Currency::Eur), cite))
        .of_budget(Figure::new(Share::per_mille(per_mille), cite))
}

const LOWER: PublicMaximum = of_an_authority(30, 5, act("33(1)"));
const HIGHER: PublicMaximum = of_an_authority(60, 10, act("33(2)"));

/// Fines are imposed as the Regulation says, whose lists leave both out.
const NOT_LISTED: Ceiling = Ceiling::NoFee(act("32(1)").verified(Verified::Derived));

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(NOT_LISTED),
    gdpr::article_24(NOT_LISTED),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Arts 8, 12–23, 25, 30, 33–39, 41–50 and 88–91: Chapter IX in part, so that what is named of it stays.
const EXPRESSION: CarveOut = CarveOut {
    key: "expression-lt",
    when: &[scope::FOR_EXPRESSION],
    takes: Takes::These(&[
        "gdpr-8",
        "gdpr-12",
        "gdpr-13",
        "gdpr-14",
        "gdpr-15",
        "gdpr-16",
        "gdpr-17",
        "gdpr-18",
        "gdpr-19",
        "gdpr-20",
        "gdpr-21",
        "gdpr-22",
        "gdpr-25",
        "gdpr-30",
        "gdpr-33",
        "gdpr-34",
        "gdpr-35",
        "gdpr-36",
        "gdpr-37",
        "gdpr-38",
        "gdpr-39",
        "gdpr-41-4",
        "gdpr-42-43",
        "gdpr-44",
    ]),
    effect: Effect::Certain,
    cite: act("4"),
};

/// The first day of the three years.
const LONGER: Figure<Date> = Figure::new(date(2024, 7, 1), amendment("24(1)"));

/// Art. 32(3) as it stood until then.
const EARLIER: Earlier = Earlier { period: Figure::new(Period::years(2), act("32(3)")), until: LONGER };

/// From when decisions are published.
const PUBLISHED: Figure<Date> = Figure::new(date(2025, 1, 1), amendment("24(2)"));

const NOTES: &[Note] = &[
    Note::new("lt-imposes", Stage::Gate, act("7(2), 32")),
    Note::new("lt-budget", Stage::Ceiling, act("33(1)–(3)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("lt-proposal", Stage::Procedure, act("34(1)–(3), (9)")),
    Note::since("lt-other-acts", Stage::Gate, LONGER.value, amendment("20")),
    Note::since("lt-publication", Stage::Procedure, PUBLISHED.value, amendment("6")),
];

/// The Act on administrative proceedings has what keeps the time; which days are no working days was not read.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::PostedInTime, court("65(6)")),
    to: Told { key: "lt", cites: &[court("31(3)")] },
    late: Told { key: "lt", cites: &[court("30(1)")] },
    longer: None,
    at_last: Some(Figure::new(Period::years(10), court("30(1)"))),
};

const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("32(3)")),
    time_bar: Some(
        TimeBar::new(Figure::new(Period::years(3), act("32(4)")), TimeBarRule::Decision)
            .until(&EARLIER)
            .from(TimeBarFrom::DiscoveryIfItWentOn),
    ),
    appeal: Some(Deadline::new(Period::months(1), court("29(1)")).kept_by(&FILING)),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::months(3), act("35(1)"))),
    payment_from: PaymentFrom::Receipt,
    lapse: Some(Figure::new(Period::years(3), act("35(2)"))),
    lapse_from: LapseFrom::Decided,
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[LOWER, HIGHER]).unless_economic(act("33(3)")),
    procedure: PROCEDURE,
    carve_outs: &[EXPRESSION],
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "lt-pending", source: Source::LithuanianAmendingAct },
        Unverified { note: "lt-days-off", source: Source::LithuanianCourtAct },
    ],
    ..eea_gdpr::RULES
};
