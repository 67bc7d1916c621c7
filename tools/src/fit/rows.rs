//! A decision with a fine, as the model is fitted to it, and a fine of the tracker.

use std::collections::{BTreeMap, BTreeSet};

use super::random::Random;
use finesight::engine::practice::{COMMUNICATIONS_AS, Case, Class, Feature, Level, Period, Size};
use finesight::evidence::published::Matter;
use finesight::law::Choice;
use finesight::law::Tier;
use finesight::law::circumstance::{Activity, Country, Seriousness};
use jiff::civil::Date;

/// What is known of a case: one level of each feature that something is said of.
pub type Answers = BTreeMap<Feature, Level>;

/// Where a decision comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A coding, or both.
    Coded,
    /// Read for this tool, and in no coding. They were picked for their size.
    Picked,
    /// None of its own: another decision as the engine would see it under an Act on communications, to test with.
    OnCommunications,
}

/// A decision with a fine.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is called in its file.
    pub id: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Decisions of one group are never parted between what is fitted and what is predicted.
    pub group: String,
    /// The controller, as far as the files name it.
    pub controller: String,
    /// Country.
    pub country: Country,
    /// Year.
    pub year: Option<i16>,
    /// Day.
    pub date: Option<Date>,
    /// The kind of controller.
    pub class: Option<Class>,
    /// Articles infringed.
    pub articles: BTreeSet<u8>,
    /// The fine in euro.
    pub fine: f64,
    /// What is said of it.
    pub answers: Answers,
    /// The turnover in euro.
    pub turnover: Option<f64>,
    /// What of communications it is about, where the first coding says so.
    pub about: Vec<Matter>,
    /// What was read in the decision, if it was read.
    pub read: Option<ReadIn>,
}

/// What was read in a decision beside the facts.
#[derive(Clone, Debug)]
pub struct ReadIn {
    /// Its case number.
    pub case: String,
    /// Its key among the decisions.
    pub key: String,
    /// The class of seriousness that the authority stated.
    pub seriousness: Option<Seriousness>,
    /// What the Regulation and national law allow, in euro, where the file says so.
    pub maximum: Option<f64>,
}

impl Row {
    /// The decadic logarithm of the fine.
    pub fn log(&self) -> f64 {
        self.fine.log10()
    }

    /// Its tier.
    pub fn tier(&self) -> Option<Tier> {
        tier(&self.articles)
    }

    /// Its size.
    pub fn size(&self) -> Option<Size> {
        size_of(&self.answers)
    }

    /// The same as the engine would see it under an Act on communications; `None` of what is about something else. A fine
    /// that names no article of the Regulation is under another Act, which is mostly one of these.
    pub fn on_communications(&self) -> Option<Self> {
        let is_it = !self.about.is_empty() || self.articles.is_empty();
        let (origin, articles) = (Origin::OnCommunications, BTreeSet::from([COMMUNICATIONS_AS]));
        is_it.then(|| Self { origin, articles, about: self.matters(), ..self.clone() })
    }

    fn matters(&self) -> Vec<Matter> {
        let no_article = self.articles.is_empty().then_some(Matter::NoArticle);
        self.about.iter().copied().chain(no_article).collect()
    }

    /// The same with each fact hidden with a chance.
    pub fn hidden(&self, share: f64, random: &mut Random) -> Answers {
        let mut kept = self.answers.clone();
        for feature in Feature::ANSWERS {
            if random.share() < share {
                kept.remove(&feature);
            }
        }
        kept
    }

    /// The case as the tables see it, with what is said of it.
    pub fn case(&self, answers: &Answers) -> Case {
        let period =
            self.year.map_or(Level::NotAnswered(Feature::Period), |year| Level::Period(Period::of(year)));
        let count = u8::try_from(self.articles.len().min(5)).unwrap_or(5);
        let mut named = vec![period];
        named.extend(self.tier().map(Level::Tier));
        named.push(Level::Articles(count));
        named.extend(self.articles.iter().map(|article| Level::Article(*article)));
        let left = |feature: &Feature| answers.get(feature).copied().into_iter().collect();
        Case {
            classes: self.class.map_or(Class::ALL.to_vec(), |class| vec![class]),
            countries: vec![self.country],
            named,
            answers: Feature::ANSWERS.iter().map(|feature| (*feature, left(feature))).collect(),
        }
    }
}

/// The size that is said.
pub fn size_of(answers: &Answers) -> Option<Size> {
    if let Some(Level::Size(size)) = answers.get(&Feature::Size) { Some(*size) } else { None }
}

/// A fine of the tracker.
#[derive(Clone, Debug)]
pub struct Tracked {
    /// Country.
    pub country: Country,
    /// Year.
    pub year: Option<i16>,
    /// Day.
    pub date: Option<Date>,
    /// Articles infringed.
    pub articles: BTreeSet<u8>,
    /// Its tier.
    pub tier: Option<Tier>,
    /// Who it is.
    pub who: Who,
    /// What the controller does.
    pub activity: Option<Activity>,
    /// The fine in euro.
    pub fine: f64,
}

