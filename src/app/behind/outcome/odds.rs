//! Whether there will be a fine at all: how published cases of the kind ended, as ten figures.

use crate::app::behind::further::entry;
use crate::app::behind::{published, sentences};
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, optional, paragraph, spaced, titled};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::practice::{Each, Ended};
use crate::text::{Key, Lang, keys};
use yew::prelude::*;

/// The part; nothing beside the answer that no fine can follow.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    if !sentences::may_follow(result) {
        return Html::default();
    }
    let whether = element("strong", "", sentences::whether(lang, result));
    let nothing = optional(sentences::adds_may_end(result), || lang.text(keys::RESULT_MAY_END).into());
    fragment(vec![
        titled("h2", "2xs", "", lang.text(keys::OUTCOME_WHETHER).into()),
        element("p", "", spaced([whether, nothing])),
        published::how(state).map(|ended| how(state, &ended)).unwrap_or_default(),
    ])
}

fn how(state: &State, ended: &Ended) -> Html {
    let lang = state.lang;
    let said = [published::shares(lang, ended), published::rests_on(lang, ended)].join(" ");
    let tested = || {
        let appealed = state.further.map(|there| entry::appealed(there, state)).unwrap_or_default();
        fragment(vec![paragraph(published::tested(lang)), paragraph(appealed)])
    };
    let more = lang.text(keys::OUTCOME_ENDED_MORE).into();
    fragment(vec![
        figures(lang, ended.shares),
        element("p", "small", said),
        aside(&state.folds, "ended", more, tested),
    ])
}

/// What a figure stands for.
#[derive(Clone, Copy)]
enum Figure {
    Fine,
    Less,
    None,
}

/// Ten figures, with what each kind of them means.
fn figures(lang: Lang, shares: Each) -> Html {
    let [fine, reprimand, order, none] = tenths(shares);
    let each = [(Figure::Fine, fine), (Figure::Less, reprimand + order), (Figure::None, none)];
    let drawn = each.iter().flat_map(|(figure, n)| (0..*n).map(|_| drawn(*figure))).collect();
    let kinds = [
        (Figure::Fine, keys::OUTCOME_FIGURE_FINE),
        (Figure::Less, keys::OUTCOME_FIGURE_LESS),
        (Figure::None, keys::OUTCOME_FIGURE_NONE),
    ];
    let legend = kinds.map(|(figure, key): (Figure, Key)| {
        element("li", "", fragment(vec![drawn_small(figure), lang.text(key).into()]))
    });
    let values = ["figures".into(), "true".into()];
    fragment(vec![
        attributed("p", &["class", "aria-hidden"], values, fragment(drawn)),
        element("ul", "legend", fragment(legend.into())),
    ])
}

fn drawn(figure: Figure) -> Html {
    person("person", figure)
}

fn drawn_small(figure: Figure) -> Html {
    person("person person--small", figure)
}

/// Somebody from the front: filled, half filled or outlined.
fn person(class: &'static str, figure: Figure) -> Html {
    let path = |class: &'static str, d: &'static str| {
        attributed("path", &["class", "d"], [class, d].map(AttrValue::Static), Html::default())
    };
    let outline = "M12 2a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM3 33v-8a9 9 0 0 1 18 0v8z";
    let half = "M12 2a5 5 0 0 0 0 10zM3 33v-8a9 9 0 0 1 9-9v17z";
    let fill = match figure {
        Figure::Fine => path("person__fill", outline),
        Figure::Less => path("person__fill", half),
        Figure::None => Html::default(),
    };
    let inside = fragment(vec![path("person__outline", outline), fill]);
    attributed(
        "svg",
        &["class", "viewBox", "aria-hidden"],
        [class, "0 0 24 35", "true"].map(AttrValue::Static),
        inside,
    )
}

/// Shares of a thousand as tenths that add up to ten: what is left goes to those that lose most by rounding down.
fn tenths(shares: Each) -> [usize; 4] {
    let mut tenths = shares.map(|share| share / 100);
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|place: &usize| std::cmp::Reverse(shares.get(*place).map_or(0, |share| share % 100)));
    let left = 10 - tenths.iter().sum::<i64>();
    for (place, _) in order.iter().zip(0..left) {
        if let Some(tenth) = tenths.get_mut(*place) {
            *tenth += 1;
        }
    }
    tenths.map(|tenth| usize::try_from(tenth).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::tenths;

    /// 4.7, 2.0, 1.2 and 2.1 tenths: nine when rounded down, and the tenth goes to 4.7.
    #[test]
    fn ten_figures_are_ten() {
        assert_eq!(tenths([470, 200, 120, 210]), [5, 2, 1, 2]);
        assert_eq!(tenths([1_000, 0, 0, 0]), [10, 0, 0, 0]);
        // 2.6, 2.5, 2.5 and 2.4: two are left, for 2.6 and the first 2.5.
        assert_eq!(tenths([260, 250, 250, 240]), [3, 3, 2, 2]);
    }
}
