//! Checks the law book against the tables: everything in them is in it, in each language, with where
//! it stands and how it was checked.

use std::collections::BTreeSet;

use finesight::evidence::library::{self, Fate};
use finesight::law::circumstance::Seriousness;
use finesight::law::method::Band;
use finesight::law::national_method::{By, NationalMethod, Severity};
use finesight::law::rules::PublicBodies;
use finesight::law::{Ceiling, Choice, Citation, Regime, Source, Tier, Verified, no_gdpr};
use finesight::text::cite::{authentic, citation, named};
use finesight::text::{Lang, date, explain, number};

use finesight_tools::lawbook::{self, decisions, escape};

fn page(lang: Lang) -> String {
    lawbook::page(lang, "./app.css", "./icon.svg")
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

/// The rows that a page must have for a regime, and what must stand in each.
struct Check<'a> {
    lang: Lang,
    page: &'a str,
    regime: Regime,
    found: usize,
    problems: Vec<String>,
}

impl Check<'_> {
    /// The row of the regime's own part, else that of the common part.
    fn row(&mut self, key: &str, texts: &[String]) {
        let row = [self.regime.key(), "common"].iter().find_map(|part| {
            let start = format!("<tr id=\"{part}-{key}\">");
            self.page.split_once(&start)?.1.split_once("</tr>")
        });
        let place = format!("{}: {}: {key}", self.lang.tag(), self.regime.key());
        let Some((row, _)) = row else {
            self.problems.push(format!("{place}: no row"));
            return;
        };
        self.found += 1;
        let shown = bare(row);
        for text in texts {
            if text.is_empty() || !shown.contains(&escape(text)) {
                self.problems.push(format!("{place}: `{text}` is not in `{shown}`"));
            }
        }
    }

    /// The texts of a citation: source and place, and how it was checked.
    fn cited(&self, cite: Citation) -> [String; 2] {
        [citation(self.lang, cite), named(self.lang, "verified", cite.verified.key()).to_owned()]
    }

    fn cites(&mut self, key: &str, texts: &[String], cite: Citation) {
        let texts = [texts, &self.cited(cite)].concat();
        self.row(key, &texts);
    }

    fn named(&self, prefix: &str, key: &str) -> String {
        named(self.lang, prefix, key).to_owned()
    }

    fn band(&self, band: Band) -> [String; 2] {
        [explain::share(self.lang, band.low), explain::share(self.lang, band.high)]
    }
}

fn check(check: &mut Check<'_>) {
    let lang = check.lang;
    let regime = check.regime;
    let rules = regime.rules();
    for provision in regime.provisions() {
        let key = format!("provision-{}", provision.key);
        let mut texts = vec![check.named("provision", provision.key)];
        texts.extend(check.cited(provision.cite));
        if let Ceiling::Fixed(figure) = provision.ceiling {
            texts.push(explain::money(lang, figure.value));
        }
        check.cites(&key, &texts, provision.ceiling.cite());
    }
    for (key, tier) in ["tier-lower", "tier-higher"].iter().zip(rules.tiers.iter().flatten()) {
        let texts = [explain::money(lang, tier.fixed.value), explain::share(lang, tier.of_turnover.value)];
        check.cites(key, &texts, tier.fixed.cite);
    }
    match rules.public_bodies {
        PublicBodies::AsOthers(cite) | PublicBodies::Exempt(cite) | PublicBodies::NotRead(cite) => {
            check.cites("public", &[], cite);
        }
        PublicBodies::UpTo(figures) => {
            for (key, figure) in ["public-lower", "public-higher"].iter().zip(figures) {
                check.cites(key, &[explain::money(lang, figure.value)], figure.cite);
            }
        }
    }
    if let Some(cite) = rules.public_caution {
        check.cites("caution", &[check.named("caution", regime.key())], cite);
    }
    if let Some(method) = rules.method {
        for (key, class) in ["band-low", "band-medium", "band-high"].iter().zip(Seriousness::ALL) {
            let band = method.band(*class);
            check.cites(key, &check.band(band.value), band.cite);
        }
        for (place, size) in method.sizes.iter().enumerate() {
            let mut texts = check.band(size.share.value).to_vec();
            texts.push(explain::money(lang, size.up_to));
            if size.share.cite.verified == Verified::Draft {
                texts.push(explain::finding(lang, &finesight::engine::Finding::DraftRow));
            }
            check.cites(&format!("size-{place}"), &texts, size.share.cite);
        }
        check.cites("size-beyond", &[], method.beyond.cite);
        let from = method.in_force.from.map(|day| date::long(lang, day)).unwrap_or_default();
        check.row("method-period", &[from, check.named("source", method.source.key())]);
        check.cites("method-inability", &[], method.inability);
    }
    if let Some(method) = rules.national_method {
        national_method(check, method);
    }
    for criterion in rules.criteria {
        let key = format!("criterion-{}", criterion.key());
        check.cites(&key, &[check.named("criterion", criterion.key())], criterion.cite());
        if let Some(cite) = rules.method.and_then(|method| method.judged_on(*criterion)) {
            check.cites(&key, &[check.named("judged", criterion.key())], cite);
        }
    }
    procedure(check);
    for view in rules.views {
        for position in view.positions {
            let (point, stance) = (position.point.key(), position.stance.key());
            let texts = [check.named("point", point), check.named("stance", stance)];
            check.cites(&format!("position-{}-{point}", view.id.key()), &texts, position.cite);
        }
        for reading in view.readings {
            let under = reading.criterion.key();
            let (question, option) = (reading.when.question.key(), reading.when.key());
            let key = format!("reading-{}-{under}-{question}-{option}", view.id.key());
            let texts =
                [explain::fact(lang, reading.when), explain::direction(lang, reading.direction).into()];
            check.cites(&key, &texts, reading.cite);
        }
    }
    for note in rules.notes {
        let mut texts = vec![check.named("note", note.key), check.named("stage", note.stage.key())];
        texts.extend(note.from.map(|day| date::long(lang, day)));
        check.cites(&format!("note-{}", note.key), &texts, note.cite);
    }
    for measure in rules.measures {
        check.cites(
            &format!("measure-{}", measure.key),
            &[check.named("measure", measure.key)],
            measure.cite,
        );
    }
    for open in rules.open_points {
        let texts = [check.named("open", open.note), check.named("source", open.source.key())];
        check.row(&format!("open-{}", open.note), &texts);
    }
}

