//! The dossier of a whole country as a file: the sample's rows once for each of 1,503 communes,
//! written one commune after the other within one action, the journal included. Clauses are cut to
//! the first two of each agreement: lists and single sheets never read the others, and with all of
//! them the file and its journal would take gigabytes. The same every time.

use std::{collections::HashMap, path::Path};

use chrono::{DateTime, Utc};
use sharaka::{
    domain::{
        Line, Name,
        agreement::Agreement,
        attachment::Owner,
        commitment::{Commitment, Realisation},
        contents::Contents,
        id::{
            AgreementId, ClauseId, CommitmentId, ContactId, EventId, PartnerId, PartyId, ProjectId,
            RealisationId, Sequence,
        },
        partner::Partner,
        project::Project,
    },
    exchange::demo,
    storage::{
        self, Action, Dossier, Writer, agreement, attachment, axis, commitment, commune, partner,
        plan, project, realisation,
    },
    text::Language,
};

/// Rows of each commune (domain notes, section 9).
const PROJECTS: usize = 80;
const AGREEMENTS: usize = 20;
const COMMITMENTS: usize = 100;
const PARTNERS: usize = 2;
const CLAUSES: usize = 2;

const COMMUNES: &str = include_str!("../../resources/communes/communes.csv");

/// Why the dossier could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The sample cannot be built.
    #[error(transparent)]
    Sample(#[from] demo::Error),
    /// The file cannot be written.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// A text that the domain refuses, or a sample without rows.
    #[error("{0}")]
    Mismatch(String),
}

fn line(text: &str) -> Result<Line, Error> {
    Line::new(text).map_err(|error| Error::Mismatch(error.to_string()))
}

/// Writes the dossier to a path where nothing stands yet.
pub fn write(path: &Path) -> Result<Dossier, Error> {
    let sample = demo::build()?;
    let who = line("national")?;
    let action = Action {
        key: "create",
        who: &who,
        at: DateTime::<Utc>::UNIX_EPOCH,
    };
    Dossier::create(path, action, |writer| {
        let contents = &sample.contents;
        for bytes in sample.files.values() {
            attachment::keep_bytes(writer, bytes)?;
        }
        commune::set(writer, &contents.commune)?;
        for row in &contents.attachments {
            let row = sharaka::domain::attachment::Attachment {
                owner: Owner::Commune,
                ..row.clone()
            };
            attachment::insert(writer, &row)?;
        }
        for row in &contents.plans {
            plan::insert(writer, row)?;
        }
        for row in &contents.axes {
            axis::insert(writer, row)?;
        }
        for row in &contents.partners {
            partner::insert(writer, row)?;
        }
        let mut ids = Sequence::starting_at(1_770_000_000_000);
        for (at, commune) in COMMUNES.lines().skip(1).enumerate() {
            let mut fields = commune.split(';').skip(4);
            let (Some(french), Some(arabic)) = (fields.next(), fields.next()) else {
                return Err(Error::Mismatch(commune.to_owned()));
            };
            let copy = Copy { at, arabic, french };
            copy.write(writer, contents, &mut ids)?;
        }
        Ok(())
    })
}

/// The rows of one commune.
struct Copy<'a> {
    at: usize,
    arabic: &'a str,
    french: &'a str,
}

