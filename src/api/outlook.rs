//! What looks ahead, as plain data: who yields the ends of each range, what could be left of the width,
//! what to ask next, what cannot change anything any more, and what can still be done.
//!
//! Widths are told in decades: powers of ten between the ends, so that 3 is a factor of 1,000. They are
//! decimal text with at most six digits after the point, exact as the engine has them.

use super::data::{KeyText, data};
use super::input::Case;
use super::shapes::{
    CiteData, FactLine, MoneyData, PositionData, RangeData, ReadingData, citation, class, facts, money,
    number, position, range, reading, view,
};
use crate::engine::open_questions::{
    End, Ends, Layout, Mitigation, Of, Ranked, Settled, Width, Witnesses, look,
};
use crate::engine::{Assessment, Findings, Idle, OpenQuestions, Question, Range, catalogue, to_do};
use crate::evidence::floors;
use crate::law::{Citation, Money};
use crate::text::{Lang, cite};
use rust_decimal::Decimal;

data! {
    /// What is still open, and what closing it would do. Before there is a regime to work with, only what
    /// to ask next.
    OutlookData {
        /// The ends of each range, each with a case that yields it.
        ends: Vec<EndsData>,
        /// The width of the range that counts (the starting amounts where a method is published, else
        /// from nothing to the legal maximum), and what could be left of it; `null` without a range.
        widths: Option<WidthsData>,
        /// The open questions that can narrow the range, the next one to ask first.
        ranked: Vec<RankedData>,
        /// The open questions that cannot change the result any more, whatever else is answered.
        idle: Vec<IdleData>,
        /// What the one assessed can still do.
        levers: Vec<LeverData>,
    }
    /// Both ends of a range. Where maxima in two currencies stand side by side, those of a public authority
    /// come after the others.
    EndsData {
        /// `maximum` (the legal maximum), `classes` (the starting amounts over the classes that are chosen
        /// or arguable), `class` (that of one class) or `practice` (where like decisions landed).
        range: KeyText,
        /// The class, where the range is that of one.
        class: Option<KeyText>,
        /// The lower end.
        low: EndData,
        /// The upper end; `null` where no fact bounds it.
        high: Option<EndData>,
    }
    /// An end of a range.
    EndData {
        /// Units of the currency.
        amount: String,
        /// The currency.
        currency: KeyText,
        /// A complete case that yields it.
        witness: WitnessData,
    }
    /// A case that yields an end of a range, on the day of the assessment. What belongs to the steps after
    /// the starting amount stays as it was.
    WitnessData {
        /// Its facts, in the order of the questions; with the figures left to discretion, where the end
        /// is that of a starting amount.
        facts: Vec<FactLine>,
        /// The view that is followed, or `all`.
        view: KeyText,
    }
    /// How wide the range is, and the widest range that could be left once something is settled. The parts
    /// do not add up.
    WidthsData {
        /// As it is.
        whole: WidthData,
        /// Once every fact is given.
        facts: WidthData,
        /// Once the authority has judged: the class, and where in its bands.
        judgement: WidthData,
        /// Once one view is followed; as it is where only one is in play.
        views: WidthData,
    }
    /// A range with its width.
    WidthData {
        /// The range.
        range: RangeData,
        /// Whether no fact bounds it above.
        open: bool,
        /// Decades from the lower end to the upper, what lies below the floor counted as the floor; `null`
        /// where it is open.
        decades: Option<String>,
        /// The amount that the scale begins at: one of the smallest published fees in the currency.
        floor: MoneyData,
    }
    /// An open question, and what answering it does to the range.
    RankedData {
        /// The question.
        question: KeyText,
        /// Another that is answered with it.
        with: Option<KeyText>,
        /// By how much the range gets narrower, whatever the answer.
        guaranteed: GainData,
        /// By how much with the answer that narrows it most.
        best: GainData,
        /// What is left; `null` before there is a range.
        leaves: Option<LeavesData>,
        /// Whether the answer that narrows it most narrows it by more than a tenth of its width, or the
        /// question is needed for there to be a range, or for it to have an end.
        worth_asking: bool,
    }
    /// By how much a range gets narrower.
    GainData {
        /// Whether it gets an upper end that it did not have, or is there at all.
        open: bool,
        /// Decades less; `null` where it is not one width that gets smaller, but an end or a range that
        /// there was not.
        decades: Option<String>,
    }
    /// The ranges that the answers to a question leave.
    LeavesData {
        /// The widest.
        worst: RangeData,
        /// The narrowest.
        best: RangeData,
    }
    /// An open question that cannot change the result any more.
    IdleData {
        /// The question.
        question: KeyText,
        /// Why.
        reason: KeyText,
        /// Why, in words.
        sentence: KeyText,
    }
    /// Something that can still be done, and what it does.
    LeverData {
        /// What.
        act: KeyText,
        /// In words.
        sentence: KeyText,
        /// The range that counts; `null` where there is none.
        range: Option<ChangeData>,
        /// What each view in play that speaks of it makes of it.
        readings: Vec<ReadingData>,
        /// What each view in play holds on it, where views hold positions on such a point.
        positions: Vec<PositionData>,
        /// The fee that cannot be exceeded any more once it is done, where the law has it so.
        bound: Option<BoundData>,
        /// Where the law has it.
        cite: Option<CiteData>,
    }
    /// A range that something is done to.
    ChangeData {
        /// As it is.
        before: RangeData,
        /// With it done.
        after: RangeData,
    }
    /// What a fee cannot exceed.
    BoundData {
        /// From nothing to the most.
        range: RangeData,
        /// Where it is set out.
        cite: CiteData,
    }
}

