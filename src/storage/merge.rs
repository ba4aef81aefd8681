//! Two sheets of one thing made one: what names the dropped names the kept, what the kept lacks is
//! taken from the dropped, and what is lost is told.

use rusqlite::{params_from_iter, types::Value};

use super::{
    Error, Reader, RowKey, Writer,
    change::Sheet,
    query::{list, value},
    reference, schema,
};

/// A value of the dropped sheet that the kept one has otherwise, and that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The table: the sheet's, or that of a part.
    pub table: &'static str,
    /// The column, of a text in two languages with its side.
    pub column: String,
    /// Which part, where a part is meant: the year of a cost.
    pub of: Option<String>,
    /// What stays, as the file holds it.
    pub kept: String,
    /// What is dropped, as the file holds it.
    pub dropped: String,
}

/// What the kept sheet takes from the dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gain {
    /// A field that it lacks.
    Field {
        /// The table.
        table: &'static str,
        /// The column, of a text in two languages with its side.
        column: String,
        /// What it takes, as the file holds it.
        value: String,
    },
    /// Rows of one of its lists.
    Rows {
        /// The table of the list.
        table: &'static str,
        /// How many.
        count: usize,
    },
}

/// What merging two sheets would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// What the kept sheet takes from the dropped.
    pub gains: Vec<Gain>,
    /// What of the dropped sheet is not kept.
    pub losses: Vec<Loss>,
    /// How many rows name the dropped sheet, and will name the kept one.
    pub mentions: u64,
}

/// A sheet that may have been entered twice.
pub(super) trait Mergeable: Sheet {
    /// Columns that may not be empty and whose nought says that nothing was entered.
    const NOUGHT_IS_NOTHING: &'static [&'static str] = &[];

    /// Takes up the lists of the dropped sheet, without repeats, and tells what is lost.
    fn unite(&mut self, dropped: Self, losses: &mut Vec<Loss>);
}

/// Adds what is not there yet, by a comparison that looks past ids.
pub(super) fn add_missing<T>(kept: &mut Vec<T>, dropped: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    for item in dropped {
        if !kept.iter().any(|known| same(known, &item)) {
            kept.push(item);
        }
    }
}

