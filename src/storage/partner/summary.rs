//! Partners as lists show them.

use std::{collections::HashMap, sync::Arc};

use rusqlite::params_from_iter;

use crate::{
    domain::{id::PartnerId, partner::Summary},
    storage::{
        Error, Reader,
        field::Field,
        pool::Pool,
        query::{first_column, value},
    },
};

/// Every partner as a list shows it, in the order of entry.
pub fn summaries(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
    read(reader, None)
}

/// One partner as a list shows it, if it is there.
pub fn summary(reader: &Reader<'_>, id: PartnerId) -> Result<Option<Summary>, Error> {
    read(reader, Some(id)).map(|mut found| found.pop())
}

fn read(reader: &Reader<'_>, id: Option<PartnerId>) -> Result<Vec<Summary>, Error> {
    let only = |column: &str| match id {
        Some(_) => format!("WHERE {column} = ?1"),
        None => String::new(),
    };
    let params = || params_from_iter(id.map(value));

    let mut keys: Pool<str> = Pool::new();
    let sql = format!(
        "SELECT partner, key FROM partner_domain {} ORDER BY partner, position",
        only("partner")
    );
    let mut domains: HashMap<PartnerId, Vec<Arc<str>>> =
        reader.grouped("partner_domain", &sql, params(), |cursor| {
            Ok(keys.share(cursor.text()?))
        })?;

    let sql = format!(
        "SELECT id, code, name_ar, name_fr, abbreviation_ar, abbreviation_fr,
                category, level, active
         FROM partner {} ORDER BY seq",
        only("id")
    );
    let mut rows = reader.select("partner", &sql, params(), first_column, |cursor| {
        let id = PartnerId::take(cursor)?;
        let of_it = domains.remove(&id).unwrap_or_default();
        Ok(Summary {
            id,
            texts: Summary::texts(cursor.text()?, cursor.twin()?, cursor.twin()?),
            category: Field::take(cursor)?,
            level: Field::take(cursor)?,
            active: Field::take(cursor)?,
            domains: of_it.into_boxed_slice(),
        })
    })?;
    rows.shrink_to_fit();
    Ok(rows)
}
