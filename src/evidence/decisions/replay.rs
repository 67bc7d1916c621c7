//! A decision as a case to work on: its facts, as far as they are known.

use super::entry::{Entry, Fact, Law, Outcome, Period, Whose};
use crate::engine::facts::{AmountId, DateId};
use crate::engine::{AmountSpan, Answer, Facts, OptionSet, Span};
use crate::law::circumstance::{
    Body, Children, Cooperation, DataKind, Duration, Ownership, Purpose, SelfReport, Task,
};
use crate::law::{Choice, Field, Money, Regime};
use rust_decimal::Decimal;

impl Entry {
    /// Whether it opens as a case: not under an earlier law or one on communications, nor of an unknown day.
    pub fn can_be_replayed(&self) -> bool {
        self.day.is_some() && !matches!(self.law, Law::Earlier | Law::Communications)
    }

    /// Its facts; `None` of a decision that opens as no case.
    pub fn facts(&self) -> Option<Facts> {
        let day = self.day.filter(|_| self.can_be_replayed())?;
        let mut facts = Facts::default();
        only(&mut facts, self.country);
        self.payer(&mut facts);
        let enforcing = self.law.field() == Field::LawEnforcement;
        only(&mut facts, if enforcing { Purpose::LawEnforcement } else { Purpose::Other });
        if enforcing {
            only(&mut facts, Task::Competent);
        }
        let regime = if enforcing { Regime::for_law_enforcement } else { Regime::in_country };
        for provision in regime(self.country).into_iter().flat_map(|regime| {
            self.articles.iter().filter_map(move |article| regime.provision(&self.key_of(regime, article)?))
        }) {
            facts.set_infringement(provision, true);
        }
        self.circumstances(&mut facts);
        facts.set_date(DateId::Decided, Some(Answer::Given(span(day))));
        if let Outcome::Fee(fee) = self.outcome {
            amount(&mut facts, AmountId::Decided, [fee, fee]);
        }
        if let Some(announced) = self.notice.and_then(|notice| notice.amount) {
            amount(&mut facts, AmountId::Notified, announced);
        }
        for (key, line) in self.closely().into_iter().flat_map(|read| read.facts) {
            // A test holds that each can be read.
            let _ = facts.read(key, line);
        }
        Some(facts)
    }

    /// Of a body that is none of the public's it is known that it is a company where a turnover is.
    fn payer(&self, facts: &mut Facts) {
        match self.turnover.filter(|_| !self.public) {
            Some(turnover) => {
                only(facts, Body::Company);
                let group = turnover.whose == Whose::Group;
                let id = if group { AmountId::GroupTurnover } else { AmountId::Turnover };
                if group {
                    any(facts, &[Ownership::Controlled, Ownership::Presumed]);
                } else {
                    any(facts, &[Ownership::Alone, Ownership::Rebutted]);
                }
                amount(facts, id, [turnover.amount, turnover.amount]);
            }
            None if self.public => only(facts, Body::PublicAuthority),
            None => any(facts, &[Body::PublicCompany, Body::Company, Body::Association, Body::Person]),
        }
    }

    fn circumstances(&self, facts: &mut Facts) {
        if let Some(activity) = self.activity {
            only(facts, activity);
        }
        if let Some(fault) = self.fault {
            only(facts, fault);
        }
        if let Some(class) = self.seriousness {
            only(facts, class);
        }
        if let Some([least, most]) = self.people {
            let span = Span { low: Decimal::from(least), high: Decimal::from(most) };
            let people = AmountSpan { span, currency: None };
            facts.set_amount(AmountId::PeopleNumber, Some(Answer::Given(people)));
        }
        match self.months {
            Some(1..=11) => only(facts, Duration::Months),
            Some(12..) => only(facts, Duration::Years),
            // What was over within a month may have been once, or some weeks.
            Some(0) | None => {}
        }
        for fact in self.established {
            match fact {
                Fact::Special => any(facts, &[DataKind::Special, DataKind::Biometric]),
                Fact::NotSpecial => any(facts, &[DataKind::Ordinary, DataKind::Close]),
                Fact::Children => any(facts, &[Children::Teenagers, Children::Younger]),
                Fact::Reported => any(facts, &[SelfReport::Prompt, SelfReport::Late]),
                Fact::Cooperated => any(facts, &[Cooperation::Beyond, Cooperation::AsRequired]),
                Fact::Obstructed => only(facts, Cooperation::Obstructed),
                // An earlier infringement need not have led to a fee, which is what is asked for.
                Fact::Before | Fact::NotBefore => {}
            }
        }
    }

    /// The key of the provision that an article is, or that it is part of: `5(1)(f)` is `gdpr-5-1-f`.
    fn key_of(&self, regime: Regime, article: &str) -> Option<String> {
        let prefix = if self.law == Law::CriminalDataAct { "bdl" } else { "gdpr" };
        let parts: Vec<&str> = article
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        (1..=parts.len()).rev().find_map(|length| {
            let key = [&[prefix], parts.get(..length)?].concat().join("-");
            regime.provision(&key).map(|_| key)
        })
    }
}

fn only<T: Choice>(facts: &mut Facts, value: T) {
    any(facts, &[value]);
}

fn any<T: Choice>(facts: &mut Facts, values: &[T]) {
    let options = values.iter().fold(OptionSet::NONE, |options, value| options.with(value.index()));
    facts.set_choice(T::ID, Some(Answer::Given(options)));
}

fn amount(facts: &mut Facts, id: AmountId, [low, high]: [Money; 2]) {
    let span = Span { low: low.amount, high: high.amount };
    facts.set_amount(id, Some(Answer::Given(AmountSpan { span, currency: Some(low.currency) })));
}

const fn span(period: Period) -> Span<jiff::civil::Date> {
    Span { low: period.first, high: period.last }
}
