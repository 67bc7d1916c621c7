//! Checks the law book: every row of the law's tables is in its data once, with its figures and where it stands; its page
//! shows all that the data says, in each language; and so for the decision library.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use finesight::api::book::RulesData;
use finesight::api::book::page::{BookRowData, CellData};
use finesight::api::law_book;
use finesight::evidence::library::{self, Fate};
use finesight::law::circumstance::Seriousness;
use finesight::law::method::{Band, Method, OtherSize};
use finesight::law::national_method::{By, NationalMethod, Severity};
use finesight::law::provision::TierCeiling;
use finesight::law::rules::{Afterwards, PublicBodies};
use finesight::law::{
    Ceiling, Choice, Citation, Figure, Money, Provision, Regime, Rules, Share, Source, Tier, View, no_gdpr,
};
use finesight::text::cite::{citation, named};
use finesight::text::{Lang, date, explain, number};
use finesight_tools::lawbook::{self, decisions, escape};
use jiff::civil::Date;

fn page(lang: Lang) -> String {
    lawbook::book::page(lang, "./app.css", "./icon.svg")
}

/// Fails with all problems at once.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// What is between two texts, each time they follow one another.
fn between<'t>(text: &'t str, first: &'t str, last: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(first).skip(1).filter_map(move |rest| rest.split_once(last).map(|(inside, _)| inside))
}

/// The text without its tags.
fn bare(html: &str) -> String {
    let mut text = String::new();
    let mut within = true;
    for c in html.chars() {
        match c {
            '<' => within = false,
            '>' => within = true,
            c if within => text.push(c),
            _ => {}
        }
    }
    text
}

/// A row that the book must have: its key, the figures in it, and where it stands.
type Row = (String, Vec<String>, Citation);

/// The rows that the book must have of a regime.
struct Law {
    lang: Lang,
    rows: Vec<Row>,
}

impl Law {
    fn of(lang: Lang, regime: Regime) -> Vec<Row> {
        let mut law = Self { lang, rows: Vec::new() };
        let rules = regime.rules();
        regime.provisions().for_each(|provision| law.provision(provision));
        law.tiers(rules.tiers.iter().flatten());
        law.public_bodies(rules);
        law.conditions(rules);
        rules.method.into_iter().for_each(|method| law.method(method));
        rules.national_method.into_iter().for_each(|method| law.national_method(method));
        for criterion in rules.criteria {
            law.add(format!("criterion-{}", criterion.key()), [], criterion.cite());
        }
        rules.views.iter().for_each(|view| law.view(view));
        law.procedure(rules);
        for note in rules.notes {
            let since: Vec<String> = note.from.map(|day| law.day(day)).into_iter().collect();
            law.add(format!("note-{}", note.key), since, note.cite);
        }
        for measure in rules.measures {
            law.add(format!("measure-{}", measure.key), [], measure.cite);
        }
        law.lowered(rules);
        law.rows
    }

    fn add(&mut self, key: impl Into<String>, figures: impl IntoIterator<Item = String>, cite: Citation) {
        self.rows.push((key.into(), figures.into_iter().collect(), cite));
    }

    fn day(&self, day: Date) -> String {
        date::long(self.lang, day)
    }

    fn amount(&mut self, key: impl Into<String>, figure: Figure<Money>) {
        self.add(key, [explain::money(self.lang, figure.value)], figure.cite);
    }

    fn share(&mut self, key: impl Into<String>, figure: Figure<Share>) {
        self.add(key, [explain::share(self.lang, figure.value)], figure.cite);
    }

    fn band(&mut self, key: impl Into<String>, figure: Figure<Band>) {
        let Band { low, high } = figure.value;
        self.add(key, [low, high].map(|end| explain::share(self.lang, end)), figure.cite);
    }

    fn provision(&mut self, provision: &Provision) {
        let key = format!("provision-{}", provision.key);
        self.add(&key, [], provision.cite);
        match provision.ceiling {
            Ceiling::Fixed(figure) => self.amount(key, figure),
            ceiling => self.add(key, [], ceiling.cite()),
        }
    }

