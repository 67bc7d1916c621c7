//! Reads the decisions that a language model coded. There are two codings of different questionnaires; many decisions are
//! in both.

use std::collections::BTreeMap;
use std::error::Error;

use super::rows::{Answers, Origin, Row, activity, articles, band, country_of, say, year};
use finesight::engine::practice::{Class, Feature, Level, People, Size, Weighed};
use finesight::evidence::published::Matter;
use finesight::law::circumstance::{
    Activity, Country, CrossBorder, DataKind, Duration, EarlierFee, Fault, Gain, Harm, Means,
};
use finesight::law::{ChoiceId, Circumstance};

/// How each column of the codings became a level.
pub const COLUMNS: &[&str] = &[
    "turnover_eur: its band, unless it contradicts enterprise_size, is below 10,000 or is Hungarian (forint); else enterprise_size",
    "sector: what the controller does, the small ones together",
    "people_affected, duration, harm, benefit: as coded, in the second coding only",
    "special_categories_discussed, Art. 9: special data; factor_g aggravating: data close to the person",
    "cross_border: yes or no",
    "factor_b: slight, negligent or gross fault",
    "factor_e and first_violation: earlier breaches",
    "factor_k: any other circumstance",
    "ability_to_pay: weak means, or weighed and found sound",
    "controller_class: company, public body, association or person",
    "articles_breached: the articles, how many they are and the tier that follows",
    "contexts: which decisions were on cookies or marketing, only to test the estimate on them",
    "reprimand, compliance_order, powers: how it ended, which the estimate does not use; appeal: not used",
    "role, complaint, official_audit, vulnerable_groups, factors (a), (c), (d), (f), (h), (i), (j), breach and its notification: not used, nothing was gained by them",
];

/// A row of a file by its columns.
pub type Cells = BTreeMap<String, String>;

/// The decisions of a file, of whichever coding.
pub fn read(path: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for cells in csv::Reader::from_path(path)?.deserialize::<Cells>() {
        rows.extend(row(&cells?));
    }
    Ok(rows)
}

/// A row with a country of the law tables; its fine may be nought.
pub fn row(cells: &Cells) -> Option<Row> {
    let cell = |name: &str| cells.get(name).map_or("", |cell| cell.trim());
    let country = country_of(cell("country"))?;
    let turnover = turnover(&cell, country);
    let articles = articles(cell("articles_breached"));
    let mut answers = both(&cell, turnover, articles.contains(&9));
    if cells.contains_key("people_affected") {
        second(&cell, &mut answers);
    } else {
        answers
            .entry(Feature::Asked(ChoiceId::CrossBorder))
            .or_insert(Level::Answer(CrossBorder::Domestic.is()));
    }
    Some(Row {
        id: cell("id").to_owned(),
        origin: Origin::Coded,
        group: String::new(),
        controller: cell("case").split_once(" - ").map(|(_, name)| name.to_owned()).unwrap_or_default(),
        country,
        year: year(cell("decided")).or_else(|| year(cell("year"))),
        date: cell("decided").parse().ok(),
        class: class(cell("controller_class")),
        articles,
        fine: positive(cell("fine_eur")).unwrap_or_default(),
        answers,
        turnover,
        about: about(cell("contexts")),
        read: None,
    })
}

fn about(contexts: &str) -> Vec<Matter> {
    let each = [("COOKIES", Matter::Cookies), ("MARKETING", Matter::Marketing)];
    each.into_iter().filter(|(name, _)| contexts.contains(name)).map(|(_, about)| about).collect()
}

fn positive(cell: &str) -> Option<f64> {
    cell.parse().ok().filter(|number| *number > 0.0)
}

/// The turnover, if it does not contradict the stated size.
fn turnover<'a>(cell: &impl Fn(&str) -> &'a str, country: Country) -> Option<f64> {
    let turnover =
        positive(cell("turnover_eur")).filter(|turnover| *turnover >= 1e4 && country != Country::Hungary)?;
    let contradicts = match cell("enterprise_size") {
        "SME" => turnover >= 1e8,
        "LARGE" | "VERY_LARGE" => turnover < 1e7,
        _ => false,
    };
    (!contradicts).then_some(turnover)
}

/// What both codings say.
fn both<'a>(cell: &impl Fn(&str) -> &'a str, turnover: Option<f64>, of_special_data: bool) -> Answers {
    let size = match cell("enterprise_size") {
        "SME" => Some(Size::Small),
        "LARGE" => Some(Size::Large),
        "VERY_LARGE" => Some(Size::VeryLarge),
        _ => None,
    };
    let data = if cell("special_categories_discussed") == "YES" || of_special_data {
        DataKind::Special
    } else if cell("factor_g") == "AGGRAVATING" {
        DataKind::Close
    } else {
        DataKind::Ordinary
    };
    let across = match cell("cross_border") {
        "YES" => Some(CrossBorder::LeadHere.is()),
        "NO" => Some(CrossBorder::Domestic.is()),
        _ => None,
    };
    let fault = match cell("factor_b") {
        "AGGRAVATING" => Some(Fault::Gross.is()),
        "NEUTRAL" => Some(Fault::Negligent.is()),
        "MITIGATING" => Some(Fault::NoFault.is()),
        _ => None,
    };
    let earlier = match (cell("factor_e"), cell("first_violation")) {
        ("AGGRAVATING", _) | (_, "NO_REPEAT_OFFENDER") => Some(EarlierFee::Earlier.is()),
        ("MITIGATING" | "NEUTRAL", _) | (_, "YES_FIRST_TIME") => Some(EarlierFee::NoEarlier.is()),
        _ => None,
    };
    let other = match cell("factor_k") {
        "AGGRAVATING" => Some(Weighed::Aggravating),
        "MITIGATING" => Some(Weighed::Mitigating),
        _ => None,
    };
    let mut answers = Answers::new();
    say(&mut answers, turnover.map(band).or(size.map(Level::Size)));
    say(&mut answers, (!cell("sector").is_empty()).then(|| activity(sector(cell("sector")))));
    say(&mut answers, Some(Level::Answer(data.is())));
    for answer in [across, fault, earlier] {
        say(&mut answers, answer.map(Level::Answer));
    }
    say(&mut answers, other.map(Level::Other));
    answers
}

