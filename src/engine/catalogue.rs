//! The questions worth asking of a case, in sections, and where the law makes each of them matter.

use super::facts::{AmountId, CONDUCTS, DateId, Discretion, Facts, Question, Truth};
use super::find::concurrence::Grouping;
use super::find::elements::element_questions;
use super::find::findings::Findings;
use super::find::payer;
use crate::law::circumstance::{Body, Country, Ownership, Purpose, Seriousness, TimeEffect};
use crate::law::method::OtherSize;
use crate::law::procedure::TimeBarRule;
use crate::law::rules::Afterwards;
use crate::law::{At, ChoiceId, Citation, Regime, Source};

/// A section of questions. Its heading is the message `section-<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Stable key.
    pub key: &'static str,
    /// The questions that matter for the case, in order.
    pub questions: Vec<Question>,
}

use AmountId as A;
use ChoiceId as C;
use DateId as D;

const fn c(id: ChoiceId) -> Question {
    Question::Choice(id)
}

const fn d(id: DateId) -> Question {
    Question::Date(id)
}

const fn a(id: AmountId) -> Question {
    Question::Amount(id)
}

/// Every section with every question, in the order of the page.
const SECTIONS: &[(&str, &[Question])] = &[
    (
        "start",
        &[
            c(C::Country),
            c(C::Body),
            c(C::Activity),
            c(C::Purpose),
            c(C::Task),
            c(C::Form),
            c(C::CrossBorder),
            c(C::Role),
            c(C::Sector),
            c(C::Economic),
        ],
    ),
    (
        "breach",
        &[
            Question::Infringements,
            c(C::Linked),
            Question::Conducts,
            Question::Displaced,
            Question::Gravest,
            d(D::BreachStart),
            d(D::BreachEnd),
        ],
    ),
    (
        "elements",
        &[
            c(C::Prescribed),
            c(C::Necessity),
            c(C::Measures),
            c(C::SpecialRisk),
            c(C::Impact),
            c(C::Interest),
            c(C::LogSystem),
        ],
    ),
    (
        "actors",
        &[
            c(C::InDuty),
            c(C::LiveCase),
            c(C::Exercise),
            c(C::Tool),
            c(C::Systematic),
            c(C::Staff),
            c(C::Actor),
            c(C::Fault),
            c(C::Onward),
            c(C::Mistake),
        ],
    ),
    (
        "gravity",
        &[
            c(C::Entered),
            c(C::Reachable),
            c(C::Harm),
            c(C::Risk),
            c(C::Data),
            c(C::Subjects),
            c(C::Children),
            c(C::Content),
            c(C::Control),
            c(C::Medium),
            c(C::Duration),
            c(C::Considered),
            c(C::Secrecy),
            c(C::OwnRules),
        ],
    ),
    (
        "handling",
        &[
            c(C::Stopped),
            c(C::Repair),
            c(C::Report),
            c(C::Discovery),
            c(C::Found),
            c(C::Guidelines),
            c(C::EarlierFee),
            c(C::Cooperation),
            c(C::Orders),
            c(C::Gain),
            c(C::Promoted),
            c(C::Reactions),
        ],
    ),
    (
        "size",
        &[
            c(C::Ownership),
            a(A::Turnover),
            a(A::GroupTurnover),
            d(D::YearEnd),
            a(A::Funds),
            a(A::TurnoverRate),
            a(A::Rate),
            d(D::RateDay),
            c(C::Viability),
            c(C::AssetLoss),
            c(C::SocialContext),
            c(C::Means),
        ],
    ),
    (
        "dates",
        &[
            d(D::Reported),
            d(D::Requested),
            d(D::Answered),
            d(D::Chance),
            d(D::Notice),
            d(D::Commented),
            d(D::Decided),
            d(D::Received),
            c(C::Appealed),
            d(D::AppealBy),
            d(D::AppealedOn),
            d(D::Forwarded),
            d(D::Closed),
            d(D::Final),
            c(C::Complexity),
            c(C::TimeReasons),
        ],
    ),
    (
        "judgement",
        &[
            c(C::Seriousness),
            c(C::Reprimand),
            c(C::Excuse),
            a(A::Notified),
            a(A::Decided),
            a(A::Level),
            c(C::TimeEffect),
            a(A::TimeCut),
            a(A::Costs),
        ],
    ),
    ("calculation", &[a(A::Rounding), a(A::StatedCeiling)]),
];

/// The figures of a calculation, conduct by conduct: for each there is, and for what was answered.
fn figures(facts: &Facts, groupings: &[Grouping]) -> Vec<Question> {
    let conducts = conducts(groupings);
    (1..=CONDUCTS)
        .flat_map(|conduct| {
            Discretion::ALL
                .iter()
                .map(move |what| Question::Discretion(conduct, *what))
                .filter(move |question| conduct <= conducts || facts.answered(*question))
        })
        .collect()
}

