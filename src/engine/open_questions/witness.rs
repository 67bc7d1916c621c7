//! A complete set of facts that yields an end of a range, with the view and the figures left to
//! discretion.
//!
//! Whatever the end does not depend on is given too: at a lower end the answer best for the controller
//! that still lets a fee follow, at an upper end the worst. What belongs to the steps after the starting
//! amount, and dates that nobody gave, stay open, for no amount here depends on them.

use super::completion::{Completion, completions};
use super::ends::End;
use super::layout::Layout;
use crate::engine::facts::{
    AmountId, AmountSpan, Answer, DateId, Discretion, Facts, OptionSet, Portion, Question, Span, Truth,
};
use crate::engine::find::combinations::Switch;
use crate::engine::find::elements;
use crate::engine::find::payer::{self, Payer, Who};
use crate::engine::find::scope;
use crate::engine::find::seriousness::SeriousnessReadings;
use crate::engine::find::size;
use crate::engine::practice::Group;
use crate::engine::setting::ViewChoice;
use crate::engine::{catalogue, practice};
use crate::law::circumstance::{Body, Fault, InDuty, MistakeOfLaw, Ownership, Reprimand, Seriousness};
use crate::law::method::{Band, OtherSize};
use crate::law::{Choice, ChoiceId, Figure, Regime, View};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::cell::OnceCell;

/// A case that yields an end.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// Its facts.
    pub facts: Facts,
    /// The view that is followed.
    pub view: ViewChoice,
}

/// Builds the case that yields an end of a range.
pub fn of(layout: &Layout<'_>, end: &End) -> Witness {
    Witnesses::new(layout).of(end)
}

/// Builds the cases that yield the ends of the ranges. What does not go by the end is worked out once for all of them.
pub struct Witnesses<'a> {
    layout: &'a Layout<'a>,
    /// The facts, with what makes the rules apply.
    facts: Facts,
    /// Everyone who may be assessed.
    assessed: Vec<Assessed>,
}

/// One who may be assessed: the answers that say who it is, and what follows from them once it was asked for.
struct Assessed {
    answers: Completion,
    follows: OnceCell<Follows>,
}

/// What follows from who is assessed.
struct Follows {
    payers: Vec<Payer>,
    groups: Vec<Group>,
    /// Whether it is the one whom an element is barred for.
    is_barred: Truth,
}

impl<'a> Witnesses<'a> {
    /// Of what was found of a case.
    pub fn new(layout: &'a Layout<'a>) -> Self {
        let mut facts = layout.facts.clone();
        scope(&mut facts, layout.found.regime);
        let questions = [ChoiceId::Body, ChoiceId::PublicKind, ChoiceId::Economic, ChoiceId::Ownership];
        let each = completions(&questions, |id| facts.options_under(id, layout.found.doubt)).into_iter();
        let assessed = each.map(|answers| Assessed { answers, follows: OnceCell::new() }).collect();
        Self { layout, facts, assessed }
    }

    /// The case that yields an end.
    pub fn of(&self, end: &End) -> Witness {
        let layout = self.layout;
        let mut building = Building { layout, end, facts: self.facts.clone() };
        building.payer(self.assessed_at(end));
        building.combination();
        let view = building.class();
        building.rest();
        building.figures();
        let view = view
            .filter(|_| layout.found.views.len() > 1)
            .map_or(layout.setting.view, |view| ViewChoice::One(view.id));
        Witness { facts: building.facts, view }
    }

    /// The answers that say who is assessed at an end.
    fn assessed_at(&self, end: &End) -> Option<&Completion> {
        let fits = |one: &&Assessed| {
            let Follows { payers, groups, is_barred } =
                one.follows.get_or_init(|| self.following(&one.answers));
            payers.contains(&end.payer)
                && end.group.is_none_or(|group| *groups == [group])
                && self.goes_with(end, *is_barred)
        };
        self.assessed.iter().find(fits).map(|one| &one.answers)
    }

    fn following(&self, answers: &Completion) -> Follows {
        let facts = answered(&self.facts, answers);
        let Layout { found, .. } = self.layout;
        Follows {
            payers: Who::of(&facts, found.regime).payers().each().collect(),
            groups: practice::groups(&facts, found.regime),
            is_barred: found.combinations.split.map_or(Truth::No, |split| facts.truth_of(split.who)),
        }
    }

    /// Whether the grouping at an end goes with who is assessed.
    fn goes_with(&self, end: &End, is_barred: Truth) -> bool {
        self.layout.found.combinations.split.is_none_or(|split| {
            let groupings = match is_barred {
                Truth::Yes => split.barred,
                Truth::No | Truth::Open => split.others,
            };
            groupings.has(end.grouping)
        })
    }
}

