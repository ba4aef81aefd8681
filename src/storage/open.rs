//! Opening and making the file: every way in which it can fail has its own error, and none of them
//! changes the file.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{
    Error, digest,
    error::folder_of,
    schema::{APPLICATION_ID, Steps},
    verify::{self, Finding},
};

/// How long to wait for another process before the dossier counts as locked.
const PATIENCE: Duration = Duration::from_secs(2);

/// Statements kept prepared.
const PREPARED: usize = 256;

/// Endings of the files that SQLite keeps beside another.
pub(super) const COMPANIONS: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Bytes of a database's header.
const HEADER: u64 = 100;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Opens a dossier to read and change it.
pub(super) fn for_writing(path: &Path, steps: Steps) -> Result<Connection, Error> {
    check_file(path)?;
    check_writable(path)?;
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .map_err(|error| Error::of_database(path, &error))?;
    if connection
        .is_readonly("main")
        .map_err(|error| Error::of_database(path, &error))?
    {
        return Err(Error::ReadOnly {
            path: path.to_owned(),
        });
    }
    let version = check_version(&connection, path, steps)?;
    verify::at_opening(&connection, path)?;
    if version < steps.latest {
        super::backup::keep(&connection, path, version)?;
        migrate(&mut connection, path, steps)?;
    }
    Ok(connection)
}

/// Opens a dossier to read it only.
pub(super) fn for_reading(path: &Path, steps: Steps) -> Result<Connection, Error> {
    check_file(path)?;
    let connection = connect_for_reading(path)?;
    let version = check_version(&connection, path, steps)?;
    if version < steps.latest {
        return Err(Error::Older {
            path: path.to_owned(),
            version,
            known: steps.latest,
        });
    }
    verify::at_opening(&connection, path)?;
    Ok(connection)
}

/// Makes an empty dossier in a file that does not exist yet, or in memory. Errors speak of `named`,
/// where the dossier will be once it is whole.
pub(super) fn create(path: &Path, named: &Path, at: DateTime<Utc>) -> Result<Connection, Error> {
    let steps = Steps::of_program();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let failed = |error| Error::of_database(named, &error);
    let mut connection = connect(path, flags).map_err(failed)?;
    connection
        .pragma_update(None, "page_size", 4096)
        .map_err(failed)?;
    steps.apply(&mut connection, named)?;
    connection
        .execute(
            "INSERT INTO dossier (seq, format, created_at) VALUES (1, ?1, ?2)",
            (steps.latest, moment(at)),
        )
        .map_err(failed)?;
    digest::recompute(&connection).map_err(failed)?;
    Ok(connection)
}

/// A moment as it is written in the file.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn migrate(connection: &mut Connection, path: &Path, steps: Steps) -> Result<(), Error> {
    steps.apply(connection, path)?;
    connection
        .execute("UPDATE dossier SET format = ?1", [steps.latest])
        .and_then(|_| digest::recompute(connection))
        .map_err(|error| Error::of_database(path, &error))
}

fn connect(path: &Path, access: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match path.to_str() {
        Some(":memory:") => Connection::open_in_memory(),
        _ => Connection::open_with_flags(path, flags),
    };
    connection.and_then(|connection| configure(&connection).map(|()| connection))
}

/// Connects to a file without looking whether it is a dossier.
pub(super) fn connect_for_reading(path: &Path) -> Result<Connection, Error> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).or_else(|error| {
        let error = Error::of_database(path, &error);
        // A disk where nothing can be written has no place for SQLite's lock on a file that was
        // left in write-ahead mode; nobody can change it there either.
        match (error, wal_of(path).exists()) {
            (Error::FolderReadOnly { .. } | Error::ReadOnly { .. }, false) => connect_frozen(path),
            (error, _) => Err(error),
        }
    })
}

