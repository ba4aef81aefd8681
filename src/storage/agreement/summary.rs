//! Agreements as lists show them: without their clauses, which are most of their bytes.

use std::{collections::HashMap, sync::Arc};

use rusqlite::{params_from_iter, types::Value};

use crate::{
    domain::{
        Date,
        agreement::{
            Dated, Side, Summary,
            approval::{Outcome, Step},
        },
        id::{AgreementId, PartyId},
        pack::Pack,
    },
    storage::{
        Error, Reader,
        field::Field,
        pool::Pool,
        query::{first_column, value},
    },
};

/// Every agreement as a list shows it, in the order of entry.
pub fn summaries(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
    read(reader, None)
}

/// One agreement as a list shows it, if it is there.
pub fn summary(reader: &Reader<'_>, id: AgreementId) -> Result<Option<Summary>, Error> {
    read(reader, Some(id)).map(|mut found| found.pop())
}

/// A dated step before the place of its party is known.
type Event = (Date, Step, bool, Option<PartyId>);

fn read(reader: &Reader<'_>, id: Option<AgreementId>) -> Result<Vec<Summary>, Error> {
    let clauses = counts(reader, "clause", id)?;
    let commitments = counts(reader, "commitment", id)?;
    let mut sides = sides(reader, id)?;
    let mut events = events(reader, id)?;
    let sql = format!(
        "SELECT id, number, title_ar, title_fr, kind, form, parent, cost, starts_on, duration_months
         FROM agreement WHERE {} ORDER BY seq",
        only(id, "id")
    );
    let mut forms: Pool<str> = Pool::new();
    let mut rows = reader.select("agreement", &sql, params(id), first_column, |cursor| {
        let id = AgreementId::take(cursor)?;
        let sides = sides.remove(&id).unwrap_or_default().into_boxed_slice();
        let path = events.remove(&id).unwrap_or_default();
        let path = path
            .into_iter()
            .map(|(on, step, favourable, party)| Dated::new(on, step, favourable, party, &sides));
        Ok(Summary {
            id,
            texts: Summary::texts(cursor.text()?, cursor.twin()?),
            kind: Field::take(cursor)?,
            form: forms.share(cursor.text()?),
            parent: Field::take(cursor)?,
            cost: Field::take(cursor)?,
            starts_on: Field::take(cursor)?,
            duration_months: Field::take(cursor)?,
            path: path.collect(),
            sides,
            clauses: clauses.get(&id).copied().unwrap_or_default(),
            commitments: commitments.get(&id).copied().unwrap_or_default(),
        })
    })?;
    rows.shrink_to_fit();
    Ok(rows)
}

fn only(id: Option<AgreementId>, column: &str) -> String {
    match id {
        Some(_) => format!("{column} = ?1"),
        None => "true".to_owned(),
    }
}

fn params(id: Option<AgreementId>) -> rusqlite::ParamsFromIter<Option<Value>> {
    params_from_iter(id.map(value))
}

/// The parties of each agreement, in the order of its text.
fn sides(
    reader: &Reader<'_>,
    id: Option<AgreementId>,
) -> Result<HashMap<AgreementId, Vec<Side>>, Error> {
    let mut names: Pool<Pack<2>> = Pool::new();
    let sql = format!(
        "SELECT agreement, id, partner, short_name_ar, short_name_fr FROM party
         WHERE {} ORDER BY agreement, position",
        only(id, "agreement")
    );
    reader.grouped("party", &sql, params(id), |cursor| {
        Ok(Side {
            id: Field::take(cursor)?,
            partner: Field::take(cursor)?,
            called: names.share(Arc::new(Side::texts(cursor.twin()?))),
        })
    })
}

/// The dated steps of each agreement.
fn events(
    reader: &Reader<'_>,
    id: Option<AgreementId>,
) -> Result<HashMap<AgreementId, Vec<Event>>, Error> {
    let sql = format!(
        "SELECT agreement, on_date, step, outcome, party FROM event
         WHERE {} ORDER BY agreement, position",
        only(id, "agreement")
    );
    reader.grouped("event", &sql, params(id), |cursor| {
        let (on, step) = (Field::take(cursor)?, Field::take(cursor)?);
        let outcome: Option<Outcome> = Field::take(cursor)?;
        let favourable = outcome.is_none_or(Outcome::is_favourable);
        Ok((on, step, favourable, Field::take(cursor)?))
    })
}

/// Number of rows of a table for each agreement.
fn counts(
    reader: &Reader<'_>,
    table: &str,
    id: Option<AgreementId>,
) -> Result<HashMap<AgreementId, u32>, Error> {
    let sql = format!(
        "SELECT agreement, count(*) FROM {table} WHERE {} GROUP BY agreement",
        only(id, "agreement")
    );
    let rows = reader.select(table, &sql, params(id), first_column, |cursor| {
        Ok((AgreementId::take(cursor)?, u32::take(cursor)?))
    })?;
    Ok(rows.into_iter().collect())
}
