//! The questions worth asking of a case, in sections, and where the law makes each of them matter.

use super::facts::Facts;
use super::possible::Truth;
use super::question::{AmountId, DateId, Question};
use super::scope;
use super::standing::element_questions;
use crate::law::circumstance::{Body, Country, Purpose, TimeEffect};
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
        &[Question::Infringements, c(C::Linked), Question::Gravest, d(D::BreachStart), d(D::BreachEnd)],
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
    ("size", &[a(A::Turnover), a(A::Rate), d(D::RateDay), c(C::Means)]),
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
];

/// The sections that matter for a case. A question that was answered stays, whatever the case has
/// become: nothing said disappears.
pub fn sections(facts: &Facts) -> Vec<Section> {
    let regime = scope::decide(facts).working();
    SECTIONS
        .iter()
        .map(|(key, questions)| Section {
            key,
            questions: questions
                .iter()
                .copied()
                .filter(|question| facts.answered(*question) || matters(*question, facts, regime))
                .collect(),
        })
        .filter(|section| !section.questions.is_empty())
        .collect()
}

fn matters(question: Question, facts: &Facts, regime: Option<Regime>) -> bool {
    match question {
        Question::Choice(id) => choice_matters(id, facts, regime),
        Question::Date(id) => date_matters(id, facts, regime),
        Question::Amount(id) => amount_matters(id, facts, regime),
        Question::Infringements => regime.is_some(),
        // Only where ceilings differ inside one fee, which the Criminal Data Act's wording leaves open.
        Question::Gravest => regime == Some(Regime::SeCriminalDataAct) && facts.infringements().len() > 1,
    }
}

fn choice_matters(id: ChoiceId, facts: &Facts, regime: Option<Regime>) -> bool {
    let country = facts.possible::<Country>();
    let enforcing = facts.possible::<Purpose>().may_be(Purpose::LawEnforcement);
    let here = country.may_be(Country::Sweden) || country.may_be(Country::Norway);
    match id {
        C::Country | C::Body | C::Purpose => true,
        C::Task => here && enforcing && facts.answered(c(C::Purpose)),
        C::Form => country.is(Country::Sweden) && enforcing && facts.answered(c(C::Purpose)),
        C::CrossBorder => country.is(Country::Norway) && facts.possible::<Purpose>().may_be(Purpose::Other),
        C::Economic => {
            let body = facts.possible::<Body>();
            regime == Some(Regime::NoGdpr)
                && facts.answered(c(C::Body))
                && (body.may_be(Body::Association) || body.may_be(Body::Person))
        }
        C::Sector => regime == Some(Regime::SeCriminalDataAct),
        C::Linked => facts.infringements().len() > 1,
        C::Role | C::InDuty => regime.is_some(),
        C::Prescribed
        | C::Necessity
        | C::Measures
        | C::SpecialRisk
        | C::Impact
        | C::Interest
        | C::LogSystem => regime.is_some_and(|regime| {
            facts
                .infringements()
                .iter()
                .any(|key| regime.provision(key).is_some() && element_questions(key).contains(&id))
        }),
        C::LiveCase | C::Exercise | C::Tool | C::Systematic | C::Excuse => {
            regime == Some(Regime::SeCriminalDataAct)
        }
        C::Onward
        | C::Mistake
        | C::Actor
        | C::Reprimand
        | C::Complexity
        | C::TimeReasons
        | C::TimeEffect
        | C::Appealed
        | C::Seriousness => regime == Some(Regime::NoGdpr),
        C::Fault => regime.is_some(),
        C::Discovery => regime == Some(Regime::NoGdpr) && facts.answered(c(C::Report)),
        weighed => regime.is_some_and(|regime| is_weighed(weighed, regime)),
    }
}

/// Whether some view of the regime says what an answer pulls towards.
fn is_weighed(id: ChoiceId, regime: Regime) -> bool {
    regime.views().iter().flat_map(|view| view.readings).any(|reading| reading.when.question == id)
}

fn date_matters(id: DateId, facts: &Facts, regime: Option<Regime>) -> bool {
    let Some(regime) = regime else { return false };
    match id {
        D::Chance => regime == Regime::SeCriminalDataAct,
        D::Notice | D::AppealBy | D::Forwarded | D::Closed => regime == Regime::NoGdpr,
        D::RateDay => facts.answered(a(A::Rate)),
        _ => true,
    }
}

