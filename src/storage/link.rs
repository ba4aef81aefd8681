//! References between rows: who names a row, and which rows name one that is not there.

use rusqlite::Connection;

use super::{Error, Reader, Reference, RowKey, schema};

/// Most references of one kind that are listed.
pub(super) const LISTED: usize = 100;

impl Reader<'_> {
    /// The rows that name a row and do not belong to it, at most [`LISTED`] of each kind.
    pub(super) fn references_to(&self, row: &RowKey) -> Result<Vec<Reference>, Error> {
        let mut found = Vec::new();
        let links = schema::links(self.connection).map_err(self.failed())?;
        for link in links
            .iter()
            .filter(|link| link.target == row.table && !link.cascades)
        {
            let sql = format!(
                "SELECT CAST({} AS TEXT) FROM {} WHERE {} = ?1 LIMIT {LISTED}",
                self.key_expression(&link.table),
                link.table,
                link.column
            );
            let keys = self.texts(&sql, [&row.row])?;
            found.extend(keys.into_iter().map(|key| Reference {
                from: RowKey::new(&link.table, &key),
                column: link.column.clone(),
                to: row.clone(),
            }));
        }
        found.retain(|reference| reference.from != *row);
        Ok(found)
    }

    pub(super) fn key_expression(&self, table: &str) -> String {
        self.tables
            .iter()
            .find(|known| known.name == table)
            .map_or_else(|| "rowid".to_owned(), schema::Table::key_expression)
    }

    /// The rows that name one that is not there.
    pub(super) fn dangling(&self) -> Result<Vec<Reference>, Error> {
        let keys = |table: &str| self.key_expression(table);
        dangling(self.connection, keys).map_err(self.failed())
    }
}

fn dangling(
    connection: &Connection,
    key: impl Fn(&str) -> String,
) -> rusqlite::Result<Vec<Reference>> {
    let mut found = Vec::new();
    for link in schema::links(connection)? {
        let sql = format!(
            "SELECT CAST({key} AS TEXT), CAST({column} AS TEXT) FROM {table} AS child
             WHERE {column} IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM {target} AS owner WHERE owner.{to} = child.{column})
             LIMIT {LISTED}",
            key = key(&link.table),
            column = link.column,
            table = link.table,
            target = link.target,
            to = link.target_column,
        );
        let mut statement = connection.prepare(&sql)?;
        let rows: Vec<(String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        found.extend(rows.into_iter().map(|(from, to)| Reference {
            from: RowKey::new(&link.table, &from),
            column: link.column.clone(),
            to: RowKey::new(&link.target, &to),
        }));
    }
    Ok(found)
}
