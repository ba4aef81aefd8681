//! The program as people start it: every command, and every bad input, in both languages.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what fails here is a test"
)]

#[path = "cli/bad.rs"]
mod bad;
#[path = "cli/carry.rs"]
mod carry;
#[path = "cli/hostile.rs"]
mod hostile;
#[path = "cli/import.rs"]
mod import;
#[path = "cli/print.rs"]
mod print;
#[path = "cli/product.rs"]
mod product;
#[path = "cli/read.rs"]
mod read;

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

/// The sample dossier, written once by the program itself.
fn sample() -> &'static Path {
    static SAMPLE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = SAMPLE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.sharaka");
        let out = sharaka(&["demo", text(&path)]);
        assert!(out.status.success(), "{out:?}");
        (folder, path)
    });
    path
}

/// The sample as JSON.
fn dumped() -> &'static serde_json::Value {
    static DUMP: OnceLock<serde_json::Value> = OnceLock::new();
    DUMP.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sample.json");
        let out = sharaka(&["dump", text(sample()), "-o", text(&path)]);
        assert!(out.status.success(), "{out:?}");
        serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()
    })
}

/// A machine without a display, in Arabic, on a day of the sample's story.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sharaka"));
    command
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("LC_MESSAGES")
        .env_remove("LC_ALL")
        .env("LANG", "ar_MA.UTF-8");
    command
}

fn sharaka(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn stdout(out: &Output) -> String {
    String::from_utf8(out.stdout.clone()).unwrap()
}

fn stderr(out: &Output) -> String {
    String::from_utf8(out.stderr.clone()).unwrap()
}

/// That a command fails with a status and says each of `words`, in Arabic and in French.
#[track_caller]
fn refused(arguments: &[&str], status: i32, arabic: &str, french: &str) {
    for (language, words) in [("ar", arabic), ("fr", french)] {
        let mut all = arguments.to_vec();
        all.extend(["--ui-lang", language]);
        let out = sharaka(&all);
        let said = stderr(&out);
        assert_eq!(out.status.code(), Some(status), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?} in {language}:\n{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}
