//! What went wrong, worded for whoever reads the screen: what, where, how to mend it.

use crate::{
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
            Problem::NoPath => tr.open_no_path(),
            Problem::Interrupted => tr.problem_interrupted(),
            Problem::Gone => tr.agreement_missing(),
        }
    }
}
