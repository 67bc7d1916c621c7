//! What national Acts on law enforcement have in common as they were read: provisions, each with its maximum, and no more.

use crate::countries::eea;
use crate::expected::{Expected, Unlisted};
use finesight::law::provision::Breach;
use finesight::law::{Actor, Ceiling, Citation, Money, Pinpoint, Regime, Source, Stage, Tier};

/// Nothing but provisions and maxima: a state says which, on whom, and from when.
pub const EXPECTED: Expected = Expected {
    // By purpose.
    countries: &[],
    in_eea: false,
    // Each provision has a maximum of its own.
    maxima: None,
    unlisted: [Unlisted::NoFee; 2],
    method: None,
    fault: None,
    reprimand: false,
    criteria: 0,
    views: &[],
    notes: &[],
    ..eea::EXPECTED
};

/// Whose duty a provision is.
pub const C: &[Actor] = &[Actor::Controller];
pub const P: &[Actor] = &[Actor::Processor];
pub const CP: &[Actor] = &[Actor::Controller, Actor::Processor];

/// A provision as it was typed anew: key, place, who, and whether an act breaks it or a duty of one's own is left undone.
pub type Row = (&'static str, Pinpoint, &'static [Actor], Breach);

/// That a regime has these provisions with this maximum.
pub fn cost(regime: Regime, source: Source, most: Money, rows: &[Row]) {
    for (key, at, actors, breach) in rows {
        let row = crate::provision(regime, key);
        assert_eq!((row.cite.source, row.cite.at), (source, *at), "{key}");
        assert_eq!((row.actors, row.breach), (*actors, *breach), "{key}");
        let Ceiling::Fixed(figure) = row.ceiling else { panic!("{key}: {:?}", row.ceiling) };
        assert_eq!(figure.value, most, "{key}");
    }
}

/// The same with the maximum of a tier, which stands there.
pub fn in_tier(regime: Regime, source: Source, tier: Tier, cite: Citation, rows: &[Row]) {
    for (key, at, actors, breach) in rows {
        let row = crate::provision(regime, key);
        assert_eq!((row.cite.source, row.cite.at), (source, *at), "{key}");
        assert_eq!((row.actors, row.breach), (*actors, *breach), "{key}");
        assert_eq!(row.ceiling, Ceiling::Tier(tier, cite), "{key}");
    }
}

/// Without a method there is no step on seriousness or on size: what is said there nobody sees.
#[test]
fn nothing_is_said_where_no_step_shows_it() {
    let without = Regime::ALL.iter().filter(|regime| regime.is_for_law_enforcement());
    for regime in without.filter(|regime| regime.rules().method.is_none()) {
        for note in regime.rules().notes {
            let shown = !matches!(note.stage, Stage::Seriousness | Stage::Size);
            assert!(shown, "{}: {}", regime.key(), note.key);
        }
    }
}