    fn tiers<'a>(&mut self, tiers: impl Iterator<Item = &'a TierCeiling>) {
        for (key, tier) in ["tier-lower", "tier-higher"].into_iter().zip(tiers) {
            self.amount(key, tier.fixed);
            self.share(key, tier.of_turnover);
        }
    }

    fn public_bodies(&mut self, rules: &Rules) {
        match rules.public_bodies {
            PublicBodies::AsOthers(cite) | PublicBodies::Exempt(cite) | PublicBodies::NotRead(cite) => {
                self.add("public", [], cite);
            }
            PublicBodies::UpTo([lower, higher]) => {
                self.amount("public-lower", lower);
                self.amount("public-higher", higher);
            }
        }
    }

    /// Rules with no figure.
    fn rules<const COUNT: usize>(&mut self, rows: [(&str, Option<Citation>); COUNT]) {
        for (key, cite) in rows {
            if let Some(cite) = cite {
                self.add(key, [], cite);
            }
        }
    }

    fn conditions(&mut self, rules: &Rules) {
        if let Some(fault) = rules.fault {
            self.add("condition-fault-before", [], fault.before);
            for (place, figure) in [fault.settled].iter().chain(fault.confirmed).enumerate() {
                self.add(format!("condition-fault-{place}"), [self.day(figure.value)], figure.cite);
            }
        }
        let cites = rules.cites;
        self.rules([
            ("caution", rules.public_caution),
            ("condition-reprimand", rules.reprimand),
            ("condition-silence", rules.silence),
            ("step-applies", Some(cites.applies)),
            ("step-attribution", Some(cites.attribution)),
            ("step-fee-grounds", Some(cites.fee_grounds)),
            ("step-several", Some(cites.several)),
            ("step-maximum", Some(cites.maximum)),
            ("step-seriousness", Some(cites.seriousness)),
            ("step-proportion", Some(cites.proportion)),
        ]);
    }

    fn method(&mut self, method: &Method) {
        for (key, class) in ["band-low", "band-medium", "band-high"].iter().zip(Seriousness::ALL) {
            self.band(*key, method.band(*class));
        }
        for (place, size) in method.sizes.iter().enumerate() {
            let key = format!("size-{place}");
            self.band(&key, size.share);
            self.add(key, [explain::money(self.lang, size.up_to)], size.share.cite);
        }
        self.band("size-beyond", method.beyond);
        for (criterion, cite) in method.judged {
            self.add(format!("criterion-{}", criterion.key()), [], *cite);
        }
        let (OtherSize::None(others) | OtherSize::Funds(others)) = method.others;
        self.rules([
            ("method-others", Some(others)),
            ("method-amounts", Some(method.no_amounts)),
            ("method-percentages", Some(method.no_percentages)),
            ("method-once", method.counted_once),
            ("method-inability", Some(method.inability)),
        ]);
    }

    /// The authority's own method.
    fn national_method(&mut self, method: &NationalMethod) {
        let period = method.period.value;
        let days: Vec<String> =
            [period.from, period.until].iter().flatten().map(|day| self.day(*day)).collect();
        self.add("national-period", days, method.period.cite);
        self.rules([("national-only", method.only_undertakings_here)]);
        method.notes.iter().for_each(|(key, cite)| self.add(format!("national-{key}"), [], *cite));
        match &method.by {
            By::DayRates(rates) => {
                for class in rates.classes {
                    for figure in [class.up_to, class.mean, class.rate] {
                        self.amount(format!("dayrate-{}", class.name), figure);
                    }
                }
                let (name, days) = rates.beyond;
                self.add(format!("dayrate-{name}"), [days.value.to_string()], days.cite);
                for severity in Severity::ALL {
                    for tier in [Tier::Lower, Tier::Higher] {
                        let figure = rates.factors(*severity, tier);
                        let times = explain::times(figure.value);
                        self.add(format!("factors-{}", severity.key()), [times], figure.cite);
                    }
                }
            }
            By::Categories(categories) => {
                for category in categories.each {
                    let key = format!("category-{}", category.name);
                    self.amount(&key, category.basic);
                    let band = category.band.value.map(|end| explain::money(self.lang, end));
                    self.add(key, band, category.band.cite);
                }
                for row in categories.of {
                    let texts = [row.articles, row.category].map(str::to_owned);
                    self.add(format!("in-category-{}", row.provision), texts, row.cite);
                }
                let (_, key, cite) = categories.behind;
                self.add(format!("national-{key}"), [], cite);
                self.share("national-repeated", categories.repeated);
                let years = number::count(self.lang, categories.within.value.years.into());
                self.add("national-within", [years], categories.within.cite);
            }
        }
    }

    fn view(&mut self, view: &View) {
        let id = view.id.key();
        for position in view.positions {
            self.add(format!("position-{id}-{}", position.point.key()), [], position.cite);
        }
        for reading in view.readings {
            let (under, when) = (reading.criterion.key(), reading.when);
            let key = format!("reading-{id}-{under}-{}-{}", when.question.key(), when.key());
            let pulls = explain::direction(self.lang, reading.direction).to_owned();
            self.add(key, [pulls], reading.cite);
        }
    }

    /// Clocks, and rates.
    fn procedure(&mut self, rules: &Rules) {
        let clocks = rules.procedure;
        if let Some(first) = clocks.first_breach {
            self.add("clock-first-breach", [self.day(first.value)], first.cite);
        }
        for (key, clock) in [
            ("time-bar", clocks.time_bar.map(|bar| bar.period)),
            ("appeal", clocks.appeal),
            ("payment", clocks.payment),
            ("lapse", clocks.lapse),
            ("costs", clocks.costs),
        ] {
            if let Some(Figure { value, cite }) = clock {
                let length = value.years.max(value.weeks).max(value.days);
                self.add(format!("clock-{key}"), [number::count(self.lang, length.into())], cite);
            }
        }
        if let Some(official) = rules.official_rates {
            let (_, day) = official.fixed_on.value;
            self.add("rate-rule", [day.to_string()], official.fixed_on.cite);
            for rate in official.rates {
                let figures = [number::decimal(self.lang, rate.per_euro.value), self.day(rate.day)];
                self.add(format!("rate-{}", rate.year), figures, rate.per_euro.cite);
            }
        }
    }

    /// What lowered an amount, or may.
    fn lowered(&mut self, rules: &Rules) {
        match rules.afterwards {
            Afterwards::Reduction => {}
            Afterwards::ProcessingTime => {
                for (key, cite) in no_gdpr::TIME_DOCTRINE {
                    self.add(format!("time-{key}"), [], *cite);
                }
            }
            Afterwards::Nothing(cite) => self.add("condition-afterwards", [], cite),
        }
        for (place, precedent) in rules.precedents.iter().enumerate() {
            let amounts = [precedent.before, precedent.after].map(|amount| explain::money(self.lang, amount));
            self.add(format!("precedent-{place}"), amounts, precedent.cite);
        }
    }
}