fn connect_frozen(path: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {
                uri.push(char::from(*byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Connection::open_with_flags(uri, flags)
        .and_then(|connection| configure(&connection).map(|()| connection))
        .map_err(|error| Error::of_database(path, &error))
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    // The first read: a file that is no database, or locked for good, shows here.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

/// Goes over to a write-ahead log where the disk allows it; the rollback journal serves elsewhere.
pub(super) fn enter_wal(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode != "wal" {
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    }
    Ok(())
}

/// Brings the write-ahead log into the file and gives it up, so that one plain file remains.
/// Where that fails the log stays beside the file and nothing is lost.
pub(super) fn leave_wal(connection: &Connection) {
    connection.flush_prepared_statement_cache();
    let mode: rusqlite::Result<String> =
        connection.query_row("PRAGMA journal_mode", [], |row| row.get(0));
    if mode.is_ok_and(|mode| mode == "wal") {
        // Ignored on purpose: see above.
        let _ = connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()));
    }
}

fn wal_of(path: &Path) -> PathBuf {
    companion_of(path, "-wal")
}

/// The name of a file that SQLite keeps beside another.
pub(super) fn companion_of(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Looks at the file before SQLite does: it must be there, be a file, begin as a database does and
/// have the length that its header states.
fn check_file(path: &Path) -> Result<(), Error> {
    let meta = fs::metadata(path).map_err(|error| Error::of_file(path, &error))?;
    if meta.is_dir() {
        return Err(Error::IsFolder {
            path: path.to_owned(),
        });
    }
    // A pipe or a device: to read it might wait for ever.
    if !meta.is_file() {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let mut header = Vec::with_capacity(100);
    File::open(path)
        .and_then(|file| file.take(HEADER).read_to_end(&mut header))
        .map_err(|error| Error::of_file(path, &error))?;
    if header.get(..16) != Some(MAGIC.as_slice()) {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let number = |from: usize, count: usize| {
        header
            .get(from..from + count)
            .map(|bytes| bytes.iter().fold(0u64, |n, &byte| n << 8 | u64::from(byte)))
    };
    let stated = match (number(16, 2), number(28, 4)) {
        (Some(1), Some(pages)) => pages * 65_536,
        (Some(size), Some(pages)) => pages * size,
        // Not even its header is whole.
        _ => HEADER,
    };
    // While another process, or a crash, has left a write-ahead log, the length is settled by it.
    if meta.len() < stated && !wal_of(path).exists() {
        return Err(Error::Damaged {
            path: path.to_owned(),
            findings: vec![Finding::Truncated {
                length: meta.len(),
                stated,
            }],
        });
    }
    Ok(())
}

/// The file and its folder must let themselves be written to.
fn check_writable(path: &Path) -> Result<(), Error> {
    let is_read_only = |path: &Path| {
        fs::metadata(path)
            .map(|meta| meta.permissions().readonly())
            .map_err(|error| Error::of_file(path, &error))
    };
    if is_read_only(path)? {
        return Err(Error::ReadOnly {
            path: path.to_owned(),
        });
    }
    let folder = folder_of(path);
    // On Windows the attribute does not keep files from being made in a folder.
    if cfg!(unix) && is_read_only(&folder)? {
        return Err(Error::FolderReadOnly { path: folder });
    }
    Ok(())
}

/// The file must be ours and of a version that this program knows.
fn check_version(connection: &Connection, path: &Path, steps: Steps) -> Result<u32, Error> {
    let failed = |error| Error::of_database(path, &error);
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    if pragma("application_id").map_err(failed)? != APPLICATION_ID {
        return Err(Error::NotADossier {
            path: path.to_owned(),
        });
    }
    let version = pragma("user_version").map_err(failed)?;
    let format: Option<i32> = connection
        .query_row("SELECT format FROM dossier", [], |row| row.get(0))
        .ok();
    if format != Some(version) {
        return Err(Error::Damaged {
            path: path.to_owned(),
            findings: vec![Finding::Version {
                header: version,
                sheet: format,
            }],
        });
    }
    match u32::try_from(version) {
        Ok(version) if version > steps.latest => Err(Error::Newer {
            path: path.to_owned(),
            version,
            known: steps.latest,
        }),
        Ok(version) => Ok(version),
        Err(_) => Err(Error::NotADossier {
            path: path.to_owned(),
        }),
    }
}
