//! Whether a dossier is whole: what opening looks at, and what the full check finds.

mod beside;

use std::{cell::Cell, collections::HashMap, path::Path};

use rusqlite::{Connection, types::ValueRef};

use super::{
    Digest, Dossier, Error, Reader, Reference, RowKey, attachment, contents, digest,
    dossier::Access, journal::Change, open, schema,
};

pub use beside::{Brake, Verifier};

/// Most findings of structure listed.
const LISTED: u32 = 100;

/// Something wrong with a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The file is shorter than it says.
    Truncated {
        /// Bytes in the file.
        length: u64,
        /// Bytes that its header states.
        stated: u64,
    },
    /// The header and the dossier's own sheet disagree about the version of the tables.
    Version {
        /// In the header.
        header: i32,
        /// On the sheet, if it can be read.
        sheet: Option<i32>,
    },
    /// The structure of the database's pages is broken, in the database's own words.
    Structure(String),
    /// A table, or the definitions of all (`sqlite_schema`), is not what was last written.
    Table {
        /// Name of the table.
        table: String,
        /// What was last written; none when that is lost.
        stated: Option<Digest>,
        /// What is there.
        found: Digest,
    },
    /// A row is not what the journal last made of it. The journal still holds what it was.
    Row(RowKey),
    /// A row holds a value that it may not hold.
    Value {
        /// The row.
        row: RowKey,
        /// The column.
        column: String,
        /// What is wrong with its value.
        reason: String,
    },
    /// A row names one that is not there.
    Reference(Reference),
    /// A change in the journal does not begin where the one before it on the same row ended.
    Journal(RowKey),
    /// The bytes of an attachment are not those that were attached.
    Bytes {
        /// Fingerprint of the bytes attached.
        sha256: String,
    },
}

impl Dossier {
    /// Looks at everything: the structure of every page, every row against its checksum and
    /// against the journal, every value, every reference, the bytes of every attachment. Empty
    /// when the dossier is whole. A file is looked at over a connection of its own, so that the
    /// dossier can be read meanwhile.
    ///
    /// # Errors
    /// Only what keeps it from looking, such as [`Error::Locked`]; damage is a finding.
    pub fn verify(&self) -> Result<Vec<Finding>, Error> {
        if self.path().is_file() {
            let connection = open::connect_for_reading(self.path())?;
            return Dossier::assemble(connection, self.path(), Access::ReadOnly)?
                .read(|reader| everything(reader, &Pace::unhindered()));
        }
        self.read(|reader| everything(reader, &Pace::unhindered()))
    }
}

/// Asked row by row whether a verification goes on; it may be kept waiting for the answer. Once it
/// is no, it stays no, and what was found so far means nothing.
struct Pace<'a> {
    goes_on: &'a dyn Fn() -> bool,
    stopped: Cell<bool>,
}

impl<'a> Pace<'a> {
    fn new(goes_on: &'a dyn Fn() -> bool) -> Pace<'a> {
        Pace {
            goes_on,
            stopped: Cell::new(false),
        }
    }

    fn unhindered() -> Pace<'static> {
        Pace::new(&|| true)
    }

    fn is_stopped(&self) -> bool {
        if !self.stopped.get() {
            self.stopped.set(!(self.goes_on)());
        }
        self.stopped.get()
    }
}

/// One way of looking at a dossier.
type Check = fn(&Reader<'_>, &Pace<'_>) -> Result<Vec<Finding>, Error>;

fn everything(reader: &Reader<'_>, pace: &Pace<'_>) -> Result<Vec<Finding>, Error> {
    let mut findings = structure(reader.connection);
    let checks: [Check; 5] = [
        |reader, pace| digests(reader.connection, |_| !pace.is_stopped()).map_err(reader.failed()),
        against_journal,
        |reader, _| contents::readable(reader).map(|()| Vec::new()),
        |reader, _| {
            let dangling = reader.dangling()?;
            Ok(dangling.into_iter().map(Finding::Reference).collect())
        },
        bytes,
    ];
    for check in checks {
        if pace.is_stopped() {
            return Ok(Vec::new());
        }
        match check(reader, pace) {
            Ok(found) => findings.extend(found),
            Err(Error::Damaged {
                findings: found, ..
            }) => findings.extend(found),
            Err(Error::Unreadable {
                row,
                column,
                reason,
            }) => findings.push(Finding::Value {
                row,
                column,
                reason,
            }),
            Err(Error::Missing(row)) => findings.push(Finding::Row(row)),
            Err(Error::Database { detail, .. }) => findings.push(Finding::Structure(detail)),
            Err(other) => return Err(other),
        }
    }
    let mut seen = Vec::new();
    findings.retain(|finding| {
        let is_new = !seen.contains(finding);
        seen.extend(is_new.then(|| finding.clone()));
        is_new
    });
    Ok(findings)
}

