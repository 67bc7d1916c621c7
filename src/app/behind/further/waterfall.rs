//! From the maximum to the fee: what each step makes of the one before, as a picture and as a table that says the same.
//!
//! Only steps with published numbers, or with an expert's, are drawn.

use crate::app::behind::drawing::{BAR, LEFT, Place, RIGHT, block, down, percent, picture, row, upright};
use crate::app::behind::scale::ends;
use crate::app::behind::scale::{AmountScale, ticks};
use crate::app::behind::{local, ranges, sentences};
use crate::app::folds::fold;
use crate::app::markup::{self, attributed, element, fragment, optional, paragraph, placeholder};
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Range;
use crate::engine::find::before_size;
use crate::engine::find::calculation::{Calculation, Line, OfConduct, Worked};
use crate::engine::find::starting_amount::MethodStatus;
use crate::law::Currency;
use crate::law::method::Band;
use crate::text::cite::named;
use crate::text::explain;
use crate::text::{Lang, keys, number, say};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use yew::prelude::*;

/// A step.
struct Step {
    /// Which conduct it is of, where there are several.
    conduct_name: Option<String>,
    name: String,
    /// What share of the step before.
    share: String,
    /// What it starts from, where it is drawn from there.
    before: Option<Range>,
    after: Range,
    /// What it comes to, in words.
    comes_to: String,
    drawn: Drawn,
}

