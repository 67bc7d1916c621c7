//! The part of the law book on what authorities decided: each row of the decisions.

use finesight::api::book::page::{BookRowData, BookTableData, CellData};
use finesight::api::dto::LinkData;
use finesight::evidence::decisions::{
    Entry, Fact, Fate, Later, Law, Notice, NoticeKind, Open, Origin, Outcome, Period, Remark, Turnover,
    Whose, entries, of_country,
};
use finesight::law::circumstance::Country;
use finesight::law::{Choice, Money, Source, Sum, Tier};
use finesight::text::cite::{at_articles, at_chapters, named};
use finesight::text::date::DateSpan;
use finesight::text::explain::{class, direction, money, option, people_affected};
use finesight::text::{Key, Lang, alphabet, body, date, keys, number, say};

use super::chapter::{Chapter, see};
use super::countries::names;
use super::table::{Heading, Part, Section, Table};
use super::{escape, paragraph};

/// The part's name in links.
pub const ID: &str = "decisions";

/// What they are, and those of each country under it.
pub fn chapters(lang: Lang) -> Vec<Chapter> {
    let mut countries = Vec::new();
    for entry in entries() {
        if !countries.contains(&entry.country) {
            countries.push(entry.country);
        }
    }
    let about = paragraph(&escape(lang.text(keys::BOOK_DECISIONS_ABOUT)));
    let lead = Part::new(ID, Heading::Title, about.clone(), Vec::new());
    let subject = Chapter::subject(ID, lang.text(keys::BOOK_DECISIONS), vec![lead]);
    let name = |country: &Country| option(lang, country.is());
    let id = |country: &Country| format!("section-{ID}-{}", country.is().key());
    let mut links: Vec<_> = countries.iter().map(|it| (id(it), name(it).to_owned())).collect();
    links.sort_by_cached_key(|(_, name)| alphabet::place(lang, name));
    let of_country = |country: &Country| {
        let section = section(lang, *country).titled();
        let part = Part::new(ID, Heading::Elsewhere, about.clone(), vec![section]);
        let chapter = Chapter::under(&subject, country.is().key(), name(country), part);
        Chapter { also: names(*country), ..chapter }
    };
    let under: Vec<Chapter> = countries.iter().map(of_country).collect();
    let after = see("each", lang.text(keys::BOOK_BY_COUNTRY), &links);
    [Chapter { after, ..subject }].into_iter().chain(under).collect()
}

fn section(lang: Lang, country: Country) -> Section {
    let head = [
        keys::BOOK_DECISION,
        keys::BOOK_BROKEN,
        keys::BOOK_FOUND,
        keys::BOOK_DECIDED,
        keys::BOOK_LATER,
        keys::BOOK_WHERE,
    ];
    let heading = option(lang, country.is());
    let key = country.is().key();
    let data = BookTableData {
        key: key.to_owned(),
        caption: heading.to_owned(),
        head: head.map(|key| lang.text(key)).into(),
        rows: of_country(country).map(|entry| Words { lang }.row(entry)).collect(),
    };
    Section::new(key, heading, vec![Table { before: None, data }])
}

/// What a decision is told with.
struct Words {
    lang: Lang,
}

impl Words {
    fn row(&self, entry: &Entry) -> BookRowData {
        let later = entry.later.iter().map(|later| self.later(later)).collect();
        let cells = [
            self.heading(entry),
            self.broken(entry),
            self.found(entry),
            self.decided(entry),
            later,
            self.origin(entry),
        ];
        let not_stated = || CellData::words(self.text(keys::BOOK_NOT_STATED));
        let cell = |lines: Vec<CellData>| CellData::joined(lines, "\n").unwrap_or_else(not_stated);
        BookRowData { key: entry.key.to_owned(), cells: cells.into_iter().map(cell).collect() }
    }

