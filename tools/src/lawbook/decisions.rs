//! The part of the law book on what authorities decided: each row of the decision library.

use super::{Book, Part, Row, Section, escape};
use finesight::evidence::library::{
    Entry, Fate, Found, Later, Law, NoticeKind, Open, Origin, Outcome, Period, Remark, Turnover, Whose,
    entries, of_country,
};
use finesight::law::{Choice, Direction, Money, Source};
use finesight::text::cite::named;
use finesight::text::date::DateSpan;
use finesight::text::explain::{class, direction, option};
use finesight::text::{Key, Lang, date, keys, say};

/// The part's name in links.
pub const ID: &str = "decisions";

impl Book {
    /// Every decision, a table for each country.
    pub(super) fn decisions(&self) -> Part {
        let mut countries = Vec::new();
        for entry in entries() {
            if !countries.contains(&entry.country) {
                countries.push(entry.country);
            }
        }
        let head = [
            keys::BOOK_DECISION,
            keys::BOOK_BROKEN,
            keys::BOOK_FOUND,
            keys::BOOK_DECIDED,
            keys::BOOK_LATER,
            keys::BOOK_WHERE,
        ];
        let sections = countries.into_iter().map(|country| {
            let heading = option(self.lang, country.circumstance());
            let rows = of_country(country).map(|entry| self.decision(entry)).collect();
            let key = country.circumstance().key();
            Section { key, heading, tables: vec![self.called(key, heading, &head, rows)] }
        });
        Part {
            id: ID.to_owned(),
            heading: self.text(keys::BOOK_DECISIONS).to_owned(),
            lead: format!("<p class=\"ds-paragraph\">{}</p>\n", self.html(keys::BOOK_DECISIONS_ABOUT)),
            sections: sections.collect(),
        }
    }

    fn decision(&self, entry: &Entry) -> Row {
        let later: Vec<String> = entry.later.iter().map(|later| self.later(later)).collect();
        let cells = [
            self.heading_of(entry),
            self.broken(entry),
            self.or_not_stated(&self.found(entry)),
            self.decided(entry),
            self.or_not_stated(&later),
            self.origin(entry),
        ];
        Row::new(entry.key, cells)
    }

    /// Each on a line of its own.
    fn or_not_stated(&self, lines: &[String]) -> String {
        if lines.is_empty() { self.html(keys::BOOK_NOT_STATED) } else { lines.join("<br>") }
    }

    fn heading_of(&self, entry: &Entry) -> String {
        let who = entry.controller.map_or_else(|| self.html(keys::BOOK_WITHHELD), escape);
        let case = entry.case.map(|case| format!(" {}", escape(case))).unwrap_or_default();
        let mut lines = vec![who, format!("{}{case}", escape(entry.authority))];
        lines.extend(entry.day.map(|day| self.days(day)));
        lines.join("<br>")
    }

    fn days(&self, period: Period) -> String {
        escape(&date::span(self.lang, DateSpan { first: period.first, last: period.last }))
    }

    fn broken(&self, entry: &Entry) -> String {
        let source = match entry.law {
            Law::Gdpr => Some(Source::Gdpr),
            Law::UkGdpr => Some(Source::UkGdpr),
            Law::CriminalDataAct => Some(Source::CriminalDataAct),
            Law::Earlier => None,
        };
        let law = source.map_or_else(
            || self.text(keys::BOOK_LAW_EARLIER),
            |source| named(self.lang, "source", source.key()),
        );
        let articles = entry.articles.join(", ");
        let cited = match entry.law {
            _ if articles.is_empty() => law.to_owned(),
            Law::Gdpr | Law::UkGdpr => say::at_article(self.lang, &articles, law),
            Law::CriminalDataAct | Law::Earlier => say::at_point(self.lang, &articles, law),
        };
        let mut lines = vec![escape(&cited)];
        lines.extend(entry.tier.map(|tier| escape(self.tier(tier))));
        lines.extend(
            entry.seriousness.map(|stated| self.labelled(keys::STAGE_SERIOUSNESS, class(self.lang, stated))),
        );
        lines.join("<br>")
    }

    fn labelled(&self, label: Key, text: &str) -> String {
        format!("{}: {}", self.html(label), escape(text))
    }

    fn found(&self, entry: &Entry) -> Vec<String> {
        let mut lines: Vec<String> =
            entry.turnover.map(|turnover| self.turnover(turnover)).into_iter().collect();
        lines.extend(entry.fault.map(|fault| escape(option(self.lang, fault.circumstance()))));
        lines.extend(entry.found.iter().map(|found| self.html(found_key(*found))));
        lines.extend(entry.factors.iter().map(|(criterion, pulls)| {
            let pulls: Direction = *pulls;
            format!("{}: {}", self.named("criterion", criterion.key()), escape(direction(self.lang, pulls)))
        }));
        lines
    }

    fn turnover(&self, turnover: Turnover) -> String {
        let whose = self.html(match turnover.whose {
            Whose::Company => keys::BOOK_TURNOVER,
            Whose::Group => keys::BOOK_TURNOVER_GROUP,
            Whose::PublicBody => keys::BOOK_TURNOVER_PUBLIC,
        });
        let year = turnover.year.map(|year| format!(" ({year})")).unwrap_or_default();
        format!("{whose}{year}: {}", self.money(turnover.amount))
    }