/// What looks ahead on a case that was assessed.
pub(super) fn of(case: &Case, assessment: &Assessment) -> OutlookData {
    let lang = case.lang;
    let (facts, setting, floor) = (&case.facts, case.setting(), floors::smallest);
    let result = assessment.result.as_ref();
    let sections = catalogue::sections(facts, result);
    let found = look(facts, setting, assessment, &sections, floor);
    let layout = result.map(|found| Layout { facts, setting, found, floor });
    OutlookData {
        ends: layout
            .map(|layout| {
                let witnesses = Witnesses::new(&layout);
                found.ends.iter().map(|it| ends(&witnesses, it)).collect()
            })
            .unwrap_or_default(),
        widths: found.settled.as_ref().map(widths),
        ranked: ranking(&found),
        idle: idle_ones(lang, &found),
        levers: result.map(|result| levers(case, result, &found)).unwrap_or_default(),
    }
}

/// What can still be done in a case of this kind, which the facts alone say.
fn levers(case: &Case, result: &Findings, found: &OpenQuestions) -> Vec<LeverData> {
    let is_of_it = |it: &&Mitigation| to_do::is_of(None, &case.facts, result.regime, it.act);
    found.mitigations.iter().filter(is_of_it).map(|it| lever(case.lang, it)).collect()
}

/// The open questions that can narrow the range, in order.
pub(super) fn ranking(found: &OpenQuestions) -> Vec<RankedData> {
    found.ranked.iter().map(|it| ranked(found, it)).collect()
}

/// The open questions that cannot change the result any more.
pub(super) fn idle_ones(lang: Lang, found: &OpenQuestions) -> Vec<IdleData> {
    let of = |question: Question| Some(idle(lang, question, found.idle(question)?));
    found.relevance.iter().filter_map(|(question, _)| of(*question)).collect()
}

fn ends(witnesses: &Witnesses<'_>, from: &Ends) -> EndsData {
    let (range, of) = match from.of {
        Of::Maximum => ("maximum", None),
        Of::Classes => ("classes", None),
        Of::Practice => ("practice", None),
        Of::Class(one) => ("class", Some(class(one))),
    };
    EndsData {
        range,
        class: of,
        low: end(witnesses, &from.low),
        high: from.high.map(|it| end(witnesses, &it)),
    }
}

fn end(witnesses: &Witnesses<'_>, from: &End) -> EndData {
    let MoneyData { amount, currency } = money(from.amount);
    let witness = witnesses.of(from);
    let witness = WitnessData { facts: facts(&witness.facts), view: view(witness.view) };
    EndData { amount, currency, witness }
}

fn widths(from: &Settled) -> WidthsData {
    WidthsData {
        whole: width(from.whole),
        facts: width(from.facts),
        judgement: width(from.discretion),
        views: width(from.views),
    }
}

fn width((width, over): (Width, Range)) -> WidthData {
    WidthData {
        range: range(over),
        open: width.open,
        decades: decades(width),
        floor: money(Money::new(floors::smallest(over.currency), over.currency)),
    }
}

