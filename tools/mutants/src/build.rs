//! Builds a copy, and runs its tests.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

/// How much memory a test program may have, in kilobytes: what grows without end is to stop.
const MEMORY: u64 = 8_000_000;

/// A test that takes the processor less is run together with others.
const SHORT: Duration = Duration::from_millis(60);

/// A copy, and where it is built.
pub struct Build {
    /// The folder of the copy.
    pub copy: PathBuf,
    /// Where what is built goes.
    pub target: PathBuf,
    /// How far it is optimised.
    pub level: &'static str,
}

/// A program of tests, or some of its tests.
#[derive(Clone, Debug)]
pub struct Program {
    /// The name of its target, and whether it is the crate itself.
    pub name: String,
    /// The tests that are run; all where there are none.
    pub tests: Vec<String>,
    /// Where it is.
    pub path: PathBuf,
    /// The folder that it runs in: that of its package.
    pub folder: PathBuf,
    /// The options by which cargo builds it alone.
    pub options: Vec<String>,
    /// How long the processor was at it with nothing changed.
    pub took: Duration,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// No test noticed anything.
    Passed,
    /// A test failed.
    Failed,
}

/// Why nothing was built.
#[derive(Debug)]
pub struct Errors {
    /// Where each error is: a file of the copy, and bytes in it.
    pub places: Vec<(String, Range<usize>)>,
    /// What cargo said.
    pub told: String,
}

impl Build {
    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).arg("--message-format=json").current_dir(&self.copy);
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "1");
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_DEV_OPT_LEVEL", self.level);
        cargo.stderr(Stdio::null());
        cargo
    }

    fn messages(&self, arguments: &[&str]) -> Result<Vec<Value>, Errors> {
        let nothing = |told: String| Errors { places: Vec::new(), told };
        let output = self.cargo(arguments).output().map_err(|error| nothing(format!("cargo: {error}")))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let messages: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        if output.status.success() {
            return Ok(messages);
        }
        let errors = messages.iter().filter(|message| message["message"]["level"] == "error");
        let mut all = nothing(format!("cargo {} failed\n", arguments.join(" ")));
        for error in errors {
            all.told.push_str(error["message"]["rendered"].as_str().unwrap_or_default());
            let spans = error["message"]["spans"].as_array();
            all.places.extend(spans.into_iter().flatten().filter_map(place));
        }
        Err(all)
    }

    /// Whether the crate can be compiled.
    pub fn check(&self) -> Result<(), Errors> {
        self.messages(&["check", "--package", "finesight", "--lib"]).map(|_| ())
    }

    /// The programs of tests of the crate and of what is made of it, built: all of them, or some of the tests.
    pub fn programs(&self, tests: &[&str]) -> Result<Vec<Program>, Errors> {
        let mut options = vec!["--package", "finesight", "--package", "finesight-tools"];
        for test in tests {
            options.extend(["--test", test]);
        }
        self.built(&options)
    }

    /// A program of these, built anew.
    pub fn again(&self, program: &Program) -> Result<Program, Errors> {
        let options: Vec<&str> = program.options.iter().map(String::as_str).collect();
        let built = self.built(&options)?.into_iter().find(|other| other.name == program.name);
        let none = || Errors { places: Vec::new(), told: format!("no {} was built", program.name) };
        Ok(Program { took: program.took, ..built.ok_or_else(none)? })
    }

    fn built(&self, options: &[&str]) -> Result<Vec<Program>, Errors> {
        let messages = self.messages(&[&["test", "--no-run"], options].concat())?;
        Ok(messages.iter().filter_map(program).collect())
    }
}

/// Where an error is: a file and bytes in it.
fn place(span: &Value) -> Option<(String, Range<usize>)> {
    let byte = |name: &str| span[name].as_u64().and_then(|byte| usize::try_from(byte).ok());
    Some((span["file_name"].as_str()?.to_owned(), byte("byte_start")?..byte("byte_end")?))
}

fn program(message: &Value) -> Option<Program> {
    let is_test = message["reason"] == "compiler-artifact" && message["profile"]["test"] == true;
    let path = message["executable"].as_str().filter(|_| is_test)?;
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?.to_owned();
    let (target, kind) = (message["target"]["name"].as_str()?, message["target"]["kind"][0].as_str()?);
    let package = if folder.ends_with("tools") { "finesight-tools" } else { "finesight" };
    let mut options = vec!["--package".to_owned(), package.to_owned()];
    match kind {
        "test" | "bin" | "example" => options.extend([format!("--{kind}"), target.to_owned()]),
        _ => options.push("--lib".to_owned()),
    }
    let name = if kind == "test" { target.to_owned() } else { format!("{target} ({kind})") };
    Some(Program { name, tests: Vec::new(), path: path.into(), folder, options, took: Duration::ZERO })
}

impl Program {
    /// Runs it with a change switched on, up to the first test that fails. What goes on without end is stopped after many
    /// times the work that it did with nothing changed: of the processor's time, so that a machine with other work does not
    /// matter.
    pub fn run(&self, number: usize) -> Result<Ended, String> {
        let tests: Vec<&str> = self.tests.iter().map(String::as_str).collect();
        let exact: &[&str] = if tests.is_empty() { &[] } else { &["--exact"] };
        self.timed(number, &[&["-Z", "unstable-options", "--fail-fast"], exact, &tests].concat())
            .map(|(ended, _)| ended)
    }

