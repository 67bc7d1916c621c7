//! What the engine found, in words: one sentence for each finding.

use super::cite::named;
use super::{Lang, date, keys, number, place, say};
use crate::engine::changes::What;
use crate::engine::explain::WaitsFor;
use crate::engine::facts::DateId;
use crate::engine::find::caveat::Caveat;
use crate::engine::find::paid::Base;
use crate::engine::{Finding, Question, Range, Truth, ViewChoice};
use crate::law::circumstance::Seriousness;
use crate::law::discount::{Bound, Sum};
use crate::law::national_method::{Factors, Severity};
use crate::law::rules::Doubt;
use crate::law::scope::Effect;
use crate::law::view::Ending;
use crate::law::{ChoiceId, Circumstance, Direction, Money, Share, Tier, ViewId};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// An amount of money.
pub fn money(lang: Lang, money: Money) -> String {
    number::money(lang, money.currency.code(), rounded(money.amount))
}

/// Amounts are shown to the hundredth; the engine keeps every digit.
fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// How many people a decision says were affected. From one on means that only the most was said.
pub fn people_affected(lang: Lang, [least, most]: [u32; 2]) -> String {
    if least == 1 && most > 1 {
        return say::like_people_most(lang, &number::count(lang, most.into()));
    }
    say::like_people(lang, &number::counts(lang, [least, most]))
}

/// Both ends of a range as they are shown: in whole units, and so that it is no narrower than it is. One amount stays as it is.
pub fn ends(range: Range) -> Range {
    if range.known().is_some() {
        return range;
    }
    Range { low: range.low.floor(), high: range.high.map(|high| high.ceil()), ..range }
}

/// A range: one amount, between two, up to one, or open above.
pub fn range(lang: Lang, range: Range) -> String {
    let range = ends(range);
    let low = money(lang, range.low_money());
    match (range.known(), range.high_money()) {
        (Some(only), _) => money(lang, only),
        (None, None) => say::amount_from(lang, &low),
        (None, Some(high)) if range.low.is_zero() => say::amount_up_to(lang, &money(lang, high)),
        (None, Some(high)) => say::amount_between(lang, &money(lang, high), &low),
    }
}

/// What is taken off on some conditions, and what that leaves where the amount is known.
pub fn paid(lang: Lang, conditions: &[&str], bound: Bound, off: Share, left: Option<Range>) -> String {
    let each = conditions.iter().map(|key| named(lang, "discount", key).to_owned());
    let conditions = each.reduce(|first, second| say::found_conditions(lang, &first, &second));
    let (off, conditions) = (share(lang, off), conditions.unwrap_or_default());
    let taken = match bound {
        Bound::Exactly => say::found_off_exactly(lang, &conditions, &off),
        Bound::AtLeast => say::found_off_at_least(lang, &conditions, &off),
        Bound::UpTo => say::found_off_up_to(lang, &conditions, &off),
    };
    let Some(left) = left.map(|left| range(lang, left)) else { return taken };
    let left = match bound {
        Bound::Exactly => say::found_left(lang, &left),
        Bound::AtLeast | Bound::UpTo => say::found_left_at_that_share(lang, &left),
    };
    [taken, left].join(" ")
}

/// A share as a percentage.
pub fn share(lang: Lang, share: Share) -> String {
    let percent = (share.0 * Decimal::ONE_HUNDRED)
        .round_dp_with_strategy(4, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    number::percent(lang, percent.normalize())
}

/// The name of a class of seriousness.
pub fn class(lang: Lang, class: Seriousness) -> &'static str {
    lang.text(match class {
        Seriousness::Low => keys::CLASS_LOW,
        Seriousness::Medium => keys::CLASS_MEDIUM,
        Seriousness::High => keys::CLASS_HIGH,
    })
}

/// How many day rates, alike in every language.
pub fn times(factors: Factors) -> String {
    let low = number::plain(factors.low.into());
    match factors.high {
        Some(high) => [&low, "–", &number::plain(high.into())].concat(),
        None => [">\u{a0}", &low].concat(),
    }
}

/// The name of a severity by the day rates.
pub fn severity(lang: Lang, severity: Severity) -> &'static str {
    lang.text(match severity {
        Severity::Light => keys::FOUND_SEVERITY_LIGHT,
        Severity::Medium => keys::FOUND_SEVERITY_MEDIUM,
        Severity::Severe => keys::FOUND_SEVERITY_SEVERE,
        Severity::VerySevere => keys::FOUND_SEVERITY_VERY_SEVERE,
    })
}