/// What is looked at whenever a dossier is opened: every row but those of the journal, against
/// its checksum. Where that finds something, the journal tells which rows it is.
pub(super) fn at_opening(connection: &Connection, path: &Path) -> Result<(), Error> {
    let failed = |error| Error::of_database(path, &error);
    // Rows and their sums as of one moment: another process may write meanwhile.
    let moment = connection.unchecked_transaction().map_err(failed)?;
    let mut findings = digests(connection, |table| table != "journal").map_err(failed)?;
    if findings.is_empty() {
        return moment.commit().map_err(failed);
    }
    if let Ok(tables) = schema::tables(connection) {
        let reader = Reader {
            connection,
            path,
            tables: &tables,
        };
        // What cannot be read here is damage that is reported already.
        findings.extend(against_journal(&reader, &Pace::unhindered()).unwrap_or_default());
    }
    Err(Error::Damaged {
        path: path.to_owned(),
        findings,
    })
}

/// What SQLite itself finds wrong with pages, indexes and values.
pub(super) fn structure(connection: &Connection) -> Vec<Finding> {
    let words: rusqlite::Result<Vec<String>> = connection
        .prepare(&format!("PRAGMA integrity_check({LISTED})"))
        .and_then(|mut statement| {
            statement
                .query_map([], |row| row.get(0))
                .and_then(Iterator::collect)
        });
    match words {
        Ok(words) => words
            .into_iter()
            .filter(|words| words != "ok")
            .map(Finding::Structure)
            .collect(),
        Err(error) => vec![Finding::Structure(error.to_string())],
    }
}

/// Tables whose rows are not what was last written.
pub(super) fn digests(
    connection: &Connection,
    is_wanted: impl Fn(&str) -> bool,
) -> rusqlite::Result<Vec<Finding>> {
    let stated = digest::stated(connection)?;
    let mut findings = Vec::new();
    let mut compare = |table: &str, found: Digest| {
        let stated = stated.get(table).copied();
        if stated != Some(found) {
            findings.push(Finding::Table {
                table: table.to_owned(),
                stated,
                found,
            });
        }
    };
    compare(digest::SCHEMA, digest::of_schema(connection)?);
    for table in schema::tables(connection)?
        .iter()
        .filter(|table| digest::is_summed(table) && is_wanted(&table.name))
    {
        compare(&table.name, digest::of_table(connection, table)?);
    }
    Ok(findings)
}

/// Rows that are not what the journal last made of them, and breaks in the journal itself.
fn against_journal(reader: &Reader<'_>, pace: &Pace<'_>) -> Result<Vec<Finding>, Error> {
    if adds_up(reader, pace)? || pace.is_stopped() {
        return Ok(Vec::new());
    }
    let mut findings = Vec::new();
    let mut expected: HashMap<RowKey, i64> = HashMap::new();
    let tables: HashMap<&str, &schema::Table> = reader
        .tables
        .iter()
        .map(|table| (table.name.as_str(), table))
        .collect();
    let sum = |table: &schema::Table, json: &str| {
        let values = digest::image(table, json)?;
        Some(digest::checksum(values.iter().map(ValueRef::from)))
    };
    each_change(reader, pace, |change| {
        let Some(table) = tables.get(change.row.table.as_str()) else {
            findings.push(Finding::Journal(change.row));
            return;
        };
        let before = change.before.as_deref().map(|json| sum(table, json));
        let after = change.after.as_deref().map(|json| sum(table, json));
        if before == Some(None)
            || after == Some(None)
            || expected.remove(&change.row) != before.flatten()
        {
            findings.push(Finding::Journal(change.row.clone()));
        }
        if let Some(after) = after.flatten() {
            expected.insert(change.row, after);
        }
    })?;
    for table in reader.tables.iter().filter(|table| table.is_watched()) {
        let columns = table.columns.join("\", \"");
        let sql = format!(
            "SELECT CAST({} AS TEXT), \"{columns}\" FROM {}",
            table.key_expression(),
            table.name
        );
        for row in reader.raw(&sql, [])? {
            let (key, values) = row
                .split_first()
                .map_or((None, &[][..]), |(k, v)| (Some(k), v));
            let key = match key {
                Some(rusqlite::types::Value::Text(key)) => RowKey::new(&table.name, key),
                _ => RowKey::new(&table.name, "?"),
            };
            let found = digest::checksum(values.iter().map(ValueRef::from));
            if expected.remove(&key) != Some(found) {
                findings.push(Finding::Row(key));
            }
        }
    }
    let mut lost: Vec<RowKey> = expected.into_keys().collect();
    lost.sort();
    findings.extend(lost.into_iter().map(Finding::Row));
    Ok(findings)
}

