//! The paths that Rust code names.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path in the code, by its names, with its line.
pub type Names = (usize, Vec<String>);

/// Every path in the code but in what is for tests only: `use law::{Choice, Money}` has two.
pub fn paths(text: &str) -> Vec<Names> {
    let mut found = Vec::new();
    collect(without_tests(text.parse().unwrap()), &[], &mut found);
    found
}

/// Leaves out what stands behind `#[cfg(test)]`.
fn without_tests(code: TokenStream) -> TokenStream {
    let mut tokens = code.into_iter().peekable();
    let mut left = Vec::new();
    while let Some(token) = tokens.next() {
        let is_for_tests = |next: &TokenTree| next.to_string().replace(' ', "") == "[cfg(test)]";
        if token.to_string() == "#" && tokens.peek().is_some_and(is_for_tests) {
            let ends = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                token => token.to_string() == ";",
            };
            tokens.by_ref().find(ends);
        } else {
            left.push(token);
        }
    }
    left.into_iter().collect()
}

fn collect(code: TokenStream, within: &[String], found: &mut Vec<Names>) {
    let mut path = within.to_vec();
    let (mut line, mut colons) = (0, 2);
    for token in code {
        let goes_on = colons == 2;
        let is_colon = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ':');
        colons = if is_colon { colons % 2 + 1 } else { 0 };
        match token {
            TokenTree::Ident(name) if goes_on => {
                line = name.span().start().line;
                path.push(name.to_string());
            }
            TokenTree::Group(list) if goes_on && path.len() > within.len() => {
                collect(list.stream(), &std::mem::take(&mut path), found);
            }
            TokenTree::Punct(mark) if goes_on && mark.as_char() == '*' => path.push("*".to_owned()),
            _ if is_colon => {}
            token => {
                if path.len() > within.len() {
                    found.push((line, std::mem::take(&mut path)));
                }
                match token {
                    TokenTree::Ident(name) => {
                        line = name.span().start().line;
                        path = vec![name.to_string()];
                    }
                    TokenTree::Group(group) => collect(group.stream(), &[], found),
                    TokenTree::Literal(_) => path.clear(),
                    // The next of a list goes on from where the list stands.
                    TokenTree::Punct(_) => (path, colons) = (within.to_vec(), 2),
                }
            }
        }
    }
    if path.len() > within.len() {
        found.push((line, path));
    }
}
