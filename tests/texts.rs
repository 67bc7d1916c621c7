//! Checks the messages as they are written: complete, alike in each language, all used, and
//! typeset as each language is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{fs, io};

use finesight::engine::Question;
use finesight::engine::situation::TAKEN_FOR_GRANTED;
use finesight::evidence::decisions::became::Became;
use finesight::evidence::decisions::{Breach, entries};
use finesight::evidence::records::RECORDS;
use finesight::law::ChoiceId;
use finesight::law::questions::AskedWhen;
use finesight::law::questions::table::SECTIONS;
use finesight::text::Lang;

#[path = "../build/texts/mod.rs"]
#[expect(dead_code, reason = "the build step, of which the test needs the reader")]
mod texts;

#[path = "../build/texts/check.rs"]
mod check;

use check::{
    MOST_WORDS, allowed, faults, has_words, is_same, missing_plurals, plain, rejected, rejected_in,
    sentences, variables,
};
use texts::read::{Message, Texts};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The languages with their messages, read once.
fn all() -> &'static [(&'static str, Texts)] {
    static ALL: LazyLock<Vec<(&'static str, Texts)>> = LazyLock::new(|| {
        let all = texts::read_all(&root()).unwrap_or_else(|problems| {
            none(&problems);
            Vec::new()
        });
        texts::tags().into_iter().zip(all).collect()
    });
    &ALL
}

/// The messages of a language, and the easier words for some of them.
fn ordinary_and_easy(texts: &Texts) -> impl Iterator<Item = (&String, &Message)> {
    texts.messages.iter().chain(&texts.easy)
}

/// Fails with all problems at once.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn the_languages_are_those_of_the_app() {
    assert_eq!(texts::tags(), Lang::ALL.map(Lang::tag));
}

