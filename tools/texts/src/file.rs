//! What is wrong with one file of messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{
    MOST_WORDS, allowed, faults, is_same, missing_plurals, of_tag, plain, rejected, rejected_in, sentences,
    variables,
};
use crate::list::named;
use crate::texts::read::{Message, Source, Texts, texts_and_problems};
use crate::{ENGLISH, apart, is_easy};

/// The lists that a file is checked against, as they are written.
pub struct Lists<'a> {
    pub same: &'a str,
    pub terms: &'a str,
}

/// What is wrong with a file of a language, by line.
pub fn check(file: &str, language: &str, english: &[Source], own: &[Source], lists: &Lists) -> Vec<String> {
    let (ordinary, easy) = apart(own);
    let (all, mut problems) = texts_and_problems(&ordinary);
    let (easier, more) = texts_and_problems(&easy);
    problems.extend(more);
    let mut wrong: BTreeSet<(usize, String)> = problems
        .into_iter()
        .filter(|problem| problem.strip_prefix(file).is_some_and(|rest| rest.starts_with(':')))
        .map(|problem| (line_of(&problem), problem))
        .collect();
    let mut add = |place: &str, what: String| wrong.insert((line_of(place), format!("{place}: {what}")));

    let is_of_easy = own.iter().any(|source| source.name == file && is_easy(source));
    let first = texts_and_problems(&apart(english).0).0;
    // Easier words are compared with the ordinary ones of their language, all others with English.
    let (texts, compared, other) =
        if is_of_easy { (&easier, &all, language) } else { (&all, &first, ENGLISH) };
    let here = texts.messages.iter().filter(|(_, message)| is_in(file, message));

    let native = of_tag(language).map(|lang| lang.row().name);
    if native.is_none() {
        add(
            &format!("{file}:1"),
            format!(
                "src/text/languages.rs has no row for `{language}`: typography is checked as that of English"
            ),
        );
    }
    let rejected: BTreeMap<String, Vec<String>> = rejected(lists.terms).into_iter().collect();
    let rejected = native.and_then(|name| rejected.get(name)).map(Vec::as_slice).unwrap_or_default();
    let allowed = allowed(lists.same);
    for (name, message) in here {
        let mut add = |what: String| add(&message.place, format!("`{name}`: {what}"));
        for fault in faults(language, &plain(&message.parts)) {
            add(fault.to_owned());
        }
        for word in rejected_in(rejected, message) {
            add(format!("has “{word}”, which docs/terms.md rejects"));
        }
        let text = if is_of_easy { plain(&message.parts) } else { String::new() };
        for words in sentences(&text).into_iter().filter(|words| words.len() > MOST_WORDS) {
            add(format!(
                "has a sentence of {} words, and easy words have {MOST_WORDS} at most: {}",
                words.len(),
                words.join(" ")
            ));
        }
        let Some(same_name) = compared.messages.get(name) else {
            add(format!("there is no such message in {other}"));
            continue;
        };
        if variables(message) != variables(same_name) {
            add(format!("has {}, but {} at {}", shown(message), shown(same_name), same_name.place));
        }
        if let Some(english) = first.messages.get(name) {
            for variable in missing_plurals(language, name, english, message) {
                add(format!("does not tell one ${variable} from more, as [one] and *[other] do in English"));
            }
        }
        let may_be_same =
            !is_of_easy && (language == ENGLISH || allowed.contains(&(name.clone(), ENGLISH, language)));
        if !may_be_same && is_same(message, same_name) {
            add(format!(
                "is the same as {} says: {}",
                same_name.place,
                if is_of_easy {
                    "leave it out"
                } else {
                    "translate it, or list it in src/text/same-in-two-languages.txt"
                }
            ));
        }
    }
    if !is_of_easy {
        for (place, what) in missing(file, language, english, &all) {
            add(&place, what);
        }
    }
    wrong.into_iter().map(|(_, line)| line).collect()
}

/// The messages of English's file of the same name that this language has nowhere, each with the place to put it: after
/// the one that it follows in English.
fn missing(file: &str, language: &str, english: &[Source], all: &Texts) -> Vec<(String, String)> {
    let same_name = file.replacen(&format!("/{language}/"), &format!("/{ENGLISH}/"), 1);
    let mut missing = Vec::new();
    let mut line = 1;
    for source in english.iter().filter(|source| source.name == same_name) {
        for entry in named(source) {
            match all.messages.get(entry.name) {
                Some(message) if is_in(file, message) => line = line_of(&message.place),
                Some(_) => {}
                None => missing.push((
                    format!("{file}:{line}"),
                    format!("`{}` is missing: in English it is at {same_name}:{}", entry.name, entry.line),
                )),
            }
        }
    }
    missing
}

fn is_in(file: &str, message: &Message) -> bool {
    message.place.rsplit_once(':').is_some_and(|(name, _)| name == file)
}

/// The line in what begins with a file and a line.
fn line_of(place: &str) -> usize {
    place.split(':').nth(1).and_then(|line| line.parse().ok()).unwrap_or_default()
}

