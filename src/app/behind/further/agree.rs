//! What is seen of a result says the same everywhere, in every language: the headline, the picture, the line at the foot, the
//! text to paste and the versions side by side; and nothing of it is false of the decision that an example replays.

use super::report::{Block, Content};
use super::{answers, chart, nearest, report, versions, waterfall, widths};
use crate::app::action::Action;
use crate::app::behind::ranges::{Row, entered, rows};
use crate::app::behind::{headline, local, outcome, picture, problems, published, sentences};
use crate::app::case::Case;
use crate::app::cover::Cover;
use crate::app::folds::Change;
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::find::imposition::Prospect;
use crate::engine::practice::is_replayed;
use crate::engine::{AmountId, Answer, Facts, Findings, OptionSet, Question, Range, Scope};
use crate::evidence::decisions::entries;
use crate::evidence::{EXAMPLES, Example};
use crate::law::circumstance::{Body, Country};
use crate::law::scope::Refusal;
use crate::law::{Choice, ChoiceId, Currency, Money};
use crate::text::cite::named;
use crate::text::{Key, Lang, explain, keys, number, say};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::VNode;

const TODAY: Date = date(2026, 11, 21);

/// What each decision left to be paid, in hundredths: by IMY, Personvernnemnda (nothing: waived), Datatilsynet, UODO, the
/// Belgian authority (129,500 + 41,440 + 3,700), the Brussels Market Court, the Dutch authority and the ICO.
const LEFT: [(&str, i64, Currency); 11] = [
    ("police-clearview", 250_000_000, Currency::Sek),
    ("customs-phones", 30_000_000, Currency::Sek),
    ("coop-board", 0, Currency::Nok),
    ("coop-authority", 40_000_000, Currency::Nok),
    ("pl-toyota", 7_857_540, Currency::Pln),
    ("pl-minister", 10_000_000, Currency::Pln),
    ("be-black-tiger", 17_464_000, Currency::Eur),
    ("be-market-court", 500_000, Currency::Eur),
    ("nl-uber-2023", 1_000_000_000, Currency::Eur),
    ("u1-23andme", 231_000_000, Currency::Gbp),
    ("u3-birthlink", 1_800_000, Currency::Gbp),
];

fn left_of(example: &Example) -> Money {
    let (_, hundredths, currency) =
        LEFT.into_iter().find(|(key, ..)| *key == example.key).expect(example.key);
    Money::new(Decimal::new(hundredths, 2), currency)
}

fn opened(example: &'static Example, lang: Lang) -> State {
    let mut state = State::new(lang, TODAY);
    state.apply(Action::Open(example));
    state.apply(Action::Fold(Change::Paper(true)));
    state
}

pub fn found(state: &State) -> &Findings {
    state.now.assessment.result.as_ref().expect("a result")
}

/// Every example in every language.
pub fn each_example(mut check: impl FnMut(&'static Example, &State, &Findings)) {
    for example in EXAMPLES {
        for lang in Lang::ALL {
            let state = opened(example, lang);
            check(example, &state, found(&state));
        }
    }
}

/// The words that stand in a part of the page.
pub fn words(html: &Html) -> String {
    match html {
        VNode::VText(text) => text.text.to_string(),
        VNode::VList(list) => list.iter().map(words).collect(),
        VNode::VTag(tag) => tag.children().map(words).unwrap_or_default() + "\n",
        _ => String::new(),
    }
}

/// What the text to paste says of the result: the amounts, without how sure they are.
fn result_in_text(state: &State) -> String {
    let text = report::in_text(state);
    let heading = |key: Key| ["\n", state.lang.text(key), "\n="].concat();
    let from = text.find(&heading(keys::RESULT_HEADING)).expect("the result");
    let ends = [keys::REPORT_SURE, keys::FACTS_HEADING].map(|key| text.find(&heading(key)));
    let to = ends.into_iter().flatten().min().expect("the facts");
    text.get(from..to).expect("the result comes first").to_owned()
}

/// The amounts in a text: `SEK 1,000.50`, or `1 000,50 SEK`.
fn amounts(lang: Lang, text: &str) -> Vec<Money> {
    let is_part =
        |letter: char| letter.is_alphanumeric() || [',', '.', number::NO_BREAK_SPACE].contains(&letter);
    let amount = |token: &str| {
        let parts: Vec<&str> = token.split(number::NO_BREAK_SPACE).collect();
        let currency =
            parts.iter().find_map(|part| Currency::from_code(part.trim_end_matches([',', '.'])))?;
        let digits = parts.iter().filter(|part| part.starts_with(|first: char| first.is_ascii_digit()));
        let digits = digits.copied().collect::<String>();
        let row = &lang.row().numbers;
        let digits = digits.replace(row.group, "").replace(row.point, ".");
        Some(Money::new(digits.trim_end_matches('.').parse().ok()?, currency))
    };
    text.split(|letter| !is_part(letter)).filter_map(amount).collect()
}

/// The amounts of one text that another has not.
fn missing(lang: Lang, of: &str, from: &str) -> Vec<Money> {
    let there = amounts(lang, from);
    amounts(lang, of).into_iter().filter(|amount| !there.contains(amount)).collect()
}

/// What a report says, piece by piece.
fn said_in(content: &Content) -> Vec<&str> {
    let blocks = content.parts.iter().flat_map(|part| &part.blocks).flat_map(said_by);
    let addresses = content.notes.iter().filter_map(|note| note.address.as_deref());
    blocks.chain(content.notes.iter().map(|note| note.says.as_str())).chain(addresses).collect()
}

fn said_by(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading(_, text) | Block::Lead(text) | Block::Paragraph(text) => vec![text],
        Block::List(items) => items.iter().map(|item| item.text.words.as_str()).collect(),
        Block::Rows(rows) => {
            let says = rows.iter().flat_map(|(_, says)| says).map(|text| text.words.as_str());
            rows.iter().map(|(name, _)| name.as_str()).chain(says).collect()
        }
        Block::Table(table) => {
            let cells = table.rows.iter().flatten().map(|text| text.words.as_str());
            cells.chain(table.head.iter().skip(1).map(String::as_str)).collect()
        }
        Block::Picture => Vec::new(),
    }
}