    /// A run with some options, and how long the processor was at it.
    fn timed(&self, number: usize, options: &[&str]) -> Result<(Ended, Duration), String> {
        let seconds = 60 + 20 * self.took.as_secs();
        let limits = format!(
            "ulimit -t {seconds}; ulimit -v {MEMORY}; \"$0\" --quiet \"$@\" >/dev/null 2>&1; code=$?; times; exit $code"
        );
        let output = self.shell(&limits, number, options)?;
        let ended = if output.status.success() { Ended::Passed } else { Ended::Failed };
        Ok((ended, of_children(&String::from_utf8_lossy(&output.stdout))))
    }

    fn shell(&self, script: &str, number: usize, options: &[&str]) -> Result<Output, String> {
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(script).arg(&self.path).args(options).current_dir(&self.folder);
        shell.env("FINESIGHT_MUTANT", number.to_string()).env("CARGO_MANIFEST_DIR", &self.folder);
        // To stop at the first test that fails is an option that this compiler has not settled yet.
        shell.env("RUSTC_BOOTSTRAP", "1");
        // What a run with a change found is no test of the project: it is not kept.
        shell.env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1").env("PROPTEST_MAX_SHRINK_ITERS", "0");
        shell.env("PROPTEST_RNG_SEED", "1");
        shell.stdin(Stdio::null()).stderr(Stdio::null());
        shell.output().map_err(|error| format!("{}: {error}", self.name))
    }

    /// Its tests in parts: those that take next to nothing together, and each other one alone. `known` has how long a test
    /// takes, by its program and name; what is not in it is measured with nothing changed.
    ///
    /// # Errors
    ///
    /// Where a test fails with nothing changed.
    pub fn parts(self, known: &mut Times) -> Result<Vec<Self>, String> {
        let listed = self.shell("\"$0\" --list 2>/dev/null", 0, &[])?.stdout;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let mut parts = Vec::new();
        let mut short = Self { tests: Vec::new(), took: Duration::ZERO, ..self.clone() };
        for test in listed.lines().filter_map(|line| line.strip_suffix(": test")) {
            let took = match known.of(&self.name, test) {
                Some(took) => took,
                None => known.keep(&self.name, test, self.measured(test)?)?,
            };
            if took < SHORT {
                short.tests.push(test.to_owned());
                short.took += took;
            } else {
                parts.push(Self { tests: vec![test.to_owned()], took, ..self.clone() });
            }
        }
        if !short.tests.is_empty() {
            parts.push(short);
        }
        Ok(parts)
    }

    fn measured(&self, test: &str) -> Result<Duration, String> {
        match self.timed(0, &["--exact", test])? {
            (Ended::Passed, took) => Ok(took),
            (Ended::Failed, _) => Err(format!("{}: {test} fails with nothing changed", self.name)),
        }
    }
}

/// How long each test takes the processor with nothing changed, kept from one run to the next.
pub struct Times {
    file: PathBuf,
    known: BTreeMap<(String, String), Duration>,
}

impl Times {
    /// Those of a file.
    pub fn read(file: PathBuf) -> Self {
        let kept = fs::read_to_string(&file).unwrap_or_default();
        let line = |line: &str| {
            let mut parts = line.splitn(3, '\t');
            let (program, test) = (parts.next()?.to_owned(), parts.next()?.to_owned());
            Some(((program, test), Duration::from_millis(parts.next()?.parse().ok()?)))
        };
        Self { known: kept.lines().filter_map(line).collect(), file }
    }

    fn of(&self, program: &str, test: &str) -> Option<Duration> {
        self.known.get(&(program.to_owned(), test.to_owned())).copied()
    }

    fn keep(&mut self, program: &str, test: &str, took: Duration) -> Result<Duration, String> {
        let told = |error| format!("{}: {error}", self.file.display());
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file).map_err(told)?;
        writeln!(file, "{program}\t{test}\t{}", took.as_millis()).map_err(told)?;
        self.known.insert((program.to_owned(), test.to_owned()), took);
        Ok(took)
    }
}

/// How long the processor was at what a shell ran: the second line of its `times`, as `0m1.23s 0m0.45s`.
fn of_children(times: &str) -> Duration {
    let parts = times.lines().nth(1).unwrap_or_default().split_whitespace();
    parts.filter_map(time).sum()
}

fn time(text: &str) -> Option<Duration> {
    let (minutes, seconds) = text.strip_suffix('s')?.split_once('m')?;
    let (whole, part) = seconds.split_once('.')?;
    let millis: u64 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    Some(Duration::from_millis(
        60_000 * minutes.parse::<u64>().ok()? + 1000 * whole.parse::<u64>().ok()? + millis,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_what_a_shell_ran_is_its_second_line() {
        assert_eq!(of_children("0m0.00s 0m0.01s\n1m2.50s 0m0.250000s\n"), Duration::from_millis(62_750));
        assert_eq!(of_children(""), Duration::ZERO);
    }
}
