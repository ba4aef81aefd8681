//! Ranking chosen projects: the team's own weighted criteria, grades of 0 to 3, places given by
//! hand, and what a weight that moves would change (domain notes, section 1, stage 1).

pub mod measure;
mod order;
mod sensitivity;

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{
    Grade, Line, Name, Points, Prose,
    id::{CriterionId, ProjectId},
    round::Round,
};

pub use measure::Measure;
pub use order::{Rank, order};
pub use sensitivity::{Move, reweigh, sensitivity, steadiness};

/// What weights add to.
pub const WHOLE: u32 = 100;

/// A criterion of the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// What it measures, when it is one of the usual ones.
    #[serde(default)]
    pub measure: Option<Measure>,
    /// Its name.
    pub name: Name,
    /// Its weight, in points of a hundred.
    pub weight: Points,
    /// What the grades 0 to 3 mean, one a line.
    #[serde(default)]
    pub scale: Prose,
}

/// The grade of a project by a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// The criterion.
    pub criterion: CriterionId,
    /// The project.
    pub project: ProjectId,
    /// The grade.
    pub grade: Grade,
    /// Why.
    #[serde(default)]
    pub note: Line,
}

/// Something wrong with a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// There is no criterion.
    NoCriterion,
    /// Weights do not add to a hundred.
    Weights {
        /// What they add to.
        sum: u32,
    },
    /// A criterion that weighs nothing.
    Weightless(CriterionId),
    /// A criterion that does not say what its grades mean.
    Unexplained(CriterionId),
    /// Projects are not graded by every criterion.
    Ungraded {
        /// The project.
        project: ProjectId,
        /// By how many criteria it is not.
        missing: usize,
    },
    /// A project is graded twice by one criterion; the first counts.
    GradedTwice {
        /// The project.
        project: ProjectId,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A place given by hand without a reason.
    PlaceWithoutReason(ProjectId),
    /// Two projects given the same place; the one chosen first has it.
    PlaceTwice {
        /// The project that has to give way.
        project: ProjectId,
        /// The place.
        place: u16,
    },
    /// A place after the last, or before the first.
    NoSuchPlace {
        /// The project.
        project: ProjectId,
        /// The place.
        place: u16,
    },
}

/// Grades by criterion and project; of two for the same the first counts.
fn grades(round: &Round) -> BTreeMap<(CriterionId, ProjectId), Grade> {
    let mut grades = BTreeMap::new();
    for score in &round.scores {
        grades
            .entry((score.criterion, score.project))
            .or_insert(score.grade);
    }
    grades
}

/// The chosen projects, each once, in the order in which they were chosen.
fn chosen(round: &Round) -> Vec<ProjectId> {
    let mut seen = HashSet::new();
    let projects = round.projects.iter().map(|choice| choice.project);
    projects.filter(|project| seen.insert(*project)).collect()
}

/// What is wrong with the ranking of a round.
pub fn check(round: &Round) -> Vec<Finding> {
    let mut found = Vec::new();
    if round.criteria.is_empty() {
        found.push(Finding::NoCriterion);
    } else {
        let weights = round
            .criteria
            .iter()
            .map(|one| u32::from(one.weight.count()));
        let sum: u32 = weights.sum();
        if sum != WHOLE {
            found.push(Finding::Weights { sum });
        }
    }
    for criterion in &round.criteria {
        if criterion.weight == Points::NONE {
            found.push(Finding::Weightless(criterion.id));
        }
        if criterion.scale.is_empty() {
            found.push(Finding::Unexplained(criterion.id));
        }
    }
    let mut seen = HashSet::new();
    for score in &round.scores {
        let is_ours = round.criteria.iter().any(|one| one.id == score.criterion);
        if is_ours && !seen.insert((score.criterion, score.project)) {
            found.push(Finding::GradedTwice {
                project: score.project,
                criterion: score.criterion,
            });
        }
    }
    let projects = chosen(round);
    for &project in &projects {
        let missing = round
            .criteria
            .iter()
            .filter(|criterion| !seen.contains(&(criterion.id, project)))
            .count();
        if missing > 0 {
            found.push(Finding::Ungraded { project, missing });
        }
    }
    found.extend(places(round, &projects));
    found
}

fn places(round: &Round, projects: &[ProjectId]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut taken = HashSet::new();
    let own = projects.iter().filter_map(|&id| round.choice(id));
    for (choice, place) in own.filter_map(|choice| Some((choice, choice.place?))) {
        let project = choice.project;
        if choice.place_reason.is_empty() {
            found.push(Finding::PlaceWithoutReason(project));
        }
        if place == 0 || usize::from(place) > projects.len() {
            found.push(Finding::NoSuchPlace { project, place });
        } else if !taken.insert(place) {
            found.push(Finding::PlaceTwice { project, place });
        }
    }
    found
}

#[cfg(test)]
mod tests;