/// Facts with the answers of a completion.
fn answered(facts: &Facts, answers: &Completion) -> Facts {
    let mut facts = facts.clone();
    answers.each().for_each(|answer| choose(&mut facts, answer.question, answer.option));
    facts
}

fn choose(facts: &mut Facts, id: ChoiceId, option: u8) {
    facts.set_choice(id, Some(Answer::Given(OptionSet::only(option))));
}

/// What makes a regime apply, when something may still take the case out of it: of each question on scope an answer that
/// leaves less open. Whom it is about is left to the one who pays.
fn scope(facts: &mut Facts, regime: Regime) {
    for id in scope::QUESTIONS.into_iter().filter(|id| *id != ChoiceId::Body) {
        let before = scope::decide(facts);
        let fits = facts.open_options(id).iter().find(|option| {
            let then = scope::decide(&facts.with_option(id, *option));
            let narrows = then != before || id == ChoiceId::Country;
            narrows && then.working() == Some(regime)
        });
        if let Some(option) = fits {
            choose(facts, id, option);
        }
    }
    scope_together(facts, regime);
}

/// The same where no answer leaves less open by itself, as with two purposes and no task said: one answer after
/// another that may fit, until it is settled.
fn scope_together(facts: &mut Facts, regime: Regime) {
    for id in scope::QUESTIONS.into_iter().filter(|id| *id != ChoiceId::Body) {
        if scope::decide(facts).regime().is_some() {
            return;
        }
        let fits = |option: &u8| scope::decide(&facts.with_option(id, *option)).working() == Some(regime);
        let open = facts.open_options(id);
        if let Some(option) = open.iter().find(fits).filter(|_| open.len() > 1) {
            choose(facts, id, option);
        }
    }
}

struct Building<'a> {
    layout: &'a Layout<'a>,
    end: &'a End,
    facts: Facts,
}

