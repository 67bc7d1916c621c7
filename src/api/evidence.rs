//! What authorities did, as plain data: the decisions nearest to the case, how published decisions ended, what published
//! calculations did, and how well the model of fines does.

use super::data::{KeyText, data};
use super::input::Case;
use super::shapes::{MoneyData, money, number};
use crate::engine::Findings;
use crate::engine::find::scope;
use crate::engine::practice::{Ended, Told};
use crate::evidence::decisions::appeals::{self, Appeals};
use crate::evidence::decisions::beside::{Beside, beside};
use crate::evidence::decisions::like::{self, Filter, Like};
use crate::evidence::decisions::{self, Breach, Entry, Later, Notice, Period};
use crate::evidence::published::{
    CALIBRATED, CHAINS, Calibrated, Chain, ENDINGS, TESTED, TESTED_BY_COUNTRY, Tested, TestedInCountry,
    tells_endings,
};
use crate::law::circumstance::Country;
use crate::law::{Choice, Share, Sum, Tier};
use crate::text::Lang;
use crate::text::cite::named;
use crate::text::date::iso as day;
use jiff::civil::Date;
use rust_decimal::Decimal;

data! {
    /// What authorities did in cases like this.
    EvidenceData {
        /// The decisions nearest to the case.
        nearest: NearestData,
        /// How published decisions on such a breach ended. Shares of what was published, no chances; none where the law is
        /// not the Regulation, or no fee can follow.
        ended: Option<EndedData>,
        /// What became of published fines that were appealed; none where `ended` is none.
        appealed: Option<AppealedData>,
        /// What published calculations did at the steps left to discretion, where the guidelines are the method.
        calculations: Vec<PublishedStepData>,
        /// How the model of fines did on decisions that it had not seen, beside other ways to expect a fine; none for
        /// those whom it does not speak of.
        tested: Vec<TestedData>,
        /// How it did in the country of the case.
        tested_in_country: Option<TestedInCountryData>,
    }
    /// The decisions nearest to a case.
    NearestData {
        /// The nearest first.
        decisions: Vec<LikeData>,
        /// How many decisions were known on the day assessed.
        known: usize,
        /// How many of those listed have a fee that stood, with an amount in euro.
        counted: usize,
        /// The lower quartile, the median and the upper quartile of these fees, in euro; none of too few.
        quartiles: Option<[String; 3]>,
        /// The median beside what is estimated for the case; none where one of the two is missing.
        beside: Option<BesideData>,
    }
    /// The median of the nearest decisions beside the range that is estimated for the case.
    BesideData {
        /// Where it lies: `below`, `within` or `above` the range.
        place: KeyText,
        /// Why, where it lies outside: what holds of more than half of the decisions counted, and pulls that way. They are on
        /// `larger` or `smaller` companies, from countries whose median fine in the library is more than twice that of the
        /// country of the case (`dearer`) or less than half of it (`cheaper`), from before `year` (`older`), or about another
        /// kind of breach (`other-kind`). Empty where none of these is known to hold.
        because: Vec<KeyText>,
        /// The year before which a decision is `older`.
        year: i16,
    }
    /// A decision like the case.
    LikeData {
        /// Its key among the decisions.
        key: KeyText,
        /// The country of the authority.
        country: KeyText,
        /// The authority.
        authority: KeyText,
        /// The case number; a case that `replays` it, its key or the number of a judgment on it is assessed without it.
        case: Option<KeyText>,
        /// An official page with it: the authority's own, or that of the board that decided on it after; none where the
        /// address of none was established.
        url: Option<KeyText>,
        /// Who was to pay; none where that is withheld.
        controller: Option<KeyText>,
        /// Whether that is a public authority or body.
        public: bool,
        /// The law that the fee was set under.
        law: KeyText,
        /// When it was decided.
        decided: Option<PeriodData>,
        /// The provisions infringed, as the sources name them.
        articles: Vec<KeyText>,
        /// Provisions of other national Acts, with the names that these have at home.
        national: Vec<KeyText>,
        /// What happened, in one line; none where the row has no such line.
        story: Option<KeyText>,
        /// What kind of breach it was.
        breach_kind: Option<KeyText>,
        /// How many people were affected: the least and the most.
        people: Option<[u32; 2]>,
        /// How many months it lasted.
        months: Option<u16>,
        /// The tier of the gravest of them.
        tier: Option<KeyText>,
        /// `fee`, `recommended` (a court was asked for it), `reprimand`, `order` or `nothing`.
        outcome: KeyText,
        /// The fee that was decided or asked for.
        amount: Option<MoneyData>,
        /// Whether that amount was `imposed` or `proposed`: what a court was asked for is proposed, and so is what a discount for
        /// early payment was taken off.
        sum: Option<KeyText>,
        /// The fee that stood on the day assessed, before any discount for early payment or an admission.
        stood: Option<MoneyData>,
        /// What stood, in euro at a dated rate.
        euro: Option<String>,
        /// The fee as it was decided, as a share of the legal maximum.
        of_maximum: Option<String>,
        /// The same as a share of the turnover that the decision states.
        of_turnover: Option<String>,
        /// In what it is like the case.
        alike: Vec<KeyText>,
        /// In what it differs.
        differs: Vec<KeyText>,
        /// What was announced before.
        notice: Option<AnnouncedData>,
        /// What became of it, in order.
        later: Vec<LaterData>,
        /// How well it is checked.
        verified: KeyText,
    }
    /// A day, or the days among which it lies.
    PeriodData {
        /// The first day that it can be.
        first: String,
        /// The last.
        last: String,
    }
    /// What was announced before a decision.
    AnnouncedData {
        /// `notice`, `draft` or `first-decision`.
        kind: KeyText,
        /// The lowest and the highest amount announced.
        amount: Option<[MoneyData; 2]>,
        /// When.
        on: Option<PeriodData>,
    }
    /// What became of a fee.
    LaterData {
        /// `upheld`, `changed`, `quashed`, `waived`, `closed`, `paid`, `pending` or `not-appealed`.
        fate: KeyText,
        /// The amount: the one imposed when it was changed, the one paid when it was `paid`.
        amount: Option<MoneyData>,
        /// Who decided it.
        by: Option<KeyText>,
        /// When.
        on: Option<PeriodData>,
        /// How well that is checked.
        verified: KeyText,
    }
    /// How published decisions that found a breach ended: for such a controller, in the state, by the articles named. The
    /// four shares add up to one.
    EndedData {
        /// The share with a fee.
        fee: String,
        /// With a reprimand or a warning, and no fee.
        reprimand_only: String,
        /// With an order and neither.
        order_only: String,
        /// With none of these.
        nothing: String,
        /// How many decisions there are of such controllers in these states.
        decisions: u32,
        /// Of which states they are: `own`, `others` (nothing tells how it is in the state of the case) or `several` (the
        /// state is open).
        states: KeyText,
        /// How many decisions the shares are worked out from in all.
        all_decisions: u32,
        /// How well calibrated each share is, on decisions that the shares were not worked out from.
        tested: Vec<EndedTestedData>,
    }
    /// How well calibrated the shares of an ending are.
    EndedTestedData {
        /// `fee`, `reprimand`, `order` or `nothing`.
        ending: KeyText,
        /// How many decisions.
        decisions: u32,
        /// The expected calibration error: by how much the share given and the share found differ on average.
        error: String,
    }
    /// What became of published fines that were appealed, by the last judgment that is known.
    AppealedData {
        /// Of all countries.
        everywhere: AppealsData,
        /// Of the country of the case; none of too few.
        in_country: Option<AppealsData>,
    }
    /// How many fines stood, and how many did not.
    AppealsData {
        /// Decided by a court or a board of appeal.
        decided: usize,
        /// As high in the end, or higher.
        stood: usize,
        /// Lower.
        cut: usize,
        /// Nothing: quashed, or waived.
        fell: usize,
        /// Of how many the last judgment is known from reports of others only.
        reported: usize,
        /// The median share left of those that were cut.
        left: Option<String>,
        /// The median number of months from the decision to the last judgment.
        months: Option<String>,
        /// Of how many both days are known.
        dated: usize,
    }
    /// What published calculations did at a step, as shares.
    PublishedStepData {
        /// `start` (where in the band of its class the starting amount lay: 0 its lower end, 1 its upper), `factors` or
        /// `proportion` (what was left of the amount).
        step: KeyText,
        /// The smallest.
        least: String,
        /// The median.
        median: String,
        /// The largest.
        most: String,
        /// How many calculations show it.
        calculations: u32,
    }
    /// How a way to expect a fine did on decisions.
    TestedData {
        /// The decisions: `coded` by a language model, or `verified`, which were read.
        sample: KeyText,
        /// The way: `model`, `no-model`, `legal` or `guidelines`.
        way: KeyText,
        /// How many decisions.
        decisions: u32,
        /// The share of them that lay in its range.
        held: String,
        /// The mean width of the range, in decades.
        width: String,
        /// The mean interval score: smaller is better.
        score: String,
        /// The median error of the middle, in decades.
        error: String,
    }
    /// How the model did in a country.
    TestedInCountryData {
        /// The country.
        country: KeyText,
        /// How many decisions.
        decisions: u32,
        /// How many of them lay in the range.
        held: u32,
    }
}

