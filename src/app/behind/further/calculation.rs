//! The figures that an expert entered, worked through line by line.

use crate::app::markup::{element, fold, fragment, heading, paragraph, placeholder, spaced, subtle, table};
use crate::app::state::State;
use crate::app::step::basis;
use crate::engine::Basis;
use crate::engine::Findings;
use crate::engine::find::calculation::{Calculation, OfConduct, Worked};
use crate::text::cite::named;
use crate::text::explain::{provision, range, share};
use crate::text::{Lang, keys, number, say};
use yew::prelude::*;

/// The section; nothing as long as no figure was entered.
pub fn view(state: &State, result: &Findings) -> Html {
    let Some(calculation) = &result.calculation else { return placeholder() };
    let lang = state.lang;
    let mut inside: Vec<Html> =
        calculation.conducts.iter().map(|conduct| of_conduct(lang, conduct)).collect();
    inside.push(sum(lang, calculation));
    let summary = spaced([lang.text(keys::CALC_HEADING).into(), basis(lang, Basis::Judgement)]);
    fold(true, summary, fragment(inside))
}

fn of_conduct(lang: Lang, conduct: &OfConduct) -> Html {
    let names: Vec<_> = conduct.provisions.iter().map(|key| provision(lang, key)).collect();
    let conduct_name = say::facts_operation(lang, &number::count(lang, u64::from(conduct.number)));
    let caption = [&conduct_name, ": ", &names.join("; ")].concat();
    let head = [keys::CALC_LINE, keys::CALC_SHARE, keys::CALC_AMOUNT].map(|key| lang.text(key)).to_vec();
    table(caption.into(), head, conduct.lines.iter().map(|line| row(lang, line)).collect())
}

fn row(lang: Lang, worked: &Worked) -> Vec<Html> {
    let part = worked.share.map_or_else(|| "–".to_owned(), |part| share(lang, part));
    let amount = range(lang, worked.amount);
    let amount = if worked.held { say::found_held(lang, &amount) } else { amount };
    vec![named(lang, "line", worked.line.key()).into(), part.into(), amount.into()]
}

fn sum(lang: Lang, calculation: &Calculation) -> Html {
    let line = |label, amount| {
        let amount = element("strong", "", range(lang, amount));
        paragraph(spaced([heading(lang.text(label)), amount]))
    };
    let mut lines = vec![line(keys::CALC_TOTAL, calculation.total)];
    lines
        .extend(calculation.fee.filter(|fee| *fee != calculation.total).map(|fee| line(keys::CALC_FEE, fee)));
    if !calculation.complete {
        lines.push(paragraph(subtle(lang.text(keys::CALC_INCOMPLETE))));
    }
    element("div", "stack", fragment(lines))
}
