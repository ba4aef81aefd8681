//! How partners are approached, round by round.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    id::{ApproachId, RoundId},
    mobilisation::{Approach, Argument},
};

entity!(Approach, ApproachId, "approach" {
    id, round, partner, objective, kind, expected, spokesperson, channel, risks,
} elsewhere { arguments });
part!(Argument, of approach: ApproachId, "approach_argument" { benefit, text });

impl Sheet for Approach {
    fn parts(&self) -> Vec<Rows> {
        vec![Rows::of(self.id, &self.arguments)]
    }
}

fn fill(reader: &Reader<'_>, id: Option<ApproachId>, own: &mut [Approach]) -> Result<(), Error> {
    let mut arguments = reader.parts::<Argument>(id)?;
    for one in own {
        one.arguments = arguments.of(one.id);
    }
    Ok(())
}

fn load(reader: &Reader<'_>, id: Option<ApproachId>) -> Result<Vec<Approach>, Error> {
    let mut own = reader.entities::<Approach>(id)?;
    fill(reader, id, &mut own)?;
    Ok(own)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Approach>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: ApproachId) -> Result<Option<Approach>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a round, in the order of entry.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Approach>, Error> {
    let mut own = reader.entities_where::<Approach>("round = ?1", value(id))?;
    fill(reader, None, &mut own)?;
    Ok(own)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Approach>()?;
    reader.readable::<Argument>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, approach: &Approach) -> Result<(), Error> {
    writer.insert_sheet(approach)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, approach: &Approach) -> Result<(), Error> {
    writer.update_sheet(approach)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Approach, after: &Approach) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: ApproachId) -> Result<(), Error> {
    writer.delete_entity::<Approach>(id)
}