    fn text(&self, key: Key) -> &'static str {
        self.lang.text(key)
    }

    fn amount(&self, amount: Money) -> CellData {
        CellData::amount(money(self.lang, amount))
    }

    fn labelled(&self, label: Key, what: CellData) -> CellData {
        CellData::words(self.text(label)).then(": ").with(what)
    }

    fn days(&self, period: Period) -> String {
        date::span(self.lang, DateSpan { first: period.first, last: period.last })
    }

    fn heading(&self, entry: &Entry) -> Vec<CellData> {
        let who = entry.controller.unwrap_or(self.text(keys::BOOK_WITHHELD));
        let authority = body::authority(self.lang, entry.authority);
        let authority: Vec<&str> = [authority.as_str()].into_iter().chain(entry.case).collect();
        let mut lines = vec![CellData::words(who), CellData::words(authority.join(" "))];
        lines.extend(entry.day.map(|day| CellData::words(self.days(day))));
        lines
    }

    fn broken(&self, entry: &Entry) -> Vec<CellData> {
        let source = match entry.law {
            Law::Gdpr => Some(Source::Gdpr),
            Law::UkGdpr => Some(Source::UkGdpr),
            Law::CriminalDataAct => Some(Source::CriminalDataAct),
            Law::Earlier | Law::Communications | Law::LawEnforcement => None,
        };
        let law = source.map_or_else(
            || {
                self.text(match entry.law {
                    Law::Communications => keys::BOOK_LAW_COMMUNICATIONS,
                    Law::LawEnforcement => keys::BOOK_LAW_ENFORCEMENT,
                    _ => keys::BOOK_LAW_EARLIER,
                })
            },
            |source| named(self.lang, "source", source.key()),
        );
        let articles = entry.articles.join(", ");
        let cited = match entry.law {
            _ if articles.is_empty() => law.to_owned(),
            Law::Gdpr | Law::UkGdpr => at_articles(self.lang, &articles, law),
            Law::CriminalDataAct => at_chapters(self.lang, &articles, law),
            Law::Earlier | Law::Communications | Law::LawEnforcement => {
                say::at_point(self.lang, &articles, law)
            }
        };
        let story = named(self.lang, "story", entry.key);
        let breach = entry.breach.map(|breach| named(self.lang, "breach", breach.key())).unwrap_or_default();
        let national = entry.national.join(", ");
        let lines = [story, breach, &cited, &national].into_iter().filter(|line| !line.is_empty());
        let mut lines: Vec<CellData> = lines.map(CellData::words).collect();
        lines.extend(entry.tier.map(|tier| {
            CellData::words(self.text(match tier {
                Tier::Lower => keys::BOOK_TIER_LOWER,
                Tier::Higher => keys::BOOK_TIER_HIGHER,
            }))
        }));
        lines.extend(
            entry.seriousness.map(|stated| {
                self.labelled(keys::STAGE_SERIOUSNESS, CellData::words(class(self.lang, stated)))
            }),
        );
        lines
    }

    fn found(&self, entry: &Entry) -> Vec<CellData> {
        let mut lines: Vec<CellData> =
            entry.turnover.map(|turnover| self.turnover(turnover)).into_iter().collect();
        lines.extend(entry.people.map(|people| CellData::words(people_affected(self.lang, people))));
        let months = entry.months.map(|months| number::count(self.lang, months.into()));
        lines.extend(months.map(|months| CellData::words(say::like_months(self.lang, &months))));
        lines.extend(entry.fault.map(|fault| CellData::words(option(self.lang, fault.circumstance()))));
        lines.extend(entry.established.iter().map(|fact| CellData::words(self.text(fact_key(*fact)))));
        lines.extend(entry.factors.iter().map(|(criterion, pulls)| {
            let criterion = named(self.lang, "criterion", criterion.key());
            CellData::words(format!("{criterion}: {}", direction(self.lang, *pulls)))
        }));
        lines
    }

    fn turnover(&self, turnover: Turnover) -> CellData {
        let whose = self.text(match turnover.whose {
            Whose::Company => keys::BOOK_TURNOVER,
            Whose::Group => keys::BOOK_TURNOVER_GROUP,
            Whose::PublicBody => keys::BOOK_TURNOVER_PUBLIC,
        });
        let year = turnover.year.map(|year| format!(" ({year})")).unwrap_or_default();
        CellData::words(format!("{whose}{year}: ")).with(self.amount(turnover.amount))
    }

    fn decided(&self, entry: &Entry) -> Vec<CellData> {
        let notice = entry.notice.map(|notice| self.notice(notice));
        let outcome = match entry.outcome {
            Outcome::Fee(money) if entry.fee_is == Sum::Proposed => self.sum(keys::BOOK_PROPOSED, money),
            Outcome::Fee(money) => self.sum(keys::BOOK_FEE, money),
            Outcome::Recommended(money) => self.sum(keys::BOOK_RECOMMENDED, money),
            Outcome::Reprimand => CellData::words(self.text(keys::BOOK_REPRIMAND)),
            Outcome::Order => CellData::words(self.text(keys::LIKE_ORDER)),
            Outcome::Nothing => CellData::words(self.text(keys::LIKE_NOTHING)),
        };
        let most = entry.national_maximum.map(|most| self.sum(keys::BOOK_NATIONAL_MAXIMUM, most));
        notice.into_iter().chain([outcome]).chain(most).collect()
    }

    fn notice(&self, notice: Notice) -> CellData {
        let kind = match notice.kind {
            NoticeKind::Notice => keys::BOOK_NOTICE,
            NoticeKind::Draft => keys::BOOK_DRAFT,
            NoticeKind::FirstDecision => keys::BOOK_FIRST_DECISION,
        };
        let amount = notice.amount.map(|[low, high]| match self.amount(high) {
            high if high == self.amount(low) => high,
            high => self.amount(low).then("–").with(high),
        });
        let on = notice.on.map(|on| CellData::words(self.days(on)));
        let said = CellData::joined(on.into_iter().chain(amount), ", ");
        self.labelled(kind, said.unwrap_or_else(|| CellData::words("")))
    }

    fn sum(&self, label: Key, amount: Money) -> CellData {
        self.labelled(label, self.amount(amount))
    }

    fn later(&self, later: &Later) -> CellData {
        let words = |key| CellData::words(self.text(key));
        let what = match later.fate {
            Fate::Upheld => words(keys::BOOK_UPHELD),
            Fate::Changed(money) => self.sum(keys::BOOK_CHANGED, money),
            Fate::Sentenced(money) => self.sum(keys::BOOK_SENTENCED, money),
            Fate::Quashed => words(keys::BOOK_QUASHED),
            Fate::Waived => words(keys::BOOK_WAIVED),
            Fate::Closed => words(keys::BOOK_CLOSED),
            Fate::Paid(money) => self.sum(keys::BOOK_PAID, money),
            Fate::Pending => words(keys::BOOK_PENDING),
            Fate::NotAppealed => words(keys::BOOK_NOT_APPEALED),
        };
        let who: Vec<String> = later
            .by
            .map(|by| body::after(self.lang, by))
            .into_iter()
            .chain(later.on.map(|on| self.days(on)))
            .collect();
        let who = if who.is_empty() { " ".to_owned() } else { format!(" ({}) ", who.join(", ")) };
        what.then(who).with(CellData::checked("", later.verified.key()))
    }

    fn origin(&self, entry: &Entry) -> Vec<CellData> {
        let origin = origin_text(self.lang, entry.origin);
        let mut lines = vec![CellData::checked(origin, entry.origin.verified().key())];
        lines.extend(entry.address.map(|address| {
            let link = LinkData { url: address.to_owned(), of_text: true };
            CellData::linked(self.text(keys::LIKE_PAGE), Some(link))
        }));
        lines.extend(entry.remarks.iter().map(|remark| CellData::words(self.text(remark_key(*remark)))));
        if !entry.open.is_empty() {
            let open: Vec<&str> = entry.open.iter().map(|open| open_text(self.lang, *open)).collect();
            lines.push(self.labelled(keys::BOOK_NOT_VERIFIED, CellData::words(open.join("; "))));
        }
        lines
    }
}

fn fact_key(fact: Fact) -> Key {
    match fact {
        Fact::Reported => keys::BOOK_FOUND_REPORTED,
        Fact::Special => keys::BOOK_FOUND_SPECIAL,
        Fact::NotSpecial => keys::BOOK_FOUND_NOT_SPECIAL,
        Fact::Children => keys::BOOK_FOUND_CHILDREN,
        Fact::Before => keys::BOOK_FOUND_BEFORE,
        Fact::NotBefore => keys::BOOK_FOUND_NOT_BEFORE,
        Fact::Cooperated => keys::BOOK_FOUND_COOPERATED,
        Fact::Obstructed => keys::BOOK_FOUND_OBSTRUCTED,
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
