//! Who names a row: what a person is shown before she deletes it.

use rusqlite::types::Value;

use super::{Error, Reader, Reference, RowKey, schema};
use crate::domain::Name;

/// A row that names another, and the sheet that it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Which row names which, and in which column.
    pub reference: Reference,
    /// The sheet to open: the row itself, or the one that it is a part of.
    pub sheet: RowKey,
    /// Code or number of the sheet, as it is; empty where it has none.
    pub code: String,
    /// Its title; of a commitment the beginning of its text.
    pub title: Name,
}

/// Every row that names a row and does not belong to it, at most 100 of each kind; a row that any
/// names is not deleted ([`Error::Referred`]).
pub fn to(reader: &Reader<'_>, row: &RowKey) -> Result<Vec<Mention>, Error> {
    let references = reader.references_to(row)?;
    let links = schema::links(reader.connection).map_err(reader.failed())?;
    references
        .into_iter()
        .map(|reference| {
            let sheet = sheet(reader, &links, &reference.from)?;
            let (code, title) = label(reader, &sheet)?;
            Ok(Mention {
                reference,
                sheet,
                code,
                title,
            })
        })
        .collect()
}

/// How many rows name a row and do not belong to it.
pub fn count(reader: &Reader<'_>, row: &RowKey) -> Result<u64, Error> {
    let links = schema::links(reader.connection).map_err(reader.failed())?;
    let mut found = 0;
    for link in links {
        if link.target == row.table && !link.cascades {
            let sql = format!(
                "SELECT count(*) FROM {} WHERE {} = ?1",
                link.table, link.column
            );
            found += u64::try_from(reader.count(&sql, [&row.row])?).unwrap_or_default();
        }
    }
    Ok(found)
}

/// What a row is called in both languages, as a list that names it shows it; none when it is not
/// there or has no name.
pub fn name(reader: &Reader<'_>, row: &RowKey) -> Result<Option<Name>, Error> {
    let (_, name) = label(reader, row)?;
    Ok(Some(name).filter(|name| !name.is_empty()))
}

/// The owner of a part, up to the one that belongs to no other; any other row is its own sheet.
fn sheet(reader: &Reader<'_>, links: &[schema::Link], row: &RowKey) -> Result<RowKey, Error> {
    let mut sheet = row.clone();
    loop {
        let owner = owner(reader, links, &sheet)?;
        if owner == sheet {
            return Ok(sheet);
        }
        sheet = owner;
    }
}

/// The owner of a part; any other row itself.
fn owner(reader: &Reader<'_>, links: &[schema::Link], row: &RowKey) -> Result<RowKey, Error> {
    let owner = links
        .iter()
        .find(|link| link.table == row.table && link.cascades);
    let Some(owner) = owner else {
        return Ok(row.clone());
    };
    let sql = format!(
        "SELECT {} FROM {} WHERE {} = ?1",
        owner.column,
        row.table,
        reader.key_expression(&row.table)
    );
    let found = reader.raw(&sql, [&row.row])?.pop();
    Ok(match found.and_then(|mut row| row.pop()) {
        Some(Value::Text(id)) => RowKey::new(&owner.target, &id),
        Some(Value::Integer(key)) => RowKey::new(&owner.target, &key.to_string()),
        _ => row.clone(),
    })
}

/// Code and title of a sheet.
fn label(reader: &Reader<'_>, sheet: &RowKey) -> Result<(String, Name), Error> {
    let (code, title) = match sheet.table.as_str() {
        "commune" => ("code", "name"),
        "plan" => ("''", "title"),
        "axis" | "partner" => ("code", "name"),
        "project" => ("code", "title"),
        "need" => ("''", "component"),
        "agreement" => ("number", "title"),
        "commitment" => ("''", "text"),
        "realisation" => ("date", "note"),
        "attachment" => ("name", "description"),
        "round" => ("CAST(year AS TEXT)", "name"),
        "round_member" | "criterion" => ("''", "name"),
        "mobilisation_action" => ("''", "title"),
        _ => return Ok((sheet.row.clone(), Name::default())),
    };
    let sql = format!(
        "SELECT {code}, {title}_ar, {title}_fr FROM {} WHERE {} = ?1",
        sheet.table,
        reader.key_expression(&sheet.table)
    );
    let found = reader.raw(&sql, [&sheet.row])?.pop();
    Ok(match found.map(<[Value; 3]>::try_from) {
        Some(Ok([Value::Text(code), Value::Text(ar), Value::Text(fr)])) => (
            code,
            Name::new(beginning(&ar), beginning(&fr)).unwrap_or_default(),
        ),
        _ => (sheet.row.clone(), Name::default()),
    })
}

/// The first line of a text, cut where a line ends.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.chars().take(crate::domain::word::LINE_MAX).collect()
}
