//! What takes time: reading a dossier. It never runs on the window's thread.

use std::{future::Future, path::Path, thread};

use iced::futures::channel::oneshot;

use crate::{
    documents::{content::Picture, picture},
    domain::{Date, attachment::Attachment, contents::Contents},
    exchange::demo,
    screen::{Problem, context::Register},
    storage::{self, Dossier, attachment, contents},
    text::Language,
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
    let dossier = Dossier::open_read_only(path).map_err(|error| Problem::of(&error))?;
    let (contents, logo) = dossier
        .read(|reader| {
            let contents = contents::read(reader)?;
            let bytes = match logo_of(&contents) {
                Some(logo) => Some(attachment::bytes(reader, &logo.sha256)?),
                None => None,
            };
            Ok((contents, bytes))
        })
        .map_err(|error: storage::Error| Problem::of(&error))?;
    let logo = logo.and_then(|bytes| decoded(&contents, &bytes));
    Ok(Register::new(Some(path.to_owned()), contents, today).with_logo(logo))
}

/// The sample dossier, on the day that its story is told on.
pub fn sample() -> Result<Register, Problem> {
    let demo = demo::build().map_err(|error| Problem::of(&error))?;
    let logo = logo_of(&demo.contents)
        .and_then(|logo| demo.files.get(logo.sha256.as_str()))
        .and_then(|bytes| decoded(&demo.contents, bytes));
    Ok(Register::new(None, demo.contents, demo.today).with_logo(logo))
}

fn logo_of(contents: &Contents) -> Option<&Attachment> {
    let id = contents.commune.logo?;
    contents
        .attachments
        .iter()
        .find(|attachment| attachment.id == id)
}

/// A logo that cannot be read leaves its place empty; it keeps nobody from reading the dossier.
fn decoded(contents: &Contents, bytes: &[u8]) -> Option<Picture> {
    let description = logo_of(contents)?.description.get(Language::Arabic);
    picture::decode(bytes, description).ok()
}