#[test]
fn amounts_are_found_in_words() {
    let eur = |amount: &str| Money::new(amount.parse().unwrap(), Currency::Eur);
    let english = "from EUR\u{a0}1,000.50 to EUR\u{a0}2,500,000.";
    assert_eq!(amounts(Lang::En, english), [eur("1000.50"), eur("2500000")]);
    let swedish = "1\u{a0}000,50\u{a0}EUR till 2\u{a0}500\u{a0}000\u{a0}EUR.";
    assert_eq!(amounts(Lang::Sv, swedish), [eur("1000.50"), eur("2500000")]);
}

#[test]
fn every_example_has_what_its_decision_left() {
    for example in EXAMPLES {
        let own = entries().filter(|entry| is_replayed(example.replays, entry.replays()));
        let stood = own.filter_map(|entry| entry.stood_on(example.on));
        let stood: Decimal = stood.map(|fee| fee.amount).sum();
        assert_eq!(stood, left_of(example).amount, "{}: in the list of decisions", example.key);
    }
    each_example(|example, state, result| {
        let fee = result.adjustment.fee.as_ref().and_then(|fee| fee.comes_to.known());
        assert_eq!(fee, Some(left_of(example)), "{}", example.key);
        let record = named(state.lang, "record", example.key);
        let title = named(state.lang, "case", example.key);
        assert!(!record.is_empty() && !title.is_empty(), "{}", example.key);
        assert!(words(&headline::in_view(state)).contains(record), "{}: the record beside it", example.key);
    });
}

#[test]
fn what_a_decision_left_stands_everywhere() {
    each_example(|example, state, result| {
        let (key, left, lang) = (example.key, left_of(example), state.lang);
        let places = [
            ("headline", words(&headline::in_view(state))),
            ("foot", sentences::in_short(state)),
            ("report", result_in_text(state)),
            ("versions", words(&versions::shown(state))),
        ];
        for (place, said) in &places {
            if left.is_zero() {
                let level = result.adjustment.fee.as_ref().unwrap().level;
                let waived = say::result_fee_none(lang, &explain::range(lang, level));
                assert!(said.contains(&waived), "{key}, {place}: {said}");
            } else {
                assert!(amounts(lang, said).contains(&left), "{key}, {place}: {said}");
            }
        }
        assert_eq!(entered(result), Some(left).filter(|left| !left.is_zero()), "{key}: in the picture");
    });
}

#[test]
fn where_nothing_was_left_no_fine_may_follow() {
    let mut checked = 0;
    each_example(|example, state, result| {
        if !left_of(example).is_zero() {
            return;
        }
        let said = [
            words(&headline::in_view(state)),
            words(&answers::view(state, result)),
            words(&versions::shown(state)),
            result_in_text(state),
            sentences::in_short(state),
        ];
        for key in ["possible", "likely"] {
            let may = named(state.lang, "whether", key);
            assert!(said.iter().all(|said| !said.contains(may)), "{}: {may}", example.key);
        }
        let may = state.lang.text(keys::RESULT_MAY_END);
        assert!(said.iter().all(|said| !said.contains(may)), "{}: {may}", example.key);
        checked += 1;
    });
    assert_eq!(checked, Lang::ALL.len());
}

