//! The shapes that several answers share: amounts, citations, answers and views as plain data.

use super::data::{KeyText, data};
use crate::engine::{self, Facts, ViewChoice};
use crate::law::circumstance::Seriousness;
use crate::law::{Choice, Citation, Direction, Money, Stance, ViewId};
use crate::text::{Lang, address, cite};
use rust_decimal::Decimal;

/// The version of this library.
pub const fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

data! {
    /// An answer as a line.
    FactLine {
        /// The question.
        key: KeyText,
        /// The answer.
        line: String,
    }
    /// From one amount to another; without an upper end where no fact bounds it.
    RangeData {
        /// The lower end.
        low: String,
        /// The upper end.
        high: Option<String>,
        /// The currency.
        currency: KeyText,
    }
    /// An amount.
    MoneyData {
        /// Units of the currency.
        amount: String,
        /// The currency.
        currency: KeyText,
    }
    /// What a view says of a circumstance.
    ReadingData {
        /// The view.
        view: KeyText,
        /// Which way.
        direction: KeyText,
        /// Where.
        cite: CiteData,
    }
    /// What a view holds on a point.
    PositionData {
        /// The view.
        view: KeyText,
        /// What is held.
        stance: KeyText,
        /// Where.
        cite: CiteData,
    }
    /// A citation.
    CiteData {
        /// Source and place.
        text: String,
        /// How well it was checked.
        verified: KeyText,
        /// Where it can be read at its official publisher.
        link: Option<LinkData>,
    }
    /// Where something can be read at its official publisher. Nothing is fetched from there unless somebody follows it.
    #[derive(PartialEq)]
    LinkData {
        /// The address, as far into the text as the publisher's scheme goes.
        url: String,
        /// Whether it leads to the text, rather than to the page of the publisher where it can be looked for.
        of_text: bool,
    }
}

/// A view, or all of them, as a case names it.
pub(super) const fn view(choice: ViewChoice) -> KeyText {
    match choice {
        ViewChoice::All => "all",
        ViewChoice::One(id) => id.key(),
    }
}

/// Facts in the notation of the case files, in the order of the questions.
pub(super) fn facts(from: &Facts) -> Vec<FactLine> {
    from.written().into_iter().map(|(key, line)| FactLine { key, line }).collect()
}

pub(super) fn number(amount: Decimal) -> String {
    amount.normalize().to_string()
}

pub(super) fn class(class: Seriousness) -> KeyText {
    class.circumstance().key()
}

pub(super) fn range(from: engine::Range) -> RangeData {
    RangeData { low: number(from.low), high: from.high.map(number), currency: from.currency.code() }
}

pub(super) fn money(from: Money) -> MoneyData {
    MoneyData { amount: number(from.amount), currency: from.currency.code() }
}

pub(super) fn citation(lang: Lang, from: Citation) -> CiteData {
    CiteData {
        text: cite::citation(lang, from),
        verified: from.verified.key(),
        link: address::of(lang, from).map(link),
    }
}

pub(super) fn link(from: address::Link) -> LinkData {
    LinkData { url: from.address, of_text: from.of_text }
}

pub(super) fn reading(lang: Lang, view: ViewId, direction: Direction, cite: Citation) -> ReadingData {
    ReadingData { view: view.key(), direction: direction.key(), cite: citation(lang, cite) }
}

pub(super) fn position(lang: Lang, view: ViewId, stance: Stance, cite: Citation) -> PositionData {
    PositionData { view: view.key(), stance: stance.key(), cite: citation(lang, cite) }
}