/// The rows of a regime in the data.
fn rows(rules: &RulesData) -> impl Iterator<Item = &BookRowData> {
    rules.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.rows)
}

/// The texts of a row, of which citations say how they were checked.
fn texts(row: &BookRowData) -> impl Iterator<Item = (&str, Option<&'static str>)> {
    row.cells.iter().flat_map(|CellData(pieces)| pieces).map(|piece| (piece.text.as_str(), piece.verified))
}

#[test]
fn every_row_of_the_tables_is_in_the_data_once_with_its_figures_and_where_it_stands() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let book = law_book(lang);
        for (regime, data) in Regime::ALL.iter().zip(&book.regimes) {
            assert_eq!(regime.key(), data.regime);
            let law = Law::of(lang, *regime);
            assert!(law.len() > 90, "only {} rows of {}", law.len(), regime.key());
            for (key, figures, cite) in law {
                let place = format!("{}: {}: {key}", lang.tag(), regime.key());
                let found: Vec<&BookRowData> = rows(data).filter(|row| row.key == key).collect();
                let [row] = found.as_slice() else {
                    problems.push(format!("{place}: {} rows", found.len()));
                    continue;
                };
                let place_of_it = citation(lang, cite);
                let is_cite =
                    |(text, how): (&str, _)| text == place_of_it && how == Some(cite.verified.key());
                if !texts(row).any(is_cite) {
                    problems.push(format!("{place}: `{place_of_it}` is not in {row:?}"));
                }
                let is_in = |figure: &String| texts(row).any(|(text, _)| text.contains(figure.as_str()));
                problems.extend(
                    figures
                        .iter()
                        .filter(|figure| !is_in(figure))
                        .map(|figure| format!("{place}: no {figure}")),
                );
            }
        }
    }
    none(&problems);
}