#[test]
fn one_amount_is_said_alike_everywhere() {
    each_example(|example, state, result| {
        let (key, lang) = (example.key, state.lang);
        let record = named(lang, "record", key);
        let headline = words(&headline::in_view(state)).replace(record, "");
        let report = result_in_text(state);
        let in_report = words(&report::paper(state));
        assert_eq!(missing(lang, &report, &in_report), [], "{key}: on paper");
        let table = words(&picture::table(lang, &rows(state, result)));
        assert_eq!(missing(lang, &report, &headline), [], "{key}: the report has what the headline has not");
        assert_eq!(missing(lang, &sentences::in_short(state), &headline), [], "{key}: the foot");
        let where_they_land = sentences::practice(state, result);
        assert_eq!(
            missing(lang, &where_they_land, &table),
            [],
            "{key}: the picture\n{where_they_land}\n{table}"
        );
        let answers = words(&answers::view(state, result));
        assert_eq!(missing(lang, &where_they_land, &answers), [], "{key}: the answers");
        let maximum = result.maximum.main.and_then(Range::known);
        let maximum = maximum.map(|most| local::shown(state, result.regime, Range::point(most)).low_money());
        let in_table = maximum.is_none_or(|most| amounts(lang, &table).contains(&most));
        assert!(in_table, "{key}: the maximum in the picture");
        assert!(maximum.is_none_or(|most| amounts(lang, &headline).contains(&most)), "{key}: in words");
    });
}

#[test]
fn a_picture_is_in_one_currency_and_so_is_where_fines_land() {
    each_example(|example, state, result| {
        let (key, lang) = (example.key, state.lang);
        let own = local::currency(state, result);
        assert_eq!(own, left_of(example).currency, "{key}");
        for said in [words(&picture::table(lang, &rows(state, result))), sentences::practice(state, result)] {
            assert!(amounts(lang, &said).iter().all(|amount| amount.currency == own), "{key}: {said}");
        }
    });
}

/// An amount in one currency was once told to lie outside a range in another, which the picture beside it belied.
#[test]
fn where_an_amount_lies_is_true_of_the_picture() {
    each_example(|example, state, result| {
        let Some(fee) = result.adjustment.fee.as_ref() else { panic!("{}", example.key) };
        let amount = if left_of(example).is_zero() { fee.level } else { fee.comes_to }.known().unwrap();
        let rows = rows(state, result);
        let like = rows.iter().find(|row| row.within.is_some()).expect("where fines land");
        let said = sentences::fee(state, result).unwrap();
        let says = |key: Key| said.contains(state.lang.text(key));
        let is_inside = like.range.holds(amount).expect("one currency");
        let outside = says(keys::RESULT_PRACTICE_PLACE_OUTSIDE) || says(keys::RESULT_PRACTICE_PLACE_LEVEL);
        assert!(!(outside && is_inside), "{}: {said}", example.key);
        assert!(!says(keys::RESULT_PRACTICE_PLACE_INSIDE) || is_inside, "{}: {said}", example.key);
        let Some(above) = result.expected.as_ref().and_then(|estimate| estimate.share_above(amount)) else {
            return;
        };
        let typical = like.within.unwrap().typical.low;
        // The typical amount is told to two digits.
        let (far_below, far_above) =
            (amount.amount < typical * Decimal::new(9, 1), amount.amount > typical * Decimal::new(11, 1));
        assert!(!far_below || above >= 500, "{}: {above}", example.key);
        assert!(!far_above || above <= 500, "{}: {above}", example.key);
    });
}

#[test]
fn beside_an_amount_nothing_says_that_there_is_none() {
    each_example(|example, state, result| {
        let said =
            [words(&headline::in_view(state)), words(&answers::view(state, result)), result_in_text(state)];
        let none = [
            keys::RESULT_PRACTICE_NONE,
            keys::RESULT_PRACTICE_NAME,
            keys::RESULT_PRACTICE_NO_RATE,
            keys::RESULT_PRACTICE_WHO,
            keys::RESULT_MAXIMUM_NONE,
            keys::RESULT_WAITING,
        ];
        for key in none {
            let none = state.lang.text(key);
            assert!(said.iter().all(|said| !said.contains(none)), "{}: {none}", example.key);
        }
    });
}