/// What authorities did in cases like one that was assessed: what the page shows of it.
pub(super) fn of(case: &Case, result: &Findings) -> EvidenceData {
    let country = scope::state(&case.facts);
    let told = tells_endings(result);
    let modelled = result.expected.is_some();
    let has_method = !result.guideline.classes.is_empty();
    let in_country = TESTED_BY_COUNTRY.iter().find(|row| Some(row.country) == country);
    EvidenceData {
        nearest: nearest(case, result),
        ended: told.then(|| ended(&ENDINGS.of(&case.facts, result.regime))),
        appealed: told.then(|| appealed(country)),
        calculations: if has_method { CHAINS.iter().map(published).collect() } else { Vec::new() },
        tested: if modelled { TESTED.iter().map(tested).collect() } else { Vec::new() },
        tested_in_country: in_country.filter(|_| modelled).map(tested_in_country),
    }
}

fn nearest(case: &Case, result: &Findings) -> NearestData {
    let setting = case.setting();
    let found = like::nearest(&case.facts, result.regime, setting.on, setting.replayed, Filter::default());
    let beside = result
        .landing()
        .map(|landing| landing.half)
        .and_then(|estimated| beside(&found, &case.facts, result.regime, setting.on, estimated));
    NearestData {
        decisions: found.like.iter().map(|like| like_data(case.lang, like)).collect(),
        known: found.passing,
        counted: found.counted,
        quartiles: found.quartiles.map(|quartiles| quartiles.map(number)),
        beside: beside.map(|beside| beside_data(&beside)),
    }
}

