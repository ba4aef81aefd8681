//! Dossiers for the tests of this room.

mod backup;
mod campaign;
mod damage;
mod merge;
mod opening;
mod prospect;
mod reference;
mod round;
mod round_trip;
pub(super) mod sample;
mod sharing;
mod summary;
mod trigger;
mod undo;
mod verifier;

use std::path::Path;

use chrono::{DateTime, Utc};

use super::{Action, Dossier, Error, Writer, attachment, contents};
use crate::domain::{Line, contents::Contents};

/// A fixed moment.
pub(super) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_764_000_000, 0).unwrap()
}

/// Does something under a name.
pub(super) fn by_the_team<T>(
    key: &str,
    work: impl FnOnce(Action<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let who = Line::new("الفريق التقني").unwrap();
    work(Action {
        key,
        who: &who,
        at: now(),
    })
}

/// A dossier in memory with given contents.
pub(super) fn holding(contents: &Contents) -> Dossier {
    by_the_team("dossier.create", |action| {
        Dossier::in_memory(action, |writer| fill(writer, contents))
    })
    .unwrap()
}

/// A dossier on disk with given contents.
pub(super) fn on_disk(path: &Path, contents: &Contents) -> Dossier {
    by_the_team("dossier.create", |action| {
        Dossier::create(path, action, |writer| fill(writer, contents))
    })
    .unwrap()
}

fn fill(writer: &Writer<'_>, contents: &Contents) -> Result<(), Error> {
    for attachment in &contents.attachments {
        attachment::keep_bytes(writer, sample::bytes_of(attachment))?;
    }
    contents::write(writer, contents)
}

/// Everything in a dossier.
pub(super) fn everything(dossier: &Dossier) -> Contents {
    dossier.read(contents::read).unwrap()
}
