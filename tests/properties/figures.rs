//! What is worked out of many cases at once is what the assessment of each has.

use crate::cases::draw;
use crate::dice::Dice;
use crate::none;
use finesight::engine::figures::OfRegime;
use finesight::engine::{Figures, figures};
use finesight::evidence::LIBRARY;

const CASES: usize = 1_500;

#[test]
fn figures_are_those_of_the_assessment() {
    let mut dice = Dice(0x0F16_04E5);
    let mut wrong = Vec::new();
    for _ in 0..CASES {
        let case = draw(&mut dice);
        let assessed = case.assess();
        let expected = Figures {
            result: assessed.result.as_ref().map(OfRegime::from),
            conflicts: assessed.problems.len(),
        };
        let found = figures(&case.facts, case.setting, &LIBRARY);
        if found != expected {
            wrong.push(format!("{}\n  found {found:?}\n  expected {expected:?}", case.written()));
        }
    }
    none(&wrong, CASES);
}
