//! Writing a finished document to disk: whole, or not at all.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::Builder;

/// Why a file could not be written. Whatever stood at the path before is untouched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// A file is already there, and overwriting was not asked for.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The path is a folder.
    #[error("{} is a folder", .0.display())]
    IsFolder(PathBuf),
    /// The folder to write in is not there.
    #[error("the folder {} does not exist", .0.display())]
    NoFolder(PathBuf),
    /// The folder, or the file to replace, may not be written.
    #[error("no permission to write {}", .0.display())]
    NoPermission(PathBuf),
    /// The disk, or the user's share of it, is full.
    #[error("the disk of {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Anything else that the system reports.
    #[error("{} cannot be written: {source}", .path.display())]
    Other {
        /// The path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Writes the bytes into a new file beside `path`, waits until the disk holds them, then gives it
/// the name. Nothing half-written remains when it fails.
///
/// # Errors
/// See [`SaveError`].
pub fn save(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if path.file_name().is_none() || path.is_dir() {
        return Err(SaveError::IsFolder(path.to_owned()));
    }
    if !folder.is_dir() {
        return Err(SaveError::NoFolder(folder.to_owned()));
    }
    if !overwrite && path.symlink_metadata().is_ok() {
        return Err(SaveError::Exists(path.to_owned()));
    }
    write(path, folder, bytes, overwrite).map_err(|source| {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::AlreadyExists => SaveError::Exists(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                SaveError::NoPermission(path)
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SaveError::DiskFull(path),
            io::ErrorKind::NotFound => SaveError::NoFolder(folder.to_owned()),
            // The name ends as a folder's does.
            io::ErrorKind::NotADirectory => SaveError::NoFolder(path),
            _ => SaveError::Other { path, source },
        }
    })
}

fn write(path: &Path, folder: &Path, bytes: &[u8], overwrite: bool) -> io::Result<()> {
    let mut builder = Builder::new();
    builder.prefix(".sharaka-").suffix(".part");
    // A document is made to be handed on: readable by whoever may read the folder's other files.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match overwrite {
        true => file.persist(path),
        false => file.persist_noclobber(path),
    }
    .map_err(|error| error.error)?;
    // The name is only safe once the folder is on the disk; a system that cannot do this still
    // has the whole file.
    #[cfg(unix)]
    let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn writes_whole_and_leaves_nothing_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("اتفاقية.pdf");
        save(&path, b"one", false).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert!(matches!(
            save(&path, b"two", false),
            Err(SaveError::Exists(_))
        ));
        assert_eq!(fs::read(&path).unwrap(), b"one");
        save(&path, b"two", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["اتفاقية.pdf"]);
    }

    #[test]
    fn a_folder_is_not_a_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            save(folder.path(), b"x", true),
            Err(SaveError::IsFolder(_))
        ));
        assert!(matches!(
            save(Path::new("/"), b"x", true),
            Err(SaveError::IsFolder(_))
        ));
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("غائب");
        match save(&missing.join("a.pdf"), b"x", true) {
            Err(SaveError::NoFolder(path)) => assert_eq!(path, missing),
            other => panic!("{other:?}"),
        }
        let file = folder.path().join("a.pdf");
        fs::write(&file, b"x").unwrap();
        assert!(matches!(
            save(&file.join("b.pdf"), b"x", true),
            Err(SaveError::NoFolder(_))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_without_permission_is_told() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        let path = folder.path().join("a.pdf");
        // The superuser may write anywhere, so there is nothing to refuse.
        if fs::write(folder.path().join("probe"), b"").is_ok() {
            return;
        }
        assert!(matches!(
            save(&path, b"x", true),
            Err(SaveError::NoPermission(_))
        ));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_readable_by_others_as_the_system_allows() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let (ours, plain) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
        save(&ours, b"x", false).unwrap();
        fs::write(&plain, b"x").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&ours), mode(&plain));
    }
}
