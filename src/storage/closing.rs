//! Closings of stages, with who was present and the frozen products.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    query::value,
    record::{entity, part},
};
use crate::domain::{
    Name,
    id::{ClosingId, RoundId},
    round::{Closing, FrozenProduct},
};

entity!(Closing, ClosingId, "stage_closing" {
    id, round, stage, closed_on, reason, reopened_on, reopened_reason,
} elsewhere { present, products });
struct Present {
    name: Name,
}

part!(Present, of closing: ClosingId, "stage_present" { name });
part!(FrozenProduct, of closing: ClosingId, "stage_product" { language, attachment, sha256 });

fn present(closing: &Closing) -> Vec<Present> {
    let each = closing.present.iter();
    each.map(|name| Present { name: name.clone() }).collect()
}

impl Sheet for Closing {
    fn parts(&self) -> Vec<Rows> {
        vec![
            Rows::of(self.id, &present(self)),
            Rows::of(self.id, &self.products),
        ]
    }
}

fn fill(reader: &Reader<'_>, id: Option<ClosingId>, own: &mut [Closing]) -> Result<(), Error> {
    let mut present = reader.parts::<Present>(id)?;
    let mut products = reader.parts::<FrozenProduct>(id)?;
    for one in own {
        one.present = present
            .of(one.id)
            .into_iter()
            .map(|part| part.name)
            .collect();
        one.products = products.of(one.id);
    }
    Ok(())
}

fn load(reader: &Reader<'_>, id: Option<ClosingId>) -> Result<Vec<Closing>, Error> {
    let mut own = reader.entities::<Closing>(id)?;
    fill(reader, id, &mut own)?;
    Ok(own)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Closing>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: ClosingId) -> Result<Option<Closing>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a round, in the order of entry.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Vec<Closing>, Error> {
    let mut own = reader.entities_where::<Closing>("round = ?1", value(id))?;
    fill(reader, None, &mut own)?;
    Ok(own)
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Closing>()?;
    reader.readable::<Present>()?;
    reader.readable::<FrozenProduct>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, closing: &Closing) -> Result<(), Error> {
    writer.insert_sheet(closing)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, closing: &Closing) -> Result<(), Error> {
    writer.update_sheet(closing)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Closing, after: &Closing) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: ClosingId) -> Result<(), Error> {
    writer.delete_entity::<Closing>(id)
}