/// The highest number of a conduct that the infringements may fall into.
fn conducts(groupings: &[Grouping]) -> u8 {
    let conducts = groupings.iter().flatten().flat_map(|group| &group.conducts);
    conducts.map(|conduct| conduct.number).max().map_or(0, |last| last.min(CONDUCTS))
}

/// The sections that matter for a case, with what was found of it where there is a regime to work with.
/// A question that was answered stays, whatever the case has become: nothing said disappears.
pub fn sections(facts: &Facts, found: Option<&Findings>) -> Vec<Section> {
    let groupings = found.map_or(&[][..], |found| &found.combinations.groupings);
    sections_under(facts, found.map(|found| found.regime), groupings)
}

/// The same of a regime, with the groupings of what was named: figures are asked for each conduct of theirs.
pub fn sections_under(facts: &Facts, regime: Option<Regime>, groupings: &[Grouping]) -> Vec<Section> {
    let weighed = regime.map_or(0, weighed);
    SECTIONS
        .iter()
        .map(|(key, questions)| Section {
            key,
            questions: questions
                .iter()
                .copied()
                .filter(|question| facts.answered(*question) || matters(*question, facts, regime, weighed))
                .chain((*key == "calculation").then(|| figures(facts, groupings)).into_iter().flatten())
                .collect(),
        })
        .filter(|section| !section.questions.is_empty())
        .collect()
}

fn matters(question: Question, facts: &Facts, regime: Option<Regime>, weighed: u128) -> bool {
    match question {
        Question::Choice(id) => choice_matters(id, facts, regime, weighed),
        Question::Date(id) => date_matters(id, facts, regime),
        Question::Amount(id) => amount_matters(id, facts, regime),
        Question::Infringements => regime.is_some(),
        Question::Conducts | Question::Displaced => facts.infringements().len() > 1,
        // Added by conduct.
        Question::Discretion(..) => false,
        // Only where ceilings differ inside one fee, which the Criminal Data Act's wording leaves open.
        Question::Gravest => regime == Some(Regime::SeCriminalDataAct) && facts.infringements().len() > 1,
    }
}

fn choice_matters(id: ChoiceId, facts: &Facts, regime: Option<Regime>, weighed: u128) -> bool {
    let country = facts.possible::<Country>();
    let enforcing = facts.possible::<Purpose>().may_be(Purpose::LawEnforcement);
    let rules = regime.map(Regime::rules);
    match id {
        C::Country | C::Body | C::Purpose => true,
        C::Task => enforcing && facts.answered(c(C::Purpose)) && facts.answered(c(C::Country)),
        C::Form => country.is(Country::Sweden) && enforcing && facts.answered(c(C::Purpose)),
        C::CrossBorder => {
            let eea = |country| Regime::in_country(country).is_some_and(Regime::in_eea);
            let other = facts.possible::<Purpose>().may_be(Purpose::Other);
            facts.answered(c(C::Country)) && other && country.values().any(eea)
        }
        C::Economic => {
            let body = facts.possible::<Body>();
            rules.is_some_and(|rules| rules.tiers.is_some())
                && facts.answered(c(C::Body))
                && (body.may_be(Body::Association) || body.may_be(Body::Person))
        }
        C::Ownership | C::AssetLoss | C::SocialContext | C::Viability => {
            let asked = rules.is_some_and(|rules| rules.tiers.is_some());
            let first_only = regime == Some(Regime::UkGdpr);
            match id {
                C::Ownership => asked && payer::undertaking(facts) != Truth::No,
                C::AssetLoss | C::SocialContext => asked && !first_only,
                _ => asked,
            }
        }
        C::Sector => regime == Some(Regime::SeCriminalDataAct),
        // What fees differ by, where enough is known to say so.
        C::Activity | C::Subjects => regime.is_some_and(|regime| regime != Regime::SeCriminalDataAct),
        C::Linked => facts.infringements().len() > 1,
        C::Role | C::InDuty | C::Fault => regime.is_some(),
        C::Prescribed
        | C::Necessity
        | C::Measures
        | C::SpecialRisk
        | C::Impact
        | C::Interest
        | C::LogSystem => regime.is_some_and(|regime| {
            facts.infringements().iter().any(|key| {
                regime.provision(key).is_some() && element_questions(key).any(|element| element == id)
            })
        }),
        C::LiveCase | C::Exercise | C::Tool | C::Systematic | C::Excuse => {
            regime == Some(Regime::SeCriminalDataAct)
        }
        C::Seriousness => rules.is_some_and(|rules| rules.method.is_some()),
        C::Reprimand => rules.is_some_and(|rules| rules.reprimand.is_some()),
        C::Actor | C::Mistake => rules.is_some_and(|rules| rules.fault.is_some()),
        C::Onward | C::Complexity | C::TimeReasons | C::TimeEffect | C::Appealed => {
            rules.is_some_and(|rules| rules.afterwards == Afterwards::ProcessingTime)
        }
        C::Discovery => regime == Some(Regime::NoGdpr) && facts.answered(c(C::Report)),
        other => weighed >> other as u32 & 1 == 1,
    }
}

