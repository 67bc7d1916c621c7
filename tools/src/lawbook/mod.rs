//! The law book: the tables that the program works with, as a page in each language; and beside it
//! the accessibility statement, what happens with what is entered, and the page about embedding.
//!
//! What the regimes under the
//! Regulation have in common stands once; in the part of a regime stands where it differs, and a row
//! is left out there only when the common part has the very same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use finesight::law::circumstance::Seriousness;
use finesight::law::method::{Band, Method, OtherSize};
use finesight::law::national_method::{By, Categories, DayRates, Severity};
use finesight::law::procedure::{Measure, MeasureWhen, Period};
use finesight::law::rules::{Afterwards, Doubt, FaultRule, PublicBodies};
use finesight::law::{
    AS_OF, Actor, Ceiling, Choice, Citation, Currency, Figure, InForce, Money, Provision, Regime, Rules,
    Source, Tier, Verified, View,
};
use finesight::law::{gdpr, no_gdpr, se_criminal_data_act};
use finesight::text::cite::{authentic, citation, named};
use finesight::text::explain::{class, direction, fact, money, provision, severity, share, times, view};
use finesight::text::{Key, Lang, date, keys, number, say};

pub mod accessibility;
pub mod decisions;
pub mod embedding;
mod frame;
pub mod news;
pub mod privacy;
pub mod single;

use frame::Frame;

/// The book's own style sheet: the page's first load goes without it.
const STYLES: &str = include_str!("../../../www/styles/book.css");
const STYLES_NAME: &str = "law.css";

/// The part that the regimes under the Regulation share, and the regime whose tables it shows.
const COMMON: (&str, Regime) = ("common", Regime::EeaGdpr);

