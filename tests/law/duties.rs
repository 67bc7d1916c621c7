//! What the law asks for once something has gone wrong, typed anew from the Articles, and which of it a case calls for.

use finesight::engine::open_questions::look;
use finesight::engine::open_questions::mitigation::{Act, cite};
use finesight::engine::to_do::ToDo;
use finesight::engine::{Facts, Setting, ViewChoice, assess, catalogue, to_do};
use finesight::evidence::{EVIDENCE, floors};
use finesight::law::duties::{BREACH, Duty, REQUEST, Within};
use finesight::law::procedure::Period;
use finesight::law::situation::Situation;
use finesight::law::{Citation, Pinpoint, Regime, Source, Verified};
use jiff::civil::date;

use super::{article, chapter};

fn rule(regime: Regime, duty: Duty) -> (Option<Within>, Vec<Citation>) {
    let rule = regime.duties().iter().find(|rule| rule.duty == duty);
    let rule = rule.unwrap_or_else(|| panic!("{}: {}", regime.key(), duty.key()));
    (rule.within.map(|within| within.value), rule.cites.to_vec())
}

/// GDPR 33(1), (4): 72 hours after having become aware, and what is not known in phases. 33(2): the processor tells the
/// controller. 34(1): the people, where the risk is high. 33(5): every breach is documented. 12(3): one month of receipt,
/// which may be extended by two further months. 31 and 58(1)(e): cooperation, and access to what the authority needs.
#[test]
fn the_regulation() {
    let hours = Some(Within::Hours(72));
    let month = Some(Within::Months { period: Period::months(1), longer: Period::months(2) });
    for regime in [Regime::EeaGdpr, Regime::SeGdpr, Regime::NoGdpr] {
        let at = |place| article(Source::Gdpr, place);
        assert_eq!(rule(regime, Duty::Notify), (hours, vec![at("33(1), (4)")]));
        assert_eq!(rule(regime, Duty::TellController), (None, vec![at("33(2)")]));
        assert_eq!(rule(regime, Duty::TellPeople), (None, vec![at("34(1)")]));
        assert_eq!(rule(regime, Duty::Log), (None, vec![at("33(5)")]));
        assert_eq!(rule(regime, Duty::AnswerRequest), (month, vec![at("12(3)")]));
        assert_eq!(rule(regime, Duty::AnswerAuthority), (None, vec![at("31"), at("58(1)(e)")]));
    }
}

/// The UK GDPR has the same Articles; how the month of 12(3) is counted stands in 12A, which was not read: no figure.
#[test]
fn the_united_kingdom() {
    let at = |place| article(Source::UkGdpr, place);
    let regime = Regime::UkGdpr;
    assert_eq!(rule(regime, Duty::Notify), (Some(Within::Hours(72)), vec![at("33(1), (4)")]));
    let counted = at("12A").verified(Verified::Secondary);
    assert_eq!(rule(regime, Duty::AnswerRequest), (None, vec![at("12(3)"), counted]));
    assert_eq!(rule(regime, Duty::TellPeople), (None, vec![at("34(1)")]));
}

/// Regulation (EU) 2018/1725 Art. 34(1) and (2), which were read; the rest is as the Supervisor tells it.
#[test]
fn the_institutions_of_the_union() {
    let regime = Regime::EuInstitutions;
    let at = |place| article(Source::InstitutionsRegulation, place);
    assert_eq!(rule(regime, Duty::Notify), (Some(Within::Hours(72)), vec![at("34(1)")]));
    assert_eq!(rule(regime, Duty::TellController), (None, vec![at("34(2)")]));
    let told = Citation {
        source: Source::InstitutionsRegulation,
        at: Pinpoint::Whole,
        verified: Verified::Secondary,
    };
    for duty in [Duty::TellPeople, Duty::Log] {
        assert_eq!(rule(regime, duty), (None, vec![told]));
    }
    assert_eq!(regime.duties().len(), 4, "what was not read is not told");
}

