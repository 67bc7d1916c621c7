//! What the law book lists, by hand: the topics of each table of what was read, what stands under its own heading, which
//! questions rules can ask at all, and what a row says.

use finesight::api::book::page::{BookRowData, BookSectionData, BookTableData, CellData};
use finesight::api::book::{LawBookData, RulesData};
use finesight::api::law_book;
use finesight::law::Regime;
use finesight::text::cite::named;
use finesight::text::{Lang, keys};
use std::sync::LazyLock;

static BOOK: LazyLock<LawBookData> = LazyLock::new(|| law_book(Lang::En));

fn rules(regime: Regime) -> &'static RulesData {
    BOOK.regimes.iter().find(|rules| rules.regime == regime.key()).unwrap()
}

fn section<'a>(sections: &'a [BookSectionData], key: &str) -> Option<&'a BookSectionData> {
    sections.iter().find(|section| section.key == key)
}

fn row<'a>(sections: &'a [BookSectionData], key: &str) -> &'a BookRowData {
    let mut rows = sections.iter().flat_map(|section| &section.tables).flat_map(|table| &table.rows);
    rows.find(|row| row.key == key).unwrap_or_else(|| panic!("no row {key}"))
}

fn text(cell: &CellData) -> String {
    cell.0.iter().map(|piece| piece.text.replace('\u{a0}', " ")).collect()
}

/// What a reader of a state looks for: how much, by whom and within which time, and what else there is.
#[test]
fn what_was_read_of_each_state_stands_in_three_tables() {
    let typed: [(&str, &[&str]); 3] = [
        ("amounts", &["public-bodies", "minima", "article-10", "article-11", "article-24", "currency"]),
        ("procedure", &["imposes", "time-bar", "appeal", "payment", "discounts"]),
        ("others", &["method", "law-enforcement", "communications"]),
    ];
    let tables: Vec<&BookTableData> =
        BOOK.coverage_sections.iter().flat_map(|section| &section.tables).collect();
    assert_eq!(tables.len(), typed.len());
    for (table, (key, topics)) in tables.iter().zip(typed) {
        let names = topics.iter().map(|topic| named(Lang::En, "book-topic", topic));
        let head: Vec<&str> = [Lang::En.text(keys::BOOK_COVERAGE_STATE)].into_iter().chain(names).collect();
        assert_eq!((table.key.as_str(), &table.head), (key, &head));
        assert_eq!(table.rows.len(), BOOK.coverage.len(), "{key}");
        for row in &table.rows {
            assert_eq!(row.cells.len(), head.len(), "{}", row.key);
        }
    }
}

/// Austria: the copy from the federal legal information system of 17 July 2025. Its authority is linked by its name, which is no
/// amount, at its site, which is no text of a law. A judgment has no day.
#[test]
fn a_cell_says_how_old_the_copy_is() {
    let row = row(&BOOK.coverage_sections, "amounts-austria");
    let [name, public, ..] = row.cells.as_slice() else { panic!("{}", row.key) };
    assert!(text(public).ends_with("17 July 2025"), "{}", text(public));
    let piece = &name.0[0];
    let link = piece.link.as_ref().unwrap();
    assert_eq!((piece.amount, link.of_text, link.url.as_str()), (false, false, "https://www.dsb.gv.at/"));
    let source = |key: &str| {
        let source = BOOK.sources.iter().find(|source| source.key == key).unwrap();
        (source.is_final, source.copy.clone())
    };
    assert_eq!(source("deutsche-wohnen"), (true, None));
    assert_eq!(source("criminal-data-act"), (false, Some("2024-05-05".to_owned())));
    assert_eq!(source("gdpr"), (false, None));
}

/// What differs from country to country is its own in any case; the provisions of the Regulation others have in the same words.
#[test]
fn some_sections_are_of_a_country_in_any_case() {
    let own = |regime: Regime, key: &str| section(&rules(regime).sections, key).map(|section| section.own);
    for key in ["scope", "own", "public"] {
        assert_eq!(own(Regime::NoGdpr, key), Some(true), "{key}");
    }
    for key in ["steps", "provisions", "questions"] {
        assert_eq!(own(Regime::NoGdpr, key), Some(false), "{key}");
    }
    // Act 90/2018 Art. 46(2) names a least, and the Regulation none.
    assert_eq!(own(Regime::IsGdpr, "minima"), Some(true));
    assert_eq!(own(Regime::EeaGdpr, "minima"), None);
    assert!(rules(Regime::EeaGdpr).minima.is_empty() && !rules(Regime::IsGdpr).minima.is_empty());
}

/// Art. 83(4): EUR 10 million or 2 %; (5): EUR 20 million or 4 %.
#[test]
fn the_two_tiers_of_the_regulation() {
    let tiers = &rules(Regime::EeaGdpr).tiers;
    let tiers: Vec<_> =
        tiers.iter().map(|it| (it.tier, it.fixed.amount.as_str(), it.of_turnover.as_str())).collect();
    assert_eq!(tiers, [("lower", "10000000", "0.02"), ("higher", "20000000", "0.04")]);
}

/// Each heading of provisions has one table, with all that stand under it.
#[test]
fn provisions_stand_under_their_headings_once() {
    for regime in [Regime::EeaGdpr, Regime::SeCriminalDataAct, Regime::UkPart3] {
        let rules = rules(regime);
        let tables = &section(&rules.sections, "provisions").unwrap().tables;
        let mut groups: Vec<&str> = tables.iter().map(|table| table.key.as_str()).collect();
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        assert_eq!(rows, regime.rules().provisions.len(), "{}", regime.key());
        for table in
            tables.iter().filter(|table| regime.rules().provisions.iter().any(|it| it.group == table.key))
        {
            let expected = regime.rules().provisions.iter().filter(|it| it.group == table.key);
            assert_eq!(table.rows.len(), expected.count(), "{}: {}", regime.key(), table.key);
        }
        let count = groups.len();
        groups.dedup();
        assert!(count > 3 && groups.len() == count, "{}: {groups:?}", regime.key());
    }
}

