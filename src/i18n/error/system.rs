//! What the operating system says, which it says in English.

use std::io;

use super::Words;
use crate::i18n::I18n;

impl Words for io::Error {
    fn words(&self, tr: &I18n) -> String {
        match self.kind() {
            io::ErrorKind::PermissionDenied => tr.system_permission(),
            io::ErrorKind::ReadOnlyFilesystem => tr.system_read_only(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => tr.system_full(),
            io::ErrorKind::InvalidFilename => tr.system_name(),
            io::ErrorKind::NotADirectory => tr.system_not_a_folder(),
            io::ErrorKind::NotFound => tr.system_not_found(),
            _ => match self.raw_os_error() {
                Some(code) => tr.system_code(code.to_string()),
                None => tr.system_unknown(),
            },
        }
    }
}
