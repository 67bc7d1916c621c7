//! Checks the law book: every row of the law's tables is in its data once, with its figures and where it stands; its page
//! shows all that the data says, in each language; and so for the decisions.

mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;
use std::{fs, io};

use finesight::api::book::RulesData;
use finesight::api::book::page::{BookRowData, CellData};
use finesight::api::law_book;
use finesight::evidence::decisions::{Fate, Law, entries};
use finesight::evidence::records::RECORDS;
use finesight::law::comparison::Group;
use finesight::law::coverage::{Coverage, Topic};
use finesight::law::questions::{self, Burden};
use finesight::law::to_come::TO_COME;
use finesight::law::{Choice, ChoiceId, Field, Regime, Rules, Source, TextCopy};
use finesight::text::cite::{citation, named};
use finesight::text::date::DateSpan;
use finesight::text::place::{articles, chapters};
use finesight::text::{Lang, body, date, explain, keys, number};
use finesight_tools::lawbook::book::{Written, name as name_of_book};
use finesight_tools::lawbook::{self, decisions, escape, records};
use rows::of_regime;

/// The book, which takes a while to write.
fn written() -> &'static Written {
    static WRITTEN: OnceLock<Written> = OnceLock::new();
    WRITTEN.get_or_init(|| lawbook::book::written("./app.css", "./icon.svg"))
}

/// The pages of a language with their names, without the contents.
fn pages(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_it =
        written().pages.iter().filter(move |(its, name, _)| *its == lang && *name != name_of_book(lang));
    of_it.map(|(_, name, html)| (name.as_str(), html.as_str()))
}

/// All that the pages of a language have.
fn page(lang: Lang) -> String {
    pages(lang).map(|(_, html)| html).collect()
}

/// The contents.
fn contents(lang: Lang) -> &'static str {
    let book = written().pages.iter().find(|(its, name, _)| *its == lang && *name == name_of_book(lang));
    book.map(|(_, _, html)| html.as_str()).unwrap_or_default()
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

/// The rows of a regime in the data.
fn rows(rules: &RulesData) -> impl Iterator<Item = &BookRowData> {
    rules.sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.rows)
}

/// The texts of a row, of which citations say how they were checked.
fn texts(row: &BookRowData) -> impl Iterator<Item = (&str, Option<&'static str>)> {
    row.cells.iter().flat_map(|CellData(pieces)| pieces).map(|piece| (piece.text.as_str(), piece.verified))
}

/// An Act beside those on personal data in a state, of which little was read.
fn is_beside(regime: Regime) -> bool {
    regime == Regime::EuInstitutions || regime.field() == Field::Communications
}

#[test]
fn every_row_of_the_tables_is_in_the_data_once_with_its_figures_and_where_it_stands() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let book = law_book(lang);
        for (regime, data) in Regime::ALL.iter().zip(&book.regimes) {
            assert_eq!(regime.key(), data.regime);
            let law = of_regime(lang, *regime);
            // Of some Acts on law enforcement the provisions and the maxima alone were read.
            let least = match regime {
                regime if is_beside(*regime) => 20,
                regime if regime.is_for_law_enforcement() => 60,
                _ => 90,
            };
            assert!(law.len() > least, "only {} rows of {}", law.len(), regime.key());
            for open in regime.rules().open_points {
                let (key, source) = (format!("open-{}", open.note), named(lang, "source", open.source.key()));
                let is_it = |row: &&BookRowData| row.key == key && texts(row).any(|(text, _)| text == source);
                assert_eq!(rows(data).filter(is_it).count(), 1, "{}: {}: {key}", lang.tag(), regime.key());
            }
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
        let looked_for: BTreeSet<String> = of_regime(Lang::En, *regime)
            .into_iter()
            .map(|(_, _, cite)| format!("{cite:?}"))
            .chain(set_out(regime.rules()))
            .collect();
        let cited = cited(regime.rules());
        let least = if is_beside(*regime) { 5 } else { 20 };
        assert!(cited.len() > least, "only {} of {}", cited.len(), regime.key());
        none(&cited.difference(&looked_for).cloned().collect::<Vec<_>>());
    }
}

