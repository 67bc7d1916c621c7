//! The languages.

/// A language of the app.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Lang {
    /// English as written in Europe.
    #[default]
    En,
    /// Swedish.
    Sv,
    /// Norwegian Bokmål.
    Nb,
}

impl Lang {
    /// All languages, in the order in which a visitor chooses among them.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::Sv, Lang::Nb];

    /// The tag of BCP 47, as in the `lang` attribute of a page.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Sv => "sv",
            Lang::Nb => "nb",
        }
    }

    /// The language of a tag such as a browser gives, whatever region or script it adds.
    ///
    /// Norwegian without more (`no`) and Nynorsk (`nn`) are given Bokmål.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        let is = |known: &str| language.eq_ignore_ascii_case(known);
        if is("en") {
            Some(Lang::En)
        } else if is("sv") {
            Some(Lang::Sv)
        } else if is("nb") || is("no") || is("nn") {
            Some(Lang::Nb)
        } else {
            None
        }
    }

    /// The name of the language in itself.
    pub const fn native_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Sv => "Svenska",
            Lang::Nb => "Norsk bokmål",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_tag_leads_back_to_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
    }

    #[test]
    fn regions_and_other_norwegian_are_understood() {
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("SV_se"), Some(Lang::Sv));
        assert_eq!(Lang::from_tag("no"), Some(Lang::Nb));
        assert_eq!(Lang::from_tag("nn-NO"), Some(Lang::Nb));
        assert_eq!(Lang::from_tag("da"), None);
        assert_eq!(Lang::from_tag("english"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
