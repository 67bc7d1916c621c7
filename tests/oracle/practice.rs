//! Like decisions, and where they landed.

use super::complete::Complete;
use rust_decimal::Decimal;

/// What became of a fee.
enum Fate {
    Set(u32),
    Upheld,
    Gone,
}

use Fate::{Gone, Set, Upheld};

/// A decision: its case, the millions of its maximum where fees compare by share, and what became of
/// it. What is dated to a month or a year counts as known from its last day.
type Row = (&'static str, u32, &'static [(&'static str, Fate)]);

/// Nordic 6.1, public bodies.
const SWEDISH_AUTHORITIES: &[Row] = &[
    ("DI-2019-2221", 10, &[("2019-08-20", Set(200_000)), ("2021-03-01", Upheld)]),
    ("DI-2020-1539", 10, &[("2020-05-11", Set(120_000))]),
    ("DI-2019-7024", 10, &[("2020-11-24", Set(4_000_000))]),
    ("DI-2019-7782", 10, &[("2020-11-24", Set(200_000))]),
    ("DI-2019-3839", 10, &[("2020-12-02", Set(4_000_000)), ("2022-05-16", Gone)]),
    ("DI-2019-3840", 10, &[("2020-12-02", Set(3_500_000)), ("2022-05-16", Gone)]),
    ("DI-2019-3841", 10, &[("2020-12-02", Set(2_500_000)), ("2022-05-16", Gone)]),
    ("DI-2019-9457", 5, &[("2022-01-26", Set(300_000))]),
    ("IMY-2022-695", 5, &[("2023-01-17", Set(200_000)), ("2023-09-07", Upheld)]),
    ("Tullverket 2022", 10, &[("2022-03-14", Set(300_000))]),
    // Nordic 4.4: annulled in November 2022.
    ("DI-2020-2719", 10, &[("2021-02-10", Set(2_500_000)), ("2021-09-30", Upheld), ("2022-11-30", Gone)]),
];

/// Nordic 6.2, public bodies, with the board (3.6).
const NORWEGIAN_PUBLIC: &[Row] = &[
    ("18/02140", 0, &[("2019-03-18", Set(1_600_000))]),
    ("18/02579", 0, &[("2019-10-11", Set(1_200_000))]),
    ("18/04147", 0, &[("2021-06-07", Set(1_000_000))]),
    ("19/02985", 0, &[("2020-12-31", Set(3_000_000))]),
    ("20/01984", 0, &[("2020-11-16", Set(200_000))]),
    ("20/02042", 0, &[("2021-01-04", Set(1_000_000))]),
    ("20/02147", 0, &[("2021-03-15", Set(50_000))]),
    ("20/01813", 0, &[("2021-09-20", Set(750_000))]),
    ("20/01879", 0, &[("2021-09-20", Set(400_000))]),
    ("20/01893", 0, &[("2021-11-24", Set(1_000_000))]),
    ("21/00480", 0, &[("2022-01-07", Set(4_000_000)), ("2023-01-24", Upheld)]),
    ("20/03500", 0, &[("2022-03-04", Set(2_000_000))]),
    ("20/02875", 0, &[("2022-05-16", Set(150_000))]),
    ("21/00872", 0, &[("2022-06-21", Set(5_000_000))]),
    ("23/00708", 0, &[("2024-03-18", Set(20_000_000)), ("2024-12-17", Gone)]),
];

/// The group that the one assessed compares with.
pub fn group(regime: &str, complete: &Complete) -> Option<&'static str> {
    match (regime, complete.value("body")) {
        ("se-criminal-data-act" | "se-gdpr", "public-authority") => Some("swedish-authorities"),
        ("no-gdpr", "public-authority") => Some("norwegian-public"),
        _ => None,
    }
}

/// What is known on a day, without the decision that is replayed.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub on: &'a str,
    pub replayed: Option<&'a str>,
}

impl Known<'_> {
    /// From the smallest to the largest fee of a group, or share of the maximum: below five of them
    /// none, and from 19 on without the outermost at each end.
    pub fn band(self, group: &str) -> Option<(Decimal, Decimal)> {
        let rows = match group {
            "swedish-authorities" => SWEDISH_AUTHORITIES,
            _ => NORWEGIAN_PUBLIC,
        };
        let mut fees: Vec<Decimal> = rows.iter().filter_map(|row| self.fee(row)).collect();
        fees.sort_unstable();
        let left_out = usize::from(fees.len() >= 19);
        let high = fees.iter().rev().nth(left_out).copied();
        fees.get(left_out).copied().zip(high).filter(|_| fees.len() >= 5)
    }

    /// What the fee was on the day, as a share of its maximum where there is one; `None` when it was
    /// not yet set, or was gone.
    fn fee(self, (case, millions, events): &Row) -> Option<Decimal> {
        let mut fee = None;
        for (_, fate) in events.iter().filter(|(day, _)| *day <= self.on) {
            fee = match fate {
                Set(amount) => Some(Decimal::from(*amount)),
                Upheld => fee,
                Gone => None,
            };
        }
        let fee = fee.filter(|_| self.replayed != Some(*case))?;
        Some(if *millions == 0 { fee } else { fee / Decimal::from(millions * 1_000_000) })
    }
}
