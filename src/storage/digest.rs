//! Checksums of rows, so that a byte that changed outside the program is noticed.
//!
//! SQLite notices damage to the structure of its pages, but not to the text in them. For each
//! table the file keeps the number of rows and the sum of their CRC-32; a CRC-32 notices every
//! single changed byte, and a sum lets each action add and subtract only what it touched.

use std::collections::BTreeMap;

use rusqlite::{
    Connection,
    types::{Value, ValueRef},
};

use super::schema::{self, Table};

/// From this number of changes on, tables are read anew instead of adding and subtracting.
const MANY: i64 = 2_000;

/// The name under which the definitions of tables and triggers are summed.
pub(super) const SCHEMA: &str = "sqlite_schema";

/// Number and sum of a table's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Digest {
    /// Number of rows.
    pub rows: i64,
    /// Sum of their checksums.
    pub sum: i64,
}

impl Digest {
    /// With one more row.
    pub(super) fn add(&mut self, row: i64) {
        self.rows += 1;
        self.sum = self.sum.wrapping_add(row);
    }

    /// With one row less.
    pub(super) fn subtract(&mut self, row: i64) {
        self.rows -= 1;
        self.sum = self.sum.wrapping_sub(row);
    }
}

/// The checksum of one row, taken up value by value: of each its type, its length and its bytes.
#[derive(Default)]
struct Checksum(crc32fast::Hasher);

impl Checksum {
    fn take(&mut self, value: ValueRef<'_>) {
        let mut lengthy = |tag: u8, bytes: &[u8]| {
            self.0.update(&[tag]);
            self.0.update(&(bytes.len() as u64).to_le_bytes());
            self.0.update(bytes);
        };
        match value {
            ValueRef::Null => lengthy(0, &[]),
            ValueRef::Integer(number) => lengthy(1, &number.to_le_bytes()),
            ValueRef::Real(number) => lengthy(2, &number.to_le_bytes()),
            ValueRef::Text(text) => lengthy(3, text),
            ValueRef::Blob(blob) => lengthy(4, blob),
        }
    }

    fn finish(self) -> i64 {
        i64::from(self.0.finalize())
    }
}

/// The checksum of one row.
pub(super) fn checksum<'v>(values: impl Iterator<Item = ValueRef<'v>>) -> i64 {
    let mut sum = Checksum::default();
    values.for_each(|value| sum.take(value));
    sum.finish()
}

/// A row of the journal as values, in the order of the table's columns.
pub(super) fn image(table: &Table, json: &str) -> Option<Vec<Value>> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).ok()?;
    table
        .columns
        .iter()
        .map(|column| match object.get(column) {
            Some(serde_json::Value::Null) => Some(Value::Null),
            Some(serde_json::Value::String(text)) => Some(Value::Text(text.clone())),
            Some(serde_json::Value::Number(number)) => number.as_i64().map(Value::Integer),
            _ => None,
        })
        .collect()
}