/// The report is one, whichever way it is had: what its content says stands on paper and in the text, and no amount of theirs is
/// from elsewhere. It has every step where it is asked for.
#[test]
fn the_report_says_the_same_on_paper_and_as_text() {
    each_example(|example, state, _| {
        let mut state = state.clone();
        for (appendix, parts) in [(false, 2), (true, 3)] {
            state.apply(Action::Cover(Rc::new(Cover { appendix, ..Cover::default() })));
            let content = report::content(&state);
            assert_eq!(content.parts.len(), parts, "{}", example.key);
            let (text, paper) = (report::in_text(&state), words(&report::paper(&state)));
            for said in said_in(&content) {
                assert!(!said.is_empty() && text.contains(said), "{}: as text: {said}", example.key);
                assert!(paper.contains(said), "{}: on paper: {said}", example.key);
            }
            // On paper there is the picture besides, whose scale has amounts of its own.
            let said = said_in(&content).join("\n");
            assert_eq!(missing(state.lang, &text, &said), [], "{}", example.key);
        }
    });
}

/// How sure an estimate is, is told with no amount that the answers have not.
#[test]
fn how_sure_it_is_has_no_amount_of_its_own() {
    each_example(|example, state, result| {
        let text = report::in_text(state);
        let heading = |key: Key| ["\n", state.lang.text(key), "\n="].concat();
        let Some(from) = text.find(&heading(keys::REPORT_SURE)) else { return };
        let to = text.find(&heading(keys::FACTS_HEADING)).expect("the facts");
        let sure = text.get(from..to).expect("the facts come after it");
        let answers = words(&answers::view(state, result));
        assert_eq!(missing(state.lang, sure, &answers), [], "{}", example.key);
    });
}

/// What would be left is an amount only where it is a range: which amount a judgement leaves is what is open.
#[test]
fn no_single_amount_is_said_to_be_left() {
    each_example(|example, state, result| {
        for Row { name, range, .. } in rows(state, result).iter().filter(|row| row.class == "chart__left") {
            assert_eq!(range.known(), None, "{}: {name}", example.key);
        }
        let Some(settled) = &state.now.open_questions().settled else { return };
        let said = words(&widths::view(state));
        let (left, range) = settled.discretion;
        let is_one = left < settled.whole.0 && range.known().is_some();
        assert_eq!(
            said.contains(state.lang.text(keys::WIDTH_DISCRETION_ONE)),
            is_one,
            "{}: {said}",
            example.key
        );
    });
}

/// What fines stay below at worst is no news where the law holds them below it.
#[test]
fn the_maximum_is_not_said_to_hold_nine_of_ten() {
    let mut told = 0;
    each_example(|example, state, result| {
        let Some(said) = sentences::at_worst(state, result) else { return };
        let most = result.legal_range().map(|allowed| local::shown(state, result.regime, allowed));
        let most = most.and_then(Range::high_money).expect("a maximum");
        for amount in amounts(state.lang, &said) {
            assert!(
                amount.currency == most.currency && amount.amount < most.amount,
                "{}: {said}",
                example.key
            );
        }
        told += 1;
    });
    assert!(told > 0);
}

/// Amounts that follow from a turnover between bounds are told in whole units.
#[test]
fn no_end_of_a_range_is_told_to_the_hundredth() {
    each_example(|example, state, result| {
        let fee = sentences::fee(state, result).unwrap_or_default();
        let said = [
            words(&headline::in_view(state))
                .replace(&fee, "")
                .replace(named(state.lang, "record", example.key), ""),
            words(&picture::table(state.lang, &rows(state, result))),
            words(&widths::view(state)),
            words(&answers::view(state, result)),
        ];
        for said in said {
            let in_parts =
                amounts(state.lang, &said).into_iter().filter(|amount| !amount.amount.fract().is_zero());
            // The decision itself may be of hundredths.
            let in_parts: Vec<Money> = in_parts.filter(|amount| *amount != left_of(example)).collect();
            assert_eq!(in_parts, [], "{}: {said}", example.key);
        }
    });
}

#[test]
fn every_picture_is_drawn() {
    each_example(|example, state, result| {
        for drawn in [chart::view(state, result), waterfall::view(state, result)] {
            assert!(words(&drawn).contains(state.lang.text(keys::CHART_PRACTICE)), "{}", example.key);
        }
    });
}

fn answered(state: &mut State, id: ChoiceId, option: u8) {
    state.apply(Action::Choose(id, Some(Answer::Given(OptionSet::only(option)))));
}