/// Law 190/2018 Art. 14(4) and (6): RON 10,000 to 100,000, and 10,000 to 200,000. Law on Legal Protection of Personal Data Art.
/// 33: half a per cent of the budget and at most EUR 30,000; one per cent and at most EUR 60,000.
#[test]
fn a_maximum_of_public_bodies_is_told_whole() {
    let says = |regime, key: &str| text(&row(&rules(regime).sections, key).cells[0]);
    let (lower, higher) = (says(Regime::RoGdpr, "public-lower"), says(Regime::RoGdpr, "public-higher"));
    assert!(lower.contains("100,000") && lower.ends_with("at least RON 10,000"), "{lower}");
    assert!(higher.contains("200,000") && higher.ends_with("at least RON 10,000"), "{higher}");
    let (lower, higher) = (says(Regime::LtGdpr, "public-lower"), says(Regime::LtGdpr, "public-higher"));
    assert!(lower.contains("30,000") && lower.contains("0.5%"), "{lower}");
    assert!(higher.contains("60,000") && higher.contains("1%"), "{higher}");
}

/// Who bears the proof of a number left to discretion: nobody.
#[test]
fn nobody_proves_a_figure() {
    let questions = &rules(Regime::EeaGdpr).questions;
    for key in ["share", "tier-share", "factors", "proportion"] {
        let burden = questions.iter().find(|question| question.key == key).map(|question| question.burden);
        assert_eq!(burden, Some("nobody"), "{key}");
    }
}

/// Whether a case under some rules can be asked at all: what turns on answers can be; what needs a table only where that is.
#[test]
fn what_rules_can_ask() {
    let asked = |regime, key: &str| {
        let mut questions = rules(regime).questions.iter();
        questions.find(|question| question.key == key).map(|question| question.asked)
    };
    // In every case, or by what is answered: an organisation elsewhere, a private person, an association.
    for key in ["country", "body", "reach", "people-in", "household", "purpose", "form", "economic", "linked"]
    {
        assert_eq!(asked(Regime::EeaGdpr, key), Some(true), "{key}");
    }
    // § 62(5): those of Art. 83(7) get no fine; an association or a person may carry on a business all the same.
    assert_eq!(asked(Regime::CzGdpr, "economic"), Some(true));
    // The Criminal Data Act has elements and no turnover.
    for key in ["measures", "necessity", "log-system", "informed", "tool"] {
        assert_eq!(asked(Regime::SeCriminalDataAct, key), Some(true), "{key}");
    }
    assert_eq!(asked(Regime::SeCriminalDataAct, "turnover"), None);
    // Kept, with its place, where it was answered under other rules.
    assert_eq!(asked(Regime::SeCriminalDataAct, "ownership"), Some(false));
    // A share of the budget is of Lithuania, a warning first of Romania, the kinds of body of Luxembourg, funds of no Act of the
    // Union.
    for (key, there, not_there) in [
        ("budget", Regime::LtGdpr, Regime::FiGdpr),
        ("warned", Regime::RoGdpr, Regime::FiGdpr),
        ("public-kind", Regime::LuGdpr, Regime::FiGdpr),
        ("notice-on", Regime::HuGdpr, Regime::BgGdpr),
        ("complexity", Regime::NoGdpr, Regime::SeGdpr),
        ("discovery", Regime::NoGdpr, Regime::SeGdpr),
        ("received-on", Regime::NoGdpr, Regime::EeaGdpr),
        ("final-on", Regime::NoGdpr, Regime::EeaGdpr),
    ] {
        assert_eq!(asked(there, key), Some(true), "{key}");
        assert_ne!(asked(not_there, key), Some(true), "{key}");
    }
}

/// What is kept says so, and what is asked does not.
#[test]
fn a_question_that_is_only_kept_says_so() {
    let kept = Lang::En.text(keys::BOOK_KEPT);
    let says = |key: &str| text(&row(&rules(Regime::SeCriminalDataAct).sections, key).cells[0]);
    assert!(says("question-ownership").ends_with(kept));
    assert!(!says("question-measures").contains(kept));
}

/// Where the Spanish Act on the information society governs, its rules apply, in the one country of these; in the United Kingdom
/// Part 3 and PECR do. Others lead to an Act on communications, which has no rules on scope.
#[test]
fn other_rules_apply_on_some_answers() {
    let to = |regime, to: Regime| {
        rules(regime).scope.iter().filter(|row| row.regime == Some(to.key())).collect::<Vec<_>>()
    };
    for (regime, other) in [
        (Regime::EsGdpr, Regime::EsCommunications),
        (Regime::UkGdpr, Regime::UkCommunications),
        (Regime::UkGdpr, Regime::UkPart3),
        (Regime::SeGdpr, Regime::SeCriminalDataAct),
    ] {
        let rows = to(regime, other);
        assert_eq!(rows.len(), 1, "{} to {}", regime.key(), other.key());
        let by_country = rows[0].when.iter().any(|answers| answers.question == "country");
        assert!(!by_country && !rows[0].when.is_empty(), "{} to {}", regime.key(), other.key());
    }
    for regime in [Regime::EsGdpr, Regime::SeGdpr] {
        let last = rules(regime).scope.last().unwrap();
        assert!(last.when.is_empty() && last.regime == Some(regime.key()), "{}", regime.key());
    }
    assert!(rules(Regime::EsCommunications).scope.is_empty());
}
