//! What the summaries leave out of an agreement, and what of it is being typed.

use super::{Message, commitments::Commitments, record};
use crate::{
    documents::content::agreement::Source,
    domain::{
        Name,
        agreement::{Agreement, party::Party},
        check::{self, Field, Finding, Place, Severity, Subject},
        commitment::{Commitment, Progress},
        id::{AgreementId, PartnerId},
        partner::Partner,
        project::Project,
    },
    screen::{
        Action, Context, Problem,
        sheet::{self, Offer, Sheet},
    },
    storage::{self, commitment},
};

/// What of an agreement is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its articles.
    Text,
    /// What it is and on which terms.
    Sheet,
    /// Parties, committee, indicators.
    People,
    /// Who gives what, by year.
    Cost,
    /// What is owed.
    Commitments,
    /// The steps of its approval.
    Approval,
    /// What the checks find.
    Checks,
}

impl Part {
    /// Every part, in the order of the work.
    pub const ALL: [Part; 7] = [
        Part::Text,
        Part::Sheet,
        Part::People,
        Part::Cost,
        Part::Commitments,
        Part::Approval,
        Part::Checks,
    ];

    /// The sections of the sheet that are worked on in it.
    pub fn sections(self) -> &'static [u8] {
        match self {
            Part::Sheet => &[
                record::IDENTITY,
                record::TERMS,
                record::OWNER,
                record::ANNEXES,
            ],
            Part::People => &[
                record::PARTIES,
                record::COMMITTEE,
                record::MEMBERS,
                record::EVALUATION,
                record::INDICATORS,
            ],
            Part::Cost => &[record::CONTRIBUTIONS, record::TRANCHES],
            Part::Approval => &[record::EVENTS],
            Part::Text | Part::Commitments | Part::Checks => &[],
        }
    }
}

/// Where a finding is mended.
pub fn part_of(place: &Place) -> Part {
    match place {
        Place::Clause { .. } | Place::Field(Field::Clauses) => Part::Text,
        Place::Party { .. } | Place::Field(Field::Parties | Field::Committee) => Part::People,
        Place::Commitment { .. } => Part::Commitments,
        Place::Cost { .. } | Place::Field(Field::Tranches) => Part::Cost,
        Place::Event { .. } | Place::Field(Field::Events) => Part::Approval,
        Place::Field(_) => Part::Sheet,
    }
}

/// An agreement on the screen.
#[derive(Debug)]
pub struct Work {
    /// Its sheet.
    pub sheet: Sheet<Agreement>,
    /// Its commitments, as the file has them, with where they stand.
    pub commitments: Vec<(Commitment, Progress)>,
    /// What the checks find in it as it is typed, the gravest first.
    pub findings: Vec<Finding>,
    /// The framework it carries out, or the agreement it amends.
    parent: Option<Agreement>,
    projects: Vec<Project>,
}

impl Work {
    /// Reads an agreement; none where it is not there.
    ///
    /// # Errors
    /// As the dossier is read.
    pub fn read(context: &Context, id: AgreementId) -> Result<Option<Work>, Problem> {
        let Some((agreement, parent, commitments, projects)) = read(context, id)? else {
            return Ok(None);
        };
        let mut work = Work {
            sheet: Sheet::new(agreement),
            commitments,
            findings: Vec::new(),
            parent,
            projects,
        };
        work.offer(context);
        Ok(Some(work))
    }

    /// Reads it anew and keeps what is being typed; whether it is still there.
    ///
    /// # Errors
    /// As the dossier is read.
    pub fn reload(
        &mut self,
        context: &Context,
        id: AgreementId,
        is_failed: bool,
    ) -> Result<bool, Problem> {
        let Some((agreement, parent, commitments, projects)) = read(context, id)? else {
            return Ok(false);
        };
        match is_failed {
            true => self.sheet.failed(agreement),
            false => self.sheet.reload(agreement),
        }
        (self.parent, self.commitments, self.projects) = (parent, commitments, projects);
        self.offer(context);
        Ok(true)
    }

    /// Whether its text may still be worked on: every party has not signed yet.
    pub fn is_draft(&self) -> bool {
        self.sheet.record().is_draft()
    }

    /// Answers what happens on its sheet.
    pub fn typed(&mut self, message: sheet::Message, context: &Context) -> Action<Message> {
        let partners: Vec<_> = self.partners().collect();
        let action = self.sheet.update(message, context);
        if !self.partners().eq(partners.iter().copied()) {
            self.name_parties(&partners, context);
        }
        self.offer(context);
        action
    }

    fn partners(&self) -> impl Iterator<Item = Option<PartnerId>> {
        let parties = self.sheet.record().parties.iter();
        parties.map(|party| party.partner)
    }