/// A reason against the rules of a country is asserted only where it holds: of all others is said when they would.
#[test]
fn what_may_take_a_case_out_is_no_statement_about_it() {
    let mut told = 0;
    for lang in Lang::ALL {
        for country in Country::ALL {
            for body in [None, Some(Body::Company), Some(Body::PublicAuthority), Some(Body::Person)] {
                let mut state = State::new(lang, TODAY);
                state.apply(Action::Fold(Change::Paper(true)));
                answered(&mut state, ChoiceId::Country, country.index());
                if let Some(body) = body {
                    answered(&mut state, ChoiceId::Body, body.index());
                }
                state.apply(Action::Cover(Rc::new(Cover { appendix: true, ..Cover::default() })));
                let Scope::Open { refusals, .. } = &state.now.assessment.scope else { continue };
                let said = [words(&headline::in_view(&state)), report::in_text(&state)].concat();
                for refusal in Refusal::ALL {
                    let asserted = named(lang, "refusal", refusal.key());
                    assert!(!said.contains(asserted), "{country:?}: {asserted}");
                }
                told += refusals.len();
            }
        }
    }
    assert!(told > 100, "{told}");
}

/// A case of answers, each with the key of its question.
pub fn case_of(lang: Lang, said: &[(&str, &str)]) -> State {
    let mut facts = Facts::default();
    for (key, line) in said {
        facts.read(key, line).unwrap();
    }
    let mut state = State::new(lang, TODAY);
    state.put(Case { facts, ..Case::new(TODAY) });
    state.apply(Action::Fold(Change::Paper(true)));
    state
}

/// A case without a sample of decisions.
pub const SLOVAK_POLICE: [(&str, &str); 6] = [
    ("country", "slovakia"),
    ("body", "public-authority"),
    ("purpose", "law-enforcement"),
    ("task", "competent"),
    ("form", "automated"),
    ("infringements", "sk-53"),
];

/// A small firm that did not answer a request, with its turnover in its own currency.
pub const FIRM: [(&str, &str); 7] = [
    ("country", "sweden"),
    ("body", "company"),
    ("purpose", "other"),
    ("cross-border", "domestic"),
    ("infringements", "gdpr-15"),
    ("ownership", "alone"),
    ("turnover", "18000000 SEK"),
];

/// No fine can be imposed on a Finnish authority (tietosuojalaki 24 § 4 mom.), nor on a Belgian one without an economic
/// activity (Act of 30 July 2018, Art. 221 § 2).
#[test]
fn no_amount_is_explained_where_there_is_none() {
    for country in ["finland", "belgium"] {
        let town = [
            ("country", country),
            ("body", "public-authority"),
            ("economic", "no"),
            ("purpose", "other"),
            ("cross-border", "domestic"),
            ("infringements", "gdpr-32"),
        ];
        let state = case_of(Lang::En, &town);
        assert!(outcome::views(&state).eq([Route::Cases, Route::Law]), "{country}");
    }
    assert!(outcome::views(&case_of(Lang::En, &FIRM)).any(|route| route == Route::Why));
}

/// A fine that is only possible need not come: that is not said twice. Where it is likely, a reduction may still leave nothing
/// (Criminal Data Act 6:5); an earlier fine aggravates (6:4 no. 5).
#[test]
fn that_there_may_be_no_fine_is_said_once() {
    let police = [
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
        ("role", "controller"),
        ("in-duty", "in-duty"),
        ("infringements", "bdl-3-8"),
        ("breach-start", "2025-09-01"),
        ("breach-end", "2026-03-03"),
        ("chance-to-comment-on", "2026-10-01"),
    ];
    let again = [&police[..], &[("earlier-fee", "yes")]].concat();
    for lang in Lang::ALL {
        let may_end = lang.text(keys::RESULT_MAY_END);
        for (said, prospect, times) in [(&police[..], Prospect::Possible, 0), (&again, Prospect::Likely, 1)] {
            let state = case_of(lang, said);
            let result = found(&state);
            assert_eq!(result.imposition.answer, prospect);
            assert!(result.imposition.may_end_in_nothing);
            let places = [
                words(&headline::in_view(&state)),
                words(&outcome::in_odds(&state, result)),
                result_in_text(&state),
            ];
            for told in places {
                assert_eq!(told.matches(may_end).count(), times, "{told}");
            }
        }
    }
}

