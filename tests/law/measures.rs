//! What may happen besides a fee: where each measure stands, and when it is worth showing, typed anew from Art. 58(2), from
//! SN 1.1, 1.2, 1.4 and 1.5 (the Criminal Data Act) and from SN 3.1 and 3.2 (Norway).

use crate::{article, chapter, section};
use finesight::law::procedure::CorrectiveMeasureWhen::{
    self, Always, Breached, ControlLost, NoFee, NotInformed,
};
use finesight::law::procedure::CorrectiveMeasureWhen::{CrossBorder, NotCrossBorder, NotFeeGround};
use finesight::law::{Citation, Pinpoint, Regime, Source, Verified};

/// A measure, when it is worth showing, and where it is set out.
type Row = (&'static str, CorrectiveMeasureWhen, Citation);

const fn of_58_2(key: &'static str, when: CorrectiveMeasureWhen, letter: &'static str) -> Row {
    (key, when, article(Source::Gdpr, letter))
}

/// Art. 58(2): (b) reprimands, (c) requests of those whom the data are about, (d) processing as the Regulation wants it, (e) a
/// breach is told to them (Art. 34), (f) a ban, (g) erasure, (h) a certification (Arts 42 and 43), (j) flows to third countries.
/// Art. 56 is on who leads across borders.
const REGULATION: [Row; 9] = [
    of_58_2("gdpr-reprimand", Always, "58(2)(b)"),
    of_58_2("gdpr-order", Always, "58(2)(d)"),
    of_58_2(
        "gdpr-order-request",
        Breached(&["gdpr-12", "gdpr-15", "gdpr-16", "gdpr-17", "gdpr-18", "gdpr-20", "gdpr-21"]),
        "58(2)(c)",
    ),
    of_58_2("gdpr-order-tell", Breached(&["gdpr-34"]), "58(2)(e)"),
    of_58_2("gdpr-ban", Breached(&["gdpr-6", "gdpr-7", "gdpr-9", "gdpr-10"]), "58(2)(f)"),
    of_58_2("gdpr-erase", Breached(&["gdpr-5-1-e", "gdpr-17"]), "58(2)(g)"),
    of_58_2("gdpr-withdraw", Breached(&["gdpr-42-43"]), "58(2)(h)"),
    of_58_2("gdpr-flows", Breached(&["gdpr-44"]), "58(2)(j)"),
    of_58_2("gdpr-lead", CrossBorder, "56"),
];

const fn bdl(in_chapter: u8, at: &'static str, para: u8, number: u8) -> Citation {
    let place = Pinpoint::Chapter { chapter: in_chapter, section: at, para, number };
    Citation::read(Source::CriminalDataAct, place)
}

/// An order to act so that the processing becomes lawful, or to meet other duties.
const ORDER: Citation = bdl(5, "7", 1, 2);

const CRIMINAL_DATA_ACT: [Row; 17] = [
    // What is no fee ground can still be enjoined, and warned of.
    ("bdl-instead", NotFeeGround, ORDER),
    ("bdl-warning", NotFeeGround, bdl(5, "6", 0, 0)),
    // "There is no reprimand in 5:7": read from the list that lacks it.
    ("bdl-no-reprimand", NoFee, bdl(5, "7", 0, 0).verified(Verified::Inferred)),
    ("bdl-order-measures", Breached(&["bdl-3-2"]), ORDER),
    ("bdl-order-assessment", Breached(&["bdl-3-7", "bdl-3-7-2"]), ORDER),
    ("bdl-order-inform", NotInformed, ORDER),
    ("bdl-inform-limits", NotInformed, bdl(4, "5", 0, 0)),
    ("bdl-order-erase", ControlLost, ORDER),
    // "Must state the latest completion date": the second paragraph.
    ("bdl-order-day", Always, bdl(5, "7", 2, 0)),
    ("bdl-ban", Always, bdl(5, "7", 1, 3)),
    ("bdl-ignored-order", Always, bdl(6, "1", 2, 0)),
    ("bdl-not-at-once", Always, bdl(5, "8", 0, 0)),
    ("bdl-appeal", Always, bdl(7, "3", 0, 0)),
    ("bdl-payment", Always, bdl(6, "8", 0, 0)),
    ("bdl-recovery", Always, Citation::read(Source::RecoveryAct, Pinpoint::Whole)),
    ("bdl-repayment", Always, chapter(Source::CriminalDataOrdinance, 6, "3")),
    ("bdl-damages", Always, bdl(7, "1", 0, 0)),
];

const fn popl(at: &'static str, para: u8) -> Citation {
    section(Source::NorwegianDataAct, at, para)
}

const fn fvl(at: &'static str) -> Citation {
    section(Source::NorwegianProcedureAct, at, 0)
}

const NORWAY: [Row; 10] = [
    ("no-coercive", Always, popl("29", 0)),
    // SN 4: the fee lapsed, the breach stood, and no reprimand took its place.
    ("no-lapse-without-reprimand", NoFee, Citation::read(Source::BoardCoop, Pinpoint::Whole)),
    ("no-hearing", Always, fvl("16")),
    ("no-silence", Always, fvl("47–49")),
    // The Board decides appeals, and not in cases across borders.
    ("no-appeal", NotCrossBorder, popl("22", 0)),
    ("no-appeal-abroad", CrossBorder, popl("22", 0)),
    ("no-detriment", Always, fvl("34")),
    ("no-costs", Always, fvl("36")),
    ("no-payment", Always, popl("27", 0)),
    ("no-court", Always, popl("27", 2)),
];

#[test]
fn every_measure_stands_where_the_act_has_it() {
    for (regime, typed) in [
        (Regime::EeaGdpr, &REGULATION[..]),
        (Regime::SeCriminalDataAct, &CRIMINAL_DATA_ACT[..]),
        (Regime::NoGdpr, &NORWAY[..]),
    ] {
        let own: Vec<_> = regime.corrective_measures().iter().collect();
        for (key, when, cite) in typed {
            let found = own.iter().find(|measure| measure.key == *key);
            let found = found.unwrap_or_else(|| panic!("{} has no {key}", regime.key()));
            assert_eq!((found.when, found.cite), (*when, *cite), "{}: {key}", regime.key());
        }
        let shared = |key: &str| REGULATION.iter().any(|(other, ..)| *other == key);
        let untyped = own.iter().filter(|measure| !typed.iter().any(|(key, ..)| *key == measure.key));
        let untyped: Vec<&str> = untyped.map(|measure| measure.key).filter(|key| !shared(key)).collect();
        assert!(untyped.is_empty(), "{}: {untyped:?} were not typed", regime.key());
    }
    // An order to tell people enforces 4:2, and one to erase 2:16.
    let duty = |key| {
        let measures = Regime::SeCriminalDataAct.corrective_measures();
        measures.iter().find(|measure| measure.key == key).and_then(|measure| measure.duty)
    };
    assert_eq!(duty("bdl-order-inform"), Some(bdl(4, "2", 0, 0)));
    assert_eq!(duty("bdl-order-erase"), Some(bdl(2, "16", 0, 0)));
    assert_eq!(duty("bdl-ban"), None);
}
