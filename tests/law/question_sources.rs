//! Beside which place of the law each question stands: typed by hand from the Articles and sections, as a lawyer would look
//! them up. What the criteria of Art. 83(2) and of 6:4 are about is in G 2.7 and SN 2.4; the Norwegian sections are in SN 3.

use finesight::engine::{Question, catalogue};
use finesight::law::{Citation, Pinpoint, Regime};

/// A place in short: the text as the program calls it, and the place with its numbers in a row.
fn written(cite: Citation) -> String {
    let at = match cite.at {
        Pinpoint::Article(at) | Pinpoint::Clause(at) | Pinpoint::Para(at) | Pinpoint::Page(at) => {
            at.to_owned()
        }
        Pinpoint::Section { section, para: 0 } => format!("§ {section}"),
        Pinpoint::Section { section, para } => format!("§ {section}({para})"),
        Pinpoint::Chapter { chapter, section, para: 0, number: 0 } => format!("{chapter}:{section}"),
        Pinpoint::Chapter { chapter, section, para: 0, number } => {
            format!("{chapter}:{section} no. {number}")
        }
        Pinpoint::Whole => String::new(),
        other => format!("{other:?}"),
    };
    format!("{:?} {at}", cite.source).trim_end().to_owned()
}

fn place(regime: Regime, key: &str) -> String {
    let question = Question::all().find(|question| question.key() == key);
    let question = question.unwrap_or_else(|| panic!("no question {key}"));
    catalogue::source(question, Some(regime)).map_or_else(|| "nowhere".to_owned(), written)
}

/// A question, and where it stands.
type Row = (&'static str, &'static str);

fn check(regime: Regime, rows: &[Row]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(key, expected)| (key, expected, place(regime, key)))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(key, expected, found)| format!("{}: {key} stands at {found}, not {expected}", regime.key()))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Who is reached by the Regulation, what it leaves out, and by whose turnover the maximum goes.
#[test]
fn scope_and_payer_under_the_regulation() {
    check(
        Regime::EeaGdpr,
        &[
            ("country", "Gdpr 3"),
            ("reach", "Gdpr 3(2)"),
            ("people-in", "Gdpr 3(2)"),
            ("subject", "Gdpr 95"),
            ("household", "Gdpr 2(2)(c)"),
            ("form", "Gdpr 2(1)"),
            ("expression", "Gdpr 85"),
            ("cross-border", "Gdpr 56"),
            ("own-authority", "Gdpr 55(2), 56(2)"),
            ("role", "Gdpr 4(7)"),
            ("body", "Gdpr 83(4)–(5), (7)"),
            ("economic", "Gdpr 83(4)–(5), (7)"),
            ("turnover", "Gdpr 83(4)–(5)"),
            ("group-turnover", "Gdpr 83(4)–(5)"),
            ("year-end", "Gdpr 83(4)–(5)"),
            ("ownership", "FineGuidelines 125"),
        ],
    );
}

/// What is infringed, and what several infringements cost (83(3)).
#[test]
fn the_breach_under_the_regulation() {
    check(
        Regime::EeaGdpr,
        &[
            ("infringements", "Gdpr 83(4)–(6)"),
            ("stated-ceiling", "Gdpr 83(4)–(6)"),
            ("linked", "Gdpr 83(3)"),
            ("conducts", "Gdpr 83(3)"),
            ("displaced", "Gdpr 83(3)"),
            ("gravest", "Gdpr 83(3)"),
            ("legitimate-interest", "Gdpr 6(1)(f)"),
            // C-807/21: what people of the controller do is its act.
            ("in-duty", "DeutscheWohnen 44, 46–51, 60"),
            ("decided", "Gdpr 83(1)–(2)"),
            ("level", "Gdpr 83(1)–(2)"),
        ],
    );
}

/// Each letter of Art. 83(2), with the questions that go by it: (a) gravity, (b) intent, (c) what mitigates the damage, (e)
/// earlier infringements, (f) cooperation, (g) the data, (h) how it became known, (i) earlier orders, (k) gain.
#[test]
fn the_criteria_of_the_regulation() {
    check(
        Regime::EeaGdpr,
        &[
            ("people-number", "Gdpr 83(2)(a)"),
            ("people-used", "Gdpr 83(2)(a)"),
            ("people-reachable", "Gdpr 83(2)(a)"),
            ("harm", "Gdpr 83(2)(a)"),
            ("duration", "Gdpr 83(2)(a)"),
            ("fault", "Gdpr 83(2)(b)"),
            ("repair", "Gdpr 83(2)(c)"),
            ("earlier-fee", "Gdpr 83(2)(e)"),
            ("cooperation", "Gdpr 83(2)(f)"),
            ("data-kind", "Gdpr 83(2)(g)"),
            ("self-report", "Gdpr 83(2)(h)"),
            ("earlier-orders", "Gdpr 83(2)(i)"),
            ("gain", "Gdpr 83(2)(k)"),
            // No view reads it; it speaks against the lowest class.
            ("children", "Gdpr 83(2)(a), (b), (g)"),
        ],
    );
}

