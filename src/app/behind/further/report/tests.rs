//! The report on Coop Finnmark, held to what the board's decision and the law say: PVN-2021-09 of 31 August 2021.

use super::called::title;
use super::content::{Block, Content, Part, Table, Text};
use super::whole::content;
use crate::app::action::Action;
use crate::app::cover::Cover;
use crate::app::state::State;
use crate::engine::{Answer, OptionSet, Question};
use crate::evidence::EXAMPLES;
use crate::text::cite::named;
use crate::text::{Lang, keys};
use jiff::civil::date;
use std::rc::Rc;

fn coop(cover: Cover) -> State {
    let mut state = State::new(Lang::En, date(2026, 11, 21));
    let example = EXAMPLES.iter().find(|example| example.key == "coop-board").expect("the example");
    state.apply(Action::Open(example));
    state.apply(Action::Cover(Rc::new(cover)));
    state
}

fn headings(part: &Part) -> Vec<(u8, &str)> {
    let mut headings = Vec::new();
    for block in &part.blocks {
        if let Block::Heading(level, text) = block {
            headings.push((*level, text.as_str()));
        }
    }
    headings
}

fn tables(part: &Part) -> Vec<&Table> {
    part.blocks.iter().filter_map(table).collect()
}

fn table(block: &Block) -> Option<&Table> {
    if let Block::Table(table) = block { Some(table) } else { None }
}

/// What is said of each name, in all rows of a part.
fn rows(part: &Part) -> Vec<(&str, Vec<&Text>)> {
    let mut all = Vec::new();
    for block in &part.blocks {
        if let Block::Rows(rows) = block {
            all.extend(rows.iter().map(|(name, says)| (name.as_str(), says.iter().collect())));
        }
    }
    all
}

fn words_of<'a>(rows: &[(&str, Vec<&'a Text>)], name: &str) -> Vec<&'a str> {
    let (_, says) = rows.iter().find(|(other, _)| *other == name).unwrap_or_else(|| panic!("{name}"));
    says.iter().map(|text| text.words.as_str()).collect()
}

/// Spaces that hold an amount together are spaces.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_first_page_has_what_was_written_and_each_amount_with_what_it_means() {
    let written = Cover {
        name: " Coop Finnmark ".to_owned(),
        reference: "2021/9".to_owned(),
        day: "2026-11-30".to_owned(),
        ..Cover::default()
    };
    let content = content(&coop(written));
    let page = content.parts.first().unwrap();
    assert_eq!(content.title, "Coop Finnmark");
    assert_eq!(
        headings(page),
        [(1, "Estimate of an administrative fine"), (2, "The result"), (2, "How sure it is")]
    );
    let rows = rows(page);
    assert_eq!(words_of(&rows, "Name of the case"), ["Coop Finnmark"]);
    assert_eq!(words_of(&rows, "Reference number"), ["2021/9"]);
    assert_eq!(words_of(&rows, "Date"), ["30 November 2026"]);
    assert!(
        rows.iter().all(|(name, _)| *name != "Written by" && *name != "Note"),
        "what is empty is left out"
    );
    let [table] = tables(page).try_into().unwrap();
    let column =
        |place: usize| table.rows.iter().map(move |row| plain(&row[place].words)).collect::<Vec<_>>();
    assert_eq!(
        column(0),
        [
            "Whether there is a fine",
            "A typical fine",
            "The middle half",
            "Eight out of ten",
            "Starting amount of the guidelines",
            "Legal maximum"
        ]
    );
    // The fine was waived.
    assert_eq!(column(1)[0], "Based on the assessment entered, there is no administrative fine to pay.");
    // Of low or medium seriousness, as the board held, the guidelines of 2023 begin at 0 to 20 % of the maximum (para. 60), of
    // which a turnover of EUR 50 to 100 million leaves 8 to 20 % (para. 66): 20 % of 20 % of EUR 20 million.
    assert!(column(1)[4].starts_with("up to EUR 800,000 "), "{}", column(1)[4]);
    // 4 % of NOK 1,033 million is less than EUR 20 million (Art. 83(5)).
    assert!(column(1)[5].starts_with("EUR 20,000,000 "), "{}", column(1)[5]);
    assert!(column(2).iter().all(|means| !means.is_empty()));
    assert!(page.blocks.contains(&Block::Picture) && page.notes.is_empty());
}

