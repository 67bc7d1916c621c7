//! How far the law that is told goes, and what is to come after it.

use finesight::law::to_come::{Event, Status, TO_COME};
use finesight::law::{AS_OF, Source, TextCopy, Verified};
use jiff::civil::{Date, date};

/// A copy is no younger than the day that the law is told as of, and none is older than the first Act that is in the tables.
#[test]
fn no_copy_is_younger_than_the_day_of_the_law() {
    let copies: Vec<(Source, Date)> = Source::ALL
        .iter()
        .filter_map(|source| match source.copy() {
            TextCopy::AsOf(day) => Some((*source, day)),
            TextCopy::Final | TextCopy::NotNoted => None,
        })
        .collect();
    assert!(copies.len() > 20);
    for (source, day) in copies {
        assert!((date(2018, 5, 25)..=AS_OF).contains(&day), "{}: {day}", source.key());
    }
}

/// The days as they were read: the Regulation's own, Lovdata's headings, the two judgments, and the proposal.
#[test]
fn what_is_to_come_has_its_days() {
    let days = |key: &str| {
        let found = TO_COME.iter().find(|it| it.key == key).unwrap();
        let days: Vec<_> = found.days.iter().map(|(event, figure)| (*event, figure.value)).collect();
        (found.status, days)
    };
    assert_eq!(
        days("procedure-regulation"),
        (
            Status::Adopted,
            vec![
                (Event::AdoptedOn, date(2025, 11, 26)),
                (Event::InForce, date(2026, 1, 1)),
                (Event::Applied, date(2027, 4, 2)),
            ]
        )
    );
    assert_eq!(
        days("norwegian-recovery"),
        (
            Status::Adopted,
            vec![
                (Event::AdoptedOn, date(2025, 4, 25)),
                (Event::InForce, date(2026, 1, 1)),
                (Event::RestInForce, date(2027, 1, 1)),
            ]
        )
    );
    assert_eq!(days("norwegian-procedure-act"), (Status::NoDay, vec![(Event::AdoptedOn, date(2025, 6, 20))]));
    assert_eq!(days("binding-decision"), (Status::Pending, vec![(Event::Judged, date(2026, 2, 10))]));
    assert_eq!(days("swedish-transport"), (Status::Pending, vec![(Event::Judged, date(2025, 12, 18))]));
    assert_eq!(days("digital-omnibus"), (Status::Proposal, vec![(Event::Proposed, date(2025, 11, 19))]));
    assert_eq!(TO_COME.len(), 6);
}

/// What has been applied in full by the day of the law is law, and has no place among what is to come.
#[test]
fn nothing_is_to_come_that_is_here() {
    for it in TO_COME {
        let last = it.days.iter().map(|(_, figure)| figure.value).max();
        match it.status {
            Status::Adopted => assert!(last.is_some_and(|day| day > AS_OF), "{} is law by now", it.key),
            Status::NoDay | Status::Pending | Status::Proposal => {
                assert!(last.is_none_or(|day| day <= AS_OF), "{}", it.key);
            }
        }
        if it.status == Status::Proposal {
            assert_eq!(it.cite.verified, Verified::Secondary, "{}: its text was not read", it.key);
        }
    }
}

/// By the table of contents of the Act of 20 June 2025 no. 81.
#[test]
fn the_new_norwegian_sections_are_those_of_its_table_of_contents() {
    let act = TO_COME.iter().find(|it| it.key == "norwegian-procedure-act").unwrap();
    let replaced = act.replaced.unwrap();
    assert_eq!(replaced.old, Source::NorwegianProcedureAct);
    let typed = [
        ("11 a", 17),
        ("16", 42),
        ("29", 63),
        ("30", 64),
        ("31", 65),
        ("32", 66),
        ("33", 67),
        ("34", 68),
        ("36", 69),
        ("42", 76),
        ("43", 78),
        ("44", 79),
        ("46", 81),
        ("47", 82),
        ("48", 83),
        ("50", 84),
        ("51", 77),
    ];
    for (old, new) in typed {
        let found = replaced.sections.iter().find(|(section, _)| *section == old);
        assert_eq!(found.unwrap().1, Some(new.to_string().as_str()), "§ {old}");
    }
    let none: Vec<_> =
        replaced.sections.iter().filter(|(_, new)| new.is_none()).map(|(old, _)| *old).collect();
    assert_eq!(none, ["49"]);
    assert_eq!(replaced.sections.len(), typed.len() + none.len());
}
