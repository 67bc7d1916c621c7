//! Electronic communications: what is stored or read on devices, such as cookies, and marketing by e-mail, text message
//! or phone. Directive 2002/58 leaves the fines to each state, so each file here is an Act of its own, with its own
//! maxima, authority and time limits. None of what the Regulation has on fines is taken over unread.

pub(crate) mod france;
pub(crate) mod germany;
pub(crate) mod italy;
pub(crate) mod spain;
pub(crate) mod united_kingdom;

use super::authority::Authority;
use super::comparison::Comparison;
use super::money::Currency;
use super::procedure::Procedure;
use super::provision::{Actor, Breach, Ceiling, Elements, Provision};
use super::public_bodies::PublicBodies;
use super::rules::{AdjustmentRule, Attribution, Cites, Doubt, DoubtRule, Note, Rules};
use super::source::{Citation, Source, Unverified, Verified};
use super::stage::Stage;
use crate::law::acts::gdpr;

/// Whoever stores, reads or sends may be charged, whatever part it has in the handling of personal data.
const ANYONE: &[Actor] = &[Actor::Controller, Actor::Processor];

/// A duty of whoever stores, reads or sends.
const fn duty(key: &'static str, cite: Citation, ceiling: Ceiling) -> Provision {
    Provision {
        key,
        cite,
        actors: ANYONE,
        ceiling,
        group: "communications",
        elements: &Elements::None,
        breach: Breach::OwnDuty,
        since: None,
        in_force: None,
    }
}

/// Where the rules of the steps stand: the Act is in force, says who is charged, and how much.
#[derive(Clone, Copy)]
struct At {
    /// Whom the Act is for.
    applies: Citation,
    /// Who is charged.
    charged: Citation,
    /// What is charged.
    grounds: Citation,
    /// How much at most.
    maximum: Citation,
    /// What the amount goes by.
    amount: Citation,
    /// What several infringements come to.
    several: Citation,
}

/// An Act of which nothing but this was read.
const fn rules(statute: Source, provisions: &'static [Provision], bodies: PublicBodies, at: &At) -> Rules {
    Rules {
        statute,
        provisions,
        own_provisions: &[],
        tiers: None,
        public_bodies: bodies,
        minima: &[],
        fee_currency: Currency::Eur,
        official_rates: None,
        criteria: &[],
        views: &[],
        method: None,
        national_method: None,
        public_caution: None,
        doubt: DOUBT,
        fault: None,
        undertaking: None,
        reprimand: None,
        adjustment: AdjustmentRule::NotRead(at.amount),
        precedents: &[],
        silence: None,
        procedure: Procedure::NONE,
        corrective_measures: &[],
        notes: &[],
        open_points: OPEN_POINTS,
        cites: Cites {
            applies: at.applies,
            competent: None,
            attribution: Authority::law(at.charged),
            imputation: Authority::law(at.charged),
            fee_grounds: at.grounds,
            several: at.several,
            maximum: at.maximum,
            seriousness: Authority::law(at.amount),
            proportion: at.amount,
        },
        // What these are for in the place of the rules on data protection, those say (`scope::COMMUNICATIONS`).
        scope: &[],
        carve_outs: &[],
        attribution: Attribution { decision: None, support: &[], rejected: &[], processor: None },
        mistake: None,
        onward: None,
        reprimand_first: None,
        never_automatic: None,
        counted_again: None,
        gravest_open: None,
        comparison: Comparison { authorities: None, by_model: true },
        own_questions: &[],
        sources: &[],
    }
}

/// No rule on it was read.
const DOUBT: &[DoubtRule] = &[DoubtRule::always(Doubt::NotRead)];

/// What was not read of any of them.
const OPEN_POINTS: &[Unverified] =
    &[Unverified { note: "communications", source: Source::CommunicationsDirective }];

/// What holds in the Union: the same facts may break the Regulation too, but no duty of it that has the same aim as one of
/// the Directive (Art. 95).
const NOTES: &[Note] =
    &[Note::new("communications-beside", Stage::Gate, gdpr::article("95").verified(Verified::Quoted))];
