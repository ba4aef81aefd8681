//! Everything that a dossier holds, as values: what a dump writes and an import reads.

use serde::{Deserialize, Serialize};

use super::{
    agreement::Agreement,
    attachment::Attachment,
    commitment::{Commitment, Realisation},
    commune::Commune,
    need::Need,
    partner::Partner,
    plan::{Axis, Plan},
    project::Project,
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
}