/// The authority's own method.
fn national_method(check: &mut Check<'_>, method: &NationalMethod) {
    let lang = check.lang;
    let money = |amount| explain::money(lang, amount);
    let period = method.period.value;
    let days: Vec<_> =
        [period.from, period.until].iter().flatten().map(|day| date::long(lang, *day)).collect();
    check.cites("national-period", &days, method.period.cite);
    if let Some(cite) = method.only_undertakings_here {
        check.cites("national-only", &[], cite);
    }
    for (key, cite) in method.notes {
        check.cites(&format!("national-{key}"), &[check.named("note", key)], *cite);
    }
    match &method.by {
        By::DayRates(rates) => {
            for class in rates.classes {
                let texts = [class.up_to.value, class.mean.value, class.rate.value].map(money);
                check.cites(&format!("dayrate-{}", class.name), &texts, class.rate.cite);
            }
            let (name, days) = rates.beyond;
            check.cites(&format!("dayrate-{name}"), &[days.value.to_string()], days.cite);
            for severity in Severity::ALL {
                let [lower, higher] = [Tier::Lower, Tier::Higher].map(|tier| rates.factors(*severity, tier));
                let texts = [explain::times(lower.value), explain::times(higher.value)];
                check.cites(&format!("factors-{}", severity.key()), &texts, lower.cite);
            }
        }
        By::Categories(categories) => {
            for category in categories.each {
                let [low, high] = category.band.value;
                let texts = [category.name.to_owned(), money(category.basic.value), money(low), money(high)];
                check.cites(&format!("category-{}", category.name), &texts, category.band.cite);
            }
            for row in categories.of {
                let texts =
                    [check.named("provision", row.provision), row.articles.into(), row.category.into()];
                check.cites(&format!("in-category-{}", row.provision), &texts, row.cite);
            }
            let (_, key, cite) = categories.behind;
            check.cites(&format!("national-{key}"), &[check.named("note", key)], cite);
            let part = explain::share(lang, categories.repeated.value);
            check.cites("national-repeated", &[part], categories.repeated.cite);
            let years = number::count(lang, categories.within.value.years.into());
            check.cites("national-within", &[years], categories.within.cite);
        }
    }
}

