//! Between a package and a dossier on disk.

use std::path::{Path, PathBuf};

use thiserror::Error as ThisError;

use super::json::Package;
use crate::storage::{self, Action, Dossier, Reader, Writer, attachment, contents};

/// Why a package could not be taken into a dossier.
#[derive(Debug, Clone, ThisError)]
pub enum Error {
    /// The dossier cannot be read or written.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// What was written did not read back as it was; nothing was kept.
    #[error("{0}: what was written differs from what was read")]
    Unfaithful(PathBuf),
}

/// Everything that a dossier holds, with the bytes of its attachments.
pub fn gather(dossier: &Dossier) -> Result<Package, storage::Error> {
    dossier.read(|reader: &Reader<'_>| {
        let contents = contents::read(reader)?;
        let files = contents
            .attachments
            .iter()
            .map(|attachment| {
                let bytes = attachment::bytes(reader, &attachment.sha256)?;
                Ok((attachment.sha256.as_str().to_owned(), bytes))
            })
            .collect::<Result<_, storage::Error>>()?;
        Ok(Package { contents, files })
    })
}

/// Puts a package into a dossier: a new one where no file stands, else the empty one that does.
/// The file is there whole or not at all, and a dossier that holds anything is left as it was.
pub fn put(path: &Path, package: &Package, action: Action<'_>) -> Result<Dossier, Error> {
    let fill = |writer: &Writer<'_>| fill(writer, package, path);
    if path.symlink_metadata().is_err() {
        return Dossier::create(path, action, fill);
    }
    // A write that is refused would still touch the file's header: look first.
    check_empty(path)?;
    let dossier = Dossier::open(path)?;
    dossier.act(action, fill)?;
    Ok(dossier)
}

/// A dossier that holds a package and stands in no file.
pub fn in_memory(package: &Package, action: Action<'_>) -> Result<Dossier, Error> {
    Dossier::in_memory(action, |writer| {
        fill(writer, package, Path::new(":memory:"))
    })
}

fn fill(writer: &Writer<'_>, package: &Package, path: &Path) -> Result<(), Error> {
    for attachment in &package.contents.attachments {
        if let Some(bytes) = package.files.get(attachment.sha256.as_str()) {
            attachment::keep_bytes(writer, bytes)?;
        }
    }
    contents::write(writer, &package.contents)?;
    if contents::read(writer)? == package.contents {
        Ok(())
    } else {
        Err(Error::Unfaithful(path.to_owned()))
    }
}

/// That a package can be put at a path: nothing stands there, or an empty dossier does.
pub fn check_empty(path: &Path) -> Result<(), storage::Error> {
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let dossier = Dossier::open_read_only(path)?;
    dossier.read(|reader: &Reader<'_>| match storage::commune::get(reader)? {
        None => Ok(()),
        Some(_) => Err(storage::Error::NotEmpty),
    })
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;
    use crate::{
        domain::{
            Line,
            sample::{Grain, contents},
        },
        exchange::json,
    };

    fn package() -> Package {
        let (contents, files) = contents(&Grain::default());
        Package { contents, files }
    }

    fn put_at(path: &Path, package: &Package) -> Result<Dossier, Error> {
        let who = Line::new("مجرب").unwrap();
        let at = Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap();
        let action = Action {
            key: "dossier.import",
            who: &who,
            at,
        };
        put(path, package, action)
    }

    #[test]
    fn what_is_put_is_gathered_to_the_same_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sharaka");
        let package = package();
        let dossier = put_at(&path, &package).unwrap();
        let back = gather(&dossier).unwrap();
        assert_eq!(back, package);
        assert_eq!(json::write(&back).unwrap(), json::write(&package).unwrap());
    }

    #[test]
    fn a_dossier_that_holds_anything_is_left_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sharaka");
        drop(put_at(&path, &package()).unwrap());
        let before = std::fs::read(&path).unwrap();
        let refused = put_at(&path, &package()).unwrap_err();
        assert!(matches!(refused, Error::Storage(storage::Error::NotEmpty)));
        assert!(
            std::fs::read(&path).unwrap() == before,
            "the file was touched"
        );
        assert!(check_empty(&path).is_err());
        assert!(check_empty(&folder.path().join("b.sharaka")).is_ok());
    }
}