/// Millionths of a decade as decades; none of a width without end.
fn decades(width: Width) -> Option<String> {
    (!width.open).then(|| number(Decimal::new(width.millionths, 6)))
}

fn ranked(all: &OpenQuestions, from: &Ranked) -> RankedData {
    RankedData {
        question: from.question.key(),
        with: from.with.map(Question::key),
        guaranteed: gain(from.guaranteed),
        best: gain(from.best),
        leaves: from.leaves.map(|(worst, best)| LeavesData { worst: range(worst), best: range(best) }),
        worth_asking: all.is_worth_asking(from),
    }
}

fn gain(from: Width) -> GainData {
    GainData { open: from.open, decades: decades(from) }
}

fn idle(lang: Lang, question: Question, why: Idle) -> IdleData {
    IdleData { question: question.key(), reason: why.key(), sentence: cite::named(lang, "idle", why.key()) }
}

fn lever(lang: Lang, from: &Mitigation) -> LeverData {
    let bound =
        |(most, cite): (Range, Citation)| BoundData { range: range(most), cite: citation(lang, cite) };
    LeverData {
        act: from.act.key(),
        sentence: cite::named(lang, "act", from.act.key()),
        range: from.range.map(|(before, after)| ChangeData { before: range(before), after: range(after) }),
        readings: from
            .readings
            .iter()
            .map(|(view, pulls, cite)| reading(lang, *view, *pulls, *cite))
            .collect(),
        positions: from
            .positions
            .iter()
            .map(|(view, held, cite)| position(lang, *view, *held, *cite))
            .collect(),
        bound: from.bound.map(bound),
        cite: from.cite.map(|cite| citation(lang, cite)),
    }
}

#[cfg(test)]
mod tests {
    use crate::api::{Given, assess_case};
    use serde_json::{Value, json};

    fn assessment(case: &Value) -> Value {
        let given: Given = serde_json::from_value(case.clone()).unwrap();
        let answer = serde_json::to_value(assess_case(&given)).unwrap();
        assert_eq!(answer["ok"], json!(true), "{answer}");
        answer["assessment"].clone()
    }

    /// As in `tests/cases/open-facts.toml`, where the amounts below are worked out by hand.
    fn shop() -> Value {
        json!({
            "facts": {
                "country": "norway",
                "body": "company",
                "purpose": "other",
                "cross-border": "domestic",
                "ownership": "alone",
                "turnover": "1000000..30000000 EUR",
                "infringements": "gdpr-32",
            },
            "on": "2026-01-01",
        })
    }

    fn shop_with(key: &str, line: Option<&str>) -> Value {
        let mut case = shop();
        let facts = case["facts"].as_object_mut().unwrap();
        match line {
            Some(line) => facts.insert(key.to_owned(), json!(line)),
            None => facts.remove(key),
        };
        case
    }

    fn police() -> Value {
        json!({
            "facts": {
                "country": "sweden",
                "body": "public-authority",
                "purpose": "law-enforcement",
                "task": "competent",
                "form": "automated",
                "role": "controller",
                "prescribed": "yes",
                "technical-measures": "sufficient",
                "infringements": "bdl-2-12, bdl-3-2",
            },
            "on": "2021-02-10",
        })
    }

    fn list(value: &Value) -> &[Value] {
        value.as_array().unwrap()
    }

    fn text(value: &Value) -> &str {
        value.as_str().unwrap()
    }

    fn euro(low: &str, high: Option<&str>) -> Value {
        json!({ "low": low, "high": high, "currency": "EUR" })
    }

