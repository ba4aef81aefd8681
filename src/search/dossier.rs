//! The entries of a dossier: by which of its texts each thing is found.

use super::{Entry, Field, Kind};
use crate::domain::{
    agreement::Agreement,
    attachment::Attachment,
    commitment::Commitment,
    contents::Contents,
    need::Need,
    partner::{Contact, Partner},
    plan::{Axis, Plan},
    project::Project,
};

/// Every entry of a dossier.
pub fn entries(contents: &Contents) -> impl Iterator<Item = Entry<'_>> {
    let contacts = contents.partners.iter().flat_map(|partner| {
        let named = move |contact| self::contact(contact, partner);
        partner.contacts.iter().map(named)
    });
    let plan = contents.plans.iter().map(plan);
    plan.chain(contents.axes.iter().map(axis))
        .chain(contents.projects.iter().map(project))
        .chain(contents.needs.iter().map(need))
        .chain(contents.partners.iter().map(partner))
        .chain(contacts)
        .chain(contents.agreements.iter().map(agreement))
        .chain(contents.commitments.iter().map(commitment))
        .chain(contents.attachments.iter().map(attachment))
}

/// A plan is found by its title and the number of its decision.
pub fn plan(plan: &Plan) -> Entry<'_> {
    Entry::new(Kind::Plan, plan.id)
        .line(Field::Code, &plan.decision)
        .name(Field::Name, &plan.title)
}

/// An axis is found by its code and name.
pub fn axis(axis: &Axis) -> Entry<'_> {
    Entry::new(Kind::Axis, axis.id)
        .line(Field::Code, &axis.code)
        .name(Field::Name, &axis.name)
}

/// A project is found by its code, title, places, those who carry it, and what its sheet says.
pub fn project(project: &Project) -> Entry<'_> {
    let entry = Entry::new(Kind::Project, project.id)
        .line(Field::Code, &project.code)
        .name(Field::Name, &project.title)
        .name(Field::Place, &project.location)
        .name(Field::Related, &project.owner)
        .name(Field::Related, &project.delegated_owner)
        .name(Field::Related, &project.manager)
        .prose(&project.stakeholders)
        .prose(&project.problem)
        .prose(&project.objectives)
        .prose(&project.components)
        .prose(&project.results)
        .name(Field::Text, &project.operational_objective)
        .name(Field::Text, &project.programme_link);
    let places = project.places.iter();
    places.fold(entry, |entry, place| entry.name(Field::Place, place))
}

/// A need is found by its component and its reason.
pub fn need(need: &Need) -> Entry<'_> {
    Entry::new(Kind::Need, need.id)
        .name(Field::Name, &need.component)
        .name(Field::Text, &need.source)
        .prose(&need.reason)
}

/// A partner is found by its code, name, abbreviation, territory, and what its sheet says.
pub fn partner(partner: &Partner) -> Entry<'_> {
    Entry::new(Kind::Partner, partner.id)
        .line(Field::Code, &partner.code)
        .name(Field::Abbreviation, &partner.abbreviation)
        .name(Field::Name, &partner.name)
        .name(Field::Place, &partner.territory)
        .name(Field::Place, &partner.address)
        .name(Field::Related, &partner.parent_body)
        .prose(&partner.instruments)
        .prose(&partner.notes)
}

/// A contact person is found by name, function, telephone, e-mail and partner.
pub fn contact<'a>(contact: &'a Contact, partner: &'a Partner) -> Entry<'a> {
    Entry::new(Kind::Contact, contact.id)
        .name(Field::Name, &contact.name)
        .line(Field::Code, &contact.phone)
        .line(Field::Text, &contact.email)
        .name(Field::Text, &contact.function)
        .name(Field::Related, &partner.name)
        .name(Field::Related, &partner.abbreviation)
}

/// An agreement is found by its number, title, place, parties and object.
pub fn agreement(agreement: &Agreement) -> Entry<'_> {
    let entry = Entry::new(Kind::Agreement, agreement.id)
        .line(Field::Code, &agreement.number)
        .name(Field::Name, &agreement.title)
        .name(Field::Place, &agreement.place)
        .prose(&agreement.object);
    let parties = agreement.parties.iter().filter(|party| !party.is_commune());
    parties.fold(entry, |entry, party| {
        entry
            .name(Field::Related, &party.name)
            .name(Field::Related, &party.short_name)
    })
}

/// A commitment is found by its text and the evidence that it asks for.
pub fn commitment(commitment: &Commitment) -> Entry<'_> {
    Entry::new(Kind::Commitment, commitment.id)
        .prose(&commitment.text)
        .name(Field::Text, &commitment.evidence)
        .name(Field::Text, &commitment.next_action)
}

/// An attachment is found by its file's name and what it shows.
pub fn attachment(attachment: &Attachment) -> Entry<'_> {
    Entry::new(Kind::Attachment, attachment.id)
        .line(Field::Name, &attachment.name)
        .name(Field::Name, &attachment.description)
}