fn digest_of(connection: &Connection, sql: &str) -> rusqlite::Result<Digest> {
    let mut statement = connection.prepare(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([])?;
    let mut digest = Digest::default();
    while let Some(row) = rows.next()? {
        let mut sum = Checksum::default();
        for column in 0..width {
            sum.take(row.get_ref(column)?);
        }
        digest.add(sum.finish());
    }
    Ok(digest)
}

/// What a table's digest is now. The bytes of attachments are left out: their own fingerprint is
/// their key.
pub(super) fn of_table(connection: &Connection, table: &Table) -> rusqlite::Result<Digest> {
    let columns = match table.name.as_str() {
        "blob" => "sha256, size".to_owned(),
        _ => format!("\"{}\"", table.columns.join("\", \"")),
    };
    digest_of(
        connection,
        &format!("SELECT {columns} FROM \"{}\"", table.name),
    )
}

/// What the digest of the definitions is now.
pub(super) fn of_schema(connection: &Connection) -> rusqlite::Result<Digest> {
    digest_of(
        connection,
        "SELECT type, name, tbl_name, sql FROM sqlite_schema",
    )
}

/// The digests that the file states.
pub(super) fn stated(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Digest>> {
    connection
        .prepare("SELECT tbl, rows, sum FROM digest")?
        .query_map([], |row| {
            let digest = Digest {
                rows: row.get(1)?,
                sum: row.get(2)?,
            };
            Ok((row.get(0)?, digest))
        })?
        .collect()
}

/// Whether a table has a digest: all but the one that holds them.
pub(super) fn is_summed(table: &Table) -> bool {
    table.name != "digest"
}

fn write(connection: &Connection, table: &str, digest: Digest) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO digest (tbl, rows, sum) VALUES (?1, ?2, ?3)")?
        .execute((table, digest.rows, digest.sum))
        .map(|_| ())
}

/// Sums every table anew.
pub(super) fn recompute(connection: &Connection) -> rusqlite::Result<()> {
    for table in schema::tables(connection)?.iter().filter(|t| is_summed(t)) {
        write(connection, &table.name, of_table(connection, table)?)?;
    }
    write(connection, SCHEMA, of_schema(connection)?)
}

/// Brings the digests of the tables that an action touched up to date.
pub(super) fn update(
    connection: &Connection,
    tables: &[Table],
    action: i64,
) -> rusqlite::Result<()> {
    let changes: i64 = connection
        .prepare_cached("SELECT count(*) FROM journal WHERE action = ?1")?
        .query_row([action], |row| row.get(0))?;
    let touched: Vec<String> = connection
        .prepare_cached("SELECT DISTINCT tbl FROM journal WHERE action = ?1")?
        .query_map([action], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let stated = stated(connection)?;
    for table in tables.iter().filter(|table| is_summed(table)) {
        let before = stated.get(&table.name).copied().unwrap_or_default();
        let after = match table.name.as_str() {
            "blob" => of_table(connection, table)?,
            "action" => grown(connection, before, table, "id", action)?,
            "journal" if changes >= MANY => of_table(connection, table)?,
            "journal" => grown(connection, before, table, "action", action)?,
            name if !touched.iter().any(|touched| touched == name) => continue,
            _ if changes >= MANY => of_table(connection, table)?,
            _ => changed(connection, before, table, action)?,
        };
        if after != before {
            write(connection, &table.name, after)?;
        }
    }
    Ok(())
}

/// The digest of a table that only grew, by the rows of one action.
fn grown(
    connection: &Connection,
    mut digest: Digest,
    table: &Table,
    column: &str,
    action: i64,
) -> rusqlite::Result<Digest> {
    let columns = table.columns.join("\", \"");
    let sql = format!(
        "SELECT \"{columns}\" FROM \"{}\" WHERE {column} = {action}",
        table.name
    );
    let new = digest_of(connection, &sql)?;
    digest.rows += new.rows;
    digest.sum = digest.sum.wrapping_add(new.sum);
    Ok(digest)
}

/// The digest of a table after an action, by what the journal says of it.
fn changed(
    connection: &Connection,
    mut digest: Digest,
    table: &Table,
    action: i64,
) -> rusqlite::Result<Digest> {
    let mut statement = connection
        .prepare_cached("SELECT before, after FROM journal WHERE action = ?1 AND tbl = ?2")?;
    let mut rows = statement.query((action, &table.name))?;
    while let Some(row) = rows.next()? {
        let images: [Option<String>; 2] = [row.get(0)?, row.get(1)?];
        let [before, after] = images.map(|json| {
            let values = json.and_then(|json| image(table, &json))?;
            Some(checksum(values.iter().map(ValueRef::from)))
        });
        if let Some(before) = before {
            digest.subtract(before);
        }
        if let Some(after) = after {
            digest.add(after);
        }
    }
    Ok(digest)
}