/// A question.
pub fn question(lang: Lang, question: Question) -> &'static str {
    named(lang, "question", question.wording())
}

/// A question, and for which conduct.
pub fn question_of_conduct(lang: Lang, asked: Question) -> String {
    let words = question(lang, asked);
    match asked {
        Question::Discretion(conduct, _) => {
            let conduct_name = say::facts_operation(lang, &number::count(lang, u64::from(conduct)));
            [&conduct_name, ": ", words].concat()
        }
        _ => words.to_owned(),
    }
}

/// A figure of the calculation, as the field in its table is called: the step, and for which conduct.
pub fn figure(lang: Lang, asked: Question) -> String {
    let step = named(lang, "figure", asked.wording());
    match asked {
        Question::Discretion(conduct, _) => say::calc_cell(lang, &number::count(lang, conduct.into()), step),
        _ => step.to_owned(),
    }
}

/// An option of a question.
pub fn option(lang: Lang, circumstance: Circumstance) -> &'static str {
    let worded_as = circumstance.question.worded_as();
    named(lang, "option", &[worded_as.key(), "-", circumstance.key()].concat())
}

/// What the messages of an option are called after.
fn option_key(circumstance: Circumstance) -> String {
    [circumstance.question.key(), "-", circumstance.key()].concat()
}

/// An option as a sentence of fact, as it stands in a decision.
pub fn statement(lang: Lang, circumstance: Circumstance) -> &'static str {
    named(lang, "statement", &option_key(circumstance))
}

/// The same without its full stop, for a sentence that goes on.
fn clause(lang: Lang, circumstance: Circumstance) -> &'static str {
    statement(lang, circumstance).trim_end_matches('.')
}

/// The plain name of a provision.
pub fn provision(lang: Lang, key: &str) -> &'static str {
    named(lang, "provision", key)
}

/// The name of a direction.
pub fn direction(lang: Lang, direction: Direction) -> &'static str {
    named(lang, "direction", direction.key())
}

/// The name of a view.
pub fn view(lang: Lang, view: ViewId) -> &'static str {
    named(lang, "view", view.key())
}

/// Whose view is taken.
pub fn view_choice(lang: Lang, choice: ViewChoice) -> &'static str {
    match choice {
        ViewChoice::All => lang.text(keys::FACTS_VIEW_ALL),
        ViewChoice::One(id) => view(lang, id),
    }
}

/// What each view makes of a fact, with whose view it is: those that say the same stand together.
pub fn readings(lang: Lang, said: &[(ViewId, Direction)]) -> String {
    let mut pulls: Vec<Direction> = Vec::new();
    for (_, pull) in said {
        if !pulls.contains(pull) {
            pulls.push(*pull);
        }
    }
    let each = pulls.into_iter().map(|pull| {
        let agreeing = said.iter().filter(|(_, other)| *other == pull);
        let whose: Vec<&str> = agreeing.map(|(id, _)| view(lang, *id)).collect();
        say::said_by(lang, direction(lang, pull), &whose.join("; "))
    });
    each.collect::<Vec<_>>().join("; ")
}

/// How a view ended that is followed, and on which day.
pub fn ended(lang: Lang, of: ViewId, how: Ending, day: Date) -> String {
    let day = &date::long(lang, day);
    match how {
        Ending::SetAside => say::found_view_set_aside(lang, day, view(lang, of)),
        Ending::GivenUp => say::found_view_given_up(lang, day, view(lang, of)),
    }
}