impl Building<'_> {
    fn open(&self, id: ChoiceId) -> OptionSet {
        self.facts.options_under(id, self.layout.found.doubt)
    }

    fn choose(&mut self, id: ChoiceId, option: u8) {
        choose(&mut self.facts, id, option);
    }

    /// Whether a question is open, so that its answer may be chosen.
    fn is_free(&self, id: ChoiceId) -> bool {
        self.open(id).len() > 1
    }

    /// The option of a set that goes with the end.
    fn of_this_end(&self, set: OptionSet) -> OptionSet {
        if self.end.high { set.last() } else { set.first() }
    }

    fn choose_from(&mut self, id: ChoiceId, set: OptionSet) {
        if let Some(option) = self.of_this_end(set).iter().next() {
            self.choose(id, option);
        }
    }

    /// What makes the infringements stand and be grouped as they are at the end.
    fn combination(&mut self) {
        // Who pays may have settled a switch.
        let doubt = self.layout.found.doubt;
        let open = &self.layout.found.combinations.open;
        let sides: Vec<Truth> = open.iter().map(|switch| switch.side(&self.facts, doubt)).collect();
        let can_be =
            |way: &Vec<(Switch, bool)>| way.iter().zip(&sides).all(|((_, on), side)| side.allows(*on));
        let way = self.layout.found.combinations.ways_to(self.end.grouping).find(can_be);
        for (switch, on) in way.unwrap_or_default() {
            let side = if on { Truth::Yes } else { Truth::No };
            let found = self.tries(switch).find(|facts| switch.side(facts, doubt) == side);
            if let Some(facts) = found {
                self.facts = facts;
            }
        }
    }

    /// The facts with every answer to the questions of a switch.
    fn tries(&self, switch: Switch) -> impl Iterator<Item = Facts> {
        let (questions, date): (Vec<ChoiceId>, Option<(DateId, Figure<Date>)>) = match switch {
            Switch::Processor => (vec![ChoiceId::Role], None),
            Switch::Attributed => (vec![ChoiceId::InDuty], None),
            Switch::Separate => (vec![ChoiceId::Linked], None),
            Switch::CarvedOut(carve_out) => {
                (carve_out.when.iter().map(|(question, _)| *question).collect(), None)
            }
            Switch::Broken(provision) => {
                (provision.elements.questions().collect(), provision.elements.date())
            }
        };
        let dated = match date {
            Some((id, from)) => elements::element_days(&self.facts, id, from.value)
                .map(|day| self.facts.with_day(id, day))
                .into(),
            None => vec![self.facts.clone()],
        };
        let every = completions(&questions, |id| self.open(id)).into_iter();
        every.flat_map(move |answers| {
            let each: Vec<Facts> = dated.iter().map(|facts| answered(facts, &answers)).collect();
            each
        })
    }

    /// Who pays, as the answers to who it is have it, and the size at the end.
    fn payer(&mut self, answers: Option<&Completion>) {
        let regime = self.layout.found.regime;
        let Some(answers) = answers else { return };
        for circumstance in answers.each() {
            // Whether it is economic is asked of few, and whose turnover counts of undertakings only.
            let asked = match circumstance.question {
                ChoiceId::Economic => {
                    Who::of(&self.facts.without_assumption(ChoiceId::Economic), regime).depends_on_economic()
                }
                ChoiceId::Ownership => matches!(self.end.payer, Payer::Undertaking(_)),
                ChoiceId::PublicKind => self.asks_for_the_kind(),
                _ => true,
            };
            if asked {
                self.choose(circumstance.question, circumstance.option);
            }
        }
        let counts_group = [Ownership::Controlled, Ownership::Presumed].map(Choice::circumstance);
        let group = answers.each().any(|circumstance| counts_group.contains(&circumstance));
        match self.end.payer {
            Payer::Undertaking(turnover) if group => self.group(turnover.low),
            Payer::Undertaking(_) => self.size(AmountId::Turnover),
            Payer::Other(_) if self.goes_by_funds() => self.size(AmountId::Funds),
            Payer::Authority(..) if self.goes_by_budget() => self.size(AmountId::Budget),
            Payer::Other(_) | Payer::Person | Payer::Authority(..) => {}
        }
    }

    /// Whether the kind of public body makes a difference to one who may be one.
    fn asks_for_the_kind(&self) -> bool {
        let only = self.layout.found.regime.rules().public_bodies.only;
        only.is_some() && self.facts.possible::<Body>().may_be(Body::PublicAuthority)
    }

    /// Whether the maxima of an authority go by its budget.
    fn goes_by_budget(&self) -> bool {
        self.layout.found.regime.rules().public_bodies.of_budget().is_some()
    }

    /// Whether the method goes by funds where there is no turnover.
    fn goes_by_funds(&self) -> bool {
        let method = self.layout.found.regime.rules().method;
        method.is_some_and(|method| matches!(method.others, OtherSize::Funds(_)))
    }

    /// A group's turnover at the end; at the lower end no less than that of the company in it.
    fn group(&mut self, least: Decimal) {
        self.size(AmountId::GroupTurnover);
        if self.facts.amount_span(AmountId::Turnover).is_some() {
            self.size_at(AmountId::Turnover, false);
        }
        let regime = self.layout.found.regime;
        let low = |facts: &Facts| Who::of(facts, regime).group().low;
        if self.end.high || low(&self.facts) == least {
            return;
        }
        // As the company's was given, for at a rate it may have more digits than can be written.
        let currency = Some(regime.turnover_currency());
        let taken_over = AmountSpan { span: Span::point(least), currency };
        for given in self.facts.amount_span(AmountId::Turnover).into_iter().chain([taken_over]) {
            self.facts.set_amount(AmountId::GroupTurnover, Some(Answer::Given(given)));
            if low(&self.facts) == least {
                return;
            }
        }
    }

    fn size(&mut self, id: AmountId) {
        self.size_at(id, self.end.high);
    }

    /// An amount at one of its ends, with the rate that it needs at the other. One that was not given is
    /// nothing, or as much as makes a difference.
    fn size_at(&mut self, id: AmountId, high: bool) {
        let regime = self.layout.found.regime;
        if regime.rules().tiers.is_none() {
            return;
        }
        let who = self.layout.found.who;
        let most =
            || self.layout.largest_size(if id == AmountId::Budget { who.budget() } else { who.funds() });
        let end = if high { most() } else { Decimal::ZERO };
        let nothing = AmountSpan { span: Span::point(end), currency: Some(payer::compared_in(regime, id)) };
        let comparable = payer::is_comparable(&self.facts, regime, id);
        let rate = payer::rate_needed(&self.facts, regime, id).filter(|_| comparable);
        let given = self.facts.amount_span(id).filter(|_| comparable).unwrap_or(nothing);
        self.at_end(id, given, high);
        if let Some((rate, span)) = rate.and_then(|rate| Some((rate, self.facts.amount_span(rate)?))) {
            // Units of its currency for a euro make fewer euro the more they are; for a turnover in euro
            // against maxima in another currency it is the other way round.
            let inverse = rate == AmountId::Rate && given.currency == Some(crate::law::Currency::Eur);
            self.at_end(rate, span, high == inverse);
        }
    }

    fn at_end(&mut self, id: AmountId, given: AmountSpan, high: bool) {
        let point = if high { given.span.high } else { given.span.low };
        let at = AmountSpan { span: Span::point(point), ..given };
        self.facts.set_amount(id, Some(Answer::Given(at)));
    }

    /// The class, and facts and a view with which it is arguable.
    fn class(&mut self) -> Option<&'static View> {
        let Some(class) = self.end.class else { return self.layout.found.views.last().copied() };
        for id in ChoiceId::ALL.iter().copied().filter(|id| self.layout.found.seriousness.ask(*id)) {
            let left = self.punishable(id);
            let aggravating = self.layout.found.seriousness.aggravating(id);
            let wanted = match class {
                Seriousness::High => left.and(aggravating),
                Seriousness::Low => {
                    let lighter = left.less(aggravating);
                    let against = self.layout.found.seriousness.not_lowest(id);
                    if lighter.is_within(against) { lighter } else { lighter.less(against) }
                }
                Seriousness::Medium => left,
            };
            if self.is_free(id) {
                self.choose_from(id, if wanted.is_empty() { left } else { wanted });
            }
        }
        self.choose(ChoiceId::Seriousness, class.index());
        let views = self.layout.found.voices().rev();
        let mut arguing = views.filter(|view| {
            SeriousnessReadings::of(&[view], self.layout.found.regime, self.layout.setting.on)
                .arguable(&self.facts, self.layout.found.doubt)
                .contains(&class)
        });
        arguing.next().or(self.layout.found.views.last().copied())
    }

    /// The options of a question that are left and let a fee follow; all of them where none does.
    fn punishable(&self, id: ChoiceId) -> OptionSet {
        let left = self.open(id);
        let excused = Fault::NoFault.circumstance();
        let punishable = if id == excused.question { left.without(excused.option) } else { left };
        if punishable.is_empty() { left } else { punishable }
    }

    /// Everything else that is asked of the case and comes before the later steps.
    fn rest(&mut self) {
        let passing = [
            InDuty::InDuty.circumstance(),
            if self.end.high { Fault::Intentional.circumstance() } else { Fault::Negligent.circumstance() },
            MistakeOfLaw::NoMistake.circumstance(),
            Reprimand::NotEnough.circumstance(),
        ];
        // The answers bring further questions with them.
        for _ in 0..2 {
            let regime = scope::decide(&self.facts).working();
            let under = regime.map(|regime| (regime, self.layout.setting.on));
            for section in catalogue::sections_under(&self.facts, under, &[]) {
                let later = matches!(section.key, "dates" | "judgement" | "calculation");
                for question in section.questions {
                    match question {
                        Question::Choice(id) if self.is_free(id) => {
                            let left = self.open(id);
                            let passes =
                                passing.iter().find(|one| one.question == id && left.has(one.option));
                            match passes {
                                Some(circumstance) => self.choose(id, circumstance.option),
                                None if !later => self.choose_from(id, left),
                                None => {}
                            }
                        }
                        Question::Date(id) => self.day(id),
                        _ => {}
                    }
                }
            }
        }
        // What does not count: a company no larger than its group, at the same rate.
        for (id, high) in [(AmountId::GroupTurnover, true), (AmountId::Turnover, false)] {
            let rate = payer::rate_needed(&self.facts, self.layout.found.regime, id);
            let comparable = rate.is_none_or(|rate| self.facts.amount_span(rate).is_some());
            match self.facts.amount_span(id) {
                Some(_) if comparable => self.size_at(id, high),
                Some(given) => self.at_end(id, given, high),
                None => {}
            }
        }
        for id in [AmountId::Funds, AmountId::Budget, AmountId::Rate, AmountId::TurnoverRate] {
            if let Some(given) = self.facts.amount_span(id) {
                self.at_end(id, given, true);
            }
        }
    }

    /// A date between two days on the first of them, so that dates keep their order.
    fn day(&mut self, id: DateId) {
        if let Some(span) = self.facts.date_span(id) {
            self.facts.set_date(id, Some(Answer::Given(Span::point(span.low))));
        }
    }

    /// Where in the bands the end lies, conduct by conduct.
    fn figures(&mut self) {
        let (Some(class), Some(method)) = (self.end.class, self.layout.found.regime.rules().method) else {
            return;
        };
        let (small, large) = size::tiers(method, self.end.payer);
        let side = |band: Band| if self.end.high { band.high } else { band.low };
        let share = side(method.band(class).value);
        let tier = if self.end.high { large.value } else { small.value };
        let Some(grouping) = self.layout.found.combinations.groupings.get(self.end.grouping) else { return };
        for conduct in grouping.iter().flat_map(|fee| &fee.conducts) {
            self.facts.set_discretion(conduct.number, Discretion::Share, Some(Portion::Of(share)));
            let adjusted = (tier != Band::WHOLE).then_some(Portion::Of(side(tier)));
            self.facts.set_discretion(conduct.number, Discretion::TierShare, adjusted);
        }
    }
}
