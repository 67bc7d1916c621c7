//! National Acts on law enforcement under Directive (EU) 2016/680. The file of a state says what its Act has: which
//! provisions carry a fine, how much, and since when. Nothing else was read of them: no method of calculation is
//! published for these fines, and next to none are known.

use crate::law::acts::eea_gdpr;
use crate::law::authority::Authority;
use crate::law::circumstance::ChoiceId;
use crate::law::comparison::Comparison;
use crate::law::procedure::Procedure;
use crate::law::provision::{Actor, Breach, Ceiling, Elements, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{AdjustmentRule, Attribution, Cites, Rules};
use crate::law::source::{Citation, Pinpoint, Source};

/// The authority that decides on purposes and means.
pub(crate) const CONTROLLER: &[Actor] = &[Actor::Controller];
/// One who processes for it.
pub(crate) const PROCESSOR: &[Actor] = &[Actor::Processor];
/// Either.
pub(crate) const BOTH: &[Actor] = &[Actor::Controller, Actor::Processor];

/// A provision that an act breaks.
pub(crate) const fn act(
    key: &'static str,
    cite: Citation,
    actors: &'static [Actor],
    ceiling: Ceiling,
    group: &'static str,
) -> Provision {
    Provision {
        key,
        cite,
        actors,
        ceiling,
        group,
        elements: &Elements::None,
        breach: Breach::Act,
        since: None,
        in_force: None,
    }
}

/// Where a state's Act says each step's rule: that it applies and to whom, who answers, what carries a fine, how much.
pub(crate) const fn cites(
    applies: Citation,
    controller: Citation,
    fee_grounds: Citation,
    maximum: Citation,
) -> Cites {
    Cites {
        applies,
        competent: None,
        attribution: Authority::law(controller),
        imputation: Authority::law(controller),
        fee_grounds,
        several: maximum,
        maximum,
        seriousness: Authority::law(maximum),
        proportion: maximum,
    }
}

/// Where it says who pays, and who answers for the processing.
pub(crate) const fn sources(payer: Citation, controller: Citation) -> [(Question, SourceOf); 6] {
    [
        (Question::Choice(ChoiceId::Body), SourceOf::At(payer)),
        (Question::Choice(ChoiceId::Role), SourceOf::At(controller)),
        (Question::Choice(ChoiceId::InDuty), SourceOf::At(controller)),
        (Question::Choice(ChoiceId::WhoActed), SourceOf::At(controller)),
        (Question::Choice(ChoiceId::LiveCase), SourceOf::None),
        (Question::Choice(ChoiceId::Exercise), SourceOf::None),
    ]
}

/// What the Directive leaves to the states: which penalties there are.
const PENALTIES: Citation = Citation::read(Source::LawEnforcementDirective, Pinpoint::Article("1(1)–(2)"));

/// What holds where a state's Act was read in its provisions and maxima alone.
pub(crate) const RULES: Rules = Rules {
    statute: Source::LawEnforcementDirective,
    provisions: &[],
    own_provisions: &[],
    tiers: None,
    criteria: &[],
    views: &[],
    method: None,
    fault: None,
    undertaking: None,
    reprimand: None,
    adjustment: AdjustmentRule::NotRead(PENALTIES),
    public_bodies: PublicBodies::not_read(PENALTIES),
    procedure: Procedure::NONE,
    corrective_measures: &[],
    never_automatic: None,
    notes: &[],
    open_points: &[],
    cites: cites(PENALTIES, PENALTIES, PENALTIES, PENALTIES),
    // When these Acts apply, the rules on data protection of each state say.
    scope: &[],
    carve_outs: &[],
    attribution: Attribution { decision: None, support: &[], rejected: &[], processor: None },
    comparison: Comparison { authorities: None, by_model: false },
    ..eea_gdpr::RULES
};