    /// The line of a witness, or `-`.
    fn line<'a>(end: &'a Value, key: &str) -> &'a str {
        let facts = list(&end["witness"]["facts"]);
        facts.iter().find(|fact| fact["key"] == json!(key)).map_or("-", |fact| text(&fact["line"]))
    }

    /// Each end with its range, side, amount, and what it takes of the given keys.
    fn ends(assessment: &Value, keys: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        for ends in list(&assessment["outlook"]["ends"]) {
            let name = ends["class"].as_str().unwrap_or_else(|| text(&ends["range"]));
            for side in ["low", "high"] {
                let end = &ends[side];
                if end.is_null() {
                    found.push(format!("{name} {side} open"));
                    continue;
                }
                let lines: Vec<&str> = keys.iter().map(|key| line(end, key)).collect();
                let amount = format!("{} {}", text(&end["amount"]), text(&end["currency"]));
                found.push(format!("{name} {side} {amount}: {}", lines.join(", ")));
            }
        }
        found
    }

    #[test]
    fn each_end_comes_with_a_case_that_reaches_it() {
        let found = ends(&assessment(&shop()), &["turnover", "seriousness", "share", "tier-share"]);
        assert_eq!(
            found,
            [
                "maximum low 10000000 EUR: 1000000 EUR, -, -, -",
                "maximum high 10000000 EUR: 30000000 EUR, -, -, -",
                "classes low 0 EUR: 1000000 EUR, low, 0 %, 0.2 %",
                "classes high 1000000 EUR: 30000000 EUR, high, 100 %, 10 %",
                "low low 0 EUR: 1000000 EUR, low, 0 %, 0.2 %",
                "low high 100000 EUR: 30000000 EUR, low, 10 %, 10 %",
                "medium low 2000 EUR: 1000000 EUR, medium, 10 %, 0.2 %",
                "medium high 200000 EUR: 30000000 EUR, medium, 20 %, 10 %",
                "high low 4000 EUR: 1000000 EUR, high, 20 %, 0.2 %",
                "high high 1000000 EUR: 30000000 EUR, high, 100 %, 10 %",
            ]
        );
        let linked_or_not = ends(&assessment(&police()), &["linked"]);
        assert_eq!(
            linked_or_not,
            [
                "maximum low 10000000 SEK: linked",
                "maximum high 20000000 SEK: separate",
                "practice low 120000 SEK: linked",
                "practice high 8000000 SEK: separate",
            ]
        );
    }

    #[test]
    fn a_witness_handed_back_comes_to_its_end() {
        let mut checked = 0;
        for case in [shop(), police(), shop_with("turnover", None), shop_with("body", None)] {
            for ends in list(&assessment(&case)["outlook"]["ends"]) {
                for side in ["low", "high"] {
                    let end = &ends[side];
                    if end.is_null() {
                        continue;
                    }
                    let witness = &end["witness"];
                    let lines = list(&witness["facts"]).iter();
                    let facts: serde_json::Map<String, Value> =
                        lines.map(|fact| (text(&fact["key"]).to_owned(), fact["line"].clone())).collect();
                    let given = json!({ "facts": facts, "on": case["on"], "view": witness["view"] });
                    let reached = assessment(&given);
                    assert_eq!(reached["facts"], witness["facts"], "written as they are read");
                    assert_eq!(reached["view"], witness["view"]);
                    let outcome = &reached["outcome"];
                    let classes = list(&outcome["guideline"]["classes"]).iter();
                    let range = match text(&ends["range"]) {
                        "maximum" => outcome["ceiling"].clone(),
                        "classes" => outcome["guideline"]["range"].clone(),
                        "practice" => outcome["practice"]["range"].clone(),
                        _ => {
                            classes.clone().find(|it| it["class"] == ends["class"]).unwrap()["range"].clone()
                        }
                    };
                    assert_eq!(range[side], end["amount"], "{side} of {ends}");
                    assert_eq!(range["currency"], end["currency"]);
                    if text(&ends["range"]).starts_with("class") {
                        // The figures left to discretion, worked through, come to it too.
                        assert_eq!(outcome["calculation"]["total"]["low"], end["amount"]);
                        assert_eq!(outcome["calculation"]["total"]["high"], end["amount"]);
                    }
                    checked += 1;
                }
            }
        }
        assert!(checked > 20, "only {checked} ends");
    }

    /// 1,000,000 / 300 is 3,333, whose logarithm is 3.5228...; that of 25 is 1.3979...
    #[test]
    fn widths_are_told_in_decades_from_the_floor_up() {
        let widths = assessment(&shop())["outlook"]["widths"].clone();
        for part in ["whole", "facts", "views"] {
            assert_eq!(widths[part]["range"], euro("0", Some("1000000")), "{part}");
            assert!(text(&widths[part]["decades"]).starts_with("3.5228"), "{part}: {widths}");
        }
        // The upper end of a band of a class: 25 times as much at EUR 30 million as at 1 million.
        assert!(text(&widths["judgement"]["decades"]).starts_with("1.3979"), "{widths}");
        assert_eq!(widths["whole"]["open"], json!(false));
        assert_eq!(widths["whole"]["floor"], json!({ "amount": "300", "currency": "EUR" }));
        // From nothing to SEK 20,000,000, from SEK 120,000 up: 167 times, 2.2218 decades.
        let widths = assessment(&police())["outlook"]["widths"].clone();
        assert_eq!(widths["whole"]["range"], json!({ "low": "0", "high": "20000000", "currency": "SEK" }));
        assert!(text(&widths["whole"]["decades"]).starts_with("2.2218"), "{widths}");
        assert!(text(&widths["judgement"]["decades"]).starts_with("0.3010"), "20 against 10: {widths}");
    }

    #[test]
    fn what_has_no_end_has_no_number() {
        let mut case = shop_with("turnover", None);
        case["facts"].as_object_mut().unwrap().remove("ownership");
        let outlook = assessment(&case)["outlook"].clone();
        let maximum = &outlook["ends"][0];
        // Art. 83(4): EUR 10,000,000, or 2 % of a turnover that nothing bounds.
        assert_eq!(maximum["low"]["amount"], json!("10000000"));
        assert_eq!(maximum["high"], Value::Null);
        let whole = &outlook["widths"]["whole"];
        assert_eq!((&whole["open"], &whole["decades"]), (&json!(true), &Value::Null));
        assert_eq!(whole["range"], euro("0", None));
        let next = &outlook["ranked"][0];
        assert_eq!((text(&next["question"]), text(&next["with"])), ("ownership", "turnover"));
        assert_eq!(next["guaranteed"], json!({ "open": true, "decades": null }));
        assert_eq!(next["worthAsking"], json!(true));
    }

    /// EUR 1 million leaves nothing to 0.4 % of EUR 10,000,000, EUR 30 million nothing to 10 % of it.
    #[test]
    fn the_next_question_says_what_its_answers_leave() {
        let outlook = assessment(&shop())["outlook"].clone();
        let [turnover] = list(&outlook["ranked"]) else { panic!("{outlook}") };
        assert_eq!(turnover["question"], json!("turnover"));
        assert_eq!(turnover["with"], Value::Null);
        assert_eq!(turnover["leaves"]["worst"], euro("0", Some("1000000")));
        assert_eq!(turnover["leaves"]["best"], euro("0", Some("40000")));
        assert_eq!(turnover["guaranteed"], json!({ "open": false, "decades": "0" }));
        assert!(text(&turnover["best"]["decades"]).starts_with("1.3979"), "{turnover}");
        assert_eq!(turnover["worthAsking"], json!(true));
        let police = assessment(&police());
        let asked = list(&police["outlook"]["ranked"]).iter().map(|it| text(&it["question"]));
        assert_eq!(asked.collect::<Vec<_>>(), ["linked", "in-duty", "necessity", "measures"]);
    }

    #[test]
    fn what_changes_nothing_says_why_in_the_language_asked_for() {
        for (lang, sentence) in [
            ("en", "The maximum is the same whatever the answer."),
            ("nb", "Maksimum blir det samme uansett svar."),
            ("sv", "Det högsta beloppet blir detsamma oavsett svar."),
        ] {
            let mut case = shop();
            case["lang"] = json!(lang);
            let outlook = assessment(&case)["outlook"].clone();
            let idle = list(&outlook["idle"]).iter();
            let reasons: Vec<_> = idle.map(|it| (text(&it["question"]), text(&it["reason"]))).collect();
            assert_eq!(
                reasons,
                [("role", "graver-stands"), ("who-acted", "not-read"), ("onward", "not-read")]
            );
            assert_eq!(outlook["idle"][0]["sentence"], json!(sentence));
        }
    }

    #[test]
    fn what_can_still_be_done_says_what_each_view_makes_of_it() {
        let lever = |case: &Value, act: &str| {
            let outlook = assessment(case)["outlook"].clone();
            let found = list(&outlook["levers"]).iter().find(|lever| lever["act"] == json!(act));
            found.unwrap_or_else(|| panic!("{act} is left")).clone()
        };
        // Guidelines para 99; the board since Coop Finnmark, whose authority's view ended with its decision.
        let notify = lever(&shop(), "notify");
        assert_eq!(notify["sentence"], json!("Tell the authority"));
        let said: Vec<_> = list(&notify["readings"])
            .iter()
            .map(|it| (text(&it["view"]), text(&it["direction"]), text(&it["cite"]["verified"])))
            .collect();
        assert_eq!(
            said,
            [
                ("edpb-2023", "neutral", "quoted"),
                ("personvernnemnda-2023", "mitigating", "read"),
                // The same under prevention (§ 46).
                ("personvernnemnda-2023", "mitigating", "inferred"),
            ]
        );
        let held: Vec<_> =
            list(&notify["positions"]).iter().map(|it| (text(&it["view"]), text(&it["stance"]))).collect();
        assert_eq!(held, [("edpb-2023", "report-neutral"), ("personvernnemnda-2023", "report-mitigates"),]);
        assert_eq!(notify["cite"]["text"], json!("GDPR Art. 83(2)(h)"));
        assert_eq!(notify["bound"], Value::Null);
        // Nobody reads it as bearing on how serious the case is.
        let range = euro("0", Some("1000000"));
        assert_eq!(notify["range"], json!({ "before": range, "after": range }));
        // The addressee's own appeal cannot raise the fee (fvl. § 34).
        let appeal = lever(&shop_with("decided", Some("500000 NOK")), "appeal");
        assert_eq!(appeal["bound"]["range"], json!({ "low": "0", "high": "500000", "currency": "NOK" }));
        assert!(text(&appeal["bound"]["cite"]["text"]).ends_with("§ 34"), "{appeal}");
    }

    /// What is left to do in a case with one answer more.
    fn levers_with(key: &str, line: &str) -> Vec<String> {
        let outlook = assessment(&shop_with(key, Some(line)))["outlook"].clone();
        list(&outlook["levers"]).iter().map(|lever| text(&lever["act"]).to_owned()).collect()
    }

    #[test]
    fn nothing_is_offered_for_what_is_past() {
        let all = ["notify", "stop", "contact", "delete", "remedy", "cooperate", "appeal"];
        assert_eq!(levers_with("self-report", "none"), all, "it can still be reported");
        for (key, line, past) in [
            ("self-report", "prompt", &["notify"][..]),
            ("self-report", "late", &["notify"]),
            ("reported-on", "2025-12-01", &["notify"]),
            ("stopped", "by-self", &["stop"]),
            ("breach-end", "2025-10-01", &["stop"]),
            ("repair", "partial", &["contact", "remedy"]),
            ("control", "kept", &["delete"]),
            ("cooperation", "obstructed", &["cooperate"]),
            // The authority has asked.
            ("stopped", "after-inquiry", &["notify", "stop"]),
            ("requested-on", "2025-12-01", &["notify", "stop"]),
            // It will ask after the day assessed.
            ("requested-on", "2026-02-01", &[]),
            // The decision was taken: all that is left is to appeal, for three weeks (fvl. § 29).
            ("decided-on", "2025-12-20", &["notify", "stop", "contact", "delete", "remedy", "cooperate"]),
            ("received-on", "2025-12-11", &["notify", "stop", "contact", "delete", "remedy", "cooperate"]),
            ("received-on", "2025-12-10", &all),
            ("closed-on", "2025-12-20", &all),
            ("final-on", "2025-12-20", &all),
        ] {
            let left: Vec<&str> = all.into_iter().filter(|act| !past.contains(act)).collect();
            assert_eq!(levers_with(key, line), left, "{key} = {line}");
        }
    }

    #[test]
    fn without_rules_there_is_only_what_to_ask() {
        let outlook = assessment(&json!({ "facts": {}, "on": "2026-01-01" }))["outlook"].clone();
        assert_eq!(outlook["ranked"][0]["question"], json!("country"));
        assert_eq!(outlook["ranked"][0]["leaves"], Value::Null);
        assert_eq!(outlook["ranked"][0]["best"], json!({ "open": true, "decades": null }));
        assert_eq!(outlook["widths"], Value::Null);
        for part in ["ends", "idle", "levers"] {
            assert_eq!(outlook[part], json!([]), "{part}");
        }
        let nowhere = json!({ "country": "elsewhere", "reach": "neither" });
        let refused = assessment(&json!({ "facts": nowhere, "on": "2026-01-01" }));
        assert_eq!(refused["outlook"]["ranked"], json!([]), "nothing is left to ask");
    }
}
