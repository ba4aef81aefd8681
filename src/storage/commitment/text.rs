//! The texts of commitments alone: what they are found by.

use rusqlite::params_from_iter;

use crate::{
    domain::{id::CommitmentId, pack::Pack},
    storage::{
        Error, Reader,
        field::Field,
        query::{first_column, value},
    },
};

/// The text of each commitment, or of one, in Arabic and in French.
pub fn texts(
    reader: &Reader<'_>,
    id: Option<CommitmentId>,
) -> Result<Vec<(CommitmentId, Pack<2>)>, Error> {
    let only = id.map_or("true", |_| "id = ?1");
    let sql = format!("SELECT id, text_ar, text_fr FROM commitment WHERE {only} ORDER BY seq");
    let params = params_from_iter(id.map(value));
    reader.select("commitment", &sql, params, first_column, |cursor| {
        let id = CommitmentId::take(cursor)?;
        Ok((id, Pack::new([cursor.text()?, cursor.text()?])))
    })
}