#[test]
fn the_second_page_has_answers_law_decisions_and_limits() {
    let content = content(&coop(Cover::default()));
    let [_, page] = content.parts.as_slice() else { panic!("two parts") };
    let second: Vec<&str> = headings(page).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        second,
        [
            "The facts",
            "Assumed, because nothing was said",
            "The law in short",
            "Similar decisions",
            "Keep in mind"
        ]
    );
    let rows = rows(page);
    // The days of the decision.
    let dates = words_of(&rows, "Dates");
    assert!(dates.contains(&"When did the authority decide? 22 December 2020."), "{dates:?}");
    assert!(dates.contains(&"When was the appeal decided? 31 August 2021."), "{dates:?}");
    assert!(words_of(&rows, "How serious it was").contains(&"The data was ordinary personal data."));
    // The law: Norwegian law by § 1 of its Act, conditions and maximum by Art. 83.
    let law = [
        (
            "Which rules apply",
            "Norwegian Personal Data Act (2018) § 1 (text read)",
            "https://lovdata.no/lov/2018-06-15-38/%C2%A71",
        ),
        (
            "Whether an administrative fine can be imposed",
            "GDPR Art. 83(4)–(6) (text read)",
            "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_83",
        ),
        (
            "The legal maximum",
            "GDPR Art. 83(4)–(6) (text read)",
            "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_83",
        ),
    ];
    for (stage, says, address) in law {
        let (_, text) = rows.iter().find(|(name, _)| *name == stage).unwrap();
        let note = &content.notes[text[0].notes[0]];
        assert_eq!((plain(&note.says).as_str(), note.address.as_deref()), (says, Some(address)));
    }
    let cited = rows.iter().filter(|(_, says)| says.iter().any(|text| !text.notes.is_empty())).count();
    assert_eq!(cited, 5);
    let [table] = tables(page).try_into().unwrap();
    assert_eq!(table.rows.len(), 5);
    let Some(Block::List(limits)) = page.blocks.last() else { panic!("what to keep in mind") };
    let limits: Vec<&str> = limits.iter().map(|item| item.text.words.as_str()).collect();
    assert!(limits[0].contains("28 November 2026"), "the day of the law");
    assert!(limits.contains(&"An estimate, not legal advice."));
    assert!(limits.contains(&"Damages and coercive fines are not included."));
    assert!(limits.contains(&"At an authority, a printout may become a public document."));
}

#[test]
fn the_appendix_has_every_step_and_comes_only_where_it_is_asked_for() {
    assert_eq!(content(&coop(Cover::default())).parts.len(), 2);
    let content = content(&coop(Cover { appendix: true, ..Cover::default() }));
    let [.., appendix] = content.parts.as_slice() else { panic!("parts") };
    let headings = headings(appendix);
    assert_eq!(headings.first(), Some(&(1, "Appendix: every step and its source")));
    for heading in [
        "Why, step by step",
        "Which language version of each source is authoritative",
        "Similar decisions",
        "Last days",
    ] {
        assert!(headings.contains(&(2, heading)), "{heading}");
    }
    let said: Vec<&str> = appendix
        .blocks
        .iter()
        .flat_map(|block| if let Block::List(items) = block { items.as_slice() } else { &[] })
        .map(|item| item.text.words.as_str())
        .collect();
    // The power to charge a fee lapses five years after the breach of 4 April 2019 (Norwegian Personal Data Act § 28).
    assert!(said.iter().any(|text| text.starts_with("Last day before limitation: 4 April 2024. ")));
    assert!(
        said.iter().any(|text| text.contains("settled since 15 April 2021")),
        "the Supreme Court on fault"
    );
}

/// A note is told once, below the part that names it first, and each is named.
#[test]
fn each_note_is_told_where_it_is_named_first() {
    let Content { parts, notes, .. } = content(&coop(Cover { appendix: true, ..Cover::default() }));
    let told: Vec<usize> = parts.iter().flat_map(|part| part.notes.clone()).collect();
    assert_eq!(told, (0..notes.len()).collect::<Vec<_>>());
    let mut named = Vec::new();
    for part in &parts {
        for block in &part.blocks {
            let texts: Vec<&Text> = match block {
                Block::List(items) => items.iter().map(|item| &item.text).collect(),
                Block::Rows(rows) => rows.iter().flat_map(|(_, says)| says).collect(),
                Block::Table(table) => table.rows.iter().flatten().collect(),
                _ => Vec::new(),
            };
            named.extend(texts.into_iter().flat_map(|text| text.notes.clone()));
        }
        assert!(part.notes.iter().all(|note| named.contains(note)));
    }
}

#[test]
fn a_report_without_a_name_is_called_by_country_and_day() {
    assert_eq!(title(&coop(Cover::default())), "Finesight – Norway – 2026-11-21");
    let nothing = State::new(Lang::Nb, date(2026, 11, 21));
    assert_eq!(title(&nothing), "Finesight – 2026-11-21");
    // A day that no calendar has is no day.
    let odd = Cover { day: "2026-02-31".to_owned(), ..Cover::default() };
    assert_eq!(title(&coop(odd)), "Finesight – Norway – 2026-11-21");
}

#[test]
fn a_cleared_page_has_nothing_of_what_was_written() {
    let mut state = coop(Cover { name: "Coop".to_owned(), ..Cover::default() });
    state.apply(Action::ClearAll);
    assert_eq!(*state.cover, Cover::default());
}

