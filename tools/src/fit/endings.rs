//! How decisions that found a breach ended, and the tables of it that the engine evaluates.
//!
//! An ending is so many times as common in a state, for a kind of controller, for such controllers in the state, and for an
//! article. Each factor is a count over another: how many decisions ended so, over how many would have by the other
//! factors. Both counts have [`DRAWN`] decisions more that ended as decisions do in general, so that small groups are drawn
//! to one.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use super::coded::{self, Cells};
use super::rows::Row;
use super::sources::{FIRST, NO_FINES, SECOND, group};
use finesight::engine::practice::{Class, Each, Ending, Endings, Kind, OfArticle, OfState};
use finesight::law::Choice;
use finesight::law::circumstance::Country;

/// How many decisions as in general each factor is drawn to one by.
const DRAWN: f64 = 10.0;
/// How often all factors are worked out anew from one another; by then none moves by a millionth.
const SWEEPS: usize = 100;
/// An article of fewer decisions has no factor.
const LEAST_OF_ARTICLE: usize = 20;
/// A state of fewer decisions in the first coding has no row. The second coding names the articles that a decision is about,
/// not those that it found breached, and of the states that only it has nothing tells how their decisions were chosen.
const LEAST_OF_STATE: usize = 10;

/// A decision that found a breach.
#[derive(Clone, Debug)]
pub struct Decided {
    /// What it is called in its file.
    pub id: String,
    /// Decisions of one group are never parted between what is fitted and what is predicted.
    pub group: String,
    /// The state.
    pub country: Country,
    /// The kind of controller, where it is known.
    pub kind: Option<Kind>,
    /// The articles.
    pub articles: BTreeSet<u8>,
    /// How it ended; `None` where it is only known that it had no fine.
    pub ending: Option<Ending>,
    /// Whether the first coding has it.
    pub first: bool,
}

/// The decisions of some files.
#[derive(Debug, Default)]
pub struct Found {
    /// Those that found a breach.
    pub decided: Vec<Decided>,
    /// The names of those of the first coding that found none, or of which no article is known.
    pub none: BTreeSet<String>,
    /// The names of those that the first coding, which has them, would have to tell, and is not among the files.
    pub not_told: BTreeSet<String>,
}

/// A row of a coding with how it says that the decision ended.
struct Coded {
    row: Row,
    is_first: bool,
    /// A row of the second coding whose decision is in the first too.
    is_in_first: bool,
    fined: bool,
    otherwise: Option<Ending>,
}

/// The decisions of both codings, each once.
pub fn of_folder(folder: &str) -> Result<Found, Box<dyn Error>> {
    let read = |name| coding(&format!("{folder}/{name}"));
    Ok(found(read(FIRST)?.into_iter().chain(read(SECOND)?)))
}

/// The decisions of one coding.
pub fn of_file(path: &str) -> Result<Found, Box<dyn Error>> {
    Ok(found(coding(path)?))
}

fn coding(path: &str) -> Result<Vec<Coded>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for cells in csv::Reader::from_path(path)?.deserialize::<Cells>() {
        rows.extend(coded(&cells?));
    }
    Ok(rows)
}

fn coded(cells: &Cells) -> Option<Coded> {
    let mut row = coded::row(cells)?;
    // The first coding takes some states from the text, where another state is named too.
    row.country = state_of(&row.id).unwrap_or(row.country);
    let cell = |name: &str| cells.get(name).map_or("", |cell| cell.trim());
    let is_first = cells.contains_key("reprimand");
    let otherwise = if is_first {
        in_first(cell("reprimand"), cell("compliance_order"))
    } else {
        in_second(cell("powers"))
    };
    let fined = cell("fine_imposed") == "YES" && !NO_FINES.contains(&row.id.as_str());
    Some(Coded { is_in_first: cell("in_first_coding") == "yes", row, is_first, fined, otherwise })
}

/// The state that the name of a decision begins with.
fn state_of(id: &str) -> Option<Country> {
    let name = id.rsplit_once('_')?.0.to_lowercase().replace(' ', "-");
    Country::ALL.iter().copied().find(|country| country.circumstance().key() == name)
}

