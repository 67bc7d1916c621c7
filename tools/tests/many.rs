//! Checks the page for many cases: all that it has to say is in it, in each language, and its policy lets through what it needs and
//! no more.

use finesight::text::{Key, Lang};

use finesight_tools::lawbook::{escape, many};

/// The messages: the name and the text of each, in English.
fn messages() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../src/text/en/many.ftl").lines().filter_map(|line| line.split_once(" = "))
}

#[test]
fn every_message_is_in_the_page_in_each_language_but_for_what_the_library_says() {
    assert!(messages().count() > 60);
    for lang in Lang::ALL {
        let page = many::page(lang, "./app.css", "./icon.svg");
        for (name, english) in messages() {
            let is_of_library = name.starts_with("many-code-") || name.starts_with("many-col-");
            match Key::find(name) {
                Some(key) if !is_of_library => {
                    assert!(page.contains(&escape(lang.text(key))), "{}: {name}", lang.tag());
                }
                Some(_) => {}
                // The script puts values into these.
                None => assert!(english.contains("{ $"), "{name} is not found"),
            }
        }
        let places =
            ["{done}", "{all}", "{typical}", "{ninety}", "{most}", "{low}", "{high}", "{row}", "{column}"];
        for place in places.into_iter().chain(["{count}", "{correlation}", "{from}", "{to}"]) {
            assert!(page.contains(place), "{}: {place}", lang.tag());
        }
    }
}

#[test]
fn the_policy_has_the_program_and_the_worker_of_its_own_site() {
    let page = many::page(Lang::ALL[0], "./app.css", "./icon.svg");
    for allowed in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval';",
        "worker-src 'self';",
        "connect-src 'self';",
    ] {
        assert!(page.contains(allowed), "{allowed}");
    }
    assert!(
        !page.contains("unsafe-inline")
            && page.contains("require-trusted-types-for 'script'; trusted-types finesight;")
    );
    assert_eq!(page.matches("<script").count(), 1);
}
