//! The ICO's guidance, from G 4.

use crate::edpb_guidelines::check_bands;
use finesight::law::method::{Band, OtherSize};
use finesight::law::{Citation, Currency, Money, Pinpoint, Share, Source, Verified, ico_guidance};
use jiff::civil::date;

/// G 4.2: paras 109–115, the same bands as in Europe. Para 119: assets, funding or budget.
#[test]
fn the_bands_are_those_of_the_guidance() {
    assert_eq!(ico_guidance::PUBLISHED, date(2024, 3, 18));
    check_bands(&ico_guidance::METHOD, date(2024, 3, 18), "109–115");
    let para_119 = Citation::read(Source::IcoGuidance, Pinpoint::Para("119"));
    assert_eq!(ico_guidance::METHOD.others, OtherSize::Funds(para_119));
    // Of what it judges each criterion on, nothing was read.
    assert!(ico_guidance::METHOD.judged.is_empty());
}

/// G 4.3: Table B; up to so many million pounds, thousandths from and to, and where the row was read:
/// in a notice that quotes it (Birthlink 190, DPP Law 147, 23andMe 388), or in the draft only.
#[test]
fn the_rows_of_table_b_say_which_were_read_in_the_draft_only() {
    const ROWS: [(u32, u32, u32, bool); 6] = [
        (2, 2, 4, true),
        (10, 4, 20, true),
        (50, 20, 100, false),
        (100, 100, 200, false),
        (250, 200, 500, true),
        (435, 500, 1_000, false),
    ];
    let method = ico_guidance::METHOD;
    assert_eq!(method.sizes.len(), ROWS.len());
    let check = |cite: Citation, in_a_notice: bool| {
        let expected = if in_a_notice {
            (Source::IcoGuidance, Verified::Quoted)
        } else {
            (Source::IcoDraft, Verified::Draft)
        };
        assert_eq!((cite.source, cite.verified), expected);
    };
    for (row, (millions, low, high, notice)) in method.sizes.iter().zip(ROWS) {
        assert_eq!(row.up_to, Money::whole(millions * 1_000_000, Currency::Gbp));
        assert_eq!(row.share.value, Band { low: Share::per_mille(low), high: Share::per_mille(high) });
        check(row.share.cite, notice);
    }
    check(method.beyond.cite, false);
}
