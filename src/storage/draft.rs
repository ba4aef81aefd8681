//! A dossier that is being written: hidden beside its place until it is whole.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{
    Error,
    error::folder_of,
    open::{COMPANIONS, companion_of},
};

/// How the name of a draft begins and ends; random characters stand between.
const PREFIX: &str = ".sharaka-";
const SUFFIX: &str = ".part";
const RANDOM: usize = 6;

/// How long a draft must not have been written to before it counts as left by a process that was
/// killed. Writing the largest dossier takes minutes.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// A file that becomes a dossier when it is whole.
pub(super) struct Draft {
    file: tempfile::TempPath,
    /// Dropped after the file.
    _companions: Companions,
}

/// What SQLite keeps beside a file, and leaves there when the disk is too full to close it in order.
struct Companions(PathBuf);

impl Drop for Companions {
    fn drop(&mut self) {
        for ending in COMPANIONS {
            // Most often there is none.
            let _ = fs::remove_file(companion_of(&self.0, ending));
        }
    }
}

impl Draft {
    /// An empty file in the folder where the dossier will be.
    pub(super) fn beside(path: &Path) -> Result<Draft, Error> {
        if path.is_dir() {
            return Err(Error::IsFolder {
                path: path.to_owned(),
            });
        }
        if path.symlink_metadata().is_ok() {
            return Err(Error::Exists {
                path: path.to_owned(),
            });
        }
        Draft::in_folder(&folder_of(path))
    }

    /// An empty file in a folder. What a process that was killed has left there is removed.
    pub(super) fn in_folder(folder: &Path) -> Result<Draft, Error> {
        let draft = tempfile::Builder::new()
            .prefix(PREFIX)
            .suffix(SUFFIX)
            .rand_bytes(RANDOM)
            .tempfile_in(folder)
            .map(|file| Draft {
                _companions: Companions(file.path().to_owned()),
                file: file.into_temp_path(),
            });
        let draft = draft.map_err(|error| match Error::of_file(folder, &error) {
            Error::NotFound { path } => Error::NoFolder { path },
            Error::PermissionDenied { path } | Error::ReadOnly { path } => {
                Error::FolderReadOnly { path }
            }
            other => other,
        })?;
        // The disk's own clock tells the age: the new file was made just now. A folder that cannot
        // be listed is not swept, and does not keep a dossier from being made.
        let now = fs::metadata(&draft.file).and_then(|meta| meta.modified());
        if let Ok(now) = now {
            sweep(folder, now);
        }
        Ok(draft)
    }

    /// Where it is while it is written.
    pub(super) fn path(&self) -> &Path {
        &self.file
    }

    /// Moves it to its place; refuses when something is there.
    pub(super) fn publish(self, path: &Path) -> Result<(), Error> {
        self.flush(path)?;
        self.file
            .persist_noclobber(path)
            .map_err(|error| of_place(path, &error.error))?;
        flush_folder(path)
    }

    /// Moves it to its place, over what is there.
    pub(super) fn replace(self, path: &Path) -> Result<(), Error> {
        self.flush(path)?;
        self.file
            .persist(path)
            .map_err(|error| of_place(path, &error.error))?;
        flush_folder(path)
    }

    fn flush(&self, named: &Path) -> Result<(), Error> {
        File::options()
            .write(true)
            .open(&self.file)
            .and_then(|file| file.sync_all())
            .map_err(|error| Error::of_file(named, &error))
    }
}

/// Removes drafts, and what SQLite kept beside them, that were last written more than a day before.
fn sweep(folder: &Path, now: SystemTime) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| is_draft(name)) else {
            continue;
        };
        // A link is not followed: what it points to is not ours.
        let Ok(meta) = entry.metadata() else { continue };
        let age = meta
            .modified()
            .ok()
            .and_then(|at| now.duration_since(at).ok());
        if meta.is_file() && age.is_some_and(|age| age > ABANDONED) {
            // One that is in use, or not to be removed, is left for the next time.
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

/// Whether a name is one that a draft is given, or that of a file beside it.
fn is_draft(name: &str) -> bool {
    let name = COMPANIONS
        .iter()
        .find_map(|ending| name.strip_suffix(ending))
        .unwrap_or(name);
    let random = name
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix(SUFFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// A name that cannot be given because there is no such place ends as a folder's does.
fn of_place(path: &Path, error: &std::io::Error) -> Error {
    match Error::of_file(path, error) {
        Error::NotFound { path } => Error::NoFolder { path },
        other => other,
    }
}

/// Makes a new name in a folder outlast a power cut, on systems where that needs asking for.
fn flush_folder(path: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        File::open(folder_of(path))
            .and_then(|folder| folder.sync_all())
            .map_err(|error| Error::of_file(path, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_that_fails_takes_its_companions_along() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sharaka");
        let draft = Draft::beside(&path).unwrap();
        for ending in COMPANIONS {
            fs::write(companion_of(draft.path(), ending), b"left").unwrap();
        }
        drop(draft);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[test]
    fn only_old_drafts_of_ours_are_swept() {
        let folder = tempfile::tempdir().unwrap();
        let now = SystemTime::now();
        let day = Duration::from_secs(24 * 60 * 60);
        let minute = Duration::from_secs(60);
        let old = now - day - minute;
        let write = |name: &str, at: SystemTime| {
            let path = folder.path().join(name);
            fs::write(&path, b"left").unwrap();
            File::options()
                .write(true)
                .open(&path)
                .unwrap()
                .set_modified(at)
                .unwrap();
        };
        let ours = [
            ".sharaka-a1B2c3.part",
            ".sharaka-a1B2c3.part-wal",
            ".sharaka-ZZZZZZ.part-journal",
        ];
        let others = [
            ".sharaka-a1B2c3.part.bak",
            ".sharaka-notes.part",
            ".sharaka-a1B2c.part",
            ".sharaka-a1-2c3.part",
            "sharaka-a1B2c3.part",
            ".sharaka-a1B2c3",
            ".other-a1B2c3.part",
            "commune.sharaka",
        ];
        ours.iter().chain(&others).for_each(|name| write(name, old));
        write(".sharaka-young1.part", now - day + minute);
        fs::create_dir(folder.path().join(".sharaka-folder.part")).unwrap();
        let draft = Draft::beside(&folder.path().join("new.sharaka")).unwrap();
        let left = |name: &str| folder.path().join(name).exists();
        for name in ours {
            assert!(!left(name), "{name}");
        }
        for name in others {
            assert!(left(name), "{name}");
        }
        assert!(left(".sharaka-young1.part") && left(".sharaka-folder.part"));
        assert!(draft.path().exists(), "not its own");
    }

    #[test]
    fn what_a_draft_is_called_is_what_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let draft = Draft::in_folder(folder.path()).unwrap();
        assert!(is_draft(
            draft.path().file_name().unwrap().to_str().unwrap()
        ));
    }
}
