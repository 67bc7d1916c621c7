//! Where each set of rules has the rule of each step.

use super::told::Day;

/// The places; `?` where the notes give none, nothing where the rules have no such step.
#[derive(Clone, Copy)]
pub struct Places {
    /// That the rules apply, and to whom.
    pub applies: &'static str,
    /// Who answers for what was done, from a day on.
    pub attribution: &'static [(Day, &'static str)],
    /// What carries a fee.
    pub grounds: &'static str,
    /// What becomes of public authorities, for which of them, and unless what.
    pub authorities: &'static str,
    pub only: &'static str,
    pub unless_economic: &'static str,
    pub warned: &'static str,
    /// The first day that counts.
    pub first_day: &'static str,
    /// What stood on fault before it was settled, and what settled it.
    pub fault: [&'static str; 2],
    /// What has confirmed it.
    pub confirmed: &'static [(Day, &'static str)],
    /// The time bar: as a whole, in the lower tier, of what is minor, and at most.
    pub time_bar: [&'static str; 4],
    /// That a reprimand may be enough.
    pub reprimand: &'static str,
    /// What is cited beside it, each from a day on.
    pub beside_reprimand: &'static [(Day, &'static str)],
    pub several: &'static str,
    pub maximum: &'static str,
    pub seriousness: &'static [(Day, &'static str)],
    pub proportion: &'static str,
    /// What is said of a lowering at the end, and where, from a day on.
    pub lowering: (&'static str, &'static [(Day, &'static str)]),
    /// Where the acts of a processor are set out, and from when.
    pub processor: Option<(Day, &'static str)>,
}

impl Places {
    /// The days from which something is cited.
    pub fn days(&self) -> Vec<Day> {
        let (_, lowering) = self.lowering;
        let said = [self.attribution, self.confirmed, self.beside_reprimand, self.seriousness, lowering];
        let each = said.into_iter().flatten().map(|(from, _)| *from);
        each.chain(self.processor.map(|(from, _)| from)).collect()
    }
}

/// GDPR 1 to 3. The text of each rule of the Regulation is older than all that is assessed.
const EEA: Places = Places {
    // Art. 3.
    applies: "gdpr 3",
    // Art. 4(7); GDPR 3.2: C-807/21, 44, 46–51, 60.
    attribution: &[("", "gdpr 4(7)"), ("2023-12-05", "deutsche-wohnen para 44, 46–51, 60")],
    // 1.1.
    grounds: "gdpr 83(4)–(6)",
    // 1.2.
    authorities: "gdpr 83(7)",
    only: "",
    unless_economic: "",
    warned: "",
    // Art. 99(2).
    first_day: "gdpr 99(2)",
    // 1.2, 83(2)(b); 3.2: C-807/21, 68 and 75.
    fault: ["gdpr 83(2)(b)", "deutsche-wohnen para 68, 75"],
    confirmed: &[],
    time_bar: [""; 4],
    // 1.3 and Nordic 3.4: Art. 58(2)(b).
    reprimand: "gdpr 58(2)(b)",
    // 3.2: C-768/21, 41, 47, 50.
    beside_reprimand: &[("2024-09-26", "land-hessen para 41, 47, 50")],
    // 1.2.
    several: "gdpr 83(3)",
    maximum: "gdpr 83(4)–(6)",
    // 2.2, step 2 (ii).
    seriousness: &[("", "gdpr 83(2)(a), (b), (g)")],
    proportion: "gdpr 83(1)",
    // 1.2, 83(8): left to national law, which was not read.
    lowering: ("lowering not read", &[("", "gdpr 83(8)")]),
    // 3.2: C-683/21, 84–86.
    processor: Some(("2023-12-05", "nvsc para 84–86")),
};

/// An Act of which only the provisions and maxima were read: who it is for the notes do not say.
const ENFORCEMENT: Places = Places {
    applies: "?",
    attribution: &[("", "?")],
    grounds: "?",
    authorities: "",
    first_day: "?",
    fault: [""; 2],
    reprimand: "",
    beside_reprimand: &[],
    several: "?",
    maximum: "?",
    seriousness: &[("", "?")],
    proportion: "?",
    lowering: ("lowering not read", &[("", "law-enforcement-directive 1(1)–(2)")]),
    processor: None,
    ..EEA
};

/// States, sister regimes: an Act under Directive 2002/58.
const COMMUNICATIONS: Places = Places { lowering: ("lowering not read", &[("", "?")]), ..ENFORCEMENT };

pub fn of(regime: &str) -> Places {
    match regime {
        "se-criminal-data-act" => CRIMINAL_DATA,
        "se-gdpr" => SWEDEN,
        "no-gdpr" => NORWAY,
        "uk-gdpr" => UNITED_KINGDOM,
        "uk-part-3" => PART_3,
        "eu-institutions" => INSTITUTIONS,
        _ if regime.ends_with("-law-enforcement") => law_enforcement(regime),
        _ if regime.ends_with("-communications") => communications(regime),
        _ => state(regime),
    }
}

/// Nordic 1.
const CRIMINAL_DATA: Places = Places {
    // 1.0: 1:2 and 1:6.
    applies: "criminal-data-act 1:2 + criminal-data-act 1:6",
    // 4.2, F1: 3:1.
    attribution: &[("", "criminal-data-act 3:1")],
    // 1.2: 6:1 and 6:2.
    grounds: "criminal-data-act 6:1–2",
    authorities: "",
    // 1.5, transitional 4–5.
    first_day: "criminal-data-act transitional 4–5",
    fault: [""; 2],
    // 1.5: 6:7.
    time_bar: ["criminal-data-act 6:7", "", "", ""],
    // 1.1.
    reprimand: "",
    beside_reprimand: &[],
    // 1.2.
    several: "criminal-data-act 6:3 para 3",
    maximum: "criminal-data-act 6:3",
    // 1.3.
    seriousness: &[("", "criminal-data-act 6:4")],
    // 1.3: Prop. p. 309 f.
    proportion: "criminal-data-bill p. 309",
    // 1.4.
    lowering: ("", &[("", "criminal-data-act 6:5")]),
    processor: None,
    ..EEA
};

/// Nordic 2.
const SWEDEN: Places = Places {
    // 2.1.
    applies: "data-protection-act 6:1",
    authorities: "data-protection-act 6:2",
    time_bar: ["data-protection-act 6:4", "", "", ""],
    // 2.4: refused by the court of appeal (2829-23, 6.1: 11 March 2024).
    lowering: (
        "nothing more lowers",
        &[("", "gdpr 83(8)"), ("2024-03-11", "swedish-courts KamR Stockholm 2829-23")],
    ),
    ..EEA
};

/// Nordic 3.
const NORWAY: Places = Places {
    // 3.1, § 1.
    applies: "norwegian-data-act § 1",
    // 5.3: what a manager did is the company's; C-807/21 came later, and the board is the Norwegian instance.
    attribution: &[("", "gdpr 4(7)"), ("2021-08-31", "board-coop")],
    authorities: "",
    // 3.1, §§ 32 and 33.
    first_day: "norwegian-data-act § 32–33",
    // 3.2, § 46 as it was; 3.3, HR-2021-797-A.
    fault: ["norwegian-procedure-act § 46(1)", "supreme-court-2021"],
    // 3.2: § 46 since July 2022; 3.3: C-807/21.
    confirmed: &[
        ("2022-07-01", "norwegian-procedure-act § 46(1)"),
        ("2023-12-05", "deutsche-wohnen para 68, 75"),
    ],
    // 3.1, § 28.
    time_bar: ["norwegian-data-act § 28", "", "", ""],
    // 3.7: the board tests whether a reprimand is enough before the level.
    beside_reprimand: &[("2021-08-31", "board-coop"), ("2024-09-26", "land-hessen para 41, 47, 50")],
    // 3.5: Art. 83(2)(k); PVN-2021-03 of 22 June 2021.
    lowering: ("", &[("", "gdpr 83(2)(k)"), ("2021-06-22", "board-time")]),
    ..EEA
};

/// GDPR 4; Audit, items 2 and 3: s. 149(2), 155 and 157 of the Act.
const UNITED_KINGDOM: Places = Places {
    applies: "uk-gdpr 3",
    attribution: &[("", "uk-gdpr 4(7)")],
    grounds: "uk-data-act 149(2)–(4), 155(1)",
    authorities: "",
    // The Regulation, as it applied then.
    first_day: "gdpr 99(2)",
    fault: [""; 2],
    reprimand: "uk-gdpr 58(2)(b)",
    beside_reprimand: &[],
    several: "uk-gdpr 83(3)",
    maximum: "uk-data-act 157",
    // 4.2, step 1.
    seriousness: &[("", "uk-gdpr 83(2)"), ("2024-03-18", "ico-guidance para 109–115")],
    proportion: "uk-gdpr 83(1)",
    lowering: ("nothing more lowers", &[("", "uk-gdpr 83(8)"), ("2024-03-18", "ico-guidance")]),
    // A judgment of the Court of Justice of 2023 is no law there (3.2).
    processor: None,
    ..EEA
};

/// Part 3 of the same Act: ss. 29 to 32 whom it is for, 149 to 157 what it costs.
const PART_3: Places = Places {
    applies: "uk-data-act 29–31 + uk-data-act 30",
    attribution: &[("", "uk-data-act 32")],
    grounds: "uk-data-act 149(2), 155(1)",
    first_day: "?",
    reprimand: "?",
    several: "uk-data-act 149(2), 155(1)",
    seriousness: &[("", "uk-data-act 155(3)(a), (b), (g)"), ("2024-03-18", "ico-guidance para 109–115")],
    proportion: "uk-data-act 155(3)(l)",
    lowering: ("nothing more lowers", &[("", "?"), ("2024-03-18", "ico-guidance")]),
    ..UNITED_KINGDOM
};

/// States, sister regimes: Regulation 2018/1725, Art. 66.
const INSTITUTIONS: Places = Places {
    attribution: &[("", "institutions-regulation 66(1)")],
    grounds: "institutions-regulation 66(1)–(3)",
    // 66(4): the gravest.
    several: "institutions-regulation 66(4)",
    maximum: "institutions-regulation 66(2)–(3)",
    seriousness: &[("", "institutions-regulation 66(1)")],
    proportion: "institutions-regulation 66(1)",
    lowering: ("nothing more lowers", &[("", "institutions-regulation 66(1)")]),
    ..ENFORCEMENT
};

/// States, sister regimes: the maximum of each.
fn law_enforcement(regime: &str) -> Places {
    let maximum = match regime {
        "nl-law-enforcement" => "dutch-police-data-act 35c(1)(c)",
        "cz-law-enforcement" => "czech-data-act § 63(4)",
        "sk-law-enforcement" => "slovak-data-act § 104",
        "gr-law-enforcement" => "greek-data-act 82(1)",
        "lu-law-enforcement" => "luxembourg-criminal-data-act 47(1)",
        "hu-law-enforcement" => "hungarian-data-act § 61(4)",
        _ => "?",
    };
    let time_bar = match regime {
        // SK: 106(3).
        "sk-law-enforcement" => ["slovak-data-act § 106(3)", "", "", "slovak-data-act § 106(3)"],
        "nl-law-enforcement" => ["?", "", "", ""],
        _ => [""; 4],
    };
    Places { time_bar, maximum, ..ENFORCEMENT }
}

/// States, sister regimes.
fn communications(regime: &str) -> Places {
    match regime {
        // LSSI 38–39.
        "es-communications" => Places {
            grounds: "spanish-services-act 38",
            maximum: "spanish-services-act 39(1)",
            authorities: "?",
            ..COMMUNICATIONS
        },
        // TDDDG § 28; OWiG § 31(2) no. 1.
        "de-communications" => Places {
            maximum: "german-communications-act § 28(2)",
            authorities: "?",
            fault: ["?", "?"],
            time_bar: ["german-offences-act § 31(2)", "", "", "?"],
            ..COMMUNICATIONS
        },
        // Art. 82 through Art. 20.
        "fr-communications" => Places {
            applies: "french-data-act 82",
            maximum: "french-data-act 20 IV 7°",
            authorities: "french-data-act 20 IV 7°",
            only: "french-data-act 20 IV 7°",
            ..COMMUNICATIONS
        },
        // Codice 122, 130, 166.
        "it-communications" => Places { applies: "italian-data-code 122", ..COMMUNICATIONS },
        _ => Places { authorities: "?", ..COMMUNICATIONS },
    }
}

/// States: each row as far as it gives a place. `P` rows; the others are compared by what is said alone.
fn state(regime: &str) -> Places {
    match regime {
        "es-gdpr" => Places {
            // Art. 77; 72 to 74.
            authorities: "?",
            time_bar: ["spanish-data-act 72", "spanish-data-act 73", "spanish-data-act 74", ""],
            ..EEA
        },
        // Art. 14: 10,000 to 100,000 or 200,000; 13: warning first.
        "ro-gdpr" => Places { authorities: "?", warned: "?", time_bar: ["?", "", "", "?"], ..EEA },
        "gr-gdpr" => Places { authorities: "greek-data-act 39(1)", ..EEA },
        "hu-gdpr" => Places { authorities: "hungarian-data-act § 61(4)", ..EEA },
        // BDSG § 43(3); OWiG § 31(2) no. 1.
        "de-gdpr" => Places {
            authorities: "german-data-act § 43(3)",
            unless_economic: "?",
            time_bar: ["german-offences-act § 31(2)", "", "", "?"],
            ..EEA
        },
        // Art. 102(1).
        "pl-gdpr" => Places { authorities: "polish-data-act 102(1)", ..EEA },
        // Art. 20 IV 7°.
        "fr-gdpr" => {
            Places { authorities: "french-data-act 20 IV 7°", only: "french-data-act 20 IV 7°", ..EEA }
        }
        // Art. 221 § 2.
        "be-gdpr" => Places {
            authorities: "belgian-data-act 221 § 2",
            unless_economic: "belgian-data-act 221 § 2",
            ..EEA
        },
        // Art. 32(3).
        "cy-gdpr" => {
            Places { authorities: "cypriot-data-act 32(3)", unless_economic: "cypriot-data-act 32(3)", ..EEA }
        }
        // s. 141(4).
        "ie-gdpr" => {
            Places { authorities: "irish-data-act 141(4)", unless_economic: "irish-data-act 141(4)", ..EEA }
        }
        // UAVG Art. 18 charges them as others.
        "nl-gdpr" => Places { authorities: "", time_bar: ["?", "", "", ""], ..EEA },
        // Arts 48(1), 53.
        "lu-gdpr" => Places {
            authorities: "luxembourg-data-act 48(1)",
            only: "luxembourg-data-act 48(1)",
            time_bar: ["?", "", "", "?"],
            ..EEA
        },
        // DSG § 30(5); VStG § 31.
        "at-gdpr" => Places {
            authorities: "austrian-data-act § 30(5)",
            time_bar: ["austrian-penal-act § 31(2)", "", "", ""],
            ..EEA
        },
        // Art. 47.
        "hr-gdpr" => Places { authorities: "croatian-data-act 47", only: "?", ..EEA },
        // § 24.
        "fi-gdpr" => Places {
            authorities: "finnish-data-act § 24",
            time_bar: ["finnish-data-act § 24", "", "", ""],
            ..EEA
        },
        // § 41(6) and (7).
        "dk-gdpr" => Places { authorities: "?", time_bar: ["danish-data-act § 41(7)", "", "", ""], ..EEA },
        // Audit, item 1: Art. 46 is the Icelandic list; fault is "óháð því hvort".
        "is-gdpr" => Places { authorities: "", first_day: "efta-notice", time_bar: ["?", "", "", ""], ..EEA },
        // §§ 61(3), 62(5); 250/2016 §§ 30 and 32.
        "cz-gdpr" => Places {
            authorities: "czech-data-act § 62(5)",
            time_bar: ["czech-offences-act § 30", "", "", "?"],
            ..EEA
        },
        // Art. 21.
        "mt-gdpr" => Places { authorities: "maltese-data-act 21", ..EEA },
        // Arts 32 and 33.
        "lt-gdpr" => Places {
            authorities: "?",
            unless_economic: "lithuanian-data-act 33(3)",
            time_bar: ["?", "", "", ""],
            ..EEA
        },
        // FPDAL; Law on administrative liability 118.
        "lv-gdpr" => {
            Places { authorities: "?", time_bar: ["latvian-liability-act 118(1)", "", "", ""], ..EEA }
        }
        // Art. 40.
        "pt-gdpr" => Places {
            authorities: "",
            time_bar: ["portuguese-data-act 40(a)", "portuguese-data-act 40(b)", "", ""],
            ..EEA
        },
        // IKS §§ 59 and 73(1).
        "ee-gdpr" => Places { authorities: "?", time_bar: ["estonian-data-act § 73(1)", "", "", ""], ..EEA },
        // §§ 104 and 106(3).
        "sk-gdpr" => Places {
            authorities: "",
            time_bar: ["slovak-data-act § 106(3)", "", "", "slovak-data-act § 106(3)"],
            ..EEA
        },
        "si-gdpr" => Places { authorities: "?", only: "?", time_bar: ["?", "", "", "?"], ..EEA },
        // Art. 40(7); the day of the EFTA States.
        "li-gdpr" => Places {
            authorities: "liechtenstein-data-act 40(7)",
            unless_economic: "?",
            first_day: "efta-notice",
            ..EEA
        },
        // Charged as others.
        "it-gdpr" | "bg-gdpr" => Places { authorities: "", ..EEA },
        _ => EEA,
    }
}
