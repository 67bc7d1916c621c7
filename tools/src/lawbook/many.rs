//! The page for many cases at once: a table is opened in it, and worked out in a worker that can ask nobody for anything
//! (`www/many/`). What its script says is on the page, as attributes of the parts that it fills in.

use finesight::law::{AS_OF, Currency};
use finesight::text::{Key, Lang, date, keys, say};

use super::frame::{Frame, Scripts, heading, list};
use super::{concat, escape, paragraph};

/// The page's own script, of which the build makes a file with what it imports (`www/build/many.mjs`).
const SCRIPT_NAME: &str = "many-page.js";

/// What the policy allows: the program, and the worker with the one Trusted Types policy that makes its address.
const RUNS: &str = " script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types finesight;";

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("many-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, css: &str, icon: &str) -> String {
    let frame = Frame {
        lang,
        name: &name,
        title: lang.text(keys::MANY_TITLE),
        of: None,
        about: lang.text(keys::MANY_ABOUT),
        skip: lang.text(keys::MANY_SKIP),
        scripts: Scripts { files: &[SCRIPT_NAME], policy: RUNS },
    };
    let without = escape(lang.text(keys::MANY_WITHOUT_SCRIPT));
    let body = [
        said(lang, keys::MANY_ABOUT),
        said(lang, keys::MANY_PRIVATE),
        format!("<p class=\"ds-paragraph\" id=\"without-script\">{without}</p>\n"),
        form(lang),
        how(lang),
        results(lang),
    ];
    frame.page(css, icon, &body.concat())
}

fn said(lang: Lang, key: Key) -> String {
    paragraph(&escape(lang.text(key)))
}

fn form(lang: Lang) -> String {
    let text = |key| escape(lang.text(key));
    let currencies =
        concat(Currency::ALL.iter().map(|currency| format!("<option>{}</option>", currency.code())));
    let fields = [
        field(
            lang,
            "file",
            keys::MANY_FILE,
            None,
            "<input class=\"ds-input\" type=\"file\" id=\"many-file\" accept=\".csv,.tsv,.txt,.xlsx,text/csv\">",
        ),
        field(
            lang,
            "cells",
            keys::MANY_PASTE,
            None,
            "<textarea class=\"ds-input\" id=\"many-cells\" rows=\"4\" spellcheck=\"false\" autocomplete=\"off\"></textarea>",
        ),
        field(lang, "on", keys::MANY_DAY, None, "<input class=\"ds-input\" type=\"date\" id=\"many-on\">"),
        field(
            lang,
            "currency",
            keys::MANY_CURRENCY,
            None,
            &format!("<select class=\"ds-input\" id=\"many-currency\">{currencies}</select>"),
        ),
        field(
            lang,
            "correlation",
            keys::MANY_CORRELATION,
            Some(keys::MANY_CORRELATION_WHY),
            "<input class=\"ds-input\" type=\"number\" id=\"many-correlation\" min=\"0\" max=\"1\" step=\"any\" value=\"0.2\" required aria-describedby=\"many-correlation-why\">",
        ),
    ];
    format!(
        "<form id=\"many\" novalidate hidden>\n{}{}<div class=\"row\">
<button class=\"ds-button\" type=\"submit\" id=\"many-run\">{}</button>
<button class=\"ds-button\" type=\"button\" data-variant=\"secondary\" id=\"many-cancel\" hidden>{}</button>
<button class=\"ds-button\" type=\"button\" data-variant=\"secondary\" id=\"many-template\" aria-describedby=\"many-template-why\">{}</button>
</div>
<p class=\"ds-paragraph subtle\" id=\"many-template-why\">{}</p>
<progress id=\"many-progress\" max=\"1\" value=\"0\" aria-labelledby=\"many-status\" hidden></progress>
<p class=\"ds-paragraph\" id=\"many-status\" role=\"status\" data-reading=\"{}\" data-progress=\"{}\" data-adding=\"{}\" data-done=\"{}\" data-cancelled=\"{}\" data-failed=\"{}\" data-nothing=\"{}\"></p>
</form>\n",
        heading(lang, "open", keys::MANY_OPEN_HEADING),
        fields.concat(),
        text(keys::MANY_RUN),
        text(keys::MANY_CANCEL),
        text(keys::MANY_TEMPLATE),
        text(keys::MANY_TEMPLATE_WHY),
        text(keys::MANY_READING),
        escape(&say::many_progress(lang, "{all}", "{done}")),
        text(keys::MANY_ADDING),
        escape(&say::many_done(lang, "{all}")),
        text(keys::MANY_CANCELLED),
        text(keys::MANY_FAILED),
        text(keys::MANY_NOTHING),
    )
}

fn field(lang: Lang, name: &str, label: Key, why: Option<Key>, control: &str) -> String {
    let label = escape(lang.text(label));
    let why = why.map(|key| {
        format!("<div data-field=\"description\" id=\"many-{name}-why\">{}</div>\n", escape(lang.text(key)))
    });
    format!(
        "<div class=\"ds-field\">\n<label class=\"ds-label\" data-weight=\"medium\" for=\"many-{name}\">{label}</label>\n{}{control}\n</div>\n",
        why.unwrap_or_default()
    )
}

