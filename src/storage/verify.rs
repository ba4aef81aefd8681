//! Whether a dossier is whole: what opening looks at, and what the full check finds.

use std::path::Path;

use rusqlite::Connection;

use super::{Digest, Error, Reference, RowKey, digest, schema};

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
    /// A row is not what the journal last wrote.
    Row(RowKey),
    /// A row names one that is not there.
    Reference(Reference),
    /// The bytes of an attachment are not those that were attached.
    Bytes {
        /// Fingerprint of the bytes attached.
        sha256: String,
    },
}

/// What is looked at whenever a dossier is opened.
pub(super) fn at_opening(connection: &Connection, path: &Path) -> Result<(), Error> {
    let findings = digests(connection, |table| table != "journal")
        .map_err(|error| Error::of_database(path, &error))?;
    if findings.is_empty() {
        return Ok(());
    }
    Err(Error::Damaged {
        path: path.to_owned(),
        findings,
    })
}

/// Tables whose rows are not what was last written.
fn digests(
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
