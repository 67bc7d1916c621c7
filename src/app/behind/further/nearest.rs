//! The decisions nearest to the case: each with why, its fee, and what became of it.

use super::decision::{
    about, after, after_in_short, announced, decided, issued, provisions, stories_to_come, what, which,
};
use crate::app::action::Action;
use crate::app::behind::local;
use crate::app::behind::out::out;
use crate::app::case::Case;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{
    element, fragment, link_button, paragraph, placeholder, select, subtle, table_below, unseen,
};
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Range;
use crate::evidence::decisions::beside::{Because, Beside, Place, beside};
use crate::evidence::decisions::like::{Aspect, Filter, Like, MOST, Nearest, nearest};
use crate::evidence::decisions::{Entry, Later};
use crate::law::circumstance::{Activity, Country};
use crate::law::{Choice, Currency, Money, Share};
use crate::text::cite::named;
use crate::text::{Lang, alphabet, explain, keys, number, say};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::rc::Rc;
use yew::prelude::*;

/// The decisions nearest to the case as it stands.
fn of(state: &State, result: &Findings) -> Nearest {
    let setting = state.now.case.setting();
    nearest(state.facts(), result.regime, setting.on, setting.replayed, state.like)
}

/// The list, with what it comes to and what to look at.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let found = of(state, result);
    let mut inside = vec![
        paragraph(say::like_intro(
            lang,
            &number::how_many(lang, found.passing.min(MOST)),
            &number::how_many(lang, found.passing),
        )),
        filters(state, dispatch),
        stories_to_come(lang, state.stories),
    ];
    if found.like.is_empty() {
        inside.push(paragraph(lang.text(keys::LIKE_NONE)));
        return fragment(inside);
    }
    // In the view of cases that stands above, in a part of its own.
    if state.route != Route::Cases {
        inside.extend(measured(state, result).into_iter().map(paragraph));
    }
    let head = [keys::LIKE_DECISION, keys::LIKE_AMOUNT, keys::LIKE_FATE, keys::LIKE_WHY];
    let on = state.now.case.on;
    let rows = found.like.iter().map(|like| row(lang, on, like, dispatch)).collect();
    inside.push(table_below(lang.text(keys::LIKE_HEADING), head.map(|key| lang.text(key)).to_vec(), rows));
    fragment(inside)
}

/// What the fees of the nearest come to, and what is estimated for the case, with why the two differ.
pub fn measured(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    let found = of(state, result);
    let Some(quartiles) = found.quartiles else { return vec![lang.text(keys::LIKE_TOO_FEW).to_owned()] };
    let n = number::how_many(lang, found.counted);
    let estimated = result
        .landing()
        .map(|landing| landing.half)
        .and_then(|estimated| compared(state, result, &found, estimated));
    let beside = result.expected.as_ref().map(|_| lang.text(keys::LIKE_BESIDE_ESTIMATE).to_owned());
    [statistics(state, result, &n, quartiles)].into_iter().chain(estimated).chain(beside).collect()
}

/// The fees of the nearest that stand, in euro.
pub fn fees(state: &State, result: &Findings) -> Vec<Decimal> {
    of(state, result).like.iter().filter_map(|like| like.euro).collect()
}

/// The same in the currency that the case is shown in.
pub fn here(state: &State, result: &Findings) -> Vec<Decimal> {
    let here = |euro: Decimal| {
        let fee = Range::point(Money::new(euro, Currency::Eur));
        local::range(state, result.regime, fee).low
    };
    fees(state, result).into_iter().map(here).collect()
}

/// Where the nearest lie beside a range that is estimated for the case, and what explains it.
fn compared(state: &State, result: &Findings, found: &Nearest, estimated: Range) -> Option<String> {
    let lang = state.lang;
    let Beside { place, because, year } =
        beside(found, state.facts(), result.regime, state.now.case.on, estimated)?;
    let estimated = local::words(state, result.regime, estimated);
    let lies = match place {
        Place::Below => say::like_below_estimate(lang, &estimated),
        Place::Within => say::like_within_estimate(lang, &estimated),
        Place::Above => say::like_above_estimate(lang, &estimated),
    };
    let explained = because.iter().map(|because| reason(lang, *because, year));
    Some([lies].into_iter().chain(explained).collect::<Vec<_>>().join(" "))
}

