//! What is wrong with a round's own sheet: its team, its choice of projects, its needs.

use std::collections::{HashMap, HashSet};

use super::{Round, same_name};
use crate::domain::{
    Money, Name, Total, Year,
    id::{NeedId, ProjectId},
    need::{Need, SupportKind},
    project::Project,
    ranking,
};

/// Something that the team should look at; nothing of it keeps her from going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The team has no member.
    NoTeam,
    /// No project was chosen.
    NoProject,
    /// A project was chosen twice, as after a merge.
    ChosenTwice(ProjectId),
    /// A chosen project has no competence of the library.
    NoCompetence(ProjectId),
    /// A chosen project has no need.
    NoNeed(ProjectId),
    /// The equality body has not spoken on a chosen project.
    NoEqualityRemark(ProjectId),
    /// The day of the session lies in another year than the round, or the year after.
    SessionElsewhere {
        /// The year of the session.
        session: Year,
    },
    /// The commune covers more than the need.
    CoveredAboveNeed {
        /// The need.
        need: NeedId,
        /// What it says.
        amount: Money,
        /// What is covered.
        covered: Money,
    },
    /// The least acceptable contribution is more than the gap.
    MinimumAboveGap {
        /// The need.
        need: NeedId,
        /// The least contribution.
        minimum: Money,
        /// The gap.
        gap: Money,
    },
    /// The needs of a component add to more than it costs.
    AboveComponent {
        /// The project.
        project: ProjectId,
        /// The component.
        component: Name,
        /// What it costs.
        cost: Money,
        /// What its needs add to.
        needs: Total,
    },
    /// The components of a project add to more than it costs.
    ComponentsAboveCost {
        /// The project.
        project: ProjectId,
        /// What it costs.
        cost: Money,
        /// What its components add to.
        components: Total,
    },
    /// The financial needs of a project add to more than it costs.
    AboveCost {
        /// The project.
        project: ProjectId,
        /// What it costs.
        cost: Money,
        /// What its needs add to.
        needs: Total,
    },
    /// A need falls outside the years in which its project has costs.
    OutsideYears {
        /// The need.
        need: NeedId,
        /// Its year.
        year: Year,
    },
    /// The ranking.
    Ranking(ranking::Finding),
}

/// Everything found, in the order of the sheet. `projects` and `needs` may hold others too.
pub fn check(round: &Round, projects: &[Project], needs: &[Need]) -> Vec<Finding> {
    let mut found = Vec::new();
    if round.members.is_empty() {
        found.push(Finding::NoTeam);
    }
    if round.projects.is_empty() {
        found.push(Finding::NoProject);
    }
    if let Some(session) = round.session_on.map(|day| day.in_year()) {
        let (own, other) = (u16::from(round.year), u16::from(session));
        if other != own && other != own + 1 {
            found.push(Finding::SessionElsewhere { session });
        }
    }
    let sheets: HashMap<ProjectId, &Project> = projects.iter().map(|one| (one.id, one)).collect();
    let mut of: HashMap<ProjectId, Vec<&Need>> = HashMap::new();
    for need in needs {
        of.entry(need.project).or_default().push(need);
    }
    let mut seen = HashSet::new();
    for choice in &round.projects {
        let id = choice.project;
        if !seen.insert(id) {
            found.push(Finding::ChosenTwice(id));
            continue;
        }
        if choice.competence.is_empty() {
            found.push(Finding::NoCompetence(id));
        }
        if choice.equality_remark.is_empty() {
            found.push(Finding::NoEqualityRemark(id));
        }
        let own = of.get(&id).map_or(&[][..], Vec::as_slice);
        if own.is_empty() {
            found.push(Finding::NoNeed(id));
        }
        own.iter().for_each(|need| single(need, &mut found));
        components(round, id, own, &mut found);
        if let Some(project) = sheets.get(&id) {
            against_sheet(round, project, own, &mut found);
        }
    }
    let ranked = ranking::check(round);
    found.extend(ranked.into_iter().map(Finding::Ranking));
    found
}

fn single(need: &Need, found: &mut Vec<Finding>) {
    if need.covered > need.amount {
        found.push(Finding::CoveredAboveNeed {
            need: need.id,
            amount: need.amount,
            covered: need.covered,
        });
    }
    if let Some(minimum) = need.minimum.filter(|minimum| *minimum > need.gap()) {
        found.push(Finding::MinimumAboveGap {
            need: need.id,
            minimum,
            gap: need.gap(),
        });
    }
}

fn components(round: &Round, project: ProjectId, needs: &[&Need], found: &mut Vec<Finding>) {
    for part in round
        .components
        .iter()
        .filter(|part| part.project == project)
    {
        let own = needs
            .iter()
            .filter(|need| same_name(&need.component, &part.name));
        let sum: Total = own.map(|need| need.amount).sum();
        if sum > Total::from(part.cost) {
            found.push(Finding::AboveComponent {
                project,
                component: part.name.clone(),
                cost: part.cost,
                needs: sum,
            });
        }
    }
}

fn against_sheet(round: &Round, project: &Project, needs: &[&Need], found: &mut Vec<Finding>) {
    let cost = project.cost;
    let parts = round
        .components
        .iter()
        .filter(|part| part.project == project.id);
    let components: Total = parts.map(|part| part.cost).sum();
    if !cost.is_zero() && components > Total::from(cost) {
        found.push(Finding::ComponentsAboveCost {
            project: project.id,
            cost,
            components,
        });
    }
    let financial = needs
        .iter()
        .filter(|need| need.kind == SupportKind::Financial);
    let sum: Total = financial.map(|need| need.amount).sum();
    if !cost.is_zero() && sum > Total::from(cost) {
        found.push(Finding::AboveCost {
            project: project.id,
            cost,
            needs: sum,
        });
    }
    for need in needs {
        let is_known = project.costs.iter().any(|cost| cost.year == need.year);
        if !project.costs.is_empty() && !is_known {
            found.push(Finding::OutsideYears {
                need: need.id,
                year: need.year,
            });
        }
    }
}
