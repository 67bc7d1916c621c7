//! The European guidelines 04/2022, version 2.1, from G 2.

use finesight::law::circumstance::Seriousness;
use finesight::law::method::{Band, Method, OtherSize};
use finesight::law::{
    Citation, Criterion, Currency, Money, Pinpoint, Share, Source, Verified, edpb_guidelines,
};
use jiff::civil::{Date, date};

const BANDS: [(Seriousness, u32, u32); 3] =
    [(Seriousness::Low, 0, 10), (Seriousness::Medium, 10, 20), (Seriousness::High, 20, 100)];

/// Holds a method against the bands, which are the same in Europe and in the United Kingdom.
pub fn check_bands(method: &Method, first_day: Date, para: &'static str) {
    for (class, low, high) in BANDS {
        let band = method.band(class);
        assert_eq!(band.value, Band { low: Share::percent(low), high: Share::percent(high) });
        assert_eq!(band.cite.at, Pinpoint::Para(para));
    }
    assert_eq!(method.beyond.value, Band { low: Share::WHOLE, high: Share::WHOLE });
    assert!(method.in_force.on(first_day) && !method.in_force.on(first_day.yesterday().unwrap()));
}

/// G 2.4: para 60. Para 10: for public bodies no turnover step.
#[test]
fn the_bands_are_those_of_the_guidelines() {
    assert_eq!(edpb_guidelines::ADOPTED, date(2023, 5, 24));
    check_bands(&edpb_guidelines::METHOD, date(2023, 5, 24), "60");
    let para_10 =
        Citation { source: Source::FineGuidelines, at: Pinpoint::Para("10"), verified: Verified::Quoted };
    assert_eq!(edpb_guidelines::METHOD.others, OtherSize::None(para_10));
}

/// G 2.4 and 2.7: where the Guidelines say what each criterion is judged on. Of codes and certification (j) nothing
/// was read; where the number of the paragraph was not read, the chapter.
#[test]
fn what_a_criterion_is_judged_on_has_its_place() {
    let para = |number| (Source::FineGuidelines, Pinpoint::Para(number), Verified::Quoted);
    let in_chapter_5 = (Source::FineGuidelines, Pinpoint::Part("5"), Verified::Quoted);
    let typed = [
        (Criterion::GdprA, para("53–54")),
        (Criterion::GdprB, para("55–56")),
        (Criterion::GdprC, para("76")),
        (Criterion::GdprD, in_chapter_5),
        (Criterion::GdprE, para("83–94")),
        (Criterion::GdprF, para("95–97")),
        (Criterion::GdprG, para("57")),
        (Criterion::GdprH, para("99")),
        (Criterion::GdprI, para("102")),
        (Criterion::GdprK, in_chapter_5),
    ];
    let judged: Vec<_> = edpb_guidelines::METHOD
        .judged
        .iter()
        .map(|(criterion, cite)| (*criterion, (cite.source, cite.at, cite.verified)))
        .collect();
    assert_eq!(judged, typed);
    assert_eq!(edpb_guidelines::METHOD.judged_on(Criterion::GdprJ), None);
}

/// G 2.5: version 2.1; up to and with so many million euro, thousandths from and to, paragraph.
#[test]
fn the_turnover_tiers_are_those_of_version_two_one() {
    const TIERS: [(u32, u32, u32, &str); 6] = [
        (2, 2, 4, "65"),
        (10, 3, 20, "65"),
        (50, 15, 100, "65"),
        (100, 80, 200, "66"),
        (250, 150, 500, "66"),
        (500, 400, 1_000, "66"),
    ];
    let method = edpb_guidelines::METHOD;
    assert_eq!(method.sizes.len(), TIERS.len());
    for (tier, (millions, low, high, para)) in method.sizes.iter().zip(TIERS) {
        assert_eq!(tier.up_to, Money::whole(millions * 1_000_000, Currency::Eur));
        assert_eq!(tier.share.value, Band { low: Share::per_mille(low), high: Share::per_mille(high) });
        assert_eq!(tier.share.cite.at, Pinpoint::Para(para));
        assert_eq!(tier.share.cite.verified, Verified::Quoted, "the Guidelines' own text was not had");
    }
}
