//! Spain: public bodies get no fine (Organic Act 3/2018, Art. 77), a breach is barred after three, two or one year by how
//! grave the Act calls it, and two fifths at least come off for who admits and pays. Read as consolidated on 21 February
//! 2023: the wording that Act 11/2023 gave to Arts 64, 65, 67, 75 and 77(2) was not seen.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
    Told,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::SpanishDataAct, Pinpoint::Article(article))
}

/// Ley 39/2015. Its Art. 85 was read in a text that quotes it.
const fn procedure_act(article: &'static str) -> Citation {
    Citation::read(Source::SpanishProcedureAct, Pinpoint::Article(article)).verified(Verified::Quoted)
}

const fn court_act(article: &'static str) -> Citation {
    Citation::read(Source::SpanishCourtAct, Pinpoint::Article(article))
}

/// Art. 71 makes breaches of what Art. 83(4)–(6) of the Regulation names, and of the Act itself. Art. 72(1)(f) has Art. 10.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, act("72(1)(f)"))),
    gdpr::article_24(Ceiling::NoFee(act("71").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const fn euro(amount: u32, at: &'static str) -> Figure<Money> {
    Figure::new(Money::whole(amount, Currency::Eur), act(at))
}

/// Amounts up to EUR 40,000 lapse after one year, up to 300,000 after two, above after three.
const LAPSE_UP_TO: &[(Figure<Money>, Figure<Period>)] = &[
    (euro(40_000, "78(1)(a)"), Figure::new(Period::years(1), act("78(1)(a)"))),
    (euro(300_000, "78(1)(b)"), Figure::new(Period::years(2), act("78(1)(b)"))),
];

/// Off the amount that is proposed, at least a fifth for each, which add up.
const DISCOUNTS: Discounts = Discounts {
    of: Sum::Proposed,
    each: &[
        Discount {
            key: "es-admission",
            off: Figure::new(Share::percent(20), procedure_act("85(1), (3)")),
            bound: Bound::AtLeast,
        },
        Discount {
            key: "es-payment",
            off: Figure::new(Share::percent(20), procedure_act("85(2), (3)")),
            bound: Bound::AtLeast,
        },
    ],
    added: Some(procedure_act("85(3)")),
    waived: Told { key: "es", cites: &[procedure_act("85(3)")] },
    told_in_decisions: None,
    standing: Standing::Law,
    held: InForce::ALWAYS,
};

const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("68(1)")),
    time_bar: Some(
        // By Art. 75 the opening of the case interrupts it, once the party knows of it. It runs anew where the case then
        // rests for more than six months, which nobody is asked about.
        TimeBar::new(Figure::new(Period::years(3), act("72")), TimeBarRule::NoticeOrDecision)
            .in_the_lower_tier(Figure::new(Period::years(2), act("73")))
            .if_minor(Figure::new(Period::years(1), act("74"))),
    ),
    // August, which is not counted, and what else moves the end were not read in the Act.
    appeal: Some(Deadline::new(Period::months(2), court_act("46(1)"))),
    appeal_from: AppealFrom::Receipt,
    lapse: Some(Figure::new(Period::years(3), act("78(1)(c)"))),
    lapse_up_to: LAPSE_UP_TO,
    discounts: Some(&DISCOUNTS),
    ..eea_gdpr::RULES.procedure
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("es-authority", CorrectiveMeasureWhen::Always, act("68(1)")),
    CorrectiveMeasure::new("es-publication", CorrectiveMeasureWhen::Always, act("76(4)")),
    CorrectiveMeasure::new("es-discipline", CorrectiveMeasureWhen::PublicBody, act("77(3)")),
];

/// Who may be one of those that Art. 77(1) lists, by another name than authority.
const MAY_BE_LISTED: CasesOf = CasesOf::MayBe(
    Body::ID,
    OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is(), Body::Association.is()]),
);

const OWN_NOTES: &[Note] = &[
    Note::of_its_source("es-bodies", Stage::Gate, act("77(1)–(2)")).on(MAY_BE_LISTED),
    // Of the new Art. 64(3) a page tells.
    Note::of_its_source(
        "es-warning",
        Stage::Gate,
        Citation::read(Source::SpanishAct2023, Pinpoint::Whole).verified(Verified::Secondary),
    ),
    Note::of_its_source("es-criteria", Stage::Factors, act("76(2)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(act("77(1)–(2)")),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "es-change-of-2023", source: Source::SpanishAct2023 },
        Unverified { note: "es-payment", source: Source::SpanishProcedureAct },
    ],
    ..eea_gdpr::RULES
};
