//! Writes the dossier of a commune at its largest, as the benchmarks use it.
//!
//! `cargo run --release --example largest -- FILE.sharaka`

#[path = "../benches/largest/contents.rs"]
mod contents;
#[path = "../benches/largest/file.rs"]
mod file;

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let written = match std::env::args().nth(1) {
        Some(path) => file::write(Path::new(&path)).map(|_| ()),
        None => Err(contents::Mismatch("name the file to write".to_owned())),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stderr, reason = "a command line program")]
fn complain(what: &str) {
    eprintln!("{what}");
}
