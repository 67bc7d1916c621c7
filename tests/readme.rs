//! What README lists is what the tables have.

use finesight::law::Regime;
use finesight::text::Lang;
use finesight::text::cite::named;

const BEGIN: &str = "<!-- regimes, as in src/law/countries/mod.rs -->\n";
const END: &str = "<!-- end of regimes -->\n";

#[test]
fn readme_lists_the_regimes_of_the_table() {
    let lines: Vec<String> =
        Regime::ALL.iter().map(|regime| format!("- {}", named(Lang::En, "regime", regime.key()))).collect();
    let list = lines.join("\n");
    let readme = include_str!("../README.md");
    let (_, from) = readme.split_once(BEGIN).expect("README has a list of regimes");
    let (listed, _) = from.split_once(END).expect("the list of regimes ends");
    assert_eq!(listed.trim(), list, "README should list:\n\n{list}\n");
}
