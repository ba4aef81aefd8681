//! Reading records: one statement reads a whole table.

use std::{collections::HashMap, hash::Hash};

use rusqlite::{Params, Row, params_from_iter, types::Value};

use super::{
    Error, Reader, RowKey,
    field::{Cursor, Field, Unreadable},
    record::{Entity, Part, Record},
};

/// The parts of each owner, in their order.
pub(super) struct Family<P: Part>(HashMap<P::Owner, Vec<P>>);

impl<P: Part> Family<P> {
    /// Takes out the parts of one owner.
    pub(super) fn of(&mut self, owner: P::Owner) -> Vec<P> {
        self.0.remove(&owner).unwrap_or_default()
    }
}

/// A field's only value, as a parameter.
pub(super) fn value<F: Field>(field: F) -> Value {
    let mut row = Vec::with_capacity(1);
    field.put(&mut row);
    row.pop().unwrap_or(Value::Null)
}

/// Columns as a statement lists them.
pub(super) fn list(columns: &[String]) -> String {
    let quoted: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
    quoted.join(", ")
}

/// The key of a row whose statement begins with its id.
pub(super) fn first_column(row: &Row<'_>) -> String {
    show(row, 0)
}

fn show(row: &Row<'_>, column: usize) -> String {
    match row.get::<_, Value>(column) {
        Ok(Value::Text(text)) => text,
        Ok(Value::Integer(number)) => number.to_string(),
        _ => "?".to_owned(),
    }
}

impl Reader<'_> {
    /// Reads rows; `key` gives the key of a row that cannot be read.
    pub(super) fn select<T>(
        &self,
        table: &str,
        sql: &str,
        params: impl Params,
        key: fn(&Row<'_>) -> String,
        mut take: impl FnMut(&mut Cursor<'_>) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(self.failed())?;
        let mut rows = statement.query(params).map_err(self.failed())?;
        let mut taken = Vec::new();
        while let Some(row) = rows.next().map_err(self.failed())? {
            let read = take(&mut Cursor::new(row));
            taken.push(read.map_err(|bad| {
                Error::Unreadable {
                    row: RowKey {
                        table: table.to_owned(),
                        row: key(row),
                    },
                    column: row
                        .as_ref()
                        .column_name(bad.column)
                        .unwrap_or_default()
                        .to_owned(),
                    reason: bad.reason,
                }
            })?);
        }
        Ok(taken)
    }

    /// Rows grouped by the row that they belong to, which their first column names, in the order of
    /// the statement.
    pub(super) fn grouped<K: Field + Eq + Hash, T>(
        &self,
        table: &str,
        sql: &str,
        params: impl Params,
        mut take: impl FnMut(&mut Cursor<'_>) -> Result<T, Unreadable>,
    ) -> Result<HashMap<K, Vec<T>>, Error> {
        let mut groups: HashMap<K, Vec<T>> = HashMap::new();
        self.select(table, sql, params, first_column, |cursor| {
            let owner = K::take(cursor)?;
            groups.entry(owner).or_default().push(take(cursor)?);
            Ok(())
        })?;
        Ok(groups)
    }

    /// Every record of a table in the order of entry, or the one with an id.
    pub(super) fn entities<E: Entity>(&self, id: Option<E::Id>) -> Result<Vec<E>, Error> {
        let (table, columns) = (E::TABLE, list(&E::columns()));
        let key = first_column;
        match id {
            None => {
                let sql = format!("SELECT {columns} FROM {table} ORDER BY seq");
                self.select(table, &sql, [], key, E::take)
            }
            Some(id) => {
                let sql = format!("SELECT {columns} FROM {table} WHERE id = ?1");
                self.select(table, &sql, [value(id)], key, E::take)
            }
        }
    }

    /// That every row of a table reads as a record, one at a time: a whole table may not fit into
    /// memory.
    pub(super) fn readable<R: Record>(&self) -> Result<(), Error> {
        let (table, columns) = (R::TABLE, list(&R::columns()));
        let key = self.key_expression(table);
        let sql = format!("SELECT {columns}, {key} FROM {table}");
        let last = |row: &Row<'_>| show(row, row.as_ref().column_count().saturating_sub(1));
        self.select(table, &sql, [], last, |cursor| R::take(cursor).map(|_| ()))?;
        Ok(())
    }

    /// The records that a condition on one value finds, in the order of entry.
    pub(super) fn entities_where<E: Entity>(
        &self,
        condition: &str,
        of: Value,
    ) -> Result<Vec<E>, Error> {
        let (table, columns) = (E::TABLE, list(&E::columns()));
        let sql = format!("SELECT {columns} FROM {table} WHERE {condition} ORDER BY seq");
        self.select(table, &sql, [of], first_column, E::take)
    }

    /// The parts of every owner, or of one.
    pub(super) fn parts<P: Part>(&self, owner: Option<P::Owner>) -> Result<Family<P>, Error> {
        let (table, columns, by) = (P::TABLE, list(&P::columns()), P::OWNER);
        let filter = owner.map_or_else(String::new, |_| format!(" WHERE {by} = ?1"));
        // Sorted below and not by an index: reading all rows in the order of the table is faster,
        // and does not miss one that a damaged index has lost.
        let sql = format!("SELECT {by}, position, {columns} FROM {table}{filter}");
        let key = if P::HAS_ID {
            |row: &Row<'_>| show(row, 2)
        } else {
            |row: &Row<'_>| format!("{}#{}", show(row, 0), show(row, 1))
        };
        let mut read = self.select(
            table,
            &sql,
            params_from_iter(owner.map(value)),
            key,
            |cursor| {
                let owner = P::Owner::take(cursor)?;
                let position = i64::take(cursor)?;
                Ok((owner, position, P::take(cursor)?))
            },
        )?;
        read.sort_by_key(|(_, position, _)| *position);
        let mut family: HashMap<P::Owner, Vec<P>> = HashMap::new();
        for (owner, _, part) in read {
            family.entry(owner).or_default().push(part);
        }
        Ok(Family(family))
    }

    /// One number.
    pub(super) fn count(&self, sql: &str, params: impl Params) -> Result<i64, Error> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row(params, |row| row.get(0)))
            .map_err(self.failed())
    }

    /// The texts of a statement's only column.
    pub(super) fn texts(&self, sql: &str, params: impl Params) -> Result<Vec<String>, Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(self.failed())?;
        statement
            .query_map(params, |row| row.get(0))
            .and_then(Iterator::collect)
            .map_err(self.failed())
    }

    /// The raw values of rows.
    pub(super) fn raw(&self, sql: &str, params: impl Params) -> Result<Vec<Vec<Value>>, Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(self.failed())?;
        let width = statement.column_count();
        statement
            .query_map(params, |row| (0..width).map(|i| row.get(i)).collect())
            .and_then(Iterator::collect)
            .map_err(self.failed())
    }
}
