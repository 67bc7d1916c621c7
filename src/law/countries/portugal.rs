//! Portugal: Act 58/2019 has minima, lower maxima for smaller enterprises and for persons, and a warning before the case. The
//! authority (CNPD) said in September 2019 that it does not apply what in Arts 37 to 39 narrows the Regulation: so the
//! maxima here are the Regulation's, and the minima are told of and not computed with. Read as adopted; a change of June
//! 2026 was not seen.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{Period, Procedure, TimeBar, TimeBarRule};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::PortugueseDataAct, Pinpoint::Article(article))
}

/// CNPD, deliberation 2019/494, as pages tell of it.
const NOT_APPLIED: Citation =
    Citation::read(Source::CnpdDeliberation, Pinpoint::Whole).verified(Verified::Secondary);

/// "Contraordenações muito graves" and "graves".
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, act("37(1)(e)"))),
    gdpr::article_24(Ceiling::Tier(Tier::Lower, act("38(1)(c)"))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Three years from when the Act came into force, the day after it was published.
const WAIVED_UNTIL: Figure<Date> = Figure::new(date(2022, 8, 9), act("44(2)"));

const PRINCIPLES: &[&str] =
    &["gdpr-5-1-a", "gdpr-5-1-b", "gdpr-5-1-c", "gdpr-5-1-d", "gdpr-5-1-e", "gdpr-5-1-f", "gdpr-5-2"];

const OWN_NOTES: &[Note] = &[
    Note::of_its_source("pt-warning", Stage::Gate, act("39(3)")),
    Note::of_its_source("pt-intent", Stage::Gate, act("37(1)(a)")).on(CasesOf::Named(PRINCIPLES)),
    Note::of_its_source("pt-waiver", Stage::Gate, act("44(2)"))
        .until(WAIVED_UNTIL.value)
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::of_its_source("pt-maxima", Stage::Ceiling, act("37(2), 38(2)")),
    Note::of_its_source("pt-minima", Stage::Ceiling, act("37(2), 38(2)")),
    Note::of_its_source("pt-not-applied", Stage::Ceiling, NOT_APPLIED),
    Note::of_its_source("pt-criteria", Stage::Factors, act("39(1)")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::as_others(act("44(1)")),
    procedure: Procedure {
        imposed_by: Some(act("39(1)")),
        time_bar: Some(
            // What interrupts it is in the general Act on such offences, which was not read.
            TimeBar::new(Figure::new(Period::years(3), act("40(a)")), TimeBarRule::DecisionUnlessStopped)
                .in_the_lower_tier(Figure::new(Period::years(2), act("40(b)"))),
        ),
        lapse: Some(Figure::new(Period::years(3), act("41(a)"))),
        lapse_up_to: &[(
            Figure::new(Money::whole(100_000, Currency::Eur), act("41(b)")),
            Figure::new(Period::years(2), act("41(b)")),
        )],
        ..eea_gdpr::RULES.procedure
    },
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "pt-procedure", source: Source::PortugueseDataAct },
        Unverified { note: "pt-change-of-2026", source: Source::PortugueseDataAct },
    ],
    ..eea_gdpr::RULES
};
