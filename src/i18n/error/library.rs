//! What is wrong in the program's own reference data.

use super::Words;
use crate::{exchange::demo, i18n::I18n, library::resource::Error};

impl Words for Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Error::Malformed { file, reason } => {
                tr.error_library_malformed(file.as_str(), reason.as_str())
            }
            Error::Misread {
                file,
                line,
                column,
                reason,
            } => tr.error_library_misread(
                column.as_str(),
                file.as_str(),
                line.to_string(),
                reason.as_str(),
            ),
            Error::Duplicate { file, id } => tr.error_library_duplicate(file.as_str(), id.as_str()),
            Error::Dangling { file, from, id } => {
                tr.error_library_dangling(file.as_str(), from.as_str(), id.as_str())
            }
        }
    }
}

impl Words for demo::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            demo::Error::Resource(error) => error.words(tr),
            demo::Error::UnknownKey(_) | demo::Error::Text(_) | demo::Error::Figure(_) => {
                tr.error_library_sample(self.to_string())
            }
        }
    }
}