/// How a decision without a fine ended, by the questions of the first coding.
fn in_first(reprimand: &str, order: &str) -> Option<Ending> {
    match (reprimand, order) {
        ("YES", _) => Some(Ending::Reprimand),
        (_, "YES") => Some(Ending::Order),
        ("NO", "NO") => Some(Ending::Nothing),
        _ => None,
    }
}

/// The same by the powers that the second coding lists.
fn in_second(powers: &str) -> Option<Ending> {
    match powers {
        "" | "ADMINISTRATIVE_FINE" => None,
        "NONE" | "NONE_DISCUSSED" => Some(Ending::Nothing),
        _ if powers.contains("REPRIMAND") || powers.contains("WARNING") => Some(Ending::Reprimand),
        _ => Some(Ending::Order),
    }
}

/// Each decision once: with a fine where either coding has one, and else as the first coding says before the second.
fn found(coded: impl IntoIterator<Item = Coded>) -> Found {
    let mut by_name: BTreeMap<String, Vec<Coded>> = BTreeMap::new();
    for coded in coded {
        by_name.entry(coded.row.id.clone()).or_default().push(coded);
    }
    let mut all = Found::default();
    for (id, codings) in by_name {
        let Some(coded) = codings.first() else { continue };
        if coded.is_in_first {
            all.not_told.insert(id);
            continue;
        }
        let fined = codings.iter().any(|coded| coded.fined);
        let ending = if fined { Some(Ending::Fee) } else { codings.iter().find_map(|coded| coded.otherwise) };
        // A fine and a reprimand are for a breach, though the first coding names no article.
        let breach =
            !coded.row.articles.is_empty() || matches!(ending, Some(Ending::Fee | Ending::Reprimand));
        let articles = codings.iter().map(|coded| &coded.row.articles).find(|articles| !articles.is_empty());
        let Some(articles) = articles.filter(|_| breach) else {
            all.none.extend(coded.is_first.then_some(id));
            continue;
        };
        // Only the second coding names controllers.
        let named = codings.last().unwrap_or(coded);
        all.decided.push(Decided {
            group: group(&named.row),
            country: coded.row.country,
            kind: codings.iter().find_map(|coded| coded.row.class).map(Class::kind),
            articles: articles.clone(),
            ending,
            first: coded.is_first,
            id,
        });
    }
    all
}

/// The states that the sample can tell of: those with enough decisions in the first coding.
pub fn told(decided: &[Decided]) -> BTreeSet<Country> {
    let mut counts: BTreeMap<Country, usize> = BTreeMap::new();
    for decision in decided.iter().filter(|decision| decision.first) {
        *counts.entry(decision.country).or_default() += 1;
    }
    counts.into_iter().filter(|(_, n)| *n >= LEAST_OF_STATE).map(|(country, _)| country).collect()
}

/// What an ending may be more common for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    State(Country),
    Kind(Kind),
    KindInState(Country, Kind),
    Article(u8),
}

/// A number for each ending.
type Numbers = [f64; 4];
const ONE: Numbers = [1.0; 4];

/// The factors of each group, and the shares in general that they multiply.
struct Factors {
    begins: Numbers,
    of: BTreeMap<Group, Numbers>,
}

/// The tables of decisions, all of them of states that the sample can tell of.
pub fn fit(decisions: &[&Decided]) -> Endings {
    let endings = observed(decisions);
    let articles = articles(decisions);
    let factors = factors(decisions, &endings, &articles);
    let unnamed = unnamed(decisions, &endings, &factors);
    let states: BTreeSet<Country> = decisions.iter().map(|decision| decision.country).collect();
    let row = |country: Country| OfState {
        country,
        n: [Kind::Private, Kind::Public, Kind::Small].map(|kind| {
            count(decisions.iter().filter(|one| one.country == country && one.kind == Some(kind)).count())
        }),
        shares: [Kind::Private, Kind::Public, Kind::Small]
            .map(|kind| millionths(shares(times(factors.in_state(country, Some(kind)), unnamed)))),
    };
    let of_article = |article: u8| OfArticle {
        article,
        n: count(decisions.iter().filter(|one| one.articles.contains(&article)).count()),
        times: millionths(factors.of(Group::Article(article))),
    };
    Endings {
        states: Vec::leak(states.into_iter().map(row).collect()),
        named: millionths(unnamed.map(|factor| 1.0 / factor)),
        articles: Vec::leak(articles.iter().copied().map(of_article).collect()),
        n: count(decisions.len()),
    }
}