/// How the bar of a step is drawn.
#[derive(Clone, Copy)]
enum Drawn {
    /// From nothing up to its amount.
    Whole(&'static str),
    /// From its lower end to its upper one.
    Between(&'static str),
    /// From what was to what is.
    Change,
}

/// The section; nothing where no maximum is known.
pub fn view(state: &State, result: &Findings) -> Html {
    if result.maximum.main.is_none() {
        return placeholder();
    }
    let heading = state.lang.text(keys::WATERFALL_HEADING);
    fold(&state.folds, "waterfall", heading.into(), || inside(state, result))
}

fn inside(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let steps = steps(state, result);
    let drawn = |scale: AmountScale| {
        let legend = ranges::of_scale(state, result, &scale).into_iter().flatten();
        let legend = legend.map(|line| element("li", "", line)).collect();
        let drawing = drawing(state, result, &scale, &steps).unwrap_or_default();
        vec![drawing, element("ul", "legend", fragment(legend))]
    };
    let figure = scale(local::currency(state, result), &steps).map(drawn).unwrap_or_default();
    let mut parts = vec![element("figure", "figure", fragment(figure))];
    parts.extend(notes(state, result).into_iter().map(paragraph));
    parts.push(table(lang, &steps));
    fragment(parts)
}

/// Why nothing is drawn where nothing is, and what else the picture does not say.
fn notes(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    let guideline = &result.guideline;
    let mut notes = Vec::new();
    // Beside the form, the headline and the four answers say it, and that starting amounts are added up.
    if state.route != Route::Case {
        notes.push(named(lang, "standing", guideline.status.key()).to_owned());
    }
    if guideline.status != MethodStatus::NoMethod {
        notes.extend(sentences::operations(lang, result).filter(|_| state.route != Route::Case));
        notes.push(lang.text(keys::WATERFALL_NO_NUMBERS).to_owned());
        if state.facts().infringements().len() > 1 {
            notes.push(lang.text(keys::WATERFALL_SEVERAL).to_owned());
        }
    }
    let authority = result.maximum.authority.map(|reach| explain::range(lang, reach.from_nothing()));
    notes.extend(authority.map(|reach| say::found_if_authority(lang, &reach)));
    notes
}

fn steps(state: &State, result: &Findings) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(ceiling) = result.maximum.main {
        let name = state.lang.text(keys::LINE_MAXIMUM).to_owned();
        steps.push(step(state, result, name, None, ceiling, Drawn::Whole("chart__law")));
        steps.extend(starting(state, result, ceiling));
    }
    if let Some(practice) = result.practice_range() {
        let name = state.lang.text(keys::CHART_PRACTICE).to_owned();
        let practice = local::shown(state, result.regime, local::estimated(result, practice));
        steps.push(step(state, result, name, None, practice, Drawn::Between("chart__practice")));
    }
    if let Some(calculation) = &result.calculation {
        steps.extend(calculated(state, result, calculation));
    }
    steps.extend(fee(state, result));
    steps
}

/// The classes that are left, each followed by what size makes of it.
fn starting(state: &State, result: &Findings, ceiling: Range) -> Vec<Step> {
    let lang = state.lang;
    let regime = result.regime;
    let method = regime.rules().method;
    let Some((first, method)) = before_size::work_out(result).zip(method) else {
        return Vec::new();
    };
    let sized = first.size != Band::WHOLE;
    let mut steps = Vec::new();
    let each = first.classes.iter().zip(&result.guideline.classes);
    for ((class, before), (_, after)) in each.filter(|((class, _), _)| result.classes.contains(class)) {
        let class_name = explain::class(lang, *class);
        let name = say::chart_guideline(lang, class_name);
        let drawn = Drawn::Between(if sized { "chart__left" } else { "chart__guideline" });
        let share = band(lang, method.band(*class).value);
        steps.push(Step { share, ..step(state, result, name, Some(ceiling), *before, drawn) });
        if sized {
            let name = say::waterfall_size(lang, class_name);
            let drawn = Drawn::Between("chart__guideline");
            let share = band(lang, first.size);
            steps.push(Step { share, ..step(state, result, name, Some(*before), *after, drawn) });
        }
    }
    steps
}

/// An expert's figures, conduct by conduct, and what they come to.
fn calculated(state: &State, result: &Findings, calculation: &Calculation) -> Vec<Step> {
    let lang = state.lang;
    let several = calculation.conducts.len() > 1;
    let mut steps: Vec<Step> =
        calculation.conducts.iter().flat_map(|conduct| of_conduct(state, result, conduct, several)).collect();
    let mut sum = |name, amount| {
        let drawn = Drawn::Whole("chart__case");
        steps.push(step(state, result, lang.text(name).to_owned(), None, amount, drawn));
    };
    sum(keys::CALC_TOTAL, calculation.total);
    if let Some(fee) = calculation.fee.filter(|fee| *fee != calculation.total) {
        sum(keys::CALC_FEE, fee);
    }
    steps
}

fn of_conduct(state: &State, result: &Findings, conduct: &OfConduct, several: bool) -> Vec<Step> {
    let lang = state.lang;
    let number = number::count(lang, conduct.number.into());
    let begins = if several { keys::LINE_MAXIMUM } else { keys::WATERFALL_BEGINS };
    let conduct_name = several.then(|| say::facts_operation(lang, &number));
    let mut before = None;
    let mut steps = Vec::new();
    for worked in &conduct.lines {
        let (name, drawn) = match worked.line {
            Line::Maximum => (lang.text(begins), Drawn::Whole("chart__law")),
            line => (named(lang, "line", line.key()), Drawn::Change),
        };
        let share = worked.share.map(|share| explain::share(lang, share)).unwrap_or_default();
        let step = step(state, result, name.to_owned(), before, worked.amount, drawn);
        let comes_to = changed(lang, worked, before, &step.comes_to);
        steps.push(Step { conduct_name: conduct_name.clone(), share, comes_to, ..step });
        before = Some(worked.amount);
    }
    steps
}

/// Which way a figure moves the amount, in words.
fn changed(lang: Lang, worked: &Worked, before: Option<Range>, amount: &str) -> String {
    if worked.held {
        return say::found_held(lang, amount);
    }
    let Some(before) = before else { return amount.to_owned() };
    let end = |range: Range| (range.high.is_none(), range.high, range.low);
    match end(worked.amount).cmp(&end(before)) {
        Ordering::Less => say::waterfall_lowered(lang, amount),
        Ordering::Equal => say::waterfall_same(lang, amount),
        Ordering::Greater => say::waterfall_raised(lang, amount),
    }
}

/// The fee itself, where it is not just what the calculation came to.
fn fee(state: &State, result: &Findings) -> Option<Step> {
    let fee = result.adjustment.fee.as_ref()?;
    let calculated = result.calculation.as_ref().and_then(|calculation| calculation.fee);
    if calculated == Some(fee.comes_to) {
        return None;
    }
    let name = state.lang.text(keys::CHART_FEE).to_owned();
    let before = (fee.level != fee.comes_to).then_some(fee.level);
    Some(step(state, result, name, before, fee.comes_to, Drawn::Whole("chart__case")))
}

fn step(
    state: &State,
    result: &Findings,
    name: String,
    before: Option<Range>,
    after: Range,
    drawn: Drawn,
) -> Step {
    let shown = |range| shown(state, result, range);
    let after = shown(after);
    let comes_to = amount(state.lang, after);
    Step { conduct_name: None, name, share: String::new(), before: before.map(shown), after, comes_to, drawn }
}

/// In the currency of the picture; exact where an expert's figures came to a fee, which takes a rate of the case's own.
fn shown(state: &State, result: &Findings, range: Range) -> Range {
    let here = local::range(state, result.regime, range);
    let exact = result.calculation.as_ref().is_some_and(|calculation| calculation.fee.is_some());
    if exact || here.currency == range.currency { here } else { local::rounded(here) }
}

fn amount(lang: Lang, range: Range) -> String {
    match range.high {
        Some(_) => explain::range(lang, range),
        None => say::waterfall_from(lang, &explain::money(lang, range.low_money())),
    }
}

fn band(lang: Lang, Band { low, high }: Band) -> String {
    let low = number::decimal(lang, (low.0 * Decimal::ONE_HUNDRED).normalize());
    [&low, "–", &explain::share(lang, high)].concat()
}

fn drawing(state: &State, result: &Findings, scale: &AmountScale, steps: &[Step]) -> Option<Html> {
    let lang = state.lang;
    let currency = local::currency(state, result);
    let baseline = row::TOP + row::HEIGHT * u32::try_from(steps.len()).ok()?;
    let said: Vec<String> =
        steps.iter().map(|step| [&full_name(step), ": ", &step.comes_to].concat()).collect();
    let mut parts = ticks(lang, scale, baseline);
    // The lines go behind all bars and words.
    let places = || steps.iter().zip((row::TOP..).step_by(row::HEIGHT as usize));
    parts.extend(places().map(|(step, y)| falls(scale, steps, step, y)));
    parts.extend(places().map(|(step, y)| row(scale, step, y)));
    let label = say::waterfall_shows(lang, currency.code(), &said.join("; "));
    Some(picture(baseline + row::BOTTOM, label, parts))
}

/// Over every amount that is drawn.
fn scale(currency: Currency, steps: &[Step]) -> Option<AmountScale> {
    let ranges = steps.iter().flat_map(|step| [Some(step.after), step.before]).flatten();
    AmountScale::over(currency, ranges.flat_map(ends))
}

/// With its conduct and share.
fn full_name(step: &Step) -> String {
    [conduct_prefix(step), with_share(step, &step.name, ", ")].concat()
}

fn conduct_prefix(step: &Step) -> String {
    step.conduct_name.as_ref().map(|conduct_name| [conduct_name, ": "].concat()).unwrap_or_default()
}

/// A text of a step and its share, where it has one.
fn with_share(step: &Step, text: &str, between: &str) -> String {
    if step.share.is_empty() { text.to_owned() } else { [text, between, &step.share].concat() }
}

/// The two lines of words of a step. Its share is in the shorter one; the steps of a conduct stand below its name.
fn lines(step: &Step) -> [String; 2] {
    match step.drawn {
        Drawn::Change => [step.name.clone(), with_share(step, &step.comes_to, ", ")],
        _ => [full_name(step), step.comes_to.clone()],
    }
}

/// The upper end of a range; at the edge where it has none.
fn end(scale: &AmountScale, range: Range) -> Place {
    range.high.map_or(RIGHT + LEFT, |high| scale.at(high))
}

/// The words of a step, and its bar.
fn row(scale: &AmountScale, step: &Step, y: u32) -> Html {
    let words = |y, weight: &'static str, text: &str| {
        let values = ["0".into(), down(y), weight.into()];
        attributed("text", &["x", "y", "font-weight"], values, text.to_owned().into())
    };
    let bar = y + row::DOWN;
    let (low, high) = (scale.at(step.after.low), end(scale, step.after));
    let drawn = match step.drawn {
        // What is open of it is drawn hollow.
        Drawn::Whole(class) => fragment(vec![
            block(class, LEFT, low, bar),
            optional(low < high, || block("chart__left", low, high, bar)),
        ]),
        Drawn::Between(class) => block(class, low, high, bar),
        Drawn::Change => {
            let from = step.before.map_or(high, |before| end(scale, before));
            block("chart__guideline", from.min(high), from.max(high), bar)
        }
    };
    let [name, amount] = lines(step);
    let parts = vec![
        drawn,
        head(scale, step, y),
        words(y + row::NAME, "600", &name),
        words(y + row::SECOND, "", &amount),
    ];
    element("g", "", fragment(parts))
}

