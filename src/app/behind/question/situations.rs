//! What may have happened, in plain words, for who does not know the rules by name: each names the rule that it
//! usually falls under.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::dispatch::act;
use crate::app::markup::{chip, element, fragment, keyed, placeholder};
use crate::engine::facts::notation::read_provision;
use crate::law::Regime;
use crate::law::provision::{Provision, Tier};
use crate::text::cite::named;
use crate::text::{explain, keys, say};
use yew::prelude::*;

/// What happened, and the provisions that it falls under, of which a regime has at most one.
const SITUATIONS: [(&str, &[&str]); 11] = [
    ("leak", &["gdpr-32", "bdl-3-8"]),
    ("no-ground", &["gdpr-6", "bdl-2-1"]),
    // The Regulation has one rule for what the Criminal Data Act has two for.
    ("special", &["gdpr-9"]),
    ("sensitive", &["bdl-2-11"]),
    ("biometric", &["bdl-2-12"]),
    ("not-told", &["gdpr-13"]),
    ("no-access", &["gdpr-15"]),
    ("not-erased", &["gdpr-17", "bdl-2-16"]),
    ("not-reported", &["gdpr-33", "bdl-3-9-1"]),
    ("not-assessed", &["gdpr-35", "bdl-3-7"]),
    ("abroad", &["gdpr-44", "bdl-8-1"]),
];

/// A provision of the lower tier, and one of the higher that authorities often find broken beside it. It is offered, not
/// named: whether an authority finds it is open.
const SECURITY: &str = "gdpr-32";
const OFTEN_BESIDE_IT: &str = "gdpr-5-1-f";

/// The situations of the regime; nothing as long as their texts are on their way.
pub fn view(ask: &AskProps) -> Html {
    let Some(regime) = ask.regime.filter(|_| ask.lang.is_complete()) else { return placeholder() };
    let each =
        SITUATIONS.iter().filter_map(|(key, under)| Some(situation(ask, key, provision(regime, under)?)));
    let chips = element("ul", "choices named", fragment(each.collect()));
    let intro = element("p", "subtle", ask.lang.text(keys::PLAIN_INTRO));
    fragment([intro, chips].into_iter().chain(beside(ask, regime)).collect())
}

/// What is often found beside poor security, and what becomes of the maximum then.
fn beside(ask: &AskProps, regime: Regime) -> Option<Html> {
    let is_named = |key| ask.named.contains(&key);
    let row = regime.provision(OFTEN_BESIDE_IT)?;
    if !is_named(SECURITY) || is_named(OFTEN_BESIDE_IT) {
        return None;
    }
    let [lower, higher] = [regime.tier(Tier::Lower)?, regime.tier(Tier::Higher)?];
    let [lower, higher] = [lower, higher].map(|tier| explain::money(ask.lang, tier.fixed.value));
    let text = say::plain_beside_security(ask.lang, &higher, &lower);
    let change = act(&ask.dispatch, Action::SetInfringement(row, true));
    let chip = chip("checkbox", None, false, false, named(ask.lang, "provision", row.key).into(), change);
    Some(fragment(vec![element("p", "subtle", text), element("div", "choices", chip)]))
}

fn provision(regime: Regime, under: &[&str]) -> Option<&'static Provision> {
    let key = under.iter().find(|key| regime.provision(key).is_some())?;
    read_provision(key).ok()
}

fn situation(ask: &AskProps, key: &'static str, row: &'static Provision) -> Html {
    let named_already = ask.named.contains(&row.key);
    let change = act(&ask.dispatch, Action::SetInfringement(row, !named_already));
    keyed(key, chip("checkbox", None, false, named_already, named(ask.lang, "plain", key).into(), change))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_situation_falls_under_a_provision_and_no_regime_has_two() {
        for (key, under) in SITUATIONS {
            for provision in under {
                assert!(read_provision(provision).is_ok(), "{key}: {provision}");
            }
            for regime in Regime::ALL {
                assert!(under.iter().filter(|key| regime.provision(key).is_some()).count() <= 1, "{key}");
            }
        }
    }
}
