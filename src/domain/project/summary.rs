//! A project as lists show it.

use std::sync::Arc;

use super::{Competence, Maturity, Priority, Project, ProjectState};
use crate::domain::{
    Date, Money, Total, Year,
    id::{AxisId, ProjectId},
    pack::{Pack, Twin},
};

/// A project as a list shows it: its sheet is read when it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: ProjectId,
    /// Code, title and location; Arabic before French.
    pub texts: Pack<5>,
    /// Its axis.
    pub axis: Option<AxisId>,
    /// Key of its sector, shared by the projects that have it.
    pub sector: Arc<str>,
    /// Whose competence.
    pub competence: Competence,
    /// Where its execution stands.
    pub state: ProjectState,
    /// 1 (first) to 3.
    pub priority: Option<Priority>,
    /// How far its studies are.
    pub maturity: Maturity,
    /// Total cost as the sheet states it.
    pub cost: Money,
    /// What the commune pays over the years.
    pub commune: Total,
    /// First year with a cost, else the year it starts.
    pub first_year: Option<Year>,
    /// Last year with a cost, else the year it ends.
    pub last_year: Option<Year>,
}

impl Summary {
    /// Of a whole sheet.
    pub fn of(project: &Project) -> Summary {
        let (title, location) = (Twin::from(&project.title), Twin::from(&project.location));
        let years = || project.costs.iter().map(|cost| cost.year);
        Summary {
            id: project.id,
            texts: Summary::texts(project.code.as_str(), title, location),
            axis: project.axis,
            sector: project.sector.as_str().into(),
            competence: project.competence,
            state: project.state,
            priority: project.priority,
            maturity: project.maturity,
            cost: project.cost,
            commune: project.commune_total(),
            first_year: years().min().or(project.starts_on.map(Date::in_year)),
            last_year: years().max().or(project.ends_on.map(Date::in_year)),
        }
    }

    /// Its texts, packed.
    pub fn texts(code: &str, title: Twin<'_>, location: Twin<'_>) -> Pack<5> {
        use crate::text::Language::{Arabic, French};
        Pack::new([
            code,
            title.in_language(Arabic),
            title.in_language(French),
            location.in_language(Arabic),
            location.in_language(French),
        ])
    }

    /// Its code in the plan.
    pub fn code(&self) -> &str {
        self.texts.line(0)
    }

    /// Its title.
    pub fn title(&self) -> Twin<'_> {
        self.texts.twin(1)
    }

    /// Where it is, in words.
    pub fn location(&self) -> Twin<'_> {
        self.texts.twin(3)
    }
}
