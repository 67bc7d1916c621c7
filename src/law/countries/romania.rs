//! Romania: a public body is warned first, with a plan, and has maxima and minima of its own (Law 190/2018 Arts 13–14). Time
//! bar, appeal, payment and the rate of the leu are those of Law 102/2005, as it was changed in June 2018.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, PaymentFrom, Period, Procedure, TimeBar,
    TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::RomanianDataAct, Pinpoint::Article(article))
}

/// Law 102/2005, on the authority.
const fn authority(article: &'static str) -> Citation {
    Citation::read(Source::RomanianAuthorityAct, Pinpoint::Article(article))
}

/// Art. 12(1) makes an offence of what Art. 83(4) to (6) enumerate, and these are not among it.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(act("12(1)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("12(1)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const fn lei(units: u32, cite: Citation) -> Figure<Money> {
    Figure::new(Money::whole(units, Currency::Ron), cite)
}

const fn public(most: u32, cite: Citation) -> PublicMaximum {
    PublicMaximum::new(lei(most, cite)).at_least(lei(10_000, cite))
}

/// What each paragraph lists is what Art. 83(4) and what Art. 83(5) and (6) list. Art. 13(1): the warning; Art. 14(1): a
/// fine where the plan was not carried out.
const PUBLIC_BODIES: PublicBodies =
    PublicBodies::up_to(&[public(100_000, act("14(4)")), public(200_000, act("14(6)"))])
        .after_warning(act("13(1), 14(1)"));

/// Any act of procedure interrupts the three years, which nobody is asked about.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("12(4)")),
    time_bar: Some(
        TimeBar::new(Figure::new(Period::years(3), authority("14²(4)")), TimeBarRule::DecisionUnlessStopped)
            .at_most(Figure::new(Period::years(4), authority("14²(5)"))),
    ),
    appeal: Some(Deadline::new(Period::days(15), authority("14⁴(1)"))),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::days(15), authority("14⁴(3)"))),
    payment_from: PaymentFrom::Receipt,
    ..eea_gdpr::RULES.procedure
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("ro-plan", CorrectiveMeasureWhen::PublicBody, act("2(1)(e), 13(3)")),
    CorrectiveMeasure::new("ro-imposed", CorrectiveMeasureWhen::Always, authority("14³(1)–(3)")),
    CorrectiveMeasure::new("ro-court", CorrectiveMeasureWhen::Always, authority("14⁴(1)–(2)")),
    CorrectiveMeasure::new("ro-published", CorrectiveMeasureWhen::Always, authority("14⁵(1)")),
    CorrectiveMeasure::new("ro-daily", CorrectiveMeasureWhen::Always, authority("14⁵(2)")),
];

/// Who may be assimilated to a public body.
const TAKEN_AS_PUBLIC: CasesOf =
    CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::Association.is()]));

const NOTES: &[Note] = &[
    Note::of_its_source("ro-bodies", Stage::Gate, act("2(1)(a)")).on(TAKEN_AS_PUBLIC),
    Note::of_its_source("ro-own-articles", Stage::Ceiling, act("12(3), 14(3)–(4)")),
    Note::of_its_source("ro-rate", Stage::Ceiling, authority("14²(6)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PUBLIC_BODIES,
    fee_currency: Currency::Ron,
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    carve_outs: &[eea_gdpr::for_expression("expression-ro", act("7"))],
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "ro-procedure", source: Source::RomanianAuthorityAct },
    ],
    ..eea_gdpr::RULES
};
