//! The page about embedding: how Finesight is shown on other sites, with a form that writes what to paste, examples that run, and
//! what has to be checked.

use finesight::text::{Key, Lang, keys};

use super::frame::{Frame, Scripts};
use super::{concat, escape, paragraph, writer};

/// The page's own script: it writes what to paste, copies it, and starts the second example when it is opened.
pub const SCRIPT: &str = include_str!("../../../www/embed/page.js");
/// What it is called.
pub const SCRIPT_NAME: &str = "embed-page.js";
/// The loader.
const LOADER: &str = "embed.js";

/// What the policy allows, for the scripts show the app in the page.
const RUNS: &str = " script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none';";

/// Where a copy is, in what is to be pasted: the script puts the address of this one in its place.
const COPY: &str = "https://fees.example/";

/// The header that a security policy stands in.
const POLICY: &str = "Content-Security-Policy";

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("embed-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon, and the loader's integrity hash.
pub fn page(lang: Lang, css: &str, icon: &str, integrity: &str) -> String {
    let frame = Frame {
        lang,
        name: &name,
        title: lang.text(keys::EMBED_TITLE),
        of: None,
        about: lang.text(keys::EMBED_ABOUT),
        skip: lang.text(keys::EMBED_SKIP),
        scripts: Scripts { files: &[LOADER, SCRIPT_NAME], policy: RUNS },
    };
    let body = [
        said(lang, keys::EMBED_ABOUT),
        said(lang, keys::EMBED_ADVICE),
        writer::form(lang),
        in_a_frame(lang, integrity),
        as_an_element(lang),
        options(lang),
        section(lang, "result", keys::EMBED_RESULT_HEADING, &said(lang, keys::EMBED_RESULT)),
        by_address(lang),
        section(lang, "cms", keys::EMBED_CMS_HEADING, &in_systems(lang)),
        policies(lang),
        section(lang, "check", keys::EMBED_CHECK_HEADING, &checks(lang)),
    ];
    frame.page(css, icon, &body.concat())
}

fn said(lang: Lang, key: Key) -> String {
    paragraph(&escape(lang.text(key)))
}

fn section(lang: Lang, id: &str, heading: Key, inside: &str) -> String {
    format!("<h2 class=\"ds-heading\" id=\"{id}\">{}</h2>\n{inside}", escape(lang.text(heading)))
}

fn in_a_frame(lang: Lang, integrity: &str) -> String {
    let text = lang.text(keys::EMBED_FRAME_LINK);
    let tag = lang.tag();
    let snippet = format!(
        "<a class=\"finesight-embed\" href=\"{COPY}\" data-language=\"{tag}\">{text}</a>\n<script type=\"module\" src=\"{COPY}{LOADER}\"\n  integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>"
    );
    let live = format!(
        "<a class=\"finesight-embed ds-link\" href=\"./\" data-language=\"{tag}\" data-sections=\"header details\">{}</a>",
        escape(text)
    );
    let parts = [
        said(lang, keys::EMBED_FRAME_ABOUT),
        said(lang, keys::EMBED_FRAME_PASTE),
        said(lang, keys::EMBED_FRAME_LASTING),
        to_paste(lang, "frame-snippet", keys::EMBED_FRAME_HEADING, &snippet),
        example(lang, "frame-example", &live),
    ];
    section(lang, "frame", keys::EMBED_FRAME_HEADING, &parts.concat())
}

fn as_an_element(lang: Lang) -> String {
    let text = lang.text(keys::EMBED_FRAME_LINK);
    let tag = lang.tag();
    let element = |to: &str| {
        format!(
            "<finesight-estimator lang=\"{tag}\" sections=\"header details\"><a href=\"{to}\">{text}</a></finesight-estimator>"
        )
    };
    let snippet = format!("<script type=\"module\" src=\"{COPY}element.js\"></script>\n{}", element(COPY));
    let parts = [
        said(lang, keys::EMBED_ELEMENT_ABOUT),
        said(lang, keys::EMBED_ELEMENT_PASTE),
        to_paste(lang, "element-snippet", keys::EMBED_ELEMENT_HEADING, &snippet),
        said(lang, keys::EMBED_ELEMENT_EVENTS),
        example(lang, "element-example", &element("./")),
    ];
    section(lang, "element", keys::EMBED_ELEMENT_HEADING, &parts.concat())
}

/// A frame that no script makes, with a link in it for what shows no frames.
fn by_address(lang: Lang) -> String {
    let text = lang.text(keys::EMBED_FRAME_LINK);
    let (tag, height) = (lang.tag(), writer::HEIGHT);
    let snippet = format!(
        "<iframe src=\"{COPY}#embed?language={tag}&amp;start=questions\" title=\"{text}\"\n  width=\"100%\" height=\"{height}\" style=\"border: 0\" loading=\"lazy\" allow=\"clipboard-write\">\n</iframe>\n<p><a href=\"{COPY}\">{text}</a></p>"
    );
    let parts = [
        said(lang, keys::EMBED_ADDRESS_ABOUT),
        said(lang, keys::EMBED_ADDRESS_FITTED),
        to_paste(lang, "address-snippet", keys::EMBED_ADDRESS, &snippet),
    ];
    section(lang, "address", keys::EMBED_ADDRESS_HEADING, &parts.concat())
}

/// What to do in the systems that agencies use.
fn in_systems(lang: Lang) -> String {
    let each = [
        keys::EMBED_CMS_SITEVISION,
        keys::EMBED_CMS_OPTIMIZELY,
        keys::EMBED_CMS_WORDPRESS,
        keys::EMBED_CMS_TEMPLATE,
    ];
    [said(lang, keys::EMBED_CMS_STEPS), items(lang, &each)].concat()
}

/// Something to paste, with a button that copies it: the script shows that, for it can do nothing without.
fn to_paste(lang: Lang, id: &str, about: Key, code: &str) -> String {
    let text = |key| escape(lang.text(key));
    format!(
        "{}<p class=\"row\"><button class=\"ds-button\" type=\"button\" data-variant=\"secondary\" data-copies=\"{id}\" data-done=\"{}\" data-failed=\"{}\" aria-describedby=\"{id}\" hidden>{}</button> <span role=\"status\"></span></p>\n",
        pre(lang, id, about, "HTML", code),
        text(keys::EMBED_COPIED),
        text(keys::EMBED_NOT_COPIED),
        text(keys::EMBED_COPY),
    )
}

/// Code, which scrolls by itself where it is wider than the page.
fn pre(lang: Lang, id: &str, about: Key, kind: &str, code: &str) -> String {
    let about = escape(lang.text(about));
    format!(
        "<pre tabindex=\"0\" role=\"region\" aria-label=\"{about}: {kind}\" id=\"{id}\" translate=\"no\"><code>{}</code></pre>\n",
        escape(code)
    )
}

/// An example that runs once it is opened: it is long.
fn example(lang: Lang, id: &str, html: &str) -> String {
    let summary = escape(lang.text(keys::EMBED_FRAME_LIVE));
    format!(
        "<details class=\"ds-details\" id=\"{id}\"><summary>{summary}</summary><div>\n{html}\n</div></details>\n"
    )
}

/// An option: what it is called in a frame and on the element, if it can be asked for there, and what it does.
const OPTIONS: [(Option<&str>, Option<&str>, Key); 13] = [
    (Some("data-language"), Some("lang"), keys::EMBED_OPTION_LANGUAGE),
    (Some("data-start"), Some("start"), keys::EMBED_OPTION_START),
    (Some("data-country"), Some("country"), keys::EMBED_OPTION_COUNTRY),
    (Some("data-facts"), Some("facts"), keys::EMBED_OPTION_FACTS),
    (None, Some("case"), keys::EMBED_OPTION_CASE),
    (Some("data-sections"), Some("sections"), keys::EMBED_OPTION_SECTIONS),
    (Some("data-theme"), None, keys::EMBED_OPTION_THEME),
    (Some("data-contact"), Some("contact"), keys::EMBED_OPTION_CONTACT),
    (Some("data-contact-name"), Some("contact-name"), keys::EMBED_OPTION_CONTACT_NAME),
    (Some("data-title"), None, keys::EMBED_OPTION_TITLE),
    (Some("data-isolated"), None, keys::EMBED_OPTION_ISOLATED),
    (Some("data-result"), None, keys::EMBED_OPTION_RESULT),
    (Some("data-counts"), Some("counts"), keys::EMBED_OPTION_COUNTS),
];

fn options(lang: Lang) -> String {
    let text = |key| escape(lang.text(key));
    let head = [keys::EMBED_OPTION_FRAME, keys::EMBED_OPTION_ELEMENT, keys::EMBED_OPTION_MEANING];
    let names = head.map(text);
    let name =
        |name: Option<&str>| name.map_or_else(|| "–".to_owned(), |name| format!("<code>{name}</code>"));
    let row = |(framed, element, meaning): &(Option<&str>, Option<&str>, Key)| {
        let [in_frame, on_element, what] = &names;
        format!(
            "<tr><td data-label=\"{in_frame}\">{}</td><td data-label=\"{on_element}\">{}</td><td data-label=\"{what}\">{}</td></tr>\n",
            name(*framed),
            name(*element),
            text(*meaning),
        )
    };
    let head = concat(names.iter().map(|name| format!("<th scope=\"col\">{name}</th>")));
    let table = format!(
        "{}<table class=\"ds-table\" data-narrow=\"stack\">\n<caption>{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n",
        said(lang, keys::EMBED_OPTIONS_ABOUT),
        text(keys::EMBED_OPTIONS),
        concat(OPTIONS.iter().map(row)),
    );
    section(lang, "options", keys::EMBED_OPTIONS_HEADING, &table)
}

fn policies(lang: Lang) -> String {
    let of_frame = format!("script-src {COPY}{LOADER};\nframe-src {COPY};");
    let of_element = format!("script-src {COPY} 'wasm-unsafe-eval';\nconnect-src {COPY};\nimg-src data:;");
    let parts = [
        said(lang, keys::EMBED_POLICY_FRAME),
        pre(lang, "frame-policy", keys::EMBED_FRAME_HEADING, POLICY, &of_frame),
        said(lang, keys::EMBED_POLICY_ELEMENT),
        pre(lang, "element-policy", keys::EMBED_ELEMENT_HEADING, POLICY, &of_element),
        said(lang, keys::EMBED_POLICY_HOST),
    ];
    section(lang, "policy", keys::EMBED_POLICY_HEADING, &parts.concat())
}

fn checks(lang: Lang) -> String {
    let each = [
        keys::EMBED_CHECK_PUBLISHER,
        keys::EMBED_CHECK_TITLE,
        keys::EMBED_CHECK_CONTRAST,
        keys::EMBED_CHECK_PRIVACY,
        keys::EMBED_CHECK_LAW,
        keys::EMBED_CHECK_KEYBOARD,
        keys::EMBED_CHECK_RECORDS,
    ];
    items(lang, &each)
}

/// Each of them an item of a list.
fn items(lang: Lang, each: &[Key]) -> String {
    let items = concat(each.iter().map(|key| format!("<li>{}</li>\n", escape(lang.text(*key)))));
    format!("<ul class=\"ds-list\">\n{items}</ul>\n")
}
