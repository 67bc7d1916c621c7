//! Finds the places that can be changed, by parsing.

use crate::site::{How, Key, Site, shown};
use proc_macro2::Span;
use std::collections::{BTreeMap, BTreeSet};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, BinOp, Expr, ExprBinary, ExprCall, ExprMethodCall, Generics, ImplItemConst, ImplItemFn, Item,
    ItemConst, ItemFn, ItemImpl, ItemMacro, ItemMod, ItemStatic, Lit, Member, Pat, Stmt, Type, UnOp, Variant,
};

/// A file: its path from the root of the project, and its text.
pub struct File {
    /// Its path.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Names that stand for one another, across all files: by the type before them, or by what they are in.
type Names = BTreeMap<String, BTreeSet<String>>;

/// Methods of which one can be another without more.
const METHODS: &[(&str, &str)] = &[
    ("min", "max"),
    ("any", "all"),
    ("is_some", "is_none"),
    ("is_some_and", "is_none_or"),
    ("first", "last"),
    ("and", "or"),
    ("checked_mul", "checked_div"),
    ("checked_add", "checked_sub"),
    ("saturating_add", "saturating_sub"),
    ("yesterday", "tomorrow"),
    ("take_while", "skip_while"),
    ("starts_with", "ends_with"),
    ("trim_start", "trim_end"),
];

/// Methods that change what they are called on, as statements.
const CHANGING: &[&str] = &[
    "push",
    "push_str",
    "insert",
    "extend",
    "retain",
    "remove",
    "sort",
    "sort_unstable",
    "sort_by_key",
    "dedup",
    "clear",
    "append",
    "truncate",
    "reverse",
    "answer",
    "set",
];

/// Methods without which a row of a table is no other row, or none.
const NOT_LEFT_OUT: &[&str] = &["is", "len", "iter", "value", "rules"];

/// Names that are used without the type they are of.
const BARE: &[(&str, &str)] =
    &[("Aggravating", "Mitigating"), ("Mitigating", "Aggravating"), ("Neutral", "Aggravating")];

/// Every place in the files that can be changed.
///
/// # Errors
///
/// What cannot be parsed.
pub fn sites(files: &[File]) -> Result<Vec<Site>, String> {
    let parse = |file: &File| syn::parse_file(&file.text).map_err(|error| format!("{}: {error}", file.path));
    let parsed = files.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
    let mut everywhere = Listed::default();
    for file in &parsed {
        everywhere.visit_file(file);
    }
    let mut sites = Vec::new();
    for (file, parsed) in files.iter().zip(&parsed) {
        let mut here = Listed::default();
        here.visit_file(parsed);
        let mut finder = Finder {
            file,
            here: &here,
            everywhere: &everywhere,
            items: Vec::new(),
            constant: 0,
            sites: Vec::new(),
        };
        finder.visit_file(parsed);
        sites.append(&mut numbered(finder.sites));
    }
    Ok(sites)
}

/// A text without its tests, so that a new test makes no other sources of it; as it is where it cannot be parsed.
pub fn without_tests(text: &str) -> String {
    let Ok(parsed) = syn::parse_file(text) else { return text.to_owned() };
    let tests = parsed.items.iter().filter(|item| matches!(item, Item::Mod(item) if is_test(&item.attrs)));
    let mut left = String::new();
    let mut from = 0;
    for test in tests.map(|test| test.span().byte_range()) {
        left.push_str(text.get(from..test.start).unwrap_or_default());
        from = test.end;
    }
    left.push_str(text.get(from..).unwrap_or_default());
    left
}

/// The same, those with the same change in the same item told apart.
fn numbered(mut sites: Vec<Site>) -> Vec<Site> {
    let mut seen: BTreeMap<Key, usize> = BTreeMap::new();
    for site in &mut sites {
        let count = seen.entry(site.key.clone()).or_default();
        *count += 1;
        site.key.number = *count;
    }
    sites
}

/// Names that are used, and so can stand for one another.
#[derive(Default)]
struct Listed {
    /// Values by the type before them: `Tier::Lower`.
    values: Names,
    /// Texts by the function that makes a citation of them: `act("103")`.
    places: Names,
    /// What is taken from `cites`.
    cites: BTreeSet<String>,
    /// Constants that are a citation.
    citations: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Listed {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Path(path) => {
                if let Some((of, name)) = value(&path.path) {
                    self.values.entry(of).or_default().insert(name);
                }
            }
            Expr::Call(call) => {
                if let Some((of, text)) = place(call) {
                    self.places.entry(of).or_default().insert(text);
                }
                call.args.iter().for_each(|one| self.visit_expr(one));
                return;
            }
            Expr::Field(field) if is_cites(&field.base) => {
                if let Member::Named(name) = &field.member {
                    self.cites.insert(name.to_string());
                }
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        if matches!(&*item.ty, Type::Path(path) if path.path.is_ident("Citation")) {
            self.citations.insert(item.ident.to_string());
        }
        visit::visit_item_const(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}

/// A value of a type, as `Tier::Lower`: the last name of the type, and its own.
fn value(path: &syn::Path) -> Option<(String, String)> {
    let mut names = path.segments.iter().rev();
    let (name, of) = (names.next()?.ident.to_string(), names.next()?.ident.to_string());
    let upper = |name: &str| name.starts_with(|letter: char| letter.is_ascii_uppercase());
    (upper(&name) && upper(&of) && of != "Self" && !["ALL", "ID"].contains(&name.as_str()))
        .then_some((of, name))
}

/// What a function alone is given as a text, and the function: `act("103")`.
fn place(call: &ExprCall) -> Option<(String, String)> {
    let Expr::Path(path) = &*call.func else { return None };
    let of: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let mut given = call.args.iter();
    match (given.next(), given.next()) {
        (Some(Expr::Lit(lit)), None) => match &lit.lit {
            Lit::Str(text) => Some((of.join("::"), text.value())),
            _ => None,
        },
        _ => None,
    }
}

fn is_cites(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.is_ident("cites"),
        Expr::Field(field) => matches!(&field.member, Member::Named(name) if name == "cites"),
        _ => false,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || (attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Path>().is_ok_and(|what| what.is_ident("test")))
    })
}

/// The one after a name, and after the last the first; `None` where there is no other.
fn next<'a>(names: Option<&'a BTreeSet<String>>, name: &str) -> Option<&'a String> {
    let names = names?;
    names.iter().find(|other| other.as_str() > name).or_else(|| names.first().filter(|first| *first != name))
}

