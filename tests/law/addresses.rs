//! The day and the address of each source.

use finesight::law::{Address, Citation, Pinpoint, Source};
use jiff::civil::date;

/// What is many texts, where the place cited says the day.
const MANY: [Source; 3] = [Source::Uodo, Source::ImyGdpr, Source::SwedishCourts];
/// What was not published as a text.
const NO_TEXT: [Source; 2] = [Source::Decisions, Source::Convention];

#[test]
fn every_source_has_a_day_and_an_address() {
    let mut texts = 0;
    for source in Source::ALL {
        let many = MANY.contains(source) || NO_TEXT.contains(source);
        assert_eq!(source.known_from().is_none(), many, "{}: the day", source.key());
        assert_eq!(source.address().is_none(), NO_TEXT.contains(source), "{}: the address", source.key());
        texts += usize::from(source.address().is_some_and(Address::is_of_text));
    }
    let all = Source::ALL.len();
    let days = all - MANY.len() - NO_TEXT.len();
    println!(
        "{all} sources: {days} with a day, {} with an address, {texts} of them of the text itself",
        all - 2
    );
}

#[test]
fn a_case_of_many_is_known_from_its_own_day() {
    let at = Pinpoint::Case { name: "DI-2021-5544", decided: date(2024, 6, 24) };
    assert_eq!(Citation::read(Source::ImyGdpr, at).known_from(), Some(date(2024, 6, 24)));
    assert_eq!(Citation::read(Source::Gdpr, Pinpoint::Whole).known_from(), Some(date(2016, 5, 4)));
    assert_eq!(Citation::read(Source::Convention, Pinpoint::Whole).known_from(), None);
}
