//! The decisions that a case is compared with: facts and figures from the decisions, their own
//! names kept, so that they read alike in every language. BDL is the Criminal Data Act.
//!
//! A decision dated only to a month or a year counts as known from the last day of it. Ceilings of
//! Swedish authorities follow the provisions infringed (Data Protection Act 6:2, Criminal Data Act
//! 6:3). What became of a fee is marked as read or as reported by others.

use crate::engine::practice::{Decision, Event, Fate, Group};
use crate::law::{Currency, Money, Verified};
use jiff::civil::date;

const fn whole(units: u32, currency: Currency) -> Money {
    Money::whole(units, currency)
}

/// Every decision, by group and date.
pub static DECISIONS: &[Decision] = &[
    Decision {
        case: "DI-2019-2221",
        controller: "Skellefteå",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5, 9, 35, 36",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2019, 8, 20),
                fate: Fate::Decided(whole(200_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2021, 3, 1), fate: Fate::Upheld, verified: Verified::Read },
        ],
    },
    Decision {
        case: "DI-2020-1539",
        controller: "Region Örebro",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5, 6, 9, 32",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[Event {
            on: date(2020, 5, 11),
            fate: Fate::Decided(whole(120_000, Currency::Sek)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "DI-2019-7024",
        controller: "Stockholm",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5(1)(f), 32(1), 35",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[Event {
            on: date(2020, 11, 24),
            fate: Fate::Decided(whole(4_000_000, Currency::Sek)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "DI-2019-7782",
        controller: "Gnosjö",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5, 6, 9, 13, 35, 36",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[Event {
            on: date(2020, 11, 24),
            fate: Fate::Decided(whole(200_000, Currency::Sek)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "DI-2019-3839",
        controller: "Karolinska",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5(1)(f), 5(2), 32",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2020, 12, 2),
                fate: Fate::Decided(whole(4_000_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2022, 5, 16), fate: Fate::Quashed, verified: Verified::Secondary },
        ],
    },
    Decision {
        case: "DI-2019-3840",
        controller: "Sahlgrenska",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5(1)(f), 5(2), 32",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2020, 12, 2),
                fate: Fate::Decided(whole(3_500_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2022, 5, 16), fate: Fate::Quashed, verified: Verified::Secondary },
        ],
    },
    Decision {
        case: "DI-2019-3841",
        controller: "Region Västerbotten",
        group: Group::SwedishAuthorities,
        articles: "GDPR 5(1)(f), 5(2), 32",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2020, 12, 2),
                fate: Fate::Decided(whole(2_500_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2022, 5, 16), fate: Fate::Quashed, verified: Verified::Secondary },
        ],
    },
    Decision {
        case: "DI-2020-2719",
        controller: "Polismyndigheten (Clearview AI)",
        group: Group::SwedishAuthorities,
        articles: "BDL 2:12, 3:2, 3:7",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2021, 2, 10),
                fate: Fate::Decided(whole(2_500_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2021, 9, 30), fate: Fate::Upheld, verified: Verified::Secondary },
            Event { on: date(2022, 11, 30), fate: Fate::Quashed, verified: Verified::Secondary },
        ],
    },
    Decision {
        case: "DI-2019-9457",
        controller: "Region Uppsala",
        group: Group::SwedishAuthorities,
        articles: "GDPR 32(1)",
        ceiling: Some(whole(5_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[Event {
            on: date(2022, 1, 26),
            fate: Fate::Decided(whole(300_000, Currency::Sek)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "Tullverket 2022",
        controller: "Tullverket",
        group: Group::SwedishAuthorities,
        articles: "BDL 3:2, 3:8",
        ceiling: Some(whole(10_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[Event {
            on: date(2022, 3, 14),
            fate: Fate::Decided(whole(300_000, Currency::Sek)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "IMY-2022-695",
        controller: "Region Dalarna",
        group: Group::SwedishAuthorities,
        articles: "GDPR 32(1)",
        ceiling: Some(whole(5_000_000, Currency::Sek)),
        earlier_law: false,
        events: &[
            Event {
                on: date(2023, 1, 17),
                fate: Fate::Decided(whole(200_000, Currency::Sek)),
                verified: Verified::Read,
            },
            Event { on: date(2023, 9, 7), fate: Fate::Upheld, verified: Verified::Read },
        ],
    },
    Decision {
        case: "18/02140",
        controller: "Bergen",
        group: Group::NorwegianPublic,
        articles: "GDPR 5(1)(f), 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2019, 3, 18),
            fate: Fate::Decided(whole(1_600_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "18/02579",
        controller: "Oslo",
        group: Group::NorwegianPublic,
        articles: "GDPR 5(1)(f), 5(2), 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2019, 10, 11),
            fate: Fate::Decided(whole(1_200_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/01984",
        controller: "Indre Østfold",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 6, 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2020, 11, 16),
            fate: Fate::Decided(whole(200_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "19/02985",
        controller: "Bergen (Vigilo)",
        group: Group::NorwegianPublic,
        articles: "GDPR 5(1)(f), 5(2), 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2020, 12, 31),
            fate: Fate::Decided(whole(3_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/02042",
        controller: "Innovasjon Norge",
        group: Group::NorwegianPublic,
        articles: "GDPR 6(1)(f), 33",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 1, 4),
            fate: Fate::Decided(whole(1_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/02147",
        controller: "Ålesund",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 24, 32, 35",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 3, 15),
            fate: Fate::Decided(whole(50_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "18/04147",
        controller: "Statens vegvesen",
        group: Group::NorwegianPublic,
        articles: "GDPR 5(1), 17(1)(a), (d), 25(1)",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 6, 7),
            fate: Fate::Decided(whole(1_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/01813",
        controller: "St. Olavs hospital",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 24, 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 9, 20),
            fate: Fate::Decided(whole(750_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/01879",
        controller: "Høylandet",
        group: Group::NorwegianPublic,
        articles: "GDPR 24, 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 9, 20),
            fate: Fate::Decided(whole(400_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/01893",
        controller: "Statens pensjonskasse",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 6, 9",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2021, 11, 24),
            fate: Fate::Decided(whole(1_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "21/00480",
        controller: "Østre Toten",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 24, 32",
        ceiling: None,
        earlier_law: false,
        events: &[
            Event {
                on: date(2022, 1, 7),
                fate: Fate::Decided(whole(4_000_000, Currency::Nok)),
                verified: Verified::Read,
            },
            Event { on: date(2023, 1, 24), fate: Fate::Upheld, verified: Verified::Read },
        ],
    },
    Decision {
        case: "20/03500",
        controller: "Stortinget",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 32",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2022, 3, 4),
            fate: Fate::Decided(whole(2_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "20/02875",
        controller: "Arbeidstilsynet",
        group: Group::NorwegianPublic,
        articles: "GDPR 6, 15",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2022, 5, 16),
            fate: Fate::Decided(whole(150_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "21/00872",
        controller: "NAV",
        group: Group::NorwegianPublic,
        articles: "GDPR 5, 6",
        ceiling: None,
        earlier_law: false,
        events: &[Event {
            on: date(2022, 6, 21),
            fate: Fate::Decided(whole(5_000_000, Currency::Nok)),
            verified: Verified::Read,
        }],
    },
    Decision {
        case: "23/00708",
        controller: "NAV",
        group: Group::NorwegianPublic,
        articles: "GDPR 5(1)(f), 5(2), 24, 32",
        ceiling: None,
        earlier_law: false,
        events: &[
            Event {
                on: date(2024, 3, 18),
                fate: Fate::Decided(whole(20_000_000, Currency::Nok)),
                verified: Verified::Read,
            },
            Event { on: date(2024, 12, 17), fate: Fate::Quashed, verified: Verified::Secondary },
        ],
    },
];
