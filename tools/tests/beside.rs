//! Checks the accessibility statement, and what is said of the visitor's data: everything that they have to say is in
//! them, in each language, and what the statement names is what was tested with; and what is said of a new version.

use std::collections::BTreeSet;

use finesight::text::{Key, Lang, date};

use finesight_tools::lawbook::news::{self, RELEASES};
use finesight_tools::lawbook::privacy::{self, Edition};
use finesight_tools::lawbook::{self, accessibility, escape};

fn page(lang: Lang) -> String {
    accessibility::page(lang, "./app.css", "./icon.svg")
}

fn privacy_page(lang: Lang) -> String {
    privacy::page(lang, "./app.css", "./icon.svg")
}

/// The names of the messages of a file.
fn names(file: &str) -> impl Iterator<Item = &str> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
}

/// What stands in quotation marks after each place of a text.
fn quoted<'t>(html: &'t str, before: &'t str) -> impl Iterator<Item = &'t str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn every_message_of_the_statement_is_in_it_in_each_language() {
    let files =
        [include_str!("../../src/text/en/access.ftl"), include_str!("../../src/text/en/publisher.ftl")];
    let names: Vec<&str> = files.iter().flat_map(|file| names(file)).collect();
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
fn every_link_leads_to_a_page_that_is_written_a_part_of_this_one_or_out_without_a_referrer() {
    let written: BTreeSet<String> = Lang::ALL
        .iter()
        .flat_map(|lang| {
            [accessibility::name, lawbook::embedding::name, privacy::name].map(|name| name(*lang))
        })
        .chain(["", "app.css", "icon.svg", "law.css"].map(String::from))
        .collect();
    for lang in Lang::ALL {
        // Where the pages of the law book lead is tested with them.
        for page in [page, privacy_page].map(|page| page(lang)) {
            for beside in [accessibility::name(lang), privacy::name(lang)] {
                let link = format!("./{beside}");
                assert!(quoted(&page, "href=\"").any(|href| href == link), "{link} is linked");
            }
            for link in quoted(&page, "href=\"") {
                let leads = match link.strip_prefix("./") {
                    Some(file) => written.contains(file),
                    // Which hosts these are is tested with the sources.
                    None if link.starts_with("https://") => {
                        page.contains(&format!("href=\"{link}\" rel=\"noreferrer\">"))
                    }
                    None => link.strip_prefix('#').is_some_and(|id| page.contains(&format!("id=\"{id}\""))),
                };
                assert!(leads, "{}: {link}", lang.tag());
            }
        }
    }
}

#[test]
fn it_names_the_version_of_axe_core_that_is_installed() {
    let installed = quoted(include_str!("../../package.json"), "\"axe-core\": \"").next();
    assert_eq!(installed, Some(accessibility::AXE));
}

#[test]
fn every_message_about_data_is_said_on_the_site_or_in_the_single_file() {
    let names: Vec<&str> = names(include_str!("../../src/text/en/privacy.ftl")).collect();
    assert!(names.len() > 35);
    for lang in Lang::ALL {
        let (site, file) = (privacy_page(lang), lawbook::single::foot());
        for key in names.iter().filter_map(|name| Key::find(name)) {
            let text = escape(lang.text(key));
            assert!(
                !text.is_empty() && (site.contains(&text) || file.contains(&text)),
                "{}: {text}",
                lang.tag()
            );
        }
        assert!(!site.contains("<script") && site.contains("default-src 'none'"));
        // What only one of them does is said of that one only.
        let [site, file] = [Edition::Site, Edition::Single].map(|edition| privacy::text(lang, edition));
        for (only, here, there) in [
            ("privacy-fetched-files", &site, &file),
            ("privacy-fetched-offline", &site, &file),
            ("privacy-kept-device", &site, &file),
            ("privacy-fetched-nothing", &file, &site),
            ("privacy-kept-file", &file, &site),
        ] {
            let text = escape(lang.text(Key::find(only).unwrap()));
            assert!(here.contains(&text) && !there.contains(&text), "{only}");
        }
    }
}

#[test]
fn the_foot_of_the_single_file_names_nothing_twice_and_links_nowhere() {
    let foot = lawbook::single::foot();
    assert!(!foot.contains(" id=\"") && !foot.contains("href="));
    assert_eq!(foot.matches("<details").count(), 2 * Lang::ALL.len());
}

#[test]
fn a_new_version_says_its_number_and_what_changed_up_to_it_in_each_language() {
    let news = news::news();
    let releases = news["releases"].as_array().unwrap();
    assert_eq!(releases.len(), RELEASES.len());
    assert_eq!(
        releases.last().unwrap()["version"],
        env!("CARGO_PKG_VERSION"),
        "every version has its message"
    );
    for lang in Lang::ALL {
        assert!(releases.iter().all(|release| !release[lang.tag()].as_str().unwrap().is_empty()));
        let words = &news[lang.tag()];
        for word in ["title", "new", "old", "corrected", "kept", "elsewhere", "take", "reload", "later"] {
            assert!(!words[word].as_str().unwrap().is_empty(), "{word}");
        }
        let law = date::long(lang, finesight::law::AS_OF);
        assert!(["new", "old"].iter().all(|which| words[which].as_str().unwrap().contains(&law)));
    }
}

/// The law is told as of a day that is not long before the release, and not after it.
#[test]
fn the_law_is_no_more_than_ninety_days_older_than_the_release() {
    let release = RELEASES.last().unwrap();
    let days = release.day.since(finesight::law::AS_OF).unwrap().get_days();
    assert!((0..=90).contains(&days), "{} is released {days} days after the day of its law", release.version);
}
