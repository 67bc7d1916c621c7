//! Decisions that were read closely: what their texts, or judgments that recount them, say beyond the rows, as lines of a case
//! and as lines of a decision ([`crate::check`] reads those).
//!
//! The fines are those that were appealed and whose texts were at hand, those that stood as well as those that fell: so that
//! a check can be held against both. What a court made of a fine is in its row and not here. Of what is not here nothing is
//! known, and nothing is claimed.

use super::entry::Entry;

/// A key and its line.
pub type Line = (&'static str, &'static str);

/// What was read of a decision beyond its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closely {
    /// The key of the row.
    pub key: &'static str,
    /// Facts that it found, in the notation of the cases.
    pub facts: &'static [Line],
    /// What it says, and what it leaves out, in the lines of a decision.
    pub decision: &'static [Line],
    /// Where that was read.
    pub read_in: &'static str,
}

/// By country and day.
static READ: [Closely; 13] = [
    Closely {
        key: "se-2020-google",
        // On one of the complaints: the judgment on the order was final on 24 May 2018, by what the court had said of its
        // service, or on 14 June, by the receipt of 23 May. The result was gone on 11 June.
        facts: &[],
        decision: &[("order-binding", "2018-05-24..2018-06-14"), ("obeyed-on", "2018-06-11")],
        read_in: "Datainspektionen DI-2018-9274, pp. 12–14",
    },
    Closely {
        key: "no-2020-forwarding",
        // The facts were clear on 24 May 2019. Whether the decision has reasons on its own time was not read.
        facts: &[("requested-on", "2019-05-09"), ("answered-on", "2019-05-24")],
        decision: &[],
        read_in: "PVN-2021-03",
    },
    Closely {
        key: "no-2020-coop",
        // "This has not been done in this case": to say how it judged its own time.
        facts: &[
            ("time-reasons", "no"),
            ("breach-start", "2019-04-04"),
            ("reported-on", "2019-04-10"),
            ("requested-on", "2019-10-08"),
            ("answered-on", "2019-10-21"),
            ("commented-on", "2020-03-25"),
            ("repair", "prompt"),
            ("appealed", "by-addressee"),
        ],
        decision: &[],
        read_in: "PVN-2021-09, on Datatilsynet 20/01790",
    },
    Closely {
        key: "no-2021-basaren",
        facts: &[("requested-on", "2019-05-09")],
        decision: &[],
        read_in: "PVN-2021-13",
    },
    Closely {
        key: "be-2019-06-idcard",
        // The complaint is of 28 August 2018, on facts of June. The amendment of Art. 6 § 4 of the Act of 19 July 1991 that it
        // is measured by is "applicable from 23 December 2018", and the objection to that "irrelevant".
        facts: &[("breach-start", "2018-06-08"), ("breach-end", "2018-08-28")],
        decision: &[("law-from", "2018-12-23")],
        read_in: "APD/GBA 06/2019, pp. 2, 5–6",
    },
    Closely {
        key: "be-2021-04-pinkbox",
        // Para. 192 puts the other criteria aside by a formula; paras 191 and 193 answer the party.
        facts: &[],
        decision: &[
            ("dismissed", "gdpr-c, gdpr-d, gdpr-e, gdpr-f, gdpr-g, gdpr-h, gdpr-i, gdpr-j, gdpr-k"),
            ("pleas", "answered"),
        ],
        read_in: "APD/GBA 04/2021, paras 191–193",
    },
    Closely {
        key: "be-2022-46-laptop",
        // Data of five years before the processing may be used, older data not: from which day is not said, nor what was done
        // with which (paras 93–97). Para. 113 puts the other criteria aside by a formula.
        facts: &[],
        decision: &[
            ("conduct", "not-said"),
            ("dismissed", "gdpr-c, gdpr-d, gdpr-e, gdpr-f, gdpr-h, gdpr-i, gdpr-j, gdpr-k"),
        ],
        read_in: "APD/GBA 46/2022, paras 93–97, 113",
    },
    Closely {
        key: "be-2022-71-nmbs",
        // That the government had ordered the passes is recounted (paras 70–71). Para. 72 answers other arguments, and says of
        // all that they were dealt with.
        facts: &[],
        decision: &[
            ("pleas", "not-answered"),
            ("dismissed", "gdpr-b, gdpr-c, gdpr-d, gdpr-e, gdpr-g, gdpr-h, gdpr-i, gdpr-j, gdpr-k"),
        ],
        read_in: "APD/GBA 71/2022, paras 69–73",
    },
    Closely {
        key: "be-2022-103-rossel",
        // The referral of 16 January 2019 mentions no serious indications.
        facts: &[],
        decision: &[("opening", "not-said")],
        read_in: "Market Court 2022/AR/953, on the file",
    },
    Closely {
        key: "be-2024-107-telecom",
        facts: &[("seriousness", "low"), ("repair", "partial")],
        decision: &[],
        read_in: "APD/GBA 107/2024, paras 66–75, 84–89",
    },
    Closely {
        key: "pl-2020-sggw",
        // What is put aside: no codes, no earlier measures, no gain, each as found.
        facts: &[],
        decision: &[("dismissed", "gdpr-i, gdpr-j, gdpr-k")],
        read_in: "UODO ZSOŚS.421.25.2019",
    },
    Closely {
        key: "pl-2020-virgin",
        // It "has taken concrete and quick actions" and told its subscribers; that these had no influence under (c) is listed.
        facts: &[("repair", "prompt"), ("data-kind", "close")],
        decision: &[("dismissed", "gdpr-c, gdpr-d, gdpr-e, gdpr-g, gdpr-h, gdpr-i, gdpr-j, gdpr-k")],
        read_in: "UODO DKN.5112.1.2020 of 3 December 2020, on Art. 83(2)",
    },
    Closely {
        key: "pt-2021-lisboa",
        // It lists 111 demonstrations from 2018 to 2021, each with what was passed on.
        facts: &[
            ("breach-start", "2018-05-25..2018-12-31"),
            ("breach-end", "2021-01-01..2021-12-20"),
            ("linked", "linked"),
        ],
        decision: &[("acts", "111"), ("linked", "linked")],
        read_in: "CNPD, Deliberação 2021/1569",
    },
];

impl Entry {
    /// What was read of it beyond this row.
    pub fn closely(&self) -> Option<&'static Closely> {
        READ.iter().find(|read| read.key == self.key)
    }
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;
    use crate::engine::Facts;
    use std::collections::BTreeSet;

    #[test]
    fn each_is_of_a_row_and_its_facts_can_be_read() {
        let keys: BTreeSet<&str> = entries().map(|row| row.key).collect();
        let mut read = BTreeSet::new();
        for one in &READ {
            assert!(keys.contains(one.key) && read.insert(one.key), "{}", one.key);
            assert!(!one.read_in.is_empty() && (!one.facts.is_empty() || !one.decision.is_empty()));
            let mut facts = Facts::default();
            for (key, line) in one.facts {
                facts.read(key, line).unwrap_or_else(|error| panic!("{}: {key}: {}", one.key, error.key()));
            }
        }
    }
}
