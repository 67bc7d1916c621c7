//! The order of names in the alphabet of a language.

use super::{Lang, explain};
use crate::engine::facts::insert;
use crate::law::Choice;
use crate::law::circumstance::Country;

/// What follows z, in the order in which it does.
const AFTER_Z: [char; 3] = ['{', '|', '}'];

/// What a name is put in order by: small letters, with those that the language has after z there.
pub fn place(lang: Lang, name: &str) -> String {
    let place = |letter: char| {
        let last = lang.row().after_z.iter().zip(AFTER_Z).find(|(both, _)| both.contains(letter));
        last.map_or(letter.to_ascii_lowercase(), |(_, place)| place)
    };
    name.chars().map(place).collect()
}

/// Countries by their names.
pub fn countries(lang: Lang, countries: impl IntoIterator<Item = Country>) -> Vec<Country> {
    let mut named: Vec<(String, u8)> = Vec::new();
    for country in countries {
        let name = explain::option(lang, country.circumstance());
        insert(&mut named, (place(lang, name), country.index()));
    }
    named.into_iter().filter_map(|(_, index)| Country::ALL.get(usize::from(index)).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_order(lang: Lang, names: &[&str]) -> bool {
        names.is_sorted_by_key(|name| place(lang, name))
    }

    #[test]
    fn letters_of_the_north_follow_z_in_the_order_of_each_alphabet() {
        assert!(in_order(
            Lang::Sv,
            &["Belgien", "EES", "Estland", "Zypern", "Åland", "Ägypten", "Österrike"]
        ));
        assert!(in_order(
            Lang::Fi,
            &["Espanja", "ETA", "Islanti", "Itävalta", "Åland", "Äänekoski", "Öölanti"]
        ));
        for lang in [Lang::Nb, Lang::Nn, Lang::Da] {
            assert!(in_order(lang, &["Estland", "Tyskland", "Ærø", "Østerrike", "Åland"]));
        }
    }

    #[test]
    fn states_stand_by_their_names() {
        let last = |lang| {
            let states = Country::ALL.iter().copied().filter(|country| country.is_one_state());
            let states = countries(lang, states);
            states.last().map(|country| explain::option(lang, country.circumstance()))
        };
        let said = Lang::ALL.map(last).map(Option::unwrap);
        assert_eq!(said, ["United Kingdom", "Österrike", "Østerrike", "Ungarn", "Østrig", "Viro"]);
    }
}