#[test]
fn each_language_has_the_same_messages_with_the_same_variables() {
    let all = all();
    let mut problems = Vec::new();
    for (language, texts) in all {
        for (name, message) in &texts.messages {
            let own = variables(message);
            for (other_language, other) in all {
                match other.messages.get(name) {
                    None => problems.push(format!(
                        "{}: `{name}` is in {language} but not in {other_language}",
                        message.place
                    )),
                    Some(other) if language < other_language => {
                        let others = variables(other);
                        if own != others {
                            problems.push(format!(
                                "{}: `{name}` has {own:?}, but {others:?} at {}",
                                message.place, other.place
                            ));
                        }
                    }
                    Some(_) => {}
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn what_is_one_or_more_in_english_is_so_in_each_language() {
    let all = all();
    let mut problems = Vec::new();
    let Some(((_, english), others)) = all.split_first() else { return };
    for (language, texts) in others {
        for (name, message) in &texts.messages {
            let Some(first) = english.messages.get(name) else { continue };
            let missing = missing_plurals(language, name, first, message);
            problems.extend(missing.iter().map(|variable| {
                format!("{}: `{name}` does not tell one ${variable} from more", message.place)
            }));
        }
    }
    none(&problems);
}

#[test]
fn texts_that_are_the_same_in_two_languages_are_meant_to_be() -> io::Result<()> {
    let list = fs::read_to_string(root().join(check::SAME))?;
    let allowed = allowed(&list);
    let all = all();
    let mut same = BTreeSet::new();
    for (place, (language, texts)) in all.iter().enumerate() {
        for (other_language, other) in all.iter().skip(place + 1) {
            for (name, message) in &texts.messages {
                if other.messages.get(name).is_some_and(|other| is_same(message, other)) {
                    same.insert((name.clone(), *language, *other_language));
                }
            }
        }
    }
    let new = same.difference(&allowed).map(|(name, one, other)| {
        format!("`{name}` is the same in {one} and {other}: translate it or add it to {}", check::SAME)
    });
    let stale = allowed.difference(&same).map(|(name, one, other)| {
        format!("{}: `{name}` is not the same in {one} and {other} (or not in this order)", check::SAME)
    });
    none(&new.chain(stale).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn every_message_is_used() -> io::Result<()> {
    let mut code = String::new();
    for folder in ["src", "tools/src/lawbook"] {
        read_code(&root().join(folder), &mut code)?;
    }
    // `keys::RESULT_HEADING` and `say::ceiling_fixed`, wherever they are.
    let mut used = BTreeSet::new();
    for (module, case) in
        [("keys::", str::to_ascii_uppercase as fn(&str) -> String), ("say::", str::to_owned)]
    {
        for after in code.split(module).skip(1) {
            let name = after.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            used.insert((module, case(name)));
        }
    }
    let mut problems = Vec::new();
    for (_, texts) in all() {
        // What the program on the command line says is looked for by a test of that.
        let in_rust = |name: &str| !name.starts_with(texts::COMMAND);
        for (name, message) in texts.messages.iter().filter(|(name, _)| in_rust(name)) {
            let plain = message.variables().is_empty();
            let name_in_rust = name.replace('-', "_");
            let found = if plain {
                texts::in_catalogue(name) || used.contains(&("keys::", name_in_rust.to_ascii_uppercase()))
            } else {
                used.contains(&("say::", name_in_rust))
            };
            if !found && !texts.referenced.contains(name) {
                problems.push(format!("{}: `{name}` is not used", message.place));
            }
        }
    }
    none(&problems);
    Ok(())
}

/// All Rust of a folder.
fn read_code(folder: &Path, code: &mut String) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_code(&path, code)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            code.push_str(&fs::read_to_string(path)?);
        }
    }
    Ok(())
}

#[test]
fn every_question_has_an_example() {
    let questions: BTreeSet<String> = Question::all().map(|question| question.wording().to_owned()).collect();
    for (language, texts) in all() {
        let examples: BTreeSet<String> = texts
            .messages
            .keys()
            .filter_map(|name| Some(name.strip_prefix("example-")?.to_owned()))
            .collect();
        assert_eq!(examples, questions, "{language}");
    }
}

#[test]
fn every_option_has_a_statement_that_stands_alone() {
    let options: BTreeSet<String> = ChoiceId::ALL
        .iter()
        .flat_map(|id| id.options().iter().map(move |option| format!("{}-{option}", id.key())))
        .collect();
    let mut problems = Vec::new();
    for (language, texts) in all() {
        let said = texts.messages.iter().filter_map(|(name, message)| {
            Some((name.strip_prefix("statement-")?.to_owned(), plain(&message.parts)))
        });
        let said: Vec<(String, String)> = said.collect();
        assert_eq!(said.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>(), options, "{language}");
        let mut seen = BTreeSet::new();
        for (name, text) in &said {
            let mut fault = |what: &str| problems.push(format!("{language}: `statement-{name}` {what}"));
            // What a sentence of the explanation is made with goes on after it.
            if !text.ends_with('.') || text.trim_end_matches('.').contains(['?', '!', ':', ';', '\n']) {
                fault("is not one sentence with a full stop");
            }
            // After a digit it is that of a day: 6. mai.
            let mut parts = text.trim_end_matches('.').rsplit(". ").skip(1);
            if parts.any(|part| !part.ends_with(|c: char| c.is_ascii_digit())) {
                fault("is more than one sentence");
            }
            if !text.starts_with(char::is_uppercase) {
                fault("does not begin with a capital");
            }
            let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if ["Yes", "Ja", "Nej", "Nei", "Kyllä"].contains(&first) {
                fault("answers a question");
            }
            if !seen.insert(text.clone()) {
                fault("says the same as another");
            }
        }
    }
    none(&problems);
}

#[test]
fn every_story_belongs_to_a_row_and_every_row_read_so_has_one() {
    let rows: BTreeSet<String> =
        entries().filter(|entry| entry.breach.is_some()).map(|entry| entry.key.to_owned()).collect();
    assert_eq!(rows.len(), 672);
    let all = all();
    let mut problems = Vec::new();
    for (language, texts) in all {
        let stories = texts.messages.iter().filter_map(|(name, message)| {
            Some((name.strip_prefix("story-")?.to_owned(), plain(&message.parts)))
        });
        let stories: Vec<(String, String)> = stories.collect();
        assert_eq!(stories.iter().map(|(key, _)| key.clone()).collect::<BTreeSet<_>>(), rows, "{language}");
        for (key, text) in stories {
            let mut fault = |what: &str| problems.push(format!("{language}: `story-{key}` {what}: {text}"));
            if text.chars().count() > 140 || !text.ends_with('.') || !text.starts_with(char::is_uppercase) {
                fault("is not a short sentence");
            }
            let named = format!("story-{key}");
            let said = all.iter().filter_map(|(_, texts)| texts.messages.get(&named));
            if said.into_iter().any(|other| counts(&plain(&other.parts)) != counts(&text)) {
                fault("has other numbers in another language");
            }
        }
    }
    none(&problems);
}

/// The numbers in a text, without what separates their thousands or their decimals.
fn counts(text: &str) -> BTreeSet<String> {
    let joined: String = text.chars().filter(|c| ![',', '.', '\u{a0}'].contains(c)).collect();
    numbers(&joined).into_iter().map(str::to_owned).collect()
}

#[test]
fn the_last_file_has_the_stories_and_nothing_else() {
    for (language, texts) in all() {
        let last = texts.messages.keys().filter(|name| texts::part_of(name) == 3);
        let stories = texts.messages.keys().filter(|name| name.starts_with("story-"));
        assert!(last.eq(stories), "{language}");
    }
}

#[test]
fn a_result_has_the_words_of_what_is_taken_for_granted() {
    let taken = TAKEN_FOR_GRANTED.map(|taken| format!("statement-{}-{}", taken.question.key(), taken.key()));
    assert_eq!(
        taken.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        texts::IN_RESULT.iter().copied().filter(|name| name.starts_with("statement-")).collect()
    );
}

#[test]
fn everything_that_can_become_of_a_decision_has_a_name() {
    let keys: BTreeSet<&str> = Became::ALL.iter().map(|became| became.key()).collect();
    for (language, texts) in all() {
        let named: BTreeSet<&str> =
            texts.messages.keys().filter_map(|name| name.strip_prefix("became-")).collect();
        assert_eq!(named, keys, "{language}");
    }
}

#[test]
fn every_kind_of_breach_has_a_name() {
    let kinds: BTreeSet<&str> = Breach::ALL.iter().map(|breach| breach.key()).collect();
    for (language, texts) in all() {
        let named: BTreeSet<&str> =
            texts.messages.keys().filter_map(|name| name.strip_prefix("breach-")).collect();
        assert_eq!(named, kinds, "{language}");
    }
    // Each is the kind of some row.
    assert_eq!(entries().filter_map(|entry| entry.breach).map(Breach::key).collect::<BTreeSet<_>>(), kinds);
}

/// The numbers in a text, smallest first: languages may say them in another order, and separate them otherwise.
fn numbers(text: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|text| !text.is_empty()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn an_example_is_short_and_has_the_same_numbers_in_each_language() {
    let all = all();
    let mut problems = Vec::new();
    for (_, texts) in all {
        for (name, message) in texts.messages.iter().filter(|(name, _)| name.starts_with("example-")) {
            let text = plain(&message.parts);
            let length = text.chars().count();
            if !(40..=160).contains(&length) {
                problems.push(format!("{}: `{name}` has {length} characters", message.place));
            }
            let said = all.iter().filter_map(|(_, texts)| texts.messages.get(name));
            if said.into_iter().any(|other| numbers(&plain(&other.parts)) != numbers(&text)) {
                problems.push(format!("{}: `{name}` has other numbers in another language", message.place));
            }
        }
    }
    none(&problems);
}

#[test]
fn texts_are_typeset_with_care() {
    let mut problems = Vec::new();
    for (language, texts) in all() {
        for (name, message) in ordinary_and_easy(texts) {
            for fault in faults(language, &plain(&message.parts)) {
                problems.push(format!("{}: `{name}`: {fault}", message.place));
            }
        }
    }
    none(&problems);
}

#[test]
fn easier_words_are_of_a_message_with_the_same_variables_in_short_sentences() {
    let mut problems = Vec::new();
    for (language, texts) in all() {
        for (name, easy) in &texts.easy {
            let mut problem = |what: String| problems.push(format!("{}: `{name}` {what}", easy.place));
            let Some(message) = texts.messages.get(name) else {
                problem(format!("is no message in {language}"));
                continue;
            };
            if !easy.variables().keys().eq(message.variables().keys()) {
                problem("has other variables than the ordinary words".to_owned());
            }
            let text = plain(&easy.parts);
            if text == plain(&message.parts) {
                problem("is the same as the ordinary words: leave it out".to_owned());
            }
            for words in sentences(&text).into_iter().filter(|words| words.len() > MOST_WORDS) {
                problem(format!("has a sentence of {} words: {}", words.len(), words.join(" ")));
            }
        }
    }
    none(&problems);
}

#[test]
fn words_of_a_region_leave_the_law_elsewhere_as_it_is() {
    let said =
        |region: &str, text: &str| Lang::Sv.row().regions.iter().find(|row| row.key == region)?.say(text);
    assert_eq!(
        said("FI", "Sanktionsavgiften, eller någon annan sanktionsavgift.").as_deref(),
        Some("Påföljdsavgiften, eller någon annan påföljdsavgift.")
    );
    assert_eq!(said("FI", "IMY beslutade om sanktionsavgift."), None);
    assert_eq!(said("FI", "Ingen avgift."), None);
    // The words are those of Finland's Acts in Swedish, which the row of the language names.
    let in_finland = [
        ("row-body-public-company", "Bolag som ägs av stat, välfärdsområde eller kommun"),
        ("row-body-company", "Privat företag, andelslag eller enskild näringsidkare"),
        ("row-data-kind-close", "Plats, privata meddelanden, ekonomi eller personbeteckning"),
        ("option-body-public-authority", "Myndighet, även organ i en kommun eller ett välfärdsområde"),
        (
            "statement-body-company",
            "Den ansvarige är ett privat företag, ett andelslag eller en enskild näringsidkare.",
        ),
        ("option-public-kind-local", "Kommun eller välfärdsområde, eller en del av en sådan"),
        (
            "statement-public-kind-other",
            "Det offentliga organet är offentligrättsligt och hör varken till staten eller till en kommun eller ett välfärdsområde.",
        ),
    ];
    for (name, expected) in in_finland {
        let swedish = all().iter().find(|(language, _)| *language == "sv");
        let text = swedish.map(|(_, texts)| plain(&texts.messages[name].parts)).unwrap_or_default();
        assert_eq!(said("FI", &text).as_deref(), Some(expected), "{name}");
    }
    for (language, texts) in all() {
        for region in Lang::from_tag(language).unwrap_or_default().row().regions {
            let told: Vec<_> = ordinary_and_easy(texts)
                .filter(|(_, message)| region.say(&plain(&message.parts)).is_some())
                .collect();
            assert!(told.iter().any(|(name, _)| *name == "result-typical"));
            let at_home: Vec<_> =
                told.iter().filter(|(_, message)| message.place.contains("countries/sweden")).collect();
            assert!(at_home.is_empty(), "{:?}", at_home.iter().map(|(name, _)| name).collect::<Vec<_>>());
        }
    }
}

/// The path of a visitor in words: what happened, the questions, the result and what to do.
#[test]
fn each_language_has_easier_words_for_the_path_of_a_visitor() {
    /// What is said of a calculation of one's own, and drafts to copy.
    const BESIDE: [&str; 2] = ["result-fee-none", "todo-letter-"];
    let needed =
        ["start-", "hint-", "outcome-lead", "outcome-tested", "todo-", "result-", "whether-", "limits-"];
    let mut problems = Vec::new();
    for (language, texts) in all() {
        for (name, message) in &texts.messages {
            let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
            let of_path = begins(&needed) && !begins(&BESIDE);
            let is_long = sentences(&plain(&message.parts)).iter().any(|words| words.len() > MOST_WORDS);
            if of_path && is_long && !texts.easy.contains_key(name) {
                problems.push(format!(
                    "{}: `{name}` has long sentences and no easier words in {language}",
                    message.place
                ));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_proposition_of_a_decision_has_words_and_every_such_text_is_of_one() {
    let propositions: BTreeSet<String> = RECORDS
        .iter()
        .flat_map(|record| record.propositions.iter().map(|it| format!("{}-{}", record.key, it.key)))
        .collect();
    assert_eq!(propositions.len(), 229);
    for (language, texts) in all() {
        let said: BTreeSet<String> = texts
            .messages
            .keys()
            .filter_map(|name| Some(name.strip_prefix("book-said-")?.to_owned()))
            .collect();
        assert_eq!(said, propositions, "{language}");
    }
}

#[test]
fn faults_are_found() {
    assert!(faults("en", "It’s “4%” – see Article 83(5)…\nand 1,234").is_empty());
    assert!(faults("sv", "”4\u{a0}%” av 1\u{a0}234 (2018:218)").is_empty());
    assert!(faults("nb", "«4\u{a0}%» § 26").is_empty());
    for (language, text) in [
        ("en", "a  b"),
        ("en", "a "),
        ("en", " a\nb"),
        ("en", "it's"),
        ("en", "\"a\""),
        ("en", "a..."),
        ("en", "a - b"),
        ("en", "4 %"),
        ("sv", "4%"),
        ("sv", "4 %"),
        ("sv", "\u{fffc}%"),
        ("nb", "1 234"),
        ("nb", "”a”"),
        ("en", "a ."),
    ] {
        assert_eq!(faults(language, text).len(), 1, "{text:?} in {language}");
    }
}

#[test]
fn what_the_later_files_have_is_said_by_names_that_there_are() {
    let mut problems = Vec::new();
    for (_, texts) in all().iter().take(1) {
        for prefix in texts::MORE {
            if !texts
                .messages
                .keys()
                .any(|name| name.starts_with(prefix) && (1..3).contains(&texts::part_of(name)))
            {
                problems.push(format!("MORE: no message begins with `{prefix}`"));
            }
        }
        for name in texts::AT_ONCE {
            if !texts.messages.contains_key(*name) || !texts::MORE.iter().any(|more| name.starts_with(more)) {
                problems.push(format!("AT_ONCE: `{name}` is no message, or in the first file without this"));
            }
        }
    }
    none(&problems);
}

/// Whether a question may be asked by the facts alone, on some answers, before the law's tables are there.
fn may_be_asked_at_once(when: &AskedWhen) -> bool {
    match when {
        AskedWhen::Always | AskedWhen::InEea | AskedWhen::Answered(_) | AskedWhen::MayBe(_) => true,
        AskedWhen::All(each) => each.iter().all(may_be_asked_at_once),
        AskedWhen::Any(each) => each.iter().any(may_be_asked_at_once),
        _ => false,
    }
}

#[test]
fn a_page_begins_with_the_words_of_what_is_asked_whatever_law_applies() {
    let rows = SECTIONS.iter().flat_map(|section| section.questions);
    let asked = rows.filter(|row| may_be_asked_at_once(&row.asked)).map(|row| row.question.key());
    assert_eq!(asked.collect::<BTreeSet<_>>(), texts::ASKED_AT_ONCE.iter().copied().collect());
    for (name, part) in [
        ("question-body", "texts"),
        ("option-body-company", "texts"),
        ("option-people-used-few", "more"),
        ("question-fault", "more"),
        ("regime-no-gdpr", "more"),
        ("provision-gdpr-6", "more"),
        ("note-minor", "further"),
        ("statement-fault-intent", "further"),
        ("statement-purpose-other", "more"),
        ("why-fault", "further"),
        ("story-no-2021-asker", "stories"),
        ("breach-hacked", "more"),
        ("explore-search", "further"),
    ] {
        assert_eq!(texts::PARTS.get(texts::part_of(name)), Some(&part), "{name}");
    }
}

#[test]
fn no_message_has_a_word_that_the_list_of_terms_rejects() -> io::Result<()> {
    let rejected = rejected(&fs::read_to_string(root().join(check::TERMS))?);
    let named: Vec<&str> = rejected.iter().map(|(name, _)| name.as_str()).collect();
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        assert!(
            named.contains(&lang.native_name()),
            "docs/terms.md has no section for {}",
            lang.native_name()
        );
    }
    for ((tag, texts), lang) in all().iter().zip(Lang::ALL) {
        let words = rejected.iter().find(|(name, _)| name == lang.native_name()).map(|(_, words)| words);
        for (name, message) in ordinary_and_easy(texts) {
            let found = words.into_iter().flat_map(|words| rejected_in(words, message));
            problems.extend(found.map(|words| format!("{}: `{name}` in {tag} has “{words}”", message.place)));
        }
    }
    none(&problems);
    Ok(())
}

#[test]
fn a_rejected_word_is_found_whole() {
    assert!(has_words("the ceiling, as it stands", "ceiling"));
    assert!(!has_words("ceilings are high", "ceiling"));
    let list = "x\n## English\n\n| a | b | c | not | why |\n|---|---|---|---|---|\n| fine | fine | own | `fee`, `the fee` | |\n";
    assert_eq!(rejected(list), [("English".to_owned(), vec!["fee".to_owned(), "the fee".to_owned()])]);
}