/// Whatever is cited somewhere in a regime's tables, as it is written for debugging: so a new table is not forgotten.
fn cited(rules: &Rules) -> BTreeSet<String> {
    let written = format!("{rules:?}");
    between(&written, "Citation { ", "verified: ")
        .zip(between(&written, ", verified: ", " }"))
        .map(|(place, verified)| format!("Citation {{ {place}verified: {verified} }}"))
        .collect()
}

#[test]
fn nothing_is_cited_in_the_tables_that_is_not_looked_for_in_the_book() {
    // Where a national method is set out is what its other rows say one by one.
    let set_out = |rules: &Rules| rules.national_method.map(|method| format!("{:?}", method.cite));
    for regime in Regime::ALL {
        let looked_for: BTreeSet<String> = Law::of(Lang::En, *regime)
            .into_iter()
            .map(|(_, _, cite)| format!("{cite:?}"))
            .chain(set_out(regime.rules()))
            .collect();
        let cited = cited(regime.rules());
        assert!(cited.len() > 20, "only {} of {}", cited.len(), regime.key());
        none(&cited.difference(&looked_for).cloned().collect::<Vec<_>>());
    }
}

#[test]
fn the_page_shows_every_entry_of_the_data() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (page, book) = (page(lang), law_book(lang));
        let mut shows =
            |place: &str, row: Option<&str>, texts: &mut dyn Iterator<Item = (&str, Option<&str>)>| {
                let Some(row) = row else {
                    problems.push(format!("{}: {place}: no row", lang.tag()));
                    return;
                };
                let shown = bare(&row.replace("<br>", "\n"));
                for (text, how) in texts {
                    let how = how.map(|how| named(lang, "verified", how)).unwrap_or_default();
                    if !shown.contains(&escape(text)) || !shown.contains(&escape(how)) {
                        problems.push(format!("{}: {place}: `{text}` is not in `{shown}`", lang.tag()));
                    }
                }
            };
        let written: BTreeMap<&str, &str> =
            between(&page, "<tr id=\"", "</tr>").filter_map(|row| row.split_once("\">")).collect();
        let row_of = |id: String| written.get(id.as_str()).copied();
        for rules in &book.regimes {
            let heading = format!("id=\"{}\">{}</h2>", rules.regime, escape(rules.name));
            assert!(page.contains(&heading), "{}: no part for {}", lang.tag(), rules.regime);
            assert!(rules.summary.iter().all(|line| page.contains(&escape(line.text))));
            for row in rows(rules) {
                let own = row_of(format!("{}-{}", rules.regime, row.key));
                let found = own.or_else(|| row_of(format!("common-{}", row.key)));
                shows(&format!("{}: {}", rules.regime, row.key), found, &mut texts(row));
            }
        }
        assert_eq!(book.sources.len(), Source::ALL.len());
        for source in &book.sources {
            let words = [source.name, source.authentic.as_str()].map(|text| (text, None));
            let cites = source.authentic_cites.iter().map(|cite| (cite.text.as_str(), Some(cite.verified)));
            let checked = source.verified.iter().map(|how| ("", Some(*how)));
            let row = row_of(format!("all-source-{}", source.key));
            shows(source.key, row, &mut words.into_iter().chain(cites).chain(checked));
        }
    }
    none(&problems);
}

