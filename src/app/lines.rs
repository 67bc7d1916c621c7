//! How the tab and the device kept a case until November 2026: a line for each answer. Read so that nothing is lost which
//! was kept then, and never written; it can go a year after the last such program was published.

use super::saved::Tree;

/// What a line of the version kept to compare with began with.
const KEPT: &str = "kept ";
/// What a line of something typed began with.
const TYPED: &str = "typed ";

/// The lines in the form of today, with nothing said of program and law.
pub fn as_tree(text: &str) -> Tree {
    let (mut page, mut kept) = (Vec::new(), Vec::new());
    for line in text.lines() {
        match line.strip_prefix(KEPT) {
            Some(line) => kept.extend(line.split_once('=')),
            None => page.extend(line.split_once('=')),
        }
    }
    let setting =
        |name| page.iter().find(|(key, _)| *key == name).map_or(Tree::Other, |(_, value)| text_of(value));
    let mut named =
        vec![("language", setting("#language")), ("colours", setting("#colours")), ("case", case(&page))];
    if text.lines().any(|line| line.starts_with(KEPT)) {
        named.push(("kept", Tree::List(vec![case(&kept)])));
    }
    Tree::of_names(named)
}

/// A case of its lines: those of answers, of what was typed, and, with a mark before them, how it was looked at.
fn case(lines: &[(&str, &str)]) -> Tree {
    let (mut looked_at, mut answers, mut typed) = (Vec::new(), Vec::new(), Vec::new());
    for (key, value) in lines {
        let value = text_of(value);
        if let Some(name) = key.strip_prefix('#') {
            looked_at.push((name, value));
        } else if let Some(name) = key.strip_prefix(TYPED) {
            typed.push((name, value));
        } else {
            answers.push((*key, value));
        }
    }
    looked_at.push(("answers", Tree::of_names(answers)));
    looked_at.push(("typed", Tree::of_names(typed)));
    Tree::of_names(looked_at)
}

fn text_of(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::saved::{Saved, read};
    use crate::engine::{Question, ViewChoice};
    use crate::law::ViewId;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 21);

    fn read_lines(text: &str) -> Saved {
        read(&as_tree(text), TODAY).0
    }

    #[test]
    fn what_was_kept_is_read() {
        let text = "#language=sv\n#colours=dark\n#on=2024-01-15\n#view=edpb-2023\n#example=coop-board\n\
            #replays=PVN-2021-03\ncountry=norway\nbody=company\ninfringements=gdpr-6\ntyped breach-end=i våras = tidigt\n";
        let tree = as_tree(text);
        assert_eq!(tree.under("language").and_then(Tree::text), Some("sv"));
        assert_eq!(tree.under("colours").and_then(Tree::text), Some("dark"));
        let case = read_lines(text).case;
        assert_eq!(case.on, date(2024, 1, 15));
        assert_eq!(case.view, ViewId::from_key("edpb-2023").map_or(ViewChoice::All, ViewChoice::One));
        assert_eq!(case.opened.map(|example| example.key), Some("coop-board"));
        assert_eq!(case.replays.as_deref(), Some("PVN-2021-03"));
        let said = ["country", "body", "infringements"].map(|key| {
            let said = case.facts.written().into_iter().find(|(other, _)| *other == key);
            said.map(|(_, text)| text)
        });
        assert_eq!(said.map(Option::unwrap), ["norway", "company", "gdpr-6"]);
        let typed = case.draft(Question::from_key("breach-end").unwrap()).unwrap();
        assert_eq!(typed.text, "i våras = tidigt");
    }

    #[test]
    fn the_version_kept_is_read_as_far_as_it_goes() {
        assert!(read_lines("country=norway").kept.is_empty());
        let kept =
            read_lines("kept\nkept =\nkept kept country=sweden\nkept harm=enormous\nkept country=norway")
                .kept;
        assert_eq!(kept.first().unwrap().facts.written(), [("country", "norway".to_owned())]);
    }

    #[test]
    fn spoilt_lines_are_left_out() {
        let case = read_lines("harm=enormous\n\u{0}=\ntyped =\n#on=never\ncountry=norway\nno line").case;
        assert_eq!(case.facts.written(), [("country", "norway".to_owned())]);
        assert_eq!(case.on, TODAY);
    }
}
