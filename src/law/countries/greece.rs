//! Greece: public bodies have a maximum of their own, and for some breaches no fine; public enterprises pay as others do (Law
//! 4624/2019 Art. 39). That a public body is charged as a controller alone is told, and not computed with. Read as published
//! in 2019.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn article(article: &'static str) -> Citation {
    Citation::read(Source::GreekDataAct, Pinpoint::Article(article))
}

/// The Act has the authority impose what Art. 83 says (Art. 15(6)), and adds neither.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const AUTHORITY: OptionSet = OptionSet::of(&[Body::PublicAuthority.is()]);

/// Art. 39(1) charges public bodies for Art. 83(4)(a), (5) and (6) without these. What it leaves out of Arts 44 to 49 and 85
/// to 91 is no row of its own here.
const NOT_OF_AUTHORITIES: CarveOut = CarveOut {
    key: "public-gr",
    when: &[(Body::ID, AUTHORITY)],
    takes: Takes::These(&["gdpr-8", "gdpr-17", "gdpr-20", "gdpr-27", "gdpr-29", "gdpr-41-4", "gdpr-42-43"]),
    effect: Effect::Certain,
    cite: article("39(1)(a)–(b)"),
};

/// Art. 28(2), as far as it is necessary: Art. 5 of Chapter II, three articles of Chapter IV and Chapter VI stay.
const EXPRESSION: CarveOut = CarveOut {
    key: "expression-gr",
    when: &[scope::FOR_EXPRESSION],
    takes: Takes::AllBut(&[
        "gdpr-5-1-a",
        "gdpr-5-1-b",
        "gdpr-5-1-c",
        "gdpr-5-1-d",
        "gdpr-5-1-e",
        "gdpr-5-1-f",
        "gdpr-5-2",
        "gdpr-28",
        "gdpr-29",
        "gdpr-32",
        "gdpr-58-1",
        "gdpr-58-2",
        "pa-18",
        "pa-19",
    ]),
    effect: Effect::Depends,
    cite: article("28(2)"),
};

/// The presidential decree on the Council of State, as a page quotes it.
const APPEAL: Citation =
    Citation::read(Source::GreekCouncilDecree, Pinpoint::Article("46(1)")).verified(Verified::Quoted);

/// EUR 10 million, whatever the provision.
const PUBLIC: PublicMaximum =
    PublicMaximum::new(Figure::new(Money::whole(10_000_000, Currency::Eur), article("39(1)")));

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("gr-court", CorrectiveMeasureWhen::Always, article("20(1)–(2)")),
    CorrectiveMeasure::new("gr-stop", CorrectiveMeasureWhen::Always, article("15(5), (8)")),
    CorrectiveMeasure::new("gr-crime", CorrectiveMeasureWhen::Always, article("38")),
];

const TO_AUTHORITIES: CasesOf = CasesOf::MayBe(Body::ID, AUTHORITY);

const NOTES: &[Note] = &[
    Note::of_its_source("gr-public-sector", Stage::Gate, article("39(1)")).on(TO_AUTHORITIES),
    Note::of_its_source("gr-public-weighed", Stage::Seriousness, article("39(2)")).on(TO_AUTHORITIES),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[PUBLIC; 2]),
    procedure: Procedure {
        imposed_by: Some(article("15(6)")),
        appeal: Some(Deadline::new(Period::days(60), APPEAL)),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    carve_outs: &[NOT_OF_AUTHORITIES, EXPRESSION],
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "gr-as-published", source: Source::GreekDataAct },
        Unverified { note: "gr-procedure", source: Source::GreekDataAct },
    ],
    ..eea_gdpr::RULES
};
