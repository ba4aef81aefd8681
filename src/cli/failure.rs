//! Why a command failed.

use std::{io, path::PathBuf};

use super::pick::Among;
use crate::{
    documents::{export::SaveError, picture, press},
    exchange::{self, Finding, json, plan, sheet},
    i18n::{I18n, error::Words},
    library::resource,
    sample, storage,
};

/// Most findings of a file told one by one; `--json` gives them all.
const SHOWN: usize = 100;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// The dossier.
    Storage(storage::Error),
    /// Taking data into a dossier.
    Exchange(exchange::dossier::Error),
    /// Printing.
    Press(press::Error),
    /// The commune's logo.
    Picture(picture::Error),
    /// Writing a file.
    Save(SaveError),
    /// Putting contents into JSON.
    Json(json::Error),
    /// The sample's data.
    Demo(sample::Error),
    /// The reference data.
    Library(resource::Error),
    /// A file could not be read.
    Read(PathBuf, io::Error),
    /// A file cannot be imported.
    Findings(PathBuf, Vec<Finding>),
    /// A pipe or a device, which might never end, where a file was to be imported.
    NotAFile(PathBuf),
    /// A file that is not read as a table.
    Sheet(PathBuf, sheet::Error),
    /// A table without a header that is known.
    NoHeader,
    /// A table without a column for the title.
    NoTitle,
    /// Taking a plan into a dossier.
    Plan(plan::Error),
    /// Nothing by that id, number or code.
    Unknown {
        /// What was given.
        given: String,
        /// Among what it was looked up.
        among: Among,
    },
    /// The dossier has no round.
    NoRound,
    /// More than one thing by that id.
    Ambiguous {
        /// What was given.
        given: String,
        /// The ids that fit.
        matches: Vec<String>,
    },
    /// A document was to be written over the dossier that it comes from.
    OverDossier(PathBuf),
    /// A folder was to be made where a file is.
    FolderIsFile(PathBuf),
    /// A folder could not be made.
    Folder(PathBuf, io::Error),
    /// Some exports of many failed; each was told.
    Partial {
        /// How many failed.
        failed: usize,
        /// Of how many.
        all: usize,
    },
    /// There is no display for the window.
    NoDisplay,
    /// The window could not be opened.
    Window(String),
    /// Standard output could not be written.
    Output(io::Error),
}

impl Words for Failure {
    fn words(&self, tr: &I18n) -> String {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Failure::Storage(error) => error.words(tr),
            Failure::Exchange(error) => error.words(tr),
            Failure::Press(error) => error.words(tr),
            Failure::Picture(error) => error.words(tr),
            Failure::Save(error) => error.words(tr),
            Failure::Json(error) => error.words(tr),
            Failure::Demo(error) => error.words(tr),
            Failure::Library(error) => error.words(tr),
            Failure::Read(path, error) => match error.kind() {
                io::ErrorKind::NotFound => tr.error_file_not_found(shown(path)),
                io::ErrorKind::IsADirectory => tr.error_file_is_folder(shown(path)),
                io::ErrorKind::PermissionDenied => tr.error_file_permission(shown(path)),
                _ => tr.error_file_read(error.words(tr), shown(path)),
            },
            Failure::Findings(path, findings) => findings_words(tr, path, findings),
            Failure::NotAFile(path) => tr.failure_not_a_file(shown(path)),
            Failure::Sheet(path, error) => tr.failure_sheet(shown(path), error.words(tr)),
            Failure::NoHeader => tr.import_no_header(),
            Failure::NoTitle => tr.import_no_title(),
            Failure::Plan(error) => error.words(tr),
            Failure::Unknown { given, among } => {
                let what = match among {
                    Among::Agreements => tr.failure_what_agreement(),
                    Among::Either => tr.failure_what_either(),
                    Among::Partners => tr.failure_what_partner(),
                    Among::Projects => tr.failure_what_project(),
                    Among::Rounds => tr.failure_what_round(),
                };
                tr.failure_unknown(given.as_str(), what)
            }
            Failure::NoRound => tr.failure_no_round(),
            Failure::Ambiguous { given, matches } => {
                tr.failure_ambiguous(given.as_str(), matches.join(" "))
            }
            Failure::OverDossier(path) => tr.failure_over_dossier(shown(path)),
            Failure::FolderIsFile(path) => tr.failure_folder_is_file(shown(path)),
            Failure::Folder(path, error) => tr.failure_folder(error.words(tr), shown(path)),
            Failure::Partial { failed, all } => tr.failure_partial(*all, *failed),
            Failure::NoDisplay => tr.failure_no_display(),
            Failure::Window(detail) => tr.failure_window(detail.as_str()),
            Failure::Output(error) => tr.failure_output(error.words(tr)),
        }
    }
}

fn findings_words(tr: &I18n, path: &std::path::Path, findings: &[Finding]) -> String {
    let mut words = tr.failure_findings(findings.len(), path.display().to_string());
    for finding in findings.iter().take(SHOWN) {
        words.push_str("\n  ");
        words.push_str(&finding.words(tr));
    }
    if findings.len() > SHOWN {
        words.push_str("\n  ");
        words.push_str(&tr.error_and_others(findings.len() - SHOWN));
    }
    if findings.iter().all(|finding| !finding.problem.blocks()) {
        words.push('\n');
        words.push_str(&tr.failure_doubts());
    }
    words
}

macro_rules! from {
    ($( $error:ty => $variant:ident ),+ $(,)?) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Failure {
                Failure::$variant(error)
            }
        }
    )+};
}

from! {
    storage::Error => Storage,
    exchange::dossier::Error => Exchange,
    press::Error => Press,
    picture::Error => Picture,
    SaveError => Save,
    json::Error => Json,
    sample::Error => Demo,
    plan::Error => Plan,
    resource::Error => Library,
    io::Error => Output,
}