/// A case in which every question that is asked has an answer, each of many words.
fn every_answer(lang: Lang, key: &str, cover: Cover) -> State {
    let mut state = State::new(lang, date(2026, 11, 21));
    state.apply(Action::Open(EXAMPLES.iter().find(|example| example.key == key).expect("the example")));
    while let Some(question) = open_question(&state) {
        state.apply(long_answer(question));
        assert!(state.facts().answered(question), "{}", question.key());
    }
    state.apply(Action::Cover(Rc::new(cover)));
    state
}

fn open_question(state: &State) -> Option<Question> {
    let answerable = |question: &Question| {
        let is_field = matches!(question, Question::Choice(_) | Question::Date(_) | Question::Amount(_));
        is_field && !state.facts().answered(*question)
    };
    state.now.sections.iter().flat_map(|section| &section.questions).copied().find(answerable)
}

/// Every option that there is, as disputed; or that it is not known.
fn long_answer(question: Question) -> Action {
    match question {
        Question::Choice(id) => Action::Choose(id, Some(Answer::Disputed(OptionSet::all(id)))),
        _ => Action::DontKnow(question),
    }
}

fn said(part: &Part) -> Vec<String> {
    rows(part).iter().flat_map(|(_, says)| says.iter().map(|text| text.words.clone())).collect()
}

#[test]
fn answers_without_room_on_the_second_page_are_in_the_appendix_each_once() {
    for lang in [Lang::En, Lang::Sv, Lang::Nb] {
        let state = every_answer(lang, "coop-board", Cover { appendix: true, ..Cover::default() });
        let asked = state.now.sections.iter().flat_map(|section| &section.questions);
        let all = asked.filter(|question| state.facts().answered(**question)).count();
        let content = content(&state);
        let [_, page, appendix] = content.parts.as_slice() else { panic!("three parts") };
        let (here, left) = (said(page), said(appendix));
        // Five lines of law are rows too.
        assert_eq!(here.len() - 5 + left.len(), all);
        assert!(left.iter().all(|answer| !here.contains(answer)), "{left:?}");
        let Some(Block::Paragraph(more)) = page.blocks.get(2) else { panic!("the line that says so") };
        assert!(more.starts_with('…') && more.contains(&left.len().to_string()), "{more}");
        assert_eq!(headings(appendix)[1].1, lang.text(keys::REPORT_MORE));
        // What the law is asked about stays: the days, and what was infringed.
        let days = rows(page).into_iter().find(|(name, _)| *name == named(lang, "section", "dates"));
        assert!(days.is_some_and(|(_, says)| says.len() >= 10), "{lang:?}");
    }
}

#[test]
fn where_every_answer_has_room_none_is_left() {
    for example in EXAMPLES {
        for lang in [Lang::En, Lang::Sv, Lang::Nb] {
            let mut state = State::new(lang, date(2026, 11, 21));
            state.apply(Action::Open(example));
            let content = content(&state);
            let more = content.parts[1]
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Paragraph(text) if text.starts_with('…')));
            assert!(!more, "{} {lang:?} {:?}", example.key, content.parts[1].blocks.get(2));
        }
    }
}

#[test]
fn without_the_appendix_the_page_says_where_the_other_answers_are() {
    let content = content(&every_answer(Lang::En, "coop-board", Cover::default()));
    let [_, page] = content.parts.as_slice() else { panic!("two parts") };
    let Some(Block::Paragraph(more)) = page.blocks.get(2) else { panic!("the line that says so") };
    assert!(more.ends_with(" more answers. The report with its appendix has them."), "{more}");
}

#[test]
fn versions_that_are_kept_stand_side_by_side_in_the_appendix() {
    let mut state = coop(Cover { appendix: true, ..Cover::default() });
    state.apply(Action::Keep);
    state.apply(Action::Call(1, "As the board held".to_owned()));
    state.apply(Action::Type(Question::from_key("level").unwrap(), "250 000".to_owned()));
    state.apply(Action::Keep);
    state.apply(Action::Type(Question::from_key("level").unwrap(), "100 000".to_owned()));
    let content = content(&state);
    let [.., appendix] = content.parts.as_slice() else { panic!("parts") };
    assert_eq!(headings(appendix)[1], (2, "Versions side by side"));
    let tables = tables(appendix);
    assert_eq!(tables[0].head, ["What", "As the board held", "Version 2", "Now"]);
    let level = tables[1].rows.iter().find(|row| row[0].words.starts_with("Which level is right")).unwrap();
    let levels: Vec<String> = level.iter().skip(1).map(|text| plain(&text.words)).collect();
    assert_eq!(levels, ["NOK 50,000", "NOK 250,000", "NOK 100,000"]);
}
