//! Files that screens make: made beside the window, placed by the person, written whole.

use std::{fs, io, path::PathBuf, sync::Arc};

use iced::Task;
use tempfile::TempDir;

use super::Desk;
use crate::{
    app::{
        Message,
        dialog::Dialog,
        work::{Handed, off_thread},
    },
    documents::export::save,
    screen::{
        Problem, Question,
        action::{Made, Make},
    },
    widget::badge,
};

/// How far a file is.
#[derive(Debug, Clone)]
pub enum Step {
    /// It is made, or could not be: by the job with this key.
    Made(u64, Result<Handed<Made>, Problem>),
    /// The person said where it goes, or that it goes nowhere.
    Placed(Handed<Made>, Option<PathBuf>),
    /// It is written, or could not be: by the job with this key.
    Kept(u64, Result<Written, Problem>),
    /// A copy of it was opened, or could not be: by the job with this key.
    Opened(u64, Result<Handed<TempDir>, Problem>),
}

/// A file that was written.
#[derive(Debug, Clone)]
pub struct Written {
    path: PathBuf,
    remarks: Vec<String>,
}

impl Desk {
    /// Makes a file.
    pub(super) fn make(&mut self, make: Make) -> Task<Message> {
        let (key, _) = self.running.begin(self.context.tr.shell_making(), true);
        Task::perform(off_thread(make), move |made| {
            let made = made.unwrap_or(Err(Problem::Interrupted));
            Message::Make(Step::Made(key, made.map(Handed::new)))
        })
    }

    /// Makes a file and opens a copy of it.
    pub(super) fn open(&mut self, make: Make, dialog: &Arc<dyn Dialog>) -> Task<Message> {
        let dialog = Arc::clone(dialog);
        let (key, _) = self.running.begin(self.context.tr.shell_making(), false);
        let opened = off_thread(move || copy(&make()?, dialog.as_ref()));
        Task::perform(opened, move |opened| {
            let opened = opened.unwrap_or(Err(Problem::Interrupted));
            Message::Make(Step::Opened(key, opened.map(Handed::new)))
        })
    }

    /// Goes on with a file.
    pub(super) fn go_on(&mut self, step: Step, dialog: &Arc<dyn Dialog>) -> Task<Message> {
        let tr = self.context.tr;
        match step {
            // Nothing is written yet: what was made in vain is dropped.
            Step::Made(key, _) if self.running.end(key) => Task::none(),
            Step::Made(_, Ok(handed)) => {
                let Some(made) = handed.take() else {
                    return Task::none();
                };
                let question = Question {
                    title: tr.shell_save_as(),
                    kind: made.ending.to_uppercase(),
                    endings: Some(made.ending)
                        .filter(|one| !one.is_empty())
                        .into_iter()
                        .collect(),
                    save_as: Some(made.name.clone()),
                };
                let made = Handed::new(made);
                Task::perform(dialog.ask(question), move |path| {
                    Message::Make(Step::Placed(made.clone(), path))
                })
            }
            Step::Placed(handed, Some(path)) => {
                let Some(made) = handed.take() else {
                    return Task::none();
                };
                let (key, _) = self.running.begin(tr.shell_making(), false);
                let kept = off_thread(move || keep(made, path));
                Task::perform(kept, move |kept| {
                    let kept = kept.unwrap_or(Err(Problem::Interrupted));
                    Message::Make(Step::Kept(key, kept))
                })
            }
            Step::Opened(key, Ok(handed)) => {
                self.running.end(key);
                self.copies.extend(handed.take());
                Task::none()
            }
            Step::Opened(key, Err(problem)) => {
                self.running.end(key);
                let words = format!("{}\n{}", tr.attachment_unopened(), problem.words(&tr));
                self.toasts.say(badge::LATE, words);
                Task::none()
            }
            Step::Placed(_, None) => Task::none(),
            Step::Kept(key, Ok(written)) => {
                self.running.end(key);
                let path = written.path.display().to_string();
                let mut words = vec![tr.shell_written(path)];
                words.extend(written.remarks);
                self.toasts.say(badge::DONE, words.join("\n"));
                Task::none()
            }
            Step::Made(key, Err(problem)) | Step::Kept(key, Err(problem)) => {
                self.running.end(key);
                let words = format!("{}\n{}", tr.shell_unwritten(), problem.words(&tr));
                self.toasts.say(badge::LATE, words);
                Task::none()
            }
        }
    }
}

/// Writes a copy into a folder of its own, which nobody else may read, and opens it. It cannot be
/// written, where the system has that, so that nobody takes it for what the dossier holds.
fn copy(made: &Made, dialog: &dyn Dialog) -> Result<TempDir, Problem> {
    let open = || {
        let folder = tempfile::Builder::new().prefix("sharaka-").tempdir()?;
        let path = folder.path().join(&made.name);
        fs::write(&path, &made.bytes)?;
        if cfg!(unix) {
            let mut permissions = fs::metadata(&path)?.permissions();
            permissions.set_readonly(true);
            fs::set_permissions(&path, permissions)?;
        }
        dialog.open(&path)?;
        Ok(folder)
    };
    open().map_err(|error: io::Error| Problem::of(&error))
}

/// Writes a file over what stands there: the system's dialog has asked.
fn keep(made: Made, path: PathBuf) -> Result<Written, Problem> {
    save(&path, &made.bytes, true).map_err(|error| Problem::of(&error))?;
    Ok(Written {
        path,
        remarks: made.remarks,
    })
}
