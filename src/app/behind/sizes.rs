//! How large an organisation is, as rows in its own currency: between the limits that the published method draws in euro,
//! at the rate that the page shows. A row is typed into the field as it reads.

use super::local;
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{chip, element, fragment};
use crate::app::path;
use crate::app::route::Route;
use crate::app::row::row;
use crate::app::state::State;
use crate::engine::{AmountId, Answer, DateId, OptionSet, Question};
use crate::evidence::rates;
use crate::law::circumstance::Ownership;
use crate::law::{Choice, ChoiceId, Currency, Regime};
use crate::text::{Lang, date, keys, number, say};
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

/// The limits between sizes, in millions of euro: those of the guidelines on fines (paras 65 and 66), but for one between.
const LIMITS: [u16; 5] = [2, 10, 50, 250, 500];

/// Whether the figure is that of a group, and the sizes as rows.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let Some(regime) = state.regime() else { return Html::default() };
    let asked = path::size(state.facts());
    let then = path::after(state.now.case.situation, state.facts(), asked);
    let rate = with_rate(state, regime);
    let size = |words: String| {
        let pressed = state.now.case.draft(asked).is_some_and(|draft| draft.text == words);
        let (with, typed, rate) = (dispatch.clone(), words.clone(), rate.clone());
        row(words, pressed, move |_| {
            rate.iter().cloned().for_each(|action| with.dispatch(action));
            take(&with, asked, Action::Type(asked, typed.clone()), then);
        })
    };
    let rows = sizes(state, regime).into_iter().map(size);
    let with = dispatch.clone();
    let is_unknown =
        matches!(asked, Question::Amount(id) if state.facts().amount(id) == Some(Answer::DontKnow));
    let unknown = row(state.lang.text(keys::ASK_UNKNOWN), is_unknown, move |_| {
        take(&with, asked, Action::DontKnow(asked), then);
    });
    let rows = element("div", "rows", fragment(rows.chain([unknown]).collect()));
    fragment(vec![group(state, dispatch), rows])
}

/// The limits of the law are in euro. So a size in another currency comes with the rate that the page shows, unless one was
/// given: it is told with what is assumed, and can be changed.
fn with_rate(state: &State, regime: Regime) -> Vec<Action> {
    let rate_asked = Question::Amount(AmountId::Rate);
    let is_needed = regime.currency() != regime.turnover_currency() && !state.facts().answered(rate_asked);
    let Some(dated) = rates::on(regime.currency(), state.now.case.on).filter(|_| is_needed) else {
        return Vec::new();
    };
    let day = Question::Date(DateId::RateDay);
    vec![
        Action::Type(rate_asked, number::decimal(state.lang, dated.per_euro)),
        Action::Type(day, date::iso(dated.on)),
    ]
}

/// Answers, and says whose figure it is: the one who left the box empty stands alone.
fn take(dispatch: &Dispatch, asked: Question, answer: Action, then: Route) {
    if asked == path::OWN_SIZE {
        dispatch.dispatch(Action::Choose(ChoiceId::Ownership, Some(alone())));
    }
    dispatch.dispatch(answer);
    dispatch.go(then);
}

fn sizes(state: &State, regime: Regime) -> Vec<String> {
    in_words(state.lang, regime.currency().code(), limits(state, regime))
}

/// The sizes between limits in words: up to one, between two, and above the last.
pub fn between(lang: Lang, code: &str, limits: impl IntoIterator<Item = Decimal>) -> Vec<String> {
    in_words(lang, code, limits.into_iter().map(|limit| [limit, limit]))
}

/// The same, where each limit is told by what is just below it and just above.
fn in_words(lang: Lang, code: &str, limits: impl IntoIterator<Item = [Decimal; 2]>) -> Vec<String> {
    let words = |limit: [Decimal; 2]| limit.map(|end| number::short(lang, end));
    let limits: Vec<[String; 2]> = limits.into_iter().map(words).collect();
    let between = limits.windows(2).filter_map(|pair| match pair {
        [[_, low], [high, _]] => Some(say::size_between(lang, code, high, low)),
        _ => None,
    });
    let least = limits.first().map(|[least, _]| say::size_up_to(lang, code, least));
    let most = limits.last().map(|[_, most]| say::size_above(lang, code, most));
    least.into_iter().chain(between).chain(most).collect()
}

/// The limits in the currency that fines are charged in, with three digits, down and up: whatever is on one side of them is so in
/// euro too.
fn limits(state: &State, regime: Regime) -> Vec<[Decimal; 2]> {
    // Where no method is published, the sizes are those that the estimate goes by, in euro.
    let drawn = regime.rules().method.and_then(|method| method.sizes.first());
    let drawn_in = drawn.map_or(Currency::Eur, |size| size.up_to.currency);
    let rate = local::rate(state, regime).filter(|_| regime.currency() != drawn_in);
    let rate = rate.map_or(Decimal::ONE, |rate| rate.per_euro);
    let limit = |millions: u16| Decimal::from(u32::from(millions) * 1_000_000) * rate;
    let ends = |limit: Decimal| {
        let strategies = [RoundingStrategy::ToZero, RoundingStrategy::AwayFromZero];
        strategies.map(|strategy| limit.round_sf_with_strategy(3, strategy).unwrap_or_default())
    };
    LIMITS.iter().map(|millions| ends(limit(*millions))).collect()
}

