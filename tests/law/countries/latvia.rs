//! Latvia: the Personal Data Processing Law and the Law on Administrative Liability, read as of February 2026.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{Period, TimeBarRule};
use finesight::law::{Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::LvGdpr,
    countries: &[Country::Latvia],
    unlisted: [Unlisted::NoFee; 2],
    // "pie administratīvās atbildības sauc publisko tiesību juridiskās personas amatpersonu"
    public_bodies: PublicBodies::exempt(article(Source::LatvianLiabilityAct, "8(1)")),
    notes: &[gdpr::SAID, SAID],
    // "ne vēlāk kā viena gada laikā" the case is begun.
    time_bar: Some((1, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "ne vēlāk kā viena mēneša laikā no dienas, kad stājies spēkā nolēmums"
        payment: Some((Period::months(1), article(Source::LatvianLiabilityAct, "262"))),
        // "ja no tā spēkā stāšanās dienas ir pagājuši pieci gadi"
        lapse: Some((Period::years(5), article(Source::LatvianLiabilityAct, "258(1)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "latvia"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] =
    &[("lv-penalty", None), ("lv-bodies", None), ("lv-general-maximum", None), ("lv-weighed", None)];

#[test]
fn the_time_bar_stands_in_article_118() {
    let bar = Regime::LvGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, article(Source::LatvianLiabilityAct, "118(1)"));
}

/// "deviņu mēnešu laikā no tā uzsākšanas dienas"
#[test]
fn the_authority_has_nine_months() {
    let time = Regime::LvGdpr.procedure().case_time.unwrap();
    assert_eq!(time.decide.value, Period::months(9));
    assert_eq!(time.decide.cite, article(Source::LatvianLiabilityAct, "119(1)"));
}
