//! What became of published fines on appeal, and what published calculations did.

use crate::app::behind::published::{how, rests_on, shares, tested};
use crate::app::folds::fold;
use crate::app::markup::{attributed, element, fragment, paragraph, placeholder, table_below};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::scope;
use crate::evidence::decisions::appeals::{self, Appeals};
use crate::evidence::published::{CHAINS, Chain, ChainStep};
use crate::law::Choice;
use crate::law::circumstance::Country;
use crate::text::{Lang, explain, keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// How published decisions on such a breach ended, and what became of fines on appeal; nothing where that is not told.
pub fn ended(state: &State) -> Html {
    let Some(ended) = how(state) else { return placeholder() };
    let lang = state.lang;
    let how = [shares(lang, &ended), rests_on(lang, &ended), tested(lang)].join(" ");
    let inside = fragment(vec![paragraph(how), paragraph(appealed(state))]);
    attributed("div", &["class", "id"], ["stack", "ended"].map(AttrValue::Static), inside)
}

/// What became of fines on appeal, everywhere and in the country of the case.
pub fn appealed(state: &State) -> String {
    let lang = state.lang;
    let country = scope::state(state.facts()).filter(|country| country.is_one_state());
    let appealed = [Some(everywhere(lang)), country.and_then(|country| within(lang, country))];
    appealed.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What became of fines on appeal.
fn everywhere(lang: Lang) -> String {
    let found = appeals::everywhere();
    let [n, stood, cut, fell, reported] = counts(lang, &found);
    [say::ended_appealed(lang, &cut, &fell, &n, &reported, &stood), left_and_months(lang, &found)].concat()
}

/// The same in the country of the case, where there are enough.
fn within(lang: Lang, country: Country) -> Option<String> {
    let found = appeals::within(country)?;
    let [n, stood, cut, fell, reported] = counts(lang, &found);
    let name = explain::option(lang, country.circumstance());
    Some(
        [
            say::ended_appealed_in(lang, name, &cut, &fell, &n, &reported, &stood),
            left_and_months(lang, &found),
        ]
        .concat(),
    )
}

fn counts(lang: Lang, found: &Appeals) -> [String; 5] {
    [found.n(), found.stood, found.cut, found.fell, found.reported].map(|n| counted(lang, n))
}

/// How much was left of those that were cut, and after how long it was decided; each after a space.
fn left_and_months(lang: Lang, found: &Appeals) -> String {
    let percent = |share: Decimal| number::percent(lang, (share * Decimal::ONE_HUNDRED).round());
    let left = found.left.map(|share| say::ended_appealed_left(lang, &percent(share)));
    let months = found.months.map(|months| {
        say::ended_appealed_months(lang, &number::decimal(lang, months), &counted(lang, found.dated))
    });
    [left, months].into_iter().flatten().map(|sentence| [" ", &sentence].concat()).collect()
}

fn counted(lang: Lang, n: usize) -> String {
    number::count(lang, n.try_into().unwrap_or_default())
}

/// What published calculations did at the steps left to discretion, where the Guidelines are the method.
pub fn chains(state: &State, result: &Findings) -> Html {
    if result.guideline.classes.is_empty() {
        return placeholder();
    }
    let lang = state.lang;
    fold(&state.folds, "chains", lang.text(keys::CHAIN_HEADING).into(), || {
        let head = [keys::CHAIN_STEP, keys::CHAIN_LEAST, keys::CHAIN_MEDIAN, keys::CHAIN_MOST, keys::CHAIN_N];
        let rows = CHAINS.iter().map(|chain| step(lang, chain)).collect();
        let heading = lang.text(keys::CHAIN_HEADING);
        fragment(vec![
            paragraph(lang.text(keys::CHAIN_INTRO)),
            table_below(heading, head.map(|key| lang.text(key)).to_vec(), rows),
        ])
    })
}

fn step(lang: Lang, chain: &Chain) -> Vec<Html> {
    let name = match chain.step {
        ChainStep::Start => keys::CHAIN_START,
        ChainStep::Factors => keys::CHAIN_FACTORS,
        ChainStep::Proportion => keys::CHAIN_PROPORTION,
    };
    let percent = |thousandths: i64| -> Html {
        let percent = Decimal::new(thousandths, 1).round().normalize();
        element("span", "money", number::percent(lang, percent))
    };
    let mut cells = vec![lang.text(name).into()];
    cells.extend([chain.least, chain.median, chain.most].map(percent));
    cells.push(element("span", "money", number::count(lang, chain.n.into())));
    cells
}
