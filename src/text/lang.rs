//! What is asked of a language.

use super::row::Typed;

pub use super::languages::Lang;

impl Lang {
    /// The tag of BCP 47, as in the `lang` attribute of a page.
    pub const fn tag(self) -> &'static str {
        self.row().tag
    }

    /// The name of the language in itself.
    pub const fn native_name(self) -> &'static str {
        self.row().name
    }

    /// The language of a tag such as a browser gives, whatever region or script it adds.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let is = |known: &str| language.eq_ignore_ascii_case(known);
        Lang::ALL.into_iter().find(|lang| is(lang.tag()) || lang.row().also.iter().any(|also| is(also)))
    }

    /// The words of one kind that people type, in all languages.
    pub fn typed(words: fn(&Typed) -> &'static [&'static str]) -> impl Iterator<Item = &'static str> {
        Lang::ALL.into_iter().flat_map(move |lang| words(&lang.row().typed)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_tag_leads_back_to_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
            assert_eq!(Lang::from_tag(lang.row().locale), Some(lang));
        }
    }

    #[test]
    fn regions_and_other_norwegian_are_understood() {
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("SV_se"), Some(Lang::Sv));
        assert_eq!(Lang::from_tag("sv-FI"), Some(Lang::Sv));
        assert_eq!(Lang::from_tag("no"), Some(Lang::Nb));
        assert_eq!(Lang::from_tag("nn-NO"), Some(Lang::Nn));
        assert_eq!(Lang::from_tag("da"), Some(Lang::Da));
        assert_eq!(Lang::from_tag("fi-FI"), Some(Lang::Fi));
        assert_eq!(Lang::from_tag("de"), None);
        assert_eq!(Lang::from_tag("english"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