/// The variables of a message, as they are written.
fn shown(message: &Message) -> String {
    let names: Vec<String> = variables(message).iter().map(|name| format!("{{ ${name} }}")).collect();
    if names.is_empty() { "no variables".to_owned() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTS: Lists = Lists {
        same: "# A list.\nkept sv nb\nname en sv\n",
        terms: "# Terms\n\n## Svenska\n\n| a | b | c | not | why |\n|---|---|---|---|---|\n| fine | avgift | own | `böter` | |\n",
    };

    fn source(name: &str, text: &str) -> Source {
        Source { name: name.to_owned(), text: text.to_owned() }
    }

    fn wrong(file: &str, english: &[Source], own: &[Source]) -> Vec<String> {
        check(file, "sv", english, own, &LISTS)
    }

    const ENGLISH_PAGE: &str = "\
# A page.

first = First
second = { $amount } of { $total }
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
name = Finesight
same = The same words
fine = A fine
percent = 4%
last = Last
";

    #[test]
    fn a_file_in_which_nothing_is_wrong_has_no_complaint() {
        let own = "first = Först\nsecond = { $amount } av { $total }\ndays = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagar\n }\n\
            name = Finesight\nsame = Andra ord\nfine = En avgift\npercent = 4{ \"\\u00A0\" }%\nlast = Sist\n";
        let english = [source("src/text/en/page.ftl", ENGLISH_PAGE)];
        assert_eq!(wrong("src/text/sv/page.ftl", &english, &[source("src/text/sv/page.ftl", own)]), [""; 0]);
    }

    #[test]
    fn each_thing_that_is_wrong_is_a_line_with_file_and_line() {
        let own = "first = Först\nsecond = { $amount } av { $sum }\ndays = { $n } dagar\nname = Finesight\nsame = The same words\n\
            fine = Böter ...\npercent = 4%\nnew = Nytt\nbroken = { $a\n";
        let english = [source("src/text/en/page.ftl", ENGLISH_PAGE)];
        let found = wrong("src/text/sv/page.ftl", &english, &[source("src/text/sv/page.ftl", own)]);
        let expected = [
            ":2: `second`: has { $amount }, { $sum }, but { $amount }, { $total } at src/text/en/page.ftl:4",
            ":3: `days`: does not tell one $n from more",
            ":5: `same`: is the same as src/text/en/page.ftl:10 says",
            ":6: `fine`: a space before a sign",
            ":6: `fine`: has “böter”, which docs/terms.md rejects",
            ":6: `fine`: three full stops instead of …",
            ":7: `last` is missing: in English it is at src/text/en/page.ftl:13",
            ":7: `percent`: no space before %",
            ":8: `new`: there is no such message in en",
        ];
        let (broken, rest): (Vec<_>, Vec<_>) = found.iter().partition(|line| !line.contains('`'));
        assert_eq!(broken.len(), 1, "{found:#?}");
        assert!(broken.iter().all(|line| line.starts_with("src/text/sv/page.ftl:10: ")), "{broken:?}");
        assert_eq!(rest.len(), expected.len(), "{found:#?}");
        for (line, expected) in rest.iter().zip(expected) {
            assert!(line.starts_with(&format!("src/text/sv/page.ftl{expected}")), "{line}\n{expected}");
        }
    }

    #[test]
    fn only_the_file_itself_is_complained_of_and_may_use_the_others() {
        let english = [source("src/text/en/a.ftl", "a = A { b }\n"), source("src/text/en/b.ftl", "b = B\n")];
        let own = [source("src/text/sv/a.ftl", "a = Ah { b }\n"), source("src/text/sv/b.ftl", "b = { $x\n")];
        assert_eq!(wrong("src/text/sv/b.ftl", &english, &own).len(), 2);
        let own = [source("src/text/sv/a.ftl", "a = Ah { b }\n"), source("src/text/sv/b.ftl", "b = Be...\n")];
        assert_eq!(
            wrong("src/text/sv/a.ftl", &english, &own),
            ["src/text/sv/a.ftl:1: `a`: three full stops instead of …"; 1]
        );
    }

    #[test]
    fn easier_words_are_of_a_message_of_the_language_with_the_same_variables() {
        let english = [source("src/text/en/a.ftl", "a = A long { $word }\nb = Boats\nc = Cars\n")];
        let ordinary = source("src/text/sv/a.ftl", "a = Ett långt { $word }\nb = Båtar\nc = Bilar\n");
        let easy = |text: &str| {
            let own = [source("src/text/sv/a.ftl", &ordinary.text), source("src/text/sv/easy.ftl", text)];
            wrong("src/text/sv/easy.ftl", &english, &own)
        };
        assert_eq!(easy("a = { $word }, långt\nb = Små båtar\n"), [""; 0]);
        let found = easy("a = Långt\nd = Däck\nc = Bilar\n");
        let expected = [
            ":1: `a`: has no variables, but { $word } at src/text/sv/a.ftl:1",
            ":2: `d`: there is no such message in sv",
            ":3: `c`: is the same as src/text/sv/a.ftl:3 says: leave it out",
        ];
        assert_eq!(found, expected.map(|line| format!("src/text/sv/easy.ftl{line}")));
        // The ordinary words are read without them.
        let own = [ordinary, source("src/text/sv/easy.ftl", "b = Små båtar\n")];
        assert_eq!(wrong("src/text/sv/a.ftl", &english, &own), [""; 0]);
    }
}