fn how(lang: Lang) -> String {
    let each = [keys::MANY_HOW_ROWS, keys::MANY_HOW_ANSWERS, keys::MANY_HOW_BAD];
    let items: Vec<String> = each.iter().map(|key| lang.text(*key).to_owned()).collect();
    [heading(lang, "how", keys::MANY_HOW_HEADING), list(&items)].concat()
}

/// What the script fills in.
fn results(lang: Lang) -> String {
    let text = |key| escape(lang.text(key));
    let head = |all: &[Key]| concat(all.iter().map(|key| format!("<th scope=\"col\">{}</th>", text(*key))));
    let sum_head =
        head(&[keys::MANY_SUM_HOW, keys::MANY_MEAN, keys::MANY_TYPICAL, keys::MANY_NINETY, keys::MANY_MOST]);
    let sum_table = |id: &str, caption: Key| {
        format!(
            "<table class=\"ds-table\" data-narrow=\"stack\" id=\"{id}\">\n<caption>{}</caption>\n<thead><tr>{sum_head}</tr></thead>\n<tbody></tbody>\n</table>\n",
            text(caption)
        )
    };
    let row_head = head(&[
        keys::MANY_COL_NAME,
        keys::MANY_COL_WHETHER,
        keys::MANY_COL_ENDED,
        keys::MANY_COL_TYPICAL,
        keys::MANY_COL_RANGE,
        keys::MANY_COL_MAXIMUM,
    ]);
    format!(
        "<section id=\"many-results\" hidden aria-labelledby=\"sum\" tabindex=\"-1\" data-sum=\"{}\" data-mean=\"{}\" data-left=\"{}\" data-certain=\"{}\" data-apart=\"{}\" data-common=\"{}\" data-together=\"{}\" data-shown=\"{}\" data-at=\"{}\" data-at-row=\"{}\" data-at-column=\"{}\" data-excluded=\"{}\" data-possible=\"{}\" data-likely=\"{}\" data-program=\"{}\" data-law=\"{}\">
{}<div id=\"many-sum\">
<p class=\"ds-paragraph\" id=\"many-sentence\"></p>
<div id=\"many-picture\" aria-hidden=\"true\"></div>
<p class=\"ds-paragraph subtle\">{}</p>
{}{}<p class=\"ds-paragraph\" id=\"many-means\"></p>
<p class=\"ds-paragraph\" id=\"many-left\"></p>
<p class=\"ds-paragraph\" id=\"many-certain\"></p>
{}</div>
<div id=\"many-wrong\">\n{}<ul class=\"ds-list\" id=\"many-problems\"></ul>\n</div>
{}<p class=\"ds-paragraph\">{}</p>
<p class=\"row\"><button class=\"ds-button\" type=\"button\" id=\"many-export\">{}</button></p>
<table class=\"ds-table\" data-narrow=\"stack\" id=\"many-rows\">\n<caption id=\"many-shown\"></caption>\n<thead><tr>{row_head}</tr></thead>\n<tbody></tbody>\n</table>
<p class=\"row\" id=\"many-pages\"><button class=\"ds-button\" type=\"button\" data-variant=\"secondary\" id=\"many-before\">{}</button> <button class=\"ds-button\" type=\"button\" data-variant=\"secondary\" id=\"many-next\">{}</button></p>
</section>\n",
        escape(&say::many_sum(lang, "{most}", "{ninety}", "{typical}")),
        escape(&say::many_sum_mean(lang, "{high}", "{low}")),
        escape(&say::many_sum_left(lang, "{count}")),
        escape(&say::many_sum_certain(lang, "{count}")),
        text(keys::MANY_SUM_APART),
        escape(&say::many_sum_common(lang, "{correlation}")),
        text(keys::MANY_SUM_TOGETHER),
        escape(&say::many_rows_shown(lang, "{all}", "{from}", "{to}")),
        escape(&say::many_at(lang, "{column}", "{row}")),
        escape(&say::many_at_row(lang, "{row}")),
        escape(&say::many_at_column(lang, "{column}")),
        text(keys::MANY_WHETHER_EXCLUDED),
        text(keys::MANY_WHETHER_POSSIBLE),
        text(keys::MANY_WHETHER_LIKELY),
        env!("CARGO_PKG_VERSION"),
        date::iso(AS_OF),
        heading(lang, "sum", keys::MANY_SUM_HEADING),
        text(keys::MANY_SUM_PICTURE),
        sum_table("many-weighted", keys::MANY_SUM_WEIGHTED),
        sum_table("many-all", keys::MANY_SUM_ALL),
        said(lang, keys::MANY_SUM_LIMITS),
        heading(lang, "wrong", keys::MANY_PROBLEMS_HEADING),
        heading(lang, "cases", keys::MANY_ROWS_HEADING),
        text(keys::MANY_ROWS_OPEN),
        text(keys::MANY_EXPORT),
        text(keys::MANY_BEFORE),
        text(keys::MANY_NEXT),
    )
}
