//! What was read of each state, topic by topic: from the tables alone, so that it cannot say more than they have.

use super::circumstance::{Choice, Country, Purpose, Subject};
use super::field::Field;
use super::keyed::keyed;
use super::public_bodies::PublicRule;
use super::regime::Regime;
use super::rules::Rules;
use super::scope::{ScopeOutcome, ScopeRule};
use super::source::{Citation, Source, Verified};

keyed! {
    /// What national law may say of fines. The name is the message `topic-<key>`.
    Topic {
        /// Whether and how far public authorities are charged.
        PublicBodies = "public-bodies",
        /// The least that a fine can be.
        Minima = "minima",
        /// Whether breaches of Art. 10 carry one.
        Article10 = "article-10",
        /// Of Art. 11.
        Article11 = "article-11",
        /// Of Art. 24.
        Article24 = "article-24",
        /// The currency of the maxima.
        Currency = "currency",
        /// Who imposes it.
        Imposes = "imposes",
        /// The time bar.
        TimeBar = "time-bar",
        /// The time to appeal.
        Appeal = "appeal",
        /// The time to pay.
        Payment = "payment",
        /// What is taken off for early payment, an admission or a settlement.
        Discounts = "discounts",
        /// How the amount is worked out.
        Method = "method",
        /// The rules on law enforcement.
        LawEnforcement = "law-enforcement",
        /// The rules on electronic communications.
        Communications = "communications",
    }
}

keyed! {
    /// How well what is said on a topic was checked.
    Coverage {
        /// The text was read.
        Read = "read",
        /// It was read in a text that quotes it, or a page says so.
        Quoted = "quoted",
        /// It is our reading of a text that was read.
        Inferred = "inferred",
        /// Nothing was read.
        NotRead = "not-read",
    }
}

impl Coverage {
    /// By what is cited.
    pub const fn of(cite: Option<Citation>) -> Self {
        match cite {
            None => Self::NotRead,
            Some(cite) => match cite.verified {
                Verified::Read => Self::Read,
                Verified::Quoted | Verified::Secondary | Verified::Draft => Self::Quoted,
                Verified::Derived | Verified::Inferred => Self::Inferred,
            },
        }
    }
}

/// The states that the table is about.
pub fn states() -> impl Iterator<Item = Country> {
    Country::ALL.iter().copied().filter(|country| country.is_one_state())
}

/// Where it stands what a state has on a topic; `None` where that was not read.
pub fn read_of(country: Country, topic: Topic) -> Option<Citation> {
    let regime = Regime::in_country(country)?;
    let rules = regime.rules();
    let procedure = &rules.procedure;
    // Of a state without a file of its own no national law was read.
    let own = regime != Regime::EeaGdpr;
    match topic {
        Topic::PublicBodies => of_public_bodies(rules),
        Topic::Minima => of_minima(rules),
        Topic::Article10 => of_provision(regime, "gdpr-10"),
        Topic::Article11 => of_provision(regime, "gdpr-11"),
        Topic::Article24 => of_provision(regime, "gdpr-24"),
        Topic::Currency => of_currency(rules).filter(|_| own),
        Topic::Imposes => procedure.imposed_by,
        Topic::TimeBar => procedure.time_bar.map(|bar| bar.period.cite),
        Topic::Appeal => procedure.appeal.map(|appeal| appeal.period.cite),
        Topic::Payment => procedure.payment.map(|payment| payment.period.cite),
        Topic::Discounts => procedure.discounts.and_then(|rule| Some(rule.each.first()?.off.cite)),
        Topic::Method => rules.method.map(|method| method.no_percentages),
        Topic::LawEnforcement => of_field(country, Field::LawEnforcement),
        Topic::Communications => of_field(country, Field::Communications),
    }
}

fn of_public_bodies(rules: &Rules) -> Option<Citation> {
    match rules.public_bodies.rule {
        PublicRule::AsOthers(cite) | PublicRule::Exempt(cite) => Some(cite),
        PublicRule::UpTo([lower, _]) => Some(lower.most.cite),
        PublicRule::NotRead(_) => None,
    }
}

/// Of those that are computed with, or that a note tells of and says why they are not.
fn of_minima(rules: &Rules) -> Option<Citation> {
    let own = rules.public_bodies.maxima().into_iter().flatten().find_map(|maximum| maximum.least);
    let least = rules.minima.first().map(|minimum| minimum.least).or(own).map(|least| least.cite);
    least.or_else(|| rules.notes.iter().find(|note| note.key == TOLD_MINIMA).map(|note| note.cite))
}