/// Clocks, dates, rates, and what lowered an amount.
fn procedure(check: &mut Check<'_>) {
    let lang = check.lang;
    let rules = check.regime.rules();
    let clocks = rules.procedure;
    let (country, _) = check.regime.key().split_once('-').unwrap_or_default();
    let daterule = format!("daterule-{country}");
    if let Some(first) = clocks.first_breach {
        check.cites("clock-first-breach", &[date::long(lang, first.value)], first.cite);
    }
    for (key, clock) in [
        ("time-bar", clocks.time_bar.map(|bar| bar.period)),
        ("appeal", clocks.appeal),
        ("payment", clocks.payment),
        ("lapse", clocks.lapse),
        ("costs", clocks.costs),
    ] {
        let row = format!("clock-{key}");
        match clock {
            Some(clock) => {
                let period = clock.value;
                let length = period.years.max(period.weeks).max(period.days);
                let texts = [check.named(&daterule, key), number::count(lang, length.into())];
                check.cites(&row, &texts, clock.cite);
            }
            None => check.row(&row, &[check.named("book", "not-read")]),
        }
    }
    if let Some(fault) = rules.fault {
        check.cites("condition-fault-before", &[], fault.before);
        for (place, figure) in [fault.settled].iter().chain(fault.confirmed).enumerate() {
            let day = date::long(lang, figure.value);
            check.cites(&format!("condition-fault-{place}"), &[day], figure.cite);
        }
    }
    if let Some(official) = rules.official_rates {
        check.cites("rate-rule", &[official.fixed_on.value.1.to_string()], official.fixed_on.cite);
    }
    for rate in rules.official_rates.iter().flat_map(|official| official.rates) {
        let texts = [number::decimal(lang, rate.per_euro.value), date::long(lang, rate.day)];
        check.cites(&format!("rate-{}", rate.year), &texts, rate.per_euro.cite);
    }
    for (place, precedent) in rules.precedents.iter().enumerate() {
        let texts = [
            precedent.case.to_owned(),
            explain::money(lang, precedent.before),
            explain::money(lang, precedent.after),
        ];
        check.cites(&format!("precedent-{place}"), &texts, precedent.cite);
    }
    if check.regime == Regime::NoGdpr {
        for (key, cite) in no_gdpr::TIME_DOCTRINE {
            check.cites(&format!("time-{key}"), &[check.named("time", key)], *cite);
        }
    }
    let cites = rules.cites;
    for (key, cite) in [
        ("applies", cites.applies),
        ("attribution", cites.attribution),
        ("fee-grounds", cites.fee_grounds),
        ("several", cites.several),
        ("maximum", cites.maximum),
        ("seriousness", cites.seriousness),
        ("proportion", cites.proportion),
    ] {
        check.cites(&format!("step-{key}"), &[], cite);
    }
}

#[test]
fn every_table_of_every_regime_is_in_the_book() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let page = page(lang);
        for regime in Regime::ALL {
            let mut one = Check { lang, page: &page, regime: *regime, found: 0, problems: Vec::new() };
            check(&mut one);
            assert!(one.found > 90, "only {} rows of {}", one.found, regime.key());
            problems.extend(one.problems);
            let name = escape(named(lang, "regime", regime.key()));
            let heading = format!("id=\"{}\">{name}</h2>", regime.key());
            if !page.contains(&heading) {
                problems.push(format!("{}: no part for {}", lang.tag(), regime.key()));
            }
        }
        for source in Source::ALL {
            let row = format!("<tr id=\"all-source-{}\">", source.key());
            let row = between(&page, &row, "</tr>").next().map(bare).unwrap_or_default();
            let cites = source.authentic().cites.iter();
            let cites = cites.flat_map(|cite| {
                [citation(lang, *cite), named(lang, "verified", cite.verified.key()).to_owned()]
            });
            for text in [named(lang, "source", source.key()).to_owned(), authentic(lang, *source)]
                .into_iter()
                .chain(cites)
            {
                if text.is_empty() || !row.contains(&escape(&text)) {
                    problems.push(format!("{}: {}: `{text}` is not in `{row}`", lang.tag(), source.key()));
                }
            }
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
fn every_message_of_the_book_is_used() {
    let program = [
        include_str!("../src/lawbook/mod.rs"),
        include_str!("../src/lawbook/decisions.rs"),
        include_str!("../src/lawbook/frame.rs"),
    ];
    let used: BTreeSet<String> = program
        .iter()
        .flat_map(|file| file.split("keys::BOOK_").skip(1))
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_uppercase() && c != '_').next())
        .map(|name| name.to_ascii_lowercase().replace('_', "-"))
        .collect();
    let unused: Vec<&str> = include_str!("../../src/text/en/book.ftl")
        .lines()
        .filter_map(|line| line.strip_prefix("book-")?.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !used.contains(*name))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}
