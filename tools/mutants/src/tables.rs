//! Switches for tables. What the compiler works out has no switch inside, so a changed copy stands beside what is there, and
//! whoever runs reads the one or the other:
//!
//! - the tables of a regime, by a copy of their file and of the files that are made of it; `Regime::rules` picks;
//! - a constant of one file, by a copy of it and of the constants made of it; each function that reads it picks;
//! - a `const fn` that nothing worked out by the compiler calls, by leaving out its `const`.
//!
//! Whatever cannot be followed in this way has no switch, and is built anew.

use crate::find::{self, File};
use crate::site::{How, Site};
use proc_macro2::{TokenStream, TokenTree};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, ImplItemFn, Item, ItemFn, ItemMod, Signature, Visibility};

/// Where the tables of the regimes are, which their own file hands out as `RULES`.
const FOLDERS: [&str; 4] = ["acts", "communications", "countries", "methods"];

/// The file that names the regimes, and the one that hands out their tables.
const NAMES: &str = "src/law/countries/mod.rs";
const REGIME: &str = "src/law/regime.rs";

/// How `Regime::rules` is written, and how it is in the copy.
const RULES: [&str; 2] = [
    "pub const fn rules(self) -> &'static Rules {",
    "pub fn rules(self) -> &'static Rules { if let Some(rules) = mutated(self) { return rules; }",
];

/// What makes tables switchable.
#[derive(Default)]
pub struct Switches {
    /// Places to change besides those of the changes, with the number of the change that they are for.
    pub sites: Vec<(usize, Site)>,
    /// What comes at the end of a file.
    pub appended: BTreeMap<String, String>,
    /// Files that are new.
    pub copies: BTreeMap<String, String>,
    /// Whose tables another file has while a change is on: the number, the regime, and the module.
    arms: Vec<(usize, String, String)>,
    /// The changes that have a switch.
    pub numbers: BTreeSet<usize>,
}

impl Switches {
    /// Those of all changes that can be followed.
    pub fn of(all: &[File], tables: &[(usize, &Site)]) -> Self {
        let sources: Vec<Source<'_>> = all.iter().map(Source::new).collect();
        let mut switches = Self::default();
        for (number, site) in tables {
            let made = whole_files(&sources, *number, site)
                .or_else(|| constant(&sources, *number, site))
                .or_else(|| function(&sources, *number, site));
            if let Some(made) = made {
                switches.add(*number, made);
            }
        }
        switches.pick_rules(&sources);
        switches
    }

    fn add(&mut self, number: usize, made: Self) {
        self.sites.extend(made.sites);
        for (path, text) in made.appended {
            self.appended.entry(path).or_default().push_str(&text);
        }
        self.copies.extend(made.copies);
        self.arms.extend(made.arms);
        self.numbers.insert(number);
    }

    /// Has `Regime::rules` pick: it and what calls it are then no more worked out by the compiler.
    fn pick_rules(&mut self, sources: &[Source<'_>]) {
        if self.arms.is_empty() {
            return;
        }
        let Some(regime) = sources.iter().find(|source| source.file.path == REGIME) else { return };
        let asks =
            regime.inside().functions.iter().filter(|function| regime.within(&function.range, "rules"));
        let unlocked = asks.filter_map(|function| Some(unlocked_at(regime.file, function.constant.clone()?)));
        self.sites.extend(unlocked.map(|site| (0, site)));
        let mut text = "\nfn mutated(regime: Regime) -> Option<&'static Rules> {\n".to_owned();
        for (number, regime, module) in &self.arms {
            let one = format!(
                "if crate::mutant::on({number}) && regime == Regime::{regime} {{ return Some(&{module}::RULES); }}\n"
            );
            text.push_str(&one);
        }
        text.push_str("None\n}\n");
        self.appended.entry(REGIME.to_owned()).or_default().push_str(&text);
    }
}

/// The same text, with `Regime::rules` as it is in the copy.
pub fn picking(path: &str, text: &str) -> String {
    if path == REGIME { text.replace(RULES[0], RULES[1]) } else { text.to_owned() }
}

/// A name in a file.
struct Name {
    text: String,
    range: Range<usize>,
    /// Whether it stands for a module: before `::`, or where it is imported.
    leads: bool,
}

/// A constant or a static of a file.
struct Constant {
    name: String,
    range: Range<usize>,
    public: bool,
}

/// A function.
struct Function {
    name: String,
    /// Where its `const` is, if it has one.
    constant: Option<Range<usize>>,
    range: Range<usize>,
}

/// A file, and what is in it, found when it is first asked for: most files never are.
struct Source<'a> {
    file: &'a File,
    inside: OnceCell<Inside>,
}

