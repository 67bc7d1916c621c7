//! A ridge regression whose coefficients keep to bounds, by coordinate descent.
#![expect(clippy::indexing_slicing, reason = "every entry of a column is a row of the vectors beside it")]

/// What a coefficient is held to.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// It is not below this.
    pub least: f64,
    /// It is not above this.
    pub most: f64,
    /// How strongly it is drawn to nothing, in rows.
    pub penalty: f64,
}

/// One column: which rows have it, and how much of it.
#[derive(Clone, Debug)]
pub struct Column {
    /// What its coefficient is held to.
    pub held: Held,
    /// Row and value, where the value is not nothing.
    pub entries: Vec<(usize, f64)>,
}

/// Sweeps after which it is close enough whatever the data.
const SWEEPS: usize = 400;
/// A sweep that moves no coefficient by more than this is the last; decades.
const CLOSE: f64 = 1e-7;

/// The level and the coefficients with the least weighted sum of squares and penalties within the bounds.
pub fn fit(columns: &[Column], wanted: &[f64], weights: &[f64]) -> (f64, Vec<f64>) {
    let mut level = 0.0;
    let mut found = vec![0.0; columns.len()];
    let mut rest = wanted.to_vec();
    let total: f64 = weights.iter().sum();
    for _ in 0..SWEEPS {
        let step = rest.iter().zip(weights).map(|(rest, weight)| rest * weight).sum::<f64>() / total;
        level += step;
        for rest in &mut rest {
            *rest -= step;
        }
        let mut moved = step.abs();
        for (column, coefficient) in columns.iter().zip(&mut found) {
            let step = best(column, *coefficient, &rest, weights) - *coefficient;
            *coefficient += step;
            for (row, value) in &column.entries {
                rest[*row] -= step * value;
            }
            moved = moved.max(step.abs());
        }
        if moved < CLOSE {
            break;
        }
    }
    (level, found)
}

/// The best value of one coefficient while all others stay.
fn best(column: &Column, now: f64, rest: &[f64], weights: &[f64]) -> f64 {
    let (mut along, mut size) = (0.0, 0.0);
    for (row, value) in &column.entries {
        along += weights[*row] * value * (rest[*row] + now * value);
        size += weights[*row] * value * value;
    }
    let divisor = size + column.held.penalty;
    if divisor > 0.0 { (along / divisor).clamp(column.held.least, column.held.most) } else { 0.0 }
}

/// What is left of each row beside its prediction.
pub fn rest(columns: &[Column], wanted: &[f64], level: f64, found: &[f64]) -> Vec<f64> {
    let mut rest: Vec<f64> = wanted.iter().map(|wanted| wanted - level).collect();
    for (column, coefficient) in columns.iter().zip(found) {
        for (row, value) in &column.entries {
            rest[*row] -= coefficient * value;
        }
    }
    rest
}
