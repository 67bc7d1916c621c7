//! What came of each change, kept from one run to the next.

use crate::copy;
use crate::find;
use crate::site::Key;
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A program of tests failed.
    Killed(String),
    /// None did.
    Survived,
    /// None of the fast programs did; the slow ones were not run.
    Unnoticed,
    /// It does not compile, and so is no change.
    Refused,
}

/// The results so far, and where they are kept.
pub struct Results {
    file: PathBuf,
    sources: String,
    tests: String,
    known: BTreeMap<Key, Outcome>,
}

impl Results {
    /// Those of these sources. What survived counts as long as the tests are the same; what was killed stays so when
    /// tests are added, and is forgotten with the folder.
    pub fn read(file: PathBuf) -> Result<Self, String> {
        let sources = fingerprint(|path, text| {
            let is_source = path.starts_with("src/") || path.starts_with("build") || path == "Cargo.lock";
            is_source.then(|| find::without_tests(text))
        })?;
        let tests = fingerprint(|path, text| {
            let is_test = ["src/", "tests/", "tools/"].iter().any(|folder| path.starts_with(folder));
            (is_test && !path.starts_with("tools/mutants/")).then(|| text.to_owned())
        })?;
        let mut known = BTreeMap::new();
        for line in fs::read_to_string(&file).unwrap_or_default().lines() {
            let mut parts = line.splitn(4, '\t');
            let mut next = || parts.next().unwrap_or_default();
            let (of_sources, of_tests, came, key) = (next(), next(), next(), next());
            let outcome = match came.split_once(' ').unwrap_or((came, "")) {
                ("killed", by) => Outcome::Killed(by.to_owned()),
                ("survived", _) if of_tests == tests => Outcome::Survived,
                ("unnoticed", _) if of_tests == tests => Outcome::Unnoticed,
                ("refused", _) => Outcome::Refused,
                _ => continue,
            };
            if let Some(key) = Key::read(key).filter(|_| of_sources == sources) {
                known.insert(key, outcome);
            }
        }
        Ok(Self { file, sources, tests, known })
    }

    /// What came of a change, where that is known.
    pub fn of(&self, key: &Key) -> Option<&Outcome> {
        self.known.get(key)
    }

    /// Keeps what came of a change.
    pub fn keep(&mut self, key: &Key, outcome: Outcome) -> Result<(), String> {
        let came = match &outcome {
            Outcome::Killed(by) => format!("killed {by}"),
            Outcome::Survived => "survived".to_owned(),
            Outcome::Unnoticed => "unnoticed".to_owned(),
            Outcome::Refused => "refused".to_owned(),
        };
        let line = format!("{}\t{}\t{came}\t{key}\n", self.sources, self.tests);
        let told = |error| format!("{}: {error}", self.file.display());
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file).map_err(told)?;
        file.write_all(line.as_bytes()).map_err(told)?;
        self.known.insert(key.clone(), outcome);
        Ok(())
    }
}

/// A number that changes with any of the texts that are made of the files.
fn fingerprint(of: impl Fn(&str, &str) -> Option<String>) -> Result<String, String> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for path in copy::files()? {
        let bytes = fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
        let Some(text) = of(&path, &String::from_utf8_lossy(&bytes)) else { continue };
        for byte in path.bytes().chain(text.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    Ok(format!("{hash:016x}"))
}