/// SN: Criminal Data Act 3:9 first paragraph, 72 hours. Of no other Act for those who enforce the law, and of none on
/// communications, a rule on notification was read.
#[test]
fn law_enforcement_and_communications() {
    for regime in Regime::ALL {
        let duties = regime.duties();
        if *regime == Regime::SeCriminalDataAct {
            let notify = Citation {
                at: Pinpoint::Chapter { chapter: 3, section: "9", para: 1, number: 0 },
                ..chapter(Source::CriminalDataAct, 3, "9")
            };
            assert_eq!(rule(*regime, Duty::Notify), (Some(Within::Hours(72)), vec![notify]));
            assert_eq!(duties.len(), 1);
        } else if regime.is_for_law_enforcement() || regime.field() != Regime::EeaGdpr.field() {
            assert!(duties.is_empty(), "{}", regime.key());
        } else {
            assert!(duties.len() >= 4, "{}", regime.key());
        }
    }
}

/// Each duty of the Regulation with the Article that sets it, which is what a breach of it infringes: a breach of security is
/// told under Art. 33, documented by its fifth paragraph, and told to the people under Art. 34; requests are answered under
/// Art. 12, and the authority under Arts 31 and 58(1). So too as it is law in the United Kingdom.
#[test]
fn who_fails_a_duty_infringes_its_article() {
    let expected = [
        (Duty::Notify, "gdpr-33"),
        (Duty::TellController, "gdpr-33"),
        (Duty::TellPeople, "gdpr-34"),
        (Duty::Log, "gdpr-33"),
        (Duty::AnswerRequest, "gdpr-12"),
        (Duty::AnswerAuthority, "gdpr-58-1"),
    ];
    for regime in [Regime::EeaGdpr, Regime::NoGdpr, Regime::UkGdpr] {
        let infringed = regime.duties().iter().map(|rule| (rule.duty, rule.infringes));
        assert!(infringed.eq(expected.map(|(duty, key)| (duty, Some(key)))), "{}", regime.key());
    }
}

#[test]
fn what_is_named_is_a_provision_of_the_act() {
    for regime in Regime::ALL {
        for rule in regime.duties() {
            let known = |provision| regime.provision(provision).is_some();
            assert!(rule.infringes.is_none_or(known), "{}: {}", regime.key(), rule.duty.key());
        }
    }
    for provision in BREACH.provisions.iter().chain(REQUEST.provisions) {
        assert!(Regime::ALL.iter().any(|regime| regime.provision(provision).is_some()), "{provision}");
    }
}

const TODAY: Setting<'_> = Setting { view: ViewChoice::All, on: date(2026, 11, 29), replayed: None };

fn facts(answers: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (key, written) in answers {
        facts.read(key, written).unwrap();
    }
    facts
}

/// What there is to do.
fn to_do_in(situation: Option<Situation>, answers: &[(&str, &str)]) -> Vec<ToDo> {
    let facts = facts(answers);
    let assessment = assess(&facts, TODAY, &EVIDENCE);
    let sections = catalogue::sections(&facts, assessment.result.as_ref());
    let open = look(&facts, TODAY, &assessment, &sections, floors::smallest);
    let found = assessment.result.unwrap();
    to_do::of(situation, &facts, &found, &open.mitigations)
}

/// The same, a key each: with a question mark what there is only if data got out.
fn steps(situation: Option<Situation>, answers: &[(&str, &str)]) -> Vec<&'static str> {
    let step = |step: ToDo| match step {
        ToDo::Stop(cite) => cite.map_or("nothing cited", |_| "stop"),
        ToDo::Duty(rule) => rule.duty.key(),
        ToDo::IfBreach(_) => "notify?",
        ToDo::Appeal(_) => "appeal",
    };
    to_do_in(situation, answers).into_iter().map(step).collect()
}

/// What limits the harm is 83(2)(c), and three weeks to appeal are forvaltningsloven § 29 first paragraph.
#[test]
fn the_first_step_and_the_last_are_cited_to_their_law() {
    let steps = to_do_in(Some(Situation::Hacked), &with(&[("infringements", "gdpr-32")]));
    assert_eq!(steps.first(), Some(&ToDo::Stop(Some(article(Source::Gdpr, "83(2)(c)")))));
    let appeal = crate::section(Source::NorwegianProcedureAct, "29", 1);
    assert_eq!(steps.last(), Some(&ToDo::Appeal(appeal)));
}

const COMPANY: &[(&str, &str)] = &[
    ("country", "norway"),
    ("body", "company"),
    ("purpose", "other"),
    ("cross-border", "domestic"),
    ("role", "controller"),
];

