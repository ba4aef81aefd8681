//! Writing records: a change writes only the rows, and the fields of them, that differ.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{ErrorCode, Params, params_from_iter, types::Value};

use super::{
    Clash, Error, RowKey, Writer,
    query::{list, value},
    record::{Entity, Part, Record},
};

/// The parts of one owner as rows: what is to lie in their table.
pub(super) struct Rows {
    table: &'static str,
    /// Column of the owner.
    by: &'static str,
    /// Owner, position, then the part's own.
    columns: Vec<String>,
    /// The column that a part is found by, beside its owner.
    key_at: usize,
    owner: Value,
    rows: Vec<Vec<Value>>,
}

impl Rows {
    /// The parts of an owner, in their order.
    pub(super) fn of<'p, P: Part + 'p>(
        owner: P::Owner,
        parts: impl IntoIterator<Item = &'p P>,
    ) -> Rows {
        let mut columns = vec![P::OWNER.to_owned(), "position".to_owned()];
        columns.extend(P::columns());
        let owner = value(owner);
        let row = |(position, part): (i64, &P)| {
            let mut row = Vec::with_capacity(columns.len());
            row.extend([owner.clone(), Value::Integer(position)]);
            part.put(&mut row);
            row
        };
        Rows {
            table: P::TABLE,
            by: P::OWNER,
            key_at: if P::HAS_ID { 2 } else { 1 },
            rows: (0i64..).zip(parts).map(row).collect(),
            columns,
            owner,
        }
    }

    /// Their table.
    pub(super) fn table(&self) -> &'static str {
        self.table
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    fn key(&self, row: &[Value]) -> String {
        match (self.key_at, row) {
            (2, [_, _, id, ..]) => shown(id),
            (_, [owner, position, ..]) => format!("{}#{}", shown(owner), shown(position)),
            _ => String::new(),
        }
    }

    fn by_key(&self) -> HashMap<String, &Vec<Value>> {
        self.rows.iter().map(|row| (self.key(row), row)).collect()
    }
}

/// An entity with its parts.
pub(super) trait Sheet: Entity {
    /// Its parts, one list a table, always in the same order.
    fn parts(&self) -> Vec<Rows> {
        Vec::new()
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
        self.insert_row(R::TABLE, &R::columns(), key, &row)
    }

