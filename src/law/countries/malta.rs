//! Malta: public authorities and bodies have maxima of their own, with a daily fine beside them, and nothing is due until the
//! remedies are exhausted (Data Protection Act, Cap. 586, Arts 9, 20–29). Read as of 19 September 2023.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, PaymentFrom, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::MalteseDataAct, Pinpoint::Article(article))
}

/// What an authority pays at most for each violation. The fine for each day that it lasts is told, and not computed with.
const fn of_an_authority(thousands: u32) -> PublicMaximum {
    PublicMaximum::new(Figure::new(Money::whole(thousands * 1_000, Currency::Eur), act("21")))
}

const LOWER: PublicMaximum = of_an_authority(25);
const HIGHER: PublicMaximum = of_an_authority(50);

/// The Act adds nothing to what Art. 83 lists, which leaves both out.
const NOT_LISTED: Ceiling = Ceiling::NoFee(act("20–22").verified(Verified::Derived));

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(NOT_LISTED),
    gdpr::article_24(NOT_LISTED),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// As far as complying would be incompatible with what it was done for.
const EXPRESSION: CarveOut = CarveOut {
    key: "expression-mt",
    when: &[scope::FOR_EXPRESSION],
    takes: Takes::These(&[
        "gdpr-5-1-a",
        "gdpr-5-1-b",
        "gdpr-5-1-c",
        "gdpr-5-1-d",
        "gdpr-5-1-e",
        "gdpr-6",
        "gdpr-7",
        "gdpr-10",
        "gdpr-11",
        "gdpr-13",
        "gdpr-14",
        "gdpr-15",
        "gdpr-17",
        "gdpr-18",
        "gdpr-20",
        "gdpr-21",
        "gdpr-25",
        "gdpr-27",
        "gdpr-30",
        "gdpr-33",
        "gdpr-34",
        "gdpr-42-43",
    ]),
    effect: Effect::Depends,
    cite: act("9"),
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("mt-daily", CorrectiveMeasureWhen::PublicBody, act("21")),
    CorrectiveMeasure::new("mt-not-due", CorrectiveMeasureWhen::Always, act("28(3)")),
    CorrectiveMeasure::new("mt-court", CorrectiveMeasureWhen::Always, act("29")),
    CorrectiveMeasure::new("mt-offence", CorrectiveMeasureWhen::Always, act("22")),
];

const NOTES: &[Note] = &[
    Note::new("mt-order", Stage::Gate, act("20(1)–(2)")),
    Note::new("mt-authorities", Stage::Ceiling, act("21"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("mt-grounds", Stage::Procedure, act("26(2)")),
];

/// The time to pay runs from when a tribunal or a court confirmed the fine or set another. Without an appeal none is named.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("20(1)")),
    appeal: Some(Deadline::new(Period::days(20), act("26(1)"))),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::days(15), act("20(3)"))),
    payment_from: PaymentFrom::Confirmation,
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[LOWER, HIGHER]),
    procedure: PROCEDURE,
    carve_outs: &[EXPRESSION],
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "mt-limitation", source: Source::MalteseDataAct },
    ],
    ..eea_gdpr::RULES
};
