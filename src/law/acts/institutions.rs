//! Regulation (EU) 2018/1725: institutions and bodies of the Union. They are charged for not complying with an order of
//! the European Data Protection Supervisor, and not for the infringement itself (Art. 66).

use crate::law::authority::Authority;
use crate::law::circumstance::Purpose;
use crate::law::comparison::Comparison;
use crate::law::money::{Currency, Money};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Procedure};
use crate::law::provision::{Actor, Breach, Ceiling, Elements, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{AdjustmentRule, Attribution, Cites, Doubt, DoubtRule, Note, Rules};
use crate::law::scope::{self, Refusal, ScopeRule};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn article(article: &'static str) -> Citation {
    Citation::read(Source::InstitutionsRegulation, Pinpoint::Article(article))
}

const fn advertising(article: &'static str) -> Citation {
    Citation::read(Source::PoliticalAdvertising, Pinpoint::Article(article))
}

const fn provision(key: &'static str, cite: Citation, ceiling: Ceiling) -> Provision {
    Provision {
        key,
        cite,
        actors: &[Actor::Controller, Actor::Processor],
        ceiling,
        group: "institutions",
        elements: &Elements::None,
        breach: Breach::OwnDuty,
        since: None,
        in_force: None,
    }
}

/// What an infringement costs at most; what several come to in a year is a note.
const fn up_to(euro: u32, at: Citation) -> Ceiling {
    Ceiling::Fixed(Figure::new(Money::whole(euro, Currency::Eur), at))
}

const HIGHER: Ceiling = up_to(50_000, article("66(3)"));

/// Orders by what they are about, and an infringement before any order.
const PROVISIONS: &[Provision] = &[
    provision("eui-order-duties", article("58(2)(d)–(h), (j)"), up_to(25_000, article("66(2)"))),
    provision("eui-order-principles", article("58(2)(d)–(h), (j)"), HIGHER),
    provision("eui-order-rights", article("58(2)(d)–(h), (j)"), HIGHER),
    provision("eui-order-transfers", article("58(2)(d)–(h), (j)"), HIGHER),
    provision("eui-no-order", article("66(1)"), Ceiling::NoFee(article("66(1)"))),
    provision("eui-political-advertising", advertising("18–19"), up_to(50_000, advertising("25(7)")))
        .in_force(InForce::since(date(2025, 10, 10)), advertising("30(2)")),
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("eui-reprimand", CorrectiveMeasureWhen::Always, article("58(2)(b)")),
    CorrectiveMeasure::new("eui-order", CorrectiveMeasureWhen::Always, article("58(2)(e)")),
];

const NOTES: &[Note] = &[
    Note::new("eui-yearly", Stage::Ceiling, article("66(2)–(3)")),
    Note::new("eui-criteria", Stage::Factors, article("66(1)")),
    Note::new("eui-heard", Stage::Procedure, article("66(5)")),
    Note::new("eui-paid-to", Stage::Procedure, article("66(7)")),
];

/// Security and defence have rules of their own, which were not read. Nor were those on operational data, for which only
/// Art. 3 and Chapter IX hold (Art. 2(2)).
const SCOPE: [ScopeRule; 4] = [
    scope::COMMUNICATIONS,
    ScopeRule::refuse(&[scope::purpose(Purpose::NationalSecurity)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[scope::purpose(Purpose::Defence)], Refusal::StateNotChecked),
    scope::ENFORCEMENT,
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::InstitutionsRegulation,
    provisions: PROVISIONS,
    own_provisions: &[],
    tiers: None,
    public_bodies: PublicBodies::as_others(article("66(1)")),
    minima: &[],
    fee_currency: Currency::Eur,
    official_rates: None,
    criteria: &[],
    views: &[],
    method: None,
    national_method: None,
    public_caution: None,
    doubt: &[DoubtRule::always(Doubt::NotRead)],
    fault: None,
    undertaking: None,
    reprimand: None,
    adjustment: AdjustmentRule::Nothing(Authority::law(article("66(1)"))),
    precedents: &[],
    silence: None,
    procedure: Procedure::NONE,
    corrective_measures: CORRECTIVE_MEASURES,
    notes: NOTES,
    open_points: &[Unverified { note: "eui-rest", source: Source::InstitutionsRegulation }],
    cites: Cites {
        applies: article("52(3)"),
        competent: None,
        attribution: Authority::law(article("66(1)")),
        imputation: Authority::law(article("66(1)")),
        fee_grounds: article("66(1)–(3)"),
        several: article("66(4)"),
        maximum: article("66(2)–(3)"),
        seriousness: Authority::law(article("66(1)")),
        proportion: article("66(1)"),
    },
    scope: &SCOPE,
    carve_outs: &[],
    attribution: Attribution { decision: None, support: &[], rejected: &[], processor: None },
    mistake: None,
    onward: None,
    reprimand_first: None,
    never_automatic: None,
    counted_again: None,
    gravest_open: None,
    comparison: Comparison { authorities: None, by_model: false },
    own_questions: &[],
    sources: &[],
};
