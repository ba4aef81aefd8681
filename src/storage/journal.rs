//! Actions and the journal: what was done, when, by whom, and how it is undone and redone.
//!
//! The journal only grows. An undo is an action that reverts another and is written down like any
//! change; so is a redo. Which action is undone next follows from that record alone.

use chrono::{DateTime, Utc};

use super::{
    Error, Reader, RowKey, Writer, digest,
    field::{Cursor, Field, Unreadable},
    open::moment,
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
    reader.select(
        "action",
        "SELECT id, at, who, key, kind, target, changes FROM action
         WHERE changes IS NOT NULL ORDER BY id DESC LIMIT ?1",
        [limit],
        |row| row.get::<_, i64>(0).unwrap_or_default().to_string(),
        Entry::take,
    )
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
