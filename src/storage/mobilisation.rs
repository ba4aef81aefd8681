//! Actions of the mobilisation plans.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    id::{ActionId, MemberId, RoundId},
    mobilisation::Action,
};

entity!(Action, ActionId, "mobilisation_action" {
    id, round, partner, project, title, channel, responsible, starts_on, due_on, cost,
    deliverable, indicator, state, remarks,
} elsewhere { support, after });
struct Support {
    member: MemberId,
}

part!(Support, of action: ActionId, "mobilisation_support" { member });

struct Prerequisite {
    prerequisite: ActionId,
}

part!(Prerequisite, of action: ActionId, "mobilisation_prerequisite" { prerequisite });

fn support(action: &Action) -> Vec<Support> {
    let each = action.support.iter();
    each.map(|&member| Support { member }).collect()
}

fn prerequisites(action: &Action) -> Vec<Prerequisite> {
    let each = action.after.iter();
    each.map(|&prerequisite| Prerequisite { prerequisite })
        .collect()
}

impl Sheet for Action {
    fn parts(&self) -> Vec<Rows> {
        vec![
            Rows::of(self.id, &support(self)),
            Rows::of(self.id, &prerequisites(self)),
        ]
    }
}

fn fill(reader: &Reader<'_>, id: Option<ActionId>, own: &mut [Action]) -> Result<(), Error> {
    let mut support = reader.parts::<Support>(id)?;
    let mut after = reader.parts::<Prerequisite>(id)?;
    for one in own {
        one.support = support
            .of(one.id)
            .into_iter()
            .map(|part| part.member)
            .collect();
        one.after = after
            .of(one.id)
            .into_iter()
            .map(|part| part.prerequisite)
            .collect();
    }
    Ok(())
}

fn load(reader: &Reader<'_>, id: Option<ActionId>) -> Result<Vec<Action>, Error> {
    let mut own = reader.entities::<Action>(id)?;
    fill(reader, id, &mut own)?;
    Ok(own)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Action>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: ActionId) -> Result<Option<Action>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a round, in the order of entry.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Action>, Error> {
    let mut own = reader.entities_where::<Action>("round = ?1", value(id))?;
    fill(reader, None, &mut own)?;
    Ok(own)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Action>()?;
    reader.readable::<Support>()?;
    reader.readable::<Prerequisite>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, action: &Action) -> Result<(), Error> {
    writer.insert_sheet(action)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, action: &Action) -> Result<(), Error> {
    writer.update_sheet(action)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Action, after: &Action) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: ActionId) -> Result<(), Error> {
    writer.delete_entity::<Action>(id)
}