fn beside_data(from: &Beside) -> BesideData {
    BesideData {
        place: from.place.key(),
        because: from.because.iter().map(|because| because.key()).collect(),
        year: from.year,
    }
}

/// Every decision as it was known on a day, told like those nearest to a case: with nothing in which it is like one.
pub fn all_decisions(lang: Lang, on: Date) -> Vec<LikeData> {
    decisions::entries().map(|entry| like_data(lang, &like::by_itself(entry, on))).collect()
}

fn like_data(lang: Lang, from: &Like) -> LikeData {
    let Entry { key, authority, case, address, controller, public, law, articles, .. } = *from.entry;
    let Entry { national, breach, people, months, .. } = *from.entry;
    let keys = |aspects: &[like::Aspect]| aspects.iter().map(|aspect| aspect.key()).collect();
    let share = |Share(share): Share| number(share);
    LikeData {
        key,
        country: from.entry.country.circumstance().key(),
        authority,
        case,
        url: address,
        controller,
        public,
        law: law.key(),
        decided: from.entry.day.map(period),
        articles: articles.to_vec(),
        national: national.to_vec(),
        story: Some(named(lang, "story", key)).filter(|story| !story.is_empty()),
        breach_kind: breach.map(Breach::key),
        people,
        months,
        tier: from.entry.tier.map(tier),
        outcome: match from.entry.outcome {
            decisions::Outcome::Fee(_) => "fee",
            decisions::Outcome::Recommended(_) => "recommended",
            decisions::Outcome::Reprimand => "reprimand",
            decisions::Outcome::Order => "order",
            decisions::Outcome::Nothing => "nothing",
        },
        amount: from.entry.amount().map(money),
        sum: from.entry.sum().map(Sum::key),
        stood: from.stood.map(money),
        euro: from.euro.map(number),
        of_maximum: from.of_maximum.map(share),
        of_turnover: from.of_turnover.map(share),
        alike: keys(&from.alike),
        differs: keys(&from.differs),
        notice: from.entry.notice.map(notice),
        later: from.entry.later.iter().map(later).collect(),
        verified: from.entry.origin.verified().key(),
    }
}

