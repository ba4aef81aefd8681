//! The system's own dialogs, behind a seam: they cannot be driven without a person.

use std::{
    future::Future,
    io,
    path::{Path, PathBuf},
    pin::Pin,
    process::{Command, Stdio},
    thread,
};

use crate::screen::Question;

/// An answer to come: a path, or none when the dialog was dismissed.
pub type Answer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// Whoever can ask for a path.
pub trait Dialog: Send + Sync {
    /// Asks for a file to open, or where to write one and whether to replace what stands there.
    fn ask(&self, question: Question) -> Answer;

    /// Opens a file with the program that the system has for it.
    ///
    /// # Errors
    /// The system has no way to.
    fn open(&self, path: &Path) -> io::Result<()>;
}

/// The desktop's dialogs.
#[derive(Debug, Clone, Copy)]
pub struct Native;

impl Dialog for Native {
    fn ask(&self, question: Question) -> Answer {
        Box::pin(async move {
            let dialog = rfd::AsyncFileDialog::new().set_title(question.title);
            let dialog = match question.endings.is_empty() {
                true => dialog,
                false => dialog.add_filter(question.kind, &question.endings),
            };
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

    fn open(&self, path: &Path) -> io::Result<()> {
        // The path is one argument of a program, and never a line for a shell.
        let program = if cfg!(windows) {
            "explorer.exe"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        let mut child = Command::new(program)
            .arg(path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        // Whoever started it waits for its end, so that the system forgets it.
        drop(thread::spawn(move || child.wait()));
        Ok(())
    }
}

/// Nobody sits before the window: no question is ever answered.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Dialog for Nobody {
    fn ask(&self, _question: Question) -> Answer {
        Box::pin(std::future::ready(None))
    }

    fn open(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}
