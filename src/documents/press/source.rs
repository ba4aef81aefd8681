//! What each document looks at, found among the contents of a dossier.

use std::collections::HashMap;

use super::{Error, Stock};
use crate::{
    documents::content::{
        agreement,
        follow_up::{self, Subject},
        partner, project,
    },
    domain::{
        Line, Name,
        agreement::Agreement,
        attachment::{Attachment, Owner},
        commitment::Commitment,
        id::{AgreementId, PartnerId, ProjectId, RoundId},
        partner::{
            Partner,
            record::{self, Record},
        },
        project::Project,
        round::Round,
    },
};

impl<'a> Stock<'a> {
    pub(super) fn round(&self, id: RoundId) -> Result<&'a Round, Error> {
        let mut rounds = self.contents.rounds.iter();
        let found = rounds.find(|round| round.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    pub(super) fn agreement(&self, id: AgreementId) -> Result<&'a Agreement, Error> {
        let found = self
            .contents
            .agreements
            .iter()
            .find(|agreement| agreement.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    pub(super) fn project(&self, id: ProjectId) -> Result<&'a Project, Error> {
        let mut projects = self.contents.projects.iter();
        let found = projects.find(|project| project.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    pub(super) fn partner(&self, id: PartnerId) -> Result<&'a Partner, Error> {
        let mut partners = self.contents.partners.iter();
        let found = partners.find(|partner| partner.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    /// The agreements that a partner is party to.
    pub(super) fn agreements_of(&self, id: PartnerId) -> Vec<&'a Agreement> {
        let is_party = |agreement: &&Agreement| {
            let mut parties = agreement.parties.iter();
            parties.any(|party| party.partner == Some(id))
        };
        self.contents.agreements.iter().filter(is_party).collect()
    }

    pub(super) fn attachments_of(&self, owner: Owner) -> Vec<&'a Attachment> {
        let all = self.contents.attachments.iter();
        all.filter(|attachment| attachment.owner == owner).collect()
    }

    pub(super) fn domain_name(&self, key: &Line) -> Name {
        named(key, self.domain)
    }

    pub(super) fn records(&self) -> &HashMap<PartnerId, Record> {
        self.records
            .get_or_init(|| record::all(self.contents, self.today))
    }

    pub(super) fn commitments_of(&self, id: AgreementId) -> Vec<&'a Commitment> {
        self.commitments.get(&id).cloned().unwrap_or_default()
    }

    pub(super) fn source(&self, agreement: &'a Agreement) -> agreement::Source<'a> {
        let projects = agreement.projects.iter().filter_map(|id| {
            self.contents
                .projects
                .iter()
                .find(|project| project.id == *id)
        });
        agreement::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            agreement,
            parent: agreement
                .parent
                .and_then(|parent| self.agreement(parent).ok()),
            projects: projects.collect(),
            commitments: self.commitments_of(agreement.id),
            regime_law: (self.regime_law)(agreement.regime_date),
        }
    }

    pub(super) fn project_sheet(&self, project: &'a Project) -> project::Source<'a> {
        let contents = self.contents;
        let id = project.id;
        let axis = contents
            .axes
            .iter()
            .find(|axis| Some(axis.id) == project.axis);
        let plan = axis.and_then(|axis| contents.plans.iter().find(|plan| plan.id == axis.plan));
        let serves = |agreement: &&Agreement| agreement.projects.contains(&id);
        project::Source {
            commune: &contents.commune,
            logo: self.logo.clone(),
            project,
            axis,
            plan,
            sector: self.domain_name(&project.sector),
            needs: contents.needs.iter().filter(|n| n.project == id).collect(),
            agreements: contents.agreements.iter().filter(serves).collect(),
            attachments: self.attachments_of(Owner::Project(id)),
            today: self.today,
        }
    }

    pub(super) fn partner_sheet(&self, partner: &'a Partner) -> partner::Source<'a> {
        let domains = partner.domains.iter();
        partner::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            partner,
            domains: domains.map(|key| self.domain_name(key)).collect(),
            agreements: self.agreements_of(partner.id),
            record: self.records().get(&partner.id).copied(),
            attachments: self.attachments_of(Owner::Partner(partner.id)),
            today: self.today,
        }
    }

    pub(super) fn sheet(
        &self,
        subject: Subject<'a>,
        agreements: Vec<&'a Agreement>,
    ) -> follow_up::Source<'a> {
        let commitments = agreements
            .iter()
            .flat_map(|agreement| self.commitments_of(agreement.id))
            .collect();
        follow_up::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            subject,
            agreements,
            commitments,
            realisations: &self.contents.realisations,
            today: self.today,
        }
    }
}

/// The name that a key goes by; without one the key itself.
pub(super) fn named(key: &Line, by: Option<&dyn Fn(&Line) -> Name>) -> Name {
    by.map(|by| by(key))
        .filter(|name| !name.is_empty())
        .or_else(|| Name::new(key.as_str(), key.as_str()).ok())
        .unwrap_or_default()
}
