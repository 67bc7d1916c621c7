//! Writes the law book and the other pages beside the app.
//!
//! ```text
//! cargo run --bin lawbook -- FOLDER FOOT NEWS
//! ```
//!
//! FOLDER is the built page with the loader for other sites beside it. FOOT is the file to write the foot of the
//! single file to, and NEWS the one for what a new version says of itself.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use finesight_tools::lawbook::{news, single, write};

fn main() -> ExitCode {
    let paths: Vec<String> = env::args().skip(1).collect();
    let [folder, foot, news] = paths.as_slice() else {
        eprintln!("usage: lawbook FOLDER FOOT NEWS");
        return ExitCode::from(2);
    };
    let written = write(Path::new(folder))
        .and_then(|()| fs::write(foot, single::foot()))
        .and_then(|()| fs::write(news, news::news().to_string()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lawbook: {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}