/// What is in a file. Of a file that cannot be parsed, which no build would take, there is nothing.
#[derive(Default)]
struct Inside {
    names: Vec<Name>,
    constants: Vec<Constant>,
    functions: Vec<Function>,
    /// Where a name alone is an expression.
    uses: Vec<(String, Range<usize>)>,
}

impl<'a> Source<'a> {
    fn new(file: &'a File) -> Self {
        Self { file, inside: OnceCell::new() }
    }

    fn inside(&self) -> &Inside {
        self.inside.get_or_init(|| {
            let mut inside = Inside { names: names(&self.file.text), ..Inside::default() };
            if let Ok(parsed) = syn::parse_file(&self.file.text) {
                inside.constants = parsed.items.iter().filter_map(top_level).collect();
                inside.visit_file(&parsed);
            }
            inside
        })
    }

    fn says(&self, name: &str) -> bool {
        self.has(name) && self.inside().names.iter().any(|one| one.text == name)
    }

    /// Whether the letters of a name are in it at all, which is quickly said.
    fn has(&self, name: &str) -> bool {
        self.file.text.contains(name)
    }

    fn within(&self, range: &Range<usize>, name: &str) -> bool {
        let inside = |one: &&Name| range.start <= one.range.start && one.range.end <= range.end;
        self.file.text.get(range.clone()).is_some_and(|text| text.contains(name))
            && self.inside().names.iter().filter(inside).any(|one| one.text == name)
    }

    fn is_test(&self) -> bool {
        !self.file.path.starts_with("src/")
    }
}

impl<'ast> Visit<'ast> for Inside {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Expr::Path(path) = expr
            && let Some(name) = path.path.get_ident()
        {
            self.uses.push((name.to_string(), path.span().byte_range()));
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.functions.push(signature(&item.sig, item.span().byte_range()));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.functions.push(signature(&item.sig, item.span().byte_range()));
        visit::visit_impl_item_fn(self, item);
    }

    // What a test reads is not followed.
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }
}

fn signature(of: &Signature, range: Range<usize>) -> Function {
    let constant = of.constness.as_ref().map(|constant| constant.span().byte_range());
    Function { name: of.ident.to_string(), constant, range }
}

fn top_level(item: &Item) -> Option<Constant> {
    let (name, vis) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    let public = !matches!(vis, Visibility::Inherited);
    Some(Constant { name: name.to_string(), range: item.span().byte_range(), public })
}

/// Every name in a text, in order.
fn names(text: &str) -> Vec<Name> {
    let mut found = Vec::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        collect(tokens, false, &mut found);
    }
    found
}

fn collect(tokens: TokenStream, imported: bool, found: &mut Vec<Name>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut imported = imported;
    for (place, token) in tokens.iter().enumerate() {
        let is = |at: usize, mark: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
        match token {
            TokenTree::Ident(name) => {
                imported |= name == "use";
                let leads = imported || (is(place + 1, ':') && is(place + 2, ':'));
                found.push(Name { text: name.to_string(), range: name.span().byte_range(), leads });
            }
            TokenTree::Group(group) => collect(group.stream(), imported, found),
            TokenTree::Punct(punct) if punct.as_char() == ';' => imported = false,
            _ => {}
        }
    }
}

