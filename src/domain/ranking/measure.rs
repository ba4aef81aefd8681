//! The usual criteria (domain notes, section 1), and the grade that a project's sheet suggests.

use crate::domain::{
    Grade,
    key::keyed,
    need::Need,
    project::{LandStatus, Maturity, Project},
};

keyed! {
    /// What a criterion measures.
    pub enum Measure {
        /// How urgent the needs are.
        Urgency => "urgency",
        /// How many people benefit.
        Beneficiaries => "beneficiaries",
        /// What it changes for women and youth.
        WomenYouth => "women-youth",
        /// How far the studies are.
        Maturity => "maturity",
        /// Whether the land is cleared.
        Land => "land",
        /// What it costs for each person who benefits.
        CostPerBeneficiary => "cost-per-beneficiary",
        /// How it fits the regional and provincial programmes.
        Coherence => "coherence",
    }
}

impl Measure {
    /// The weight that a new grid gives it, in points; all together are a hundred.
    pub fn usual_weight(self) -> u8 {
        match self {
            Measure::Urgency => 20,
            Measure::Beneficiaries => 20,
            Measure::WomenYouth => 15,
            Measure::Maturity => 15,
            Measure::Land => 10,
            Measure::CostPerBeneficiary => 10,
            Measure::Coherence => 10,
        }
    }

    /// The grade that the sheet of a project suggests among the chosen ones; none where the sheet
    /// does not say. People decide: this only fills an empty grid.
    pub fn suggest(self, project: &Project, needs: &[Need], among: &[Project]) -> Option<Grade> {
        match self {
            Measure::Urgency => urgency(project, needs),
            Measure::Beneficiaries => {
                let people = |one: &Project| one.beneficiaries.total.map(u64::from);
                quarter(people(project)?, among.iter().filter_map(people))
            }
            Measure::WomenYouth => women_youth(project),
            Measure::Maturity => Some(match project.maturity {
                Maturity::Idea => Grade::at_most(0),
                Maturity::Outline => Grade::at_most(1),
                Maturity::Detailed => Grade::at_most(2),
                Maturity::Tender | Maturity::Ready | Maturity::Running => Grade::STRONG,
            }),
            Measure::Land => project.land.as_ref().map(|land| match land.status {
                LandStatus::Cleared => Grade::STRONG,
                LandStatus::InProgress => Grade::at_most(1),
                LandStatus::Blocked => Grade::NONE,
            }),
            Measure::CostPerBeneficiary => {
                let own = cost_of_one(project)?;
                let grade = quarter(own, among.iter().filter_map(cost_of_one))?;
                // The cheaper, the better.
                Some(Grade::at_most(u32::from(3 - grade.number())))
            }
            Measure::Coherence => {
                let is_linked = !project.programme_link.is_empty();
                is_linked.then_some(Grade::at_most(2))
            }
        }
    }
}

/// The most urgent need of the project, else its own priority: 1 is worth 3, 3 is worth 1.
fn urgency(project: &Project, needs: &[Need]) -> Option<Grade> {
    let own = needs.iter().filter(|need| need.project == project.id);
    let first = own.filter_map(|need| need.urgency).min();
    let urgency = u8::from(first.or(project.priority)?);
    Some(Grade::at_most(u32::from(4 - urgency.clamp(1, 3))))
}

/// The gender marker, else whether women or youth benefit and what they raised.
fn women_youth(project: &Project) -> Option<Grade> {
    if let Some(marker) = project.gender_marker {
        return Some(Grade::at_most(u32::from(u8::from(marker))));
    }
    let people = &project.beneficiaries;
    let (total, women) = (people.total?, people.women?);
    let youth = people.youth.unwrap_or(0);
    let half = u64::from(women) * 2 >= u64::from(total);
    let third = u64::from(youth) * 3 >= u64::from(total);
    let raised = !project.concerns.women.is_empty() || !project.concerns.youth.is_empty();
    Some(Grade::at_most(
        u32::from(half) + u32::from(third) + u32::from(raised),
    ))
}

/// Centimes for each person who benefits.
fn cost_of_one(project: &Project) -> Option<u64> {
    let people = u64::from(project.beneficiaries.total?);
    let cost = u64::try_from(project.cost.centimes()).ok()?;
    (cost > 0).then(|| cost.checked_div(people)).flatten()
}

/// In which quarter of all a value lies, the lowest being 0.
fn quarter(own: u64, all: impl Iterator<Item = u64>) -> Option<Grade> {
    let (mut below, mut count) = (0u64, 0u64);
    for other in all {
        count += 1;
        below += u64::from(other < own);
    }
    let others = count.saturating_sub(1).max(1);
    let grade = (below * 4 / (others + 1)).min(3);
    // The highest of several is always in the highest quarter.
    let grade = if count > 1 && below == others {
        3
    } else {
        grade
    };
    Some(Grade::at_most(u32::try_from(grade).unwrap_or(3)))
}
