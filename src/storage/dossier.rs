//! A dossier that is open: one connection, shared by every clone of its handle.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{
    Action, Error, RowKey,
    draft::Draft,
    journal::{self, Kind},
    open,
    schema::{Steps, Table},
    undo,
    watch::Watch,
};
use crate::domain::Line;

/// A dossier that is open. Cheap to clone; every clone works on the same file, one at a time.
///
/// The last one to go leaves one plain file behind.
#[derive(Clone)]
pub struct Dossier {
    inner: Arc<Inner>,
}

pub(super) struct Inner {
    connection: Mutex<Connection>,
    path: PathBuf,
    tables: Vec<Table>,
    access: Access,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Write,
    ReadOnly,
    Memory,
}

impl From<Arc<Inner>> for Dossier {
    fn from(inner: Arc<Inner>) -> Self {
        Dossier { inner }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.access == Access::Write {
            let connection = self
                .connection
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            // Where another process still has the file open, the write-ahead log stays with it.
            open::leave_wal(connection);
        }
    }
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Inner").field(&self.path).finish()
    }
}

impl fmt::Debug for Dossier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Dossier").field(&self.inner.path).finish()
    }
}

/// Reads a dossier as it stood at one moment.
pub struct Reader<'c> {
    pub(super) connection: &'c Connection,
    pub(super) path: &'c Path,
    pub(super) tables: &'c [Table],
}

/// Reads and changes a dossier within one action.
pub struct Writer<'c> {
    reader: Reader<'c>,
}

impl<'c> std::ops::Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl Reader<'_> {
    /// Turns the database's word into an error about this file.
    pub(super) fn failed(&self) -> impl Fn(rusqlite::Error) -> Error + '_ {
        |error| Error::of_database(self.path, &error)
    }
}

impl RowKey {
    /// A row of a table.
    pub fn new(table: &str, row: &str) -> RowKey {
        RowKey {
            table: table.to_owned(),
            row: row.to_owned(),
        }
    }
}