pub(super) const fn tier(tier: Tier) -> KeyText {
    match tier {
        Tier::Lower => "lower",
        Tier::Higher => "higher",
    }
}

fn period(from: Period) -> PeriodData {
    PeriodData { first: day(from.first), last: day(from.last) }
}

fn notice(from: Notice) -> AnnouncedData {
    AnnouncedData {
        kind: from.kind.key(),
        amount: from.amount.map(|ends| ends.map(money)),
        on: from.on.map(period),
    }
}

fn later(from: &Later) -> LaterData {
    use decisions::Fate;
    let (fate, amount) = match from.fate {
        Fate::Upheld => ("upheld", None),
        Fate::Changed(amount) => ("changed", Some(amount)),
        Fate::Sentenced(amount) => ("sentenced", Some(amount)),
        Fate::Quashed => ("quashed", None),
        Fate::Waived => ("waived", None),
        Fate::Closed => ("closed", None),
        Fate::Paid(amount) => ("paid", Some(amount)),
        Fate::Pending => ("pending", None),
        Fate::NotAppealed => ("not-appealed", None),
    };
    LaterData {
        fate,
        amount: amount.map(money),
        by: from.by,
        on: from.on.map(period),
        verified: from.verified.key(),
    }
}

fn ended(from: &Ended) -> EndedData {
    let [fee, reprimand_only, order_only, nothing] = from.shares.map(thousandths);
    EndedData {
        fee,
        reprimand_only,
        order_only,
        nothing,
        decisions: from.n,
        states: match from.told {
            Told::Own(_) => "own",
            Told::Others(_) => "others",
            Told::Several => "several",
        },
        all_decisions: ENDINGS.n,
        tested: CALIBRATED.iter().map(calibrated).collect(),
    }
}

fn calibrated(from: &Calibrated) -> EndedTestedData {
    EndedTestedData { ending: from.ending.key(), decisions: from.n, error: thousandths(from.error.into()) }
}

fn appealed(country: Option<Country>) -> AppealedData {
    AppealedData {
        everywhere: appeals(&appeals::everywhere()),
        in_country: country.and_then(appeals::within).as_ref().map(appeals),
    }
}

fn appeals(from: &Appeals) -> AppealsData {
    AppealsData {
        decided: from.n(),
        stood: from.stood,
        cut: from.cut,
        fell: from.fell,
        reported: from.reported,
        left: from.left.map(|share| number(share.round_dp(3))),
        months: from.months.map(number),
        dated: from.dated,
    }
}

fn published(from: &Chain) -> PublishedStepData {
    PublishedStepData {
        step: from.step.key(),
        least: thousandths(from.least),
        median: thousandths(from.median),
        most: thousandths(from.most),
        calculations: from.n,
    }
}

fn tested(from: &Tested) -> TestedData {
    TestedData {
        sample: from.sample.key(),
        way: from.way.key(),
        decisions: from.n,
        held: thousandths(from.held.into()),
        width: thousandths(from.width.into()),
        score: thousandths(from.score.into()),
        error: thousandths(from.error.into()),
    }
}

fn tested_in_country(from: &TestedInCountry) -> TestedInCountryData {
    TestedInCountryData { country: from.country.circumstance().key(), decisions: from.n, held: from.held }
}

fn thousandths(number_of: i64) -> String {
    number(Decimal::new(number_of, 3))
}