/// A Belgian town gets no fine (Act of 30 July 2018, Art. 221 § 2), whatever an amount that is entered: no amount stands
/// beside that.
#[test]
fn beside_no_fine_there_is_no_amount() {
    let town = [
        ("country", "belgium"),
        ("body", "public-authority"),
        ("economic", "no"),
        ("purpose", "other"),
        ("cross-border", "domestic"),
        ("infringements", "gdpr-6"),
        ("level", "5000 EUR"),
    ];
    // The fine on the Police, were they no controller (Criminal Data Act 6:1).
    let police = EXAMPLES.first().expect("the Police").lines();
    let police =
        police.map(|(key, line)| (key, if key == "role" { "processor" } else { line })).collect::<Vec<_>>();
    let cases = Lang::ALL.into_iter().flat_map(|lang| [case_of(lang, &town), case_of(lang, &police)]);
    for state in cases {
        let (lang, result) = (state.lang, found(&state));
        let none = named(lang, "whether", "excluded");
        assert_eq!(sentences::whether(lang, result), none);
        let said = [
            words(&headline::in_view(&state)),
            words(&outcome::in_card(&state, result)),
            result_in_text(&state),
            sentences::in_short(&state),
        ];
        for said in said {
            assert!(said.contains(none) && amounts(lang, &said).is_empty(), "{said}");
        }
        assert!(!words(&versions::shown(&state)).contains(&sentences::practice(&state, result)));
    }
}

/// The nearest decisions and the estimate are two measures, and lie apart for such a firm: that is said where both are.
#[test]
fn two_measures_of_practice_are_told_apart() {
    for lang in Lang::ALL {
        let told = |state: &State| nearest::measured(state, found(state)).join(" ");
        let beside = lang.text(keys::LIKE_BESIDE_ESTIMATE);
        assert!(told(&case_of(lang, &FIRM)).contains(beside));
        let police = EXAMPLES.first().expect("the Police");
        assert!(!told(&opened(police, lang)).contains(beside), "there is no estimate");
    }
}

/// A turnover in another currency is there, whatever its rate: nothing says that there is none.
#[test]
fn a_turnover_without_a_rate_is_not_said_to_be_missing() {
    for (lang, open) in [
        (Lang::En, "exchange rate"),
        (Lang::Nb, "kurs"),
        (Lang::Sv, "växelkurs"),
        (Lang::Nn, "kurs"),
        (Lang::Da, "kurs"),
        (Lang::Fi, "kurss"),
    ] {
        let state = case_of(lang, &FIRM);
        let table = words(&picture::table(lang, &rows(&state, found(&state))));
        let end = lang.text(keys::CHART_OPEN_END);
        assert!(table.contains(end) && end.contains(open), "{table}");
        // Without a maximum no fine is named that the others stay below: the group may be of any size.
        assert_eq!(sentences::at_worst(&state, found(&state)), None);
        let problems = problems::every(&state);
        let [(question, problem)] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(*question, Question::Amount(AmountId::Rate));
        let not_yet = [
            (Lang::En, "do not count it yet"),
            (Lang::Nb, "ennå ikke"),
            (Lang::Sv, "ännu inte"),
            (Lang::Nn, "enno ikkje"),
            (Lang::Da, "endnu ikke"),
            (Lang::Fi, "ei vielä"),
        ];
        let (_, not_yet) = not_yet.into_iter().find(|(other, _)| *other == lang).unwrap();
        assert!(problem.contains(not_yet), "{problem}");
        // Once the rate is there, 4 % of it is far below EUR 20 million, which is the maximum (Art. 83(5)).
        let known = case_of(lang, &[&FIRM[..], &[("rate", "11.2555")]].concat());
        let most = found(&known).maximum.main.and_then(Range::known);
        assert_eq!(most, Some(Money::whole(20_000_000, Currency::Eur)));
    }
}

/// The estimate goes by the rate that is shown beside it: that of the visitor, or of the law, before any dated one.
#[test]
fn the_estimate_goes_by_the_rate_that_is_shown() {
    for (rate, per_euro) in [("10", 10), ("20", 20)] {
        let state = case_of(Lang::En, &[&FIRM[..], &[("rate", rate)]].concat());
        let own = found(&state).landing().expect("an estimate").typical;
        assert_eq!(own.currency, Currency::Sek);
        let shown = local::rate(&state, found(&state).regime).expect("a rate").per_euro;
        assert_eq!(shown, Decimal::from(per_euro));
        let estimate = found(&state).expected.as_ref().unwrap();
        let euro = crate::engine::practice::euro(estimate.expected.quantile(500)) * shown;
        let off = (euro / own.low - Decimal::ONE).abs();
        assert!(off <= Decimal::new(5, 2), "{own:?} is {euro} at {rate}");
    }
}

