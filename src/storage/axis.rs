//! Axes of the plans.

use super::{Error, Reader, Writer, change::Sheet, record::entity};
use crate::domain::{id::AxisId, plan::Axis};

entity!(Axis, AxisId, "axis" { id, plan, code, name });

impl Sheet for Axis {}

fn load(reader: &Reader<'_>, id: Option<AxisId>) -> Result<Vec<Axis>, Error> {
    reader.entities(id)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Axis>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: AxisId) -> Result<Option<Axis>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Axis>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, axis: &Axis) -> Result<(), Error> {
    writer.insert_sheet(axis)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, axis: &Axis) -> Result<(), Error> {
    writer.update_sheet(axis)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Axis, after: &Axis) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: AxisId) -> Result<(), Error> {
    writer.delete_entity::<Axis>(id)
}