/// What is said of that company, with more, or with other answers in the place of some.
fn with(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let rest = COMPANY.iter().filter(|(key, _)| more.iter().all(|(other, _)| key != other));
    rest.chain(more).copied().collect()
}

#[test]
fn each_situation_has_its_steps() {
    let breach = ["stop", "notify", "tell-people", "log", "answer-authority", "appeal"];
    let request = ["answer-request", "answer-authority", "appeal"];
    let other = ["stop", "answer-authority", "appeal"];
    for situation in Situation::ALL {
        let provisions = situation.provisions(Regime::NoGdpr);
        let named = provisions.iter().map(|provision| provision.key).collect::<Vec<_>>().join(", ");
        let mut answers = with(&[]);
        answers.push(("infringements", &named));
        let expected = match situation {
            Situation::Hacked | Situation::SentWrong | Situation::Looked | Situation::LateNotice => {
                &breach[..]
            }
            Situation::NoAnswer => &request[..],
            _ => &other[..],
        };
        assert_eq!(steps(Some(*situation), &answers), expected, "{}", situation.key());
    }
}

/// The acts that are left in a case, of those that are of its kind.
fn acts(situation: Option<Situation>, answers: &[(&str, &str)]) -> Vec<&'static str> {
    let facts = facts(answers);
    let regime = assess(&facts, TODAY, &EVIDENCE).result.unwrap().regime;
    let acts = Act::ALL.iter().filter(|act| to_do::is_of(situation, &facts, regime, **act));
    acts.map(|act| act.key()).collect()
}

/// Arts 33 and 34 are about a personal data breach (Art. 4(12)): where cameras, cookies or a request are what it is about,
/// nobody has to be told of one, and nothing got out that could be fetched back. What mitigates the damage (83(2)(c)) and
/// cooperation (83(2)(f)) are of every case.
#[test]
fn each_situation_has_its_acts() {
    let breach = ["notify", "stop", "contact", "delete", "remedy", "cooperate", "appeal"];
    for situation in Situation::ALL {
        let expected = match situation {
            Situation::Hacked | Situation::SentWrong | Situation::Looked | Situation::LateNotice => {
                &breach[..]
            }
            Situation::NoAnswer => &["remedy", "cooperate", "appeal"],
            _ => &["stop", "remedy", "cooperate", "appeal"],
        };
        assert_eq!(acts(Some(*situation), &with(&[])), expected, "{}", situation.key());
        // Where control was lost, or Art. 33 was named, data got out as well.
        for more in [("control", "lost"), ("infringements", "gdpr-33")] {
            let all = acts(Some(*situation), &with(&[more]));
            assert!(["notify", "contact", "delete"].iter().all(|act| all.contains(act)), "{more:?}");
        }
    }
    // Where nobody said what happened, it may be a breach; not where a request is all that is named.
    assert_eq!(acts(None, &with(&[("infringements", "gdpr-6")])), breach);
    assert_eq!(acts(None, &with(&[("infringements", "gdpr-15")])), ["remedy", "cooperate", "appeal"]);
    let both = acts(None, &with(&[("infringements", "gdpr-15, gdpr-32")]));
    assert_eq!(both, ["notify", "contact", "delete", "remedy", "cooperate", "appeal"]);
}

/// An Act on cookies and electronic marketing has no personal data breach.
#[test]
fn an_act_on_communications_has_no_breach() {
    let cookies = &[
        ("country", "spain"),
        ("body", "company"),
        ("purpose", "other"),
        ("subject", "communications"),
        ("infringements", "es-cookies"),
    ];
    assert_eq!(acts(None, cookies), ["stop", "remedy", "cooperate", "appeal"]);
}

/// Told beside the steps: fines are not lower by a step taken, and are higher by a duty that is broken as well. The model
/// takes account of each article and of how many there are, and none of it lowers a fine.
#[test]
fn a_duty_that_is_broken_as_well_raises_the_estimate() {
    for situation in Situation::ALL {
        let provisions = situation.provisions(Regime::NoGdpr);
        let named = provisions.iter().map(|provision| provision.key).collect::<Vec<_>>().join(", ");
        let mut answers = with(&[]);
        answers.push(("infringements", &named));
        let facts = facts(&answers);
        let found = assess(&facts, TODAY, &EVIDENCE).result.unwrap();
        for rule in Regime::NoGdpr.duties() {
            let adds = to_do::adds(&facts, &found, rule.infringes.unwrap(), TODAY, &EVIDENCE);
            assert!(adds.is_none_or(|adds| adds > 0), "{}: {}", situation.key(), rule.duty.key());
        }
    }
}