/// The steps of Guidelines 04/2022: (60) classes, (65) and on by size, (140) inability to pay. No time limit is the Regulation's.
#[test]
fn the_steps_of_the_guidelines() {
    check(
        Regime::EeaGdpr,
        &[
            ("seriousness", "FineGuidelines 60"),
            ("share", "FineGuidelines 60"),
            ("proportion", "FineGuidelines 140"),
            ("viability", "FineGuidelines 140"),
            ("asset-loss", "FineGuidelines 140"),
            ("social-context", "FineGuidelines 140"),
            ("breach-start", "nowhere"),
            ("breach-end", "nowhere"),
            ("notice-on", "nowhere"),
            ("decided-on", "nowhere"),
            ("received-on", "nowhere"),
            ("final-on", "nowhere"),
            // Who is no undertaking is outside their amounts (10).
            ("funds", "FineGuidelines 10"),
            ("budget", "nowhere"),
            ("warned", "nowhere"),
            ("public-kind", "nowhere"),
            ("live-case", "nowhere"),
            ("exercise", "nowhere"),
            ("activity", "nowhere"),
            ("people-concerned", "nowhere"),
        ],
    );
}

/// SN 3: the Personal Data Act §§ 2 to 4 on scope and §§ 27 and 28 on time; the Public Administration Act §§ 29, 34, 36 on
/// appeal, and 44 and 46 on fines; what the board held on Coop Finnmark, and on processing time.
#[test]
fn norway() {
    check(
        Regime::NoGdpr,
        &[
            ("form", "NorwegianDataAct § 2(1)"),
            ("household", "NorwegianDataAct § 2(2)"),
            ("expression", "NorwegianDataAct § 3"),
            ("reach", "NorwegianDataAct § 4(2)"),
            ("people-in", "NorwegianDataAct § 4(2)"),
            ("who-acted", "BoardCoop"),
            ("onward", "BoardCoop"),
            ("mistake-of-law", "BoardCoop"),
            ("means", "NorwegianProcedureAct § 44, 46"),
            ("discovery", "Gdpr 83(2)(h)"),
            ("breach-end", "NorwegianDataAct § 28"),
            ("notice-on", "NorwegianDataAct § 28"),
            ("reported-on", "BoardTime"),
            ("requested-on", "BoardTime"),
            ("answered-on", "BoardTime"),
            ("commented-on", "BoardTime"),
            ("decided-on", "BoardTime"),
            ("forwarded-on", "BoardTime"),
            ("closed-on", "NorwegianProcedureAct § 36"),
            ("costs", "NorwegianProcedureAct § 36"),
            ("appealed", "NorwegianProcedureAct § 34"),
            ("decided", "NorwegianProcedureAct § 34"),
            ("received-on", "NorwegianProcedureAct § 29(1)"),
            ("appeal-by", "NorwegianProcedureAct § 29(1)"),
            ("appealed-on", "NorwegianProcedureAct § 29(1)"),
            ("final-on", "NorwegianDataAct § 27(1)"),
            ("complexity", "BoardTime"),
            ("time-reasons", "BoardTime"),
            ("time-effect", "BoardTime"),
            ("time-cut", "BoardTime"),
            ("matching", "nowhere"),
        ],
    );
}

/// Art. 4(7) of the UK GDPR says who answers; what courts of the Union said of it is not law there. The ICO reads under the
/// same letters of Art. 83(2).
#[test]
fn the_united_kingdom() {
    check(
        Regime::UkGdpr,
        &[
            ("in-duty", "UkGdpr 4(7)"),
            ("who-acted", "UkGdpr 4(7)"),
            ("mistake-of-law", "UkGdpr 4(7)"),
            ("role", "UkGdpr 4(7)"),
            ("body", "UkGdpr 83(4)–(5), (7)"),
            ("people-used", "UkGdpr 83(2)(a)"),
            ("repair", "UkGdpr 83(2)(c)"),
            ("data-kind", "UkGdpr 83(2)(g)"),
            ("live-case", "nowhere"),
            ("decided-on", "nowhere"),
        ],
    );
    check(
        Regime::UkPart3,
        &[
            ("in-duty", "UkDataAct 32"),
            ("who-acted", "UkDataAct 32"),
            ("role", "UkDataAct 32"),
            ("body", "UkDataAct 157(5)–(6)"),
            ("economic", "UkDataAct 157(5)–(6)"),
            ("repair", "UkDataAct 155(3)(c)"),
        ],
    );
}