/// Whether what the journal added to each table, less what it took away, is what lies there. This
/// takes no memory, and notices any one image or row that is damaged; which one it is takes a map
/// of every row.
fn adds_up(reader: &Reader<'_>, pace: &Pace<'_>) -> Result<bool, Error> {
    let mut told: HashMap<&str, Digest> = reader
        .tables
        .iter()
        .filter(|table| table.is_watched())
        .map(|table| (table.name.as_str(), Digest::default()))
        .collect();
    let tables = reader.tables.iter();
    let tables: HashMap<&str, &schema::Table> =
        tables.map(|table| (table.name.as_str(), table)).collect();
    let mut is_sound = true;
    each_change(reader, pace, |change| {
        let name = change.row.table.as_str();
        let (Some(table), Some(digest)) = (tables.get(name), told.get_mut(name)) else {
            is_sound = false;
            return;
        };
        let sum = |json: String| {
            let values = digest::image(table, &json)?;
            Some(digest::checksum(values.iter().map(ValueRef::from)))
        };
        match (change.before.map(sum), change.after.map(sum)) {
            (Some(None), _) | (_, Some(None)) => is_sound = false,
            (before, after) => {
                if let Some(before) = before.flatten() {
                    digest.subtract(before);
                }
                if let Some(after) = after.flatten() {
                    digest.add(after);
                }
            }
        }
    })?;
    for table in reader.tables.iter().filter(|table| table.is_watched()) {
        let found = digest::of_table(reader.connection, table).map_err(reader.failed())?;
        is_sound &= told.get(table.name.as_str()) == Some(&found);
    }
    Ok(is_sound)
}

/// Every change in the journal, oldest first, one at a time.
fn each_change(
    reader: &Reader<'_>,
    pace: &Pace<'_>,
    mut take: impl FnMut(Change),
) -> Result<(), Error> {
    let mut statement = reader
        .connection
        .prepare_cached("SELECT tbl, row, before, after FROM journal ORDER BY id")
        .map_err(reader.failed())?;
    let mut rows = statement.query([]).map_err(reader.failed())?;
    while let Some(row) = rows.next().map_err(reader.failed())? {
        if pace.is_stopped() {
            break;
        }
        let change = || {
            let (table, key): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(Change {
                row: RowKey { table, row: key },
                before: row.get(2)?,
                after: row.get(3)?,
            })
        };
        take(change().map_err(reader.failed())?);
    }
    Ok(())
}

/// Attached bytes that are no longer those that were attached.
fn bytes(reader: &Reader<'_>, pace: &Pace<'_>) -> Result<Vec<Finding>, Error> {
    let mut statement = reader
        .connection
        .prepare("SELECT sha256, bytes FROM blob")
        .map_err(reader.failed())?;
    let mut rows = statement.query([]).map_err(reader.failed())?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next().map_err(reader.failed())? {
        if pace.is_stopped() {
            break;
        }
        let sha256: String = row.get(0).map_err(reader.failed())?;
        let bytes = row.get_ref(1).map_err(reader.failed())?;
        let is_same = bytes
            .as_blob()
            .is_ok_and(|bytes| attachment::fingerprint(bytes) == sha256);
        if !is_same {
            findings.push(Finding::Bytes { sha256 });
        }
    }
    Ok(findings)
}
