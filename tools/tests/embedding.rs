//! Checks the page about embedding: all that it has to say is in it, in each language, and what it says of attributes is
//! what the scripts know.

use finesight::text::{Key, Lang};

use finesight_tools::lawbook::{embedding, escape};

const HASH: &str = "sha384-AbC";

fn page(lang: Lang) -> String {
    embedding::page(lang, "./app.css", "./icon.svg", HASH)
}

/// The names of the messages that begin so.
fn messages(prefix: &str) -> Vec<&'static str> {
    include_str!("../../src/text/en/embed.ftl")
        .lines()
        .filter(|line| line.starts_with(prefix))
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .collect()
}

#[test]
fn every_message_is_in_the_page_in_each_language_but_for_what_scripts_and_blocks_say() {
    let names = messages("embed-");
    assert!(names.len() > 40);
    for lang in Lang::ALL {
        let page = page(lang);
        for name in &names {
            let text = Key::find(name).map(|key| escape(lang.text(key))).unwrap_or_default();
            assert!(!text.is_empty(), "{name}");
            let is_elsewhere = name.starts_with("embed-say-") || name.starts_with("embed-block-");
            assert_eq!(page.contains(&text), !is_elsewhere, "{}: {name}", lang.tag());
        }
        assert!(page.contains(&format!("integrity=&quot;{HASH}&quot;")));
        assert!(!page.contains("unsafe-inline") && page.contains("default-src 'none'"));
    }
}

#[test]
fn what_the_scripts_say_is_one_line_each_and_they_say_all_of_it() {
    let scripts =
        [include_str!("../../www/embed/frame.js"), include_str!("../../www/embed/element.js")].concat();
    let names = messages("embed-say-");
    assert!(names.len() > 5);
    for name in names {
        let in_script = name.trim_start_matches("embed-say-").replace('-', "_");
        assert!(scripts.contains(&in_script), "{name} is said nowhere");
        let lines = include_str!("../../src/text/en/embed.ftl").lines();
        let mut after = lines.skip_while(|line| !line.starts_with(&format!("{name} = "))).skip(1);
        assert!(!after.next().is_some_and(|line| line.starts_with(' ')), "{name} goes on");
    }
}

/// What a script calls an attribute `data-…`: `data-contact-name` is `contactName`.
fn as_property(attribute: &str) -> String {
    let mut words = attribute.trim_start_matches("data-").split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        [&name, &initial.to_uppercase(), rest].concat()
    })
}

#[test]
fn the_attributes_are_those_that_the_scripts_read() {
    let loader = include_str!("../../www/embed/embed.js");
    let element = include_str!("../../www/embed/element.js");
    let page = page(Lang::En);
    let named = |prefix: &str| -> Vec<&str> {
        page.split("<td data-label=\"")
            .filter_map(|cell| cell.split_once("\"><code>"))
            .filter(|(label, _)| *label == prefix)
            .filter_map(|(_, rest)| rest.split('<').next())
            .collect()
    };
    let (framed, on_element) = (named("In a frame"), named("On the element"));
    assert_eq!((framed.len(), on_element.len()), (12, 9));
    for name in framed {
        assert!(loader.contains(&as_property(name)), "the loader does not know {name}");
    }
    for name in on_element {
        assert!(element.contains(&format!("\"{name}\"")), "the element does not know {name}");
    }
}
