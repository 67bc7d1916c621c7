//! A table as a file for spreadsheets: RFC 4180, in UTF-8 with the mark by which Excel knows it.

/// What the file begins with.
const MARK: char = '\u{feff}';

/// The file with these lines.
pub fn file(lines: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = String::from(MARK);
    for line in lines {
        for (place, cell) in line.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            push(&mut text, cell);
        }
        text.push_str("\r\n");
    }
    text
}

/// A cell, in quotes where what is in it would end it.
fn push(text: &mut String, cell: &str) {
    let quoted = cell.contains([',', '"', '\r', '\n']);
    if quoted {
        text.push('"');
    }
    // A spreadsheet would work out what begins so: with an apostrophe before it, it is words.
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        text.push('\'');
    }
    if quoted {
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let file = file([vec![text.to_owned()]]);
        file.strip_prefix(MARK).and_then(|text| text.strip_suffix("\r\n")).unwrap().to_owned()
    }

    #[test]
    fn a_file_begins_with_its_mark_and_ends_each_line() {
        let lines = [["a", "b"], ["", "1,5"]].map(|line| line.map(str::to_owned).to_vec());
        assert_eq!(file(lines), "\u{feff}a,b\r\n,\"1,5\"\r\n");
        assert!(file([]).as_bytes() == [0xef, 0xbb, 0xbf]);
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        assert_eq!(cell("a \"b\" c"), "\"a \"\"b\"\" c\"");
        assert_eq!(cell("a\nb"), "\"a\nb\"");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("a; b"), "a; b");
    }

    #[test]
    fn nothing_is_worked_out() {
        for (text, harmless) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""),
            ("\t=1", "'\t=1"),
            ("1-1", "1-1"),
        ] {
            assert_eq!(cell(text), harmless);
        }
    }
}