fn reason(lang: Lang, because: Because, year: i16) -> String {
    let key = match because {
        Because::Larger => keys::LIKE_BECAUSE_LARGER,
        Because::Smaller => keys::LIKE_BECAUSE_SMALLER,
        Because::Dearer => keys::LIKE_BECAUSE_DEARER,
        Because::Cheaper => keys::LIKE_BECAUSE_CHEAPER,
        Because::Older => return say::like_because_older(lang, &year.to_string()),
        Because::OtherKind => keys::LIKE_BECAUSE_OTHER_KIND,
    };
    lang.text(key).to_owned()
}

fn statistics(state: &State, result: &Findings, n: &str, [low, median, high]: [Decimal; 3]) -> String {
    let euro = |amount: Decimal| local::about(amount);
    let words = |range| local::words(state, result.regime, range);
    let middle = Range::between(euro(low), Some(euro(high)), Currency::Eur);
    let median = Range::point(Money::new(euro(median), Currency::Eur));
    say::like_statistics(state.lang, &words(median), &words(middle), n)
}

/// A decision in words.
#[derive(Debug)]
pub struct Told {
    /// The one it is about.
    pub name: String,
    /// Authority, case number, country and day.
    pub which: String,
    /// The provisions that were broken.
    pub provisions: String,
    /// What was decided.
    pub fee: String,
    /// What became of it; and where there is little room.
    pub fate: [String; 2],
    /// Its page at the publisher, where one is known.
    pub address: Option<&'static str>,
}

/// The nearest decisions in words, this many at most.
pub fn told(state: &State, result: &Findings, most: usize) -> Vec<Told> {
    let lang = state.lang;
    let on = state.now.case.on;
    let tell = |like: &Like| Told {
        name: like.entry.controller.unwrap_or(lang.text(keys::LIKE_WITHHELD)).to_owned(),
        which: issued(lang, like.entry),
        provisions: provisions(lang, like.entry),
        fee: fees_of(lang, like).join("; "),
        fate: [fate(lang, like.entry, on), became(lang, like.entry, on, after_in_short)],
        address: like.entry.address,
    };
    of(state, result).like.iter().take(most).map(tell).collect()
}

/// What to look at: a list for each.
fn filters(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let filter = state.like;
    let chosen = |place: Option<usize>| place.and_then(|place| u8::try_from(place).ok());
    let look = |with: fn(Filter, Option<u8>) -> Filter| {
        let dispatch = dispatch.clone();
        Callback::from(move |place: Option<u8>| dispatch.dispatch(Action::Like(with(filter, place))))
    };
    let states = Country::ALL.iter().copied().filter(|country| country.is_one_state());
    let country = |country: Country| (country.index(), explain::option(lang, country.circumstance()).into());
    let activity = |activity: &Activity| explain::option(lang, activity.circumstance()).into();
    let listed = |names: Vec<Html>| {
        names
            .into_iter()
            .enumerate()
            .map(|(place, name)| (u8::try_from(place).unwrap_or(u8::MAX), name))
            .collect::<Vec<_>>()
    };
    let kinds = [keys::LIKE_PUBLIC, keys::LIKE_PRIVATE].map(|key| lang.text(key).into());
    let articles = ARTICLES.iter().map(|article| number::plain((*article).into()).into());
    let lists = [
        (
            keys::LIKE_FILTER_COUNTRY,
            keys::LIKE_ANY_COUNTRY,
            alphabet::countries(lang, states).into_iter().map(country).collect(),
            filter.country.map(Country::index),
            look(|filter, place| Filter { country: at(Country::ALL, place), ..filter }),
        ),
        (
            keys::LIKE_FILTER_KIND,
            keys::LIKE_ANY_KIND,
            listed(kinds.to_vec()),
            filter.public.map(|public| u8::from(!public)),
            look(|filter, place| Filter { public: place.map(|place| place == 0), ..filter }),
        ),
        (
            keys::LIKE_FILTER_ACTIVITY,
            keys::LIKE_ANY_ACTIVITY,
            listed(Activity::ALL.iter().map(activity).collect()),
            chosen(filter.activity.map(|activity| usize::from(activity.index()))),
            look(|filter, place| Filter { activity: at(Activity::ALL, place), ..filter }),
        ),
        (
            keys::LIKE_FILTER_ARTICLE,
            keys::LIKE_ANY_ARTICLE,
            listed(articles.collect()),
            chosen(filter.article.and_then(|article| ARTICLES.iter().position(|other| *other == article))),
            look(|filter, place| Filter { article: at(&ARTICLES, place), ..filter }),
        ),
    ];
    let list = lists.into_iter().map(|(name, any, options, chosen, on_choose)| {
        select(None, Some(lang.text(name)), lang.text(any), options.into_iter(), chosen, on_choose)
    });
    element("div", "filters no-print", fragment(list.collect()))
}