#[test]
fn every_decision_of_the_library_is_in_the_book() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let page = page(lang);
        assert!(page.contains(&format!("id=\"{}\"", decisions::ID)), "{}: no part", lang.tag());
        let mut from = 0;
        for entry in library::entries() {
            let start = format!("<tr id=\"{}-{}\">", decisions::ID, entry.key);
            let place = format!("{}: {}", lang.tag(), entry.key);
            let Some(at) = page.find(&start) else {
                problems.push(format!("{place}: no row"));
                continue;
            };
            if at < from {
                problems.push(format!("{place}: not in the library's order"));
            }
            from = at;
            let row = page.get(at..).and_then(|rest| rest.split_once("</tr>")).unwrap_or_default().0;
            let shown = bare(row);
            let notice = entry.notice.and_then(|notice| notice.amount).into_iter().flatten();
            let turnover = entry.turnover.map(|turnover| turnover.amount);
            let later = entry.later.iter().filter_map(|later| match later.fate {
                Fate::Changed(money) | Fate::Paid(money) => Some(money),
                _ => None,
            });
            let amounts =
                notice.chain(turnover).chain(entry.amount()).chain(entry.national_maximum).chain(later);
            let mut texts: Vec<String> = amounts.map(|money| explain::money(lang, money)).collect();
            let days = entry.day.into_iter().chain(entry.later.iter().filter_map(|later| later.on));
            let days = days.chain(entry.notice.and_then(|notice| notice.on));
            texts.extend(days.flat_map(|day| [day.first, day.last]).map(|day| date::long(lang, day)));
            texts.extend(
                [Some(entry.authority), entry.case, entry.controller]
                    .into_iter()
                    .flatten()
                    .map(str::to_owned),
            );
            texts.extend(entry.later.iter().filter_map(|later| later.by).map(str::to_owned));
            texts.extend(entry.articles.iter().map(|article| (*article).to_owned()));
            texts.extend(entry.seriousness.map(|stated| explain::class(lang, stated).to_owned()));
            texts.extend(entry.fault.map(|fault| explain::option(lang, fault.circumstance()).to_owned()));
            for (criterion, direction) in entry.factors {
                texts.push(named(lang, "criterion", criterion.key()).to_owned());
                texts.push(explain::direction(lang, *direction).to_owned());
            }
            texts.push(decisions::origin_text(lang, entry.origin).to_owned());
            texts.extend(entry.open.iter().map(|open| decisions::open_text(lang, *open).to_owned()));
            let verified = entry.later.iter().map(|later| later.verified).chain([entry.origin.verified()]);
            texts.extend(verified.map(|verified| named(lang, "verified", verified.key()).to_owned()));
            for text in texts {
                if text.is_empty() || !shown.contains(&escape(&text)) {
                    problems.push(format!("{place}: `{text}` is not in `{shown}`"));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn no_cell_and_no_heading_is_empty_and_every_link_leads_somewhere() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let page = page(lang);
        let mut cells = 0;
        for (first, last) in [
            ("<td", "</td>"),
            ("<th", "</th>"),
            ("<caption", "</caption>"),
            ("<h2", "</h2>"),
            ("<h3", "</h3>"),
            ("<dd", "</dd>"),
            ("<li", "</li>"),
            ("<span", "</span>"),
            ("<p", "</p>"),
        ] {
            for inside in between(&page, first, last) {
                cells += 1;
                let (_, inside) = inside.split_once('>').unwrap_or_default();
                if bare(inside).trim().is_empty() {
                    problems.push(format!("{}: empty: {first}>{inside}{last}", lang.tag()));
                }
            }
        }
        assert!(cells > 2_000, "only {cells} cells");
        let ids: Vec<&str> = between(&page, " id=\"", "\"").collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{}: an id stands twice", lang.tag());
        for target in between(&page, "href=\"#", "\"") {
            if !known.contains(target) {
                problems.push(format!("{}: #{target} is nowhere", lang.tag()));
            }
        }
    }
    none(&problems);
}

#[test]
fn a_row_has_a_cell_for_each_column() {
    for lang in Lang::ALL {
        for table in between(&page(lang), "<table", "</table>") {
            let (head, body) = table.split_once("</thead>").unwrap_or_default();
            let columns = head.matches("<th ").count();
            for row in between(body, "<tr ", "</tr>") {
                let cells = row.matches("<th ").count() + row.matches("<td ").count();
                assert_eq!(cells, columns, "{row}");
            }
        }
    }
}

#[test]
fn every_message_of_the_book_is_used() -> io::Result<()> {
    let mut used = BTreeSet::new();
    for folder in ["../src/api/book", "src/lawbook"] {
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))? {
            let code = fs::read_to_string(file?.path())?;
            used.extend(code.split("keys::BOOK_").skip(1).filter_map(|rest| {
                let name = rest.split(|c: char| !c.is_ascii_uppercase() && c != '_').next()?;
                Some(name.to_ascii_lowercase().replace('_', "-"))
            }));
        }
    }
    let unused: Vec<&str> = include_str!("../../src/text/en/book.ftl")
        .lines()
        .filter_map(|line| line.strip_prefix("book-")?.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !used.contains(*name))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
    Ok(())
}