#[test]
fn without_a_situation_what_is_named_says_it() {
    let of = |provision| steps(None, &with(&[("infringements", provision)]));
    assert_eq!(of("gdpr-33"), ["stop", "notify", "tell-people", "log", "answer-authority", "appeal"]);
    assert_eq!(of("gdpr-15"), ["answer-request", "answer-authority", "appeal"]);
    assert_eq!(of("gdpr-15, gdpr-32"), ["answer-request", "answer-authority", "notify?", "appeal"]);
    assert_eq!(of("gdpr-6"), ["stop", "answer-authority", "notify?", "appeal"]);
    // Art. 12(3) is on requests under Arts 15 to 22: access, rectification, erasure, restriction, portability, objection.
    for request in ["gdpr-15", "gdpr-16", "gdpr-17", "gdpr-18", "gdpr-20", "gdpr-21"] {
        assert_eq!(of(request)[0], "answer-request", "{request}");
    }
    for breach in ["gdpr-33", "gdpr-34"] {
        assert_eq!(of(breach)[1], "notify", "{breach}");
    }
}

/// What there may only be is told to organisations, as long as nothing was decided; to a processor that it tells the controller.
#[test]
fn what_may_only_be_is_not_told_to_everyone() {
    let of = |more: &[(&'static str, &'static str)]| {
        steps(None, &with(&[&[("infringements", "gdpr-6")], more].concat()))
    };
    for body in ["company", "public-authority", "association"] {
        assert!(of(&[("body", body)]).contains(&"notify?"), "{body}");
    }
    assert!(of(&[("role", "processor")]).contains(&"notify?"));
    assert!(!of(&[("body", "person"), ("household", "published")]).contains(&"notify?"));
    assert!(!of(&[("decided-on", "2026-11-27")]).contains(&"notify?"));
    assert!(!of(&[("self-report", "late")]).contains(&"notify?"), "told already");
}

#[test]
fn the_part_and_the_stage_of_the_case_say_what_is_left() {
    let hacked = |more: &[(&'static str, &'static str)]| {
        steps(Some(Situation::Hacked), &with(&[&[("infringements", "gdpr-32")], more].concat()))
    };
    assert_eq!(hacked(&[("role", "processor")]), ["stop", "tell-controller", "answer-authority", "appeal"]);
    assert_eq!(
        hacked(&[("reported-on", "2026-11-27")]),
        ["stop", "tell-people", "log", "answer-authority", "appeal"]
    );
    assert_eq!(
        hacked(&[("self-report", "prompt")]),
        ["stop", "tell-people", "log", "answer-authority", "appeal"]
    );
    assert_eq!(hacked(&[("self-report", "none")])[1], "notify");
    // Decided on a Friday, received on it: three weeks to appeal are not over (forvaltningsloven § 29).
    assert_eq!(
        hacked(&[("decided-on", "2026-11-27"), ("received-on", "2026-11-27")]),
        ["notify", "tell-people", "log", "appeal"]
    );
    // Any day after the decision says that there was one: nothing is stopped for it, or answered, any more.
    for day in ["received-on", "appealed-on", "closed-on", "final-on"] {
        let left = hacked(&[(day, "2026-11-27")]);
        assert!(!left.contains(&"stop") && !left.contains(&"answer-authority"), "{day}: {left:?}");
        assert_eq!(left[0], "notify", "{day}: the duties are as they were");
        assert_eq!(hacked(&[(day, "2026-11-30")])[0], "stop", "{day}: to come, the day after");
    }
    // A natural person is not told of what may only be.
    let person = &[
        ("country", "norway"),
        ("body", "person"),
        ("purpose", "other"),
        ("household", "published"),
        ("cross-border", "domestic"),
        ("role", "controller"),
        ("infringements", "gdpr-6"),
    ];
    assert_eq!(steps(Some(Situation::Filmed), person), ["stop", "answer-authority", "appeal"]);
}

#[test]
fn the_police_of_sweden_notify_under_their_own_act() {
    let police = &[
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("infringements", "bdl-3-8"),
    ];
    assert_eq!(steps(Some(Situation::Hacked), police), ["stop", "notify", "appeal"]);
}