#[test]
fn the_data_say_who_is_asked_to_prove_what_and_what_fees_are_compared_with() {
    for lang in Lang::ALL {
        for (regime, data) in Regime::ALL.iter().zip(&law_book(lang).regimes) {
            let summed_up = |text: &str| data.summary.iter().any(|line| line.text == text);
            let group = regime.rules().comparison.authorities;
            assert_eq!(data.compared_with, group.map(Group::key), "{}", regime.key());
            assert!(group.is_none_or(|group| summed_up(named(lang, "practice", group.key()))));
            let by_model = ["-gdpr", "-communications"].iter().any(|end| regime.key().ends_with(end));
            assert_eq!(data.by_model, by_model, "{}", regime.key());
            for question in &data.questions {
                let Some(id) = ChoiceId::ALL.iter().find(|id| id.key() == question.key) else {
                    assert_eq!(question.burden, "nobody", "{}", question.key);
                    continue;
                };
                let (burden, words) = match questions::burden(*id) {
                    Burden::Authority => ("authority", keys::BOOK_BURDEN_AUTHORITY),
                    Burden::Controller => ("controller", keys::BOOK_BURDEN_CONTROLLER),
                    Burden::Nobody => ("nobody", keys::BOOK_BURDEN_NOBODY),
                };
                assert_eq!(question.burden, burden, "{}", question.key);
                let key = format!("question-{}", question.key);
                let row = rows(data).find(|row| row.key == key);
                assert!(row.is_some_and(|row| texts(row).any(|(text, _)| text == lang.text(words))), "{key}");
            }
        }
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
fn every_proposition_is_in_the_book() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (page, book) = (page(lang), law_book(lang));
        assert_eq!(book.records.len(), RECORDS.len());
        let written: BTreeMap<&str, &str> =
            between(&page, "<tr id=\"", "</tr>").filter_map(|row| row.split_once("\">")).collect();
        let all =
            book.records.iter().flat_map(|record| record.propositions.iter().map(move |it| (record.key, it)));
        for (record, it) in all {
            let id = format!("{}-{record}-{}", records::ID, it.key);
            let shown = written.get(id.as_str()).map(|row| bare(row)).unwrap_or_default();
            let words = [it.text, it.by_name, it.kind_name, &it.at].map(escape);
            let cites = it.rests_on.iter().map(|cite| escape(&cite.text));
            let days = it.days.iter().flatten().chain(&it.until);
            let days = days.map(|day| date::long(lang, day.parse().unwrap()));
            let outcome = it.outcome_name.map(escape);
            for text in words.into_iter().chain(cites).chain(days).chain(outcome) {
                if text.is_empty() || !shown.contains(&text) {
                    problems.push(format!("{}: {id}: `{text}` is not in `{shown}`", lang.tag()));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn what_is_to_come_is_in_the_book_with_its_days_and_how_far_it_has_come() {
    for lang in Lang::ALL {
        let (page, book) = (page(lang), law_book(lang));
        assert!(page.contains("<section id=\"coming\">"), "{}: no part", lang.tag());
        let written: BTreeMap<&str, &str> =
            between(&page, "<tr id=\"", "</tr>").filter_map(|row| row.split_once("\">")).collect();
        assert_eq!(book.to_come.len(), TO_COME.len());
        for (from, data) in TO_COME.iter().zip(&book.to_come) {
            assert_eq!((from.key, from.status.key()), (data.key, data.status));
            let row = written.get(format!("coming-{}", from.key).as_str()).unwrap();
            let shown = bare(&row.replace("<br>", "\n"));
            let days = from.days.iter().map(|(_, figure)| date::long(lang, figure.value));
            let words = [data.name, data.about, named(lang, "coming-status", data.status)];
            let words = words.map(str::to_owned).into_iter().chain([citation(lang, from.cite)]).chain(days);
            for text in words {
                assert!(!text.is_empty() && shown.contains(&escape(&text)), "`{text}` is not in `{shown}`");
            }
            assert_eq!(data.replaced.len(), from.replaced.map_or(0, |replaced| replaced.sections.len()));
            for (old, new) in from.replaced.iter().flat_map(|replaced| replaced.sections) {
                let row = written.get(format!("coming-{}-{}", from.key, old.replace(' ', "-")).as_str());
                let shown = bare(row.unwrap());
                assert!(new.is_none_or(|new| shown.ends_with(&format!("§\u{a0}{new}"))), "§ {old}: {shown}");
            }
        }
    }
}

#[test]
fn beside_each_source_stands_how_old_its_copy_is() {
    for lang in Lang::ALL {
        let page = page(lang);
        let rows: Vec<&str> = between(&page, "<tr id=\"all-source-", "</tr>").collect();
        assert_eq!(rows.len(), Source::ALL.len());
        for (source, row) in Source::ALL.iter().zip(rows) {
            let expected = match source.copy() {
                TextCopy::AsOf(day) => date::long(lang, day),
                TextCopy::Final => lang.text(keys::BOOK_COPY_FINAL).to_owned(),
                TextCopy::NotNoted => lang.text(keys::BOOK_COPY_NOT_NOTED).to_owned(),
            };
            assert!(row.contains(&escape(&expected)), "{}: {expected}", source.key());
        }
    }
}

#[test]
fn every_decision_is_in_the_book() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let page = page(lang);
        assert!(page.contains(&format!("id=\"{}\"", decisions::ID)), "{}: no part", lang.tag());
        let mut from = 0;
        for entry in entries() {
            let start = format!("<tr id=\"{}-{}\">", decisions::ID, entry.key);
            let place = format!("{}: {}", lang.tag(), entry.key);
            let Some(at) = page.find(&start) else {
                problems.push(format!("{place}: no row"));
                continue;
            };
            if at < from {
                problems.push(format!("{place}: not in the order of the decisions"));
            }
            from = at;
            let row = page.get(at..).and_then(|rest| rest.split_once("</tr>")).unwrap_or_default().0;
            let shown = bare(row);
            let notice = entry.notice.and_then(|notice| notice.amount).into_iter().flatten();
            let turnover = entry.turnover.map(|turnover| turnover.amount);
            let later = entry.later.iter().filter_map(|later| match later.fate {
                Fate::Changed(money) | Fate::Sentenced(money) | Fate::Paid(money) => Some(money),
                _ => None,
            });
            let amounts =
                notice.chain(turnover).chain(entry.amount()).chain(entry.national_maximum).chain(later);
            let mut texts: Vec<String> = amounts.map(|money| explain::money(lang, money)).collect();
            let days = entry.day.into_iter().chain(entry.later.iter().filter_map(|later| later.on));
            let days = days.chain(entry.notice.and_then(|notice| notice.on));
            texts.extend(days.map(|day| date::span(lang, DateSpan { first: day.first, last: day.last })));
            texts.extend([entry.case, entry.controller].into_iter().flatten().map(str::to_owned));
            texts.push(body::authority(lang, entry.authority));
            texts.extend(entry.later.iter().filter_map(|later| later.by).map(|by| body::after(lang, by)));
            texts.extend(entry.articles.iter().map(|article| match entry.law {
                Law::CriminalDataAct => chapters(lang, article),
                Law::Earlier | Law::Communications | Law::LawEnforcement => (*article).to_owned(),
                // The word for it is said once for several whole articles.
                Law::Gdpr | Law::UkGdpr if !article.contains('(') => (*article).to_owned(),
                Law::Gdpr | Law::UkGdpr => articles(lang, article).text,
            }));
            texts.extend(entry.national.iter().map(|provision| (*provision).to_owned()));
            texts.extend(entry.breach.map(|breach| named(lang, "breach", breach.key()).to_owned()));
            texts.extend(entry.breach.map(|_| named(lang, "story", entry.key).to_owned()));
            // Of "up to" so many, the most alone is told.
            let people =
                entry.people.map(|[least, most]| if least == 1 { [most, most] } else { [least, most] });
            let ends = people.into_iter().flatten().chain(entry.months.map(u32::from));
            texts.extend(ends.map(|count| number::count(lang, count.into())));
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
    }
    none(&problems);
}

/// What stands on every page for itself: its body, and its lists of links.
const OF_EACH_PAGE: [&str; 4] = ["book", "contents", "each", "elsewhere"];

/// What a page names.
fn ids(html: &str) -> BTreeSet<&str> {
    let ids: Vec<&str> = between(html, " id=\"", "\"").collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "something is named twice");
    known
}

#[test]
fn what_is_named_is_on_one_page_which_is_the_same_in_every_language() {
    let mut of_first: BTreeMap<String, String> = BTreeMap::new();
    for lang in Lang::ALL {
        let mut of_it = BTreeMap::new();
        for (name, html) in pages(lang) {
            let name = name.replace(&format!("law-{}-", lang.tag()), "").replace(".html", "");
            for id in ids(html).into_iter().filter(|id| !OF_EACH_PAGE.contains(id)) {
                assert_eq!(of_it.insert(id.to_owned(), name.clone()), None, "{id} is on two pages");
                assert_eq!(written().places.page_of(id), Some(name.as_str()), "{id}");
            }
        }
        if of_first.is_empty() {
            of_first.clone_from(&of_it);
        }
        assert_eq!(of_first, of_it, "{}", lang.tag());
    }
}

/// When the book was one page, links named a part, a section or a row.
#[test]
fn an_address_from_when_the_book_was_one_page_has_its_page() {
    for (id, page) in [
        ("common", "common"),
        ("section-common-method", "method"),
        ("common-provision-gdpr-32", "provisions"),
        ("at-gdpr", "austria"),
        ("section-at-gdpr-clocks", "austria"),
        ("at-gdpr-clock-time-bar", "austria"),
        ("uk-part-3", "united-kingdom"),
        ("eu-institutions", "institutions"),
        ("eea-gdpr", "eea"),
        ("decisions", "decisions"),
        ("section-decisions-ireland", "decisions-ireland"),
        ("record", "record"),
        ("section-record-coop-board", "record-coop-board"),
        ("section-record-police-clearview", "record-police-clearview"),
        ("coming", "coming"),
        ("section-coming-coming", "coming"),
        ("coverage", "coverage"),
        ("all", "sources"),
        ("all-source-gdpr", "sources"),
    ] {
        let found = written().places.page_of(id).unwrap_or_default();
        let number = found.strip_prefix(page).unwrap_or("nowhere");
        let is_page_of_it = number.is_empty() || number.trim_start_matches('-').parse::<u8>().is_ok();
        assert!(is_page_of_it, "{id}: {found}");
    }
    // The contents are none of these pages, and what they name themselves leads nowhere else.
    assert_eq!(
        ["filter", "by-country", "book", "contents"].map(|id| written().places.page_of(id)),
        [None; 4]
    );
}

/// What is unseen and read out is a caption alone: the words before a link to a publisher say whose page it is.
#[test]
fn a_link_to_a_publisher_is_read_out_once() {
    for lang in Lang::ALL {
        let publisher = format!(">{}</a>", lang.text(keys::STEPS_PUBLISHER));
        let all: Vec<&str> = pages(lang).map(|(_, html)| html).collect();
        assert!(all.iter().any(|html| html.contains(&publisher)));
        let unseen = |html: &&str| {
            html.matches("ds-sr-only").count() != html.matches("<caption class=\"ds-sr-only\"").count()
        };
        assert_eq!(all.iter().filter(|html| unseen(html)).count(), 0, "{}", lang.tag());
    }
}

/// ETA, the EEA, stands after Espanja in the Finnish alphabet, where a capital T would come first by its code.
#[test]
fn countries_stand_in_the_alphabet_of_the_language() {
    let by_country = between(contents(Lang::Fi), "id=\"by-country\"", "</nav>").next().unwrap_or_default();
    let place = |name: &str| by_country.find(&format!(">{name}")).unwrap_or_else(|| panic!("{name}"));
    let names = ["Alankomaat", "Espanja", "ETA", "Islanti", "Unkari", "Viro"];
    assert!(names.is_sorted_by_key(|name| place(name)), "{:?}", names.map(place));
}

/// Without a script a part or a section is found in the contents by the same name.
#[test]
fn the_contents_name_every_part_and_section() {
    // Parts of one section, and the name of the part is there.
    let of_one = ["section-coverage-coverage", "section-coming-coming", "section-all-sources"];
    let parts = ["common", "decisions", "record", "coverage", "coming", "all"].into_iter();
    let parts: Vec<&str> = parts.chain(Regime::ALL.iter().map(|regime| regime.key())).collect();
    for lang in Lang::ALL {
        let known = ids(contents(lang));
        let sections = pages(lang).flat_map(|(_, html)| ids(html)).filter(|id| id.starts_with("section-"));
        let sections: Vec<&str> = sections.filter(|id| !of_one.contains(id)).collect();
        assert!(sections.len() > 400, "only {} sections", sections.len());
        let missing: Vec<&&str> = sections.iter().chain(&parts).filter(|id| !known.contains(**id)).collect();
        assert_eq!(missing, Vec::<&&str>::new(), "{}", lang.tag());
    }
}

#[test]
fn the_contents_find_a_section_by_the_names_of_its_rows_and_a_country_in_every_language() {
    for (lang, words) in [(Lang::En, "Limitation"), (Lang::Nb, "Foreldelse"), (Lang::Sv, "Preskription")] {
        let line = between(contents(lang), "<li id=\"section-no-gdpr-clocks\" data-also=\"", "\"").next();
        assert!(line.is_some_and(|line| line.contains(words)), "{words}: {line:?}");
        let country =
            "<li data-also=\"Austria Österrike Østerrike Austerrike Østrig Itävalta\"><a class=\"ds-link\"";
        assert!(contents(lang).contains(country), "{}", lang.tag());
    }
    // Every decision by the name of whom it is about.
    for name in entries().filter_map(|entry| entry.controller) {
        assert!(contents(Lang::En).contains(&escape(name)), "{name}");
    }
}

#[test]
fn every_link_leads_to_a_page_and_a_place_on_it_and_every_page_can_be_reached() {
    for lang in Lang::ALL {
        let named: BTreeMap<&str, BTreeSet<&str>> =
            written().pages.iter().map(|(_, name, html)| (name.as_str(), ids(html))).collect();
        let mut reached = BTreeSet::from([name_of_book(lang)]);
        let own = written().pages.iter().filter(|(its, ..)| *its == lang);
        let own: BTreeMap<&str, &str> = own.map(|(_, name, html)| (name.as_str(), html.as_str())).collect();
        let mut next: Vec<String> = reached.iter().cloned().collect();
        while let Some(name) = next.pop() {
            let Some(html) = own.get(name.as_str()) else { continue };
            for link in between(html, " href=\"", "\"").filter(|link| !link.starts_with("https://")) {
                let (file, id) = link.split_once('#').unwrap_or((link, ""));
                let file = if file.is_empty() { name.as_str() } else { file.trim_start_matches("./") };
                if file.starts_with("law-") {
                    let known = named.get(file);
                    assert!(known.is_some_and(|ids| id.is_empty() || ids.contains(id)), "{name}: {link}");
                    if reached.insert(file.to_owned()) {
                        next.push(file.to_owned());
                    }
                }
            }
        }
        let unreached: Vec<&&str> = own.keys().filter(|name| !reached.contains(**name)).collect();
        assert_eq!(unreached, Vec::<&&str>::new());
    }
}

/// Sections of two regimes have one name, so that of the regime has to be beside it.
#[test]
fn the_pages_of_a_country_with_several_regimes_say_which_is_on_which() {
    for lang in Lang::ALL {
        let all: BTreeMap<&str, &str> = pages(lang).collect();
        for (country, regimes) in [
            ("sweden", &[Regime::SeGdpr, Regime::SeCriminalDataAct][..]),
            ("united-kingdom", &[Regime::UkGdpr, Regime::UkPart3, Regime::UkCommunications]),
        ] {
            let html = all.get(format!("law-{}-{country}.html", lang.tag()).as_str()).unwrap();
            let list = between(html, "<nav class=\"contents\" aria-labelledby=\"contents\">", "</nav>")
                .next()
                .unwrap();
            for regime in regimes {
                assert!(list.contains(&escape(named(lang, "regime", regime.key()))), "{}", regime.key());
            }
        }
    }
}

#[test]
fn each_page_is_of_the_book_and_the_contents_alone_have_a_script() {
    for lang in Lang::ALL {
        let up = format!("<a class=\"ds-link\" href=\"./{}\">", name_of_book(lang));
        for (name, html) in pages(lang) {
            assert!(html.contains(&up), "{name} does not lead to the contents");
            for other in Lang::ALL {
                let there = name.replace(&format!("law-{}-", lang.tag()), &format!("law-{}-", other.tag()));
                assert!(html.contains(&format!("href=\"./{there}\"")), "{name}: no {there}");
            }
            assert!(!html.contains("<script") && html.contains("default-src 'none'"), "{name}");
            assert!(!html.contains("script-src"), "{name}");
        }
        assert_eq!(contents(lang).matches("<script").count(), 1);
        assert!(contents(lang).contains(" script-src 'self';"));
    }
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
            // A message without figures has a key, one with figures a function.
            let names = code.split("keys::BOOK_").skip(1).chain(code.split("say::book_").skip(1));
            used.extend(names.filter_map(|rest| {
                let name = rest.split(|c: char| !c.is_ascii_alphabetic() && c != '_').next()?;
                Some(name.to_ascii_lowercase().replace('_', "-"))
            }));
        }
    }
    // Those that the tables of the law name.
    used.extend(Topic::ALL.iter().map(|topic| format!("topic-{}", topic.key())));
    used.extend(Coverage::ALL.iter().map(|coverage| format!("coverage-{}", coverage.key())));
    let unused: Vec<&str> = include_str!("../../../src/text/en/book.ftl")
        .lines()
        .filter_map(|line| line.strip_prefix("book-")?.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !used.contains(*name))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
    Ok(())
}

/// In the alphabet of each language: Espanja stands before ETA in Finnish, and Østrig is the last in Danish.
#[test]
fn states_stand_by_their_names() {
    for (lang, first, last) in [
        (Lang::En, "Austria", "United Kingdom"),
        (Lang::Sv, "Belgien", "Österrike"),
        (Lang::Nb, "Belgia", "Østerrike"),
        (Lang::Nn, "Austerrike", "Ungarn"),
        (Lang::Da, "Belgien", "Østrig"),
        (Lang::Fi, "Alankomaat", "Viro"),
    ] {
        let book = law_book(lang);
        let tables = book.coverage_sections.iter().flat_map(|section| &section.tables);
        let mut checked = 0;
        for table in tables {
            let name = |row: Option<&BookRowData>| Some(row?.cells.first()?.0.first()?.text.clone());
            let ends = [name(table.rows.first()), name(table.rows.last())];
            assert_eq!(ends.map(Option::unwrap), [first, last], "{}", table.key);
            checked += 1;
        }
        assert!(checked > 1);
    }
}