/// Writes the pages into the folder of the built page, whose style sheet and icon they use.
pub fn write(folder: &Path) -> io::Result<()> {
    let index = fs::read_to_string(folder.join("index.html"))?;
    let linked = |ending: &str| index.split('"').find(|text| text.ends_with(ending));
    let (Some(css), Some(icon)) = (linked(".css"), linked(".svg")) else {
        return Err(io::Error::other("index.html links no style sheet or no icon"));
    };
    let loader = fs::read_to_string(folder.join("embed.json"))?;
    let Some(integrity) = loader.split('"').find(|text| text.starts_with("sha384-")) else {
        return Err(io::Error::other("embed.json has no integrity hash"));
    };
    fs::write(folder.join(STYLES_NAME), STYLES)?;
    fs::write(folder.join(embedding::SCRIPT_NAME), embedding::SCRIPT)?;
    for lang in Lang::ALL {
        fs::write(folder.join(name(lang)), page(lang, css, icon))?;
        fs::write(folder.join(accessibility::name(lang)), accessibility::page(lang, css, icon))?;
        fs::write(folder.join(privacy::name(lang)), privacy::page(lang, css, icon))?;
        fs::write(folder.join(embedding::name(lang)), embedding::page(lang, css, icon, integrity))?;
    }
    Ok(())
}

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("law-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, css: &str, icon: &str) -> String {
    let mut book = Book { lang, cited: BTreeMap::new() };
    let mut parts = vec![book.common()];
    parts.extend(Regime::ALL.iter().map(|regime| book.regime(*regime)));
    parts.push(book.decisions());
    parts.push(book.sources());
    let text = |key| escape(lang.text(key));
    let contents: String = parts.iter().map(Part::entry).collect();
    let body: String = parts.iter().map(Part::html).collect();
    let lead = [
        text(keys::BOOK_INTRO),
        escape(&say::limits_version(lang, &date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"))),
        [text(keys::NOTICE_ESTIMATE), text(keys::LIMITS_LANGUAGE)].join(" "),
    ];
    let main = format!(
        "{lead}<nav class=\"contents\" aria-labelledby=\"contents\">
<h2 class=\"ds-heading\" id=\"contents\">{contents_name}</h2>
<ol>
{contents}</ol>
</nav>
{body}",
        lead = concat(lead.iter().map(|text| paragraph(text))),
        contents_name = text(keys::BOOK_CONTENTS),
    );
    let frame = Frame {
        lang,
        name,
        title: lang.text(keys::PAGE_LAW_BOOK),
        about: lang.text(keys::BOOK_INTRO),
        skip: lang.text(keys::BOOK_SKIP),
        scripts: &[],
    };
    frame.page(css, icon, &main)
}

/// A part of the book, with what stands between its heading and its sections.
struct Part {
    id: String,
    heading: String,
    lead: String,
    sections: Vec<Section>,
}

impl Part {
    /// Its lines in the table of contents.
    fn entry(&self) -> String {
        let link =
            |id: &str, heading: &str| format!("<a class=\"ds-link\" href=\"#{id}\">{}</a>", escape(heading));
        let sections = self.sections.iter().filter(|section| !section.tables.is_empty());
        let sections = concat(
            sections.map(|section| format!("<li>{}</li>\n", link(&section.id(&self.id), section.heading))),
        );
        let own = link(&self.id, &self.heading);
        if sections.is_empty() {
            format!("<li>{own}</li>\n")
        } else {
            format!("<li>{own}\n<ul>\n{sections}</ul></li>\n")
        }
    }

    fn html(&self) -> String {
        let sections: String = self
            .sections
            .iter()
            .filter(|section| !section.tables.is_empty())
            .map(|section| section.html(&self.id))
            .collect();
        format!(
            "<section>\n<h2 class=\"ds-heading\" id=\"{}\">{}</h2>\n{}{sections}</section>\n",
            self.id,
            escape(&self.heading),
            self.lead
        )
    }
}

/// What a part says on one thing.
#[derive(Clone)]
struct Section {
    key: &'static str,
    heading: &'static str,
    tables: Vec<Table>,
}

impl Section {
    fn id(&self, part: &str) -> String {
        format!("section-{part}-{}", self.key)
    }

    fn html(&self, part: &str) -> String {
        let tables: String = self.tables.iter().map(|table| table.html(part, self.heading)).collect();
        let heading = escape(self.heading);
        format!("<h3 class=\"ds-heading\" id=\"{}\">{heading}</h3>\n{tables}", self.id(part))
    }
}

/// A table; those of two parts with the same key say the same kind of thing.
#[derive(Clone)]
struct Table {
    key: String,
    caption: String,
    /// How it stands to the common part.
    before: Option<&'static str>,
    head: Vec<&'static str>,
    rows: Vec<Row>,
}

/// A row: its key, by which a link finds it, and its cells in HTML.
#[derive(Clone, PartialEq)]
struct Row {
    key: String,
    cells: Vec<String>,
}

impl Row {
    fn new(key: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Self {
        Self { key: key.into(), cells: cells.into_iter().collect() }
    }
}

impl Table {
    /// The table under a heading, which need not be seen twice.
    fn html(&self, part: &str, heading: &str) -> String {
        let hidden = if self.caption == heading { " class=\"ds-sr-only\"" } else { "" };
        let head = concat(self.head.iter().map(|text| format!("<th scope=\"col\">{}</th>", escape(text))));
        let rows: String = self.rows.iter().map(|row| self.row(part, row)).collect();
        let before = self
            .before
            .map(|text| format!("<p class=\"ds-paragraph subtle\">{}</p>\n", escape(text)))
            .unwrap_or_default();
        format!(
            "{before}<table class=\"ds-table\" data-narrow=\"stack\">\n<caption{hidden}>{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
            escape(&self.caption)
        )
    }

    fn row(&self, part: &str, row: &Row) -> String {
        let mut html = format!("<tr id=\"{part}-{}\">", row.key);
        for (place, (cell, name)) in row.cells.iter().zip(&self.head).enumerate() {
            if place == 0 {
                let _ = write!(html, "<th scope=\"row\">{cell}</th>");
            } else {
                let _ = write!(html, "<td data-column=\"{}\">{cell}</td>", escape(name));
            }
        }
        html + "</tr>\n"
    }
}

/// What the page is written with; it keeps which source was cited and how it was checked.
struct Book {
    lang: Lang,
    cited: BTreeMap<Source, BTreeSet<Verified>>,
}

impl Book {
    fn text(&self, key: Key) -> &'static str {
        self.lang.text(key)
    }

    fn html(&self, key: Key) -> String {
        escape(self.text(key))
    }

    /// The text of a name in the tables, such as `note-minor`.
    fn named(&self, prefix: &str, key: &str) -> String {
        escape(named(self.lang, prefix, key))
    }

    /// A citation with how it was checked.
    fn cite(&mut self, cite: Citation) -> String {
        self.cited.entry(cite.source).or_default().insert(cite.verified);
        format!("{} {}", escape(&citation(self.lang, cite)), self.checked(cite.verified))
    }

    fn checked(&self, verified: Verified) -> String {
        let color = match verified {
            Verified::Read => "success",
            Verified::Quoted | Verified::Derived => "neutral",
            Verified::Inferred | Verified::Secondary | Verified::Draft => "warning",
        };
        format!(
            "<span class=\"ds-tag\" data-color=\"{color}\" data-variant=\"outline\">{}</span>",
            self.named("verified", verified.key())
        )
    }

    fn money(&self, amount: Money) -> String {
        format!("<span class=\"money\">{}</span>", escape(&money(self.lang, amount)))
    }

    fn band(&self, band: Band) -> String {
        let (low, high) = (share(self.lang, band.low), share(self.lang, band.high));
        escape(&if low == high { low } else { say::amount_between(self.lang, &high, &low) })
    }

    fn period(&self, period: Period) -> String {
        let lang = self.lang;
        let parts = [
            (period.years, say::duration_years(lang, period.years.into())),
            (
                period.weeks,
                format!("{}\u{a0}{}", number::count(lang, period.weeks.into()), self.text(keys::BOOK_WEEKS)),
            ),
            (period.days, date::days(lang, period.days.into())),
        ];
        let parts: Vec<String> =
            parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
        escape(&parts.join(", "))
    }

    fn day(&self, day: Option<jiff::civil::Date>) -> String {
        day.map_or_else(|| self.html(keys::BOOK_ALWAYS), |day| escape(&date::long(self.lang, day)))
    }

    fn table(&self, key: impl Into<String>, caption: Key, head: &[Key], rows: Vec<Row>) -> Table {
        self.called(key, self.text(caption), head, rows)
    }

    fn called(
        &self,
        key: impl Into<String>,
        caption: impl Into<String>,
        head: &[Key],
        rows: Vec<Row>,
    ) -> Table {
        let head = head.iter().map(|key| self.text(*key)).collect();
        Table { key: key.into(), caption: caption.into(), before: None, head, rows }
    }

    /// What the regimes under the Regulation have in common.
    fn common(&mut self) -> Part {
        let (id, regime) = COMMON;
        Part {
            id: id.to_owned(),
            heading: self.text(keys::BOOK_COMMON).to_owned(),
            lead: format!("<p class=\"ds-paragraph\">{}</p>\n", self.html(keys::BOOK_COMMON_ABOUT)),
            sections: self.shareable(regime),
        }
    }

    fn regime(&mut self, regime: Regime) -> Part {
        let rules = regime.rules();
        let mut same = Vec::new();
        let mut absent = Vec::new();
        let mut sections = self.shareable(regime);
        if under_the_regulation(regime) {
            for (section, common) in sections.iter_mut().zip(self.shareable(COMMON.1)) {
                absent
                    .extend(common.tables.iter().filter(|table| !has(&section.tables, &table.key)).cloned());
                section.tables = self.differing(&section.tables, &common.tables);
                if section.tables.is_empty() {
                    same.push(common);
                }
            }
        }
        sections.extend(self.national(regime));
        let mut lead = self.summary(rules);
        if !same.is_empty() {
            let links: Vec<String> = same
                .iter()
                .map(|section| {
                    let id = section.id(COMMON.0);
                    format!("<a class=\"ds-link\" href=\"#{id}\">{}</a>", escape(section.heading))
                })
                .collect();
            lead += &self.paragraph(keys::BOOK_AS_COMMON, &links.join(", "));
        }
        if !absent.is_empty() {
            let names: Vec<String> = absent.iter().map(|table| escape(&table.caption)).collect();
            lead += &self.paragraph(keys::BOOK_NOT_HERE, &names.join("; "));
        }
        if under_the_regulation(regime) && rules.statute != COMMON.1.rules().statute {
            lead += &self.paragraph(keys::BOOK_READ_AS, &self.named("source", rules.statute.key()));
        }
        Part {
            id: regime.key().to_owned(),
            heading: named(self.lang, "regime", regime.key()).to_owned(),
            lead,
            sections,
        }
    }

    fn paragraph(&self, label: Key, rest: &str) -> String {
        format!("<p class=\"ds-paragraph\">{} {rest}.</p>\n", self.html(label))
    }

    /// The tables without the rows that the common part has.
    fn differing(&self, tables: &[Table], common: &[Table]) -> Vec<Table> {
        let mut left = Vec::new();
        for table in tables {
            let Some(shared) = common.iter().find(|shared| shared.key == table.key) else {
                left.push(table.clone());
                continue;
            };
            let own: Vec<Row> = table.rows.iter().filter(|row| !shared.rows.contains(row)).cloned().collect();
            // A row of the same key takes the place of the shared one; a shared one without such does not hold.
            let all_have_a_place =
                shared.rows.iter().all(|row| table.rows.iter().any(|it| it.key == row.key));
            if !all_have_a_place {
                let before = Some(self.text(keys::BOOK_INSTEAD));
                left.push(Table { before, ..table.clone() });
            } else if !own.is_empty() {
                let before = Some(self.text(keys::BOOK_BESIDES));
                left.push(Table { before, rows: own, ..table.clone() });
            }
        }
        left
    }

    /// The text, the currency and who bears the doubt.
    fn summary(&self, rules: &Rules) -> String {
        let doubt = match rules.doubt {
            Doubt::ForTheController => keys::BOOK_DOUBT_FOR,
            Doubt::AgainstWhereItMustShow => keys::BOOK_DOUBT_AGAINST,
            Doubt::NotRead => keys::BOOK_NOT_READ,
        };
        let lines = [
            (keys::BOOK_STATUTE, self.named("source", rules.statute.key())),
            (keys::BOOK_CURRENCY, rules.fee_currency.code().to_owned()),
            (keys::BOOK_DOUBT, self.html(doubt)),
        ];
        let lines = lines.iter();
        let lines = concat(
            lines.map(|(key, value)| format!("<div><dt>{}</dt><dd>{value}</dd></div>\n", self.html(*key))),
        );
        format!("<dl class=\"answers\">\n{lines}</dl>\n")
    }

    /// What another regime may have in the same words.
    fn shareable(&mut self, regime: Regime) -> Vec<Section> {
        let rules = regime.rules();
        vec![
            self.section("steps", keys::BOOK_STEPS, Self::steps, rules),
            self.section("maxima", keys::BOOK_MAXIMA, Self::maxima, rules),
            self.section("provisions", keys::BOOK_PROVISIONS, Self::provisions, rules),
            Section {
                key: "conditions",
                heading: self.text(keys::BOOK_CONDITIONS),
                tables: self.conditions(regime),
            },
            self.section("method", keys::BOOK_METHOD, Self::method, rules),
            self.section("criteria", keys::BOOK_CRITERIA, Self::criteria, rules),
            self.section("views", keys::BOOK_VIEWS, Self::views, rules),
            self.section("notes", keys::BOOK_NOTES, Self::notes, rules),
            self.section("measures", keys::BESIDES_HEADING, Self::measures, rules),
        ]
    }

    fn section(
        &mut self,
        key: &'static str,
        heading: Key,
        tables: fn(&mut Self, &Rules) -> Vec<Table>,
        rules: &Rules,
    ) -> Section {
        let mut tables = tables(self, rules);
        tables.retain(|table| !table.rows.is_empty());
        Section { key, heading: self.text(heading), tables }
    }

    /// What is a regime's own in any case.
    fn national(&mut self, regime: Regime) -> Vec<Section> {
        let rules = regime.rules();
        vec![
            self.section("own", keys::BOOK_OWN_PROVISIONS, Self::own_provisions, rules),
            Section {
                key: "public",
                heading: self.text(keys::BOOK_PUBLIC),
                tables: vec![self.public_bodies(regime)],
            },
            Section {
                key: "clocks",
                heading: self.text(keys::BOOK_CLOCKS),
                tables: vec![self.clocks(regime)],
            },
            self.section("national", keys::BOOK_NATIONAL, Self::national_method, rules),
            self.section("rates", keys::BOOK_RATES, Self::rates, rules),
            Section { key: "lowered", heading: self.text(keys::BOOK_LOWERED), tables: self.lowered(rules) },
            self.section("open", keys::LIMITS_OPEN, Self::open_points, rules),
        ]
    }

    fn steps(&mut self, rules: &Rules) -> Vec<Table> {
        let cites = rules.cites;
        let rows = [
            ("applies", keys::STAGE_SCOPE, cites.applies),
            ("attribution", keys::GATE_ATTRIBUTION, cites.attribution),
            ("fee-grounds", keys::GATE_FEE_GROUND, cites.fee_grounds),
            ("several", keys::STAGE_CONCURRENCE, cites.several),
            ("maximum", keys::STAGE_CEILING, cites.maximum),
            ("seriousness", keys::STAGE_SERIOUSNESS, cites.seriousness),
            ("proportion", keys::STAGE_PROPORTION, cites.proportion),
        ];
        let rows = rows
            .into_iter()
            .map(|(key, step, cite)| Row::new(format!("step-{key}"), [self.html(step), self.cite(cite)]));
        let rows = rows.collect();
        vec![self.table("steps", keys::BOOK_STEPS, &[keys::BOOK_STEP, keys::BOOK_WHERE], rows)]
    }

    fn tier(&self, tier: Tier) -> &'static str {
        self.text(match tier {
            Tier::Lower => keys::BOOK_TIER_LOWER,
            Tier::Higher => keys::BOOK_TIER_HIGHER,
        })
    }

    /// The maxima of the tiers, or those that the provisions have.
    fn maxima(&mut self, rules: &Rules) -> Vec<Table> {
        let Some(tiers) = rules.tiers else {
            let mut amounts: Vec<Figure<Money>> = Vec::new();
            for provision in rules.provisions {
                if let Ceiling::Fixed(figure) = provision.ceiling
                    && !amounts.contains(&figure)
                {
                    amounts.push(figure);
                }
            }
            amounts.sort_by_key(|figure| figure.value.amount);
            let rows = amounts.into_iter().enumerate().map(|(place, figure)| {
                Row::new(format!("maximum-{place}"), [self.money(figure.value), self.cite(figure.cite)])
            });
            let rows = rows.collect();
            return vec![self.table(
                "maxima",
                keys::BOOK_BY_PROVISION,
                &[keys::BOOK_AT_MOST, keys::BOOK_WHERE],
                rows,
            )];
        };
        let head = [keys::BOOK_TIER, keys::BOOK_AMOUNT, keys::BOOK_OR_TURNOVER];
        let rows = [(Tier::Lower, "lower"), (Tier::Higher, "higher")].into_iter().zip(tiers).map(
            |((tier, key), ceiling)| {
                let fixed = format!("{} {}", self.money(ceiling.fixed.value), self.cite(ceiling.fixed.cite));
                let part = escape(&share(self.lang, ceiling.of_turnover.value));
                let part = format!("{part} {}", self.cite(ceiling.of_turnover.cite));
                Row::new(format!("tier-{key}"), [escape(self.tier(tier)), fixed, part])
            },
        );
        let rows = rows.collect();
        vec![self.table("maxima", keys::BOOK_MAXIMA, &head, rows)]
    }

    fn provisions(&mut self, rules: &Rules) -> Vec<Table> {
        self.by_group(rules.provisions)
    }

    fn own_provisions(&mut self, rules: &Rules) -> Vec<Table> {
        self.by_group(rules.own_provisions)
    }

    fn by_group(&mut self, provisions: &[Provision]) -> Vec<Table> {
        let head = [keys::BOOK_PROVISION, keys::BOOK_WHERE, keys::BOOK_WHO, keys::BOOK_AT_MOST];
        let mut tables: Vec<Table> = Vec::new();
        for provision in provisions {
            let row = self.provision(provision);
            if let Some(table) = tables.iter_mut().find(|table| table.key == provision.group) {
                table.rows.push(row);
            } else {
                let caption = named(self.lang, "group", provision.group);
                tables.push(self.called(provision.group, caption, &head, vec![row]));
            }
        }
        tables
    }

    fn provision(&mut self, row: &Provision) -> Row {
        let who: Vec<String> = row
            .actors
            .iter()
            .map(|actor| {
                self.html(match actor {
                    Actor::Controller => keys::BOOK_CONTROLLER,
                    Actor::Processor => keys::BOOK_PROCESSOR,
                })
            })
            .collect();
        let most = match row.ceiling {
            Ceiling::Fixed(figure) => self.money(figure.value),
            Ceiling::Tier(tier, _) => escape(self.tier(tier)),
            Ceiling::NoFee(_) => self.html(keys::BOOK_NO_FEE),
            Ceiling::NotRead(_) => self.html(keys::BOOK_NOT_READ),
        };
        let most = format!("{most}: {}", self.cite(row.ceiling.cite()));
        let name = escape(provision(self.lang, row.key));
        Row::new(format!("provision-{}", row.key), [name, self.cite(row.cite), who.join(", "), most])
    }

    /// What must be met, and what may take the place of a fee or lower it.
    fn conditions(&mut self, regime: Regime) -> Vec<Table> {
        let rules = regime.rules();
        let mut rows = Vec::new();
        match rules.fault {
            Some(FaultRule { settled, before, confirmed }) => {
                let not_settled = self.html(keys::BOOK_FAULT_BEFORE);
                rows.push(("fault-before".to_owned(), not_settled, None, before));
                for (place, figure) in [settled].iter().chain(confirmed).enumerate() {
                    let settled = self.html(keys::CHANGES_FAULT);
                    rows.push((format!("fault-{place}"), settled, Some(figure.value), figure.cite));
                }
            }
            None => rows.push((
                "fault".to_owned(),
                self.named("stance", "fault-weighed"),
                None,
                rules.cites.seriousness,
            )),
        }
        if regime.in_eea() {
            let (day, cite) = (gdpr::NEVER_AUTOMATIC.value, gdpr::NEVER_AUTOMATIC.cite);
            rows.push(("automatic".to_owned(), self.html(keys::CHANGES_NEVER_AUTOMATIC), Some(day), cite));
            let acts = self.html(keys::FOUND_PROCESSOR_ON_BEHALF);
            rows.push(("processor".to_owned(), acts, None, gdpr::PROCESSOR_ACTS));
        }
        if let Some(cite) = rules.reprimand {
            rows.push(("reprimand".to_owned(), self.named("measure", "gdpr-reprimand"), None, cite));
        }
        if let Afterwards::Nothing(cite) = rules.afterwards {
            rows.push(("afterwards".to_owned(), self.html(keys::FOUND_NOTHING_LOWERS), None, cite));
        }
        if regime == Regime::SeCriminalDataAct {
            let logging = se_criminal_data_act::LOGGING_OLD_SYSTEMS;
            let text = self.named("why", "log-system");
            rows.push(("logging".to_owned(), text, Some(logging.value), logging.cite));
        }
        let rows = rows.into_iter().map(|(key, rule, day, cite)| {
            Row::new(format!("condition-{key}"), [rule, self.day(day), self.cite(cite)])
        });
        let rows = rows.collect();
        let head = [keys::BOOK_RULE, keys::BOOK_SINCE, keys::BOOK_WHERE];
        vec![self.table("conditions", keys::BOOK_CONDITIONS, &head, rows)]
    }

    fn method(&mut self, rules: &Rules) -> Vec<Table> {
        let Some(method) = rules.method else {
            let none = Row::new("method", [self.html(keys::FOUND_NO_METHOD), self.cite(rules.cites.maximum)]);
            let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
            return vec![self.table("method", keys::BOOK_METHOD, &head, vec![none])];
        };
        vec![self.bands(method), self.sizes(method), self.method_rules(method)]
    }

    fn bands(&mut self, method: &Method) -> Table {
        let keys = ["low", "medium", "high"];
        let rows = Seriousness::ALL.iter().zip(keys).map(|(of, key)| {
            let band = method.band(*of);
            let name = escape(class(self.lang, *of));
            Row::new(format!("band-{key}"), [name, self.band(band.value), self.cite(band.cite)])
        });
        let rows = rows.collect();
        let head = [keys::STAGE_SERIOUSNESS, keys::LINE_START, keys::BOOK_WHERE];
        self.table("bands", keys::BOOK_BANDS, &head, rows)
    }

    fn sizes(&mut self, method: &Method) -> Table {
        let mut rows = Vec::new();
        let mut last = None;
        for (place, tier) in method.sizes.iter().enumerate() {
            let to = say::amount_up_to(self.lang, &money(self.lang, tier.up_to));
            rows.push((format!("size-{place}"), escape(&to), tier.share));
            last = Some(tier.up_to);
        }
        let above = last.map(|last| self.money(last)).unwrap_or_default();
        let above = format!("{} {above}", self.html(keys::BOOK_ABOVE));
        rows.push(("size-beyond".to_owned(), above, method.beyond));
        let rows = rows.into_iter().map(|(key, turnover, figure)| {
            let mut cite = self.cite(figure.cite);
            if figure.cite.verified == Verified::Draft {
                cite = format!("{cite} {}", self.html(keys::FOUND_DRAFT));
            }
            Row::new(key, [turnover, self.band(figure.value), cite])
        });
        let rows = rows.collect();
        let head = [keys::BOOK_TURNOVER, keys::LINE_ADJUSTED, keys::BOOK_WHERE];
        self.table("sizes", keys::BOOK_SIZES, &head, rows)
    }

    /// From when until when something holds.
    fn period_of(&self, held: InForce) -> String {
        let ends = [(keys::BOOK_FROM, held.from), (keys::BOOK_UNTIL, held.until)];
        let ends = ends.into_iter().filter_map(|(key, day)| {
            Some(format!("{} {}", self.html(key), escape(&date::long(self.lang, day?))))
        });
        ends.collect::<Vec<_>>().join(", ")
    }

    fn method_rules(&mut self, method: &Method) -> Table {
        let period = self.period_of(method.in_force);
        let mut rows = vec![Row::new("method-period", [period, self.named("source", method.source.key())])];
        let (others, cite) = match method.others {
            OtherSize::None(cite) => (keys::FOUND_SIZE_PUBLIC, cite),
            OtherSize::Funds(cite) => (keys::BOOK_FUNDS, cite),
        };
        for (key, rule, cite) in [
            ("others", others, Some(cite)),
            ("amounts", keys::BOOK_NO_AMOUNTS, Some(method.no_amounts)),
            ("percentages", keys::FOUND_NO_SIZE, Some(method.no_percentages)),
            ("once", keys::FOUND_COUNTED_ONCE, method.counted_once),
            ("inability", keys::BOOK_INABILITY, Some(method.inability)),
        ] {
            if let Some(cite) = cite {
                rows.push(Row::new(format!("method-{key}"), [self.html(rule), self.cite(cite)]));
            }
        }
        let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
        self.table("method-rules", keys::BOOK_METHOD_RULES, &head, rows)
    }

    /// The authority's own method, where it has one.
    fn national_method(&mut self, rules: &Rules) -> Vec<Table> {
        let Some(method) = rules.national_method else { return Vec::new() };
        let mut tables = match &method.by {
            By::DayRates(rates) => vec![self.day_rates(rates), self.factors(rates)],
            By::Categories(categories) => vec![self.categories(categories), self.in_category(categories)],
        };
        let period = self.period_of(method.period.value);
        let mut said = vec![("period", period, method.period.cite)];
        if let Some(cite) = method.only_undertakings_here {
            said.push(("only", self.html(keys::FOUND_NATIONAL_NOT_FOR), cite));
        }
        said.extend(method.notes.iter().map(|(key, cite)| (*key, self.named("note", key), *cite)));
        if let By::Categories(categories) = &method.by {
            let (_, key, cite) = categories.behind;
            said.push((key, self.named("note", key), cite));
            let years = say::duration_years(self.lang, categories.within.value.years.into());
            let part = share(self.lang, categories.repeated.value);
            let repeated = escape(&say::found_repeated(self.lang, &part, &years));
            said.push(("repeated", repeated.clone(), categories.repeated.cite));
            said.push(("within", repeated, categories.within.cite));
        }
        let rows = said
            .into_iter()
            .map(|(key, rule, cite)| Row::new(format!("national-{key}"), [rule, self.cite(cite)]));
        let rows = rows.collect();
        let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
        tables.push(self.table("national-rules", keys::BOOK_METHOD_RULES, &head, rows));
        tables
    }

    fn day_rates(&mut self, rates: &DayRates) -> Table {
        let mut rows = Vec::new();
        let mut last = String::new();
        for class in rates.classes {
            let to = say::amount_up_to(self.lang, &money(self.lang, class.up_to.value));
            last = self.money(class.up_to.value);
            let cells = [
                format!("{}: {}", class.name, escape(&to)),
                self.money(class.mean.value),
                self.money(class.rate.value),
                self.cite(class.rate.cite),
            ];
            rows.push(Row::new(format!("dayrate-{}", class.name), cells));
        }
        let (name, days) = rates.beyond;
        let above = format!("{name}: {} {last}", self.html(keys::BOOK_ABOVE));
        let of_a_day = format!("1/{}", days.value);
        let cells = [above, self.html(keys::BOOK_ACTUAL), of_a_day, self.cite(days.cite)];
        rows.push(Row::new(format!("dayrate-{name}"), cells));
        let head = [keys::BOOK_TURNOVER, keys::BOOK_MEAN, keys::BOOK_DAY_RATE, keys::BOOK_WHERE];
        self.table("day-rates", keys::BOOK_DAY_RATES, &head, rows)
    }

    fn factors(&mut self, rates: &DayRates) -> Table {
        let rows = Severity::ALL.iter().map(|of| {
            let [lower, higher] = [Tier::Lower, Tier::Higher].map(|tier| rates.factors(*of, tier));
            let name = escape(severity(self.lang, *of));
            let [low, high] = [lower, higher].map(|figure| escape(&times(figure.value)));
            Row::new(format!("factors-{}", of.key()), [name, low, high, self.cite(higher.cite)])
        });
        let rows = rows.collect();
        let head =
            [keys::BOOK_SEVERITY, keys::FOUND_KIND_FORMAL, keys::FOUND_KIND_MATERIAL, keys::BOOK_WHERE];
        self.table("factors", keys::BOOK_FACTORS, &head, rows)
    }

    fn categories(&mut self, categories: &Categories) -> Table {
        let rows = categories.each.iter().map(|category| {
            let [low, high] = category.band.value.map(|end| money(self.lang, end));
            let cells = [
                category.name.to_owned(),
                self.money(category.basic.value),
                escape(&say::amount_between(self.lang, &high, &low)),
                self.cite(category.basic.cite),
            ];
            Row::new(format!("category-{}", category.name), cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_CATEGORY, keys::BOOK_BASIC, keys::BOOK_FINE_BAND, keys::BOOK_WHERE];
        self.table("categories", keys::BOOK_CATEGORIES, &head, rows)
    }

    fn in_category(&mut self, categories: &Categories) -> Table {
        let rows = categories.of.iter().map(|row| {
            let name = escape(provision(self.lang, row.provision));
            let cells = [name, row.articles.to_owned(), row.category.to_owned(), self.cite(row.cite)];
            Row::new(format!("in-category-{}", row.provision), cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_PROVISION, keys::BOOK_READ_FOR, keys::BOOK_CATEGORY, keys::BOOK_WHERE];
        self.table("in-category", keys::BOOK_IN_CATEGORY, &head, rows)
    }

    fn criteria(&mut self, rules: &Rules) -> Vec<Table> {
        let rows = rules.criteria.iter().map(|criterion| {
            let judged = match rules.method.and_then(|method| method.judged_on(*criterion)) {
                Some(cite) => format!("{} {}", self.named("judged", criterion.key()), self.cite(cite)),
                None => self.html(keys::BOOK_NOT_READ),
            };
            let name = self.named("criterion", criterion.key());
            Row::new(format!("criterion-{}", criterion.key()), [name, self.cite(criterion.cite()), judged])
        });
        let rows = rows.collect();
        let head = [keys::BOOK_CRITERION, keys::BOOK_WHERE, keys::BOOK_JUDGED];
        vec![self.table("criteria", keys::BOOK_CRITERIA, &head, rows)]
    }

    fn views(&mut self, rules: &Rules) -> Vec<Table> {
        rules.views.iter().flat_map(|view| [self.positions(view), self.readings(view)]).collect()
    }

    fn caption(&self, of: &View, what: Key) -> String {
        let rank = named(self.lang, "rank", of.rank.key());
        let since = date::long(self.lang, of.held);
        let (name, what, from) = (view(self.lang, of.id), self.text(what), self.text(keys::BOOK_FROM));
        format!("{name} ({rank}, {from} {since}): {what}")
    }

    fn positions(&mut self, view: &View) -> Table {
        let rows = view.positions.iter().map(|position| {
            let (point, stance) = (position.point.key(), position.stance.key());
            let cells = [self.named("point", point), self.named("stance", stance), self.cite(position.cite)];
            Row::new(format!("position-{}-{point}", view.id.key()), cells)
        });
        let rows = rows.collect();
        let head = [keys::DIFFER_POINT, keys::BOOK_POSITION, keys::BOOK_WHERE];
        self.called(
            format!("positions-{}", view.id.key()),
            self.caption(view, keys::BOOK_POSITIONS),
            &head,
            rows,
        )
    }

    fn readings(&mut self, view: &View) -> Table {
        let rows = view.readings.iter().map(|reading| {
            let (when, under) = (reading.when, reading.criterion.key());
            let key = format!("reading-{}-{under}-{}-{}", view.id.key(), when.question.key(), when.key());
            let pulls = escape(direction(self.lang, reading.direction));
            let cells = [
                escape(&fact(self.lang, when)),
                self.named("criterion", under),
                pulls,
                self.cite(reading.cite),
            ];
            Row::new(key, cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_FACT, keys::BOOK_CRITERION, keys::BOOK_DIRECTION, keys::BOOK_WHERE];
        self.called(
            format!("readings-{}", view.id.key()),
            self.caption(view, keys::BOOK_READINGS),
            &head,
            rows,
        )
    }

    fn notes(&mut self, rules: &Rules) -> Vec<Table> {
        let rows = rules.notes.iter().map(|note| {
            let cells = [
                self.named("note", note.key),
                self.named("stage", note.stage.key()),
                self.day(note.from),
                self.cite(note.cite),
            ];
            Row::new(format!("note-{}", note.key), cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_NOTE, keys::BOOK_STEP, keys::BOOK_SINCE, keys::BOOK_WHERE];
        vec![self.table("notes", keys::BOOK_NOTES, &head, rows)]
    }

    fn measures(&mut self, rules: &Rules) -> Vec<Table> {
        let rows = rules.measures.iter().map(|measure| {
            let cells = [self.named("measure", measure.key), self.when(measure), self.cite(measure.cite)];
            Row::new(format!("measure-{}", measure.key), cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_MEASURE, keys::BOOK_WHEN, keys::BOOK_WHERE];
        vec![self.table("measures", keys::BESIDES_HEADING, &head, rows)]
    }

    fn when(&self, measure: &Measure) -> String {
        self.html(match measure.when {
            MeasureWhen::Always => keys::BOOK_WHEN_ALWAYS,
            MeasureWhen::NotFeeGround => keys::BOOK_WHEN_NO_GROUND,
            MeasureWhen::ControlLost => keys::BOOK_WHEN_LOST,
            MeasureWhen::NoFee => keys::BOOK_WHEN_NO_FEE,
            MeasureWhen::NotCrossBorder => keys::BOOK_WHEN_AT_HOME,
            MeasureWhen::CrossBorder => keys::BOOK_WHEN_ABROAD,
            MeasureWhen::PublicBody => keys::BOOK_WHEN_PUBLIC,
            MeasureWhen::Breached(broken) => {
                let names: Vec<&str> = broken.iter().map(|key| provision(self.lang, key)).collect();
                let names = names.join("; ");
                return format!("{} {}", self.html(keys::BOOK_WHEN_BROKEN), escape(&names));
            }
        })
    }

    fn public_bodies(&mut self, regime: Regime) -> Table {
        let rules = regime.rules();
        let mut rows = Vec::new();
        let mut rule = |book: &mut Self, text: Key, cite: Citation| {
            rows.push(Row::new("public", [book.html(text), book.cite(cite)]));
        };
        match rules.public_bodies {
            PublicBodies::AsOthers(cite) => rule(self, keys::BOOK_PUBLIC_AS_OTHERS, cite),
            PublicBodies::Exempt(cite) => rule(self, keys::BOOK_PUBLIC_EXEMPT, cite),
            PublicBodies::NotRead(cite) => rule(self, keys::FOUND_PUBLIC_NOT_READ, cite),
            PublicBodies::UpTo([lower, higher]) => {
                let tiers = [("lower", Tier::Lower, lower), ("higher", Tier::Higher, higher)];
                for (key, tier, figure) in tiers {
                    let text = format!("{}: {}", escape(self.tier(tier)), self.money(figure.value));
                    rows.push(Row::new(format!("public-{key}"), [text, self.cite(figure.cite)]));
                }
            }
        }
        if let Some(cite) = rules.public_caution {
            rows.push(Row::new("caution", [self.named("caution", regime.key()), self.cite(cite)]));
        }
        self.table("public", keys::BOOK_PUBLIC, &[keys::BOOK_RULE, keys::BOOK_WHERE], rows)
    }

    /// The clocks; of those that were not read it says so.
    fn clocks(&mut self, regime: Regime) -> Table {
        let rules = regime.procedure();
        let (country, _) = regime.key().split_once('-').unwrap_or_default();
        let prefix = format!("daterule-{country}");
        let mut rows = Vec::new();
        if let Some(first) = rules.first_breach {
            let day = escape(&date::long(self.lang, first.value));
            let text = self.html(keys::BOOK_FIRST_BREACH_ABOUT);
            let cells = [self.html(keys::BOOK_FIRST_BREACH), text, day, self.cite(first.cite)];
            rows.push(Row::new("clock-first-breach", cells));
        }
        for (key, name, clock) in [
            ("time-bar", keys::BOOK_TIME_BAR, rules.time_bar.map(|bar| bar.period)),
            ("appeal", keys::BOOK_APPEAL, rules.appeal),
            ("payment", keys::BOOK_PAYMENT, rules.payment),
            ("lapse", keys::BOOK_LAPSE, rules.lapse),
            ("costs", keys::BOOK_COSTS, rules.costs),
        ] {
            let [rule, length, place] = match clock {
                Some(clock) => [self.named(&prefix, key), self.period(clock.value), self.cite(clock.cite)],
                None => [keys::BOOK_NOT_READ; 3].map(|key| self.html(key)),
            };
            rows.push(Row::new(format!("clock-{key}"), [self.html(name), rule, length, place]));
        }
        let head = [keys::BOOK_CLOCK, keys::BOOK_RULE, keys::BOOK_LENGTH, keys::BOOK_WHERE];
        self.table("clocks", keys::BOOK_CLOCKS, &head, rows)
    }

    fn rates(&mut self, rules: &Rules) -> Vec<Table> {
        let Some(official) = rules.official_rates else { return Vec::new() };
        let currency = rules.fee_currency;
        let (month, day) = official.fixed_on.value;
        let cells = [
            self.html(keys::BOOK_EVERY_YEAR),
            escape(&self.day_of_year(month, day)),
            self.html(keys::BOOK_RATE_RULE),
            self.cite(official.fixed_on.cite),
        ];
        let rule = Row::new("rate-rule", cells);
        let rows = official.rates.iter().map(|rate| {
            let cells = [
                rate.year.to_string(),
                escape(&date::long(self.lang, rate.day)),
                self.rate(currency, rate.per_euro.value),
                self.cite(rate.per_euro.cite),
            ];
            Row::new(format!("rate-{}", rate.year), cells)
        });
        let rows = [rule].into_iter().chain(rows).collect();
        let head = [keys::BOOK_YEAR, keys::BOOK_RATE_DAY, keys::BOOK_PER_EURO, keys::BOOK_WHERE];
        vec![self.table("rates", keys::BOOK_RATES, &head, rows)]
    }

    /// A day of any year.
    fn day_of_year(&self, month: i8, day: i8) -> String {
        let some_year = jiff::civil::Date::new(2000, month, day).unwrap_or_default();
        date::long(self.lang, some_year).trim_end_matches("2000").trim_end().to_owned()
    }

    fn rate(&self, currency: Currency, rate: rust_decimal::Decimal) -> String {
        format!(
            "<span class=\"money\">{} {}</span>",
            escape(&number::decimal(self.lang, rate)),
            currency.code()
        )
    }

    /// What may lower a fee after its level was found, and decisions in which something did.
    fn lowered(&mut self, rules: &Rules) -> Vec<Table> {
        let mut found = Vec::new();
        match rules.afterwards {
            Afterwards::Reduction => {
                let excuses = se_criminal_data_act::EXCUSES_THAT_DO_NOT_COUNT;
                let reduction = Row::new(
                    "reduction",
                    [self.html(keys::BOOK_REDUCTION), self.cite(se_criminal_data_act::REDUCTION)],
                );
                found.push(reduction);
                for excuse in excuses.value {
                    let excuse = excuse.circumstance();
                    let text = say::found_excuse_ignored(self.lang, &fact(self.lang, excuse));
                    let cells = [escape(&text), self.cite(excuses.cite)];
                    found.push(Row::new(format!("excuse-{}", excuse.key()), cells));
                }
            }
            Afterwards::ProcessingTime => {
                for (key, cite) in no_gdpr::TIME_DOCTRINE {
                    found.push(Row::new(format!("time-{key}"), [self.named("time", key), self.cite(*cite)]));
                }
            }
            Afterwards::Nothing(_) => {}
        }
        let head = [keys::BOOK_RULE, keys::BOOK_WHERE];
        let rule = self.table("lowering", keys::BOOK_LOWERED, &head, found);
        let rows = rules.precedents.iter().enumerate().map(|(place, precedent)| {
            let cells = [
                escape(precedent.case),
                self.money(precedent.before),
                self.money(precedent.after),
                precedent.from.map_or_else(
                    || self.html(keys::BOOK_NOT_READ),
                    |day| escape(&date::long(self.lang, day)),
                ),
                self.cite(precedent.cite),
            ];
            Row::new(format!("precedent-{place}"), cells)
        });
        let rows = rows.collect();
        let head =
            [keys::DATES_CASE, keys::DATES_BEFORE, keys::DATES_AFTER, keys::BOOK_SINCE, keys::BOOK_WHERE];
        let precedents = self.table("precedents", keys::BOOK_PRECEDENTS, &head, rows);
        [rule, precedents].into_iter().filter(|table| !table.rows.is_empty()).collect()
    }

    fn open_points(&mut self, rules: &Rules) -> Vec<Table> {
        let rows = rules.open_points.iter().map(|open| {
            let cells = [self.named("open", open.note), self.named("source", open.source.key())];
            Row::new(format!("open-{}", open.note), cells)
        });
        let rows = rows.collect();
        vec![self.table("open", keys::LIMITS_OPEN, &[keys::BOOK_OPEN, keys::BOOK_TO_CHECK], rows)]
    }

    /// Every source, and how what is cited of it was checked.
    fn sources(&mut self) -> Part {
        let authentic: Vec<String> = Source::ALL.iter().map(|source| self.authentic(*source)).collect();
        let rows = Source::ALL.iter().zip(authentic).map(|(source, authentic)| {
            let checked: Vec<String> = self
                .cited
                .get(source)
                .into_iter()
                .flatten()
                .map(|verified| self.checked(*verified))
                .collect();
            let checked =
                if checked.is_empty() { self.html(keys::BOOK_NOT_CITED) } else { checked.join(" ") };
            let cells = [self.named("source", source.key()), authentic, checked];
            Row::new(format!("source-{}", source.key()), cells)
        });
        let rows = rows.collect();
        let head = [keys::BOOK_SOURCE, keys::BOOK_AUTHENTIC, keys::BOOK_CHECKED];
        let table = self.table("sources", keys::STEPS_SOURCES, &head, rows);
        let id = "all".to_owned();
        let lead =
            paragraph(&self.html(keys::AUTHENTIC_INTRO)) + &table.html(&id, self.text(keys::STEPS_SOURCES));
        Part { id, heading: self.text(keys::STEPS_SOURCES).to_owned(), lead, sections: Vec::new() }
    }

    /// Which language versions of a source are authoritative, and where that stands.
    fn authentic(&mut self, source: Source) -> String {
        let versions = escape(&authentic(self.lang, source));
        let cites = source.authentic().cites.iter().map(|cite| self.cite(*cite));
        [versions].into_iter().chain(cites).collect::<Vec<_>>().join("<br>")
    }
}

/// Whether a regime differs from the common part, rather than having nothing to do with it.
fn under_the_regulation(regime: Regime) -> bool {
    regime.rules().tiers.is_some()
}

fn has(tables: &[Table], key: &str) -> bool {
    tables.iter().any(|table| table.key == key)
}

fn concat(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

/// A paragraph of text that is HTML already.
fn paragraph(html: &str) -> String {
    format!("<p class=\"ds-paragraph\">{html}</p>\n")
}

/// Text in HTML, within elements and attributes.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
    html
}
