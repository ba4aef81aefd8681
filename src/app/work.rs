//! What takes time: reading a dossier. It never runs on the window's thread.

use std::{future::Future, path::Path, thread};

use iced::futures::channel::oneshot;

use crate::{
    domain::Date,
    exchange::demo,
    i18n::{I18n, error::Words},
    screen::{Problem, context::Register},
    storage::{self, Dossier, contents},
};

/// Runs `job` on a thread of its own.
pub fn off_thread<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> impl Future<Output = Result<T, Problem>> + Send {
    let (answer, waiting) = oneshot::channel();
    let _ = thread::spawn(move || {
        let _ = answer.send(job());
    });
    async move { waiting.await.unwrap_or(Err(Problem::Interrupted)) }
}

/// Reads a dossier, for reading only: the file may stand on a disk that cannot be written.
pub fn read(path: &Path, today: Date) -> Result<Register, Problem> {
    let contents = Dossier::open_read_only(path)
        .and_then(|dossier| dossier.read(contents::read))
        .map_err(|error| Problem::of(&Unopened(error)))?;
    Ok(Register::new(path.to_owned(), contents, today))
}

/// The sample dossier, on the day that its story is told on. `name` stands for its file.
pub fn sample(name: &Path) -> Result<Register, Problem> {
    let demo = demo::build().map_err(|error| Problem::of(&Unmade(error)))?;
    Ok(Register::new(name.to_owned(), demo.contents, demo.today))
}

/// A dossier that could not be read.
struct Unopened(storage::Error);

impl Words for Unopened {
    fn words(&self, tr: &I18n) -> String {
        use storage::Error;
        let shown = |path: &Path| path.display().to_string();
        match &self.0 {
            Error::NotFound { path } => tr.error_file_not_found(shown(path)),
            Error::IsFolder { path } => tr.error_file_is_folder(shown(path)),
            Error::NotADossier { path } => tr.error_dossier_not_one(shown(path)),
            Error::Damaged { path, findings } => {
                tr.error_dossier_damaged(findings.len().to_string(), shown(path))
            }
            Error::Newer {
                path,
                version,
                known,
            } => tr.error_dossier_newer(*known, shown(path), *version),
            Error::Older {
                path,
                version,
                known,
            } => tr.error_dossier_older(*known, shown(path), *version),
            Error::Locked { path } => tr.error_dossier_locked(shown(path)),
            Error::PermissionDenied { path } => tr.error_file_permission(shown(path)),
            other => tr.error_document_internal(other.to_string()),
        }
    }
}

/// A sample that could not be made: a fault of the program's own data.
struct Unmade(demo::Error);

impl Words for Unmade {
    fn words(&self, tr: &I18n) -> String {
        tr.error_document_internal(self.0.to_string())
    }
}
