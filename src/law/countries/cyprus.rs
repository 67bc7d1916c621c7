//! Cyprus: a public body pays at most EUR 200,000 for what it does not do for profit (Law 125(I)/2018 Art. 32(3)).

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::Rules;
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::CypriotDataAct, Pinpoint::Article(article))
}

/// The Act charges what Art. 83 charges (Art. 32(1)), and names neither.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Whatever the provision.
const PUBLIC: PublicMaximum =
    PublicMaximum::new(Figure::new(Money::whole(200_000, Currency::Eur), act("32(3)")));

/// The Constitution, as another Act of Cyprus quotes it.
const APPEAL: Citation =
    Citation::read(Source::CypriotConstitution, Pinpoint::Article("146")).verified(Verified::Quoted);

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("cy-court", CorrectiveMeasureWhen::Always, act("28")),
    CorrectiveMeasure::new("cy-debt", CorrectiveMeasureWhen::Always, act("32(2)")),
    CorrectiveMeasure::new("cy-offences", CorrectiveMeasureWhen::Always, act("33(1)–(4)")),
    CorrectiveMeasure::new("cy-head", CorrectiveMeasureWhen::PublicBody, act("33(5)(b)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[PUBLIC; 2]).unless_economic(act("32(3)")),
    procedure: Procedure {
        imposed_by: Some(act("32(1)")),
        appeal: Some(Deadline::new(Period::days(75), APPEAL)),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    carve_outs: &[eea_gdpr::for_expression("expression-cy", act("29"))],
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "cy-procedure", source: Source::CypriotDataAct },
    ],
    ..eea_gdpr::RULES
};
