//! The questions and rules in whose words every word that was typed stands.

use crate::app::markup::{element, fragment, link, spaced, subtle};
use crate::engine::Question;
use crate::law::{Provision, Regime};
use crate::text::cite::citation;
use crate::text::{Lang, explain, number, say};
use yew::prelude::*;

/// So many are listed at most.
const MOST: usize = 12;

/// How many there are, and the first of them as a list. Where nothing was typed, neither.
pub fn found(lang: Lang, regime: Option<Regime>, asked: &[Question], typed: &str) -> [Html; 2] {
    let sought: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if sought.is_empty() {
        return <[Html; 2]>::default();
    }
    let mut lines: Vec<Html> = Vec::new();
    for question in asked {
        let words = explain::question_of_conduct(lang, *question);
        if fits(&sought, &words) {
            lines.push(link(&["q-", question.key()].concat(), words));
        }
    }
    let rows = regime.into_iter().flat_map(|regime| regime.provisions().map(move |row| (regime, row)));
    for (regime, row) in rows.filter(|(_, row)| row.is_offered()) {
        let cited = citation(lang, regime.cite(row.cite));
        if fits(&sought, &[explain::provision(lang, row.key), " ", &cited].concat()) {
            lines.push(rule(lang, row, cited));
        }
    }
    let count = number::count(lang, u64::try_from(lines.len()).unwrap_or_default());
    lines.truncate(MOST);
    let list = lines.into_iter().map(|line| element("li", "", line)).collect();
    [say::find_count(lang, &count).into(), fragment(list)]
}

fn fits(sought: &[String], text: &str) -> bool {
    let text = text.to_lowercase();
    sought.iter().all(|word| text.contains(word.as_str()))
}

fn rule(lang: Lang, row: &Provision, cited: String) -> Html {
    let name = link(&["p-", row.key].concat(), explain::provision(lang, row.key));
    spaced([name, subtle(cited)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_to_stand_in_the_text_in_any_order_and_case() {
        let sought =
            |text: &str| text.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert!(fits(&sought("SECURITY 32"), "Security of processing, Art. 32 GDPR"));
        assert!(!fits(&sought("security 33"), "Security of processing, Art. 32 GDPR"));
    }
}