/// The questions of which some view of the regime says what an answer pulls towards, a bit each.
fn weighed(regime: Regime) -> u128 {
    let readings = regime.views().iter().flat_map(|view| view.readings);
    readings.fold(0, |weighed, reading| weighed | 1 << reading.when.question as u32)
}

fn date_matters(id: DateId, facts: &Facts, regime: Option<Regime>) -> bool {
    let Some(regime) = regime else { return false };
    let rules = regime.rules();
    let bar = rules.procedure.time_bar.map(|bar| bar.rule);
    let by_time = rules.afterwards == Afterwards::ProcessingTime;
    match id {
        D::Chance => bar == Some(TimeBarRule::ChanceToComment),
        D::Notice => bar == Some(TimeBarRule::NoticeOrDecision),
        D::AppealBy | D::Forwarded | D::Closed => by_time,
        D::RateDay => facts.answered(a(A::Rate)) || facts.answered(a(A::TurnoverRate)),
        D::YearEnd => facts.answered(a(A::Turnover)) || facts.answered(a(A::GroupTurnover)),
        _ => true,
    }
}

fn amount_matters(id: AmountId, facts: &Facts, regime: Option<Regime>) -> bool {
    let Some(regime) = regime else { return false };
    let rules = regime.rules();
    let by_time = rules.afterwards == Afterwards::ProcessingTime;
    let undertaking = rules.tiers.is_some() && payer::undertaking(facts) != Truth::No;
    match id {
        A::Level | A::Decided | A::Rounding | A::StatedCeiling => true,
        A::Turnover => undertaking,
        A::GroupTurnover => {
            let ownership = facts.possible::<Ownership>();
            let in_group = ownership.may_be(Ownership::Presumed) || ownership.may_be(Ownership::Controlled);
            undertaking && facts.answered(c(C::Ownership)) && in_group
        }
        A::Funds => {
            let by_funds = rules.method.is_some_and(|method| matches!(method.others, OtherSize::Funds(_)));
            by_funds && payer::undertaking(facts) != Truth::Yes
        }
        A::TurnoverRate => [A::Turnover, A::GroupTurnover].into_iter().any(|id| {
            let currency = facts.amount_span(id).and_then(|given| given.currency);
            currency.is_some_and(|currency| {
                currency != regime.turnover_currency() && !payer::is_rate_between(regime, currency)
            })
        }),
        A::Rate => rules.tiers.is_some() && regime.turnover_currency() != regime.currency(),
        A::TimeCut => {
            by_time
                && facts.answered(a(A::Level))
                && facts.possible::<TimeEffect>().may_be(TimeEffect::Reduced)
        }
        A::Costs => by_time && facts.answered(d(D::Closed)),
        A::Notified => by_time,
    }
}

/// Where the law makes a question matter.
pub fn source(question: Question, regime: Option<Regime>) -> Option<Citation> {
    let cite = source_in_the_eea(question, regime)?;
    Some(regime.map_or(cite, |regime| regime.cite(cite)))
}

/// The same, with the Regulation cited as such.
fn source_in_the_eea(question: Question, regime: Option<Regime>) -> Option<Citation> {
    match question {
        Question::Choice(id) => choice_source(id, regime),
        Question::Date(id) => date_source(id, regime?),
        Question::Amount(id) => amount_source(id, regime?),
        Question::Infringements => Some(match regime? {
            Regime::SeCriminalDataAct => bdl(6, "1–3"),
            regime => regime.rules().cites.maximum,
        }),
        Question::Conducts | Question::Displaced | Question::Gravest => Some(regime?.rules().cites.several),
        Question::Discretion(_, what) => {
            let method = regime?.rules().method?;
            Some(match what {
                Discretion::Share => method.band(Seriousness::Low).cite,
                Discretion::TierShare => method.sizes.first()?.share.cite,
                Discretion::Factors => method.no_percentages,
                Discretion::Proportion => method.inability,
            })
        }
    }
}

const fn bdl(chapter: u8, section: &'static str) -> Citation {
    Citation::read(Source::CriminalDataAct, At::Chapter { chapter, section, para: 0, number: 0 })
}

const fn gdpr(article: &'static str) -> Citation {
    Citation::read(Source::Gdpr, At::Article(article))
}