/// What only the second coding says. Of two codes in a cell the last counts.
fn second<'a>(cell: &impl Fn(&str) -> &'a str, answers: &mut Answers) {
    let last = |name: &str| cell(name).rsplit(' ').next().unwrap_or_default();
    let people = match last("people_affected") {
        "UNDER_100" | "20_TO_100" => Some(People::Few),
        "100_TO_1000" => Some(People::Hundreds),
        "1000_TO_10000" => Some(People::Thousands),
        "10000_TO_100000" => Some(People::TenThousands),
        "100000_TO_100000" | "100000_TO_1000000" | "OVER_100000" => Some(People::More),
        _ => None,
    };
    let duration = match last("duration") {
        "DAYS" | "HOURS" => Some(Duration::Brief.is()),
        "WEEKS" | "MONTHS" => Some(Duration::Months.is()),
        "YEARS" | "ONGOING" => Some(Duration::Years.is()),
        _ => None,
    };
    let harm = match last("harm") {
        "NO_HARM_DOCUMENTED" => Some(Harm::NoneShown.is()),
        "YES_NON_MATERIAL_HARM" => Some(Harm::Some.is()),
        "YES_MATERIAL_HARM" | "YES_BOTH_TYPES" => Some(Harm::Serious.is()),
        _ => None,
    };
    let gain = match last("benefit") {
        "NO_BENEFIT" => Some(Gain::NoGain.is()),
        "YES_MENTIONED_UNQUANTIFIED" | "YES_QUANTIFIED" => Some(Gain::Gain.is()),
        _ => None,
    };
    say(answers, people.map(Level::People));
    for answer in [duration, harm, gain, means(last("ability_to_pay"))] {
        say(answers, answer.map(Level::Answer));
    }
}

fn means(code: &str) -> Option<Circumstance> {
    if ["REDUCING", "SME", "DISTRESS"].iter().any(|part| code.contains(part)) {
        Some(Means::Weak.is())
    } else {
        code.contains("NOT_AFF").then_some(Means::Ordinary.is())
    }
}

/// The class of a controller, by its code.
pub fn class(cell: &str) -> Option<Class> {
    Some(match cell {
        "PRIVATE" | "TELECOM" | "MEDIA" | "FINANCIAL" => Class::Private,
        "PUBLIC" | "EDUCATION" | "JUDICIAL" => Class::Public,
        "INDIVIDUAL" => Class::Individual,
        "NGO_OR_NONPROFIT" | "POLITICAL_PARTY" | "RELIGIOUS" | "MEMBERSHIP_ORGS" => Class::Other,
        _ => return None,
    })
}

fn sector(cell: &str) -> Activity {
    match cell {
        "DIGITAL_SERVICES" => Activity::Digital,
        "TELECOM" => Activity::Telecom,
        "FINANCIAL" => Activity::Finance,
        "RETAIL" => Activity::Retail,
        "HEALTH" => Activity::Health,
        "EDUCATION" => Activity::Education,
        "MEDIA" => Activity::Media,
        "UTILITIES" => Activity::Utilities,
        "HOUSING_TOURISM" => Activity::Housing,
        "OTHER_PUBLIC_ADMIN" => Activity::Administration,
        _ => Activity::Other,
    }
}

/// A decision that is in both codings, from the first and the second.
pub fn merged(first: &Row, second: &Row) -> Row {
    let mut answers = second.answers.clone();
    for level in first.answers.values().copied() {
        let now = answers.get(&level.feature()).copied();
        if now.is_none_or(|now| says_more(level, now)) {
            say(&mut answers, Some(level));
        }
    }
    let fine = match (first.fine, second.fine) {
        (fine, 0.0) => fine,
        // In Spain one of the two is after the reduction for payment.
        (one, other) if second.country == Country::Spain => one.max(other),
        (_, fine) => fine,
    };
    Row {
        // The second coding's are those that the page of the decision calls relevant.
        articles: if first.articles.is_empty() { &second.articles } else { &first.articles }.clone(),
        class: first.class.or(second.class),
        year: second.year.or(first.year),
        turnover: second.turnover.or(first.turnover),
        about: first.about.clone(),
        fine,
        answers,
        ..second.clone()
    }
}

/// Whether a level of one coding says more than that of the other.
fn says_more(level: Level, than: Level) -> bool {
    let of_band = |level| matches!(level, Level::Size(size) if size.is_band());
    match level.feature() {
        Feature::Size => of_band(level) && !of_band(than),
        Feature::Asked(ChoiceId::Activity) => than == activity(Activity::Other),
        // What was found stands against what is said by default.
        Feature::Asked(ChoiceId::DataKind | ChoiceId::CrossBorder) => level > than,
        _ => false,
    }
}
