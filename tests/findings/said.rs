//! What the views in play make of a fact: under which number, which way, and where that stands.

use super::cases::Case;
use super::told::Told;
use crate::oracle::law::Law;
use crate::oracle::views::{Pull, Reading, in_play};
use std::collections::BTreeMap;

/// What bears on seriousness under a method: 83(2)(a), (b) and (g) (GDPR 2.4). Without one, everything is weighed as one list.
pub fn bears_on_seriousness(criterion: &str) -> bool {
    matches!(criterion, "gdpr-a" | "gdpr-b" | "gdpr-g" | "dpa-155-a" | "dpa-155-b" | "dpa-155-g")
}

/// A fact, with what each view in play makes of it.
pub struct Weighed {
    pub criterion: &'static str,
    pub question: &'static str,
    pub option: &'static str,
    pub settled: bool,
    said: Vec<(&'static str, Reading)>,
}

/// Every fact that was spoken of and that a view in play reads.
pub fn weighed(case: &Case, law: &Law) -> Vec<Weighed> {
    let mut each: BTreeMap<(&str, &str, &str), Weighed> = BTreeMap::new();
    for view in in_play(case.written, law, case.on) {
        for reading in view.readings().filter(|reading| case.written.speaks_of(reading.question)) {
            let left = case.written.options_under(reading.question, law, case.on);
            if !left.contains(&reading.option) {
                continue;
            }
            let Reading { criterion, question, option, .. } = reading;
            let weighed = each.entry((criterion, question, option)).or_insert_with(|| Weighed {
                criterion,
                question,
                option,
                settled: left.len() == 1,
                said: Vec::new(),
            });
            weighed.said.push((view.name, reading));
        }
    }
    each.into_values().collect()
}

impl Weighed {
    /// Whether a view says that it pulls one way or the other.
    pub fn pulls(&self) -> bool {
        self.said.iter().any(|(_, reading)| !matches!(reading.pull, Pull::Neutral | Pull::NotAssessed))
    }

    /// The sentence, with the number it is weighed under and where each view says so.
    pub fn told(&self, case: &Case, law: &Law) -> Told {
        let mut said: Vec<String> =
            self.said.iter().map(|(view, reading)| format!("{view} {}", reading.pull.name())).collect();
        said.sort();
        let Self { criterion, question, option, settled, .. } = self;
        let if_so = if *settled { "" } else { "if so " };
        let says = format!("{if_so}{criterion} {question} {option}: {}", said.join(", "));
        let told = Told::new(says, number(law, criterion));
        let told =
            self.said.iter().fold(told, |told, (view, reading)| told.also_at(where_said(view, reading)));
        // For the amount only, as every view has it.
        let for_the_amount = |pull: Pull| matches!(pull, Pull::Raises | Pull::Lowers);
        let told = match self.said.first() {
            Some((view, reading)) if self.said.iter().all(|(_, one)| for_the_amount(one.pull)) => {
                told.beside("note amount-only", where_said(view, reading))
            }
            _ => told,
        };
        let by_guidelines = self.said.iter().any(|(view, _)| *view == "edpb-2023");
        // In Iceland and Liechtenstein the Guidelines give no amounts, and no class.
        let by_method = law.method.is_some() && case.on >= "2023-05-24";
        match judged(criterion).filter(|_| by_guidelines && by_method) {
            Some(place) => told.beside(format!("judged by edpb-2023 {criterion}"), place),
            None => told,
        }
    }
}

/// Where the statute lists it: GDPR 1.2; Nordic 1.3 and 3.2.
fn number(law: &Law, criterion: &str) -> String {
    let text = if law.regime == "uk-gdpr" { "uk-gdpr" } else { "gdpr" };
    match criterion.split('-').collect::<Vec<_>>().as_slice() {
        ["gdpr", letter] => format!("{text} 83(2)({letter})"),
        ["bdl", number] => format!("criminal-data-act 6:4 no {number}"),
        ["fvl", "44", _] => "norwegian-procedure-act § 44(3)".to_owned(),
        ["fvl", letter] => format!("norwegian-procedure-act § 46(2)({letter})"),
        ["dpa", "155", letter] => format!("uk-data-act 155(3)({letter})"),
        _ => "?".to_owned(),
    }
}

/// What the Guidelines judge a criterion on: GDPR 2.4 and 2.7; a chapter where the note is not sure of the paragraph.
fn judged(criterion: &str) -> Option<&'static str> {
    Some(match criterion {
        "gdpr-a" => "fine-guidelines para 53–54",
        "gdpr-b" => "fine-guidelines para 55–56",
        "gdpr-c" => "fine-guidelines para 76",
        "gdpr-d" | "gdpr-k" => "fine-guidelines ch. 5",
        "gdpr-e" => "fine-guidelines para 83–94",
        "gdpr-f" => "fine-guidelines para 95–97",
        "gdpr-g" => "fine-guidelines para 57",
        "gdpr-h" => "fine-guidelines para 99",
        "gdpr-i" => "fine-guidelines para 102",
        _ => return None,
    })
}