const fn fvl(section: &'static str) -> Citation {
    Citation::read(Source::NorwegianProcedureAct, At::Section { section, para: 0 })
}

fn choice_source(id: ChoiceId, regime: Option<Regime>) -> Option<Citation> {
    let under_bdl = regime.is_none_or(|regime| regime == Regime::SeCriminalDataAct);
    let cites = regime.map(|regime| regime.rules().cites);
    let fixed = match id {
        C::Country => gdpr("3"),
        C::Purpose => bdl(1, "2, 4"),
        // A differing rule in another Act prevails.
        C::Sector => bdl(1, "5"),
        C::Task => bdl(1, "6"),
        C::Form => bdl(1, "3"),
        C::CrossBorder => gdpr("56"),
        C::Body if under_bdl => bdl(1, "6"),
        C::Body | C::Economic => gdpr("83(4)–(5), (7)"),
        C::Role if under_bdl => bdl(6, "1–2"),
        C::Role => gdpr("4(7)"),
        C::Linked => cites?.several,
        C::InDuty | C::LiveCase | C::Exercise if under_bdl => bdl(3, "1"),
        C::InDuty | C::Actor | C::Mistake if regime == Some(Regime::UkGdpr) => cites?.attribution,
        C::InDuty => Citation::read(Source::DeutscheWohnen, At::Para("44, 46–51, 60")),
        C::Ownership => payer::presumption(regime?),
        C::Viability | C::AssetLoss | C::SocialContext => regime?.rules().method?.inability,
        C::Tool | C::Systematic => Citation::read(Source::ImyPolice, At::Page("3, 5")),
        C::Prescribed | C::Necessity => bdl(2, "12"),
        C::Measures => bdl(3, "2"),
        C::SpecialRisk | C::Impact => bdl(3, "7"),
        C::LogSystem => bdl(3, "5"),
        C::Interest => gdpr("6(1)(f)"),
        C::Excuse => bdl(6, "5"),
        C::Reprimand => regime?.rules().reprimand?,
        C::Actor | C::Onward | C::Mistake if regime != Some(Regime::NoGdpr) => crate::law::gdpr::FAULT.cite,
        C::Actor | C::Onward | C::Mistake => Citation::read(Source::BoardCoop, At::Whole),
        C::Complexity | C::TimeReasons | C::TimeEffect => Citation::read(Source::BoardTime, At::Whole),
        C::Appealed => crate::law::no_gdpr::NO_DETRIMENT,
        C::Discovery => gdpr("83(2)(h)"),
        C::Seriousness => regime?.rules().method?.band(Seriousness::Low).cite,
        weighed => return weighed_source(weighed, regime?),
    };
    Some(fixed)
}

/// The criterion under which some view weighs an answer.
fn weighed_source(id: ChoiceId, regime: Regime) -> Option<Citation> {
    let mut readings = regime.views().iter().flat_map(|view| view.readings);
    readings.find(|reading| reading.when.question == id).map(|reading| reading.criterion.cite())
}

fn date_source(id: DateId, regime: Regime) -> Option<Citation> {
    let procedure = regime.procedure();
    let bar = procedure.time_bar.map(|bar| bar.period.cite);
    match id {
        D::BreachStart | D::BreachEnd | D::Chance | D::Notice => bar,
        D::Received | D::AppealBy | D::AppealedOn => procedure.appeal.map(|appeal| appeal.cite),
        D::Final => procedure.payment.map(|payment| payment.cite),
        D::Closed if regime == Regime::NoGdpr => Some(fvl("36")),
        D::RateDay => None,
        D::YearEnd => Some(gdpr("83(4)–(5)")),
        _ if regime == Regime::NoGdpr => Some(Citation::read(Source::BoardTime, At::Whole)),
        _ => bar,
    }
}

fn amount_source(id: AmountId, regime: Regime) -> Option<Citation> {
    let rules = regime.rules();
    Some(match id {
        A::Turnover | A::GroupTurnover => gdpr("83(4)–(5)"),
        A::Funds => match rules.method?.others {
            OtherSize::Funds(cite) | OtherSize::None(cite) => cite,
        },
        A::Rate => rules.official_rates?.fixed_on.cite,
        A::TurnoverRate | A::Notified | A::Rounding => return None,
        A::Decided if regime == Regime::NoGdpr => fvl("34"),
        A::Costs => fvl("36"),
        A::TimeCut => Citation::read(Source::BoardTime, At::Whole),
        A::StatedCeiling => rules.cites.maximum,
        A::Decided | A::Level if regime == Regime::SeCriminalDataAct => bdl(6, "3–4"),
        A::Decided | A::Level => gdpr("83(1)–(2)"),
    })
}
