//! What is left to pay, a second time: in whole cents and per cent, with the shares of each country typed anew.

/// What is left of so many cents in each way to pay less, under the rules with this key: each discount alone, then all of
/// them where they add up. None where nothing is taken off, or nothing was read.
pub fn left(regime: &str, cents: i64) -> Vec<i64> {
    // Draft procedural guidance of the ICO: only one of them can be had.
    let (each, added): (&[i64], bool) = match regime {
        "uk-gdpr" | "uk-part-3" => (&[40, 30, 20], false),
        // ZP-1 Art. 57.c(2); Law on Administrative Liability Art. 154(4): half.
        "si-gdpr" | "lv-gdpr" => (&[50], false),
        // ZANN Art. 79б(1): 80 % is paid.
        "bg-gdpr" | "bg-law-enforcement" => (&[20], false),
        // Ley 39/2015, Art. 85: they add up.
        "es-gdpr" => (&[20, 20], true),
        // Codice, Art. 166(8).
        "it-gdpr" => (&[50], false),
        _ => (&[], false),
    };
    let all: i64 = each.iter().sum();
    let together = added.then_some(all);
    each.iter().copied().chain(together).map(|off| cents * (100 - off) / 100).collect()
}
