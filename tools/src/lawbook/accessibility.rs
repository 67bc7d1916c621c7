//! The accessibility statement, in the form of the model of Implementing Decision (EU) 2018/1523: what was
//! tested, how and when, what falls short, and what the publisher of a copy has to put in.

use finesight::text::{Lang, date, keys, say};
use jiff::civil::Date;

use super::frame::{Frame, Scripts, heading, list};
use super::{concat, escape, paragraph};

/// The day on which what the statement says was last tested, and what with.
pub const TESTED: Date = jiff::civil::date(2026, 11, 22);
/// The browser's version.
pub const CHROMIUM: &str = "156";
/// The version of axe-core, which `tests/beside.rs` compares with the one installed.
pub const AXE: &str = "4.14.1";

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("accessibility-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, css: &str, icon: &str) -> String {
    let frame = Frame {
        lang,
        name: &name,
        title: lang.text(keys::ACCESS_TITLE),
        of: None,
        about: lang.text(keys::ACCESS_ABOUT),
        skip: lang.text(keys::ACCESS_SKIP),
        scripts: Scripts::NONE,
    };
    frame.page(css, icon, &text(lang))
}

/// What it says.
pub fn text(lang: Lang) -> String {
    let day = date::long(lang, TESTED);
    let say = |key| paragraph(&escape(lang.text(key)));
    concat(
        [
            say(keys::ACCESS_ABOUT),
            paragraph(&escape(&say::access_scope(lang, env!("CARGO_PKG_VERSION")))),
            to_replace(lang),
            heading(lang, "status", keys::ACCESS_STATUS_HEADING),
            say(keys::ACCESS_STATUS),
            heading(lang, "tested", keys::ACCESS_TESTED_HEADING),
            paragraph(&escape(&say::access_tested(lang, CHROMIUM, &day))),
            list(&tests(lang)),
            say(keys::ACCESS_UNTESTED),
            heading(lang, "content", keys::ACCESS_CONTENT_HEADING),
            say(keys::ACCESS_CONTENT),
            list(&[
                lang.text(keys::ACCESS_CONTENT_WORDS).to_owned(),
                lang.text(keys::ACCESS_CONTENT_UNTESTED).to_owned(),
            ]),
            heading(lang, "prepared", keys::ACCESS_PREPARED_HEADING),
            paragraph(&escape(&say::access_prepared(lang, &day))),
            heading(lang, "contact", keys::ACCESS_CONTACT_HEADING),
            say(keys::PUBLISHER_CONTACT),
            heading(lang, "enforcement", keys::ACCESS_ENFORCEMENT_HEADING),
            say(keys::PUBLISHER_ENFORCEMENT),
        ]
        .into_iter(),
    )
}

/// That this copy names no publisher, as long as it names none.
fn to_replace(lang: Lang) -> String {
    let note = lang.text(keys::PUBLISHER_NOTE);
    if note == NO_NOTE {
        return String::new();
    }
    format!("<div class=\"ds-alert\" data-color=\"warning\">\n{}</div>\n", paragraph(&escape(note)))
}

/// What a publisher writes in the place of the note.
const NO_NOTE: &str = "–";

/// Each test that was run, in words.
fn tests(lang: Lang) -> Vec<String> {
    let rest = [
        keys::ACCESS_TEST_KEYBOARD,
        keys::ACCESS_TEST_TREE,
        keys::ACCESS_TEST_SPOKEN,
        keys::ACCESS_TEST_FORCED,
        keys::ACCESS_TEST_SMALL,
        keys::ACCESS_TEST_SPACING,
        keys::ACCESS_TEST_TARGETS,
        keys::ACCESS_TEST_MOTION,
    ];
    [say::access_test_axe(lang, AXE)].into_iter().chain(rest.map(|key| lang.text(key).to_owned())).collect()
}
