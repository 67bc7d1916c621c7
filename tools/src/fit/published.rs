//! What published calculations did at each step.

use std::collections::BTreeMap;
use std::{error::Error, fs};

use finesight::evidence::published::ChainStep;
use finesight::law::Choice;
use finesight::law::Regime;
use finesight::law::circumstance::Seriousness;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

/// A step, and what each calculation did at it.
pub type Shares = (ChainStep, Vec<f64>);

/// What published calculations did at a step, each as a share: where in the band of its class the start
/// lay, what aggravating and mitigating factors made of the amount, and what was left of it in the end.
pub fn chains(path: &str) -> Result<Vec<Shares>, Box<dyn Error>> {
    let file: Vec<Value> = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut steps: BTreeMap<ChainStep, Vec<f64>> = BTreeMap::new();
    for decision in &file {
        let amount = |name: &str| decision.get(name).and_then(Value::as_f64).filter(|amount| *amount > 0.0);
        let class = decision.get("seriousness").and_then(Value::as_str);
        if let Some((start, band)) = amount("start_pct_of_cap").zip(class.and_then(band)) {
            steps.entry(ChainStep::Start).or_default().push((start - band.0) / (band.1 - band.0));
        }
        let sized = amount("after_size_eur").or(amount("start_amount_eur"));
        let weighed = amount("after_aggr_mitig_eur");
        if let Some((sized, weighed)) = sized.zip(weighed) {
            steps.entry(ChainStep::Factors).or_default().push(weighed / sized);
        }
        let fee = amount("fine_eur_by_authority").or(amount("fine_eur"));
        if let Some((before, fee)) = weighed.or(sized).zip(fee) {
            steps.entry(ChainStep::Proportion).or_default().push(fee / before);
        }
    }
    Ok(steps.into_iter().collect())
}

/// The band of a class in the Guidelines, in per cent of the maximum.
fn band(class: &str) -> Option<(f64, f64)> {
    let class = Seriousness::ALL.iter().find(|other| other.circumstance().key() == class)?;
    let band = Regime::EeaGdpr.rules().method?.band(*class).value;
    Some((band.low.0.to_f64()? * 100.0, band.high.0.to_f64()? * 100.0))
}