/// Where a view says what it makes of a fact.
fn where_said(view: &str, reading: &Reading) -> &'static str {
    match view {
        "edpb-2023" => guidelines(reading),
        // Nordic 5.3.
        "datatilsynet-2020" => "datatilsynet-coop",
        "personvernnemnda-2021" | "personvernnemnda-2023" => board(view, reading),
        "imy-2024" => match reading.question {
            // Nordic 6.1: Apoteket and Avanza; GDPR 2.7, para 76.
            "self-report" => "imy-gdpr IMY-2022-3270 (Apoteket)",
            _ if reading.option == "prompt" => "fine-guidelines para 76",
            _ => "imy-gdpr DI-2021-5544",
        },
        // Nordic 4.2, F15 to F29: all on p. 6 and 7 of the decision.
        "imy-2021" => match (reading.question, reading.option) {
            ("matching", "open-internet") => "imy-police p. 6–7",
            ("data-kind", "biometric") => "imy-police p. 7",
            _ => "imy-police p. 6",
        },
        "imy-2022" => "imy-customs",
        // Nordic 1.3: 6:4 by its own words; the bill on risk and harm.
        "criminal-data-act" => match (reading.criterion, reading.question, reading.option) {
            ("bdl-2", "harm", "none-shown") | ("bdl-2", "risk", _) => "criminal-data-bill p. 483",
            ("bdl-1", ..) => "criminal-data-act 6:4 no 1",
            ("bdl-2", ..) => "criminal-data-act 6:4 no 2",
            ("bdl-3", ..) => "criminal-data-act 6:4 no 3",
            ("bdl-4", ..) => "criminal-data-act 6:4 no 4",
            _ => "criminal-data-act 6:4 no 5",
        },
        _ => "?",
    }
}

/// GDPR 2.4 and 2.7; that of a first breach is para 88. By its own words § 46 and § 44 of the Norwegian Act (Nordic 3.2).
fn guidelines(reading: &Reading) -> &'static str {
    match (reading.criterion, reading.question, reading.option) {
        // The note has duration under (a), and Art. 83(2)(a) names it.
        ("gdpr-a", "duration", _) => "gdpr 83(2)(a)",
        ("gdpr-e", _, "none") => "fine-guidelines para 88",
        (criterion, ..) if criterion.starts_with("fvl-44") => "norwegian-procedure-act § 44(3)",
        (criterion, ..) if criterion.starts_with("fvl") => "norwegian-procedure-act § 46(2)",
        (criterion, ..) => judged(criterion).unwrap_or("?"),
    }
}

/// Nordic 5.3 and 3.6: PVN-2021-09, and what was decided on Grindr since.
fn board(view: &str, reading: &Reading) -> &'static str {
    let since_grindr = view == "personvernnemnda-2023";
    match (reading.question, reading.option) {
        ("guidelines", "none") => "board-facebook",
        ("people-used", "many" | "very-many") | ("duration", "years") if since_grindr => "board-grindr",
        ("fault", "intentional") if since_grindr => "board-grindr",
        ("data-kind", "special") if since_grindr => "board-grindr",
        _ => "board-coop",
    }
}
