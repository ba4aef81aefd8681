//! The tables of a dossier: the migrations that make them, and what they are in a given file.

use std::{path::Path, sync::LazyLock};

use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use rusqlite_migration::Migrations;

use super::Error;

/// SQLite's application id of a dossier: "ShRk".
pub(super) const APPLICATION_ID: i32 = 0x5368_526B;

/// Tables that the journal's triggers do not watch: the journal itself, the file's own sheet, the
/// checksums, and the bytes that are never changed.
pub(super) const UNWATCHED: [&str; 5] = ["dossier", "action", "journal", "blob", "digest"];

static DIRECTORY: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

static MIGRATIONS: LazyLock<Option<Migrations<'static>>> =
    LazyLock::new(|| Migrations::from_directory(&DIRECTORY).ok());

/// The steps from an empty file to the newest tables.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    migrations: Option<&'static Migrations<'static>>,
    /// The newest version.
    pub(super) latest: u32,
}

impl Steps {
    /// Those of this program.
    pub(super) fn of_program() -> Steps {
        Steps {
            migrations: MIGRATIONS.as_ref(),
            latest: u32::try_from(DIRECTORY.dirs().count()).unwrap_or(u32::MAX),
        }
    }

    /// Other ones, to try a later program.
    #[cfg(test)]
    pub(super) fn of(migrations: &'static Migrations<'static>, latest: u32) -> Steps {
        Steps {
            migrations: Some(migrations),
            latest,
        }
    }

    /// Brings the tables to the newest version.
    pub(super) fn apply(&self, connection: &mut Connection, path: &Path) -> Result<(), Error> {
        let other = |detail: String| Error::Database {
            path: path.to_owned(),
            detail,
        };
        self.migrations
            .ok_or_else(|| other("the migrations cannot be read".to_owned()))?
            .to_latest(connection)
            .map_err(|error| match error {
                rusqlite_migration::Error::RusqliteError { err, .. } => {
                    Error::of_database(path, &err)
                }
                error => other(error.to_string()),
            })
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// Its name.
    pub(super) name: String,
    /// Its columns, in their order.
    pub(super) columns: Vec<String>,
    /// The columns that a row is found by: its id, or its primary key.
    pub(super) key: Vec<String>,
}

impl Table {
    /// Whether the journal watches it.
    pub(super) fn is_watched(&self) -> bool {
        !UNWATCHED.contains(&self.name.as_str())
    }

    /// An SQL expression for a row's key.
    pub(super) fn key_expression(&self) -> String {
        self.key.join(" || '#' || ")
    }
}

/// Every table of a file, by name.
pub(super) fn tables(connection: &Connection) -> rusqlite::Result<Vec<Table>> {
    let mut statement = connection.prepare(
        "SELECT m.name, c.name, c.pk
         FROM sqlite_schema m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
         ORDER BY m.name, c.cid",
    )?;
    let mut rows = statement.query([])?;
    let mut tables: Vec<Table> = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, column, key): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table {
                name,
                columns: Vec::new(),
                key: Vec::new(),
            });
        }
        if let Some(table) = tables.last_mut() {
            if key > 0 {
                table.key.push(column.clone());
            }
            table.columns.push(column);
        }
    }
    for table in &mut tables {
        if table.columns.iter().any(|column| column == "id") {
            table.key = vec!["id".to_owned()];
        }
    }
    Ok(tables)
}

/// A column that names rows of another table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// The table with the column.
    pub(super) table: String,
    /// The column.
    pub(super) column: String,
    /// The table named.
    pub(super) target: String,
    /// The column of the table named.
    pub(super) target_column: String,
    /// Whether rows go when the row they name goes.
    pub(super) cascades: bool,
    /// Whether the table with the column holds parts of sheets, not sheets of their own.
    pub(super) is_part: bool,
}

/// Every link between the tables of a file.
pub(super) fn links(connection: &Connection) -> rusqlite::Result<Vec<Link>> {
    connection
        .prepare(
            "SELECT m.name, f.\"from\", f.\"table\", f.\"to\", f.on_delete = 'CASCADE',
                NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'seq')
             FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
             WHERE m.type = 'table' ORDER BY m.name, f.id",
        )?
        .query_map([], |row| {
            Ok(Link {
                table: row.get(0)?,
                column: row.get(1)?,
                target: row.get(2)?,
                target_column: row.get(3)?,
                cascades: row.get(4)?,
                is_part: row.get(5)?,
            })
        })?
        .collect()
}
