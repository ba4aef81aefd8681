//! The system's own dialogs, behind a seam: they cannot be driven without a person.

use std::{future::Future, path::PathBuf, pin::Pin};

/// An answer to come: a path, or none when the dialog was dismissed.
pub type Answer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// Whoever can ask for a path.
pub trait Dialog: Send + Sync {
    /// Asks for a dossier to open.
    fn open(&self, title: String, filter: String) -> Answer;
    /// Asks where to write a PDF, and whether to replace what stands there.
    fn save(&self, title: String, name: String) -> Answer;
}

/// The desktop's dialogs.
#[derive(Debug, Clone, Copy)]
pub struct Native;

impl Dialog for Native {
    fn open(&self, title: String, filter: String) -> Answer {
        Box::pin(async move {
            let file = rfd::AsyncFileDialog::new()
                .set_title(title)
                .add_filter(filter, &["sharaka"])
                .pick_file()
                .await?;
            Some(file.path().to_owned())
        })
    }

    fn save(&self, title: String, name: String) -> Answer {
        Box::pin(async move {
            let file = rfd::AsyncFileDialog::new()
                .set_title(title)
                .set_file_name(name)
                .add_filter("PDF", &["pdf"])
                .save_file()
                .await?;
            let path = file.path();
            Some(match path.extension() {
                Some(_) => path.to_owned(),
                None => path.with_extension("pdf"),
            })
        })
    }
}