/// The articles that decisions name often enough to look for.
const ARTICLES: [u8; 18] = [5, 6, 7, 9, 12, 13, 14, 15, 17, 21, 24, 25, 28, 32, 33, 34, 35, 58];

fn at<T: Copy>(all: &[T], place: Option<u8>) -> Option<T> {
    all.get(usize::from(place?)).copied()
}

fn row(lang: Lang, on: Date, like: &Like, dispatch: &Dispatch) -> Vec<Html> {
    vec![who(lang, like.entry, dispatch), fee(lang, like), fate(lang, like.entry, on).into(), why(lang, like)]
}

/// Who was to pay, what happened, which decision it is, and a button that opens it.
fn who(lang: Lang, entry: &'static Entry, dispatch: &Dispatch) -> Html {
    let open = entry.known_on().filter(|_| entry.can_be_replayed()).map(|on| {
        let dispatch = dispatch.clone();
        let open = Callback::from(move |_| replay(entry, on, &dispatch));
        link_button(lang.text(keys::LIKE_OPEN).into(), entry.controller, open)
    });
    let name = entry.controller.map_or(lang.text(keys::LIKE_WITHHELD), |controller| controller);
    let page = entry.address.map(|address| {
        let text = vec![lang.text(keys::LIKE_PAGE).into(), unseen(about(lang, entry))];
        out(address, fragment(text))
    });
    let lines = [
        name.into(),
        named(lang, "story", entry.key).into(),
        subtle(which(lang, entry)),
        subtle(what(lang, entry)),
        page.unwrap_or_default(),
        open.unwrap_or_default(),
    ];
    fragment(lines.map(|line: Html| element("div", "", line)).to_vec())
}

/// Shows a decision as a case. Its facts are only worked out now.
#[inline(never)]
pub fn replay(entry: &Entry, on: Date, dispatch: &Dispatch) {
    if let Some(facts) = entry.facts() {
        let case = Case { facts, replays: Some(Rc::from(entry.replays())), ..Case::new(on) };
        dispatch.dispatch(Action::Replace(Rc::new(case)));
    }
}

/// What was decided, what share that is, and what had been announced.
fn fee(lang: Lang, like: &Like) -> Html {
    let each = fees_of(lang, like).into_iter().enumerate();
    let lines =
        each.map(|(place, text)| if place == 0 { element("span", "money", text) } else { subtle(text) });
    fragment(lines.map(|line| element("div", "", line)).collect())
}

fn fees_of(lang: Lang, like: &Like) -> Vec<String> {
    let entry = like.entry;
    // To two digits: turnovers are rounded in most decisions.
    let share = |Share(share): Share| explain::share(lang, Share(share.round_sf(2).unwrap_or(share)));
    let shares = [
        like.of_maximum.map(|of| say::like_of_maximum(lang, &share(of))),
        like.of_turnover.map(|of| say::like_of_turnover(lang, &share(of))),
        announced(lang, entry),
    ];
    [decided(lang, entry)].into_iter().chain(shares.into_iter().flatten()).collect()
}

/// What became of it: what was known on the day assessed, and what came since then, marked as that.
pub fn fate(lang: Lang, entry: &Entry, on: Date) -> String {
    became(lang, entry, on, after)
}

fn became(lang: Lang, entry: &Entry, on: Date, after: fn(Lang, &Later) -> String) -> String {
    if entry.later.is_empty() {
        return lang.text(keys::LIKE_NO_MORE).to_owned();
    }
    let told = entry.later.iter().map(|later| {
        let text = after(lang, later);
        if later.was_known_on(on) { text } else { say::like_since_then(lang, &text) }
    });
    told.collect::<Vec<_>>().join("; ")
}

/// Why it is like the case, and where it differs.
fn why(lang: Lang, like: &Like) -> Html {
    let words = |aspects: &[Aspect]| {
        aspects.iter().map(|aspect| named(lang, "aspect", aspect.key())).collect::<Vec<_>>().join("; ")
    };
    let told = |aspects: &[Aspect], say: fn(Lang, &str) -> String| {
        if aspects.is_empty() { placeholder() } else { element("div", "", say(lang, &words(aspects))) }
    };
    fragment(vec![told(&like.alike, say::like_alike), told(&like.differs, say::like_differs)])
}
