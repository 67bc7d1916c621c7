//! What stands around a page beside the app: plain HTML that asks nobody for anything, and runs no script but those it names.

use finesight::text::{Key, Lang, keys};

use super::{STYLES_NAME, accessibility, concat, embedding, escape, privacy};

/// The scripts of a page, and what its policy allows for them.
#[derive(Clone, Copy)]
pub struct Scripts {
    /// Their files.
    pub files: &'static [&'static str],
    /// What is allowed besides styles and images, after a space.
    pub policy: &'static str,
}

impl Scripts {
    /// None.
    pub const NONE: Self = Self { files: &[], policy: "" };
}

/// A page beside the app.
pub struct Frame<'p> {
    /// Its language.
    pub lang: Lang,
    /// The name of its file in a language.
    pub name: &'p dyn Fn(Lang) -> String,
    /// What it is called.
    pub title: &'p str,
    /// The file of the page that it is one of, and what that is called.
    pub of: Option<(String, &'p str)>,
    /// What it is, in a sentence or two.
    pub about: &'p str,
    /// The words of the link that leads past its head.
    pub skip: &'p str,
    /// Its scripts.
    pub scripts: Scripts,
}

impl Frame<'_> {
    /// The whole page, given the addresses of the app's style sheet and icon, and what is in it.
    pub fn page(&self, css: &str, icon: &str, main: &str) -> String {
        let text = |key| escape(self.lang.text(key));
        format!(
            "<!doctype html>
<html lang=\"{tag}\" data-color-scheme=\"auto\" data-size=\"sm\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:;{runs} base-uri 'none'; form-action 'none'\">
<meta name=\"referrer\" content=\"no-referrer\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"color-scheme\" content=\"light dark\">
<meta name=\"description\" content=\"{about}\">
<title>{title}{of} – {app}</title>
<link rel=\"icon\" type=\"image/svg+xml\" href=\"{icon}\">
<link rel=\"stylesheet\" href=\"{css}\">
<link rel=\"stylesheet\" href=\"./{STYLES_NAME}\">
{scripts}</head>
<body>
<a class=\"ds-skip-link\" href=\"#book\">{skip}</a>
<header class=\"masthead\">
<p class=\"masthead__name\">{app}</p>
<p class=\"masthead__claim\"><a class=\"ds-link\" href=\"./\">{back}</a>{up}</p>
<nav class=\"masthead__tools\" aria-label=\"{language}\"><ul>\n{languages}</ul></nav>
</header>
<main class=\"book\" id=\"book\" tabindex=\"-1\">
<h1 class=\"ds-heading\">{title}</h1>
{main}</main>
<footer class=\"colophon\"><a class=\"ds-link\" href=\"./{about_data}\">{data}</a> <a class=\"ds-link\" href=\"./{statement}\">{accessibility}</a> <a class=\"ds-link\" href=\"./{embedding}\">{embed}</a></footer>
</body>
</html>
",
            tag = self.lang.tag(),
            title = escape(self.title),
            about = escape(self.about),
            skip = escape(self.skip),
            app = text(keys::PAGE_NAME),
            back = text(keys::BOOK_BACK),
            language = text(keys::PAGE_LANGUAGE),
            languages = self.languages(),
            statement = accessibility::name(self.lang),
            accessibility = text(keys::PAGE_ACCESSIBILITY),
            about_data = privacy::name(self.lang),
            data = text(keys::PAGE_DATA),
            embedding = embedding::name(self.lang),
            embed = text(keys::EMBED_TITLE),
            of = self.of.as_ref().map(|(_, of)| format!(" – {}", escape(of))).unwrap_or_default(),
            up = self.of.as_ref().map(up).unwrap_or_default(),
            runs = self.scripts.policy,
            scripts = concat(self.scripts.files.iter().map(|name| {
                format!("<script type=\"module\" src=\"./{name}\"></script>\n")
            })),
        )
    }

    /// The page in every language, as items of a list.
    fn languages(&self) -> String {
        concat(Lang::ALL.iter().map(|other| {
            let here = if *other == self.lang { " aria-current=\"page\"" } else { "" };
            let tag = other.tag();
            format!(
                "<li><a class=\"ds-link\" lang=\"{tag}\" hreflang=\"{tag}\" href=\"./{}\"{here}>{}</a></li>\n",
                (self.name)(*other),
                other.native_name()
            )
        }))
    }
}

/// The way to the page that this is one of.
fn up((file, name): &(String, &str)) -> String {
    format!(" <a class=\"ds-link\" href=\"./{file}\">{}</a>", escape(name))
}

/// The heading of a part.
pub fn heading(lang: Lang, id: &str, key: Key) -> String {
    format!("<h2 class=\"ds-heading\" id=\"{id}\">{}</h2>\n", escape(lang.text(key)))
}

/// Each of them an item.
pub fn list(items: &[String]) -> String {
    let items = concat(items.iter().map(|item| format!("<li>{}</li>\n", escape(item))));
    format!("<ul class=\"ds-list\">\n{items}</ul>\n")
}
