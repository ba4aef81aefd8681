//! The order in which rows were entered.

use super::{Error, Reader, RowKey};

/// The registers whose rows stand in the order of entry.
const REGISTERS: [&str; 4] = ["project", "partner", "agreement", "commitment"];

/// The row of the same register that was entered before this one; none before the first.
///
/// # Errors
/// When the file cannot be read.
pub fn before(reader: &Reader<'_>, row: &RowKey) -> Result<Option<RowKey>, Error> {
    let Some(table) = REGISTERS.iter().find(|table| **table == row.table) else {
        return Ok(None);
    };
    let sql = format!(
        "SELECT id FROM {table} WHERE seq < (SELECT seq FROM {table} WHERE id = ?1)
         ORDER BY seq DESC LIMIT 1"
    );
    let found = reader.texts(&sql, [&row.row])?.pop();
    Ok(found.map(|id| RowKey::new(table, &id)))
}
