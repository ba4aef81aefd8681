//! Reading and writing records: one statement reads a whole table, and a change writes only the
//! rows that differ.

use std::collections::HashMap;

use rusqlite::{ErrorCode, Params, Row, params_from_iter, types::Value};

use super::{
    Error, Reader, RowKey, Writer,
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

fn list(columns: &[String]) -> String {
    let quoted: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
    quoted.join(", ")
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
        take: impl Fn(&mut Cursor<'_>) -> Result<T, Unreadable>,
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

    /// Every record of a table in the order of entry, or the one with an id.
    pub(super) fn entities<E: Entity>(&self, id: Option<E::Id>) -> Result<Vec<E>, Error> {
        let (table, columns) = (E::TABLE, list(&E::columns()));
        let key = |row: &Row<'_>| show(row, 0);
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

impl Writer<'_> {
    /// Runs one statement on one row and gives the number of rows it changed.
    pub(super) fn execute(
        &self,
        row: impl Fn() -> RowKey,
        sql: &str,
        params: impl Params,
    ) -> Result<usize, Error> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params))
            .map_err(|error| match error.sqlite_error() {
                Some(sqlite) if sqlite.code == ErrorCode::ConstraintViolation => {
                    match sqlite.extended_code {
                        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                        | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => Error::Taken(row()),
                        _ => Error::Refused {
                            row: row(),
                            rule: error.to_string(),
                        },
                    }
                }
                _ => Error::of_database(self.path, &error),
            })
    }

    /// Writes a row that was not there.
    pub(super) fn insert<R: Record>(&self, key: &str, record: &R) -> Result<(), Error> {
        let mut row = Vec::new();
        record.put(&mut row);
        self.insert_row(R::TABLE, &R::columns(), key, row)
    }

    fn insert_row(
        &self,
        table: &'static str,
        columns: &[String],
        key: &str,
        row: Vec<Value>,
    ) -> Result<(), Error> {
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", list(columns));
        self.execute(|| RowKey::new(table, key), &sql, params_from_iter(row))?;
        Ok(())
    }

    /// Writes an entity that was not there.
    pub(super) fn insert_entity<E: Entity>(&self, entity: &E) -> Result<(), Error> {
        let id: uuid::Uuid = entity.id().into();
        self.insert(&id.to_string(), entity)
    }

    /// Writes what differs of an entity that is there.
    pub(super) fn update_entity<E: Entity>(&self, entity: &E) -> Result<(), Error> {
        self.update(entity, "id", value(entity.id()))
    }

    /// Writes what differs of the row in which `key` is `of`.
    pub(super) fn update<R: Record>(&self, record: &R, key: &str, of: Value) -> Result<(), Error> {
        let (table, columns) = (R::TABLE, R::columns());
        let row = || RowKey::new(table, &shown(&of));
        let sql = format!("SELECT {} FROM {table} WHERE {key} = ?1", list(&columns));
        let mut new = Vec::with_capacity(columns.len());
        record.put(&mut new);
        match self.raw(&sql, [&of])?.pop() {
            None => Err(Error::Missing(row())),
            Some(old) if old == new => Ok(()),
            Some(_) => {
                let sql = format!(
                    "UPDATE {table} SET {} WHERE {key} = ?",
                    assignments(&columns)
                );
                new.push(of.clone());
                self.execute(row, &sql, params_from_iter(new)).map(|_| ())
            }
        }
    }

    /// Deletes an entity and what belongs to it; refused when other rows name it.
    pub(super) fn delete_entity<E: Entity>(&self, id: E::Id) -> Result<(), Error> {
        let uuid: uuid::Uuid = id.into();
        let row = RowKey::new(E::TABLE, &uuid.to_string());
        let by = self.references_to(&row)?;
        if !by.is_empty() {
            return Err(Error::Referred { row, by });
        }
        let sql = format!("DELETE FROM {} WHERE id = ?1", E::TABLE);
        match self.execute(|| row.clone(), &sql, [value(id)])? {
            0 => Err(Error::Missing(row)),
            _ => Ok(()),
        }
    }

    /// Makes the parts of an owner those given, in their order, touching only rows that differ.
    pub(super) fn put_parts<'p, P: Part + 'p>(
        &self,
        owner: P::Owner,
        parts: impl IntoIterator<Item = &'p P>,
    ) -> Result<(), Error> {
        let (table, by) = (P::TABLE, P::OWNER);
        let mut columns = vec![by.to_owned(), "position".to_owned()];
        columns.extend(P::columns());
        let key_at = if P::HAS_ID { 2 } else { 1 };
        let owner = value(owner);
        let key = |row: &[Value]| match (P::HAS_ID, row) {
            (true, [_, _, id, ..]) => shown(id),
            (false, [owner, position, ..]) => format!("{}#{}", shown(owner), shown(position)),
            _ => String::new(),
        };
        let condition = format!("{by} = ? AND {} = ?", columns[key_at]);

        let sql = format!("SELECT {} FROM {table} WHERE {by} = ?1 ", list(&columns));
        let mut old: HashMap<String, Vec<Value>> = self
            .raw(&sql, [&owner])?
            .into_iter()
            .map(|row| (key(&row), row))
            .collect();
        let (mut changed, mut added) = (Vec::new(), Vec::new());
        for (position, part) in (0i64..).zip(parts) {
            let mut row = Vec::with_capacity(columns.len() + 2);
            row.extend([owner.clone(), Value::Integer(position)]);
            part.put(&mut row);
            match old.remove(&key(&row)) {
                None => added.push(row),
                Some(before) if before != row => changed.push(row),
                Some(_) => {}
            }
        }
        let mut gone: Vec<Vec<Value>> = old.into_values().collect();
        gone.sort_by_key(|row| match row.get(1) {
            Some(Value::Integer(position)) => *position,
            _ => i64::MAX,
        });
        let delete = format!("DELETE FROM {table} WHERE {condition}");
        for row in gone.iter().rev() {
            let params = [&owner, &row[key_at]];
            self.execute(|| RowKey::new(table, &key(row)), &delete, params)?;
        }
        let update = format!(
            "UPDATE {table} SET {} WHERE {condition}",
            assignments(&columns)
        );
        for row in changed {
            let params = row.iter().chain([&owner, &row[key_at]]);
            self.execute(
                || RowKey::new(table, &key(&row)),
                &update,
                params_from_iter(params),
            )?;
        }
        for row in added {
            self.insert_row(table, &columns, &key(&row), row)?;
        }
        Ok(())
    }
}

fn assignments(columns: &[String]) -> String {
    let each: Vec<String> = columns
        .iter()
        .map(|name| format!("\"{name}\" = ?"))
        .collect();
    each.join(", ")
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => "?".to_owned(),
    }
}
