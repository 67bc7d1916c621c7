//! What is said of what was read of each state.

use finesight::law::circumstance::Country;
use finesight::law::coverage::{Coverage, Topic, authority, read_of, states};
use finesight::law::{Citation, Pinpoint, Source, Verified};

fn how(country: Country, topic: Topic) -> Coverage {
    Coverage::of(read_of(country, topic))
}

/// 30 states of the EEA and the United Kingdom at least, and each has an authority.
#[test]
fn every_state_is_there_with_its_authority() {
    let states: Vec<Country> = states().collect();
    assert!(states.len() >= 31, "{}", states.len());
    for state in states {
        let page = authority(state).unwrap_or_else(|| panic!("{state:?} has no authority"));
        assert!(page.starts_with("https://") && page.ends_with('/'), "{page}");
    }
    assert_eq!(authority(Country::Elsewhere), None);
}

/// What the files of the countries say at their head, and the notes on where each text was had.
#[test]
fn what_was_read_is_what_the_files_say() {
    // Data Protection Act § 30(5) and Administrative Penal Act § 31, read.
    for topic in [Topic::PublicBodies, Topic::TimeBar, Topic::Appeal, Topic::Payment] {
        assert_eq!(how(Country::Austria, topic), Coverage::Read, "{topic:?}");
    }
    // The Polish time to complain is quoted in rulings, and that to pay was read in the Act.
    assert_eq!(how(Country::Poland, Topic::Appeal), Coverage::Quoted);
    assert_eq!(how(Country::Poland, Topic::Payment), Coverage::Read);
    assert_eq!(how(Country::Poland, Topic::TimeBar), Coverage::NotRead);
    // Act of 2018 Arts 101 and 105(1), read.
    assert_eq!(how(Country::Poland, Topic::Imposes), Coverage::Read);
    // Infotv. § 61(4)(b), Law 190/2018 Art. 14 and Lei 58/2019 Arts 37(2) and 38(2) name a least, and so does Act 90/2018
    // Art. 46(2).
    let states = [Country::Hungary, Country::Romania, Country::Portugal, Country::Iceland];
    assert_eq!(states.map(|state| how(state, Topic::Minima)), [Coverage::Read; 4]);
    assert_eq!(how(Country::Greece, Topic::Minima), Coverage::NotRead);
    // The draft of the ICO, as pages report it.
    assert_eq!(how(Country::UnitedKingdom, Topic::Discounts), Coverage::Quoted);
    // Law enforcement: the Criminal Data Act; the Norwegian Act, under which there is no fine.
    assert_eq!(how(Country::Sweden, Topic::LawEnforcement), Coverage::Read);
    assert_eq!(how(Country::Norway, Topic::LawEnforcement), Coverage::Read);
}

/// A state without a file of its own has the Regulation's own words and nothing of its national law.
#[test]
fn without_a_file_nothing_national_was_read() {
    use finesight::law::Regime;
    for state in states().filter(|state| Regime::in_country(*state) == Some(Regime::EeaGdpr)) {
        for topic in Topic::ALL {
            let expected = matches!(topic, Topic::Article11 | Topic::Method);
            let communications = matches!(topic, Topic::Communications | Topic::LawEnforcement);
            assert!(communications || read_of(state, *topic).is_some() == expected, "{state:?} {topic:?}");
        }
    }
}

#[test]
fn how_well_it_was_checked_is_told_in_four_words() {
    let cite = Citation::read(Source::Gdpr, Pinpoint::Whole);
    let of = |verified| Coverage::of(Some(cite.verified(verified)));
    assert_eq!(of(Verified::Read), Coverage::Read);
    assert!([Verified::Quoted, Verified::Secondary, Verified::Draft].map(of) == [Coverage::Quoted; 3]);
    assert!([Verified::Derived, Verified::Inferred].map(of) == [Coverage::Inferred; 2]);
    assert_eq!(Coverage::of(None), Coverage::NotRead);
}
