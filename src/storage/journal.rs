//! Actions and the journal: what was done, when, by whom, and how it is undone and redone.
//!
//! The journal only grows. An undo is an action that reverts another and is written down like any
//! change; so is a redo. Which action is undone next follows from that record alone.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    Error, Reader, RowKey, Writer, digest,
    field::{Cursor, Field, Unreadable},
    open::moment,
    query::first_column,
    schema,
};
use crate::domain::Line;

/// What a user does, in one step that is done and undone as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Action<'a> {
    /// Stable key of what is done (`agreement.edit`); worded by `i18n`.
    pub key: &'a str,
    /// Who does it.
    pub who: &'a Line,
    /// When.
    pub at: DateTime<Utc>,
}

/// What kind of step an action was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The dossier was made; never undone.
    Creation,
    /// Something was done.
    Act,
    /// An action was reverted.
    Undo,
    /// A reverted action was done again.
    Redo,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Creation, Kind::Act, Kind::Undo, Kind::Redo];

    /// The stable key written to disk.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Creation => "creation",
            Kind::Act => "act",
            Kind::Undo => "undo",
            Kind::Redo => "redo",
        }
    }
}

/// An action of the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub id: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// Stable key of what was done; of an undo or redo, what was undone or redone.
    pub key: String,
    /// What kind of step.
    pub kind: Kind,
    /// The action that an undo or a redo is about.
    pub target: Option<i64>,
    /// Number of changes of rows.
    pub changes: u64,
}

/// One change of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The row.
    pub row: RowKey,
    /// The row before, as a JSON object; none when it was not there.
    pub before: Option<String>,
    /// The row after, as a JSON object; none when it is no longer there.
    pub after: Option<String>,
}

/// Writes the action down, so that the triggers find it; gives its number.
pub(super) fn begin(
    writer: &Writer<'_>,
    kind: Kind,
    action: &Action<'_>,
    target: Option<i64>,
) -> Result<i64, Error> {
    writer
        .connection
        .prepare_cached(
            "INSERT INTO action (at, who, key, kind, target) VALUES (?1, ?2, ?3, ?4, ?5)",
        )
        .and_then(|mut statement| {
            statement.insert((
                moment(action.at),
                action.who.as_str(),
                action.key,
                kind.key(),
                target,
            ))
        })
        .map_err(writer.failed())
}

/// Closes the action with the number of its changes, or takes it back when there are none.
pub(super) fn end(writer: &Writer<'_>, id: i64) -> Result<(), Error> {
    let changes = writer.count("SELECT count(*) FROM journal WHERE action = ?1", [id])?;
    let sql = match changes {
        0 => "DELETE FROM action WHERE id = ?1 AND ?2 = 0",
        _ => "UPDATE action SET changes = ?2 WHERE id = ?1",
    };
    writer
        .connection
        .execute(sql, (id, changes))
        .and_then(|_| digest::update(writer.connection, writer.tables, id))
        .map_err(writer.failed())
}

/// Tables whose rows change what lists tell of the row that they name: table, table named, column.
const TOLD_OF: [(&str, &str, &str); 2] = [
    ("commitment", "agreement", "agreement"),
    ("realisation", "commitment", "commitment"),
];

impl Entry {
    fn take(cursor: &mut Cursor<'_>) -> Result<Entry, Unreadable> {
        let id = i64::take(cursor)?;
        let at =
            DateTime::parse_from_rfc3339(cursor.text()?).map_err(|error| cursor.last(error))?;
        let who = cursor.text()?.to_owned();
        let key = cursor.text()?.to_owned();
        let kind = cursor.text()?;
        let kind = Kind::ALL
            .into_iter()
            .find(|known| known.key() == kind)
            .ok_or_else(|| cursor.last(format!("{kind:?} is not a kind of action")))?;
        Ok(Entry {
            id,
            at: at.with_timezone(&Utc),
            who,
            key,
            kind,
            target: Field::take(cursor)?,
            changes: Field::take(cursor)?,
        })
    }
}

/// The latest actions, newest first, at most `limit`.
pub fn history(reader: &Reader<'_>, limit: u32) -> Result<Vec<Entry>, Error> {
    page(reader, None, limit)
}