/// How each ended, as a number for each ending; of those of which only that they had no fine is known, as the others without
/// a fine did.
fn observed(decisions: &[&Decided]) -> Vec<Numbers> {
    let ended = |ending: Ending| decisions.iter().filter(|one| one.ending == Some(ending)).count() as f64;
    let without_fine = shares([0.0, ended(Ending::Reprimand), ended(Ending::Order), ended(Ending::Nothing)]);
    decisions.iter().map(|one| one.ending.map_or(without_fine, only)).collect()
}

/// One at an ending.
pub fn only(ending: Ending) -> Numbers {
    [Ending::Fee, Ending::Reprimand, Ending::Order, Ending::Nothing]
        .map(|other| f64::from(u8::from(other == ending)))
}

/// The articles with enough decisions.
fn articles(decisions: &[&Decided]) -> BTreeSet<u8> {
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    for article in decisions.iter().flat_map(|decision| &decision.articles) {
        *counts.entry(*article).or_default() += 1;
    }
    counts.into_iter().filter(|(_, n)| *n >= LEAST_OF_ARTICLE).map(|(article, _)| article).collect()
}

/// What a decision belongs to.
fn groups(decision: &Decided, articles: &BTreeSet<u8>) -> Vec<Group> {
    let mut groups = vec![Group::State(decision.country)];
    groups.extend(
        decision
            .kind
            .into_iter()
            .flat_map(|kind| [Group::Kind(kind), Group::KindInState(decision.country, kind)]),
    );
    groups.extend(decision.articles.intersection(articles).map(|article| Group::Article(*article)));
    groups
}

/// Each factor from all others, over and over.
fn factors(decisions: &[&Decided], endings: &[Numbers], articles: &BTreeSet<u8>) -> Factors {
    let general = shares(sum(endings.iter().copied()));
    let mut members: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
    for (place, decision) in decisions.iter().enumerate() {
        for group in groups(decision, articles) {
            members.entry(group).or_default().push(place);
        }
    }
    let mut weights = vec![general; decisions.len()];
    let mut factors = Factors { begins: general, of: members.keys().map(|group| (*group, ONE)).collect() };
    let ended = |places: &[usize]| sum(places.iter().filter_map(|place| endings.get(*place)).copied());
    for _ in 0..SWEEPS {
        for (group, places) in &members {
            let expected =
                sum(places.iter().filter_map(|place| weights.get(*place)).map(|each| shares(*each)));
            let before = factors.of(*group);
            let drawn = general.map(|share| share * DRAWN);
            let without = with(times(expected, before.map(|factor| 1.0 / factor)), drawn);
            let after = over(with(ended(places), drawn), without);
            for place in places {
                if let Some(weight) = weights.get_mut(*place) {
                    *weight = times(*weight, over(after, before));
                }
            }
            factors.of.insert(*group, after);
        }
        let expected = sum(weights.iter().map(|each| shares(*each)));
        let moves = over(sum(endings.iter().copied()), expected);
        factors.begins = times(factors.begins, moves);
        for weight in &mut weights {
            *weight = times(*weight, moves);
        }
    }
    factors
}

impl Factors {
    fn of(&self, group: Group) -> Numbers {
        self.of.get(&group).copied().unwrap_or(ONE)
    }

    /// Of a kind of controller in a state, whatever the articles.
    fn in_state(&self, country: Country, kind: Option<Kind>) -> Numbers {
        let of_state = times(self.begins, self.of(Group::State(country)));
        kind.map_or(of_state, |kind| {
            times(times(of_state, self.of(Group::Kind(kind))), self.of(Group::KindInState(country, kind)))
        })
    }
}

