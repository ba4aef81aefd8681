//! Nothing escapes the journal: every table has its three triggers, and they name every column.

use super::{holding, sample};
use crate::storage::schema::{self, Table, UNWATCHED};

/// What the triggers of a table must be.
fn triggers(table: &Table) -> [(String, String); 3] {
    let image = |row: &str| {
        let pairs = |columns: &[String], before: &str| {
            let each: Vec<String> = columns
                .iter()
                .map(|column| format!("'{before}{column}', {row}.{column}"))
                .collect();
            each.join(", ")
        };
        let (first, rest) = table.columns.split_at(table.columns.len().min(60));
        match (format!("json_object({})", pairs(first, "")), rest) {
            (first, []) => first,
            (first, rest) => format!("json_insert({first}, {})", pairs(rest, "$.")),
        }
    };
    let key = |row: &str| {
        let parts: Vec<String> = table.key.iter().map(|key| format!("{row}.{key}")).collect();
        parts.join(" || '#' || ")
    };
    let trigger = |event: &str, key: String, before: String, after: String| {
        let name = format!("{}_{event}_journal", table.name);
        let sql = format!(
            "CREATE TRIGGER {name} AFTER {} ON {table} BEGIN
    INSERT INTO journal (action, tbl, row, before, after)
    VALUES ((SELECT id FROM action WHERE id = (SELECT max(id) FROM action) AND changes IS NULL), \
             '{table}', {key},
        {before},
        {after});
END",
            event.to_uppercase(),
            table = table.name,
        );
        (name, sql)
    };
    let nothing = || "NULL".to_owned();
    [
        trigger("insert", key("NEW"), nothing(), image("NEW")),
        trigger("update", key("NEW"), image("OLD"), image("NEW")),
        trigger("delete", key("OLD"), image("OLD"), nothing()),
    ]
}

#[test]
fn every_table_is_watched() {
    let dossier = holding(&sample::contents());
    let connection = dossier.lock();
    let tables = schema::tables(&connection).unwrap();
    assert_eq!(tables.len(), 56);
    let watched: Vec<&Table> = tables.iter().filter(|table| table.is_watched()).collect();
    assert_eq!(watched.len(), tables.len() - UNWATCHED.len());
    for (name, sql) in watched.into_iter().flat_map(triggers) {
        let found: String = connection
            .query_row(
                "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1",
                [&name],
                |row| row.get(0),
            )
            .unwrap_or_default();
        assert_eq!(found, sql, "the migration lacks:\n{sql};");
    }
}

#[test]
fn a_change_outside_an_action_is_refused() {
    let dossier = holding(&sample::contents());
    let connection = dossier.lock();
    for sql in [
        "UPDATE project SET code = 'x'",
        "DELETE FROM realisation",
        "INSERT INTO partner_domain SELECT id, 99, 'x' FROM partner",
        "UPDATE journal SET after = NULL",
        "DELETE FROM journal",
        "UPDATE action SET who = 'x'",
        "DELETE FROM action",
        "DELETE FROM blob",
        "UPDATE blob SET bytes = x'00', size = 1",
    ] {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn every_table_is_strict_and_the_migrations_are_sound() {
    let dossier = holding(&sample::contents());
    let loose: i64 = dossier
        .lock()
        .query_row(
            "SELECT count(*) FROM pragma_table_list
             WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0);
    assert_eq!(schema::Steps::of_program().latest, 2);
}