    /// A party that was just linked to a partner takes over what the directory knows, where nothing
    /// was typed yet.
    fn name_parties(&mut self, before: &[Option<PartnerId>], context: &Context) {
        let parties = self.sheet.record().parties.iter().enumerate();
        let linked = parties.filter_map(|(at, party)| {
            let id = party.partner?;
            let is_new = before.get(at).copied().flatten() != Some(id);
            let partner = context.read(|reader| storage::partner::get(reader, id));
            is_new.then(|| Some((at, partner.ok()??)))?
        });
        let linked: Vec<(usize, Partner)> = linked.collect();
        self.sheet.change(|agreement| {
            for (at, partner) in linked {
                if let Some(party) = agreement.parties.get_mut(at) {
                    take_over(party, &partner);
                }
            }
        });
    }

    /// Looks what the checks find in what is typed.
    pub fn look(&mut self, owed: &Commitments, context: &Context) {
        let commitments = self.commitments.iter().map(|(own, _)| own);
        let commitments: Vec<&Commitment> = commitments.map(|own| owed.typed(own)).collect();
        let agreement = self.sheet.record();
        let projects = self.projects.iter();
        let subject = Subject {
            agreement,
            commitments,
            projects: projects
                .filter(|project| agreement.projects.contains(&project.id))
                .collect(),
            commune: &context.register.commune,
            today: context.today,
        };
        let mut findings = check::agreement(&subject);
        findings.sort_by_key(|finding| std::cmp::Reverse(gravity(finding.severity)));
        self.findings = findings;
    }

    /// What it is printed from, as it is typed.
    pub fn source<'a>(&'a self, context: &'a Context) -> Source<'a> {
        let agreement = self.sheet.record();
        Source {
            commune: &context.register.commune,
            logo: None,
            agreement,
            parent: self.parent.as_ref(),
            projects: self.projects.iter().collect(),
            commitments: self.commitments.iter().map(|(own, _)| own).collect(),
            regime_law: context.paper.law(agreement.regime_date),
        }
    }

    /// What may be chosen in its fields.
    fn offer(&mut self, context: &Context) {
        let language = context.language();
        let agreement = self.sheet.record();
        let parties = parties(agreement, context);
        let register = &context.register;
        let partners = register.partners.all().iter().map(|partner| Offer {
            key: partner.id.to_string(),
            words: partner.name().get(language).to_owned(),
        });
        let projects = register.projects.all().iter().map(|project| Offer {
            key: project.id.to_string(),
            words: project.title().get(language).to_owned(),
        });
        let (partners, projects) = (partners.collect(), projects.collect());
        let parents = record::parents(context, agreement.id);
        self.sheet.offer_as(record::list::PARTIES, parties);
        self.sheet.offer_as(record::list::PARTNERS, partners);
        self.sheet.offer_as(record::list::PROJECTS, projects);
        self.sheet.offer_as(record::list::AGREEMENTS, parents);
    }
}

fn take_over(party: &mut Party, partner: &Partner) {
    let fill = |own: &mut Name, known: &Name| {
        if own.is_empty() {
            own.clone_from(known);
        }
    };
    fill(&mut party.name, &partner.name);
    fill(&mut party.short_name, &partner.abbreviation);
    fill(&mut party.seat, &partner.address);
    if let Some(contact) = partner.contacts.first() {
        fill(&mut party.quality, &contact.function);
        fill(&mut party.signatory, &contact.name);
    }
    if party.account.is_empty() {
        party.account.clone_from(&partner.bank_account);
    }
}

/// The parties, as they are offered.
pub fn parties(agreement: &Agreement, context: &Context) -> Vec<Offer> {
    let language = context.language();
    let parties = agreement.parties.iter();
    parties
        .map(|party| {
            let short = party.short_name.get(language);
            let words = match short.is_empty() {
                true => party.name.get(language),
                false => short,
            };
            Offer {
                key: party.id.to_string(),
                words: words.to_owned(),
            }
        })
        .collect()
}

fn gravity(severity: Severity) -> u8 {
    match severity {
        Severity::Blocks => 2,
        Severity::Warns => 1,
        Severity::Informs => 0,
    }
}

type Read = (
    Agreement,
    Option<Agreement>,
    Vec<(Commitment, Progress)>,
    Vec<Project>,
);

fn read(context: &Context, id: AgreementId) -> Result<Option<Read>, Problem> {
    let found = context.read(|reader| {
        let Some(agreement) = storage::agreement::get(reader, id)? else {
            return Ok(None);
        };
        let mut commitments = Vec::new();
        for (summary, progress) in context.register.standing_of(id, context.today) {
            if let Some(commitment) = commitment::get(reader, summary.id)? {
                commitments.push((commitment, progress));
            }
        }
        let mut projects = Vec::new();
        for id in &agreement.projects {
            projects.extend(storage::project::get(reader, *id)?);
        }
        let parent = agreement
            .parent
            .map(|id| storage::agreement::get(reader, id));
        let parent = parent.transpose()?.flatten();
        Ok(Some((agreement, parent, commitments, projects)))
    })?;
    Ok(found)
}
