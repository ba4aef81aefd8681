//! Commitments with their instalments.

mod summary;
mod text;

pub use summary::{summaries, summary};
pub use text::texts;

use rusqlite::types::Value;

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    commitment::{Commitment, Instalment},
    id::{AgreementId, CommitmentId, PartnerId},
};

entity!(Commitment, CommitmentId, "commitment" {
    id, agreement, clause, debtor, creditor, kind, text, quantity, amount, due, conditional,
    evidence, standing, cause, next_action,
} elsewhere { instalments });
part!(Instalment, of commitment: CommitmentId, "instalment" { year, amount, due });

impl Sheet for Commitment {
    fn parts(&self) -> Vec<Rows> {
        vec![Rows::of(self.id, &self.instalments)]
    }
}

fn load(reader: &Reader<'_>, id: Option<CommitmentId>) -> Result<Vec<Commitment>, Error> {
    let mut commitments = reader.entities::<Commitment>(id)?;
    let mut instalments = reader.parts::<Instalment>(id)?;
    for commitment in &mut commitments {
        commitment.instalments = instalments.of(commitment.id);
    }
    Ok(commitments)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Commitment>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: CommitmentId) -> Result<Option<Commitment>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of an agreement, in the order of entry.
pub fn of_agreement(reader: &Reader<'_>, id: AgreementId) -> Result<Vec<Commitment>, Error> {
    with_parts(reader, "agreement = ?1", value(id))
}

/// Those that a partner of the directory owes, under every agreement.
pub fn owed_by(reader: &Reader<'_>, id: PartnerId) -> Result<Vec<Commitment>, Error> {
    let condition = "debtor IN (SELECT party.id FROM party WHERE party.partner = ?1)";
    with_parts(reader, condition, value(id))
}

fn with_parts(reader: &Reader<'_>, condition: &str, of: Value) -> Result<Vec<Commitment>, Error> {
    let mut commitments: Vec<Commitment> = reader.entities_where(condition, of)?;
    for commitment in &mut commitments {
        let mut instalments = reader.parts::<Instalment>(Some(commitment.id))?;
        commitment.instalments = instalments.of(commitment.id);
    }
    Ok(commitments)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Commitment>()?;
    reader.readable::<Instalment>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, commitment: &Commitment) -> Result<(), Error> {
    writer.insert_sheet(commitment)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, commitment: &Commitment) -> Result<(), Error> {
    writer.update_sheet(commitment)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(
    writer: &Writer<'_>,
    before: &Commitment,
    after: &Commitment,
) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: CommitmentId) -> Result<(), Error> {
    writer.delete_entity::<Commitment>(id)
}
