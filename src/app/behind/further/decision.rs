//! A published decision in words: which it is, what was decided, and what happened after.

use crate::app::awaited;
use crate::app::markup::{attributed, fragment, optional};
use crate::app::stories::Stories;
use crate::engine::Range;
use crate::evidence::decisions::{Entry, Fate, Later, Law, NoticeKind, Outcome, Period};
use crate::law::{Choice, Sum, Verified};
use crate::text::cite::named;
use crate::text::date::DateSpan;
use crate::text::{Lang, body, date, explain, keys, number, place, say};
use yew::prelude::*;

/// Authority, case number, country, day and provisions of a decision.
pub fn which(lang: Lang, entry: &Entry) -> String {
    joined(&[&issued(lang, entry), &provisions(lang, entry)])
}

/// Whom a decision is on, or else whose it is.
pub fn about(lang: Lang, entry: &Entry) -> String {
    entry.controller.map_or_else(|| body::authority(lang, entry.authority), str::to_owned)
}

/// Authority, case number, country and day.
pub fn issued(lang: Lang, entry: &Entry) -> String {
    let country = explain::option(lang, entry.country.circumstance());
    let day = entry.day.map(|day| days(lang, day)).unwrap_or_default();
    joined(&[&body::authority(lang, entry.authority), entry.case.unwrap_or_default(), country, &day])
}

/// The provisions infringed, those of national Acts among them.
pub fn provisions(lang: Lang, entry: &Entry) -> String {
    joined(&[&articles(lang, entry), &entry.national.join(", ")])
}

fn joined(parts: &[&str]) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The provisions infringed, of the law that the fee was set under.
pub fn articles(lang: Lang, entry: &Entry) -> String {
    let articles = entry.articles.join(", ");
    match entry.law {
        Law::CriminalDataAct => place::chapters(lang, &articles),
        _ => in_articles(lang, &articles),
    }
}

/// Articles, with the word for them.
pub fn in_articles(lang: Lang, list: &str) -> String {
    let places = place::articles(lang, list);
    match (places.text.is_empty(), places.many) {
        (true, _) => places.text,
        (false, true) => say::like_articles(lang, &places.text),
        (false, false) => say::like_article(lang, &places.text),
    }
}

/// What kind of breach it was, how many people it affected, and how long it lasted.
pub fn what(lang: Lang, entry: &Entry) -> String {
    let parts = [
        entry.breach.map(|breach| named(lang, "breach", breach.key()).to_owned()),
        entry.people.map(|people| explain::people_affected(lang, people)),
        entry.months.map(|months| say::like_months(lang, &number::count(lang, months.into()))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// What was decided.
pub fn decided(lang: Lang, entry: &Entry) -> String {
    match entry.outcome {
        Outcome::Fee(fee) if entry.fee_is == Sum::Proposed => {
            say::like_proposed(lang, &explain::money(lang, fee))
        }
        Outcome::Fee(fee) => explain::money(lang, fee),
        Outcome::Recommended(fee) => say::like_recommended(lang, &explain::money(lang, fee)),
        Outcome::Reprimand => lang.text(keys::LIKE_REPRIMAND).to_owned(),
        Outcome::Order => lang.text(keys::LIKE_ORDER).to_owned(),
        Outcome::Nothing => lang.text(keys::LIKE_NOTHING).to_owned(),
    }
}

/// What had been announced before.
pub fn announced(lang: Lang, entry: &Entry) -> Option<String> {
    let notice = entry.notice?;
    let [low, high] = notice.amount?;
    let amount = explain::range(lang, Range::between(low.amount, Some(high.amount), low.currency));
    Some(match notice.kind {
        NoticeKind::Notice => say::like_notified(lang, &amount),
        NoticeKind::Draft => say::like_drafted(lang, &amount),
        NoticeKind::FirstDecision => say::like_first(lang, &amount),
    })
}

/// What happened after, by whom and when.
pub fn after(lang: Lang, later: &Later) -> String {
    told_of(lang, later, later.by.map(|by| body::after(lang, by)))
}

/// The same where there is little room: what and when.
pub fn after_in_short(lang: Lang, later: &Later) -> String {
    told_of(lang, later, None)
}

fn told_of(lang: Lang, later: &Later, by: Option<String>) -> String {
    let text = match later.fate {
        Fate::Upheld => lang.text(keys::LIKE_FATE_UPHELD).to_owned(),
        Fate::Changed(money) => say::like_fate_changed(lang, &explain::money(lang, money)),
        Fate::Sentenced(money) => say::like_fate_sentenced(lang, &explain::money(lang, money)),
        Fate::Quashed => lang.text(keys::LIKE_FATE_QUASHED).to_owned(),
        Fate::Waived => lang.text(keys::LIKE_FATE_WAIVED).to_owned(),
        Fate::Closed => lang.text(keys::LIKE_FATE_CLOSED).to_owned(),
        Fate::Paid(money) => say::like_fate_paid(lang, &explain::money(lang, money)),
        Fate::Pending => lang.text(keys::LIKE_FATE_PENDING).to_owned(),
        Fate::NotAppealed => lang.text(keys::LIKE_FATE_NOT_APPEALED).to_owned(),
    };
    let day = later.on.map(|day| days(lang, day));
    let checked = (later.verified == Verified::Secondary).then(|| lang.text(keys::LIKE_SECONDARY).to_owned());
    let details: Vec<String> = [by, day, checked].into_iter().flatten().collect();
    if details.is_empty() { text } else { [&text, " (", &details.join(", "), ")"].concat() }
}

/// A day, or the days among which it lies.
pub fn days(lang: Lang, day: Period) -> String {
    date::span(lang, DateSpan { first: day.first, last: day.last })
}

/// Whether what happened in each decision is still to come.
pub fn stories_to_come(lang: Lang, stories: Stories) -> Html {
    let text = match stories {
        Stories::There => "",
        Stories::Awaited => lang.text(keys::EXPLORE_STORIES_AWAITED),
        Stories::Missing => lang.text(keys::EXPLORE_STORIES_MISSING),
    };
    let values = ["status", "subtle"].map(AttrValue::Static);
    let slow = optional(stories == Stories::Awaited, || awaited::slow(lang));
    fragment(vec![attributed("div", &["role", "class"], values, text.into()), slow])
}
