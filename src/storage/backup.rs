//! Verified copies: of a dossier that is open, and of an older one before it is brought up to date.

use std::{ffi::OsString, fs, path::Path, time::Duration};

use rusqlite::{Connection, backup::Backup};

use super::{Dossier, Error, digest, draft::Draft, error::folder_of, open, verify};

/// What to do with a file that is already where a copy goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it alone and write nothing.
    Keep,
    /// Put the copy in its place, once the copy is whole and verified.
    Replace,
}

/// Pages copied between two looks at whether somebody else needs the file.
const PAGES_AT_ONCE: i32 = 1024;

/// Most copies kept of one version.
const MOST_COPIES: u32 = 1000;

impl Dossier {
    /// Copies the dossier, as it stands now and while it stays open, to `target`. The copy is made
    /// beside `target`, verified, brought to the disk, and only then given its name.
    ///
    /// # Errors
    /// [`Error::Exists`] when there is a file and `existing` keeps it, or when it is the dossier
    /// itself; [`Error::CopyDiffers`], [`Error::DiskFull`], [`Error::FolderReadOnly`] …
    pub fn backup(&self, target: &Path, existing: Existing) -> Result<(), Error> {
        let is_same = match (fs::canonicalize(self.path()), fs::canonicalize(target)) {
            (Ok(own), Ok(other)) => own == other,
            _ => false,
        };
        if target.is_dir() {
            return Err(Error::IsFolder {
                path: target.to_owned(),
            });
        }
        if is_same || (existing == Existing::Keep && target.symlink_metadata().is_ok()) {
            return Err(Error::Exists {
                path: target.to_owned(),
            });
        }
        let draft = Draft::in_folder(&folder_of(target))?;
        copy(&self.lock(), self.path(), draft.path(), target)?;
        match existing {
            Existing::Keep => draft.publish(target),
            Existing::Replace => draft.replace(target),
        }
    }
}

/// Keeps a verified copy of a dossier of an older version beside it: `name.v1.sharaka`, or
/// `name.v1-2.sharaka` where that is taken.
pub(super) fn keep(connection: &Connection, path: &Path, version: u32) -> Result<(), Error> {
    let draft = Draft::in_folder(&folder_of(path))?;
    copy(connection, path, draft.path(), path)?;
    let stem = path.file_stem().unwrap_or_default();
    for copy in 1..MOST_COPIES {
        let mut name = OsString::from(stem);
        name.push(match copy {
            1 => format!(".v{version}"),
            copy => format!(".v{version}-{copy}"),
        });
        if let Some(extension) = path.extension() {
            name.push(".");
            name.push(extension);
        }
        let place = path.with_file_name(name);
        if place.symlink_metadata().is_err() {
            return draft.publish(&place);
        }
    }
    Err(Error::Exists {
        path: path.to_owned(),
    })
}

/// Copies page by page and looks whether the copy is whole and equal. Errors of the copy speak of
/// `named`, the place that it is for.
fn copy(from: &Connection, path: &Path, to: &Path, named: &Path) -> Result<(), Error> {
    let failed = |error| Error::of_database(path, &error);
    let failed_copy = |error| Error::of_database(named, &error);
    let mut target = Connection::open(to).map_err(failed_copy)?;
    Backup::new(from, &mut target)
        .and_then(|backup| backup.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None))
        .map_err(failed_copy)?;
    open::leave_wal(&target);
    drop(target);
    let copy = open::connect_for_reading(to)?;
    let mut findings = verify::structure(&copy);
    findings.extend(verify::digests(&copy, |_| true).map_err(failed_copy)?);
    let same =
        digest::stated(from).map_err(failed)? == digest::stated(&copy).map_err(failed_copy)?;
    if same && findings.is_empty() {
        return Ok(());
    }
    Err(Error::CopyDiffers {
        path: named.to_owned(),
        findings,
    })
}
