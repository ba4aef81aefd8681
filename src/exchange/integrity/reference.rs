//! Ids: each given once, each pointing to something.

mod round;

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::Report;
use crate::{
    domain::{agreement::Agreement, attachment::Owner, contents::Contents},
    exchange::finding::Problem,
};

/// The ids of one list, each with the place where it was first.
struct Ids {
    list: &'static str,
    places: HashMap<Uuid, String>,
}

impl Ids {
    fn of(
        list: &'static str,
        ids: impl IntoIterator<Item = (String, Uuid)>,
        report: &mut Report,
    ) -> Ids {
        let mut places: HashMap<Uuid, String> = HashMap::new();
        for (path, id) in ids {
            match places.get(&id) {
                Some(first) => {
                    let first = first.clone();
                    report.add(format!("{path}.id"), Problem::DuplicateId { id, first });
                }
                None => {
                    places.insert(id, path);
                }
            }
        }
        Ids { list, places }
    }

    fn rows<'a, T>(
        list: &'static str,
        rows: &'a [T],
        id: impl Fn(&'a T) -> Uuid,
        report: &mut Report,
    ) -> Ids {
        let ids = rows
            .iter()
            .enumerate()
            .map(|(index, row)| (format!("{list}[{index}]"), id(row)));
        Ids::of(list, ids, report)
    }

    fn expect(&self, path: impl Into<String>, id: Uuid, report: &mut Report) {
        if !self.places.contains_key(&id) {
            let list = self.list.to_owned();
            report.add(path, Problem::Dangling { id, list });
        }
    }
}

/// The parts of agreements: every party, clause and event of all of them.
struct Parts {
    parties: Ids,
    clauses: Ids,
}

impl Parts {
    fn of(contents: &Contents, report: &mut Report) -> Parts {
        let each = |part: &'static str, ids: fn(&Agreement) -> Vec<Uuid>| {
            let agreements = contents.agreements.iter().enumerate();
            agreements.flat_map(move |(index, agreement)| {
                ids(agreement)
                    .into_iter()
                    .enumerate()
                    .map(move |(inner, id)| {
                        (format!("contents.agreements[{index}].{part}[{inner}]"), id)
                    })
            })
        };
        let parties = each("parties", |a| {
            a.parties.iter().map(|p| p.id.uuid()).collect()
        });
        let clauses = each("clauses", |a| {
            a.clauses.iter().map(|c| c.id.uuid()).collect()
        });
        let events = each("events", |a| a.events.iter().map(|e| e.id.uuid()).collect());
        Ids::of("events", events, report);
        Parts {
            parties: Ids::of("parties", parties, report),
            clauses: Ids::of("clauses", clauses, report),
        }
    }

    /// That a party or clause belongs to the agreement it is named for.
    fn expect(
        all: &Ids,
        own: &HashSet<Uuid>,
        agreement: &str,
        path: String,
        id: Uuid,
        report: &mut Report,
    ) {
        if own.contains(&id) {
            return;
        }
        if all.places.contains_key(&id) {
            let agreement = agreement.to_owned();
            report.add(path, Problem::ElsewhereInAgreements { id, agreement });
        } else {
            let list = format!("{agreement}.{}", all.list);
            report.add(path, Problem::Dangling { id, list });
        }
    }
}

pub(super) fn check(contents: &Contents, report: &mut Report) {
    let c = contents;
    let plans = Ids::rows("contents.plans", &c.plans, |row| row.id.uuid(), report);
    let axes = Ids::rows("contents.axes", &c.axes, |row| row.id.uuid(), report);
    let projects = Ids::rows(
        "contents.projects",
        &c.projects,
        |row| row.id.uuid(),
        report,
    );
    let needs = Ids::rows("contents.needs", &c.needs, |row| row.id.uuid(), report);
    let partners = Ids::rows(
        "contents.partners",
        &c.partners,
        |row| row.id.uuid(),
        report,
    );
    let agreements = Ids::rows(
        "contents.agreements",
        &c.agreements,
        |row| row.id.uuid(),
        report,
    );
    let commitments = Ids::rows(
        "contents.commitments",
        &c.commitments,
        |row| row.id.uuid(),
        report,
    );
    Ids::rows(
        "contents.realisations",
        &c.realisations,
        |row| row.id.uuid(),
        report,
    );
    let attachments = Ids::rows(
        "contents.attachments",
        &c.attachments,
        |row| row.id.uuid(),
        report,
    );
    let contacts = c.partners.iter().enumerate().flat_map(|(index, partner)| {
        partner
            .contacts
            .iter()
            .enumerate()
            .map(move |(inner, contact)| {
                (
                    format!("contents.partners[{index}].contacts[{inner}]"),
                    contact.id.uuid(),
                )
            })
    });
    Ids::of("contacts", contacts, report);
    let parts = Parts::of(contents, report);

    if let Some(logo) = c.commune.logo {
        attachments.expect("contents.commune.logo", logo.uuid(), report);
    }
    for (index, axis) in c.axes.iter().enumerate() {
        plans.expect(
            format!("contents.axes[{index}].plan"),
            axis.plan.uuid(),
            report,
        );
    }
    for (index, project) in c.projects.iter().enumerate() {
        if let Some(axis) = project.axis {
            axes.expect(
                format!("contents.projects[{index}].axis"),
                axis.uuid(),
                report,
            );
        }
    }
    for (index, partner) in c.partners.iter().enumerate() {
        for (inner, paper) in partner.vetting.iter().enumerate() {
            if let Some(attachment) = paper.attachment {
                let path = format!("contents.partners[{index}].vetting[{inner}].attachment");
                attachments.expect(path, attachment.uuid(), report);
            }
        }
    }
    for (index, need) in c.needs.iter().enumerate() {
        projects.expect(
            format!("contents.needs[{index}].project"),
            need.project.uuid(),
            report,
        );
    }
    for (index, agreement) in c.agreements.iter().enumerate() {
        let path = format!("contents.agreements[{index}]");
        if let Some(parent) = agreement.parent {
            agreements.expect(format!("{path}.parent"), parent.uuid(), report);
        }
        for (inner, project) in agreement.projects.iter().enumerate() {
            projects.expect(format!("{path}.projects[{inner}]"), project.uuid(), report);
        }
        for (inner, party) in agreement.parties.iter().enumerate() {
            if let Some(partner) = party.partner {
                let path = format!("{path}.parties[{inner}].partner");
                partners.expect(path, partner.uuid(), report);
            }
        }
        own_parties(agreement, &path, &parts, report);
    }
    parents(contents, report);
    commitments_of(contents, &agreements, &parts, report);
    for (index, realisation) in c.realisations.iter().enumerate() {
        let path = format!("contents.realisations[{index}]");
        commitments.expect(
            format!("{path}.commitment"),
            realisation.commitment.uuid(),
            report,
        );
        if let Some(evidence) = realisation.evidence {
            attachments.expect(format!("{path}.evidence"), evidence.uuid(), report);
        }
    }
    for (index, attachment) in c.attachments.iter().enumerate() {
        let path = format!("contents.attachments[{index}].owner");
        match attachment.owner {
            Owner::Commune => {}
            Owner::Project(id) => projects.expect(path, id.uuid(), report),
            Owner::Partner(id) => partners.expect(path, id.uuid(), report),
            Owner::Agreement(id) => agreements.expect(path, id.uuid(), report),
        }
    }
    let known = round::Known {
        projects: &projects,
        needs: &needs,
        partners: &partners,
        attachments: &attachments,
    };
    round::check(contents, &known, report);
}