/// A text with some of its names replaced.
fn renamed(text: &str, new: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut from = 0;
    for name in names(text) {
        if let Some(new) = new(&name.text) {
            out.push_str(text.get(from..name.range.start).unwrap_or_default());
            out.push_str(&new);
            from = name.range.end;
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The text of a place in a file, with a change if it is in there.
fn changed(file: &File, range: &Range<usize>, site: &Site) -> String {
    let text = |range: Range<usize>| file.text.get(range).unwrap_or_default();
    if file.path == site.key.path && range.start <= site.range.start && site.range.end <= range.end {
        [text(range.start..site.range.start), &site.after, text(site.range.end..range.end)].concat()
    } else {
        text(range.clone()).to_owned()
    }
}

/// The folder and the name of a file with tables of regimes.
fn table(path: &str) -> Option<(&str, &str)> {
    let (folder, file) = path.strip_prefix("src/law/")?.split_once('/')?;
    let stem = file.strip_suffix(".rs").filter(|stem| *stem != "mod")?;
    FOLDERS.contains(&folder).then_some((folder, stem))
}

/// Copies of a file with tables and of all that are made of it.
fn whole_files(sources: &[Source<'_>], number: usize, site: &Site) -> Option<Switches> {
    table(&site.key.path)?;
    let mut paths = vec![site.key.path.as_str()];
    let mut next = 0;
    while let Some(path) = paths.get(next) {
        let (folder, stem) = table(path)?;
        // Only the methods are open to what is outside the law, which has modules of the same names.
        let reaches = |source: &&Source<'_>| folder == "methods" || source.file.path.starts_with("src/law/");
        let leads = |source: &&Source<'_>| {
            reaches(source)
                && source.has(stem)
                && source.inside().names.iter().any(|name| name.leads && name.text == stem)
        };
        for source in sources.iter().filter(leads) {
            let other = source.file.path.as_str();
            table(other)?;
            if !paths.contains(&other) {
                paths.push(other);
            }
        }
        next += 1;
    }
    let stems: Vec<&str> = paths.iter().filter_map(|path| Some(table(path)?.1)).collect();
    let regimes = &sources.iter().find(|source| source.file.path == NAMES)?.file.text;
    let mut made = Switches::default();
    for source in sources.iter().filter(|source| paths.contains(&source.file.path.as_str())) {
        let (folder, stem) = table(&source.file.path)?;
        let text = find::without_tests(&changed(source.file, &(0..source.file.text.len()), site));
        let text = renamed(&text, |name| stems.contains(&name).then(|| format!("{name}_m{number}")));
        made.copies.insert(format!("src/law/{folder}/{stem}_m{number}.rs"), text);
        let declared = made.appended.entry(format!("src/law/{folder}/mod.rs")).or_default();
        declared.extend(["\npub(crate) mod ", stem, "_m", &number.to_string(), ";\n"]);
        let row = regimes.lines().find(|line| line.ends_with(&format!(" {folder}::{stem};")));
        if let Some(regime) = row.and_then(|row| row.split_whitespace().next()) {
            made.arms.push((number, regime.to_owned(), format!("super::{folder}::{stem}_m{number}")));
        }
    }
    (!made.arms.is_empty()).then_some(made)
}

/// Copies of a constant and of those made of it, where all that reads them is in one file.
fn constant(sources: &[Source<'_>], number: usize, site: &Site) -> Option<Switches> {
    let source = sources.iter().find(|source| source.file.path == site.key.path)?;
    let contains = |range: &Range<usize>| range.start <= site.range.start && site.range.end <= range.end;
    let mut copied = vec![source.inside().constants.iter().find(|one| contains(&one.range))?];
    let mut next = 0;
    while let Some(one) = copied.get(next).copied() {
        let has_copy = |other: &Constant| copied.iter().any(|copied| copied.name == other.name);
        let of_it = |other: &&Constant| source.within(&other.range, &one.name) && !has_copy(other);
        let more: Vec<&Constant> = source.inside().constants.iter().filter(of_it).collect();
        copied.extend(more);
        next += 1;
    }
    let is_copied = |name: &str| copied.iter().any(|one| one.name == name);
    let elsewhere = |one: &Constant| {
        let reaches = |path: &str| one.public || is_below(path, &source.file.path);
        let others = sources.iter().filter(|other| other.file.path != source.file.path);
        others.filter(|other| reaches(&other.file.path)).any(|other| other.says(&one.name))
    };
    if copied.iter().copied().any(elsewhere) {
        return None;
    }
    let mut made = Switches::default();
    let mut called = Vec::new();
    for name in source.inside().names.iter().filter(|name| is_copied(&name.text)) {
        let holds = |range: &Range<usize>| range.start <= name.range.start && name.range.end <= range.end;
        if copied.iter().any(|one| holds(&one.range)) {
            continue;
        }
        let reader = source.inside().functions.iter().find(|function| holds(&function.range))?;
        let (_, range) = source.inside().uses.iter().find(|(_, range)| *range == name.range)?;
        if reader.constant.is_some() {
            called.push(reader.name.clone());
        }
        made.sites
            .push((number, beside(site, range.clone(), How::Place, format!("{}_M{number}", name.text))));
    }
    let (unlocked, free) = callers(sources, called);
    if !free || made.sites.is_empty() {
        return None;
    }
    made.sites.extend(unlocked.into_iter().map(|site| (number, site)));
    let mut text = String::new();
    for one in &copied {
        let copy = changed(source.file, &one.range, site);
        text.push('\n');
        text.push_str(&renamed(&copy, |name| is_copied(name).then(|| format!("{name}_M{number}"))));
    }
    made.appended.insert(source.file.path.clone(), text);
    Some(made)
}

/// Whether a file is in the folder that another is the root of.
fn is_below(path: &str, root: &str) -> bool {
    let folder = root.strip_suffix("mod.rs").map_or_else(
        || root.strip_suffix(".rs").map(|stem| format!("{stem}/")).unwrap_or_default(),
        str::to_owned,
    );
    path.starts_with(&folder)
}

/// A change within a `const fn` that only what runs calls.
fn function(sources: &[Source<'_>], number: usize, site: &Site) -> Option<Switches> {
    let source = sources.iter().find(|source| source.file.path == site.key.path)?;
    let contains = |range: &Range<usize>| range.start <= site.range.start && site.range.end <= range.end;
    let within = source.inside().functions.iter().find(|function| contains(&function.range))?;
    within.constant.as_ref()?;
    let (unlocked, free) = callers(sources, vec![within.name.clone()]);
    let mut made = Switches::default();
    made.sites.push((number, site.clone()));
    made.sites.extend(unlocked.into_iter().map(|site| (number, site)));
    free.then_some(made)
}

/// The `const` of functions with these names and of each that calls one, and whether no constant needs one of them.
fn callers(sources: &[Source<'_>], mut called: Vec<String>) -> (Vec<Site>, bool) {
    let mut next = 0;
    while let Some(name) = called.get(next).cloned() {
        for source in sources.iter().filter(|source| !source.is_test() && source.has(&name)) {
            let of_it =
                |function: &&Function| function.constant.is_some() && source.within(&function.range, &name);
            for caller in source.inside().functions.iter().filter(of_it) {
                if !called.contains(&caller.name) {
                    called.push(caller.name.clone());
                }
            }
        }
        next += 1;
    }
    let needs =
        |source: &Source<'_>, range: &Range<usize>| called.iter().any(|name| source.within(range, name));
    let mut free = true;
    let mut unlocked = Vec::new();
    for source in sources.iter().filter(|source| called.iter().any(|name| source.has(name))) {
        free &= !source.inside().constants.iter().any(|constant| needs(source, &constant.range));
        for function in &source.inside().functions {
            if let Some(constant) = function.constant.clone().filter(|_| called.contains(&function.name))
                && !source.is_test()
            {
                unlocked.push(unlocked_at(source.file, constant));
            }
        }
    }
    (unlocked, free)
}

fn unlocked_at(file: &File, range: Range<usize>) -> Site {
    let key =
        crate::site::Key { path: file.path.clone(), item: String::new(), number: 0, change: String::new() };
    Site { key, line: 0, range, after: String::new(), how: How::Unlocked, constant: true }
}

/// Another place in the file of a change.
fn beside(site: &Site, range: Range<usize>, how: How, after: String) -> Site {
    Site { range, after, how, ..site.clone() }
}

/// The files of the project that a switch is looked for in.
pub fn all() -> Result<Vec<File>, String> {
    let paths = crate::copy::files()?.into_iter();
    let rust = paths.filter(|path| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
    let read = |path: String| {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        Ok(File { path, text })
    };
    rust.filter(|path| !path.starts_with("tools/mutants/")).map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::sites;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    /// The switches of the first change that is told so.
    fn switched(files: &[File], change: &str) -> Switches {
        let found = sites(files).expect("they parse");
        let site = found.iter().find(|site| site.key.change == change).expect("there is one");
        Switches::of(files, &[(7, site)])
    }

    #[test]
    fn a_constant_has_a_copy_and_who_reads_it_picks() {
        let text = "const A: &[u8] = &[1]; const B: &[u8] = A; fn f() -> usize { B.len() }";
        let made = switched(&[file("src/law/a.rs", text)], "1 ~> 2");
        assert_eq!(made.appended["src/law/a.rs"], "\nconst A_M7: &[u8] = &[2];\nconst B_M7: &[u8] = A_M7;");
        let places: Vec<_> = made.sites.iter().map(|(_, site)| (site.how, site.after.as_str())).collect();
        assert_eq!(places, [(How::Place, "B_M7")]);
    }

    #[test]
    fn what_another_file_reads_has_no_switch() {
        let files = [file("src/law/a.rs", "pub const A: u8 = 1;"), file("tests/b.rs", "fn f() -> u8 { A }")];
        assert!(switched(&files, "1 ~> 2").numbers.is_empty());
    }

    #[test]
    fn a_function_that_a_constant_needs_stays_as_it_is() {
        let free = [file("src/law/a.rs", "const fn one() -> u8 { 1 } fn f() -> u8 { one() }")];
        let hows: Vec<_> = switched(&free, "1 ~> 2").sites.iter().map(|(_, site)| site.how).collect();
        assert_eq!(hows, [How::Expression, How::Unlocked]);
        let needed = [file("src/law/a.rs", "const fn one() -> u8 { 1 } const A: u8 = one();")];
        assert!(switched(&needed, "1 ~> 2").numbers.is_empty());
    }

    #[test]
    fn tables_of_a_regime_are_copied_with_all_that_is_made_of_them() {
        let files = [
            file(
                NAMES,
                "macro_rules! regimes { () => {\n  Act = \"act\", -, acts::act;\n  Land = \"land\", -, countries::land;\n} }",
            ),
            file(REGIME, "impl Regime { pub const fn views(self) -> u8 { self.rules().views } }"),
            file("src/law/acts/act.rs", "pub const DAYS: u8 = 1; pub const RULES: u8 = DAYS;"),
            file("src/law/countries/land.rs", "use super::acts::act; pub const RULES: u8 = act::DAYS;"),
        ];
        let made = switched(&files, "1 ~> 2");
        assert_eq!(
            made.copies["src/law/acts/act_m7.rs"],
            "pub const DAYS: u8 = 2; pub const RULES: u8 = DAYS;"
        );
        assert_eq!(
            made.copies["src/law/countries/land_m7.rs"],
            "use super::acts::act_m7; pub const RULES: u8 = act_m7::DAYS;"
        );
        let picks = &made.appended[REGIME];
        assert!(
            picks
                .contains("on(7) && regime == Regime::Land { return Some(&super::countries::land_m7::RULES)")
        );
        assert_eq!(made.sites[0].1.how, How::Unlocked, "what asks for the rules is worked out no more");
    }
}
