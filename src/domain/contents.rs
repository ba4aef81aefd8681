//! Everything that a dossier holds, as values: what a dump writes and an import reads.

use serde::{Deserialize, Serialize};

use super::{
    agreement::Agreement,
    attachment::Attachment,
    commitment::{Commitment, Realisation},
    commune::Commune,
    mobilisation::{Action, Approach},
    need::Need,
    partner::Partner,
    plan::{Axis, Plan},
    project::Project,
    prospect::Prospect,
    round::{Closing, Round},
    stakeholder::Stakeholder,
};

/// The contents of a dossier, apart from the bytes of attachments and the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// The commune.
    pub commune: Commune,
    /// Its plans.
    #[serde(default)]
    pub plans: Vec<Plan>,
    /// Their axes.
    #[serde(default)]
    pub axes: Vec<Axis>,
    /// Projects.
    #[serde(default)]
    pub projects: Vec<Project>,
    /// Needs.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Partners with their contacts.
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// Agreements with parties, clauses, cost table, committee and approval events.
    #[serde(default)]
    pub agreements: Vec<Agreement>,
    /// Commitments with their instalments.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// Realisations.
    #[serde(default)]
    pub realisations: Vec<Realisation>,
    /// Attachments.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// Rounds of mobilisation with their teams, projects and rankings.
    #[serde(default)]
    pub rounds: Vec<Round>,
    /// Closings of their stages, with the frozen products.
    #[serde(default)]
    pub closings: Vec<Closing>,
    /// What partners could give to needs.
    #[serde(default)]
    pub prospects: Vec<Prospect>,
    /// Analyses of partners.
    #[serde(default)]
    pub stakeholders: Vec<Stakeholder>,
    /// How partners are approached.
    #[serde(default)]
    pub approaches: Vec<Approach>,
    /// Actions of the mobilisation plans.
    #[serde(default)]
    pub actions: Vec<Action>,
}

impl Contents {
    /// Of a commune of which nothing else is known.
    pub fn new(commune: Commune) -> Contents {
        Contents {
            commune,
            plans: Vec::new(),
            axes: Vec::new(),
            projects: Vec::new(),
            needs: Vec::new(),
            partners: Vec::new(),
            agreements: Vec::new(),
            commitments: Vec::new(),
            realisations: Vec::new(),
            attachments: Vec::new(),
            rounds: Vec::new(),
            closings: Vec::new(),
            prospects: Vec::new(),
            stakeholders: Vec::new(),
            approaches: Vec::new(),
            actions: Vec::new(),
        }
    }
}