/// Parties that an agreement names must be its own.
fn own_parties(agreement: &Agreement, path: &str, parts: &Parts, report: &mut Report) {
    let own: HashSet<Uuid> = agreement
        .parties
        .iter()
        .map(|party| party.id.uuid())
        .collect();
    let mut named: Vec<(String, Uuid)> = Vec::new();
    let mut name = |field: String, id: Uuid| named.push((format!("{path}.{field}"), id));
    for (index, contribution) in agreement.contributions.iter().enumerate() {
        name(
            format!("contributions[{index}].party"),
            contribution.party.uuid(),
        );
    }
    if let Some(owner) = agreement.owner {
        name("owner".to_owned(), owner.uuid());
    }
    if let Some(owner) = agreement.delegated_owner {
        name("delegated_owner".to_owned(), owner.uuid());
    }
    for (index, member) in agreement.committee.members.iter().enumerate() {
        if let Some(party) = member.party {
            name(format!("committee.members[{index}].party"), party.uuid());
        }
    }
    for (index, event) in agreement.events.iter().enumerate() {
        if let Some(party) = event.party {
            name(format!("events[{index}].party"), party.uuid());
        }
    }
    for (field, id) in named {
        Parts::expect(&parts.parties, &own, path, field, id, report);
    }
}

fn commitments_of(contents: &Contents, agreements: &Ids, parts: &Parts, report: &mut Report) {
    let mut own: HashMap<Uuid, (usize, HashSet<Uuid>, HashSet<Uuid>)> = HashMap::new();
    for (index, agreement) in contents.agreements.iter().enumerate() {
        let parties = agreement
            .parties
            .iter()
            .map(|party| party.id.uuid())
            .collect();
        let clauses = agreement
            .clauses
            .iter()
            .map(|clause| clause.id.uuid())
            .collect();
        own.entry(agreement.id.uuid())
            .or_insert((index, parties, clauses));
    }
    for (index, commitment) in contents.commitments.iter().enumerate() {
        let path = format!("contents.commitments[{index}]");
        let agreement = commitment.agreement.uuid();
        agreements.expect(format!("{path}.agreement"), agreement, report);
        let Some((place, parties, clauses)) = own.get(&agreement) else {
            continue;
        };
        let place = format!("contents.agreements[{place}]");
        let debtor = commitment.debtor.uuid();
        Parts::expect(
            &parts.parties,
            parties,
            &place,
            format!("{path}.debtor"),
            debtor,
            report,
        );
        if let Some(creditor) = commitment.creditor {
            let (path, id) = (format!("{path}.creditor"), creditor.uuid());
            Parts::expect(&parts.parties, parties, &place, path, id, report);
        }
        if let Some(clause) = commitment.clause {
            let (path, id) = (format!("{path}.clause"), clause.uuid());
            Parts::expect(&parts.clauses, clauses, &place, path, id, report);
        }
    }
}

/// No agreement is its own parent, directly or through others.
fn parents(contents: &Contents, report: &mut Report) {
    let parent: HashMap<Uuid, Uuid> = contents
        .agreements
        .iter()
        .filter_map(|agreement| Some((agreement.id.uuid(), agreement.parent?.uuid())))
        .collect();
    for (index, agreement) in contents.agreements.iter().enumerate() {
        let start = agreement.id.uuid();
        let mut seen = HashSet::from([start]);
        let mut next = parent.get(&start);
        while let Some(id) = next {
            if *id == start {
                report.add(
                    format!("contents.agreements[{index}].parent"),
                    Problem::ParentCycle,
                );
                break;
            }
            if !seen.insert(*id) {
                break;
            }
            next = parent.get(id);
        }
    }
}
