//! Development plans and what the commune can finance alone.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    record::{entity, part},
};
use crate::domain::{
    id::PlanId,
    plan::{Capacity, Plan},
};

entity!(Plan, PlanId, "plan" {
    id, kind, title, first_year, last_year, decision, adopted_on, visaed_on,
} elsewhere { capacities });
part!(Capacity, of plan: PlanId, "plan_capacity" { year, amount });

impl Sheet for Plan {
    fn parts(&self) -> Vec<Rows> {
        vec![Rows::of(self.id, &self.capacities)]
    }
}

fn load(reader: &Reader<'_>, id: Option<PlanId>) -> Result<Vec<Plan>, Error> {
    let mut plans = reader.entities::<Plan>(id)?;
    let mut capacities = reader.parts::<Capacity>(id)?;
    for plan in &mut plans {
        plan.capacities = capacities.of(plan.id);
    }
    Ok(plans)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Plan>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: PlanId) -> Result<Option<Plan>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Plan>()?;
    reader.readable::<Capacity>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, plan: &Plan) -> Result<(), Error> {
    writer.insert_sheet(plan)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, plan: &Plan) -> Result<(), Error> {
    writer.update_sheet(plan)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Plan, after: &Plan) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: PlanId) -> Result<(), Error> {
    writer.delete_entity::<Plan>(id)
}
