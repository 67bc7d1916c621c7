//! What a case leaves open, and every way of completing it.

use super::complete::{self, Case, Complete, Most, Named};
use super::fee::Level;
use super::hull::{ENDLESS, Hull};
use super::law::{Act, BodyRule, Law, OwnMaximum};
use super::payer::group_counts;
use super::practice::Known;
use super::written::Written;
use super::{countries, criminal_data, method, scope};
use rust_decimal::Decimal;

/// A question, with every answer that makes a difference.
enum Question<'a> {
    Choice(&'static str, Vec<&'a str>),
    Turnover(Vec<Decimal>),
    Group(Vec<Decimal>),
    Funds(Vec<Decimal>),
    Budget(Vec<Decimal>),
}

impl Question<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Choice(_, options) => options.len(),
            Self::Turnover(points) | Self::Group(points) | Self::Funds(points) | Self::Budget(points) => {
                points.len()
            }
        }
    }

    /// The question with one of its answers.
    fn only(&self, place: usize) -> Self {
        let one = |points: &[Decimal]| points.get(place).copied().into_iter().collect();
        match self {
            Self::Choice(key, options) => {
                Self::Choice(key, options.get(place).copied().into_iter().collect())
            }
            Self::Turnover(points) => Self::Turnover(one(points)),
            Self::Group(points) => Self::Group(one(points)),
            Self::Funds(points) => Self::Funds(one(points)),
            Self::Budget(points) => Self::Budget(one(points)),
        }
    }
}

/// A case with the questions that its amounts depend on.
pub struct Open<'a> {
    case: Case<'a>,
    questions: Vec<Question<'a>>,
    only_own_maxima: bool,
    contradictory: bool,
}

impl<'a> Open<'a> {
    /// What is written, under the law that applies.
    pub fn new(written: Written<'a>, law: &'static Law, on: &str) -> Self {
        let case = case(written, law);
        let mut questions = choices(written, &case, on);
        let own = known(written, law, "turnover", law.currency);
        let group = known(written, law, "group-turnover", law.currency);
        if law.in_tiers {
            questions.push(Question::Turnover(points(law, own, own)));
            questions.push(Question::Group(points(law, group, own)));
        }
        if law.by_funds {
            let funds = known(written, law, "funds", law.currency);
            questions.push(Question::Funds(points(law, funds, funds)));
        }
        if let BodyRule::UpTo(maxima, currency) = law.bodies.rule
            && law.bodies.go_by_budget()
        {
            questions.push(Question::Budget(budgets(maxima, known(written, law, "budget", currency))));
        }
        Self {
            case,
            questions,
            only_own_maxima: only_own_maxima(written, law),
            contradictory: law.in_tiers && group.1.is_some_and(|most| most < own.0),
        }
    }

    /// Whether a group is said to turn over less than the company in it.
    pub const fn contradicts(&self) -> bool {
        self.contradictory
    }

    /// How many questions are open.
    pub fn unknown(&self) -> usize {
        self.questions.iter().filter(|question| question.len() > 1).count()
    }

    /// How many complete sets of answers there are.
    pub fn completions(&self) -> usize {
        self.questions.iter().map(Question::len).product()
    }

    /// What every complete set of answers comes to.
    pub fn all(&self, known: Known) -> Hull {
        let mut found = Hull::of(&self.case);
        go(&self.case, &self.questions, &mut Complete::default(), known, &mut found);
        found.settle(self.only_own_maxima);
        found
    }

    /// What some of them come to; `pick` chooses among so many.
    pub fn some(&self, known: Known, how_many: usize, mut pick: impl FnMut(usize) -> usize) -> Hull {
        let mut found = Hull::of(&self.case);
        for _ in 0..how_many {
            let questions: Vec<Question> =
                self.questions.iter().map(|question| question.only(pick(question.len()))).collect();
            go(&self.case, &questions, &mut Complete::default(), known, &mut found);
        }
        found.settle(self.only_own_maxima);
        found
    }
}

/// Answers one question after another in every way.
fn go<'a>(
    case: &Case,
    questions: &[Question<'a>],
    complete: &mut Complete<'a>,
    known: Known,
    found: &mut Hull,
) {
    let Some((question, rest)) = questions.split_first() else {
        // A group turns over no less than the company in it.
        if !group_counts(complete) || complete.group >= complete.turnover {
            found.take(case, complete, known);
        }
        return;
    };
    for place in 0..question.len() {
        match question {
            Question::Choice(key, options) => complete.set(key, options.get(place).unwrap_or(&"")),
            Question::Turnover(points) => complete.turnover = points.get(place).copied().unwrap_or_default(),
            Question::Group(points) => complete.group = points.get(place).copied().unwrap_or_default(),
            Question::Funds(points) => complete.funds = points.get(place).copied().unwrap_or_default(),
            Question::Budget(points) => complete.budget = points.get(place).copied().unwrap_or_default(),
        }
        go(case, rest, complete, known, found);
    }
}

