//! What the page says of its own version, and of what changed up to it: for the service worker of a new version, which the one
//! in use asks before it is replaced (`www/offline/`).

use finesight::law::AS_OF;
use finesight::text::{Key, Lang, date, keys, say};
use serde_json::{Map, Value, json};

/// Every version, the oldest first, with what changed in the law and in how it is worked out.
pub const RELEASES: [(&str, Key); 1] = [("0.1.0", keys::NEWS_RELEASE_0_1_0)];

/// In each language the words of the message, and what changed with each version.
pub fn news() -> Value {
    let mut news = in_each(words);
    let releases = RELEASES.map(|(version, changed)| {
        let mut release = in_each(|lang| lang.text(changed).into());
        release.insert("version".to_owned(), version.into());
        Value::from(release)
    });
    news.insert("releases".to_owned(), releases.into_iter().collect());
    news.into()
}

fn in_each(text: impl Fn(Lang) -> Value) -> Map<String, Value> {
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), text(lang))).collect()
}

fn words(lang: Lang) -> Value {
    let (law, version) = (date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"));
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
