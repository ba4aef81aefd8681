//! Actions and the journal: what was done, when, by whom, and how it is undone and redone.
//!
//! The journal only grows. An undo is an action that reverts another and is written down like any
//! change; so is a redo. Which action is undone next follows from that record alone.

use chrono::{DateTime, Utc};
use rusqlite::OptionalExtension;

use super::{Dossier, Error, Reader, RowKey, Writer, digest, open::moment, schema::Table};
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
    /// Number of rows touched.
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

/// The last action that stands and was not undone.
const UNDOABLE: &str = "
    SELECT done.id, done.key FROM action AS done
    WHERE done.kind = 'act' AND done.changes IS NOT NULL
      AND coalesce((SELECT last.kind FROM action AS last
                    WHERE last.target = done.id ORDER BY last.id DESC LIMIT 1), 'redo') = 'redo'
    ORDER BY done.id DESC LIMIT 1";

/// Of the actions undone since the last new one, the first.
const REDOABLE: &str = "
    SELECT undone.target, (SELECT key FROM action WHERE id = undone.target)
    FROM action AS undone
    WHERE undone.kind = 'undo' AND undone.changes IS NOT NULL
      AND undone.id > coalesce((SELECT max(id) FROM action WHERE kind = 'act'), 0)
      AND NOT EXISTS (SELECT 1 FROM action AS later
                      WHERE later.target = undone.target AND later.id > undone.id)
    ORDER BY undone.target LIMIT 1";

/// Writes the action down, so that the triggers find it; gives its number.
pub(super) fn begin(writer: &Writer<'_>, kind: Kind, action: &Action<'_>) -> Result<i64, Error> {
    start(writer, kind, action, None)
}

fn start(
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
