//! Builds a copy, and runs its tests.

use serde_json::Value;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How much memory a test program may have, in kilobytes: what grows without end is to stop.
const MEMORY: u64 = 8_000_000;

/// A copy, and where it is built.
pub struct Build {
    /// The folder of the copy.
    pub copy: PathBuf,
    /// Where what is built goes.
    pub target: PathBuf,
    /// How far it is optimised.
    pub level: &'static str,
}

/// A program of tests.
#[derive(Clone, Debug)]
pub struct Program {
    /// The name of its target, and whether it is the crate itself.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// The folder that it runs in: that of its package.
    pub folder: PathBuf,
    /// The options by which cargo builds it alone.
    pub options: Vec<String>,
    /// How long it took with nothing changed.
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

    /// Every program of tests of the crate and of what is made of it, built.
    pub fn programs(&self) -> Result<Vec<Program>, Errors> {
        self.built(&["--package", "finesight", "--package", "finesight-tools"])
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
    Some(Program { name, path: path.into(), folder, options, took: Duration::ZERO })
}

impl Program {
    /// Runs it with a change switched on. What goes on without end is stopped after ten times the work that it did with
    /// nothing changed: of the processor's time, so that a machine with other work does not matter.
    pub fn run(&self, number: usize) -> Result<Ended, String> {
        let seconds = 60 + 20 * self.took.as_secs();
        let limits = format!("ulimit -t {seconds}; ulimit -v {MEMORY}; exec \"$0\" --quiet");
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(limits).arg(&self.path).current_dir(&self.folder);
        shell.env("FINESIGHT_MUTANT", number.to_string()).env("CARGO_MANIFEST_DIR", &self.folder);
        // What a run with a change found is no test of the project: it is not kept.
        shell.env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1").env("PROPTEST_MAX_SHRINK_ITERS", "0");
        shell.env("PROPTEST_RNG_SEED", "1");
        shell.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let status = shell.status().map_err(|error| format!("{}: {error}", self.name))?;
        Ok(if status.success() { Ended::Passed } else { Ended::Failed })
    }

    /// The same with nothing changed, and how long it took.
    ///
    /// # Errors
    ///
    /// Where it fails.
    pub fn measured(self) -> Result<Self, String> {
        let begin = Instant::now();
        match self.run(0)? {
            Ended::Passed => Ok(Self { took: begin.elapsed(), ..self }),
            Ended::Failed => Err(format!("{} fails with nothing changed", self.name)),
        }
    }
}