/// SN 1 and 2: the elements of chapters 2 and 3, the five numbers of 6:4, and chapter 6 on the fee.
#[test]
fn the_swedish_criminal_data_act() {
    check(
        Regime::SeCriminalDataAct,
        &[
            ("body", "CriminalDataAct 1:6"),
            ("purpose", "CriminalDataAct 1:2, 4"),
            ("task", "CriminalDataAct 1:6"),
            ("sector", "CriminalDataAct 1:5"),
            ("role", "CriminalDataAct 6:1–2"),
            ("prescribed", "CriminalDataAct 2:12"),
            ("necessity", "CriminalDataAct 2:12"),
            ("measures", "CriminalDataAct 3:2"),
            ("technical-measures", "CriminalDataAct 3:2"),
            ("log-system", "CriminalDataAct 3:5"),
            ("special-risk", "CriminalDataAct 3:7"),
            ("impact-assessment", "CriminalDataAct 3:7"),
            ("prior-consultation", "CriminalDataAct 3:7"),
            ("in-duty", "CriminalDataAct 3:1"),
            ("live-case", "CriminalDataAct 3:1"),
            ("exercise", "CriminalDataAct 3:1"),
            ("tool", "ImyPolice 3, 5"),
            ("systematic", "ImyPolice 3, 5"),
            ("informed", "CriminalDataAct 4:2"),
            ("infringements", "CriminalDataAct 6:1–3"),
            ("decided", "CriminalDataAct 6:3–4"),
            ("level", "CriminalDataAct 6:3–4"),
            ("fault", "CriminalDataAct 6:4 no. 1"),
            ("harm", "CriminalDataAct 6:4 no. 2"),
            ("risk", "CriminalDataAct 6:4 no. 2"),
            ("repair", "CriminalDataAct 6:4 no. 4"),
            ("earlier-fee", "CriminalDataAct 6:4 no. 5"),
            ("excuse", "CriminalDataAct 6:5"),
            ("breach-end", "CriminalDataAct 6:7"),
            ("chance-to-comment-on", "CriminalDataAct 6:7"),
            ("final-on", "CriminalDataAct 6:8"),
            ("ownership", "FineGuidelines 125"),
        ],
    );
}

/// Countries whose Act on law enforcement says who pays and who answers: both are cited to it.
#[test]
fn other_acts_on_law_enforcement() {
    for (regime, controller) in
        [(Regime::GrLawEnforcement, "GreekDataAct 43"), (Regime::BgLawEnforcement, "BulgarianDataAct 42(1)")]
    {
        for key in ["role", "in-duty", "who-acted"] {
            let found = place(regime, key);
            assert!(
                found.starts_with(controller.split(' ').next().unwrap()),
                "{}: {key} {found}",
                regime.key()
            );
        }
        for key in ["live-case", "exercise"] {
            assert_eq!(place(regime, key), "nowhere", "{}: {key}", regime.key());
        }
    }
    check(Regime::GrLawEnforcement, &[("body", "GreekDataAct 82(1)"), ("role", "GreekDataAct 43")]);
    check(Regime::BgLawEnforcement, &[("body", "BulgarianDataAct 85(3)–(4)")]);
    check(Regime::SkLawEnforcement, &[("body", "SlovakDataAct § 104(1)")]);
    check(Regime::HuLawEnforcement, &[("body", "HungarianDataAct § 61(4)")]);
    check(Regime::NlLawEnforcement, &[("body", "DutchPoliceDataAct 35c(1)(c)")]);
}

/// What national law gives a question its place: the notice where a case has a time, a rate that is prescribed, the budget of a
/// body, a warning first, the kinds of body that a rule is for.
#[test]
fn national_law() {
    // Act CXII of 2011 § 60/A(1): 150 days; FPDAL 119(1): nine months; ZZLD and ZANN have no such time.
    check(Regime::HuGdpr, &[("notice-on", "HungarianDataAct § 60/A(1)")]);
    check(
        Regime::LvGdpr,
        &[("notice-on", "LatvianLiabilityAct 118(1)"), ("breach-end", "LatvianLiabilityAct 118(1)")],
    );
    check(Regime::BgGdpr, &[("notice-on", "nowhere"), ("received-on", "BulgarianOffencesAct 59(2)")]);
    // Art. 105(1): 14 days; PPSA Art. 53 § 1: 30 days; Art. 103: the rate of 28 January.
    check(
        Regime::PlGdpr,
        &[
            ("final-on", "PolishDataAct 105(1)"),
            ("received-on", "PolishCourtProcedure 53 § 1"),
            ("rate", "PolishDataAct 103"),
        ],
    );
    // Law 190/2018 Arts 13(1) and 14(1): a warning first.
    check(Regime::RoGdpr, &[("warned", "RomanianDataAct 13(1), 14(1)")]);
    // Law on Legal Protection of Personal Data Art. 33: a share of the budget.
    assert!(place(Regime::LtGdpr, "budget").starts_with("LithuanianDataAct 33"));
    // Art. 48(1): not the State or communes.
    check(Regime::LuGdpr, &[("public-kind", "LuxembourgDataAct 48(1)")]);
}