/// From the upper end of the step before, down to this one, and along to its own upper end.
fn falls(scale: &AmountScale, steps: &[Step], step: &Step, y: u32) -> Html {
    let Some(before) = step.before else { return element("g", "", Html::default()) };
    let (from, to) = (end(scale, before), end(scale, step.after));
    let rows = steps.iter().zip((row::TOP..).step_by(row::HEIGHT as usize));
    let source = rows.take_while(|(_, other)| *other < y).filter(|(other, _)| other.after == before).last();
    let middle = y + row::DOWN + BAR / 2;
    let lead =
        source.map(|(_, other)| upright("chart__lead", percent(from), other + row::DOWN + BAR, middle));
    let values = ["chart__lead".into(), percent(from), percent(to), down(middle), down(middle)];
    let along = attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default());
    element("g", "", fragment(vec![lead.unwrap_or_default(), along]))
}

/// An arrow's head at the end that a step comes to, where it moves far enough to have one.
fn head(scale: &AmountScale, step: &Step, y: u32) -> Html {
    let from = step.before.map(|before| end(scale, before));
    let to = end(scale, step.after);
    let shape = match from {
        Some(from) if from - to > 250 => "M0 0l9-5v10z",
        Some(from) if to - from > 250 => "M0 0l-9-5v10z",
        _ => return element("g", "", Html::default()),
    };
    let path = attributed(
        "path",
        &["d", "fill", "stroke"],
        [shape.into(), "currentColor".into(), "Canvas".into()],
        Html::default(),
    );
    let values = [percent(to), down(y + row::DOWN + BAR / 2), "visible".into()];
    attributed("svg", &["x", "y", "overflow"], values, path)
}

fn table(lang: Lang, steps: &[Step]) -> Html {
    let cells = |step: &Step| {
        let before = step.before.map_or_else(|| "–".to_owned(), |before| amount(lang, before));
        let share = if step.share.is_empty() { "–" } else { &step.share };
        let name = [&conduct_prefix(step), step.name.as_str()].concat();
        vec![name.into(), share.to_owned().into(), before.into(), step.comes_to.clone().into()]
    };
    let head = [keys::CHAIN_STEP, keys::CALC_SHARE, keys::DATES_BEFORE, keys::DATES_AFTER];
    let head = head.map(|key| lang.text(key)).to_vec();
    markup::table_below(lang.text(keys::WATERFALL_HEADING), head, steps.iter().map(cells).collect())
}