/// What would be lost.
pub(super) fn losses<S: Mergeable>(
    reader: &Reader<'_>,
    [keep, drop]: [S::Id; 2],
    get: impl Fn(&Reader<'_>, S::Id) -> Result<Option<S>, Error>,
) -> Result<Vec<Loss>, Error> {
    let (_, mut losses) = fields::<S>(reader, keep, drop)?;
    let [mut kept, dropped] = both(reader, [keep, drop], get)?;
    kept.unite(dropped, &mut losses);
    Ok(losses)
}

/// What merging would do.
pub(super) fn preview<S: Mergeable>(
    reader: &Reader<'_>,
    [keep, drop]: [S::Id; 2],
    get: impl Fn(&Reader<'_>, S::Id) -> Result<Option<S>, Error>,
) -> Result<Preview, Error> {
    let (filled, mut losses) = fields::<S>(reader, keep, drop)?;
    let [mut kept, dropped] = both(reader, [keep, drop], get)?;
    let before = kept.parts();
    kept.unite(dropped, &mut losses);
    let field = |(column, value): (String, Value)| Gain::Field {
        table: S::TABLE,
        column,
        value: shown(&value),
    };
    let after = kept.parts();
    let rows = before
        .iter()
        .zip(&after)
        .map(|(before, after)| Gain::Rows {
            table: after.table(),
            count: after.count().saturating_sub(before.count()),
        })
        .filter(|gain| !matches!(gain, Gain::Rows { count: 0, .. }));
    Ok(Preview {
        gains: filled.into_iter().map(field).chain(rows).collect(),
        losses,
        mentions: reference::count(reader, &key::<S>(drop))?,
    })
}

/// Makes two sheets one; gives what was lost.
pub(super) fn merge<S: Mergeable>(
    writer: &Writer<'_>,
    [keep, drop]: [S::Id; 2],
    get: impl Fn(&Reader<'_>, S::Id) -> Result<Option<S>, Error>,
) -> Result<Vec<Loss>, Error> {
    let (filled, mut losses) = fields::<S>(writer, keep, drop)?;
    let [mut kept, dropped] = both(writer, [keep, drop], get)?;
    move_references::<S>(writer, keep, drop)?;
    // Its parts may carry ids of their own: they are free only when it is gone.
    writer.delete_entity::<S>(drop)?;
    kept.unite(dropped, &mut losses);
    let parts = kept.parts();
    parts.iter().try_for_each(|rows| writer.put_parts(rows))?;
    if !filled.is_empty() {
        let each: Vec<String> = filled
            .iter()
            .map(|(column, _)| format!("\"{column}\" = ?"))
            .collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?", S::TABLE, each.join(", "));
        let values = filled.into_iter().map(|(_, value)| value);
        let params = params_from_iter(values.chain([value(keep)]));
        writer.execute(|| key::<S>(keep), &sql, params)?;
    }
    Ok(losses)
}

fn key<S: Mergeable>(id: S::Id) -> RowKey {
    let uuid: uuid::Uuid = id.into();
    RowKey::new(S::TABLE, &uuid.to_string())
}

fn both<S: Mergeable>(
    reader: &Reader<'_>,
    ids: [S::Id; 2],
    get: impl Fn(&Reader<'_>, S::Id) -> Result<Option<S>, Error>,
) -> Result<[S; 2], Error> {
    let one = |id| get(reader, id)?.ok_or_else(|| Error::Missing(key::<S>(id)));
    Ok([one(ids[0])?, one(ids[1])?])
}

/// The columns that are filled from the dropped sheet, and those whose value is lost.
type Fields = (Vec<(String, Value)>, Vec<Loss>);

fn fields<S: Mergeable>(reader: &Reader<'_>, keep: S::Id, drop: S::Id) -> Result<Fields, Error> {
    let columns = S::columns();
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", list(&columns), S::TABLE);
    let row = |id: S::Id| {
        let found = reader.raw(&sql, [value(id)])?.pop();
        found.ok_or_else(|| Error::Missing(key::<S>(id)))
    };
    let (kept, dropped) = (row(keep)?, row(drop)?);
    if kept == dropped {
        return Err(Error::Refused {
            row: key::<S>(keep),
            rule: "a sheet is not merged with itself".to_owned(),
        });
    }
    let (mut filled, mut losses) = (Vec::new(), Vec::new());
    let is_nothing = |column: &str, value: &Value| match value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        Value::Integer(0) => S::NOUGHT_IS_NOTHING.contains(&column),
        _ => false,
    };
    for (column, (kept, dropped)) in columns.into_iter().zip(kept.into_iter().zip(dropped)) {
        if column == "id" || kept == dropped || is_nothing(&column, &dropped) {
            continue;
        }
        if is_nothing(&column, &kept) {
            filled.push((column, dropped));
        } else {
            losses.push(Loss {
                table: S::TABLE,
                column,
                of: None,
                kept: shown(&kept),
                dropped: shown(&dropped),
            });
        }
    }
    Ok((filled, losses))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}

/// Every row that names the dropped sheet names the kept one; a row of a list that says so already
/// goes instead.
fn move_references<S: Mergeable>(
    writer: &Writer<'_>,
    keep: S::Id,
    drop: S::Id,
) -> Result<(), Error> {
    let links = schema::links(writer.connection).map_err(writer.failed())?;
    for link in links
        .iter()
        .filter(|link| link.target == S::TABLE && !link.cascades)
    {
        let (table, column) = (&link.table, &link.column);
        let known = writer.tables.iter().find(|known| known.name == *table);
        let is_list = known.is_some_and(|known| known.key.contains(&"position".to_owned()));
        if let (true, Some(known)) = (is_list, known) {
            let others = known
                .columns
                .iter()
                .filter(|c| *c != "position" && *c != column);
            let same: Vec<String> = others.map(|c| format!("b.{c} IS a.{c}")).collect();
            let sql = format!(
                "DELETE FROM {table} AS a WHERE a.{column} = ?1 AND EXISTS
                 (SELECT 1 FROM {table} AS b WHERE b.{column} = ?2 AND {})",
                same.join(" AND ")
            );
            writer.execute(|| key::<S>(drop), &sql, [value(drop), value(keep)])?;
        }
        let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2");
        writer.execute(|| key::<S>(drop), &sql, [value(keep), value(drop)])?;
    }
    Ok(())
}
