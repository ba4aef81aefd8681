//! What a dossier's things are found by. The same words serve the index that is built when a
//! dossier is opened and the entry of one thing that was changed.

use std::sync::Arc;

use super::{Register, shelf::Shelf};
use crate::{
    domain::{self, id::CommitmentId, pack::Twin},
    library::partner::Catalogue,
    search::{Abbreviations, Entry, Field, Index, Kind, dossier},
    storage::{
        Dossier, Error, Reader, RowKey, agreement, axis, commitment, partner, plan, project,
    },
    text::Language,
};

/// Builds the index of a dossier. Takes time: not for the window's thread.
pub fn build(dossier: &Dossier) -> Result<Index, Error> {
    dossier.read(|reader| {
        let catalogue = Catalogue::load().unwrap_or_default();
        let abbreviations = Abbreviations::load(&catalogue).unwrap_or_default();
        let mut index = Index::new(Arc::new(abbreviations), []);
        // One table after the other: the texts of a whole country are not held at once.
        let texts = commitment::texts(reader, None)?;
        index.extend(texts.iter().map(|(id, text)| owed(*id, text.twin(0))));
        drop(texts);
        index.extend(plan::all(reader)?.iter().map(dossier::plan));
        index.extend(axis::all(reader)?.iter().map(dossier::axis));
        index.extend(project::summaries(reader)?.iter().map(self::project));
        let partners = Shelf::new(partner::summaries(reader)?);
        let agreements = agreement::summaries(reader)?;
        let agreements = agreements.iter();
        index.extend(agreements.map(|agreement| self::agreement(agreement, &partners)));
        for partner in partner::all(reader)? {
            index.put(dossier::partner(&partner));
            let contacts = partner.contacts.iter();
            index.extend(contacts.map(|contact| dossier::contact(contact, &partner)));
        }
        index.compact();
        Ok(index)
    })
}

/// Takes changed rows into the index; the register already knows them.
pub fn follow(
    index: &mut Index,
    register: &Register,
    reader: &Reader<'_>,
    touched: &[RowKey],
) -> Result<(), Error> {
    for row in touched {
        let Ok(id) = uuid::Uuid::parse_str(&row.row) else {
            continue;
        };
        index.remove(id);
        match row.table.as_str() {
            "plan" => {
                let plan = register.plans.iter().find(|plan| plan.id.uuid() == id);
                index.extend(plan.map(dossier::plan));
            }
            "axis" => {
                let axis = register.axes.iter().find(|axis| axis.id.uuid() == id);
                index.extend(axis.map(dossier::axis));
            }
            "project" => index.extend(register.projects.get(id).map(self::project)),
            "agreement" => {
                let agreement = register.agreements.get(id);
                index.extend(
                    agreement.map(|agreement| self::agreement(agreement, &register.partners)),
                );
            }
            "partner" => {
                let found = match id.try_into() {
                    Ok(id) => partner::get(reader, id)?,
                    Err(_) => None,
                };
                if let Some(partner) = found {
                    index.put(dossier::partner(&partner));
                    for contact in &partner.contacts {
                        index.put(dossier::contact(contact, &partner));
                    }
                }
            }
            "commitment" => {
                if let Ok(id) = id.try_into() {
                    let texts = commitment::texts(reader, Some(id))?;
                    index.extend(texts.iter().map(|(id, text)| owed(*id, text.twin(0))));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn both<'a>(entry: Entry<'a>, field: Field, twin: Twin<'a>) -> Entry<'a> {
    Language::ALL.into_iter().fold(entry, |entry, language| {
        entry.text(field, twin.in_language(language))
    })
}

fn project(project: &domain::project::Summary) -> Entry<'_> {
    let entry = Entry::new(Kind::Project, project.id).text(Field::Code, project.code());
    let entry = both(entry, Field::Name, project.title());
    both(entry, Field::Place, project.location())
}

fn agreement<'a>(
    agreement: &'a domain::agreement::Summary,
    partners: &'a Shelf<domain::partner::Summary>,
) -> Entry<'a> {
    let entry = Entry::new(Kind::Agreement, agreement.id).text(Field::Code, agreement.number());
    let mut entry = both(entry, Field::Name, agreement.title());
    for side in &agreement.sides {
        entry = both(entry, Field::Related, side.short_name());
        let partner = side.partner.and_then(|id| partners.get(id));
        if let Some(partner) = partner {
            entry = both(entry, Field::Related, partner.name());
            entry = both(entry, Field::Related, partner.abbreviation());
        }
    }
    entry
}

fn owed<'a>(id: CommitmentId, text: Twin<'a>) -> Entry<'a> {
    both(Entry::new(Kind::Commitment, id), Field::Text, text)
}