/// Portugal: those of its Act, which its authority does not apply.
const TOLD_MINIMA: &str = "pt-minima";

fn of_provision(regime: Regime, key: &str) -> Option<Citation> {
    let provision = regime.provision(key)?;
    provision.ceiling.was_read().then(|| regime.cite(provision.ceiling.cite()))
}

/// Where a rate stands that the law prescribes, or maxima in the currency of the fine.
fn of_currency(rules: &Rules) -> Option<Citation> {
    let rates = rules.official_rates.map(|rates| rates.fixed_on.cite);
    let tier = rules.tiers.map(|[lower, _]| lower.fixed).filter(|it| it.value.currency == rules.fee_currency);
    rates.or_else(|| tier.map(|it| it.cite))
}

/// The first of the country's own rules on something else, or where its Act stands that was read and is in no table.
fn of_field(country: Country, field: Field) -> Option<Citation> {
    if let Some(regime) = Regime::on(field, country) {
        return Some(regime.rules().cites.applies);
    }
    let told = match field {
        Field::Communications => Subject::Communications.is(),
        Field::DataProtection | Field::LawEnforcement => Purpose::LawEnforcement.is(),
    };
    let on_it = |rule: &&ScopeRule| {
        rule.when.iter().any(|(question, options)| *question == told.question && options.holds(told))
    };
    let rules = Regime::in_country(country)?.rules().scope.iter().filter(on_it);
    let refusals = rules.filter_map(|rule| match rule.then {
        ScopeOutcome::Refused(refusal) => Some(refusal),
        ScopeOutcome::Own(other) => Regime::instead(other, country).err(),
    });
    let cites = refusals.flat_map(|refusal| refusal.cites().iter().copied());
    cites.into_iter().find(|cite| !OF_ALL_STATES.contains(&cite.source))
}

/// What is cited where a state's own Act was not read.
const OF_ALL_STATES: [Source; 3] =
    [Source::Convention, Source::LawEnforcementDirective, Source::CommunicationsDirective];

/// The page of the state's authority, where to look for what was not read.
pub const fn authority(country: Country) -> Option<&'static str> {
    Some(match country {
        Country::Austria => "https://www.dsb.gv.at/",
        Country::Belgium => "https://www.autoriteprotectiondonnees.be/",
        Country::Bulgaria => "https://www.cpdp.bg/",
        Country::Croatia => "https://azop.hr/",
        Country::Cyprus => "https://www.dataprotection.gov.cy/",
        Country::Czechia => "https://uoou.gov.cz/",
        Country::Denmark => "https://www.datatilsynet.dk/",
        Country::Estonia => "https://www.aki.ee/",
        Country::Finland => "https://tietosuoja.fi/",
        Country::France => "https://www.cnil.fr/",
        Country::Germany => "https://www.bfdi.bund.de/",
        Country::Greece => "https://www.dpa.gr/",
        Country::Hungary => "https://www.naih.hu/",
        Country::Iceland => "https://www.personuvernd.is/",
        Country::Ireland => "https://www.dataprotection.ie/",
        Country::Italy => "https://www.garanteprivacy.it/",
        Country::Latvia => "https://www.dvi.gov.lv/",
        Country::Liechtenstein => "https://www.datenschutzstelle.li/",
        Country::Lithuania => "https://vdai.lrv.lt/",
        Country::Luxembourg => "https://cnpd.public.lu/",
        Country::Malta => "https://idpc.org.mt/",
        Country::Netherlands => "https://autoriteitpersoonsgegevens.nl/",
        Country::Norway => "https://www.datatilsynet.no/",
        Country::Poland => "https://uodo.gov.pl/",
        Country::Portugal => "https://www.cnpd.pt/",
        Country::Romania => "https://www.dataprotection.ro/",
        Country::Slovakia => "https://dataprotection.gov.sk/",
        Country::Slovenia => "https://www.ip-rs.si/",
        Country::Spain => "https://www.aepd.es/",
        Country::Sweden => "https://www.imy.se/",
        Country::UnitedKingdom => "https://ico.org.uk/",
        Country::Institutions => "https://www.edps.europa.eu/",
        Country::Switzerland => "https://www.edoeb.admin.ch/",
        Country::Eea | Country::Elsewhere => return None,
    })
}
