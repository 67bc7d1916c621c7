//! What came after: an appeal that makes it worse, a milder law, and authority that was not there yet or not any more.

use crate::check::decision::{By, Said};
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::adjustment;
use crate::engine::{DateId, Question, Range, Truth};
use crate::law::{ChoiceId, Citation, Source};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let one = [worse(under), milder(under), applied_back(under)].into_iter().flatten();
    one.chain(under.decision.relies_on.iter().filter_map(|source| relied_on(under, *source))).collect()
}

/// A higher amount on the addressee's own appeal, where the law has a rule on that.
fn worse(under: Under) -> Option<Fault> {
    let rule = under.regime.rules().processing_time()?;
    let said = under.decision.amount.filter(|_| under.decision.by == Some(By::Appeal))?;
    let (before, own): (Range, Truth) = adjustment::own_appeal_limit(under.facts)?;
    let higher = before.currency == said.currency && before.high.is_some_and(|high| said.amount > high);
    let fault =
        Fault::of(Code::WorseOnAppeal, rule.no_detriment).about([Part::Said(said), Part::Found(before)]);
    match own {
        _ if !higher => None,
        Truth::Yes => Some(fault),
        Truth::Open => Some(fault.hanging_on([Question::Choice(ChoiceId::Appealed)])),
        Truth::No => None,
    }
}

fn milder(under: Under) -> Option<Fault> {
    let cite = under.regime.milder_law().filter(|_| under.decision.milder_law == Some(Said::NotSaid))?;
    Some(Fault::of(Code::MilderLaw, cite))
}

/// A law that came after the breach was over.
fn applied_back(under: Under) -> Option<Fault> {
    let first = under.decision.law_from?;
    let ended = under.facts.date_span(DateId::BreachEnd);
    let fault = Fault::of(Code::LawCameLater, under.regime.cite(under.regime.no_law_back()));
    let fault = fault.about([Part::Named(first)]);
    match ended {
        Some(ended) if ended.high < first => Some(fault),
        Some(ended) if ended.low >= first => None,
        _ => Some(fault.hanging_on([Question::Date(DateId::BreachEnd)])),
    }
}

/// Authority that could not be known when it was decided, or had been set aside by then.
fn relied_on(under: Under, source: Source) -> Option<Fault> {
    let decided = under.facts.date_span(DateId::Decided).map_or(under.on, |decided| decided.high);
    let part = [Part::Source(source)];
    if let Some(by) = source.set_aside().filter(|by| by.value <= decided) {
        return Some(Fault::of(Code::ReliesOnSetAside, by.cite).about(part));
    }
    let known: Option<Citation> =
        source.known_from().filter(|from| *from > decided).map(|_| under.regime.rules().cites.applies);
    Some(Fault::of(Code::ReliesOnLater, known?).about(part))
}