    fn insert_row(
        &self,
        table: &'static str,
        columns: &[String],
        key: &str,
        row: &[Value],
    ) -> Result<(), Error> {
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", list(columns));
        self.execute(|| RowKey::new(table, key), &sql, params_from_iter(row))?;
        Ok(())
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

    /// Enters a sheet that was not there.
    pub(super) fn insert_sheet<S: Sheet>(&self, sheet: &S) -> Result<(), Error> {
        let id: uuid::Uuid = sheet.id().into();
        self.insert(&id.to_string(), sheet)?;
        sheet
            .parts()
            .iter()
            .try_for_each(|rows| self.put_parts(rows))
    }

    /// Makes a sheet that is there what is given, writing only what differs.
    pub(super) fn update_sheet<S: Sheet>(&self, sheet: &S) -> Result<(), Error> {
        self.update(sheet, "id", value(sheet.id()))?;
        sheet
            .parts()
            .iter()
            .try_for_each(|rows| self.put_parts(rows))
    }

    /// Writes what an editor changed of a sheet between reading and writing it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when somebody else has changed the same fields meanwhile.
    pub(super) fn update_sheet_from<S: Sheet>(&self, before: &S, after: &S) -> Result<(), Error> {
        let mut clashes = self.update_from(before, after, "id", value(after.id()))?;
        for (before, after) in before.parts().iter().zip(&after.parts()) {
            self.put_parts_from(before, after, &mut clashes)?;
        }
        none_of(clashes)
    }

    /// Writes what an editor changed of the row in which `key` is `of`, and leaves alone what it
    /// did not; gives the fields that somebody else has changed meanwhile.
    pub(super) fn update_from<R: Record>(
        &self,
        before: &R,
        after: &R,
        key: &str,
        of: Value,
    ) -> Result<Vec<Clash>, Error> {
        let (table, columns) = (R::TABLE, R::columns());
        let row = RowKey::new(table, &shown(&of));
        let (mut read, mut wanted) = (Vec::new(), Vec::new());
        before.put(&mut read);
        after.put(&mut wanted);
        let sql = format!("SELECT {} FROM {table} WHERE {key} = ?1", list(&columns));
        let found = self.raw(&sql, [&of])?.pop();
        let now = found.ok_or_else(|| Error::Missing(row.clone()))?;
        let mut clashes = Vec::new();
        let written = differing(&row, &columns, [&read, &wanted, &now], &mut clashes);
        if written.is_empty() || !clashes.is_empty() {
            return Ok(clashes);
        }
        let names: Vec<String> = written.iter().map(|&at| columns[at].clone()).collect();
        let sql = format!("UPDATE {table} SET {} WHERE {key} = ?", assignments(&names));
        let values = written.iter().map(|&at| &wanted[at]).chain([&of]);
        self.execute(|| row.clone(), &sql, params_from_iter(values))?;
        Ok(clashes)
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

    /// The rows of an owner's parts as they lie in the table.
    fn lying(&self, parts: &Rows) -> Result<Vec<Vec<Value>>, Error> {
        let (table, by) = (parts.table, parts.by);
        let columns = list(&parts.columns);
        let sql = format!("SELECT {columns} FROM {table} WHERE {by} = ?1");
        self.raw(&sql, [&parts.owner])
    }

    /// Makes the parts of an owner those given, in their order, touching only rows that differ.
    pub(super) fn put_parts(&self, parts: &Rows) -> Result<(), Error> {
        let lying = self.lying(parts)?;
        let keys = lying.iter().map(|row| parts.key(row));
        let mut old: HashMap<String, &Vec<Value>> = keys.zip(&lying).collect();
        let (mut changed, mut added) = (Vec::new(), Vec::new());
        for row in &parts.rows {
            match old.remove(&parts.key(row)) {
                None => added.push(row),
                Some(before) if before != row => changed.push(row),
                Some(_) => {}
            }
        }
        self.write_parts(parts, old.into_values().collect(), &changed, &added)
    }

    /// Writes what an editor changed of an owner's parts between reading and writing them; parts
    /// that somebody else changed meanwhile stay as they are, and clash when the editor changed
    /// them too.
    pub(super) fn put_parts_from(
        &self,
        before: &Rows,
        after: &Rows,
        clashes: &mut Vec<Clash>,
    ) -> Result<(), Error> {
        let lying = self.lying(after)?;
        let keys = lying.iter().map(|row| after.key(row));
        let now: HashMap<String, &Vec<Value>> = keys.zip(&lying).collect();
        let (read, wanted) = (before.by_key(), after.by_key());
        let (mut gone, mut changed, mut added) = (Vec::new(), Vec::new(), Vec::new());
        let keys: BTreeSet<&String> = read.keys().chain(wanted.keys()).collect();
        for key in keys {
            let (read, wanted, now) = (read.get(key), wanted.get(key), now.get(key));
            if read == wanted || now == wanted {
                continue;
            }
            let row = RowKey::new(after.table, key);
            match (read, wanted, now) {
                (_, None, Some(now)) if Some(now) == read => gone.push(*now),
                (None, Some(wanted), None) => added.push(*wanted),
                (Some(read), Some(wanted), Some(now)) => {
                    // One row is written as a whole: what the editor did not touch stays as it is.
                    let written = differing(&row, &after.columns, [read, wanted, now], clashes);
                    if !written.is_empty() {
                        changed.push((*now).clone());
                    }
                    for at in written {
                        if let Some(row) = changed.last_mut() {
                            row[at] = wanted[at].clone();
                        }
                    }
                }
                (_, _, now) => clashes.push(Clash {
                    row,
                    column: after.by.to_owned(),
                    wanted: wanted.map(|_| shown(&after.owner)),
                    now: now.map(|_| shown(&after.owner)),
                }),
            }
        }
        if !clashes.is_empty() {
            return Ok(());
        }
        self.write_parts(after, gone, &changed.iter().collect::<Vec<_>>(), &added)
    }

    fn write_parts(
        &self,
        parts: &Rows,
        mut gone: Vec<&Vec<Value>>,
        changed: &[&Vec<Value>],
        added: &[&Vec<Value>],
    ) -> Result<(), Error> {
        let Rows { table, owner, .. } = parts;
        let row_key = |row: &[Value]| RowKey::new(table, &parts.key(row));
        let condition = format!("{} = ? AND {} = ?", parts.by, parts.columns[parts.key_at]);
        gone.sort_by_key(|row| match row.get(1) {
            Some(Value::Integer(position)) => *position,
            _ => i64::MAX,
        });
        let delete = format!("DELETE FROM {table} WHERE {condition}");
        for row in gone.iter().rev() {
            self.execute(|| row_key(row), &delete, [owner, &row[parts.key_at]])?;
        }
        let assigned = assignments(&parts.columns);
        let update = format!("UPDATE {table} SET {assigned} WHERE {condition}");
        for row in changed {
            let params = row.iter().chain([owner, &row[parts.key_at]]);
            self.execute(|| row_key(row), &update, params_from_iter(params))?;
        }
        for row in added {
            self.insert_row(table, &parts.columns, &parts.key(row), row)?;
        }
        Ok(())
    }
}

/// An error when fields were changed by somebody else.
pub(super) fn none_of(clashes: Vec<Clash>) -> Result<(), Error> {
    match clashes.is_empty() {
        true => Ok(()),
        false => Err(Error::Conflict(clashes)),
    }
}

/// The places of the fields that an editor changed between `read` and `wanted` and that have to be
/// written; those that are neither as it read them nor as it wants them clash.
fn differing(
    row: &RowKey,
    columns: &[String],
    [read, wanted, now]: [&Vec<Value>; 3],
    clashes: &mut Vec<Clash>,
) -> Vec<usize> {
    let mut written = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        if read[at] == wanted[at] || now[at] == wanted[at] {
            continue;
        }
        written.push(at);
        if now[at] != read[at] {
            clashes.push(Clash {
                row: row.clone(),
                column: column.clone(),
                wanted: held(&wanted[at]),
                now: held(&now[at]),
            });
        }
    }
    written
}

fn assignments(columns: &[String]) -> String {
    let each: Vec<String> = columns
        .iter()
        .map(|name| format!("\"{name}\" = ?"))
        .collect();
    each.join(", ")
}

fn held(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        value => Some(shown(value)),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => "?".to_owned(),
    }
}