/// The sentence for a change in the law; part of the deferred module.
#[inline(never)]
pub fn change(lang: Lang, what: What) -> String {
    let text = |key| lang.text(key).to_owned();
    match what {
        What::Method => text(keys::CHANGES_METHOD),
        What::National => text(keys::CHANGES_NATIONAL),
        What::Fault => text(keys::CHANGES_FAULT),
        What::View(of) => say::changes_view(lang, view(lang, of)),
        What::ViewEnded(of, Ending::SetAside) => say::changes_set_aside(lang, view(lang, of)),
        What::ViewEnded(of, Ending::GivenUp) => say::changes_given_up(lang, view(lang, of)),
        What::Displaced(of, point) => {
            say::changes_displaced(lang, named(lang, "point", point.key()), view(lang, of))
        }
        What::Doubt(Doubt::ForTheController) => text(keys::CHANGES_DOUBT_FOR),
        What::Doubt(Doubt::AgainstWhereItMustShow) => text(keys::CHANGES_DOUBT_AGAINST),
        What::Doubt(Doubt::NotRead) => text(keys::CHANGES_DOUBT_OPEN),
        What::Note(key) => named(lang, "note", key).to_owned(),
        // A year carries no separator.
        What::Rate(year) => say::changes_rate(lang, &number::plain(u64::try_from(year).unwrap_or_default())),
        What::NeverAutomatic => text(keys::CHANGES_NEVER_AUTOMATIC),
    }
}

fn list<T: Copy>(items: &[T], words: impl Fn(T) -> String) -> String {
    items.iter().map(|item| words(*item)).collect::<Vec<_>>().join("; ")
}

/// The event that a date is of.
pub fn event(lang: Lang, id: DateId) -> &'static str {
    named(lang, "event", id.key())
}

