//! The sources of the program, for tests that read them.

use std::fs;
use std::path::Path;

/// A Rust file: its path from the root of the project, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every Rust file in a folder of the project, and in the folders in it.
pub fn of(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut entries: Vec<_> = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap()).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    let each = entries.into_iter().flat_map(|entry| {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            return of(&path);
        }
        let is_rust = entry.path().extension().is_some_and(|extension| extension == "rs");
        let read = || Source { text: fs::read_to_string(entry.path()).unwrap(), path };
        is_rust.then(read).into_iter().collect()
    });
    each.collect()
}
