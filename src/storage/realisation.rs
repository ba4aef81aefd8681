//! What was done of the commitments.

use super::{Error, Reader, Writer, change::Sheet, query::value, record::entity};
use crate::domain::{
    commitment::Realisation,
    id::{CommitmentId, RealisationId},
};

entity!(Realisation, RealisationId, "realisation" {
    id, commitment, date, amount, number, completes, note, evidence,
});

impl Sheet for Realisation {}

fn load(reader: &Reader<'_>, id: Option<RealisationId>) -> Result<Vec<Realisation>, Error> {
    reader.entities(id)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Realisation>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: RealisationId) -> Result<Option<Realisation>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a commitment, in the order of entry.
pub fn of_commitment(reader: &Reader<'_>, id: CommitmentId) -> Result<Vec<Realisation>, Error> {
    reader.entities_where("commitment = ?1", value(id))
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Realisation>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, realisation: &Realisation) -> Result<(), Error> {
    writer.insert_sheet(realisation)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, realisation: &Realisation) -> Result<(), Error> {
    writer.update_sheet(realisation)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(
    writer: &Writer<'_>,
    before: &Realisation,
    after: &Realisation,
) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: RealisationId) -> Result<(), Error> {
    writer.delete_entity::<Realisation>(id)
}