    fn decided(&self, entry: &Entry) -> String {
        let mut lines = Vec::new();
        if let Some(notice) = entry.notice {
            let kind = match notice.kind {
                NoticeKind::Notice => keys::BOOK_NOTICE,
                NoticeKind::Draft => keys::BOOK_DRAFT,
                NoticeKind::FirstDecision => keys::BOOK_FIRST_DECISION,
            };
            let amount = notice.amount.map(|[low, high]| {
                let high = self.money(high);
                if self.money(low) == high { high } else { format!("{}–{high}", self.money(low)) }
            });
            let said: Vec<String> = notice.on.map(|on| self.days(on)).into_iter().chain(amount).collect();
            lines.push(format!("{}: {}", self.html(kind), said.join(", ")));
        }
        lines.push(match entry.outcome {
            Outcome::Fee(money) => self.sum(keys::BOOK_FEE, money),
            Outcome::Recommended(money) => self.sum(keys::BOOK_RECOMMENDED, money),
            Outcome::Reprimand => self.html(keys::BOOK_REPRIMAND),
        });
        lines.extend(entry.national_maximum.map(|most| self.sum(keys::BOOK_NATIONAL_MAXIMUM, most)));
        lines.join("<br>")
    }

    fn sum(&self, label: Key, money: Money) -> String {
        format!("{}: {}", self.html(label), self.money(money))
    }

    fn later(&self, later: &Later) -> String {
        let what = match later.fate {
            Fate::Upheld => self.html(keys::BOOK_UPHELD),
            Fate::Changed(money) => self.sum(keys::BOOK_CHANGED, money),
            Fate::Quashed => self.html(keys::BOOK_QUASHED),
            Fate::Waived => self.html(keys::BOOK_WAIVED),
            Fate::Paid(money) => self.sum(keys::BOOK_PAID, money),
            Fate::Pending => self.html(keys::BOOK_PENDING),
            Fate::NotAppealed => self.html(keys::BOOK_NOT_APPEALED),
        };
        let who: Vec<String> =
            later.by.map(escape).into_iter().chain(later.on.map(|on| self.days(on))).collect();
        let who = if who.is_empty() { String::new() } else { format!(" ({})", who.join(", ")) };
        format!("{what}{who} {}", self.checked(later.verified))
    }

    fn origin(&self, entry: &Entry) -> String {
        let origin = escape(origin_text(self.lang, entry.origin));
        let mut lines = vec![format!("{origin} {}", self.checked(entry.origin.verified()))];
        lines.extend(entry.remarks.iter().map(|remark| self.html(remark_key(*remark))));
        if !entry.open.is_empty() {
            let open: Vec<&str> = entry.open.iter().map(|open| open_text(self.lang, *open)).collect();
            lines.push(self.labelled(keys::BOOK_NOT_VERIFIED, &open.join(", ")));
        }
        lines.join("<br>")
    }
}

fn found_key(found: Found) -> Key {
    match found {
        Found::Reported => keys::BOOK_FOUND_REPORTED,
        Found::Special => keys::BOOK_FOUND_SPECIAL,
        Found::NotSpecial => keys::BOOK_FOUND_NOT_SPECIAL,
        Found::Children => keys::BOOK_FOUND_CHILDREN,
        Found::Before => keys::BOOK_FOUND_BEFORE,
        Found::NotBefore => keys::BOOK_FOUND_NOT_BEFORE,
        Found::Cooperated => keys::BOOK_FOUND_COOPERATED,
        Found::Obstructed => keys::BOOK_FOUND_OBSTRUCTED,
    }
}

fn remark_key(remark: Remark) -> Key {
    match remark {
        Remark::BindingDecision => keys::BOOK_REMARK_BINDING,
        Remark::Published => keys::BOOK_REMARK_PUBLISHED,
        Remark::Together => keys::BOOK_REMARK_TOGETHER,
        Remark::OtherCurrency => keys::BOOK_REMARK_CURRENCY,
    }
}

/// Where a row was read, in words.
pub fn origin_text(lang: Lang, origin: Origin) -> &'static str {
    lang.text(match origin {
        Origin::Hub => keys::BOOK_ORIGIN_HUB,
        Origin::Text => keys::BOOK_ORIGIN_TEXT,
        Origin::Page => keys::BOOK_ORIGIN_PAGE,
        Origin::Cited => keys::BOOK_ORIGIN_CITED,
        Origin::Others => keys::BOOK_ORIGIN_OTHERS,
    })
}

/// What is not verified, in words.
pub fn open_text(lang: Lang, open: Open) -> &'static str {
    lang.text(match open {
        Open::Controller => keys::BOOK_OPEN_CONTROLLER,
        Open::Day => keys::BOOK_OPEN_DAY,
        Open::Articles => keys::BOOK_OPEN_ARTICLES,
        Open::Fault => keys::BOOK_OPEN_FAULT,
        Open::Factors => keys::BOOK_OPEN_FACTORS,
        Open::Notice => keys::BOOK_OPEN_NOTICE,
        Open::Later => keys::BOOK_OPEN_LATER,
        Open::Authority => keys::BOOK_OPEN_AUTHORITY,
    })
}
