//! Where the dots of the picture stand: in columns of one width along the scale, one upon another. So an amount lies within
//! half a column of its dot, and no two dots touch.

use crate::app::behind::drawing::{LEFT, Place, RIGHT};

/// So many columns side by side.
pub const COLUMNS: Place = 24;

/// How high the dots may reach, in the unit of places across, as long as they stay large enough to be seen.
const HIGHEST: Place = 2_600;
/// The smallest they are drawn, and how far they stay apart, as a part of the room for one.
const SMALLEST: Place = 66;
const APART: Place = 12;

/// To which part of the fines a dot belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The middle half.
    Half,
    /// Eight of ten, without the middle half.
    Range,
    /// Beyond these.
    Beyond,
}

/// A dot: its column from the left, how many are below it, and what it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// Its column.
    pub column: Place,
    /// How many stand below it.
    pub below: Place,
    /// What it belongs to.
    pub part: Part,
}

/// The dots of places across that rise.
pub fn stacked(places: &[(Place, Part)]) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for (place, part) in places {
        let column = column(*place);
        let last = dots.last().filter(|dot| dot.column == column);
        let below = last.map_or(0, |dot| dot.below + 1);
        dots.push(Dot { column, below, part: *part });
    }
    dots
}

fn column(place: Place) -> Place {
    ((place - LEFT) * COLUMNS / (RIGHT - LEFT)).clamp(0, COLUMNS - 1)
}

/// How large the dots are, and how high they reach together, in the unit of places across.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From the middle of a dot to its edge.
    pub radius: Place,
    /// From one dot to the one upon it.
    pub step: Place,
    /// Of all of them.
    pub height: Place,
}

impl Size {
    /// That the dots need: as wide as a column, and smaller where very many stand upon one another.
    pub fn of(dots: &[Dot]) -> Self {
        let tallest = dots.iter().map(|dot| dot.below + 1).max().unwrap_or(1);
        let step = ((RIGHT - LEFT) / COLUMNS).min(HIGHEST / tallest).max(2 * SMALLEST);
        Self { radius: step / 2 - step / APART / 2, step, height: step * tallest }
    }

    /// The middle of a dot: from the left, and from the top.
    pub const fn middle(self, dot: Dot) -> (Place, Place) {
        let across = LEFT + (2 * dot.column + 1) * (RIGHT - LEFT) / (2 * COLUMNS);
        (across, self.height - dot.below * self.step - self.step / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard normal quantiles of 0.51, 0.53, …, 0.99 in thousandths, out of a printed table; those below a half are
    /// the same with the other sign.
    const NORMAL: [Place; 25] = [
        25, 75, 126, 176, 228, 279, 332, 385, 440, 496, 553, 613, 674, 739, 806, 878, 954, 1_036, 1_126,
        1_227, 1_341, 1_476, 1_645, 1_881, 2_326,
    ];

    /// Fifty fines whose logarithm is normal, on an axis from the first to the last.
    fn fifty() -> Vec<(Place, Part)> {
        let below = NORMAL.iter().rev().map(|z| -z);
        let at = |z: Place| LEFT + (z + 2_326) * (RIGHT - LEFT) / 4_652;
        below.chain(NORMAL).map(|z| (at(z), Part::Half)).collect()
    }

    /// A column is 4.652 / 24 = 0.19383 wide. So the seventh from the left begins at -2.326 + 6 x 0.19383 = -1.163, and
    /// the eighth at -0.969: -1.126 and -1.036 lie in it. The others are counted alike.
    #[test]
    fn a_log_normal_distribution_makes_a_hill() {
        let dots = stacked(&fifty());
        let heights: Vec<usize> =
            (0..COLUMNS).map(|column| dots.iter().filter(|dot| dot.column == column).count()).collect();
        let left = [1, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4];
        let right = left.iter().rev();
        let whole: Vec<usize> = left.iter().chain(right).copied().collect();
        assert_eq!(heights, whole);
        assert_eq!(dots.len(), 50);
    }

    #[test]
    fn dots_rise_from_left_to_right_and_from_below() {
        let dots = stacked(&fifty());
        let order: Vec<(Place, Place)> = dots.iter().map(|dot| (dot.column, dot.below)).collect();
        assert!(order.windows(2).all(|pair| pair.first() < pair.last()), "{order:?}");
    }

    /// On a picture of 264 px a unit is 0.0264 px.
    #[test]
    fn no_two_dots_touch_and_none_is_cut_off() {
        let one_column = vec![(LEFT, Part::Beyond); 50];
        for dots in [stacked(&fifty()), stacked(&one_column), stacked(&[(RIGHT, Part::Half)])] {
            let size = Size::of(&dots);
            let middles: Vec<(Place, Place)> = dots.iter().map(|dot| size.middle(*dot)).collect();
            for (place, (x, y)) in middles.iter().enumerate() {
                assert!(*x - size.radius >= 0 && *x + size.radius <= 10_000);
                assert!(*y - size.radius >= 0 && *y + size.radius <= size.height);
                for (other_x, other_y) in middles.iter().skip(place + 1) {
                    let apart = (x - other_x).pow(2) + (y - other_y).pow(2);
                    assert!(apart > (2 * size.radius).pow(2), "{x},{y} and {other_x},{other_y}");
                }
            }
            assert!(size.radius * 2 * 264 >= 3 * 10_000, "{size:?} is too small to be seen");
        }
    }
}
