//! A ridge regression whose coefficients keep to bounds, by coordinate descent on the normal equations.
#![expect(clippy::indexing_slicing, reason = "every place is that of a coefficient")]

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

/// A row: which coefficients it has, each as often as it counts, and what they are to add up to.
#[derive(Clone, Debug)]
pub struct Equation {
    /// The places of the coefficients.
    pub has: Vec<usize>,
    /// The sum.
    pub sum: f64,
    /// How much it counts.
    pub weight: f64,
}

impl Equation {
    /// What is left of the sum beside the coefficients.
    pub fn rest(&self, found: &[f64]) -> f64 {
        self.sum - self.has.iter().map(|place| found[*place]).sum::<f64>()
    }
}

/// Sweeps after which it is close enough whatever the data.
const SWEEPS: usize = 3000;
/// A sweep that moves no coefficient by more than this is the last; decades.
const CLOSE: f64 = 1e-6;

/// Moves the coefficients to the least weighted sum of squares and penalties within the bounds.
pub fn fit(equations: &[Equation], weights: &[f64], held: &[Held], found: &mut [f64]) {
    let n = held.len();
    let mut squares = vec![0.0; n * n];
    let mut rest = vec![0.0; n];
    for (equation, weight) in equations.iter().zip(weights) {
        let left = weight * equation.rest(found);
        for one in &equation.has {
            rest[*one] += left;
            for other in &equation.has {
                squares[one * n + other] += weight;
            }
        }
    }
    for _ in 0..SWEEPS {
        let mut moved = 0.0_f64;
        for place in 0..n {
            let own = squares[place * n + place];
            let divisor = own + held[place].penalty;
            if divisor <= 0.0 {
                continue;
            }
            let best = (rest[place] + own * found[place]) / divisor;
            let step = best.max(held[place].least).min(held[place].most) - found[place];
            if step == 0.0 {
                continue;
            }
            found[place] += step;
            for (rest, with) in rest.iter_mut().zip(&squares[place * n..]) {
                *rest -= with * step;
            }
            moved = moved.max(step.abs());
        }
        if moved < CLOSE {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Held = Held { least: f64::NEG_INFINITY, most: f64::INFINITY, penalty: 0.0 };

    /// Two rows of the first coefficient alone, at 1 and 1, and two that have the second too, at 3 and 3.
    fn fitted(second: Held) -> [f64; 2] {
        let row = |has: &[usize], sum| Equation { has: has.to_vec(), sum, weight: 1.0 };
        let rows = [row(&[0], 1.0), row(&[0], 1.0), row(&[0, 1], 3.0), row(&[0, 1], 3.0)];
        let mut found = [0.0; 2];
        fit(&rows, &[1.0; 4], &[FREE, second], &mut found);
        found
    }

    fn close(found: [f64; 2], expected: [f64; 2]) -> bool {
        found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-4)
    }

    #[test]
    fn coefficients_are_drawn_to_nothing_and_keep_to_their_bounds() {
        assert!(close(fitted(FREE), [1.0, 2.0]), "free, the rows are met");
        // With a penalty of one row the least of 2(1-a)^2 + 2(3-a-b)^2 + b^2 lies at a = 1.5, b = 1.
        assert!(close(fitted(Held { penalty: 1.0, ..FREE }), [1.5, 1.0]));
        // Held at a half, the other is the mean of 1, 1, 2.5 and 2.5.
        assert!(close(fitted(Held { most: 0.5, ..FREE }), [1.75, 0.5]));
        assert!(close(fitted(Held { most: 0.0, ..FREE }), [2.0, 0.0]));
    }
}