/// That the figure is that of a whole group.
fn group(state: &State, dispatch: &Dispatch) -> Html {
    let is_group = path::size(state.facts()) != path::OWN_SIZE;
    let with = dispatch.clone();
    let toggle = Callback::from(move |_: Event| {
        let answer = if is_group { alone() } else { owned() };
        with.dispatch(Action::Choose(ChoiceId::Ownership, Some(answer)));
    });
    chip("checkbox", None, false, is_group, state.lang.text(keys::ASK_GROUP).into(), toggle)
}

fn alone() -> Answer<OptionSet> {
    Answer::Given(OptionSet::only(Ownership::Alone.index()))
}

/// In a group, on which side of the line between the two cases with the group's turnover is not asked.
fn owned() -> Answer<OptionSet> {
    Answer::Given(OptionSet::only(Ownership::Presumed.index()).with(Ownership::Controlled.index()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Money;
    use crate::law::situation::Situation;
    use jiff::civil;

    /// A small Swedish firm that reported a breach late, of which only a size in kronor is known: 2% of at most some 22 million
    /// kronor is less than the fixed amount, so the law's maximum is EUR 10,000,000 (Art. 83(4)).
    #[test]
    fn a_size_in_kronor_settles_the_maximum_in_every_language() {
        for lang in Lang::ALL {
            let mut state = State::new(lang, civil::date(2026, 11, 21));
            state.apply(Action::Happened(Situation::LateNotice));
            for (key, option) in [("country", "sweden"), ("body", "company")] {
                let mut facts = state.facts().clone();
                facts.read(key, option).unwrap();
                let Question::Choice(id) = Question::from_key(key).unwrap() else { panic!("{key}") };
                state.apply(Action::Choose(id, facts.choice(id)));
            }
            let regime = state.regime().unwrap();
            let least = sizes(&state, regime).first().unwrap().clone();
            for action in with_rate(&state, regime) {
                state.apply(action);
            }
            state.apply(Action::Choose(ChoiceId::Ownership, Some(alone())));
            state.apply(Action::Type(path::OWN_SIZE, least));
            assert!(state.now.case.drafts.iter().all(|(_, draft)| draft.error.is_none()), "{lang:?}");
            let most = state.now.assessment.result.as_ref().unwrap().maximum.main.unwrap();
            assert_eq!(most.known(), Some(Money::new(10_000_000.into(), Currency::Eur)), "{lang:?}");
        }
    }

    /// Nobody has a million million: above the last limit there is no other.
    #[test]
    fn the_last_size_has_no_end() {
        let last = |lang| between(lang, "EUR", [2_000_000, 500_000_000].map(Decimal::from)).pop().unwrap();
        let said = Lang::ALL.map(|lang| last(lang).replace('\u{a0}', "_"));
        assert_eq!(
            said,
            [
                "More than EUR 500m",
                "Mer än 500_mn EUR",
                "Mer enn 500_mill. EUR",
                "Meir enn 500_mill. EUR",
                "Mere end 500_mio. EUR",
                "Yli 500_milj. EUR",
            ]
        );
    }

    /// Whoever chooses a row in another currency is of one size of the euro, whatever the rate.
    #[test]
    fn no_size_in_another_currency_has_a_limit_of_the_guidelines_within_it() {
        let mut rows = 0;
        for country in ["norway", "sweden", "denmark", "poland", "czechia", "hungary", "iceland", "romania"] {
            let mut state = State::new(Lang::En, civil::date(2026, 11, 21));
            state.apply(Action::Happened(Situation::Filmed));
            for (key, option) in [("country", country), ("body", "company")] {
                let mut facts = state.facts().clone();
                facts.read(key, option).unwrap();
                let Question::Choice(id) = Question::from_key(key).unwrap() else { panic!("{key}") };
                state.apply(Action::Choose(id, facts.choice(id)));
            }
            let regime = state.regime().unwrap();
            let Some(rate) = local::rate(&state, regime) else { continue };
            for size in sizes(&state, regime) {
                state.apply(Action::Type(path::OWN_SIZE, size.clone()));
                let span = state.facts().amount_span(AmountId::Turnover).unwrap().span;
                for millions in LIMITS {
                    let limit = Decimal::from(u32::from(millions) * 1_000_000) * rate.per_euro;
                    let is_within = span.low < limit && span.high > limit;
                    assert!(!is_within, "{country}: {size} has EUR {millions} million within it");
                }
                rows += 1;
            }
        }
        assert!(rows > 3 * LIMITS.len(), "{rows}");
    }

    #[test]
    fn every_size_is_read_as_it_is_written_in_every_language() {
        for lang in Lang::ALL {
            let mut state = State::new(lang, civil::date(2026, 11, 21));
            state.apply(Action::Happened(Situation::Filmed));
            for (key, option) in [("country", "norway"), ("body", "company")] {
                let mut facts = state.facts().clone();
                facts.read(key, option).unwrap();
                let Question::Choice(id) = Question::from_key(key).unwrap() else { panic!("{key}") };
                state.apply(Action::Choose(id, facts.choice(id)));
            }
            let regime = state.regime().unwrap();
            let each = sizes(&state, regime);
            assert_eq!(each.len(), LIMITS.len() + 1);
            for size in each {
                state.apply(Action::Type(path::OWN_SIZE, size.clone()));
                let draft = state.now.case.draft(path::OWN_SIZE).unwrap();
                assert!(draft.error.is_none(), "{lang:?}: {size}");
            }
        }
    }
}
