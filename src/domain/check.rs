//! Quality checks of an agreement: what a program can tell is missing or does not agree
//! (domain notes, section 4).
//!
//! A check never mends anything. A finding carries data; `i18n` words it.

mod approval;
mod clause;
mod commitment;
mod committee;
mod duration;
mod figure;
mod financing;
mod finding;
mod object;
mod party;
mod project;
mod twin;
mod wording;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

pub use finding::{
    About, Code, Detail, Field, Finding, Mark, PartyField, Piece, Place, Severity, TwinPart,
    VoteField,
};

use super::{
    Date,
    agreement::Agreement,
    commitment::Commitment,
    commune::Commune,
    contents::Contents,
    id::{AgreementId, PartyId, ProjectId},
    project::Project,
};

/// An agreement with all that its checks look at.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// Its own commitments, in the order of the text.
    pub commitments: Vec<&'a Commitment>,
    /// The projects that it serves.
    pub projects: Vec<&'a Project>,
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// The day on which it is judged.
    pub today: Date,
}

impl<'a> Subject<'a> {
    /// One agreement of a dossier; none when it is not there.
    pub fn of(contents: &'a Contents, agreement: AgreementId, today: Date) -> Option<Self> {
        let agreement = contents.agreements.iter().find(|a| a.id == agreement)?;
        let own = |commitment: &&Commitment| commitment.agreement == agreement.id;
        Some(Subject {
            agreement,
            commitments: contents.commitments.iter().filter(own).collect(),
            projects: contents
                .projects
                .iter()
                .filter(|project| agreement.projects.contains(&project.id))
                .collect(),
            commune: &contents.commune,
            today,
        })
    }

    /// Every agreement of a dossier, in its order.
    pub fn all(contents: &'a Contents, today: Date) -> Vec<Self> {
        let mut commitments: HashMap<AgreementId, Vec<&Commitment>> = HashMap::new();
        for commitment in &contents.commitments {
            commitments
                .entry(commitment.agreement)
                .or_default()
                .push(commitment);
        }
        let projects: HashMap<ProjectId, &Project> =
            contents.projects.iter().map(|p| (p.id, p)).collect();
        contents
            .agreements
            .iter()
            .map(|agreement| Subject {
                agreement,
                commitments: commitments.remove(&agreement.id).unwrap_or_default(),
                projects: agreement
                    .projects
                    .iter()
                    .filter_map(|id| projects.get(id).copied())
                    .collect(),
                commune: &contents.commune,
                today,
            })
            .collect()
    }

    /// Where a party is to be found.
    fn party(&self, id: PartyId) -> Place {
        let party = self.agreement.party(id);
        Place::Party {
            id,
            name: party.map(party::label).unwrap_or_default(),
        }
    }
}

/// What was found so far in one agreement.
struct Report {
    about: About,
    findings: Vec<Finding>,
}

impl Report {
    fn on(about: About) -> Report {
        Report {
            about,
            findings: Vec::new(),
        }
    }

    fn add(&mut self, code: Code, severity: Severity, place: Place, detail: Detail) {
        self.findings.push(Finding {
            about: self.about,
            code,
            severity,
            place,
            detail,
        });
    }
}

/// Everything that the checks find in one agreement, in the order of their codes.
pub fn agreement(subject: &Subject<'_>) -> Vec<Finding> {
    let mut report = Report::on(About::Agreement(subject.agreement.id));
    party::check(subject, &mut report);
    object::check(subject, &mut report);
    commitment::check(subject, &mut report);
    financing::check(subject, &mut report);
    duration::check(subject, &mut report);
    committee::check(subject, &mut report);
    clause::check(subject, &mut report);
    approval::check(subject, &mut report);
    let texts = twin::Texts::of(subject);
    wording::check(subject, &texts, &mut report);
    twin::check(subject, &texts, &mut report);
    let mut findings = report.findings;
    findings.sort_by_key(|finding| finding.code);
    findings
}

/// Everything that the checks find in a dossier: its projects, then its agreements in their order.
pub fn dossier(contents: &Contents, today: Date) -> Vec<Finding> {
    let projects = contents.projects.iter().flat_map(project::check);
    let agreements = Subject::all(contents, today);
    projects
        .chain(agreements.iter().flat_map(agreement))
        .collect()
}