/// How many times as common each ending is where no article is named: so many that it is as common as in all decisions.
fn unnamed(decisions: &[&Decided], endings: &[Numbers], factors: &Factors) -> Numbers {
    let mut unnamed = ONE;
    for _ in 0..SWEEPS {
        let each =
            decisions.iter().map(|one| shares(times(factors.in_state(one.country, one.kind), unnamed)));
        unnamed = times(unnamed, over(sum(endings.iter().copied()), sum(each)));
    }
    unnamed
}

fn pairwise(one: Numbers, other: Numbers, of: impl Fn(f64, f64) -> f64) -> Numbers {
    let mut made = one;
    for (made, other) in made.iter_mut().zip(other) {
        *made = of(*made, other);
    }
    made
}

fn with(one: Numbers, other: Numbers) -> Numbers {
    pairwise(one, other, |one, other| one + other)
}

fn times(one: Numbers, other: Numbers) -> Numbers {
    pairwise(one, other, |one, other| one * other)
}

/// One over the other; one where there is nothing to go by.
fn over(one: Numbers, other: Numbers) -> Numbers {
    pairwise(one, other, |one, other| if other > 0.0 { one / other } else { 1.0 })
}

fn sum(each: impl Iterator<Item = Numbers>) -> Numbers {
    each.fold([0.0; 4], with)
}

/// As shares of their sum.
fn shares(numbers: Numbers) -> Numbers {
    let sum: f64 = numbers.iter().sum();
    numbers.map(|number| number / sum)
}

