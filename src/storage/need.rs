//! Needs: slices of what projects lack.

use super::{Error, Reader, Writer, change::Sheet, query::value, record::entity};
use crate::domain::{
    id::{NeedId, ProjectId},
    need::Need,
};

entity!(Need, NeedId, "need" {
    id, project, component, kind, quantity, amount, year, covered, source, urgency, reason, minimum,
});

impl Sheet for Need {}

fn load(reader: &Reader<'_>, id: Option<NeedId>) -> Result<Vec<Need>, Error> {
    reader.entities(id)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Need>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: NeedId) -> Result<Option<Need>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a project, in the order of entry.
pub fn of_project(reader: &Reader<'_>, id: ProjectId) -> Result<Vec<Need>, Error> {
    reader.entities_where("project = ?1", value(id))
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Need>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, need: &Need) -> Result<(), Error> {
    writer.insert_sheet(need)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, need: &Need) -> Result<(), Error> {
    writer.update_sheet(need)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Need, after: &Need) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: NeedId) -> Result<(), Error> {
    writer.delete_entity::<Need>(id)
}
