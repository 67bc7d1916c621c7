//! Makes of a program that was compiled for the web what a page loads: `finesight-bind PROGRAM FOLDER NAME` writes
//! `NAME_bg.wasm`, `NAME.js` and `NAME.d.ts`, as `wasm-bindgen --target web --omit-default-module-path` does. With `--renewable`
//! before them, `NAME.js` can also put a new instance in the place of one that failed (`__wbg_reset_state`). It is built with
//! the project, so it has the version that the program was compiled with, and is there in a minute.

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let renewable = arguments.first().is_some_and(|first| first == "--renewable");
    if renewable {
        arguments.remove(0);
    }
    let [program, folder, name] = arguments.as_slice() else {
        eprintln!("finesight-bind [--renewable] PROGRAM FOLDER NAME");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    // Whoever loads the program says where it is: to a bundler, a path of its own would be a file that it has to find.
    bindgen.input_path(program).out_name(name).typescript(true).omit_default_module_path(true);
    bindgen.reset_state_function(renewable);
    let bound = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    match bound {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("finesight-bind: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
