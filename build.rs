//! What is done before the crate is compiled: one line per step.

use std::process::ExitCode;

#[path = "build/cases.rs"]
mod cases;
#[path = "build/link.rs"]
mod link;
#[path = "build/propositions.rs"]
mod propositions;
#[path = "build/texts/mod.rs"]
mod texts;

fn main() -> ExitCode {
    link::arrange();
    let steps = [texts::compile(), cases::compile(), propositions::compile()];
    let mut result = ExitCode::SUCCESS;
    for problem in steps.into_iter().filter_map(Result::err).flatten() {
        println!("cargo::error={problem}");
        result = ExitCode::FAILURE;
    }
    result
}
