//! Commitments as lists show them.

use std::collections::HashMap;

use rusqlite::params_from_iter;

use crate::{
    domain::{
        Date, Money,
        commitment::{Ledger, Parts, Step, Summary},
        id::CommitmentId,
    },
    storage::{
        Error, Reader,
        field::Field,
        query::{first_column, value},
    },
};

/// Every commitment as a list shows it on a day and later, in the order of entry.
pub fn summaries(reader: &Reader<'_>, today: Date) -> Result<Vec<Summary>, Error> {
    read(reader, None, today)
}

/// One commitment as a list shows it on a day and later, if it is there.
pub fn summary(
    reader: &Reader<'_>,
    id: CommitmentId,
    today: Date,
) -> Result<Option<Summary>, Error> {
    read(reader, Some(id), today).map(|mut found| found.pop())
}

fn read(reader: &Reader<'_>, id: Option<CommitmentId>, today: Date) -> Result<Vec<Summary>, Error> {
    let only = |column: &str| match id {
        Some(_) => format!("{column} = ?1"),
        None => "true".to_owned(),
    };
    let params = || params_from_iter(id.map(value));

    let sql = format!(
        "SELECT commitment, date, amount, number, completes FROM realisation
         WHERE {} ORDER BY seq",
        only("commitment")
    );
    let mut ledgers: HashMap<CommitmentId, Ledger> = HashMap::new();
    reader.select("realisation", &sql, params(), first_column, |cursor| {
        let of = CommitmentId::take(cursor)?;
        let step = Step {
            date: Field::take(cursor)?,
            amount: Field::take(cursor)?,
            number: Field::take(cursor)?,
            completes: Field::take(cursor)?,
        };
        ledgers.entry(of).or_default().enter(step, today);
        Ok(())
    })?;

    let sql = format!(
        "SELECT commitment, due, amount FROM instalment
         WHERE due IS NOT NULL AND {} ORDER BY commitment, position",
        only("commitment")
    );
    let mut instalments: HashMap<CommitmentId, _> =
        reader.grouped("instalment", &sql, params(), |cursor| {
            Ok((Date::take(cursor)?, Money::take(cursor)?))
        })?;

    let sql = format!(
        "SELECT id, agreement, debtor, creditor, kind, standing, conditional, amount,
                quantity_number, due_on
         FROM commitment WHERE {} ORDER BY seq",
        only("id")
    );
    let mut rows = reader.select("commitment", &sql, params(), first_column, |cursor| {
        let parts = Parts {
            id: Field::take(cursor)?,
            agreement: Field::take(cursor)?,
            debtor: Field::take(cursor)?,
            creditor: Field::take(cursor)?,
            kind: Field::take(cursor)?,
            standing: Field::take(cursor)?,
            conditional: Field::take(cursor)?,
            amount: Field::take(cursor)?,
            quantity: Field::take(cursor)?,
            due: Field::take(cursor)?,
        };
        let dated = instalments.remove(&parts.id).unwrap_or_default();
        let ledger = ledgers.remove(&parts.id).unwrap_or_default();
        Ok(Summary::new(parts, dated, ledger))
    })?;
    rows.shrink_to_fit();
    Ok(rows)
}
