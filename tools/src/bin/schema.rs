//! Prints the JSON Schema of what the library takes and gives, from the types that it is made of and the keys that the law
//! and the rules know.
//!
//! ```text
//! cargo run --bin schema
//! ```
//!
//! Every shape is under `$defs`: `Case` and `DecisionCase` go in, `Answer`, `CheckAnswer`, `QuestionsAnswer`, `Validation`,
//! `LawBook`, `Words` and the list `Regime` come out. The TypeScript types are made of the same file.

use finesight::api::book::{LawBookData, RegimeData};
use finesight::api::words::WordsData;
use finesight::api::{Answer, CheckAnswer, QuestionsAnswer, Validation, version};
use finesight::check::{
    Attribution, By, Code, FaultFound, KEYS, Linkage, MethodUsed, Plea, Weight, WhoseTurnover,
};
use finesight::engine::find::imposition::Prospect;
use finesight::engine::{Basis, ProblemKind, Question};
use finesight::evidence::decisions::Breach;
use finesight::evidence::decisions::beside::{Because, Place};
use finesight::law::circumstance::{Country, Seriousness};
use finesight::law::{Choice, Criterion, Currency, Direction, Regime, Source, Stage, Verified, ViewId};
use finesight::text::{Lang, explain};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

fn main() {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    add_all(&mut generator);
    let mut shapes: Map<String, Value> = Map::new();
    for (name, shape) in generator.take_definitions(true) {
        shapes.insert(short(&name).to_owned(), shape);
    }
    shapes.values_mut().for_each(close);
    name_keys(&mut shapes);
    shapes.insert(
        "Answer".to_owned(),
        either("assessment", "Assessed", "An assessment, or why there is none."),
    );
    shapes.insert(
        "QuestionsAnswer".to_owned(),
        either("questions", "Questions", "The questions, or why there are none."),
    );
    shapes.insert(
        "CheckAnswer".to_owned(),
        either("checked", "Checked", "A decision checked, or why it was not."),
    );
    shapes.extend(keys());
    shapes.insert("Facts".to_owned(), facts());
    shapes.insert("Case".to_owned(), case());
    shapes.insert("DecisionLines".to_owned(), decision());
    shapes.insert("DecisionCase".to_owned(), decision_case());
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Finesight",
        "description": format!("What version {} of the library takes and gives.", version()),
        // By itself it is the schema of a case: a file can be held to it without saying which of its shapes is meant.
        "$ref": "#/$defs/Case",
        "$defs": shapes,
    });
    println!("{schema:#}");
}

fn add_all(generator: &mut SchemaGenerator) {
    generator.subschema_for::<Answer>();
    generator.subschema_for::<QuestionsAnswer>();
    generator.subschema_for::<CheckAnswer>();
    generator.subschema_for::<Validation>();
    generator.subschema_for::<LawBookData>();
    generator.subschema_for::<RegimeData>();
    generator.subschema_for::<WordsData>();
}

/// The name of a shape outside of Rust.
fn short(name: &str) -> &str {
    name.strip_suffix("Data").unwrap_or(name)
}

