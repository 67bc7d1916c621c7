//! Poland: the public finance sector has a maximum of its own, and ceilings in euro become złoty at
//! the central bank's rate of 28 January (Act of 2018, Arts 101–105, in the text of 2019). A complaint goes to the
//! administrative court in Warsaw.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::circumstance::{Body, Choice};
use crate::law::days_off::{DayOff, DaysOff, When};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, Told,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, OfficialRate, OfficialRates, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;
use rust_decimal::Decimal;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::PolishDataAct, Pinpoint::Article(article))
}

const fn court_procedure(article: &'static str) -> Citation {
    Citation::read(Source::PolishCourtProcedure, Pinpoint::Article(article))
}

/// A day free of work.
const fn free(key: &'static str, when: When) -> DayOff {
    let cite = Citation::read(Source::PolishDaysOffAct, Pinpoint::Article("1"));
    DayOff { key, when, since: None, cite }
}

/// What moves the end of a time before the court. Christmas Eve is in the text of March 2025 and not in that of 2020; a page
/// dates it to 2025.
const DAYS_OFF: DaysOff = DaysOff {
    cites: &[court_procedure("83 § 2")],
    days: &[
        free("new-year", When::On(1, 1)),
        free("epiphany", When::On(1, 6)),
        free("easter-monday", When::Easter(1)),
        free("first-of-may", When::On(5, 1)),
        free("third-of-may", When::On(5, 3)),
        free("corpus-christi", When::Easter(60)),
        free("assumption", When::On(8, 15)),
        free("all-saints", When::On(11, 1)),
        free("independence-day", When::On(11, 11)),
        DayOff { since: Some(date(2025, 1, 1)), ..free("christmas-eve", When::On(12, 24)) },
        free("christmas", When::On(12, 25)),
        free("second-christmas", When::On(12, 26)),
    ],
};

/// That posting in time is enough where the complaint goes through the authority is our reading. Its time, its way and what
/// happens when it is late were read in rulings that quote the Act.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::PostedInTime, court_procedure("83 § 3").verified(Verified::Inferred)),
    to: Told { key: "pl", cites: &[court_procedure("54 § 1").verified(Verified::Quoted)] },
    late: Told { key: "pl", cites: &[court_procedure("58 § 1").verified(Verified::Quoted)] },
    longer: None,
    at_last: None,
};

/// 30 days to complain; 14 days to pay, from when the time to complain is over or the judgment final.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("101, 102")),
    appeal: Some(
        Deadline::new(Period::days(30), court_procedure("53 § 1").verified(Verified::Quoted))
            .moved_by(&DAYS_OFF)
            .kept_by(&FILING),
    ),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::days(14), act("105(1)"))),
    ..eea_gdpr::RULES.procedure
};

/// PLN 100,000, whatever the provision.
const PUBLIC: PublicMaximum =
    PublicMaximum::new(Figure::new(Money::whole(100_000, Currency::Pln), act("102(1)")));

/// The average rate of 28 January, or of the next table.
const fn rate(year: i16, day: i8, ten_thousandths: u32) -> OfficialRate {
    OfficialRate {
        year,
        day: date(year, 1, day),
        per_euro: Figure::new(Decimal::from_parts(ten_thousandths, 0, 0, false, 4), act("103")),
    }
}

/// UODO on the cameras of a medical centre.
const MEDICAL_CENTRE: Citation =
    Citation::read(Source::Uodo, Pinpoint::Case { name: "DKN.5131.4.2024", decided: date(2025, 1, 17) });

/// The list in Art. 83 leaves both out. Of Art. 24, UODO says so too.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Which bodies paragraph 2 means was read in a text that quotes the Act on public finance.
const NOTES: &[Note] = &[
    Note::since("pl-article-24", Stage::Gate, date(2025, 1, 17), MEDICAL_CENTRE),
    Note::new("pl-culture", Stage::Ceiling, act("102(2)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("pl-figures", CorrectiveMeasureWhen::Always, act("101a")),
    CorrectiveMeasure::new("pl-instalments", CorrectiveMeasureWhen::Always, act("105(2)–(4)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[PUBLIC; 2]),
    fee_currency: Currency::Pln,
    official_rates: Some(OfficialRates {
        fixed_on: Figure::new((1, 28), act("103")),
        rates: &[rate(2024, 29, 43_653), rate(2025, 28, 42_092)],
    }),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "pl-limitation", source: Source::PolishDataAct },
    ],
    ..eea_gdpr::RULES
};
