//! Denmark: no administrative fee by default. The authority recommends a fine and the courts impose
//! it (Art. 83(9); Data Protection Act §§ 41–42); public authorities can be punished too.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice, Expression};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    CorrectiveMeasure, CorrectiveMeasureWhen, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::DanishDataAct, Pinpoint::Section { section, para })
}

const fn quoted(source: Source) -> Citation {
    Citation { source, at: Pinpoint::Whole, verified: Verified::Quoted }
}

/// What an authority can be fined at most, as others quote the bill: a share of its yearly budget, up to an amount.
const fn of_an_authority(millions: u32, percent: u32) -> PublicMaximum {
    let cite = quoted(Source::DanishDataBill);
    PublicMaximum::new(Figure::new(Money::whole(millions * 1_000_000, Currency::Dkk), cite))
        .of_budget(Figure::new(Share::percent(percent), cite))
}

const AUTHORITY_LOWER: PublicMaximum = of_an_authority(8, 2);
const AUTHORITY_HIGHER: PublicMaximum = of_an_authority(16, 4);

/// § 41(2) punishes breaches of Art. 10 without naming an amount; § 41(1) and (2) do not name Art. 24.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NotRead(act("41", 2))),
    gdpr::article_24(Ceiling::NoFee(act("41", 1).verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// § 3(8): Chapters II–VII and IX do not apply to journalism alone, nor to what is done for art or literature alone; Arts
/// 28 and 32 do. Academic expression is not named.
const EXPRESSION: [CarveOut; 2] = [
    for_expression(
        "expression-dk-media",
        &[(Expression::ID, OptionSet::of(&[Expression::EditorialMedium.is()]))],
        Effect::Certain,
    ),
    for_expression(
        "expression-dk",
        &[(Expression::ID, OptionSet::of(&[Expression::Expression.is()]))],
        Effect::Depends,
    ),
];

const fn for_expression(key: &'static str, when: scope::Answers, effect: Effect) -> CarveOut {
    let takes = Takes::AllBut(&["gdpr-28", "gdpr-32", "pa-18", "pa-19"]);
    CarveOut { key, when, takes, effect, cite: act("3", 8) }
}

/// § 10(3) of the Act on legal safeguards: the authority tells one whom it suspects that nothing has to be said that may
/// bear on the offence. A fine is a punishment here.
const SILENCE: Citation =
    Citation::read(Source::DanishSafeguardsAct, Pinpoint::Section { section: "10", para: 3 });

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("dk-recommended", CorrectiveMeasureWhen::Always, act("41", 0)),
    CorrectiveMeasure::new("dk-notice", CorrectiveMeasureWhen::Always, act("42", 0)),
];

const AUTHORITY: CasesOf = CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]));
const PERSON: CasesOf = CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::Person.is()]));

const NOTES: &[Note] = &[
    Note::new("dk-courts", Stage::Gate, gdpr::article("83(9)")),
    Note::new("dk-criminal", Stage::Gate, act("41", 0)),
    Note::new("dk-article-10", Stage::Ceiling, act("41", 2)).on(CasesOf::Named(&["gdpr-10"])),
    Note::new("dk-authorities", Stage::Ceiling, act("41", 6)).on(AUTHORITY),
    Note::since(
        "dk-companies-guidance",
        Stage::Proportion,
        date(2021, 1, 29),
        quoted(Source::DanishFineGuidance),
    )
    .on(CasesOf::Undertaking),
    Note::since(
        "dk-persons-guidance",
        Stage::Proportion,
        date(2021, 9, 24),
        quoted(Source::DanishFineGuidancePersons),
    )
    .on(PERSON),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[AUTHORITY_LOWER, AUTHORITY_HIGHER]),
    fee_currency: Currency::Dkk,
    procedure: Procedure {
        imposed_by: Some(act("41", 0)),
        time_bar: Some(TimeBar::new(
            Figure::new(Period::years(5), act("41", 7)),
            TimeBarRule::DecisionUnlessStopped,
        )),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    carve_outs: &EXPRESSION,
    silence: Some(SILENCE),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "dk-guidance", source: Source::DanishFineGuidance },
        Unverified { note: "dk-procedure", source: Source::DanishDataAct },
    ],
    ..eea_gdpr::RULES
};
