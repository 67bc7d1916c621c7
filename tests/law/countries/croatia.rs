//! Croatia: the Act on the implementation of the Regulation (NN 42/2018), read as published.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::{Country, PublicKind};
use finesight::law::procedure::Period;
use finesight::law::{Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::HrGdpr,
    countries: &[Country::Croatia],
    // Art. 44(1): "sukladno članku 83. Opće uredbe", and no article of it adds to that list.
    unlisted: [Unlisted::NoFee; 2],
    // "tijelu javne vlasti ne može se izreći upravna novčana kazna"
    public_bodies: PublicBodies {
        // "tijela državne uprave i druga državna tijela, jedinice lokalne i područne (regionalne) samouprave"
        only: Some((
            &[PublicKind::State.is(), PublicKind::Local.is()],
            article(Source::CroatianDataAct, "3(2)"),
        )),
        ..PublicBodies::exempt(article(Source::CroatianDataAct, "47"))
    },
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "u roku od 15 dana od dana pravomoćnosti odluke kojom je izrečena"
        payment: Some((Period::days(15), article(Source::CroatianDataAct, "46(1)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "croatia"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("hr-bodies", None), ("hr-public-task", None)];