/// The card of the result view says of an amount what the headline says, in the currency of the fine; and nothing that is in
/// none of headline, picture and report.
#[test]
fn the_card_agrees_with_headline_picture_and_report() {
    each_example(|example, state, result| {
        let (key, lang) = (example.key, state.lang);
        let card = words(&outcome::in_card(state, result));
        let said = [
            words(&headline::in_view(state)),
            words(&picture::table(lang, &rows(state, result))),
            sentences::at_worst(state, result).unwrap_or_default(),
            result_in_text(state),
        ]
        .concat();
        assert_eq!(missing(lang, &card, &said), [], "{key}: {card}");
        let left = left_of(example);
        assert!(left.is_zero() || amounts(lang, &card).contains(&left), "{key}: {card}");
        let own = local::currency(state, result);
        assert!(amounts(lang, &card).iter().all(|amount| amount.currency == own), "{key}: {card}");
        let all = [card, words(&outcome::in_odds(state, result))].concat();
        let none = [
            keys::RESULT_PRACTICE_NONE,
            keys::RESULT_PRACTICE_NAME,
            keys::RESULT_PRACTICE_NO_RATE,
            keys::RESULT_MAXIMUM_NONE,
        ];
        for text in none.map(|text| lang.text(text)) {
            assert!(!all.contains(text), "{key}: {text}");
        }
        let may = [
            named(lang, "whether", "possible"),
            named(lang, "whether", "likely"),
            lang.text(keys::RESULT_MAY_END),
        ];
        assert!(!left.is_zero() || may.iter().all(|may| !all.contains(may)), "{key}: {all}");
    });
}

/// Of fifty equally likely fines as many lie in the middle half and in eight of ten as these words say, and the bars and
/// marks stand where the table has them.
#[test]
fn the_dots_agree_with_the_words() {
    let mut drawn = 0;
    each_example(|example, state, result| {
        let key = example.key;
        let fines = outcome::picture::fines(state, result);
        assert!(!fines.is_empty(), "{key}");
        assert!(fines.windows(2).all(|pair| matches!(pair, [one, other] if one.0 <= other.0)), "{key}");
        let said = words(&outcome::picture::view(state, result));
        let of_table = words(&picture::table(state.lang, &rows(state, result)));
        let entered: Vec<Money> = entered(result).into_iter().collect();
        let unknown: Vec<Money> = missing(state.lang, &said, &of_table)
            .into_iter()
            .filter(|amount| !entered.contains(amount))
            .collect();
        assert_eq!(unknown, [], "{key}: {said}");
        let Some(landing) = result.landing().filter(|_| result.practice.is_empty()) else { return };
        let here = |range| local::range(state, result.regime, range);
        let within = |range: Range| {
            let range = here(range);
            // To two digits, as they are told.
            let holds = |amount: Decimal| amount >= range.low && range.high.is_none_or(|high| amount <= high);
            fines.iter().filter(|(amount, _)| holds(*amount)).count()
        };
        assert_eq!(fines.len(), 50, "{key}");
        // Those that the law holds down lie at its maximum, all together.
        let most = fines.last().map(|(amount, _)| *amount);
        let held = |range: Range| if here(range).high == most { 50 } else { 0 };
        for (range, least) in [(landing.half, 25), (landing.range, 40)] {
            let most = (least + 4).max(held(range));
            assert!((least..=most).contains(&within(range)), "{key}: {}", within(range));
        }
        drawn += 1;
    });
    assert!(drawn > 0);
}

/// Where there is no estimate the card says so, and what there is instead.
#[test]
fn without_an_estimate_the_card_says_what_there_is() {
    let without = [
        // No rule is named: no maximum, and nothing to compare with.
        (
            vec![
                ("country", "sweden"),
                ("body", "company"),
                ("purpose", "other"),
                ("cross-border", "domestic"),
            ],
            keys::OUTCOME_LEAD_NOTHING,
        ),
        // The Slovak police have a maximum of EUR 20,000,000 (§ 104(2)) and no sample.
        (SLOVAK_POLICE.to_vec(), keys::OUTCOME_LEAD_MOST),
    ];
    for lang in Lang::ALL {
        for (said, lead) in &without {
            let state = case_of(lang, said);
            let result = found(&state);
            let card = words(&outcome::in_card(&state, result));
            assert!(card.contains(lang.text(*lead)), "{card}");
            assert!(!card.contains(lang.text(keys::OUTCOME_LEAD)), "{card}");
            assert_eq!(missing(lang, &card, &words(&headline::in_view(&state))), [], "{card}");
        }
    }
}

