//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.
//!
//! How published decisions that found a breach ended. They were coded by a language model, their cells unverified. Shares and
//! factors in millionths, in the order of the endings: a fee, a reprimand, an order, nothing. A list of a state goes by
//! companies, public bodies, and associations and persons.

use super::row::Calibrated;
use crate::engine::practice::{Each, Ending, Endings, OfArticle, OfState};
use crate::law::circumstance::Country;

const fn article(article: u8, n: u32, times: Each) -> OfArticle {
    OfArticle { article, n, times }
}

/// The shares, with what they were computed from.
#[rustfmt::skip]
pub static ENDINGS: Endings = Endings {
    n: 1047,
    named: [699_255, 1_343_285, 975_319, 2_041_981],
    articles: &[
        article(5, 560, [1_161_129, 751_593, 1_164_882, 606_622]),
        article(6, 383, [1_253_178, 796_815, 751_773, 428_269]),
        article(7, 56, [914_675, 1_278_568, 401_885, 1_383_974]),
        article(9, 78, [904_600, 1_005_231, 908_516, 1_525_534]),
        article(12, 228, [898_099, 1_465_343, 995_045, 555_483]),
        article(13, 205, [1_246_086, 737_345, 944_490, 405_317]),
        article(14, 63, [939_339, 768_430, 1_230_972, 1_547_379]),
        article(15, 131, [1_070_716, 469_001, 1_266_480, 1_496_556]),
        article(17, 90, [656_128, 1_003_190, 1_405_075, 2_263_332]),
        article(21, 49, [1_436_130, 503_125, 624_394, 266_814]),
        article(24, 64, [950_907, 1_493_283, 822_391, 398_523]),
        article(25, 98, [1_040_874, 1_087_505, 1_033_531, 598_655]),
        article(28, 61, [1_311_993, 683_268, 646_584, 473_747]),
        article(30, 23, [960_949, 1_532_790, 709_810, 372_748]),
        article(31, 20, [1_439_822, 486_407, 354_605, 526_429]),
        article(32, 205, [1_239_435, 706_033, 862_624, 585_736]),
        article(33, 35, [1_129_078, 656_531, 1_183_713, 913_009]),
        article(35, 38, [1_181_100, 826_323, 1_183_258, 323_458]),
        article(58, 43, [1_244_170, 706_814, 688_432, 711_053]),
    ],
    states: &[
        OfState { country: Country::Denmark, n: [44, 37, 4], shares: [[162_089, 656_758, 81_564, 99_590], [122_939, 608_252, 189_603, 79_205], [196_710, 524_640, 202_084, 76_565]] },
        OfState { country: Country::Finland, n: [31, 20, 1], shares: [[256_495, 459_596, 163_777, 120_131], [117_241, 600_591, 182_824, 99_344], [258_605, 486_708, 187_101, 67_586]] },
        OfState { country: Country::Iceland, n: [15, 16, 4], shares: [[224_941, 89_463, 464_924, 220_672], [215_070, 143_152, 163_946, 477_832], [172_348, 74_120, 690_033, 63_499]] },
        OfState { country: Country::Belgium, n: [67, 35, 11], shares: [[249_035, 301_750, 122_033, 327_182], [130_548, 455_743, 118_931, 294_778], [331_977, 226_345, 70_260, 371_418]] },
        OfState { country: Country::Croatia, n: [12, 5, 1], shares: [[666_620, 104_571, 169_340, 59_469], [430_012, 190_678, 274_616, 104_693], [419_995, 116_297, 420_928, 42_780]] },
        OfState { country: Country::Cyprus, n: [7, 5, 2], shares: [[582_397, 309_422, 64_082, 44_098], [370_920, 403_936, 164_140, 61_005], [377_321, 467_786, 122_934, 31_958]] },
        OfState { country: Country::Estonia, n: [9, 1, 1], shares: [[187_786, 305_427, 476_728, 30_058], [274_939, 326_084, 322_990, 75_987], [229_245, 185_757, 556_567, 28_431]] },
        OfState { country: Country::France, n: [28, 5, 1], shares: [[818_827, 66_017, 89_441, 25_715], [508_532, 132_195, 203_294, 155_979], [693_233, 106_930, 149_671, 50_165]] },
        OfState { country: Country::Germany, n: [21, 0, 0], shares: [[493_535, 305_872, 146_565, 54_028], [340_371, 371_076, 185_789, 102_763], [462_409, 273_552, 212_356, 51_683]] },
        OfState { country: Country::Greece, n: [29, 18, 7], shares: [[745_749, 78_243, 128_589, 47_419], [672_867, 170_060, 122_272, 34_801], [813_373, 86_175, 75_665, 24_787]] },
        OfState { country: Country::Hungary, n: [25, 5, 5], shares: [[615_442, 244_339, 44_158, 96_061], [588_867, 291_115, 47_523, 72_494], [590_840, 310_783, 52_249, 46_127]] },
        OfState { country: Country::Ireland, n: [6, 7, 0], shares: [[426_581, 489_986, 44_657, 38_776], [466_217, 431_343, 52_628, 49_812], [514_887, 357_852, 91_091, 36_170]] },
        OfState { country: Country::Italy, n: [117, 68, 12], shares: [[761_748, 112_873, 46_743, 78_636], [732_505, 159_065, 26_242, 82_188], [757_088, 124_806, 82_733, 35_373]] },
        OfState { country: Country::Slovenia, n: [9, 7, 0], shares: [[228_289, 69_760, 299_313, 402_638], [139_968, 91_480, 479_945, 288_607], [305_524, 117_589, 418_137, 158_750]] },
        OfState { country: Country::Spain, n: [230, 54, 46], shares: [[830_952, 71_337, 50_683, 47_028], [197_994, 468_574, 121_411, 212_022], [737_027, 159_714, 56_359, 46_900]] },
    ],
};

/// How well calibrated the shares are.
#[rustfmt::skip]
pub static CALIBRATED: [Calibrated; 4] = [
    Calibrated { ending: Ending::Fee, n: 1047, error: 42 },
    Calibrated { ending: Ending::Reprimand, n: 1017, error: 28 },
    Calibrated { ending: Ending::Order, n: 1017, error: 35 },
    Calibrated { ending: Ending::Nothing, n: 1017, error: 20 },
];
