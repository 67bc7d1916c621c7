//! What the page says of its own version, and of what changed up to it: for the service worker of a new version, which the one
//! in use asks before it is replaced (`www/offline/`).

use finesight::law::AS_OF;
use finesight::text::{self, Key, Lang, keys, say};
use jiff::civil::{Date, date};
use serde_json::{Map, Value, json};

/// A version that visitors get.
pub struct Release {
    /// Its number.
    pub version: &'static str,
    /// The day of its release. The law is told as of a day not long before it, which a test holds.
    pub day: Date,
    /// What changed in the law and in how it is worked out.
    pub changed: Key,
}

/// Every version, the oldest first.
pub const RELEASES: [Release; 1] =
    [Release { version: "1.0.0", day: date(2026, 12, 1), changed: keys::NEWS_RELEASE_1_0_0 }];

/// In each language the words of the message, and what changed with each version.
pub fn news() -> Value {
    let mut news = in_each(words);
    let releases = RELEASES.map(|release| {
        let mut words = in_each(|lang| lang.text(release.changed).into());
        words.insert("version".to_owned(), release.version.into());
        Value::from(words)
    });
    news.insert("releases".to_owned(), releases.into_iter().collect());
    news.into()
}

fn in_each(text: impl Fn(Lang) -> Value) -> Map<String, Value> {
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), text(lang))).collect()
}

fn words(lang: Lang) -> Value {
    let (law, version) = (text::date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"));
    json!({
        "title": lang.text(keys::NEWS_TITLE),
        "new": say::news_new(lang, &law, version),
        "old": say::news_old(lang, &law, version),
        "corrected": lang.text(keys::NEWS_CORRECTED),
        "kept": lang.text(keys::NEWS_KEPT),
        "elsewhere": lang.text(keys::NEWS_ELSEWHERE),
        "take": lang.text(keys::NEWS_TAKE),
        "reload": lang.text(keys::NEWS_RELOAD),
        "later": lang.text(keys::NEWS_LATER),
    })
}