/// Where Art. 33 is infringed as well, the estimate rises by the effect of that Article and of one article more: 0.013735
/// and 0.098109 of a decade, as the table of the model has them; where it is named, by nothing.
#[test]
fn what_an_infringement_more_adds_to_the_estimate() {
    let adds = |named| {
        let facts = facts(&with(&[("infringements", named)]));
        let found = assess(&facts, TODAY, &EVIDENCE).result.unwrap();
        to_do::adds(&facts, &found, "gdpr-33", TODAY, &EVIDENCE)
    };
    assert_eq!(adds("gdpr-32"), Some(13_735 + 98_109));
    assert_eq!(adds("gdpr-33"), None);
}

/// Who weighs an act or not, a duty is one: Art. 33(1) and 34(1) of the Regulation, and the Swedish Act 3:9. A processor has
/// the one of Art. 33(2) only.
#[test]
fn what_is_a_duty_is_told_as_one() {
    let duty = |answers: &[(&str, &str)], act| {
        let facts = facts(answers);
        let assessment = assess(&facts, TODAY, &EVIDENCE);
        let sections = catalogue::sections(&facts, assessment.result.as_ref());
        let open = look(&facts, TODAY, &assessment, &sections, floors::smallest);
        let left = open.mitigations.into_iter().find(|left| left.act == act).unwrap();
        left.duty.map(|rule| rule.cites.to_vec())
    };
    let at = |place| Some(vec![article(Source::Gdpr, place)]);
    let company = with(&[("infringements", "gdpr-32")]);
    assert_eq!(duty(&company, Act::Notify), at("33(1), (4)"));
    assert_eq!(duty(&company, Act::Contact), at("34(1)"));
    for act in [Act::Stop, Act::Delete, Act::Remedy, Act::Cooperate, Act::Appeal] {
        assert_eq!(duty(&company, act), None, "{}", act.key());
    }
    let mut processor = company;
    processor.retain(|(key, _)| *key != "role");
    processor.push(("role", "processor"));
    assert_eq!(duty(&processor, Act::Notify), None);
    assert_eq!(duty(&processor, Act::Contact), None);
    let police = &[
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("infringements", "bdl-3-8"),
    ];
    let incident = Citation {
        at: Pinpoint::Chapter { chapter: 3, section: "9", para: 1, number: 0 },
        ..chapter(Source::CriminalDataAct, 3, "9")
    };
    assert_eq!(duty(police, Act::Notify), Some(vec![incident]));
    assert_eq!(duty(police, Act::Contact), None, "no rule on that was read");
}

/// What limits the harm is 83(2)(c) of the Regulation, no. 4 of 6:4 in the Swedish Act ("vad den personuppgiftsansvarige … gjort
/// för att begränsa verkningarna") and s. 155(3)(c) of the Data Protection Act 2018; telling the authority is (h), and working
/// with it (f). Of those two 6:4 has no number.
#[test]
fn what_can_be_done_is_cited_to_the_criterion_that_is_about_it() {
    let clause = |list| Citation::read(Source::UkDataAct, Pinpoint::Clause(list));
    let gdpr = |list| article(Source::Gdpr, list);
    let sixth = |number| {
        let at = Pinpoint::Chapter { chapter: 6, section: "4", para: 0, number };
        Citation::read(Source::CriminalDataAct, at)
    };
    for (regime, limits, tells, cooperates) in [
        (Regime::EeaGdpr, gdpr("83(2)(c)"), gdpr("83(2)(h)"), gdpr("83(2)(f)")),
        (Regime::NoGdpr, gdpr("83(2)(c)"), gdpr("83(2)(h)"), gdpr("83(2)(f)")),
        (Regime::UkPart3, clause("155(3)(c)"), clause("155(3)(h)"), clause("155(3)(f)")),
        (Regime::SeCriminalDataAct, sixth(4), sixth(0), sixth(0)),
    ] {
        for act in [Act::Stop, Act::Contact, Act::Delete, Act::Remedy] {
            assert_eq!(cite(regime, act), Some(limits), "{}: {}", regime.key(), act.key());
        }
        assert_eq!(cite(regime, Act::Notify), Some(tells), "{}", regime.key());
        assert_eq!(cite(regime, Act::Cooperate), Some(cooperates), "{}", regime.key());
    }
}
