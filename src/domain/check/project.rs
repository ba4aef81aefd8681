//! P01: the cost of a project and its years.

use super::{About, Code, Detail, Field, Finding, Place, Report, Severity};
use crate::domain::project::Project;

/// P01: where the cost of a project is broken down, the years make the stated cost, and the
/// commune pays in none more than everyone together. It warns: the sheet is the plan's, and the
/// plan may have been adopted with the slip.
pub(super) fn check(project: &Project) -> Vec<Finding> {
    let mut report = Report::on(About::Project(project.id));
    let sum = project.yearly_total();
    if !project.costs.is_empty() && sum != project.cost.into() {
        report.add(
            Code::P01,
            Severity::Warns,
            Place::Field(Field::Cost),
            Detail::ProjectCost {
                stated: project.cost,
                sum,
            },
        );
    }
    for cost in project
        .costs
        .iter()
        .filter(|cost| cost.commune > cost.total)
    {
        report.add(
            Code::P01,
            Severity::Warns,
            Place::Cost {
                party: None,
                year: Some(cost.year),
            },
            Detail::CommuneAboveCost {
                commune: cost.commune,
                total: cost.total,
            },
        );
    }
    report.findings
}