/// Whether it asks `if let` somewhere, which no expression can hold.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

/// Whether its opposite is a change of its own already.
fn is_equality(expr: &Expr) -> bool {
    match expr {
        Expr::Binary(binary) => matches!(binary.op, BinOp::Eq(_) | BinOp::Ne(_)),
        Expr::Paren(inner) => is_equality(&inner.expr),
        Expr::Macro(asked) => asked.mac.path.is_ident("matches"),
        Expr::MethodCall(call) => {
            METHODS.iter().any(|(one, other)| call.method == one || call.method == other)
        }
        _ => false,
    }
}

struct Finder<'a> {
    file: &'a File,
    here: &'a Listed,
    everywhere: &'a Listed,
    items: Vec<String>,
    constant: usize,
    sites: Vec<Site>,
}

impl Finder<'_> {
    fn text(&self, span: Span) -> &str {
        self.file.text.get(span.byte_range()).unwrap_or_default()
    }

    /// Notes a place; what is told of it is shorter than what is changed.
    fn note(&mut self, span: Span, how: How, after: String, told: [&str; 2]) {
        let [before, instead] = told;
        let key = Key {
            path: self.file.path.clone(),
            item: self.items.join("::"),
            number: 0,
            change: format!("{} ~> {}", shown(before), shown(instead)),
        };
        let (range, line, constant) = (span.byte_range(), span.start().line, self.constant > 0);
        self.sites.push(Site { key, line, range, after, how, constant });
    }

    /// Notes an expression in whose place another stands.
    fn swap(&mut self, span: Span, after: &str) {
        let before = self.text(span).to_owned();
        self.note(span, How::Expression, after.to_owned(), [&before, after]);
    }

    fn negate(&mut self, condition: &Expr) {
        if has_let(condition) || is_equality(condition) {
            return;
        }
        let inner = match condition {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => self.text(unary.expr.span()).to_owned(),
            Expr::Paren(_) | Expr::Path(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Field(_) => {
                format!("!{}", self.text(condition.span()))
            }
            _ => format!("!({})", self.text(condition.span())),
        };
        self.swap(condition.span(), &inner);
    }

    fn binary(&mut self, binary: &ExprBinary) {
        let other = match binary.op {
            BinOp::Lt(_) => "<=",
            BinOp::Le(_) => "<",
            BinOp::Gt(_) => ">=",
            BinOp::Ge(_) => ">",
            BinOp::Eq(_) => "!=",
            BinOp::Ne(_) => "==",
            BinOp::And(_) if !has_let(&binary.left) && !has_let(&binary.right) => "||",
            BinOp::Or(_) => "&&",
            BinOp::Add(_) => "-",
            BinOp::Sub(_) => "+",
            BinOp::Mul(_) => "/",
            BinOp::Div(_) => "*",
            _ => return,
        };
        let after = format!("{} {other} {}", self.text(binary.left.span()), self.text(binary.right.span()));
        self.swap(binary.span(), &after);
    }

    fn method(&mut self, call: &ExprMethodCall) {
        let name = call.method.to_string();
        // `x.method` and `(…)`, as they are.
        let whole = call.span();
        let receiver = self.text(call.receiver.span()).to_owned();
        let rest: String = {
            let from = call.method.span().byte_range().end - whole.byte_range().start;
            self.text(whole).get(from..).unwrap_or_default().to_owned()
        };
        let pair = METHODS.iter().find_map(|(one, other)| match name.as_str() {
            it if it == *one => Some(*other),
            it if it == *other => Some(*one),
            _ => None,
        });
        if let Some(other) = pair {
            let between = self.between(call);
            let after = format!("{receiver}{between}{other}{rest}");
            self.note(whole, How::Expression, after, [&format!(".{name}{rest}"), &format!(".{other}{rest}")]);
        }
        if name == "filter"
            && self.constant == 0
            && let Some(asked) = call.args.first()
        {
            let told = format!(".filter{rest}");
            match asked {
                Expr::Closure(closure) => {
                    self.note(
                        closure.body.span(),
                        How::Expression,
                        "true".to_owned(),
                        [&told, ".filter(|_| true)"],
                    );
                }
                Expr::Path(path) => {
                    self.note(path.span(), How::Predicate, String::new(), [&told, ".filter(|_| true)"]);
                }
                _ => {}
            }
        }
        if name == "then" || name == "then_some" {
            self.negate(&call.receiver);
        }
        if name == "is_empty" {
            self.note(
                whole,
                How::Expression,
                format!("!{}", self.text(whole)),
                [".is_empty()", "!….is_empty()"],
            );
        }
        if self.constant > 0
            && !NOT_LEFT_OUT.contains(&name.as_str())
            && pair.is_none()
            && !call.args.is_empty()
        {
            self.note(whole, How::Expression, receiver, [&format!(".{name}{rest}"), "(left out)"]);
        }
    }

    /// What stands between what a method is called on and its name.
    fn between(&self, call: &ExprMethodCall) -> String {
        let range = call.receiver.span().byte_range().end..call.method.span().byte_range().start;
        self.file.text.get(range).unwrap_or_default().to_owned()
    }

    fn literal(&mut self, lit: &Lit) {
        match lit {
            Lit::Int(number) => {
                let Ok(value) = number.base10_parse::<u128>() else { return };
                // The last days of a month and its last month stay in the calendar.
                let other = if matches!(value, 12 | 28..=31) { value - 1 } else { value + 1 };
                self.swap(number.span(), &format!("{other}{}", number.suffix()));
            }
            Lit::Bool(truth) => self.swap(truth.span(), &(!truth.value).to_string()),
            _ => {}
        }
    }

    fn path(&mut self, path: &syn::ExprPath) {
        let span = path.span();
        if let Some((of, name)) = value(&path.path) {
            let other = next(self.here.values.get(&of), &name)
                .or_else(|| next(self.everywhere.values.get(&of), &name));
            if let Some(other) = other {
                let text = self.text(span);
                let after = text.strip_suffix(name.as_str()).map(|before| format!("{before}{other}"));
                if let Some(after) = after {
                    self.swap(span, &after);
                }
            }
        } else if let Some(name) = path.path.get_ident().map(ToString::to_string) {
            let bare = BARE.iter().find(|(one, _)| *one == name).map(|(_, other)| (*other).to_owned());
            let cite = || {
                let known = self.here.citations.contains(&name);
                known.then(|| next(Some(&self.here.citations), &name).cloned()).flatten()
            };
            if let Some(other) = bare.or_else(cite) {
                self.swap(span, &other);
            }
        }
    }

    fn call(&mut self, call: &ExprCall) {
        if self.constant == 0 {
            return;
        }
        let span = call.span();
        if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) {
            self.swap(span, "None");
        }
        if let Some((of, text)) = place(call)
            && let Some(other) = next(self.here.places.get(&of), &text)
        {
            let func = self.text(call.func.span());
            self.swap(span, &format!("{func}({other:?})"));
        }
    }

    /// Each row of a list left out in turn.
    fn rows(&mut self, list: &syn::ExprArray) {
        if self.constant == 0 {
            return;
        }
        for left_out in 0..list.elems.len() {
            let others = list.elems.iter().enumerate().filter(|(place, _)| *place != left_out);
            let others: Vec<&str> = others.map(|(_, row)| self.text(row.span())).collect();
            let after = format!("[{}]", others.join(", "));
            let row = list
                .elems
                .iter()
                .nth(left_out)
                .map(|row| self.text(row.span()).to_owned())
                .unwrap_or_default();
            self.note(list.span(), How::Expression, after, [&row, "(row left out)"]);
            // What is told is where the row is.
            let line = list.elems.iter().nth(left_out).map(|row| row.span().start().line);
            if let (Some(site), Some(line)) = (self.sites.last_mut(), line) {
                site.line = line;
            }
        }
    }

    fn within(&mut self, item: String, constant: bool, visit: impl FnOnce(&mut Self)) {
        self.items.push(item);
        self.constant += usize::from(constant);
        visit(self);
        self.constant -= usize::from(constant);
        self.items.pop();
    }

    fn args(&mut self, args: &Punctuated<Expr, syn::Token![,]>) {
        args.iter().for_each(|one| self.visit_expr(one));
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Binary(binary) => self.binary(binary),
            Expr::If(asked) => self.negate(&asked.cond),
            Expr::MethodCall(call) => self.method(call),
            Expr::Lit(lit) => self.literal(&lit.lit),
            Expr::Path(path) => self.path(path),
            Expr::Call(call) => {
                self.call(call);
                // A function is no value of its type.
                if !matches!(&*call.func, Expr::Path(_)) {
                    self.visit_expr(&call.func);
                }
                return self.args(&call.args);
            }
            Expr::Macro(asked) if asked.mac.path.is_ident("matches") => {
                let after = format!("!{}", self.text(expr.span()));
                self.swap(expr.span(), &after);
            }
            Expr::Reference(list) => {
                if let Expr::Array(list) = &*list.expr {
                    self.rows(list);
                }
            }
            Expr::Field(field) if is_cites(&field.base) => {
                if let Member::Named(name) = &field.member {
                    let name = name.to_string();
                    let other = next(Some(&self.here.cites), &name)
                        .or_else(|| next(Some(&self.everywhere.cites), &name));
                    if let Some(other) = other.cloned() {
                        let base = self.text(field.base.span()).to_owned();
                        self.swap(expr.span(), &format!("{base}.{other}"));
                    }
                }
            }
            Expr::Repeat(list) => return self.visit_expr(&list.expr),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    // Of a pattern, only what is asked after it can be another.
    fn visit_pat(&mut self, pat: &'ast Pat) {
        if !matches!(pat, Pat::Range(_)) {
            visit::visit_pat(self, pat);
        }
    }

    fn visit_pat_guard(&mut self, guard: &'ast syn::PatGuard) {
        self.negate(&guard.guard);
        visit::visit_pat_guard(self, guard);
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        if let Stmt::Expr(expr, Some(_)) = stmt {
            let changes = match expr {
                Expr::MethodCall(call) => CHANGING.iter().any(|name| call.method == name),
                Expr::Assign(_) => true,
                Expr::Binary(binary) => matches!(binary.op, BinOp::AddAssign(_) | BinOp::SubAssign(_)),
                _ => false,
            };
            if changes && self.constant == 0 {
                let before = self.text(stmt.span()).to_owned();
                self.note(stmt.span(), How::Statement, String::new(), [&before, "(left out)"]);
            }
        }
        visit::visit_stmt(self, stmt);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        let constant = item.sig.constness.is_some();
        self.within(item.sig.ident.to_string(), constant, |finder| finder.visit_block(&item.block));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        let constant = item.sig.constness.is_some();
        self.within(item.sig.ident.to_string(), constant, |finder| finder.visit_block(&item.block));
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let name = match &*item.self_ty {
            Type::Path(path) => {
                path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
            }
            other => self.text(other.span()).to_owned(),
        };
        self.within(name, false, |finder| item.items.iter().for_each(|item| finder.visit_impl_item(item)));
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        self.within(item.ident.to_string(), true, |finder| finder.visit_expr(&item.expr));
    }

    fn visit_impl_item_const(&mut self, item: &'ast ImplItemConst) {
        self.within(item.ident.to_string(), true, |finder| finder.visit_expr(&item.expr));
    }

    fn visit_item_static(&mut self, item: &'ast ItemStatic) {
        self.within(item.ident.to_string(), true, |finder| finder.visit_expr(&item.expr));
    }

    // A type, a variant or what only the compiler reads is no value.
    fn visit_type(&mut self, _: &'ast Type) {}
    fn visit_generics(&mut self, _: &'ast Generics) {}
    fn visit_angle_bracketed_generic_arguments(&mut self, _: &'ast syn::AngleBracketedGenericArguments) {}
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
    fn visit_variant(&mut self, _: &'ast Variant) {}
    fn visit_item_macro(&mut self, _: &'ast ItemMacro) {}
}