/// Provisions by their plain names.
fn provisions(lang: Lang, keys: &[&'static str]) -> String {
    list(keys, |key| provision(lang, key).to_owned())
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn by_truth(lang: Lang, truth: Truth, [yes, no, open]: [super::Key; 3]) -> String {
    lang.text(match truth {
        Truth::Yes => yes,
        Truth::No => no,
        Truth::Open => open,
    })
    .to_owned()
}

/// The sentence for a finding; part of the deferred module.
#[inline(never)]
pub fn finding(lang: Lang, finding: &Finding) -> String {
    let text = |key| lang.text(key).to_owned();
    let amount = |of: &Range| range(lang, *of);
    match finding {
        Finding::Applies(regime) => say::found_applies(lang, named(lang, "regime", regime.key())),
        Finding::Refused(refusal) => named(lang, "refusal", refusal.key()).to_owned(),
        Finding::Unless(refusal) => named(lang, "unless", refusal.key()).to_owned(),
        Finding::ScopeOpen => text(keys::FOUND_SCOPE_OPEN),
        Finding::NoneApplies => text(keys::FOUND_NONE_APPLIES),
        Finding::Reached => text(keys::FOUND_REACHED),
        Finding::EachAuthority => text(keys::FOUND_EACH_AUTHORITY),
        Finding::OwnAuthority => text(keys::FOUND_OWN_AUTHORITY),
        Finding::LocalCase => text(keys::FOUND_LOCAL_CASE),
        Finding::Assumed(id) => say::found_assumed(lang, named(lang, "assumed", id.key())),
        Finding::OnlyData(refusal) => named(lang, "caveat", Caveat::OnlyData(*refusal).key()).to_owned(),
        Finding::FallsAway(carve_out, truth, key) => {
            let reason = named(lang, "carveout", carve_out.key);
            match (carve_out.effect, truth) {
                (Effect::Certain, Truth::Yes) => say::found_falls_away(lang, provision(lang, key), reason),
                _ => say::found_may_fall_away(lang, provision(lang, key), reason),
            }
        }
        Finding::Attributed(truth) => by_truth(
            lang,
            *truth,
            [keys::FOUND_ATTRIBUTED_YES, keys::FOUND_ATTRIBUTED_NO, keys::FOUND_ATTRIBUTED_OPEN],
        ),
        Finding::AttributionSupport(circumstance) => say::found_support(lang, statement(lang, *circumstance)),
        Finding::DefenceRejected(circumstance) => say::found_defence(lang, statement(lang, *circumstance)),
        Finding::SimpleCase => text(keys::FOUND_SIMPLE),
        Finding::Fineable(truth) => by_truth(
            lang,
            *truth,
            [keys::FOUND_FINEABLE_YES, keys::FOUND_FINEABLE_NO, keys::FOUND_FINEABLE_OPEN],
        ),
        Finding::Gate(id, truth) => {
            let gate = named(lang, "gate", id.key());
            match truth {
                Truth::Yes => say::found_gate_yes(lang, gate),
                Truth::No => say::found_gate_no(lang, gate),
                Truth::Open => say::found_gate_open(lang, gate),
            }
        }
        Finding::OwnDuty(key) => say::found_own_duty(lang, provision(lang, key)),
        Finding::ItsAct(key, truth) => {
            let provision = provision(lang, key);
            match truth {
                Truth::Yes => say::found_its_act_yes(lang, provision),
                Truth::No => say::found_its_act_no(lang, provision),
                Truth::Open => say::found_its_act_open(lang, provision),
            }
        }
        Finding::CountsFrom(key, day) => {
            say::found_counts_from(lang, &date::long(lang, *day), provision(lang, key))
        }
        Finding::NotInForce(key) => say::found_not_in_force(lang, provision(lang, key)),
        Finding::WaitsFor(waits) => text(match waits {
            WaitsFor::Answers => keys::FOUND_WAITS_ANSWERS,
            WaitsFor::Facts => keys::FOUND_WAITS_FACTS,
            WaitsFor::Interruption => keys::FOUND_WAITS_INTERRUPTION,
            WaitsFor::Discovery => keys::FOUND_WAITS_DISCOVERY,
            WaitsFor::Class => keys::FOUND_WAITS_CLASS,
            WaitsFor::Law => keys::FOUND_WAITS_LAW,
        }),
        Finding::NotFeeGround(key) => say::found_no_ground(lang, provision(lang, key)),
        Finding::Stands(key, truth) => {
            let provision = provision(lang, key);
            match truth {
                Truth::Yes => say::found_stands_yes(lang, provision),
                Truth::No => say::found_stands_no(lang, provision),
                Truth::Open => say::found_stands_open(lang, provision),
            }
        }
        Finding::NoBasis(_) => text(keys::FOUND_NO_BASIS),
        Finding::Limb(circumstance, Truth::Yes) => say::found_limb_met(lang, statement(lang, *circumstance)),
        Finding::Limb(circumstance, _) => say::found_limb_not_met(lang, statement(lang, *circumstance)),
        Finding::TimeBarEnds(day) => say::found_time_bar_ends(lang, &date::long(lang, *day)),
        Finding::TimeBarBetween(first, last) => {
            say::found_time_bar_between(lang, &date::long(lang, *first), &date::long(lang, *last))
        }
        Finding::TimeBarEndsInTier(Tier::Lower, day) => {
            say::found_time_bar_ends_lower(lang, &date::long(lang, *day))
        }
        Finding::TimeBarEndsInTier(Tier::Higher, day) => {
            say::found_time_bar_ends_higher(lang, &date::long(lang, *day))
        }
        Finding::TimeBarEndsIfMinor(day) => say::found_time_bar_ends_minor(lang, &date::long(lang, *day)),
        Finding::TimeBarFromDiscovery => text(keys::FOUND_TIME_BAR_DISCOVERY),
        Finding::TimeBarAtMost(day) => say::found_time_bar_at_most(lang, &date::long(lang, *day)),
        Finding::Interrupted(day) => say::found_interrupted(lang, &date::long(lang, *day)),
        Finding::FaultSettled(day) => say::found_fault_settled(lang, &date::long(lang, *day)),
        Finding::FaultDisputed => text(keys::FOUND_FAULT_DISPUTED),
        Finding::OnwardFault => text(keys::FOUND_ONWARD),
        Finding::MistakeNoExcuse => text(keys::FOUND_MISTAKE),
        Finding::NoInfringement => text(keys::FOUND_NO_INFRINGEMENT),
        Finding::NoneCharged => text(keys::FOUND_NONE_CHARGED),
        Finding::OneInfringement => text(keys::FOUND_ONE_INFRINGEMENT),
        Finding::OneFee(number) => say::found_one_fee(lang, &number::count(lang, count(*number))),
        Finding::SeparateFees(number) => say::found_separate(lang, &number::count(lang, count(*number))),
        Finding::LinkOpen(number) => say::found_link_open(lang, &number::count(lang, count(*number))),
        Finding::ProvisionCeiling(key, reach) => {
            say::found_provision_ceiling(lang, &amount(reach), provision(lang, key))
        }
        Finding::Ceiling(reach) => say::found_ceiling(lang, &amount(reach)),
        Finding::NoCeiling => text(keys::FOUND_NO_CEILING),
        Finding::UnlinkedReading(each, total) => {
            let each: Vec<String> = each.iter().map(|one| money(lang, *one)).collect();
            say::found_unlinked(lang, &each.join(" + "), &money(lang, *total))
        }
        Finding::LinkedReading(reach) => say::found_linked(lang, &amount(reach)),
        Finding::GravestMarkedLower(lower, highest) => {
            say::found_gravest_lower(lang, &money(lang, *highest), &money(lang, *lower))
        }
        Finding::TurnoverShare(part, reach, fixed) if reach.high.is_none() => {
            say::found_turnover_open(lang, &money(lang, *fixed), &share(lang, *part))
        }
        Finding::TurnoverShare(part, reach, fixed) => {
            say::found_turnover_share(lang, &money(lang, *fixed), &amount(reach), &share(lang, *part))
        }
        Finding::FixedOnly => text(keys::FOUND_FIXED_ONLY),
        Finding::ClassesOpen(classes) => {
            say::found_classes_open(lang, &list(classes, |one| class(lang, one).to_owned()))
        }
        Finding::NotLowest(facts) => say::found_not_lowest(
            lang,
            &facts.iter().map(|one| statement(lang, *one)).collect::<Vec<_>>().join(" "),
        ),
        Finding::ClassesChosen(classes) => {
            say::found_classes_chosen(lang, &list(classes, |one| class(lang, one).to_owned()))
        }
        Finding::Weighed(_, circumstance, said) => {
            say::found_weighed(lang, clause(lang, *circumstance), &readings(lang, said))
        }
        Finding::WeighedIfSo(_, circumstance, said) => {
            say::found_weighed_if(lang, clause(lang, *circumstance), &readings(lang, said))
        }
        Finding::JudgedOn(of, criterion) => {
            say::found_judged(lang, named(lang, "judged", criterion.key()), view(lang, *of))
        }
        Finding::ViewEnded(of, how, day) => ended(lang, *of, *how, *day),
        Finding::CriterionOpen(criterion, missing) => {
            let asked: Vec<&str> = missing.iter().map(|asked| question(lang, *asked)).collect();
            say::found_criterion_open(lang, &asked.join(" "), named(lang, "criterion", criterion.key()))
        }
        Finding::NotWeighed(circumstance) => say::found_not_weighed(lang, statement(lang, *circumstance)),
        Finding::NotRead(asked) => say::found_answer_not_read(lang, question(lang, *asked)),
        Finding::Neighbour(key, Truth::Yes) => say::found_neighbour_met(lang, provision(lang, key)),
        Finding::Neighbour(key, _) => say::found_neighbour(lang, provision(lang, key)),
        Finding::StartingBand(of, low, high) => {
            say::found_band(lang, class(lang, *of), &share(lang, *high), &share(lang, *low))
        }
        Finding::SizeTier(low, high) => say::found_size_tier(lang, &share(lang, *high), &share(lang, *low)),
        Finding::NoSizeStep => text(keys::FOUND_SIZE_NONE),
        Finding::SizeOpen => text(keys::FOUND_SIZE_OPEN),
        Finding::MethodNotForPersons => text(keys::FOUND_NOT_FOR_PERSONS),
        Finding::OwnFaultSettled(day) => say::found_own_fault_settled(lang, &date::long(lang, *day)),
        Finding::SizeNotForPublicBodies => text(keys::FOUND_SIZE_PUBLIC),
        Finding::PublicBodyCaution(regime) => named(lang, "caution", regime.key()).to_owned(),
        Finding::NoMethod(_) => text(keys::FOUND_NO_METHOD),
        Finding::Counterfactual(day) => say::found_counterfactual(lang, &date::long(lang, *day)),
        Finding::NationalMethod(source) => say::found_national(lang, named(lang, "source", source.key())),
        Finding::OutsidePeriod(from, until) => {
            let day = |day: &Option<_>| day.map(|day| date::long(lang, day)).unwrap_or_default();
            say::found_national_period(lang, &day(from), &day(until))
        }
        Finding::NationalNotFor => text(keys::FOUND_NATIONAL_NOT_FOR),
        Finding::DayRate(first, last, rate) => {
            let classes = if first == last { (*first).to_owned() } else { [first, "–", last].concat() };
            say::found_day_rate(lang, &amount(rate), &classes)
        }
        Finding::DayRateTimes(tier, severity, factors, reach) => {
            let kind = lang.text(match tier {
                Tier::Lower => keys::FOUND_KIND_FORMAL,
                Tier::Higher => keys::FOUND_KIND_MATERIAL,
            });
            say::found_day_rate_times(
                lang,
                &amount(reach),
                &times(*factors),
                kind,
                self::severity(lang, *severity),
            )
        }
        Finding::FineCategory(category, articles) => {
            let [low, high] = category.band.value;
            let band = Range::between(low.amount, Some(high.amount), high.currency);
            let basic = money(lang, category.basic.value);
            say::found_category(
                lang,
                &place::articles(lang, &articles.join(", ")).text,
                &amount(&band),
                &basic,
                category.name,
            )
        }
        Finding::CategoryNotRead(key) => say::found_category_not_read(lang, provision(lang, key)),
        Finding::RepeatedAdds(part, years) => {
            say::found_repeated(lang, &share(lang, *part), &say::duration_years(lang, (*years).into()))
        }
        Finding::ClassRange(of, reach) => say::found_class_range(lang, &amount(reach), class(lang, *of)),
        Finding::CountedOnce => text(keys::FOUND_COUNTED_ONCE),
        Finding::MayCountAgain => text(keys::FOUND_COUNT_AGAIN),
        Finding::NoPublishedSize => text(keys::FOUND_NO_SIZE),
        Finding::NoSizeGiven => text(keys::FOUND_NO_SIZE_GIVEN),
        Finding::Proportionate => text(keys::FOUND_PROPORTIONATE),
        Finding::ExcuseDoesNotCount(circumstance) => {
            say::found_excuse_ignored(lang, statement(lang, *circumstance))
        }
        Finding::ExcuseDoesNotCountIfSo(circumstance) => {
            say::found_excuse_ignored_if(lang, clause(lang, *circumstance))
        }
        Finding::ExcuseMayReduce(circumstance) => {
            say::found_excuse_counts(lang, statement(lang, *circumstance))
        }
        Finding::NoReduction => text(keys::FOUND_NO_REDUCTION),
        Finding::ReductionOpen => text(keys::FOUND_REDUCTION_OPEN),
        Finding::Elapsed(from, to, days) => say::found_elapsed(
            lang,
            &date::days(lang, days.unsigned_abs()),
            event(lang, *from),
            event(lang, *to),
        ),
        Finding::TimeReasons(truth) => by_truth(
            lang,
            *truth,
            [keys::FOUND_TIME_REASONS_YES, keys::FOUND_TIME_REASONS_NO, keys::FOUND_TIME_REASONS_OPEN],
        ),
        Finding::TimeMayReduce => text(keys::FOUND_TIME_MAY_REDUCE),
        Finding::TimeNotAssessed => text(keys::FOUND_TIME_NO_EFFECT),
        Finding::TimeWaived => text(keys::FOUND_TIME_WAIVED),
        Finding::IndicativeLevel(reach) => say::found_level(lang, &amount(reach)),
        Finding::NoDetriment(limit) => say::found_no_detriment(lang, &money(lang, *limit)),
        Finding::FeeComesTo(reach) => say::found_fee(lang, &amount(reach)),
        Finding::Note(key) => named(lang, "note", key).to_owned(),
        Finding::LeadsHere => text(keys::FOUND_LEADS_HERE),
        Finding::ProcessorActed(circumstance) => {
            let said = match circumstance.key() {
                "on-behalf" => keys::FOUND_PROCESSOR_ON_BEHALF,
                _ => keys::FOUND_PROCESSOR_EXCEPTION,
            };
            [statement(lang, *circumstance), " ", lang.text(said)].concat()
        }
        Finding::FeeGroundNotRead(key) => say::found_not_read(lang, provision(lang, key)),
        Finding::PublicRuleNotRead => text(keys::FOUND_PUBLIC_NOT_READ),
        Finding::PublicRuleFor(kinds) => {
            let each = kinds.iter().map(|option| Circumstance { question: ChoiceId::PublicKind, option });
            let each: Vec<&str> = each.map(|kind| statement(lang, kind)).collect();
            say::found_public_only(lang, &each.join(" "))
        }
        Finding::PublicRuleUnlessEconomic => text(keys::FOUND_PUBLIC_UNLESS_ECONOMIC),
        Finding::WarnedFirst => text(keys::FOUND_WARNED_FIRST),
        Finding::DisplacedBy(key) => say::found_displaced(lang, provision(lang, key)),
        Finding::Conduct(number, keys) => {
            say::found_conduct(lang, &number::count(lang, u64::from(*number)), &provisions(lang, keys))
        }
        Finding::GroupTurnover(truth) => {
            by_truth(lang, *truth, [keys::FOUND_GROUP_YES, keys::FOUND_GROUP_NO, keys::FOUND_GROUP_OPEN])
        }
        Finding::Presumption(circumstance) => match circumstance.key() {
            "presumed" => text(keys::FOUND_PRESUMED),
            _ => text(keys::FOUND_REBUTTED),
        },
        Finding::IfAuthority(reach) => say::found_if_authority(lang, &amount(reach)),
        Finding::BudgetShare(part, reach, most) if reach.high.is_none() => {
            say::found_budget_open(lang, &money(lang, *most), &share(lang, *part))
        }
        Finding::BudgetShare(part, reach, most) => {
            say::found_budget_share(lang, &money(lang, *most), &amount(reach), &share(lang, *part))
        }
        Finding::Minimum(reach) => say::found_minimum(lang, &amount(reach)),
        Finding::MinimumIfAuthority(reach) => say::found_minimum_if_authority(lang, &amount(reach)),
        Finding::StartIfAuthority(reach) => say::found_start_if_authority(lang, &amount(reach)),
        Finding::StatedOtherwise(stated, found) => {
            say::found_stated(lang, &money(lang, *found), &money(lang, *stated))
        }
        Finding::DraftRow => text(keys::FOUND_DRAFT),
        Finding::UsedForSeriousness(_, circumstance) => say::found_used(lang, statement(lang, *circumstance)),
        Finding::InabilityTest(answer, true) => say::found_test_met(lang, statement(lang, *answer)),
        Finding::InabilityTest(answer, false) => say::found_test_not_met(lang, statement(lang, *answer)),
        Finding::InabilityOpen(id) => say::found_test_open(lang, question(lang, Question::Choice(*id))),
        Finding::Lowered(case, before, after) => {
            say::found_lowered(lang, &money(lang, *after), &money(lang, *before), case)
        }
        Finding::NothingMoreLowers => text(keys::FOUND_NOTHING_LOWERS),
        Finding::LoweringNotRead => text(keys::FOUND_LOWERING_NOT_READ),
        Finding::Calculated(reach) => say::found_calculated(lang, &amount(reach)),
        Finding::CalculatedConduct(number, keys, reach) => say::found_calculated_conduct(
            lang,
            &amount(reach),
            &number::count(lang, u64::from(*number)),
            &provisions(lang, keys),
        ),
        Finding::CalculatedLine(line, part, reach) => {
            let name = named(lang, "line", line.key());
            match part {
                Some(part) => say::found_line_share(lang, &amount(reach), name, &share(lang, *part)),
                None => say::found_line(lang, &amount(reach), name),
            }
        }
        Finding::HeldAtMaximum(reach) => say::found_held(lang, &amount(reach)),
        Finding::AtRate(rate, day, reach) => {
            let rate = number::decimal(lang, *rate);
            match day {
                Some(day) => say::found_rate_official(lang, &amount(reach), &date::long(lang, *day), &rate),
                None => say::found_rate(lang, &amount(reach), &rate),
            }
        }
        Finding::Rounded(unit, reach) => say::found_rounded(lang, &amount(reach), &money(lang, *unit)),
        Finding::DecidedOtherwise(decided, found) => {
            say::found_decided_otherwise(lang, &money(lang, *decided), &money(lang, *found))
        }
        Finding::LessIsPaid(Sum::Imposed) => text(keys::FOUND_LESS_THAN_IMPOSED),
        Finding::LessIsPaid(_) => text(keys::FOUND_LESS_THAN_PROPOSED),
        Finding::TakenOff(base, reach) => match base {
            Base::Decided => say::found_base_decided(lang, &amount(reach)),
            Base::Fee => say::found_base_fee(lang, &amount(reach)),
            Base::Start => say::found_base_start(lang, &amount(reach)),
        },
        Finding::Left(conditions, bound, off, left) => paid(lang, conditions, *bound, *off, *left),
        Finding::GivenUp(key) => named(lang, "waived", key).to_owned(),
        Finding::DraftOnly => text(keys::FOUND_DRAFT_ONLY),
        Finding::ReprimandTest(truth) => by_truth(
            lang,
            *truth,
            [keys::FOUND_REPRIMAND_YES, keys::FOUND_REPRIMAND_NO, keys::FOUND_REPRIMAND_OPEN],
        ),
    }
}
