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

/// Of so many cells the parts are read one by one; of more, those of all cells are.
pub(super) const FEW: usize = 200;

/// What partners of a round promised to other rounds, in needs of projects that these have chosen.
pub(super) const ELSEWHERE: &str = "round <> ?1
    AND partner IN (SELECT partner FROM prospect WHERE round = ?1)
    AND decision <> 'declined'
    AND EXISTS (
        SELECT 1 FROM prospect_step
        WHERE prospect_step.prospect = prospect.id AND status IN ('promised', 'agreed'))
    AND EXISTS (
        SELECT 1 FROM need JOIN round_project ON round_project.project = need.project
        WHERE need.id = prospect.need AND round_project.round = prospect.round)";

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

/// Live cells of other rounds in which a partner of this one promised or agreed to something, in the
/// order of entry: with the round's own cells, what [`coverage::doubles`] looks for money counted
/// twice in.
///
/// [`coverage::doubles`]: crate::domain::coverage::doubles
pub fn promised_elsewhere(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Prospect>, Error> {
    let mut own = reader.entities_where::<Prospect>(ELSEWHERE, value(id))?;
    match own.len() {
        0..=FEW => {
            for one in &mut own {
                fill(reader, Some(one.id), std::slice::from_mut(one))?;
            }
        }
        _ => fill(reader, None, &mut own)?,
    }
    own.retain(Prospect::is_live);
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