/// What the tracker says of who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A company or a public body.
    One(Class),
    /// An association or a person.
    Small,
    /// Nothing.
    Unknown,
}

/// The articles of the Regulation that a text names; not those that no fine is for.
pub fn articles(text: &str) -> BTreeSet<u8> {
    let text = text.split('<').next().unwrap_or_default();
    let numbers =
        text.split(|sign: char| !sign.is_ascii_digit()).filter_map(|digits| digits.parse::<u8>().ok());
    numbers
        .filter(|number| *number < 100 && !matches!(number, 0..=4 | 11 | 51..=57 | 60..=66 | 77..=84))
        .collect()
}

/// A text without what stands in brackets.
pub fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let outside = |sign: &char| {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

/// The tier of the gravest article.
pub fn tier(articles: &BTreeSet<u8>) -> Option<Tier> {
    let higher = |article: &u8| matches!(article, 5..=7 | 9 | 12..=22 | 44..=49 | 58);
    if articles.iter().any(higher) {
        Some(Tier::Higher)
    } else {
        (!articles.is_empty()).then_some(Tier::Lower)
    }
}

/// The year that a text begins with.
pub fn year(text: &str) -> Option<i16> {
    text.get(..4)?.parse().ok().filter(|year| (2018..=2026).contains(year))
}

/// The band that a turnover in euro lies in.
pub fn band(turnover: f64) -> Level {
    let reached = Size::BANDS.iter().rev().find(|(thousands, _)| turnover >= f64::from(*thousands) * 1e3);
    Level::Size(reached.map_or(Size::To500k, |(_, band)| *band))
}

/// An answer among what is said.
pub fn say(answers: &mut Answers, level: Option<Level>) {
    if let Some(level) = level {
        answers.insert(level.feature(), level);
    }
}

/// The activity of a choice.
pub fn activity(activity: Activity) -> Level {
    Level::Answer(activity.circumstance())
}

/// Countries by their two letters.
const COUNTRIES: [(&str, Country); 31] = [
    ("SE", Country::Sweden),
    ("NO", Country::Norway),
    ("DK", Country::Denmark),
    ("FI", Country::Finland),
    ("IS", Country::Iceland),
    ("AT", Country::Austria),
    ("BE", Country::Belgium),
    ("BG", Country::Bulgaria),
    ("HR", Country::Croatia),
    ("CY", Country::Cyprus),
    ("CZ", Country::Czechia),
    ("EE", Country::Estonia),
    ("FR", Country::France),
    ("DE", Country::Germany),
    ("GR", Country::Greece),
    ("HU", Country::Hungary),
    ("IE", Country::Ireland),
    ("IT", Country::Italy),
    ("LV", Country::Latvia),
    ("LI", Country::Liechtenstein),
    ("LT", Country::Lithuania),
    ("LU", Country::Luxembourg),
    ("MT", Country::Malta),
    ("NL", Country::Netherlands),
    ("PL", Country::Poland),
    ("PT", Country::Portugal),
    ("RO", Country::Romania),
    ("SK", Country::Slovakia),
    ("SI", Country::Slovenia),
    ("ES", Country::Spain),
    ("GB", Country::UnitedKingdom),
];

/// A country by its two letters; one file calls the United Kingdom otherwise.
pub fn country_of(code: &str) -> Option<Country> {
    let code = if code == "UK" { "GB" } else { code };
    COUNTRIES.iter().find(|(letters, _)| *letters == code).map(|(_, country)| *country)
}

/// The two letters of a country.
pub fn code_of(country: Country) -> &'static str {
    COUNTRIES.iter().find(|(_, other)| *other == country).map_or("", |(letters, _)| letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_read_from_however_they_are_written() {
        let read = |text: &str| articles(&without_brackets(text)).into_iter().collect::<Vec<u8>>();
        assert_eq!(read("Article 12(2) GDPR, Article 12(3) GDPR, Article 15(3) GDPR"), [12, 15]);
        assert_eq!(read("5 6 13"), [5, 6, 13]);
        // No fine is for Art. 4 or 83, the numbers of other Acts are larger, and what follows a sign is a remark.
        assert_eq!(read("4(7) 83(5) 2016/679 32 <33>"), [32]);
        assert_eq!(tier(&BTreeSet::from([32, 33])), Some(Tier::Lower));
        assert_eq!(tier(&BTreeSet::from([32, 5])), Some(Tier::Higher));
        assert_eq!(tier(&BTreeSet::new()), None);
    }

    #[test]
    fn what_is_hidden_is_the_same_on_every_run() {
        let shares = |text| {
            let mut random = Random::of(text, 1);
            [random.share(), random.share(), random.share()]
        };
        assert_eq!(shares("a").map(f64::to_bits), shares("a").map(f64::to_bits));
        assert_ne!(shares("a").map(f64::to_bits), shares("b").map(f64::to_bits));
        let mut random = Random::of("mean", 1);
        let mean = (0..10_000).map(|_| random.share()).sum::<f64>() / 10_000.0;
        // Of 10,000 even draws the mean lies within 0.015 of a half, but for five deviations.
        assert!((mean - 0.5).abs() < 0.015, "{mean}");
    }
}
