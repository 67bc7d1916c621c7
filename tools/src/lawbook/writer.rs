//! The form on the page about embedding, in which an editor chooses what the code to paste asks for. The script of the page shows
//! it, and puts what was chosen into the code (`www/embed/page.js`).

use finesight::law::Choice as _;
use finesight::law::circumstance::Country;
use finesight::text::{Key, Lang, alphabet, explain, keys};

use super::{concat, escape};

/// How high a frame is that says nothing else, in pixels.
pub const HEIGHT: u16 = 700;

/// The form, with a place for what comes out.
pub fn form(lang: Lang) -> String {
    let fields = [
        list(lang, "language", keys::EMBED_WRITE_LANGUAGE, &languages(lang)),
        list(lang, "country", keys::EMBED_WRITE_COUNTRY, &countries(lang)),
        list(lang, "start", keys::EMBED_WRITE_START, &starts(lang)),
        field(lang, "theme", keys::EMBED_WRITE_THEME, "type=\"text\" spellcheck=\"false\""),
        field(lang, "contact", keys::EMBED_WRITE_CONTACT, "type=\"text\" spellcheck=\"false\""),
        field(
            lang,
            "height",
            keys::EMBED_WRITE_HEIGHT,
            &format!("type=\"number\" min=\"200\" max=\"5000\" value=\"{HEIGHT}\""),
        ),
    ];
    let [heading, about, preview] =
        [keys::EMBED_WRITE_HEADING, keys::EMBED_WRITE_ABOUT, keys::EMBED_WRITE_PREVIEW]
            .map(|key| escape(lang.text(key)));
    format!(
        "<form id=\"write\" hidden>\n<h2 class=\"ds-heading\" id=\"choose\">{heading}</h2>\n<p class=\"ds-paragraph\">{about}</p>\n{}<details class=\"ds-details\" id=\"preview\"><summary>{preview}</summary><div></div></details>\n</form>\n",
        fields.concat()
    )
}

/// A value, and what it is called.
type Named<'a> = (&'a str, &'a str);

fn languages(lang: Lang) -> Vec<Named<'static>> {
    let each = Lang::ALL.iter().map(|each| (each.tag(), each.native_name()));
    [("", lang.text(keys::EMBED_WRITE_ANY_LANGUAGE))].into_iter().chain(each).collect()
}

fn countries(lang: Lang) -> Vec<Named<'static>> {
    let each = alphabet::countries(lang, Country::ALL.iter().copied());
    let named = each.into_iter().map(|country| (country.is().key(), explain::option(lang, country.is())));
    [("", lang.text(keys::EMBED_WRITE_ANY_COUNTRY))].into_iter().chain(named).collect()
}

fn starts(lang: Lang) -> [Named<'static>; 3] {
    [
        ("questions", keys::EMBED_WRITE_QUESTIONS),
        ("case", keys::EMBED_WRITE_CASE),
        ("decisions", keys::EMBED_WRITE_DECISIONS),
    ]
    .map(|(view, key)| (view, lang.text(key)))
}

fn list(lang: Lang, name: &str, label: Key, options: &[Named]) -> String {
    let options = concat(options.iter().map(|(value, text)| {
        let chosen = if *value == lang.tag() { " selected" } else { "" };
        format!("<option value=\"{value}\"{chosen}>{}</option>\n", escape(text))
    }));
    labelled(
        lang,
        name,
        label,
        &format!("<select class=\"ds-input\" id=\"write-{name}\" name=\"{name}\">\n{options}</select>"),
    )
}

fn field(lang: Lang, name: &str, label: Key, attributes: &str) -> String {
    let input = format!(
        "<input class=\"ds-input\" id=\"write-{name}\" name=\"{name}\" autocomplete=\"off\" {attributes}>"
    );
    labelled(lang, name, label, &input)
}

fn labelled(lang: Lang, name: &str, label: Key, control: &str) -> String {
    let label = escape(lang.text(label));
    format!(
        "<div class=\"ds-field\">\n<label class=\"ds-label\" data-weight=\"medium\" for=\"write-{name}\">{label}</label>\n{control}\n</div>\n"
    )
}
