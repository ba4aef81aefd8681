//! Commitments with their instalments.

use super::{
    Error, Reader, Writer,
    record::{entity, part},
};
use crate::domain::{
    commitment::{Commitment, Instalment},
    id::CommitmentId,
};

entity!(Commitment, CommitmentId, "commitment" {
    id, agreement, clause, debtor, creditor, kind, text, quantity, amount, due, conditional,
    evidence, standing, cause, next_action,
} elsewhere { instalments });
part!(Instalment, of commitment: CommitmentId, "instalment" { year, amount, due });

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

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, commitment: &Commitment) -> Result<(), Error> {
    writer.insert_entity(commitment)?;
    put_parts(writer, commitment)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, commitment: &Commitment) -> Result<(), Error> {
    writer.update_entity(commitment)?;
    put_parts(writer, commitment)
}

fn put_parts(writer: &Writer<'_>, commitment: &Commitment) -> Result<(), Error> {
    writer.put_parts(commitment.id, &commitment.instalments)?;
    Ok(())
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: CommitmentId) -> Result<(), Error> {
    writer.delete_entity::<Commitment>(id)
}