impl Copy<'_> {
    fn write(
        &self,
        writer: &Writer<'_>,
        contents: &Contents,
        ids: &mut Sequence,
    ) -> Result<(), Error> {
        let mut projects = Vec::with_capacity(PROJECTS);
        for (at, row) in contents.projects.iter().cycle().take(PROJECTS).enumerate() {
            let project = Project {
                id: ProjectId::next(ids),
                code: line(&format!("{}-{:02}", self.at + 1, at + 1))?,
                title: self.named(&row.title)?,
                ..row.clone()
            };
            project::insert(writer, &project)?;
            projects.push(project.id);
        }
        for (at, row) in contents.partners.iter().rev().take(PARTNERS).enumerate() {
            let mut partner = Partner {
                id: PartnerId::next(ids),
                code: line(&format!("A{}-{}", self.at + 1, at + 1))?,
                name: self.named(&row.name)?,
                ..row.clone()
            };
            for contact in &mut partner.contacts {
                contact.id = ContactId::next(ids);
            }
            partner::insert(writer, &partner)?;
        }
        let each = COMMITMENTS / AGREEMENTS;
        for (at, row) in contents
            .agreements
            .iter()
            .cycle()
            .take(AGREEMENTS)
            .enumerate()
        {
            let (agreement, parties) = self.agreement(row, at, &projects, ids)?;
            agreement::insert(writer, &agreement)?;
            let own: Vec<&Commitment> = contents
                .commitments
                .iter()
                .filter(|owed| owed.agreement == row.id)
                .collect();
            // An agreement without commitments of its own takes those of another.
            let owed = if own.is_empty() {
                contents.commitments.iter().take(each).collect()
            } else {
                own
            };
            let first = agreement.parties.first().map(|party| party.id);
            for row in owed.into_iter().cycle().take(each) {
                let party = |id: PartyId| parties.get(&id).copied().or(first).unwrap_or(id);
                let commitment = Commitment {
                    id: CommitmentId::next(ids),
                    agreement: agreement.id,
                    clause: None,
                    debtor: party(row.debtor),
                    creditor: row.creditor.map(party),
                    ..row.clone()
                };
                commitment::insert(writer, &commitment)?;
                let done = contents.realisations.iter();
                for row in done.filter(|done| done.commitment == row.id) {
                    let done = Realisation {
                        id: RealisationId::next(ids),
                        commitment: commitment.id,
                        ..row.clone()
                    };
                    realisation::insert(writer, &done)?;
                }
            }
        }
        Ok(())
    }

    /// An agreement's copy, and the parties of the copy by those of the sample.
    fn agreement(
        &self,
        row: &Agreement,
        at: usize,
        projects: &[ProjectId],
        ids: &mut Sequence,
    ) -> Result<(Agreement, HashMap<PartyId, PartyId>), Error> {
        let parties: HashMap<PartyId, PartyId> = row
            .parties
            .iter()
            .map(|party| (party.id, PartyId::next(ids)))
            .collect();
        let own = |id: PartyId| parties.get(&id).copied().unwrap_or(id);
        let mut copy = Agreement {
            id: AgreementId::next(ids),
            parent: None,
            number: line(&format!("{:02}/{}", at + 1, self.at + 1))?,
            title: self.named(&row.title)?,
            projects: projects.iter().skip(at).take(1).copied().collect(),
            owner: row.owner.map(own),
            delegated_owner: row.delegated_owner.map(own),
            ..row.clone()
        };
        copy.clauses.truncate(CLAUSES);
        for clause in &mut copy.clauses {
            clause.id = ClauseId::next(ids);
        }
        for party in &mut copy.parties {
            party.id = own(party.id);
        }
        for event in &mut copy.events {
            event.id = EventId::next(ids);
            event.party = event.party.map(own);
        }
        for contribution in &mut copy.contributions {
            contribution.party = own(contribution.party);
        }
        for member in &mut copy.committee.members {
            member.party = member.party.map(own);
        }
        Ok((copy, parties))
    }

    /// A name with the commune in the place of the sample's.
    fn named(&self, name: &Name) -> Result<Name, Error> {
        let arabic = name.in_language(Language::Arabic);
        let french = name.in_language(Language::French);
        Name::new(
            format!(
                "{} - {}",
                arabic.replace("واد الزيتون", self.arabic),
                self.arabic
            ),
            format!(
                "{} - {}",
                french.replace("Oued Zitoune", self.french),
                self.french
            ),
        )
        .map_err(|error| Error::Mismatch(error.to_string()))
    }
}
