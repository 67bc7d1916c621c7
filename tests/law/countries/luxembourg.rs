//! Luxembourg: the law of 1 August 2018 (Mémorial A686) and that of 21 June 1999 (Mémorial A98), both as published.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::{Country, PublicKind};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Regime, Source, Tier};

const fn act(at: &'static str) -> Citation {
    article(Source::LuxembourgDataAct, at)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::LuGdpr,
    countries: &[Country::Luxembourg],
    // "Dans le cadre d’une violation de l’article 10 … les amendes administratives prévues à l’article 83, paragraphe 4"
    unlisted: [Unlisted::In(Tier::Lower, act("48(2)")), Unlisted::NoFee],
    // "sauf à l’encontre de l’État ou des communes"
    public_bodies: PublicBodies {
        only: Some((&[PublicKind::State.is(), PublicKind::Local.is()], act("48(1)"))),
        ..PublicBodies::exempt(act("48(1)"))
    },
    notes: &[gdpr::SAID, SAID],
    // "soumis au délai de prescription de cinq ans"; "interrompue par tout acte de la CNPD"
    time_bar: Some((5, TimeBarRule::NoticeStartsAnew)),
    time_limits: TimeLimits {
        // "n’est plus recevable après trois mois du jour où la décision a été notifiée au requérant"
        appeal: Some((Period::months(3), article(Source::LuxembourgCourtAct, "13(1)"))),
        appeal_from: AppealFrom::Receipt,
        // "se prescriront par cinq années révolues"
        lapse: Some((Period::years(5), act("54(1)–(2)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "luxembourg"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("lu-bodies", None), ("lu-tribunal", None)];

/// "le jour où un délai égal au double du délai de prescription arrive à expiration"
#[test]
fn after_twice_the_time_nothing_is_decided() {
    let bar = Regime::LuGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, act("53(1)–(2)"));
    assert_eq!(bar.at_most.map(|it| (it.value, it.cite)), Some((Period::years(10), act("53(4)"))));
}
