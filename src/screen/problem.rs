//! What went wrong, worded for whoever reads the screen: what, where, how to mend it.

use crate::{
    domain::attachment::MAX_BYTES,
    i18n::{I18n, error::Words},
    storage::{Clash, Error},
    text::Language,
};

/// Something that did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// An error of another room, in Arabic and in French: the interface's language may change
    /// while it is shown.
    Told {
        /// In Arabic.
        arabic: String,
        /// In French.
        french: String,
    },
    /// Somebody else changed the same fields meanwhile.
    Conflict(Vec<Clash>),
    /// A file is larger than [`MAX_BYTES`](crate::domain::attachment::MAX_BYTES).
    TooLarge(String),
    /// A folder, or a file with nothing in it.
    NoFile(String),
    /// A file with the same bytes is attached already.
    Attached(String),
    /// A file that the system might run rather than show.
    Program(String),
    /// The path that should be typed is empty.
    NoPath,
    /// The work stopped before its end.
    Interrupted,
    /// What was asked for is no longer in the dossier.
    Gone,
}

impl Problem {
    /// An error that has words.
    pub fn of(error: &impl Words) -> Problem {
        Problem::Told {
            arabic: error.words(&I18n::new(Language::Arabic)),
            french: error.words(&I18n::new(Language::French)),
        }
    }

    /// Its words.
    pub fn words(&self, tr: &I18n) -> String {
        match self {
            Problem::Told { arabic, french } => match tr.language() {
                Language::Arabic => arabic.clone(),
                Language::French => french.clone(),
            },
            Problem::Conflict(clashes) => Error::Conflict(clashes.clone()).words(tr),
            Problem::TooLarge(name) => {
                let most = MAX_BYTES / (1024 * 1024);
                tr.attachment_too_large(most.to_string(), name.as_str())
            }
            Problem::NoFile(name) => tr.attachment_no_file(name.as_str()),
            Problem::Attached(name) => tr.attachment_there(name.as_str()),
            Problem::Program(name) => tr.attachment_program(name.as_str()),
            Problem::NoPath => tr.open_no_path(),
            Problem::Interrupted => tr.problem_interrupted(),
            Problem::Gone => tr.agreement_missing(),
        }
    }
}
