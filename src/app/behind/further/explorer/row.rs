//! A decision with what the explorer works out of it once.

use crate::app::behind::further::decision;
use crate::evidence::decisions::Entry;
use crate::evidence::decisions::became::{Became, InEuro};
use crate::law::Choice;
use crate::text::cite::named;
use crate::text::search::folded;
use crate::text::{Lang, alphabet, body, explain, keys};

/// A decision with what is worked out of it once.
pub struct Row {
    /// The decision.
    pub entry: &'static Entry,
    /// The name of its country.
    pub country: &'static str,
    /// Where that stands in the alphabet.
    pub at: String,
    /// The amount that was set or asked for, in euro.
    pub euro: Option<InEuro>,
    /// The turnover, in euro.
    pub turnover: Option<InEuro>,
    /// What became of it.
    pub became: Became,
    /// The name, to sort by.
    pub name: Option<String>,
    /// What is searched.
    pub text: String,
}

impl Row {
    /// Of a decision, in a language.
    pub fn of(lang: Lang, entry: &'static Entry) -> Self {
        let provisions = decision::articles(lang, entry);
        let each = entry.articles.join(" ");
        let national = entry.national.join(" ");
        let authority = body::authority(lang, entry.authority);
        let parts = [
            entry.controller.unwrap_or_default(),
            entry.authority,
            &authority,
            entry.case.unwrap_or_default(),
            lang.text(keys::EXPLORE_ARTICLE_WORD),
            &each,
            &provisions,
            &national,
            named(lang, "story", entry.key),
        ];
        let country = explain::option(lang, entry.country.circumstance());
        Self {
            entry,
            country,
            at: alphabet::place(lang, country),
            euro: entry.amount().and_then(|amount| entry.in_euro(amount)),
            turnover: entry.turnover.and_then(|turnover| entry.in_euro(turnover.amount)),
            became: entry.became(),
            name: entry.controller.map(folded),
            text: folded(&parts.join(" ")),
        }
    }
}
