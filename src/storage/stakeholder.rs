//! Analyses of partners, round by round.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    id::{RoundId, StakeholderId},
    stakeholder::{Capability, Opening, Stakeholder},
};

entity!(Stakeholder, StakeholderId, "stakeholder" {
    id, round, partner, role, mandate, interest, influence, conditions, constraints, counterpart,
    history, strategy, strategy_note,
} elsewhere { capacities, windows });
part!(Capability, of stakeholder: StakeholderId, "stakeholder_capacity" { kind, amount, note });
part!(Opening, of stakeholder: StakeholderId, "stakeholder_window" { kind, opens_on, closes_on, note });

impl Sheet for Stakeholder {
    fn parts(&self) -> Vec<Rows> {
        vec![
            Rows::of(self.id, &self.capacities),
            Rows::of(self.id, &self.windows),
        ]
    }
}

fn fill(
    reader: &Reader<'_>,
    id: Option<StakeholderId>,
    own: &mut [Stakeholder],
) -> Result<(), Error> {
    let mut capacities = reader.parts::<Capability>(id)?;
    let mut windows = reader.parts::<Opening>(id)?;
    for one in own {
        one.capacities = capacities.of(one.id);
        one.windows = windows.of(one.id);
    }
    Ok(())
}

fn load(reader: &Reader<'_>, id: Option<StakeholderId>) -> Result<Vec<Stakeholder>, Error> {
    let mut own = reader.entities::<Stakeholder>(id)?;
    fill(reader, id, &mut own)?;
    Ok(own)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Stakeholder>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: StakeholderId) -> Result<Option<Stakeholder>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a round, in the order of entry.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Stakeholder>, Error> {
    let mut own = reader.entities_where::<Stakeholder>("round = ?1", value(id))?;
    fill(reader, None, &mut own)?;
    Ok(own)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Stakeholder>()?;
    reader.readable::<Capability>()?;
    reader.readable::<Opening>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, stakeholder: &Stakeholder) -> Result<(), Error> {
    writer.insert_sheet(stakeholder)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, stakeholder: &Stakeholder) -> Result<(), Error> {
    writer.update_sheet(stakeholder)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(
    writer: &Writer<'_>,
    before: &Stakeholder,
    after: &Stakeholder,
) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: StakeholderId) -> Result<(), Error> {
    writer.delete_entity::<Stakeholder>(id)
}
