//! The system's own dialogs, behind a seam: they cannot be driven without a person.

use std::{future::Future, path::PathBuf, pin::Pin};

use crate::screen::Question;

/// An answer to come: a path, or none when the dialog was dismissed.
pub type Answer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// Whoever can ask for a path.
pub trait Dialog: Send + Sync {
    /// Asks for a file to open, or where to write one and whether to replace what stands there.
    fn ask(&self, question: Question) -> Answer;
}

/// The desktop's dialogs.
#[derive(Debug, Clone, Copy)]
pub struct Native;

impl Dialog for Native {
    fn ask(&self, question: Question) -> Answer {
        Box::pin(async move {
            let dialog = rfd::AsyncFileDialog::new()
                .set_title(question.title)
                .add_filter(question.kind, &question.endings);
            let Some(name) = question.save_as else {
                return Some(dialog.pick_file().await?.path().to_owned());
            };
            let file = dialog.set_file_name(name).save_file().await?;
            let path = file.path();
            Some(match (path.extension(), question.endings.first()) {
                (None, Some(ending)) => path.with_extension(ending),
                _ => path.to_owned(),
            })
        })
    }
}

/// Nobody sits before the window: no question is ever answered.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Dialog for Nobody {
    fn ask(&self, _question: Question) -> Answer {
        Box::pin(std::future::ready(None))
    }
}
