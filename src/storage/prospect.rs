//! What partners could give to needs: the cells of the matrix.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    id::{ProspectId, RoundId},
    prospect::{Prospect, Step, YearPart},
};

entity!(Prospect, ProspectId, "prospect" {
    id, round, need, partner, decision, decision_reason, fit, kind, expected, probability, form,
    standing, note,
} elsewhere { steps, years });
part!(Step, of prospect: ProspectId, "prospect_step" { status, reached_on, amount, note });
part!(YearPart, of prospect: ProspectId, "prospect_year" { year, amount });

impl Sheet for Prospect {
    fn parts(&self) -> Vec<Rows> {
        vec![
            Rows::of(self.id, &self.steps),
            Rows::of(self.id, &self.years),
        ]
    }
}

fn fill(reader: &Reader<'_>, id: Option<ProspectId>, own: &mut [Prospect]) -> Result<(), Error> {
    let mut steps = reader.parts::<Step>(id)?;
    let mut years = reader.parts::<YearPart>(id)?;
    for one in own {
        one.steps = steps.of(one.id);
        one.years = years.of(one.id);
    }
    Ok(())
}

fn load(reader: &Reader<'_>, id: Option<ProspectId>) -> Result<Vec<Prospect>, Error> {
    let mut own = reader.entities::<Prospect>(id)?;
    fill(reader, id, &mut own)?;
    Ok(own)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Prospect>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: ProspectId) -> Result<Option<Prospect>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a round, in the order of entry.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Prospect>, Error> {
    let mut own = reader.entities_where::<Prospect>("round = ?1", value(id))?;
    fill(reader, None, &mut own)?;
    Ok(own)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Prospect>()?;
    reader.readable::<Step>()?;
    reader.readable::<YearPart>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, prospect: &Prospect) -> Result<(), Error> {
    writer.insert_sheet(prospect)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, prospect: &Prospect) -> Result<(), Error> {
    writer.update_sheet(prospect)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Prospect, after: &Prospect) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: ProspectId) -> Result<(), Error> {
    writer.delete_entity::<Prospect>(id)
}
