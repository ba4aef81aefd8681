//! The directory of partners.

mod summary;

pub use summary::{summaries, summary};

use super::{
    Error, Reader, Writer, agreement,
    change::{Rows, Sheet},
    commitment,
    field::Field,
    merge::{self, Loss, Mergeable, Preview, add_missing},
    query::{first_column, value},
    realisation,
    record::{entity, part},
};
use crate::domain::{
    Date, Line,
    id::{AgreementId, ContactId, PartnerId},
    need::SupportKind,
    partner::{
        Contact, Paper, Partner,
        record::{self, Record},
    },
};

entity!(Partner, PartnerId, "partner" {
    id, code, name, abbreviation, category, level, parent_body, territory, usual_share, ceiling,
    instruments, calendar, eligibility, required_papers, address, bank_account, notes, active,
} elsewhere { domains, contributions, contacts, vetting });
part!(Contact, of partner: PartnerId, "contact" { id, name, function, phone, email });
part!(Paper, of partner: PartnerId, "vetting_paper" {
    kind, reference, received_on, valid_until, attachment, note,
});

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
            Rows::of(self.id, &self.vetting),
        ]
    }
}

impl Mergeable for Partner {
    fn unite(&mut self, dropped: Partner, _losses: &mut Vec<Loss>) {
        add_missing(&mut self.domains, dropped.domains, PartialEq::eq);
        add_missing(
            &mut self.contributions,
            dropped.contributions,
            PartialEq::eq,
        );
        add_missing(&mut self.vetting, dropped.vetting, PartialEq::eq);
        add_missing(&mut self.contacts, dropped.contacts, |known, other| {
            *known
                == Contact {
                    id: known.id,
                    ..other.clone()
                }
        });
    }
}

fn load(reader: &Reader<'_>, id: Option<PartnerId>) -> Result<Vec<Partner>, Error> {
    let mut partners = reader.entities::<Partner>(id)?;
    let mut domains = reader.parts::<Domain>(id)?;
    let mut contributions = reader.parts::<Gift>(id)?;
    let mut contacts = reader.parts::<Contact>(id)?;
    let mut papers = reader.parts::<Paper>(id)?;
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
        partner.vetting = papers.of(partner.id);
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

/// The partner that a contact person belongs to, if she is there.
pub fn of_contact(reader: &Reader<'_>, id: ContactId) -> Result<Option<PartnerId>, Error> {
    let sql = "SELECT partner FROM contact WHERE id = ?1";
    let found = reader.select("contact", sql, [value(id)], first_column, PartnerId::take)?;
    Ok(found.into_iter().next())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Partner>()?;
    reader.readable::<Domain>()?;
    reader.readable::<Gift>()?;
    reader.readable::<Contact>()?;
    reader.readable::<Paper>()
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

/// What merging would lose: where both sheets have something else, the kept one's stays.
pub fn losses(reader: &Reader<'_>, keep: PartnerId, drop: PartnerId) -> Result<Vec<Loss>, Error> {
    merge::losses::<Partner>(reader, [keep, drop], get)
}

/// What merging would do: what the kept sheet takes, what is lost, who will name it.
pub fn preview(reader: &Reader<'_>, keep: PartnerId, drop: PartnerId) -> Result<Preview, Error> {
    merge::preview::<Partner>(reader, [keep, drop], get)
}

/// Makes one sheet of two that mean the same partner: parties and attachments of the dropped go to
/// the kept, which takes what it lacks from the dropped. An agreement to which both were parties
/// keeps both, as its text names them. Gives what was lost, as [`losses`] tells it before.
pub fn merge(writer: &Writer<'_>, keep: PartnerId, drop: PartnerId) -> Result<Vec<Loss>, Error> {
    merge::merge::<Partner>(writer, [keep, drop], get)
}

/// What its past shows on a day (domain notes, sections 5 and 7).
pub fn record(reader: &Reader<'_>, id: PartnerId, today: Date) -> Result<Record, Error> {
    let mut agreements = Vec::new();
    for id in of_partner(reader, id)? {
        agreements.extend(agreement::get(reader, id)?);
    }
    let owed = commitment::owed_by(reader, id)?;
    let mut done = Vec::new();
    for commitment in &owed {
        done.extend(realisation::of_commitment(reader, commitment.id)?);
    }
    Ok(record::of(id, &agreements, &owed, &done, today))
}

/// The agreements that a partner is party to.
fn of_partner(reader: &Reader<'_>, id: PartnerId) -> Result<Vec<AgreementId>, Error> {
    let sql = "SELECT DISTINCT agreement FROM party WHERE partner = ?1 ORDER BY agreement";
    reader.select("party", sql, [value(id)], first_column, AgreementId::take)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: PartnerId) -> Result<(), Error> {
    writer.delete_entity::<Partner>(id)
}