fn amount_matters(id: AmountId, facts: &Facts, regime: Option<Regime>) -> bool {
    match (id, regime) {
        (_, None) => false,
        (A::Level | A::Decided, Some(_)) => true,
        (_, Some(Regime::SeCriminalDataAct)) => false,
        (A::Turnover, Some(Regime::NoGdpr)) => scope::undertaking(facts) != Truth::No,
        (A::TimeCut, Some(Regime::NoGdpr)) => {
            facts.answered(a(A::Level)) && facts.possible::<TimeEffect>().may_be(TimeEffect::Reduced)
        }
        (A::Costs, Some(Regime::NoGdpr)) => facts.answered(d(D::Closed)),
        (A::Rate | A::Notified, Some(Regime::NoGdpr)) => true,
    }
}

/// Where the law makes a question matter.
pub fn source(question: Question, regime: Option<Regime>) -> Option<Citation> {
    match question {
        Question::Choice(id) => choice_source(id, regime),
        Question::Date(id) => date_source(id, regime?),
        Question::Amount(id) => amount_source(id, regime?),
        Question::Infringements => Some(match regime? {
            Regime::SeCriminalDataAct => bdl(6, "1–3"),
            Regime::NoGdpr => gdpr("83(4)–(6)"),
        }),
        Question::Gravest => Some(super::concurrence::rule(regime?)),
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
    let norway = regime == Some(Regime::NoGdpr);
    let fixed = match id {
        C::Country => gdpr("3"),
        C::Purpose => bdl(1, "2, 4"),
        // A differing rule in another Act prevails.
        C::Sector => bdl(1, "5"),
        C::Task => bdl(1, "6"),
        C::Form => bdl(1, "3"),
        C::CrossBorder => gdpr("56"),
        C::Body | C::Economic if norway => gdpr("83(4)–(5)"),
        C::Body => bdl(1, "6"),
        C::Role if norway => gdpr("4(7)"),
        C::Role => bdl(6, "1–2"),
        C::Linked => super::concurrence::rule(regime?),
        C::InDuty | C::LiveCase | C::Exercise if !norway => bdl(3, "1"),
        C::InDuty => Citation::read(Source::DeutscheWohnen, At::Para("44, 46–51, 60")),
        C::Tool | C::Systematic => Citation::read(Source::ImyPolice, At::Page("3, 5")),
        C::Prescribed | C::Necessity => bdl(2, "12"),
        C::Measures => bdl(3, "2"),
        C::SpecialRisk | C::Impact => bdl(3, "7"),
        C::LogSystem => bdl(3, "5"),
        C::Interest => gdpr("6(1)(f)"),
        C::Excuse => bdl(6, "5"),
        C::Reprimand => crate::law::no_gdpr::REPRIMAND,
        C::Actor | C::Onward | C::Mistake => Citation::read(Source::BoardCoop, At::Whole),
        C::Complexity | C::TimeReasons | C::TimeEffect => Citation::read(Source::BoardTime, At::Whole),
        C::Appealed => crate::law::no_gdpr::NO_DETRIMENT,
        C::Discovery => gdpr("83(2)(h)"),
        C::Seriousness => crate::law::edpb_guidelines::band(crate::law::circumstance::Seriousness::Low).cite,
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
    Some(match id {
        D::BreachStart | D::BreachEnd | D::Chance | D::Notice => procedure.time_bar.period.cite,
        D::Received | D::AppealBy | D::AppealedOn => procedure.appeal.cite,
        D::Final => procedure.payment.cite,
        D::Closed if regime == Regime::NoGdpr => fvl("36"),
        D::RateDay => return None,
        _ if regime == Regime::NoGdpr => Citation::read(Source::BoardTime, At::Whole),
        _ => procedure.time_bar.period.cite,
    })
}

fn amount_source(id: AmountId, regime: Regime) -> Option<Citation> {
    Some(match (id, regime) {
        (A::Turnover, _) => gdpr("83(4)–(5)"),
        (A::Rate | A::Notified, _) => return None,
        (A::Decided, Regime::NoGdpr) => fvl("34"),
        (A::Costs, _) => fvl("36"),
        (A::TimeCut, _) => Citation::read(Source::BoardTime, At::Whole),
        (_, Regime::SeCriminalDataAct) => bdl(6, "3–4"),
        (_, Regime::NoGdpr) => gdpr("83(1)–(2)"),
    })
}
