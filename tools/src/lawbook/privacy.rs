//! What happens with what a visitor enters: a page beside the app, and a part of the single file.

use finesight::text::{Key, Lang, keys};

use super::frame::{Frame, Scripts, heading, list};
use super::{concat, escape, paragraph};

/// The form that the page comes in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// A site.
    Site,
    /// One file, opened from a disk.
    Single,
}

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("privacy-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, css: &str, icon: &str) -> String {
    let frame = Frame {
        lang,
        name: &name,
        title: lang.text(keys::PRIVACY_TITLE),
        of: None,
        about: lang.text(keys::PRIVACY_ABOUT),
        skip: lang.text(keys::PRIVACY_SKIP),
        scripts: Scripts::NONE,
    };
    frame.page(css, icon, &text(lang, Edition::Site))
}

/// What is said in an edition.
pub fn text(lang: Lang, edition: Edition) -> String {
    let say = |key| paragraph(&escape(lang.text(key)));
    let all = |keys: &[Key]| list(&keys.iter().map(|key| lang.text(*key).to_owned()).collect::<Vec<_>>());
    let fetched: &[Key] = match edition {
        Edition::Site => &[
            keys::PRIVACY_FETCHED_FILES,
            keys::PRIVACY_FETCHED_SEEN,
            keys::PRIVACY_FETCHED_OFFLINE,
            keys::PRIVACY_FETCHED_REFERRER,
        ],
        Edition::Single => &[keys::PRIVACY_FETCHED_NOTHING, keys::PRIVACY_FETCHED_REFERRER],
    };
    let kept = match edition {
        Edition::Site => keys::PRIVACY_KEPT_DEVICE,
        Edition::Single => keys::PRIVACY_KEPT_FILE,
    };
    let elsewhere = match edition {
        Edition::Site => {
            concat([keys::PRIVACY_HELD_HEADER, keys::PRIVACY_HELD_EMBEDDED].map(say).into_iter())
        }
        Edition::Single => String::new(),
    };
    concat(
        [
            say(keys::PRIVACY_SHORT),
            heading(lang, "fetched", keys::PRIVACY_FETCHED_HEADING),
            all(fetched),
            heading(lang, "kept", keys::PRIVACY_KEPT_HEADING),
            all(&[keys::PRIVACY_KEPT_TAB, kept, keys::PRIVACY_KEPT_CLEAR]),
            heading(lang, "leaves", keys::PRIVACY_LEAVES_HEADING),
            all(&[keys::PRIVACY_LEAVES_SAVED, keys::PRIVACY_LEAVES_LINK, keys::PRIVACY_LEAVES_EMBEDDED]),
            heading(lang, "held", keys::PRIVACY_HELD_HEADING),
            say(keys::PRIVACY_HELD),
            ways_out(lang),
            say(keys::PRIVACY_HELD_NAVIGATION),
            elsewhere,
            heading(lang, "check", keys::PRIVACY_CHECK_HEADING),
            all(&[
                keys::PRIVACY_CHECK_WATCH,
                keys::PRIVACY_CHECK_OFFLINE,
                keys::PRIVACY_CHECK_POLICY,
                keys::PRIVACY_CHECK_FILE,
                keys::PRIVACY_CHECK_CODE,
            ]),
        ]
        .into_iter(),
    )
}

/// Ways out of a page, and what becomes of each on the site and in the single file; `tests/browser/leaks.test.mjs` tries
/// them all.
const WAYS_OUT: [(Key, Key, Key); 8] = [
    (keys::PRIVACY_WAY_CONNECTION, keys::PRIVACY_OWN_HOST, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_PICTURE, keys::PRIVACY_OWN_HOST, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_SCRIPT, keys::PRIVACY_OWN_HOST, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_FRAME, keys::PRIVACY_STOPPED, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_FORM, keys::PRIVACY_STOPPED, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_CALL, keys::PRIVACY_STOPPED, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_WINDOW, keys::PRIVACY_STOPPED, keys::PRIVACY_STOPPED),
    (keys::PRIVACY_WAY_NAVIGATION, keys::PRIVACY_NOT_STOPPED, keys::PRIVACY_NOT_STOPPED),
];

fn ways_out(lang: Lang) -> String {
    let text = |key| escape(lang.text(key));
    let [way, editions @ ..] =
        [keys::PRIVACY_HELD_WAY, keys::PRIVACY_HELD_SITE, keys::PRIVACY_HELD_SINGLE].map(text);
    let head =
        concat([&way].into_iter().chain(&editions).map(|name| format!("<th scope=\"col\">{name}</th>")));
    let rows = concat(WAYS_OUT.iter().map(|(way, on_site, in_file)| {
        let cells = editions.iter().zip([on_site, in_file]);
        let cells = concat(
            cells.map(|(edition, what)| format!("<td data-column=\"{edition}\">{}</td>", text(*what))),
        );
        format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", text(*way))
    }));
    format!(
        "<table class=\"ds-table\" data-narrow=\"stack\">\n<caption class=\"ds-sr-only\">{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        text(keys::PRIVACY_HELD_HEADING)
    )
}