/// The actions before the one with a number, newest first, at most `limit`: what a person who
/// scrolls back reads next.
pub fn page(reader: &Reader<'_>, before: Option<i64>, limit: u32) -> Result<Vec<Entry>, Error> {
    reader.select(
        "action",
        "SELECT id, at, who, key, kind, target, changes FROM action
         WHERE changes IS NOT NULL AND id < ?1 ORDER BY id DESC LIMIT ?2",
        (before.unwrap_or(i64::MAX), limit),
        first_column,
        Entry::take,
    )
}

/// The number of the newest action, undone and redone ones too; 0 before there is one.
pub fn latest(reader: &Reader<'_>) -> Result<i64, Error> {
    reader.count(
        "SELECT coalesce(max(id), 0) FROM action WHERE changes IS NOT NULL",
        [],
    )
}

/// The actions after the one with a number, oldest first.
pub fn since(reader: &Reader<'_>, id: i64) -> Result<Vec<Entry>, Error> {
    reader.select(
        "action",
        "SELECT id, at, who, key, kind, target, changes FROM action
         WHERE changes IS NOT NULL AND id > ?1 ORDER BY id",
        [id],
        first_column,
        Entry::take,
    )
}

/// The rows that the actions after the one with a number changed, each once, by table and key. A
/// part stands for its owner: a cost of a year for its project, a clause for its agreement. What
/// lists tell of a row counts as its own: a realisation touches its commitment too, a commitment
/// its agreement.
pub fn touched(reader: &Reader<'_>, since: i64) -> Result<Vec<RowKey>, Error> {
    let links = schema::links(reader.connection).map_err(reader.failed())?;
    let tables: Vec<String> = reader.texts(
        "SELECT DISTINCT tbl FROM journal WHERE action > ?1",
        [since],
    )?;
    let mut found = BTreeSet::new();
    for table in &tables {
        let owner = links
            .iter()
            .find(|link| link.table == *table && link.cascades && link.is_part);
        if owner.is_none() {
            let sql = "SELECT DISTINCT row FROM journal WHERE action > ?1 AND tbl = ?2";
            let rows = reader.texts(sql, (since, table))?;
            found.extend(rows.iter().map(|row| RowKey::new(table, row)));
        }
        let told_of = TOLD_OF.iter().find(|(child, ..)| child == table);
        let named = owner
            .map(|link| (link.target.as_str(), link.column.as_str()))
            .or(told_of.map(|&(_, target, column)| (target, column)));
        if let Some((target, column)) = named {
            // A part may have gone from one owner to another.
            let sql = "
                SELECT CAST(json_extract(before, ?3) AS TEXT) FROM journal
                WHERE action > ?1 AND tbl = ?2 AND before IS NOT NULL
                UNION
                SELECT CAST(json_extract(after, ?3) AS TEXT) FROM journal
                WHERE action > ?1 AND tbl = ?2 AND after IS NOT NULL";
            let rows = reader.texts(sql, (since, table, format!("$.{column}")))?;
            found.extend(rows.iter().map(|row| RowKey::new(target, row)));
        }
    }
    Ok(found.into_iter().collect())
}

/// What one action changed, in the order in which it did.
pub fn changes(reader: &Reader<'_>, action: i64) -> Result<Vec<Change>, Error> {
    reader.select(
        "journal",
        "SELECT tbl, row, before, after FROM journal WHERE action = ?1 ORDER BY id",
        [action],
        |row| row.get::<_, String>(1).unwrap_or_default(),
        |cursor| {
            Ok(Change {
                row: RowKey::new(cursor.text()?, cursor.text()?),
                before: Field::take(cursor)?,
                after: Field::take(cursor)?,
            })
        },
    )
}

/// The history of one row, oldest first: each action with what it made of the row.
pub fn of_row(reader: &Reader<'_>, row: &RowKey) -> Result<Vec<(Entry, Change)>, Error> {
    reader.select(
        "journal",
        "SELECT a.id, a.at, a.who, a.key, a.kind, a.target, a.changes, j.tbl, j.row, j.before, j.after
         FROM journal j JOIN action a ON a.id = j.action
         WHERE j.tbl = ?1 AND j.row = ?2 ORDER BY j.id",
        [&row.table, &row.row],
        |row| row.get::<_, String>(8).unwrap_or_default(),
        |cursor| {
            let entry = Entry::take(cursor)?;
            let change = Change {
                row: RowKey::new(cursor.text()?, cursor.text()?),
                before: Field::take(cursor)?,
                after: Field::take(cursor)?,
            };
            Ok((entry, change))
        },
    )
}
