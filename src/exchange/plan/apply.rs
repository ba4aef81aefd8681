//! Doing what was proposed, within one action of the user.

use thiserror::Error as ThisError;

use super::{Basis, Outcome, Proposal, proposal::AxisOf};
use crate::{
    domain::{
        id::{AxisId, IdSource, ProjectId},
        plan::Axis,
    },
    storage::{self, Writer},
};

/// Key of the action in the journal.
pub const ACTION: &str = "plan.import";

/// Why nothing was written.
#[derive(Debug, Clone, ThisError)]
pub enum Error {
    /// The dossier cannot be read or written.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// The dossier was changed since the proposal was made; make it anew.
    #[error("the dossier was changed since")]
    Moved,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied {
    /// New projects, by the number of their row.
    pub created: Vec<(u32, ProjectId)>,
    /// Changed ones.
    pub updated: Vec<(u32, ProjectId)>,
    /// New axes.
    pub axes: Vec<AxisId>,
}

/// Does what was proposed. Called within [`Dossier::act`](storage::Dossier::act) by the action
/// [`ACTION`]; one undo takes all of it back.
///
/// # Errors
/// [`Error::Moved`] when the dossier is not as the proposal was made for; nothing is written then.
pub fn apply(
    writer: &Writer<'_>,
    proposal: &Proposal,
    ids: &mut dyn IdSource,
) -> Result<Applied, Error> {
    let plan = proposal.basis.plan.as_ref();
    if Basis::load(writer, plan.map(|plan| plan.id))? != *proposal.basis {
        return Err(Error::Moved);
    }
    let mut applied = Applied::default();
    if let Some(plan) = plan {
        for entry in &proposal.axes {
            let axis = Axis {
                id: AxisId::next(ids),
                plan: plan.id,
                code: entry.code.clone(),
                name: entry.name.clone(),
            };
            storage::axis::insert(writer, &axis)?;
            applied.axes.push(axis.id);
        }
    }
    for step in &proposal.steps {
        let Some(draft) = proposal.draft(step) else {
            continue;
        };
        let axis = match proposal.would_be(draft) {
            AxisOf::Kept => None,
            AxisOf::Known(id) => Some(id),
            AxisOf::New(at) => applied.axes.get(at).copied(),
        };
        match &step.outcome {
            Outcome::New => {
                let mut project = draft.project(ProjectId::next(ids));
                project.axis = axis;
                storage::project::insert(writer, &project)?;
                applied.created.push((step.row, project.id));
            }
            Outcome::Changed { id, .. } => {
                let known = proposal
                    .basis
                    .projects
                    .iter()
                    .find(|project| project.id == *id);
                let Some(mut project) = known.cloned() else {
                    return Err(Error::Moved);
                };
                draft.put_into(&mut project);
                project.axis = axis.or(project.axis);
                storage::project::update(writer, &project)?;
                applied.updated.push((step.row, project.id));
            }
            Outcome::Same(_) | Outcome::Unclear { .. } | Outcome::Left(_) => {}
        }
    }
    Ok(applied)
}
