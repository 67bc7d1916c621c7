//! How published decisions on such a breach ended.

use crate::app::state::State;
use crate::engine::practice::{Ended, Ending, Told};
use crate::evidence::published::{CALIBRATED, ENDINGS, tells_endings};
use crate::law::Choice;
use crate::law::circumstance::Country;
use crate::text::{Lang, explain, number, say};
use rust_decimal::Decimal;

/// How they ended, where that is told.
pub fn how(state: &State) -> Option<Ended> {
    let result = state.now.assessment.result.as_ref().filter(|result| tells_endings(result))?;
    Some(ENDINGS.of(state.facts(), result.regime))
}

/// How they ended, in words.
pub fn shares(lang: Lang, ended: &Ended) -> String {
    let [fee, reprimand, order, nothing] =
        ended.shares.map(|thousandths| number::percent(lang, Decimal::new(thousandths, 1).round()));
    let name = |country: Country| explain::option(lang, country.circumstance());
    match ended.told {
        Told::Own(country) => say::ended_own(lang, name(country), &fee, &nothing, &order, &reprimand),
        Told::Others(country) => say::ended_others(lang, name(country), &fee, &nothing, &order, &reprimand),
        Told::Several => say::ended_several(lang, &fee, &nothing, &order, &reprimand),
    }
}

/// What the shares rest on.
pub fn rests_on(lang: Lang, ended: &Ended) -> String {
    say::ended_rests(lang, &count(lang, ended.n))
}

/// What the shares are, and how well they did on decisions that they were not worked out from.
pub fn tested(lang: Lang) -> String {
    let of_fees = CALIBRATED.iter().find(|row| row.ending == Ending::Fee);
    let error = of_fees.map_or(Decimal::ZERO, |row| Decimal::new(row.error.into(), 1).round());
    say::ended_tested(lang, &count(lang, ENDINGS.n), &number::decimal(lang, error))
}

fn count(lang: Lang, n: u32) -> String {
    number::count(lang, n.into())
}
