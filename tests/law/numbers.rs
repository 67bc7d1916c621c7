//! No number in the tables is without a source: it stands in something that has a citation, or in a call of
//! a function that has or gives one.

use crate::sources;
use proc_macro2::{Span, TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::visit::{self, Visit};

/// Where tables of the law stand.
const TABLES: &str = "src/law";

/// Values that have a citation of their own: a number in one of them stands beside it.
const WITH_CITATION: [&str; 12] = [
    "Figure::new",
    "Figure",
    "Citation",
    "Pinpoint::Chapter",
    "Pinpoint::Section",
    "SizeTier",
    "TierCeiling",
    "Precedent",
    "OfficialRate",
    "TimeBar::new",
    "DayOff",
    "Discounts",
];

/// Where a number is arithmetic or a text's own date, and no rule: file and item.
const NO_LAW: &[(&str, &str)] = &[
    // When the law was last looked through, and how old the copies are: no rule, but how far they go.
    ("mod.rs", "AS_OF"),
    ("copies.rs", "LOVDATA"),
    ("copies.rs", "RIKSDAGEN"),
    ("copies.rs", "FINLEX"),
    ("copies.rs", "RIS"),
    ("copies.rs", "copy"),
    // Arithmetic on the calendar.
    ("easter.rs", "sunday"),
    // Decimals with so many places, and the bound that keeps them exact.
    ("money.rs", "LARGEST"),
    ("money.rs", "percent"),
    ("money.rs", "per_mille"),
    ("money.rs", "of_percent"),
    // The bits of a set of options, and how many conducts a case can hold.
    ("option_set.rs", "NONE"),
    ("option_set.rs", "all"),
    ("option_set.rs", "iter"),
    ("question.rs", "CONDUCTS"),
    // The day of the text itself, which its row in `source.rs` says.
    ("edpb_guidelines.rs", "ADOPTED"),
    ("ico_guidance.rs", "PUBLISHED"),
    ("united_kingdom.rs", "PUBLIC_SECTOR_SINCE"),
    ("source.rs", "day"),
];

/// A file of the law by its path.
type Table = (String, syn::File);

/// A function with every name in it.
#[derive(Default)]
struct Function {
    name: String,
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Function {
    fn visit_ident(&mut self, ident: &'ast syn::Ident) {
        self.names.insert(ident.to_string());
    }
}

/// Collects the functions of a file; those of a type by the names of both.
#[derive(Default)]
struct Functions {
    of_type: Option<String>,
    found: Vec<Function>,
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if let syn::Type::Path(path) = &*item.self_ty {
            self.of_type = Some(name_of(&path.path));
        }
        visit::visit_item_impl(self, item);
        self.of_type = None;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let mut function = Function { name: item.sig.ident.to_string(), ..Function::default() };
        function.visit_item_fn(item);
        self.found.push(function);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let of_type = self.of_type.iter().cloned().chain([item.sig.ident.to_string()]);
        let mut function = Function { name: of_type.collect::<Vec<_>>().join("::"), ..Function::default() };
        function.visit_impl_item_fn(item);
        self.found.push(function);
    }
}

fn name_of(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    short(&names)
}

/// A path by its last name, with the type before it: `Figure::new`, `Pinpoint::Chapter`, `tier`.
fn short(names: &[String]) -> String {
    match names {
        [.., of_type, name] if of_type.starts_with(char::is_uppercase) => format!("{of_type}::{name}"),
        [.., name] => name.clone(),
        [] => String::new(),
    }
}

/// Functions that have or give a citation, in their own words or by calling one that does. A name that
/// some other function has as well counts only when all of them do.
fn carriers(tables: &[Table]) -> BTreeSet<String> {
    let mut functions = Functions::default();
    for (_, code) in tables {
        functions.visit_file(code);
    }
    let mut carriers = BTreeSet::from(["Citation".to_owned()]);
    loop {
        let cites = |function: &&Function| !function.names.is_disjoint(&carriers);
        let (with, without): (Vec<_>, Vec<_>) = functions.found.iter().partition(cites);
        let name = |function: &Function| function.name.clone();
        let without: BTreeSet<String> = without.into_iter().map(name).collect();
        let mut more: BTreeSet<String> = with.into_iter().map(name).collect();
        more = &(&more - &without) | &BTreeSet::from(["Citation".to_owned()]);
        if more == carriers {
            return carriers;
        }
        carriers = more;
    }
}

/// Goes through a file and keeps the numbers that stand beside no source.
struct Numbers {
    file: String,
    carriers: BTreeSet<String>,
    /// The constant or function that is gone through.
    item: String,
    /// The calls and values that are gone through, the outermost first.
    within: Vec<String>,
    /// How many bodies of functions.
    bodies: usize,
    wrong: Vec<String>,
}

impl Numbers {
    fn inside(&mut self, name: String, visit: impl FnOnce(&mut Self)) {
        self.within.push(name);
        visit(self);
        self.within.pop();
    }

    fn number(&mut self, number: &str, span: Span) {
        let beside_source = |name: &String| {
            WITH_CITATION.contains(&name.as_str()) || self.carriers.contains(name) && name != "Citation"
        };
        let cited = self.within.iter().any(beside_source);
        // A counter or a filler in a function.
        let filler = self.bodies > 0 && ["0", "1"].contains(&number);
        // The day of a view, each of whose positions has its citation.
        let of_view = matches!(self.within.as_slice(), [.., view, call] if view == "View" && call == "date");
        let name = self.file.rsplit('/').next().unwrap_or_default();
        if !(cited || filler || of_view || NO_LAW.contains(&(name, &self.item))) {
            self.wrong.push(format!("{}:{}: {number} in {}", self.file, span.start().line, self.item));
        }
    }

    fn body(&mut self, signature: &syn::Signature, block: &syn::Block) {
        self.item = signature.ident.to_string();
        self.visit_signature(signature);
        self.bodies += 1;
        self.visit_block(block);
        self.bodies -= 1;
    }

    /// The numbers in what is given to a macro, where calls are known by the names before the brackets.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => path.push(name.to_string()),
                TokenTree::Punct(mark) if mark.as_char() == ':' => {}
                TokenTree::Punct(_) => path.clear(),
                TokenTree::Literal(literal) => self.visit_lit(&syn::Lit::new(literal)),
                TokenTree::Group(group) => {
                    self.inside(short(&path), |it| it.tokens(group.stream()));
                    path.clear();
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Numbers {
    fn visit_lit(&mut self, lit: &'ast syn::Lit) {
        match lit {
            syn::Lit::Int(number) => self.number(number.base10_digits(), number.span()),
            syn::Lit::Float(number) => self.number(number.base10_digits(), number.span()),
            _ => {}
        }
    }

    fn visit_macro(&mut self, of: &'ast syn::Macro) {
        self.tokens(of.tokens.clone());
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let name = match &*call.func {
            syn::Expr::Path(path) => name_of(&path.path),
            _ => String::new(),
        };
        self.visit_expr(&call.func);
        self.inside(name, |it| call.args.iter().for_each(|one| it.visit_expr(one)));
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        self.inside(call.method.to_string(), |it| call.args.iter().for_each(|one| it.visit_expr(one)));
    }

    fn visit_expr_struct(&mut self, value: &'ast syn::ExprStruct) {
        self.inside(name_of(&value.path), |it| visit::visit_expr_struct(it, value));
    }

    /// The length of a list is no rule, nor how many rows more than another it has.
    fn visit_type_array(&mut self, list: &'ast syn::TypeArray) {
        self.visit_type(&list.elem);
    }

    fn visit_expr_repeat(&mut self, list: &'ast syn::ExprRepeat) {
        self.visit_expr(&list.expr);
    }

    fn visit_expr_binary(&mut self, sum: &'ast syn::ExprBinary) {
        let rows = |of: &syn::Expr| matches!(of, syn::Expr::MethodCall(call) if call.method == "len");
        let of_rows = matches!(sum.op, syn::BinOp::Add(_)) && rows(&sum.left);
        if !of_rows {
            visit::visit_expr_binary(self, sum);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Const(item) => self.item = item.ident.to_string(),
            syn::Item::Static(item) => self.item = item.ident.to_string(),
            syn::Item::Fn(item) => return self.body(&item.sig, &item.block),
            syn::Item::Mod(item) if item.attrs.iter().any(is_for_tests) => return,
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        match item {
            syn::ImplItem::Const(item) => self.item = item.ident.to_string(),
            syn::ImplItem::Fn(item) => return self.body(&item.sig, &item.block),
            _ => {}
        }
        visit::visit_impl_item(self, item);
    }
}

/// Whether what follows is compiled for tests only.
fn is_for_tests(given: &syn::Attribute) -> bool {
    given.path().is_ident("cfg") && given.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}

/// The tables, read as Rust.
fn tables() -> Vec<Table> {
    sources::of(TABLES).iter().map(|source| (source.path.clone(), parsed(&source.text))).collect()
}

fn parsed(text: &str) -> syn::File {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// Numbers that stand nowhere near a source.
fn without_source(tables: &[Table]) -> Vec<String> {
    let carriers = carriers(tables);
    let of_file = |(file, code): &Table| {
        let (file, carriers, item) = (file.clone(), carriers.clone(), String::new());
        let mut numbers = Numbers { file, carriers, item, within: Vec::new(), bodies: 0, wrong: Vec::new() };
        numbers.visit_file(code);
        numbers.wrong
    };
    tables.iter().flat_map(of_file).collect()
}

#[test]
fn no_number_in_the_tables_is_without_a_source() {
    let tables = tables();
    assert!(tables.len() >= 25, "only {} files", tables.len());
    let wrong = without_source(&tables);
    assert!(wrong.is_empty(), "no source for:\n{}", wrong.join("\n"));
}

/// The tables with something more in one of them.
fn with_more(tables: &[Table], file: &str, more: &str) -> Vec<Table> {
    let mut tables = tables.to_vec();
    let place = tables.iter().position(|(path, _)| path == file).unwrap();
    tables[place].1.items.extend(parsed(more).items);
    tables
}

/// What somebody might add without a source is found, wherever it is put.
#[test]
fn a_number_without_a_source_is_found() {
    let tables = tables();
    let files: Vec<&String> = tables.iter().map(|(file, _)| file).collect();
    for planted in [
        "pub const X: u32 = 5_000_000;",
        "pub(super) const CAP: Money = Money::whole(5_000_000, Currency::Sek);",
        "const SHARE: Share = Share::percent(4);",
        "const fn cap() -> Money { Money::whole(10_000_000, Currency::Eur) }",
        "const SINCE: Date = date(2020, 1, 1);",
        "const LIMITS: &[u32] = &[2_000_000, 10_000_000];",
        "const AGE: Period = Period::years(7);",
        "impl Method { const MOST: u32 = 17; }",
        "fn tier_of(turnover: u32) -> bool { turnover > 500 }",
        "fn is_large(turnover: u32) -> bool { matches!(turnover, 500..) }",
    ] {
        // Where some numbers are left out, too.
        for file in files.iter().filter(|file| NO_LAW.iter().any(|(name, _)| file.ends_with(name))) {
            let wrong = without_source(&with_more(&tables, file, planted));
            let found = wrong.iter().any(|line| line.starts_with(&format!("{file}:")));
            assert!(found, "{planted} in {file} goes unseen: {wrong:?}");
        }
    }
    for sound in [
        "const CAP: Figure<Money> = Figure::new(Money::whole(5_000_000, Currency::Sek), article(\"83(4)\"));",
        "const ROW: Provision = duty_of(\"x\", 7);\nconst fn duty_of(key: &'static str, at: u8) -> Provision { row(key, bdl(at, \"1\", 0, 0)) }",
        "const PAIR: [TierCeiling; 2] = [tier(10, 2, article(\"83(4)\")), tier(20, 4, article(\"83(5)\"))];",
        "// 5_000_000\nconst NAME: &str = \"5 000 000\"; const C: char = '7';",
    ] {
        let wrong = without_source(&with_more(&tables, files[0], sound));
        assert!(wrong.is_empty(), "{sound}: {wrong:?}");
    }
}
