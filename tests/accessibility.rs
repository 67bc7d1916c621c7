//! Checks the accessibility statement: everything that it has to say is in it, in each language, and what it
//! names is what was tested with.

#![cfg(feature = "embedded-texts")]

use std::collections::BTreeSet;

use finesight::text::{Key, Lang, date};

#[path = "../examples/lawbook/main.rs"]
#[expect(dead_code, reason = "the program, of which the test needs one page")]
mod lawbook;

use lawbook::{accessibility, escape};

fn page(lang: Lang) -> String {
    accessibility::page(lang, "./app.css", "./icon.svg")
}

/// What stands in quotation marks after each place of a text.
fn quoted<'t>(html: &'t str, before: &'t str) -> impl Iterator<Item = &'t str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn every_message_of_the_statement_is_in_it_in_each_language() {
    let files = [include_str!("../src/text/en/access.ftl"), include_str!("../src/text/en/publisher.ftl")];
    let names: Vec<&str> = files
        .iter()
        .flat_map(|file| file.lines())
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .collect();
    assert!(names.len() > 25);
    for lang in Lang::ALL {
        let page = page(lang);
        for key in names.iter().filter_map(|name| Key::find(name)) {
            let text = lang.text(key);
            assert!(!text.is_empty() && page.contains(&escape(text)), "{}: {text}", lang.tag());
        }
        let day = date::long(lang, accessibility::TESTED);
        assert_eq!(page.matches(&escape(&day)).count(), 2, "when it was tested, and prepared");
        let page = page.replace('\u{a0}', " ");
        assert!(["2018/1523", "EN 301 549 V3.2.1", "WCAG 2.2"].iter().all(|named| page.contains(named)));
    }
}

#[test]
fn it_has_the_parts_of_the_model_in_its_order_and_no_script() {
    for lang in Lang::ALL {
        let page = page(lang);
        let parts: Vec<&str> = quoted(&page, "<h2 class=\"ds-heading\" id=\"").collect();
        assert_eq!(parts, ["status", "tested", "content", "prepared", "contact", "enforcement"]);
        assert!(!page.contains("<script") && page.contains("default-src 'none'"));
    }
}

#[test]
fn every_link_leads_to_a_page_that_is_written_or_a_part_of_this_one() {
    let written: BTreeSet<String> = Lang::ALL
        .iter()
        .flat_map(|lang| [accessibility::name(*lang), lawbook::name(*lang), lawbook::embedding::name(*lang)])
        .chain(["", "app.css", "icon.svg", "law.css"].map(String::from))
        .collect();
    for lang in Lang::ALL {
        for page in [page(lang), lawbook::page(lang, "./app.css", "./icon.svg")] {
            let statement = format!("./{}", accessibility::name(lang));
            assert!(quoted(&page, "href=\"").any(|link| link == statement), "the statement is linked");
            for link in quoted(&page, "href=\"") {
                let leads = match link.strip_prefix("./") {
                    Some(file) => written.contains(file),
                    None => link.strip_prefix('#').is_some_and(|id| page.contains(&format!("id=\"{id}\""))),
                };
                assert!(leads, "{}: {link}", lang.tag());
            }
        }
    }
}

#[test]
fn it_names_the_version_of_axe_core_that_is_installed() {
    let installed = quoted(include_str!("../package.json"), "\"axe-core\": \"").next();
    assert_eq!(installed, Some(accessibility::AXE));
}