fn case<'a>(written: Written<'a>, law: &'static Law) -> Case<'a> {
    let displaced = written.list("displaced");
    let named = written.list("infringements").into_iter().map(|key| Named {
        key,
        ground: (law.ground)(law, key),
        conduct: written.conduct(key),
        displaced: displaced.contains(&key),
    });
    Case { law, named: named.collect(), gravest: written.line("gravest"), level: Level::new(written, law) }
}

/// The questions with options that bear on the amounts of this case.
fn choices<'a>(written: Written<'a>, case: &Case, on: &str) -> Vec<Question<'a>> {
    let mut keys = vec!["body", "role", "linked"];
    if case.law.in_tiers {
        keys.extend(["economic", "ownership"]);
    }
    if case.law.act == Act::Regulation {
        keys.push("expression");
    }
    if !case.law.bodies.only.is_empty() {
        keys.push("public-kind");
    }
    if case.law.authorities_by_hand {
        keys.push("form");
    }
    if case.law.day_rates {
        keys.push("cross-border");
    }
    keys.extend(case.named.iter().flat_map(|named| elements(case, named)));
    if case.named.iter().any(|named| named.ground.is_some_and(|ground| !ground.own_duty)) {
        keys.push("in-duty");
    }
    let options = |key| match key {
        "body" => Question::Choice(key, scope::bodies(written, case.law)),
        "economic" => Question::Choice(key, scope::economic(written, case.law)),
        _ => Question::Choice(key, written.options_under(key, case.law, on)),
    };
    let mut questions: Vec<Question> = keys.into_iter().map(options).collect();
    if case.named.iter().any(|named| named.key == "bdl-3-5") {
        questions.push(Question::Choice("breach-end", days(written)));
    }
    questions
}

/// The questions that a provision's elements ask.
fn elements(case: &Case, named: &Named) -> Vec<&'static str> {
    match (named.key, case.law.act) {
        ("bdl-2-12", Act::CriminalData) => vec!["prescribed", "necessity"],
        ("bdl-3-2", Act::CriminalData) => vec!["measures", "technical-measures"],
        ("bdl-3-5", Act::CriminalData) => vec!["log-system"],
        ("bdl-3-7", Act::CriminalData) => vec!["special-risk", "impact-assessment"],
        ("bdl-3-7-2", Act::CriminalData) => vec!["prior-consultation"],
        ("gdpr-6", _) => vec!["legitimate-interest"],
        _ => Vec::new(),
    }
}

/// What is made out on one complete set of answers.
#[derive(Clone, Copy, PartialEq)]
pub struct MadeOut {
    /// Whether a duty of the organisation's own is among it.
    pub own_duty: bool,
    /// Whether the breach ended when one of its provisions already held.
    pub in_force: bool,
    /// Whether something in the lower tier is among it, and something in the higher.
    pub tiers: [bool; 2],
}

/// What is made out, on each complete set of answers to who is charged, the elements and the day of the end.
pub fn made_out(written: Written, law: &'static Law, on: &str) -> Vec<MadeOut> {
    let case = case(written, law);
    // Not what bears on amounts alone, nor who acted.
    let left_out =
        ["linked", "economic", "ownership", "cross-border", "in-duty", "breach-end", "public-kind"];
    let each = choices(written, &case, on).into_iter().filter_map(|question| match question {
        Question::Choice(key, options) => Some((key, options)),
        _ => None,
    });
    let mut questions: Vec<(&'static str, Vec<&str>)> =
        each.filter(|(key, _)| !left_out.contains(key)).collect();
    questions.push(("breach-end", ends(written)));
    // Under the Criminal Data Act it is the country's.
    questions.push(("country", written.options("country")));
    questions.push(("people-in", written.options("people-in")));
    let mut found = Vec::new();
    each_made_out(&case, &questions, &mut Complete::default(), &mut found);
    found
}

fn each_made_out<'a>(
    case: &Case,
    questions: &[(&'static str, Vec<&'a str>)],
    complete: &mut Complete<'a>,
    found: &mut Vec<MadeOut>,
) {
    let Some(((question, options), rest)) = questions.split_first() else {
        let made_out: Vec<&Named> =
            case.named.iter().filter(|named| complete::made_out(case, named, complete)).collect();
        // Art. 3(2): of one established outside, it is the law of where the people are.
        let outside = matches!(complete.value("country"), "switzerland" | "elsewhere");
        let country = complete.value(if outside { "people-in" } else { "country" });
        let of_it = countries::of_country(country).is_some_and(|law| law.regime == case.law.regime);
        if !of_it && case.law.act == Act::Regulation {
            return;
        }
        let own = case.law.first_breach_in.iter().find(|(of, _)| *of == country);
        let first = own.map_or(case.law.first_breach.unwrap_or_default(), |(_, first)| first);
        let holds = |named: &&Named| criminal_data::first_day(named.key).unwrap_or(first);
        let from = made_out.iter().map(holds).min().unwrap_or(first);
        let in_tier = |lower: bool| {
            let mut grounds = made_out.iter().filter_map(|named| named.ground);
            grounds.any(|ground| matches!(ground.most, Most::Lower) == lower)
        };
        let one = MadeOut {
            tiers: [in_tier(true), in_tier(false)],
            own_duty: made_out.iter().any(|named| named.ground.is_some_and(|ground| ground.own_duty)),
            in_force: complete.value("breach-end") >= from,
        };
        if !found.contains(&one) {
            found.push(one);
        }
        return;
    };
    for option in options {
        complete.set(question, option);
        each_made_out(case, rest, complete, found);
    }
}