/// How published decisions ended is told with what it rests on once, in the fold no less than above it.
#[test]
fn what_shares_of_decisions_rest_on_is_told_once() {
    let mut told = 0;
    for lang in Lang::ALL {
        let state = case_of(lang, &FIRM);
        let Some(ended) = published::how(&state) else { continue };
        let said = words(&outcome::in_odds(&state, found(&state)));
        for once in [published::rests_on(lang, &ended), published::tested(lang)] {
            assert_eq!(said.matches(&once).count(), 1, "{once}: {said}");
        }
        told += 1;
    }
    assert_eq!(told, Lang::ALL.len());
}

/// Beside what a decision came to, the answers alone may leave open whether a fine follows: nothing says "possible, but not
/// certain" there, and a typical fine is told as a comparison with other decisions.
#[test]
fn beside_what_was_decided_nothing_is_left_to_a_guess() {
    let mut compared = 0;
    each_example(|example, state, result| {
        let (key, lang) = (example.key, state.lang);
        let said = [
            words(&headline::in_view(state)),
            words(&outcome::in_card(state, result)),
            words(&outcome::in_odds(state, result)),
            words(&answers::view(state, result)),
            words(&versions::shown(state)),
            result_in_text(state),
        ]
        .concat();
        assert!(!said.contains(named(lang, "whether", "possible")), "{key}: {said}");
        let begins = |says: fn(Lang, &str) -> String| {
            let said = says(lang, "\u{1f}");
            said.split('\u{1f}').next().unwrap_or_default().to_owned()
        };
        assert!(!said.contains(&begins(say::result_typical)), "{key}: {said}");
        compared += said.matches(&begins(say::result_typical_beside)).count();
    });
    assert!(compared >= 2 * EXAMPLES.len() * Lang::ALL.len(), "{compared}");
}

/// The company of the Dutch decision on Uber has a turnover of EUR 29,750 million: 4% of that are EUR 1,190 million, and 10%
/// of these EUR 119 million (Guidelines 04/2022 para. 60). For two operations they are counted twice, and it is said.
#[test]
fn starting_amounts_that_are_added_up_are_said_to_be() {
    let uber = EXAMPLES.iter().find(|example| example.key == "nl-uber-2023").unwrap();
    for lang in Lang::ALL {
        let state = opened(uber, lang);
        let result = found(&state);
        let most = result.guideline_range().unwrap();
        assert_eq!((most.low, most.high), (Decimal::ZERO, Some(Decimal::from(238_000_000))));
        let added = say::result_guideline_operations(lang, "2");
        let places = [words(&headline::in_view(&state)), words(&waterfall::view(&state, result))];
        for said in places {
            assert!(said.contains(&added), "{said}");
        }
    }
    // One operation: there is nothing to add up.
    let state = case_of(Lang::En, &FIRM);
    assert_eq!(sentences::operations(Lang::En, found(&state)), None);
}

/// A Finnish firm with two million euro may be fined EUR 20 million for a breach of Art. 15 (Art. 83(5)): of a fine as high as
/// that it is not said how many are higher, since none can be.
#[test]
fn nothing_is_said_to_be_higher_than_the_maximum() {
    let firm = FIRM.map(|(key, line)| match key {
        "country" => (key, "finland"),
        "turnover" => (key, "2000000 EUR"),
        _ => (key, line),
    });
    let with = |level| case_of(Lang::En, &[&firm[..], &[("level", level)]].concat());
    let at_most = with("20000000 EUR");
    let said = sentences::fee(&at_most, found(&at_most)).unwrap();
    assert!(said.ends_with("That is 100% of the maximum."), "{said}");
    let below = with("10000000 EUR");
    let said = sentences::fee(&below, found(&below)).unwrap();
    assert!(said.contains("50% of the maximum. Hardly any fine"), "{said}");
}

/// Beside the form, where fines land and how the guidelines stand are told once.
#[test]
fn no_sentence_stands_twice_beside_the_form() {
    each_example(|example, state, result| {
        let mut state = state.clone();
        state.route = Route::Case;
        let form = [
            words(&headline::in_view(&state)),
            words(&waterfall::view(&state, result)),
            words(&answers::view(&state, result)),
        ]
        .concat();
        let standing = named(state.lang, "standing", result.guideline.status.key());
        let added = sentences::operations(state.lang, result);
        let each = [sentences::practice(&state, result), standing.to_owned()].into_iter().chain(added);
        for once in each {
            assert!(form.matches(&once).count() <= 1, "{}: {once}", example.key);
        }
        // What the tool means by a word of its own is said where the word is.
        let list = words(&answers::view(&state, result));
        let likely = list.contains(named(state.lang, "whether", Prospect::Likely.key()));
        assert_eq!(list.contains(state.lang.text(keys::ANSWERS_WHETHER_NOTE)), likely, "{}", example.key);
    });
}