fn millionths(numbers: Numbers) -> Each {
    numbers.map(|number| (number * 1e6).round() as i64)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(of: &[(&str, &str)]) -> Cells {
        of.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).collect()
    }

    fn first<'a>(id: &'a str, country: &'a str, articles: &'a str, ended: [&'a str; 3]) -> Coded {
        let [fine, reprimand, order] = ended;
        coded(&cells(&[
            ("id", id),
            ("country", country),
            ("articles_breached", articles),
            ("controller_class", "PRIVATE"),
            ("fine_imposed", fine),
            ("reprimand", reprimand),
            ("compliance_order", order),
        ]))
        .unwrap()
    }

    fn second<'a>(
        id: &'a str,
        country: &'a str,
        is_in_first: &'a str,
        fine: &'a str,
        powers: &'a str,
    ) -> Coded {
        coded(&cells(&[
            ("id", id),
            ("country", country),
            ("articles_breached", "5 32"),
            ("people_affected", ""),
            ("in_first_coding", is_in_first),
            ("fine_imposed", fine),
            ("powers", powers),
        ]))
        .unwrap()
    }

    #[test]
    fn each_decision_counts_once_and_only_with_a_breach() {
        let read = found([
            first("Spain_1", "ES", "5", ["NO", "YES", ""]),
            first("Spain_2", "ES", "5", ["NO", "", "YES"]),
            first("Spain_3", "ES", "", ["NO", "NO", "NO"]),
            first("Spain_4", "ES", "5", ["NO", "", ""]),
            first("Spain_5", "ES", "", ["YES", "", ""]),
            first("Spain_6", "ES", "", ["YES", "", ""]),
            first("Iceland_52", "NO", "32", ["NO", "NO", "NO"]),
            first("Hungary_11", "HU", "15", ["YES", "NO", "NO"]),
            second("Spain_1", "ES", "yes", "YES", "ADMINISTRATIVE_FINE"),
            second("Spain_3", "ES", "yes", "NO", "NONE"),
            second("Spain_4", "ES", "yes", "NO", "WARNING,BRING_PROCESSING_INTO_COMPLIANCE"),
            second("Spain_6", "ES", "yes", "YES", "ADMINISTRATIVE_FINE"),
            second("Norway_1", "NO", "no", "NO", "LIMITATION_PROHIBITION_OF_PROCESSING"),
            second("Norway_2", "NO", "yes", "NO", "NONE"),
        ]);
        let ended: Vec<_> =
            read.decided.iter().map(|one| (one.id.as_str(), one.country, one.ending, one.first)).collect();
        assert_eq!(
            ended,
            [
                // That payment was to the applicant, and the first coding names neither a reprimand nor an order.
                ("Hungary_11", Country::Hungary, Some(Ending::Nothing), true),
                ("Iceland_52", Country::Iceland, Some(Ending::Nothing), true),
                ("Norway_1", Country::Norway, Some(Ending::Order), false),
                // The second coding found a fine.
                ("Spain_1", Country::Spain, Some(Ending::Fee), true),
                ("Spain_2", Country::Spain, Some(Ending::Order), true),
                ("Spain_4", Country::Spain, Some(Ending::Reprimand), true),
                // Only the second coding names its articles.
                ("Spain_6", Country::Spain, Some(Ending::Fee), true),
            ]
        );
        assert_eq!(read.none, BTreeSet::from(["Spain_3", "Spain_5"].map(str::to_owned)));
        assert_eq!(read.not_told, BTreeSet::from(["Norway_2".to_owned()]));
    }

    fn decided(n: usize, country: Country, article: u8, ending: Ending) -> Vec<Decided> {
        let one = Decided {
            id: String::new(),
            group: String::new(),
            country,
            kind: None,
            articles: BTreeSet::from([article]),
            ending: Some(ending),
            first: true,
        };
        vec![one; n]
    }

    fn fitted(decisions: &[Decided]) -> Endings {
        fit(&decisions.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_state_is_drawn_to_the_others_by_ten_decisions() {
        // 20 of 20 with a fine, drawn to a half by ten: 25 of 30.
        let spain = decided(20, Country::Spain, 5, Ending::Fee);
        let tables = fitted(&[spain, decided(20, Country::Italy, 5, Ending::Nothing)].concat());
        let shares = |country: Country| tables.like(&[Kind::Private], &[country], &[]).shares;
        assert_eq!(shares(Country::Spain), [833, 0, 0, 167]);
        assert_eq!(shares(Country::Italy), [167, 0, 0, 833]);
    }

    #[test]
    fn an_article_makes_an_ending_so_many_times_as_common() {
        // The same within one state: of decisions on Art. 32 all had a fine, on Art. 17 none.
        let tables = fitted(
            &[decided(20, Country::Spain, 32, Ending::Fee), decided(20, Country::Spain, 17, Ending::Nothing)]
                .concat(),
        );
        let shares = |articles: &[u8]| tables.like(&[Kind::Private], &[Country::Spain], articles).shares;
        assert_eq!(shares(&[32]), [833, 0, 0, 167]);
        assert_eq!(shares(&[17]), [167, 0, 0, 833]);
        assert_eq!(shares(&[32, 17]), [500, 0, 0, 500]);
        assert_eq!(shares(&[]), [500, 0, 0, 500], "where none is named, as decisions in general");
        // 25 expected of 15: 1.667 times as common, and a third as common.
        let times =
            |article| tables.articles.iter().find(|row| row.article == article).map(|row| row.times[0]);
        assert_eq!((times(32), times(17)), (Some(1_666_667), Some(333_333)));
    }

    #[test]
    fn a_decision_without_a_fine_of_which_no_more_is_known_counts_as_the_others_without() {
        let mut decisions = [
            decided(20, Country::Spain, 5, Ending::Fee),
            decided(12, Country::Spain, 5, Ending::Reprimand),
            decided(5, Country::Spain, 5, Ending::Order),
            decided(3, Country::Spain, 5, Ending::Nothing),
        ]
        .concat();
        decisions.extend(
            decided(20, Country::Spain, 5, Ending::Nothing)
                .into_iter()
                .map(|one| Decided { ending: None, ..one }),
        );
        // 20 of 60; of the twenty, as of the others, twelve, five and three.
        let shares = fitted(&decisions).like(&[Kind::Private], &[Country::Spain], &[]).shares;
        assert_eq!(shares, [333, 400, 167, 100]);
    }

    #[test]
    fn only_states_with_enough_in_the_first_coding_are_told_of() {
        let second_only = decided(50, Country::Norway, 5, Ending::Fee)
            .into_iter()
            .map(|one| Decided { first: false, ..one });
        let mut decisions: Vec<Decided> = second_only.collect();
        decisions.extend(decided(9, Country::Ireland, 5, Ending::Fee));
        decisions.extend(decided(10, Country::Cyprus, 5, Ending::Fee));
        assert_eq!(told(&decisions), BTreeSet::from([Country::Cyprus]));
    }
}
