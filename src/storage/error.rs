//! What can go wrong with a dossier. Errors carry data; `i18n` words them.

use std::{fmt, io, path::Path, path::PathBuf, sync::Arc};

use super::verify::Finding;

/// A row by its table and key (an id; `parent#position` for a row that has none).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowKey {
    /// Name of the table.
    pub table: String,
    /// Key of the row.
    pub row: String,
}

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.table, self.row)
    }
}

/// A row that names another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The row that names the other.
    pub from: RowKey,
    /// The column in which it does.
    pub column: String,
    /// The row named.
    pub to: RowKey,
}

/// A field that an editor changed, and somebody else meanwhile too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The row; of a part, its own.
    pub row: RowKey,
    /// The column; of a part that was added or deleted, the one that names its owner.
    pub column: String,
    /// What the editor wanted to write, as the file would hold it; nothing when it was emptied or
    /// deleted.
    pub wanted: Option<String>,
    /// What stands there now, as the file holds it; nothing when it was emptied or deleted.
    pub now: Option<String>,
}

/// Why a dossier could not be opened, read, changed or copied.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// There is no such file, or its folder does not exist.
    #[error("{path}: not found")]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The folder that a file was to be written in does not exist.
    #[error("{path}: no such folder")]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// A folder was given instead of a file.
    #[error("{path}: is a folder")]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The file is not a dossier: no SQLite file, or made by another program.
    #[error("{path}: is not a dossier")]
    NotADossier {
        /// The file.
        path: PathBuf,
    },
    /// The file is a dossier, but damaged; nothing was changed in it.
    #[error("{path}: is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        findings: Vec<Finding>,
    },
    /// The dossier was written by a newer program.
    #[error("{path}: has version {version}, newer than {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        version: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// The dossier has an older version and was opened for reading only: it is brought up to date
    /// when it is opened for writing.
    #[error("{path}: has version {version}, older than {known}")]
    Older {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        version: u32,
        /// The version this program reads.
        known: u32,
    },
    /// Another process is writing to it.
    #[error("{path}: is locked by another process")]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file may be read but not changed.
    #[error("{path}: is read-only")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The folder that holds the file may not be written to, so that no change can be made safely.
    #[error("{path}: the folder is read-only")]
    FolderReadOnly {
        /// The folder.
        path: PathBuf,
    },
    /// The system does not let the file be read.
    #[error("{path}: permission denied")]
    PermissionDenied {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full; what was being written was undone.
    #[error("{path}: the disk is full")]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// There is already a file where one was to be written.
    #[error("{path}: already exists")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Reading or writing the file failed otherwise.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: Arc<io::Error>,
    },
    /// A row holds a value that it may not hold.
    #[error("{row}, column {column}: {reason}")]
    Unreadable {
        /// The row.
        row: RowKey,
        /// The column.
        column: String,
        /// What is wrong with its value.
        reason: String,
    },
    /// There is no such row.
    #[error("{0}: does not exist")]
    Missing(RowKey),
    /// Somebody else changed the same fields since they were read; nothing was written.
    #[error("{} fields were changed meanwhile", .0.len())]
    Conflict(Vec<Clash>),
    /// There is already a row with this key.
    #[error("{0}: already exists")]
    Taken(RowKey),
    /// The row cannot be deleted: others name it.
    #[error("{row}: named by {} other rows", .by.len())]
    Referred {
        /// The row.
        row: RowKey,
        /// Who names it.
        by: Vec<Reference>,
    },
    /// Rows would name others that do not exist.
    #[error("{} rows name others that do not exist", .0.len())]
    Dangling(Vec<Reference>),
    /// A row breaks a rule of its table.
    #[error("{row}: {rule}")]
    Refused {
        /// The row.
        row: RowKey,
        /// The rule broken, as the table states it.
        rule: String,
    },
    /// The dossier holds rows already, where an empty one was asked for.
    #[error("the dossier is not empty")]
    NotEmpty,
    /// The bytes of an attachment are not in the dossier.
    #[error("no bytes with SHA-256 {sha256}")]
    NoBytes {
        /// Fingerprint of the bytes.
        sha256: String,
    },
    /// A copy did not come out equal to the dossier.
    #[error("{path}: the copy is not equal to the dossier: {findings:?}")]
    CopyDiffers {
        /// The copy, which was removed.
        path: PathBuf,
        /// What was found.
        findings: Vec<Finding>,
    },
    /// The database refused for a reason that has no name here.
    #[error("{path}: {detail}")]
    Database {
        /// The file.
        path: PathBuf,
        /// What it says.
        detail: String,
    },
}

impl Error {
    /// From the system's word about a file.
    pub(super) fn of_file(path: &Path, error: &io::Error) -> Error {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Error::NotFound { path },
            io::ErrorKind::IsADirectory => Error::IsFolder { path },
            io::ErrorKind::PermissionDenied => Error::PermissionDenied { path },
            io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull { path },
            io::ErrorKind::AlreadyExists => Error::Exists { path },
            kind => Error::File {
                path,
                // The system's error cannot be cloned; its number says all that it knew.
                source: Arc::new(match error.raw_os_error() {
                    Some(code) => io::Error::from_raw_os_error(code),
                    None => io::Error::from(kind),
                }),
            },
        }
    }

    /// From the database's word about the file at `path`.
    pub(super) fn of_database(path: &Path, error: &rusqlite::Error) -> Error {
        use rusqlite::ErrorCode;
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked { path },
            Some(ErrorCode::DatabaseCorrupt) => Error::Damaged {
                path,
                findings: vec![Finding::Structure(error.to_string())],
            },
            Some(ErrorCode::NotADatabase) => Error::NotADossier { path },
            Some(ErrorCode::DiskFull) => Error::DiskFull { path },
            Some(ErrorCode::ReadOnly) => Error::ReadOnly { path },
            Some(ErrorCode::PermissionDenied) => Error::PermissionDenied { path },
            Some(ErrorCode::CannotOpen) => Error::FolderReadOnly {
                path: folder_of(&path),
            },
            _ => Error::Database {
                path,
                detail: error.to_string(),
            },
        }
    }
}

/// The folder that holds a file.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}
