//! How reliable the estimate is: how it did on decisions that the model had not seen, and its limits.

use crate::app::folds::fold;
use crate::app::markup::{bullets, fragment, paragraph, placeholder, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::scope;
use crate::engine::practice::{Class, class_of};
use crate::evidence::MODEL;
use crate::evidence::published::{
    self, Sample, TESTED, TESTED_BY_CLASS, TESTED_BY_COUNTRY, TESTED_HIDDEN, Tested, Way,
};
use crate::law::circumstance::{Body, Country};
use crate::law::{Choice, Field};
use crate::text::cite::named;
use crate::text::{Lang, effect, explain, keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The section; nothing for those whom the model does not cover.
pub fn view(state: &State, result: &Findings) -> Html {
    if result.expected.is_none() {
        return placeholder();
    }
    folded(state, || inside(state, sentences(state, result)))
}

/// The same under what [`coded`] says.
pub fn below_coded(state: &State, result: &Findings) -> Html {
    folded(state, || inside(state, besides(state, result)))
}

fn folded(state: &State, inside: impl FnOnce() -> Html) -> Html {
    fold(&state.folds, "reliable", state.lang.text(keys::RELIABLE_HEADING).into(), inside)
}

/// How it did on decisions that the model had not seen: on all, on those of such controllers, and on those of the country.
pub fn sentences(state: &State, result: &Findings) -> Vec<String> {
    coded(state.lang).into_iter().chain(besides(state, result)).collect()
}

/// The same without how it did on all.
fn besides(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    let country = scope::state(state.facts()).filter(|country| country.is_one_state());
    let class = state.facts().possible::<Body>().known().map(class_of);
    let is_on_communications = result.regime.field() == Field::Communications;
    let sentences = [
        is_on_communications.then(|| on_communications(lang)).flatten(),
        class.and_then(|class| of_class(lang, class)),
        country.map(|country| of_country(lang, country)),
        verified(lang),
    ];
    sentences.into_iter().flatten().collect()
}

fn inside(state: &State, sentences: Vec<String>) -> Html {
    let lang = state.lang;
    let limits = [
        lang.text(keys::RELIABLE_LIMIT_SELECTION).to_owned(),
        lang.text(keys::RELIABLE_LIMIT_REDUCTION).to_owned(),
        lang.text(keys::RELIABLE_LIMIT_CODED).to_owned(),
        say::reliable_limit_time(lang, &number::plain(MODEL.fitted.until.into())),
    ];
    fragment(vec![
        fragment(sentences.into_iter().map(paragraph).collect()),
        bullets(limits.map(Html::from).to_vec()),
        fragment(Sample::ALL.iter().map(|sample| results(lang, *sample)).collect()),
    ])
}

/// How it did, in one sentence.
pub fn in_short(lang: Lang) -> Option<String> {
    let row = of_sample(Sample::Coded)?;
    Some(say::outcome_tested(lang, &per_mille(lang, row.held), &count(lang, row.n)))
}

/// How it did with all facts known, and with none but those that are always known.
pub fn coded(lang: Lang) -> Option<String> {
    let n = of_sample(Sample::Coded)?.n;
    let [all, .., none] = TESTED_HIDDEN.as_slice() else { return None };
    let tested = say::reliable_coded(
        lang,
        &times(lang, all.width),
        &per_mille(lang, all.half),
        &per_mille(lang, all.held),
        &count(lang, n),
    );
    let hidden = say::reliable_hidden(
        lang,
        &times(lang, none.width),
        &per_mille(lang, none.half),
        &per_mille(lang, none.held),
    );
    Some([tested, hidden].join(" "))
}

fn verified(lang: Lang) -> Option<String> {
    let row = of_sample(Sample::Verified)?;
    Some(say::reliable_verified(lang, &per_mille(lang, row.held), &count(lang, row.n)))
}

/// How it did on decisions on cookies and marketing.
pub fn on_communications(lang: Lang) -> Option<String> {
    let row = published::on_communications()?;
    Some(say::reliable_communications(lang, &per_mille(lang, row.held), &count(lang, row.n)))
}

fn of_sample(sample: Sample) -> Option<&'static Tested> {
    TESTED.iter().find(|row| row.sample == sample && row.way == Way::Model)
}

fn of_class(lang: Lang, class: Class) -> Option<String> {
    let row = TESTED_BY_CLASS.iter().find(|row| row.class == class)?;
    let name = named(lang, "level", class.key());
    Some(say::reliable_class(lang, name, &count(lang, row.held), &count(lang, row.n)))
}

fn of_country(lang: Lang, country: Country) -> String {
    let name = explain::option(lang, country.circumstance());
    match TESTED_BY_COUNTRY.iter().find(|row| row.country == country) {
        Some(row) => say::reliable_country(lang, name, &count(lang, row.held), &count(lang, row.n)),
        None => say::reliable_country_none(lang, name),
    }
}

/// Every way to expect a fine, set side by side.
fn results(lang: Lang, sample: Sample) -> Html {
    let head = [
        keys::RELIABLE_WHAT,
        keys::RELIABLE_HELD,
        keys::RELIABLE_WIDTH,
        keys::RELIABLE_SCORE,
        keys::RELIABLE_ERROR,
    ];
    let row = |tested: &Tested| -> Vec<Html> {
        let way = ["way-", tested.way.key()].concat();
        vec![
            named(lang, "reliable", &way).into(),
            per_mille(lang, tested.held).into(),
            times(lang, tested.width).into(),
            number::decimal(lang, Decimal::new(tested.score.into(), 3).round_dp(2)).into(),
            times(lang, tested.error).into(),
        ]
    };
    let rows = TESTED.iter().filter(|tested| tested.sample == sample).map(row).collect();
    let sample = ["sample-", sample.key()].concat();
    table(named(lang, "reliable", &sample).into(), head.map(|key| lang.text(key)).to_vec(), rows)
}

fn count(lang: Lang, n: u32) -> String {
    number::count(lang, n.into())
}

/// Thousandths as a percentage.
fn per_mille(lang: Lang, thousandths: u32) -> String {
    number::percent(lang, Decimal::new(thousandths.into(), 1).normalize())
}

/// Thousandths of a decade as a factor.
fn times(lang: Lang, thousandths: u32) -> String {
    effect::factor(lang, i64::from(thousandths) * 1_000)
}
