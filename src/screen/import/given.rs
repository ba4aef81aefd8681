//! What is imported: the bytes of a file, or cells that were pasted.

use std::{fs, io, path::Path, sync::Arc};

use crate::{
    exchange::sheet::{self, Excess, Limits, Wish, Workbook},
    screen::Problem,
    storage,
};

/// What was given.
#[derive(Debug, Clone)]
pub struct Given {
    name: Arc<str>,
    matter: Matter,
}

#[derive(Debug, Clone)]
enum Matter {
    File(Arc<[u8]>),
    Paste(Arc<str>),
}

impl Given {
    /// The bytes of a file, unless it is larger than any plan.
    ///
    /// # Errors
    /// Says why it cannot be read.
    pub fn file(path: &Path) -> Result<Given, Problem> {
        let failed = |error| Problem::of(&unreadable(path, error));
        let limit = Limits::default().bytes as u64;
        let meta = fs::metadata(path).map_err(failed)?;
        if meta.is_dir() {
            let path = path.to_owned();
            return Err(Problem::of(&storage::Error::IsFolder { path }));
        }
        if meta.len() > limit {
            let error = sheet::Error::TooLarge(Excess::Bytes { limit });
            return Err(Problem::of(&error));
        }
        let bytes = fs::read(path).map_err(failed)?;
        let name = path.file_name().unwrap_or_default();
        Ok(Given {
            name: name.to_string_lossy().into(),
            matter: Matter::File(bytes.into()),
        })
    }

    /// Cells copied from a spreadsheet.
    pub fn paste(text: &str) -> Given {
        Given {
            name: "".into(),
            matter: Matter::Paste(text.into()),
        }
    }

    /// Name of the file; empty for a paste.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The sheets in it.
    ///
    /// # Errors
    /// Those of [`Workbook::read`].
    pub fn workbook(&self, wish: Wish) -> Result<Workbook, sheet::Error> {
        match &self.matter {
            Matter::File(bytes) => Workbook::read(bytes, wish),
            Matter::Paste(text) => Workbook::paste(text),
        }
    }
}

fn unreadable(path: &Path, error: io::Error) -> storage::Error {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::NotFound => storage::Error::NotFound { path },
        io::ErrorKind::PermissionDenied => storage::Error::PermissionDenied { path },
        _ => storage::Error::File {
            path,
            source: Arc::new(error),
        },
    }
}
