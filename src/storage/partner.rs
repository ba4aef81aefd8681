//! The directory of partners.

mod summary;

pub use summary::{summaries, summary};

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    record::{entity, part},
};
use crate::domain::{
    Line,
    id::PartnerId,
    need::SupportKind,
    partner::{Contact, Partner},
};

entity!(Partner, PartnerId, "partner" {
    id, code, name, abbreviation, category, level, parent_body, territory, usual_share, ceiling,
    instruments, calendar, eligibility, required_papers, address, bank_account, notes, active,
} elsewhere { domains, contributions, contacts });
part!(Contact, of partner: PartnerId, "contact" { id, name, function, phone, email });

struct Domain {
    key: Line,
}

part!(Domain, of partner: PartnerId, "partner_domain" { key });

struct Gift {
    kind: SupportKind,
}

part!(Gift, of partner: PartnerId, "partner_contribution" { kind });

impl Sheet for Partner {
    fn parts(&self) -> Vec<Rows> {
        let domains: Vec<Domain> = self
            .domains
            .iter()
            .map(|key| Domain { key: key.clone() })
            .collect();
        let gifts: Vec<Gift> = self
            .contributions
            .iter()
            .map(|&kind| Gift { kind })
            .collect();
        vec![
            Rows::of(self.id, &domains),
            Rows::of(self.id, &gifts),
            Rows::of(self.id, &self.contacts),
        ]
    }
}

fn load(reader: &Reader<'_>, id: Option<PartnerId>) -> Result<Vec<Partner>, Error> {
    let mut partners = reader.entities::<Partner>(id)?;
    let mut domains = reader.parts::<Domain>(id)?;
    let mut contributions = reader.parts::<Gift>(id)?;
    let mut contacts = reader.parts::<Contact>(id)?;
    for partner in &mut partners {
        partner.domains = domains
            .of(partner.id)
            .into_iter()
            .map(|part| part.key)
            .collect();
        partner.contributions = contributions
            .of(partner.id)
            .into_iter()
            .map(|part| part.kind)
            .collect();
        partner.contacts = contacts.of(partner.id);
    }
    Ok(partners)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Partner>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: PartnerId) -> Result<Option<Partner>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, partner: &Partner) -> Result<(), Error> {
    writer.insert_sheet(partner)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, partner: &Partner) -> Result<(), Error> {
    writer.update_sheet(partner)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Partner, after: &Partner) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: PartnerId) -> Result<(), Error> {
    writer.delete_entity::<Partner>(id)
}
