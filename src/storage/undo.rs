//! Undo and redo: the changes of one action, replayed from its journal.

use rusqlite::{params_from_iter, types::Value};

use super::{
    Error, Finding, Reader, Writer, digest,
    journal::{self, Change, Kind},
    schema::Table,
};

/// The last action that stands: never undone, or redone since.
const UNDOABLE: &str = "
    SELECT done.id, done.key FROM action AS done
    WHERE done.kind = 'act'
      AND coalesce((SELECT last.kind FROM action AS last
                    WHERE last.target = done.id ORDER BY last.id DESC LIMIT 1), 'redo') = 'redo'
    ORDER BY done.id DESC LIMIT 1";

/// Of the actions undone since the last new one, and not redone, the first.
const REDOABLE: &str = "
    SELECT undone.target, (SELECT act.key FROM action AS act WHERE act.id = undone.target)
    FROM action AS undone
    WHERE undone.kind = 'undo'
      AND undone.id > (SELECT max(id) FROM action WHERE kind IN ('creation', 'act'))
      AND NOT EXISTS (SELECT 1 FROM action AS later
                      WHERE later.target = undone.target AND later.id > undone.id)
    ORDER BY undone.target LIMIT 1";

/// The action that an undo or a redo would be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) id: i64,
    pub(super) key: String,
}

/// What comes next to undo or to redo.
pub(super) fn target(reader: &Reader<'_>, kind: Kind) -> Result<Option<Target>, Error> {
    let sql = match kind {
        Kind::Redo => REDOABLE,
        _ => UNDOABLE,
    };
    let found = reader.raw(sql, [])?.pop().map(<[Value; 2]>::try_from);
    Ok(match found {
        Some(Ok([Value::Integer(id), Value::Text(key)])) => Some(Target { id, key }),
        _ => None,
    })
}

/// Key of the action that an undo would revert, for the menu's words.
pub fn next_undo(reader: &Reader<'_>) -> Result<Option<String>, Error> {
    Ok(target(reader, Kind::Undo)?.map(|target| target.key))
}

/// Key of the action that a redo would do again, for the menu's words.
pub fn next_redo(reader: &Reader<'_>) -> Result<Option<String>, Error> {
    Ok(target(reader, Kind::Redo)?.map(|target| target.key))
}

/// Reverts an action, last change first, or does it again, first change first.
pub(super) fn replay(writer: &Writer<'_>, kind: Kind, action: i64) -> Result<(), Error> {
    let mut changes = journal::changes(writer, action)?;
    if kind == Kind::Undo {
        changes.reverse();
        for change in &mut changes {
            std::mem::swap(&mut change.before, &mut change.after);
        }
    }
    changes.iter().try_for_each(|change| apply(writer, change))
}

/// Brings one row from `before` to `after`; the row must be as `before` says.
fn apply(writer: &Writer<'_>, change: &Change) -> Result<(), Error> {
    let differs = || Error::Damaged {
        path: writer.path.to_owned(),
        findings: vec![Finding::Row(change.row.clone())],
    };
    let table = writer
        .tables
        .iter()
        .find(|table| table.name == change.row.table)
        .ok_or_else(differs)?;
    let read = |json: &Option<String>| match json {
        None => Ok(None),
        Some(json) => digest::image(table, json).map(Some).ok_or_else(differs),
    };
    let (before, after) = (read(&change.before)?, read(&change.after)?);
    // `IS` compares every column, also those without a value.
    let same = each(table, "\"{}\" IS ?", " AND ");
    let name = &table.name;
    let (sql, values): (String, Vec<Value>) = match (before, after) {
        (None, Some(after)) => {
            let columns = each(table, "\"{}\"", ", ");
            let marks = each(table, "?", ", ");
            (
                format!("INSERT INTO {name} ({columns}) VALUES ({marks})"),
                after,
            )
        }
        (Some(before), None) => (format!("DELETE FROM {name} WHERE {same}"), before),
        (Some(before), Some(after)) => {
            let new = each(table, "\"{}\" = ?", ", ");
            (
                format!("UPDATE {name} SET {new} WHERE {same}"),
                after.into_iter().chain(before).collect(),
            )
        }
        (None, None) => return Err(differs()),
    };
    match writer.execute(|| change.row.clone(), &sql, params_from_iter(values))? {
        1 => Ok(()),
        _ => Err(differs()),
    }
}

/// A pattern once for each column of a table.
fn each(table: &Table, pattern: &str, between: &str) -> String {
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| pattern.replace("{}", column))
        .collect();
    columns.join(between)
}