impl Dossier {
    /// Makes a new dossier and fills it by an action that cannot be undone. The file appears when
    /// all of it is written; a file that is already there is left alone ([`Error::Exists`]).
    pub fn create<E: From<Error>>(
        path: &Path,
        action: Action<'_>,
        fill: impl FnOnce(&Writer<'_>) -> Result<(), E>,
    ) -> Result<Dossier, E> {
        let draft = Draft::beside(path)?;
        let dossier = Dossier::assemble(
            open::create(draft.path(), path, action.at)?,
            path,
            Access::Write,
        )?;
        dossier.run(Kind::Creation, action, None, fill)?;
        drop(dossier);
        draft.publish(path)?;
        Ok(Dossier::open(path)?)
    }

    /// A dossier that lives in memory only, for tests and previews.
    pub fn in_memory<E: From<Error>>(
        action: Action<'_>,
        fill: impl FnOnce(&Writer<'_>) -> Result<(), E>,
    ) -> Result<Dossier, E> {
        let path = Path::new(":memory:");
        let dossier =
            Dossier::assemble(open::create(path, path, action.at)?, path, Access::Memory)?;
        dossier.run(Kind::Creation, action, None, fill)?;
        Ok(dossier)
    }

    /// Opens a dossier to read and change it. An older version is brought up to date after a
    /// verified copy was put beside it. Opening alone writes nothing.
    pub fn open(path: &Path) -> Result<Dossier, Error> {
        let connection = open::for_writing(path, Steps::of_program())?;
        Dossier::assemble(connection, path, Access::Write)
    }

    /// Opens a dossier to read it only; works on a read-only file, folder or disk.
    pub fn open_read_only(path: &Path) -> Result<Dossier, Error> {
        let connection = open::for_reading(path, Steps::of_program())?;
        Dossier::assemble(connection, path, Access::ReadOnly)
    }

    pub(super) fn assemble(
        connection: Connection,
        path: &Path,
        access: Access,
    ) -> Result<Dossier, Error> {
        let tables =
            super::schema::tables(&connection).map_err(|error| Error::of_database(path, &error))?;
        Ok(Dossier {
            inner: Arc::new(Inner {
                connection: Mutex::new(connection),
                path: path.to_owned(),
                tables,
                access,
            }),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Whether it was opened for reading only.
    pub fn is_read_only(&self) -> bool {
        self.inner.access == Access::ReadOnly
    }

    /// Looks at it from elsewhere, without keeping it open.
    pub fn watch(&self) -> Watch {
        Watch::new(Arc::downgrade(&self.inner), &self.inner.path)
    }

    /// A number that changes when another handle, of this process or of another, has changed the
    /// file, and not by this handle's own actions (but for the first, with which the file goes over
    /// to a write-ahead log). Cheap enough to ask several times a second; what changed is in
    /// [`journal::touched`].
    pub fn version(&self) -> Result<u32, Error> {
        self.lock()
            .pragma_query_value(None, "data_version", |row| row.get(0))
            .map_err(|error| self.failed(&error))
    }

    /// Reads the dossier as it stands at one moment. Not to be called within itself or within
    /// [`Dossier::act`].
    pub fn read<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.lock();
        let transaction = self.begin(&connection, TransactionBehavior::Deferred)?;
        work(&self.reader(&transaction))
    }

    /// Does one action of a user: all of it or, when `work` fails, nothing. What it changed is in
    /// the journal, is undone in one step, and ends what could be redone. An action that changes
    /// nothing leaves no trace.
    ///
    /// # Errors
    /// Those of `work`; [`Error::Dangling`] when rows would name others that do not exist.
    pub fn act<T, E: From<Error>>(
        &self,
        action: Action<'_>,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run(Kind::Act, action, None, work)
    }

    /// Reverts the last action that stands, whoever did it; gives its key, or nothing when there
    /// is none left.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the rows are not as that action left them.
    pub fn undo(&self, who: &Line, at: DateTime<Utc>) -> Result<Option<String>, Error> {
        self.step_back(Kind::Undo, who, at)
    }

    /// Does the action undone last again; gives its key, or nothing when there is none, or
    /// something new was done since.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the rows are not as that action found them.
    pub fn redo(&self, who: &Line, at: DateTime<Utc>) -> Result<Option<String>, Error> {
        self.step_back(Kind::Redo, who, at)
    }

    fn step_back(
        &self,
        kind: Kind,
        who: &Line,
        at: DateTime<Utc>,
    ) -> Result<Option<String>, Error> {
        // Between this look and the step another process may act; the step then finds the rows
        // changed and refuses.
        let Some(target) = self.read(|reader| undo::target(reader, kind))? else {
            return Ok(None);
        };
        let key = target.key.clone();
        let action = Action { key: &key, who, at };
        self.run(kind, action, Some(target.id), |writer| {
            undo::replay(writer, kind, target.id)
        })?;
        Ok(Some(key))
    }

    pub(super) fn run<T, E: From<Error>>(
        &self,
        kind: Kind,
        action: Action<'_>,
        target: Option<i64>,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.is_read_only() {
            return Err(Error::ReadOnly {
                path: self.inner.path.clone(),
            }
            .into());
        }
        let connection = self.lock();
        if self.inner.access == Access::Write {
            open::enter_wal(&connection).map_err(|error| self.failed(&error))?;
        }
        let transaction = self.begin(&connection, TransactionBehavior::Immediate)?;
        let writer = Writer {
            reader: self.reader(&transaction),
        };
        let id = journal::begin(&writer, kind, &action, target)?;
        let value = work(&writer)?;
        journal::end(&writer, id)?;
        if let Err(error) = transaction.execute_batch("COMMIT") {
            let dangling = writer.dangling()?;
            return Err(match dangling.is_empty() {
                true => self.failed(&error),
                false => Error::Dangling(dangling),
            }
            .into());
        }
        Ok(value)
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Connection> {
        // A panic while the connection was held has rolled its transaction back.
        self.inner
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn begin<'c>(
        &self,
        connection: &'c Connection,
        behavior: TransactionBehavior,
    ) -> Result<Transaction<'c>, Error> {
        Transaction::new_unchecked(connection, behavior).map_err(|error| self.failed(&error))
    }

    pub(super) fn reader<'c>(&'c self, connection: &'c Connection) -> Reader<'c> {
        Reader {
            connection,
            path: &self.inner.path,
            tables: &self.inner.tables,
        }
    }

    pub(super) fn failed(&self, error: &rusqlite::Error) -> Error {
        Error::of_database(&self.inner.path, error)
    }
}
