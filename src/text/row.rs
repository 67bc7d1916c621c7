//! A row of the table of languages: what a language has beside its messages.

/// A row of the table: what a language has beside its messages.
pub struct Language {
    /// The tag of BCP 47, as in the `lang` attribute of a page; and the name of the folder of its messages.
    pub tag: &'static str,
    /// What it is called in itself.
    pub name: &'static str,
    /// Tags of languages without messages, whose speakers are given this one.
    pub also: &'static [&'static str],
    /// The tag with the region where it is written so: for what checks its spelling, and for tests.
    pub locale: &'static str,
    /// Regions in which some of its words are others.
    pub regions: &'static [Region],
    /// The key of the country that is offered first to who reads it.
    pub country: Option<&'static str>,
    /// The Union's marks of the version in which it has its law, in an ELI and beside a CELEX number.
    pub union_law: [&'static str; 2],
    /// Whether the Regulation is read at Lovdata, in its Norwegian translation.
    pub at_lovdata: bool,
    /// Its letters after z, each large and small.
    pub after_z: &'static [&'static str],
    /// How it writes numbers.
    pub numbers: Numbers,
    /// How it writes days.
    pub dates: Dates,
    /// How it cites.
    pub citations: Citations,
    /// Quotation marks and other signs that no text in it has.
    pub foreign_marks: &'static str,
    /// What people type.
    pub typed: Typed,
}

/// A region in which a language has other words for some things.
pub struct Region {
    /// The region as in a tag of BCP 47, in capitals: `FI` in `sv-FI`.
    pub key: &'static str,
    /// Words, each with the one in its place there. Their forms are alike but for what is given here.
    pub words: &'static [(&'static str, &'static str)],
    /// A text with one of these tells of the law elsewhere, and keeps its words.
    pub elsewhere: &'static [&'static str],
}

impl Region {
    /// A text as it is said there; nothing if that is no other.
    pub fn say(&self, text: &str) -> Option<String> {
        let is_elsewhere = self.elsewhere.iter().any(|name| text.contains(name));
        let said = self.words.iter().fold(text.to_owned(), |text, (word, there)| text.replace(word, there));
        (!is_elsewhere && said != text).then_some(said)
    }
}

/// How numbers are written.
pub struct Numbers {
    /// What sets thousands apart: `1,234`. Where it is a sign, one alone before three digits is read so too.
    pub group: char,
    /// What decimals come after.
    pub point: char,
    /// Whether the code of a currency comes before the amount.
    pub currency_first: bool,
    /// What comes after a number of per cent.
    pub percent: &'static str,
    /// What comes after a number in few characters, for so many zeros, the most first.
    pub short: &'static [(u32, &'static str)],
}

/// How days and hours are written.
pub struct Dates {
    /// The months by themselves.
    pub months: [&'static str; 12],
    /// What stands between the day and the month in a date.
    pub after_day: &'static str,
    /// What stands between the month and the year in a date, after any ending that the month has there.
    pub after_month: &'static str,
    /// What stands between hours and minutes.
    pub colon: &'static str,
}

/// How places in a source are cited, beside the words, which are messages.
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of its own")]
pub struct Citations {
    /// Whether a range of two places that follow each other is written as two: *1 och 2 §§*.
    pub two_for_a_range: bool,
    /// Whether the article is said again with each paragraph: *83.4–83.6*.
    pub article_again: bool,
    /// Whether the word for an article stands with its number: *5 artiklan 1 kohta ja 6 artikla*. Else the words
    /// for the whole citation have it once.
    pub names_articles: bool,
    /// Whether the paragraphs of an Act of Finland are its *moment*, as in the Swedish version of such an Act.
    pub finnish_moments: bool,
    /// How a place ends when what is in it follows, by how it ends by itself: *83 artikla*, *83 artiklan 2 kohta*.
    pub within: &'static [(&'static str, &'static str)],
}

/// Words that people type beside numbers and days, in small letters. Those of every language are understood in each,
/// but for `two_ways`.
pub struct Typed {
    /// Before what is not exact.
    pub about: &'static [&'static str],
    /// Before an amount that is only the lower end.
    pub at_least: &'static [&'static str],
    /// Before an amount that is only the upper end.
    pub up_to: &'static [&'static str],
    /// Before a day that is only one end.
    pub before_or_after: &'static [&'static str],
    /// Before a day since which something went on.
    pub since: &'static [&'static str],
    /// Before the lower end, which the upper may follow.
    pub from: &'static [&'static str],
    /// Between the two ends.
    pub to: &'static [&'static str],
    /// Before two ends with the next between them.
    pub between: &'static [&'static str],
    /// Between two ends, after the former.
    pub and: &'static [&'static str],
    /// A thousand.
    pub thousand: &'static [&'static str],
    /// A thousand thousands.
    pub million: &'static [&'static str],
    /// A thousand millions.
    pub milliard: &'static [&'static str],
    /// Words for one number to some who write this language, and for another to others.
    pub two_ways: &'static [(&'static str, [i64; 2])],
    /// Currencies by their code; `kr` is what several countries call theirs.
    pub currencies: &'static [(&'static str, &'static str)],
    /// Per cent.
    pub per_cent: &'static [&'static str],
    /// In a date, where it says nothing.
    pub in_dates: &'static [&'static str],
    /// A quarter of a year.
    pub quarter: &'static [&'static str],
    /// Between a day and its hour.
    pub clock: &'static [&'static str],
}

/// Makes [`Lang`] of the table: a variant for each row, in their order.
macro_rules! languages {
    ($($(#[$about:meta])* $lang:ident: $row:expr,)+) => {
        /// A language of the app.
        #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Lang {
            $($(#[$about])* $lang,)+
        }

        impl Lang {
            /// All languages, in the order in which a visitor chooses among them.
            pub const ALL: [Lang; [$(Lang::$lang),+].len()] = [$(Lang::$lang),+];

            /// Its row of the table.
            pub const fn row(self) -> &'static Language {
                match self {
                    $(Lang::$lang => &$row,)+
                }
            }
        }
    };
}
pub(super) use languages;
