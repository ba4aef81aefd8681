//! Arguments offered for a partner, from its sheet and the project's: data that i18n words and the
//! team edits (domain notes, section 1, stage 3: mutual benefit).

mod source;

pub use source::taken;

use super::Benefit;
use crate::domain::{
    Line, Money, Name, Prose, Share,
    need::Need,
    partner::{Partner, record::Record},
    project::{Competence, Project},
};

/// What can be said to win a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// The project lies in a domain of the partner.
    Domain(Line),
    /// So many people benefit, so many of them women.
    Beneficiaries {
        /// All.
        total: u32,
        /// Women and girls, when known.
        women: Option<u32>,
    },
    /// What a group of people raised.
    Concern(Prose),
    /// The problem that the project answers.
    Problem(Prose),
    /// The studies are done.
    StudiesDone(usize),
    /// The land is cleared.
    LandCleared,
    /// The commune bears a part itself.
    CommuneShare {
        /// What it covers.
        covered: Money,
        /// Its share in the need.
        share: Share,
    },
    /// The competence is shared, so that both answer for it.
    SharedCompetence,
    /// The project is part of a wider programme.
    Programme(Name),
    /// The upkeep is provided for.
    Upkeep(Name),
    /// Earlier agreements between both were honoured.
    Record {
        /// How many agreements.
        agreements: usize,
        /// The share of its commitments that was honoured.
        share: Share,
    },
}

impl Ground {
    /// Whose gain it speaks of.
    pub fn benefit(&self) -> Benefit {
        match self {
            Ground::Domain(_) | Ground::Programme(_) | Ground::LandCleared => Benefit::Partner,
            Ground::StudiesDone(_) | Ground::CommuneShare { .. } => Benefit::Partner,
            Ground::Upkeep(_) => Benefit::Partner,
            Ground::Concern(_) | Ground::Problem(_) => Benefit::Commune,
            Ground::Beneficiaries { .. } | Ground::SharedCompetence | Ground::Record { .. } => {
                Benefit::Mutual
            }
        }
    }
}

/// Everything that speaks for a partner's help with a need of a project, strongest first.
pub fn offered(project: &Project, need: &Need, partner: &Partner, record: &Record) -> Vec<Ground> {
    let mut grounds = Vec::new();
    if partner.domains.contains(&project.sector) && !project.sector.is_empty() {
        grounds.push(Ground::Domain(project.sector.clone()));
    }
    let people = &project.beneficiaries;
    if let Some(total) = people.total.filter(|total| *total > 0) {
        grounds.push(Ground::Beneficiaries {
            total,
            women: people.women,
        });
    }
    if project.competence == Competence::Shared {
        grounds.push(Ground::SharedCompetence);
    }
    if !need.covered.is_zero() {
        grounds.push(Ground::CommuneShare {
            covered: need.covered,
            share: Share::of(need.covered.into(), need.amount.into()),
        });
    }
    let done = project.studies.iter().filter(|study| study.done).count();
    if done > 0 && done == project.studies.len() {
        grounds.push(Ground::StudiesDone(done));
    }
    let land = project.land.as_ref();
    if land.is_some_and(|land| land.status == crate::domain::project::LandStatus::Cleared) {
        grounds.push(Ground::LandCleared);
    }
    if let Some(share) = record.share_by_count()
        && share.hundredths() >= 5_000
    {
        grounds.push(Ground::Record {
            agreements: record.agreements,
            share,
        });
    }
    let named =
        |name: &Name, ground: fn(Name) -> Ground| (!name.is_empty()).then(|| ground(name.clone()));
    grounds.extend(named(&project.programme_link, Ground::Programme));
    grounds.extend(named(&project.upkeep_owner, Ground::Upkeep));
    let told = |text: &Prose, ground: fn(Prose) -> Ground| {
        (!text.is_empty()).then(|| ground(text.clone()))
    };
    grounds.extend(told(&project.problem, Ground::Problem));
    let concerns = &project.concerns;
    for concern in [
        &concerns.women,
        &concerns.youth,
        &concerns.elderly,
        &concerns.children,
        &concerns.disabled,
    ] {
        grounds.extend(told(concern, Ground::Concern));
    }
    grounds
}