/// Days of the breach's end between which nothing changes; any day where none was said.
fn ends(written: Written<'_>) -> Vec<&str> {
    let (first, last) = written.days("breach-end").unwrap_or(("0001-01-01", "9000-01-01"));
    let between = ["2018-07-19", "2018-07-20", "2018-12-31", "2019-01-01", "2023-05-05", "2023-05-06"];
    let between = between.into_iter().filter(|day| first < *day && *day < last);
    [first].into_iter().chain(between).chain([last]).collect()
}

/// The days of the breach's end that may make a difference to logging (Nordic 1.2).
fn days(written: Written<'_>) -> Vec<&str> {
    let Some((first, last)) = written.days("breach-end") else { return vec!["2023-05-05", "2023-05-06"] };
    let mut days = vec![first];
    days.extend(["2023-05-05", "2023-05-06"].into_iter().filter(|day| first < *day && *day < last));
    if last != first {
        days.push(last);
    }
    days
}

/// An amount in the currency of the maxima, as far as it is known: from nothing without end where it was
/// not said, or no rate converts it.
fn known(written: Written, law: &Law, key: &str, to: &str) -> (Decimal, Option<Decimal>) {
    let converted = || {
        let (low, high, currency) = written.amount(key)?;
        // `rate` is what one euro costs in the currency of the fee, `turnover-rate` what one unit of the
        // maxima costs in that of the turnover; both may lie between two rates.
        if currency == to {
            return Some((low, Some(high)));
        }
        let pair = ["EUR", law.fee_currency];
        let of_fee = pair.contains(&currency) && pair.contains(&to);
        if !of_fee && to != law.currency {
            return None;
        }
        let (least, most, _) = written.amount(if of_fee { "rate" } else { "turnover-rate" })?;
        if currency == "EUR" {
            Some((low * least, Some(high * most)))
        } else {
            Some((low / most, Some(high / least)))
        }
    };
    converted().unwrap_or((Decimal::ZERO, None))
}

/// The budgets that may make a difference: the ends, and where a share of it reaches the amount that is the most.
fn budgets(maxima: [OwnMaximum; 2], (low, high): (Decimal, Option<Decimal>)) -> Vec<Decimal> {
    let high = high.unwrap_or(ENDLESS);
    let limit =
        |one: OwnMaximum| Some(Decimal::from(one.most) / Decimal::new(one.per_mille_of_budget?.into(), 3));
    let mut points: Vec<Decimal> = maxima.into_iter().filter_map(limit).chain([low, high]).collect();
    points.retain(|point| low <= *point && *point <= high);
    points.sort_unstable();
    points.dedup();
    points
}

/// Whether it is a public authority, and one with maxima of its own on every answer.
fn only_own_maxima(written: Written, law: &Law) -> bool {
    let economic = scope::economic(written, law);
    let ruled = |kind: &str| economic.iter().all(|economic| law.bodies.are_ruled(kind, economic));
    scope::bodies(written, law) == ["public-authority"]
        && written.options("public-kind").into_iter().all(ruled)
}

/// The amounts between two ends that may make a difference: the ends, each limit and what is just above
/// it, and where a group has as much as the company in it.
fn points(
    law: &Law,
    (low, high): (Decimal, Option<Decimal>),
    (own_low, own_high): (Decimal, Option<Decimal>),
) -> Vec<Decimal> {
    let high = high.unwrap_or(ENDLESS);
    let cent = Decimal::new(1, 2);
    let mut points = vec![low, high, own_low];
    points.extend(own_high);
    points.extend(method::limits(law).into_iter().flat_map(|limit| [limit, limit + cent]));
    points.retain(|point| low <= *point && *point <= high);
    points.sort_unstable();
    points.dedup();
    points
}
