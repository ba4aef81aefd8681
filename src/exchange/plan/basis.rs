//! What the dossier holds that a table is compared with.

use super::draft::AxisEntry;
use crate::{
    domain::{
        id::{AxisId, PlanId},
        plan::{Axis, Plan},
        project::Project,
    },
    storage::{self, Reader},
    text::{Language, fold::fold},
};

/// A plan with its axes, and the projects that a row may be the same as: those of the plan, and
/// those that stand under no axis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// The plan that the table is of; none in a dossier without plans.
    pub plan: Option<Plan>,
    /// Its axes.
    pub axes: Vec<Axis>,
    /// The projects.
    pub projects: Vec<Project>,
}

impl Basis {
    /// Reads it. Without a plan named it is the one that begins last.
    ///
    /// # Errors
    /// Those of the dossier.
    pub fn load(reader: &Reader<'_>, plan: Option<PlanId>) -> Result<Basis, storage::Error> {
        let plans = storage::plan::all(reader)?;
        let plan = match plan {
            Some(id) => plans.into_iter().find(|plan| plan.id == id),
            None => plans.into_iter().max_by_key(|plan| plan.first_year),
        };
        let id = plan.as_ref().map(|plan| plan.id);
        let mut axes = storage::axis::all(reader)?;
        axes.retain(|axis| Some(axis.plan) == id);
        let mut projects = storage::project::all(reader)?;
        projects.retain(|project| {
            project
                .axis
                .is_none_or(|axis| axes.iter().any(|known| known.id == axis))
        });
        Ok(Basis {
            plan,
            axes,
            projects,
        })
    }

    /// The axis that a table names: by its code, else by its name in either language.
    pub fn axis(&self, entry: &AxisEntry) -> Option<AxisId> {
        let found = self
            .axes
            .iter()
            .find(|axis| is_same(entry, &axis.code, &axis.name));
        found.map(|axis| axis.id)
    }
}

/// Whether an axis is the one that a table names.
pub(super) fn is_same(
    entry: &AxisEntry,
    code: &crate::domain::Line,
    name: &crate::domain::Name,
) -> bool {
    let (asked, known) = (fold(entry.code.as_str()), fold(code.as_str()));
    if !asked.is_empty() && !known.is_empty() {
        return asked == known;
    }
    Language::ALL.into_iter().any(|language| {
        let asked = fold(entry.name.in_language(language));
        !asked.is_empty() && asked == fold(name.in_language(language))
    })
}