/// Takes no field that is not named, calls other shapes by their short names, and leaves out how wide an integer is here.
fn close(shape: &mut Value) {
    match shape {
        Value::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            if fields
                .get("type")
                .is_some_and(|of| *of == json!("integer") || *of == json!(["integer", "null"]))
            {
                for width in ["format", "minimum", "maximum"] {
                    fields.remove(width);
                }
            }
            if let Some(Value::String(name)) = fields.get_mut("$ref") {
                *name = short(name).to_owned();
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// What is either had, or refused with problems.
fn either(what: &str, of: &str, about: &str) -> Value {
    json!({
        "description": about,
        "oneOf": [
            {
                "type": "object",
                "properties": { "ok": { "const": true }, what: { "$ref": format!("#/$defs/{of}") } },
                "required": ["ok", what],
                "additionalProperties": false,
            },
            {
                "type": "object",
                "properties": {
                    "ok": { "const": false },
                    "problems": { "type": "array", "items": { "$ref": "#/$defs/Problem" }, "minItems": 1 },
                },
                "required": ["ok", "problems"],
                "additionalProperties": false,
            },
        ],
    })
}

/// Fields that hold a key, by their name, and the kind of key.
const FIELDS: [(&str, &str); 24] = [
    ("basis", "Basis"),
    ("breachKind", "Breach"),
    ("class", "Seriousness"),
    ("countries", "Country"),
    ("country", "Country"),
    ("criterion", "Criterion"),
    ("currency", "Currency"),
    ("direction", "Direction"),
    ("lang", "Lang"),
    ("question", "Question"),
    ("regime", "RegimeKey"),
    ("regimes", "RegimeKey"),
    ("source", "SourceKey"),
    ("stage", "Stage"),
    ("statute", "SourceKey"),
    ("tier", "Tier"),
    ("uses", "Question"),
    ("verified", "Verified"),
    ("view", "View"),
    ("views", "View"),
    ("with", "Question"),
    ("answer", "Whether"),
    ("reprimand", "Truth"),
    ("waived", "Truth"),
];

/// The same of fields whose name says less.
const FIELDS_OF: [(&str, &str, &str); 13] = [
    ("Beside", "because", "Because"),
    ("Beside", "place", "Place"),
    ("FactLine", "key", "Question"),
    ("Fault", "code", "Fault"),
    ("Fault", "criteria", "Criterion"),
    ("Fault", "facts", "Question"),
    ("Fault", "hangsOn", "Question"),
    ("Fault", "plea", "Plea"),
    ("Fault", "reliedOn", "Source"),
    ("Fault", "weight", "Weight"),
    ("Outcome", "classes", "Seriousness"),
    ("FactProblem", "kind", "Conflict"),
    ("Question", "key", "Question"),
];

fn keys() -> Map<String, Value> {
    fn of<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|it| key(*it)).collect()
    }
    let mut views = of(ViewId::ALL, ViewId::key);
    views.insert(0, "all");
    let kinds: [(&str, &str, Vec<&'static str>); 23] = [
        ("BasisKey", "What a step rests on.", of(Basis::ALL, Basis::key)),
        ("BecauseKey", "Why like decisions lie elsewhere.", of(Because::ALL, Because::key)),
        ("BreachKey", "What kind of breach a decision was on.", of(Breach::ALL, Breach::key)),
        ("ConflictKey", "What does not fit together.", of(ProblemKind::ALL, ProblemKind::key)),
        ("CountryKey", "A country.", of(Country::ALL, |it| it.circumstance().key())),
        ("CriterionKey", "A criterion of the law.", of(Criterion::ALL, Criterion::key)),
        ("CurrencyKey", "A currency, by its code in ISO 4217.", of(Currency::ALL, Currency::code)),
        ("DirectionKey", "Which way a circumstance pulls.", of(Direction::ALL, Direction::key)),
        ("FaultKey", "What may be wrong with a decision.", of(Code::ALL, Code::key)),
        ("LangKey", "A language.", of(&Lang::ALL, Lang::tag)),
        ("PleaKey", "What a decision counted that no question asks of a case.", of(Plea::ALL, Plea::key)),
        ("PlaceKey", "Where the median of like decisions lies.", of(Place::ALL, Place::key)),
        ("QuestionKey", "A question.", Question::all().map(Question::key).collect()),
        ("RegimeKey", "A body of rules that a fee is charged under.", of(Regime::ALL, Regime::key)),
        ("SeriousnessKey", "A class of seriousness.", of(Seriousness::ALL, |it| it.circumstance().key())),
        ("SourceKey", "A text that is cited.", of(Source::ALL, Source::key)),
        ("StageKey", "A step of an assessment.", of(Stage::ALL, Stage::key)),
        ("TierKey", "A tier of Art. 83.", vec!["lower", "higher"]),
        ("TruthKey", "Whether something is so.", vec!["yes", "no", "open"]),
        ("VerifiedKey", "How well something was checked.", of(Verified::ALL, Verified::key)),
        ("ViewKey", "A view, or all of them.", views),
        ("WeightKey", "What a fault is worth, the gravest first.", of(Weight::ALL, Weight::key)),
        ("WhetherKey", "Whether a fee follows.", of(Prospect::ALL, Prospect::key)),
    ];
    let shape = |(name, about, keys): (&str, &str, Vec<&str>)| {
        (name.to_owned(), json!({ "description": about, "type": "string", "enum": keys }))
    };
    kinds.into_iter().map(shape).collect()
}

/// Says of each field that holds a key of which kind it is.
fn name_keys(shapes: &mut Map<String, Value>) {
    for (name, shape) in shapes {
        let Some(fields) = shape.get_mut("properties").and_then(Value::as_object_mut) else { continue };
        for (field, of) in fields {
            let own = FIELDS_OF.iter().find(|(shape, key, _)| shape == name && key == field).map(|it| it.2);
            let kind = own.or_else(|| FIELDS.iter().find(|(key, _)| key == field).map(|it| it.1));
            if let Some(kind) = kind {
                name_key(of, &format!("#/$defs/{}Key", kind.trim_end_matches("Key")));
            }
        }
    }
}

/// Puts a reference to a kind of key in the place of text.
fn name_key(of: &mut Value, kind: &str) {
    let Some(fields) = of.as_object_mut() else { return };
    match fields.get("type") {
        Some(text) if *text == json!("string") => {
            fields.remove("type");
            fields.insert("$ref".to_owned(), json!(kind));
        }
        Some(text) if *text == json!(["string", "null"]) => {
            fields.remove("type");
            fields.insert("anyOf".to_owned(), json!([{ "$ref": kind }, { "type": "null" }]));
        }
        Some(list) if *list == json!("array") => {
            if let Some(items) = fields.get_mut("items") {
                name_key(items, kind);
            }
        }
        _ => {}
    }
}

/// The answers of a case, a line each.
fn facts() -> Value {
    let line = |question: Question| {
        let shape = json!({
            "description": explain::question_of_conduct(Lang::En, question),
            "type": "string",
            "pattern": format!("^\\s*({})\\s*$", pattern(question)),
        });
        (question.key().to_owned(), shape)
    };
    json!({
        "description": "The answers, each as a line in the notation of the case files; a question left out is open.",
        "type": "object",
        "properties": Question::all().map(line).collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

/// What lines answer a question, as a regular expression: a line that does not match is refused. Not all that match can be
/// read, such as a day that there is not or a turnover below its lower end.
fn pattern(question: Question) -> String {
    const NUMBER: &str = r"\d+(\.\d+)?";
    const DAY: &str = r"\d{4}-\d{2}-\d{2}";
    let currencies = any(Currency::ALL.iter().map(|currency| currency.code()));
    let answer = |value: String| format!(r"unknown|not established|(disputed:\s*)?{value}");
    let span = |value: &str| format!(r"{value}(\s*\.\.\s*{value})?");
    let list = |value: &str, between: &str| format!(r"{value}(\s*{between}\s*{value})*");
    let provisions = || {
        let mut keys: Vec<&str> =
            Regime::ALL.iter().flat_map(|it| it.provisions()).map(|it| it.key).collect();
        keys.sort_unstable();
        keys.dedup();
        any(keys)
    };
    match question {
        Question::Choice(id) => answer(list(&any(id.options().iter().copied()), r"\|")),
        Question::Date(_) => answer(span(DAY)),
        Question::Amount(id) if id.is_rate() => answer(span(NUMBER)),
        Question::Amount(id) if id.is_count() => answer(span(r"\d+")),
        Question::Amount(_) => answer(format!("{} {currencies}", span(NUMBER))),
        Question::Infringements | Question::Displaced => list(&provisions(), ","),
        Question::Conducts => list(&format!("{} [1-6]", provisions()), ","),
        Question::Gravest => provisions(),
        Question::Discretion(..) => format!(r"{NUMBER}\s*%|{NUMBER} {currencies}"),
    }
}

fn any<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    format!("({})", keys.into_iter().collect::<Vec<_>>().join("|"))
}

fn case() -> Value {
    json!({
        "description": "A case.",
        "type": "object",
        "properties": fields_of_a_case(),
        "required": ["facts", "on"],
        "additionalProperties": false,
    })
}

fn fields_of_a_case() -> Map<String, Value> {
    let day = json!({
        "description": "The day it is assessed, as year-month-day: only what was in force and known then is used.",
        "type": "string",
        "pattern": r"^\d{4}-\d{2}-\d{2}$",
    });
    let replays = json!({
        "description": "The case number of a decision that is replayed, and left out of its own practice.",
        "type": "string",
    });
    let of = |about: &str, shape: &str| json!({ "description": about, "$ref": format!("#/$defs/{shape}") });
    [
        ("facts", json!({ "$ref": "#/$defs/Facts" })),
        ("on", day),
        ("view", of("Whose view is taken; all, where none is named.", "ViewKey")),
        ("replays", replays),
        ("lang", of("The language of the words; English, where none is named.", "LangKey")),
    ]
    .map(|(name, shape)| (name.to_owned(), shape))
    .into_iter()
    .collect()
}

/// A case with a decision that is checked on it.
fn decision_case() -> Value {
    let mut fields = fields_of_a_case();
    fields.insert("decision".to_owned(), json!({ "$ref": "#/$defs/DecisionLines" }));
    json!({
        "description": "A case and a decision on it.",
        "type": "object",
        "properties": fields,
        "required": ["facts", "decision", "on"],
        "additionalProperties": false,
    })
}

/// What a decision says, a line each.
fn decision() -> Value {
    let line = |key: &'static str| {
        let (about, pattern) = line_of(key);
        let shape =
            json!({ "description": about, "type": "string", "pattern": format!("^\\s*({pattern})\\s*$") });
        (key.to_owned(), shape)
    };
    json!({
        "description": "What the decision says, each as a line; of what is left out nothing is claimed.",
        "type": "object",
        "properties": KEYS.into_iter().map(line).collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

/// What a line of a decision is, and a regular expression for it: a line that does not match is refused.
fn line_of(key: &str) -> (&'static str, String) {
    let currencies = any(Currency::ALL.iter().map(|currency| currency.code()));
    let money = format!(r"\d+(\.\d+)? {currencies}");
    let of_provisions = list(&format!("[a-z0-9-]+ {money}"));
    let criteria = any(Criterion::ALL.iter().map(|it| it.key()));
    let counted = list(&format!("{criteria} [a-z-]+(=[a-z0-9-]+)?"));
    let told = any([
        "said",
        "yes",
        "told",
        "weighed",
        "applied",
        "not-said",
        "no",
        "not-told",
        "not-weighed",
        "not-applied",
        "answered",
        "not-answered",
    ]);
    match key {
        "aggravating" => ("What it counts as aggravating, each with its criterion.", counted),
        "mitigating" => ("What it counts as mitigating, each with its criterion.", counted),
        "neutral" => ("What it looks at and counts neither way, each with its criterion.", counted),
        "acts" => ("How many acts it charges one by one.", r"\d+".to_owned()),
        "amount" => ("The amount that it sets; where it is left out, that of the facts.", money),
        "amounts" => ("The amounts of single infringements.", of_provisions),
        "attribution" => (
            "What it asks for before a breach is the organisation's.",
            any(Attribution::ALL.iter().map(|it| it.key())),
        ),
        "base" => ("The turnover that it took.", money),
        "base-of" => ("Whose turnover that is.", any(WhoseTurnover::ALL.iter().map(|it| it.key()))),
        "by" => ("Whose decision it is.", any(By::ALL.iter().map(|it| it.key()))),
        "conduct" => ("Whether it says which conduct is the infringement.", told),
        "criteria" => ("The criteria that it goes through; `-` for none.", list(&criteria)),
        "discount" => ("Whether it tells how less is paid.", told),
        "dismissed" => {
            ("The criteria that it puts aside as without influence, and does not say why.", list(&criteria))
        }
        "fault" => ("What it finds of fault.", any(FaultFound::ALL.iter().map(|it| it.key()))),
        "heard" => ("Whether the one who is to pay was heard.", told),
        "law-from" => (
            "The first day of a law that it applies, where that came later than the Regulation.",
            r"\d{4}-\d{2}-\d{2}".to_owned(),
        ),
        "linked" => ("How it treats several infringements.", any(Linkage::ALL.iter().map(|it| it.key()))),
        "maxima" => ("The maxima that it names for single infringements.", of_provisions),
        "maximum" => ("The maximum that it names.", money),
        "method" => {
            ("By which method it comes to its amount.", any(MethodUsed::ALL.iter().map(|it| it.key())))
        }
        "milder-law" => ("Whether it applies a later law that is milder.", told),
        "obeyed-on" => ("When what was ordered was done.", r"\d{4}-\d{2}-\d{2}".to_owned()),
        "order-binding" => (
            "The day on which an order became binding, or the days among which it lies.",
            r"\d{4}-\d{2}-\d{2}(\.\.\d{4}-\d{2}-\d{2})?".to_owned(),
        ),
        "opening" => ("Whether the act that opened the case gives reasons for it.", told),
        "pleas" => ("Whether it answers what the party brought forward.", told),
        "pay-by" => ("The last day to pay that it names.", r"\d{4}-\d{2}-\d{2}".to_owned()),
        "proportion" => ("Whether it says that the fine is effective, proportionate and dissuasive.", told),
        "relies-on" => ("What it rests on.", list(&any(Source::ALL.iter().map(|it| it.key())))),
        "reprimand" => ("Whether it weighs a reprimand.", told),
        _ => ("Its reasons in its own words, which are not read.", r"[\s\S]*".to_owned()),
    }
}

/// Some of something between commas; `-` for none.
fn list(value: &str) -> String {
    format!(r"-|{value}(\s*,\s*{value})*")
}
